"""The rule of known things that have no drawing. See `grammar.Rule`."""

from openimagen.engines.illustrator.groups import is_animate, is_person, is_vehicle
from openimagen.engines.illustrator.reading.segments import Segment
from openimagen.engines.illustrator.reading.sentence import Bond, Sentence

_IN_SPACE = frozenset({"astronaut", "rocket", "satellite", "full-moon", "ringed-planet", "flying-saucer"})
_NEAR = 60  # segments that tell what a prompt is about
_DESCRIBING = ("colour", "size", "material", "age", "pattern")
_ON_TOP = frozenset({"techo", "teto", "capó", "capô"})


def undrawable(s: Sentence, segment: Segment) -> str | None:
    """A known thing without a drawing: left out, with its adjectives and its relation."""
    said = segment.raw
    s.wants_hair_colour = False  # "barba gris y ojos verdes"
    if said.lower() in _ON_TOP and s.link and s.link.kind in ("on", "in") and _is_on_the_vehicle(s):
        return "thing"
    if follows_a_noun(s) and s.head_final and is_vehicle(s.group[-1].art):
        s.left_out.append(said)  # 机车坐垫上睡着猫: the whole is there with its part
        return "thing"
    if follows_a_noun(s) and not is_person(s.group[-1].art) and not _is_all_there_is(s, segment):
        # "a girl with cat ears": there is no cat
        said = f"{s.group[-1].word} {said}"
        s.drop(s.group.pop())
    if not s.negated:
        s.left_out.append(said)
    if is_of_a_thing(s):
        return "thing"
    s.forget()
    if s.link == Bond("with") and s.sources and is_animate(s.sources[-1].art):
        s.shared = (s.link, s.sources)  # "a girl with blue eyes and a yellow raincoat"
    s.link = None
    return "place"


def _is_all_there_is(s: Sentence, segment: Segment) -> bool:
    """True for "a deer head on the wall", while of "a boy with a deer head" only the boy is drawn."""
    animal = s.group[-1]
    had = any(two is animal and kind in ("with", "wearing") for _, kind, two in s.relations)
    return segment.raw.lower() in ("head", "heads") and is_animate(animal.art) and not had


def is_soil(s: Sentence, segment: Segment) -> bool:
    """True for the "tierra" or "terra" that one digs in: nothing of the prompt is in space."""
    capital = segment.raw.split()[-1][:1].isupper()  # "la Tierra"
    if not segment.has("soil") or capital or s.place in ("space", "moon"):
        return False
    return not any(
        one.senses.get("place") in ("space", "moon") or one.senses.get("noun") in _IN_SPACE
        for one in s.segments[:_NEAR]
    )


def is_bauble(s: Sentence, segment: Segment) -> bool:
    """True for the "bolas" of a prompt about Christmas, where nobody plays with them."""
    if not s.head_first or segment.raw.casefold() not in ("bola", "bolas"):
        return False
    return any(part in one.raw.casefold() for one in s.segments[:_NEAR] for part in ("navid", "natal"))


def tells_of_the_undrawn(s: Sentence) -> bool:
    """True for the second word of "altavoz portátil", "taller mecánico": it tells more of the first."""
    before = s.segments[s.at - 1] if s.at else None
    at_once = before is not None and before.has(
        "unknown", "undrawable", "place", "near_place", "background", "hair", "glasses"
    )
    return s.head_first and at_once and not s.awaits_noun()


def is_of_a_thing(s: Sentence) -> bool:
    """True for the corduroy of "chaqueta de pana verde": what is said next is said of the jacket."""
    if not s.head_first or s.negated or s.at < 2 or s.segments[s.at - 1].raw != "de":
        return False
    at_once = s.segments[s.at - 2].is_thing and not s.segments[s.at - 2].has("place")
    return at_once and bool(s.group) and s.group[-1] is s.things[-1] and not is_animate(s.group[-1].art)


def modifier(s: Sentence, segment: Segment) -> str | None:
    """What only tells more of the word behind it, which is no thing."""
    if not s.negated:
        s.left_out.append(segment.raw)
    return s.before_noun()


def _is_on_the_vehicle(s: Sentence) -> bool:
    """True for "un coche con una maleta en el techo": it is the roof of the car."""
    vehicle = s.last(is_vehicle)
    if vehicle is None or s.things[-1] is vehicle:
        return False
    s.relations = [r for r in s.relations if not (r[0] is vehicle and r[2] is s.things[-1])]
    s.relate(s.things[-1], Bond("on"), vehicle)
    s.link = None
    return True


def follows_a_noun(s: Sentence) -> bool:
    """True for the second noun of a compound: the ears of "cat ears"."""
    at_once = s.previous == "thing" and s.at > 0 and s.segments[s.at - 1].is_thing
    return at_once and s.compounds and not s.head_first and bool(s.group) and s.group[-1] is s.things[-1]


def is_before_its_noun(s: Sentence) -> bool:
    """True for "four potted cacti", 棕色的麂皮鞋: an unknown word between a number or a colour and a noun."""
    if not s.compounds:  # "हरी कांजीवरम साड़ी"
        return s.colour is not None and any(one.is_thing and not one.has("place") for one in s.ahead(1))
    if s.head_first or (s.head_final and s.verb_last):
        return False
    following = next((one for one in s.ahead(4) if not (s.head_final and one.has("unknown"))), None)
    if following is None or following.is_thing:
        return following is not None
    return not s.head_final and following.has(*_DESCRIBING) and s.noun_follows()
