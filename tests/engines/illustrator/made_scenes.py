"""Scenes that no prompt was read for, and the light of a plain day."""

from openimagen.engines.illustrator.backdrops.backdrop import Light
from openimagen.engines.illustrator.scene import Relation, Scene, Subject

DAY = Light("day", (1, 1, 1), ("#3f8fdc", "#e3f3fb"), "#e3f3fb", -1)


def scene(*subjects: str | Subject, relations=(), **fields) -> Scene:
    """A scene of these subjects (a name is its art and its word) in these relations."""
    made = tuple(Subject(s, s) if isinstance(s, str) else s for s in subjects)
    return Scene(prompt="p", subjects=made, relations=tuple(Relation(*r) for r in relations), **fields)
