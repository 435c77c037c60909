"""What gardeners make: picket fences, rose arches, clipped trees, stone lanterns, borders of flowers."""

import random

from openimagen.engines.illustrator.backdrops.scenery import plants
from openimagen.engines.illustrator.backdrops.scenery.forms import billow
from openimagen.engines.illustrator.backdrops.stage import Stage
from openimagen.engines.illustrator.colour import shade
from openimagen.engines.illustrator.shapes import circle, ellipse, polygon, rect, shape, stroked, trace

ROSES = ("#e2566a", "#f29bb0", "#ffffff", "#f6c463")


def picket_fence(stage: Stage, y: float, height: float, gap: tuple[float, float]) -> str:
    """A white fence of pointed pales standing at y, open between two x; tagged "fence"."""
    rng = stage.canvas.stream("pickets")
    white = stage.far(rng.choice(("#ffffff", "#fbf4e6", "#dfe9ea")), 0.06)
    rails = ""
    for left, right in ((-10.0, gap[0]), (gap[1], stage.width + 10)):
        for up in (0.3, 0.7):
            rails += rect(left, y - height * up - 4, right - left, 8, shade(white, -0.18))
    pales = shadows = ""
    x = -8.0
    while x < stage.width + 10:
        if not gap[0] - 12 < x < gap[1] - 4:
            pales += trace(
                "M",
                x,
                y,
                "v",
                -height * 0.86,
                "l",
                7,
                -height * 0.14,
                "l",
                7,
                height * 0.14,
                "v",
                height * 0.86,
                "z",
            )
            shadows += trace("M", x + 12, y, "v", -height * 0.86)
        x += 24
    pieces = rails + shape(pales, white) + stroked(shadows, shade(white, -0.28), 3, opacity=0.5)
    roses = (
        "" if stage.snowy or stage.season in ("autumn", "winter") else _climbing(stage, rng, y, height, gap)
    )
    return stage.part("fence", pieces) + roses


def _climbing(stage: Stage, rng: random.Random, y: float, height: float, gap: tuple[float, float]) -> str:
    blooms = []
    for _ in range(stage.count(5)):
        x = rng.uniform(0, stage.width)
        if gap[0] - 60 < x < gap[1] + 60:
            continue
        green = stage.on(shade("#5a9a48", rng.uniform(-0.15, 0.1)))
        blooms.append(plants.bush(stage, rng, x, y + 4, rng.uniform(90, 150), green))
        petal = stage.on(rng.choice(ROSES))
        for _ in range(9):
            blooms.append(
                _rose(x + rng.uniform(-50, 50), y - rng.uniform(8, height * 0.9), rng.uniform(5, 9), petal)
            )
    return stage.part("flower", "".join(blooms))


def _rose(x: float, y: float, size: float, petal: str) -> str:
    return (
        circle(x, y, size, petal)
        + circle(x + size * 0.12, y - size * 0.1, size * 0.6, shade(petal, -0.14))
        + circle(x, y, size * 0.28, shade(petal, 0.2))
    )


def rose_arch(stage: Stage, x: float, y: float, height: float) -> str:
    """A garden arch grown over with roses, tagged "flower"; bare wood in winter."""
    rng = stage.canvas.stream("rose arch")
    wood, half = stage.on("#f3ead8"), height * 0.34
    frame = trace(
        "M",
        x - half,
        y,
        "V",
        y - height * 0.72,
        "A",
        half,
        half * 0.9,
        0,
        0,
        1,
        x + half,
        y - height * 0.72,
        "V",
        y,
    )
    inner = trace(
        "M",
        x - half * 0.8,
        y,
        "V",
        y - height * 0.72,
        "A",
        half * 0.8,
        half * 0.72,
        0,
        0,
        1,
        x + half * 0.8,
        y - height * 0.72,
        "V",
        y,
    )
    pieces = [stroked(frame, wood, 7), stroked(inner, shade(wood, -0.2), 4)]
    if stage.snowy or stage.season == "winter":
        return "".join(pieces)
    points = [(x + s * half, y - height * (0.05 + 0.11 * k)) for s in (-1, 1) for k in range(7)]
    points += [(x + dx * half, y - height * (1.02 - 0.2 * dx * dx)) for dx in (-0.7, -0.35, 0, 0.35, 0.7)]
    petal = stage.on(rng.choice(ROSES))
    for px, py in points:
        green = stage.on(shade("#4f8f45", rng.uniform(-0.18, 0.1)))
        pieces.append(shape(billow(rng, px, py, height * 0.1, height * 0.085, 8), green))
        if stage.season != "autumn":
            pieces += [
                _rose(px + rng.uniform(-11, 11), py + rng.uniform(-10, 10), rng.uniform(4.5, 8), petal)
                for _ in range(3)
            ]
    return stage.part("flower", "".join(pieces))


