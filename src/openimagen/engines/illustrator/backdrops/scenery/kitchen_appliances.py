"""Stove, hood, refrigerator and sink of a fitted kitchen; `steel` is its colour, lit."""

import random

from openimagen.engines.illustrator.backdrops.stage import Stage
from openimagen.engines.illustrator.colour import shade
from openimagen.engines.illustrator.shapes import circle, ellipse, line, rect, shape, stroked, trace


def stove(
    stage: Stage, rng: random.Random, steel: str, x: float, width: float, top: float, high: float
) -> str:
    """An oven with a hob; a pot on it."""
    dark = stage.on("#3a3d44")
    pieces = [rect(x + 3, top, width - 6, high, steel, radius=4, stroke=shade(steel, -0.4), stroke_width=2)]
    pieces.append(rect(x + 3, top, width - 6, 12, dark, radius=3))
    for k in range(4):
        pieces.append(
            circle(x + width * (0.2 + 0.2 * k), top + 32, 8, dark)
            + line(x + width * (0.2 + 0.2 * k), top + 32, x + width * (0.2 + 0.2 * k), top + 25, steel, 2)
        )
    glass = "#ffb35c" if stage.light.dark else shade(dark, 0.1)
    pieces.append(
        rect(x + 18, top + 62, width - 36, 84, dark, radius=5)
        + rect(x + 26, top + 70, width - 52, 68, glass, radius=4, opacity=0.75)
    )
    pieces.append(rect(x + 22, top + 50, width - 44, 7, shade(steel, -0.35), radius=3))
    if not stage.depicts("cooking-pot", "pot", "kettle", "shallow-pan-of-food"):
        px = x + width * 0.34
        colour = stage.on(rng.choice(("#c9493f", "#3f6f8a", "#d9963a", "#5f5f66")))
        pieces.append(
            rect(px - 32, top - 44, 64, 46, colour, radius=8)
            + ellipse(px, top - 44, 34, 7, shade(colour, 0.25))
        )
        pieces.append(line(px - 44, top - 32, px + 44, top - 32, shade(colour, -0.3), 6, round_ends=True))
        steam = trace(
            "M", px - 12, top - 60, "q", -10, -18, 0, -34, "t", 0, -34,
            "M", px + 12, top - 58, "q", 10, -18, 0, -34, "t", 0, -30,
        )  # fmt: skip
        pieces.append(stroked(steam, "#ffffff", 4, opacity=0.4, round_ends=True))
    return "".join(pieces)


def hood(stage: Stage, steel: str, x: float, width: float, bottom: float) -> str:
    """What draws off the steam over a stove, up to the ceiling."""
    middle = x + width / 2
    body = trace(
        "M", x + 4, bottom, "L", x + 4, bottom - 22, "L", middle - 34, bottom - 96, "V", 0, "h", 68,
        "V", bottom - 96, "L", x + width - 4, bottom - 22, "V", bottom, "Z",
    )  # fmt: skip
    lit = stage.canvas.linear([(0, shade(steel, 0.25)), (0.5, steel), (1, shade(steel, -0.3))], x2=1, y2=0)
    return shape(body, lit) + rect(x + 4, bottom - 22, width - 8, 6, shade(steel, -0.2))


def fridge(stage: Stage, rng: random.Random, x: float, width: float, foot: float) -> str:
    """A refrigerator with notes on its door; at the left wall where x is 0."""
    colour = stage.on(rng.choice(("#eef0f0", "#c9ced2", "#a8cfc8", "#f3d9c0")))
    wide, high = width * 1.06, 470.0
    left, top = (x if x < 1 else x - width * 0.06), foot - high
    lit = stage.canvas.linear(
        [(0, shade(colour, 0.2)), (1, shade(colour, -0.18))]
        if stage.light.side < 0
        else [(0, shade(colour, -0.18)), (1, shade(colour, 0.2))],
        x2=1,
        y2=0,
    )
    pieces = [
        rect(left + 4, top, wide - 8, high, lit, radius=14, stroke=shade(colour, -0.35), stroke_width=2)
    ]
    pieces.append(rect(left + 4, top + 170, wide - 8, 5, shade(colour, -0.35)))
    handle = left + (wide - 30 if x < 1 else 22)
    pieces += [
        rect(handle, top + up, 9, long, shade(colour, -0.45), radius=4) for up, long in ((84, 66), (196, 96))
    ]
    notes = ("#ffd94d", "#ff9db0", "#8fd0e0", "#b8e08a")
    for k in range(4):
        nx, ny = left + wide * rng.uniform(0.25, 0.6), top + rng.uniform(26, 130)
        pieces.append(rect(nx, ny, 22, 22, stage.on(notes[k]), radius=1))
    return "".join(pieces)


def sink(steel: str, x: float, y: float) -> str:
    """A basin and its tap, around x, in a counter whose top is at y."""
    tap = trace("M", x, y, "v", -56, "q", 0, -24, 22, -24, "q", 20, 0, 20, 24, "v", 8)
    basin = rect(x - 64, y - 3, 128, 10, shade(steel, -0.15), radius=5)
    return basin + stroked(tap, shade(steel, -0.12), 9, round_ends=True) + circle(x - 30, y - 10, 8, steel)
