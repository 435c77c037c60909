"""What helps the rule of colours: "one red, one blue", "the black one", "orange and white"."""

from collections.abc import Sequence
from dataclasses import replace

from openimagen.engines.illustrator.groups import is_eaten, is_person, is_plant
from openimagen.engines.illustrator.reading.grammar_compounds import (
    MOST,
    PLURAL,
    share_out,
    share_unevenly,
    split_off,
)
from openimagen.engines.illustrator.reading.inflection import is_gerund
from openimagen.engines.illustrator.reading.sentence import Bond, Sentence, Thing

# before a colour that is said of something: "the car is orange", "in shades of orange"
_COPULAS = frozenset(
    {"is", "are", "was", "were", "in", "painted", "dyed", "coloured", "colored", "turned", "other"}
)
_TONES = frozenset({"shades", "hues", "tones", "tints"})
_BETWEEN_SHARES = ("and", "comma", "stop", "definite", "counter", "of", "number", "possessive")
_AFTER_CLOTHES = ("comma", "end", "action", "deed", "playing", "before", "number", "definite")
# what a colour before it belongs to, though it is no thing: "two dogs on a green lawn"
_OF_A_NOUN_PHRASE = (
    "unknown", "undrawable", "size", "pattern", "material", "place", "near_place", "snowy_place", "modifier",
    "background", "hair", "covering", "weather", "time", "season",
)  # fmt: skip
# what comes in many colours at once
_ALIKE = frozenset({"balloon", "candle", "candy", "kite", "yarn"})
_NOUN_MARKS = ("的", "の")
_TOPIC_MARKS = ("は", "が", "も", "在")
_OTHERS = frozenset({"otro", "otra", "otros", "otras", "outro", "outra", "outros", "outras"})
_SHADES = frozenset({"tono", "tonos", "tonalidades", "color", "colores", "tom", "tons", "cor", "cores"})
_COLOURED = ("black-", "green-", "red-")  # drawings of their own: "manzana verde"
_FARTHEST = 16  # segments of a list of colours


def is_colour_alone(s: Sentence) -> bool:
    """True where a word that names a thing too is the colour: "orange and white cat", "it is orange"."""
    ahead = s.ahead(2)
    if len(ahead) == 2 and ahead[0].has("and", "comma") and ahead[1].has("colour") and s.colours_go_on():
        noun = next(one for one in s.ahead(8) if one.is_thing and not one.has("colour"))
        return not is_eaten(str(noun.senses.get("noun", "")))  # "an orange, green apples"
    if _is_first_of_two_colours(s):
        return True
    before = s.segments[max(s.at - 2, 0) : s.at]
    if not before or s.head_final:
        return False
    if len(before) == 2 and before[1].has("and", "comma") and before[0].has("colour"):
        return not before[0].is_thing or s.previous != "thing"
    said = before[-1].raw.lower().split()
    return said[-1] in _COPULAS or (said[-1] == "of" and not _TONES.isdisjoint(said))


def _is_first_of_two_colours(s: Sentence) -> bool:
    """True for the orange of "a fox logo, orange and white"."""
    ahead = s.ahead(3)
    if s.link is not None or s.awaits_noun() or len(ahead) < 2 or not ahead[0].has("and"):
        return False
    other = ahead[1].has("colour") and not ahead[1].is_thing
    return other and (len(ahead) == 2 or ahead[2].has("comma", "end"))


def dresses_in(s: Sentence) -> bool:
    """True for the colour of "a woman in red walking": no noun of its own follows."""
    if s.link is None or s.link.kind not in ("in", "wearing") or s.previous != "before" or not s.sources:
        return False
    following = s.ahead(1)
    if following and (following[0].has("and") or following[0].raw == "、"):
        return not s.colours_go_on() and not s.noun_follows()
    return not following or (following[0].has(*_AFTER_CLOTHES) and not following[0].is_thing)


def one_more(s: Sentence, colour: str) -> bool:
    """ "A red car and a blue one": another of what was named last."""
    if s.head_first:
        return False
    if not s.compounds:
        return _one_more_in_hindi(s, colour)
    following = s.ahead(2)
    said = following[0].raw.lower() if following else ""
    last = s.things[-1] if s.things else None
    if (
        said not in ("one", "ones")
        or last is None
        or s.definite
        or (len(following) > 1 and following[1].is_thing)
    ):
        return False
    _add_one(s, last, colour, s.count or (PLURAL if said == "ones" else 1))
    following[0].senses = {"stop": following[0].raw}
    return True


