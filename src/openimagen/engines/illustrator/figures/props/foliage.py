"""Crowns of leaves or blossom, as props wear them, and petals."""

import math
import random
from collections.abc import Sequence

from openimagen.engines.illustrator.canvas import Canvas
from openimagen.engines.illustrator.colour import mix, shade
from openimagen.engines.illustrator.shapes import shape, trace

# (x, y, radius)
Clump = tuple[float, float, float]


def foliage(
    canvas: Canvas,
    rng: random.Random,
    clumps: Sequence[Clump],
    colour: str,
    *,
    leaf: float = 3,
    light: str = "",
) -> str:
    """A crown of round clumps, lit from the upper left.

    `leaf` is half the length of a leaf; `light` is the colour of the leaves in the light.
    """
    top = min(y - r for _, y, r in clumps)
    low = max(y + r for _, y, r in clumps)
    left = min(x - r for x, _, r in clumps)
    right = max(x + r for x, _, r in clumps)
    light = light or shade(mix(colour, "#f5e27a", 0.25), 0.15)
    body = canvas.linear(
        [(0, shade(colour, 0.12)), (0.5, shade(colour, -0.12)), (1, shade(colour, -0.5))],
        x1=left * 0.6 + right * 0.4,
        y1=top,
        x2=right * 0.75 + left * 0.25,
        y2=low,
        absolute=True,
    )
    lobes = "".join(_disc(x, y, r) for x, y, r in clumps)
    lumps = "".join(
        _disc(x + math.cos(k * 2.4) * r * 0.82, y + math.sin(k * 2.4) * r * 0.82, r * 0.3)
        for x, y, r in clumps
        for k in range(8)
    )
    lit = "".join(_disc(x - r * 0.2, y - r * 0.26, r * 0.62) for x, y, r in clumps)
    parts = [shape(lobes + lumps, body), shape(lit, shade(colour, 0.3), opacity=0.22)]
    dabs: dict[str, str] = {shade(colour, -0.4): "", shade(colour, 0.1): "", light: ""}
    tones = list(dabs)
    for x, y, r in clumps:
        for _ in range(int(8 + r * r / (leaf * leaf * 1.5))):
            a, far = rng.uniform(0, 2 * math.pi), r * math.sqrt(rng.random())
            dx, dy = far * math.cos(a), far * math.sin(a)
            sunny = (-dx * 0.6 - dy) / r + rng.uniform(-0.5, 0.5)
            dabs[tones[2 if sunny > 0.35 else 1 if sunny > -0.25 else 0]] += _leaf(
                x + dx, y + dy, leaf * rng.uniform(0.7, 1.2), rng.uniform(0, 6.3)
            )
    parts += [shape(d, tone, opacity=0.85) for tone, d in dabs.items() if d]
    return "".join(parts)


def petals(x: float, y: float, r: float, count: int, wide: float = 0.4, turn: float = 0.0) -> str:
    """The d attribute of a ring of petals around (x, y), r long and `wide` broad as a share of that."""
    ring = ""
    for k in range(count):
        a = 2 * math.pi * k / count + turn
        dx, dy = r * math.sin(a), -r * math.cos(a)
        ring += trace("M", x + dx * 0.15, y + dy * 0.15)
        ring += trace(
            "C",
            x + dx * 1.2 - dy * wide,
            y + dy * 1.2 + dx * wide,
            x + dx * 1.2 + dy * wide,
            y + dy * 1.2 - dx * wide,
        )
        ring += trace(" ", x + dx * 0.15, y + dy * 0.15, "Z")
    return ring


def _disc(x: float, y: float, r: float) -> str:
    return trace("M", x - r, y, "a", r, r, " 0 1 0 ", 2 * r, 0, "a", r, r, " 0 1 0 ", -2 * r, 0, "Z")


def _leaf(x: float, y: float, long: float, turn: float) -> str:
    dx, dy = long * math.cos(turn), long * math.sin(turn)
    return trace(
        "M",
        x - dx,
        y - dy,
        "Q",
        x - dy * 0.7,
        y + dx * 0.7,
        x + dx,
        y + dy,
        "Q",
        x + dy * 0.7,
        y - dx * 0.7,
        x - dx,
        y - dy,
        "Z",
    )
