"""Rules of counting and denying. See `grammar.Rule`."""

from itertools import pairwise, takewhile

from openimagen.engines.illustrator.groups import excluded_by, is_animate, is_person
from openimagen.engines.illustrator.reading.grammar_compounds import MOST, share_out
from openimagen.engines.illustrator.reading.grammar_free import counted_from_afar
from openimagen.engines.illustrator.reading.grammar_things import art_of, thing
from openimagen.engines.illustrator.reading.segments import Segment
from openimagen.engines.illustrator.reading.sentence import ADJECTIVES, Sentence

_PARTICLES = ("が", "は", "を", "も", "に", "で")
_BOTH = "दोनों"
_NEGATIVE = "ネガティブ"
_OF_PEOPLE = ("人", "人組", "人組の", "名", "명", "사람")


def number(s: Sentence, segment: Segment) -> str:
    """Two, a dozen, a pair: of what comes, or of what went before. 5歳の女の子 is one."""
    said: int = segment.senses["number"]
    if segment.raw == _BOTH and len(s.group) > 1:  # कुत्ता और बिल्ली दोनों
        return s.previous
    if s.ahead(1) and s.ahead(1)[0].has("measure"):
        return s.previous
    if _counts_people(s, segment):
        s.count = said
        return thing(s, Segment(segment.raw, {"noun": "person"})) or ""
    afar = counted_from_afar(s)
    if afar is not None and _nothing_to_count_follows(s):
        afar.count, afar.counted = min(said, MOST), True
        return s.previous
    if _counts_what_went_before(s):
        counted = s.group[-1]
        counted.count, counted.counted = min(said, MOST), True
        if counted.colours and counted.count > 1:
            share_out(s, counted, list(counted.colours))
        return "thing"
    # "a pair of two": the one that says more counts
    if not (s.count and s.count > 1 and said == 1):
        s.count, s.paired = said, segment.has("pair")
    return "before" if s.previous == "before" else ""


def _nothing_to_count_follows(s: Sentence) -> bool:
    """True for the number of 木に二羽とまっている, not for 木に二羽の鳥 and 机に本が三冊."""
    ahead = list(takewhile(lambda one: not one.has("comma", "end"), s.ahead(4)))
    said = s.segments[s.at].raw + "".join(one.raw for one in ahead if one.has("counter"))
    return not said.endswith(("の", "의")) and not any(one.is_thing or one.has("of") for one in ahead[:3])


def _counts_people(s: Sentence, segment: Segment) -> bool:
    """True for 向かい合う二人 and 通りを歩く3人, who are named by their number alone."""
    if not s.verb_last or s.negated or s.last(is_person):
        return False
    following = list(s.ahead(2))
    rest = s.segments[s.at + 1 :]
    if following and following[0].has("counter"):
        counted, following, rest = following[0].raw, following[1:], rest[1:]
    else:
        counted = segment.raw
    ends = not following or following[0].has("comma", "end") or following[0].raw in _PARTICLES
    named = any(is_person(art_of(one)[0] or "") for one in rest if one.is_thing)
    return counted.endswith(_OF_PEOPLE) and ends and not named


def _counts_what_went_before(s: Sentence) -> bool:
    """True for "고양이 두 마리": the number follows its noun and no other noun follows at once."""
    if not s.head_final or not s.group or s.previous not in ("thing", "particle"):
        return False
    following = s.ahead(2)
    if following and following[0].has("counter"):
        if following[0].senses["counter"].endswith(("の", "의")):
            return s.previous == "thing"  # ろうそく七本のケーキ
        following = following[1:]
    return not following or not (following[0].is_thing or following[0].has("colour", "size"))


def counter(s: Sentence, segment: Segment) -> str | None:
    """ "दो कप चाय" are teas, "दो कप" are cups."""
    counts = is_animate(segment.senses.get("noun", ""))  # 쿠션 두 개: no two dogs
    if segment.has("noun") and not counts and s.previous != "thing" and not _counts_what_comes(s):
        return None
    return nothing(s, segment)


def _counts_what_comes(s: Sentence) -> bool:
    """True for the bowl of 一碗越南牛肉粉: a noun follows, unknown words before it in Chinese."""
    chinese = s.head_final and not s.verb_last
    ahead = s.ahead(5) if chinese else ()
    following = next((one for one in ahead if one.is_thing or not one.has("unknown", *ADJECTIVES)), None)
    return s.next_is_thing() or (following is not None and following.is_thing)


def without(s: Sentence, segment: Segment) -> str:
    """What follows is not there; after ネガティブプロンプト that is all the rest."""
    s.negated = True
    s.forbidding = s.forbidding or segment.raw.startswith(_NEGATIVE)
    s.link = None
    return ""


def instead(s: Sentence, segment: Segment) -> str:
    """What follows is there again, unless all of it is forbidden."""
    s.negated = s.forbidding
    return ""


def without_after(s: Sentence, segment: Segment) -> str:
    """ "猫、木なし": what was named since the last comma is missing."""
    missing = 0
    for earlier in reversed(s.segments[: s.at]):
        if earlier.has("comma", "end") or (missing and s.verb_last and _ends_a_phrase(earlier)):
            break  # ベンチに座る、帽子をかぶっていない: the bench is there
        missing += earlier.is_thing
    for thing_before in s.group[-missing:] if missing else ():
        s.excluded |= excluded_by(thing_before.art)
        s.drop(thing_before)
    if segment.raw.startswith("も"):  # 猫も犬もいない
        _leave_out_the_other(s)
    s.group = []
    return ""


def _leave_out_the_other(s: Sentence) -> None:
    said = s.segments[max(0, s.at - 4) : s.at]
    for one, mark in pairwise(said):
        for other in s.things[-1:] if mark.raw == "も" and one.is_thing else ():
            if other.word == one.raw:
                s.excluded |= excluded_by(other.art)
                s.drop(other)


def _ends_a_phrase(segment: Segment) -> bool:
    """True before 帽子 in 女の子が帽子をかぶっていない: the girl is there."""
    return segment.has("after", "action") or segment.raw in ("が", "は", "を", "の")


def nothing(s: Sentence, segment: Segment) -> str:
    """A word that changes nothing of what was read so far."""
    return "particle" if s.previous == "thing" and not s.head_first else s.previous
