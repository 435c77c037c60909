"""Joins subjects that belong together (a rider and a horse, flowers in a vase) into units to be placed."""

from collections.abc import Callable
from dataclasses import replace

from openimagen.engines.illustrator.art import load
from openimagen.engines.illustrator.figures import joins
from openimagen.engines.illustrator.figures.figure import Figure
from openimagen.engines.illustrator.figures.stature import stature
from openimagen.engines.illustrator.layout.unit import Unit, lane_of
from openimagen.engines.illustrator.layout.workshop import Workshop
from openimagen.engines.illustrator.scene import Scene, Subject

MOST_COPIES = 12
_GRIPS: dict[str, joins.Grip] = {
    "balloon": "string", "kite": "string", "umbrella": "end", "umbrella-with-rain-drops": "end",
    "triangular-flag": "end", "white-flag": "end", "black-flag": "end", "pirate-flag": "end", "rose": "end",
    "tulip": "end", "sunflower": "end", "bouquet": "end", "magic-wand": "end", "fishing-pole": "end",
    "candle": "end", "teddy-bear": "chest", "wrapped-gift": "chest", "basket": "chest", "baby": "chest",
    "crossed-swords": "end", "dagger": "end", "ice-cream": "end", "soft-ice-cream": "end",
    "lollipop": "end", "torch": "end", "axe": "end", "broom": "end", "pick": "end",
}  # fmt: skip
# Pets are held in the arms, instruments and books before the chest.
_HUGGED = ("animal-mammal", "animal-bird", "musical-instrument", "book-paper", "computer", "mail")
_MOST_HUGGED: dict[joins.Grip, float] = {"chest": 0.5}
_MOUNTS = frozenset({
    "horse", "unicorn", "elephant", "camel", "two-hump-camel", "dragon", "donkey", "bicycle", "motorcycle",
    "motor-scooter", "skateboard", "zebra", "llama", "kick-scooter", "whale", "dolphin", "turtle", "ox",
})  # fmt: skip
_BOARDS = ("skateboard", "kick-scooter", "snowboard", "sled")
# What one can stand under; anything else hovers over what is below it.
_ROOFS = frozenset({
    "deciduous-tree", "evergreen-tree", "palm-tree", "table", "bridge", "leafless-tree", "umbrella-on-ground",
    "christmas-tree", "bed", "couch", "tent", "beach-with-umbrella", "rainbow", "bookshelf",
})  # fmt: skip
_VESSELS = frozenset({
    "basket", "bucket", "bathtub", "canoe", "speedboat", "shopping-cart", "package", "potted-plant", "jar",
    "bowl-with-spoon", "nest-with-eggs", "empty-nest", "wastebasket", "tent",
})  # fmt: skip


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
    return Unit(
        figure, stature(subject) * figure.tall * subject.scale**2, (index,), lane_of(subject.art, place)
    )


Join = Callable[[Workshop, dict[int, int], int, int], list[Unit]]


def _join_for(kind: str, a: Subject, b: Subject) -> Join | None:
    if kind == "riding" or (kind == "on" and b.art in _MOUNTS):
        return _ride
    if kind == "holding":
        return _hold
    if kind == "wearing":
        return _wear
    if kind == "in" and b.art == "vase":
        return _arrange
    if kind == "in" and b.art in _VESSELS:
        return _put_in
    if kind == "on":
        return _put_on
    return None


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
            tall = workshop.ratio(a, b, 0.35, 2.6 if workshop.name(b) in _BOARDS else 0.8) * mount.height
            joined = joins.on_back(rider.resized(tall), mount)
            units.append(_joined(joined, mount, workshop, (a, b), b))
    return units


def _hold(workshop: Workshop, left: dict[int, int], a: int, b: int) -> list[Unit]:
    holders, things = left[a], left[b]
    left[a] = left[b] = 0
    grip = _grip(workshop.name(b))
    units = []
    for k in range(holders):
        share = things // holders + (1 if k < things % holders else 0)
        holder = workshop.make(a, pose="standing" if grip == "chest" else "holding")
        held = [
            workshop.make(b, colour=joins.party_colour(k * 3 + j, workshop.name(b))) for j in range(share)
        ]
        if holder:
            most = _MOST_HUGGED.get(grip, 0.62)
            sized = [f.resized(workshop.ratio(b, a, 0.25, most) * holder.height) for f in held if f]
            if k % 2 and holders > 1:
                holder = holder.flipped()
            joined = joins.in_hand(holder, sized, grip)
            units.append(_joined(joined, holder, workshop, (a, b), a))
    return units


def _grip(name: str) -> joins.Grip:
    drawing = load(name)
    if name not in _GRIPS and drawing is not None and drawing.subgroup in _HUGGED:
        return "chest"
    return _GRIPS.get(name, "middle")


def _wear(workshop: Workshop, left: dict[int, int], a: int, b: int) -> list[Unit]:
    units = []
    for _ in range(_pairs(left, a, b)):
        wearer, worn = workshop.make(a), workshop.make(b)
        if wearer and worn:
            joined = joins.worn(wearer, worn, workshop.name(b))
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
    tall = workshop.ratio(a, b, 0.3, 1.3) * host.height
    asleep = workshop.scene.subjects[a].action == "sleeping"
    sized = [guest.resized(tall * (0.62 if asleep else 1)) for guest in guests if guest]
    joined = join(sized, host)
    return [_joined(joined, host, workshop, (a, b), b)]


def _joined(joined: Figure, main: Figure, workshop: Workshop, subjects: tuple[int, ...], index: int) -> Unit:
    """A unit of two figures, `main` being the drawing of subject `index`."""
    tall = stature(workshop.scene.subjects[index]) * main.tall
    return Unit(joined, tall, subjects, stretch=joined.height / main.height)


def _ordered(scene: Scene, units: list[Unit]) -> list[Unit]:
    """Gives the units their layers and their order from left to right, as the relations ask."""
    layer = dict.fromkeys(range(len(scene.subjects)), 0)
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
        elif relation.kind == "below" and scene.subjects[b].art in _ROOFS:
            layer[b] = max(layer[b], layer[a] + 1)
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
