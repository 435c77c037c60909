"""The look of modelled clay: 3D."""

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageChops, ImageEnhance, ImageFilter

from openimagen.engines.illustrator.finish.tools import (
    BILINEAR,
    Matte,
    Size,
    bloom,
    blurred,
    contours,
    exposed,
    grey,
    unit,
    vignette,
)


def clay(picture: Image.Image, rng: np.random.Generator, matte: Matte) -> Image.Image:
    """Every part puffed up and glossy, with soft shadow in the creases; lit from the upper left."""
    size = picture.size
    s = unit(size)
    grid = tuple(max(32, side // 2) for side in size)
    seams = contours(picture, 22, 1.5 * s).resize((grid[0], grid[1]), BILINEAR)
    s = s * grid[0] / size[0]
    parts = ImageChops.invert(seams)
    height = np.zeros((grid[1], grid[0]), np.float32)
    for radius, strength in ((3.0, 1.0), (8.0, 1.7), (20.0, 2.3)):
        height += np.asarray(blurred(parts, radius * 2 * s), np.float32) * np.float32(strength / 255)
    body = matte.resize((grid[0], grid[1]), BILINEAR)
    height += np.asarray(blurred(body, 52 * s), np.float32) * np.float32(2.6 / 255)
    down, across = np.gradient(height * np.float32(10 * s))
    lit = np.clip(-(across * 0.6 + down * 0.85), -1, 1)
    mask = np.asarray(body, np.float32) / 255
    lit *= 0.5 + 0.5 * mask
    creases = np.asarray(blurred(seams, 5 * s), np.float32) / 255
    tone = _grown(128 + lit * 112 - creases * 34, size, 1.2 * s)
    gloss = _grown(np.clip(lit - 0.26, 0, 1) ** 1.4 * 430 * mask, size, 1.5 * s)
    vivid = ImageEnhance.Color(exposed(picture, 0.46, 0.72)).enhance(1.25)
    shaded = ImageChops.soft_light(ImageChops.overlay(vivid, tone), tone)
    shining = ImageChops.screen(shaded, gloss)
    return vignette(bloom(shining, 26 * unit(size), 0.18, 150), 0.26)


def _grown(levels: NDArray[np.floating], size: Size, soft: float) -> Image.Image:
    """A plane of levels 0-255, softened and at full size, as a grey RGB picture."""
    plane = grey(levels).filter(ImageFilter.GaussianBlur(soft)).resize(size, BILINEAR)
    return Image.merge("RGB", [plane] * 3)
