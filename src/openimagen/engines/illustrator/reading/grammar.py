"""The grammar of prompts: which rule reads which kind of segment; unknown words and commas."""

from collections.abc import Callable, Sequence

from openimagen.engines.illustrator.groups import is_animate, is_person
from openimagen.engines.illustrator.reading.grammar_actions import action, deed, playing
from openimagen.engines.illustrator.reading.grammar_attributes import (
    age,
    colour,
    material,
    pattern,
    size,
    tint,
)
from openimagen.engines.illustrator.reading.grammar_chinese import (
    another_clause_begins,
    takes_the_colour,
    wearer,
)
from openimagen.engines.illustrator.reading.grammar_counting import (
    counter,
    instead,
    nothing,
    number,
    without,
    without_after,
)
from openimagen.engines.illustrator.reading.grammar_coverings import covering
from openimagen.engines.illustrator.reading.grammar_free import where_comes_next
from openimagen.engines.illustrator.reading.grammar_japanese import name_goes_on
from openimagen.engines.illustrator.reading.grammar_likened import likened, likened_after, withheld
from openimagen.engines.illustrator.reading.grammar_looks import beard, glasses, hair, hair_colour
from openimagen.engines.illustrator.reading.grammar_objects import DEEDS
from openimagen.engines.illustrator.reading.grammar_of import of
from openimagen.engines.illustrator.reading.grammar_picture import (
    background,
    camera,
    form,
    mood,
    named,
    purpose,
    says,
    style,
)
from openimagen.engines.illustrator.reading.grammar_pronouns import aside, pronoun
from openimagen.engines.illustrator.reading.grammar_relations import (
    after,
    before,
    between,
    conjunction,
)
from openimagen.engines.illustrator.reading.grammar_settings import (
    crowded,
    event,
    place,
    season,
    snowy,
    time_or_weather,
)
from openimagen.engines.illustrator.reading.grammar_sides import side
from openimagen.engines.illustrator.reading.grammar_things import art_of, kin, thing
from openimagen.engines.illustrator.reading.grammar_undrawable import (
    is_before_its_noun,
    is_of_a_thing,
    modifier,
    undrawable,
)
from openimagen.engines.illustrator.reading.segments import Segment
from openimagen.engines.illustrator.reading.sentence import ADJECTIVES, Bond, Sentence

_DETAILS = ("(", ":", "\uff08", "\uff1a")
_WHOEVER = {"वाला": "man", "वाली": "woman", "वाले": "man"}
_FINITE = frozenset({"है", "हैं", "हो", "था", "थी", "थे"})
_OWN = frozenset({"his", "her"})  # "Frida Kahlo with a parrot on her shoulder"
_CREDITS = 8  # segments that may name artists
# A rule takes in a segment and says what it was ("thing", "place", ""), or None where another rule shall.
Rule = Callable[[Sentence, Segment], str | None]


def take_in(sentence: Sentence, segments: Sequence[Segment]) -> None:
    """Read all segments from left to right."""
    sentence.segments = segments
    for sentence.at, segment in enumerate(segments):
        sentence.previous = _take(sentence, segment)


def _take(s: Sentence, segment: Segment) -> str:
    for sense, rule in _RULES:
        if segment.has(sense):
            outcome = rule(s, segment)
            if outcome is not None:
                return outcome
    return ""


def _unknown(s: Sentence, segment: Segment) -> str:
    if s.forbidding:
        s.forget()
        return ""
    name_goes_on(s, segment)
    name = _name_of_somebody(s) or wearer(s, segment)
    if name:
        return thing(s, Segment(name, {"near": "person"})) or ""
    if takes_the_colour(s, _describes(s)):
        s.colour, s.colours = None, []
    material = is_of_a_thing(s)
    if not (material or _describes(s) or is_before_its_noun(s)):
        s.forget()
    if segment.senses["unknown"] == "han" and s.previous == "unknown" and s.left_out:
        s.left_out[-1] += segment.raw
    else:
        s.left_out.append(segment.raw)
    if material or (s.head_first and s.previous == "thing" and s.segments[s.at - 1].is_thing):
        return "thing"  # "alfombra persa roja": most likely an adjective
    return "unknown"


def _describes(s: Sentence) -> bool:
    """True where unknown characters end in 的 or の: what was said before them still waits for the noun."""
    ahead = list(s.ahead(6))
    following = next((other for other in ahead if not other.has("unknown")), None)
    if not s.head_final or following is None or not following.has("of"):
        return False
    head = next((other for other in ahead if other.is_thing), None)
    # 赤いベルベットの椅子 is red, 赤いマニキュアの女性 is not
    return not (s.verb_last and head is not None and is_person(art_of(head)[0] or ""))


def _name_of_somebody(s: Sentence) -> str:
    """Two capitalised words that nobody knows, who do something or sit for a portrait: somebody's name."""
    run = [s.segments[s.at], *s.ahead(3)]
    names = []
    for segment in run:
        if not (segment.has("unknown") and segment.raw.istitle()):
            break
        names.append(segment)
    if len(names) < 2 or _is_credited(s):
        return ""
    following = run[len(names)] if len(names) < len(run) else None
    acts = following is not None and (
        following.has("action", "deed", "playing", "hair", "beard", "glasses")
        or following.senses.get("before") in DEEDS
    )
    acts = acts or (not s.things and any(not _OWN.isdisjoint(one.raw.split()) for one in s.ahead(8)))
    if not (acts or s.form == "portrait"):
        return ""
    for segment in names[1:]:
        segment.senses = {"stop": segment.raw}
    return " ".join(segment.raw for segment in names)


