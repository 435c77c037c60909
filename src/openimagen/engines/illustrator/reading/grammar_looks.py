"""Rules for hair, beards and glasses. See `grammar.Rule`."""

from openimagen.engines.illustrator.groups import is_furred, is_person
from openimagen.engines.illustrator.reading.grammar_things import art_of
from openimagen.engines.illustrator.reading.segments import Segment
from openimagen.engines.illustrator.reading.sentence import Bond, Sentence


def beard(s: Sentence, segment: Segment) -> str | None:
    """A beard belongs to the last person or, where one follows at once, to that one."""
    person = s.last(is_person)
    s.link = None
    s.forget()
    if s.negated:
        return ""
    if person is None or (s.next_is_thing() and not s.head_first):
        s.beard = True
    else:
        person.beard = True
        s.wants_hair_colour = s.head_first  # "barba blanca": no white clothes
        s.shared = (Bond("with"), [person])
    return "thing"


def hair(s: Sentence, segment: Segment) -> str | None:
    """Hair takes the colour that was said, or waits for one."""
    if segment.is_thing and s.last(is_person) is None:
        return None
    s.link = None
    if s.colour:
        dye(s, s.colour)
        s.colour = None
    else:
        s.wants_hair_colour = s.head_first or s.head_final
    return "thing"


def hair_colour(s: Sentence, segment: Segment) -> str | None:
    """A word that means hair by itself ("blonde"), or only before "hair" ("dark")."""
    name: str = segment.senses["hair_colour"]
    if segment.is_thing and not s.next_has("hair") and not s.noun_follows():
        return None
    if s.next_has("hair"):
        s.colour = name
        return ""
    if segment.has("stop", "mood"):
        return None
    following = s.peek()
    if following is not None and following.is_thing and is_furred(str(following.senses.get("noun", ""))):
        s.colour = "orange" if name == "red" else name  # "a ginger cat"
        return s.before_noun()
    dye(s, name)
    return "" if s.head_final and s.hair else "thing"


def dye(s: Sentence, name: str) -> None:
    """Give the hair colour to the person before or, where one follows at once, to that one."""
    s.wants_hair_colour = False
    person = s.last(is_person)
    if person is None or (s.next_is_thing() and not s.head_first):
        s.hair = name
    else:
        person.hair = name
        s.shared = (Bond("with"), [person])  # "with red hair and a hat"


def glasses(s: Sentence, segment: Segment) -> str | None:
    """Glasses are part of a person; anyone else wears them as a thing."""
    if s.negated:
        return None
    person = s.last(is_person)
    if person is not None and (s.link or not s.head_final):
        person.glasses = True
        s.shared = (s.link, [person]) if s.link in (Bond("wearing"), Bond("with")) else None
    elif s.head_final and _person_follows(s):
        s.glasses = True
    else:
        return None
    s.link = s.colour = s.pattern = s.material = None
    s.colours = []
    return "place" if s.head_first else ""  # "con gafas moradas y blusa blanca"


def _person_follows(s: Sentence) -> bool:
    art = next((art_of(segment)[0] for segment in s.ahead(7) if segment.is_thing), None)
    return art is not None and is_person(art)
