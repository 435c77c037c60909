"""How a picture that a model drew at a size of its own comes to the size that was asked for."""

import numpy as np
import PIL.Image
import PIL.ImageOps

from openimagen.catalog import Size
from openimagen.tasks import Pixels


def fitted(pixels: Pixels, size: Size) -> Pixels:
    """The picture at exactly `size`: resized by Lanczos, and cut at its centre where the shapes differ."""
    height, width, _ = pixels.shape
    if (width, height) == size:
        return pixels
    image = PIL.ImageOps.fit(PIL.Image.fromarray(pixels), size, PIL.Image.Resampling.LANCZOS)
    return np.asarray(image)


def notes(drawn: Size, asked: Size) -> tuple[str, ...]:
    """What a caller should know of that; nothing where the sizes are one."""
    if drawn == asked:
        return ()
    return (f"drawn at {drawn[0]}x{drawn[1]}, then resized to {asked[0]}x{asked[1]}",)
