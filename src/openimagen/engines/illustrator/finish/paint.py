"""Painted looks: oil, watercolour, landscape painting."""

import numpy as np
from PIL import Image, ImageChops, ImageEnhance

from openimagen.engines.illustrator.finish.strokes import (
    displaced,
    kuwahara,
    painted,
    relief,
    with_details,
)
from openimagen.engines.illustrator.finish.tools import (
    BILINEAR,
    Matte,
    Plane,
    Size,
    bloom,
    blurred,
    cloudiness,
    curve,
    difference,
    enlarged,
    from_unit,
    graded,
    grey,
    in_unit,
    paper,
    ragged_frame,
    unit,
    vignette,
)


def oil(picture: Image.Image, rng: np.random.Generator, matte: Matte) -> Image.Image:
    """Thick paint: broad strokes along the forms, finer ones for figures and detail, lit from the left."""
    s = unit(picture.size)
    flat, close = kuwahara(picture, 9 * s), kuwahara(picture, 4 * s)
    broad = painted(flat, flat, rng, 66 * s, 25 * s)
    outlined = Image.composite(close.convert("RGBA"), broad, matte)
    figures = np.asarray(matte.resize((64, 64), BILINEAR), np.float32) * np.float32(0.7 / 255)
    off = difference(outlined.convert("RGB"), picture, 96)
    busy = np.maximum(np.clip((off - 10) / 20, 0, np.float32(0.8)), enlarged(figures, off.shape[::-1]))
    fine = painted(outlined, close, rng, 22 * s, 13 * s, busy)
    faithful = with_details(fine.convert("RGB"), picture, 36)
    rich = ImageEnhance.Color(curve(faithful, 0.4)).enhance(1.25)
    shaded = ImageChops.overlay(rich, relief(fine.getchannel("A"), 0.42))
    return vignette(graded(shaded, (8, 3, -4), (6, 2, -14)), 0.24)


def landscape(picture: Image.Image, rng: np.random.Generator, matte: Matte) -> Image.Image:
    """A painted vista: small dabs, golden light, air between near and far, canvas weave."""
    s = unit(picture.size)
    flat = kuwahara(picture, 4 * s)
    dabs = painted(flat, flat, rng, 30 * s, 17 * s)
    faithful = with_details(dabs.convert("RGB"), picture, 22)
    air = Image.blend(faithful, Image.new("RGB", picture.size, (255, 222, 170)), 0.26)
    far = ImageChops.multiply(_horizon_band(picture.size), ImageChops.invert(matte))
    hazy = Image.composite(air, faithful, far)
    woven = ImageChops.overlay(hazy, relief(dabs.getchannel("A"), 0.16))
    warm = graded(curve(woven, 0.5), (-8, 2, 20), (14, 5, -26))
    return vignette(bloom(ImageEnhance.Color(warm).enhance(1.22), 44 * s, 0.26, 150), 0.40)


def watercolor(picture: Image.Image, rng: np.random.Generator) -> Image.Image:
    """Washes on rough paper: wavering edges where pigment gathers, granulation, a ragged border."""
    size = picture.size
    s = unit(size)
    flowing = with_details(kuwahara(picture, 6 * s), picture, 26)
    washed = displaced(flowing, _waver(size, rng), _waver(size, rng))
    level = washed.convert("L")
    step = (np.asarray(blurred(level, 5 * s), np.float32) - np.asarray(level, np.float32)) / 255
    pooled = np.clip(step, 0, 0.2) * np.float32(1.8) + np.abs(step) * np.float32(0.4)
    quarter = (size[0] // 4 + 1, size[1] // 4 + 1)
    wash = 0.66 + 0.42 * cloudiness(quarter, 22 * s, rng) + 0.16 * cloudiness(quarter, 5 * s, rng)
    granules = (cloudiness(size, 2 * s, rng) - np.float32(0.5)) * np.float32(0.16)
    strength = enlarged(wash, size) * (1 + np.float32(1.2) * pooled) + granules
    inside = ragged_frame(size, rng, 36 * s, 24 * s)
    rim = np.clip(1 - np.abs(inside - np.float32(6 * s)) / np.float32(6 * s), 0, 1) * np.float32(0.10)
    gathered = pooled * np.float32(0.30) + rim
    cover = np.clip(inside / np.float32(8 * s), 0, 1)
    sheet = paper(size, rng, (0.985, 0.975, 0.945), 0.035)
    strength *= np.float32(0.92)
    inks = [(1 - plane) * strength + gathered for plane in in_unit(washed)]
    return from_unit(
        [
            plane * (1 - np.minimum(ink, np.float32(0.97)) * cover)
            for plane, ink in zip(sheet, inks, strict=True)
        ]
    )


def _waver(size: Size, rng: np.random.Generator) -> Plane:
    """How far a wash's edge strays, in pixels."""
    s, half = unit(size), (size[0] // 2 + 1, size[1] // 2 + 1)
    broad = (cloudiness(half, 13 * s, rng) - 0.5) * 5 * s
    fine = (cloudiness(half, 3.5 * s, rng) - 0.5) * 1.6 * s
    return enlarged(broad + fine, size)


def _horizon_band(size: Size) -> Image.Image:
    rows = np.linspace(0, 1, 64, dtype=np.float32)[:, None]
    band = np.clip(1 - np.abs(rows - 0.52) / 0.26, 0, 1)
    return grey(255 * np.repeat(band, 4, axis=1)).resize(size, BILINEAR)
