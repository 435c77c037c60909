"""Painted looks: oil, watercolour, landscape painting."""

import numpy as np
from PIL import Image, ImageChops, ImageEnhance

from openimagen.engines.illustrator.finish.strokes import bristles, directions, displaced, kuwahara
from openimagen.engines.illustrator.finish.tools import (
    BILINEAR,
    Plane,
    Size,
    bloom,
    blurred,
    cloudiness,
    curve,
    from_unit,
    graded,
    grey,
    luminance,
    paper,
    ragged_frame,
    unit,
    vignette,
)


def oil(picture: Image.Image, rng: np.random.Generator) -> Image.Image:
    """Thick paint: flat strokes along the forms, lit from the upper left."""
    s = unit(picture.size)
    grid = _half(picture.size)
    field = directions(picture, rng, grid)
    hairs = bristles(field, rng, 1.8 * s, 8, 1.5 * s)
    smears = bristles(field, rng, 6 * s, 4, 3.2 * s)
    push = _enlarged((smears - 0.5) * 12 * s + (hairs - 0.5) * 5 * s, picture.size)
    along_x, along_y = (_enlarged(part, picture.size) for part in field)
    flat = kuwahara(picture, max(2, round(7 * s)))
    dragged = displaced(flat, push * along_x, push * along_y)
    relief = _relief(hairs * 0.3 + smears * 0.7) * 92 + (smears - 0.5) * 44
    tone = grey(128 + relief).resize(picture.size, BILINEAR)
    painted = ImageChops.overlay(Image.fromarray(dragged), Image.merge("RGB", (tone, tone, tone)))
    rich = ImageEnhance.Color(curve(painted, 0.35)).enhance(1.22)
    return vignette(graded(rich, (6, 2, -4), (4, 2, -10)), 0.22)


def landscape(picture: Image.Image, rng: np.random.Generator) -> Image.Image:
    """A painted vista: fine brushwork, golden light, air between near and far, canvas weave."""
    s = unit(picture.size)
    field = directions(picture, rng, _half(picture.size))
    touch = bristles(field, rng, 2.4 * s, 4, 1.5 * s)
    push = _enlarged((touch - 0.5) * 6 * s, picture.size)
    along_x, along_y = (_enlarged(part, picture.size) for part in field)
    dabs = displaced(kuwahara(picture, max(2, round(4 * s))), push * along_x, push * along_y)
    air = Image.blend(Image.fromarray(dabs), Image.new("RGB", picture.size, (255, 222, 170)), 0.22)
    hazy = Image.composite(air, Image.fromarray(dabs), _horizon_band(picture.size))
    tone = grey(128 + _relief(touch) * 42).resize(picture.size, BILINEAR)
    woven = ImageChops.overlay(hazy, Image.merge("RGB", (tone, tone, tone)))
    warm = graded(curve(woven, 0.45), (-8, 2, 18), (12, 4, -24))
    return vignette(bloom(ImageEnhance.Color(warm).enhance(1.25), 40 * s, 0.22, 150), 0.36)


def watercolor(picture: Image.Image, rng: np.random.Generator) -> Image.Image:
    """Washes on rough paper: wavering edges where pigment gathers, granulation, a ragged border."""
    size = picture.size
    s = unit(size)
    flowing = blurred(Image.fromarray(kuwahara(picture, max(2, round(4 * s)))), 1.2 * s)
    washed = displaced(np.asarray(flowing), _waver(size, rng), _waver(size, rng))
    level = grey(luminance(Image.fromarray(washed)) * 255)
    difference = (
        np.asarray(blurred(level, 5 * s), dtype=np.float32) - np.asarray(level, dtype=np.float32)
    ) / 255
    pooled = np.clip(difference, 0, 0.2) * 1.8 + np.abs(difference) * 0.4
    wash = 0.74 + 0.30 * cloudiness(size, 90 * s, rng) + 0.14 * cloudiness(size, 20 * s, rng)
    granules = (cloudiness(size, 2 * s, rng) - 0.5) * 0.16
    strength = wash * (1 + 1.2 * pooled) + granules
    inside = ragged_frame(size, rng, 36 * s, 24 * s)
    cover = np.clip(inside / (8 * s), 0, 1)
    rim = np.clip(1 - np.abs(inside - 6 * s) / (6 * s), 0, 1) * 0.10
    ink = (1 - washed.astype(np.float32) / 255) * (strength * 0.92)[..., None] + (pooled * 0.30 + rim)[
        ..., None
    ]
    sheet = paper(size, rng, (0.985, 0.975, 0.945), 0.035)
    return from_unit(sheet * (1 - np.clip(ink, 0, 0.97) * cover[..., None]))


def _half(size: Size) -> Size:
    """The grid that strokes are computed on: at most 512 x 512 cells' worth, so that big sizes stay cheap."""
    factor = max(1.0, 2 * unit(size))
    return max(32, round(size[0] / factor)), max(32, round(size[1] / factor))


def _enlarged(plane: Plane, size: Size) -> Plane:
    return np.asarray(Image.fromarray(plane.astype(np.float32)).resize(size, BILINEAR))


def _relief(height: Plane) -> Plane:
    """Light on a surface from the upper left, about -1 to 1."""
    down, across = np.gradient(height)
    lit: Plane = np.clip((np.asarray(down) + np.asarray(across)) * -2.5, -1, 1)
    return lit


def _waver(size: Size, rng: np.random.Generator) -> Plane:
    """How far a wash's edge strays, in pixels."""
    s = unit(size)
    broad = (cloudiness(size, 26 * s, rng) - 0.5) * np.float32(6 * s)
    fine: Plane = (cloudiness(size, 7 * s, rng) - 0.5) * np.float32(2 * s)
    return broad + fine


def _horizon_band(size: Size) -> Image.Image:
    rows = np.linspace(0, 1, 64, dtype=np.float32)[:, None]
    band = np.clip(1 - np.abs(rows - 0.52) / 0.26, 0, 1)
    return grey(255 * np.repeat(band, 4, axis=1)).resize(size, BILINEAR)
