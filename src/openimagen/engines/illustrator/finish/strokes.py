"""What paint does: Kuwahara flattening, and strokes that follow the forms of the picture."""

import math
from functools import lru_cache

import numpy as np
from PIL import Image, ImageChops, ImageFilter

from openimagen.engines.illustrator.finish.tools import (
    BILINEAR,
    BOX,
    Plane,
    Size,
    cloudiness,
    enlarged,
    grey,
    unit,
)

_SECTORS = 8
# How sharply calm sectors are preferred to busy ones.
_SHARPNESS = 4
_TURNS, _BRUSHES = 24, 3


def kuwahara(picture: Image.Image, radius: float) -> Image.Image:
    """The generalised Kuwahara filter (Papari, Petkov and Campisi, 2007): flat areas with clean edges.

    Each pixel becomes a mean of eight sectors around it, in which calm sectors count far more than busy ones.
    Done on a reduced copy, since what is finer than a sector is flattened anyway. `radius` in pixels.
    """
    small = picture.reduce(max(2, int(radius / 3))) if min(picture.size) >= 128 else picture
    reach = max(1.0, radius * small.width / picture.width / 2)
    level = small.convert("L")
    mean = np.asarray(small.filter(ImageFilter.BoxBlur(reach)), dtype=np.float32)
    deviation = np.abs(
        np.asarray(level, np.float32) - np.asarray(level.filter(ImageFilter.BoxBlur(reach)), np.float32)
    )
    calm = grey(deviation * 4).filter(ImageFilter.BoxBlur(reach))
    # By table: there are 256 levels, and a power takes long.
    weights = (1 + np.arange(256, dtype=np.float32)) ** np.float32(-_SHARPNESS)
    weight: Plane = weights[np.asarray(calm)]
    weighted = np.dstack([mean * weight[..., None], weight])
    far = math.ceil(reach * 1.3)
    padded = np.pad(weighted, ((far, far), (far, far), (0, 0)), mode="edge")
    total = np.zeros_like(weighted)
    for k in range(_SECTORS):
        angle = 2 * math.pi * k / _SECTORS
        x, y = far + round(math.cos(angle) * reach * 1.3), far + round(math.sin(angle) * reach * 1.3)
        total += padded[y : y + small.height, x : x + small.width]
    flat = Image.fromarray((total[..., :3] / total[..., 3:] + np.float32(0.5)).astype(np.uint8))
    return flat if flat.size == picture.size else flat.resize(picture.size, Image.Resampling.BICUBIC)


def with_details(painted: Image.Image, picture: Image.Image, tolerance: int) -> Image.Image:
    """The painting with small strong details of the picture put back: eyes, mouths, glasses.

    `tolerance` is how many levels (0-255) the painting may be off before the picture shows.
    """
    red, green, blue = ImageChops.difference(painted, picture).split()
    off = ImageChops.lighter(ImageChops.lighter(red, green), blue)
    found = off.point([min(255, max(0, (v - tolerance) * 8)) for v in range(256)])
    mask = found.filter(ImageFilter.BoxBlur(unit(picture.size)))
    return Image.composite(picture, painted, mask.point([min(255, v * 2) for v in range(256)]))


