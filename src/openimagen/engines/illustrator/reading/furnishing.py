"""A prompt's table is the place of a still life, but a piece of furniture among people and furniture."""

from openimagen.engines.illustrator.groups import is_animate, is_of_a_room
from openimagen.engines.illustrator.reading.sentence import Sentence, Thing

_TABLES = ("table", "desk", "picnic-table")
# Of furniture, what may stand on a table too.
_SMALL = ("lamp",)


def furnish(s: Sentence) -> None:
    """Put a table into the room, with what is said to be on it, where the table cannot be the place."""
    if s.place != "table" or s.form not in (None, "scene") or s.background or "table" in s.excluded:
        return
    if any(t.art in _TABLES for t in s.things) or not any(is_of_a_room(t.art) for t in s.things):
        return
    placed = [first for first, kind, _ in s.relations if kind in ("on", "in")]
    placed += [second for _, kind, second in s.relations if kind in ("holding", "wearing", "doing")]
    table = Thing("table", "table")
    for thing in s.things:
        lies = thing in s.on_table or not is_animate(thing.art)
        if lies and thing not in placed and (thing.art in _SMALL or not is_of_a_room(thing.art)):
            s.relations.append((thing, "on", table))
    s.things.append(table)
    s.place = "room"
