"""Things that need no word of their own: named before, or had by who has such a trade."""

from itertools import takewhile

from openimagen.engines.illustrator.groups import is_clothing, is_person
from openimagen.engines.illustrator.reading.grammar_colours import pick_out
from openimagen.engines.illustrator.reading.grammar_compounds import MOST, PLURAL
from openimagen.engines.illustrator.reading.grammar_objects import fitting, lead_back, link
from openimagen.engines.illustrator.reading.segments import Segment
from openimagen.engines.illustrator.reading.sentence import Bond, Sentence, Thing

_ARTICLE = 2
# after one that was named before: it, and not those before "and", is spoken of
_SINGULAR_VERBS = frozenset({"is", "was", "has", "had", "wears", "sits", "looks"})


def hand_over(s: Sentence, player: Thing, segment: Segment) -> None:
    """A drummer has drums, though nobody named them."""
    instrument = Thing(segment.senses["player"], segment.raw, player.count, implied=True)
    s.things.append(instrument)
    s.relate(player, Bond("doing", "playing_music"), instrument)


def again(s: Sentence, art: str, segment: Segment, plural: bool) -> Thing | None:
    """ "the cat" after "a cat" is the same cat."""
    implied = next((t for t in s.things if t.implied and t.art == art), None)
    if implied is not None:
        implied.implied, s.link = False, None
        implied.count = min(s.count or (PLURAL if plural else implied.count), MOST)
        return implied
    if s.verb_last and s.colour and (title := _named_in_the_title(s, segment)):
        _speak_of(s, title)
        return title
    if s.head_final and not s.awaits_noun() and (same := _named_before(s, segment, art)):
        _speak_of(s, same)
        return same
    picked = pick_out(s, s.colour, art) if s.colour and _is_one_of_several(s, art) else None
    if picked is not None:
        s.joined, s.link, s.shared = "", None, None
        s.topic = s.group = [picked]
        return picked
    if s.verb_last and segment.plural:
        _drop_a_mere_word(s, segment)
    if (told := _told_more_of(s, segment)) is not None:
        s.topic = s.group = [told]
        return told
    if not s.definite or s.possessive or s.modifies():
        return None
    known = _statue(s, art) or next((t for t in s.things if t.art == art and _may_be_coloured(s, t)), None)
    if s.count not in (None, 1) and (known is None or known.count != s.count):
        return None
    if known is not None and s.link is not None:
        lead_back(s, known, s.link)
    elif known is not None and _begins_a_clause(s):
        s.topic = s.group = [known]
    return known


def _told_more_of(s: Sentence, segment: Segment) -> Thing | None:
    """The couch of "There is a couch. A couch is blue."."""
    following = s.ahead(2)
    if s.at < _ARTICLE or not s.segments[s.at - _ARTICLE].has("end") or len(following) < _ARTICLE:
        return None
    told = following[0].raw.lower() in ("is", "es", "é") and following[1].has("colour", "pattern", "size")
    if not told or s.count != 1:
        return None
    return next((one for one in s.things if one.word == segment.raw and not one.colour), None)


def _statue(s: Sentence, art: str) -> Thing | None:
    """The stone lion that "the statue" means."""
    return next((t for t in s.things if t.material), None) if art == "statue" else None


def _is_one_of_several(s: Sentence, art: str) -> bool:
    """True for "two cats, the black cat asleep", 고양이 두 마리, 검은 고양이는; not for "and a black cat"."""
    if s.link is not None or s.pending or s.possessive or s.count not in (None, 1):
        return False
    several = s.split or next((thing for thing in s.things if thing.art == art), None)
    if several is None or several.art != art or not several.counted:
        return False
    again_at_once = s.joined == "and" and several.count > 1 and several in s.group
    return not again_at_once and (s.definite or s.head_final or bool(s.joined))


def _may_be_coloured(s: Sentence, known: Thing) -> bool:
    """False for the second cat of "el gato negro y el gato blanco"."""
    following = s.ahead(1)
    if s.head_first and s.colour is None and following and following[0].has("colour"):
        return known.colour in (None, following[0].senses["colour"])
    return s.colour in (None, known.colour)


