"""Prompts of several lines: where a line's end is only where the text was wrapped."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openimagen.engines.illustrator.reading.segments import Segment

_HEAD_FIRST = frozenset({"es", "pt"})
_DESCRIBING = ("colour", "size", "age", "material", "pattern", "adjectival")
# A line that ends or begins with one of these is no sentence: "a cat on | the sofa", "a cat | on a sofa".
_UNFINISHED = ("number", "definite", "possessive", "of", "and", "before")
_CONTINUING = ("before", "after", "of", "and", "action", "deed")
_PARTICLES = ("stop", "after")  # end nothing in Japanese, Korean, Hindi and Chinese


def unwrapped(found: "Sequence[Segment]", language: str) -> "list[Segment]":
    """The segments without the line ends that stand in the middle of a sentence or behind a comma."""
    kept: list[Segment] = []
    for at, segment in enumerate(found):
        if segment.senses.get("end") == "\n" and kept and at + 1 < len(found):
            before, after = kept[-1], found[at + 1]
            if before.has("comma") or _goes_on(before, after, language):
                continue
        kept.append(segment)
    return kept


def _goes_on(before: "Segment", after: "Segment", language: str) -> bool:
    if after.has("end", "comma") or after.raw[0].isupper():
        return False
    head_first, english = language in _HEAD_FIRST, language == "en"
    unfinished = _UNFINISHED if head_first else (*_UNFINISHED, *_DESCRIBING)
    if not (head_first or english):
        unfinished = (*unfinished, *_PARTICLES)
    if before.has(*unfinished) and not before.is_thing:
        return True
    continuing = (*_CONTINUING, *_DESCRIBING) if head_first else _CONTINUING
    return after.has(*continuing) and not after.is_thing and not before.has("end")
