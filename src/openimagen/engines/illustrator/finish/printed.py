"""Looks made in a print shop and with scissors: pop art, vintage poster, paper cut."""

from collections.abc import Sequence

import numpy as np
from PIL import Image, ImageChops, ImageEnhance, ImageFilter

from openimagen.engines.illustrator.finish.tools import (
    BICUBIC,
    Matte,
    Plane,
    Size,
    blurred,
    cloudiness,
    contours,
    exposed,
    from_unit,
    grey,
    in_unit,
    paper_texture,
    unit,
)

Ink = tuple[int, int, int]

# Pop art: what a colour of the picture is printed as, a ground with dots of another ink on it.
_WHITE, _BLACK = (255, 250, 238), (22, 18, 26)
_YELLOW, _RED, _BLUE = (255, 214, 20), (230, 36, 46), (30, 92, 214)
_POP: tuple[tuple[Ink, Ink, Ink], ...] = (
    ((255, 255, 250), _WHITE, _WHITE),
    ((20, 16, 24), _BLACK, _BLACK),
    ((255, 214, 20), _YELLOW, _YELLOW),
    ((230, 36, 46), _RED, _RED),
    ((30, 92, 214), _BLUE, _BLUE),
    ((250, 186, 160), _WHITE, (246, 98, 92)),
    ((150, 200, 250), _WHITE, (46, 140, 240)),
    ((250, 140, 30), _YELLOW, (240, 70, 40)),
    ((90, 190, 80), _YELLOW, (20, 160, 90)),
    ((30, 120, 70), (20, 150, 84), (10, 84, 60)),
    ((240, 110, 170), (255, 140, 190), (236, 40, 120)),
    ((130, 70, 180), (150, 96, 214), (84, 40, 150)),
    ((130, 78, 44), (236, 120, 40), (110, 48, 40)),
    ((130, 136, 150), _WHITE, (90, 96, 120)),
    ((70, 74, 92), (110, 118, 150), _BLACK),
    ((40, 190, 200), (140, 230, 230), (0, 150, 180)),
    ((232, 226, 205), _WHITE, (255, 214, 60)),
)  # fmt: skip
# Inks of screen-printed posters from dark to light; the seed chooses a set.
_POSTER_INKS: tuple[tuple[Ink, ...], ...] = (
    (
        (28, 40, 66), (92, 58, 44), (38, 92, 100), (196, 84, 46), (132, 160, 122), (226, 164, 64),
        (222, 186, 140), (168, 200, 196), (244, 228, 196),
    ),
    (
        (40, 34, 58), (96, 66, 60), (36, 84, 122), (188, 62, 54), (98, 152, 156), (232, 140, 62),
        (238, 190, 108), (176, 196, 160), (250, 234, 204),
    ),
    (
        (24, 46, 50), (86, 56, 48), (30, 104, 96), (206, 96, 60), (110, 168, 130), (236, 178, 78),
        (226, 170, 136), (190, 212, 190), (246, 232, 206),
    ),
)  # fmt: skip
_LAYERS = 6


def pop_art(picture: Image.Image, rng: np.random.Generator) -> Image.Image:
    """A comic print: a few loud inks, Ben Day dots, thick black outlines."""
    size = picture.size
    s = unit(size)
    loud = ImageEnhance.Color(exposed(picture, 0.45, 0.8)).enhance(1.5)
    parted = _separated(loud, [seen for seen, _, _ in _POP])
    grounds = _inked(parted, [ground for _, ground, _ in _POP], size)
    dots = _inked(parted, [dot for _, _, dot in _POP], size)
    # Dots finer than a few pixels would beat against the grid of pixels.
    spacing = max(13.5 * s, 5.0)
    screen = grey((_dots(size, spacing) - 0.5) * 100 * spacing)
    print_ = Image.composite(dots, grounds, screen)
    print_.paste(_BLACK, mask=contours(picture, 34, 4.4 * s))
    return print_


