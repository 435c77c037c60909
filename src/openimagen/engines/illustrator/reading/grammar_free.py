"""Who or what a relation may start from: what was named before and stands nowhere yet."""

from itertools import takewhile

from openimagen.engines.illustrator.groups import is_animate
from openimagen.engines.illustrator.reading.grammar_objects import DEEDS
from openimagen.engines.illustrator.reading.segments import Segment
from openimagen.engines.illustrator.reading.sentence import Bond, Sentence, Thing

_CLAUSE = 12  # segments; what was said before is hardly spoken of
_SUBJECT_MARKS = frozenset({"が", "가", "이"})


def clause(s: Sentence) -> list[Segment]:
    """What was said since the last comma: of 여자, 고양이가 의자 위에 only the cat is on the chair."""
    said = s.segments[max(0, s.at - _CLAUSE) : s.at]
    return list(takewhile(lambda one: not one.has("comma", "end"), reversed(said)))


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
    free = [thing for thing in earlier if id(thing) not in placed][-2:]
    said = clause(s) if s.verb_last and free else []
    if any(one.raw in _SUBJECT_MARKS for one in said):
        free = [thing for thing in free if any(one.raw in (thing.word, *thing.word.split()) for one in said)]
    return [thing for thing in free if is_animate(thing.art)] if bond.kind in DEEDS else free
