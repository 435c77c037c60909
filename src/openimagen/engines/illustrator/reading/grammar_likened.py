"""Rules of what is only compared or names what something is made of. See `grammar.Rule`."""

from openimagen.engines.illustrator.reading.segments import Segment
from openimagen.engines.illustrator.reading.sentence import Sentence


def likened(s: Sentence, segment: Segment) -> str:
    """ "Made of", "shaped like": what follows is not there itself."""
    s.forget()
    s.likened = True
    return "before"


def only_likened(s: Sentence, segment: Segment) -> str:
    """What something is like or made of is left out, with what goes on about it."""
    s.left_out.append(segment.raw)
    goes_on = s.modifies()
    s.forget()
    s.likened = goes_on  # "dressed as emperor napoleon"
    s.link = None
    if s.head_first:
        _leave_out_the_rest(s)
    return "place"


def _leave_out_the_rest(s: Sentence) -> None:
    """The rest of "hecho de pan de trigo", "feitos de queijo e presunto": bare nouns after "of" and "and"."""
    ahead = list(s.ahead(6))
    while len(ahead) > 1 and ahead[0].has("of", "and") and (ahead[1].is_thing or ahead[1].has("unknown")):
        s.left_out.append(ahead[1].raw)
        for one in ahead[:2]:
            one.senses = {"stop": one.raw}
        ahead = ahead[2:]
