"""Korean titles and trades, and those whom a card, a shop's logo or a trade is for."""

from collections.abc import Sequence
from itertools import takewhile
from typing import TYPE_CHECKING

from openimagen.engines.illustrator.groups import is_animate, is_person
from openimagen.engines.illustrator.reading.costumes import trade_of

if TYPE_CHECKING:
    from openimagen.engines.illustrator.reading.segments import Segment

# what is said to somebody of a trade: 의사 선생님 is no teacher
_TITLES = frozenset(
    ["선생님", "아저씨", "아주머니", "아줌마", "언니", "오빠", "누나", "형", "이모", "삼촌", "대원"]
)
_OF_NO_TRADE = frozenset(
    {"baby", "boy", "child", "couple-with-heart", "family", "girl", "man", "old-man", "old-woman"}
    | {"older-person", "person", "woman"}
)
# 너구리 탐정 is a raccoon
_CHARACTERS = frozenset(
    {
        "artist",
        "astronaut",
        "ballet-dancer",
        "construction-worker",
        "cook",
        "detective",
        "farmer",
        "firefighter",
    }
    | {
        "guard",
        "health-worker",
        "judge",
        "man-mage",
        "mechanic",
        "ninja",
        "person-fencing",
        "person-with-crown",
    }
    | {
        "pilot",
        "police-officer",
        "prince",
        "princess",
        "scientist",
        "singer",
        "student",
        "superhero",
        "teacher",
    }
    | {"woman-health-worker", "woman-mage", "santa-claus", "skier", "office-worker", "vampire", "zombie"}
)
# those who have to do with animals are none themselves: 강아지 훈련사
_LIKENESSES = frozenset({"statue", "teddy-bear"})
_KEEPERS = ("훈련사", "조련사", "사육사", "미용사", "주인", "돌보미", "전문가", "애호가", "사냥꾼", "수의사")
# whose logo it is need not be in it: 꽃집 로고, 튤립 모양
_BUSINESSES = frozenset(
    {"bank", "cafe", "classical-building", "convenience-store", "department-store", "factory", "hospital"}
    | {"hotel", "office-building", "post-office", "school", "stadium"}
)
_BUSINESS_PLACES = frozenset(
    {"카페", "식당", "레스토랑", "미용실", "헬스장", "도서관", "서점", "술집", "농장", "스튜디오"}
)
_ADS = (
    "로고",
    "광고",
    "홍보",
    "배너",
    "전단지",
    "포스터",
    "메뉴판",
    "명함",
    "오픈",
    "개업",
    "모집",
    "초대장",
    "인스타",
    "블로그",
    "유튜브",
    "홈페이지",
    "간판",
    "쿠폰",
    "졸업",
    "입학",
    "운동회",
)
_CALLS = ("환영", "모집", "채용", "교육", "전용", "대상", "구인", "초청")
_CARDS = ("카드", "엽서", "연하장", "축하장", "감사장", "편지지", "상장", "현수막")
_KIN = (
    "할머니",
    "할아버지",
    "엄마",
    "아빠",
    "어머니",
    "아버지",
    "부모님",
    "부모",
    "선생님",
    "친구",
    "남편",
    "아내",
    "남자친구",
    "여자친구",
    "누나",
    "언니",
)
_HOUSES = frozenset({"cabin", "castle", "church", "cottage", "derelict-house", "house", "hut", "barn"})
_FAR = 20  # segments
_TO_THE_HOUSE = 6  # segments from the roof of 빨간 지붕이 있는 하얀 집


def call_by_title(segments: Sequence["Segment"], at: int) -> None:
    """Read the second noun of 의사 선생님 as a title, of 너구리 탐정 as the animal's role."""
    if not at:
        return
    before, segment = segments[at - 1], segments[at]
    first, art = art_of_noun(before), art_of_noun(segment)
    if is_person(first) and (first not in _OF_NO_TRADE or before.has("role")):
        if segments[at].raw in _TITLES:
            segment.senses = {"stop": segment.raw}
    elif is_animate(first) and not is_person(first) and is_person(art):
        if segment.raw.startswith(_KEEPERS):
            withhold(before)
        elif art in _CHARACTERS or segment.has("role"):
            role = trade_of(segment, art)
            if role:
                before.senses = {**before.senses, "role": role}
            segment.senses = {"stop": segment.raw}
            if any(art_of_noun(one) in _LIKENESSES for one in segments[at + 1 : at + 2]):
                withhold(before)  # 토끼 전사 동상


def is_of_a_house(segments: Sequence["Segment"], at: int) -> bool:
    """True for the roof of 빨간 지붕의 하얀 집: it belongs to the drawing."""
    following = segments[at + 1 : at + _TO_THE_HOUSE]
    return art_of_noun(segments[at]) == "roof" and any(art_of_noun(one) in _HOUSES for one in following)


def is_for_somebody_else(segments: Sequence["Segment"], at: int) -> bool:
    """True for the shop of 빵집 오픈 포스터, for grandmother's birthday card."""
    segment, art = segments[at], art_of_noun(segments[at])
    if segment.raw in _BUSINESS_PLACES and _leads_to(segments, at, _ADS):
        return any(one.is_thing for one in segments[at + 1 : at + _FAR])
    following = segments[at + 1 : at + 2]
    if art in _BUSINESSES and any(one.has("place") and not one.is_thing for one in following):
        return True  # 병원 대기실
    if art == "person" and segment.has("near") and any(one.raw.startswith(_CALLS) for one in following):
        return True
    if art in _BUSINESSES:
        return _leads_to(segments, at, _ADS)
    return segment.raw in _KIN and _leads_to(segments, at, _CARDS)


def _leads_to(segments: Sequence["Segment"], at: int, words: tuple[str, ...]) -> bool:
    """True where one of the words follows, behind at most three that are nothing to draw."""
    idle = list(
        takewhile(lambda one: one.has("stop", "unknown", "withheld", "season"), segments[at + 1 : at + 4])
    )
    last = segments[at + 1 + len(idle) : at + 2 + len(idle)]
    return any(one.raw.startswith(words) for one in (*idle, *last))


def count_twins(segments: Sequence["Segment"]) -> list["Segment"]:
    """쌍둥이 alone are two children; before a noun it says how many."""
    counted: list[Segment] = []
    for at, segment in enumerate(segments):
        if segments[at].raw == "쌍둥이" and segment.has("number"):
            following = segments[at + 1] if at + 1 < len(segments) else None
            if following is None or not following.is_thing:
                number = type(segment)(segment.raw, {"number": segment.senses["number"]})
                counted.append(number)
                segment.senses = {"noun": "child"}
        counted.append(segment)
    return counted


def withhold(segment: "Segment") -> None:
    """Make a noun one that is noted as left out."""
    segment.senses = {"withheld": art_of_noun(segment)}


def art_of_noun(segment: "Segment") -> str:
    """The drawing that a noun names, empty for other words."""
    senses = ("noun", "near", "kind")
    return str(next((segment.senses[sense] for sense in senses if sense in segment.senses), ""))
