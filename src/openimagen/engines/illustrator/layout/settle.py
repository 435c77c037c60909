"""Puts right what the rows, the sky and the wall, each for itself, placed at the wrong side."""

from collections.abc import Sequence
from dataclasses import replace

from openimagen.engines.illustrator.canvas import Canvas
from openimagen.engines.illustrator.layout.placed import Placed
from openimagen.engines.illustrator.scene import Relation, Scene

# Shares of the width: how far aside something is moved, and how near a neighbour is.
_ASIDE, _NEAR = 0.12, 0.05


def settled(canvas: Canvas, scene: Scene, placed: Sequence[Placed]) -> list[Placed]:
    """The same units; those that are told to be left, right or next of another and are not are moved."""
    result = list(placed)
    for relation in scene.relations:
        if relation.kind not in ("left", "right", "next"):
            continue
        for k in range(len(result)):
            for j in range(len(result)):
                told = (
                    relation.subject in result[k].unit.subjects and relation.object in result[j].unit.subjects
                )
                if told and k != j:
                    _put_right(canvas, relation, result, k, j)
    return result


def _put_right(canvas: Canvas, relation: Relation, placed: list[Placed], k: int, j: int) -> None:
    """Moves one of the units k and j if need be: the one in the air, or else the one further back."""
    moved = max((k, j), key=lambda n: (_is_free(placed[n]), placed[n].unit.layer))
    one, other = placed[moved], placed[j if moved == k else k]
    if relation.kind == "next":
        if _is_free(one) and not _is_free(other):
            placed[moved] = _beside(canvas, one, other)
        return
    left, right = (k, j) if relation.kind == "left" else (j, k)
    if _middle(placed[left]) < _middle(placed[right]) - canvas.width * _ASIDE / 4:
        return
    if _is_free(one) or one.unit.layer != other.unit.layer:
        aside = (-1 if moved == left else 1) * _ASIDE * canvas.width
        placed[moved] = _at(canvas, one, _middle(other) + aside)


def _beside(canvas: Canvas, one: Placed, other: Placed) -> Placed:
    """Something in the air at the height of the other, on the side where there is more room."""
    x0, top, x1, bottom = other.box
    half = (one.box[2] - one.box[0]) / 2
    gap = _NEAR * canvas.width + half
    aside = _at(canvas, one, x0 - gap if x0 > canvas.width - x1 else x1 + gap)
    return replace(aside, y=max(one.height + 4, top + 0.3 * (bottom - top) + one.height / 2))


def _at(canvas: Canvas, one: Placed, middle: float) -> Placed:
    half = (one.box[2] - one.box[0]) / 2 + 4
    middle = max(half, min(canvas.width - half, middle))
    return replace(one, x=one.x + middle - _middle(one))


def _is_free(one: Placed) -> bool:
    """True for what is in the air and not over anything."""
    return one.unit.lane == "air" and one.unit.over is None


def _middle(one: Placed) -> float:
    return (one.box[0] + one.box[2]) / 2
