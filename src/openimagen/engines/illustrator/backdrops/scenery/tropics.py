"""Plants of hot wet countries: great leaves, ferns, lianas, buttressed trunks."""

import math
import random

from openimagen.engines.illustrator.backdrops.scenery.forms import billow
from openimagen.engines.illustrator.backdrops.stage import Stage
from openimagen.engines.illustrator.canvas import Point
from openimagen.engines.illustrator.colour import mix, shade
from openimagen.engines.illustrator.shapes import ellipse, polygon, shape, stroked, trace

GREENS = ("#2f7f43", "#3f9a4a", "#24704a", "#4aa04c", "#1f6a4c", "#5fae3f")


def blade(x: float, y: float, degrees: float, length: float, colour: str, notched: bool = False) -> str:
    """A great leaf from its stalk at (x, y) towards `degrees` (0 right, -90 up), with its midrib.

    A notched one is cut into fingers, like a Monstera's.
    """
    angle = math.radians(degrees)
    ux, uy = math.cos(angle), math.sin(angle)
    wide = length * (0.3 if notched else 0.19)

    def at(along: float, across: float) -> Point:
        # The tip bends down under its own weight.
        return (
            x + ux * along * length - uy * across * wide,
            y + uy * along * length + ux * across * wide + length * 0.22 * along * along,
        )

    edges: list[list[Point]] = []
    for side in (-1, 1):
        edge = []
        for k in range(1, 8):
            t = k / 8
            swell = math.sin(math.pi * t**0.8) ** 0.8
            edge.append(at(t, side * swell))
            if notched and k in (2, 4, 6):
                edge.append(at(t + 0.03, side * swell * 0.35))
                edge.append(at(t + 0.06, side * swell * 0.95))
        edges.append(edge)
    root, tip = at(0, 0), at(1, 0)
    whole = polygon([root, *edges[0], tip, *edges[1][::-1]], colour)
    dim = polygon([root, *edges[1], tip, *[at(1 - k / 8, 0) for k in range(1, 8)]], shade(colour, -0.22))
    ribs = "M" + "L".join(f"{px:.0f},{py:.0f}" for px, py in (at(k / 6, 0) for k in range(7)))
    for k in range(1, 6):
        for side in (-1, 1):
            ribs += trace("M", *at(k / 7, 0), "L", *at(k / 7 + 0.12, side * 0.7))
    return whole + dim + stroked(ribs, shade(colour, 0.24), max(1.0, length * 0.008), opacity=0.7)


def clump(
    stage: Stage, rng: random.Random, x: float, y: float, size: float, haze: float = 0, dark: float = 0
) -> str:
    """A plant of great leaves rooted at (x, y); `size` is a leaf's length, `dark` deepens its green (0-1)."""
    notched = rng.random() < 0.4
    green = rng.choice(GREENS)
    leaves = []
    for degrees in (-160, -25, -140, -45, -115, -68, -92):
        tone = stage.far(shade(green, rng.uniform(-0.12, 0.12) - dark), haze)
        leaves.append(
            blade(x, y, degrees + rng.uniform(-10, 10), size * rng.uniform(0.75, 1.1), tone, notched)
        )
    return "".join(leaves)


def fern(
    stage: Stage, rng: random.Random, x: float, y: float, size: float, haze: float = 0, dark: float = 0
) -> str:
    """A fern rooted at (x, y): arching fronds of leaflets."""
    green = rng.choice(GREENS)
    d_by_tone: dict[str, str] = {}
    for k in range(7):
        angle = math.radians(-90 + (k - 3) * 24 + rng.uniform(-6, 6))
        tone = stage.far(shade(green, rng.uniform(-0.1, 0.14) - dark), haze)
        d = ""
        long = size * rng.uniform(0.8, 1.1)
        for step in range(1, 12):
            t = step / 12
            px, py = x + math.cos(angle) * long * t, y + math.sin(angle) * long * t + long * 0.3 * t * t
            reach = long * 0.2 * math.sin(math.pi * (0.18 + 0.8 * t))
            for side in (-1, 1):
                lean = angle + side * 1.05
                tip_x, tip_y = px + math.cos(lean) * reach, py + math.sin(lean) * reach + reach * 0.25
                d += trace(
                    "M",
                    px - 2,
                    py,
                    "L",
                    tip_x,
                    tip_y,
                    "L",
                    px + math.cos(angle) * reach * 0.4,
                    py + math.sin(angle) * reach * 0.4,
                    "Z",
                )
        d_by_tone[tone] = d_by_tone.get(tone, "") + d
    return "".join(shape(d, tone) for tone, d in d_by_tone.items())


def corner_leaves(stage: Stage, side: int) -> str:
    """Great dark leaves that reach into the picture at a lower corner and, smaller, at the other."""
    rng = stage.canvas.stream("corner leaves")
    pieces = []
    for at, size in ((side, 300.0), (-side, 210.0)):
        x = stage.width * (0.5 + 0.5 * at) + at * 30
        pieces.append(fern(stage, rng, x - at * 80, 1030, size * 0.7, dark=0.3))
        pieces.append(clump(stage, rng, x, 1040, size, dark=0.34))
    return stage.part("plant", "".join(pieces))


