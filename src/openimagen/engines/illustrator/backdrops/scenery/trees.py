"""Trees: pines, palms, and rows of trees. (x, y) is always the foot of the trunk."""

import math
import random

from openimagen.engines.illustrator.backdrops import seasons
from openimagen.engines.illustrator.backdrops.scenery import broadleaf
from openimagen.engines.illustrator.backdrops.scenery.wind import bent
from openimagen.engines.illustrator.backdrops.stage import Stage
from openimagen.engines.illustrator.canvas import Point
from openimagen.engines.illustrator.colour import mix, shade
from openimagen.engines.illustrator.shapes import circle, polygon, rect, shape, trace

LARCH_GOLDS = ("#d9a53a", "#c9923a", "#d2b04a")
PINE_GREENS = ("#2f6b4f", "#35704a", "#2c5f55")


def pine(
    stage: Stage,
    rng: random.Random,
    x: float,
    y: float,
    height: float,
    colour: str,
    *,
    snow: float = 0,
    tiers: int = 5,
) -> str:
    """A pine in one colour (already lit); `snow` is how much lies on its branches, 0-1."""
    half = height * rng.uniform(0.22, 0.28)
    west, east = _boughs(rng, x, y, height, half, tiers)
    trunk = rect(x - height * 0.025, y - height * 0.13, height * 0.05, height * 0.14, shade(colour, -0.45))
    body = polygon([*west, (x, y - height), *east[::-1]], colour)
    shadow_side = east if stage.light.side < 0 else west
    sway = height * 0.02
    inner = [(x + (sway if k % 2 else -sway), p[1]) for k, p in enumerate(shadow_side)]
    shadow = polygon([*shadow_side, (x, y - height), *inner[::-1]], "#0a1030", opacity=0.22)
    load = _loaded(stage, x, y, height, west, east, snow) if snow else ""
    return bent(stage, x, y, trunk + body + shadow + load)


def _boughs(
    rng: random.Random, x: float, y: float, height: float, half: float, tiers: int
) -> tuple[list[Point], list[Point]]:
    """The left and right edges from the lowest bough to the top: out to each tip, in to the next tier."""
    west: list[Point] = []
    east: list[Point] = []
    for k in range(tiers):
        low = y - height * (0.07 + 0.90 * k / tiers)
        reach = half * (1 - k / tiers) ** 0.85
        next_reach = half * (1 - (k + 1) / tiers) ** 0.85
        for side, edge in ((-1, west), (1, east)):
            tip = reach * rng.uniform(0.88, 1.1)
            edge.append((x + side * tip * 0.55, low - height * 0.012))
            edge.append((x + side * tip, low + height * 0.022))
            edge.append((x + side * (next_reach * 0.42 + reach * 0.1), low - height * 0.80 / tiers))
    return west, east


def _loaded(
    stage: Stage,
    x: float,
    y: float,
    height: float,
    west: list[Point],
    east: list[Point],
    snow: float,
) -> str:
    """Snow over the upper half of every tier, hanging lower towards the tips."""
    d = ""
    for k in range(1, len(west), 3):
        left, right = west[k], east[k]
        left_top, right_top = west[k + 1], east[k + 1]
        drop = left[1] - left_top[1]
        d += trace("M", *left, "L", *left_top, "L", *right_top, "L", *right)
        d += trace(
            "Q", *_below(right_top, right, 0.72, drop * 0.42), *_below(right_top, right, 0.42, drop * 0.2)
        )
        d += trace("Q", *_below(right_top, right, 0.1, drop * 0.62), x, left_top[1] + drop * 0.24)
        d += trace("Q", *_below(left_top, left, 0.1, drop * 0.62), *_below(left_top, left, 0.42, drop * 0.2))
        d += trace("Q", *_below(left_top, left, 0.72, drop * 0.42), *left, "Z")
    cap = height * 0.07
    d += trace("M", x, y - height, "l", cap * 0.35, cap, "l", -cap * 0.7, 0, "Z")
    return stage.part("snow", shape(d, mix(stage.on("#f6faff"), stage.light.haze, 0.1), opacity=snow))


def _below(top: Point, tip: Point, along: float, depth: float) -> Point:
    """The point `depth` under a bough's edge, at a share of the way from its top to its tip."""
    return top[0] + (tip[0] - top[0]) * along, top[1] + (tip[1] - top[1]) * along + depth