def _is_credited(s: Sentence) -> bool:
    """True for the second of "by Artgerm and Krenz Cushart": whose art it is."""
    for one in reversed(s.segments[max(0, s.at - _CREDITS) : s.at]):
        if one.raw.lower().split()[-1:] == ["by"]:
            return True
        if not (one.has("unknown", "and", "comma") or one.raw.istitle()):
            return False
    return False


def _whoever_has(s: Sentence, segment: Segment) -> str | None:
    """ "चाय वाला": nobody else is named who sells the tea, so this is somebody."""
    art = _WHOEVER.get(segment.raw)
    known = s.group or s.previous == "unknown"
    if art is None or s.negated or not known or s.noun_follows() or s.last(is_animate):
        return None
    following = s.ahead(2)
    where = bool(following) and following[0].has("place") and not following[-1].has("after")
    if where or (following and following[0].has("form", "style", "background")):  # फूलों वाला पैटर्न
        return None
    goods = s.group[-1:]
    s.group = []
    outcome = thing(s, Segment(segment.raw, {"noun": art}))
    s.relations = [(s.things[-1] if one in goods else one, kind, two) for one, kind, two in s.relations]
    for one in goods:
        s.relate(s.things[-1], Bond("with"), one)
    return outcome


def _punctuation(s: Sentence, segment: Segment) -> str:
    if segment.has("comma") and s.colour and s.colours_go_on():
        return s.previous
    s.forget()
    if segment.raw in _DETAILS and s.at and s.segments[s.at - 1].has("without"):
        return s.previous
    if segment.raw in _DETAILS:
        _tell_in_detail(s)
    if s.previous == "unknown" and not (s.head_first or s.head_final):
        s.link = None  # "on a windowsill, a cup": nothing stands on the cup
    if s.negated and not s.forbidding and not _list_goes_on(s):
        s.negated = False
    if not (segment.has("comma") and s.shared and _list_goes_on(s)):
        s.shared = None
    # that was a clause, and no first of a list
    finite = (
        where_comes_next(s) or another_clause_begins(s) or (s.at > 0 and s.segments[s.at - 1].raw in _FINITE)
    )
    s.joined = "comma" if segment.has("comma") and not finite else ""
    s.full, s.kept = False, None
    if segment.has("end"):
        s.link, s.pending = None, []
        s.group = []
        s.earlier, s.topic = s.topic or s.earlier, []
    return ""


def _tell_in_detail(s: Sentence) -> None:
    """ "Animales (vacas y ovejas)": the general word stands for those that are named now."""
    general = s.things[-1] if s.things and not s.negated else None
    if general is None or not general.general or general not in s.group or not s.noun_follows():
        return
    s.sources = [one for one, _, two in s.relations if two is general]
    s.link = next((Bond(kind) for _, kind, two in s.relations if two is general), None)
    s.drop(general)
    s.group = []


def _details(s: Sentence, segment: Segment) -> str:
    """ "Frutas como fresas y plátanos"."""
    before = s.previous
    _tell_in_detail(s)
    return before if s.group else "before"


def _list_goes_on(s: Sentence) -> bool:
    """True inside "without trees, people or cars": only things follow until an "or"."""
    for segment in s.ahead(11):
        if segment.has("and"):
            return True
        if not (segment.is_thing or segment.has("comma", "place", "undrawable", "hair", *ADJECTIVES)):
            return False
    return False


def _definite(s: Sentence, segment: Segment) -> str:
    s.definite = True
    return "before" if s.previous == "before" else ""


def _genitive(s: Sentence, segment: Segment) -> str:
    """ "A child's bedroom": the owner need not be there."""
    return "owner" if s.previous == "thing" else s.previous


def _possessive(s: Sentence, segment: Segment) -> str:
    s.definite = s.possessive = True
    return "before" if s.previous == "before" else ""


# In this order: of a segment's senses, the first whose rule takes it decides.
_RULES: tuple[tuple[str, Rule], ...] = (
    ("unknown", _unknown),
    ("modifier", modifier),
    ("withheld", withheld),
    ("comma", _punctuation),
    ("end", _punctuation),
    ("emoji", thing),
    ("counter", counter),
    ("measure", nothing),
    ("likened_after", likened_after),
    ("without", without),
    ("instead", instead),
    ("without_after", without_after),
    ("number", number),
    ("event", event),
    ("crowded", crowded),
    ("purpose", purpose),
    ("side", side),
    ("aside", aside),
    ("pronoun", pronoun),
    ("likened", likened),
    ("tint", tint),
    ("style", style),
    ("beard", beard),
    ("covering", covering),
    ("glasses", glasses),
    ("hair", hair),
    ("background", background),
    ("colour", colour),
    ("hair_colour", hair_colour),
    ("place", place),
    ("snowy_place", place),
    ("near_place", place),
    ("size", size),
    ("age", age),
    ("pattern", pattern),
    ("material", material),
    ("mood", mood),
    ("form", form),
    ("camera", camera),
    ("deed", deed),
    ("playing", playing),
    ("action", action),
    ("season", season),
    ("time", time_or_weather),
    ("weather", time_or_weather),
    ("snowy", snowy),
    ("says", says),
    ("named", named),
    ("between", between),
    ("before", before),
    ("kin", kin),
    ("after", _whoever_has),
    ("noun", thing),
    ("near", thing),
    ("kind", thing),
    ("group", thing),
    ("after", after),
    ("undrawable", undrawable),
    ("and", conjunction),
    ("of", of),
    ("definite", _definite),
    ("genitive", _genitive),
    ("possessive", _possessive),
    ("details", _details),
    ("stop", nothing),
)
