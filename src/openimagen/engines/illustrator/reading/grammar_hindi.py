"""What is particular to Hindi: likenesses behind their noun ("बादल जैसा"), and what verbs say of things."""

from itertools import product

from openimagen.engines.illustrator.groups import (
    is_animate,
    is_drink,
    is_eaten,
    is_person,
    is_sky,
    is_vehicle,
)
from openimagen.engines.illustrator.reading.grammar_clauses import is_on_the_stove
from openimagen.engines.illustrator.reading.grammar_objects import fitting
from openimagen.engines.illustrator.reading.segments import Segment
from openimagen.engines.illustrator.reading.sentence import Bond, Sentence, Thing
from openimagen.engines.illustrator.scene import RelationKind

_GLASSES = frozenset({"cup", "tumbler-glass", "wine-glass"})
_SAT_AT = frozenset({"desk", "picnic-table", "table"})
_WINGED = frozenset({
    "bat", "bird", "black-bird", "butterfly", "dove", "dragon", "eagle", "fairy", "goose", "honeybee", "owl",
    "parrot", "superhero", "woman-fairy", "baby-angel", "duck", "swan",
})  # fmt: skip
_ALOFT = frozenset({"balloon", "bridge", "fireworks", "kite", "airplane", "flying-saucer", "traffic-light"})
_WORKED_ON = frozenset({"desktop-computer", "laptop", "mobile-phone", "sewing-machine", "oven", "telephone"})
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


def done_in_hindi(bond: Bond, target: Thing) -> Bond:
    """Of "बनाना" and "चलाना" the object tells whether it is cooking and driving; a snowman is no meal."""
    driven = is_vehicle(target.art) or is_animate(target.art)
    if bond.action == "driving" and not driven:
        return Bond("holding")
    if bond.action == "cooking" and target.art == "amphora":  # a potter's
        return Bond("next")
    done = fitting(bond, [], target.art)
    return Bond("next") if done.kind == "holding" and is_animate(target.art) else done


def hand_on(s: Sentence, food: Thing, doers: list[Thing]) -> None:
    """लड़की पेड़ के नीचे किताब पढ़ रही है: the girl is under the tree, not the book; bread stays on the stove."""
    if is_eaten(food.art) and is_on_the_stove(s, food):
        return
    moved = [(Bond(kind), other) for one, kind, other in s.relations if one is food]
    s.relations = [relation for relation in s.relations if relation[0] is not food]
    for (bond, other), doer in product(moved, doers):
        s.relate(doer, fitting(bond, [doer], other.art), other)


def settle(s: Sentence) -> None:
    """What waits for the end of a prompt in Hindi: who is at a table, and what is in a glass."""
    if not s.compounds:
        s.relations = [_at_a_table(*_on_it(*relation)) for relation in s.relations]
        _pour(s)


def _at_a_table(one: Thing, kind: RelationKind, other: Thing) -> tuple[Thing, RelationKind, Thing]:
    """Hindi: who sits "on" a table, works "on" a laptop or waits "on" a door is at it."""
    seated = other.art in _SAT_AT and one.action in ("sitting", "eating", "writing", "reading")
    at_it = kind == "on" and is_person(one.art) and (seated or other.art in _WORKED_ON)
    at_it = at_it or (kind == "on" and is_animate(one.art) and other.art in ("door", "gate"))
    return (one, "next", other) if at_it else (one, kind, other)


def _on_it(one: Thing, kind: RelationKind, other: Thing) -> tuple[Thing, RelationKind, Thing]:
    """Hindi: what cannot fly and is "above" a car or an elephant is on it."""
    flies = one.action in ("flying", "jumping") or one.art in _WINGED or not is_animate(one.art)
    carries = is_vehicle(other.art) or (is_animate(other.art) and not is_person(other.art))
    lies = not (is_animate(one.art) or is_vehicle(one.art) or is_sky(one.art) or one.art in _ALOFT)
    if kind == "above" and is_vehicle(other.art) and lies:  # a suitcase
        return one, "on", other
    return (one, "on", other) if kind == "above" and carries and not flies else (one, kind, other)


def _pour(s: Sentence) -> None:
    """Hindi: the glass of "गिलास में दूध" belongs to the drawing of the milk."""
    for one, kind, other in list(s.relations):
        if kind == "in" and is_drink(one.art) and other.art in _GLASSES:
            s.relations += [(one, said, third) for first, said, third in s.relations if first is other]
            s.drop(other)
