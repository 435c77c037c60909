"""Whom a Chinese prompt names and does not show, and families: 妈妈做的红烧肉, 送给女儿, 一家企鹅."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from openimagen.engines.illustrator.groups import is_animate, is_person

if TYPE_CHECKING:
    from openimagen.engines.illustrator.reading.segments import Segment

# what somebody did who is told with it: 妈妈做的蛋糕
_WORKS = frozenset({
    "做", "画", "畫", "织", "織", "煮", "烤", "写", "寫", "拍", "送", "买", "買", "种", "種", "养", "養",
    "包", "缝", "縫",
    "捏", "剪", "折", "炒", "泡", "给", "給", "开", "開", "设计", "設計",
})  # fmt: skip
_TWO = 2
_FAMILY = 4
_GIVING = ("给", "給", "送")
_REQUESTS = (
    "帮我",
    "幫我",
    "请",
    "請",
    "给我",
    "給我",
    "我想",
    "想要",
    "需要",
    "能不能",
    "可以",
    "生成",
    "画一",
    "畫一",
    "做一",
)
_OF_A_NOUN = ("colour", "size", "age", "pattern", "material", "stop", "of", "number", "counter")


def art_of(segment: "Segment") -> str:
    """The drawing of a noun, "" where it has none."""
    return str(segment.senses.get("noun", segment.senses.get("near", "")))


def is_whose_work(found: Sequence["Segment"], position: int) -> bool:
    """True for the mother of 妈妈做的红烧肉: who made or gave it need not be there."""
    behind = found[position + 1 : position + 6]
    if len(behind) <= _TWO or behind[0].raw not in _WORKS or not behind[1].has("of"):
        return False
    work = next((one for one in behind[2:] if one.is_thing or not one.has(*_OF_A_NOUN)), None)
    return work is not None and work.is_thing and not is_animate(art_of(work))


def count_family(found: Sequence["Segment"], position: int) -> None:
    """Make 一家企鹅 and 企鹅一家 several penguins."""
    number = found[position - 1] if position else None
    if number is None or number.senses.get("number") != 1:
        return
    behind = found[position + 2] if position + 2 < len(found) else None
    alone = behind is None or not (behind.is_thing or behind.has("of", "unknown", "place"))
    before = found[position - _TWO] if position > 1 else None
    after = found[position + 1] if alone and position + 1 < len(found) else None
    for one in (after, before):
        if one is not None and is_animate(art_of(one)) and not is_person(art_of(one)):
            number.senses = {"number": _FAMILY}
            found[position].senses = {"counter": found[position].raw}


def is_a_receiver(found: Sequence["Segment"], position: int) -> bool:
    """True for whom the picture itself is for, at the end of a request or of a card."""
    if not position or not found[position - 1].raw.endswith(_GIVING):
        return False
    if position + 1 < len(found) and not found[position + 1].has("comma", "end"):
        return False
    asked = any(segment.raw.startswith(_REQUESTS) for segment in found[:position])
    return asked or any(segment.senses.get("form") == "card" for segment in found[:position])
