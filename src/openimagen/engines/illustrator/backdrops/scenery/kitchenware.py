"""What stands on the counter and on the open shelves of a fitted kitchen; `wood` is the counter's colour."""

import random

from openimagen.engines.illustrator.backdrops.scenery import furniture
from openimagen.engines.illustrator.backdrops.stage import Stage
from openimagen.engines.illustrator.colour import mix, shade
from openimagen.engines.illustrator.shapes import circle, ellipse, rect, shape, stroked, trace


def on_counter(stage: Stage, rng: random.Random, wood: str, x: float, y: float) -> str:
    """A bowl of fruit, jars, a plant or bread on a board, around x; the counter's top is at y."""
    draw = rng.choice((_fruit, _jars, _plant, _bread))
    return draw(stage, wood, x + rng.uniform(-22, 22), y)


def shelves(stage: Stage, rng: random.Random, wood: str, x: float, width: float, bottom: float) -> str:
    """Two open shelves with crockery; the lower one a little above y = `bottom`."""
    pieces: list[str] = []
    for level in range(2):
        y = bottom - 10 - 118 * level
        pieces.append(rect(x + 4, y, width - 8, 10, wood))
        pieces.append(rect(x + 4, y + 10, width - 8, 6, "#2a1a20", opacity=0.15))
        cursor = x + 12
        while cursor < x + width - 34:
            wide, tall = rng.uniform(20, 34), rng.uniform(34, 78)
            cursor += _crockery(stage, rng, wood, pieces, cursor, y, wide, tall) + rng.uniform(3, 10)
    return "".join(pieces)


def _crockery(
    stage: Stage,
    rng: random.Random,
    wood: str,
    pieces: list[str],
    x: float,
    y: float,
    wide: float,
    tall: float,
) -> float:
    """One thing on a shelf, added to the pieces; returns its width."""
    colour = stage.on(rng.choice(("#f6f1e6", "#5f8f9a", "#e0a84a", "#c9594f", "#8fae6a", "#d9c4a0")))
    kind = rng.random()
    if kind < 0.35:  # a jar with a lid
        pieces.append(rect(x, y - tall, wide, tall, colour, radius=5, opacity=0.92))
        pieces.append(rect(x - 1, y - tall - 7, wide + 2, 10, wood, radius=3))
    elif kind < 0.7:  # a stack of plates or bowls
        for k in range(4):
            pieces.append(
                ellipse(x + wide / 2, y - 5 - 8 * k, wide / 2 + 3, 5, shade(colour, 0.06 * k - 0.1))
            )
    else:  # a cup
        low = min(tall, 34.0)
        pieces.append(circle(x + wide - 2, y - low * 0.55, low * 0.24, "none", stroke=colour, stroke_width=4))
        pieces.append(rect(x, y - low, wide * 0.86, low, colour, radius=4))
    return wide


def _fruit(stage: Stage, wood: str, x: float, y: float) -> str:
    if stage.depicts("fruit-bowl", "red-apple", "tangerine", "orange", "lemon", "banana"):
        return ""
    fruit = "".join(
        circle(x + dx, y - 38 + dy, 14, stage.on(colour))
        for dx, dy, colour in (
            (-22, 2, "#e0483c"),
            (22, 2, "#f0a030"),
            (0, -2, "#8fbf3f"),
            (-10, -16, "#f0c030"),
            (12, -16, "#e0483c"),
        )
    )
    bowl = trace("M", x - 46, y - 38, "Q", x - 40, y, x - 14, y, "h", 28, "Q", x + 40, y, x + 46, y - 38, "Z")
    return (
        fruit + shape(bowl, stage.on("#f3ead8")) + ellipse(x, y - 37, 46, 4, stage.on("#d9cbb2"), opacity=0.6)
    )


def _jars(stage: Stage, wood: str, x: float, y: float) -> str:
    pieces = []
    for k, tall in enumerate((74, 60, 48)):
        left = x - 56 + 38 * k
        inside = stage.on(("#e9d2a0", "#8a5a3c", "#d9694f")[k])
        pieces.append(rect(left, y - tall, 32, tall, mix(stage.on("#eef6f8"), inside, 0.2), radius=5))
        pieces.append(rect(left + 3, y - tall * 0.66, 26, tall * 0.63, inside, radius=4))
        pieces.append(rect(left - 1, y - tall - 9, 34, 11, wood, radius=3))
    return "".join(pieces)


def _plant(stage: Stage, wood: str, x: float, y: float) -> str:
    return furniture.potted_plant(stage, x, y, 116)


def _bread(stage: Stage, wood: str, x: float, y: float) -> str:
    loaf = stage.on("#c98a45")
    board = rect(x - 60, y - 9, 120, 9, stage.on("#c9965c"), radius=3)
    bread = trace("M", x - 44, y - 9, "C", x - 58, y - 50, x + 50, y - 56, x + 44, y - 9, "Z")
    cuts = "".join(trace("M", x - 20 + 20 * k, y - 40, "q", 6, 6, 4, 16) for k in range(3))
    return board + shape(bread, loaf) + stroked(cuts, shade(loaf, 0.4), 4, round_ends=True)
