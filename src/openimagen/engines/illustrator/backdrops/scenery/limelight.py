"""What makes a stage: drapes, beams, trusses, loudspeakers, painted scenes, the audience's heads."""

import math

from openimagen.engines.illustrator.backdrops.scenery.forms import billow
from openimagen.engines.illustrator.backdrops.stage import Stage
from openimagen.engines.illustrator.colour import mix, shade
from openimagen.engines.illustrator.shapes import circle, ellipse, polygon, rect, shape, stroked, trace

GOLD = "#d9ae4f"


def drape(stage: Stage, name: str, left: float, right: float, top: float, bottom: float, colour: str) -> str:
    """Cloth that hangs in folds over a rectangle."""
    rng = stage.canvas.stream(f"drape {name}")
    pieces, x = [rect(left, top, right - left, bottom - top, colour)], left
    while x < right:
        wide = rng.uniform(34, 62)
        fold = stage.canvas.linear(
            [(0, shade(colour, -0.5)), (0.45, shade(colour, 0.12)), (1, shade(colour, -0.4))], x2=1, y2=0
        )
        pieces.append(rect(x, top, min(wide, right - x), bottom - top, fold))
        x += wide
    return "".join(pieces)


def swag(stage: Stage, edge: float, width: float, foot: float, colour: str, inward: int) -> str:
    """A curtain gathered at one side by a golden tie; `inward` is +1 at the left edge, -1 at the right."""
    folds = []
    count = 6
    tie_y = foot * 0.6
    for k in range(count, 0, -1):
        share = k / count
        reach_top, reach_tie, reach_foot = width * 1.35 * share, width * 0.62 * share, width * 0.95 * share
        d = trace(
            "M",
            edge,
            -10,
            "L",
            edge + inward * reach_top,
            -10,
            "Q",
            edge + inward * reach_top,
            tie_y * 0.66,
            edge + inward * reach_tie,
            tie_y,
        )
        d += trace(
            "Q",
            edge + inward * reach_foot * 1.1,
            tie_y + (foot - tie_y) * 0.4,
            edge + inward * reach_foot,
            foot,
            "L",
            edge,
            foot,
            "Z",
        )
        folds.append(shape(d, shade(colour, (0.1 if k % 2 else -0.26) - 0.05 * (count - k))))
    tie = trace(
        "M",
        edge,
        tie_y - 14,
        "Q",
        edge + inward * width * 0.4,
        tie_y + 16,
        edge + inward * width * 0.66,
        tie_y - 4,
    )
    tassel = ellipse(edge + inward * width * 0.6, tie_y + 34, 9, 26, GOLD)
    return stage.part("curtain", "".join(folds) + stroked(tie, GOLD, 13, round_ends=True) + tassel)


def valance(stage: Stage, depth: float, colour: str) -> str:
    """The short curtain along the top, in swags with a golden fringe."""
    count = max(3, round(stage.width / 230))
    wide = stage.width / count
    pieces = [rect(0, 0, stage.width, depth * 0.5, shade(colour, -0.2))]
    for k in range(count):
        x = k * wide
        for row in range(4):
            low = depth * (1.1 - 0.2 * row)
            d = trace(
                "M",
                x - 6,
                0,
                "V",
                depth * 0.4,
                "Q",
                x + wide / 2,
                low + depth * 0.5,
                x + wide + 6,
                depth * 0.4,
                "V",
                0,
                "Z",
            )
            pieces.append(shape(d, shade(colour, 0.1 if row % 2 else -0.2)))
            if row == 0:
                edge = trace(
                    "M", x - 6, depth * 0.4, "Q", x + wide / 2, low + depth * 0.5, x + wide + 6, depth * 0.4
                )
                pieces.append(stroked(edge, GOLD, 8))
    pieces.append(rect(0, 0, stage.width, 20, GOLD) + rect(0, 20, stage.width, 5, shade(GOLD, -0.4)))
    return stage.part("curtain", "".join(pieces))


def beam(
    stage: Stage, x: float, y: float, aim_x: float, aim_y: float, reach: float, colour: str, strength: float
) -> str:
    """A cone of light from a lamp at (x, y) to a spot `reach` units wide at each side of its aim."""
    paint = stage.downward(y, aim_y, (0, colour, strength), (0.6, colour, strength * 0.5), (1, colour, 0.04))
    return polygon([(x - 7, y), (x + 7, y), (aim_x + reach, aim_y), (aim_x - reach, aim_y)], paint)


