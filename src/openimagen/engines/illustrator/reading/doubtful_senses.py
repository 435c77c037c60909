"""Words of two senses that the rest of the prompt decides: food, weapons, and what is several."""

from collections.abc import Sequence
from itertools import pairwise, zip_longest
from typing import TYPE_CHECKING

from openimagen.engines.illustrator.groups import is_animate, is_eaten

if TYPE_CHECKING:
    from openimagen.engines.illustrator.reading.segments import Segment

_PLURAL_MARKS = ("们", "們", "群", "たち", "達")


_MEALS = ("eating", "cooking", "drinking")


_TABLEWARE = frozenset({"basket", "bowl", "cup", "fork", "fruit-bowl", "kitchen-knife", "plate", "table"})


_ARMED = frozenset(
    {
        "bow-and-arrow",
        "crossed-swords",
        "dagger",
        "guard",
        "knight-armour",
        "person-fencing",
        "shield",
        "sword",
    }
)


def tell_plurals(found: Sequence["Segment"]) -> None:
    """Chinese and Japanese may say that somebody is several: 孩子们, 羊群, 子供たち."""
    for segment, following in zip_longest(found, found[1:]):
        marked = segment.raw.endswith(_PLURAL_MARKS) or (following and following.raw in _PLURAL_MARKS)
        segment.plural = segment.plural or (segment.is_thing and bool(marked))


def tell_food(found: Sequence["Segment"]) -> None:
    """Among food and tableware, a word that also names some food means that: 배 is a pear, or a boat."""
    doubtful = [segment for segment in found if segment.has("food")]
    if doubtful and any(_is_of_a_meal(segment) for segment in found if not segment.has("food")):
        for segment in doubtful:
            segment.senses = {"noun": segment.senses["food"]}


def tell_weapons(found: Sequence["Segment"]) -> None:
    """Held or beside arms and fighters, a word that also names a weapon means that: 창, spear or window."""
    for position, segment in enumerate(found):
        if not segment.has("weapon"):
            continue
        near = found[position + 1 : position + 3]
        held = any(other.senses.get("after") == "holding" for other in near)
        if held or any(other.senses.get(sense) in _ARMED for other in found for sense in ("noun", "near")):
            segment.senses = {"near": segment.senses["weapon"]}


def is_a_dress(found: Sequence["Segment"], phrase: str) -> bool:
    """True for "vestido con", "vestido de" where nobody was named who is dressed so."""
    said, _, linking = phrase.casefold().partition(" ")
    if said not in ("vestido", "vestidos") or linking not in ("con", "com", "de"):
        return False
    return not found or found[-1].has("number", "definite", "possessive", "of", "before", "and")


def tell_costumes(found: Sequence["Segment"]) -> None:
    """ "Vestido de bombeiro": no fireman is there, but somebody who looks like one."""
    for segment, following in pairwise(found):
        art = str(following.senses.get("noun", following.senses.get("near", "")))
        said = segment.raw.casefold()
        if not (said.startswith("vestid") and said.endswith(" de")):
            continue
        if following.is_thing and is_animate(art):
            segment.senses = {"likened": segment.raw}
        elif following.has("colour") and not following.is_thing:  # "vestida de blanco"
            segment.senses = {"stop": segment.raw}


def _is_of_a_meal(segment: "Segment") -> bool:
    if segment.senses.get("action", segment.senses.get("after")) in _MEALS:
        return True
    art = segment.senses.get("noun", "")
    return (
        (segment.has("group") and segment.senses["group"] in ("food", "fruit"))
        or is_eaten(art)
        or art in _TABLEWARE
    )
