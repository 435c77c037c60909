"""Looks at an image with every detector."""

import threading
from dataclasses import dataclass

import numpy as np
import PIL.Image

from openimagen.safety.detectors.faces import Face, Faces, chip
from openimagen.safety.detectors.network import Network, Values
from openimagen.tasks import Pixels

_SIDE = 224  # of the classifiers' square inputs, pixels
_CHIP = 64  # of the age network's
_CHIP_MEAN = np.array((122.782, 117.001, 104.298), np.float32)
_ADULT = 18  # years


@dataclass(frozen=True)
class Seen:
    """What an image seems to show, scores from 0 to 1.

    `sexual` and `graphic` (violence, gore). `faces` counts faces; `child` is the highest probability among
    them that the face is of somebody under 18.
    """

    sexual: float
    graphic: float
    faces: int
    child: float


class Detectors:
    """Four networks, loaded at the first image. Safe to call from many threads."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._loaded: tuple[Network, Network, Faces, Network] | None = None

    def look(self, pixels: Pixels) -> Seen:
        """What is seen in the pixels, uint8 (height, width, 3) RGB. Raises ImagenError INTERNAL."""
        harm, nudity, faces, ages = self._networks()
        image = PIL.Image.fromarray(pixels)
        small = np.asarray(image.resize((_SIDE, _SIDE), PIL.Image.Resampling.BILINEAR), np.float32)
        planes: Values = small.transpose(2, 0, 1)
        gore, naked, _ = _only(harm.run(planes))
        # drawing, hentai, neutral, porn, sexy: the fourth and second are what they say, "sexy" is clothed
        kinds = _only(nudity.run(planes / np.float32(255)))
        found = faces.find(image)
        return Seen(
            # their mean: each alone takes some fur and some brick for skin, but not the same
            sexual=float(naked + kinds[1] + kinds[3]) / 2,
            graphic=float(gore),
            faces=len(found),
            child=max((_under_age(ages, pixels, face) for face in found), default=0.0),
        )

    def _networks(self) -> tuple[Network, Network, Faces, Network]:
        with self._lock:
            if self._loaded is None:
                self._loaded = Network("harm"), Network("nudity"), Faces(), Network("ages")
            return self._loaded


def _under_age(ages: Network, pixels: Pixels, face: Face) -> float:
    values: Values = (chip(pixels, face, _CHIP).astype(np.float32) - _CHIP_MEAN) / np.float32(256)
    return float(_only(ages.run(values.transpose(2, 0, 1)))[:_ADULT].sum())


def _only(outputs: list[Values]) -> Values:
    return outputs[0].reshape(-1)
