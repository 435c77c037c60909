"""The genitive of Hindi ("सेब का रस"): which of two nouns is seen, or which one holds the other."""

from openimagen.engines.illustrator.groups import (
    is_animate,
    is_building,
    is_drink,
    is_eaten,
    is_instrument,
    is_person,
    is_sky,
    is_vehicle,
    members,
)
from openimagen.engines.illustrator.reading.grammar_clauses import SERVED
from openimagen.engines.illustrator.reading.grammar_compounds import PLURAL, YOUNG
from openimagen.engines.illustrator.reading.grammar_objects import CONTAINERS, FURNITURE, MOST_PENDING
from openimagen.engines.illustrator.reading.grammar_parts import is_house
from openimagen.engines.illustrator.reading.segments import Segment
from openimagen.engines.illustrator.reading.sentence import Bond, Sentence, Thing
from openimagen.engines.illustrator.scene import ROOMS

_HONOURED = "जी"
WHOSE = frozenset({"वाला", "वाली", "वाले"})
SHOPS = frozenset({"cafe", "convenience-store", "department-store", "market-stall"})
_VERB_AND_NOUN = 2  # segments before the genitive
_FIELD = 7  # flowers in a field of them
_ADJECTIVES = ("colour", "size", "number", "age", "pattern", "material", "mood", "style", "stop")
# of a house or a car they are no things of their own
_PARTS = frozenset({"door", "gate", "mirror", "roof", "stairs", "wheel", "window"})
_FLASKS = frozenset(
    {"barrel", "bottle", "bucket", "jar", "package", "wine-bottle"}
)  # which a drink is not seen in
_MOTIFS = frozenset({"teddy-bear"})  # also what toys are drawn as
_CUPS = frozenset({"bowl", "cup", "tumbler-glass", "wine-glass"})
_WHOLES = FURNITURE | {"bridge", "bookshelf", "castle", "mosque", "temple", "tower"}


def is_a_flower(s: Sentence, segment: Segment) -> bool:
    """ "गुलाब का फूल" is a rose."""
    following = list(s.ahead(1))
    if s.compounds or s.previous != "thing" or not s.group or not following or s.negated:
        return False
    if s.group[-1].art not in members("plants"):
        return False
    if following[0].has("place"):  # a field of sunflowers
        s.group[-1].count = max(s.group[-1].count, _FIELD)
        return False
    if following[0].senses.get("noun") == "bouquet":
        s.group[-1].art = "bouquet"
    elif following[0].senses.get("noun") not in ("blossom", "deciduous-tree"):
        return False
    s.group[-1].count = max(s.group[-1].count, PLURAL if following[0].plural else 1)
    following[0].senses = {"stop": following[0].raw}
    return True


def tells_the_kind(s: Sentence) -> str | None:
    """Of "सेब का रस" the juice is seen, of "घर की छत" the house; "फलों की टोकरी" holds fruit.

    What `previous` is then, or None where both are things of their own.
    """
    named = s.previous == "thing" or (s.at > 0 and s.segments[s.at - 1].raw == _HONOURED)
    if s.compounds or s.negated or not named or not s.group:
        return None
    said = s.group[-1]
    if _is_likened_in_part(s):  # तितली के पंखों वाली लड़की
        _unsay(s, said)
        s.left_out.append(said.word)
        s.drop(s.group.pop())
        return ""
    head, at_once = _head(s)
    if head is None:
        return None
    if is_person(said.art) and head.senses.get("noun") == "family":  # चार लोगों का परिवार
        return _kept(head)
    if said.counted:
        return None
    owner = _is_owner(s, head)
    if head.has("unknown"):
        return None if head.raw.isascii() else _of_something_unknown(s, said, owner)
    owned_room = is_building(said.art) or is_person(said.art)
    if head.senses.get("place") in ROOMS and owned_room:  # घर की रसोई, बच्चों का कमरा
        s.drop(s.group.pop())
        return ""
    if not head.is_thing or head.has("place", "event"):
        return None
    art = str(head.senses.get("noun", head.senses.get("near", "")))
    if art in _PARTS and (is_building(said.art) or is_vehicle(said.art) or said.art in _WHOLES):
        return _kept(head)
    if art == "feather" and is_animate(said.art):  # परी के पंख
        return _kept(head)
    if (art == "key" and is_instrument(said.art)) or (art == "bottle" and art in said.art):
        return _kept(head)  # शैम्पू की बोतल
    if at_once and ((is_drink(said.art) and (art in _CUPS or is_drink(art))) or _is_its_dish(said, art)):
        said.count = max(said.count, PLURAL if _is_several(s, head) else 1)
        return _kept(head)  # चाय का कप, नूडल्स का कटोरा
    placed = any(one is said for one, _, _ in s.relations)
    owned = _is_owned(said, art) or (owner and not is_animate(said.art))
    if placed and at_once and (art in SHOPS or owned):  # पेड़ के नीचे चाय की दुकान
        _unsay(s, said)
        said.art, said.count, said.word = art, PLURAL if head.plural else 1, f"{said.word} {head.raw}"
        head.senses = {"stop": head.raw}
        return "thing"
    if is_animate(said.art) and not is_person(said.art) and art in ("baby", "child"):
        said.scale = min(said.scale, YOUNG)  # पेंगुइन का बच्चा
        return _kept(head)
    if any(said is two for _, _, two in s.relations):
        return None
    where = [(Bond(kind), other) for one, kind, other in s.relations if one is said]
    if art in CONTAINERS and not owned:
        s.relations = [relation for relation in s.relations if relation[0] is not said]
        s.pending = [*s.pending, *where, (Bond("contains"), said)][-MOST_PENDING:]
        s.group = []
        return ""
    if not (owned or is_eaten(said.art) or art in SHOPS or (is_animate(said.art) and not is_animate(art))):
        return None
    _unsay(s, said)
    s.pending = [*s.pending, *where][-MOST_PENDING:]
    s.drop(s.group.pop())
    return ""


