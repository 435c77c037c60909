"""Rules for nouns: new things, compounds, and things that were named before. See `grammar.Rule`."""

from dataclasses import replace

from openimagen.engines.illustrator.groups import (
    GROUPS,
    excluded_by,
    is_animate,
    is_ball,
    is_clothing,
    is_drawable,
    is_eaten,
    is_instrument,
    is_person,
    members,
)
from openimagen.engines.illustrator.reading.segments import Segment
from openimagen.engines.illustrator.reading.sentence import Bond, Sentence, Thing
from openimagen.engines.illustrator.scene import Age

CONTAINERS = frozenset({"basket", "vase", "package", "bucket", "jar", "pot-of-food", "shopping-cart"})
MOST = 12  # of one thing
PLURAL = 3  # "foxes" without a number
YOUNG = 0.65  # a "baby panda" beside a panda
FURNITURE = frozenset({"bed", "chair", "couch", "table"})
MOUNTS = frozenset(
    {
        "camel",
        "donkey",
        "dragon",
        "elephant",
        "horse",
        "ox",
        "two-hump-camel",
        "unicorn",
        "water-buffalo",
        "zebra",
    }
)
WHEELS = frozenset({"bicycle", "kick-scooter", "motor-scooter", "motorcycle", "skateboard"})
# a house that has a door already
HOUSES = frozenset({"cabin", "castle", "church", "derelict-house", "house", "house-with-garden", "hut"})
# verbs whose object goes along
_BESIDE = frozenset({"walking", "running", "flying", "waving", "singing", "jumping", "dancing", "swimming"})
# one verb, several objects: "holding a balloon and a kite"
SHARED = frozenset({"holding", "wearing", "with", "doing"})


def art_of(segment: Segment) -> tuple[str | None, bool]:
    """The drawing that a noun names, None where a general word has no fair one; and whether it is plural."""
    for sense in ("noun", "near", "kind"):
        if sense in segment.senses:
            return segment.senses[sense], segment.plural
    return GROUPS[segment.senses["group"]].drawn, True


def thing(s: Sentence, segment: Segment) -> str | None:
    """A noun."""
    art, plural = art_of(segment)
    if s.likened and not s.negated:
        s.left_out.append(segment.raw)
        s.forget()
        s.link = None
        return "place"
    if s.negated:
        group = segment.senses.get("group")
        s.excluded |= members(group) if group else excluded_by(art) if art else frozenset()
        s.forget()
        return "thing"
    if art is None or not is_drawable(art):
        s.left_out.append(segment.raw)
        s.forget()
        return ""
    part = art in ("door", "window") and s.link == Bond("with") and s.sources and s.sources[-1].art in HOUSES
    if part:
        return undrawable(s, segment)
    if not segment.has("noun", "group"):
        s.replaced.append((segment.raw, art))
    named = _compound(s, art, segment) or _again(s, art) or _new(s, art, segment, plural)
    colours = s.colours
    _describe(s, named)
    if segment.has("young"):
        named.scale = min(named.scale, YOUNG)
    if len(colours) > 1 and named.count > 1:
        _share_out(s, named, colours)
    return "thing"


def kin(s: Sentence, segment: Segment) -> str | None:
    """ "a bear and its mother": the same kind of animal again."""
    first = s.last(is_animate)
    if not s.possessive or s.negated or first is None or is_person(first.art):
        return None
    senses = {"noun": first.art, **({"young": segment.raw} if segment.has("young") else {})}
    return thing(s, Segment(segment.raw, senses, segment.plural))


def _share_out(s: Sentence, first: Thing, colours: list[str]) -> None:
    """ "six red and blue balloons": three of each."""
    total = max(first.count, len(colours)) if first.counted else 2 * len(colours)
    share, rest = divmod(total, len(colours))
    first.count = share + (rest > 0)
    for number, colour in enumerate(colours[1:], 1):
        other = replace(first, colour=colour, count=share + (number < rest))
        s.things.append(other)
        s.group.append(other)
        for one, kind, two in list(s.relations):
            if first in (one, two):
                s.relations.append((other if one is first else one, kind, other if two is first else two))


def undrawable(s: Sentence, segment: Segment) -> str | None:
    """A known thing without a drawing: left out, with its adjectives and its relation."""
    if not s.negated:
        s.left_out.append(segment.raw)
    s.forget()
    s.link = None
    return "place"


def _compound(s: Sentence, art: str, segment: Segment) -> Thing | None:
    """Two nouns in a row are one thing: "golden retriever puppy", "barco pirata"."""
    if s.previous != "thing" or not s.group or s.count is not None or (s.colour and not s.head_first):
        return None
    if segment.has("emoji") or s.segments[s.at - 1].has("emoji"):
        return None
    first = s.group[-1]
    if not s.compounds and first.art != art:
        return None
    if segment.has("young") and is_animate(first.art) and not is_person(first.art):
        first.scale = min(first.scale, YOUNG)
    elif not s.head_first:
        if first.art == "baby" and art != "baby":
            first.scale = min(first.scale, YOUNG)
        elif first.art != art:
            _unsay(s, first, segment.raw, art)
        first.art = art
    elif first.art != art and not segment.has("noun", "group"):
        s.replaced.pop()
    first.word = f"{first.word} {segment.raw}"
    if segment.plural and first.count == 1:
        first.count = PLURAL
    return first


