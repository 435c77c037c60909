"""Bodies in space: the Earth, planets with and without rings, nebulae."""

import random

from openimagen.engines.illustrator.backdrops.stage import Stage
from openimagen.engines.illustrator.colour import mix, shade
from openimagen.engines.illustrator.shapes import circle, ellipse, group, rotate, shape, stroked, trace

PLANETS = (("#f2b06a", "#b8583f"), ("#8fd0c4", "#2f6f9f"), ("#d9a0e0", "#5f3fa0"), ("#f0d9a8", "#a8763f"))


def earth(stage: Stage, x: float, y: float, r: float) -> str:
    """The Earth from space, lit from the light's side."""
    near = 0.5 + 0.16 * stage.light.side
    halo = stage.canvas.radial([(0.5, "#6fb4ff", 0.45), (1, "#6fb4ff", 0)])
    sea = stage.canvas.radial([(0, "#8fd0ff"), (0.6, "#2f7fd0"), (1, "#0b2a5a")], near, 0.35, 0.75)
    night = stage.canvas.radial([(0.45, "#020617", 0), (0.95, "#020617", 0.75)], near, 0.38, 0.72)
    west = (
        trace("M", x - r * 0.7, y - r * 0.5)
        + trace("q", r * 0.5, -r * 0.4, r * 0.8, -r * 0.1)
        + trace("q", r * 0.1, r * 0.5, -r * 0.3, r * 0.6)
        + trace("q", -r * 0.1, r * 0.5, -r * 0.3, r * 0.3)
        + trace("q", -r * 0.5, -r * 0.2, -r * 0.2, -r * 0.8, "Z")
    )
    east = trace(
        "M", x + r * 0.35, y + r * 0.1, "q", r * 0.5, -r * 0.3, r * 0.6, r * 0.2, "l", -r * 0.3, r * 0.5, "Z"
    )
    cloud = (
        trace("M", x - r, y - r * 0.2)
        + trace("q", r, r * 0.3, 2 * r, -r * 0.15)
        + trace("v", r * 0.14)
        + trace("q", -r, r * 0.3, -2 * r, r * 0.1, "Z")
    )
    land = shape(west, "#5fa85a", opacity=0.9) + shape(east, "#6fae5f", opacity=0.85)
    inside = land + shape(cloud, "#ffffff", opacity=0.6) + circle(x, y, r, night)
    clip = stage.canvas.clip(circle(x, y, r, "#000"))
    return circle(x, y, r * 1.7, halo) + circle(x, y, r, sea) + group(inside, clip=clip)


def planet(stage: Stage, rng: random.Random, x: float, y: float, r: float, *, ringed: bool) -> str:
    """A banded planet, perhaps with a ring."""
    light, dark = rng.choice(PLANETS)
    near = 0.5 + 0.18 * stage.light.side
    body = stage.canvas.radial(
        [(0, shade(light, 0.3)), (0.5, light), (1, shade(dark, -0.35))], near, 0.32, 0.8
    )
    halo = stage.canvas.radial([(0.55, light, 0.3), (1, light, 0)])
    bands = "".join(
        ellipse(x, y + r * rng.uniform(-0.7, 0.7), r * 1.05, r * rng.uniform(0.05, 0.13), dark, opacity=0.3)
        for _ in range(4)
    )
    clip = stage.canvas.clip(circle(x, y, r, "#000"))
    drawn = circle(x, y, r * 1.5, halo) + circle(x, y, r, body) + group(bands, clip=clip)
    if ringed:
        drawn = _ring(x, y, r, light, back=True) + drawn + _ring(x, y, r, light, back=False)
    return group(drawn, transform=rotate(rng.uniform(-28, 28), x, y))


def _ring(x: float, y: float, r: float, colour: str, *, back: bool) -> str:
    """Half of a ring: the part behind the planet or the part before it."""
    arcs = []
    for k, (reach, width) in enumerate(((1.62, 0.16), (1.88, 0.09), (2.05, 0.04))):
        rx, ry = r * reach, r * reach * 0.24
        sweep = 1 if back else 0
        d = trace("M", x - rx, y, "A", rx, ry, 0, 0, sweep, x + rx, y)
        arcs.append(stroked(d, mix(colour, "#ffffff", 0.2 + 0.15 * k), r * width, opacity=0.75))
    return "".join(arcs)


def nebula(stage: Stage, rng: random.Random, colours: tuple[str, ...]) -> str:
    """Clouds of coloured light along a slanting band."""
    slope = rng.uniform(-0.55, 0.55)
    middle = rng.uniform(330, 640)
    glows = {c: stage.canvas.radial([(0, c, 0.34), (0.45, c, 0.15), (1, c, 0)]) for c in colours}
    veils = []
    for _ in range(stage.count(8)):
        x = rng.uniform(-0.05, 1.05) * stage.width
        y = middle + slope * (x - stage.width / 2) + rng.gauss(0, 70)
        rx, ry = rng.uniform(150, 320), rng.uniform(70, 150)
        turn = rng.uniform(-25, 25) + slope * 40
        veils.append(group(ellipse(x, y, rx, ry, glows[rng.choice(colours)]), transform=rotate(turn, x, y)))
    return "".join(veils)
