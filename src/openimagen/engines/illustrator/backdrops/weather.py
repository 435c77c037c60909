"""Weather between the viewer and the scene, and the northern lights above it."""

import math
from itertools import pairwise

from openimagen.engines.illustrator.backdrops.stage import Stage
from openimagen.engines.illustrator.shapes import circle, ellipse, polygon, rect, stroked, trace

CURTAINS = (("#3dffb0", "#19c3a6"), ("#7bffcf", "#3d8bff"), ("#34e7b0", "#b06bff"))


def over(stage: Stage, horizon: float) -> str:
    """Rain, falling snow or fog in front of everything; nothing in fair weather."""
    weather = stage.scene.weather
    if weather == "rain":
        return rain(stage)
    if weather == "snow":
        return snowfall(stage, 190)
    if weather == "fog":
        return fog(stage, horizon)
    return ""


def rain(stage: Stage) -> str:
    """Slanting drops over the whole canvas, the near ones long and clear."""
    rng = stage.canvas.stream("rain")
    colour = "#dfeaf5" if not stage.light.dark else "#a9c3ee"
    layers = []
    for width, count, length, opacity in ((1.3, 110, 22, 0.34), (2.2, 55, 44, 0.42), (3.4, 14, 80, 0.30)):
        d = ""
        for _ in range(stage.count(count)):
            x, y = rng.uniform(-0.05, 1.15) * stage.width, rng.uniform(-0.05, 1) * stage.height
            drop = length * rng.uniform(0.7, 1.3)
            d += trace("M", x, y, "l", -drop * 0.2, drop)
        layers.append(stroked(d, colour, width, opacity=opacity, round_ends=True))
    return "".join(layers)


def snowfall(stage: Stage, density: float = 110) -> str:
    """Falling flakes over the whole canvas, tagged "snow"; density per 1000 units of width."""
    rng = stage.canvas.stream("snowfall")
    flakes = []
    for _ in range(stage.count(density)):
        radius = 1.4 + 5.5 * rng.random() ** 3
        x, y = rng.uniform(0, stage.width), rng.uniform(0, stage.height)
        flakes.append(circle(x, y, radius, "", opacity=rng.uniform(0.45, 0.95)))
    return stage.part("snow", f'<g fill="#ffffff">{"".join(flakes)}</g>')


def fog(stage: Stage, horizon: float) -> str:
    """Banks of fog around the horizon, thinning towards the viewer."""
    rng = stage.canvas.stream("fog")
    haze = stage.light.haze
    deep = stage.downward(horizon - 260, horizon + 330, (0, haze, 0), (0.45, haze, 0.72), (1, haze, 0.05))
    banks = [rect(0, horizon - 260, stage.width, 590, deep)]
    soft = stage.canvas.radial([(0, haze, 0.65), (0.6, haze, 0.3), (1, haze, 0)])
    for _ in range(stage.count(6)):
        x, y = rng.uniform(0, stage.width), horizon + rng.uniform(-60, 260)
        reach = rng.uniform(180, 360)
        banks.append(ellipse(x, y, reach, 44, soft))
    return "".join(banks)


def aurora(stage: Stage, horizon: float) -> str:
    """Curtains of northern lights. Many narrow rays, each a gradient: no blur is needed."""
    rng = stage.canvas.stream("aurora")
    rays = []
    for k, (low, high) in enumerate(CURTAINS):
        foot = stage.canvas.ridge(rng, horizon * (0.48 + 0.12 * k), 62, 3, 9)
        reach = horizon * rng.uniform(0.52, 0.72)
        paint = stage.canvas.linear([(0, high, 0), (0.5, high, 0.34), (0.9, low, 0.78), (1, low, 0)])
        phase, pace = rng.uniform(0, 6.28), rng.uniform(0.008, 0.014)
        for (x1, y1), (x2, y2) in pairwise(foot):
            glow = 0.52 + 0.3 * math.sin(x1 * pace + phase) + 0.18 * math.sin(x1 * pace * 3.7)
            glow *= rng.uniform(0.75, 1)
            rise = reach * (0.7 + 0.3 * glow)
            ray = [(x1 - 1, y1), (x2 + 1, y2), (x2 + 9, y2 - rise), (x1 + 7, y1 - rise)]
            rays.append(polygon(ray, paint, opacity=max(0.04, glow * 0.75)))
    return "".join(rays)
