"""Broad-leaved trees: in leaf, in blossom, bare; poplars, birches, acacias. (x, y) is the trunk's foot."""

import math
import random

from openimagen.engines.illustrator.backdrops.scenery.forms import billow
from openimagen.engines.illustrator.backdrops.scenery.wind import bent
from openimagen.engines.illustrator.backdrops.stage import Stage
from openimagen.engines.illustrator.colour import mix, shade
from openimagen.engines.illustrator.shapes import shape, stroked, trace

BARK = "#6b4a35"
# Clusters of a crown, from the back to the front: x and y in half widths and heights, size.
_CLUSTERS = (
    (-0.52, 0.20, 0.52),
    (0.54, 0.24, 0.50),
    (0.0, 0.42, 0.50),
    (-0.34, -0.26, 0.56),
    (0.36, -0.22, 0.54),
    (0.0, -0.46, 0.50),
    (0.04, 0.02, 0.52),
)


def leafy(
    stage: Stage, rng: random.Random, x: float, y: float, height: float, colour: str, *, haze: float = 0
) -> str:
    """A tree with a crown of leaf clusters, lit from the light's side; bare in winter.

    `colour` is the crown's, already lit; `haze` (0-1) is for the trunk.
    """
    if stage.season == "winter":
        return bare(stage, rng, x, y, height, haze=haze, snow=stage.snowy)
    side = stage.light.side
    bark = stage.far(BARK, haze)
    cy, rx, ry = y - height * 0.63, height * rng.uniform(0.28, 0.36), height * rng.uniform(0.29, 0.35)
    pieces = [_trunk(x, y, height, bark, rng.uniform(-0.04, 0.04))]
    if height < 95:
        pieces.append(shape(billow(rng, x, cy, rx, ry, 9), shade(colour, -0.2)))
        lit_x, lit_y = x + side * rx * 0.16, cy - ry * 0.16
        pieces.append(shape(billow(rng, lit_x, lit_y, rx * 0.78, ry * 0.76, 9), colour))
        return bent(stage, x, y, "".join(pieces))
    dark, light = shade(colour, -0.34), shade(colour, 0.2)
    pieces.append(shape(billow(rng, x, cy + ry * 0.06, rx * 0.9, ry * 0.92, 13), dark))
    # Small trees show fewer of them.
    for dx, dy, size in _CLUSTERS if height > 190 else _CLUSTERS[3:]:
        at_x, at_y = x + (dx + rng.uniform(-0.08, 0.08)) * rx, cy + (dy + rng.uniform(-0.08, 0.08)) * ry
        # Clusters towards the light and the sky are brighter.
        lit = max(0.0, min(1.0, 0.5 + 0.5 * dx * side - 0.7 * dy))
        tone = mix(mix(dark, colour, 0.55), mix(colour, light, 0.35), lit)
        reach = rx * size * rng.uniform(0.92, 1.1)
        pieces.append(shape(billow(rng, at_x, at_y, reach, reach * 0.86, 9), tone))
        top_x, top_y = at_x + side * reach * 0.2, at_y - reach * 0.24
        crown = billow(rng, top_x, top_y, reach * 0.62, reach * 0.5, 8)
        pieces.append(shape(crown, shade(tone, 0.13), opacity=0.75))
    return bent(stage, x, y, "".join(pieces))


def _trunk(x: float, y: float, height: float, bark: str, lean: float) -> str:
    foot, neck = height * 0.05, height * 0.026
    top_x, top_y = x + lean * height, y - height * 0.5
    body = (
        trace("M", x - foot, y)
        + trace("Q", x - neck, y - height * 0.12, top_x - neck, top_y)
        + trace("h", neck * 2)
        + trace("Q", x + neck, y - height * 0.12, x + foot, y, "Z")
    )
    fork = trace("M", top_x, y - height * 0.36, "l", -height * 0.12, -height * 0.16)
    fork += trace("M", top_x, y - height * 0.4, "l", height * 0.11, -height * 0.15)
    return shape(body, bark) + stroked(fork, bark, height * 0.026, round_ends=True)


