"""What Chinese says of a noun before it, where: 头上站着猫头鹰的长颈鹿, 里面有金鱼的鱼缸."""

from typing import cast

from openimagen.engines.illustrator.reading.segments import Segment
from openimagen.engines.illustrator.reading.sentence import ADJECTIVES, Bond, Sentence
from openimagen.engines.illustrator.scene import RelationKind

# where something is, seen from the thing that it is at
_TURNED: dict[str, Bond] = {
    "on": Bond("shows"), "in": Bond("contains"), "next": Bond("next"), "front": Bond("behind"),
    "behind": Bond("front"), "left": Bond("right"), "right": Bond("left"), "above": Bond("below"),
    "below": Bond("above"),
}  # fmt: skip
_STARTS = ("comma", "end", "and", "number", "counter")
_FAR_BACK = 7


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