def names_one_of_them(s: Sentence, colour: str) -> bool:
    """True for "two cats, the black one asleep", "dos gatas: la negra duerme", 两只猫，黑的在睡觉."""
    ahead = s.ahead(2)
    following = ahead[0].raw.lower() if ahead else ""
    if s.head_first:
        alone = s.definite and not s.noun_follows() and not s.segments[s.at].is_thing
    elif not s.head_final:
        alone = s.definite and following == "one"
    elif following in _NOUN_MARKS:
        alone = len(ahead) > 1 and (ahead[1].raw in _TOPIC_MARKS or ahead[1].has("action", "before", "deed"))
    else:
        begins = s.at > 0 and s.segments[s.at - 1].has("comma", "and")
        alone = not s.compounds and begins and bool(ahead) and ahead[0].has("action", "deed", "playing")
    one = pick_out(s, colour) if alone else None
    if one is None:
        return False
    if following == "one" or following in _NOUN_MARKS:
        ahead[0].senses = {"stop": ahead[0].raw}
    s.group, s.topic, s.joined, s.link, s.shared = [one], [one], "", None, None
    s.forget()
    return True


def pick_out(s: Sentence, colour: str, art: str | None = None) -> Thing | None:
    """One of several that were named without a colour, which is this one's now."""
    for thing in reversed(s.things):
        if thing.colour or art not in (None, thing.art):
            continue
        if thing.count > 1 and thing.counted:
            one = replace(thing, colour=colour, count=1)
            thing.count -= 1
            split_off(s, thing, one)
            s.split = thing
            return one
        if thing is s.split:
            thing.colour = colour
            return thing
    return None


def _one_more_in_hindi(s: Sentence, colour: str) -> bool:
    """तीन लाल गुब्बारे और दो नीले: two more balloons."""
    before = s.segments[s.at - 1] if s.at else None
    counted = before is not None and before.has("number") and s.joined == "and"
    if (
        not counted
        or not s.things
        or not s.things[-1].colour
        or s.noun_follows()
        or s.segments[s.at].is_thing
    ):
        return False
    _add_one(s, s.things[-1], colour, s.count or 1)
    return True


def _add_one(s: Sentence, last: Thing, colour: str, count: int) -> None:
    one = Thing(last.art, last.word, min(count, MOST), colour=colour, counted=True)
    s.things.append(one)
    joined = s.group if s.joined and not s.shared else []
    if s.link is not None and s.sources:
        for source in s.sources:
            s.relate(source, s.link, one)
    s.group = [*joined, one] if s.link is None else [one]
    s.link, s.joined = None, ""
    s.forget()


def share_among(s: Sentence) -> bool:
    """ "Two cats, one black and the other white", "flowers in red and yellow": each has its colour."""
    told = s.count is not None  # "one" red
    inside = s.link is not None and s.link.kind == "in" and s.previous == "before"
    listed = s.at > 0 and s.segments[s.at - 1].has("comma")
    if not (told or inside or listed):
        return False
    shares, last = _shares(s)
    several = _several(s, sum(number for number, _ in shares), told)
    if several is None or not shares or (len(shares) == 1 and not told):
        return False
    if len(shares) == 1 and s.segments[s.at].is_thing:  # "two green apples and an orange"
        return False
    if told and sum(number for number, _ in shares) <= several.count:
        share_unevenly(s, several, shares)
    else:
        share_out(s, several, [colour for _, colour in shares])
        several.colour = shares[0][1]
    for segment in s.segments[s.at + 1 : last + 1]:
        segment.senses = {"stop": segment.raw}
    s.palette += [colour for _, colour in shares[1:]]
    s.forget()
    if inside:
        s.link = None
    s.joined = ""
    return True


def _shares(s: Sentence) -> tuple[list[tuple[int, str]], int]:
    """How many have which colour, from this colour on, and the segment of the last one."""
    shares = [(s.count or 1, str(s.segments[s.at].senses["colour"]), s.at)]
    number = 1
    for offset, segment in enumerate(s.ahead(_FARTHEST), 1):
        if segment.has("colour"):
            shares.append((number, segment.senses["colour"], s.at + offset))
            number = 1
        elif segment.has("number"):
            number = segment.senses["number"]
        elif not segment.has(*_BETWEEN_SHARES) or segment.is_thing:
            if segment.is_thing or segment.has(*_OF_A_NOUN_PHRASE):
                shares = _without_a_noun_phrase(s, shares, s.at + offset)
            break
    return [(number, colour) for number, colour, _ in shares], shares[-1][2] if shares else s.at


