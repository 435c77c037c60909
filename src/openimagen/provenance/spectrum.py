"""The whitened spectrum of an image, in which a repeated tile is a lattice of points.

Scaling and turning the image scales and turns the lattice, so that one transform serves every hypothesis.
"""

import math

import numpy as np
from numpy.typing import NDArray

from openimagen.provenance.pattern import TILE
from openimagen.provenance.planes import Plane, local_mean, luma
from openimagen.tasks import Pixels

Waves = NDArray[np.complex64]

_PADDING = 1.5  # zeros around the image make the spectrum smooth enough to be read between its points
_FLOOR = 0.7  # grey levels; contrast below this is not amplified further
_CLIP = 3.0  # standard deviations: edges, and single strong frequencies, count no more than this


class Spectrum:
    """The spectrum of the middle of an image, at most `largest` pixels a side. `side` is its mean side."""

    def __init__(self, pixels: Pixels, largest: int = 1536) -> None:
        top, left = (max(0, (length - largest) // 2) for length in pixels.shape[:2])
        plane = _flattened(luma(pixels[top : top + largest, left : left + largest]))
        self.side = math.sqrt(plane.size)
        padded = _centred(plane)
        self._height, self._width = padded.shape
        waves = np.asarray(np.fft.rfft2(padded), np.complex64)
        size = np.abs(waves)
        waves /= np.maximum(np.maximum(local_mean(size), size / _CLIP), 1e-6)
        self._waves = waves

    def sample(self, scale: float, angle: float, frequencies: NDArray[np.intp]) -> tuple[Waves, Waves]:
        """The waves (kx, ky) and (kx, -ky) of a tile at `scale`, turned by `angle` radians, (n,) each.

        Phases are relative to the image's middle; waves beyond what the image can hold are 0.
        """
        kx, ky = frequencies
        c, s = math.cos(angle) / (scale * TILE), math.sin(angle) / (scale * TILE)
        return self._at(c * kx - s * ky, s * kx + c * ky), self._at(c * kx + s * ky, s * kx - c * ky)

    def _at(self, fx: NDArray[np.float64], fy: NDArray[np.float64]) -> Waves:
        """The spectrum at frequencies in cycles per pixel, by bilinear interpolation."""
        mirrored = fx < 0  # only the half with fx >= 0 is kept: the other is its conjugate
        x = np.abs(fx) * self._width
        y = np.where(mirrored, -fy, fy) * self._height
        inside = (np.abs(fx) < 0.49) & (np.abs(fy) < 0.49)
        x, y = np.where(inside, x, 0), np.where(inside, y, 0)
        left, top = x.astype(np.intp), np.floor(y).astype(np.intp)
        right_part, bottom_part = (x - left).astype(np.float32), (y - top).astype(np.float32)
        above = self._row(top, left, right_part)
        below = self._row(top + 1, left, right_part)
        value = np.where(inside, above + (below - above) * bottom_part, 0)
        return np.where(mirrored, value.conj(), value)

    def _row(self, row: NDArray[np.intp], left: NDArray[np.intp], part: Plane) -> Waves:
        waves = self._waves[row % self._height, left]
        return np.asarray(waves + (self._waves[row % self._height, left + 1] - waves) * part, np.complex64)


def _flattened(grey: Plane) -> Plane:
    """The brightness without its slow changes, and with the same contrast everywhere."""
    grey = grey - local_mean(grey)
    contrast = np.sqrt(np.maximum(local_mean(grey * grey), 0)) + np.float32(_FLOOR)
    return np.asarray(np.clip(grey / contrast, -_CLIP, _CLIP), np.float32)


def _centred(plane: Plane) -> Plane:
    """The plane with zeros around it, and its middle at the origin."""
    height, width = plane.shape
    up, left = height // 2, width // 2
    padded = np.zeros((_fast_length(height), _fast_length(width)), np.float32)
    padded[: height - up, : width - left] = plane[up:, left:]
    padded[len(padded) - up :, : width - left] = plane[:up, left:]
    padded[: height - up, padded.shape[1] - left :] = plane[up:, :left]
    padded[len(padded) - up :, padded.shape[1] - left :] = plane[:up, :left]
    return padded


def _fast_length(length: int) -> int:
    """The next length from `_PADDING` times this one on that is a product of 2, 3 and 5."""
    wanted = max(16, math.ceil(length * _PADDING))
    while True:
        rest = wanted
        for factor in (2, 3, 5):
            while rest % factor == 0:
                rest //= factor
        if rest == 1:
            return wanted
        wanted += 1
