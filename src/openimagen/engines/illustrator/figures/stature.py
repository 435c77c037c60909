"""How high a subject stands, by what it is and how old it is."""

from openimagen.engines.illustrator.figures.persons.casting import age_shown, is_cast
from openimagen.engines.illustrator.figures.sizes import metres
from openimagen.engines.illustrator.scene import Age, Subject

_PEOPLE: dict[Age, float] = {"baby": 0.75, "child": 1.2, "teenager": 1.58, "adult": 1.72, "old": 1.64}
# A young animal is smaller, not as much as a young person.
_YOUNG: dict[Age, float] = {"baby": 0.6, "child": 0.75}
# Of an animal with a trade, as picture books have it.
_AT_WORK = 1.2


def stature(subject: Subject) -> float:
    """Metres, standing, without the scale that the prompt gives it."""
    if is_cast(subject.art):
        return _PEOPLE[age_shown(subject)]
    tall = metres(subject.art) * (_YOUNG.get(subject.age, 1.0) if subject.age else 1.0)
    return max(tall, _AT_WORK) if subject.role else tall
