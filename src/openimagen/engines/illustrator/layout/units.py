"""Joins subjects that belong together (a rider and a horse, flowers in a vase) into units to be placed."""

from collections import Counter
from dataclasses import replace

from openimagen.engines.illustrator.figures.catalogue import colour_of, has_hands, is_person, people_in
from openimagen.engines.illustrator.figures.figure import Figure
from openimagen.engines.illustrator.figures.persons.actions import TOOL_OF
from openimagen.engines.illustrator.figures.persons.casting import is_cast
from openimagen.engines.illustrator.figures.persons.hat_names import hat_told, role_told
from openimagen.engines.illustrator.figures.persons.tools import using
from openimagen.engines.illustrator.figures.persons.wardrobe import can_wear
from openimagen.engines.illustrator.figures.stature import stature
from openimagen.engines.illustrator.figures.vessels import OPENINGS
from openimagen.engines.illustrator.groups import is_animate, is_eaten
from openimagen.engines.illustrator.layout import doing
from openimagen.engines.illustrator.layout.hands import grip_of, hold, is_handy, wear
from openimagen.engines.illustrator.layout.implied import is_pet
from openimagen.engines.illustrator.layout.inside import (
    SHADES,
    holds,
    put_inside,
    put_under,
    put_under_joined,
)
from openimagen.engines.illustrator.layout.joined import MOST_COPIES, Join, copies_of, single
from openimagen.engines.illustrator.layout.ordering import ordered
from openimagen.engines.illustrator.layout.riders import climb, do, drive, on_shoulder, perched, ride, sit
from openimagen.engines.illustrator.layout.side_table import on_side_table
from openimagen.engines.illustrator.layout.stacks import (
    arrange,
    kept,
    perch,
    put_in,
    put_joined_on,
    put_on,
    shown_with,
)
from openimagen.engines.illustrator.layout.things import RIMS, SEATS, UNDER_FEET, WINDOWS
from openimagen.engines.illustrator.layout.unit import Unit
from openimagen.engines.illustrator.layout.workshop import Workshop
from openimagen.engines.illustrator.scene import Relation, Scene, Subject

_MOUNTS = frozenset({
    "horse", "unicorn", "elephant", "camel", "two-hump-camel", "dragon", "donkey", "bicycle", "motorcycle",
    "motor-scooter", "skateboard", "zebra", "llama", "kick-scooter", "whale", "dolphin", "turtle", "ox",
})  # fmt: skip
# Whoever comes with one has it on a shoulder.
_PERCHING = ("parrot",)
_DECKS = ("canoe", "rowing-boat", "speedboat", "motor-boat", "sailboat", "pirate-ship")
# Who is on one sits in its cab.
_CABS = ("tractor", "bus", "double-decker-bus", "excavator", "fire-engine", "locomotive", "metro")
_BEDS = ("bed", "couch", "couch-and-lamp", "armchair", "bench", "rug")
# What is smaller than this share of the tallest person is drawn nearer to its real size.
_SMALL = 0.7
_TOWARDS_REAL = 0.7
# Relations that make one unit of two subjects.
_JOINING = ("riding", "holding", "on", "in", "doing")
# What a sitting animal wears as it is.
_ON_HEADS = ("crown", "top-hat", "billed-cap", "womans-hat", "glasses", "goggles", "rescue-workers-helmet")
_READ = ("newspaper", "rolled-up-newspaper", "scroll", "memo", "page-facing-up", "map", "world-map")
_TREES = ("deciduous-tree", "autumn-tree", "apple-tree", "cherry-tree", "evergreen-tree", "leafless-tree")
_TRAINS = ("locomotive", "train", "railway-car", "high-speed-train", "bullet-train", "tram-car")
# What is drawn with what stands on it.
_SHOWN = ("birthday-cake", "candle")
# What is drawn with whoever is in it.
_KEEPING = ("fishbowl", "birdcage")
# What has no inside: who is "in" it, in some languages, is on it.
_NO_INSIDE = frozenset(
    {
        "rock",
        "log",
        "branch",
        "fence",
        "brick-wall",
        "tree-stump",
        "hay-bale",
        "pier",
        "bridge",
        "plate",
        "rug",
    }
)
_VESSELS = frozenset({
    "basket", "bucket", "bathtub", "canoe", "speedboat", "shopping-cart", "package", "potted-plant", "jar",
    "bowl-with-spoon", "nest-with-eggs", "empty-nest", "wastebasket",
})  # fmt: skip


