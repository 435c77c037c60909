"""Whether two things stand to each other as asked, from the pixels that each of them covers."""

from dataclasses import dataclass

import numpy as np

from scene_scores.drawn import Mask

SPATIAL = frozenset({"left", "right", "above", "below", "on", "in", "front", "behind", "next"})
# In shares of the picture: what two places must differ by, what still touches, what is still beside.
_APART, _TOUCH, _NEAR = 0.02, 0.06, 0.25


@dataclass(frozen=True)
class Box:
    """What a thing covers, in shares of the picture; y downwards, (cx, cy) its centre of mass."""

    x0: float
    y0: float
    x1: float
    y1: float
    cx: float
    cy: float


def box_of(mask: Mask) -> Box | None:
    """None where nothing is seen."""
    ys, xs = np.nonzero(mask)
    if not len(xs):
        return None
    height, width = mask.shape
    # A stray pixel is not where a thing ends.
    x0, x1 = np.percentile(xs, (1, 99)) / width
    y0, y1 = np.percentile(ys, (1, 99)) / height
    return Box(float(x0), float(y0), float(x1), float(y1), xs.mean() / width, ys.mean() / height)


def holds(kind: str, a: Box, b: Box) -> bool:
    """True if `a` is `kind` of `b`: a "left" of b."""
    across = max(a.x0, b.x0) - min(a.x1, b.x1)  # the gap between them, negative where they overlap
    down = max(a.y0, b.y0) - min(a.y1, b.y1)
    stands = b.y0 - _TOUCH <= a.y1 <= b.y1 + _APART and b.x0 - _APART <= (a.x0 + a.x1) / 2 <= b.x1 + _APART
    match kind:
        case "left":
            return a.cx < b.cx - _APART
        case "right":
            return a.cx > b.cx + _APART
        case "above":
            return a.cy < b.cy - _APART
        case "below":
            return a.cy > b.cy + _APART
        case "on" | "riding":
            return stands and a.cy < b.cy + _APART
        case "in":
            return stands
        case "front":
            return a.y1 >= b.y1 - _APART / 2
        case "behind":
            return b.y1 >= a.y1 - _APART / 2
        case "next":
            return across <= _NEAR and down <= 0
        case "holding" | "wearing":
            return max(across, down) <= _TOUCH
        case _:  # "with", "doing"
            return max(across, down) <= _NEAR
