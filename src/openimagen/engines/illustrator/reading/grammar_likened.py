"""Rules of what is only compared or names what something is made of. See `grammar.Rule`."""

from openimagen.engines.illustrator.reading import grammar_hindi, grammar_japanese
from openimagen.engines.illustrator.reading.grammar_parts import is_list
from openimagen.engines.illustrator.reading.segments import Segment
from openimagen.engines.illustrator.reading.sentence import Sentence, Thing


def likened(s: Sentence, segment: Segment) -> str:
    """ "Made of", "shaped like": what follows is not there itself."""
    if s.head_final and s.at and s.segments[s.at - 1].has("counter"):
        s.kept = s.count  # 三只印着猫的杯子: three cups
    s.forget()
    s.likened = True
    return "before"


def only_likened(s: Sentence, segment: Segment) -> str:
    """What something is like or made of is left out, with what goes on about it."""
    s.left_out.append(segment.raw)
    goes_on = s.modifies() or (not (s.head_first or s.head_final) and is_list(s.ahead(2)))
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
        if thing.word not in s.left_out:  # a longer word that nobody knows: 개㐀
            continue
        s.things.append(thing)
        s.left_out.remove(thing.word)
        s.replaced.append((thing.word, thing.art))


def likened_after(s: Sentence, segment: Segment) -> str | None:
    """The same behind its noun, in Hindi and in Japanese."""
    return (
        grammar_japanese.likened_after(s, segment) if s.compounds else grammar_hindi.likened_after(s, segment)
    )
