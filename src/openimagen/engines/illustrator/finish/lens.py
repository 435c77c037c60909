"""Looks made with light and film: the house look, photograph, digital art, noir."""

import numpy as np
from PIL import Image, ImageChops, ImageEnhance, ImageFilter

from openimagen.engines.illustrator.finish.tools import (
    BICUBIC,
    BILINEAR,
    BOX,
    Matte,
    Size,
    bloom,
    blurred,
    cloudiness,
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
    soft = bloom(ImageEnhance.Color(picture).enhance(1.08), 12 * s, 0.13)
    return grain(vignette(soft, 0.12), rng, 2.4)


def photograph(picture: Image.Image, rng: np.random.Generator, matte: Matte) -> Image.Image:
    """Sharp where the figures stand and out of focus behind them, natural colours, the texture of film."""
    s = unit(picture.size)
    depth = _defocus(matte)
    near = Image.composite(
        _behind(picture, matte, 3 * s), picture, depth.point([min(255, v * 3) for v in range(256)])
    )
    far = depth.point([max(0, (v - 85) * 3 // 2) for v in range(256)])
    shot = Image.composite(picture, Image.composite(_behind(picture, matte, 9 * s), near, far), matte)
    shot = ImageEnhance.Color(shot).enhance(0.72)
    shot = _textured(shot, rng)
    shot = graded(curve(shot, 0.75, 0.03), (2, 4, 10), (8, 3, -10))
    shot = bloom(shot, 26 * s, 0.24, 190)
    return grain(vignette(shot, 0.32, 0.06), rng, 6.5)


def digital_art(picture: Image.Image, rng: np.random.Generator) -> Image.Image:
    """Saturated and glossy, edges crisp against their surroundings, cool shadows and warm lights."""
    s = unit(picture.size)
    rim = Image.blend(blurred(picture, 7 * s), picture, 1.75)
    crisp = Image.blend(rim.filter(ImageFilter.BoxBlur(1.6 * s)), rim, 1.6)
    rich = ImageEnhance.Color(crisp).enhance(1.55)
    rich = graded(curve(rich, 0.55), (4, -4, 22), (10, 4, -8))
    return vignette(bloom(rich, 30 * s, 0.45, 140), 0.30)


def noir(picture: Image.Image, rng: np.random.Generator, matte: Matte) -> Image.Image:
    """Black and white, hard contrast, deep corners, coarse grain."""
    s = unit(picture.size)
    # Weighted towards red, as with a red filter: blue skies go dark.
    mono = picture.convert("L", (0.52, 0.38, 0.10, 0)).convert("RGB")
    mono = ImageChops.multiply(mono, _slant_light(picture.size))
    mono = exposed(mono, 0.36, 0.48)
    # The light falls on the figures: whatever they wear, they stand out.
    lamp = mono.point([round(255 * (v / 255) ** 0.9) for v in range(256)] * 3)
    mono = Image.composite(lamp, mono, matte)
    mono = bloom(curve(curve(mono, 0.9), 0.55), 22 * s, 0.12, 190)
    return grain(vignette(mono, 0.58, 0.06), rng, 11)


def _behind(picture: Image.Image, matte: Matte, radius: float) -> Image.Image:
    """The picture out of focus as if the figures were not there, so that they leave no halo."""
    shrink = max(1, round(radius / 2))
    small, away = picture.reduce(shrink), ImageChops.invert(matte.reduce(shrink))
    soft = ImageFilter.GaussianBlur(radius / shrink)
    kept = ImageChops.multiply(small, Image.merge("RGB", [away] * 3)).filter(soft)
    share = np.maximum(np.asarray(away.filter(soft), np.float32), 8)[..., None] / 255
    blurry = Image.fromarray(np.clip(np.asarray(kept, np.float32) / share, 0, 255).astype(np.uint8))
    return blurry.resize(picture.size, BILINEAR)


def _defocus(matte: Matte) -> Image.Image:
    """How far out of focus the surroundings are, 0-255: nothing at the figures' feet, most far above them."""
    rows = np.flatnonzero(np.asarray(matte.resize((32, 64), BOX)).max(axis=1) > 128)
    foot = (float(rows[-1]) + 1) / 64 if rows.size else 0.9
    height = np.linspace(0, 1, 64, dtype=np.float32)[:, None]
    distance = np.where(height < foot, (foot - height) / 0.34, (height - foot) / 0.30)
    return grey(255 * np.repeat(np.clip(distance, 0, 1), 4, axis=1)).resize(matte.size, BILINEAR)


def _textured(picture: Image.Image, rng: np.random.Generator) -> Image.Image:
    """Uneven surfaces: no colour is quite plain."""
    s = unit(picture.size)
    half = (picture.width // 2 + 1, picture.height // 2 + 1)
    rough = cloudiness(half, 1.3 * s, rng) + cloudiness(half, 40 * s, rng) * 0.8
    uneven = grey(128 + (rough - 0.9) * 20).resize(picture.size, BILINEAR)
    return ImageChops.soft_light(picture, Image.merge("RGB", [uneven] * 3))


def _slant_light(size: Size) -> Image.Image:
    """A slanting shaft of brighter light, as from a street lamp outside the picture."""
    rows, columns = np.mgrid[0:64, 0:64].astype(np.float32) / 63
    across = np.abs((columns - 0.5) - (rows - 0.5) * -0.5)
    mask = grey(255 * (1 - 0.38 * np.clip(across * 2.4 - 0.35, 0, 1))).resize(size, BICUBIC)
    return Image.merge("RGB", (mask, mask, mask))
