"""Spanish and Portuguese nouns that mean something else in their company: overalls, not a monkey."""

from collections.abc import Sequence

from openimagen.engines.illustrator.groups import is_animate, is_eaten, is_person
from openimagen.engines.illustrator.reading.grammar_parts import is_part
from openimagen.engines.illustrator.reading.inflection import is_gerund
from openimagen.engines.illustrator.reading.segments import Segment

# what makes a device of a word
_COMPANY = {
    "artist-palette": frozenset({"artist", "easel", "paintbrush"}),
    "fish": frozenset({"bridge", "fountain", "garden", "lake", "lotus"}),
    "computer-mouse": frozenset({"computer-mouse", "desktop-computer", "keyboard", "laptop"}),
}
_BETWEEN = ("number", "definite", "possessive", "size", "stop")
_OF_THE_WHOLE = ("number", "definite", "possessive", "size", "colour", "age", "stop")
_TELLING = ("colour", "pattern", "material", "size", "of", "stop")
_DOING = ("action", "deed", "playing")
_HAD = ("with", "in")


def tell_company(found: Sequence[Segment]) -> list[Segment]:
    """The segments, where a noun of two senses has the one that the words around it ask for."""
    for at, segment in enumerate(found):
        if segment.has("doer") and _does_something(found, at):
            segment.senses = {"noun": segment.senses["doer"], **_role(segment)}
        elif segment.has("garment") and _is_worn(found, at):
            segment.senses = {"noun": segment.senses["garment"]}
        elif segment.has("weapon") and _is_carried(found, at):
            segment.senses = {"noun": segment.senses["weapon"]}
        elif segment.has("device") and _is_in_its_company(segment, found):
            segment.senses = {"noun": segment.senses["device"]}
        elif _says_how_somebody_is(segment, found[at + 1 : at + 2]) or _is_of_its_whole(
            segment, found[at + 1 : at + 6]
        ):
            segment.senses = {"stop": segment.raw}
    return list(found)


def _does_something(found: Sequence[Segment], at: int) -> bool:
    """True for "dos vaqueros", "una cartera repartiendo cartas"; jeans and wallets do nothing."""
    following = found[at + 1 : at + 3]
    for one in following:
        if one.has(*_DOING) or is_gerund(one.raw.split()[0]):
            return True
        if not one.has("colour", "size", "age", "stop"):
            break
    if at > 1 and found[at - 1].raw == "de" and not is_person(_art(found[at - 2])):
        return not found[at].plural  # "un duelo de vaqueros"
    # "vaqueros" is listed as it stands, "carteras" is a plural of something listed
    number = found[at - 1] if at and not found[at].plural else None
    return number is not None and number.has("number") and int(number.senses["number"]) > 1


def _is_worn(found: Sequence[Segment], at: int) -> bool:
    """True for "vestida con un mono", "mujer con un mono rojo"; "con un mono" it may be the animal."""
    first = at - 1
    while first >= 0 and found[first].has(*_BETWEEN) and not found[first].is_thing:
        first -= 1
    if first < 0:
        return False
    relation = found[first].senses.get("before")
    if relation == "wearing":
        return True
    told = at + 1 < len(found) and found[at + 1].has(*_TELLING) and not found[at + 1].has(*_DOING)
    had = relation in _HAD or found[first].has("of")
    return told and had and first > 0 and is_person(_art(found[first - 1]))


def _is_carried(found: Sequence[Segment], at: int) -> bool:
    """True for the bow of "mujer con un arco", which is no arch."""
    first = at - 1
    while first >= 0 and found[first].has(*_BETWEEN) and not found[first].is_thing:
        first -= 1
    relation = found[first].senses.get("before") if first >= 0 else None
    if relation == "holding":
        return True
    return relation == "with" and first > 0 and is_animate(_art(found[first - 1]))


def _is_in_its_company(device: Segment, found: Sequence[Segment]) -> bool:
    """True for the "ratón" of a prompt with a keyboard, the "carpas" of one with a pond."""
    company = _COMPANY[device.senses["device"]]
    return any(_art(other) in company or other.senses.get("place") in company for other in found)


def _is_of_its_whole(segment: Segment, following: Sequence[Segment]) -> bool:
    """True for "las ruedas del coche", "una rama de un árbol": the whole has it."""
    if not segment.has("noun", "near") or len(following) < 2 or not following[0].has("of"):
        return False
    whole = next((one for one in following[1:] if one.is_thing or not one.has(*_OF_THE_WHOLE)), None)
    if whole is None or not whole.is_thing or whole.has("place"):
        return False
    bare = whole is following[1] and following[0].raw == "de"  # "hoja de roble" is a leaf
    return not bare and is_part(_art(whole), _art(segment), segment)


def _says_how_somebody_is(segment: Segment, following: Sequence[Segment]) -> bool:
    """True for "um doce cachorrinho": no sweet before a name for somebody."""
    sweet = segment.has("adjectival") and is_eaten(_art(segment))
    return sweet and bool(following) and following[0].is_thing and is_animate(_art(following[0]))


def _role(segment: Segment) -> dict[str, str]:
    return {"role": segment.senses["role"]} if segment.has("role") else {}


def _art(segment: Segment) -> str:
    return str(segment.senses.get("noun", segment.senses.get("near", "")))
