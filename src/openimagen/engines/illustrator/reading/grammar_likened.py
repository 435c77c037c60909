"""Rules for what is named only to say what something else is like. See `grammar.Rule`."""

from openimagen.engines.illustrator.reading.segments import Segment
from openimagen.engines.illustrator.reading.sentence import Sentence, Thing


def likened(s: Sentence, segment: Segment) -> str:
    """ "Shaped like": what follows is not there itself."""
    s.forget()
    s.likened = True
    return "before"


def withheld(s: Sentence, segment: Segment) -> str:
    """토끼 모양의 쿠키, 강아지 사료: neither the rabbit nor the dog is there."""
    if not s.negated:
        s.left_out.append(segment.raw)
        if segment.senses["withheld"]:
            s.withheld.append(Thing(segment.senses["withheld"], segment.raw))
    return "" if s.previous == "thing" else s.previous


def show_what_was_withheld(s: Sentence) -> None:
    """An otherwise empty picture shows what was named last to say what something is like."""
    for thing in s.withheld[-1:]:
        s.things.append(thing)
        s.left_out.remove(thing.word)
        s.replaced.append((thing.word, thing.art))
