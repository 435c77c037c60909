"""Hindi nouns in a row: animals in a trade, and what stands before a head that is not drawn or hides it."""

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from openimagen.engines.illustrator.groups import GROUPS, is_animate, is_eaten, is_person, is_vehicle
from openimagen.engines.illustrator.reading.costumes import trade_of

if TYPE_CHECKING:
    from openimagen.engines.illustrator.reading.segments import Segment

# a trade that stories give to animals
_COSTUMES = frozenset({
    "artist", "astronaut", "ballet-dancer", "construction-worker", "cook", "detective", "farmer",
    "firefighter", "guard", "health-worker", "judge", "man-mage", "mechanic", "ninja", "office-worker",
    "person-with-crown", "pilot", "police-officer", "prince", "princess", "santa-claus", "scientist",
    "singer", "student", "superhero", "teacher", "technologist", "vampire", "woman-health-worker",
    "woman-mage", "zombie",
})  # fmt: skip
_RIDDEN = frozenset({"camel", "dragon", "horse", "unicorn"})
_COOKED = frozenset({"chicken", "crab", "fish", "shrimp"})
_KEPT = frozenset({"chicken", "cow", "ewe", "goat", "ox", "rooster", "water-buffalo"})
_LIKE = frozenset({"वाला", "वाली", "वाले"})
# said behind whom something is done to or for
_OBLIQUE = frozenset({"को", "ने", "से", "तक"})
# heads that hide what is sold, played or stopped there
_VENUES = frozenset({
    "कोर्ट", "ग्राउंड", "दुकान", "फैक्ट्री", "फ़ैक्टरी", "मैदान", "शोरूम", "शॉप", "सेंटर", "स्टूडियो", "स्टेशन", "स्टेडियम",
    "स्टैंड", "स्टोर", "स्टॉप", "क्लब", "क्लिनिक", "गोदाम", "वर्कशॉप", "सैलून", "एजेंसी", "कंपनी", "अकादमी", "पार्लर",
    "मार्केट", "बुटीक", "ब्रांड", "चैनल", "ऐप", "वेबसाइट", "सर्विस", "क्लास", "क्लासेज़",
})  # fmt: skip
_DRIVERS = frozenset({"ड्राइवर", "चालक", "कंडक्टर", "मैकेनिक"})
# heads that show what stands before them
_SHOWING = frozenset({
    "अटैक", "आइकन", "एग्ज़िबिशन", "कलेक्शन", "क्रैश", "टूर्नामेंट", "पैक", "पैकेट", "मिनिएचर", "मॉडल",
    "रेस", "रेस्क्यू", "लॉन्च", "शो", "सफारी", "दौड़", "प्रतियोगिता",
    "सेट", "स्टिकर", "स्लाइस",
})  # fmt: skip
# vowel signs that verbs end in; loans from English mostly end in a consonant
_VERBAL = ("ा", "े", "ी", "ए", "ई", "कर", "रहा", "ना")
# "and below": below what was spoken of before
_ADVERBS = {"नीचे": "below", "ऊपर": "above", "पीछे": "behind", "सामने": "front", "आगे": "front", "अंदर": "in"}
_PLACED = frozenset({"on", "in", "above", "below", "behind", "front", "next", "left", "right"})
_PAIR = frozenset({"जोड़ा", "जोड़े"})
_ENDINGS = ("ता", "ती", "ते", "ना", "कर", "रहा", "रही")
_BOUNDARIES = ("comma", "end", "and", "of", "form", "likened_after")
_NO_NOUNS = ("stop", "action", "deed", "style", "form", "emoji", "colour", "material", "after", "number")


def tell_nouns(found: Sequence["Segment"]) -> list["Segment"]:
    """The segments: an animal in the place of "वैज्ञानिक पांडा", nothing of the car of "कार वॉश"."""
    kept: list[Segment] = []
    position = 0
    while position < len(found):
        segment = found[position]
        ahead = found[position + 1 : position + 4]
        animal = _animal_in_costume(segment, ahead) or _in_that_trade(segment, ahead)
        if animal is not None:
            kept.append(animal)
            position += 3 if ahead[0].raw in _LIKE else 2
            continue
        if segment.has("after") and _is_undrawn_place(segment, found[max(0, position - 1) : position]):
            kept[-1] = replace(kept[-1], senses={"modifier": kept[-1].raw})
            segment = replace(segment, senses={"stop": segment.raw})
        elif segment.raw in _PAIR and segment.is_thing and not any(one.is_thing for one in ahead[:1]):
            segment = replace(segment, senses={"noun": segment.senses["noun"]})
        elif segment.raw in _ADVERBS and segment.has("stop"):
            kept += _reference(kept, ahead)
            if kept and kept[-1].has("repeated"):
                segment = replace(segment, senses={"after": _ADVERBS[segment.raw]})
        elif _goes_on(segment, found[position + 1 :]):
            segment = replace(segment, senses={"stop": segment.raw})
        elif _is_her_work(segment, ahead):
            segment = replace(segment, senses={"after": segment.senses["after"]})
        elif _is_hidden(segment, ahead) and not _stands_there(segment, ahead, found[position + 3 :]):
            segment = replace(segment, senses={"modifier": segment.raw})
        kept.append(segment)
        position += 1
    return kept


