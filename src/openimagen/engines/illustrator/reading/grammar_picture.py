"""Rules for what kind of picture it is, how it is drawn and what is written in it. See `grammar.Rule`."""

from itertools import dropwhile, takewhile, zip_longest
from typing import Literal, cast

from openimagen.engines.illustrator.groups import is_animate, is_building
from openimagen.engines.illustrator.reading.lettering import is_title
from openimagen.engines.illustrator.reading.segments import Segment
from openimagen.engines.illustrator.reading.sentence import ADJECTIVES, Sentence
from openimagen.engines.illustrator.scene import Camera, Form, Mood, Style

_WHITE = ("white", "blanc", "branc", "白", "흰", "सफ")
# black and white by nature
_PIED = frozenset({"badger", "cow", "panda", "penguin", "piano", "skunk", "soccer-ball", "zebra"})
_LONGEST_UNQUOTED = 5  # words of lettering without quotes
_ENDS_OF_LETTERING = ("comma", "end", "before", "without")


def style(s: Sentence, segment: Segment) -> str | None:
    """The first style that is named holds; "a black and white cat" is no film."""
    if segment.senses["style"] == "noir" and not s.negated and _says_how_a_thing_looks(s):
        return _black_and_white(s, segment)
    if s.names(segment) or (segment.is_thing and len(s.segments) == 1):
        return None
    if not s.negated and s.style is None:
        s.style = cast(Style, segment.senses["style"])
    return ""


def _black_and_white(s: Sentence, segment: Segment) -> str:
    """The first of both colours, of what is not black and white by nature."""
    first: Literal["black", "white"] = "white" if segment.raw.lower().startswith(_WHITE) else "black"
    if s.head_first:
        named = s.group[-1]
        named.colour = named.colour or (None if named.art in _PIED else first)
        return "thing"
    following = next((one for one in s.ahead(5) if one.is_thing), None)
    if following is not None and following.senses.get("noun") not in _PIED:
        s.colour = s.colour or first
        s.colours += ["black", "white"] if first == "black" else ["white", "black"]
    return s.before_noun()


def _says_how_a_thing_looks(s: Sentence) -> bool:
    """True for the black and white of a cat and of floor tiles."""
    if s.head_first:
        return s.previous == "thing" and bool(s.group) and s.segments[s.at - 1].is_thing
    following = s.peek()
    if following is None or following.has("style", "form"):
        return False
    return s.next_is_thing() or following.has("unknown", "undrawable") or s.next_has("pattern")


def background(s: Sentence, segment: Segment) -> str | None:
    """ "on a white background"; where the colour comes after, the colour's rule sets it."""
    if s.colour and not s.negated:
        s.background = s.colour
    s.forget()
    s.link = None
    return "background"


def mood(s: Sentence, segment: Segment) -> str | None:
    """The first mood that is named; it describes the picture and any noun at once."""
    if not s.negated:
        s.mood = s.mood or cast(Mood, segment.senses["mood"])
    return s.previous


def camera(s: Sentence, segment: Segment) -> str | None:
    """Where the viewer stands: the first that is said."""
    if not s.negated:
        s.camera = s.camera or cast(Camera, segment.senses["camera"])
    s.forget()
    s.link = None
    return ""


def form(s: Sentence, segment: Segment) -> str | None:
    """What kind of picture it is; "a wall with a poster" has one in it and is none itself."""
    if s.likened and not s.negated:  # 杯子上印着圆形的标志
        s.left_out.append(segment.raw)
        s.forget()
        return "place"
    if s.negated or s.link is not None or not _is_of_the_picture(s):
        return None
    if segment.is_thing and not _is_made_for_somebody(s):  # "un cartel de madera" stands somewhere
        return None
    following = s.ahead(2)
    if s.verb_last and len(following) > 1 and following[0].has("of") and following[1].has("place"):
        return None  # 緑の壁紙の部屋
    s.form = s.form or cast(Form, segment.senses["form"])
    s.forget()
    return ""


def _is_made_for_somebody(s: Sentence) -> bool:
    following = s.ahead(1)
    return not s.head_first or not following or following[0].has("purpose", "event", "season", "comma", "of")


def _is_of_the_picture(s: Sentence) -> bool:
    """ "A portrait of …", "a fox logo", "…, poster"; no more once things are spoken of."""
    said = reversed(s.segments[max(0, s.at - 4) : s.at])
    if s.verb_last:  # 생일 축하 카드
        said = dropwhile(lambda one: one.has("stop") and not one.has("of"), said)
    before = next(iter(said), None)
    if not s.things or before is None or before.is_thing:
        return True
    if not s.compounds and before.has("likened_after", "unknown") and not s.ahead(1):  # बेकरी के लिए लोगो
        return True
    if before.has("comma", "end", "style", "form", "event") or (s.head_final and before.has("of")):
        return True
    return s.head_final and not s.verb_last and _ends_its_clause(s)


