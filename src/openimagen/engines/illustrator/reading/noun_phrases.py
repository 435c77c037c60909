"""English noun phrases whose head has no drawing: what stands before the head is not drawn either.

Of "a telephone wire" no telephone is seen, of "horn-rimmed glasses" no horn, of "a bank lobby" no bank.
"""

from collections.abc import Sequence

from openimagen.engines.illustrator.groups import is_animate, is_eaten, is_person, is_plant, is_vehicle
from openimagen.engines.illustrator.reading.segments import Segment

# after a hyphen these say what is there: "a tree-lined street"
_FULL_OF = frozenset({"covered", "filled", "lined", "topped", "studded", "strewn", "laden"})
_INDOORS = frozenset({"kitchen", "library", "room", "stage"})
# said of where something is, not of what belongs to it
_ADVERBS = frozenset({"indoors", "inside", "interior", "backstage", "onstage", "upstairs", "downstairs"})
_BOUNDARIES = ("comma", "end", "before", "of", "and", "without", "place", "time", "weather", "background")
_OF_VERBS = frozenset(
    {"is", "are", "was", "were", "has", "have", "while", "as", "that", "which", "who", "for"}
)
_NO_NOUNS = ("ing", "ed", "ly", "ous", "ful", "less", "ish", "able", "ible", "est", "n't")
# these show what stands before them
_SHOWING = frozenset({
    "arrangement", "assortment", "badge", "carton", "display", "emblem", "emoji", "halves", "icon", "icons",
    "mascot", "miniature", "model", "packet", "platter", "platters", "replica", "selection", "slice",
    "slices", "sticker", "stickers", "symbol", "symbols", "tin", "wedge", "wedges",
})  # fmt: skip
_PAST = frozenset({
    "ate", "became", "began", "bit", "blew", "bought", "broke", "brought", "came", "caught", "dove",
    "drank", "drew", "drove", "fell", "fled", "flew", "forgot", "fought", "found", "gave", "got",
    "grew", "heard", "held", "hid", "hung", "kept", "knelt", "knew", "laid", "lay", "leapt", "left",
    "lost", "made", "met", "paid", "ran", "rang", "rode", "rose", "said", "sang", "sank", "sat", "saw",
    "sent", "shone", "shook", "shot", "slept", "slid", "sold", "spoke", "spun", "stole", "stood",
    "stuck", "swam", "swept", "swung", "taught", "threw", "told", "took", "went", "wept", "woke", "won",
    "wore", "wrote",
})  # fmt: skip


def leave_out_modifiers(found: list[Segment]) -> list[Segment]:
    """The segments, with what only tells more of an undrawn word joined to that word."""
    kept: list[Segment] = []
    position = 0
    while position < len(found):
        segment = found[position]
        following = found[position + 1 : position + 3]
        if _is_hyphened(segment, following) or _has_unknown_head(segment, following):
            hyphened = not _has_unknown_head(segment, following)
            raw = f"{segment.raw}{'-' if hyphened else ' '}{following[0].raw}"
            kept.append(Segment(raw, {"unknown" if hyphened else "undrawable": raw}))
            position += 1
        elif _is_of_a_room(segment, following) or _is_owner(segment, following):
            kept.append(Segment(segment.raw, {"modifier": segment.raw}))
        else:
            kept.append(segment)
        position += 1
    return kept


def _is_hyphened(segment: Segment, following: Sequence[Segment]) -> bool:
    """True for the first half of an adjective: "horn-rimmed", "flame-like", "heart shaped"."""
    shape = bool(following) and following[0].raw.lower() == "shaped"
    if (
        (segment.mark != "-" and not shape)
        or not following
        or not segment.is_thing
        or segment.has("colour", "material")
    ):
        return False
    other = following[0]
    return other.has("unknown", "stop", "before") and not other.is_thing and other.raw.lower() not in _FULL_OF


def _has_unknown_head(segment: Segment, following: Sequence[Segment]) -> bool:
    """True for the first half of a compound whose head nobody knows: "banana peel", "dog leash"."""
    if segment.mark == "'" or not following or not _is_drawn(segment) or segment.plural:
        return False
    head = following[0]
    word = head.raw.lower()
    if head.senses.get("unknown") != "word" or not word.isalpha() or head.raw[0].isupper() or len(word) < 3:
        return False
    if word in _PAST or word in _SHOWING or word.endswith(_NO_NOUNS):
        return False
    art = _art(segment)
    if is_person(art) or (word.endswith("s") and (is_animate(art) or is_vehicle(art))):
        return False  # whoever does something: "a dog yawns"
    return (
        len(following) == 1
        or head.mark == "'"
        or following[1].has(*_BOUNDARIES)
        or following[1].raw.lower() in _OF_VERBS
    )


def _is_of_a_room(segment: Segment, following: Sequence[Segment]) -> bool:
    """True for what a room belongs to: "a bank lobby". A flower garden has flowers, a dog kennel a dog."""
    if not following or not _is_drawn(segment) or segment.mark == "'" or segment.plural:
        return False
    place, art = following[0], _art(segment)
    if place.is_thing or place.senses.get("place") not in _INDOORS or place.raw.lower() in _ADVERBS:
        return False
    return not (is_animate(art) or is_plant(art) or is_eaten(art)) and len(place.raw.split()) == 1


def _is_owner(segment: Segment, following: Sequence[Segment]) -> bool:
    """True for the first word of "a kids' book cover": who something is for."""
    owns = segment.mark == "'" and segment.plural and segment.raw.endswith("s") and _is_drawn(segment)
    return owns and bool(following) and (following[0].is_thing or following[0].has("form"))


def _is_drawn(segment: Segment) -> bool:
    """True for a word that is a thing whatever stands beside it."""
    named = segment.has("noun", "near", "kind")
    return named and not segment.has("stop", "action", "deed", "style", "form", "emoji", "before", "colour")


def _art(segment: Segment) -> str:
    return str(next(segment.senses[sense] for sense in ("noun", "near", "kind") if sense in segment.senses))
