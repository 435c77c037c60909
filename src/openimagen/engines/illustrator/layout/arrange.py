"""Where every unit goes: on the ground, in the air, on the wall, or afloat."""

import random
from collections.abc import Sequence

from openimagen.engines.illustrator.backdrops.backdrop import Backdrop
from openimagen.engines.illustrator.backdrops.sky import DISCS
from openimagen.engines.illustrator.backdrops.stage import leaning
from openimagen.engines.illustrator.canvas import Canvas
from openimagen.engines.illustrator.layout import crowd
from openimagen.engines.illustrator.layout.placed import TOP_MARGIN, Placed, aspect, inside, relative
from openimagen.engines.illustrator.layout.rows import stand
from openimagen.engines.illustrator.layout.settle import settled
from openimagen.engines.illustrator.layout.unit import Unit, stands_behind
from openimagen.engines.illustrator.layout.walls import on_wall
from openimagen.engines.illustrator.scene import Scene

# What stands at the horizon.
_MOUNTAINS = frozenset({"mountain-peak", "mountain", "snow-capped-mountain", "mount-fuji", "volcano"})
# How high a sun or a moon is drawn at most, as a share of the frame.
_DISC = 0.26
# The least that what flies measures against the tallest on the ground.
_LEAST_IN_AIR = 0.3
# The height in metres from which something that flies over something is the picture's main subject.
_FLIES_BIG = 2.5


def arrange(canvas: Canvas, backdrop: Backdrop, scene: Scene, units: Sequence[Unit]) -> list[Placed]:
    """Every unit in the frame: the ground's in rows by distance, the sky's above, the wall's on the wall."""
    rng = canvas.stream("arrangement")
    remote = [] if backdrop.floating else [unit for unit in units if _is_remote(scene, unit)]
    free = [unit for unit in units if unit.over is None and unit not in remote]
    over = [unit for unit in units if unit.over is not None and unit not in remote]
    ground, air, wall = ([unit for unit in free if unit.lane == lane] for lane in ("ground", "air", "wall"))
    sky = (canvas.height * TOP_MARGIN, canvas.height * 0.74)
    if backdrop.floating and len(free) >= crowd.LEAST:
        floor, swim = canvas.height * 0.94, scene.place == "underwater"
        placed, air = crowd.in_air(canvas, [*ground, *air], sky[0], floor, swim=swim), []
    elif backdrop.floating:
        placed, air = _floating(canvas, rng, [*ground, *air]), []
    elif len(air) >= crowd.LEAST and not ground:
        placed, air = crowd.in_air(canvas, air, *sky), []
    else:
        placed = stand(canvas, backdrop, _layers(scene, ground), scene, sky_used=bool(air or over))
    placed += _remote(canvas, backdrop, remote, placed)
    placed += _in_air(canvas, rng, air, placed, [subject.art for subject in scene.subjects])
    placed += on_wall(canvas, backdrop, scene, wall, placed)
    for below in dict.fromkeys(unit.over for unit in over):
        placed += _above(canvas, [unit for unit in over if unit.over == below], placed)
    lowest = canvas.height * (1.04 if scene.camera == "close" else 0.985)
    return settled(canvas, scene, [inside(canvas, one, lowest) for one in placed])


def _is_remote(scene: Scene, unit: Unit) -> bool:
    """True for a mountain that nothing stands on."""
    return len(unit.subjects) == 1 and scene.subjects[unit.subjects[0]].art in _MOUNTAINS


def _remote(canvas: Canvas, backdrop: Backdrop, units: list[Unit], others: list[Placed]) -> list[Placed]:
    """Side by side at the foot of the sky, as big as the frame allows, one alone aside of the `others`."""
    placed = []
    nearest = max(others, key=lambda one: one.height).x if others else canvas.width / 2
    aside = canvas.width * (0.17 if nearest < canvas.width / 2 else -0.17) if others else 0.0
    for k, unit in enumerate(units):
        slot = canvas.width / len(units)
        height = min(canvas.height * 0.56, backdrop.horizon * 0.92, slot * 0.95 / aspect(unit))
        base = backdrop.horizon + canvas.height * 0.035
        x = (
            slot * (k + 0.5)
            + (aside if len(units) == 1 else 0)
            + (unit.figure.left - unit.figure.right) * height / unit.figure.height / 2
        )
        placed.append(Placed(unit, x, base, height, haze=0.12))
    return placed


def _layers(scene: Scene, units: list[Unit]) -> list[list[Unit]]:
    """The units by distance, the nearest first; houses and trees behind animals and people."""
    flat = not any(unit.layer for unit in units)
    behind = {id(unit) for unit in units if stands_behind(scene, unit)}
    layers: dict[int, list[Unit]] = {}
    for unit in units:
        step_back = flat and id(unit) in behind and len(behind) < len(units)
        layers.setdefault(1 if step_back else unit.layer, []).append(unit)
    return [layers[k] for k in sorted(layers)]


