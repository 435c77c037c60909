"""Korean nouns that only tell what another thing is like, is for or is called: nothing of them is seen."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from openimagen.engines.illustrator.groups import is_clothing, is_person
from openimagen.engines.illustrator.reading.korean_people import (
    art_of_noun,
    call_by_title,
    count_twins,
    is_for_somebody_else,
    withhold,
)

if TYPE_CHECKING:
    from openimagen.engines.illustrator.reading.segments import Segment

_SHOWN = ("noun", "near", "kind", "group", "place", "near_place", "weather")
_LINKS = frozenset({"와", "과", "랑", "이랑", "하고"})
# written as one word with what they compare to: 코끼리처럼 ("like an elephant")
_GLUED = frozenset({"처럼", "같이", "보다", "만큼"})
# made of what stands before 로: 초밥으로 만든
_MADE = ("만든", "만들어진", "된", "이루어진", "빚은", "짠", "쌓은", "지은", "조각한", "분장한", "변장한")
_BY = frozenset({"로", "으로"})
_FAR = 20  # segments: what is further off belongs to something else
_OBJECT = frozenset({"를", "을"})
_SUBJECT = frozenset({"가", "이"})
# 여자 아나운서 is a woman of a trade that nobody knows, 아기 기저귀 no baby
_OWNERS = frozenset({"baby", "child", "student"})
_ANYBODY = frozenset({"사람", "유아", "어린이"})
_NOUN_PARTICLES = (
    "에서",
    "에게",
    "으로",
    "이랑",
    "을",
    "를",
    "이",
    "가",
    "의",
    "에",
    "로",
    "과",
    "와",
    "랑",
    "도",
)
_OF_VERBS = (
    "는",
    "은",
    "던",
    "고",
    "며",
    "서",
    "게",
    "히",
    "다",
    "요",
    "도록",
    "듯이",
    "려는",
    "면서",
    "기",
    "지",
)
_BEFORE_THE_NOUN = ("after", "action", "deed", "number", "counter")
_HANGUL, _FINALS, _ADNOMINAL = 0xAC00, 28, (4, 8)  # syllables that end in ㄴ or ㄹ


def without_likenesses(found: Sequence["Segment"]) -> list["Segment"]:
    """The segments; what is named only to say what something else is like will not be drawn."""
    segments = list(found)
    for at, segment in enumerate(segments):
        if segment.has("likened"):
            _compare(segments, at)
        elif segment.raw == "한" and at > 1 and segments[at - 1].raw in _OBJECT:
            if is_clothing(art_of_noun(segments[at - 2])):
                segment.senses = {"after": "wearing"}  # 목걸이를 한
        elif segment.raw == "가운데" and (not at or segments[at - 1].has("comma")):
            segment.senses = {"side": "middle"}
        elif segment.has("age") and segment.is_thing and _is_cut(segments, at + 1):
            del segment.senses["age"]  # 아기에게: somebody
        elif segment.raw == "새" and _thing_follows(segments, at):
            segment.senses = {"stop": segment.raw}  # "new"
        elif is_for_somebody_else(segments, at):
            withhold(segment)
        elif segment.has("unknown") and at and _is_modifier(segments, at - 1):
            withhold(segments[at - 1])
        else:
            call_by_title(segments, at)
    return count_twins(segments)


def _compare(segments: list["Segment"], at: int) -> None:
    """Read 토끼 모양의 쿠키 ("a rabbit-shaped cookie"), 곰처럼 큰 개, 초밥으로 만든 지도."""
    marker = segments[at]
    likeness = _compared(segments, at)
    rest: dict[str, Any] = {sense: said for sense, said in marker.senses.items() if sense != "likened"}
    marker.senses = rest or {"stop": marker.raw}
    if likeness is None or not _more_is_shown(segments, at):
        return
    likened = segments[likeness]
    follower = next((one for one in segments[at + 1 : at + _FAR] if one.is_thing), None)
    dressed = marker.raw.startswith(("분장", "변장"))
    if dressed and follower and is_person(art_of_noun(follower)) and is_person(art_of_noun(likened)):
        follower.senses["role"] = likened.senses.get("role", art_of_noun(likened))
        likened.senses = {"stop": likened.raw}
        return
    for one in segments[likeness + 1 : at + 1]:
        one.senses = {"stop": one.raw}
    withhold(likened)
    while likeness > 1 and segments[likeness - 1].raw in _LINKS and segments[likeness - 2].is_thing:
        segments[likeness - 1].senses = {"stop": segments[likeness - 1].raw}
        likeness -= 2
        withhold(segments[likeness])


def _compared(segments: Sequence["Segment"], at: int) -> int | None:
    """Where the noun stands that a word of comparison belongs to."""
    marker, before = segments[at].raw, segments[at - 1] if at else None
    if before is None:
        return None
    if marker in _GLUED:
        return at - 1 if segments[at].cut and before.has(*_SHOWN) else None
    earlier = segments[at - 2] if at > 1 and segments[at - 2].has(*_SHOWN) else None
    if marker.startswith(_MADE):
        return at - 2 if earlier and before.raw in _BY else None
    if before.has(*_SHOWN):
        return at - 1 if before.has("unknown") or not _shown_itself(segments, at) else None
    return at - 2 if earlier and before.raw in _OBJECT | {"의"} else None


def _shown_itself(segments: Sequence["Segment"], at: int) -> bool:
    """True for 하트 무늬가 있는 컵: the heart is to be seen on it."""
    return any(one.raw in _SUBJECT or one.has("after") for one in segments[at + 1 : at + 2])


def _more_is_shown(segments: Sequence["Segment"], at: int) -> bool:
    """True where something else to draw follows, other than a logo of that shape."""
    for one in segments[at + 1 : at + _FAR]:
        if one.has("comma", "end", "form"):
            return False
        if one.is_thing or one.has("place", "near_place"):
            return True
    return False


def _is_cut(segments: Sequence["Segment"], at: int) -> bool:
    return at < len(segments) and segments[at].cut and segments[at].raw != "의"


def _thing_follows(segments: Sequence["Segment"], at: int) -> bool:
    for one in segments[at + 1 : at + _FAR]:
        if one.is_thing or one.has("undrawable"):
            return not one.has("counter")
        if not one.has("colour", "size", "material", "pattern") or one.has("number"):
            return False
    return False


def _is_modifier(segments: Sequence["Segment"], at: int) -> bool:
    """True for the first noun of 사람 소화기관 ("the human digestive tract"), whose second nobody knows."""
    noun, head = segments[at], segments[at + 1]
    if not noun.has("noun", "near", "kind") or noun.has("place") or not _is_noun(segments, at + 1):
        return False
    if at and segments[at - 1].has(*_BEFORE_THE_NOUN):
        return False
    art = art_of_noun(noun)
    if is_person(art) and art not in _OWNERS and noun.raw not in _ANYBODY:
        return False
    return not head.raw[0].isascii()


def _is_noun(segments: Sequence["Segment"], at: int) -> bool:
    """True where an unknown word is a noun by its particle, or by what stands behind it."""
    word = segments[at].raw
    if len(word) > 2 and word.endswith(_NOUN_PARTICLES) and not word.endswith(_OF_VERBS):
        return True
    if word.endswith(_OF_VERBS) or (ord(word[-1]) - _HANGUL) % _FINALS in _ADNOMINAL:
        return False
    halves = word[: len(word) // 2], word[len(word) // 2 :]
    following = segments[at + 1] if at + 1 < len(segments) else None
    closes = following is None or following.has("comma", "end", "form", "style", "noun", "near", "background")
    return closes and halves[0] != halves[1]
