"""Korean nouns that only tell what another thing is like, is for or is called: nothing of them is seen."""

from collections.abc import Sequence
from itertools import dropwhile
from typing import TYPE_CHECKING, Any

from openimagen.engines.illustrator.groups import is_animate, is_clothing, is_eaten, is_person
from openimagen.engines.illustrator.reading.korean_people import (
    art_of_noun,
    call_by_title,
    count_twins,
    is_for_somebody_else,
    is_of_a_house,
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
# what has the colour of the whole: 털이 하얀 고양이
_WHOLE = ("색", "색깔", "컬러", "몸", "털", "깃털", "전체", "머리", "갈기")
_HANGUL, _FINALS, _ADNOMINAL = 0xAC00, 28, (4, 8)  # syllables that end in ㄴ or ㄹ


def without_likenesses(found: Sequence["Segment"]) -> list["Segment"]:
    """The segments; what is named only to say what something else is like will not be drawn."""
    segments = list(found)
    for at, segment in enumerate(segments):
        if segment.has("likened"):
            _compare(segments, at)
        elif segment.cut and segment.raw == "인" and at and segments[at - 1].is_thing:
            if _more_is_shown(segments, at):
                segments[at - 1].senses = {"withheld": ""}  # 별명이 곰인 남자
        elif segment.has("material") and _is_no_adjective(segments, at + 1):
            segment.senses = _without(segment, "material")
        elif segment.raw == "한" and at > 1 and segments[at - 1].raw in _OBJECT:
            if is_clothing(art_of_noun(segments[at - 2])):
                segment.senses = {"after": "wearing"}  # 목걸이를 한
        elif segment.has("colour") and _is_of_a_part(segments, at):
            segment.senses = {"stop": segment.raw}
        elif segment.is_thing and _is_a_verb(segments, at):
            segment.senses = {"after": "next"}
        elif segment.raw == "조각" and at and is_eaten(art_of_noun(segments[at - 1])):
            segment.senses = {"stop": segment.raw}  # 케이크 조각: a slice
        elif segment.raw == "가운데" and (not at or segments[at - 1].has("comma")):
            segment.senses = {"side": "middle"}
        elif segment.has("age") and segment.is_thing and _is_cut(segments, at + 1):
            segment.senses = _without(segment, "age")  # 아기에게: somebody
        elif segment.raw == "새" and _thing_follows(segments, at):
            segment.senses = {"stop": segment.raw}  # "new"
        elif is_of_a_house(segments, at):
            segment.senses = {"undrawable": segment.raw}
        elif is_for_somebody_else(segments, at):
            withhold(segment)
        elif segment.raw == "눈" and at > 1 and segments[at - 1].raw == "의":
            if is_animate(art_of_noun(segments[at - 2])):
                segment.senses = {"stop": segment.raw}  # 부엉이의 눈
        elif segment.has("number") and _counts_an_unknown(segments, at):
            segment.senses = {"stop": segment.raw}
        elif segment.has("unknown"):
            if at and _is_modifier(segments, at - 1):
                withhold(segments[at - 1])
            if _describes_what_follows(segments, at):
                segment.senses = {"withheld": "", "stop": segment.raw}
        else:
            call_by_title(segments, at)
    return count_twins(segments)


def _without(segment: "Segment", sense: str) -> dict[str, Any]:
    """The other senses of a segment; the lexicon's own are not touched."""
    rest = {name: said for name, said in segment.senses.items() if name != sense}
    return rest or {"stop": segment.raw}


def _compare(segments: list["Segment"], at: int) -> None:
    """Read 토끼 모양의 쿠키 ("a rabbit-shaped cookie"), 곰처럼 큰 개, 초밥으로 만든 지도."""
    marker = segments[at]
    likeness = _compared(segments, at)
    marker.senses = _without(marker, "likened")
    if likeness is None or not (marker.cut or _more_is_shown(segments, at)):
        return
    likened = segments[likeness]
    follower = next((one for one in segments[at + 1 : at + _FAR] if one.is_thing), None)
    dressed = marker.raw.startswith(("분장", "변장"))
    if dressed and follower and is_person(art_of_noun(follower)) and is_person(art_of_noun(likened)):
        role = likened.senses.get("role", art_of_noun(likened))
        follower.senses = {**follower.senses, "role": role}
        likened.senses = {"stop": likened.raw}
        return
    for one in segments[likeness + 1 : at + 1]:
        one.senses = {"stop": one.raw}
    likened.senses = {"withheld": ""}
    while likeness > 1 and segments[likeness - 1].raw in _LINKS and segments[likeness - 2].is_thing:
        segments[likeness - 1].senses = {"stop": segments[likeness - 1].raw}
        likeness -= 2
        segments[likeness].senses = {"withheld": ""}


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
    particles = _SUBJECT if marker.startswith("되") else _OBJECT | {"의"}
    return at - 2 if earlier and before.raw in particles else None


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


def _is_of_a_part(segments: Sequence["Segment"], at: int) -> bool:
    """True for the colour of 귀가 까만 토끼: the rabbit's ears are black, it is not."""
    before = segments[at - 1] if at else None
    if before is None:
        return False
    if before.has("unknown"):
        object_follows = any(one.raw in _OBJECT for one in segments[at + 1 : at + 3])
        return before.raw.endswith(tuple(_SUBJECT)) and not (object_follows or before.raw.startswith(_WHOLE))
    part = segments[at - 2] if at > 1 else None
    return before.raw in _SUBJECT and part is not None and (part.has("undrawable") or part.raw == "끝")


def _is_a_verb(segments: Sequence["Segment"], at: int) -> bool:
    """True for 무는 ("biting") and 개는 ("folding") behind their object: neither radish nor dog."""
    before, following = segments[at - 1] if at else None, segments[at + 1] if at + 1 < len(segments) else None
    if before is None or following is None or not following.cut or following.raw not in ("는", "은"):
        return False
    return before.raw in _OBJECT or (before.has("unknown") and before.raw.endswith(tuple(_OBJECT)))


def _is_no_adjective(segments: Sequence["Segment"], at: int) -> bool:
    """True behind the material of 종이를 접는 아이 and 대리석 위의 립스틱: neither is made of it."""
    if at >= len(segments):
        return False
    following = segments[at]
    return following.has("after") or (following.cut and following.raw not in (*_BY, *_LINKS))


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
    before = segments[at - 1] if at else None
    if before and (before.has(*_BEFORE_THE_NOUN) or (before.has("stop") and _is_adnominal(before.raw))):
        return False
    art = art_of_noun(noun)
    if is_person(art) and art not in _OWNERS and noun.raw not in _ANYBODY:
        return False
    return not head.raw[0].isascii()


def _counts_an_unknown(segments: Sequence["Segment"], at: int) -> bool:
    """True for the number of 정육면체 세 개를 쌓고: it is not of what comes later."""
    following = segments[at + 1 : at + 3]
    if not at or not segments[at - 1].has("unknown") or not following or not following[0].has("counter"):
        return False
    return not any(one.is_thing for one in following[1:])


def _is_adnominal(word: str) -> bool:
    return word.endswith("는") or (ord(word[-1]) - _HANGUL) % _FINALS in _ADNOMINAL


def _describes_what_follows(segments: Sequence["Segment"], at: int) -> bool:
    """True for an unknown word between 검은 and 소파: the sofa is black all the same."""
    word, following = segments[at].raw, segments[at + 1 : at + 2]
    particle = word.endswith(_NOUN_PARTICLES) and len(word) > 1
    if particle or (at and segments[at - 1].has("number")):  # 다섯 살 아이: not five of them
        return False
    return any(one.is_thing for one in following)


def _is_noun(segments: Sequence["Segment"], at: int) -> bool:
    """True where an unknown word is a noun by its particle, or by what stands behind it."""
    word = segments[at].raw
    if len(word) > 2 and word.endswith(_NOUN_PARTICLES) and not word.endswith(_OF_VERBS):
        return True
    if word.endswith(_OF_VERBS) or _is_adnominal(word):
        return False
    halves = word[: len(word) // 2], word[len(word) // 2 :]
    ahead = segments[at + 1 : at + _FAR]
    if ahead and not ahead[0].is_thing:
        ahead = list(dropwhile(lambda one: one.has("stop") and not one.is_thing, ahead))
    following = ahead[0] if ahead else None
    closes = following is None or following.has("comma", "end", "form", "style", "noun", "near", "background")
    return closes and halves[0] != halves[1]