def _ends_its_clause(s: Sentence) -> bool:
    """True for 奶茶新品上市海报，… and …，夏日夜宵海报: nobody holds the poster, and nothing has it."""
    following = s.ahead(1)
    clause: list[Segment] = []
    for segment in reversed(s.segments[: s.at]):
        if segment.has("comma", "end"):
            break
        clause.append(segment)
    first = len(clause) == s.at
    ends = not following or following[0].has("comma", "end")
    return ends and not any(one.has("before", "action") or (one.is_thing and not first) for one in clause)


def says(s: Sentence, segment: Segment) -> str | None:
    """ "a sign saying OPEN": capitals without quotes are lettering; "reading a book" is none."""
    after = s.ahead(1)
    ends = not after or (after[0].has("comma", "end") and after[0].raw != ":")
    if segment.has("action") and (s.noun_follows() or ends):
        return None
    if s.lettering is None and not s.negated:
        words = _written_before(s) if s.verb_last else _written(s)
        for following in words:
            following.senses = {"stop": following.raw}
        s.lettering = " ".join(following.raw for following in words) or None
    return ""


def named(s: Sentence, segment: Segment) -> str | None:
    """ "A café called Luna": a name is lettering where the picture can show it, and else not drawn."""
    words = list(takewhile(lambda following: is_title(following.raw), s.ahead(_LONGEST_UNQUOTED)))
    for following in words:
        following.senses = {"stop": following.raw}
    s.name = s.name or " ".join(following.raw for following in words) or None
    if any(thing.art == "sign" or is_building(thing.art) for thing in s.things):
        s.lettering = s.lettering or s.name
    return s.previous


def _written(s: Sentence) -> list[Segment]:
    """What is to be read on a sign, where nobody quoted it: capitals, a title, or else the next few words."""
    following = s.ahead(_LONGEST_UNQUOTED)
    title = list(takewhile(lambda segment: is_title(segment.raw), following))
    if title:
        return title
    words: list[Segment] = []
    for segment, next_one in zip_longest(following, following[1:]):
        listed = segment.has("and") and next_one is not None and next_one.has("number", "definite")
        if listed or segment.has(*_ENDS_OF_LETTERING):
            break
        words.append(segment)
    return words


def _written_before(s: Sentence) -> list[Segment]:
    """The 42 of 胸に42と書かれた; other words are quoted, and so are none of the sentence."""
    at_once = s.segments[s.at - 1] if s.at else None
    plain = at_once is not None and at_once.raw.isascii() and at_once.raw.isalnum()
    if not plain or at_once is None:
        return []
    s.forget()
    s.left_out = [word for word in s.left_out if word != at_once.raw]
    return [at_once]


def purpose(s: Sentence, segment: Segment) -> str | None:
    """ "A logo of an owl for a book shop": there is no shop in it."""
    if s.negated or _is_for_somebody(s):
        return None
    if s.head_first and s.things and s.form is None:
        occasion = next((one for one in s.ahead(3) if not one.has("definite", "number", "possessive")), None)
        if occasion is not None and occasion.has("event"):  # "un vestido para la boda": there is none yet
            occasion.senses = {"stop": occasion.raw}
            s.left_out.append(occasion.raw)
            return s.previous
    if s.form not in ("logo", "poster", "card", "pattern"):
        return None
    if not s.things:
        s.for_whom = True  # "a logo for a bakery" shows one, unless it is to show something else
        return s.previous
    if not (s.next_is_thing() or s.noun_follows()):
        return None
    shop = list(takewhile(lambda ahead: ahead.is_thing or ahead.has(*ADJECTIVES, "place"), s.ahead(6)))
    if s.head_first:  # "para una marca de café con letras doradas"
        shop = list(takewhile(lambda ahead: not ahead.has(*_ENDS_OF_A_PURPOSE), s.ahead(8)))
    for following in shop:
        following.senses = {"stop": following.raw}
    s.left_out.append(" ".join(following.raw for following in shop))
    return ""


_ENDS_OF_A_PURPOSE = ("comma", "end", "before", "says", "without", "background", "style", "purpose")


def _is_for_somebody(s: Sentence) -> bool:
    """Leave out the grandmother of "tarjeta para la abuela" and the dog of "disfraz para perro"."""
    if not s.head_first or s.forbidding or any(is_animate(one.art) for one in s.things):
        return False
    said = s.segments[s.at - 1 : s.at] if s.at else []
    if not said or said[0].has("action", "deed", "before"):
        return False
    following = list(takewhile(lambda one: not one.has("comma", "end", "before"), s.ahead(4)))
    for one in following:
        art = str(one.senses.get("noun", one.senses.get("near", "")))
        if one.is_thing and (is_animate(art) or one.senses.get("group") in ("people", "animals")):
            s.left_out.append(one.raw)
            for other in following[: following.index(one) + 1]:
                other.senses = {"stop": other.raw}
            return True
        if not one.has("definite", "possessive", "number", "size", "age", "stop"):
            return False
    return False
