"""Crowds: several of a kind on the ground or in the air, in a formation that the seed chooses."""

import random
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from openimagen.engines.illustrator.backdrops.backdrop import Backdrop
from openimagen.engines.illustrator.canvas import Canvas, Point
from openimagen.engines.illustrator.colour import Rgb
from openimagen.engines.illustrator.layout import formations
from openimagen.engines.illustrator.layout.fitting import greatest
from openimagen.engines.illustrator.layout.placed import SIDE_MARGIN, Placed, aspect, relative
from openimagen.engines.illustrator.layout.unit import Unit

Formation = Callable[[int, random.Random], list[Point]]

LEAST = 4
_ON_GROUND: tuple[Formation, ...] = (formations.staggered, formations.cluster)
# Lines become too long for more than a few.
_OF_A_FEW: tuple[Formation, ...] = (formations.crescent, formations.wedge, formations.procession)
_A_FEW = 7
_IN_AIR: tuple[Formation, ...] = (formations.skein, formations.cluster, formations.stream)
_IN_WATER: tuple[Formation, ...] = (formations.school, formations.school, formations.stream)
# Formations in which all look the same way; in the others each looks where it likes.
_TOGETHER = (formations.skein, formations.stream, formations.school)
# A formation is chosen only if it lets the units be big for so many, or almost as big as the best one does.
_WORTHY = 0.58
_MOST_HIDDEN, _MOST_HIDDEN_IN_AIR = 0.4, 0.06
_LEAN_DEGREES, _SIZE_SPREAD = 2.6, 0.09
_TINTS: tuple[Rgb, ...] = (
    (1.0, 1.0, 1.0),
    (1.03, 0.97, 0.92),
    (0.92, 0.92, 0.94),
    (1.04, 1.03, 1.0),
    (0.95, 0.99, 0.96),
)


@dataclass(frozen=True)
class Room:
    """Where a crowd may be: a box in canvas units; `horizon` is None where sizes do not change with y."""

    left: float
    right: float
    top: float
    near: float
    far: float
    horizon: float | None = None

    def size(self, y: float) -> float:
        """How big something is at y, where it is 1 at the near edge."""
        if self.horizon is None:
            return 1.0
        return float(max(0.2, (y - self.horizon) / (self.near - self.horizon)) ** 0.55)


def on_ground(
    canvas: Canvas, backdrop: Backdrop, units: Sequence[Unit], limit: float, top: float
) -> list[Placed]:
    """Units on the ground, at most `limit` high, below y = top."""
    depth = backdrop.ground - backdrop.horizon
    # A floe is small; elsewhere a bigger crowd takes more ground.
    share = 0.3 if backdrop.surface == "ice" else min(0.62, 0.2 + 0.05 * len(units))
    ahead = 0.1 if backdrop.surface == "ice" else 0.3
    margin = canvas.width * SIDE_MARGIN
    if backdrop.surface == "ice":
        margin = max(margin, canvas.width / 2 - 0.39 * max(canvas.width, 760))
    room = Room(
        margin,
        canvas.width - margin,
        top,
        min(canvas.height * 0.955, backdrop.ground + depth * ahead),
        backdrop.ground - depth * share,
        backdrop.horizon,
    )
    formations_here = _ON_GROUND + (_OF_A_FEW if len(units) <= _A_FEW else (formations.wedge,))
    return _best(canvas, room, units, formations_here, limit, _MOST_HIDDEN)


def in_air(
    canvas: Canvas,
    units: Sequence[Unit],
    top: float,
    floor: float,
    *,
    limit: float = 300.0,
    swim: bool = False,
) -> list[Placed]:
    """Units that fly or swim between y = top and y = floor, at most `limit` high."""
    margin = canvas.width * SIDE_MARGIN
    room = Room(margin, canvas.width - margin, top, floor, top)
    formations_here = _IN_WATER if swim else _IN_AIR
    return _best(canvas, room, units, formations_here, limit, _MOST_HIDDEN_IN_AIR)


def _best(
    canvas: Canvas,
    room: Room,
    units: Sequence[Unit],
    formations_here: Sequence[Formation],
    limit: float,
    most_hidden: float,
) -> list[Placed]:
    rng = canvas.stream("crowd")
    tried = []
    for formation in formations_here:
        points = formation(len(units), canvas.stream(f"crowd {formation.__name__}"))
        arrangement = _Arrangement(room, units, points)
        tried.append((greatest(limit, arrangement.at, most_hidden), arrangement, formation))
    least = min(_big(len(units)), _WORTHY * max(size for size, _, _ in tried))
    size, arrangement, formation = rng.choice([one for one in tried if one[0] >= least])
    direction = rng.choice((-1, 1))
    if direction < 0:
        arrangement = arrangement.mirrored()
    together = direction if formation in _TOGETHER else 0
    return [_varied(rng, k, one, together, room) for k, one in enumerate(arrangement.at(size))]


def _big(count: int) -> float:
    """A height in canvas units at which each of so many is still easy to see."""
    return 850.0 / float(count**0.7)


@dataclass(frozen=True)
class _Arrangement:
    """Units at the points of a formation; the nearest points go to the smallest units."""

    room: Room
    units: Sequence[Unit]
    points: Sequence[Point]

    def mirrored(self) -> "_Arrangement":
        return replace(self, points=[(-across, depth) for across, depth in self.points])

    def at(self, size: float) -> list[Placed]:
        """Everyone in place, the biggest kind `size` high at the near edge."""
        room = self.room
        hero = max(self.units, key=lambda unit: unit.metres)
        order = sorted(range(len(self.units)), key=lambda k: self.units[k].metres)
        by_depth = sorted(self.points, key=lambda point: point[1])
        placed = []
        for k, (across, depth) in zip(order, by_depth, strict=True):
            unit = self.units[k]
            part = relative(unit, hero)
            low = room.near if room.horizon is not None else room.near - 0.02 * size
            high = room.far if room.horizon is not None else room.far + part * size
            y = low + (min(high, low) - low) * depth
            height = part * size * room.size(y)
            # Too tall to stand here without leaving the picture: smaller.
            height = min(height, y - room.top)
            half = aspect(unit) * height / 2
            reach = min((room.right - room.left) / 2 - half, self._spread(size, aspect(hero)))
            x = (room.left + room.right) / 2 + across * max(0.0, reach)
            shift = (unit.figure.left - unit.figure.right) / unit.figure.height * height / 2
            placed.append(Placed(unit, x + shift, y, height))
        return placed

    def _spread(self, size: float, wide: float) -> float:
        """Half the width that a crowd of this size takes: they keep together."""
        return size * wide * (0.5 + 0.42 * len(self.units))


def _varied(rng: random.Random, k: int, one: Placed, together: int, room: Room) -> Placed:
    """A copy unlike the others: its size, its lean, its tint, where it looks."""
    faces = one.unit.figure.faces
    looks_back = faces != 0 and rng.random() < 0.35
    flip = faces == -together if together else looks_back
    far = 1 - room.size(one.y)
    return replace(
        one,
        height=one.height * (1 - rng.uniform(0, _SIZE_SPREAD)),
        flip=flip,
        lean=rng.uniform(-_LEAN_DEGREES, _LEAN_DEGREES) if one.unit.stretch == 1 else 0.0,
        haze=min(0.25, 0.45 * far),
        tint=_TINTS[k % len(_TINTS)],
    )
