"""English: who is named and is not in the picture, as receivers and owners are."""

from collections.abc import Sequence

from openimagen.engines.illustrator.groups import is_animate, is_building, is_person
from openimagen.engines.illustrator.reading.segments import Segment

_SAID = ("colour", "size", "age", "definite", "number", "possessive", "mood", "stop")
_PARENTS = frozenset({
    "dad", "daddy", "father", "mama", "mamma", "mom", "mommy", "mother", "mum", "mummy", "papa", "parent",
})  # fmt: skip
_TOY = "teddy-bear"  # what toys are drawn as
_PICTURES = frozenset({"drawing", "image", "painting", "photo", "photograph", "picture", "portrait"})
_FOR_PICTURES = frozenset({"brick-wall", "desk", "framed-picture"})
_BUILT = frozenset({
    "building", "buildings", "cargo", "construction", "container", "containers", "lifting", "lifts", "port",
    "shipyard", "site", "skyscraper", "tower",
})  # fmt: skip
_OF_BASEBALL = frozenset({
    "baseball", "baseball field", "baseball player", "baseball players", "batter", "cricket",
    "cricket player", "cricketer", "glove", "hitting", "home run", "swinging a", "swinging his",
    "swinging her", "wielding", "pitcher",
})  # fmt: skip
_NO_LETTERS = ",.;:!?"
_BOND = 2
_NEAR = 40  # segments that tell what is spoken of
_RECEIVERS = 5  # segments that may name one


def leave_out_the_absent(found: list[Segment]) -> list[Segment]:
    """The segments, with those who are not there as mere words."""
    kept = list(found)
    for at, segment in enumerate(found):
        if segment.raw.lower().split()[:1] == ["for"] and _is_given(kept[max(0, at - _NEAR) : at]):
            given = any(
                _is_somebody(one) for one in kept[max(0, at - _NEAR) : at]
            )  # "baking a cake for her son"
            for position in _receivers(found, at + 1):
                if not given or is_building(art_of(found[position])):
                    kept[position] = _mere(found[position])
        elif _is_of_a_number(found, at):  # "a three-headed dragon"
            kept[at : at + 2] = [_mere(segment), _mere(found[at + 1])]
        elif (meant := _as_meant(found, at)) is not None:
            kept[at] = Segment(segment.raw, meant, segment.plural)
        elif _is_its_name(found, at):
            kept[at] = Segment(segment.raw, {"stop": segment.raw})
        elif _is_an_owner(found, at):
            kept[at] = _mere(segment)
        elif segment.raw.lower() in _PARENTS and (young := _young(found, at)) is not None:
            kept[at] = Segment(segment.raw, {"noun": art_of(young)})
        elif _is_a_picture_in_it(found, at):
            shown = _receivers(found, at + 1, anyone=True)
            kept[at] = Segment(segment.raw, {"noun": "framed-picture"} if shown else segment.senses)
            for position in shown:
                kept[position] = _mere(found[position])
            if any(art_of(one) == "framed-picture" for one in found[max(0, at - 3) : at]):  # a frame with one
                kept[at] = Segment(segment.raw, {"stop": segment.raw})
    return kept


def art_of(segment: Segment) -> str:
    """The drawing of a noun, "" where it has none."""
    return next((str(segment.senses[sense]) for sense in ("noun", "near", "kind") if segment.has(sense)), "")


def _as_meant(found: Sequence[Segment], at: int) -> dict[str, str] | None:
    """The senses of a word that its neighbours decide: a crane that lifts, a stand that a vase is on."""
    word = found[at].raw.lower()
    again = at > 0 and found[at].has("number") and found[at - 1].has("number")
    if again and word in ("different", "various", "assorted"):
        return {"stop": word}  # "eight different cats"
    following = [one.raw.lower() for one in found[at + 1 : at + 3]]
    if word in ("crane", "cranes") and any(
        part in _BUILT for one in found[:_NEAR] for part in one.raw.lower().split()
    ):
        return {"noun": "building-construction"}
    if word in ("bat", "bats") and any(one.raw.lower() in _OF_BASEBALL for one in found[:_NEAR]):
        return {"noun": "baseball-bat"}
    if word == "stand" and any(one.senses.get("before") == "on" for one in found[max(0, at - 5) : at]):
        return {"undrawable": word}
    if word == "can" and any(one.raw.lower().startswith("water") for one in found[:_NEAR]):
        return {"undrawable": word}
    if word == "letter" and following and len(following[0]) == 1 and following[0] not in _NO_LETTERS:
        return {"says": word}
    if word in ("mother", "father", "valentine", "new year") and following == ["s", "day"]:
        return {"stop": word}
    return None


