"""Korean lists without commas or particles: 사과 배 포도 are three things, 딸기 바나나 주스 is one."""

from collections.abc import Sequence
from itertools import pairwise
from typing import TYPE_CHECKING

from openimagen.engines.illustrator.groups import is_animate, is_instrument, is_person, is_vehicle, members
from openimagen.engines.illustrator.reading.korean_people import art_of_noun

if TYPE_CHECKING:
    from openimagen.engines.illustrator.reading.segments import Segment

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
_FURNITURE = frozenset({
    "armchair", "bed", "bookshelf", "chair", "couch", "desk", "dresser", "lamp", "table", "wardrobe",
})  # fmt: skip
_DISHES = frozenset({
    "french-fries", "hamburger", "hot-dog", "pizza", "pot-of-food", "poultry-leg", "spaghetti",
    "steaming-bowl", "sushi",
})  # fmt: skip
_KIN = frozenset(
    {"엄마", "아빠", "할머니", "할아버지", "아기", "언니", "오빠", "누나", "형", "동생", "아들", "딸"}
)
# two of a row tell a list; of the others, which make compounds too, only three
_PAIRS = ("produce", "animal", "tableware", "tool", "kin")
_COMPOUNDS = frozenset({("호박", "고구마"), ("땅콩", "호박"), ("양", "강아지"), ("호랑이", "나비")})
_TWO, _MANY = 2, 3


def with_links(segments: Sequence["Segment"]) -> list["Segment"]:
    """Put a conjunction between the nouns of a list: 당근 토마토 상추, 책 연필 가위."""
    linked: list[Segment] = []
    at = 0
    while at < len(segments):
        run = _run(segments, at)
        for place, segment in enumerate(run):
            if place:
                linked.append(type(segment)("와", {"and": "와"}, cut=True))
            if segment.has("place"):
                segment.senses = {"noun": art_of_noun(segment)}  # 책상 의자 스탠드
            linked.append(segment)
        if not run:
            linked.append(segments[at])
            if _is_counted_before_another(segments, at):
                linked.append(type(segments[at])(",", {"comma": ","}))
        at += len(run) or 1
    return linked


def _is_counted_before_another(segments: Sequence["Segment"], at: int) -> bool:
    """True behind the first of 토마토 두 개 오이 한 개."""
    if at < _TWO or not segments[at].has("counter") or segments[at].raw.endswith("의"):
        return False
    counted = segments[at - 2].is_thing and segments[at - 1].has("number")
    following = segments[at + 1 : at + 3]
    return counted and len(following) > 1 and following[0].is_thing and following[1].has("number")


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
        ("furniture", _FURNITURE),
        ("dish", _DISHES),
    ):
        if art in arts:
            return name
    return "instrument" if is_instrument(art) else "vehicle" if is_vehicle(art) else ""
