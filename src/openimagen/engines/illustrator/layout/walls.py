"""What hangs on a room's wall, and what stands against it."""

from collections.abc import Sequence
from dataclasses import replace

from openimagen.engines.illustrator.backdrops.backdrop import Backdrop
from openimagen.engines.illustrator.canvas import Canvas
from openimagen.engines.illustrator.layout.placed import Placed, aspect
from openimagen.engines.illustrator.layout.unit import Unit, hangs
from openimagen.engines.illustrator.scene import ROOMS, Relation, Scene

_AGAINST_WALLS = frozenset({
    "fireplace", "bookshelf", "wardrobe", "dresser", "oven", "refrigerator", "kitchen-sink", "door",
    "washing-machine", "grandfather-clock", "curtain",
})  # fmt: skip
# Where things may hang, as shares of the width, and where they do if nothing else is said.
_SLOTS = tuple(k / 50 for k in range(6, 45))
_USUAL, _ALONE = (0.76, 0.22), 0.5
# How low something hangs at most, and how low if nothing stands beside it, as shares of the wall's height.
_LOWEST, _USUAL_HEIGHT = 0.97, 0.7
# What counts against a slot, besides how far it is from the usual one.
_WRONG, _OVERLAPS, _HIDDEN = 20.0, 6.0, 2.0
_SMALLER = 2.0
_NEAR = 0.06
# Where there is little room it is smaller.
_SIZES = (1.0, 0.8, 0.6)


def on_wall(
    canvas: Canvas, backdrop: Backdrop, scene: Scene, units: Sequence[Unit], others: Sequence[Placed]
) -> list[Placed]:
    """The units on the wall, to the left or right of the `others` and of each other as the scene says."""
    placed: list[Placed] = []
    told = [r for r in scene.relations if r.kind in ("left", "right", "next", "front", "behind")]
    lined_up = any(_between(told, one, other) for one in units for other in units if one is not other)
    for k, unit in enumerate(units):
        most = 0.2 if unit.metres < 0.7 else 0.36
        height = min(canvas.height * most, canvas.width * 0.4 / aspect(unit))
        side = _USUAL[k % 2]
        if lined_up:
            side = 0.14 + 0.72 * (k + 0.5) / len(units)
            height = min(height, canvas.width * 0.6 / len(units) / aspect(unit))
        elif not others and len(units) == 1:
            side, height = _ALONE, min(canvas.height * most * 1.4, canvas.width * 0.7 / aspect(unit))
        height = min(height, backdrop.horizon * _USUAL_HEIGHT - canvas.height * 0.03)

        def cost(
            slot: tuple[float, float], unit: Unit = unit, tall: float = height, side: float = side
        ) -> float:
            x, size = slot
            half = aspect(unit) * tall * size / canvas.width / 2
            outside = max(0.0, half + 0.02 - x, x + half - 0.98)
            around = sum(_against(canvas, told, unit, x, half, other) for other in (*others, *placed))
            return abs(x - side) + (1 - size) * _SMALLER + outside * _WRONG + around

        x, size = min(((x, size) for x in _SLOTS for size in _SIZES), key=cost)
        height *= size
        y = backdrop.horizon * _USUAL_HEIGHT
        beside = [o for o in others if any(r.kind == "next" for r in _between(told, unit, o.unit))]
        for one in beside:
            y = max(y, min(backdrop.horizon * _LOWEST, one.box[1] + 0.3 * height))
        placed.append(Placed(unit, canvas.width * x, y, height))
    return placed


def _against(
    canvas: Canvas, told: Sequence[Relation], unit: Unit, x: float, half: float, other: Placed
) -> float:
    """What counts against hanging a unit at x (a share of the width) because of another."""
    x0, top, x1, _ = (edge / canvas.width for edge in other.box)
    middle = (x0 + x1) / 2
    gap = max(x0 - (x + half), (x - half) - x1)
    cost = 0.0
    if other.unit.lane == "wall" and gap < 0.02:
        cost += _OVERLAPS
    elif gap < 0 and top * canvas.width < canvas.height * 0.4:
        cost += _HIDDEN
    for relation in _between(told, unit, other.unit):
        left = (relation.kind == "left") == (relation.subject in unit.subjects)
        if relation.kind in ("left", "right") and (x > middle - _NEAR if left else x < middle + _NEAR):
            cost += _WRONG
        if relation.kind != "front" and relation.kind != "behind":
            cost += max(0.0, gap - _NEAR) * 4
        else:
            cost += abs(x - middle)
    return cost


def _between(told: Sequence[Relation], one: Unit, other: Unit) -> list[Relation]:
    return [
        r
        for r in told
        if (r.subject in one.subjects and r.object in other.subjects)
        or (r.subject in other.subjects and r.object in one.subjects)
    ]


def at_wall(canvas: Canvas, backdrop: Backdrop, scene: Scene, one: Placed) -> Placed:
    """The same, further back where it stands against a room's wall."""
    if scene.place not in ROOMS or not any(_stands_there(scene, k) for k in one.unit.subjects):
        return one
    return replace(one, y=min(one.y, backdrop.horizon + canvas.height * 0.07))


def _stands_there(scene: Scene, subject: int) -> bool:
    """True for furniture that does so with nothing behind it, and for what is beside such or on the wall."""
    if scene.subjects[subject].art in _AGAINST_WALLS and not _hides(scene, subject):
        return not any(subject == r.object and r.kind == "on" for r in scene.relations)
    beside = [
        r.object if r.subject == subject else r.subject
        for r in scene.relations
        if r.kind == "next" and subject in (r.subject, r.object)
    ]
    arts = [scene.subjects[k].art for k in beside]
    against = any(art in _AGAINST_WALLS and not _hides(scene, k) for art, k in zip(arts, beside, strict=True))
    return against or any(map(hangs, arts))


def _hides(scene: Scene, subject: int) -> bool:
    """True for what has something behind it."""
    return any(
        (r.kind == "front" and r.subject == subject and not hangs(scene.subjects[r.object].art))
        or (r.kind == "behind" and r.object == subject)
        for r in scene.relations
    )
