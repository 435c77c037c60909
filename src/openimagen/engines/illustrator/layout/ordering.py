"""Which unit is in front of which, left of which and above which, as the relations ask."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import permutations

from openimagen.engines.illustrator.layout.unit import Unit
from openimagen.engines.illustrator.scene import Relation, Scene

# What one can stand under; anything else hovers over what is below it.
_ROOFS = frozenset({
    "deciduous-tree", "evergreen-tree", "palm-tree", "table", "bridge", "leafless-tree", "umbrella-on-ground",
    "christmas-tree", "bed", "couch", "tent", "beach-with-umbrella", "rainbow", "bookshelf", "apple-tree",
    "autumn-tree", "baobab", "bus-stop", "cherry-tree", "desk", "gazebo", "market-stall", "picnic-table",
    "snow-covered-tree", "street-lamp", "swing", "willow-tree",
})  # fmt: skip
# Of more kinds of units not every order is tried.
_MOST_TRIED = 6
# What counts against an order: a wrong side, each unit between neighbours, each change of what was said.
_WRONG_SIDE, _APART, _TURNED = 20.0, 3.0, 0.1
Kind = tuple[int, ...]


def ordered(scene: Scene, units: Sequence[Unit]) -> list[Unit]:
    """The units from left to right, each with its layer and the subject that it hovers above."""
    kinds = list(dict.fromkeys(sorted(unit.subjects for unit in units)))
    layers = _layers(scene, kinds)
    over = _over(scene)
    row = _from_left(scene, kinds)
    placed = []
    for unit in units:
        above = next((over[k] for k in unit.subjects if k in over and over[k] not in unit.subjects), None)
        placed.append(
            replace(unit, layer=layers[unit.subjects], order=float(row.index(unit.subjects)), over=above)
        )
    return sorted(placed, key=lambda unit: unit.order)


def _over(scene: Scene) -> dict[int, int]:
    over: dict[int, int] = {}
    for relation in scene.relations:
        if relation.kind == "above":
            over[relation.subject] = relation.object
        elif relation.kind == "below" and not _is_roof(scene, relation):
            over[relation.object] = relation.subject
    return over


def _is_roof(scene: Scene, relation: Relation) -> bool:
    return scene.subjects[relation.object].art in _ROOFS


def _layers(scene: Scene, kinds: Sequence[Kind]) -> dict[Kind, int]:
    """0 for what is in front, 1 for what is behind that, and so on."""
    layers = dict.fromkeys(kinds, 0)
    # Whoever is behind what is behind something comes last, in whatever order it was said.
    for _ in range(min(len(kinds), _MOST_TRIED)):
        for relation in scene.relations:
            near, far = relation.subject, relation.object
            if relation.kind == "behind":
                near, far = far, near
            elif relation.kind != "front" and not (relation.kind == "below" and _is_roof(scene, relation)):
                continue
            for before in _with(kinds, near):
                for behind in _with(kinds, far):
                    if before != behind:
                        layers[behind] = min(_MOST_TRIED, max(layers[behind], layers[before] + 1))
    return layers


def _from_left(scene: Scene, kinds: Sequence[Kind]) -> list[Kind]:
    """The order that says what is left and right of what, keeps neighbours together, and else is as said."""
    sides: list[tuple[Kind, Kind]] = []
    neighbours: list[tuple[Kind, Kind]] = []
    for relation in scene.relations:
        for one in _with(kinds, relation.subject):
            for other in _with(kinds, relation.object):
                if one == other:
                    continue
                if relation.kind in ("left", "right"):
                    sides.append((one, other) if relation.kind == "left" else (other, one))
                if relation.kind in ("left", "right", "next"):
                    neighbours.append((one, other))
    if not neighbours or len(kinds) > _MOST_TRIED:
        return _moved(kinds, sides)
    return list(min(permutations(kinds), key=lambda row: _badness(list(row), kinds, sides, neighbours)))


def _badness(
    row: Sequence[Kind],
    said: Sequence[Kind],
    sides: Sequence[tuple[Kind, Kind]],
    neighbours: Sequence[tuple[Kind, Kind]],
) -> float:
    at = {kind: k for k, kind in enumerate(row)}
    wrong = sum(at[left] > at[right] for left, right in sides)
    apart = sum(abs(at[one] - at[other]) - 1 for one, other in neighbours)
    turned = sum(at[one] > at[other] for k, one in enumerate(said) for other in said[k + 1 :])
    return _WRONG_SIDE * wrong + _APART * apart + _TURNED * turned


def _moved(kinds: Sequence[Kind], sides: Sequence[tuple[Kind, Kind]]) -> list[Kind]:
    """As said, but each moved next to what it is left or right of."""
    row = list(kinds)
    for left, right in sides:
        if row.index(left) > row.index(right):
            row.remove(left)
            row.insert(row.index(right), left)
    return row


def _with(kinds: Sequence[Kind], subject: int) -> list[Kind]:
    return [kind for kind in kinds if subject in kind]
