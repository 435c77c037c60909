"""Units that stand on the ground: in rows, the front row nearest and biggest."""

import random
from collections.abc import Sequence
from dataclasses import dataclass

from openimagen.engines.illustrator.backdrops.backdrop import Backdrop
from openimagen.engines.illustrator.backdrops.stage import leaning
from openimagen.engines.illustrator.canvas import Canvas, Point
from openimagen.engines.illustrator.layout import crowd
from openimagen.engines.illustrator.layout.placed import SIDE_MARGIN, TOP_MARGIN, Placed, aspect, relative
from openimagen.engines.illustrator.layout.unit import Unit
from openimagen.engines.illustrator.layout.walls import at_wall
from openimagen.engines.illustrator.scene import ROOMS, Camera, Place, Scene

_LEAN_DEGREES, _SIZE_SPREAD = 2.2, 0.07
_MOST_ROWS = 3
# Relations that order units from left to right.
_SIDEWAYS = ("left", "right", "next")
# How high a lone subject is drawn, as a share of the frame.
_SHARES: dict[Place, float] = dict.fromkeys(ROOMS, 0.44) | {"table": 0.58, "road": 0.44, "studio": 0.58}
_USUAL_SHARE = 0.5
_BY_CAMERA: dict[Camera, float] = {"eye": 1.0, "low": 1.28, "high": 0.84, "close": 1.6}
# A row hides at most about half of the row behind it.
_LEAST_STEP = 0.48
# The width of a cliff's top as a share of the frame.
_LEDGE = 0.56
# Another row must make the subjects this much bigger.
_WORTH_A_ROW = 1.2


@dataclass(frozen=True)
class _Row:
    """Units from left to right on one ground line; `y` and the sizes' factor `far` in canvas units."""

    units: Sequence[Unit]
    y: float
    far: float


def stand(
    canvas: Canvas, backdrop: Backdrop, layers: Sequence[Sequence[Unit]], scene: Scene, sky_used: bool
) -> list[Placed]:
    """Every unit in its place; layers from the front to the back."""
    rng, side = canvas.stream("rows"), leaning(canvas)
    everyone = [unit for layer in layers for unit in layer]
    if not everyone:
        return []
    spot = next(iter(backdrop.spots.values()), None)
    if spot:
        return _on_ledge(canvas, everyone, spot, sky_used)
    hero = max(layers[0], key=lambda unit: unit.metres)
    limit = _target(canvas, hero, len(everyone), scene, sky_used, layered=len(layers) > 1)
    if _is_crowd(scene, layers):
        top = canvas.height * (0.34 if sky_used else TOP_MARGIN)
        return crowd.on_ground(canvas, backdrop, everyone, limit, top)
    # A still life is one row of things, and so are those of whom one is left of another.
    most = _MOST_ROWS
    if len(everyone) < 6 and (_sideways(scene) or (scene.place == "table" and scene.camera != "high")):
        most = 1
    rows = _best_rows(canvas, backdrop, layers, hero, limit, sky_used, most)
    scale = min(limit, _room(canvas, rows, hero, sky_used))
    placed: list[Placed] = []
    for depth, row in enumerate(rows):
        heights = [relative(unit, hero, _power(layers)) * row.far * scale for unit in row.units]
        aside = _aside(rows, depth, broken=len(layers) == 1) * (-side if depth % 2 else side)
        placed += _line_up(canvas, rng, row, heights, depth, len(rows), aside, side)
    return [at_wall(canvas, backdrop, scene, one) for one in placed]


def _is_crowd(scene: Scene, layers: Sequence[Sequence[Unit]]) -> bool:
    """True for several of about one size that no relation puts in a place."""
    units = layers[0]
    if len(layers) > 1 or len(units) < crowd.LEAST:
        return False
    tall = [unit.metres for unit in units]
    return max(tall) < 1.8 * min(tall) and not _sideways(scene)


def _sideways(scene: Scene) -> bool:
    return any(relation.kind in _SIDEWAYS for relation in scene.relations)


