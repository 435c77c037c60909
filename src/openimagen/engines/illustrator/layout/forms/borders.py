"""Borders for designed sheets: each returns its drawing and its reach in from the sides and top."""

import random
from collections.abc import Sequence

from openimagen.engines.illustrator.canvas import Canvas, Point
from openimagen.engines.illustrator.colour import shade
from openimagen.engines.illustrator.layout.forms.ornaments import Ornament
from openimagen.engines.illustrator.layout.forms.palette import Palette
from openimagen.engines.illustrator.shapes import circle, group, polygon, rect, rotate, translate


def frame(
    canvas: Canvas, rng: random.Random, palette: Palette, kinds: Sequence[Ornament]
) -> tuple[str, float, float]:
    """Two fine lines with ornaments in the corners."""
    edge = min(canvas.width, canvas.height) * 0.05
    parts = [_outline(canvas, edge * 0.7, palette.accent, edge * 0.16)]
    parts.append(_outline(canvas, edge, palette.accent, edge * 0.06))
    kind = rng.choice(kinds)
    for x in (edge * 1.2, canvas.width - edge * 1.2):
        for y in (edge * 1.2, canvas.height - edge * 1.2):
            parts.append(circle(x, y, edge * 1.25, palette.paper))
            parts.append(_set(kind(rng, palette), x, y, rng.uniform(-30, 30), edge * 0.024))
    return "".join(parts), edge * 1.9, edge * 1.9


def garland(
    canvas: Canvas, rng: random.Random, palette: Palette, kinds: Sequence[Ornament]
) -> tuple[str, float, float]:
    """Ornaments on a string all around the sheet, with beads between them."""
    edge = min(canvas.width, canvas.height) * 0.058
    parts = [_outline(canvas, edge, shade(palette.accent, 0.35), edge * 0.09)]
    for k, (x, y) in enumerate(_around(canvas, edge)):
        if k % 2:
            parts.append(circle(x, y, edge * 0.17, palette.inks[k // 2 % len(palette.inks)]))
        else:
            ornament = kinds[k // 2 % len(kinds)](rng, palette)
            parts.append(_set(ornament, x, y, rng.uniform(-25, 25), edge * rng.uniform(0.0145, 0.017)))
    return "".join(parts), edge * 2, edge * 2


def bunting(
    canvas: Canvas, rng: random.Random, palette: Palette, kinds: Sequence[Ornament]
) -> tuple[str, float, float]:
    """Pennants on two strings across the top, confetti around the rest."""
    edge = min(canvas.width, canvas.height) * 0.045
    parts = []
    for y, step in ((edge * 0.2, 0.0), (edge * 0.4, 0.5)):
        count = round(canvas.width / (edge * 2.6))
        for k in range(-1, count + 1):
            x = (k + step) * canvas.width / count
            sag = edge * (0.6 + 2.1 * (1 - (2 * (x / canvas.width) - 1) ** 2))
            ink = palette.inks[(k + int(step * 4)) % len(palette.inks)]
            top, tip = y + sag, (x + edge * 1.2, y + sag + edge * 2.2)
            pennant = [(x + edge * 0.1, top), (x + edge * 2.3, top), tip]
            parts.append(polygon(pennant, ink, stroke=palette.paper, stroke_width=3))
    for _ in range(60):
        side = rng.choice((-1, 1))
        x = canvas.width / 2 + side * canvas.width * (0.5 - abs(rng.gauss(0, 0.06)))
        y = canvas.height * rng.uniform(0.2, 1)
        bit = rect(-edge * 0.2, -edge * 0.1, edge * 0.4, edge * 0.2, rng.choice(palette.inks), radius=2)
        parts.append(_set(bit, x, y, rng.uniform(0, 180), rng.uniform(0.6, 1.3)))
    return "".join(parts), edge * 2.2, edge * 4


def _outline(canvas: Canvas, inset: float, ink: str, thick: float) -> str:
    wide, tall = canvas.width - 2 * inset, canvas.height - 2 * inset
    return rect(inset, inset, wide, tall, "none", radius=inset * 0.5, stroke=ink, stroke_width=thick)


def _around(canvas: Canvas, inset: float) -> list[Point]:
    """An even number of points, evenly spaced, along a rectangle in from the edges."""
    x1, y1, step = canvas.width - inset, canvas.height - inset, inset * 1.2
    across, down = (2 * round((side - 2 * inset) / step / 2) for side in (canvas.width, canvas.height))
    wide, tall = (x1 - inset) / across, (y1 - inset) / down
    top = [(inset + k * wide, inset) for k in range(across)]
    right = [(x1, inset + k * tall) for k in range(down)]
    bottom = [(x1 - k * wide, y1) for k in range(across)]
    return [*top, *right, *bottom, *((inset, y1 - k * tall) for k in range(down))]


def _set(drawing: str, x: float, y: float, turn: float, k: float) -> str:
    return group(drawing, transform=f"{translate(x, y)} {rotate(turn)} scale({k:.4f})")
