"""A table for what nobody puts on a room's floor: the cake of a party, the teapot beside a couch."""

from openimagen.engines.illustrator.figures import joins
from openimagen.engines.illustrator.figures.sizes import metres
from openimagen.engines.illustrator.figures.stature import stature
from openimagen.engines.illustrator.layout.defaults import is_of_tables, usually_on_tables
from openimagen.engines.illustrator.layout.unit import Unit
from openimagen.engines.illustrator.layout.workshop import Workshop

_ROOMS = ("room", "kitchen", "library")
_TABLES = ("table", "desk", "dresser", "picnic-table", "nightstand")
# These stand on floors too.
_ON_FLOORS = frozenset({"lamp", "teddy-bear", "globe", "basket", "balloon"})
_MOST = 6
# The sizes of things against the table's height, at least and at most.
_LEAST, _TALLEST = 0.3, 0.9


def on_side_table(workshop: Workshop, left: dict[int, int], place: str) -> list[Unit]:
    """The small things that are left over, together on a table that the prompt need not name.

    None where the prompt has a table, forbids one, tells of their places, or shows nothing else.
    """
    scene = workshop.scene
    named = any(subject.art in _TABLES for subject in scene.subjects)
    if place not in _ROOMS or named or "table" in scene.excluded or usually_on_tables(scene):
        return []
    told = {k for r in scene.relations if r.kind != "with" for k in (r.subject, r.object)}
    loose = [k for k, count in left.items() if count and k not in told and _is_small(workshop.name(k))]
    if not loose or sum(left[k] for k in loose) > _MOST:
        return []
    table = workshop.prop("table")
    guests = []
    for k in loose:
        for _ in range(left[k]):
            thing = workshop.make(k)
            real = stature(scene.subjects[k]) * scene.subjects[k].scale ** 2 / metres("table")
            tall = max(_LEAST, min(_TALLEST, real**0.7)) * table.height
            guests += [thing.resized(tall)] if thing else []
        left[k] = 0
    joined = joins.on_top(guests, table)
    return [Unit(joined, metres("table"), tuple(loose), stretch=joined.height / table.height)]


def _is_small(name: str) -> bool:
    return is_of_tables(name) and name not in _ON_FLOORS