def _mere(segment: Segment) -> Segment:
    return Segment(segment.raw, {"modifier": segment.raw})


def _is_given(before: Sequence[Segment]) -> bool:
    """True behind a thing: "a gift for", "a card for", but not "waiting for"."""
    named = ("form", "event", "undrawable", "place", "unknown")
    if not before or not (before[-1].is_thing or before[-1].has(*named)):
        return False
    # "a logo for a bakery" is told where forms are
    return any(one.is_thing for one in before) or not any(one.has("form") for one in before)


def _is_somebody(segment: Segment) -> bool:
    """True for who could give a thing to somebody who is there too."""
    art = art_of(segment)
    return segment.senses.get("group") == "people" or (is_animate(art) and art != _TOY)


def _is_a_picture_in_it(found: Sequence[Segment], at: int) -> bool:
    """True for "holding a photo of", "a wall with a picture of"; what a T-shirt or a cup shows is seen."""
    words = found[at].raw.lower().split()
    if words[-1:] != ["of"] or _PICTURES.isdisjoint(words) or at < _BOND:
        return False
    bond = at - 2 if found[at - 1].has("number", "definite", "possessive") else at - 1
    owner = art_of(found[bond - 1]) if bond else ""
    kind = found[bond].senses.get("before")
    return (kind == "holding" and is_person(owner)) or (kind == "with" and owner in _FOR_PICTURES)


def _receivers(found: Sequence[Segment], start: int, anyone: bool = False) -> list[int]:
    """Where those stand whom a thing is for: "mom", "kids and babies"; none where it is for no one.

    With `anyone`, for things too.
    """
    named = []
    for at in range(start, min(start + _RECEIVERS, len(found))):
        segment = found[at]
        if segment.is_thing and not (anyone or _is_a_receiver(segment)):
            return []  # "for cat food"
        if segment.is_thing:
            named.append(at)
        elif not (segment.has(*_SAID, "unknown") and not named) and not (segment.has("and") and named):
            break
    return named


def _is_a_receiver(segment: Segment) -> bool:
    """True for people and animals, and for a business: "a picture of a tooth for a clinic"."""
    art = art_of(segment)
    general = segment.senses.get("group") in ("animals", "people")
    return general or is_animate(art) or (is_building(art) and not segment.plural)


def _is_an_owner(found: Sequence[Segment], at: int) -> bool:
    """True for the man of "a man's and a woman's bicycle", and for things that have others."""
    if at + 2 >= len(found) or not found[at + 1].has("genitive"):
        return False
    following = found[at + 2]
    if is_person(art_of(found[at])):
        return following.has("and")
    thing = bool(art_of(found[at])) and not is_animate(art_of(found[at]))  # "a ship's wheel"
    return thing and following.is_thing


def _is_of_a_number(found: Sequence[Segment], at: int) -> bool:
    """True for the first of "two-person tent", "three-legged dog"."""
    if not found[at].has("number") or found[at].mark != "-" or at + 2 >= len(found):
        return False
    return not found[at + 1].has("number") and found[at + 2].is_thing


def _is_its_name(found: Sequence[Segment], at: int) -> bool:
    """True for the second word of "my cat Whiskers"."""
    animal = found[at - 1] if at else None
    if animal is None or not animal.raw.islower() or not is_animate(art_of(animal)):
        return False
    return found[at].raw.istitle() and found[at].has("undrawable") and not found[at].is_thing


def _young(found: Sequence[Segment], at: int) -> Segment | None:
    """The elephant of "a mom and a baby elephant", whose mother is one."""
    if at + 2 >= len(found) or not found[at + 1].has("and"):
        return None
    ahead = found[at + 2 : at + 5]
    animal = next((one for one in ahead if one.is_thing and art_of(one) != "baby"), None)
    if animal is None or not (animal.has("young") or any(_is_baby(one) for one in ahead)):
        return None
    return animal if is_animate(art_of(animal)) and not is_person(art_of(animal)) else None


def _is_baby(segment: Segment) -> bool:
    return segment.raw.lower().split()[-1:] == ["baby"]