def _on_ledge(canvas: Canvas, units: Sequence[Unit], spot: Point, sky_used: bool) -> list[Placed]:
    """All of them side by side on a narrow place, such as the top of a cliff, around its middle."""
    hero = max(units, key=lambda unit: unit.metres)
    parts = [relative(unit, hero) for unit in units]
    wide = sum(part * aspect(unit) for unit, part in zip(units, parts, strict=True))
    share = 0.5 if hero.metres >= 3 else 0.3
    scale = min(
        canvas.height * share * min(1.3, hero.stretch),
        (spot[1] - canvas.height * TOP_MARGIN) * (0.68 if sky_used else 1.0) / max(parts),
        canvas.width * _LEDGE / wide,
    )
    x, placed = spot[0] - wide * scale / 2, []
    farthest = max(unit.layer for unit in units)
    for k, (unit, part) in enumerate(zip(units, parts, strict=True)):
        width = aspect(unit) * part * scale
        step = 0.0 if len(units) == 1 else (10.0 if k % 2 else 0.0)
        if farthest:
            step = 16.0 * (farthest - unit.layer)
        placed.append(
            Placed(unit, x + unit.figure.left / unit.figure.width * width, spot[1] + step, part * scale)
        )
        x += width
    return placed


def _target(canvas: Canvas, hero: Unit, count: int, scene: Scene, sky_used: bool, layered: bool) -> float:
    """How high the hero is drawn in the frame, before the others limit it."""
    place, camera = scene.place, scene.camera or "eye"
    share = (_SHARES.get(place, _USUAL_SHARE) if place else _USUAL_SHARE) * _BY_CAMERA[camera]
    if place in ROOMS:
        # A room has a scale of its own: a mouse on the floor is small.
        share *= max(0.78, min(1.25, (hero.metres / 0.95) ** 0.35))
    if hero.metres >= 3.5:
        share *= 1.2
    elif aspect(hero) < 0.6 and place != "table":
        share *= 1.16
    if sky_used or layered:
        share *= 0.78
    if count == 1 and aspect(hero) > 1.6:
        share *= 0.8
    share = min(share * hero.stretch, 0.88 if camera == "close" else 0.8)
    share *= {1: 1.0, 2: 0.94, 3: 0.88}.get(count, 0.82)
    if count == 1 and canvas.width > 1.2 * canvas.height and camera == "eye":
        share *= 1.12
    # What lies is long, and would look huge at the full width.
    wide = 0.62 if aspect(hero) > 1.8 and hero.metres < 3 else 0.76
    if aspect(hero) > 2 and hero.metres >= 4:
        wide = 0.95
    if camera == "close":
        wide = 0.9
    elif canvas.width < 0.7 * canvas.height:
        wide *= 1.1
    return min(canvas.height * share, canvas.width * wide / aspect(hero))


def _power(layers: Sequence[Sequence[Unit]]) -> float:
    """Things in layers show more of their real difference in size."""
    return 0.5 if len(layers) == 1 else 0.6


def _best_rows(
    canvas: Canvas,
    backdrop: Backdrop,
    layers: Sequence[Sequence[Unit]],
    hero: Unit,
    limit: float,
    sky_used: bool,
    most: int,
) -> list[_Row]:
    """The layers as rows; a single layer is broken into as many rows as let its units be biggest."""
    if len(layers) > 1:
        return _rows(canvas, backdrop, layers, spread=0.55)
    units = layers[0]
    best = _rows(canvas, backdrop, [units], spread=1.0)
    size = min(limit, _room(canvas, best, hero, sky_used))
    # In an upright picture even two long animals are bigger one behind the other.
    long = canvas.width < 0.7 * canvas.height and min(aspect(unit) for unit in units) > 1.15
    for count in range(2, min(most, len(units) - (0 if long else 1)) + 1):
        rows = _rows(canvas, backdrop, _broken(units, count), spread=1.0)
        scale = min(limit, _room(canvas, rows, hero, sky_used))
        if scale > size * _WORTH_A_ROW:
            best, size = rows, scale
    return best


