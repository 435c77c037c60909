"""Finds a watermark, whatever part of the image is left and however it was scaled, turned or mirrored.

The score of a hypothesis (view, place, key) is T = Σ sᵢaᵢ / √Σ aᵢ², where sᵢ are the key's secret signs of
the synchronisation waves and aᵢ what the image holds of each wave. An image that was made without the key
does not depend on the signs, which are fair coins; so by Hoeffding P(T ≥ t) ≤ exp(-t²/2) for every such
image, and the sum over all hypotheses that a search can try bounds the chance of a false alarm.
docs/responsible/watermark.md has the argument in full.
"""

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from openimagen.provenance import payload as coding
from openimagen.provenance import search
from openimagen.provenance.pattern import FREQUENCIES, TILE, Pattern, pattern
from openimagen.provenance.search import View
from openimagen.provenance.spectrum import Spectrum, Waves
from openimagen.tasks import Pixels

CHANCE = 1e-6  # that an image without a mark is taken for a marked one, at most
_HALVES = (-0.5, 0.0, 0.5)  # pixels; the place is searched in whole pixels, then refined by these
_PLACES = (2 * TILE) ** 2
_CANDIDATES = 6
_BATCH = 16
_GRID_WINDOW = 512  # pixels; of a smaller window the lattice may be off by more, so fewer views are needed


@dataclass(frozen=True)
class Found:
    """A watermark.

    `payload` is None where only the synchronisation waves could be read. `key` indexes the secrets that were
    tried. `chance` bounds the probability that an image without a mark gives such a result. `scale` and
    `degrees` say how the image is seen, against the marked one.
    """

    payload: int | None
    key: int
    score: float
    chance: float
    scale: float
    degrees: float


@dataclass(frozen=True)
class _Peak:
    score: float
    key: int
    view: View
    place: tuple[float, float]


def detect(pixels: Pixels, secrets: Sequence[bytes], *, thorough: bool = True) -> Found | None:
    """The watermark of any of these secrets, or None.

    Not rescaled images are answered at once; `thorough` searches scales from 0.44 to 2.2 and angles to 3.5
    degrees before it says None.
    """
    if not secrets or min(pixels.shape[:2]) < 16:
        return None
    detector = _Detector(Spectrum(pixels), [pattern(secret) for secret in secrets])
    found = detector.best(search.direct())
    if found or not thorough:
        return found
    found = detector.best(search.lines(detector.spectrum.side))
    if found:
        return found
    window = _Detector(Spectrum(pixels, _GRID_WINDOW), detector.patterns)
    return window.best(search.grid(window.spectrum.side), detector)


def score_threshold(keys: int, with_payload: bool) -> float:
    """The score from which on a mark counts as found, when so many keys are tried."""
    return math.sqrt(2 * (math.log(_hypotheses(keys) * 2 / CHANCE) - (_CHECKED if with_payload else 0)))


_CHECKED = coding.CHECK_BITS * math.log(2)


def _hypotheses(keys: int) -> float:
    return float(search.VIEWS) * _PLACES * keys