def bare(
    stage: Stage,
    rng: random.Random,
    x: float,
    y: float,
    height: float,
    *,
    haze: float = 0,
    snow: bool = False,
    bark: str = BARK,
) -> str:
    """A tree without leaves; snow lies along its boughs if asked for, tagged "snow"."""
    levels: list[list[tuple[float, float, float, float]]] = [[] for _ in range(5)]
    depth = 5 if height > 150 else 4 if height > 70 else 3
    _grow(rng, levels, x, y, -math.pi / 2 + rng.uniform(-0.06, 0.06), height * 0.34, depth, 0)
    colour = stage.far(bark, haze)
    pieces, loads = [], ""
    for level, boughs in enumerate(levels):
        width = max(0.9, height * 0.05 * 0.56**level)
        d = "".join(trace("M", x1, y1, "L", x2, y2) for x1, y1, x2, y2 in boughs)
        if d:
            pieces.append(stroked(d, colour, width, round_ends=True))
        for x1, y1, x2, y2 in boughs:
            # Snow stays where a bough is flat enough.
            if level and abs(x2 - x1) > 0.5 * abs(y2 - y1):
                loads += trace("M", x1, y1 - width * 0.6, "L", x2, y2 - width * 0.6)
    if snow and loads:
        pieces.append(
            stage.part("snow", stroked(loads, stage.far("#f6faff", haze), height * 0.014, round_ends=True))
        )
    return bent(stage, x, y, "".join(pieces))


def _grow(
    rng: random.Random,
    levels: list[list[tuple[float, float, float, float]]],
    x: float,
    y: float,
    angle: float,
    length: float,
    depth: int,
    level: int,
) -> None:
    """One bough and those that spring from it, each a straight piece in its level's list."""
    end_x, end_y = x + math.cos(angle) * length, y + math.sin(angle) * length
    levels[level].append((x, y, end_x, end_y))
    if level + 1 >= depth:
        return
    count = 3 if level < 2 else 2
    for k in range(count):
        turn = (k - (count - 1) / 2) * rng.uniform(0.5, 0.75) + rng.uniform(-0.16, 0.16)
        start = rng.uniform(0.72, 1.0)
        _grow(
            rng,
            levels,
            x + (end_x - x) * start,
            y + (end_y - y) * start,
            # Boughs bend back towards the sky.
            (angle + turn) * 0.88 - math.pi / 2 * 0.12,
            length * rng.uniform(0.62, 0.76),
            depth,
            level + 1,
        )


def poplar(stage: Stage, rng: random.Random, x: float, y: float, height: float, colour: str) -> str:
    """A tall slim tree (a poplar or a cypress) in one colour, already lit."""
    half, side = height * rng.uniform(0.085, 0.11), stage.light.side
    trunk = stroked(trace("M", x, y, "v", -height * 0.2), shade(colour, -0.5), height * 0.025)

    def flame(cx: float, reach: float, top: float, foot: float) -> str:
        return trace(
            "M", cx, top, "C", cx + reach * 1.5, y - height * 0.5, cx + reach, foot, cx, foot
        ) + trace("C", cx - reach, foot, cx - reach * 1.5, y - height * 0.5, cx, top, "Z")

    body = shape(flame(x, half, y - height, y - height * 0.06), shade(colour, -0.16))
    lit = flame(x + side * half * 0.24, half * 0.6, y - height * 0.96, y - height * 0.12)
    return bent(stage, x, y, trunk + body + shape(lit, shade(colour, 0.08)))


