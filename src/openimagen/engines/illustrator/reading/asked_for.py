"""English: what belongs to the request and not to the picture, and nouns that are verbs there."""

from collections.abc import Sequence

from openimagen.engines.illustrator.reading.absent import art_of
from openimagen.engines.illustrator.reading.segments import Segment

_BEFORE_A_NOUN = ("number", "definite", "possessive", "colour", "material", "size")
_DETERMINED = ("number", "definite", "possessive")
# nouns that are verbs before "a", "the" or "his": "seal the envelope", "I saw a bird"
_VERBS = frozenset({
    "bat", "bear", "book", "boot", "bow", "box", "brush", "dice", "dish", "drill", "drum", "duck",
    "fan", "fire", "fish", "fly", "gate", "hammer", "head", "hook", "iron", "lock", "mirror", "nail",
    "park", "paste", "peel", "pen", "pepper", "photograph", "pin", "plant", "plate", "plug", "present",
    "pump", "purse", "ram", "ring", "rock", "salt", "saw", "seal", "shelf", "ship", "shovel", "sink",
    "slide", "sponge", "spoon", "squash", "swallow", "swing", "tie", "toast", "train", "trumpet",
    "vacuum", "watch", "water", "whisk", "wrap", "zip",
})  # fmt: skip
_BEFORE_VERBS = frozenset({
    "and", "can", "could", "he", "help", "i", "let", "let's", "please", "she", "should", "they", "to", "we",
    "will", "would", "you",
})  # fmt: skip
_ONES_OWN = frozenset({"my", "our"})
_ENDS = ("comma", "end", "before", "without", "says", "action", "deed", "number", "named")
_MORE_IS_SAID = frozenset({"who", "that", "which", "where", "about", "maybe", "to"})
_SIDES = {"left": "left", "left side": "left", "right": "right", "right side": "right"}
_SIDES |= {"middle": "middle", "center": "middle", "centre": "middle"}
_FAMILY = ("family", "man", "woman", "boy", "girl", "child", "baby")
_ROSE = frozenset({"above", "from", "into", "out", "over", "to", "up"})
_READERS = frozenset({"baby", "boy", "child", "family", "girl", "man", "person", "student", "woman"})
_REMOVED = ("remov", "delete", "erase", "take out", "take away", "get rid")
_TWO = 2
_FOR = 9  # segments that may tell whom a picture is for


def leave_out_the_request(found: Sequence[Segment]) -> list[Segment]:
    """The segments, with verbs as verbs, sides as sides, and what the picture is for as mere words."""
    kept = list(found)
    for at, segment in enumerate(found):
        if _is_a_verb(found, at):
            kept[at] = Segment(segment.raw, {"stop": segment.raw})
        elif at and found[at - 1].raw.lower() in ("can", "could", "will") and segment.has("action"):
            kept[at] = Segment(segment.raw, {"action": segment.senses["action"]})
        elif segment.raw.lower() == "for" and _is_for_the_speaker(found, at):
            for position in _what_it_is_for(found, at + 1):
                kept[position] = _mere(found[position])
        elif segment.raw.lower() == "for" and _is_for_readers(found, at):
            kept[at + 1] = _mere(found[at + 1])
        elif segment.raw.lower() == "from" and any(
            one.raw.lower().startswith(_REMOVED) for one in found[max(0, at - 6) : at]
        ):
            kept[at] = Segment(segment.raw, {"comma": ","})  # "remove the people from the photo of a bridge"
        elif segment.raw.lower() == "from" and _is_of_the_sender(found, at):
            kept[at + 2] = _mere(found[at + 2])
        elif segment.raw.isalnum() and _is_an_age(found, at):
            kept[at] = Segment(segment.raw, {"stop": segment.raw})
        elif _are_named_next(found, at):
            kept[at] = _mere(segment)
            kept[at - 1] = Segment(found[at - 1].raw, {"stop": found[at - 1].raw})
        elif _is_a_side(found, at):
            kept[at] = Segment(segment.raw, {"side": _SIDES[segment.raw.lower()]})
            if found[at + 1].raw == ":":
                kept[at + 1] = Segment(":", {"stop": ":"})
    return _told_apart(kept)


