"""Small things by the sea: shells, starfish, beach grass, gulls."""

import math
import random

from openimagen.engines.illustrator.backdrops.scenery.plants import tuft
from openimagen.engines.illustrator.backdrops.stage import Stage
from openimagen.engines.illustrator.shapes import line, polygon, shape, stroked, trace


def shells(stage: Stage) -> str:
    """Shells and a starfish near the lower corners."""
    rng = stage.canvas.stream("shells")
    pieces = []
    for along in (rng.uniform(0.06, 0.2), rng.uniform(0.8, 0.94), rng.uniform(0.24, 0.34)):
        x, y = along * stage.width, rng.uniform(925, 965)
        draw = rng.choice((shell, starfish))
        pieces.append(
            draw(stage, x, y, rng.uniform(16, 25), rng.choice(("#f3a9a0", "#ef7d4f", "#f6d2b8", "#e8a0b8")))
        )
    return "".join(pieces)


def shell(stage: Stage, x: float, y: float, size: float, colour: str) -> str:
    """A scallop shell, hinge at (x, y)."""
    s = size
    d = (
        trace("M", x, y)
        + trace("L", x - s, y - s * 0.6)
        + trace("Q", x - s * 0.6, y - s * 1.3, x, y - s * 1.2)
        + trace("Q", x + s * 0.6, y - s * 1.3, x + s, y - s * 0.6, "Z")
    )
    ribs = "".join(
        line(x, y, x + k * s, y - s * 1.02, "#ffffff", 2, opacity=0.6) for k in (-0.5, -0.2, 0.2, 0.5)
    )
    return shape(d, stage.on(colour)) + ribs


def starfish(stage: Stage, x: float, y: float, size: float, colour: str) -> str:
    """A starfish lying flat around (x, y)."""
    points = []
    for k in range(10):
        reach = size * (1 if k % 2 == 0 else 0.45)
        angle = k * math.pi / 5 - 1.3
        points.append((x + math.cos(angle) * reach, y + math.sin(angle) * reach * 0.6))
    paint = stage.on(colour)
    return polygon(points, paint, stroke=paint, stroke_width=6)


def grass(stage: Stage, x: float, y: float) -> str:
    """Beach grass around (x, y), tagged "grass"."""
    rng = stage.canvas.stream("beach grass")
    tufts = [
        tuft(
            rng, x + rng.uniform(-60, 60), y + rng.uniform(0, 14), rng.uniform(30, 62), stage.on("#7fa04e"), 6
        )
        for _ in range(7)
    ]
    return stage.part("grass", "".join(tufts))


def gulls(stage: Stage, rng: random.Random, top: float, bottom: float) -> str:
    """Far gulls between two heights."""
    x, y = rng.uniform(0.25, 0.75) * stage.width, rng.uniform(top, bottom)
    marks = []
    for _ in range(rng.randint(2, 5)):
        gx, gy, span = x + rng.uniform(-110, 110), y + rng.uniform(-50, 50), rng.uniform(9, 17)
        d = (
            trace("M", gx - span, gy - span * 0.2)
            + trace("q", span * 0.5, -span * 0.5, span, span * 0.3)
            + trace("q", span * 0.5, -span * 0.8, span, -span * 0.3)
        )
        marks.append(stroked(d, stage.far("#4a5568", 0.2), 2.4, round_ends=True))
    return "".join(marks)
