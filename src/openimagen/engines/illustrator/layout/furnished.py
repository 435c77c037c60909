"""A table as a piece of furniture, where a prompt's table cannot be the place itself."""

from dataclasses import replace

from openimagen.engines.illustrator.figures.catalogue import is_person
from openimagen.engines.illustrator.figures.stature import stature
from openimagen.engines.illustrator.layout.defaults import suited
from openimagen.engines.illustrator.layout.unit import hangs
from openimagen.engines.illustrator.scene import Relation, Scene, Subject

_TABLES = ("table", "desk", "picnic-table")
# What is higher does not stand on a table, but for the lamps that do.
_MOST_METRES, _LAMPS = 0.6, ("lamp",)


def with_table(scene: Scene) -> Scene:
    """The scene in a room with a table in it, where people or furniture are "on" or at the table."""
    if scene.place != "table" or scene.form != "scene" or suited(scene, "table") == "table":
        return scene
    if any(subject.art in _TABLES for subject in scene.subjects):
        return scene
    table = len(scene.subjects)
    placed = {r.subject for r in scene.relations if r.kind in ("on", "in")}
    placed |= {r.object for r in scene.relations if r.kind in ("holding", "wearing", "doing")}
    lying = [
        Relation(k, "on", table)
        for k, subject in enumerate(scene.subjects)
        if k not in placed and _stands_on_tables(subject)
    ]
    return replace(
        scene,
        place=suited(scene, "table"),
        subjects=(*scene.subjects, Subject("table", "table")),
        relations=(*scene.relations, *lying),
    )


def _stands_on_tables(subject: Subject) -> bool:
    small = stature(subject) <= _MOST_METRES or subject.art in _LAMPS
    return small and not is_person(subject.art) and not hangs(subject.art)
