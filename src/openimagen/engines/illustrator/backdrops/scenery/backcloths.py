"""Painted scenes that close a theatre's stage, in flat colours of their own."""

import random

from openimagen.engines.illustrator.backdrops.scenery.forms import billow
from openimagen.engines.illustrator.backdrops.stage import Stage
from openimagen.engines.illustrator.colour import shade
from openimagen.engines.illustrator.shapes import circle, polygon, rect, shape, stroked, trace


def painted_wood(stage: Stage, horizon: float) -> str:
    """A backcloth of a wood in flat stage colours."""
    rng = stage.canvas.stream("painted wood")
    pieces = [rect(0, 0, stage.width, horizon, stage.downward(0, horizon, (0, "#7fb8d0"), (1, "#f3e3b4")))]
    for row, tone in enumerate(("#9cc3a4", "#6fa37c", "#447f58")):
        y = horizon - 130 + 60 * row
        x = -40.0
        while x < stage.width + 40:
            size = rng.uniform(60, 110)
            pieces.append(rect(x - 7, y - 20, 14, horizon - y + 20, shade(tone, -0.4)))
            pieces.append(
                shape(
                    billow(rng, x, y - 60 - rng.uniform(0, 60), size, size * 1.1, 11),
                    shade(tone, rng.uniform(-0.08, 0.08)),
                )
            )
            x += size * rng.uniform(1.1, 1.7)
    pieces.append(rect(0, horizon - 40, stage.width, 40, "#3f7048"))
    return stage.part("backcloth", "".join(pieces))


def painted_hall(stage: Stage, horizon: float) -> str:
    """A backcloth of a palace hall: columns and arches."""
    wall, gold = "#e6d2b0", "#c99f52"
    pieces = [
        rect(0, 0, stage.width, horizon, stage.downward(0, horizon, (0, shade(wall, -0.25)), (1, wall)))
    ]
    count = max(3, round(stage.width / 240))
    bay = stage.width / count
    for k in range(count):
        x, half = (k + 0.5) * bay, bay * 0.3
        arch = trace(
            "M",
            x - half,
            horizon,
            "V",
            horizon - 320,
            "A",
            half,
            half,
            0,
            0,
            1,
            x + half,
            horizon - 320,
            "V",
            horizon,
            "Z",
        )
        pieces.append(shape(arch, stage.downward(horizon - 420, horizon, (0, "#5f83a8"), (1, "#c9dce0"))))
        pieces.append(stroked(arch, gold, 9))
    for k in range(count + 1):
        x = k * bay
        lit = stage.canvas.linear([(0, shade(wall, 0.4)), (1, shade(wall, -0.35))], x2=1, y2=0)
        pieces.append(rect(x - 24, 170, 48, horizon - 170, lit))
        pieces += [rect(x - 36, 150, 72, 24, gold), rect(x - 36, horizon - 24, 72, 24, gold)]
    return stage.part("backcloth", "".join(pieces))


def painted_night(stage: Stage, horizon: float) -> str:
    """A backcloth of roofs under a great moon."""
    rng: random.Random = stage.canvas.stream("painted night")
    pieces = [rect(0, 0, stage.width, horizon, stage.downward(0, horizon, (0, "#141a4a"), (1, "#5a6fb0")))]
    x, y = stage.width * rng.uniform(0.3, 0.7), horizon * 0.45
    glow = stage.canvas.radial([(0, "#fff3c8", 0.6), (1, "#fff3c8", 0)])
    pieces += [
        circle(x, y, 260, glow),
        circle(x, y, 92, "#fdf3cf"),
        circle(x - 26, y - 16, 18, "#eadfb4"),
        circle(x + 30, y + 24, 12, "#eadfb4"),
    ]
    for _ in range(stage.count(40)):
        pieces.append(
            circle(
                rng.uniform(0, stage.width), rng.uniform(120, horizon * 0.8), rng.uniform(1.5, 4), "#fff3d0"
            )
        )
    for row, tone in enumerate(("#2f3a78", "#1f2656")):
        left = -30.0
        while left < stage.width:
            wide, high = rng.uniform(80, 140), rng.uniform(110, 210) - 40 * row
            top = horizon - high
            pieces.append(
                polygon(
                    [
                        (left, horizon),
                        (left, top),
                        (left + wide / 2, top - wide * 0.45),
                        (left + wide, top),
                        (left + wide, horizon),
                    ],
                    tone,
                )
            )
            for k in range(2):
                if rng.random() < 0.6:
                    pieces.append(
                        rect(left + wide * (0.22 + 0.36 * k), top + 26, wide * 0.16, wide * 0.2, "#ffd98a")
                    )
            left += wide * rng.uniform(0.9, 1.05)
    return stage.part("backcloth", "".join(pieces))
