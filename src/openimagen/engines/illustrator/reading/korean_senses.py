"""Korean words of two senses that their neighbours decide, and lists without commas or particles."""

from collections.abc import Sequence
from itertools import pairwise
from typing import TYPE_CHECKING

from openimagen.engines.illustrator.groups import (
    is_animate,
    is_drink,
    is_eaten,
    is_instrument,
    is_person,
    is_vehicle,
    members,
)
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
_TABLEWARE = frozenset({"bowl", "chopsticks", "cup", "fork", "kitchen-knife", "plate", "spoon", "wine-glass"})
_TOOLS = frozenset({
    "axe", "carpentry-saw", "hammer", "ladder", "nut-and-bolt", "pick", "screwdriver", "shovel", "wrench",
})  # fmt: skip
_STATIONERY = frozenset({
    "backpack", "crayon", "notebook", "open-book", "paintbrush", "pen", "pencil", "scissors", "soap",
    "straight-ruler",
})  # fmt: skip
_CLOTHES = frozenset({
    "coat", "dress", "gloves", "hiking-boot", "jeans", "mans-shoe", "scarf", "socks", "t-shirt", "top-hat",
})  # fmt: skip
_KIN = frozenset(
    {"엄마", "아빠", "할머니", "할아버지", "아기", "언니", "오빠", "누나", "형", "동생", "아들", "딸"}
)
# two of a row tell a list; of the others, which make compounds too, only three
_PAIRS = ("produce", "animal", "tableware", "tool", "kin")
_COMPOUNDS = frozenset({("호박", "고구마"), ("땅콩", "호박"), ("양", "강아지"), ("호랑이", "나비")})
_TWO, _MANY = 2, 3


def tell_senses(found: Sequence["Segment"]) -> list["Segment"]:
    """The segments, with 밤, 배, 굴 and 차 as what they mean there, and 사과 배 포도 as three things."""
    segments = list(found)
    for at, segment in enumerate(segments):
        if segment.raw in _FOODS and _is_food(segments, at):
            segment.senses = {"noun": _FOODS[segment.raw][0]}
        elif segment.raw.startswith("내리") and segment.has("action") and not _is_done_to_food(segments, at):
            segment.senses = {"stop": segment.raw}  # 버스에서 내리는
        elif segment.has("weapon") and _is_object_of(segments, at, _SPEARING):
            segment.senses = {"near": segment.senses["weapon"]}
        elif _only_made_it(segments, at) or _is_on_water(segments, at):
            segment.senses = {"stop": segment.raw}
    _leave_out_dishes(segments)
    return _with_links(segments)


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


def _with_links(segments: Sequence["Segment"]) -> list["Segment"]:
    """Put a conjunction between the nouns of a list: 당근 토마토 상추, 책 연필 가위."""
    linked: list[Segment] = []
    at = 0
    while at < len(segments):
        run = _run(segments, at)
        for place, segment in enumerate(run):
            if place:
                linked.append(type(segment)("와", {"and": "와"}, cut=True))
            linked.append(segment)
        if not run:
            linked.append(segments[at])
        at += len(run) or 1
    return linked


def _run(segments: Sequence["Segment"], at: int) -> list["Segment"]:
    """The nouns of one household that stand in a row from here, if they are a list."""
    end = at
    while end < len(segments) and _household(segments[end]):
        end += 1
    run = list(segments[at:end])
    if len(run) < _TWO or (end < len(segments) and segments[end].is_thing):
        return []
    kinds = {_household(one) for one in run}
    arts = {art_of_noun(one) for one in run}
    names = {(one.raw, other.raw) for one, other in pairwise(run)}
    if len(kinds) > 1 or len(arts) < len(run) or names & _COMPOUNDS:
        return []
    return run if len(run) >= _MANY or kinds <= set(_PAIRS) else []


def _household(segment: "Segment") -> str:
    """What a noun is one of, empty where it may as well be the first half of a compound."""
    art = art_of_noun(segment)
    if segment.has("food") or (art and not segment.cut and art in members("fruit") | members("vegetables")):
        return "produce"
    if not art or segment.has("number", "colour", "group"):
        return ""
    if is_person(art):
        return "kin" if segment.raw in _KIN else ""
    if is_animate(art):
        return (
            "animal"
            if segment.has("noun") and art not in ("teddy-bear", "skeleton", "snowman", "robot")
            else ""
        )
    for name, arts in (
        ("tableware", _TABLEWARE),
        ("tool", _TOOLS),
        ("stationery", _STATIONERY),
        ("clothes", _CLOTHES),
    ):
        if art in arts:
            return name
    return "instrument" if is_instrument(art) else "vehicle" if is_vehicle(art) else ""
