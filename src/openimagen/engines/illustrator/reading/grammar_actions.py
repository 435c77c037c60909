"""Rules for what somebody does: verbs, their subjects and their objects. See `grammar.Rule`."""

from openimagen.engines.illustrator.groups import is_animate
from openimagen.engines.illustrator.reading.grammar_relations import after, bond_of
from openimagen.engines.illustrator.reading.segments import Segment
from openimagen.engines.illustrator.reading.sentence import Sentence, Thing
from openimagen.engines.illustrator.scene import Action

# what one does without any object
_ALONE = frozenset({"sleeping", "sitting", "running", "jumping", "dancing", "swimming", "waving", "skating"})


def action(s: Sentence, segment: Segment) -> str | None:
    """A verb: of the noun that follows ("a sleeping cat"), else of who was named, with or without object."""
    if s.negated:
        return s.previous
    deed: Action = segment.senses["action"]
    if s.verb_last and s.previous in ("thing", "particle") and s.group and deed not in _ALONE:
        if not is_animate(s.group[-1].art) or _somebody_before(s):
            return after(s, Segment(segment.raw, {"after": deed}))
    if _describes_what_follows(s, deed):
        s.action = deed
        return s.previous
    doers = who(s)
    if not s.verb_last and deed not in _ALONE and s.object_follows():
        s.forget()
        s.link, s.sources = bond_of(deed), doers
        s.shared, s.joined = None, False
        return "before"
    for doer in doers:
        doer.action = doer.action or deed
    if doers:
        s.group = doers
    return "thing" if doers else s.previous


def deed(s: Sentence, segment: Segment) -> str | None:
    """A verb with its object in it ("surfing"): the object is drawn without having been named."""
    if s.negated:
        return s.previous
    verb, art = segment.senses["deed"].split()
    implied = Thing(art, segment.raw, implied=True)
    doers = who(s)
    if doers and not (s.head_final and s.noun_follows()):
        s.things.append(implied)
        for doer in doers:
            s.relate(doer, bond_of(verb), implied)
        s.group = doers
        return "thing"
    if s.noun_follows():
        s.things.append(implied)
        s.pending.append((bond_of(verb), implied))
        s.group = []
    return s.previous


def who(s: Sentence) -> list[Thing]:
    """Who does it: all of the last group, or the last person or animal that was named."""
    if s.group and is_animate(s.group[-1].art):
        return [thing for thing in s.group if is_animate(thing.art)]
    doer = s.last(is_animate)
    return [doer] if doer else []


def _somebody_before(s: Sentence) -> bool:
    return any(is_animate(thing.art) for thing in s.things if thing not in s.group)


def _describes_what_follows(s: Sentence, deed: Action) -> bool:
    """True for "a sleeping cat" and "走る犬"; false for "a girl reading books"."""
    if not s.noun_follows(place_too=False):
        return False
    if s.head_final:
        return True
    if s.head_first:
        return False
    return s.awaits_noun() or ((deed in _ALONE or not who(s)) and not s.object_follows(determined=True))
