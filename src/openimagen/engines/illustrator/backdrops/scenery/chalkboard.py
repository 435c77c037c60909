"""A board with chalk on it."""

import math
import random
from collections.abc import Callable

from openimagen.engines.illustrator.backdrops.scenery.glyphs import FIGURES, glyph
from openimagen.engines.illustrator.backdrops.stage import Stage
from openimagen.engines.illustrator.colour import shade
from openimagen.engines.illustrator.shapes import circle, ellipse, rect, stroked, trace

_PLUS, _EQUALS = "M.2,.5H.76M.48,.22V.78", "M.2,.38H.76M.2,.62H.76"
_SUMS = ((1, 1, 2), (1, 2, 3), (2, 1, 3))
CHALKS = ("#fdf8ea", "#f6dc7a", "#f2a9b4", "#a9d6ea")


def board(stage: Stage, x: float, top: float, wide: float, high: float, slate: str) -> str:
    """A board with drawings and sums in faint chalk around x, its ledge below; tagged "blackboard"."""
    rng = stage.canvas.stream("chalk")
    left, colour, frame = (
        x - wide / 2,
        stage.on(slate),
        stage.on(rng.choice(("#b98a5c", "#c9cdd0", "#8f6242"))),
    )
    pieces = [rect(left - 6, top - 6, wide + 20, high + 24, "#2a1a20", opacity=0.16, radius=4)]
    pieces.append(rect(left - 12, top - 12, wide + 24, high + 24, frame, radius=4))
    lit = stage.canvas.linear([(0, shade(colour, 0.1)), (0.6, colour), (1, shade(colour, -0.2))], x2=1)
    pieces.append(rect(left, top, wide, high, lit))
    for _ in range(4):
        cx, cy = left + wide * rng.uniform(0.2, 0.8), top + high * rng.uniform(0.3, 0.7)
        pieces.append(ellipse(cx, cy, min(wide * 0.17, 120), high * 0.2, "#ffffff", opacity=0.035))
    pieces.append(_chalk(stage, rng, left, top, wide, high))
    ledge = top + high + 8
    pieces.append(rect(left - 16, ledge, wide + 32, 12, shade(frame, 0.16), radius=2))
    pieces.append(rect(left - 16, ledge + 11, wide + 32, 4, shade(frame, -0.35)))
    for k in range(4):
        at = left + wide * (0.1 + 0.06 * k)
        pieces.append(rect(at, ledge - 5, 17, 5, stage.on(CHALKS[k]), radius=2))
    at = left + wide * 0.82
    pieces.append(
        rect(at, ledge - 13, 44, 9, stage.on("#c98a5a"), radius=2)
        + rect(at, ledge - 5, 44, 6, stage.on("#e9e2d4"))
    )
    return stage.part("blackboard", "".join(pieces))


def _chalk(stage: Stage, rng: random.Random, left: float, top: float, wide: float, high: float) -> str:
    """Three columns of scrawl, figures and shapes; nothing that could be read."""
    columns = 3 if wide > 400 else 2
    kinds: list[Callable[..., str]] = [_lines, _shapes, rng.choice((_sum, _flower))]
    rng.shuffle(kinds)
    part = wide / columns
    return "".join(
        kinds[k](stage, rng, left + (k + 0.14) * part, top + high * 0.16, part * 0.72, high * 0.68)
        for k in range(columns)
    )


def _lines(stage: Stage, rng: random.Random, x: float, y: float, wide: float, high: float) -> str:
    """Rows of a hand that is too far away to read."""
    d = ""
    for row in range(4):
        cursor, base = x, y + high * (0.12 + 0.25 * row)
        end = x + wide * (rng.uniform(0.55, 1.0) if row else 0.6)
        while cursor < end:
            d += trace("M", cursor, base)
            for _ in range(rng.randint(2, 5)):
                step = rng.uniform(5, 8)
                d += trace("q", step * 0.5, -rng.uniform(5, 15), step, 0)
                cursor += step
            cursor += 11
    return stroked(d, stage.on(CHALKS[0]), 2.2, opacity=0.62, round_ends=True)


def _shapes(stage: Stage, rng: random.Random, x: float, y: float, wide: float, high: float) -> str:
    size = min(wide, high) * 0.38
    first, second = rng.sample(CHALKS, 2)
    triangle = trace("M", x + size * 0.5, y, "l", size * 0.55, size * 0.95, "h", -size * 1.1, "z")
    square = trace(
        "M", x + size * 0.1, y + size * 1.45, "h", size * 0.86, "v", size * 0.86, "h", -size * 0.86, "z"
    )
    ring = circle(
        x + wide * 0.78,
        y + size * 0.6,
        size * 0.48,
        "none",
        stroke=stage.on(second),
        stroke_width=2.6,
        opacity=0.7,
    )
    marks = trace(
        "M",
        x + wide * 0.6,
        y + high * 0.68,
        "h",
        wide * 0.36,
        "m",
        -wide * 0.36,
        high * 0.14,
        "h",
        wide * 0.26,
    )
    return (
        stroked(triangle + square, stage.on(first), 2.6, opacity=0.7, round_ends=True)
        + ring
        + stroked(marks, stage.on(CHALKS[0]), 2.4, opacity=0.6)
    )


def _sum(stage: Stage, rng: random.Random, x: float, y: float, wide: float, high: float) -> str:
    """Three sums of one and two."""
    size, chalk, pieces = min(high * 0.26, wide * 0.17), stage.on(CHALKS[0]), []
    for row, numbers in enumerate(rng.sample(_SUMS, 3)):
        base = y + high * 0.36 * row
        for k, number in enumerate(numbers):
            at = x + wide * 0.4 * k
            pieces.append(glyph(FIGURES[number - 1], at, base, size, chalk, 2.6, 0.62))
        for k, sign in enumerate((_PLUS, _EQUALS)):
            pieces.append(glyph(sign, x + wide * (0.2 + 0.4 * k), base, size, chalk, 2.4, 0.6))
    return "".join(pieces)


def _flower(stage: Stage, rng: random.Random, x: float, y: float, wide: float, high: float) -> str:
    """A flower between two leaves, as children draw it."""
    cx, cy, r = x + wide * 0.5, y + high * 0.3, min(wide, high) * 0.15
    petals = "".join(
        circle(
            cx + r * 1.45 * math.cos(k * 1.047),
            cy + r * 1.45 * math.sin(k * 1.047),
            r * 0.78,
            "none",
            stroke=stage.on(CHALKS[2]),
            stroke_width=2.6,
            opacity=0.7,
        )
        for k in range(6)
    )
    foot = y + high
    stem = trace(
        "M",
        cx,
        cy + r * 2.2,
        "V",
        foot,
        "M",
        cx,
        foot - 8,
        "q",
        -r * 2.2,
        -r * 0.4,
        -r * 2.4,
        -r * 2,
        "q",
        r * 2.2,
        0,
        r * 2.4,
        r * 2,
        "q",
        r * 2.2,
        -r * 0.4,
        r * 2.4,
        -r * 2,
        "q",
        -r * 2.2,
        0,
        -r * 2.4,
        r * 2,
    )
    return (
        petals
        + circle(cx, cy, r * 0.7, stage.on(CHALKS[1]), opacity=0.6)
        + stroked(stem, stage.on("#b9e0a9"), 2.6, opacity=0.7)
    )
