"""Still lifes: things grouped on a draped table by the light of a window."""

import random
from collections.abc import Sequence
from dataclasses import replace

from openimagen.engines.illustrator.backdrops.light import indoors, light_for
from openimagen.engines.illustrator.backdrops.stage import Stage
from openimagen.engines.illustrator.canvas import Canvas
from openimagen.engines.illustrator.figures.catalogue import is_person
from openimagen.engines.illustrator.layout import compose as scenes
from openimagen.engines.illustrator.layout.board import banner
from openimagen.engines.illustrator.layout.forms import draped_table
from openimagen.engines.illustrator.layout.forms.draped_table import GROUND
from openimagen.engines.illustrator.layout.layers import Layers
from openimagen.engines.illustrator.layout.placed import Placed, aspect, inside, relative
from openimagen.engines.illustrator.layout.placing import Placer
from openimagen.engines.illustrator.layout.surfaces import bears_lettering
from openimagen.engines.illustrator.layout.unit import Unit
from openimagen.engines.illustrator.layout.units import build
from openimagen.engines.illustrator.layout.workshop import Workshop
from openimagen.engines.illustrator.scene import Scene

# Beyond so many things the smaller ones stand in a row before the others.
_ONE_ROW = 3
_STEP = 62.0


def compose(scene: Scene, canvas: Canvas) -> Layers:
    """A table in the light of a window; a scene if people or another place are asked for."""
    crowd = any(is_person(subject.art) for subject in scene.subjects)
    if crowd or not scene.subjects or scene.place not in (None, "table", "room", "studio"):
        return scenes.compose(scene, canvas)
    light = indoors(light_for(replace(scene, place="table"), canvas))
    backdrop = draped_table.draw(canvas, scene, light)
    units = build(Workshop(canvas, scene, backdrop, snowy=False), "table")
    placed = _triangle(canvas, canvas.stream("still life"), units)
    placer = Placer(Stage(canvas, scene, light, indoors=True), backdrop, len(placed))
    figures = "".join(placer.draw(one) for one in placed)
    lettering = ""
    if scene.lettering and not bears_lettering(figures, scene.lettering):
        lettering = banner(canvas, scene.lettering)
    return Layers(backdrop.behind, figures, lettering=lettering)


def _triangle(canvas: Canvas, rng: random.Random, units: Sequence[Unit]) -> list[Placed]:
    """The tallest a little off the middle, the others falling away from it; small ones before them."""
    hero = max(units, key=lambda unit: unit.metres * unit.stretch)
    falling = sorted(units, key=lambda unit: -relative(unit, hero))
    behind = len(units) if len(units) <= _ONE_ROW else max(2, len(units) // 2)
    rows = [falling[:behind], falling[behind:]]
    spread = [sum(aspect(unit) * relative(unit, hero) for unit in row) for row in rows]
    tallest = relative(falling[0], hero)
    share = 0.52 if hero.stretch == 1 else 0.72
    scale = min(canvas.height * share / tallest, canvas.width * 0.84 / max(spread), (GROUND - 60) / tallest)
    placed: list[Placed] = []
    for depth, row in enumerate(rows):
        ground = GROUND + (_STEP * (depth - 0.35) if rows[1] else 0)
        middle = canvas.width * (0.5 + rng.uniform(-0.03, 0.03) + (0.05 if depth else 0))
        placed += _peaked(rng, row, hero, scale, middle, ground)
    return [inside(canvas, one, canvas.height * 0.98) for one in sorted(placed, key=lambda one: one.y)]


def _peaked(
    rng: random.Random, falling: Sequence[Unit], hero: Unit, scale: float, middle: float, ground: float
) -> list[Placed]:
    """One row, the tallest in its middle; neighbours overlap a little."""
    left, right = list(falling[1::2]), list(falling[2::2])
    if rng.random() < 0.5:
        left, right = right, left
    order = [*left[::-1], *falling[:1], *right]
    overlap = 0.9 if len(order) > 2 else 1.05
    x = middle - sum(aspect(unit) * relative(unit, hero) for unit in order) * scale * overlap / 2
    placed = []
    for unit in order:
        height = relative(unit, hero) * scale
        width = aspect(unit) * height
        base = x + unit.figure.left / unit.figure.width * width - width * (1 - overlap) / 2
        placed.append(Placed(unit, base, ground + rng.uniform(-6, 12), height))
        x += width * overlap
    return placed
