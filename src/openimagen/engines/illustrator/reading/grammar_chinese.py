"""What Chinese says of a noun before it: where something is (里面有金鱼的鱼缸), its colours and clothes."""

from collections.abc import Sequence
from itertools import takewhile
from typing import cast

from openimagen.engines.illustrator.groups import is_animate, is_clothing
from openimagen.engines.illustrator.reading.segments import Segment
from openimagen.engines.illustrator.reading.sentence import ADJECTIVES, Bond, Sentence, Thing
from openimagen.engines.illustrator.scene import RelationKind

# where something is, seen from the thing that it is at
_TURNED: dict[str, Bond] = {
    "on": Bond("shows"), "in": Bond("contains"), "next": Bond("next"), "front": Bond("behind"),
    "behind": Bond("front"), "left": Bond("right"), "right": Bond("left"), "above": Bond("below"),
    "below": Bond("above"),
}  # fmt: skip
_STARTS = ("comma", "end", "and", "number", "counter")
_FAR_BACK = 7
_CLAUSE = 9
_TWO = 2
_DONE = ("riding", "holding", "wearing", "doing", "next")
# 紫色花瓣的小花: the parts that give the whole its colour
_ALL_OVER = "瓣毛身壳殼皮羽"
_AT_A_DOOR = ("门", "門", "大门", "大門", "家门", "家門")
_SIDES = ("left", "right", "front", "behind")
_TWO_COLOURS = 4  # words of 红色和黄色的
# adjectives; 的 behind a noun is none
_PASSED = ("colour", "size", "number", "counter", "age", "pattern", "material", "hair_colour")


def tells_where(s: Sentence) -> bool:
    """True at the 的 of 头上站着猫头鹰的长颈鹿: what comes next has the owl on it."""
    if not s.head_final or s.verb_last or s.negated or s.previous != "thing" or not s.group:
        return False
    following = next((one for one in s.ahead(4) if one.is_thing or not one.has(*ADJECTIVES)), None)
    where = _where(s)
    if where is None or following is None or not following.is_thing or _is_place(following):
        return False
    said = s.group[-1]
    s.pending = [(bond, other) for bond, other in s.pending if other is not said]
    s.pending.append((_TURNED[where], said))
    s.group, s.shared = [], None
    return True


def _is_place(segment: Segment) -> bool:
    return segment.has("place") and segment.senses["place"] != "table"


def _where(s: Sentence) -> RelationKind | None:
    """Where the last thing is, of a clause that begins with it: "on" for 上面放着花瓶."""
    verb = False
    for at in range(s.at - 2, max(-1, s.at - _FAR_BACK), -1):
        segment = s.segments[at]
        if segment.has("after") and segment.senses["after"] in _TURNED and not segment.is_thing:
            begins = at == 0 or s.segments[at - 1].has(*_STARTS)
            stands = verb or len(segment.raw) > len("上面")
            return cast(RelationKind, segment.senses["after"]) if begins and stands else None
        verb = verb or _is_verb(segment)
        if not (_is_verb(segment) or segment.has(*ADJECTIVES)):
            return None
    return None


def _is_verb(segment: Segment) -> bool:
    """有, 放着, 坐着, and the unknown half of 点着."""
    unknown = segment.has("unknown") and len(segment.raw) == 1
    return unknown or segment.has("action") or segment.senses.get("before") in ("with", "in")


def are_of_each_colour(s: Sentence, named: Thing) -> bool:
    """True for 红色和黄色的气球, which say no number."""
    if named.counted or not s.head_final or s.verb_last or is_animate(named.art) or is_clothing(named.art):
        return False
    said = s.segments[max(0, s.at - _TWO_COLOURS) : s.at]
    return any(
        one.has("and") and s.segments[at].has("colour") for at, one in enumerate(said, s.at - len(said) - 1)
    )


def another_clause_begins(s: Sentence) -> bool:
    """True at the comma of 奶奶包饺子，爷爷看电视: each does one thing."""
    if not s.head_final or s.verb_last:
        return False
    ahead = list(takewhile(lambda one: not one.has("comma", "end"), s.ahead(_CLAUSE)))
    back = takewhile(
        lambda one: not one.has("comma", "end"), reversed(s.segments[max(0, s.at - _CLAUSE) : s.at])
    )
    subject = next((at for at, one in enumerate(ahead) if one.is_thing or not one.has(*_PASSED)), None)
    if subject is None or not is_animate(_art_of(ahead[subject])):
        return False
    verbs_ahead = [one for one in ahead[subject + 1 :] if _is_deed(one)]
    described = any(one.has("of") for one in ahead)
    return bool(verbs_ahead) and not described and any(_is_deed(one) for one in back)


