"""Rules for what describes a thing: colours, sizes, hair, glasses, sleep. See `grammar.Rule`."""

from collections.abc import Sequence
from itertools import takewhile

from openimagen.engines.illustrator.groups import is_clothing, is_drink, members
from openimagen.engines.illustrator.reading.grammar_colours import (
    another,
    dresses_in,
    is_a_shade,
    is_another,
    is_before_its_noun,
    is_colour_alone,
    is_of_what_is_not_drawn,
    names_one_of_them,
    of_those_before,
    one_more,
    share_among,
)
from openimagen.engines.illustrator.reading.grammar_compounds import PLURAL, grow, share_more
from openimagen.engines.illustrator.reading.grammar_looks import dye
from openimagen.engines.illustrator.reading.grammar_naming import PAIRED
from openimagen.engines.illustrator.reading.grammar_things import art_of
from openimagen.engines.illustrator.reading.segments import Segment
from openimagen.engines.illustrator.reading.sentence import Sentence, Thing

_COPULAS = frozenset({"is", "was", "are", "were", "has", "had"})
# what comes in colours that are called by things, besides clothes
_DYED = frozenset({
    "armchair", "automobile", "backpack", "bed", "chair", "couch", "curtain", "dresser", "handbag", "necktie",
    "picnic-blanket", "purse", "rug", "scarf", "umbrella", "wardrobe", "womans-clothes",
})  # fmt: skip
_OF_CLOTH = ("stop", "material", "pattern", "size", "colour")
# a colour that ends its clause: 赤くて, 빨갛고
_PREDICATES = ("く", "くて", "갛고", "랗고", "얗고", "맣고", "이고", "이며")
_LISTED = 2  # segments back to the colour before "and"
_SINGULAR = frozenset({"gris", "lilas", "lilás"})


def colour(s: Sentence, segment: Segment) -> str | None:
    """A colour: of the noun that follows or, in Spanish and Portuguese, of the one before."""
    name: str = segment.senses["colour"]
    if s.negated or _is_of_a_part(s):
        return s.previous
    s.palette.append(name)
    if share_among(s) or one_more(s, name) or names_one_of_them(s, name):
        return "thing"
    if _is_spared(s):
        s.spared.append((name, s.count or 1))
        s.forget()
        return s.previous if s.previous == "before" else ""
    if s.next_has("background") and not (s.head_first and (segment.is_thing or s.previous == "thing")):
        s.colour = name
        return ""
    before = s.segments[s.at - 1] if s.at else segment
    if s.head_first and before.is_thing and not before.has("hair", "beard"):  # "bigote y traje verde"
        s.wants_hair_colour = False
    if s.wants_hair_colour and not s.next_is_thing():
        dye(s, name)
        return "thing"
    if s.head_first and s.previous == "background":
        s.background = name
        return ""
    # "orange" alone is the fruit, "una rosa" the flower
    if is_another(s):
        return another(s, name)
    shade = s.head_first and is_a_shade(s)
    ends = bool(s.ahead(1)) and s.ahead(1)[0].has("and")  # オレンジと青りんご
    names_a_thing = segment.is_thing and (ends or not (is_before_its_noun(s) or s.next_has("hair")))
    names_a_thing = names_a_thing and not (_is_listed_colour(s) or is_colour_alone(s) or shade)
    if s.head_first:
        listed = s.joined and s.previous not in ("place", "unknown") and s.group and s.group[-1].colour
        if listed and s.count is None and not s.definite:
            if s.group[-1].count > 1:
                share_more(s, name)  # "globos rojos, verdes y azules"
            s.joined = ""
            return "thing"
        drunk = is_drink(str(segment.senses.get("noun", "")))  # "hace café"
        if names_a_thing and s.previous != "thing" and (drunk or not is_of_what_is_not_drawn(s)):
            return None
        if s.previous == "thing" and s.group:
            _paint(s, name)
            return "thing"
        if s.previous in ("place", "unknown"):
            return s.previous  # the colour of what is not drawn
        if shade and (s.link is not None or s.group):
            return of_those_before(s, name)
    elif names_a_thing:
        return None
    elif s.group and dresses_in(s):
        s.sources[-1].colour = s.sources[-1].colour or name  # "a woman in red"
        s.link = None
        return "thing"
    elif s.group and _is_said_of_those_before(s, segment):
        if s.previous in ("thing", "particle") or _stands_alone(s):
            _paint(s, name)  # "the car is red"
            return "" if _ends_its_clause(s, segment) else "thing"
        if s.previous != "before" or s.next_has("pattern"):
            return "thing" if s.next_has("pattern") or s.head_final else s.previous
        return "before"
    s.colour = s.colour or name
    s.colours.append(name)
    return s.previous if s.previous == "before" else ""


