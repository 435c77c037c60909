"""Tools that several looks share. Pictures are Pillow RGB images; sizes are (width, height) in pixels.

Most work is done by Pillow on uint8, or small and then enlarged: float arrays of the full size are slow.
"""

import math
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageChops, ImageFilter

Pixels = NDArray[np.uint8]
Plane = NDArray[np.float32]
Size = tuple[int, int]

# Where the figures are: an "L" image of the picture's size, 255 on them.
Matte = Image.Image

BOX, BILINEAR, BICUBIC = Image.Resampling.BOX, Image.Resampling.BILINEAR, Image.Resampling.BICUBIC


def unit(size: Size) -> float:
    """How many pixels one pixel of a 1024 x 1024 picture measures at this size."""
    return math.sqrt(size[0] * size[1]) / 1024


def blurred(picture: Image.Image, radius: float) -> Image.Image:
    """A Gaussian blur; wide ones are done on a reduced copy. `radius` in pixels of the picture."""
    shrink = int(radius / 1.6)
    if shrink < 2:
        return picture.filter(ImageFilter.GaussianBlur(radius))
    small = picture.reduce(shrink).filter(ImageFilter.GaussianBlur(radius / shrink))
    return small.resize(picture.size, BILINEAR)


def bloom(picture: Image.Image, radius: float, strength: float, threshold: int = 0) -> Image.Image:
    """Light that spills from bright parts. `threshold` (0-255): what is darker does not glow."""
    source = picture.reduce(max(1, int(radius / 4)))
    if threshold:
        gain = 255 / (255 - threshold)
        source = source.point([max(0, round((v - threshold) * gain)) for v in range(256)] * 3)
    factor = picture.width / source.width
    glow = source.filter(ImageFilter.GaussianBlur(radius / factor)).resize(picture.size, BILINEAR)
    glow = glow.point([round(v * strength) for v in range(256)] * 3)
    return ImageChops.screen(picture, glow)


def vignette(picture: Image.Image, strength: float, start: float = 0.12) -> Image.Image:
    """Corners darkened by up to `strength` (0-1); `start` leaves that much of the middle alone."""
    rows, columns = np.mgrid[0:64, 0:64].astype(np.float32) / 63 - 0.5
    distance = np.clip((rows**2 + columns**2) * 2.2 - start, 0, 1)
    mask = grey(255 * (1 - strength * distance)).resize(picture.size, BICUBIC)
    return ImageChops.multiply(picture, Image.merge("RGB", (mask, mask, mask)))


def grain(picture: Image.Image, rng: np.random.Generator, amount: float) -> Image.Image:
    """Monochrome film grain of about +-amount levels, as coarse at every size."""
    cell = max(1.0, unit(picture.size))
    shape = (math.ceil(picture.height / cell), math.ceil(picture.width / cell))
    noise = rng.integers(0, 256, shape, dtype=np.uint8)
    levels = [round(128 + (v - 127.5) / 127.5 * amount) for v in range(256)]
    layer = Image.fromarray(noise).point(levels)
    if layer.size != picture.size:
        layer = layer.resize(picture.size, BILINEAR)
    return ImageChops.add(picture, Image.merge("RGB", (layer, layer, layer)), 1, -128)


