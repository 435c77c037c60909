"""What every join of figures needs: units of one figure and of several."""

from collections.abc import Callable

from openimagen.engines.illustrator.figures.catalogue import is_person
from openimagen.engines.illustrator.figures.figure import Figure
from openimagen.engines.illustrator.figures.stature import stature
from openimagen.engines.illustrator.layout.unit import INDOORS, Lane, Unit, lane_of
from openimagen.engines.illustrator.layout.workshop import Workshop
from openimagen.engines.illustrator.scene import Scene, Subject

MOST_COPIES = 12
# Drawings of two people that a prompt counts by their people.
_PAIRS = ("people-h", "people-wr", "women-h", "women-wr", "men-h", "men-wr")


def copies_of(subject: Subject) -> int:
    """How many drawings show as many as were asked for: "two people hugging" are one pair."""
    pairs = subject.art.startswith(_PAIRS)
    return -(-subject.count // 2) if pairs else subject.count


def single(workshop: Workshop, index: int, figure: Figure, place: str) -> Unit:
    """A unit of one subject, in the lane where such a thing is found."""
    subject = workshop.scene.subjects[index]
    lane: Lane = "air" if subject.action == "flying" and place not in INDOORS else lane_of(subject.art, place)
    return Unit(figure, stature(subject) * figure.tall * subject.scale**2, (index,), lane)


Join = Callable[[Workshop, dict[int, int], int, int], list[Unit]]


def pairs_of(left: dict[int, int], a: int, b: int) -> int:
    """How many of both there are; they are taken from `left`."""
    pairs = min(left[a], left[b])
    left[a] -= pairs
    left[b] -= pairs
    return pairs


def unit_of(joined: Figure, main: Figure, workshop: Workshop, subjects: tuple[int, ...], index: int) -> Unit:
    """A unit of two figures, `main` being the drawing of subject `index`."""
    tall = stature(workshop.scene.subjects[index]) * main.tall
    return Unit(joined, tall, subjects, stretch=joined.height / main.height)


def sharers(scene: Scene, left: dict[int, int], a: int, b: int, alike: bool = True) -> list[int]:
    """Who stands on or in `b` as subject `a` does: the dog of a cat and a dog on a bed.

    Persons with persons and others with others; without `alike` those of the other kind.
    """
    kinds = {r.kind for r in scene.relations if r.subject == a and r.object == b}
    others = dict.fromkeys(r.subject for r in scene.relations if r.object == b and r.kind in kinds)
    person = is_person(scene.subjects[a].art) == alike
    return [k for k in others if k != a and left[k] and is_person(scene.subjects[k].art) == person]