def _is_said_of_those_before(s: Sentence, segment: Segment) -> bool:
    """True for "the car is red" and 椅子は赤くて; false before a noun and before "हरी साइकिल चलाना"."""
    if _ends_its_clause(s, segment) and s.previous in ("thing", "particle"):
        return True
    following = s.ahead(1)
    if s.verb_last and following and following[0].has("deed"):
        return False
    return not (s.noun_follows() or s.colours_go_on() or s.next_has("hair"))


def _ends_its_clause(s: Sentence, segment: Segment) -> bool:
    following = s.ahead(1)
    ending = segment.raw.endswith(_PREDICATES) or (bool(following) and following[0].raw in _PREDICATES)
    return s.verb_last and ending and not s.colours_go_on()


def tint(s: Sentence, segment: Segment) -> str | None:
    """The olive of "an olive sweater", "un vestido salmón": a colour beside clothes and furniture."""
    if s.head_first:
        beside = s.previous == "thing" and bool(s.group) and not s.link
        tinted = s.group[-1].art if beside else None
    else:
        noun = next((one for one in s.ahead(3) if one.is_thing or not one.has(*_OF_CLOTH)), None)
        tinted = art_of(noun)[0] if noun is not None and noun.is_thing else None
    if tinted is None or not (is_clothing(tinted) or tinted in _DYED):
        return None
    segment.senses = {"colour": segment.senses["tint"]}
    return colour(s, segment)


def _is_of_a_part(s: Sentence) -> bool:
    """True for 耳の先が黒い猫: of the ears, which are not drawn."""
    if not s.verb_last or not s.at or s.segments[s.at - 1].raw != "が":
        return False
    before = list(takewhile(lambda one: not one.is_thing, reversed(s.segments[max(0, s.at - 5) : s.at - 1])))
    return any(one.has("undrawable") for one in before)


def _is_listed_colour(s: Sentence) -> bool:
    """True for the last of "tons de roxo e laranja"."""
    said = s.count or s.definite or s.group or not s.head_first or s.at < _LISTED
    return not said and s.joined == "and" and s.segments[s.at - _LISTED].has("colour")


def _is_spared(s: Sentence) -> bool:
    """True for the first colour of "a red and a blue cup"."""
    ahead = s.ahead(4)
    senses = (("and", "comma") if s.head_final else ("and",), ("number", "definite"), "colour")
    if s.head_first or (s.head_final and s.compounds) or len(ahead) < 3 or not ahead[0].has(*senses[0]):
        return False
    if s.colour and s.segments[s.at].is_thing:  # "a red orange and a brown sheep"
        return False
    named = ahead[2].is_thing and not (len(ahead) > 3 and ahead[3].is_thing)
    return ahead[1].has(*senses[1]) and ahead[2].has("colour") and not named


def _stands_alone(s: Sentence) -> bool:
    """True for 一只小恐龙，绿色的 and "a cup, white with dots": said of what came before the comma."""
    ahead = s.ahead(2)
    before = s.at > 0 and s.segments[s.at - 1].has("comma")
    if not (s.head_final or s.head_first):
        follows = (
            not ahead or ahead[0].has("comma", "end", "pattern") or ahead[0].senses.get("before") == "with"
        )
        follows = follows or (len(ahead) > 1 and ahead[0].has("and") and ahead[1].has("colour"))
        return before and follows and not s.segments[s.at].is_thing and not s.shared
    ends = len(ahead) < 2 or ahead[1].has("comma", "end")
    if s.head_final and before and not s.verb_last and s.segments[s.at].raw.endswith("色"):
        # 小恐龙，绿色，拿着气球
        return s.previous != "background" and bool(s.group) and (not ahead or ahead[0].has("comma", "end"))
    return s.head_final and before and bool(ahead) and ahead[0].has("of") and ends


