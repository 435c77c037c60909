"""Whom a Korean prompt names and does not show: receivers, givers, the second half of a hybrid."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from openimagen.engines.illustrator.groups import is_animate, is_person

if TYPE_CHECKING:
    from openimagen.engines.illustrator.reading.segments import Segment

_TO = frozenset({"에게", "한테", "께", "께서"})
_GIVING = frozenset({"줄", "드릴", "선물할", "보낼", "보내는", "선물하는", "바치는", "쓸"})
_FOR = frozenset({"위한", "위해", "위해서"})
_OBJECT, _SUBJECT = frozenset({"을", "를"}), frozenset({"이", "가", "께서"})
# what somebody did to a thing that is told with it
_WORKS = frozenset(
    {"사준", "사다준", "준", "선물한", "보낸", "키운", "구워준", "만들어준", "끓여준", "떠준", "써준"}
)
_CARDS = ("생신", "생일", "감사", "축하")
_HALF = ("반은", "절반은", "상반신은", "하반신은", "상체는", "하체는")
_TWO = 2


def leave_out_the_absent(segments: Sequence["Segment"]) -> None:
    """Make mere words of those who are not there."""
    _tell_hybrids(segments)
    for at, segment in enumerate(segments):
        behind = [one.raw for one in segments[at + 1 : at + 3]]
        if len(behind) < _TWO or not segment.is_thing:
            if segment.raw.endswith(tuple(_TO)) and behind[:1] and behind[0] in _GIVING:
                segments[at + 1].senses = {"stop": behind[0]}  # 할머니께 드릴
            continue
        given = behind[0] in _TO and behind[1] in _GIVING and is_animate(_art(segment))
        meant = behind[0] in _OBJECT and behind[1] in _FOR
        did = behind[0] in _SUBJECT and behind[1] in _WORKS and is_person(_art(segment))
        card = is_person(_art(segment)) and _is_of_a_card(segments, at)
        if given or meant or (did and _is_told_with_it(segments, at + _TWO)) or card:
            segment.senses = {"modifier": segment.raw}
        if given or meant or did:
            for one in segments[at + 1 : at + 3]:
                one.senses = {"stop": one.raw}


def _art(segment: "Segment") -> str:
    return str(segment.senses.get("noun", segment.senses.get("near", "")))


def _is_told_with_it(segments: Sequence["Segment"], at: int) -> bool:
    """True before the scarf of 엄마가 떠준 목도리."""
    following = next((one for one in segments[at + 1 : at + 5] if one.is_thing), None)
    return following is not None and not is_animate(_art(following))


def _is_of_a_card(segments: Sequence["Segment"], at: int) -> bool:
    """True for the grandmother of 할머니 생신 카드."""
    said = segments[at + 1]
    card = segments[at + 2] if said.raw in _CARDS else said
    return card.senses.get("form") == "card"


def _tell_hybrids(segments: Sequence["Segment"]) -> None:
    """Keep the animal of 반은 사람이고 반은 말인 생물."""
    halves = [at for at, one in enumerate(segments) if one.raw.startswith(_HALF)]
    parts = [next((one for one in segments[at + 1 : at + 3] if one.is_thing), None) for at in halves]
    named = [one for one in parts if one is not None]
    if len(named) != _TWO:
        return
    kept = next((one for one in named if not is_person(_art(one)) and not one.has("group")), named[0])
    for one in named:
        if one is not kept:
            one.senses = {"modifier": one.raw}
