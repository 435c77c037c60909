"""Sides of the picture: "a cat on the left and a dog on the right". See `grammar.Rule`."""

from itertools import pairwise, takewhile
from typing import cast

from openimagen.engines.illustrator.reading.grammar_relations import after, opposite
from openimagen.engines.illustrator.reading.segments import Segment
from openimagen.engines.illustrator.reading.sentence import Bond, Sentence
from openimagen.engines.illustrator.scene import RelationKind

_SIDES = ("left", "middle", "right")
_IN_ORDER = frozenset({"左から順に", "左から右へ順に", "左から右に"})
_DEPTHS = ("front", "behind")
# what the end of a side says: who stands there comes next
_THERE_IS = ("有", "是", "站着", "站著")


def side(s: Sentence, segment: Segment) -> str | None:
    """A side: of what was named just before, or of the thing that comes next."""
    if s.negated:
        return s.previous
    name: str = segment.senses["side"]
    other_side = opposite(s, name) if s.head_final else None
    if other_side is not None:
        s.pending.append((Bond(cast(RelationKind, name)), other_side))
        s.group = []
        return "after"
    if s.head_final and segment.raw.endswith(_THERE_IS) and s.previous in ("thing", "particle") and s.group:
        return after(s, Segment(segment.raw, {"after": name}))  # 书架左边有一盏灯
    here = s.previous in ("thing", "particle", "after") and bool(s.group)
    vague = s.link is not None and s.link.kind == "in"  # 猫在左边
    if here or (vague and s.sources):
        for thing in s.sources if vague else s.group[-1:]:
            thing.side = thing.side or name
        s.link = None
        s.forget()
        return "place"
    s.link, s.side = None, name
    return ""


def side_goes_on(s: Sentence) -> str | None:
    """The side of the second of "on the left a cat and a dog"."""
    if s.joined != "and" or s.side_first is None or s.side_first not in s.group:
        return None
    clause = takewhile(lambda one: not one.has("comma", "end", "and"), s.ahead(6))
    return None if any(one.has("side") for one in clause) else s.side_first.side


def line_up(s: Sentence) -> None:
    """Relate the things that stand at different sides of the picture, or are named from left to right."""
    if any(one.raw in _IN_ORDER for one in s.segments):
        for one, other in pairwise(s.things):
            s.relate(one, Bond("left"), other)
    for sides, kind in ((_SIDES, "left"), (_DEPTHS, "front")):
        rows = [[thing for thing in s.things if thing.side == name] for name in sides]
        for first, second in pairwise(row for row in rows if row):
            for one in first:
                for other in second:
                    s.relate(one, Bond(cast(RelationKind, kind)), other)
