"""What becomes of a thing that is named for the first time: its number, and whom it stands to."""

from openimagen.engines.illustrator.groups import (
    is_animate,
    is_clothing,
    is_drink,
    is_furred,
    is_person,
    is_plant,
    is_vehicle,
)
from openimagen.engines.illustrator.reading.grammar_again import has_more_said, is_put_on
from openimagen.engines.illustrator.reading.grammar_clauses import (
    SERVED,
    is_done_to,
    is_one_party,
    is_worn_by_the_next,
)
from openimagen.engines.illustrator.reading.grammar_compounds import (
    MANY,
    MOST,
    PLURAL,
    grow,
)
from openimagen.engines.illustrator.reading.grammar_objects import DEEDS, fitting, link
from openimagen.engines.illustrator.reading.segments import Segment
from openimagen.engines.illustrator.reading.sentence import Bond, Sentence, Thing

# what "and" passes on: "a bowl of apples and oranges"
_SHARED_BY_AND = frozenset({"in", "on", "contains"})


_SHARED_IN_HINDI = frozenset({"in", "on"})


CROWD = 5  # "an orchestra"


# what a drawing shows two of, or is called a pair
PAIRED = frozenset(
    {
        "flat-shoe",
        "glasses",
        "gloves",
        "headphone",
        "goggles",
        "high-heeled-shoe",
        "hiking-boot",
        "jeans",
        "running-shoe",
    }
    | {"mans-shoe", "scissors", "shorts", "skis", "socks", "sunglasses", "thong-sandal"}
)


def new_thing(s: Sentence, art: str, segment: Segment, plural: bool) -> Thing:
    """The thing that a noun names, with the relations that waited for it."""
    if s.link == Bond("wearing") and s.head_final and is_animate(art) and s.previous != "before":
        s.link = None  # what is worn has no drawing; nobody wears somebody
    if s.joined == "and" and s.shared and is_person(art) and has_more_said(s):
        s.shared, s.group = None, []  # "a boy with a green bag and a girl with a red one"
    new = Thing(art, segment.raw, min(_count(s, art, segment, plural), MOST), counted=s.count is not None)
    if s.pending and s.previous == "contained" and not plural and (art in SERVED or is_drink(art)):
        _pour_out(s, new)
    if s.joined == "comma" and s.linked and not s.shared:
        # "an elephant in front of a pyramid, a giraffe": no list of what is behind
        s.group = []
        s.joined = ""
    if s.link is None and (not s.joined or not (s.topic or s.group)):
        s.earlier, s.topic = s.topic or s.earlier, [new]
    elif s.joined and not (s.shared or s.link) and s.topic and s.group and s.topic[-1] is s.group[-1]:
        s.topic = [*s.topic, new]
    s.linked = s.again = False
    own = _waiting_for(s, art)
    if s.link is None and own and not (s.joined and s.shared):
        _put_before(s, new, own)
    else:
        _put_after(s, new)
    if s.joined == "comma" and s.link is None and is_put_on(s, new):
        s.topic = [thing for thing in s.topic if thing is not new]
        s.relate(s.topic[-1], Bond("wearing"), new)
        s.group = list(s.topic)
    s.link, s.joined = None, ""
    return new


def _count(s: Sentence, art: str, segment: Segment, plural: bool) -> int:
    contained = s.previous == "contained"
    sown = contained and s.place in ("field", "garden", "farm") and not s.pending and is_plant(art)
    several = MANY if contained and s.place and not s.pending else PLURAL
    count = s.count or (MANY if sown else several if plural else 1)
    if (art in PAIRED and (s.paired or s.count is None)) or (art == "chopsticks" and count == 2):
        count = 1
    elif segment.senses.get("group") == "people" and s.count == 1:  # "a crowd"
        count = CROWD
    return 1 if is_one_party(s, art) else count


