"""Abstract compositions: what is shown when a prompt asks for one, or when nothing of it was understood."""

import math
import random

from openimagen.engines.illustrator.canvas import Canvas
from openimagen.engines.illustrator.colour import mix, shade
from openimagen.engines.illustrator.shapes import (
    circle,
    group,
    polygon,
    rect,
    rotate,
    shape,
    smooth_d,
    stroked,
)

_PALETTES = (
    ("#f4ecdd", "#e4572e", "#17677e", "#f3a712", "#29335c"),
    ("#fdf6ec", "#ef6f6c", "#465775", "#56e39f", "#f2c14e"),
    ("#10152b", "#3f5efb", "#fc466b", "#ffd166", "#9be7ff"),
    ("#eef2ea", "#2d6a4f", "#95d5b2", "#d4a373", "#bc4749"),
    ("#1d1a2f", "#f6ae2d", "#f26419", "#86bbd8", "#e8e3f2"),
    ("#f7ede2", "#84a59d", "#f28482", "#f6bd60", "#3d405b"),
)


def abstract(canvas: Canvas, colours: tuple[str, ...] = ()) -> str:
    """A whole picture of shapes; `colours` ("#rrggbb") where the prompt names some, else by seed."""
    rng = canvas.stream("abstract")
    paper, *inks = _palette(rng, colours)
    draw = rng.choice((_discs, _waves, _mosaic))
    ground = rect(
        0, 0, canvas.width, canvas.height, canvas.linear([(0, shade(paper, 0.15)), (1, shade(paper, -0.06))])
    )
    return ground + draw(canvas, rng, inks)


def _palette(rng: random.Random, colours: tuple[str, ...]) -> tuple[str, ...]:
    if not colours:
        return rng.choice(_PALETTES)
    paper = mix(colours[0], "#fbf5ea", 0.88)
    tones = [tone for colour in colours for tone in (colour, shade(colour, 0.4), shade(colour, -0.35))]
    return (paper, *tones)


def _discs(canvas: Canvas, rng: random.Random, inks: list[str]) -> str:
    """Overlapping discs, rings and bars around a diagonal."""
    parts = []
    for k in range(19):
        along = (k + rng.uniform(-0.6, 0.6)) / 18
        x = canvas.width * (0.08 + 0.84 * along) + rng.gauss(0, 90)
        y = canvas.height * (0.82 - 0.62 * along) + rng.gauss(0, 130)
        r, ink = rng.uniform(50, 230) * (1 if k < 9 else 0.6), rng.choice(inks)
        kind = rng.random()
        if kind < 0.45:
            fill = canvas.linear([(0, shade(ink, 0.22)), (1, shade(ink, -0.14))], x2=1)
            parts.append(circle(x, y, r, fill, opacity=0.9))
        elif kind < 0.65:
            parts.append(circle(x, y, r, "none", stroke=ink, stroke_width=rng.uniform(6, 26), opacity=0.9))
        elif kind < 0.85:
            bar = rect(-r * 1.5, -r * 0.16, r * 3, r * 0.32, ink, radius=r * 0.16, opacity=0.9)
            parts.append(group(bar, transform=f"translate({x:.0f} {y:.0f}) {rotate(-38 + rng.gauss(0, 6))}"))
        else:
            half = f"M{-r:.0f},0A{r:.0f},{r:.0f} 0 0 1 {r:.0f},0Z"
            parts.append(
                group(shape(half, ink), transform=f"translate({x:.0f} {y:.0f}) {rotate(rng.uniform(0, 360))}")
            )
    dots = "".join(
        circle(
            rng.uniform(0, canvas.width), rng.uniform(0, canvas.height), rng.uniform(3, 9), rng.choice(inks)
        )
        for _ in range(26)
    )
    return "".join(parts) + dots


def _waves(canvas: Canvas, rng: random.Random, inks: list[str]) -> str:
    """Bands that flow across, with a disc behind them."""
    sun = circle(canvas.width * rng.uniform(0.25, 0.75), canvas.height * 0.3, 150, rng.choice(inks))
    bands, phase = [], rng.uniform(0, 6)
    for k in range(9):
        y = canvas.height * (0.22 + 0.1 * k)
        edge = [
            (x, y + 70 * math.sin(x / 240 + phase + 0.5 * k) + 30 * math.sin(x / 97 + phase * 2 + k))
            for x in range(-60, int(canvas.width) + 120, 40)
        ]
        ink = inks[k % len(inks)]
        outline = f"{smooth_d(edge)}V{canvas.height + 40:.0f}H-60Z"
        bands.append(
            shape(outline, canvas.linear([(0, shade(ink, 0.18)), (0.5, shade(ink, -0.12)), (1, ink)]))
        )
        bands.append(stroked(smooth_d(edge), shade(ink, 0.45), 3, opacity=0.7))
    return sun + "".join(bands)


def _mosaic(canvas: Canvas, rng: random.Random, inks: list[str]) -> str:
    """Triangles on a jittered grid, coloured by a slow drift."""
    step, parts = 125.0, []
    columns, rows = int(canvas.width / step) + 2, int(canvas.height / step) + 2
    points = {
        (i, j): (i * step - step / 2 + rng.uniform(-38, 38), j * step - step / 2 + rng.uniform(-38, 38))
        for i in range(columns + 1)
        for j in range(rows + 1)
    }
    for i in range(columns):
        for j in range(rows):
            a, b, c, d = points[i, j], points[i + 1, j], points[i + 1, j + 1], points[i, j + 1]
            for corners in ((a, b, c), (a, c, d)):
                drift = (i / columns + j / rows) / 2 * len(inks) + rng.uniform(-0.7, 0.7)
                ink = inks[int(drift) % len(inks)]
                tone = shade(ink, rng.uniform(-0.2, 0.25))
                parts.append(polygon(list(corners), tone, stroke=tone, stroke_width=1.2))
    return "".join(parts)
