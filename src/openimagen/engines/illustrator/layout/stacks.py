"""Things in and on other things."""

from collections.abc import Callable

from openimagen.engines.illustrator.figures import handling, joins
from openimagen.engines.illustrator.figures.figure import Figure
from openimagen.engines.illustrator.figures.persons.casting import is_cast
from openimagen.engines.illustrator.figures.stature import stature
from openimagen.engines.illustrator.figures.vessels import OPENINGS, filled
from openimagen.engines.illustrator.layout.joined import sharers, unit_of
from openimagen.engines.illustrator.layout.things import RIMS
from openimagen.engines.illustrator.layout.unit import Unit
from openimagen.engines.illustrator.layout.workshop import Workshop

_FLOORS = ("ship", "pirate-ship", "hot-air-balloon")
# So low that what lies on them is higher.
_FLAT = ("plate", "rug", "picnic-blanket", "fork-and-knife-with-plate")
# How wide that is, where it is less than most of the drawing.
_ROOM: dict[str, float] = {"hot-air-balloon": 0.26, "shopping-cart": 0.6}


def arrange(workshop: Workshop, left: dict[int, int], a: int, b: int) -> list[Unit]:
    """Flowers in a vase."""
    subjects = [a, *sharers(workshop.scene, left, a, b)]
    stems = [(workshop.name(k), workshop.make(k)) for k in subjects for _ in range(left[k])]
    left.update(dict.fromkeys(subjects, 0))
    left[b] -= 1
    vessel = workshop.make(b)
    if vessel is None:
        return []
    joined = handling.bouquet(vessel, [(name, stem) for name, stem in stems if stem])
    return [unit_of(joined, vessel, workshop, (*subjects, b), b)]


def put_in(workshop: Workshop, left: dict[int, int], a: int, b: int) -> list[Unit]:
    """Things in a vessel or passengers in a boat, half hidden by its near side."""
    name = workshop.name(b)
    if name in OPENINGS and not is_cast(workshop.name(a)):
        return stack(workshop, left, a, b, lambda guests, host: filled(workshop.canvas, guests, host, name))
    rim = RIMS.get(workshop.name(b), 0.5)
    sits = workshop.name(b) not in _FLOORS and is_cast(workshop.name(a))
    pose = "legs_out" if sits and workshop.scene.subjects[a].action in (None, "sitting", "driving") else ""

    def join(guests: list[Figure], host: Figure) -> Figure:
        return joins.aboard(guests, host, rim, _ROOM.get(workshop.name(b), 0.72))

    return stack(workshop, left, a, b, join, pose=pose, seated=sits)


def put_on(workshop: Workshop, left: dict[int, int], a: int, b: int) -> list[Unit]:
    """Things on top of another."""
    return stack(workshop, left, a, b, joins.on_top)


def kept(workshop: Workshop, left: dict[int, int], a: int, b: int) -> list[Unit]:
    """A fishbowl or a birdcage with whoever is in it, in place of its own fish or bird."""
    subjects = [a, *sharers(workshop.scene, left, a, b)]
    guests = [workshop.make(k) for k in subjects for _ in range(left[k])]
    left.update(dict.fromkeys(subjects, 0))
    left[b] -= 1
    bowl = workshop.make(b, holds=tuple(guest for guest in guests if guest))
    if bowl is None:
        return []
    return [unit_of(bowl, bowl, workshop, (*subjects, b), b)]


def shown_with(workshop: Workshop, left: dict[int, int], a: int, b: int) -> list[Unit]:
    """A cake with the candles that are said to be on it."""
    cake, candles = (a, b) if workshop.name(b) == "candle" else (b, a)
    count, left[candles] = left[candles], 0
    left[cake] -= 1
    figure = workshop.make(cake, candles=count)
    return [unit_of(figure, figure, workshop, (cake, candles), cake)] if figure else []


def perch(workshop: Workshop, left: dict[int, int], a: int, b: int) -> list[Unit]:
    """Animals in the crown of a tree."""
    return stack(workshop, left, a, b, joins.in_crown)


def put_joined_on(workshop: Workshop, left: dict[int, int], units: list[Unit], a: int, b: int) -> list[Unit]:
    """The units, those with subject `a` in them (a vase of roses) on top of one `b` (a piano)."""
    guests = [unit for unit in units if a in unit.subjects and b not in unit.subjects]
    host = workshop.make(b) if guests else None
    if host is None:
        return units
    left[b] -= 1
    sized = []
    for unit in guests:
        real = unit.metres / stature(workshop.scene.subjects[b])
        tall = max(0.3, min(1.3, real**0.7)) * host.height * unit.stretch
        sized.append(unit.figure.resized(tall))
    subjects = tuple(dict.fromkeys(k for unit in guests for k in (*unit.subjects, b)))
    joined = unit_of(joins.on_top(sized, host), host, workshop, subjects, b)
    return [*(unit for unit in units if unit not in guests), joined]


def stack(
    workshop: Workshop,
    left: dict[int, int],
    a: int,
    b: int,
    join: Callable[[list[Figure], Figure], Figure],
    limits: tuple[float, float] | None = None,
    pose: str = "",
    seated: bool = False,
) -> list[Unit]:
    """All copies of subject `a`, and of others that are said to be there too, on or in one `b`.

    `limits` are how high they are drawn at least and at most, where `b` is 1 high.
    """
    subjects = [a, *sharers(workshop.scene, left, a, b)]
    guests = [(k, workshop.make(k, pose=pose, seated=seated)) for k in subjects for _ in range(left[k])]
    for k in subjects:
        left[k] = 0
    left[b] -= 1
    host = workshop.make(b)
    if host is None:
        return []
    least, most = limits or _limits(workshop.name(b), len(guests))
    sized = [
        guest.resized(workshop.ratio(k, b, least, most) * host.height * guest.tall)
        for k, guest in guests
        if guest
    ]
    return [unit_of(join(sized, host), host, workshop, (*subjects, b), b)]


def _limits(host: str, guests: int) -> tuple[float, float]:
    """How high guests are drawn at least and at most, where their host is 1 high."""
    if host in OPENINGS:
        # A kitten alone in a basket is seen; of many only so much has room.
        return (0.7, 2.2) if guests == 1 else (0.3, 0.5 if guests > 3 else 0.65)
    if host in _FLAT:
        return 1.2, 4.0
    if host in RIMS:
        # A small animal in a boat looks over its side.
        return 0.7, 2.2
    return 0.3, 1.3
