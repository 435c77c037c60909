"""The rule of fur, feathers and petals, which are no things of their own. See `grammar.Rule`."""

from collections.abc import Callable
from itertools import takewhile

from openimagen.engines.illustrator.groups import is_animate, is_person, is_plant, members
from openimagen.engines.illustrator.reading.grammar_parts import is_tree
from openimagen.engines.illustrator.reading.segments import Segment
from openimagen.engines.illustrator.reading.sentence import Bond, Sentence

_WEARERS: dict[str, Callable[[str], bool]] = {
    "animal": lambda art: is_animate(art) and not is_person(art),
    "plant": lambda art: is_plant(art) or art in members("plants"),
}
_LEAF = ("hoja", "folha")
_TO_THE_OWNER = ("of", "after", "before", "stop", "definite", "number", "size", "age", "counter")


def covering(s: Sentence, segment: Segment) -> str | None:
    """Fur, feathers, petals: their colour is that of the animal or the flower they belong to."""
    wears = _WEARERS[segment.senses["covering"]]
    if s.negated or (s.count or 1) > 1:
        return None
    leaves = segment.senses["covering"] == "plant" and s.group[-1:] == s.things[-1:]
    if s.joined == "and" and not (s.link or s.shared) and (leaves or not s.head_first):  # "lemons and leaves"
        return None
    if _is_said_before_its_owner(s, wears):
        return s.previous
    owner = next((thing for thing in (s.sources if s.link else s.group)[-1:] if wears(thing.art)), None)
    if owner is None or (s.previous == "thing" and s.link is None and not s.head_first):
        return None
    if not (s.link is None or s.link.kind in ("with", "wearing", "holding")):
        return None
    if not (s.colour or s.pattern or s.head_first):
        s.left_out.append(segment.raw)
    leaf = segment.raw.casefold().startswith(_LEAF) and not is_tree(owner.art)  # "rosa con hojas verdes"
    owner.colour = owner.colour or s.colour
    owner.pattern = owner.pattern or s.pattern
    s.forget()
    s.link, s.group = None, [owner]
    s.shared = (Bond("with"), [owner])
    return "thing" if s.head_first and not leaf else "place"


def _is_said_before_its_owner(s: Sentence, wears: Callable[[str], bool]) -> bool:
    """True for "the white feathers of an owl", 黄色羽毛的小鸟: the colour waits for who has them."""
    ahead = s.ahead(5)
    if s.head_first or not ahead or not (ahead[0].has("of") or s.head_final):
        return False
    between = list(takewhile(lambda one: not one.is_thing and one.has(*_TO_THE_OWNER), ahead))
    owner = ahead[len(between)] if 0 < len(between) < len(ahead) else None
    if owner is None or not wears(str(owner.senses.get("noun", owner.senses.get("near", "")))):
        return False
    for segment in between if s.head_final else ():
        if segment.has("after", "before"):  # 깃털을 가진 새
            segment.senses = {"stop": segment.raw}
    return True