class _Detector:
    """One spectrum and the patterns that may be in it."""

    def __init__(self, spectrum: Spectrum, patterns: list[Pattern]) -> None:
        self.spectrum = spectrum
        self.patterns = patterns

    def best(self, views: list[View], finer: "_Detector | None" = None) -> Found | None:
        """What the best of these views shows; `finer` looks closely at the candidates that this one finds."""
        peaks = sorted(self._peaks(views), key=lambda peak: -peak.score)[:_CANDIDATES]
        for peak in peaks:
            found = (finer or self)._closer(peak)
            if found:
                return found
        return None

    def _peaks(self, views: Sequence[View]) -> Iterable[_Peak]:
        """The highest place of every view and key, with an approximate score."""
        for key, keyed in enumerate(self.patterns):
            frequencies = FREQUENCIES[:, keyed.sync]
            kx, ky = frequencies
            cosines, sines = keyed.signs[:, keyed.sync]
            for start in range(0, len(views), _BATCH):
                batch = views[start : start + _BATCH]
                waves = np.zeros((len(batch), TILE, TILE // 2 + 1), np.complex64)
                power = np.empty(len(batch))
                for index, view in enumerate(batch):
                    up, down = self.spectrum.sample(view.scale, view.angle, frequencies)
                    waves[index, ky, kx] = up * (cosines + 1j * sines)
                    waves[index, -ky, kx] = down * (cosines - 1j * sines)
                    power[index] = np.vdot(up, up).real + np.vdot(down, down).real
                heights = np.fft.irfft2(waves, (TILE, TILE)).reshape(len(batch), -1)
                highest = heights.argmax(axis=1)
                for index, view in enumerate(batch):
                    top = float(heights[index, highest[index]]) * TILE * TILE / 2
                    score = top / math.sqrt(power[index]) if power[index] > 0 else 0.0
                    row, column = divmod(int(highest[index]), TILE)
                    yield _Peak(score, key, view, (row, column))

    def _closer(self, peak: _Peak) -> Found | None:
        """Climb to the best view near a peak, and decide."""
        only = _Detector(self.spectrum, [self.patterns[peak.key]])
        wide, turn = search.coarse_steps(self.spectrum.side, peak.view.scale)
        here = next(iter(only._peaks([peak.view])))
        while True:
            nearby = max(only._peaks(here.view.near(wide, turn)), key=lambda other: other.score)
            if nearby.score > here.score:
                here = nearby
            elif wide == turn == 1:
                break
            else:
                wide, turn = max(1, wide // 2), max(1, turn // 2)
        return self._decide(_Peak(here.score, peak.key, here.view, here.place))

    def _exactly(self, peak: _Peak) -> tuple[float, tuple[float, float]]:
        """The score T of a peak and its place, the best within half a pixel."""
        keyed = self.patterns[peak.key]
        view = peak.view
        sync = FREQUENCIES[:, keyed.sync]
        waves = self.spectrum.sample(view.scale, view.angle, sync)
        signs = keyed.signs[:, keyed.sync]
        scored = []
        for down in _HALVES:
            for right in _HALVES:
                place = (peak.place[0] + down, peak.place[1] + right)
                amounts = _amounts(sync, waves, place)
                norm = math.sqrt(float(np.sum(amounts * amounts)))
                scored.append((float(np.sum(amounts * signs)) / norm if norm > 0 else 0.0, place))
        return max(scored)

    def _decide(self, peak: _Peak) -> Found | None:
        keyed = self.patterns[peak.key]
        view = peak.view
        score, place = self._exactly(peak)
        keys = len(self.patterns)
        if score < score_threshold(keys, with_payload=True):
            return None
        data = FREQUENCIES[:, keyed.data]
        amounts = _amounts(data, self.spectrum.sample(view.scale, view.angle, data), place)
        carried = (amounts * keyed.signs[:, keyed.data]).ravel()
        payload = coding.decode(np.asarray(np.bincount(keyed.bits, carried, coding.CODED_BITS), np.float64))
        if payload is None and score < score_threshold(keys, with_payload=False):
            return None
        exponent = math.log(_hypotheses(keys)) - score * score / 2 - (0 if payload is None else _CHECKED)
        degrees = math.degrees(view.angle)
        return Found(payload, peak.key, score, math.exp(min(0.0, exponent)), view.scale, degrees)


def _amounts(
    frequencies: NDArray[np.intp], waves: tuple[Waves, Waves], place: tuple[float, float]
) -> NDArray[np.float64]:
    """(2, n): how much of each cosine and sine wave there is in an image whose tile begins at `place`."""
    kx, ky = frequencies
    x, y = 2 * np.pi * kx * place[1] / TILE, 2 * np.pi * ky * place[0] / TILE
    up, down = waves[0] * np.exp(1j * (x + y)), waves[1] * np.exp(1j * (x - y))
    return np.stack([(up + down).real, (down - up).imag])