def _without_a_noun_phrase(
    s: Sentence, shares: list[tuple[int, str, int]], noun: int
) -> list[tuple[int, str, int]]:
    """The shares without those that are said of the noun after them: "one black and one white dog"."""
    while shares and all(not s.segments[at].has("and", "comma") for at in range(shares[-1][2] + 1, noun)):
        noun = shares.pop()[2]
    return shares


def _several(s: Sentence, wanted: int, told: bool) -> Thing | None:
    """The things without a colour that are several, the nearest first."""
    near = s.sources[-1:] if s.link is not None else s.group[-1:] + s.topic[-1:] + s.things[::-1]
    for thing in near:
        if thing.count > 1 and not thing.colour and (not told or thing.count >= wanted):
            return thing
    return None


def shares_by_nature(s: Sentence, named: Thing, colours: Sequence[str]) -> bool:
    """True for 紫色和黄色的花, where no plural says so: some flowers of each."""
    said_of_many = is_plant(named.art) or named.art in _ALIKE
    counted = s.count is not None or any(one.has("number") for one in s.ahead(3))
    return s.head_final and len(colours) > 1 and said_of_many and not counted


def is_another(s: Sentence) -> bool:
    """True for the end of "una taza roja y dos azules", "um gato preto e outro branco"."""
    before = s.segments[s.at - 1] if s.at > 1 else None
    if before is None or s.head_final or not s.group or not _has_a_colour(s.group[-1]):
        return False
    thing = s.segments[s.at].is_thing  # "y una rosa blanca"
    counted = (before.has("number") and not thing) or before.raw.casefold() in _OTHERS
    alone = not s.noun_follows() and not s.next_has("pronoun")
    return counted and s.segments[s.at - 2].has("and", "comma") and alone


def _has_a_colour(thing: Thing) -> bool:
    return thing.colour is not None or thing.art.startswith(_COLOURED)


def is_a_shade(s: Sentence) -> bool:
    """True for the colour of "en tonos rosa", "tons de laranja", "en rosa": no flower and no fruit."""
    before = [one.raw.casefold() for one in s.segments[max(0, s.at - 2) : s.at]]
    if any(not _SHADES.isdisjoint(raw.split()) for raw in before) or _is_dressed_in(s):
        return True
    if before and before[-1].startswith("de ") and s.segments[s.at - 1].has("stop"):
        return True  # "tela de seda rosa"
    return bool(before) and before[-1] in ("en", "em") and s.link == Bond("in") and not s.definite


def _is_dressed_in(s: Sentence) -> bool:
    """True for the colour of "mulher de rosa": no flower."""
    before = s.segments[s.at - 1].raw if s.at else ""
    return before == "de" and bool(s.group) and is_person(s.group[-1].art) and not s.segments[s.at].plural


def of_those_before(s: Sentence, name: str) -> str:
    """ "Un vestido en tonos rosas": the colour of what was named before."""
    on_it = s.link is not None and s.link.kind not in ("in", "wearing")
    for one in [] if on_it else s.sources[-1:] if s.link else s.group[-1:]:
        one.colour = one.colour or name
    s.link = None
    s.forget()
    return "place"


def another(s: Sentence, colour: str) -> str:
    """ "Una taza roja y dos azules": more of the thing, in another colour."""
    first = s.group[-1]
    other = replace(first, colour=colour, count=min(s.count or 1, MOST), counted=True)
    if s.segments[s.at - 1].raw.endswith("s") and not s.count:
        other.count = PLURAL
    s.things.insert(s.things.index(first) + 1, other)
    s.relations += [
        (other if one is first else one, kind, other if two is first else two)
        for one, kind, two in s.relations
        if first in (one, two)
    ]
    s.group.append(other)
    s.joined = ""
    s.forget()
    return "thing"


def is_of_what_is_not_drawn(s: Sentence) -> bool:
    """True for the marble of "una encimera de mármol", the pink of "gafas rosas": of no thing."""
    before = s.segments[s.at - 1] if s.at else None
    if before is None or not s.head_first or is_gerund(before.raw):
        return False
    return s.previous in ("unknown", "place") and before.has("unknown", "undrawable", "glasses")


def is_before_its_noun(s: Sentence) -> bool:
    """True for a colour before a noun; false for the roses of "regalando rosas a su novia"."""
    following = s.ahead(2)
    for one in following if s.head_first else ():
        if one.is_thing:
            break
        if one.raw.casefold() in ("a", "al", "à", "ao") or one.has("definite", "possessive", "number", "of"):
            return False
    return s.noun_follows(place_too=not s.head_first)
