"""Finds how big things can be drawn so that all fit and all are seen."""

from collections.abc import Callable, Sequence

from openimagen.engines.illustrator.layout.placed import Placed

Box = tuple[float, float, float, float]

_STEPS = 14


def greatest(limit: float, arrangement: Callable[[float], list[Placed]], most_hidden: float) -> float:
    """The greatest size up to `limit` at which no unit is hidden by more than a share of its area.

    `arrangement` gives the units in their places for a size.
    """
    if _worst(arrangement(limit)) <= most_hidden:
        return limit
    low, high = 0.0, limit
    for _ in range(_STEPS):
        middle = (low + high) / 2
        if _worst(arrangement(middle)) <= most_hidden:
            low = middle
        else:
            high = middle
    return low


def _worst(placed: Sequence[Placed]) -> float:
    """The greatest share of a unit that nearer ones (greater y) hide."""
    boxes = [one.box for one in sorted(placed, key=lambda one: one.y)]
    return max(
        (sum(_shared(box, other) for other in boxes[k + 1 :]) for k, box in enumerate(boxes)), default=0.0
    )


def _shared(box: Box, other: Box) -> float:
    """The share of a box that another one covers."""
    wide = min(box[2], other[2]) - max(box[0], other[0])
    high = min(box[3], other[3]) - max(box[1], other[1])
    if wide <= 0 or high <= 0:
        return 0.0
    return wide * high / ((box[2] - box[0]) * (box[3] - box[1]))