def palm(stage: Stage, rng: random.Random, x: float, y: float, height: float, lean: int) -> str:
    """A coconut palm leaning left (lean -1) or right (+1), tagged "palm" inside "tree"."""
    top_x, top_y = x + lean * height * 0.2, y - height * 0.84
    bark = stage.canvas.linear(
        [(0, stage.on("#7a5636")), (0.5, stage.on("#b08a5a")), (1, stage.on("#8a6540"))], x2=1, y2=0
    )
    foot, neck = height * 0.04, height * 0.022
    trunk = (
        trace("M", x - foot, y)
        + trace("Q", x - foot * 0.2, y - height * 0.5, top_x - neck, top_y)
        + trace("h", neck * 2)
        + trace("Q", x + foot * 1.3, y - height * 0.5, x + foot, y, "Z")
    )
    fronds = [
        _frond(stage, rng, top_x, top_y, angle, height * rng.uniform(0.34, 0.42))
        for angle in range(-205, 40, 27)
    ]
    nuts = "".join(
        circle(top_x + dx * height, top_y + dy * height, height * 0.024, stage.on("#6b4326"))
        for dx, dy in ((-0.02, 0.025), (0.022, 0.03), (0, 0.05))
    )
    whole = bent(stage, x, y, shape(trunk, bark) + "".join(fronds) + nuts)
    return stage.part("tree", stage.part("palm", whole))


def _frond(stage: Stage, rng: random.Random, x: float, y: float, degrees: float, length: float) -> str:
    angle = math.radians(degrees + rng.uniform(-8, 8))
    end = (x + math.cos(angle) * length, y + math.sin(angle) * length * 0.62 + length * 0.36)
    bend = (x + math.cos(angle) * length * 0.55, y + math.sin(angle) * length * 0.75 - length * 0.14)
    d = (
        trace("M", x, y)
        + trace("Q", bend[0], bend[1] - length * 0.1, end[0], end[1])
        + trace("Q", bend[0], bend[1] + length * 0.17, x, y, "Z")
    )
    upper = (
        trace("M", x, y)
        + trace("Q", bend[0], bend[1] - length * 0.1, end[0], end[1])
        + trace("Q", bend[0], bend[1] - length * 0.0, x, y, "Z")
    )
    green = stage.on(rng.choice(("#3f9a4a", "#2f7f43", "#4aa04c")))
    return shape(d, green) + shape(upper, shade(green, 0.16))


def row(
    stage: Stage,
    name: str,
    y: float,
    low: float,
    high: float,
    density: float,
    *,
    haze: float,
    kind: str,
    snow: float = 0,
    gap: tuple[float, float] | None = None,
) -> str:
    """A row of trees standing around y, tagged "tree".

    `kind` is "pine", "leafy" or "mixed"; heights lie between low and high; density is per 1000 units of
    width; `gap` is a stretch of x to leave free.
    """
    if not stage.has("tree"):
        return ""
    rng = stage.canvas.stream(f"trees {name}")
    pine_green, leaf_green = rng.choice(PINE_GREENS), rng.choice(seasons.LEAVES)
    birches = rng.choice((0.0, 0.0, 0.35))
    count = stage.count(density)
    trees = []
    for k in range(count):
        x = (k + rng.uniform(-0.3, 1.3)) / count * (stage.width + 60) - 30
        height, foot = rng.uniform(low, high), y + rng.uniform(-4, 9)
        as_pine = kind == "pine" or (kind == "mixed" and rng.random() < 0.5)
        green = _needles(stage, rng, pine_green) if as_pine else seasons.leaf(stage.scene, rng, leaf_green)
        colour = stage.far(shade(green, rng.uniform(-0.08, 0.08)), haze)
        if gap and gap[0] < x < gap[1]:
            continue
        if as_pine:
            trees.append(pine(stage, rng, x, foot, height, colour, snow=snow))
        elif rng.random() < birches:
            trees.append(broadleaf.birch(stage, rng, x, foot, height * 0.9, colour, haze))
        else:
            trees.append(broadleaf.leafy(stage, rng, x, foot, height * 0.85, colour, haze=haze))
    return stage.part("tree", "".join(trees))


def _needles(stage: Stage, rng: random.Random, usual: str) -> str:
    """The colour of one conifer: in autumn some are larches, which turn to gold."""
    larch = stage.season == "autumn" and rng.random() < 0.3
    return rng.choice(LARCH_GOLDS) if larch else usual
