"""Whose a clause is; what Japanese and Korean say of a noun before it: who does something to it."""

from itertools import dropwhile

from openimagen.engines.illustrator.groups import is_animate, is_clothing, is_drink, is_eaten, is_plant
from openimagen.engines.illustrator.reading.grammar_objects import CONTAINERS, MOST_PENDING
from openimagen.engines.illustrator.reading.segments import Segment
from openimagen.engines.illustrator.reading.sentence import ADJECTIVES, Bond, Sentence, Thing
from openimagen.engines.illustrator.scene import RelationKind

SERVED = frozenset(
    {
        "bowl-with-spoon",
        "cooked-rice",
        "curry-rice",
        "green-salad",
        "ice-cream",
        "oden",
        "pot-of-food",
        "shallow-pan-of-food",
    }
    | {"spaghetti", "steaming-bowl", "honey-pot", "canned-food", "fruit-bowl"}
)  # food that is drawn in its dish
_DISHES = frozenset({"bowl", "bowl-with-spoon", "cooking-pot", "cup", "plate"})
_SUBJECT_MARKS = frozenset({"が", "가", "이"})
_OBJECT_MARKS = frozenset({"を", "に", "를", "을", "에게"})
# a verb that another one follows
_CONNECTIVE = ("て", "で", "ながら", "고", "며", "면서", "다")
# what one does at a place, not to a thing
_AT_A_PLACE = frozenset(
    {
        "sleeping",
        "sitting",
        "running",
        "walking",
        "jumping",
        "dancing",
        "swimming",
        "flying",
        "singing",
        "waving",
    }
)
_STOVES = frozenset({"campfire", "fire", "oven", "plate"})
_OWNING = frozenset({"with", "wearing", "holding"})
_FRUITS = 3  # in "사과 바구니"
_FAR_BACK = 6
_SAID_OF_A_NOUN = ("colour", "size", "number", "counter", "age", "pattern", "material")


def leads_to_object(s: Sentence, segment: Segment, bond: Bond) -> str | None:
    """少女が抱いている猫, 소녀가 안고 있는 고양이: the object of the verb is the noun behind it.

    None where the verb has its object before it, or no subject.
    """
    if not s.verb_last or s.negated or segment.raw.endswith(_CONNECTIVE):
        return None
    if not s.noun_follows(place_too=False):
        return None
    doers = _marked_subjects(s)
    if not doers:
        return None
    if bond.action in _AT_A_PLACE:
        following = next((other for other in s.ahead(6) if other.is_thing), None)
        if following is None or is_animate(
            str(following.senses.get("noun", following.senses.get("near", "")))
        ):
            return None
        for doer in doers:
            doer.action = doer.action or bond.action
        bond = Bond("in")
    s.forget()
    s.link, s.sources = bond, doers
    s.shared, s.joined = None, ""
    return "before"


def _marked_subjects(s: Sentence) -> list[Thing]:
    """Those that were named last, where a particle says that they do something."""
    first = max(0, s.at - _FAR_BACK)
    for index in range(s.at - 1, first - 1, -1):
        segment = s.segments[index]
        if segment.has("comma", "end"):
            return []
        if segment.is_thing and not segment.has("place"):
            marked = index + 1 < s.at and s.segments[index + 1].raw in _SUBJECT_MARKS
            return [thing for thing in s.group if is_animate(thing.art)] if marked else []
    return []


def contents(s: Sentence, art: str) -> Thing | None:
    """해바라기 꽃병, 사과 바구니: a plant or food right before what holds it is in it.

    Returns the food where its dish belongs to the drawing. Otherwise the container, which is yet to be
    made, gets a relation that waits for it, and None is returned.
    """
    if not s.verb_last or art not in CONTAINERS or not s.group or s.count is not None:
        return None
    held = s.group[-1]
    if (s.joining or not s.compounds) and art in SERVED:  # टमाटर सूप, 소고기 미역국
        return None
    if not (is_plant(held.art) or is_eaten(held.art)) or is_drink(held.art) or held.art == art:
        return None
    if held.art in SERVED:
        return held if art in _DISHES else None
    if is_eaten(held.art) and not held.counted and art in ("basket", "bowl", "bucket"):
        held.count = max(held.count, _FRUITS)
    kind: RelationKind = "in"
    s.pending = [*s.pending, (Bond("contains"), held)][-MOST_PENDING:]
    s.relations = [r for r in s.relations if not (r[0] is held and r[1] == kind)]
    s.group = []
    s.previous = ""
    return None


def tells_contents(s: Sentence) -> str | None:
    """りんごのかご, パスタの皿: what の or 의 ties a plant or food to."""
    if not s.verb_last or not s.compounds or s.negated or s.previous != "thing" or not s.group:
        return None
    ahead = list(s.ahead(5))
    said = 0
    while said < len(ahead) and ahead[said].has(*_SAID_OF_A_NOUN) and not ahead[said].is_thing:
        said += 1
    if said == len(ahead) or not ahead[said].is_thing:
        return None
    head = ahead[said]
    art = str(head.senses.get("noun", ""))
    if art not in CONTAINERS or any(one.has("after") for one in ahead[said + 1 : said + 2]):
        return None
    named = contents(s, art)
    if named is not None:
        named.word = f"{named.word} {head.raw}"
        for one in ahead[: said + 1]:
            if one.is_thing:
                one.senses = {"stop": one.raw}
        return "thing"
    return "" if not s.group else None


