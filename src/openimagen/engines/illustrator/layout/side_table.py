"""A table for what nobody puts on a room's floor: the cake of a party, the teapot beside a couch."""

from openimagen.engines.illustrator.figures import joins
from openimagen.engines.illustrator.figures.sizes import metres
from openimagen.engines.illustrator.groups import is_plant
from openimagen.engines.illustrator.layout.defaults import is_of_tables, usually_on_tables
from openimagen.engines.illustrator.layout.unit import Unit, hangs
from openimagen.engines.illustrator.layout.workshop import Workshop
from openimagen.engines.illustrator.scene import ROOMS, Scene

# With these there is a table, or a better place than one.
_WITHOUT_TABLE = ("table", "desk", "dresser", "picnic-table", "bathtub", "rug", "picnic-blanket")
_TELLING = ("left", "right", "front", "behind", "above", "below", "next")
# These stand on floors too.
_ON_FLOORS = frozenset({"lamp", "teddy-bear", "globe", "basket", "balloon"})
_MOST = 6
# The sizes of things against the table's height, at least and at most.
_LEAST, _TALLEST = 0.3, 0.9


def on_side_table(workshop: Workshop, units: list[Unit], place: str) -> list[Unit]:
    """The units, the small ones that stand free together on a table that the prompt need not name.

    The same units where the prompt has a table, forbids one or shows nothing else.
    """
    scene = workshop.scene
    named = any(subject.art in _WITHOUT_TABLE for subject in scene.subjects)
    if place not in ROOMS or named or "table" in scene.excluded or usually_on_tables(scene):
        return units
    loose = [unit for unit in units if _is_loose(scene, unit)]
    if not 0 < len(loose) <= _MOST:
        return units
    table = workshop.prop("table")
    guests = []
    for unit in loose:
        tall = max(_LEAST, min(_TALLEST, (unit.metres / metres("table")) ** 0.7)) * unit.stretch
        guests.append(unit.figure.resized(tall * table.height))
    joined = joins.on_top(guests, table)
    subjects = tuple(dict.fromkeys(k for unit in loose for k in unit.subjects))
    order = sum(unit.order for unit in loose) / len(loose)
    together = Unit(
        joined, metres("table"), subjects, order=order, layer=max(unit.layer for unit in loose),
        stretch=joined.height / table.height,
    )  # fmt: skip
    return [*(unit for unit in units if unit not in loose), together]


def _is_loose(scene: Scene, unit: Unit) -> bool:
    """True for small things on the floor whose place no relation tells, but that they are near what hangs."""
    told = {
        k
        for r in scene.relations
        if r.kind in _TELLING and not (r.kind == "next" and hangs(scene.subjects[r.object].art))
        for k in (r.subject, r.object)
    }
    names = [scene.subjects[k].art for k in unit.subjects]
    # What flowers are in comes last.
    small = _is_small(names[-1]) and all(_is_small(name) or is_plant(name) for name in names)
    return unit.lane == "ground" and unit.over is None and small and told.isdisjoint(unit.subjects)


def _is_small(name: str) -> bool:
    return is_of_tables(name) and name not in _ON_FLOORS
