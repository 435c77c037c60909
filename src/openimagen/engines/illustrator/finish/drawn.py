"""Looks made with pencil and ink: sketch and pop art."""

import numpy as np
from PIL import Image, ImageChops, ImageEnhance, ImageFilter

from openimagen.engines.illustrator.finish.strokes import kuwahara
from openimagen.engines.illustrator.finish.tools import (
    BILINEAR,
    Plane,
    Size,
    blurred,
    cloudiness,
    exposed,
    from_unit,
    grey,
    luminance,
    paper,
    ragged_frame,
    unit,
)

# Printed colours: (red, green, blue) that a pop art print is made of.
INKS = (
    (232, 44, 44), (255, 122, 26), (255, 212, 30), (120, 200, 60), (22, 150, 90), (28, 178, 214),
    (34, 92, 200), (122, 70, 186), (240, 92, 160), (250, 190, 150), (140, 84, 48), (255, 250, 238),
    (92, 98, 116), (28, 24, 34), (150, 216, 244), (196, 226, 150), (206, 212, 220),
)  # fmt: skip


def sketch(picture: Image.Image, rng: np.random.Generator) -> Image.Image:
    """Pencil on paper: outlines, two layers of hatching, edges that run out into the sheet."""
    size = picture.size
    s = unit(size)
    level = exposed(picture, 0.60, 0.85).convert("L")
    light = np.asarray(level, dtype=np.float32)
    surround = np.asarray(blurred(level, 5 * s), dtype=np.float32)
    outline = np.clip(light / np.maximum(surround, 1) + 0.02, 0, 1) ** 4.2
    dark = 1 - np.asarray(blurred(level, 2 * s), dtype=np.float32) / 255
    hand = cloudiness(size, 46 * s, rng) * 7
    pressure = 0.6 + 0.7 * cloudiness(size, 22 * s, rng)
    first = _hatching(size, 7.2 * s, 1, hand) * np.clip(dark - 0.12, 0, 0.55) * 1.15
    second = _hatching(size, 6.4 * s, -1, hand) * np.clip(dark - 0.42, 0, 0.5) * 1.5
    shading = np.clip(dark - 0.06, 0, 1) * 0.30
    graphite = 1 - outline * np.clip(1 - (first + second) * pressure - shading, 0, 1)
    tooth = 0.76 + 0.48 * cloudiness(size, 1.8 * s, rng)
    inside = ragged_frame(size, rng, 34 * s, 90 * s)
    graphite *= tooth * np.clip(inside / (46 * s), 0, 1)
    sheet = paper(size, rng, (0.975, 0.96, 0.925), 0.03)
    lead = np.asarray((0.80, 0.80, 0.76), dtype=np.float32)
    return from_unit(sheet - np.clip(graphite, 0, 0.94)[..., None] * lead)


def pop_art(picture: Image.Image, rng: np.random.Generator) -> Image.Image:
    """A screen print: few loud inks, halftone dots in the half tones, thick outlines."""
    size = picture.size
    s = unit(size)
    flat = Image.fromarray(kuwahara(exposed(picture, 0.45, 0.8), max(2, round(6 * s))))
    loud = ImageEnhance.Contrast(ImageEnhance.Color(flat).enhance(1.8)).enhance(1.25)
    palette = Image.new("P", (1, 1))
    palette.putpalette([v for ink in INKS for v in ink])
    # Separated at half size: smooth borders between the inks, and a quarter of the work.
    small = blurred(loud.reduce(2), s)
    separated = small.quantize(palette=palette, dither=Image.Dither.NONE).convert("RGB")
    inks = separated.resize(size, Image.Resampling.BICUBIC)
    tone = luminance(blurred(flat, 4 * s))
    dots = _dots(size, 15 * s) > 0.22 + tone * 0.78
    darker = ImageChops.multiply(inks, Image.new("RGB", size, (196, 150, 176)))
    print_ = Image.composite(darker, inks, Image.fromarray(dots.astype(np.uint8) * 255))
    print_.paste((22, 16, 26), mask=_outlines(flat, s))
    return print_


def _hatching(size: Size, spacing: float, slope: int, hand: Plane) -> Plane:
    """Slanting pencil strokes, 0-1; `hand` is a phase that makes them waver."""
    columns = np.arange(size[0], dtype=np.float32)[None, :]
    rows = np.arange(size[1], dtype=np.float32)[:, None]
    wave = np.sin((columns + slope * rows) * np.float32(2 * np.pi * 0.7071 / spacing) + hand)
    strokes: Plane = np.clip(wave * 1.6 + 0.2, 0, 1)
    return strokes


def _dots(size: Size, spacing: float) -> Plane:
    """A halftone screen at 45 degrees: 1 in the middle of each dot, 0 between them."""
    columns = np.arange(size[0], dtype=np.float32)[None, :]
    rows = np.arange(size[1], dtype=np.float32)[:, None]
    turn = np.float32(np.pi * 2 * 0.7071 / spacing)
    dots: Plane = (np.cos((columns + rows) * turn) * np.cos((columns - rows) * turn) + 1) * np.float32(0.5)
    return dots


def _outlines(picture: Image.Image, s: float) -> Image.Image:
    """A mask of the picture's strong edges, drawn with a thick pen."""
    size = picture.size
    if s > 1.3:
        picture, s = picture.reduce(2), s / 2
    level = np.asarray(blurred(picture, 1.6 * s).convert("L"), dtype=np.int16)
    reach = max(1, round(1.5 * s))
    across = np.abs(np.roll(level, reach, 1) - np.roll(level, -reach, 1))
    down = np.abs(np.roll(level, reach, 0) - np.roll(level, -reach, 0))
    edges = np.maximum(across, down)
    edges[:reach] = edges[-reach:] = 0
    edges[:, :reach] = edges[:, -reach:] = 0
    line = grey((edges.astype(np.float32) - 17) * 14)
    if s >= 0.4:
        line = line.filter(ImageFilter.MaxFilter(2 * round(1.3 * s) + 1))
    return line if line.size == size else line.resize(size, BILINEAR)