def hanging(stage: Stage, rng: random.Random, density: float) -> str:
    """Lianas and a roof of leaves along the upper edge, tagged "tree"."""
    pieces = []
    green = stage.on(shade(rng.choice(GREENS), -0.35))
    for _ in range(stage.count(density)):
        x, long, sway = rng.uniform(0, stage.width), rng.uniform(120, 430), rng.uniform(-30, 30)
        d = trace("M", x, -10, "C", x + sway, long * 0.3, x - sway, long * 0.7, x + sway * 0.5, long)
        pieces.append(stroked(d, green, rng.uniform(2.5, 5)))
        leaves = ""
        for k in range(1, 8):
            t = k / 8
            px = x + sway * math.sin(t * 5) * 0.5
            reach = rng.choice((-1, 1)) * rng.uniform(10, 20)
            leaves += trace(
                "M", px, long * t, "q", reach * 0.6, -8, reach, 8, "q", -reach * 0.7, 3, -reach, -8, "Z"
            )
        pieces.append(shape(leaves, shade(green, rng.uniform(0.05, 0.2))))
    x = -40.0
    while x < stage.width + 40:
        edge = abs(x / stage.width - 0.5) * 2
        reach = rng.uniform(60, 110) * (0.7 + 0.8 * edge)
        tone = shade(green, rng.uniform(-0.2, 0.12))
        pieces.append(shape(billow(rng, x, -20 + 50 * edge * edge, reach, reach * 0.75, 11), tone))
        x += rng.uniform(50, 95)
    return stage.part("tree", "".join(pieces))


def trunk(
    stage: Stage, rng: random.Random, x: float, y: float, width: float, haze: float, top: float = -20
) -> str:
    """A jungle trunk with buttress roots and a creeper, from y up to y = top; tagged "tree"."""
    bark = stage.far(rng.choice(("#6b5a48", "#5c4f44", "#75644c")), haze)
    half = width / 2
    lit = stage.canvas.linear(
        [(0, shade(bark, 0.2)), (1, shade(bark, -0.35))]
        if stage.light.side < 0
        else [(0, shade(bark, -0.35)), (1, shade(bark, 0.2))],
        x2=1,
        y2=0,
    )
    d = trace(
        "M",
        x - half * 2.6,
        y + 6,
        "Q",
        x - half * 1.1,
        y - width * 0.6,
        x - half,
        y - width * 2.4,
        "L",
        x - half * 0.86,
        top,
    )
    d += trace(
        "H",
        x + half * 0.86,
        "L",
        x + half,
        y - width * 2.4,
        "Q",
        x + half * 1.1,
        y - width * 0.6,
        x + half * 2.6,
        y + 6,
    )
    d += trace(
        "Q",
        x + half * 0.9,
        y - width * 0.2,
        x + half * 0.5,
        y + 4,
        "Q",
        x,
        y - width * 0.3,
        x - half * 0.5,
        y + 4,
        "Q",
        x - half * 0.9,
        y - width * 0.2,
        x - half * 2.6,
        y + 6,
        "Z",
    )
    if haze > 0.3:
        return stage.part("tree", shape(d, lit))
    creeper, leaves = trace("M", x - half, y - width), ""
    px, py, turn = x - half, y - width, 1
    green = stage.far(rng.choice(GREENS), haze)
    while py > top + 60:
        nx, ny = x + half * turn, py - width * 1.5
        creeper += trace("Q", x, py - width * 0.4, nx, ny)
        for t in (0.25, 0.6, 0.95):
            lx, ly = px + (nx - px) * t, py + (ny - py) * t
            leaves += trace(
                "M",
                lx,
                ly,
                "q",
                width * 0.26,
                -width * 0.16,
                width * 0.3,
                width * 0.16,
                "q",
                -width * 0.22,
                width * 0.1,
                -width * 0.3,
                -width * 0.16,
                "Z",
            )
        px, py, turn = nx, ny, -turn
    climbing = stroked(creeper, shade(green, -0.3), max(2.0, width * 0.05)) + shape(leaves, green)
    return stage.part("tree", shape(d, lit) + climbing)


def crown(
    stage: Stage, rng: random.Random, x: float, y: float, reach: float, haze: float, dark: float = 0
) -> str:
    """One round mass of leaves around (x, y), part of a jungle's wall."""
    green = stage.far(shade(rng.choice(GREENS), -dark), haze)
    high = reach * rng.uniform(0.6, 0.8)
    side = stage.light.side
    base = shape(billow(rng, x, y, reach, high, 12), shade(green, -0.22))
    lit = shape(billow(rng, x + side * reach * 0.12, y - high * 0.2, reach * 0.76, high * 0.66, 11), green)
    if haze > 0.4:
        return base + lit
    spots = "".join(
        shape(
            billow(
                rng,
                x + side * reach * rng.uniform(-0.1, 0.5),
                y - high * rng.uniform(0.1, 0.6),
                reach * 0.24,
                high * 0.2,
                7,
            ),
            shade(green, 0.14),
            opacity=0.8,
        )
        for _ in range(2)
    )
    return base + lit + spots


def blossom(stage: Stage, x: float, y: float, size: float, petal: str) -> str:
    """A hibiscus at (x, y)."""
    colour = stage.on(petal)
    petals = "".join(
        ellipse(
            x + math.cos(a) * size * 0.5,
            y + math.sin(a) * size * 0.5,
            size * 0.5,
            size * 0.42,
            shade(colour, 0.06 * k),
        )
        for k, a in enumerate(math.radians(72 * k - 90) for k in range(5))
    )
    return (
        petals
        + ellipse(x, y, size * 0.2, size * 0.2, mix(colour, "#5a1030", 0.5))
        + stroked(
            trace("M", x, y, "l", size * 0.3, -size * 0.5), stage.on("#ffe08a"), size * 0.12, round_ends=True
        )
    )
