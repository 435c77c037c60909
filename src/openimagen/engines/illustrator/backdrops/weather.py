"""Weather between the viewer and the scene, and the northern lights above it."""

import math
from itertools import pairwise

from openimagen.engines.illustrator.backdrops.stage import Stage
from openimagen.engines.illustrator.shapes import circle, ellipse, polygon, rect, stroked, trace

RAINBOW = ("#f0504f", "#f79a3e", "#f8dd4f", "#5fc25f", "#4a90e2", "#7a5fc9")
CURTAINS = (("#3dffb0", "#19c3a6"), ("#7bffcf", "#3d8bff"), ("#34e7b0", "#b06bff"))


def over(stage: Stage, horizon: float) -> str:
    """Rain, falling snow or fog in front of everything; nothing in fair weather."""
    weather = stage.scene.weather
    if weather == "rain":
        return rain(stage)
    if weather == "storm":
        return rain(stage, 1.5)
    if weather == "snow":
        return snowfall(stage, 190)
    if weather == "fog":
        return fog(stage, horizon)
    return ""


def rain(stage: Stage, slant: float = 1.0) -> str:
    """Slanting drops over the whole canvas, the near ones long and clear."""
    rng = stage.canvas.stream("rain")
    colour = "#dfeaf5" if not stage.light.dark else "#a9c3ee"
    layers = []
    for width, count, length, opacity in ((1.3, 110, 22, 0.34), (2.2, 55, 44, 0.42), (3.4, 14, 80, 0.30)):
        d = ""
        for _ in range(stage.count(count)):
            x, y = rng.uniform(-0.05, 1.15) * stage.width, rng.uniform(-0.05, 1) * stage.height
            drop = length * rng.uniform(0.7, 1.3)
            d += trace("M", x, y, "l", -drop * 0.2 * slant * slant, drop)
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


def on_panes(stage: Stage, left: float, top: float, width: float, height: float) -> str:
    """Rain that runs down a window's panes, or snow that falls behind them; nothing in fair weather."""
    rng = stage.canvas.stream("on the panes")
    if stage.scene.weather in ("rain", "storm"):
        streaks = ""
        for _ in range(round(width / 4)):
            length = rng.uniform(14, 60)
            x, y = left + rng.random() * width, top + rng.random() * (height - length)
            streaks += trace("M", x, y, "v", length)
        return stage.part("rain", stroked(streaks, "#eef4fa", 2.2, opacity=0.5, round_ends=True))
    if stage.scene.weather == "snow":
        flakes = [
            circle(left + rng.random() * width, top + rng.random() * height, rng.uniform(2, 5), "")
            for _ in range(round(width / 6))
        ]
        return stage.part("snow", f'<g fill="#ffffff">{"".join(flakes)}</g>')
    return ""


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


def lightning(stage: Stage, horizon: float) -> str:
    """A forked flash from the clouds to the horizon in the glow it makes."""
    rng = stage.canvas.stream(f"lightning {stage.scene.place}")
    x, y = rng.uniform(0.15, 0.85) * stage.width, horizon * 0.12
    glow = stage.canvas.radial([(0, "#dfe6ff", 0.6), (0.4, "#b9c4ff", 0.22), (1, "#b9c4ff", 0)])
    pieces = [ellipse(x, horizon * 0.45, 330, horizon * 0.6, glow)]
    trunk, forks = [(x, y)], ""
    while y < horizon * 0.94:
        x, y = x + rng.uniform(-46, 46), y + rng.uniform(36, 70)
        trunk.append((x, min(y, horizon)))
        if rng.random() < 0.35:
            side = rng.choice((-1, 1))
            forks += trace("M", x, y, "l", side * rng.uniform(26, 60), 44, "l", side * 14, 40)
    line = "".join(trace("M" if k == 0 else "L", *point) for k, point in enumerate(trunk))
    pieces.append(stroked(forks, "#e6ebff", 3, opacity=0.8, round_ends=True))
    pieces.append(stroked(line, "#c3ccff", 13, opacity=0.35, round_ends=True))
    pieces.append(stroked(line, "#ffffff", 5.5, round_ends=True))
    return stage.part("lightning", "".join(pieces))


def has_bow(stage: Stage) -> bool:
    """True where a rainbow stands in the sky: as the weather, or as one of the picture's subjects."""
    bows = [subject.count for subject in stage.scene.subjects if subject.art == "rainbow"]
    return bows == [1] if bows else stage.scene.weather == "rainbow"


def rainbow(stage: Stage, horizon: float) -> str:
    """A bow on the side away from the sun, tagged "rainbow": as a subject where it is one."""
    rng = stage.canvas.stream(f"rainbow {stage.scene.place}")
    radius = horizon * rng.uniform(0.95, 1.25)
    x = stage.width * 0.5 - stage.light.side * stage.width * rng.uniform(0.12, 0.3)
    bands = "".join(
        circle(
            x,
            horizon + radius * 0.3,
            radius - 13 * k,
            "none",
            stroke=colour,
            stroke_width=14,
            opacity=0.42 if stage.scene.weather == "rainbow" else 0.6,
        )
        for k, colour in enumerate(RAINBOW)
    )
    if stage.depicts("rainbow"):
        return f'<g data-subject="rainbow">{bands}</g>'
    return stage.part("rainbow", bands)


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
            ray = [(x1, y1), (x2, y2), (x2, y2 - rise), (x1, y1 - rise)]
            rays.append(polygon(ray, paint, opacity=max(0.05, glow * 0.9)))
    # Upright rays meet without a seam even so, and smooth edges would take three times as long.
    return f'<g shape-rendering="crispEdges">{"".join(rays)}</g>'