def _unsay(s: Sentence, first: Thing, head: str, art: str) -> None:
    """A thing turns out to be the first half of a compound ("robot cat"): its head alone is seen."""
    for word, drawn in ((first.word, first.art), (head, art)):
        if (word, drawn) in s.replaced:
            s.replaced.remove((word, drawn))
    if not (is_eaten(first.art) and is_eaten(art)):  # a chocolate cake is a cake
        s.replaced.append((f"{first.word} {head}", art))


def _again(s: Sentence, art: str) -> Thing | None:
    """ "the cat" after "a cat" is the same cat."""
    implied = next((t for t in s.things if t.implied and t.art == art), None)
    if implied is not None:
        implied.implied, s.link = False, None
        return implied
    if not s.definite or s.possessive or s.count not in (None, 1):
        return None
    return next((t for t in s.things if t.art == art and s.colour in (None, t.colour)), None)


def _new(s: Sentence, art: str, segment: Segment, plural: bool) -> Thing:
    count = s.count or (PLURAL if plural else 1)
    new = Thing(art, segment.raw, min(count, MOST), counted=s.count is not None)
    if s.link is None and not s.joined:
        s.topic = [new]
    elif s.joined and not (s.shared or s.link) and s.topic and s.group and s.topic[-1] is s.group[-1]:
        s.topic = [*s.topic, new]
    if s.link is None and s.pending and not (s.joined and s.shared):
        # "the sofa-on cat": the cat is what the picture is about, so it comes first
        s.things.insert(min(s.things.index(other) for _, other in s.pending), new)
        for bond, other in s.pending:
            s.relate(new, bond, other)
        s.pending = []
        s.group = [new]
    else:
        s.things.append(new)
        if s.link is not None:
            _link(s, new, _fitting(s.link, s.sources, art))
        elif s.joined and s.shared:
            for source in s.shared[1]:
                s.relate(source, _fitting(s.shared[0], s.shared[1], art), new)
            s.group.append(new)
        else:
            s.group = [*s.group, new] if s.joined else [new]
    s.link, s.joined = None, False
    return new


def _fitting(bond: Bond, sources: list[Thing], art: str) -> Bond:
    """The relation that is meant: "a man in a hat" wears it, "asleep in a bed" is on it."""
    kind = bond.kind
    if bond.action:
        return _done_to(bond, art)
    if is_clothing(art) and kind in ("in", "with") and sources and is_animate(sources[-1].art):
        return Bond("wearing")
    if kind == "on" and sources and is_animate(sources[-1].art):
        rider = is_person(sources[-1].art)
        return Bond("riding") if art in WHEELS or (rider and art in MOUNTS) else bond
    return Bond("on") if kind == "in" and art in FURNITURE else bond


def _done_to(bond: Bond, art: str) -> Bond:
    """What the object tells of a verb: one plays a guitar and a ball, and walks beside a dog."""
    if bond.action == "playing_music":
        if is_instrument(art):
            return Bond("doing", "playing_music")
        if is_ball(art):
            return Bond("doing", "playing_ball")
        return Bond("next" if is_animate(art) else "holding")
    if bond.action == "driving" and art == "kite":
        return Bond("holding")
    if bond.action in _BESIDE or (bond.action == "eating" and is_animate(art)):
        return Bond("next", bond.action)
    return bond


def _link(s: Sentence, new: Thing, bond: Bond) -> None:
    """Make a new thing the object of the relation that was said before it."""
    if bond.kind == "with" and is_animate(new.art) and not any(is_animate(t.art) for t in s.sources):
        company = s.last(lambda art: is_animate(art) and art != new.art)
        s.sources = [company] if company else s.sources
    if bond.kind == "with" and s.sources and s.sources[-1].art in CONTAINERS:
        s.relate(new, Bond("in"), s.sources[-1])
        s.sources = s.sources[:-1]
        if not s.sources:
            s.group = [new]
            return
    for source in s.sources:
        s.relate(source, bond, new)
    if not s.sources and bond.kind != "with":
        s.pending = [(bond, new)]
    s.shared = (bond, s.sources) if bond.kind in SHARED and s.sources else None
    if s.between:
        s.between = False
        _other_side(s, new)
    s.group = [new]


def grow(thing: Thing, age: Age | None) -> None:
    """Give a person an age; of animals only the young look different."""
    if is_person(thing.art):
        thing.age = age or thing.age
    elif age == "baby" or age == "child":
        thing.scale = min(thing.scale, YOUNG)


def _other_side(s: Sentence, first: Thing) -> None:
    """ "Between two dogs", "between a dog and a car": right of the first, left of the other."""
    s.shared = (Bond("left"), s.sources)
    if s.count == 2:
        first.count = 1
        other = replace(first)
        s.things.append(other)
        for source in s.sources:
            s.relate(source, Bond("left"), other)


def _describe(s: Sentence, named: Thing) -> None:
    """Hand over what was said before the noun."""
    named.colour = s.colour or named.colour
    named.scale = s.scale or named.scale
    named.pattern = s.pattern or named.pattern
    named.material = s.material or named.material
    if is_animate(named.art):
        named.action, s.action = s.action or named.action, None
        grow(named, s.age)
    if is_person(named.art):
        named.beard, s.beard = s.beard or named.beard, False
        named.hair, s.hair = s.hair or named.hair, None
        named.glasses, s.glasses = s.glasses or named.glasses, False
    s.forget()