def build(workshop: Workshop, place: str, drawn: frozenset[str] = frozenset()) -> list[Unit]:
    """The units of a scene, each subject drawn as often as it was asked for.

    `drawn` is the art that the backdrop shows already.
    """
    scene = workshop.scene
    left = {
        k: 0 if subject.art in drawn else min(copies_of(subject), MOST_COPIES)
        for k, subject in enumerate(scene.subjects)
    }
    units: list[Unit] = []
    rest = _equipped(workshop, left)
    # What is in something may stand on something else with it, and what is under that comes last.
    # On one seat those who sit come first, then the pets beside them.
    for relation in sorted(rest, key=lambda one: (_turn(scene, one), _is_late(scene, one))):
        a, b = relation.subject, relation.object
        join = _join_for(relation.kind, scene.subjects[a], scene.subjects[b])
        if join is put_under and left[a] and not left[b]:
            units = put_under_joined(workshop, left, units, a, b)
        if join is None or not left[b]:
            continue
        if left[a]:
            units += join(workshop, left, a, b)
        elif relation.kind == "on":
            units = put_joined_on(workshop, left, units, a, b)
    for index, count in left.items():
        for _ in range(count):
            figure = _by_oneself(workshop, index)
            if figure is not None:
                units.append(single(workshop, index, figure, place))
    return _beside_people(on_side_table(workshop, ordered(scene, units), place), scene)


def _shows(a: Subject, b: Subject) -> bool:
    """True for a cake and its candles, whichever of the two is named first."""
    return any((one.art, two.art, one.count) == (*_SHOWN, 1) for one, two in ((a, b), (b, a)))


def _turn(scene: Scene, relation: Relation) -> int:
    """When a relation is dealt with: who holds a plate takes it before what lies on it is put there."""
    if relation.kind == "holding" and scene.subjects[relation.object].art == "plate":
        return -1
    return {"in": 0, "below": 2}.get(relation.kind, 1)


def _is_late(scene: Scene, relation: Relation) -> bool:
    on_seat = relation.kind in ("on", "in") and scene.subjects[relation.object].art in SEATS
    return on_seat and not is_person(scene.subjects[relation.subject].art)


def _by_oneself(workshop: Workshop, index: int) -> Figure | None:
    """Someone or something that no relation joined to others."""
    action = workshop.scene.subjects[index].action
    objects = [r.object for r in workshop.scene.relations if (r.subject, r.kind) == (index, "doing")]
    played = workshop.name(objects[0]) if objects else ""
    if action == "playing_ball" and played in TOOL_OF and TOOL_OF[played][0] in ("racket", "bat"):
        tool, pose = TOOL_OF[played]
        return workshop.make(index, pose=pose, bring=using(tool))
    # Who has no ball of their own runs after the others'; nobody hugs alone.
    pose = "running" if action == "playing_ball" and played else "arms_out" if action == "hugging" else ""
    return workshop.make(index, pose=pose, afloat=True)


def _beside_people(units: list[Unit], scene: Scene) -> list[Unit]:
    """Small animals and things beside people, in a size that the people vouch for.

    The layout draws differences in size smaller than they are; beside a person a dog would look like a calf.
    """
    people = [subject for subject in scene.subjects if is_person(subject.art)]
    if not people:
        return units
    tall = max(stature(subject) * subject.scale**2 for subject in people)
    return [
        replace(unit, metres=unit.metres * (unit.metres / tall) ** _TOWARDS_REAL)
        if unit.lane == "ground" and unit.metres < _SMALL * tall
        else unit
        for unit in units
    ]


