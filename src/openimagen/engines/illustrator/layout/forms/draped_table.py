"""A draped table by a window, for still lifes."""

import random

from openimagen.engines.illustrator.backdrops.backdrop import Backdrop, Light
from openimagen.engines.illustrator.canvas import Canvas
from openimagen.engines.illustrator.colour import NAMED, mix, shade
from openimagen.engines.illustrator.scene import Scene
from openimagen.engines.illustrator.shapes import ellipse, polygon, rect, shape, stroked, trace

EDGE, GROUND = 640.0, 815.0
_WALLS = ("#5f5548", "#4c5a5c", "#6a4f46", "#57604c", "#71665a", "#4a4a5e")
_CLOTHS = ("#efe6d6", "#b04a3e", "#d9cdb8", "#4d6a7d", "#c79a4b", "#e8e2da")
_WOODS = ("#7a4e2f", "#5f3f2b", "#8a6040")


def draw(canvas: Canvas, scene: Scene, light: Light) -> Backdrop:
    """Wall, window light, curtain, table and cloth, in colours by seed."""
    rng = canvas.stream("draped table")
    parts = [
        _wall(canvas, rng, scene, light),
        _window_light(canvas, light.side),
        _curtain(canvas, rng, light, -light.side),
        _board(canvas, rng, light),
        _cloth(canvas, rng, light),
    ]
    return Backdrop("".join(parts), "", light, EDGE, GROUND, "wood")


def _wall(canvas: Canvas, rng: random.Random, scene: Scene, light: Light) -> str:
    wall = NAMED.get(scene.background or "") or rng.choice(_WALLS)
    near = 0.0 if light.side < 0 else 1.0
    tones = [(0, light.on(shade(wall, 0.5))), (0.5, light.on(wall)), (1, light.on(shade(wall, -0.5)))]
    return rect(0, 0, canvas.width, EDGE + 4, canvas.linear(tones, x1=near, x2=1 - near, y2=0.55))


def _window_light(canvas: Canvas, side: int) -> str:
    """The window's panes as patches of light, slanting across the wall."""
    x, rise, patches = canvas.width * (0.5 + 0.2 * side), -30 * side, []
    for column in (0, 1):
        for row in (0, 1):
            left, top = x + (column - 1) * 150, 90 + row * 180 + column * 1.13 * rise
            right = left + 132
            pane = [(left, top), (right, top + rise), (right, top + 150 + rise), (left, top + 150)]
            patches.append(polygon(pane, "#fff3d0", opacity=0.17))
    return "".join(patches)


def _curtain(canvas: Canvas, rng: random.Random, light: Light, side: int) -> str:
    """It hangs from the upper corner on the dark side, drawn back."""
    tone = light.on(mix(rng.choice(_CLOTHS[1:]), "#2a1c22", 0.42))
    edge, wide = (canvas.width if side > 0 else 0.0), canvas.width * 0.3
    tones = [(0, shade(tone, 0.16)), (0.45, tone), (1, shade(tone, -0.42))]
    folds = []
    for k in range(5):
        near, far = edge - side * wide * (1 - k / 5), edge - side * wide * (0.75 - k / 5)
        foot = edge - side * wide * 0.42 * (0.88 - k / 5)
        fold = trace(
            "M", near, -10, "C", near, EDGE * 0.4, foot - 40 * side, EDGE * 0.6, foot, EDGE + 8,
            "H", edge + side * 20, "V", -10, "H", far, "Z",
        )  # fmt: skip
        folds.append(shape(fold, canvas.linear(tones, x2=1, y2=0)))
    return "".join(folds)


def _board(canvas: Canvas, rng: random.Random, light: Light) -> str:
    wood = rng.choice(_WOODS)
    tones = [(0, light.on(shade(wood, 0.16))), (1, light.on(shade(wood, -0.35)))]
    parts = [rect(0, EDGE, canvas.width, canvas.height - EDGE, canvas.linear(tones))]
    for k in range(9):
        grain = trace(
            "M", -10, EDGE + 14 + k * k * 4.6, "q", canvas.width / 2, rng.uniform(-7, 7), canvas.width + 20, 0
        )
        parts.append(stroked(grain, light.on(shade(wood, -0.3)), 2, opacity=0.35))
    return "".join(parts)


def _cloth(canvas: Canvas, rng: random.Random, light: Light) -> str:
    """A cloth over part of the table, its front hanging in folds over the table's edge."""
    tone = light.on(rng.choice(_CLOTHS))
    left, right = canvas.width * rng.uniform(0.02, 0.12), canvas.width * rng.uniform(0.86, 0.97)
    back, brow, hem = EDGE + 44, 905.0, 990.0
    top = trace(
        "M",
        left + 70,
        back,
        "Q",
        canvas.width / 2,
        back - 26,
        right - 60,
        back,
        "L",
        right,
        brow,
        "H",
        left,
        "Z",
    )
    lying = shape(top, canvas.linear([(0, shade(tone, -0.06)), (0.55, shade(tone, 0.14)), (1, tone)]))
    creases = []
    for k in range(6):
        x = left + (right - left) * (k + rng.uniform(0.2, 0.8)) / 6
        lean = (x - canvas.width / 2) * 0.1
        crease = trace(
            "M", x - lean, back + rng.uniform(10, 90), "Q", x + rng.gauss(0, 24), 800, x + lean, brow
        )
        creases.append(stroked(crease, shade(tone, -0.3), rng.uniform(2, 6), opacity=0.28, round_ends=True))
    folds, count = [], 9
    wide = (right - left) / count
    tones = [(0, shade(tone, -0.3)), (0.4, shade(tone, 0.1)), (1, shade(tone, -0.22))]
    for k in range(count):
        x, drop = left + k * wide, hem + rng.uniform(-16, 16)
        fold = trace(
            "M",
            x,
            brow,
            "H",
            x + wide,
            "L",
            x + wide * 1.04,
            drop - 8,
            "Q",
            x + wide / 2,
            drop + 14,
            x - wide * 0.04,
            drop - 8,
            "Z",
        )
        folds.append(shape(fold, canvas.linear(tones, x2=1, y2=0)))
    shadow = ellipse(canvas.width / 2, hem - 4, (right - left) * 0.52, 24, "#000000", opacity=0.22)
    return shadow + lying + "".join(creases + folds)
