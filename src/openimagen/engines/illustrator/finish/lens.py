"""Looks made with light and film: the house look, photograph, digital art, noir."""

import numpy as np
from PIL import Image, ImageChops, ImageEnhance, ImageFilter

from openimagen.engines.illustrator.finish.tools import (
    BICUBIC,
    Size,
    bloom,
    blurred,
    curve,
    exposed,
    graded,
    grain,
    grey,
    unit,
    vignette,
)


def house(picture: Image.Image, rng: np.random.Generator) -> Image.Image:
    """The default: soft bloom, a light vignette, fine grain."""
    s = unit(picture.size)
    soft = bloom(picture, 12 * s, 0.13)
    return grain(vignette(soft, 0.20), rng, 3.0)


def photograph(picture: Image.Image, rng: np.random.Generator) -> Image.Image:
    """Out of focus towards the edges, gentle colours, film contrast and film grain."""
    s = unit(picture.size)
    far = blurred(picture, 9 * s)
    near = blurred(picture, 3 * s)
    focused = Image.composite(picture, near, _focus(picture.size, 0.30, 0.62))
    shot = Image.composite(focused, far, _focus(picture.size, 0.46, 0.95))
    shot = ImageEnhance.Color(shot).enhance(0.80)
    shot = graded(curve(shot, 0.9, 0.03), (2, 4, 12), (10, 4, -10))
    shot = bloom(shot, 26 * s, 0.30, 190)
    return grain(vignette(shot, 0.42, 0.06), rng, 10)


def digital_art(picture: Image.Image, rng: np.random.Generator) -> Image.Image:
    """Saturated and glossy, edges crisp against their surroundings, cool shadows and warm lights."""
    s = unit(picture.size)
    rim = picture.filter(ImageFilter.UnsharpMask(radius=7 * s, percent=75, threshold=2))
    crisp = rim.filter(ImageFilter.UnsharpMask(radius=1.6 * s, percent=70, threshold=2))
    rich = ImageEnhance.Color(crisp).enhance(1.55)
    rich = graded(curve(rich, 0.55), (4, -4, 22), (10, 4, -8))
    return vignette(bloom(rich, 30 * s, 0.45, 140), 0.30)


def noir(picture: Image.Image, rng: np.random.Generator) -> Image.Image:
    """Black and white, hard contrast, deep corners, coarse grain."""
    s = unit(picture.size)
    # Weighted towards red, as with a red filter: blue skies go dark.
    mono = picture.convert("L", (0.52, 0.38, 0.10, 0)).convert("RGB")
    mono = ImageChops.multiply(mono, _slant_light(picture.size))
    mono = exposed(mono, 0.34, 0.46)
    mono = bloom(curve(curve(mono, 0.9), 0.55), 22 * s, 0.25, 180)
    return grain(vignette(mono, 0.72, 0.04), rng, 15)


def _focus(size: Size, inner: float, outer: float) -> Image.Image:
    """A mask that is white around the subject's usual place and black beyond `outer` (share of a side)."""
    rows, columns = np.mgrid[0:64, 0:64].astype(np.float32) / 63
    distance = np.hypot((columns - 0.5) * 1.1, (rows - 0.62) * 1.0)
    return grey(255 * (outer - distance) / (outer - inner)).resize(size, BICUBIC)


def _slant_light(size: Size) -> Image.Image:
    """A slanting shaft of brighter light, as from a street lamp outside the picture."""
    rows, columns = np.mgrid[0:64, 0:64].astype(np.float32) / 63
    across = np.abs((columns - 0.5) - (rows - 0.5) * -0.5)
    mask = grey(255 * (1 - 0.38 * np.clip(across * 2.4 - 0.35, 0, 1))).resize(size, BICUBIC)
    return Image.merge("RGB", (mask, mask, mask))