def truss(stage: Stage, y: float, lamps: tuple[str, ...]) -> str:
    """A lattice girder across the top with lamps below it."""
    steel = "#5a5866"
    d = trace("M", 0, y - 26, "H", stage.width, "M", 0, y + 8, "H", stage.width)
    x = 0.0
    while x < stage.width:
        d += trace("M", x, y + 8, "l", 24, -34, "l", 24, 34)
        x += 48
    pieces = [stroked(d, steel, 4)]
    count = max(5, round(stage.width / 170))
    for k in range(count):
        x, colour = stage.width * (k + 0.5) / count, lamps[k % len(lamps)]
        glow = stage.canvas.radial([(0, "#ffffff", 1), (0.25, colour, 0.7), (1, colour, 0)])
        pieces.append(
            polygon([(x - 16, y + 8), (x + 16, y + 8), (x + 22, y + 40), (x - 22, y + 40)], "#1c1a24")
        )
        pieces.append(ellipse(x, y + 40, 60, 42, glow))
    return "".join(pieces)


def screens(stage: Stage, horizon: float, lamps: tuple[str, ...]) -> str:
    """The lit wall behind the band: bars, rings or rays of lamps."""
    rng = stage.canvas.stream("screens")
    kind, middle = rng.choice(("bars", "ring", "rays")), stage.width / 2
    pieces = []
    if kind == "bars":
        count = max(12, round(stage.width / 46))
        for k in range(count):
            x = stage.width * (k + 0.5) / count
            high = (0.25 + 0.6 * abs(math.sin(k * 0.9 + rng.uniform(0, 0.8)))) * horizon * 0.6
            colour = lamps[k % len(lamps)]
            pieces.append(
                rect(
                    x - 12,
                    horizon - high,
                    24,
                    high,
                    stage.downward(horizon - high, horizon, (0, colour, 0.85), (1, colour, 0.08)),
                    radius=5,
                )
            )
    elif kind == "ring":
        for k, share in enumerate((1.0, 0.78, 0.56)):
            radius = min(stage.width * 0.4, 330) * share
            colour = lamps[k % len(lamps)]
            pieces.append(
                circle(middle, horizon - 270, radius, "none", stroke=colour, stroke_width=26, opacity=0.16)
            )
            pieces.append(
                circle(
                    middle, horizon - 270, radius, "none", stroke=mix(colour, "#ffffff", 0.35), stroke_width=7
                )
            )
    else:
        for k in range(17):
            angle = math.pi * (k + 0.5) / 17
            colour, reach = lamps[k % len(lamps)], stage.width * 0.9
            tip = [
                (middle + math.cos(angle + turn) * reach, horizon - math.sin(angle + turn) * reach)
                for turn in (-0.05, 0.05)
            ]
            pieces.append(polygon([(middle, horizon), *tip], colour, opacity=0.3 if k % 2 else 0.14))
    return "".join(pieces)


def speakers(x: float, foot: float) -> str:
    """A tower of loudspeakers standing at (x, foot)."""
    pieces, wide = [ellipse(x, foot, 92, 12, "#05030a", opacity=0.5)], 130.0
    for k, high in enumerate((150, 120, 120)):
        top = foot - (150, 272, 394)[k]
        pieces.append(
            rect(x - wide / 2, top, wide, high - 3, "#1f1c26", radius=6, stroke="#3f3a4a", stroke_width=2)
        )
        radius = high * 0.32
        pieces.append(
            circle(x, top + high * 0.54, radius, "#121018")
            + circle(x, top + high * 0.54, radius, "none", stroke="#4f4a5c", stroke_width=4)
        )
        pieces.append(
            circle(x, top + high * 0.54, radius * 0.4, "#3a3644")
            + circle(x - wide * 0.32, top + 16, 6, "#3a3644")
        )
    return "".join(pieces)


def audience(stage: Stage, *, raised: bool) -> str:
    """The backs of dark heads along the lower edge, some arms raised if asked for; tagged "person"."""
    rng = stage.canvas.stream("audience")
    pieces, x = [], -20.0
    while x < stage.width + 30:
        size, y = rng.uniform(25, 32), 1000 - rng.uniform(4, 22)
        tone = rng.choice(("#150d1c", "#1a1222", "#110a18"))
        d = trace(
            "M",
            x - size * 1.9,
            1012,
            "Q",
            x - size * 1.7,
            y + size * 0.5,
            x - size * 0.5,
            y + size * 0.5,
            "h",
            size,
            "Q",
            x + size * 1.7,
            y + size * 0.5,
            x + size * 1.9,
            1012,
            "Z",
        )
        pieces.append(shape(d, tone))
        if rng.random() < 0.4:
            pieces.append(shape(billow(rng, x, y - size * 0.1, size * 1.05, size * 1.1, 9), tone))
        else:
            pieces.append(ellipse(x, y, size * 0.84, size, tone))
        if raised and rng.random() < 0.36:
            side = rng.choice((-1, 1))
            arm = trace(
                "M",
                x + side * size * 1.3,
                1005,
                "q",
                side * size * 0.4,
                -size * 1.2,
                side * size * 0.1,
                -size * rng.uniform(2.2, 3.0),
            )
            pieces.append(stroked(arm, tone, size * 0.42, round_ends=True))
        x += size * rng.uniform(2.2, 3.1)
    return stage.part("person", "".join(pieces))
