"""A whole picture, enlarged: its colours by the network, its transparency by Lanczos."""

import numpy as np
import PIL.Image
from numpy.typing import NDArray

from openimagen.cancellation import Cancellation
from openimagen.decoding import Channel, DecodedImage
from openimagen.engines.engine import Progress
from openimagen.tasks import Pixels
from openimagen.upscalers.upscaler import Upscaler

Floats = NDArray[np.float32]

_LANCZOS = PIL.Image.Resampling.LANCZOS


def enlarge(
    upscaler: Upscaler, image: DecodedImage, factor: int, progress: Progress, cancellation: Cancellation
) -> DecodedImage:
    """The image at `factor` times its width and height, with what it had: alpha, greyscale, colour profile.

    Raises what `Upscaler.upscale` raises.
    """
    pixels, alpha = image.pixels, None
    if image.alpha is not None:
        pixels = colour_under_alpha(pixels, image.alpha)
        width, height = image.size
        alpha = np.asarray(
            PIL.Image.fromarray(image.alpha).resize((width * factor, height * factor), _LANCZOS)
        )
    enlarged = upscaler.upscale(pixels, factor, progress, cancellation)
    if image.grey:
        enlarged = np.repeat(_mean(enlarged)[:, :, None], 3, axis=2)
    return DecodedImage(enlarged, alpha, image.grey, image.icc)


def colour_under_alpha(pixels: Pixels, alpha: Channel) -> Pixels:
    """The pixels with the fully transparent ones in the colour of their surroundings.

    What a file hides there is often black or white, and the network would spread it over the visible edge.
    """
    hidden = alpha == 0
    if not hidden.any() or hidden.all():
        return pixels
    weight = alpha.astype(np.float32) / np.float32(255)
    filled = _filled(pixels.astype(np.float32) * weight[:, :, None], weight)
    return np.where(hidden[:, :, None], np.clip(np.rint(filled), 0, 255).astype(np.uint8), pixels)


def _filled(
    colour: Floats,
    weight: Floats,
) -> Floats:
    """Premultiplied colours (height, width, 3), spread to where the weight (height, width) is 0.

    Push and pull: what is missing comes from the same image at half the size, and so on.
    """
    height, width = weight.shape
    if height * width > 1 and not weight.all():
        even = ((0, height % 2), (0, width % 2))
        halves = _halved(np.pad(colour, (*even, (0, 0)))), _halved(np.pad(weight, even)[:, :, None])[:, :, 0]
        coarse = _filled(*halves).repeat(2, axis=0).repeat(2, axis=1)[:height, :width]
    else:
        coarse = np.zeros_like(colour)
    known = weight[:, :, None] > 0
    return np.where(known, colour / np.maximum(weight[:, :, None], 1e-6), coarse)


def _halved(
    values: Floats,
) -> Floats:
    height, width, channels = values.shape
    quarters = values.reshape(height // 2, 2, width // 2, 2, channels)
    return np.asarray(quarters.sum(axis=(1, 3)), np.float32)


def _mean(pixels: Pixels) -> Channel:
    """The mean of the three channels; in one pass over each, so that no wide copy is made."""
    total = pixels[:, :, 0].astype(np.uint16)
    total += pixels[:, :, 1]
    total += pixels[:, :, 2]
    return ((total + 1) // 3).astype(np.uint8)
