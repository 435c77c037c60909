"""Where every unit stands and how big it is drawn: geometry only."""

import random
from collections.abc import Sequence
from dataclasses import dataclass

from openimagen.engines.illustrator.backdrop import Backdrop
from openimagen.engines.illustrator.canvas import Canvas
from openimagen.engines.illustrator.units import Unit, is_tall

# Shares of the frame that stay free at the sides and at the top.
_SIDE_MARGIN, _TOP_MARGIN = 0.05, 0.05
_LEAN_DEGREES, _SIZE_SPREAD = 2.2, 0.07


@dataclass(frozen=True)
class Placed:
    """A unit in its place: base point and height in canvas units; `haze` 0-1 grows with distance."""

    unit: Unit
    x: float
    y: float
    height: float
    flip: bool = False
    lean: float = 0.0
    haze: float = 0.0

    @property
    def scale(self) -> float:
        """Canvas units per unit of the figure."""
        return self.height / self.unit.figure.height

    @property
    def box(self) -> tuple[float, float, float, float]:
        """(x0, y0, x1, y1) in canvas units, without the lean."""
        figure, k = self.unit.figure, self.scale
        left, right = (figure.right, figure.left) if self.flip else (figure.left, figure.right)
        return self.x - left * k, self.y - self.height, self.x + right * k, self.y


def arrange(canvas: Canvas, backdrop: Backdrop, units: Sequence[Unit], place: str) -> list[Placed]:
    """Every unit in the frame: the ground's in rows by distance, the sky's above, the wall's on the wall."""
    rng = canvas.stream("arrangement")
    ground = [unit for unit in units if unit.lane == "ground" and unit.over is None]
    air = [unit for unit in units if unit.lane == "air" and unit.over is None]
    wall = [unit for unit in units if unit.lane == "wall" and unit.over is None]
    placed = _floating(canvas, rng, ground) if backdrop.floating else _on_ground(canvas, rng, backdrop, ground, place, bool(air))
    placed += _in_air(canvas, rng, backdrop, air, placed)
    placed += _on_wall(canvas, rng, backdrop, wall, placed)
    for unit in units:
        if unit.over is not None:
            placed.append(_above(canvas, unit, placed))
    return [_inside(canvas, one) for one in placed]


def _on_ground(
    canvas: Canvas, rng: random.Random, backdrop: Backdrop, units: list[Unit], place: str, sky_used: bool
) -> list[Placed]:
    if not units:
        return []
    spot = next(iter(backdrop.spots.values()), None)
    if spot and len(units) == 1:
        figure = units[0].figure
        height = min(spot[1] - canvas.height * _TOP_MARGIN, canvas.height * 0.56, _widest(canvas, figure.width / figure.height, 0.8))
        return [Placed(units[0], spot[0], spot[1], height)]
    rows = _rows(units, place)
    heights = _heights(canvas, backdrop, rows, place, sky_used)
    placed: list[Placed] = []
    for depth, (row, row_heights) in enumerate(zip(rows, heights, strict=True)):
        placed += _row(canvas, rng, backdrop, row, row_heights, depth, len(rows), place)
    return placed


