"""Korean clauses in another order: of 소녀가 벤치에 앉아 책을 읽는다, whoever sits there comes last."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openimagen.engines.illustrator.reading.segments import Segment

_POSTURES = frozenset({"앉아", "앉아서", "누워", "누워서", "서서", "엎드려", "기대어", "기대"})
_TOPICS = frozenset({"가", "이", "는", "은"})
_ENDS = ("comma", "end", "action", "deed", "before", "side", "aside", "background")


def places_first(segments: Sequence["Segment"]) -> list["Segment"]:
    """Read 소녀가 벤치에 앉아 책을 읽는다 as 벤치에 앉아 책을 읽는 소녀."""
    turned = list(segments)
    at = next((at for at, one in enumerate(turned) if one.raw in _POSTURES), 0)
    if at < 4 or not turned[at - 1].has("after") or at + 1 == len(turned):
        return turned
    topic = next((t for t in range(at - 2, 0, -1) if turned[t].cut and turned[t].raw in _TOPICS), 0)
    if not topic or any(one.has("after", *_ENDS) for one in turned[: at - 1]):
        return turned
    end = next((e for e in range(at, len(turned)) if turned[e].has("comma", "end")), len(turned))
    rest = turned[at + 1 : end]
    if not rest or not rest[-1].has("after", "action", "deed") or any(one.raw in _TOPICS for one in rest):
        return turned
    return [*turned[topic + 1 : end], *turned[:topic], *turned[end:]]
