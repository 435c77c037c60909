"""Low shelves with boxes and books, as classrooms have them along the wall."""

import random

from openimagen.engines.illustrator.backdrops.scenery import furniture, posters
from openimagen.engines.illustrator.backdrops.scenery.solids import wanted
from openimagen.engines.illustrator.backdrops.stage import Stage
from openimagen.engines.illustrator.colour import shade
from openimagen.engines.illustrator.shapes import circle, ellipse, rect


def pigeonholes(stage: Stage, x: float, foot: float, wide: float, wood: str) -> str:
    """A low case of pigeonholes around x that stands at y = foot; the lit colour of its wood."""
    rng = stage.canvas.stream("pigeonholes")
    high, left = 158.0, x - wide / 2
    top, columns = foot - high, max(2, round(wide / 72))
    pitch, pieces = wide / columns, [ellipse(x, foot, wide * 0.54, 8, "#2a1a20", opacity=0.25)]
    pieces.append(rect(left, top, wide, high, shade(wood, -0.42)))
    for row in range(2):
        for k in range(columns):
            pieces.append(_filling(stage, rng, left + k * pitch + 8, top + 76 + 70 * row, pitch - 12))
    for k in range(columns + 1):
        pieces.append(rect(left + k * pitch - 4, top, 8, high, wood))
    for y in (top + 76, top + high - 12):
        pieces.append(rect(left - 4, y, wide + 8, 8, wood))
    pieces.append(rect(left - 8, top - 6, wide + 16, 12, shade(wood, 0.16), radius=2))
    drawn = stage.part("bookshelf", "".join(pieces))
    if wanted(stage, "potted-plant", "plant"):
        drawn += furniture.potted_plant(stage, x + wide * rng.uniform(-0.22, 0.22), top - 5, 104)
    return drawn


def _filling(stage: Stage, rng: random.Random, left: float, base: float, wide: float) -> str:
    """A box with a handle, or a few books."""
    if rng.random() < 0.55:
        tone = stage.on(rng.choice(posters.INKS))
        box = rect(left, base - 42, wide - 4, 42, shade(tone, 0.12), radius=3)
        return (
            box
            + rect(left, base - 42, wide - 4, 8, shade(tone, 0.3), radius=3)
            + circle(left + wide / 2 - 2, base - 21, 6, shade(tone, -0.35))
        )
    pieces, x = [], left
    while x < left + wide - 16:
        thick, tall = rng.uniform(8, 14), rng.uniform(36, 56)
        pieces.append(rect(x, base - tall, thick, tall, stage.on(rng.choice(posters.INKS)), radius=1))
        x += thick + 1.5
    return "".join(pieces)
