"""Rules for relations to what was named before: "next to it", "on its back". See `grammar.Rule`."""

from openimagen.engines.illustrator.groups import is_animate, is_clothing
from openimagen.engines.illustrator.reading.grammar_objects import CONTAINERS, MOST_PENDING
from openimagen.engines.illustrator.reading.grammar_relations import before
from openimagen.engines.illustrator.reading.segments import Segment
from openimagen.engines.illustrator.reading.sentence import Bond, Sentence, Thing

_AFTER_A_PRONOUN = ("comma", "end", "and", "before", "action", "deed")


def pronoun(s: Sentence, segment: Segment) -> str | None:
    """ "A giraffe behind it": the object is what was spoken of before."""
    following = s.ahead(1)
    ends = not following or following[0].has(*_AFTER_A_PRONOUN)
    if s.link is None and s.head_first:  # "novios ante la iglesia, ella con un ramo"
        person = s.last(is_animate)
        s.group = [person] if person else s.group
        return "thing" if person else s.previous
    if s.link is None or (segment.has("possessive") and not ends):
        return None
    sources, meant = _spoken_of(s)
    meant = [_holder_of(s, thing) for thing in meant]
    if s.link.kind not in ("in", "on"):  # "a bottle with a sunflower to its left": not in it
        s.relations = [r for r in s.relations if not (r[0] in sources and r[1] == "in" and r[2] in meant)]
    for source in sources if meant else ():
        for other in meant:
            s.relate(source, s.link, other)
        s.group = sources
    s.link = None
    return "thing"


def _holder_of(s: Sentence, thing: Thing) -> Thing:
    """ "A bowl of cherries, a cup to its right": it is the bowl."""
    filled = (two for one, kind, two in s.relations if one is thing and kind in ("in", "on"))
    holder = next((two for two in filled if two.art in CONTAINERS), None)
    return holder if holder and s.things.index(holder) > s.things.index(thing) else thing


def _is_spoken_of(s: Sentence, thing: Thing) -> bool:
    """True for somebody who does something, and for what a bowl holds: a clause goes on about them."""
    return (is_animate(thing.art) and thing.action is not None) or _holder_of(s, thing) is not thing


def _owner_of(s: Sentence, last: Thing) -> Thing | None:
    """The plate of "a glass next to a plate with toast on it"."""
    for relation in reversed(s.relations):
        one, kind, two = relation
        if two is last and kind == "with" and not is_animate(one.art):
            return one
        if one is last and kind == "in" and two.art in CONTAINERS and s.sources and s.sources[-1] is two:
            s.relations.remove(relation)
            return two
    return None


def _spoken_of(s: Sentence) -> tuple[list[Thing], list[Thing]]:
    """Who a relation to a pronoun starts from, and whom the pronoun means."""
    last = s.things[-1:]
    owner = _owner_of(s, last[0]) if last else None
    if owner is not None:
        return last, [owner]
    things = [thing for thing in s.things if thing not in last and not is_animate(thing.art)]
    holds = s.link is not None and s.link.kind in ("on", "in", "below")
    if holds and things and all(is_animate(thing.art) for thing in (*last, *s.topic[-1:])):
        return last, things[-1:]  # "a dog under a table and a cat on it"
    if len(s.sources) > 1 and last[0] in s.sources:  # "a train and a house behind it"
        return last, [thing for thing in s.sources if thing is not last[0]][-1:]
    if len(s.sources) > 1:  # "a cat and a dog with a house behind them"
        return last, list(s.sources)
    meant = s.topic[-1:]
    sources = [thing for thing in s.sources if thing not in meant] or last
    if not meant or sources == meant:
        earlier = [one for one in s.earlier[-1:] if one not in sources and _is_spoken_of(s, one)]
        meant = earlier or [thing for thing in s.things if thing not in sources][-1:]
    return sources, meant


def aside(s: Sentence, segment: Segment) -> str | None:
    """ "A tower with a house to its left", "a table with a cat underneath": a relation to what has it."""
    following = s.ahead(1)
    with_it = s.shared is not None and s.shared[0].kind == "with"
    adverb = with_it and (not following or following[0].has("comma", "end", "and"))
    on_somebody = segment.senses["aside"] == "on" and len(segment.raw.split()) == len(("on", "its", "back"))
    if segment.has("before") and not adverb:
        return None
    if s.head_first and s.previous != "thing":  # "con un río delante"
        return s.previous
    if s.verb_last and s.previous == "unknown":
        return s.previous
    if s.verb_last and s.things and segment.senses["aside"] == "in" and is_animate(s.things[-1].art):
        return s.previous  # "चित्र जिसमें": in the picture, not in who is there
    if s.verb_last and s.things:  # その上に絵
        meant = _doer_before(s, segment) or (s.group or s.things)[-1]
        s.pending = [*s.pending, (Bond(segment.senses["aside"]), meant)][-MOST_PENDING:]
        s.group = []
        return "after"
    if not s.things or is_clothing(s.things[-1].art):  # "a man with a hat on his head"
        return s.previous
    owner = next((thing for thing in reversed(s.things[:-1]) if is_animate(thing.art)), None)
    if on_somebody and owner:
        s.relate(s.things[-1], Bond("on"), owner)  # "a dog with a cat on its back"
        return "thing"
    before(s, Segment(segment.raw, {"before": segment.senses["aside"]}))
    return pronoun(s, Segment(segment.raw, {"pronoun": segment.raw}))


def _doer_before(s: Sentence, segment: Segment) -> Thing | None:
    """Who "उसके" means in "a man who reads a newspaper, and a dog next to him": not the newspaper."""
    if s.compounds or not segment.raw.startswith("उस") or not (s.at and s.segments[s.at - 1].has("and")):
        return None
    doer = s.last(is_animate)
    return doer if doer is not None and doer.action is not None else None