def _rows(units: list[Unit], place: str) -> list[list[Unit]]:
    """The units by distance, the front row first."""
    layers: dict[int, list[Unit]] = {}
    small_here = any(not is_tall(unit) for unit in units)
    for unit in units:
        behind = unit.layer
        if behind == 0 and small_here and is_tall(unit) and not any(other.layer for other in units):
            behind = 1
        layers.setdefault(behind, []).append(unit)
    rows: list[list[Unit]] = []
    for layer in sorted(layers):
        members = layers[layer]
        size = 4 if len(members) <= 8 else 5
        if len(members) <= 4 or (len(members) == 5 and place != "table"):
            rows.append(members)
            continue
        count = -(-len(members) // size)
        # Each row takes every count-th copy, so that kinds stay together from left to right.
        rows += [members[k::count] for k in range(count)]
    return rows


def _heights(
    canvas: Canvas, backdrop: Backdrop, rows: list[list[Unit]], place: str, sky_used: bool
) -> list[list[float]]:
    """Canvas heights of every unit of every row."""
    everyone = [unit for row in rows for unit in row]
    hero = max(rows[0], key=lambda unit: unit.metres)
    relative = [[_relative(unit, hero) for unit in row] for row in rows]
    shrink = [_perspective(canvas, backdrop, depth, len(rows)) for depth in range(len(rows))]
    tallest = max(r * s for row, s in zip(relative, shrink, strict=True) for r in row)
    target = _target(canvas, hero, len(everyone), place, sky_used)
    biggest = (backdrop.ground - canvas.height * _TOP_MARGIN) * (0.74 if sky_used else 0.86)
    scale = min(target, biggest / tallest)
    for row, parts, s in zip(rows, relative, shrink, strict=True):
        wide = sum(part * unit.figure.width / unit.figure.height for unit, part in zip(row, parts, strict=True)) * s
        scale = min(scale, canvas.width * (1 - 2 * _SIDE_MARGIN) / wide)
    return [[part * s * scale for part in parts] for parts, s in zip(relative, shrink, strict=True)]


def _relative(unit: Unit, hero: Unit) -> float:
    return max(0.3, min(1.9, (unit.metres / hero.metres) ** 0.5))


def _target(canvas: Canvas, hero: Unit, count: int, place: str, sky_used: bool) -> float:
    """How high the hero is drawn in the frame, before the frame's width limits it."""
    aspect = hero.figure.width / hero.figure.height
    share = {"table": 0.50, "room": 0.40, "road": 0.42, "sea": 0.50}.get(place, 0.50)
    if hero.metres >= 3.5:
        share *= 1.2
    elif aspect < 0.6:
        share *= 1.12
    if sky_used:
        share *= 0.8
    share *= {1: 1.0, 2: 0.92, 3: 0.84}.get(count, 0.76)
    return min(canvas.height * share, _widest(canvas, aspect, 0.78))


def _widest(canvas: Canvas, aspect: float, share: float) -> float:
    """The height at which a figure takes `share` of the frame's width."""
    return canvas.width * share / aspect


def _perspective(canvas: Canvas, backdrop: Backdrop, depth: int, rows: int) -> float:
    """How much smaller a row is for standing further back."""
    span = max(60.0, backdrop.ground - backdrop.horizon)
    return float(((_row_y(canvas, backdrop, depth, rows) - backdrop.horizon) / span) ** 0.55)


def _row_y(canvas: Canvas, backdrop: Backdrop, depth: int, rows: int) -> float:
    """The ground line of a row: the front row comes nearer where there are several."""
    if rows == 1:
        return backdrop.ground
    room = backdrop.ground - backdrop.horizon
    nearest = min(canvas.height * 0.955, backdrop.ground + room * 0.2)
    farthest = max(backdrop.ground - room * 0.45, backdrop.horizon + room * 0.3)
    return nearest + (farthest - nearest) * depth / max(1, rows - 1) * (0.8 if rows == 2 else 1)


def _row(
    canvas: Canvas,
    rng: random.Random,
    backdrop: Backdrop,
    row: list[Unit],
    heights: list[float],
    depth: int,
    rows: int,
    place: str,
) -> list[Placed]:
    """One row from left to right: spread over the frame's middle, rows behind moved half a place."""
    y = _row_y(canvas, backdrop, depth, rows)
    widths = [unit.figure.width / unit.figure.height * height for unit, height in zip(row, heights, strict=True)]
    free = canvas.width * (1 - 2 * _SIDE_MARGIN) - sum(widths)
    gap = max(0.0, min(free / (len(row) + 1), canvas.height * (0.06 if place == "table" else 0.09)))
    total = sum(widths) + gap * (len(row) - 1)
    start = (canvas.width - total) / 2
    if rows > 1 and free > 0:
        start += (0.24 if depth == 0 else -0.24) * min(free, canvas.height * 0.5) * (1 if len(row) == 1 else 0.4)
    elif len(row) == 1:
        start += rng.uniform(-0.07, 0.07) * max(0.0, free)
    placed: list[Placed] = []
    seen: dict[tuple[int, ...], int] = {}
    for k, (unit, height, width) in enumerate(zip(row, heights, widths, strict=True)):
        copy = seen.get(unit.subjects, 0)
        seen[unit.subjects] = copy + 1
        flip, lean, size = False, 0.0, 1.0
        if copy:
            flip = bool((copy + depth) % 2) and unit.figure.faces != 0
            lean, size = rng.uniform(-_LEAN_DEGREES, _LEAN_DEGREES), 1 - rng.uniform(0, _SIZE_SPREAD)
        left = unit.figure.right if flip else unit.figure.left
        x = start + left / unit.figure.width * width
        step = 0.0 if len(row) == 1 else (0.028 if k % 2 else -0.018) * canvas.height * (1 if rows == 1 else 0.5)
        haze = 0.0 if depth == 0 else min(0.3, 0.1 * depth)
        placed.append(Placed(unit, x, y + step, height * size, flip, lean, haze))
        start += width + gap
    return placed


def _floating(canvas: Canvas, rng: random.Random, units: list[Unit]) -> list[Placed]:
    """Around the middle, each other one a little higher."""
    if not units:
        return []
    rows = _rows(units, "")
    hero = max(units, key=lambda unit: unit.metres)
    share = {1: 0.5, 2: 0.42, 3: 0.36, 4: 0.32}.get(len(units), 0.26)
    placed: list[Placed] = []
    for depth, row in enumerate(rows):
        aspects = [unit.figure.width / unit.figure.height for unit in row]
        parts = [_relative(unit, hero) for unit in row]
        wide = sum(a * p for a, p in zip(aspects, parts, strict=True))
        scale = min(canvas.height * share, canvas.width * 0.8 / wide, canvas.height * 0.8 / len(rows))
        gap = min((canvas.width * 0.9 - wide * scale) / (len(row) + 1), canvas.height * 0.12)
        x = (canvas.width - wide * scale - gap * (len(row) - 1)) / 2
        middle = canvas.height * (0.5 + 0.3 * ((len(rows) - 1) / 2 - depth))
        for k, (unit, aspect, part) in enumerate(zip(row, aspects, parts, strict=True)):
            height = part * scale
            left = unit.figure.left / unit.figure.width * aspect * height
            rise = 0 if len(row) == 1 else (0.06 if k % 2 else -0.05) * canvas.height
            flip = bool(k % 2) and unit.figure.faces != 0 and len(row) > 2
            if flip:
                left = unit.figure.right / unit.figure.width * aspect * height
            placed.append(Placed(unit, x + left, middle + rise + height / 2, height, flip, rng.uniform(-5, 5)))
            x += aspect * height + gap
    return placed


def _in_air(
    canvas: Canvas, rng: random.Random, backdrop: Backdrop, units: list[Unit], others: list[Placed]
) -> list[Placed]:
    """In the sky over the others, or in the middle of it where there are none."""
    if not units:
        return []
    tops = [one.box[1] for one in others] or [canvas.height * 0.8]
    floor = min(canvas.height * 0.62, max(min(tops) + canvas.height * 0.08, canvas.height * 0.34))
    room = floor - canvas.height * _TOP_MARGIN
    share = 0.72 if not others else 0.8
    placed: list[Placed] = []
    slot = canvas.width * 0.92 / len(units)
    for k, unit in enumerate(units):
        aspect = unit.figure.width / unit.figure.height
        height = min(room * share, slot * 0.8 / aspect, canvas.height * 0.5)
        if others:
            height = min(height, canvas.height * 0.3)
        x = canvas.width * 0.04 + slot * (k + 0.5) + rng.uniform(-0.1, 0.1) * slot
        if others and len(units) == 1:
            busy = max(others, key=lambda one: one.height).x
            x = canvas.width * (0.26 if busy > canvas.width / 2 else 0.74)
        y = canvas.height * _TOP_MARGIN + height + (room - height) * (rng.uniform(0.15, 0.5) if len(units) == 1 else (0.55 if k % 2 else 0.15))
        placed.append(Placed(unit, x, y, height, lean=rng.uniform(-3, 3)))
    return placed


def _on_wall(
    canvas: Canvas, rng: random.Random, backdrop: Backdrop, units: list[Unit], others: list[Placed]
) -> list[Placed]:
    placed = []
    for k, unit in enumerate(units):
        aspect = unit.figure.width / unit.figure.height
        height = min(canvas.height * 0.36, canvas.width * 0.4 / aspect)
        side = 0.76 if k % 2 == 0 else 0.22
        if not others and len(units) == 1:
            side, height = 0.5, min(canvas.height * 0.5, canvas.width * 0.7 / aspect)
        placed.append(Placed(unit, canvas.width * side, backdrop.horizon * 0.70, height))
    return placed


def _above(canvas: Canvas, unit: Unit, others: list[Placed]) -> Placed:
    """Over the unit that it is said to be above."""
    below = next((one for one in others if unit.over in one.unit.subjects), None)
    aspect = unit.figure.width / unit.figure.height
    if below is None:
        return Placed(unit, canvas.width / 2, canvas.height * 0.4, min(canvas.height * 0.3, canvas.width * 0.7 / aspect))
    top = below.box[1]
    room = top - canvas.height * 0.03
    height = min(
        max(room * 0.9, canvas.height * 0.12), below.height * max(0.4, min(1.2, (unit.metres / below.unit.metres) ** 0.5)),
        canvas.width * 0.8 / aspect,
    )
    centre = (below.box[0] + below.box[2]) / 2
    return Placed(unit, centre, top - canvas.height * 0.015, height)


def _inside(canvas: Canvas, one: Placed) -> Placed:
    """The same, moved (and if it must be made smaller) so that all of it is in the frame."""
    x0, y0, x1, y1 = one.box
    margin = canvas.width * 0.02
    shrink = min(1.0, (canvas.width - 2 * margin) / (x1 - x0), (y1 - canvas.height * 0.02) / max(1.0, y1 - y0))
    height = one.height * shrink
    smaller = Placed(one.unit, one.x, one.y, height, one.flip, one.lean, one.haze)
    x0, _, x1, y1 = smaller.box
    dx = max(0.0, margin - x0) - max(0.0, x1 - (canvas.width - margin))
    dy = -max(0.0, y1 - canvas.height * 0.985)
    return Placed(one.unit, one.x + dx, one.y + dy, height, one.flip, one.lean, one.haze)