def stone_lantern(stage: Stage, x: float, y: float, height: float) -> str:
    """A Japanese stone lantern, lit in the dark, tagged "lamp"."""
    stone = stage.on("#a3a09a")
    dark, wide = shade(stone, -0.28), height * 0.2
    lit = stage.light.dark or stage.light.key == "sunset"
    pieces = [ellipse(x, y, wide * 1.3, wide * 0.25, "#14102a", opacity=0.24)]
    pieces.append(
        polygon(
            [
                (x - wide, y),
                (x - wide * 0.7, y - height * 0.1),
                (x + wide * 0.7, y - height * 0.1),
                (x + wide, y),
            ],
            dark,
        )
    )
    pieces.append(rect(x - wide * 0.34, y - height * 0.5, wide * 0.68, height * 0.42, stone))
    pieces.append(
        polygon(
            [
                (x - wide * 0.4, y - height * 0.48),
                (x - wide * 0.95, y - height * 0.56),
                (x + wide * 0.95, y - height * 0.56),
                (x + wide * 0.4, y - height * 0.48),
            ],
            dark,
        )
    )
    if lit:
        glow = stage.canvas.radial([(0, "#ffe2a0", 0.7), (1, "#ffd98a", 0)])
        pieces.append(circle(x, y - height * 0.66, height * 0.5, glow))
    pieces.append(rect(x - wide * 0.66, y - height * 0.76, wide * 1.32, height * 0.21, stone))
    pieces.append(
        rect(
            x - wide * 0.3,
            y - height * 0.73,
            wide * 0.6,
            height * 0.15,
            "#ffe2a0" if lit else shade(stone, -0.6),
        )
    )
    roof = trace(
        "M",
        x - wide * 1.5,
        y - height * 0.74,
        "Q",
        x - wide * 0.6,
        y - height * 0.8,
        x - wide * 0.25,
        y - height * 0.93,
        "h",
        wide * 0.5,
        "Q",
        x + wide * 0.6,
        y - height * 0.8,
        x + wide * 1.5,
        y - height * 0.74,
        "Z",
    )
    pieces.append(shape(roof, stage.on("#f6faff") if stage.snowy else dark))
    pieces.append(ellipse(x, y - height * 0.96, wide * 0.24, height * 0.045, stone))
    return stage.part("lamp", "".join(pieces))


def border(stage: Stage, side: int) -> str:
    """Tall flowers and leaves that frame the lower corners."""
    rng = stage.canvas.stream("border")
    pieces = []
    petals = [stage.on(p) for p in rng.sample(plants.PETALS, 3)]
    for at, reach in ((side, 0.3), (-side, 0.2)):
        edge = stage.width * (0.5 + 0.5 * at)
        for _ in range(9):
            x = edge - at * rng.random() ** 1.5 * stage.width * reach
            tone = stage.on(shade("#3f7f38", rng.uniform(-0.2, 0.15)))
            pieces.append(stage.part("grass", plants.tuft(rng, x, 1008, rng.uniform(50, 110), tone, 7)))
        if stage.season not in ("autumn", "winter"):
            for _ in range(6):
                x = edge - at * rng.random() ** 1.3 * stage.width * reach * 0.9
                pieces.append(
                    stage.part(
                        "flower", plants.flower(stage, rng, x, 1004, rng.uniform(18, 32), rng.choice(petals))
                    )
                )
    return "".join(pieces)
