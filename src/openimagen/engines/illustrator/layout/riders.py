"""Figures that ride, drive, sit, climb or do something with others."""

from openimagen.engines.illustrator.art import library
from openimagen.engines.illustrator.figures import joins
from openimagen.engines.illustrator.figures.catalogue import has_hands
from openimagen.engines.illustrator.figures.persons.casting import is_cast
from openimagen.engines.illustrator.figures.stature import stature
from openimagen.engines.illustrator.groups import is_eaten
from openimagen.engines.illustrator.layout import doing
from openimagen.engines.illustrator.layout.joined import pairs_of, sharers, unit_of
from openimagen.engines.illustrator.layout.things import UNDER_FEET, WINDOWS
from openimagen.engines.illustrator.layout.unit import Unit
from openimagen.engines.illustrator.layout.workshop import Workshop

_BOARDS = ("skateboard", "kick-scooter", "snowboard", "surfboard")
_CYCLES = ("bicycle", "motorcycle", "motor-scooter", "motorbike")
# Whose legs are shorter reaches no pedals.
_LEAST_CYCLIST = 1.0
# Their backs are at the left; who sits looks to the left.
_SEEN_FROM_THE_LEFT = ("chair", "seat")


def ride(workshop: Workshop, left: dict[int, int], a: int, b: int) -> list[Unit]:
    """Riders on their mounts."""
    if workshop.name(b) not in UNDER_FEET or not has_hands(workshop.name(a)):
        groups = _shared_out(workshop, left, a, b)
        return [unit for group in groups for unit in _astride(workshop, group, b)]
    figures = [doing.do(workshop, a, b) for _ in range(pairs_of(left, a, b))]
    return [unit_of(figure, figure, workshop, (a, b), a) for figure in figures if figure]


def _shared_out(workshop: Workshop, left: dict[int, int], a: int, b: int) -> list[list[int]]:
    """For each mount or vehicle that is needed those who take it, in all as many as there are."""
    subjects = [a, *sharers(workshop.scene, left, a, b)]
    riders = [k for k in subjects for _ in range(left[k])]
    mounts = min(left[b], len(riders))
    left.update(dict.fromkeys(subjects, 0))
    left[b] -= mounts
    return [riders[k::mounts] for k in range(mounts)]


def _astride(workshop: Workshop, riders: list[int], b: int) -> list[Unit]:
    """One mount with its riders, as few as there are."""
    board = workshop.name(b) in _BOARDS
    pose = "balancing" if board else "cycling" if workshop.name(b) in _CYCLES else "riding"
    made = [(k, workshop.make(k, pose=pose)) for k in riders]
    mount = workshop.make(b)
    if mount is None:
        return []
    least, most = _LEAST_CYCLIST if pose == "cycling" else 0.35, 3.2 if board else 1.05
    sized = [
        rider.resized(workshop.ratio(k, b, least, most) * mount.height * rider.tall)
        for k, rider in made
        if rider
    ]
    if not sized:
        return []
    if len(sized) > 1:
        figure = joins.in_file(sized, mount)
    else:
        figure = (joins.on_board if board else joins.on_back)(sized[0], mount)
    return [unit_of(figure, mount, workshop, (*dict.fromkeys(riders), b), b)]


def drive(workshop: Workshop, left: dict[int, int], a: int, b: int) -> list[Unit]:
    """Those in a vehicle, seen through its window."""
    units = []
    for inside in _shared_out(workshop, left, a, b):
        made = [workshop.make(k, pose="relaxed") for k in inside]
        drivers, vehicle = [one for one in made if one], workshop.make(b)
        if drivers and vehicle:
            driver = drivers[0] if len(drivers) == 1 else joins.side_by_side(drivers)
            joined = joins.at_window(workshop.canvas, driver, vehicle, WINDOWS[workshop.name(b)])
            units.append(unit_of(joined, vehicle, workshop, (*dict.fromkeys(inside), b), b))
    return units


def do(workshop: Workshop, left: dict[int, int], a: int, b: int) -> list[Unit]:
    """One with the object of his action."""
    units = []
    subject = workshop.scene.subjects[a]
    for _ in range(min(left[a], left[b])):
        # The cooks share all that is cooked.
        copies = -(-left[b] // left[a]) if subject.action == "cooking" and is_eaten(workshop.name(b)) else 1
        figure = doing.do(workshop, a, b, copies)
        if figure is None:
            break
        left[a] -= 1
        left[b] -= copies
        tall = stature(subject) * max(figure.tall, 0.3)
        units.append(Unit(figure, tall * subject.scale**2, (a, b)))
    return units


def climb(workshop: Workshop, left: dict[int, int], a: int, b: int) -> list[Unit]:
    """One on the way up."""
    units = []
    for _ in range(pairs_of(left, a, b)):
        figure = doing.climb(workshop, a, b)
        if figure:
            units.append(unit_of(figure, figure, workshop, (a, b), b))
    return units


def on_shoulder(workshop: Workshop, left: dict[int, int], a: int, b: int) -> list[Unit]:
    """A small animal on a shoulder."""
    units = []
    for _ in range(pairs_of(left, a, b)):
        pet, host = workshop.make(a), workshop.make(b)
        if pet and host:
            tall = workshop.ratio(a, b, 0.2, 0.36) * host.height / host.tall
            units.append(unit_of(joins.on_shoulder(pet.resized(tall), host), host, workshop, (a, b), b))
    return units


def perched(workshop: Workshop, left: dict[int, int], a: int, b: int) -> list[Unit]:
    """A bird on the shoulder of the one who has it."""
    return on_shoulder(workshop, left, b, a)


def sit(workshop: Workshop, left: dict[int, int], a: int, b: int) -> list[Unit]:
    """Those who sit on one seat, with the animals that are there too."""
    people = [a, *sharers(workshop.scene, left, a, b)]
    animals = [k for k in sharers(workshop.scene, left, a, b, alike=False) if _is_animal(workshop, k)]
    subjects = [*people, *animals]
    sitters = [
        (
            k,
            workshop.make(k, pose=_seated_pose(workshop, k), seated=True)
            if k in people
            else workshop.make(k),
        )
        for k in subjects
        for _ in range(left[k])
    ]
    left.update(dict.fromkeys(subjects, 0))
    left[b] -= 1
    seat = workshop.make(b)
    if seat is None:
        return []
    if workshop.name(b) in _SEEN_FROM_THE_LEFT:
        seat = seat.flipped()
    sized = [
        sitter.resized(workshop.ratio(k, b, 0.5, 2.6) * seat.height * sitter.tall)
        for k, sitter in sitters
        if sitter
    ]
    return [unit_of(joins.seated_on(sized, seat), seat, workshop, (*subjects, b), b)]


def _is_animal(workshop: Workshop, index: int) -> bool:
    """True for an animal that sits beside people as it would on the ground."""
    name = workshop.name(index)
    return library().subgroup(name).startswith("animal") and not is_cast(name)


def _seated_pose(workshop: Workshop, index: int) -> str:
    action = workshop.scene.subjects[index].action
    return "seated" if action in (None, "sitting") else action
