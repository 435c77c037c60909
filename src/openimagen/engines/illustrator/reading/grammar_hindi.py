"""Comparisons whose word stands behind the noun: "बादल जैसा", "दिल के आकार का". See `grammar.Rule`."""

from openimagen.engines.illustrator.reading.segments import Segment
from openimagen.engines.illustrator.reading.sentence import Sentence

_FOR = "लिए"
_LIKE = frozenset({"सा", "सी", "से"})
_TO = "ने"  # ends an infinitive


def likened_after(s: Sentence, segment: Segment) -> str:
    """What was named just before is not there itself: it is what something else is like, or made of."""
    if not s.at:
        return s.previous
    before = s.segments[s.at - 1]
    if segment.raw.endswith(_FOR) and (before.raw.endswith(_TO) or not _another_follows(s)):
        return s.previous  # चिड़िया पकड़ने के लिए: the bird is there
    if (
        s.previous == "place" and before.has("place") and before.senses["place"] == s.place
    ):  # "पानी से बना पांडा"
        s.place = None
        s.left_out.append(before.raw)
        return ""
    if segment.raw in _LIKE and not before.is_thing:  # "छोटा सा"
        return s.previous
    if not s.group or s.group[-1] is not s.things[-1] or not _is_just_named(s):
        return s.previous
    said = s.group.pop()
    s.replaced = [pair for pair in s.replaced if pair != (said.word, said.art)]
    if not s.negated:
        s.left_out.append(said.word)
    s.drop(said)
    return ""


def _is_just_named(s: Sentence) -> bool:
    """True after a noun, after the cup of "चाय के प्याले", and after a longer name: "वैन गॉग"."""
    earlier, before = ([None, *s.segments[: s.at]])[-2:]
    if earlier is None or before is None:
        return s.previous == "thing" and before is not None and before.is_thing
    cup = s.previous in ("thing", "particle") and before.has("stop") and earlier.has("of")
    named = s.previous == "unknown" and earlier.is_thing
    return (s.previous == "thing" and before.is_thing) or cup or named


def _another_follows(s: Sentence) -> bool:
    """True where something is left to draw without "बच्चों" in "बच्चों के लिए किताब"."""
    return any(one.is_thing and not one.has("place") for one in s.segments[s.at + 1 :])