def _is_deed(segment: Segment) -> bool:
    return segment.has("action", "deed") or segment.senses.get("before") in _DONE


def whoever_does_it(s: Sentence, kind: str) -> Thing | None:
    """The girl of 女孩拿着冰淇淋，牵着狗: no ice cream leads a dog."""
    if kind != "next" or not s.head_final or s.verb_last or not s.sources:
        return None
    if not any(one.has("comma") for one in s.segments[max(0, s.at - 3) : s.at]):
        return None
    return None if any(is_animate(one.art) for one in s.sources) else s.last(is_animate)


def are_worn_by_each(s: Sentence, named: Thing, colours: Sequence[str]) -> bool:
    """True for 三个女孩分别穿红、黄、蓝裙子: one of each colour."""
    if not is_clothing(named.art) or named.counted or len(colours) < _TWO:
        return False
    return any(
        two is named and kind == "wearing" and one.count == len(colours) for one, kind, two in s.relations
    )


def describes_what_comes(s: Sentence, kind: str) -> bool:
    """True for the second verb of 戴蓝帽子的男人和戴红帽子的女人 and 妈妈抱着穿红衣服的宝宝."""
    if not s.at or kind not in ("wearing", "holding", "riding") or not s.head_final or s.verb_last:
        return False
    ahead = [one for one in s.ahead(7) if one.is_thing or not one.has(*_PASSED)]
    if len(ahead) <= 2 or not (ahead[0].is_thing and ahead[1].has("of") and ahead[2].is_thing):
        return False
    if s.segments[s.at - 1].has("and"):
        return True
    somebody = is_animate(_art_of(ahead[2])) and not is_animate(_art_of(ahead[0]))
    if somebody and s.link is not None and s.previous == "before" and s.sources:
        s.suspended = (s.link, list(s.sources))
    return somebody


def stands_beside(s: Sentence, bond: Bond) -> bool:
    """Relate who 站在旁边 or 放在门口 is said of to what was named before it; False in other languages."""
    if not s.head_final or s.verb_last:
        return False
    said = s.segments[s.at].raw
    other = next((one for one in reversed((*s.earlier, *s.topic)) if one not in s.sources), None)
    for source in () if said.startswith(_AT_A_DOOR) else s.sources:
        if other is not None:
            s.relate(source, bond, other)
        elif bond.kind in _SIDES:
            source.side = source.side or bond.kind
    s.group, s.link = list(s.sources), None
    return True


def takes_up(s: Sentence, named: Thing) -> None:
    """Relate who was said to hold, lead or follow somebody to them, once they are named."""
    if s.suspended is None or not is_animate(named.art):
        return
    bond, sources = s.suspended
    s.suspended = None
    for source in sources:
        s.relate(source, bond, named)


def wearer(s: Sentence, segment: Segment) -> str:
    """The unknown word of 戴墨镜的保镖, which can only be somebody; else empty."""
    if not s.head_final or s.verb_last or s.negated or not s.at or not s.segments[s.at - 1].has("of"):
        return ""
    rest = list(takewhile(lambda one: one.has("unknown"), s.ahead(_FAR_BACK)))
    following = next(iter(s.ahead(len(rest) + 1)[len(rest) :]), None)
    goes_on = following is not None and (following.is_thing or following.has("of"))
    worn = any(bond.kind == "wearing" for bond, _ in s.pending)
    name = "".join(one.raw for one in (segment, *rest))
    return name if worn and not goes_on and len(name) > 1 else ""


def side_waits(s: Sentence, art: str) -> bool:
    """True at the jacket of 左边是穿红色外套的男孩: it is the boy who stands there."""
    chinese = s.head_final and not s.verb_last and s.link is not None and not s.sources
    return chinese and s.side is not None and not is_animate(art) and s.described_follows()


def _art_of(segment: Segment) -> str:
    if segment.senses.get("group") == "people":
        return "person"
    return str(segment.senses.get("noun", segment.senses.get("near", "")))


def takes_the_colour(s: Sentence, described: bool) -> bool:
    """True for 蓝牙 and 红色坐垫的椅子: the colour is that of the unknown word right behind it.

    `described`: 的 comes behind that word.
    """
    before = s.segments[s.at - 1] if s.at else None
    if before is None or not before.has("colour") or not s.head_final or s.verb_last:
        return False
    word = [s.segments[s.at], *takewhile(lambda one: one.has("unknown"), s.ahead(3))][-1].raw
    return len(before.raw) == 1 or (described and word[-1] not in _ALL_OVER)
