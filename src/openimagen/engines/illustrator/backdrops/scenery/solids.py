"""Boxes, legs and shadows of furniture that stands on a floor in perspective."""

from collections.abc import Sequence

from openimagen.engines.illustrator.backdrops.scenery.interiors import METRE
from openimagen.engines.illustrator.backdrops.scenery.perspective import View
from openimagen.engines.illustrator.backdrops.stage import Stage
from openimagen.engines.illustrator.colour import shade
from openimagen.engines.illustrator.shapes import polygon, stroked, trace

METAL = "#8f979f"
_HUNG = ("framed-picture", "mirror", "wall-clock", "window", "world-map")


def wanted(stage: Stage, *names: str) -> bool:
    """True unless one of these is a subject of the picture or was excluded from it."""
    return not stage.depicts(*names) and all(stage.has(name) for name in names)


def hanging(stage: Stage) -> bool:
    """True if a subject of the picture hangs on the wall, which needs room for it."""
    arts = [subject.art for subject in stage.scene.subjects]
    return any(art in _HUNG or art.endswith("-oclock") for art in arts)


def block(
    view: View, x: float, wide: float, heights: tuple[float, float], depths: tuple[float, float], colour: str
) -> str:
    """A box around `x`, between two heights (low, high; metres) and two depths (near, far); lit colour."""
    low, high = heights[0] * METRE, heights[1] * METRE
    near, far = depths
    left, right = x - wide / 2, x + wide / 2
    pieces = []
    if left > 0 or right < 0:
        pieces.append(
            polygon(view.quad(left if left > 0 else right, low, high, near, far), shade(colour, -0.26))
        )
    if high < view.drop:
        top = [
            view.at(left, high, near),
            view.at(right, high, near),
            view.at(right, high, far),
            view.at(left, high, far),
        ]
        pieces.append(polygon(top, shade(colour, 0.16)))
    front = [
        view.at(left, low, near),
        view.at(left, high, near),
        view.at(right, high, near),
        view.at(right, low, near),
    ]
    pieces.append(polygon(front, colour))
    return "".join(pieces)


def legs(
    view: View, xs: Sequence[float], high: float, depths: Sequence[float], colour: str, thick: float
) -> str:
    """Straight legs from the floor to a height in metres, `thick` units wide at depth 1."""
    pieces = []
    for depth in sorted(depths, reverse=True):
        d = "".join(trace("M", *view.at(x, 0, depth), "L", *view.at(x, high * METRE, depth)) for x in xs)
        pieces.append(stroked(d, colour, thick / depth, round_ends=True))
    return "".join(pieces)


def shadow(view: View, x: float, wide: float, near: float, far: float) -> str:
    """The dim patch under a piece of furniture."""
    over = wide * 0.06
    patch = view.floor(x - wide / 2 - over, x + wide / 2 + over, near - 0.012, far + 0.012)
    return polygon(patch, "#2a1a20", opacity=0.17)