def is_for_a_purpose(s: Sentence) -> bool:
    """ "कॉफी बनाने की मशीन": what the thing is for is not there, the thing is."""
    if s.compounds or s.at < _VERB_AND_NOUN or not s.group or s.group[-1] is not s.things[-1]:
        return False
    noun, verb = s.segments[s.at - _VERB_AND_NOUN : s.at]
    if not noun.is_thing or verb.is_thing or not verb.raw.endswith("ने") or is_animate(s.group[-1].art):
        return False
    said = s.group.pop()
    _unsay(s, said)
    s.left_out.append(said.word)
    s.drop(said)
    return True


def is_part_of_the_next(s: Sentence, part: Thing) -> bool:
    """True for "लाल छत वाला घर": the house has a roof, a clover its leaves, and a shirt its tiger."""
    head, _ = _head(s)
    if head is None or s.group[-1] is not part:
        return False
    art = str(head.senses.get("noun", head.senses.get("near", "")))
    if part.art.startswith("leaf-"):
        return art in members("plants")
    if (is_animate(part.art) and not is_person(part.art)) or part.art in _MOTIFS:  # बाघ वाली टी-शर्ट
        return head.has("noun") and not (is_animate(art) or is_vehicle(art) or is_building(art))
    large = is_house(art) or is_vehicle(art) or head.has("place")
    return large and (part.art in _PARTS or part.art == "brick-wall")


def _head(s: Sentence) -> tuple[Segment | None, bool]:
    """The noun behind the genitive, known or not, and whether it follows at once."""
    following = s.ahead(5)
    for at, one in enumerate(following):
        if one.is_thing or one.has("place", "event"):
            return one, at == 0
        if one.has("unknown"):
            more = following[at + 1 : at + 2]
            if more and more[0].is_thing:  # "फूलों का सुगंधित हार": most likely an adjective
                continue
            return one, at == 0
        if one.has("after") or not one.has(*_ADJECTIVES):
            return None, False
    return None, False


def _is_likened_in_part(s: Sentence) -> bool:
    following = s.ahead(2)
    part = len(following) > 1 and following[0].has("undrawable", "unknown")
    return part and following[1].raw in WHOSE


def is_half_a_name(s: Sentence) -> bool:
    """Leave out the thing of "चॉकलेट सॉस वाली आइसक्रीम", where nobody knows the second word."""
    if s.previous != "unknown" or s.at < _VERB_AND_NOUN or not s.group or s.group[-1] is not s.things[-1]:
        return False
    said = s.group[-1]
    if not s.segments[s.at - _VERB_AND_NOUN].is_thing or is_animate(said.art) or said.counted:
        return False
    s.group.pop()
    _unsay(s, said)
    s.left_out.append(said.word)
    s.drop(said)
    return True


def _is_its_dish(said: Thing, art: str) -> bool:
    return said.art in SERVED and art in ("bowl", "bowl-with-spoon")


def _is_several(s: Sentence, head: Segment) -> bool:
    """True for the cups of "चाय के प्याले", unless a postposition makes them one."""
    after = s.segments[s.at + 2 : s.at + 3]
    oblique = bool(after) and (after[0].has("after", "of") or after[0].raw in ("को", "से", "ने"))
    return head.plural or (head.raw.endswith("े") and not oblique)


def _is_owner(s: Sentence, head: Segment) -> bool:
    """True for the guard of "रेलगाड़ी के गार्ड की टोपी"."""
    at = next(index for index, one in enumerate(s.segments) if one is head) + 1
    return at < len(s.segments) and s.segments[at].has("of")


def _kept(head: Segment) -> str:
    head.senses = {"stop": head.raw}
    return "thing"


def _is_owned(said: Thing, art: str) -> bool:
    """True where only the head is seen: "कार की चाबी", "नारियल की चटनी"; "सेब की टोकरी" holds apples."""
    if art in CONTAINERS and art not in SERVED:
        if is_drink(said.art):
            return art in _FLASKS
        return not (is_eaten(said.art) or said.art in members("plants")) and _is_large(said)
    if is_eaten(said.art) and art in SERVED:
        return True
    lifeless = not (is_animate(said.art) or is_animate(art))
    return lifeless and not is_sky(said.art) and not art.startswith("leaf-")


def _is_large(said: Thing) -> bool:
    """True for what no basket holds."""
    large = is_vehicle(said.art) or is_building(said.art) or said.art in FURNITURE
    return large or is_person(said.art)


def _of_something_unknown(s: Sentence, said: Thing, owner: bool) -> str | None:
    """ "टेलीफोन का …": who knows what that is, but no telephone. A part of a house or an animal shows it."""
    whole = is_animate(said.art) or is_building(said.art) or is_vehicle(said.art) or is_instrument(said.art)
    kept = whole or is_sky(said.art) or said.art in _WHOLES or said.count > 1
    if kept and not (owner and not is_person(said.art)):  # शेर की खाल का कालीन
        return None
    _unsay(s, said)
    s.left_out.append(said.word)
    s.drop(s.group.pop())
    return "unknown"


def _unsay(s: Sentence, said: Thing) -> None:
    s.replaced = [pair for pair in s.replaced if pair != (said.word, said.art)]
