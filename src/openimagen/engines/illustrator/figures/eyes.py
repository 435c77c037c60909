"""The eyes of packed drawings: where they are, and irises of a colour around their pupils."""

from functools import lru_cache
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from openimagen.engines.illustrator import art
from openimagen.engines.illustrator.art import Art
from openimagen.engines.illustrator.colour import shade
from openimagen.engines.illustrator.render import render_transparent
from openimagen.engines.illustrator.shapes import circle, ellipse

# Side of the picture in which eyes are looked for, and the brightest that a pupil's channels are.
_SAMPLE_PX, _DARKEST = 96, 90
# Of its side: how small and how big an eye is; and of its own box, how much of it an eye fills.
_LEAST, _MOST, _LEAST_FILLED = 0.025, 0.2, 0.62
_MOST_LONG = 1.9


# Measured, as shares of the drawing's box, where other dark spots come first or the coat is as dark.
_MEASURED: dict[str, tuple[tuple[float, float, float, float], ...]] = {
    "black-cat": ((0.295, 0.29, 0.036, 0.038),), "boar": ((0.475, 0.43, 0.032, 0.045),),
    "cow": ((0.2, 0.21, 0.026, 0.03),), "giraffe": ((0.2, 0.15, 0.035, 0.026),),
    "horse": ((0.145, 0.25, 0.026, 0.03),),
    "moose": ((0.36, 0.53, 0.035, 0.042), (0.63, 0.53, 0.035, 0.042)),
    "panda": ((0.32, 0.475, 0.055, 0.065), (0.69, 0.475, 0.055, 0.065)),
}  # fmt: skip


class Eye(NamedTuple):
    """An eye's middle and half axes in units of the view box."""

    x: float
    y: float
    rx: float
    ry: float


def with_eyes(drawing: Art, body: str, colour: str) -> str:
    """The body of a drawing with irises of a colour ("#rrggbb"); unchanged where no eyes are found."""
    return body + "".join(_iris(eye, colour) for eye in eyes_of(drawing.name))


def _iris(eye: Eye, colour: str) -> str:
    x, y, rx, ry = eye.x, eye.y, eye.rx * 1.25, eye.ry * 1.2
    return (
        ellipse(x, y, rx, ry, colour, stroke=shade(colour, -0.55), stroke_width=rx * 0.22)
        + ellipse(x, y, rx * 0.42, ry * 0.66, "#1d1a1f")
        + circle(x - rx * 0.3, y - ry * 0.36, rx * 0.2, "#ffffff")
    )


@lru_cache(maxsize=64)
def eyes_of(name: str) -> tuple[Eye, ...]:
    """One or two eyes of a packed drawing: the uppermost round dark spots, alike and side by side."""
    drawing = art.load(name)
    if drawing is None:
        return ()
    x0, y0, x1, y1 = drawing.box
    if name in _MEASURED:
        long, tall = x1 - x0, y1 - y0
        return tuple(
            Eye(x0 + x * long, y0 + y * tall, rx * long, ry * tall) for x, y, rx, ry in _MEASURED[name]
        )
    pixels = render_transparent(drawing.body, drawing.box, (_SAMPLE_PX, _SAMPLE_PX))
    dark = (pixels[..., :3].max(axis=2) < _DARKEST) & (pixels[..., 3] > 200)
    wide, high = (x1 - x0) / _SAMPLE_PX, (y1 - y0) / _SAMPLE_PX
    spots = sorted((spot for spot in _spots(dark) if _is_eye(spot, wide, high)), key=lambda s: (s[1], s[0]))
    if not spots:
        return ()
    first = spots[0]
    pair = [first, *(spot for spot in spots[1:] if _are_alike(first, spot))][:2]
    return tuple(
        Eye(x0 + (a + c) / 2 * wide, y0 + (b + d) / 2 * high, (c - a) / 2 * wide, (d - b) / 2 * high)
        for a, b, c, d, _ in pair
    )


_Spot = tuple[int, int, int, int, int]  # a box of pixels, and how many of them are dark


def _spots(dark: NDArray[np.bool_]) -> list[_Spot]:
    """The connected dark spots."""
    left = {(int(x), int(y)) for y, x in zip(*np.nonzero(dark), strict=True)}
    found: list[_Spot] = []
    while left:
        edge = [min(left)]
        left.discard(edge[0])
        spot = list(edge)
        while edge:
            x, y = edge.pop()
            for near in ((x + 1, y), (x - 1, y), (x, y + 1), (x, y - 1)):
                if near in left:
                    left.discard(near)
                    edge.append(near)
                    spot.append(near)
        xs, ys = [x for x, _ in spot], [y for _, y in spot]
        found.append((min(xs), min(ys), max(xs) + 1, max(ys) + 1, len(spot)))
    return found


def _is_eye(spot: _Spot, wide: float, high: float) -> bool:
    x0, y0, x1, y1, count = spot
    across, down = (x1 - x0) * wide, (y1 - y0) * high
    size = max(x1 - x0, y1 - y0) / _SAMPLE_PX
    round_enough = 1 / _MOST_LONG < across / down < _MOST_LONG
    return _LEAST < size < _MOST and round_enough and count > _LEAST_FILLED * (x1 - x0) * (y1 - y0)


def _are_alike(one: _Spot, other: _Spot) -> bool:
    level = abs((one[1] + one[3]) - (other[1] + other[3])) / 2 < 0.08 * _SAMPLE_PX
    return level and 0.5 < one[4] / other[4] < 2.0