def _waiting_for(s: Sentence, art: str) -> list[tuple[Bond, Thing]]:
    """The relations said before their subject that are this thing's."""
    # "the football-playing striped-shirt boy": the shirt plays nothing
    own = [(bond, other) for bond, other in s.pending if bond.kind not in DEEDS or is_animate(art)]
    if s.tool and s.ahead(1) and s.ahead(1)[0].raw.startswith("を"):  # 双眼鏡でクジラを見る: not the whale
        own = [(bond, other) for bond, other in own if other is not s.tool]
    if own and is_clothing(art) and is_worn_by_the_next(s):  # 自転車に乗る緑の服の男性
        own = []
    if s.going_on and is_done_to(s):
        own = [(bond, other) for bond, other in own if other not in s.going_on]
    return own


def _put_before(s: Sentence, new: Thing, own: list[tuple[Bond, Thing]]) -> None:
    """ "The sofa-on cat": the cat is what the picture is about, so it comes first."""
    s.things.insert(min(s.things.index(other) for _, other in own), new)
    for bond, other in own:
        s.relate(new, fitting(bond, [new], other.art), other)
    s.pending = [waiting for waiting in s.pending if waiting not in own]
    s.group = [new]
    s.inverted = s.previous != "contained" and not s.head_final
    shared = _SHARED_BY_AND if s.compounds else _SHARED_IN_HINDI
    shared = shared - {"contains"} if s.verb_last else shared
    s.given = [(bond, other) for bond, other in own if s.inverted or bond.kind in shared]


def _put_after(s: Sentence, new: Thing) -> None:
    """The object of the relation before it, one more of a list, or a thing of its own."""
    s.things.append(new)
    if s.link is not None:
        link(s, new, fitting(s.link, s.sources, new.art))
    elif s.joined and s.shared:
        for source in s.shared[1]:
            s.relate(source, fitting(s.shared[0], s.shared[1], new.art), new)
        s.group.append(new)
    elif s.joined and _is_given_too(s, new):
        for bond, other in s.given:
            s.relate(new, bond, other)
        s.group.append(new)
    else:
        s.group = [*s.group, new] if s.joined else [new]
        s.given = []


def _is_given_too(s: Sentence, new: Thing) -> bool:
    """True for the second of "a bowl of apples and oranges", "椅子の上の猫と犬"."""
    if not s.given or any(other not in s.things for _, other in s.given):
        return False
    first = s.group[0] if s.group else None
    if s.joining and first and first.action and not (is_person(first.art) and is_person(new.art)):
        return False  # 소파에 앉은 소녀와 고양이: only the girl is said to sit there
    listed = s.joined == "and" or s.segments[s.at - 1].raw == "、"
    if s.inverted:  # "behind the house stand a tree and a car"
        following = s.ahead(1)
        return s.joined == "and" and not (following and following[0].has("before", "side", "aside"))
    return listed and (s.head_final or not (s.count or s.definite))


def _pour_out(s: Sentence, food: Thing) -> None:
    """ "Two bowls of soup" are two soups: the bowl belongs to the drawing."""
    _, container = s.pending.pop()
    food.count, food.scale = container.count, container.scale
    food.colour = container.colour
    held = [(one, kind, food) for one, kind, two in s.relations if two is container]
    s.drop(container)
    s.relations += held


def describe(s: Sentence, named: Thing) -> None:
    """Hand over what was said before the noun."""
    named.colour = s.colour or named.colour
    named.scale = s.scale or named.scale
    named.pattern = s.pattern or named.pattern
    named.material = s.material or named.material
    if s.action == "flying" and is_vehicle(named.art):  # a "flying car"
        named.action, s.action = named.action or s.action, None
    if is_furred(named.art) and s.hair:  # काले बालों वाली बिल्ली
        named.colour, s.hair = named.colour or s.hair, None
    if is_animate(named.art):
        named.action, s.action = named.action or s.action, None
        grow(named, s.age)
    if is_person(named.art):
        named.beard, s.beard = s.beard or named.beard, False
        named.hair, s.hair = s.hair or named.hair, None
        named.glasses, s.glasses = s.glasses or named.glasses, False
    s.forget()
