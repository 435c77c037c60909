"""Korean words of two senses that their neighbours decide."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from openimagen.engines.illustrator.groups import (
    is_animate,
    is_building,
    is_clothing,
    is_drink,
    is_eaten,
    is_person,
    is_vehicle,
)
from openimagen.engines.illustrator.reading.korean_clauses import places_first
from openimagen.engines.illustrator.reading.korean_lists import with_links
from openimagen.engines.illustrator.reading.korean_people import art_of_noun

if TYPE_CHECKING:
    from openimagen.engines.illustrator.reading.segments import Segment

_LINKS = frozenset({"와", "과", "랑", "이랑", "하고"})
_SUBJECT = frozenset({"가", "이"})
_OBJECT = frozenset({"를", "을"})
# a word: the drawing it means as food, the verbs it is the object of, and what counts it then
_FOODS = {
    "밤": (
        "chestnut",
        ("까", "깐", "깎", "굽", "구운", "구워", "줍", "주운", "삶", "찌", "따", "먹"),
        ("톨", "알", "송이"),
    ),
    "배": ("pear", ("깎", "깐", "먹", "씹", "따"), ("알",)),
    "굴": ("oyster", ("까", "깐", "굽", "구운", "먹", "따", "캐"), ("접시", "개", "알")),
    "차": ("teacup-without-handle", ("우리", "우려", "따르", "끓이", "홀짝"), ("잔",)),
}  # fmt: skip
_SPEARING = ("던지", "던진", "찌르", "겨누", "겨눈", "휘두르")
_GIVEN = (
    "만들어준",
    "만들어",
    "차려준",
    "차려",
    "사준",
    "구워준",
    "끓여준",
    "보내준",
    "선물한",
    "선물해준",
    "써준",
)
_ORCHARDS = ("과수원", "농장", "농사", "밭")
_HELD = ("담긴", "담겨", "든", "들어 있는", "들어있는", "담아")
_DISHES = frozenset({"bowl", "cooking-pot", "cup", "hot-beverage", "plate", "tumbler-glass", "wine-glass"})
_IN_A_DISH = frozenset({
    "bowl-with-spoon", "cooked-rice", "curry-rice", "glass-of-milk", "green-salad", "pot-of-food",
    "shallow-pan-of-food", "shaved-ice", "spaghetti", "steaming-bowl",
})  # fmt: skip
_BY_THE_HAND = ("손을 잡", "손 잡", "손잡")
_HOLDERS = frozenset(
    {"backpack", "basket", "bottle", "bucket", "handbag", "jar", "package", "shopping-bags", "treasure-chest"}
)
_LIMBS = frozenset({"귀", "꼬리", "발", "뿔", "날개", "털", "이빨", "얼굴"})
_POTS = frozenset({"basket", "bush", "deciduous-tree", "potted-plant", "vase"})
_FITTED = frozenset({"door", "roof", "wheel", "window"})
_OF_POTS = frozenset({"blossom", "leaf-fluttering-in-wind", "rose", "tulip"})
_TWO = 2


def tell_senses(found: Sequence["Segment"]) -> list["Segment"]:
    """The segments, with 밤, 배, 굴 and 차 as what they mean there, and 사과 배 포도 as three things."""
    segments = list(found)
    for at, segment in enumerate(segments):
        if segment.raw in _FOODS and _is_food(segments, at):
            segment.senses = {"noun": _FOODS[segment.raw][0]}
        elif segment.has("without_after") and any(
            one.has("glasses") for one in segments[max(at - 2, 0) : at]
        ):
            for one in segments[max(at - 2, 0) : at + 1]:
                if one.has("glasses", "without_after"):
                    one.senses = {"stop": one.raw}  # 안경 없는 여자
        elif _is_part_of_a_name(segments, at):
            segment.senses = {"withheld": art_of_noun(segment)}
        elif segment.senses.get("place") == "table" and segment.has("noun") and _is_listed(segments, at):
            segment.senses = {"noun": segment.senses["noun"]}
        elif segment.raw == "든" and at and _is_in_the_next(segments, at):
            segment.senses = {"after": "with"}  # 감자가 든 장바구니
        elif segment.raw == "문" and _bites(segments, at):
            segment.senses = {"after": "holding"}
        elif segment.raw.startswith(_BY_THE_HAND) and at and is_person(art_of_noun(segments[at - 1])):
            segment.senses = {"after": "next"}  # 엄마 손을 잡은 아이
        elif segment.raw.startswith("내리") and segment.has("action") and not _is_done_to_food(segments, at):
            segment.senses = {"stop": segment.raw}  # 버스에서 내리는
        elif segment.has("weapon") and _is_object_of(segments, at, _SPEARING):
            segment.senses = {"near": segment.senses["weapon"]}
        elif _only_made_it(segments, at) or _is_on_water(segments, at):
            segment.senses = {"stop": segment.raw}
    _leave_out_dishes(segments)
    _build_a_house(segments)
    segments = _colours_first(segments)
    return with_links(places_first(segments))


def _build_a_house(segments: list["Segment"]) -> None:
    """Of 지붕 위의 고양이 there is a house, of 집 지붕 위의 고양이 it was named."""
    for at, segment in enumerate(segments):
        if segment.raw.startswith("지붕 위") and segment.has("after"):
            before = segments[at - 1] if at else None
            if before is None or not (before.is_thing or before.raw == "의"):
                segments.insert(at, type(segment)("지붕", {"noun": "house"}))
                return


def _is_part_of_a_name(segments: Sequence["Segment"], at: int) -> bool:
    """True for the rabbit of 토끼 귀 머리띠를 한 소녀."""
    art, ahead = art_of_noun(segments[at]), segments[at + 1 : at + 3]
    if not art or is_person(art) or not is_animate(art) or len(ahead) < _TWO:
        return False
    return (
        ahead[0].raw in _LIMBS and not ahead[1].cut and ahead[1].has("noun", "near", "undrawable", "unknown")
    )


def _is_listed(segments: Sequence["Segment"], at: int) -> bool:
    """True for 의자와 둥근 테이블: one more piece of furniture, not where the chair is."""
    before = at - 1
    while (
        before > 0 and segments[before].has("colour", "size", "material", "stop") and not segments[before].cut
    ):
        before -= 1
    after = segments[at + 1 : at + 2]
    return before > 0 and segments[before].raw in _LINKS and not (after and after[0].has("after", "of"))


def _is_in_the_next(segments: Sequence["Segment"], at: int) -> bool:
    following = segments[at + 1 : at + 2]
    return segments[at - 1].raw in _SUBJECT and any(art_of_noun(one) in _HOLDERS for one in following)


def _bites(segments: Sequence["Segment"], at: int) -> bool:
    """True for 뼈다귀를 문 개: no door."""
    following = segments[at + 1 : at + 2]
    bitten = at > 0 and segments[at - 1].raw in _OBJECT
    return bitten and any(is_animate(art_of_noun(one)) for one in following)


def _colours_first(segments: Sequence["Segment"]) -> list["Segment"]:
    """Read 모자가 빨간 소녀 and 문이 빨간색인 집 as if the colour stood before the hat and the door."""
    turned = list(segments)
    for at in range(2, len(turned) - 1):
        noun, particle, colour, following = turned[at - 2 : at + 2]
        if not (noun.is_thing and particle.cut and particle.raw in _SUBJECT and colour.has("colour")):
            continue
        owner = turned[at + 2] if following.raw == "인" and at + 2 < len(turned) else following
        if not owner.is_thing and not (following.raw == "인" and owner.has("place")):
            continue
        if following.raw != "인" and not _has_one(art_of_noun(owner), noun):
            continue
        if art_of_noun(noun) == "wheel":
            noun.senses, colour.senses = {"undrawable": noun.raw}, {"stop": colour.raw}
            continue
        worn = is_clothing(art_of_noun(noun)) and is_animate(art_of_noun(owner))
        verb = type(noun)("쓴", {"after": "wearing"}) if worn else type(noun)("있는", {"after": "with"})
        turned[at - 2 : at + 1] = [colour, noun, verb]
        if following.raw == "인":
            following.senses = {"stop": following.raw}
    return turned


def _has_one(owner: str, noun: "Segment") -> bool:
    """True where a thing of this kind may be the owner's: 고양이가 하얀 소파에 is about the sofa's colour."""
    art = art_of_noun(noun)
    if is_clothing(art):
        return is_animate(owner)
    return (art in _OF_POTS and owner in _POTS) or (
        art in _FITTED and (is_building(owner) or is_vehicle(owner))
    )


def _leave_out_dishes(segments: Sequence["Segment"]) -> None:
    """Of 커피가 담긴 컵 and 그릇에 담긴 국수 only the food is drawn, which is shown in its dish."""
    for at, held in enumerate(segments):
        if not held.raw.startswith(_HELD) or not 0 < at < len(segments) - 1:
            continue
        start = at - 1 if segments[at - 1].is_thing else at - 2
        if start < 0 or not segments[start].is_thing:
            continue
        first, second = segments[start], segments[at + 1]
        particle = segments[start + 1].raw
        if particle == "에" and _is_dish_of(first, second) and not _is_described(segments, start):
            idle = segments[start : at + 1]
        elif particle != "에" and _is_dish_of(second, first):
            idle = segments[start + 1 : at + 2]
        else:
            continue
        for one in idle:
            one.senses = {"stop": one.raw}


def _is_dish_of(dish: "Segment", food: "Segment") -> bool:
    art = art_of_noun(food)
    return art_of_noun(dish) in _DISHES and (art in _IN_A_DISH or is_drink(art))


def _is_described(segments: Sequence["Segment"], at: int) -> bool:
    return at > 0 and segments[at - 1].has("colour", "size", "pattern", "material", "number")


def _is_done_to_food(segments: Sequence["Segment"], at: int) -> bool:
    """True for 커피를 내리는 and 커피 내리는: coffee is brewed."""
    before = [one for one in segments[max(at - 2, 0) : at] if one.raw not in _OBJECT]
    return bool(before) and _is_served(before[-1])


def _is_object_of(segments: Sequence["Segment"], at: int, verbs: tuple[str, ...]) -> bool:
    ahead = segments[at + 1 : at + 3]
    return len(ahead) > 1 and ahead[0].raw in _OBJECT and ahead[1].raw.startswith(verbs)


def _only_made_it(segments: Sequence["Segment"], at: int) -> bool:
    """True for the mother of 엄마가 만들어준 볶음밥: only what she made is to be seen."""
    ahead = segments[at + 1 : at + 3]
    if not is_person(art_of_noun(segments[at])) or len(ahead) < _TWO:
        return False
    return ahead[0].raw in _SUBJECT and ahead[1].raw.startswith(_GIVEN)


def _is_food(segments: Sequence["Segment"], at: int) -> bool:
    """True for the 밤 of 밤을 굽는 and 밤 세 톨, the 차 of 차와 케이크."""
    _, verbs, counters = _FOODS[segments[at].raw]
    ahead = segments[at + 1 : at + 3]
    if len(ahead) > 1:
        if _is_object_of(segments, at, verbs):
            return True
        if ahead[0].has("number") and ahead[1].raw.startswith(counters):
            return True
        if ahead[0].raw in _LINKS and _is_served(ahead[1]):
            return True
    if ahead and segments[at].raw == "굴" and ahead[0].raw in counters:
        return True
    if ahead and segments[at].raw == "배" and ahead[0].raw.startswith(_ORCHARDS):
        return True
    before = segments[max(at - 2, 0) : at]
    return len(before) > 1 and before[1].raw in _LINKS and _is_served(before[0])


def _is_served(segment: "Segment") -> bool:
    art = art_of_noun(segment)
    return bool(art) and (is_eaten(art) or is_drink(art))


def _is_on_water(segments: Sequence["Segment"], at: int) -> bool:
    """True for 호수에 떠 있는 배: nothing flies there."""
    if segments[at].raw not in ("떠 있는", "떠"):
        return False
    return any(
        one.senses.get("place") in ("sea", "lake", "river", "ice") for one in segments[max(at - 3, 0) : at]
    )
