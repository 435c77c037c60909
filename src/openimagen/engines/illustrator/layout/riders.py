"""Figures that ride, drive, sit, climb or do something with others."""

from openimagen.engines.illustrator.figures import joins
from openimagen.engines.illustrator.figures.catalogue import has_hands
from openimagen.engines.illustrator.figures.stature import stature
from openimagen.engines.illustrator.layout import doing
from openimagen.engines.illustrator.layout.joined import pairs_of, unit_of
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
    units = []
    board = workshop.name(b) in _BOARDS
    pose = "balancing" if board else "cycling" if workshop.name(b) in _CYCLES else "riding"
    for _ in range(pairs_of(left, a, b)):
        if workshop.name(b) in UNDER_FEET and has_hands(workshop.name(a)):
            figure = doing.do(workshop, a, b)
            if figure:
                units.append(unit_of(figure, figure, workshop, (a, b), a))
            continue
        rider, mount = workshop.make(a, pose=pose), workshop.make(b)
        if rider and mount:
            least = _LEAST_CYCLIST if pose == "cycling" else 0.35
            tall = workshop.ratio(a, b, least, 3.2 if board else 1.05) * mount.height * rider.tall
            join = joins.on_board if board else joins.on_back
            units.append(unit_of(join(rider.resized(tall), mount), mount, workshop, (a, b), b))
    return units


def drive(workshop: Workshop, left: dict[int, int], a: int, b: int) -> list[Unit]:
    """One at the wheel, seen through the window."""
    units = []
    for _ in range(pairs_of(left, a, b)):
        driver, vehicle = workshop.make(a, pose="relaxed"), workshop.make(b)
        if driver and vehicle:
            joined = joins.at_window(workshop.canvas, driver, vehicle, WINDOWS[workshop.name(b)])
            units.append(unit_of(joined, vehicle, workshop, (a, b), b))
    return units


def do(workshop: Workshop, left: dict[int, int], a: int, b: int) -> list[Unit]:
    """One with the object of his action."""
    units = []
    subject = workshop.scene.subjects[a]
    for _ in range(min(left[a], left[b])):
        # The cooks share all that is cooked.
        copies = (
            -(-left[b] // left[a]) if subject.action == "cooking" and doing.is_food(workshop.name(b)) else 1
        )
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
    """One who sits."""
    sitters = [workshop.make(a, pose=_seated_pose(workshop, a), seated=True) for _ in range(left[a])]
    left[a] = 0
    left[b] -= 1
    seat = workshop.make(b)
    if seat is None:
        return []
    if workshop.name(b) in _SEEN_FROM_THE_LEFT:
        seat = seat.flipped()
    tall = workshop.ratio(a, b, 0.5, 2.6) * seat.height
    sized = [sitter.resized(tall * sitter.tall) for sitter in sitters if sitter]
    return [unit_of(joins.seated_on(sized, seat), seat, workshop, (a, b), b)]


def _seated_pose(workshop: Workshop, index: int) -> str:
    action = workshop.scene.subjects[index].action
    return "seated" if action in (None, "sitting") else action