def _floating(canvas: Canvas, rng: random.Random, units: list[Unit]) -> list[Placed]:
    """Around the middle, each other one a little higher."""
    if not units:
        return []
    hero = max(units, key=lambda unit: unit.metres)
    share = {1: 0.5, 2: 0.42, 3: 0.36}[len(units)]
    aspects = [aspect(unit) for unit in units]
    parts = [relative(unit, hero) for unit in units]
    wide = sum(a * p for a, p in zip(aspects, parts, strict=True))
    scale = min(canvas.height * share, canvas.width * 0.8 / wide)
    gap = min((canvas.width * 0.9 - wide * scale) / (len(units) + 1), canvas.height * 0.16)
    free = canvas.width * 0.9 - wide * scale - gap * (len(units) - 1)
    x = canvas.width * 0.05 + free / 2 * (1 + leaning(canvas) * rng.uniform(0.1, 0.5))
    placed: list[Placed] = []
    for k, (unit, wide_by, part) in enumerate(zip(units, aspects, parts, strict=True)):
        height = part * scale
        left = unit.figure.left / unit.figure.width * wide_by * height
        rise = 0 if len(units) == 1 else (0.1 if k % 2 else -0.07) * canvas.height
        y = canvas.height * rng.uniform(0.46, 0.53) + rise + height / 2
        placed.append(Placed(unit, x + left, y, height, lean=rng.uniform(-5, 5)))
        x += wide_by * height + gap
    return placed


def _in_air(
    canvas: Canvas, rng: random.Random, units: list[Unit], others: list[Placed], names: list[str]
) -> list[Placed]:
    """In the sky over the others, or in the middle of it where there are none; `names` of the subjects."""
    if not units:
        return []
    if others:
        top = min(one.box[1] for one in others)
        floor, share = max(top + canvas.height * 0.08, canvas.height * 0.34), 0.8
    else:
        floor, share = canvas.height * 0.74, 0.82
    if len(units) >= crowd.LEAST:
        return crowd.in_air(canvas, units, canvas.height * TOP_MARGIN, floor, limit=canvas.height * 0.24)
    room = floor - canvas.height * TOP_MARGIN
    placed: list[Placed] = []
    slot = canvas.width * 0.92 / len(units)
    for k, unit in enumerate(units):
        most = canvas.height * (_DISC if names[unit.subjects[0]] in DISCS else 0.56)
        height = min(room * share, slot * 0.8 / aspect(unit), most)
        if others:
            nearest = max(others, key=lambda one: one.height)
            real = (unit.metres / nearest.unit.metres) ** 0.5
            height = min(height, canvas.height * 0.3, nearest.height * max(_LEAST_IN_AIR, real))
        x = canvas.width * 0.04 + slot * (k + 0.5) + rng.uniform(-0.1, 0.1) * slot
        if others and len(units) == 1:
            busy = max(others, key=lambda one: one.height).x
            x = canvas.width * (0.26 if busy > canvas.width / 2 else 0.74)
        down = 0.55 if k % 2 else 0.15
        if len(units) == 1:
            down = rng.uniform(0.15, 0.5) * (0.4 if most < canvas.height / 2 else 1)
        y = canvas.height * TOP_MARGIN + height + (room - height) * down
        placed.append(Placed(unit, x, y, height, lean=rng.uniform(-3, 3)))
    return placed


def _above(canvas: Canvas, units: list[Unit], others: list[Placed]) -> list[Placed]:
    """Over the unit that they are said to be above, side by side where they are a few."""
    below = next((one for one in others if units[0].over in one.unit.subjects), None)
    x0, top, x1, _ = below.box if below else (0.0, canvas.height * 0.45, canvas.width, 0.0)
    if len(units) >= crowd.LEAST:
        return crowd.in_air(canvas, units, canvas.height * 0.03, top, limit=canvas.height * 0.2)
    if below and len(units) == 1 and units[0].lane == "air" and units[0].metres > _FLIES_BIG:
        return [_flying_over(canvas, units[0], below, top)]
    limit = below.height * max(0.4, min(1.2, (units[0].metres / below.unit.metres) ** 0.5)) if below else 300
    limit /= 1 + 0.4 * (len(units) - 1)
    height = min(
        max((top - canvas.height * 0.03) * 0.9, canvas.height * 0.12),
        limit,
        canvas.width * 0.8 / sum(aspect(unit) for unit in units),
    )
    wide = height * 1.1 * sum(aspect(unit) for unit in units)
    x = max(wide / 2, min(canvas.width - wide / 2, (x0 + x1) / 2)) - wide / 2
    placed = []
    for unit in units:
        share = height * 1.1 * aspect(unit)
        placed.append(Placed(unit, x + share / 2, top - canvas.height * 0.015, height))
        x += share
    return placed


def _flying_over(canvas: Canvas, unit: Unit, below: Placed, top: float) -> Placed:
    """A big one in the air, above and aside of what it flies over, so that neither hides the other."""
    side = 1 if below.x < canvas.width / 2 else -1
    height = min(canvas.height * 0.4, canvas.width * 0.5 / aspect(unit))
    x0, _, x1, _ = below.box
    x = (x0 + x1) / 2 + side * ((x1 - x0) * 0.42 + height * aspect(unit) * 0.4)
    y = max(canvas.height * TOP_MARGIN + height, top)
    return Placed(unit, x, min(y, canvas.height * 0.52), height)
