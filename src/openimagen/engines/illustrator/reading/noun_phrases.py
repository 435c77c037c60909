"""English noun phrases whose head has no drawing: what stands before the head is not drawn either.

Of "a telephone wire" no telephone is seen, of "horn-rimmed glasses" no horn, of "a bank lobby" no bank.
"""

from collections.abc import Sequence

from openimagen.engines.illustrator.groups import is_animate, is_eaten, is_person, is_plant
from openimagen.engines.illustrator.reading.grammar_naming import PAIRED
from openimagen.engines.illustrator.reading.grammar_parts import is_house, is_part
from openimagen.engines.illustrator.reading.segments import Segment
from openimagen.engines.illustrator.scene import ROOMS

# after a hyphen these say what is there: "a tree-lined street"
_FULL_OF = frozenset({"covered", "filled", "lined", "topped", "studded", "strewn", "laden"})
_INDOORS = ROOMS | {"stage"}
_STREETS = frozenset({"alley", "avenue", "boulevard", "lane", "road", "street"})
# what lists tell the members of: "farm animals (cows and sheep)"
_GENERAL = frozenset({"animals", "birds", "flowers", "food", "fruit", "plants", "vegetables", "vehicles"})
_LISTED = frozenset({"(", ":", "such as", "including", "like", "e.g", "for example"})
_LIGHT_VERBS = frozenset({"conducting", "make", "makes", "making", "performing", "performs", "preparing"})
_SHAPES = frozenset({"square", "triangle", "cube"})
_SAID = ("colour", "size", "material", "pattern", "age", "definite", "number", "possessive")
_KINDS_OF_PEOPLE = frozenset({"goth", "hippie", "hipster", "human", "punk"})  # "a punk song"
_COPULAS = frozenset({"is", "are", "was", "were"})
# said behind a noun, of how or where it is
_POSTPOSED = frozenset({
    "ablaze", "abloom", "adrift", "afar", "afire", "aflame", "afloat", "aglow", "aground", "ahead",
    "airborne", "ajar", "akimbo", "alight", "aloft", "amiss", "ashore", "askew", "astray", "awake",
    "aware", "awry", "beyond", "bound", "downhill", "downstream", "galore", "midair", "offshore",
    "onboard", "overboard", "overnight", "poolside", "roadside", "sideways", "underfoot", "unaware",
    "uphill", "upstream",
})  # fmt: skip
_DESCRIBING = ("age", "colour", "material", "mood", "pattern", "size", "stop", "unknown")
_OF_NOUNS = frozenset({"noun", "near", "kind", "group", "undrawable", "role"})
_PALMS = frozenset({"palm", "palms"})
_BOWS = frozenset({"bow", "bows"})
_OF_ARCHERS = frozenset(
    {"archer", "archers", "archery", "arrow", "arrows", "elf", "hunter", "quiver", "target", "violin"}
)
_TIED = frozenset({"christmas-tree", "dress", "kitten", "teddy-bear", "wrapped-gift"})  # with a bow
# said of where something is, not of what belongs to it
_ADVERBS = frozenset({"indoors", "inside", "interior", "backstage", "onstage", "upstairs", "downstairs"})
_BOUNDARIES = ("comma", "end", "before", "of", "and", "without", "place", "time", "weather", "background")
_OF_VERBS = frozenset(
    {"is", "are", "was", "were", "has", "have", "while", "as", "that", "which", "who", "for"}
)
_NO_NOUNS = ("ing", "ed", "ly", "ous", "ful", "less", "ish", "able", "ible", "est", "n't")
# these show what stands before them
_SHOWING = frozenset({
    "accident", "apocalypse", "arrangement", "assortment", "attack", "badge", "carton", "championship",
    "chase", "colony", "competition", "contest", "crash", "display", "emblem", "emoji", "exhibit",
    "exhibition", "game", "games", "gang", "halves", "heap", "hunt", "icon", "icons", "invasion",
    "launch", "lesson", "lessons", "mascot", "match", "migration", "miniature", "model", "packet",
    "parade", "pile", "platter", "platters", "race", "replica", "rescue", "sanctuary", "selection",
    "show", "slice", "slices", "sticker", "stickers", "symbol", "symbols", "tin", "tournament", "wedge",
    "wedges",
})  # fmt: skip
_PAST = frozenset({
    "ate", "became", "began", "bit", "blew", "bought", "broke", "brought", "came", "caught",
    "cut", "dove", "hit", "put", "set", "shut", "split",
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
        ahead = found[position + 1 : position + 6]
        if _has_unknown_head(segment, ahead) and not _do_something(segment, kept[-2:]):
            raw = f"{segment.raw} {ahead[0].raw}"
            kept.append(Segment(raw, {"undrawable": raw}))
            position += 1
        elif _is_hyphened(segment, ahead):
            raw = f"{segment.raw}-{ahead[0].raw}"
            kept.append(Segment(raw, {"unknown": raw}))
            position += 1
        else:
            kept.append(_as_told_by(_as_meant(segment, kept[-5:], ahead), kept[-1:], found))
        position += 1
    return kept


def _as_meant(segment: Segment, before: Sequence[Segment], ahead: Sequence[Segment]) -> Segment:
    """The segment, or what it is where it names no thing."""
    if segment.raw.lower() == "as" and _is_a_part_played(ahead):
        return Segment(segment.raw, {"likened": segment.raw})
    if _is_a_verb(before, segment, ahead):
        verb = {sense: value for sense, value in segment.senses.items() if sense not in _OF_NOUNS}
        return Segment(segment.raw, verb or {"stop": segment.raw})
    if _is_no_work(segment, ahead) or _is_a_shape(segment, ahead) or _is_told(segment, ahead):
        return Segment(segment.raw, {"stop": segment.raw})
    surfs = bool(before and ahead) and before[-1].raw in _COPULAS and ahead[0].has("action", "deed")
    if surfs and _is_drawn(segment) and not segment.plural:  # "is car surfing"
        return Segment(segment.raw, {"modifier": segment.raw})
    if _is_of_its_whole(segment, ahead) or _is_of_a_room(segment, ahead) or _is_owner(segment, ahead):
        return Segment(segment.raw, {"modifier": segment.raw})
    return segment


def _as_told_by(segment: Segment, before: Sequence[Segment], found: Sequence[Segment]) -> Segment:
    """The segment as what stands before it or elsewhere in the prompt tells: bows of ribbon, painters."""
    word = segment.raw.lower()
    last = before[-1] if before else Segment("")
    if word in _PALMS and last.has("genitive", "possessive"):
        return Segment(segment.raw, {"undrawable": segment.raw})
    if word == "painting" and last.is_thing and is_person(_art(last)):
        return Segment(segment.raw, {"action": "painting"})
    if word in _BOWS and not any(one.raw.lower() in _OF_ARCHERS for one in found):
        tied = last.has("colour", "pattern") or any(one.senses.get("noun") in _TIED for one in found)
        return Segment(segment.raw, {"noun": "ribbon"}, segment.plural) if tied else segment
    return segment


def _is_a_part_played(following: Sequence[Segment]) -> bool:
    """True for "a lion as a king"; false for "as a boat goes by"."""
    if not following or following[0].senses.get("number") != 1:
        return False
    noun = next((position for position, one in enumerate(following) if one.is_thing), None)
    rest = following[noun + 1 :] if noun is not None else ()
    return noun is not None and (not rest or rest[0].has("comma", "end", "and", "before", "place", "purpose"))


def _is_a_verb(before: Sequence[Segment], segment: Segment, following: Sequence[Segment]) -> bool:
    """True for "a cat bats a ball", "the dog paws the door": no bats, no paws."""
    named = (segment.plural and segment.is_thing) or segment.has("undrawable")
    if not (before and following and named and segment.raw.endswith("s")) or _art(segment) in PAIRED:
        return False
    last = before[-1]
    subject = last.has("covering") or (last.is_thing and not last.has("colour", "material", "stop"))
    if not subject or last.plural:
        return False
    return following[0].has("number", "definite", "possessive") or _is_one(before[:-1])


def _is_one(before: Sequence[Segment]) -> bool:
    """True for "a small": what comes is one, and a plural behind it is a verb ("a small boat sinks")."""
    said = next((one for one in reversed(before) if not one.has(*_DESCRIBING) or one.has("number")), None)
    return said is not None and said.raw.lower() in ("a", "an")


def _is_no_work(segment: Segment, following: Sequence[Segment]) -> bool:
    """True for "making plans", "performing a trick": nothing is cooked or played."""
    if segment.raw.lower() not in _LIGHT_VERBS:
        return False
    noun = next((one for one in following if not one.has(*_SAID) or one.is_thing), None)
    return noun is not None and not noun.is_thing and noun.has("unknown", "undrawable", "pronoun", "mood")


def _is_a_shape(segment: Segment, following: Sequence[Segment]) -> bool:
    """True for the first word of "square blue apples"."""
    if segment.raw.lower() not in _SHAPES or not following:
        return False
    coloured = following[0].has("colour") and len(following) > 1
    noun = following[1] if coloured else following[0]
    return noun.is_thing or noun.has("undrawable")


def _is_told(segment: Segment, following: Sequence[Segment]) -> bool:
    """True for the animals of "farm animals (cows, sheep)": those that are told are drawn."""
    general = segment.senses.get("group") in _GENERAL
    return general and len(following) > 1 and following[0].raw.lower() in _LISTED and following[1].is_thing


def _is_of_its_whole(segment: Segment, following: Sequence[Segment]) -> bool:
    """True for "a branch of a tree", "the wheels of a red car": the whole has it."""
    if not _is_drawn(segment) or not following or following[0].raw.lower() != "of":
        return False
    whole = next((one for one in following[1:] if not one.has(*_SAID) or one.is_thing), None)
    if whole is None or not _is_drawn(whole):
        return False
    return is_part(_art(whole), _art(segment), segment)


def _is_hyphened(segment: Segment, following: Sequence[Segment]) -> bool:
    """True for the first half of an adjective: "horn-rimmed", "flame-like", "heart shaped"."""
    shape = bool(following) and following[0].raw.lower() == "shaped"
    named = segment.is_thing or segment.has("unknown")
    if not (shape or segment.mark == "-") or not following or not named or segment.has("colour", "material"):
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
    if word in _POSTPOSED or word in _PAST or word in _SHOWING or word.endswith(_NO_NOUNS):
        return False
    art = _art(segment)
    if (is_person(art) and segment.raw.lower() not in _KINDS_OF_PEOPLE) or (
        word.endswith("s") and not (is_eaten(art) or is_plant(art))
    ):
        return False  # whoever does something: "a dog yawns"
    if head.mark == "'":
        return len(following) > 1 and following[1].raw == "s"
    return len(following) == 1 or following[1].has(*_BOUNDARIES) or following[1].raw.lower() in _OF_VERBS


def _do_something(segment: Segment, before: Sequence[Segment]) -> bool:
    """True for "a cat and a dog romp in the hay": no head of a compound."""
    return is_animate(_art(segment)) and any(one.has("and") for one in before)


def _is_of_a_room(segment: Segment, following: Sequence[Segment]) -> bool:
    """True for what a room belongs to: "a bank lobby". A flower garden has flowers, a dog kennel a dog."""
    if not following or not _is_drawn(segment) or segment.mark == "'" or segment.plural:
        return False
    place, art = following[0], _art(segment)
    street = place.raw.lower() in _STREETS and place.has("place")
    indoors = place.senses.get("place") in _INDOORS and place.raw.lower() not in _ADVERBS
    outdoors = is_house(art) and place.senses.get("place") == "garden"  # "a palace garden"
    if place.is_thing or not (street or indoors or outdoors):
        return False
    return not (is_animate(art) or is_plant(art) or is_eaten(art)) and len(place.raw.split()) == 1


def _is_owner(segment: Segment, following: Sequence[Segment]) -> bool:
    """True for the first word of "a kids' book cover": who something is for."""
    if _is_drawn(segment) and following and following[0].has("genitive"):  # "a child's crayon drawing"
        rest = [one for one in following[1:4] if not one.has("comma", "end")]
        return any(_is_a_kind_of_picture(one) for one in rest) and not any(_is_drawn(one) for one in rest)
    if segment.has("event") and following and following[0].has("form"):  # "a birthday poster"
        return True
    owns = segment.mark == "'" and segment.plural and segment.raw.endswith("s") and _is_drawn(segment)
    return owns and bool(following) and (following[0].is_thing or following[0].has("form"))


def _is_a_kind_of_picture(segment: Segment) -> bool:
    return segment.has("style") or segment.senses.get("form", "portrait") != "portrait"


def _is_drawn(segment: Segment) -> bool:
    """True for a word that is a thing whatever stands beside it."""
    named = segment.has("noun", "near", "kind")
    return named and not segment.has("stop", "action", "deed", "style", "form", "emoji", "before", "colour")


def _art(segment: Segment) -> str:
    return next((str(segment.senses[sense]) for sense in ("noun", "near", "kind") if segment.has(sense)), "")
