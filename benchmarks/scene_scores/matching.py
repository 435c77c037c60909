"""Which drawn subject is which of the wanted ones."""

from collections.abc import Sequence
from dataclasses import dataclass

from openimagen.engines.illustrator.scene import Subject
from scene_scores.drawn import Drawn
from scene_scores.prompts import Concepts, Wanted

_COLOURS = ("red", "orange", "yellow", "green", "blue", "purple", "pink", "brown", "black", "white", "grey")


@dataclass(frozen=True)
class Match:
    """`shown` and no `subject`: the backdrop or the lettering shows what was wanted. `count` is as drawn."""

    wanted: Wanted
    subject: Subject | None
    shown: bool
    count: int = 0


def colour_is(subject: Subject, colour: str, concepts: Concepts) -> bool:
    """By what it was painted in, by its name ("red-apple"), or by nature."""
    if subject.colour is not None:
        return subject.colour == colour
    named = subject.art.split("-")[0].replace("grey", "gray")
    if named in _COLOURS:
        return named == colour
    return colour in concepts.natural.get(subject.art, ())


def match(wanted: Sequence[Wanted], drawn: Drawn, concepts: Concepts) -> tuple[list[Match], list[Subject]]:
    """A match for each of the wanted, and the subjects that nothing allows."""
    counts = dict(drawn.counts)
    seen: list[tuple[Subject, int]] = []
    for subject in drawn.scene.subjects:
        shown = min(subject.count, counts.get(subject.art, 0))
        counts[subject.art] = counts.get(subject.art, 0) - shown
        if shown:
            seen.append((subject, shown))
    chosen = _assign(wanted, [subject for subject, _ in seen], concepts)
    taken = set(chosen.values())
    matches = []
    for number, one in enumerate(wanted):
        allowed = concepts.drawings[one.concept]
        if number in chosen:
            # Copies that were read as a subject of their own count too: "a cat" and once more "cat" are two.
            more = sum(n for k, (s, n) in enumerate(seen) if k not in taken and s.art in allowed)
            subject, count = seen[chosen[number]]
            matches.append(Match(one, subject, True, count + more))
        else:
            matches.append(Match(one, None, _by_backdrop(allowed, drawn)))
    anything = frozenset[str]().union(*(_allowed(one, concepts) for one in wanted))
    return matches, [subject for subject, _ in seen if subject.art not in anything]


def _allowed(wanted: Wanted, concepts: Concepts) -> frozenset[str]:
    """All that may be drawn because of one of the wanted."""
    implements = (concepts.implements.get(value, frozenset()) for _, value in wanted.attributes)
    return concepts.drawings[wanted.concept].union(*implements)


def _assign(wanted: Sequence[Wanted], seen: Sequence[Subject], concepts: Concepts) -> dict[int, int]:
    """The assignment that finds most of the wanted, then most of their colours and counts."""
    options = [
        [k for k, subject in enumerate(seen) if subject.art in concepts.drawings[one.concept]]
        for one in wanted
    ]

    def worth(number: int, k: int) -> float:
        one, subject = wanted[number], seen[k]
        value = 1.0 if one.optional else 100.0
        if one.colour and colour_is(subject, one.colour, concepts):
            value += 10
        if one.count == subject.count:
            value += 3
        return value

    def best(number: int, free: frozenset[int]) -> tuple[float, dict[int, int]]:
        if number == len(wanted):
            return 0.0, {}
        top = best(number + 1, free)
        for k in options[number]:
            if k in free:
                value, rest = best(number + 1, free - {k})
                value += worth(number, k)
                if value > top[0]:
                    top = value, {number: k, **rest}
        return top

    return best(0, frozenset(range(len(seen))))[1]


def _by_backdrop(allowed: frozenset[str], drawn: Drawn) -> bool:
    scene = drawn.scene
    shown = {f"place:{drawn.place}", f"place:{drawn.place}:{scene.season}", f"weather:{scene.weather}"}
    shown |= {f"part:{part}" for part in drawn.parts}
    if scene.lettering:
        shown.add("lettering")
    return not shown.isdisjoint(allowed)