def _is_a_verb(found: Sequence[Segment], at: int) -> bool:
    """True for "I saw a bird", "seal the envelope", "a balloon rose over the hills", "a cat that can fly"."""
    word = found[at].raw.lower()
    before = found[at - 1] if at else None
    following = found[at + 1] if at + 1 < len(found) else None
    if following is None:
        return False
    determined = before is not None and before.has(*_BEFORE_A_NOUN) and not before.is_thing
    if determined and not (word == "can" and before is not None and before.raw.lower() == "that"):
        return False
    if word == "can":
        if before is None or before.has("end"):
            return not following.has("before", "of")
        return following.has("stop", "action", "pronoun") and not following.has("comma", "end")
    if word == "well":
        return before is not None and not (before.is_thing or before.has("age", "place", "stop"))
    if word == "rose":
        return before is not None and before.is_thing and following.raw.lower().split()[0] in _ROSE
    if word not in _VERBS or not following.has(*_DETERMINED):
        return False
    if word == "saw":
        return True
    return before is None or before.has("end") or before.raw.lower() in _BEFORE_VERBS


def _is_for_the_speaker(found: Sequence[Segment], at: int) -> bool:
    """True for "a unicorn for my daughter"; "a logo for my café" shows the café, if nothing else."""
    if at + 1 >= len(found) or found[at + 1].raw.lower() not in _ONES_OWN:
        return False
    before = found[:at]
    return any(one.is_thing or one.has("place") for one in before) or not any(
        one.has("form") for one in before
    )


def _is_for_readers(found: Sequence[Segment], at: int) -> bool:
    """True for "a coloring page of a mermaid for kids"."""
    behind = found[at + 1 : at + 3]
    if not behind or not behind[0].plural or art_of(behind[0]) not in _READERS:
        return False
    return len(behind) == 1 or behind[1].has("comma", "end")


def _is_of_the_sender(found: Sequence[Segment], at: int) -> bool:
    """True for "merry christmas from our family"."""
    behind = found[at + 1 : at + 3]
    own = len(behind) > 1 and behind[0].raw.lower() in _ONES_OWN
    return own and (art_of(behind[1]) in _READERS or behind[1].senses.get("group") == "people")


def _is_an_age(found: Sequence[Segment], at: int) -> bool:
    """True for the number of "my 5 year old"."""
    age = at + 1 < len(found) and found[at + 1].raw.lower().startswith(("year", "yr"))
    return age and (found[at].has("number") or found[at].raw.isdecimal())


def _are_named_next(found: Sequence[Segment], at: int) -> bool:
    """True for the dogs of "two dogs, a retriever and a pug", who are those two."""
    two = at > 0 and found[at - 1].senses.get("number") == _TWO and found[at].plural
    if not (two and art_of(found[at]) and at + 1 < len(found) and found[at + 1].raw == ","):
        return False
    rest = found[at + 2 : at + 12]
    named = [one for one in rest if one.is_thing and art_of(one)]
    joined = any(one.has("and") for one in rest)
    same = [art_of(one) == art_of(found[at]) and not one.plural for one in named[:_TWO]]
    return joined and len(same) == _TWO and all(same) and rest[0].senses.get("number") == 1


def _what_it_is_for(found: Sequence[Segment], start: int) -> list[int]:
    named = []
    for at in range(start, min(start + _FOR, len(found))):
        segment = found[at]
        if (segment.has(*_ENDS) and not segment.is_thing) or segment.raw.lower() in _MORE_IS_SAID:
            break
        if not segment.has("stop", "possessive", "definite", "and", "genitive") or segment.is_thing:
            named.append(at)
    return named


def _is_a_side(found: Sequence[Segment], at: int) -> bool:
    """True for both of "left: a cat, right: a dog"."""
    word = found[at].raw.lower()
    if word not in _SIDES or at + 1 >= len(found):
        return False
    return _begins_a_side(found, at) and any(
        _SIDES.get(one.raw.lower(), _SIDES[word]) != _SIDES[word] and _begins_a_side(found, other)
        for other, one in enumerate(found[:-1])
    )


def _begins_a_side(found: Sequence[Segment], at: int) -> bool:
    after_pause = at == 0 or found[at - 1].has("comma", "end", "and")
    return after_pause and (found[at + 1].raw == ":" or found[at + 1].has(*_DETERMINED))


def _told_apart(found: list[Segment]) -> list[Segment]:
    """ "A family of four: the father reads, the mother cooks": the family is those who are told of."""
    at = next((at for at, one in enumerate(found) if art_of(one) == "family"), None)
    if at is None:
        return found
    told = [
        position
        for position in range(at + 2, len(found))
        if found[position - 1].has("definite") and art_of(found[position]) in _FAMILY
    ]
    if len({art_of(found[position]) for position in told}) > 1:
        found[at] = _mere(found[at])
    else:
        for position in told:
            found[position] = _mere(found[position])
    return found


def _mere(segment: Segment) -> Segment:
    return Segment(segment.raw, {"modifier": segment.raw})
