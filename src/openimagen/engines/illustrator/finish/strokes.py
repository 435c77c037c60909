"""What paint does: Kuwahara flattening, and strokes that follow the forms of the picture."""

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageChops, ImageFilter

from openimagen.engines.illustrator.finish.tools import BILINEAR, Pixels, Plane, Size, cloudiness, unit


def kuwahara(picture: Image.Image, radius: int) -> Pixels:
    """Each pixel takes the mean of the calmest of the four squares that touch it.

    Flattens texture and keeps edges. The spread is the mean absolute deviation, which stays in uint8.
    """
    mean = picture.filter(ImageFilter.BoxBlur(radius / 2))
    level = picture.convert("L")
    deviation = ImageChops.difference(level, level.filter(ImageFilter.BoxBlur(radius / 2)))
    spread = np.asarray(deviation.filter(ImageFilter.BoxBlur(radius / 2)))
    means = np.asarray(mean)
    half = max(1, radius // 2)
    best, lowest = _shifted(means, half, half).copy(), _shifted(spread, half, half)
    for dy, dx in ((half, -half), (-half, half), (-half, -half)):
        candidate = _shifted(spread, dy, dx)
        calmer = candidate < lowest
        np.copyto(best, _shifted(means, dy, dx), where=calmer[..., None])
        lowest = np.minimum(lowest, candidate)
    return best


def directions(picture: Image.Image, rng: np.random.Generator, size: Size) -> tuple[Plane, Plane]:
    """Unit vectors (x, y) along the picture's edges, for a grid of `size`; smooth noise where it is flat."""
    small = picture.convert("L").resize((max(16, size[0] // 4), max(16, size[1] // 4)), BILINEAR)
    level = np.asarray(small.filter(ImageFilter.GaussianBlur(1.5)), dtype=np.float32)
    down, across = np.gradient(level)
    s = unit(size)
    swirl = (cloudiness(small.size, 28 * s, rng) - 0.5) * np.float32(2 * np.pi)
    # Orientation tensor: doubling the angle lets opposite gradients support each other.
    xx = across * across - down * down + 6 * np.cos(swirl)
    xy = 2 * across * down + 6 * np.sin(swirl)
    xx, xy = (_smooth(plane, 3.0) for plane in (xx, xy))
    angle = 0.5 * np.arctan2(xy, xx) + np.pi / 2
    doubled = (np.cos(2 * angle).astype(np.float32), np.sin(2 * angle).astype(np.float32))
    cosine, sine = (np.asarray(Image.fromarray(p).resize(size, BILINEAR)) for p in doubled)
    along = 0.5 * np.arctan2(sine, cosine)
    return np.cos(along).astype(np.float32), np.sin(along).astype(np.float32)


def bristles(
    field: tuple[Plane, Plane], rng: np.random.Generator, cell: float, steps: int, stride: float
) -> Plane:
    """Noise smeared along a field of directions, 0-1 around 0.5: the marks of a brush's hairs.

    `cell` is the noise's grain and `stride` the length of each of the `steps` both ways, in pixels.
    """
    x, y = field
    height, width = x.shape
    noise = cloudiness((width, height), cell, rng)
    rows, columns = np.mgrid[0:height, 0:width].astype(np.float32)
    total = noise.copy()
    for k in range(-steps, steps + 1):
        if k:
            at_x = np.clip(columns + x * (k * stride), 0, width - 1).astype(np.int32)
            at_y = np.clip(rows + y * (k * stride), 0, height - 1).astype(np.int32)
            total += noise.ravel()[at_y * width + at_x]
    total /= 2 * steps + 1
    spread = float(total.std()) or 1.0
    streaks: Plane = np.clip(0.5 + (total - total.mean()) / (5 * spread), 0, 1)
    return streaks


def displaced(pixels: Pixels, dx: Plane, dy: Plane) -> Pixels:
    """Each pixel taken from (dx, dy) pixels away, clipped to the picture."""
    height, width = pixels.shape[:2]
    columns = np.arange(width, dtype=np.float32)[None, :]
    rows = np.arange(height, dtype=np.float32)[:, None]
    at_x = np.clip(columns + dx, 0, width - 1).astype(np.int32)
    at_y = np.clip(rows + dy, 0, height - 1).astype(np.int32)
    moved: Pixels = np.take(pixels.reshape(-1, 3), at_y * width + at_x, axis=0)
    return moved


def _shifted(values: Pixels, dy: int, dx: int) -> NDArray[np.uint8]:
    """The array moved by (dy, dx), its border repeated."""
    height, width = values.shape[:2]
    rows = np.clip(np.arange(height) + dy, 0, height - 1)
    columns = np.clip(np.arange(width) + dx, 0, width - 1)
    return np.take(np.take(values, rows, axis=0), columns, axis=1)


def _smooth(plane: NDArray[np.floating], radius: float) -> Plane:
    """A blurred float plane (reduced and enlarged again, which is close to a Gaussian)."""
    image = Image.fromarray(plane.astype(np.float32))
    size = (max(2, round(image.width / radius)), max(2, round(image.height / radius)))
    small = image.resize(size, Image.Resampling.BOX)
    return np.asarray(small.resize(image.size, Image.Resampling.BICUBIC))
