"""What is done to brightness planes, float32 (height, width), when marking and when detecting."""

import numpy as np
import PIL.Image
from numpy.typing import NDArray

from openimagen.tasks import Pixels

Plane = NDArray[np.float32]

_BLOCK = 8  # pixels


def luma(pixels: Pixels) -> Plane:
    """The brightness, 0 to 255 (ITU-R BT.601)."""
    return np.asarray(pixels @ np.array([0.299, 0.587, 0.114], np.float32), np.float32)


def local_mean(plane: Plane) -> Plane:
    """The mean around each place: blocks of 8 × 8, with a straight way between their centres."""
    height, width = plane.shape
    return enlarge(blocks(plane), width, height)


def enlarge(plane: Plane, width: int, height: int) -> Plane:
    """The plane at another size, bilinear."""
    bilinear = PIL.Image.Resampling.BILINEAR
    return np.asarray(PIL.Image.fromarray(plane).resize((width, height), bilinear))


def blocks(plane: Plane) -> Plane:
    """The means of blocks of 8 × 8."""
    return np.asarray(PIL.Image.fromarray(plane).reduce(_BLOCK))
