"""The invisible watermark: a keyed pattern, far below what is in the image, added to its brightness.

Spread-spectrum marking with perceptual masking (Cox et al. 1997): strong where the image is busy, weak and
smooth where it is flat. `detect` finds it again without the original.
"""

import functools

import numpy as np
from numpy.typing import NDArray

from openimagen.provenance.pattern import TILE, pattern
from openimagen.provenance.planes import Plane, blocks, enlarge, luma
from openimagen.tasks import Pixels

# Grey levels, root mean square: in flat parts, at most in busy ones, and over the whole image (PSNR 42.5 dB),
# up to √2 times that for a busy image of fewer pixels than `_SMALL`, where there is less of the mark to find.
_FLAT, _BUSIEST, _LIMIT = 1.4, 5.0, 1.9
_SMALL = 512 * 512
_HEADROOM = 1.0  # grey levels
_GAIN, _QUIET = 0.25, 2.0  # of the busy part: strength per grey level of activity above `_QUIET`
_FADE = 1.5  # busy strength at which the flat part's has fallen to 1/e
# Slopes of the two tiles: low frequencies outlast strong compression, which flattens what is flat already.
_FLAT_SLOPE, _BUSY_SLOPE = 1.0, -0.5


def embed(pixels: Pixels, secret: bytes, payload: int) -> Pixels:
    """The image with the mark of `secret` that says `payload` (0 to 2^32-1), in an array of its own.

    Any size is marked; from 256 pixels a side on, detection holds what the documentation says.
    """
    height, width, _ = pixels.shape
    grey = luma(pixels)
    limit = _LIMIT * min(max((_SMALL / max(grey.size, 1)) ** 0.25, 1.0), 2**0.5)
    flat, busy = (enlarge(strength, width, height) for strength in _strengths(grey, limit))
    smooth, rough = _tiles(secret, payload)
    change = _repeated(smooth, flat)
    change += _repeated(rough, busy)
    # white and black give way a little, or half of the mark would be cut off there
    change -= np.maximum(grey - (255 - _HEADROOM), 0)
    change += np.maximum(_HEADROOM - grey, 0)
    loudness = float(np.sqrt(np.mean(np.square(change)))) if change.size else 0.0
    if loudness > limit:
        change *= limit / loudness
    steps = np.rint(change).astype(np.int16)
    return np.asarray(np.clip(pixels + steps[..., None], 0, 255), np.uint8)


def _strengths(grey: Plane, limit: float) -> tuple[Plane, Plane]:
    """Strength of the smooth and of the rough tile, for each block."""
    mean = blocks(grey)
    activity = np.sqrt(np.maximum(blocks(grey * grey) - mean * mean, 0))
    # a single busy block is an edge, beside which the mark would show
    activity = np.minimum(activity, _around(activity))
    busy = np.clip(_GAIN * (activity - _QUIET), 0, _BUSIEST)
    flat = _FLAT * np.exp(-busy / _FADE)
    # the busy part gives way first when both are louder than the limit
    room = max(0.0, limit**2 - float(np.mean(flat**2)))
    busy *= np.sqrt(min(1.0, room / max(float(np.mean(busy**2)), 1e-9)))
    return flat.astype(np.float32), busy.astype(np.float32)


def _around(plane: Plane) -> NDArray[np.float32]:
    """The mean of each value and its eight neighbours."""
    padded = np.pad(plane, 1, mode="edge")
    rows = padded[:-2] + padded[1:-1] + padded[2:]
    return np.asarray((rows[:, :-2] + rows[:, 1:-1] + rows[:, 2:]) / 9, np.float32)


@functools.lru_cache(maxsize=16)
def _tiles(secret: bytes, payload: int) -> tuple[Plane, Plane]:
    keyed = pattern(secret)
    return keyed.tile(payload, _FLAT_SLOPE), keyed.tile(payload, _BUSY_SLOPE)


def _repeated(tile: Plane, strength: Plane) -> Plane:
    """The tile side by side over the whole of `strength`, and times it."""
    height, width = strength.shape
    return np.tile(tile, (-(-height // TILE), -(-width // TILE)))[:height, :width] * strength