def _broken(units: Sequence[Unit], count: int) -> list[list[Unit]]:
    """The units in `count` rows: by height where it differs, else every count-th, keeping kinds together."""
    tall = [unit.metres for unit in units]
    if max(tall) < 1.3 * min(tall):
        return [list(units[k::count]) for k in range(count)]
    from_small = sorted(units, key=lambda unit: unit.metres)
    size = -(-len(units) // count)
    return [sorted(from_small[k : k + size], key=units.index) for k in range(0, len(units), size)]


def _rows(canvas: Canvas, backdrop: Backdrop, groups: Sequence[Sequence[Unit]], spread: float) -> list[_Row]:
    """Rows over the ground between its near edge and somewhere before the horizon."""
    count, depth_room = len(groups), backdrop.ground - backdrop.horizon
    if count == 1:
        return [_Row(groups[0], backdrop.ground, 1.0)]
    nearest = min(canvas.height * 0.955, backdrop.ground + depth_room * 0.3)
    farthest = backdrop.ground - depth_room * 0.55 * spread
    rows = []
    for k, group in enumerate(groups):
        y = nearest + (farthest - nearest) * k / (count - 1)
        rows.append(_Row(group, y, ((y - backdrop.horizon) / (nearest - backdrop.horizon)) ** 0.4))
    return rows


def _room(canvas: Canvas, rows: Sequence[_Row], hero: Unit, sky_used: bool) -> float:
    """The hero's greatest height at which every row fits between the sides, under the top, and shows."""
    power = 0.5 if len(rows) == 1 else 0.55
    scales = []
    for k, row in enumerate(rows):
        parts = [relative(unit, hero, power) * row.far for unit in row.units]
        wide = sum(part * aspect(unit) for unit, part in zip(row.units, parts, strict=True))
        scales.append(canvas.width * (1 - 2 * SIDE_MARGIN) * 0.97 / wide)
        scales.append((row.y - canvas.height * TOP_MARGIN) * (0.72 if sky_used else 0.9) / max(parts))
        if k + 1 < len(rows):
            behind = rows[k + 1]
            step = row.y - behind.y
            tallest = max(relative(unit, hero, power) for unit in behind.units)
            # What stands behind something much bigger is seen beside it.
            if tallest < 1.5 and max(parts) < 1.3 * tallest:
                scales.append(step / (_LEAST_STEP * max(parts)))
    return min(scales)


def _aside(rows: Sequence[_Row], depth: int, broken: bool) -> float:
    """How far a row steps aside, from 0 to 1, so that the rows behind are seen."""
    if len(rows) == 1:
        return 0.0
    if not broken:
        return 1.0 if len(rows[depth].units) == 1 else 0.5
    # Rows of odd and even length stand in each other's gaps by themselves.
    front = rows[depth - 1] if depth else rows[1]
    return 0.0 if (len(rows[depth].units) + len(front.units)) % 2 else 0.5


def _line_up(
    canvas: Canvas,
    rng: random.Random,
    row: _Row,
    heights: list[float],
    depth: int,
    rows: int,
    aside: float,
    side: int,
) -> list[Placed]:
    """One row from left to right around the frame's middle; rows of one step aside, so that both are seen."""
    widths = [aspect(unit) * height for unit, height in zip(row.units, heights, strict=True)]
    free = canvas.width * (1 - 2 * SIDE_MARGIN) - sum(widths)
    # The wider the picture, the further apart.
    gap = max(0.0, min(free / (len(widths) + 0.6), 0.09 * max(canvas.height, 1.5 * canvas.width - 500)))
    start = (canvas.width - sum(widths) - gap * (len(widths) - 1)) / 2
    if rows > 1:
        start += aside * max(0.0, min(free * 0.42, canvas.height * 0.2))
    else:
        # Towards a third of the width, as far as there is room.
        start += side * max(0.0, min(free * 0.42, canvas.width * rng.uniform(0.05, 0.17)))
    placed: list[Placed] = []
    # Alone, a figure mostly looks into the picture; where others are it looks as they were drawn.
    alone = rows == 1 and len(row.units) == 1 and row.units[0].stretch == 1
    first_flip = alone and (row.units[0].figure.faces == side) == (rng.random() < 0.8)
    towards_each_other = len(row.units) == 2 and rng.random() < 0.8
    seen: dict[tuple[int, ...], int] = {}
    for k, (unit, height, width) in enumerate(zip(row.units, heights, widths, strict=True)):
        copy = seen.get(unit.subjects, depth if rows > 1 else 0)
        seen[unit.subjects] = copy + 1
        flip, lean, size = first_flip and unit.figure.faces != 0, 0.0, 1.0
        if copy:
            flip = (bool(copy % 2) != first_flip) and unit.figure.faces != 0
            lean, size = rng.uniform(-_LEAN_DEGREES, _LEAN_DEGREES), 1 - rng.uniform(0, _SIZE_SPREAD)
        if towards_each_other and unit.figure.faces:
            flip = unit.figure.faces == (-1 if k == 0 else 1)
        left = unit.figure.right if flip else unit.figure.left
        x = start + left / unit.figure.width * width
        step = 0.0 if len(widths) == 1 else (0.026 if k % 2 else -0.014) * canvas.height / rows
        placed.append(Placed(unit, x, row.y + step, height * size, flip, lean, min(0.25, 0.09 * depth)))
        start += width + gap
    return placed