def vintage_poster(picture: Image.Image, rng: np.random.Generator, matte: Matte) -> Image.Image:
    """A screen print: nine muted inks in big flat shapes, worn ink, a margin of cream paper."""
    size = picture.size
    s = unit(size)
    inks = _POSTER_INKS[int(rng.integers(len(_POSTER_INKS)))]
    flat = _inked(
        _separated(exposed(picture, 0.42, 0.68).filter(ImageFilter.BoxBlur(1.3 * s)), inks), inks, size
    )
    # A gap of bare paper around the figures, as printers leave it: what has the ground's ink still shows.
    around = matte.filter(ImageFilter.BoxBlur(2.6 * s)).point([min(255, v * 6) for v in range(256)])
    gap = ImageChops.subtract(around, matte)
    flat.paste(inks[-1], mask=gap)
    worn = cloudiness(size, 2.6 * s, rng) * 0.6 + cloudiness(size, 12 * s, rng) * 0.4
    speckles = np.clip((worn - 0.70) * 8, 0, 1) * 0.42
    tone = paper_texture(size, rng, 0.06) - 1
    cream = np.asarray(inks[-1], np.float32) / 255
    cover = _margin(size, 44 * s, 2 * s) * (1 - speckles)
    channels = zip(in_unit(flat), cream, strict=True)
    return from_unit([(plane - bare) * cover + (tone + bare) for plane, bare in channels])


def paper_cut(picture: Image.Image, rng: np.random.Generator, matte: Matte) -> Image.Image:
    """Layers of cut paper: each tone a sheet that throws a soft shadow on those beneath it, with fibres."""
    size = picture.size
    s = unit(size)
    height = _stacked(picture, matte)
    level = np.float32(255 / (_LAYERS * 2))
    shadow = np.zeros_like(height)
    for reach, strength in ((4.5, 0.40), (14.0, 0.36)):
        above = blurred(grey(height * level), reach * s * 0.8)
        thrown = ImageChops.offset(above, round(reach * s * 0.7), round(reach * s))
        rise = np.asarray(thrown, np.float32) / level - height
        shadow = np.maximum(shadow, np.clip(rise * 0.8, 0, 1) * strength)
    step = max(1, round(1.6 * s))
    edge = np.clip(height - np.roll(height, (step, step), (0, 1)), 0, 1)
    texture = paper_texture(size, rng, 0.09)
    edge *= np.float32(0.10)
    vivid = in_unit(ImageEnhance.Color(picture).enhance(1.12))
    planes = []
    for plane, share in zip(vivid, (1.0, 0.96, 0.86), strict=True):
        lit = (plane * np.float32(0.95) + np.float32(0.03)) * (1 - shadow * np.float32(share))
        planes.append((lit + edge) * texture)
    return from_unit(planes)


def _stacked(picture: Image.Image, matte: Matte) -> Plane:
    """How many sheets lie at each pixel: the darker the more; a figure is two sheets on top of all."""
    level = np.asarray(picture.convert("L"), np.float32) / 255
    sheets = np.floor((1 - level) * np.float32(_LAYERS * 0.999))
    light_parts = np.where(level > 0.62, np.float32(0.6), np.float32(0))
    on_top: Plane = np.where(np.asarray(matte) > 127, _LAYERS + 1 + light_parts, sheets).astype(np.float32)
    return on_top


def _separated(picture: Image.Image, inks: Sequence[Ink]) -> Image.Image:
    """The picture with each pixel given the number of its nearest ink ("P"); big ones at half size."""
    palette = Image.new("P", (1, 1))
    palette.putpalette([v for ink in inks for v in ink])
    small = picture.reduce(2) if unit(picture.size) > 0.7 else picture
    return small.quantize(palette=palette, dither=Image.Dither.NONE)


def _inked(separated: Image.Image, inks: Sequence[Ink], size: Size) -> Image.Image:
    """Each ink's number as a colour, at full size with soft borders."""
    coloured = separated.copy()
    coloured.putpalette([v for ink in inks for v in ink])
    printed = coloured.convert("RGB")
    return printed if printed.size == size else printed.resize(size, BICUBIC)


def _dots(size: Size, spacing: float) -> Plane:
    """A halftone screen at 45 degrees: 1 in the middle of each dot, 0 between them."""
    columns = np.arange(size[0], dtype=np.float32)[None, :]
    rows = np.arange(size[1], dtype=np.float32)[:, None]
    turn = np.float32(np.pi * 2 * 0.7071 / spacing)
    dots: Plane = (np.cos((columns + rows) * turn) * np.cos((columns - rows) * turn) + 1) * np.float32(0.5)
    return dots


def _margin(size: Size, wide: float, soft: float) -> Plane:
    """1 inside a border `wide` pixels from the edges, 0 outside it."""
    rows = np.minimum(np.arange(size[1]), np.arange(size[1])[::-1]).astype(np.float32)[:, None]
    columns = np.minimum(np.arange(size[0]), np.arange(size[0])[::-1]).astype(np.float32)[None, :]
    inside: Plane = np.clip((np.minimum(rows, columns) - np.float32(wide)) / np.float32(max(soft, 0.5)), 0, 1)
    return inside