def _equipped(workshop: Workshop, left: dict[int, int]) -> list[Relation]:
    """Gives everyone with hands the clothes and things that each copy has; the other relations are left.

    So that a boy can wear a hat, hold a balloon and ride a horse.
    """
    scene, rest = workshop.scene, []
    busy = Counter(relation.subject for relation in scene.relations if relation.kind in _JOINING)
    for relation in scene.relations:
        a, b, kind = relation.subject, relation.object, relation.kind
        subject, name = scene.subjects[a], workshop.name(b)
        each = left[b] == left[a] or (kind == "wearing" and left[b] > left[a] and can_wear(name))
        enough = each and left[a] > 0 and has_hands(subject.art)
        on_head = name in _ON_HEADS and not (is_cast(subject.art) or busy[a] or subject.action)
        told = role_told(name, scene.subjects[b].word)
        if enough and kind in ("wearing", "with", "in") and told:
            workshop.dress_up(a, told, name)
            left[b] = 0
        elif enough and kind in ("wearing", "with") and can_wear(name) and not on_head:
            hat = hat_told(name, scene.subjects[b].word)
            workshop.dress(a, name, colour_of(scene.subjects[b]), hat)
            left[b] = 0
        elif enough and kind == "holding" and busy[a] > 1 and (name in _READ or _is_light(name)):
            workshop.equip(a, doing.in_hand(workshop, a, b))
            left[b] = 0
        else:
            rest.append(relation)
    return rest


def _is_light(name: str) -> bool:
    return grip_of(name) not in ("string", "chest")


def _join_for(kind: str, a: Subject, b: Subject) -> Join | None:
    if kind == "in" and (b.art in _NO_INSIDE or b.art in _MOUNTS or b.art in SEATS) and not holds(b.art):
        kind = "on"
    if kind == "below" and b.art in SHADES and a.art not in SHADES:
        return put_under
    on_board = kind in ("doing", "in", "riding") or (kind == "on" and b.art in _CABS and is_cast(a.art))
    if on_board and b.art in WINDOWS:
        return drive
    if kind == "on" and b.art in _DECKS and is_cast(a.art):
        return put_in
    if (kind in ("in", "doing", "riding") and b.art in RIMS and a.art not in RIMS) and (
        kind != "doing" or a.action == "driving"
    ):
        return put_in
    if kind in ("riding", "on", "with", "doing") and b.art in UNDER_FEET and is_cast(a.art):
        return ride
    if kind == "on" and b.art == "ladder" and is_cast(a.art):
        return climb
    if kind == "on" and is_cast(b.art) and is_pet(a):
        return on_shoulder
    if kind == "riding" or (
        (kind in ("on", "doing") and b.art in _MOUNTS and a.art not in _MOUNTS) and a.action != "fighting"
    ):
        return ride
    if kind == "doing":
        return do
    if kind in ("on", "in") and b.art in _BEDS and a.action == "sleeping":
        return put_on
    if (
        kind in ("on", "in")
        and b.art in SEATS
        and (is_cast(a.art) or people_in(a.art)[0] > 1)
        and a.action not in ("sleeping", "dancing", "jumping")
    ):
        return sit
    if kind in ("with", "in", "on") and _shows(a, b):
        return shown_with
    if kind == "with" and is_cast(a.art) and b.art in _PERCHING:
        return perched
    if kind == "holding" or (kind == "with" and is_cast(a.art) and is_handy(b)):
        return hold
    if (kind == "wearing" and not is_eaten(b.art)) or (
        kind == "with" and b.art in _ON_HEADS and is_animate(a.art)
    ):
        return wear
    if kind == "in" and b.art == "vase":
        return arrange
    if kind == "in" and (b.art in _VESSELS or b.art in OPENINGS):
        return put_in
    if kind == "in" and b.art in _KEEPING:
        return kept
    if kind in ("in", "on") and b.art in _TREES and not is_cast(a.art):
        return perch
    if kind == "in" and holds(b.art):
        return put_inside
    if (
        kind == "on"
        or (kind == "in" and b.art == "roof")
        or (kind == "next" and b.art == "bridge" and a.art in _TRAINS)
    ):
        return put_on
    return None
