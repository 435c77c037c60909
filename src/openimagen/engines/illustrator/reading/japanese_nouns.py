"""What a Japanese noun phrase means as a whole: 白い壁の家 has no wall of its own, バスの運転手 no bus."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from openimagen.engines.illustrator.groups import is_animate, is_building, is_person, is_vehicle

if TYPE_CHECKING:
    from openimagen.engines.illustrator.reading.segments import Segment

_OF_A_HOUSE = frozenset({"roof", "door", "window"})
_CREW = frozenset({
    "運転手", "運転士", "運転手さん", "ドライバー", "車掌", "車掌さん", "パイロット", "機長", "船長",
    "操縦士",
    "乗務員", "客室乗務員", "整備士", "ガイド",
})  # fmt: skip
_OF_A_NOUN = (
    "colour", "size", "age", "pattern", "material", "stop", "of", "number", "counter", "and", "undrawable",
    "event", "mood", "season",
)  # fmt: skip
# what somebody did to a thing that is told with it: お母さんが作ってくれたカレー
_WORKS = frozenset({
    "作ってくれた", "焼いてくれた", "編んでくれた", "くれた", "育てた", "撮った", "書いた", "買った",
    "買ってくれた", "建てた",
})  # fmt: skip
_HALVES = ("半分", "上半身", "下半身")
_TWO = 2
_AHEAD = 8


def tell_nouns(found: Sequence["Segment"]) -> None:
    """Change those nouns of a prompt that are no things where they stand."""
    _tell_hybrids(found)
    for at, segment in enumerate(found):
        if segment.is_thing and (
            _is_of_a_house(found, at)
            or _is_of_its_crew(found, at)
            or _is_whose_card(found, at)
            or _is_whose_work(found, at)
        ):
            segment.senses = {"modifier": segment.raw}


def _art(segment: "Segment") -> str:
    return str(segment.senses.get("noun", segment.senses.get("near", "")))


def _is_of_a_house(found: Sequence["Segment"], at: int) -> bool:
    """True for the roof of 緑の屋根と白い壁の家 and 屋根が緑の家."""
    if _art(found[at]) not in _OF_A_HOUSE:
        return False
    rest = found[at + 1 : at + 1 + _AHEAD]
    whole = next((p for p, one in enumerate(rest) if one.is_thing or not one.has(*_OF_A_NOUN)), None)
    if whole is None or not rest[whole].is_thing or not is_building(_art(rest[whole])):
        return False
    return any(one.has("undrawable", "colour") for one in rest[:whole])  # 窓と家: two things


def _is_of_its_crew(found: Sequence["Segment"], at: int) -> bool:
    """True for the bus of バスの運転手."""
    behind = found[at + 1 : at + 3]
    crew = len(behind) == _TWO and behind[0].raw == "の" and behind[1].raw in _CREW
    return crew and is_vehicle(_art(found[at]))


def _is_whose_card(found: Sequence["Segment"], at: int) -> bool:
    """True for the mother of 母の誕生日カード."""
    behind = found[at + 1 : at + 4]
    if not is_person(_art(found[at])) or not behind or behind[0].raw != "の":
        return False
    card = next((one for one in behind[1:] if not one.has(*_OF_A_NOUN) or one.has("form")), None)
    return card is not None and card.senses.get("form") == "card"


def _is_whose_work(found: Sequence["Segment"], at: int) -> bool:
    """True for the mother of お母さんが作ってくれたカレー, who need not be there."""
    behind = found[at + 1 : at + 5]
    if len(behind) <= _TWO or not is_person(_art(found[at])) or behind[0].raw not in ("が", "の"):
        return False
    if behind[1].raw not in _WORKS:
        return False
    work = next((one for one in behind[2:] if one.is_thing or not one.has(*_OF_A_NOUN)), None)
    if work is None or not work.is_thing or is_person(_art(work)):
        return False
    behind[1].senses = {"stop": behind[1].raw}
    return True


def _tell_hybrids(found: Sequence["Segment"]) -> None:
    """Keep one of 半分猫で半分魚の生き物 and 上半身は人間で下半身は馬の生き物: the last animal."""
    halves = [at for at, one in enumerate(found) if one.raw.startswith(_HALVES)]
    parts = []
    for at in halves:
        whole = next((one for one in found[at + 1 : at + 3] if one.is_thing), None)
        if whole is not None and (is_animate(_art(whole)) or whole.senses.get("group") == "people"):
            parts.append(whole)
    if len(parts) != _TWO:
        return
    kept = next((one for one in parts if not is_person(_art(one)) and not one.has("group")), parts[0])
    for one in parts:
        if one is not kept:
            one.senses = {"modifier": one.raw}
