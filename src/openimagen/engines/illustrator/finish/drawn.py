"""Looks made with pencil and pen: sketch, ink, line art."""

import math

import numpy as np
from PIL import Image, ImageChops

from openimagen.engines.illustrator.finish.strokes import displaced
from openimagen.engines.illustrator.finish.tools import (
    Matte,
    Plane,
    Size,
    blurred,
    cloudiness,
    contours,
    enlarged,
    exposed,
    from_unit,
    luminance,
    paper,
    ragged_frame,
    unit,
)


def sketch(picture: Image.Image, rng: np.random.Generator) -> Image.Image:
    """Pencil on paper: outlines, two layers of hatching, edges that run out into the sheet."""
    size = picture.size
    s = unit(size)
    level = exposed(picture, 0.60, 0.85).convert("L")
    light = np.asarray(level, dtype=np.float32)
    surround = np.asarray(blurred(level, 5 * s), dtype=np.float32)
    outline = np.square(np.square(np.clip(light / np.maximum(surround, 1) + 0.02, 0, 1)))
    dark = 1 - np.asarray(blurred(level, 2 * s), dtype=np.float32) / 255
    hand = cloudiness(size, 46 * s, rng) * 7
    pressure = 0.6 + 0.7 * cloudiness(size, 22 * s, rng)
    first = _hatching(size, 7.2 * s, 1, hand) * np.clip(dark - 0.12, 0, 0.55) * 1.15
    second = _hatching(size, 6.4 * s, -1, hand) * np.clip(dark - 0.42, 0, 0.5) * 1.5
    shading = np.clip(dark - 0.06, 0, 1) * 0.30
    graphite = 1 - outline * np.clip(1 - (first + second) * pressure - shading, 0, 1)
    # Where two colours are equally bright only a drawn line parts them.
    drawn = np.asarray(contours(picture, 26, 2.0 * s), dtype=np.float32) * np.float32(0.62 / 255)
    graphite = np.maximum(graphite, drawn)
    tooth = 0.76 + 0.48 * cloudiness(size, 1.8 * s, rng)
    inside = ragged_frame(size, rng, 34 * s, 90 * s)
    graphite *= tooth * np.clip(inside / (46 * s), 0, 1)
    sheet = paper(size, rng, (0.975, 0.96, 0.925), 0.03)
    cover = np.clip(graphite, 0, 0.94)
    lead = np.asarray((0.80, 0.80, 0.76), dtype=np.float32)
    return from_unit([plane - cover * share for plane, share in zip(sheet, lead, strict=True)])


def ink(picture: Image.Image, rng: np.random.Generator) -> Image.Image:
    """Pen and black ink: a wavering line, hatching that crosses in the shadows, solid blacks, a few blots."""
    size = picture.size
    s = unit(size)
    level = exposed(picture, 0.55, 0.74)
    pen = contours(picture, 26, 2.4 * s)
    lines = np.asarray(displaced(pen, _unsteady(size, rng), _unsteady(size, rng)))
    light = luminance(blurred(level.convert("L"), 1.6 * s))
    hand = cloudiness(size, 60 * s, rng) * 6
    drawn = lines.astype(np.float32) / 255
    for spacing, slope, begins in ((9.5, 1.0, 0.62), (8.5, -0.9, 0.42), (8.0, 0.15, 0.27)):
        depth = np.clip((begins - light) * 2.6, 0, 0.8)
        strokes = _pen(size, spacing * s, slope, hand, depth)
        drawn = np.maximum(drawn, strokes * (depth > 0.02))
    drawn = np.maximum(drawn, np.clip((0.24 - luminance(level)) * 9, 0, 1))
    drawn *= np.clip(ragged_frame(size, rng, 26 * s, 60 * s) / (9 * s), 0, 1)
    drawn = np.maximum(drawn, _blots(size, rng))
    sheet = paper(size, rng, (0.985, 0.972, 0.935), 0.022)
    black = np.asarray((0.05, 0.05, 0.08), dtype=np.float32)
    cover = np.clip(drawn, 0, 1)
    return from_unit([plane + (tone - plane) * cover for plane, tone in zip(sheet, black, strict=True)])


def line_art(picture: Image.Image, rng: np.random.Generator, matte: Matte) -> Image.Image:
    """Clean black contours on white, as in a colouring book; the figures have a bolder outline."""
    s = unit(picture.size)
    lines = contours(picture, 30, 2.4 * s)
    silhouette = Image.merge("RGB", [matte.point([255 if v > 128 else 0 for v in range(256)])] * 3)
    bold = contours(silhouette, 60, 5 * s)
    return Image.merge("RGB", [ImageChops.invert(ImageChops.lighter(lines, bold))] * 3)


def _hatching(size: Size, spacing: float, slope: int, hand: Plane) -> Plane:
    """Slanting pencil strokes, 0-1; `hand` is a phase that makes them waver."""
    columns = np.arange(size[0], dtype=np.float32)[None, :]
    rows = np.arange(size[1], dtype=np.float32)[:, None]
    wave = np.sin((columns + slope * rows) * np.float32(2 * np.pi * 0.7071 / spacing) + hand)
    strokes: Plane = np.clip(wave * 1.6 + 0.2, 0, 1)
    return strokes


def _pen(size: Size, spacing: float, slope: float, hand: Plane, depth: Plane) -> Plane:
    """Crisp parallel strokes, 0-1, as thick as `depth` (0-1) asks."""
    columns = np.arange(size[0], dtype=np.float32)[None, :]
    rows = np.arange(size[1], dtype=np.float32)[:, None]
    turn = np.float32(2 * math.pi / spacing / math.hypot(1, slope))
    wave = np.sin((rows + np.float32(slope) * columns) * turn + hand)
    crisp = (wave - 1 + depth * np.float32(1.5)) * np.float32(spacing * 0.55)
    strokes: Plane = np.clip(crisp, 0, 1)
    return strokes


def _unsteady(size: Size, rng: np.random.Generator) -> Plane:
    """How far a hand strays from the line, in pixels."""
    s, half = unit(size), (size[0] // 2 + 1, size[1] // 2 + 1)
    return enlarged((cloudiness(half, 15 * s, rng) - 0.5) * 7 * s, size)


def _blots(size: Size, rng: np.random.Generator) -> Plane:
    """Spatter: a dozen small round drops."""
    s = unit(size)
    sheet = np.zeros((size[1], size[0]), np.float32)
    for _ in range(14):
        x, y = rng.uniform(0, size[0]), rng.uniform(0, size[1])
        r = s * float(rng.choice((1.4, 2.0, 2.6, 4.2)))
        x0, y0 = max(0, int(x - r - 1)), max(0, int(y - r - 1))
        rows, columns = np.mgrid[y0 : min(size[1], int(y + r + 2)), x0 : min(size[0], int(x + r + 2))]
        drop = np.clip(r - np.hypot(columns - x, rows - y) + 0.5, 0, 1)
        sheet[rows, columns] = np.maximum(sheet[rows, columns], drop)
    return sheet
