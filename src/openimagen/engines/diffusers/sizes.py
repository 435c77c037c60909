"""The size that a model draws at."""

import math

from openimagen.catalog import Size

# Up to so many times the pixels of its square a model draws as well; beyond, it repeats things.
_TOLERANCE = 1.15


def native(size: Size, resolution: int, multiple: int) -> Size:
    """The (width, height) in pixels to draw at for an image of `size`.

    That size itself where it has no more pixels than a square of side `resolution` (by a tolerance of 15 %),
    else the same shape with as many pixels as that square; both sides rounded to a `multiple` of pixels.
    """
    width, height = size
    pixels = width * height
    scale = 1.0 if pixels <= _TOLERANCE * resolution**2 else resolution / math.sqrt(pixels)
    return _rounded(width * scale, multiple), _rounded(height * scale, multiple)


def _rounded(length: float, multiple: int) -> int:
    return max(1, round(length / multiple)) * multiple