def is_done_to(s: Sentence) -> bool:
    """True for the dog of 모자를 쓰고 강아지를 산책시키는 여자: it is the woman who has the hat."""
    following = list(s.ahead(_FAR_BACK * 2))
    if not following or not (following[0].raw in _OBJECT_MARKS or following[0].has("after")):
        return False
    for one in following:
        if one.has("comma", "end"):
            return False
        if is_animate(str(one.senses.get("noun", one.senses.get("near", "")))):
            return True
    return False


def goes_with(bond: Bond, one: Thing) -> bool:
    """True for the first of "コートと帽子を着た", "りんごとバナナが入った"."""
    if bond.kind == "wearing":
        return is_clothing(one.art)
    return bond.kind in ("with", "contains", "holding") and not is_animate(one.art)


def clothes_follow(s: Sentence) -> bool:
    """True where the next thing that is named is worn: 帽子に赤いコート."""
    following = next((one for one in s.ahead(4) if one.is_thing), None)
    return following is not None and is_clothing(str(following.senses.get("noun", "")))


def is_one_party(s: Sentence, art: str) -> bool:
    """True for 四人の家族, 二人の恋人たち and 一对夫妻, where the number counts the people."""
    members = {"couple-with-heart": (2,), "family": (3, 4, 5, 6)}.get(art, ())
    said = s.segments[max(0, s.at - _FAR_BACK) : s.at]
    people = any(one.has("counter", "number") and "人" in one.raw for one in said)
    pair = art == "couple-with-heart" and any(one.has("pair") for one in said)
    chinese = s.head_final and not s.verb_last
    return ((chinese and pair) or (s.verb_last and people)) and s.count in members


def is_worn_by_the_next(s: Sentence) -> bool:
    """True for clothes before somebody who has them on: 赤い帽子の少年, 赤い帽子をかぶった少年."""
    if not s.verb_last:
        return False
    ahead = list(s.ahead(_FAR_BACK))
    person = next((at for at, one in enumerate(ahead) if one.is_thing and not is_clothing(_art(one))), None)
    if person is None or not is_animate(_art(ahead[person])):
        return False
    said = ahead[:person]
    worn = any(one.senses.get("after") == "wearing" or one.has("of") for one in said)
    return worn and not any(one.has("comma", "end") for one in said)


def _art(segment: Segment) -> str:
    if segment.senses.get("group") == "people":
        return "person"
    return str(segment.senses.get("noun", segment.senses.get("near", "")))


def made_of_wood(s: Sentence) -> bool:
    """木の椅子, 나무 의자: the tree before a thing is what that is made of."""
    following = s.ahead(1)
    if not s.verb_last or s.negated or s.previous != "thing" or not s.group or not following:
        return False
    tree, head = s.group[-1], following[0]
    while head.has("colour", "size") and not head.is_thing and len(following) < _FAR_BACK:
        following = s.ahead(len(following) + 1)
        if following[-1] is head:
            return False
        head = following[-1]
    if tree.word not in ("木", "나무") or tree.count != 1:
        return False
    if head.senses.get("unknown") == "han" and head is s.ahead(1)[0] and tree is s.things[-1]:  # 木の台
        s.drop(s.group.pop())
        return True
    if not head.is_thing:
        return False
    art = str(head.senses.get("noun", head.senses.get("near", "")))
    if not art or is_animate(art) or is_plant(art) or is_eaten(art) or is_clothing(art) or art in _OF_A_TREE:
        return False
    if any(tree in (one, two) for one, _, two in s.relations):
        return False
    s.drop(s.group.pop())
    s.material, s.colour = "wood", s.colour or tree.colour
    return True


_OF_A_TREE = frozenset({"leaf-fluttering-in-wind", "fallen-leaf", "deciduous-tree", "tree-stump", "chestnut"})


def is_on_the_stove(s: Sentence, food: Thing) -> bool:
    """True for the bread of "चूल्हे पर रोटी सेंक रही है"; who eats on a roof is there, not the food."""
    places = (other.art for one, _, other in s.relations if one is food)
    return any(art in CONTAINERS or art in _STOVES for art in places)


def is_of_the_last(s: Sentence, kind: str) -> bool:
    """True for "neon signs, a woman with an umbrella": what comes is hers, in a list with commas."""
    following = s.ahead(1)
    bare = bool(following) and following[0].is_thing and not following[0].plural
    alone = bare or (bool(following) and following[0].senses.get("number") == 1)
    if kind not in _OWNING or s.head_first or s.head_final or len(s.group) == 1 or not alone:
        return False
    said = dropwhile(lambda one: one.is_thing or one.has(*ADJECTIVES), reversed(s.segments[: s.at]))
    return next((one.has("comma") for one in said), False)