def _paint(s: Sentence, name: str) -> None:
    painted = s.group[-1]
    if s.segments[s.at - 1].has("deed") and s.things[-1].implied:  # "en bicicleta roja"
        painted = s.things[-1]
    painted.colour = painted.colour or name
    said = s.segments[s.at].raw.lower()
    same_in_plural = painted.word.split()[0].endswith("s") and said.endswith("s") and said not in _SINGULAR
    if s.head_first and same_in_plural and not painted.counted and painted.art not in PAIRED:
        holders = (one.count for one, _, two in s.relations if two is painted and one.count > 1)
        painted.count = max(painted.count, next(holders, PLURAL))  # "paraguas amarillos"


def size(s: Sentence, segment: Segment) -> str | None:
    """A size, bound like a colour."""
    if s.head_first and s.previous == "thing" and s.group and not s.count:
        s.group[-1].scale = segment.senses["size"]
        return "thing"
    s.scale = segment.senses["size"]
    return ""


def age(s: Sentence, segment: Segment) -> str | None:
    """An age of the person or animal that follows; "a baby" alone is one."""
    if segment.is_thing and not _has_a_noun(s):
        return None
    described = _described(s)
    if described is None:
        s.age = segment.senses["age"]
        return s.previous
    grow(described, segment.senses["age"])
    return "thing"


def _has_a_noun(s: Sentence) -> bool:
    """True for "a baby panda", "casa vieja"; false for "a baby eating", "un viejo"."""
    following = s.ahead(1)
    if s.head_first:
        beside = s.previous == "thing" and s.count is None
        return beside or (bool(following) and following[0].is_thing)
    if not (s.head_first or s.head_final) and _is_a_verb(following):
        return False
    if s.head_final and following and following[0].has("unknown"):  # "아기가 …": the baby does something
        return False
    if following and following[0].raw in ("is", "was"):  # "the baby is crawling"
        return False
    # "दो बूढ़े पार्क में": no old park
    return s.noun_follows(place_too=s.compounds) and not following[0].has("action", "playing")


def _is_a_verb(following: Sequence[Segment]) -> bool:
    """True for what follows in "the baby is crawling", "the baby crawling"."""
    said = following[0].raw.lower() if following else ""
    return said in _COPULAS or (said.endswith("ing") and following[0].has("unknown"))


def pattern(s: Sentence, segment: Segment) -> str | None:
    """A pattern, bound like a colour."""
    following = s.peek()
    if not s.compounds and following is not None and _is_a_plant(following):  # फूलों वाला पौधा
        s.forget()
        return s.previous
    if not s.compounds and segment.senses["pattern"] == "floral":
        s.colour, s.colours = None, []  # गुलाबी फूलों वाला: that is the colour of the flowers
    described = _described(s)
    if described is None and is_of_what_is_not_drawn(s):
        return s.previous
    if described is None:
        s.pattern = segment.senses["pattern"]
        return s.previous
    described.pattern = described.pattern or segment.senses["pattern"]
    return "thing"


def _is_a_plant(segment: Segment) -> bool:
    return str(segment.senses.get("noun", "")) in members("plants")


def material(s: Sentence, segment: Segment) -> str | None:
    """What a thing is made of; "a glass" and "a stone" are things, and so is the tree of "나무 두 개"."""
    following = s.ahead(1)
    counted = s.head_final and bool(following) and following[0].has("number")
    if segment.is_thing and (counted or not s.noun_follows()):
        return None
    if s.likened and s.group and not s.head_final:  # "un corazón hecho de madera"
        s.group[-1].material = s.group[-1].material or segment.senses["material"]
        s.likened = False
        return "thing"
    if s.previous == "before" and not _shows_what_it_is_made_of(s):  # "parked on cobblestones"
        s.link = None
        s.forget()
        return "place"
    described = _described(s)
    if described is None and is_of_what_is_not_drawn(s):
        return s.previous
    if described is None:
        s.material = segment.senses["material"]
        return s.previous
    described.material = described.material or segment.senses["material"]
    return "thing"


def _shows_what_it_is_made_of(s: Sentence) -> bool:
    """False for a material that is itself what something is on or beside."""
    inside = s.link is not None and s.link.kind == "in"  # "a figure in bronze"
    return inside or s.head_first or s.head_final or s.noun_follows()


def _described(s: Sentence) -> Thing | None:
    """The thing that an adjective belongs to, None where it waits for the noun after it."""
    if not s.group or s.previous not in ("thing", "particle"):
        return None
    if s.head_first:
        return None if s.count else s.group[-1]
    return None if s.noun_follows() else s.group[-1]
