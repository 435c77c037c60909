"""Joins subjects that belong together (a rider and a horse, flowers in a vase) into units to be placed."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Literal

from openimagen.engines.illustrator import joins
from openimagen.engines.illustrator.art import load
from openimagen.engines.illustrator.backdrop import Backdrop
from openimagen.engines.illustrator.canvas import Canvas
from openimagen.engines.illustrator.figure import Figure
from openimagen.engines.illustrator.figures import colour_of, draw
from openimagen.engines.illustrator.props import PROPS
from openimagen.engines.illustrator.scene import Scene, Subject
from openimagen.engines.illustrator.setting import Setting
from openimagen.engines.illustrator.sizes import metres

_BESIDE = ("left", "right")
Lane = Literal["ground", "air", "wall"]
MOST_COPIES = 12

_AIRBORNE = frozenset({
    "airplane", "small-airplane", "helicopter", "hot-air-balloon", "flying-saucer", "satellite", "parachute",
    "balloon", "kite", "sun", "sun-with-face", "full-moon", "crescent-moon", "full-moon-face", "cloud", "rainbow",
    "star", "glowing-star", "shooting-star", "comet", "ringed-planet", "eagle", "dove", "bat", "butterfly",
    "monarch-butterfly", "honeybee", "fireworks", "cloud-with-lightning", "cloud-with-rain", "new-moon", "phoenix",
})  # fmt: skip
_ON_WALLS = frozenset({"window", "framed-picture", "mirror", "mantelpiece-clock", "world-map"})
_CLOCK = "-oclock"
_INDOORS = ("room", "table", "studio")


@dataclass(frozen=True)
class Unit:
    """One or more figures that move together.

    `metres` is the real height that its figure's height stands for. `layer` is 0 for the front, 1 behind it,
    and so on. `over` is the unit that it hovers above. `stretch` is how much higher the figure is than its main
    part, for a rider or a balloon on top. `subjects` are the indices in the scene; `order` sorts
    units from left to right.
    """

    figure: Figure
    metres: float
    subjects: tuple[int, ...]
    lane: Lane = "ground"
    layer: int = 0
    order: float = 0.0
    over: int | None = None
    stretch: float = 1.0


class Workshop:
    """Draws the figures of a scene, each copy with a random stream of its own."""

    def __init__(self, canvas: Canvas, scene: Scene, backdrop: Backdrop, snowy: bool) -> None:
        self.canvas = canvas
        self.scene = scene
        self._light = backdrop.light
        self._snowy = snowy
        self._copies: dict[int, int] = {}

    def make(self, index: int, pose: str = "", colour: str | None = None) -> Figure | None:
        """One more copy of a subject; `colour` ("#rrggbb") where the prompt asks for none."""
        subject = self.scene.subjects[index]
        copy = self._copies.get(index, 0)
        self._copies[index] = copy + 1
        light = self._light
        setting = Setting(
            light=light,
            rng=self.canvas.stream(f"figure {index} {copy}"),
            colour=colour_of(subject) or colour,
            lit=light.dark or light.key in ("sunset", "rain", "fog", "dawn"),
            snowy=self._snowy,
            lettering=self.scene.lettering,
            pose=pose or subject.pose or "standing",
        )
        return draw(self.canvas, subject, setting)


def build(workshop: Workshop, place: str) -> list[Unit]:
    """The units of a scene, each subject drawn as often as it was asked for."""
    scene = workshop.scene
    left = {k: min(subject.count, MOST_COPIES) for k, subject in enumerate(scene.subjects)}
    units: list[Unit] = []
    for relation in scene.relations:
        a, b = relation.subject, relation.object
        join = _join_for(relation.kind, scene.subjects[a], scene.subjects[b])
        if join is None or not left[a] or not left[b]:
            continue
        units += join(workshop, left, a, b)
    for index, count in left.items():
        for _ in range(count):
            figure = workshop.make(index)
            if figure is not None:
                units.append(single(workshop, index, figure, place))
    return _ordered(scene, units)


def single(workshop: Workshop, index: int, figure: Figure, place: str) -> Unit:
    """A unit of one subject, in the lane where such a thing is found."""
    subject = workshop.scene.subjects[index]
    lane: Lane = "ground"
    if place not in _INDOORS and subject.art in _AIRBORNE:
        lane = "air"
    elif place == "room" and (subject.art in _ON_WALLS or subject.art.endswith(_CLOCK)):
        lane = "wall"
    # Asleep it lies, and is half as high.
    tall = metres(subject.art) * (0.55 if subject.pose == "sleeping" else 1.0)
    return Unit(figure, tall * subject.scale**2, (index,), lane)


Join = Callable[[Workshop, dict[int, int], int, int], list[Unit]]


def _join_for(kind: str, a: Subject, b: Subject) -> Join | None:
    if kind == "riding":
        return _ride
    if kind == "holding":
        return _hold
    if kind == "wearing":
        return _wear
    if kind == "in" and b.art == "vase":
        return _arrange
    if kind == "in" and _is_vessel(b.art):
        return _put_in
    if kind == "on":
        return _put_on
    return None


def _is_vessel(name: str) -> bool:
    return name in ("basket", "bucket", "bathtub", "canoe", "speedboat", "shopping-cart", "package", "potted-plant",
                    "bowl-with-spoon", "nest-with-eggs", "empty-nest", "wastebasket", "jar", "tent")  # fmt: skip


def _pairs(left: dict[int, int], a: int, b: int) -> int:
    pairs = min(left[a], left[b])
    left[a] -= pairs
    left[b] -= pairs
    return pairs


def _ride(workshop: Workshop, left: dict[int, int], a: int, b: int) -> list[Unit]:
    units = []
    for _ in range(_pairs(left, a, b)):
        rider, mount = workshop.make(a, pose="riding"), workshop.make(b)
        if rider and mount:
            tall = _ratio(workshop, a, b, 0.35, 0.8) * mount.height
            joined = joins.on_back(rider.resized(tall), mount)
            units.append(_joined(joined, mount, workshop, (a, b), b))
    return units


def _hold(workshop: Workshop, left: dict[int, int], a: int, b: int) -> list[Unit]:
    holders, things = left[a], left[b]
    left[a] = left[b] = 0
    units = []
    for k in range(holders):
        share = things // holders + (1 if k < things % holders else 0)
        holder = workshop.make(a, pose="holding")
        held = [
            workshop.make(b, colour=joins.party_colour(k * 3 + j, _art(workshop, b))) for j in range(share)
        ]
        if holder:
            flies = _art(workshop, b) in ("balloon", "kite")
            sized = [f.resized(_ratio(workshop, b, a, 0.25, 0.62) * holder.height) for f in held if f]
            if k % 2 and holders > 1:
                holder = holder.flipped()
            joined = joins.in_hand(holder, sized, on_strings=flies)
            units.append(_joined(joined, holder, workshop, (a, b), a))
    return units


def _wear(workshop: Workshop, left: dict[int, int], a: int, b: int) -> list[Unit]:
    units = []
    for _ in range(_pairs(left, a, b)):
        wearer, worn = workshop.make(a), workshop.make(b)
        if wearer and worn:
            joined = joins.worn(wearer, worn, _art(workshop, b))
            units.append(_joined(joined, wearer, workshop, (a, b), a))
    return units


def _arrange(workshop: Workshop, left: dict[int, int], a: int, b: int) -> list[Unit]:
    stems = [workshop.make(a) for _ in range(left[a])]
    left[a] = 0
    left[b] -= 1
    vessel = workshop.make(b)
    if vessel is None:
        return []
    joined = joins.bouquet(workshop.canvas, vessel, [stem for stem in stems if stem])
    return [_joined(joined, vessel, workshop, (a, b), b)]


def _put_in(workshop: Workshop, left: dict[int, int], a: int, b: int) -> list[Unit]:
    return _stack(workshop, left, a, b, joins.inside)


def _put_on(workshop: Workshop, left: dict[int, int], a: int, b: int) -> list[Unit]:
    return _stack(workshop, left, a, b, joins.on_top)


def _stack(
    workshop: Workshop, left: dict[int, int], a: int, b: int, join: Callable[[list[Figure], Figure], Figure]
) -> list[Unit]:
    guests = [workshop.make(a) for _ in range(left[a])]
    left[a] = 0
    left[b] -= 1
    host = workshop.make(b)
    if host is None:
        return []
    tall = _ratio(workshop, a, b, 0.3, 1.3) * host.height
    asleep = workshop.scene.subjects[a].pose == "sleeping"
    sized = [guest.resized(tall * (0.62 if asleep else 1)) for guest in guests if guest]
    joined = join(sized, host)
    return [_joined(joined, host, workshop, (a, b), b)]


def _joined(joined: Figure, main: Figure, workshop: Workshop, subjects: tuple[int, ...], index: int) -> Unit:
    """A unit of two figures, `main` being the drawing of subject `index`."""
    return Unit(joined, metres(_art(workshop, index)), subjects, stretch=joined.height / main.height)


def _ratio(workshop: Workshop, a: int, b: int, low: float, high: float) -> float:
    """How high subject a is drawn on or at a subject b that is 1 high."""
    first, second = workshop.scene.subjects[a], workshop.scene.subjects[b]
    real = metres(first.art) * first.scale**2 / (metres(second.art) * second.scale**2)
    return float(max(low, min(high, real**0.7)))


def _art(workshop: Workshop, index: int) -> str:
    return workshop.scene.subjects[index].art


def _ordered(scene: Scene, units: list[Unit]) -> list[Unit]:
    """Gives the units their layers and their order from left to right, as the relations ask."""
    layer = {k: 0 for k in range(len(scene.subjects))}
    order = {k: float(k) for k in range(len(scene.subjects))}
    over: dict[int, int] = {}
    for relation in scene.relations:
        a, b = relation.subject, relation.object
        if relation.kind == "front":
            layer[b] = max(layer[b], layer[a] + 1)
        elif relation.kind == "behind":
            layer[a] = max(layer[a], layer[b] + 1)
        elif relation.kind == "left":
            order[a] = order[b] - 0.5
        elif relation.kind == "right":
            order[a] = order[b] + 0.5
        elif relation.kind == "above":
            over[a] = b
        elif relation.kind == "below":
            over[b] = a
    placed = []
    for unit in units:
        first = unit.subjects[0]
        above = next((over[k] for k in unit.subjects if k in over and over[k] not in unit.subjects), None)
        placed.append(
            replace(unit, layer=max(layer[k] for k in unit.subjects), order=order[first], over=above)
        )
    return sorted(placed, key=lambda unit: unit.order)


def stands_behind(scene: Scene, unit: Unit) -> bool:
    """True for houses, trees and the like, which stand behind people and animals if no relation says else."""
    index = unit.subjects[0]
    if any(
        index in (relation.subject, relation.object)
        for relation in scene.relations
        if relation.kind in _BESIDE
    ):
        return False
    name = scene.subjects[index].art
    drawing = load(name)
    still = name in PROPS if drawing is None else drawing.subgroup.startswith(("place", "plant-other"))
    return still and unit.metres >= 3.5
