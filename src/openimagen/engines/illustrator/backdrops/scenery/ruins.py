"""Old stone buildings in the wild: a stepped temple."""

from openimagen.engines.illustrator.backdrops.stage import Stage
from openimagen.engines.illustrator.colour import shade
from openimagen.engines.illustrator.shapes import polygon, rect, shape, stroked, trace


def temple(stage: Stage, x: float, y: float, width: float, haze: float) -> str:
    """A stepped pyramid with a stair and a shrine on top, overgrown; tagged "building"."""
    rng = stage.canvas.stream("temple")
    stone, moss = stage.far("#a39a84", haze), stage.far("#5f8f4e", haze)
    pieces, high = [], width * 0.13
    for step in range(5):
        half, top = width / 2 * (1 - 0.165 * step), y - high * (step + 1)
        slope = width * 0.03
        block = [
            (x - half, top + high),
            (x - half + slope, top),
            (x + half - slope, top),
            (x + half, top + high),
        ]
        pieces.append(polygon(block, shade(stone, 0.05 * step - 0.05)))
        dark = (
            [(x, top), block[2], block[3], (x, top + high)]
            if stage.light.side < 0
            else [block[0], block[1], (x, top), (x, top + high)]
        )
        pieces.append(polygon(dark, "#14102a", opacity=0.16))
        pieces.append(rect(x - half + slope, top - 3, (half - slope) * 2, 6, shade(stone, 0.2)))
        joints = "".join(
            trace("M", x + half * rng.uniform(-0.9, 0.9), top + high * rng.uniform(0.2, 0.5), "v", high * 0.4)
            for _ in range(7)
        )
        pieces.append(stroked(joints, shade(stone, -0.3), 1.6, opacity=0.6))
        for _ in range(3):
            mx, wide = x + half * rng.uniform(-0.9, 0.9), width * rng.uniform(0.03, 0.08)
            drip = trace(
                "M",
                mx - wide,
                top - 3,
                "q",
                wide * 0.4,
                high * 0.7,
                wide,
                high * 0.5,
                "q",
                wide * 0.4,
                high * 0.3,
                wide,
                -high * 0.5,
                "Z",
            )
            pieces.append(shape(drip, moss, opacity=0.85))
    top = y - high * 5
    stair_half = width * 0.085
    pieces.append(
        polygon(
            [
                (x - stair_half * 1.3, y),
                (x - stair_half * 0.8, top),
                (x + stair_half * 0.8, top),
                (x + stair_half * 1.3, y),
            ],
            shade(stone, 0.16),
        )
    )
    steps = "".join(
        trace("M", x - stair_half * 1.2, y - high * 5 * k / 20, "h", stair_half * 2.4) for k in range(20)
    )
    pieces.append(stroked(steps, shade(stone, -0.35), 1.6, opacity=0.6))
    shrine = width * 0.12
    pieces.append(rect(x - shrine, top - shrine * 1.1, shrine * 2, shrine * 1.1, stone))
    pieces.append(
        rect(x - shrine * 0.34, top - shrine * 0.8, shrine * 0.68, shrine * 0.8, shade(stone, -0.65))
    )
    pieces.append(
        polygon(
            [
                (x - shrine * 1.25, top - shrine * 1.05),
                (x - shrine * 0.95, top - shrine * 1.5),
                (x + shrine * 0.95, top - shrine * 1.5),
                (x + shrine * 1.25, top - shrine * 1.05),
            ],
            shade(stone, 0.1),
        )
    )
    return stage.part("building", "".join(pieces))