def birch(
    stage: Stage, rng: random.Random, x: float, y: float, height: float, colour: str, haze: float
) -> str:
    """A birch: a white trunk with dark marks under a light crown; `colour` already lit."""
    white, mark = stage.far("#efebe2", haze), stage.far("#4a4442", haze)
    lean, wide = rng.uniform(-0.04, 0.04) * height, height * 0.028
    trunk = trace(
        "M",
        x - wide,
        y,
        "L",
        x + lean - wide * 0.4,
        y - height * 0.86,
        "h",
        wide * 0.8,
        "L",
        x + wide,
        y,
        "Z",
    )
    marks = ""
    for _ in range(7):
        up = rng.uniform(0.05, 0.6)
        marks += trace(
            "M",
            x + lean * up + wide * rng.uniform(-0.7, 0),
            y - height * up,
            "h",
            wide * rng.uniform(0.4, 0.8),
        )
    pieces = [shape(trunk, white), stroked(marks, mark, height * 0.009)]
    if stage.season == "winter":
        return "".join(pieces) + bare(
            stage, rng, x + lean * 0.5, y - height * 0.4, height * 0.6, haze=haze, bark="#9a8f88"
        )
    for k in range(6):
        up, reach = 0.42 + 0.1 * k, height * (0.17 - 0.018 * k) * rng.uniform(0.9, 1.15)
        at_x = x + lean * up + (reach * 0.55 if k % 2 else -reach * 0.55)
        tone = shade(colour, (0.12 if (k % 2) == (stage.light.side > 0) else -0.12) + 0.02 * k)
        pieces.append(shape(billow(rng, at_x, y - height * up, reach, reach * 0.8, 9), tone, opacity=0.94))
    return bent(stage, x, y, "".join(pieces))


def acacia(stage: Stage, rng: random.Random, x: float, y: float, height: float, haze: float) -> str:
    """An umbrella thorn: forked trunk, flat layered crown, tagged "tree"."""
    bark, green = stage.far("#5a4232", haze), stage.far(rng.choice(("#7c8f3e", "#6b8540", "#8a9445")), haze)
    lean = rng.uniform(-0.08, 0.08) * height
    fork_x, fork_y = x + lean * 0.5, y - height * 0.34
    boughs, pieces = "", []
    spread = height * rng.uniform(0.52, 0.66)
    for k in range(5):
        tip_x = x + lean + (k - 2) / 2 * spread * 0.72
        boughs += trace(
            "M",
            fork_x,
            fork_y,
            "Q",
            fork_x + (tip_x - fork_x) * 0.5,
            fork_y - height * 0.18,
            tip_x,
            y - height * 0.78,
        )
    foot = height * 0.036
    trunk = trace(
        "M", x - foot, y, "Q", x - foot * 0.3, y - height * 0.2, fork_x - foot * 0.7, fork_y, "h", foot * 1.4
    )
    trunk += trace("Q", x + foot * 0.6, y - height * 0.2, x + foot, y, "Z")
    pieces.append(shape(trunk, bark) + stroked(boughs, bark, height * 0.018, round_ends=True))
    for dx, dy, wide in (
        (-0.44, 0.70, 0.5),
        (0.46, 0.72, 0.52),
        (0.02, 0.80, 0.86),
        (-0.16, 0.90, 0.56),
        (0.24, 0.92, 0.44),
    ):
        cx, cy = x + lean + dx * spread, y - height * (dy + rng.uniform(-0.02, 0.02))
        reach, thick = spread * wide * rng.uniform(0.9, 1.1), height * 0.062
        pieces.append(shape(billow(rng, cx, cy + thick * 0.3, reach, thick, 15), shade(green, -0.3)))
        lit_x = cx + stage.light.side * reach * 0.06
        pieces.append(shape(billow(rng, lit_x, cy - thick * 0.25, reach * 0.92, thick * 0.72, 13), green))
        pieces.append(
            shape(billow(rng, lit_x, cy - thick * 0.5, reach * 0.6, thick * 0.4, 9), shade(green, 0.16))
        )
    return stage.part("tree", bent(stage, x, y, "".join(pieces)))
