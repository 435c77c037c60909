"""What is on tables, on shelves and in the bath where the prompt only says that it is with them."""

from dataclasses import replace

from openimagen.engines.illustrator.figures.catalogue import is_person
from openimagen.engines.illustrator.figures.stature import stature
from openimagen.engines.illustrator.groups import is_animate
from openimagen.engines.illustrator.layout.defaults import is_of_tables
from openimagen.engines.illustrator.scene import ROOMS, Relation, Scene, Subject

_TABLES = ("table", "desk", "dresser", "picnic-table", "piano", "plate")
_TABLE_TOPS = ("table", "desk", "dresser")
_MOST_ON_TABLE, _MOST_ON_SHELF = 3, 4


def with_tops(scene: Scene, place: str = "") -> tuple[Relation, ...]:
    """The relations; what a table or a branch is "with" is on it, if it is small enough, and on a shelf too.

    In a room small things that nobody put anywhere are on its only table.
    """

    def stands_on(relation: Relation) -> bool:
        table, thing = scene.subjects[relation.subject], scene.subjects[relation.object]
        small = stature(thing) <= 0.6 or thing.art == "lamp"
        holds = table.art in _TABLES or (table.art == "branch" and not is_person(thing.art))
        return relation.kind == "with" and holds and table.count == 1 and small

    # What comes with the cake on a plate lies on the plate too.
    plates = {
        r.subject: r.object
        for r in scene.relations
        if r.kind == "on" and scene.subjects[r.object].art == "plate"
    }
    relations = []
    for r in scene.relations:
        if stands_on(r):
            r = Relation(r.object, "on", r.subject)
        elif r.kind == "with" and _goes_inside(scene.subjects[r.object], scene.subjects[r.subject]):
            r = Relation(r.object, "in", r.subject)
        elif r.kind == "on" and _is_shelved(scene.subjects[r.subject], scene.subjects[r.object]):
            r = replace(r, kind="in")
        elif r.kind == "with" and r.subject in plates and r.object not in plates.values():
            r = Relation(r.object, "on", plates[r.subject])
        relations.append(r)
    if place in ROOMS:
        relations += _on_the_table(scene, relations)
    return tuple(relations)


def _goes_inside(thing: Subject, host: Subject) -> bool:
    return _is_bathed(thing, host) or _fits_a_shelf(thing, host)


def _is_bathed(thing: Subject, tub: Subject) -> bool:
    return tub.art == "bathtub" and thing.art in ("bubbles", "rubber-duck", "soap", "sponge")


def _fits_a_shelf(thing: Subject, shelf: Subject) -> bool:
    """True for pots of plants and other small things, as many as there is room for."""
    small = stature(thing) <= 0.6 or thing.art in ("cactus", "potted-plant", "herb")
    return shelf.art == "bookshelf" and shelf.count == 1 and small and thing.count <= _MOST_ON_SHELF


def _is_shelved(thing: Subject, shelf: Subject) -> bool:
    """True for what is said to be on a shelf and stands in it; a parrot sits on top."""
    return _fits_a_shelf(thing, shelf) and not is_animate(thing.art)


def _on_the_table(scene: Scene, relations: list[Relation]) -> list[Relation]:
    """What is usually seen on tables, and of which nothing else is said, on the room's only table."""
    tables = [k for k, subject in enumerate(scene.subjects) if subject.art in _TABLE_TOPS]
    if len(tables) != 1 or scene.subjects[tables[0]].count > 1:
        return []
    told = {r.subject for r in relations if r.kind != "with"}
    told |= {r.object for r in relations if r.kind != "with"} - set(tables)
    loose = [
        k
        for k, subject in enumerate(scene.subjects)
        if k not in told and is_of_tables(subject.art) and subject.count <= _MOST_ON_TABLE
    ]
    return [Relation(k, "on", tables[0]) for k in loose]
