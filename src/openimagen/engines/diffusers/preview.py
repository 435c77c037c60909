"""What an unfinished image looks like: a linear map from latents to colours, fitted on finished images."""

import threading

import numpy as np
from numpy.typing import NDArray

from openimagen.tasks import Pixels


class LinearPreview:
    """Learns the map from each finished image, by least squares over all of them; knows nothing before."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._products: NDArray[np.float64] | None = None
        self._targets: NDArray[np.float64] | None = None
        self._map: NDArray[np.float64] | None = None

    def learn(self, latents: NDArray[np.float32], pixels: Pixels) -> None:
        """Take in the latents (channels, height, width) of a finished image, and its pixels."""
        channels, height, width = latents.shape
        step = pixels.shape[0] // height
        colours = pixels.reshape(height, step, width, step, 3).mean((1, 3)).reshape(-1, 3)
        inputs = _inputs(latents)
        with self._lock:
            if self._products is None or self._targets is None:
                self._products = 1e-3 * np.eye(channels + 1)
                self._targets = np.zeros((channels + 1, 3))
            self._products += inputs.T @ inputs
            self._targets += inputs.T @ colours
            self._map = np.linalg.solve(self._products, self._targets).astype(np.float64)

    def show(self, latents: NDArray[np.float32]) -> Pixels | None:
        """The picture (height, width, 3) of latents (channels, height, width); None before `learn`."""
        if self._map is None:
            return None
        _, height, width = latents.shape
        colours = (_inputs(latents) @ self._map).reshape(height, width, 3)
        return np.clip(np.rint(colours), 0, 255).astype(np.uint8)


def _inputs(latents: NDArray[np.float32]) -> NDArray[np.float64]:
    """A row for each place: its channels, and 1."""
    rows = latents.reshape(latents.shape[0], -1).T.astype(np.float64)
    return np.hstack([rows, np.ones((len(rows), 1))])