def directions(picture: Image.Image, rng: np.random.Generator, size: Size) -> Plane:
    """The angle of the picture's edges, in radians, for a grid of `size`; smooth noise where it is flat."""
    small = picture.convert("L").resize((max(16, size[0]), max(16, size[1])), Image.Resampling.BOX)
    level = np.asarray(small.filter(ImageFilter.GaussianBlur(1.5)), dtype=np.float32)
    down, across = np.gradient(level)
    swirl = (cloudiness(small.size, 9, rng) - 0.5) * np.float32(2 * np.pi)
    # Orientation tensor: doubling the angle lets opposite gradients support each other.
    xx = across * across - down * down + 1.2 * np.cos(swirl)
    xy = 2 * across * down + 1.2 * np.sin(swirl)
    coarse = (max(4, size[0] // 4), max(4, size[1] // 4))
    xx, xy = (enlarged(np.asarray(Image.fromarray(p).resize(coarse, BOX)), small.size) for p in (xx, xy))
    angle: Plane = (0.5 * np.arctan2(xy, xx) + np.pi / 2).astype(np.float32)
    return angle


def painted(
    ground: Image.Image,
    colours: Image.Image,
    rng: np.random.Generator,
    length: float,
    spacing: float,
    where: Plane | None = None,
) -> Image.Image:
    """Brush strokes over a ground: "RGBA", the last band being how thick the paint lies.

    Each stroke takes its colour from `colours` and lies along the forms there. `length` and `spacing` in
    pixels; `where` (0-1, a small grid) says how likely a stroke is.
    """
    width, height = ground.size
    columns, rows = max(2, round(width / spacing)), max(2, round(height / spacing))
    angles = directions(colours, rng, (columns, rows))[:rows, :columns]
    x = (np.arange(columns) + 0.5) * width / columns + rng.uniform(-0.6, 0.6, (rows, columns)) * spacing
    y = (np.arange(rows)[:, None] + 0.5) * height / rows + rng.uniform(-0.6, 0.6, (rows, columns)) * spacing
    x, y = np.clip(x, 0, width - 1).astype(int), np.clip(y, 0, height - 1).astype(int)
    tones = np.asarray(colours)[y, x].astype(np.int16) + rng.integers(-9, 10, (rows, columns, 1))
    thickness = rng.integers(60, 196, (rows, columns, 1))
    inks = np.clip(np.concatenate([tones, thickness], axis=2), 0, 255).reshape(-1, 4).tolist()
    turns = np.round(angles / np.pi * _TURNS + rng.uniform(-0.8, 0.8, angles.shape)).astype(int) % _TURNS
    chosen = rng.permutation(rows * columns)
    if where is not None:
        likely = enlarged(where, (columns, rows)).ravel()
        chosen = chosen[rng.random(chosen.size) < likely[chosen]]
    brushes = [
        [(mask.im, mask.width, mask.height) for mask in _stamps(max(4, round(length)), brush)]
        for brush in range(_BRUSHES)
    ]
    canvas = ground.convert("RGBA")
    # Pillow's core: its paste() checks more than it paints, thousands of times.
    paste = canvas.im.paste
    at_x, at_y, turned = x.ravel().tolist(), y.ravel().tolist(), turns.ravel().tolist()
    for k in chosen.tolist():
        mask, wide, tall = brushes[k % _BRUSHES][turned[k]]
        left, top = at_x[k] - wide // 2, at_y[k] - tall // 2
        paste(tuple(inks[k]), (left, top, left + wide, top + tall), mask)
    return canvas


def relief(thickness: Image.Image, strength: float) -> Image.Image:
    """Paint of a thickness ("L") lit from the upper left: a grey RGB picture around 128, to overlay.

    `strength` is how many levels it turns lighter or darker for each level of a step.
    """
    away = ImageChops.offset(thickness, max(1, round(unit(thickness.size))))
    lit = ImageChops.subtract(thickness, away, 1 / strength, 128)
    return Image.merge("RGB", [lit] * 3)


@lru_cache(maxsize=64)
def _stamps(length: int, brush: int) -> tuple[Image.Image, ...]:
    """A brush's stroke as an "L" mask, turned in steps of a half circle; its hairs let ground through."""
    rng = np.random.default_rng(brush)
    wide, tall = length, max(3, round(length * 0.34))
    u = np.linspace(-1, 1, wide, dtype=np.float32)[None, :]
    v = np.linspace(-1, 1, tall, dtype=np.float32)[:, None]
    hairs = enlarged(rng.random((tall, 4), np.float32), (wide, tall))
    ends = np.clip((1 - np.abs(u) ** 3 - 0.30 * hairs) * 5, 0, 1)
    cover = ends * np.clip((1 - np.abs(v) ** 2.5) * 3, 0, 1) * (1 - 0.5 * np.clip(hairs - 0.45, 0, 1))
    side = math.ceil(math.hypot(wide, tall)) + 2
    sheet = Image.new("L", (side, side))
    sheet.paste(grey(cover * 255), ((side - wide) // 2, (side - tall) // 2))
    turned = [sheet.rotate(-180 * k / _TURNS, BILINEAR) for k in range(_TURNS)]
    return tuple(mask.crop(mask.getbbox() or (0, 0, side, side)) for mask in turned)


def displaced(picture: Image.Image, dx: Plane, dy: Plane) -> Image.Image:
    """Each pixel of a picture taken from (dx, dy) pixels away, clipped to it."""
    width, height = picture.size
    columns = np.arange(width, dtype=np.float32)[None, :]
    rows = np.arange(height, dtype=np.float32)[:, None]
    at_x = np.clip(columns + dx, 0, width - 1).astype(np.int32)
    at_y = np.clip(rows + dy, 0, height - 1).astype(np.int32)
    at_y *= width
    at_y += at_x
    # Pillow keeps four bytes for a pixel, which are moved as one number.
    pixels = np.asarray(picture.convert("RGBA")).view(np.uint32).ravel()
    moved = pixels[at_y].view(np.uint8).reshape(height, width, 4)
    return Image.fromarray(moved).convert(picture.mode)
