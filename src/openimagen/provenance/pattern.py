"""The keyed tile that a mark repeats over the image.

The tile is a sum of waves cos(2πx·kx/T)·cos(2πy·ky/T) and cos(2πx·kx/T)·sin(2πy·ky/T), so that it is the same
seen in a mirror. The key gives every wave its sign. A third of the waves are the same in all marks of a key:
the detector finds place, scale and angle by them. The others carry the coded bits of the payload.
"""

import functools
import hashlib
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from openimagen.provenance import payload as coding
from openimagen.provenance.planes import Plane

TILE = 175  # pixels; no multiple of 8, so that JPEG's blocks meet each repetition at another place
_LOWEST, _HIGHEST = 0.03, 0.22  # cycles per pixel: survives halving the image, and is hard to see
_HIGHEST_PEAK = 2.0  # standard deviations; peaks would be seen first, and repeat with the tile
_SYNC_PART = 3  # one wave in so many is for synchronisation


def _frequencies() -> NDArray[np.intp]:
    """(2, n): kx and ky, in waves per tile, of the band; none along the axes, where images have lines."""
    index = np.arange(2, TILE // 2)
    kx, ky = (axis.ravel() for axis in np.meshgrid(index, index))
    radius = np.hypot(kx, ky) / TILE
    inside = (radius >= _LOWEST) & (radius <= _HIGHEST)
    return np.stack([kx[inside], ky[inside]])


FREQUENCIES = _frequencies()
_COUNT = FREQUENCIES.shape[1]


@dataclass(frozen=True)
class Pattern:
    """The secret of one key.

    `sync` and `data` index FREQUENCIES. `signs` (2, n) is ±1 for the cosine and the sine wave of each
    frequency. `bits` is the coded bit that each data wave carries: all cosines, then all sines.
    """

    sync: NDArray[np.intp]
    data: NDArray[np.intp]
    signs: NDArray[np.float32]
    bits: NDArray[np.intp]

    def tile(self, payload: int, slope: float) -> Plane:
        """The tile (TILE, TILE) of a payload (0 to 2^32-1), with mean 0 (nearly) and variance 1.

        A wave's amplitude is its frequency to the power of -`slope`: more makes it smoother.
        """
        signs = self.signs.copy()
        flips = (1 - 2 * coding.encode(payload).astype(np.float32))[self.bits]
        signs[:, self.data] *= flips.reshape(2, -1)
        kx, ky = FREQUENCIES
        signs *= np.hypot(kx, ky) ** -slope
        waves = np.zeros((TILE, TILE // 2 + 1), np.complex64)
        waves[ky, kx] = signs[0] - 1j * signs[1]
        waves[-ky, kx] = signs[0] + 1j * signs[1]
        tile = np.fft.irfft2(waves, (TILE, TILE))
        tile = np.clip(tile / tile.std(), -_HIGHEST_PEAK, _HIGHEST_PEAK)
        return np.asarray(tile / tile.std(), np.float32)


@functools.lru_cache(maxsize=64)
def pattern(secret: bytes) -> Pattern:
    """The pattern of a secret (any bytes). SHAKE-256 draws it, so that it is the same on every system."""
    order = np.argsort(_random(secret, b"order", _COUNT), kind="stable")
    sync, data = np.sort(order[: _COUNT // _SYNC_PART]), np.sort(order[_COUNT // _SYNC_PART :])
    signs = (_random(secret, b"signs", 2 * _COUNT) & np.uint64(1)).astype(np.float32) * 2 - 1
    places = np.argsort(_random(secret, b"places", 2 * data.size), kind="stable")
    return Pattern(sync, data, signs.reshape(2, _COUNT), places % coding.CODED_BITS)


def _random(secret: bytes, purpose: bytes, count: int) -> NDArray[np.uint64]:
    seed = hashlib.blake2b(purpose, key=hashlib.blake2b(secret).digest(), person=b"openimagen wm 1").digest()
    return np.frombuffer(hashlib.shake_256(seed).digest(8 * count), "<u8").astype(np.uint64)
