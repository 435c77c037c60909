"""Who or what a relation may start from: what was named before and stands nowhere yet."""

from itertools import takewhile

from openimagen.engines.illustrator.groups import is_animate
from openimagen.engines.illustrator.reading.grammar_objects import DEEDS
from openimagen.engines.illustrator.reading.segments import Segment
from openimagen.engines.illustrator.reading.sentence import Bond, Sentence, Thing

_CLAUSE = 12  # segments; what was said before is hardly spoken of
_SUBJECT_MARKS = frozenset({"が", "가", "이"})
_JAPANESE_MARKS = frozenset({"が", "は"})
_KOREAN_MARKS = frozenset({"가", "이", "은", "는"})
_COUNTED_MARKS = frozenset({"が", "は", "を", "も", "가", "이", "은", "는", "을", "를"})


def clause(s: Sentence) -> list[Segment]:
    """What was said since the last comma: of 여자, 고양이가 의자 위에 only the cat is on the chair."""
    said = s.segments[max(0, s.at - _CLAUSE) : s.at]
    return list(takewhile(lambda one: not one.has("comma", "end"), reversed(said)))


def clause_ahead(s: Sentence) -> list[Segment]:
    """What follows up to the next comma."""
    return list(takewhile(lambda one: not one.has("comma", "end"), s.ahead(_CLAUSE // 2)))


def acts_from_there(s: Sentence, segment: Segment) -> bool:
    """True for 鳥が木の上から犬を見ている and 少年が木の下で本を読んでいる: who was named first is there."""
    if segment.raw.endswith("から"):
        return True
    ahead = clause_ahead(s)
    at = next((at for at, one in enumerate(ahead) if one.is_thing), None)
    if at is None or not segment.raw.endswith("で") or segment.raw == "で":
        return False
    return ahead[at + 1 : at + 2] != [] and ahead[at + 1].raw.startswith("を")


def where_comes_next(s: Sentence) -> bool:
    """True at the comma of バラが一輪、花瓶に挿してある: the vase is where the rose is."""
    if not (s.verb_last and s.compounds) or not any(one.raw in _SUBJECT_MARKS for one in clause(s)):
        return False
    ahead = clause_ahead(s)
    at = next((at for at, one in enumerate(ahead) if one.is_thing), len(ahead))
    return at + 1 < len(ahead) and ahead[at + 1].has("after") and ahead[at + 1].raw[0] in "にの"


def is_where_one_does_it(s: Sentence, segment: Segment) -> bool:
    """True for the bench of ベンチで鳩に餌をやる老人: it is he who is there, not the dove."""
    if not (s.verb_last and s.compounds) or segment.raw[0] not in "をに" or len(segment.raw) < 2:
        return False
    said = next((one for one in clause(s) if one.has("after")), None)
    return said is not None and said.raw.endswith("で")


def without_a_place(s: Sentence, bond: Bond) -> list[Thing]:
    """The things before the current group that stand nowhere yet and are not held or worn, at most two."""
    # 목걸이를 한 남자가 휴대폰 옆에: the necklace is where he is
    kinds = DEEDS | {"with"} if s.verb_last else DEEDS
    placed = {id(r[2] if r[1] in kinds else r[0]) for r in s.relations}
    placed |= {id(other) for waiting, other in s.pending if waiting.kind in DEEDS}
    start = s.things.index(s.group[0])
    earlier = s.things[:start]
    if s.again and s.verb_last:  # 犬が椅子の下に: the chair had been named before the dog
        had = {id(r[2]) for r in s.relations}
        earlier = [thing for thing in s.things[-1:] if thing not in s.group and id(thing) not in had]
    verb = bond.kind in DEEDS or (bond.kind == "next" and s.segments[s.at].raw.startswith("を"))
    doer = _said_to_do(s, earlier) if verb and s.verb_last else None
    if doer is not None:
        return [doer]
    free = [thing for thing in earlier if id(thing) not in placed][-2:]
    said = clause(s) if s.verb_last and free else []
    if any(one.raw in _SUBJECT_MARKS for one in said):
        free = [thing for thing in free if any(one.raw in (thing.word, *thing.word.split()) for one in said)]
    return [thing for thing in free if is_animate(thing.art)] if bond.kind in DEEDS else free


def _said_to_do(s: Sentence, earlier: list[Thing]) -> Thing | None:
    """The cat of 少女の隣で猫がミルクを飲む: it has a place already, and が behind it."""
    doer = _marked(s, earlier, _KOREAN_MARKS if s.joining else _JAPANESE_MARKS)
    return doer if doer is not None and is_animate(doer.art) else None


def counted_from_afar(s: Sentence) -> Thing | None:
    """The birds of 鳥が木に二羽とまっている: their place stands between them and their number."""
    if not (s.verb_last and s.compounds and s.previous in ("after", "place")):
        return None
    counted = _marked(s, s.things, _COUNTED_MARKS)
    return counted if counted is not None and not counted.counted else None


def _marked(s: Sentence, things: list[Thing], marks: frozenset[str]) -> Thing | None:
    """What a particle of this clause marks, unless a verb came in between."""
    said = list(takewhile(lambda one: not one.has("action"), clause(s)))
    at = next((at for at, one in enumerate(said) if one.raw in marks), None)
    if at is None or at + 1 == len(said):
        return None
    word = said[at + 1].raw
    return next((one for one in reversed(things) if word in (one.word, *one.word.split())), None)
