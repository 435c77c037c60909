"""What is no thing of its own: parts of what was named, whose something is, and the picture itself."""

from collections.abc import Sequence

from openimagen.engines.illustrator.groups import (
    is_animate,
    is_building,
    is_clothing,
    is_instrument,
    is_person,
    is_vehicle,
    members,
)
from openimagen.engines.illustrator.reading.grammar_compounds import PLURAL
from openimagen.engines.illustrator.reading.segments import Segment
from openimagen.engines.illustrator.reading.sentence import Bond, Sentence, Thing

_HOUSES = frozenset({
    "barn", "birdhouse", "cafe", "cottage", "doghouse", "gingerbread-house", "hut", "pagoda", "skyscraper",
    "temple", "tower", "treehouse", "windmill",
})  # fmt: skip
_OF_A_HOUSE = frozenset({"door", "window", "roof"})
_OF_A_TREE = frozenset({
    "branch", "fallen-leaf", "fruit-bowl", "leaf-fluttering-in-wind", "log", "maple-leaf", "wood",
})  # fmt: skip
_OF_A_VEHICLE = frozenset({"door", "gear", "wheel", "window"})
_OF_AN_INSTRUMENT = frozenset({"bow-and-arrow", "key", "thread"})
_OWN = {
    "christmas-tree": "soccer-ball", "ice-cream": "soccer-ball", "soft-ice-cream": "soccer-ball",  # "bolas"
    "electric-fan": "shovel", "wind-turbine": "shovel", "windmill": "shovel",  # "pás"
    "crab": "spiral-shell", "elephant": "luggage", "lobster": "spiral-shell", "snail": "spiral-shell",
    "turtle": "spiral-shell",
}  # fmt: skip
_ADJECTIVES = ("age", "colour", "material", "mood", "pattern", "size", "stop")
# where a painting hangs or stands, so that it is seen as such
_HUNG = frozenset({"brick-wall", "couch", "easel", "fireplace", "bed", "museum"})


def is_tree(art: str) -> bool:
    """True for trees, whose leaves may be of any colour."""
    return art in members("trees") or art.endswith("-tree")


def is_house(art: str) -> bool:
    """True for what has doors, windows and a roof of its own."""
    return art in _HOUSES or is_building(art)


_ITS = ("जिस", "उस", "इस")


def whole_of(s: Sentence, art: str, segment: Segment) -> Thing | None:
    """What a part belongs to: the house of "a house with a red roof and a blue door"."""
    if s.negated:
        return None
    its = s.at > 0 and s.segments[s.at - 1].raw.startswith(_ITS)  # घर जिसकी छत लाल है
    if not s.compounds and (s.joined or its) and not s.pending:  # "पुराना ट्रक, दरवाज़े सफेद"
        large = s.last(lambda named: is_house(named) or is_vehicle(named))
        return large if large is not None and is_part(large.art, art, segment) else None
    if s.head_first and s.link is None and s.joined == "comma":  # "coche rojo, ruedas blancas"
        large = s.last(lambda named: is_house(named) or is_vehicle(named))
        if large is not None and is_part(large.art, art, segment):
            return large
    if s.joining and s.joined and not s.pending and s.group:  # 집, 창문, 지붕
        whole = next((one for one in s.group if is_part(one.art, art, segment)), None)
        if whole is not None:
            return whole
    with_it = s.link == Bond("with")
    shared = s.shared[1] if s.shared and s.joined and s.shared[0] == Bond("with") else None
    if s.joined and s.link is None and not s.head_final and art in _OF_A_HOUSE:  # "a house, a red door"
        house = s.last(is_house)
        if house is not None:
            return house
    if shared is None and not with_it and not (s.link is None and s.joined) and not s.possessive:
        return None
    owners = shared or s.sources or (s.group if s.possessive else [])
    owner = owners[-1] if owners else None
    return owner if owner is not None and is_part(owner.art, art, segment) else None


def is_part(whole: str, part: str, segment: Segment) -> bool:
    """True for what a whole has anyway: the wheels of a car."""
    if segment.senses.get("part") == "animal" or part == "feather":  # the horn of a unicorn
        return is_animate(whole) and not is_person(whole)
    if is_tree(whole):
        return part in _OF_A_TREE
    if is_instrument(whole):
        return part in _OF_AN_INSTRUMENT
    if is_vehicle(whole):
        return part in _OF_A_VEHICLE or segment.senses.get("part") == "vehicle"
    if whole == "calendar":
        return part in _OF_A_HOUSE
    return (part in _OF_A_HOUSE and is_house(whole)) or _OWN.get(whole) == part


def taken_over(s: Sentence, art: str, segment: Segment) -> Thing | None:
    """ "A farmer's truck", "a man's red hat": no owner need be there, unless he was or wears it."""
    named = _owner_before(s)
    if named is None or not s.group or s.group[-1] is not s.things[-1] or s.head_first:
        return None
    owner = s.group[-1]
    if not owner.word.endswith(s.segments[named].raw):  # he had been named before
        return None
    worn = is_clothing(art) and named > 0 and s.segments[named - 1].has("definite")
    if worn or owner.art == art or not is_animate(owner.art) or owner.action or _is_spoken_of(s, owner):
        return None
    s.left_out.append(owner.word)
    s.replaced = [pair for pair in s.replaced if pair != (owner.word, owner.art)]
    s.agents = [pair for pair in s.agents if pair[0] is not owner]
    owner.word = f"{owner.word}'s {segment.raw}"
    owner.art, owner.count, owner.scale = art, s.count or (PLURAL if segment.plural else 1), 1.0
    owner.colour = owner.pattern = owner.material = owner.age = owner.hair = owner.role = None
    owner.beard = owner.glasses = False
    return owner


def _owner_before(s: Sentence) -> int | None:
    """Where the owner was named, where only adjectives stand between him and the noun."""
    for at in range(s.at - 1, 0, -1):
        if s.segments[at].has("genitive"):
            return at - 1
        if s.segments[at].is_thing or not s.segments[at].has(*_ADJECTIVES):
            return None
    return None


def _is_spoken_of(s: Sentence, owner: Thing) -> bool:
    """True where something is said to be on, beside or with the owner, who was named before."""
    return any(owner is one for one, _, _ in s.relations)


def is_the_picture(s: Sentence, segment: Segment) -> bool:
    """True for "a painting of a ship" and "…, impressionistic painting": how it is drawn, no thing in it."""
    if not segment.raw.lower().endswith("painting") or s.link is not None or s.negated:
        return False
    following = s.ahead(1)
    opens = not s.things and bool(following) and following[0].has("of")
    closes = not following or following[0].has("comma", "end") or following[0].raw.startswith(("in", "by"))
    if opens and any(one.senses.get("noun") in _HUNG for one in s.segments[s.at :]):
        return False
    if not opens and not (closes and s.previous in ("", "unknown") and s.at > 1 and s.count is None):
        return False
    s.style = s.style or "oil"
    s.forget()
    return True


def is_list(ahead: Sequence[Segment]) -> bool:
    """True for the ham of "made of cheese and ham", which has no article."""
    return len(ahead) > 1 and ahead[0].has("and") and ahead[1].is_thing