def cloudiness(size: Size, cell: float, rng: np.random.Generator) -> Plane:
    """Smooth noise 0-1 as float32 (height, width) whose bumps are about `cell` pixels apart."""
    columns, rows = (max(2, round(side / max(cell, 1)) + 2) for side in size)
    coarse = rng.random((rows, columns), dtype=np.float32)
    bumps = Image.fromarray(coarse)
    if cell >= 8:
        # Broad bumps need few pixels: four times fewer each way, and then enlarged in a straight line.
        bumps = bumps.resize((size[0] // 4 + 1, size[1] // 4 + 1), BICUBIC)
    return np.asarray(bumps.resize(size, BICUBIC if 2 < cell < 8 else BILINEAR))


def grey(values: NDArray[np.floating]) -> Image.Image:
    """An "L" image of an array of levels 0-255, clipped."""
    return Image.fromarray(np.clip(values, 0, 255).astype(np.uint8))


def luminance(picture: Image.Image) -> Plane:
    """The brightness of each pixel as float32 (height, width), 0-1."""
    return np.asarray(picture.convert("L"), dtype=np.float32) / np.float32(255)


def from_unit(planes: Sequence[Plane]) -> Image.Image:
    """An RGB image of its three channels, 0-1, clipped.

    Channels are kept apart, here and in `in_unit`: numpy is several times as fast on them.
    """
    levels = (np.clip(plane, 0, 1) * np.float32(255) + np.float32(0.5) for plane in planes)
    return Image.merge("RGB", [Image.fromarray(level.astype(np.uint8)) for level in levels])


def in_unit(picture: Image.Image) -> list[Plane]:
    """The three channels of an RGB picture as float32 (height, width), 0-1."""
    return [np.asarray(band, np.float32) / np.float32(255) for band in picture.split()]


def curve(picture: Image.Image, contrast: float, lift: float = 0.0) -> Image.Image:
    """An S-curve: contrast above 0 deepens shadows and brightens lights; lift (0-1) raises the black."""
    table = []
    for v in range(256):
        x = v / 255
        bent = x + contrast * (x * x * (3 - 2 * x) - x)
        table.append(round(255 * (lift + (1 - lift) * min(1.0, max(0.0, bent)))))
    return picture.point(table * 3)


def exposed(picture: Image.Image, darkest: float, brightest: float) -> Image.Image:
    """The picture with its middle tones moved until its mean brightness lies in a range (0-1)."""
    mean = float(luminance(picture.reduce(max(1, min(picture.size) // 64))).mean())
    target = min(brightest, max(darkest, mean))
    if target == mean or not 0.01 < mean < 0.99:
        return picture
    gamma = math.log(target) / math.log(mean)
    return picture.point([round(255 * (v / 255) ** gamma) for v in range(256)] * 3)


def graded(picture: Image.Image, shadows: tuple[int, int, int], lights: tuple[int, int, int]) -> Image.Image:
    """Adds one colour shift (levels) to the shadows and another to the lights."""
    table = []
    for low, high in zip(shadows, lights, strict=True):
        for v in range(256):
            x = v / 255
            table.append(min(255, max(0, round(v + low * (1 - x) ** 2 + high * x * x))))
    return picture.point(table)


def paper(
    size: Size, rng: np.random.Generator, tone: tuple[float, float, float], roughness: float
) -> list[Plane]:
    """Tinted paper as the three channels of a picture, 0-1: fine tooth and faint mottling."""
    s = unit(size)
    tooth = (cloudiness(size, 2.2 * s, rng) - 0.5) * roughness + (cloudiness(size, 60 * s, rng) - 0.5) * 0.02
    return [tooth + np.float32(channel) for channel in tone]


def ragged_frame(size: Size, rng: np.random.Generator, margin: float, ragged: float) -> Plane:
    """How far inside a ragged border each pixel lies, in pixels: negative in the margin outside it."""
    s = unit(size)
    rows = np.minimum(np.arange(size[1]), np.arange(size[1])[::-1]).astype(np.float32)[:, None]
    columns = np.minimum(np.arange(size[0]), np.arange(size[0])[::-1]).astype(np.float32)[None, :]
    waves = (cloudiness(size, 110 * s, rng) - 0.5) * ragged + (
        cloudiness(size, 9 * s, rng) - 0.5
    ) * ragged * 0.35
    inside: Plane = np.minimum(rows, columns) + waves - np.float32(margin)
    return inside


def enlarged(plane: NDArray[np.floating], size: Size) -> Plane:
    """A plane (height, width) resized to `size`, as float32."""
    return np.asarray(Image.fromarray(plane.astype(np.float32)).resize(size, BILINEAR))


def difference(one: Image.Image, other: Image.Image, cells: int) -> Plane:
    """How far two pictures differ, in levels, on a grid of `cells` along the shorter side."""
    k = max(1, min(one.size) // cells)
    return np.asarray(ImageChops.difference(one, other).convert("L").reduce(k), dtype=np.float32)


def contours(picture: Image.Image, threshold: int, thickness: float) -> Image.Image:
    """Where colours meet, as an "L" mask: 255 on the lines. `thickness` in pixels; weak edges are left out.

    `threshold` (levels 0-255) is how far two colours must differ in some channel.
    """
    reach = max(1, round(unit(picture.size)))
    across = ImageChops.difference(picture, ImageChops.offset(picture, reach, 0))
    down = ImageChops.difference(picture, ImageChops.offset(picture, 0, reach))
    red, green, blue = ImageChops.lighter(across, down).split()
    edges = ImageChops.lighter(ImageChops.lighter(red, green), blue)
    # The offset wraps around: the first row and column compare opposite edges.
    edges.paste(0, (0, 0, edges.width, reach))
    edges.paste(0, (0, 0, reach, edges.height))
    lines = edges.point([min(255, max(0, (v - threshold // 2) * 10)) for v in range(256)])
    # Spread evenly and cut off again: a line of the asked width with soft edges.
    spread = thickness / 2
    cut = 255 / (2 * spread + 1) * 0.55
    wide = lines.filter(ImageFilter.BoxBlur(spread))
    return wide.point([min(255, max(0, round((v - cut * 0.5) * 255 / cut))) for v in range(256)])


def paper_texture(size: Size, rng: np.random.Generator, strength: float) -> Plane:
    """Fibres and mottling to multiply with: float32 (height, width) around 1."""
    s = unit(size)
    fine = cloudiness(size, 1.6 * s, rng) - 0.5
    long = np.asarray(
        Image.fromarray(cloudiness((size[0] // 5 + 2, size[1]), 1.8 * s, rng)).resize(size, BILINEAR)
    )
    mottled = cloudiness(size, 14 * s, rng) - 0.5
    texture: Plane = 1 + np.float32(strength) * (fine + 0.6 * (long - 0.5) + 0.5 * mottled)
    return texture