def _begins_a_clause(s: Sentence) -> bool:
    """True for both of "the cat is black and the dog is white"."""
    if s.pending or (s.shared and s.joined):
        return False
    following = s.ahead(1)
    goes_on = bool(following) and following[0].raw.lower() in _SINGULAR_VERBS
    return s.joined != "and" or goes_on


def _named_before(s: Sentence, segment: Segment, art: str) -> Thing | None:
    """What a bare noun said before, without articles: 猫在椅子上，狗在椅子下 has one chair."""
    waiting = any(other.word != segment.raw for _, other in s.pending)
    following = s.ahead(1)
    places = s.verb_last and following and following[0].has("after")  # 木の上の鳥と木の下の犬
    told_apart = (
        waiting or s.side or s.action or s.possessive or (s.joined == "and" and s.compounds and not places)
    )
    if told_apart or segment.plural or segment.has("emoji", "group"):
        return None
    return next((thing for thing in s.things if _is_same_word(s, thing, segment, art)), None)


def _is_same_word(s: Sentence, thing: Thing, segment: Segment, art: str) -> bool:
    """True for the same word or, in Hindi, for another case of it: "चूहे" and "चूहा"."""
    if thing.word == segment.raw or _is_its_short_name(s, thing.word, segment.raw):
        return True
    return not s.compounds and thing.art == art and thing.word[:-1] == segment.raw[:-1]


def _is_its_short_name(s: Sentence, name: str, short: str) -> bool:
    """True for the chair of 一张长椅，椅子上有一本书 and the ship of 一艘帆船，船上有人."""
    following = s.ahead(1)
    if not s.head_final or s.verb_last or not (following and following[0].has("after")):
        return False
    return name.endswith(short) or (short.endswith("子") and name.endswith(short[:-1]))


def _drop_a_mere_word(s: Sentence, segment: Segment) -> None:
    """Of 子ども食堂でカレーを食べる子どもたち, the first child is part of a name: nothing is said of it."""
    known = next((thing for thing in s.things if thing.word == segment.raw), None)
    if known is None or known.counted or known.colour or known.action or known.count > 1:
        return
    if not any(known in (one, two) for one, _, two in s.relations) and all(
        known is not o for _, o in s.pending
    ):
        s.drop(known)
        s.topic = [thing for thing in s.topic if thing is not known]
        s.group = [thing for thing in s.group if thing is not known]


def _named_in_the_title(s: Sentence, segment: Segment) -> Thing | None:
    """鬼のイラスト、赤鬼と青鬼: the first of the two is the one that was named before the comma."""
    title = next((thing for thing in s.things if thing.word == segment.raw), None)
    if (
        title is None
        or title.colour
        or title.counted
        or any(title in (one, two) for one, _, two in s.relations)
    ):
        return None
    first = next((at for at, one in enumerate(s.segments) if one.raw == title.word), s.at)
    said = list(takewhile(lambda one: not one.has("comma", "end"), s.segments[first + 1 : s.at]))
    if said and said[0].has("place"):  # 猫カフェに黒猫
        return title
    ends = first + 1 + len(said) < s.at
    return title if ends and all(one.has("of", "stop", "style", "form") for one in said) else None


def _speak_of(s: Sentence, same: Thing) -> None:
    """Go on with what was named before: it may be the object of another relation now."""
    s.linked, s.again = False, True
    s.pending = []  # a place that has no drawing was there
    if s.link is not None:
        link(s, same, fitting(s.link, s.sources, same.art))
        s.link = None
    else:
        s.topic = s.group = [same]
    s.joined = ""


def has_more_said(s: Sentence) -> bool:
    """True for the girl of "a boy with a hat and a girl with a bag": she has things of her own."""
    following = s.ahead(1)
    kind = following[0].senses.get("before") if following else None
    sharing = s.shared[1] if s.shared else []
    return kind in ("with", "wearing", "holding", "in") and any(is_person(one.art) for one in sharing)


def is_put_on(s: Sentence, new: Thing) -> bool:
    """True for the dress of 长发女孩，白色连衣裙: nothing else is said of it."""
    following = s.ahead(1)
    ends = not following or following[0].has("comma", "end")
    wearers = [thing for thing in s.topic if thing is not new]
    return ends and is_clothing(new.art) and s.count is None and bool(wearers) and is_person(wearers[-1].art)
