"""Mountains: single peaks with a lit and a shaded face, and far ranges."""

import random

from openimagen.engines.illustrator.backdrops.scenery.forms import crag
from openimagen.engines.illustrator.backdrops.stage import Stage
from openimagen.engines.illustrator.canvas import Point
from openimagen.engines.illustrator.colour import mix, shade
from openimagen.engines.illustrator.shapes import polygon

ROCK, SNOWY_ROCK = "#74879f", "#7f93b8"
SNOW_LINE = 0.42


def massif(
    stage: Stage, name: str, base: float, height: float, *, snow: bool, haze: float = 0.3, density: float = 4
) -> str:
    """A row of overlapping peaks standing at y = base, up to `height` high, tagged "mountain"."""
    if not stage.has("mountain"):
        return ""
    rng = stage.canvas.stream(f"massif {name}")
    rock = SNOWY_ROCK if snow else rng.choice((ROCK, "#7a8a92", "#8a8798"))
    count = stage.count(density)
    places = [(k + rng.uniform(0.15, 0.85)) / count for k in range(count)]
    rng.shuffle(places)
    peaks = []
    for order, along in enumerate(places):
        near = (order + 1) / count
        high = height * rng.uniform(0.62, 1.0) * (0.75 + 0.25 * near)
        wide = high * rng.uniform(1.7, 2.5)
        colour = stage.far(rock, haze + 0.25 * (1 - near))
        peaks.append(peak(stage, rng, along * stage.width, base, wide, high, colour, snow=snow))
    return stage.part("mountain", "".join(peaks))


def far_range(stage: Stage, name: str, base: float, height: float, colour: str) -> str:
    """The silhouette of a distant range, fading at its foot, tagged "mountain"."""
    if not stage.has("mountain"):
        return ""
    rng = stage.canvas.stream(f"range {name}")
    x, line = -80.0, []
    low = base - height * 0.3
    while x < stage.width + 80:
        step = rng.uniform(0.7, 1.3) * height * 1.1
        top = (x + step / 2, base - height * rng.uniform(0.6, 1))
        line += crag(rng, (x, low), top, 0.08)[:-1]
        low = base - height * rng.uniform(0.15, 0.4)
        line += crag(rng, top, (x + step, low), 0.08)[:-1]
        x += step
    paint = stage.downward(base - height, base, (0, colour), (1, mix(colour, stage.light.haze, 0.6)))
    return stage.part("mountain", polygon([*line, (x, base + 30), (-80, base + 30)], paint))


def peak(
    stage: Stage,
    rng: random.Random,
    cx: float,
    base: float,
    width: float,
    height: float,
    colour: str,
    *,
    snow: bool,
) -> str:
    """One mountain; (cx, base) is the middle of its foot."""
    summit = (cx, base - height)
    left = crag(rng, (cx - width / 2, base), summit, 0.07)
    right = crag(rng, summit, (cx + width / 2, base), 0.07)
    crest = _crest(rng, summit, width, height)
    shaded_side = right if stage.light.side < 0 else left
    haze = stage.light.haze
    top, foot = base - height, base
    lit = stage.downward(top, foot, (0, shade(colour, 0.14)), (1, mix(colour, haze, 0.6)))
    dark = stage.downward(top, foot, (0, shade(colour, -0.24)), (1, mix(colour, haze, 0.5)))
    pieces = [polygon([*left, *right[1:]], lit), polygon(_side(shaded_side, crest), dark)]
    if snow:
        pieces.append(_cap(stage, rng, left, right, crest, height))
    else:
        pieces.append(_gullies(rng, summit, width, height, shade(colour, -0.2)))
    return "".join(pieces)


def _crest(rng: random.Random, summit: Point, width: float, height: float) -> list[Point]:
    """The zigzag edge between the lit and the shaded face, from the summit to the foot."""
    drift = rng.uniform(-0.08, 0.08) * width
    line = [summit]
    for k in range(1, 7):
        down = k / 6
        swing = (1 if k % 2 else -1) * width * 0.045 * (0.5 + down)
        line.append((summit[0] + drift * down + swing * rng.uniform(0.5, 1.2), summit[1] + height * down))
    return line


def _side(outline: list[Point], crest: list[Point]) -> list[Point]:
    """The face between an outline (given from left to right) and the crest."""
    return [*outline, *crest[::-1]] if outline[0] == crest[0] else [*outline, *crest[1:]]


def _cap(
    stage: Stage,
    rng: random.Random,
    left: list[Point],
    right: list[Point],
    crest: list[Point],
    height: float,
) -> str:
    summit = left[-1]
    limit = summit[1] + height * SNOW_LINE
    west = [p for p in left if p[1] < limit]
    east = [p for p in right if p[1] < limit]
    if len(west) < 2 or len(east) < 2:
        return ""
    start, end = east[-1], west[0]
    fringe = []
    for k in range(1, 9):
        x = start[0] + (end[0] - start[0]) * k / 9
        tooth = height * (0.13 if k % 2 else -0.03) * rng.uniform(0.5, 1.3)
        fringe.append((x, limit + tooth))
    haze = stage.light.haze
    lit, dim = mix(stage.on("#ffffff"), haze, 0.12), mix(stage.on("#b4c8e2"), haze, 0.15)
    split = [p for p in crest if p[1] < limit]
    if stage.light.side < 0:
        shadow = [*east, *[p for p in fringe if p[0] > split[-1][0]], *split[::-1]]
    else:
        shadow = [*west, *split[1:], *[p for p in fringe if p[0] < split[-1][0]]]
    cap = polygon([*west, *east[1:], *fringe], lit)
    return stage.part("snow", cap + polygon(shadow, dim, opacity=0.9))


def _gullies(rng: random.Random, summit: Point, width: float, height: float, colour: str) -> str:
    cuts = []
    for _ in range(4):
        down = rng.uniform(0.25, 0.55)
        x = summit[0] + rng.uniform(-0.55, 0.55) * width * 0.5 * down
        y = summit[1] + height * down
        slope = (x - summit[0]) / (height * down)
        end = y + height * rng.uniform(0.2, 0.4)
        wide = width * rng.uniform(0.02, 0.04)
        foot_x = x + slope * (end - y)
        cuts.append(
            polygon([(x, y), (foot_x + wide, end), (foot_x - wide * 0.2, end * 0.99)], colour, opacity=0.3)
        )
    return "".join(cuts)