def _animal_in_costume(trade: "Segment", ahead: Sequence["Segment"]) -> "Segment | None":
    """The fox of "जासूस लोमड़ी"; "किसान गाय" are two, and so is who does something to an animal."""
    if not ahead or not _is_trade(trade):
        return None
    rest = ahead[1:] if ahead[0].raw in _LIKE else ahead
    if not rest or trade.plural:
        return None
    animal, art = rest[0], _art(rest[0])
    if not _wears_costumes(art) or art in _COOKED or _is_done_to(rest[1:]):
        return None
    if _art(trade) == "farmer" and art in _KEPT:
        return None
    senses = {"near": art}
    if role := trade_of(trade, _art(trade)):
        senses["role"] = role
    return replace(animal, raw=f"{trade.raw} {animal.raw}", senses=senses)


def _in_that_trade(animal: "Segment", ahead: Sequence["Segment"]) -> "Segment | None":
    """The robot of "रोबोट वेटर"."""
    if not _wears_costumes(_art(animal)) or animal.plural or not ahead or not _is_trade(ahead[0]):
        return None
    if _is_done_to(ahead[1:]):
        return None
    role = trade_of(ahead[0], _art(ahead[0]))
    senses = {"near": _art(animal), **({"role": role} if role else {})}
    return replace(animal, raw=f"{animal.raw} {ahead[0].raw}", senses=senses)


def _is_her_work(segment: "Segment", ahead: Sequence["Segment"]) -> bool:
    """True for "बर्तन धोती औरत": she washes, and has no dhoti on."""
    return segment.has("noun") and segment.has("after") and bool(ahead) and is_person(_art(ahead[0]))


def _wears_costumes(art: str) -> bool:
    return is_animate(art) and not is_person(art) and art not in _RIDDEN


def _is_done_to(following: Sequence["Segment"]) -> bool:
    """True behind a noun that something is done to, and before a verb nobody knows."""
    if not following:
        return False
    placed = following[0].has("after")  # "राजा हाथी पर"
    verb = following[0].has("unknown") and following[0].raw.endswith(_ENDINGS)
    return placed or verb or following[0].raw in _OBLIQUE or following[0].has("of", "likened_after")


def _stands_there(segment: "Segment", ahead: Sequence["Segment"], rest: Sequence["Segment"]) -> bool:
    """True for the train of "ट्रेन स्टेशन पर खड़ी है": nothing else is there."""
    at_it = len(ahead) > 1 and ahead[1].has("after") and is_vehicle(_art(segment))
    return at_it and not any(one.is_thing for one in rest)


def _is_trade(segment: "Segment") -> bool:
    art = _art(segment)
    return is_person(art) and (segment.has("role") or art in _COSTUMES)


def _is_hidden(segment: "Segment", ahead: Sequence["Segment"]) -> bool:
    """True for the car of "कार वॉश", the ball of "फुटबॉल ग्राउंड", the train of "ट्रेन स्टेशन"."""
    if not ahead or not segment.has("noun", "near") or segment.has(*_NO_NOUNS) or is_animate(_art(segment)):
        return False
    head = ahead[0]
    if head.raw in _VENUES or (head.raw in _DRIVERS and is_vehicle(_art(segment))):
        return True
    named = _art(ahead[1]) if len(ahead) > 1 else ""
    if is_eaten(_art(segment)) and is_eaten(named) and head.has("unknown"):  # चीज़ बर्स्ट पिज़्ज़ा
        return True
    if (
        head.senses.get("unknown") != "word"
        or head.raw.isascii()
        or head.raw.endswith(_VERBAL)
        or head.raw in _SHOWING
    ):
        return False
    return len(ahead) == 1 or ahead[1].has(*_BOUNDARIES)


def _is_undrawn_place(segment: "Segment", before: Sequence["Segment"]) -> bool:
    """True in "खरगोश घास में गाजर खाता हुआ": where it is does not part who eats from what is eaten."""
    undrawn = (one.has("undrawable") and not one.is_thing for one in before)
    nameless = (one.has("group") and GROUPS[one.senses["group"]].drawn is None for one in before)
    return (any(undrawn) or any(nameless)) and segment.raw in ("में", "पर", "के पास", "के सामने", "के नीचे")


def _reference(kept: Sequence["Segment"], ahead: Sequence["Segment"]) -> list["Segment"]:
    """The wardrobe again, where "अलमारी के ऊपर सूटकेस और नीचे जूते" goes on."""
    if not kept or not kept[-1].has("and", "comma") or not any(one.is_thing for one in ahead[:3]):
        return []
    for position in range(len(kept) - 1, 0, -1):
        known, relation = kept[position - 1], kept[position]
        if relation.senses.get("after") in _PLACED:
            if _art(known) == "brick-wall" and len(kept) > 1:  # a sofa below the clock that is on it
                known = kept[-2]
            named = known.has("noun", "near") and not known.has("place", "colour", "stop")
            if named:
                return [_again(known)]
    somebody = next((one for one in kept if is_animate(_art(one))), None)  # "a man in the rain"
    return [_again(somebody)] if somebody is not None else []


def _again(known: "Segment") -> "Segment":
    return replace(known, senses={**known.senses, "repeated": known.raw})


def _goes_on(segment: "Segment", following: Sequence["Segment"]) -> bool:
    """True for "बैठकर" where what is done while sitting is told too."""
    if not segment.has("action") or not segment.raw.endswith("कर"):
        return False
    for one in following[:6]:
        if one.has("comma", "end", "and"):
            return False
        if one.has("action", "deed"):
            return True
    return False


def _art(segment: "Segment") -> str:
    return str(next((segment.senses[sense] for sense in ("noun", "near") if segment.has(sense)), ""))
