"""A desert: mesas, dunes with sharp crests, cacti."""

import random

from openimagen.engines.illustrator.backdrops import sky, weather
from openimagen.engines.illustrator.backdrops.backdrop import Backdrop
from openimagen.engines.illustrator.backdrops.scenery import ground, plants
from openimagen.engines.illustrator.backdrops.stage import Stage
from openimagen.engines.illustrator.colour import mix, shade
from openimagen.engines.illustrator.shapes import polygon, rect, shape, trace

HORIZON, GROUND = 560.0, 865.0
SAND, SHADOW = "#f0c27a", "#b8703c"


def draw(stage: Stage) -> Backdrop:
    """Dunes before a far plain."""
    horizon = stage.horizon(HORIZON)
    rng = stage.canvas.stream("desert")
    behind = [sky.draw(stage, horizon)]
    behind.append(ground.hill(stage, "plain", horizon, 6, stage.far("#e5b878", 0.6), stage.far(SAND, 0.3)))
    if rng.random() < 0.6:
        behind.append(mesas(stage))
    behind.append(dunes(stage))
    behind.append(ground.drifts(stage, horizon + 150, 990, stage.on("#c98b4b"), 16, 0.35))
    if not stage.depicts("cactus"):
        behind.append(cacti(stage))
    behind.append(ground.stones(stage, horizon + 180, 985, "#b98a63", 6))
    return Backdrop("".join(behind), weather.over(stage, horizon), stage.light, horizon, GROUND, "sand")


def mesas(stage: Stage) -> str:
    """Flat-topped rocks on the horizon, tagged "mountain"."""
    horizon = stage.horizon(HORIZON)
    rng = stage.canvas.stream("mesas")
    rocks = []
    for k in range(stage.count(3)):
        width, height = rng.uniform(110, 240), rng.uniform(60, 130)
        x = (k + rng.uniform(0.1, 0.7)) * stage.width / stage.count(3)
        top, base = horizon - height, horizon + 8
        colour = stage.far("#c9784a", rng.uniform(0.35, 0.5))
        outline = [
            (x, base),
            (x + width * 0.12, top + height * 0.45),
            (x + width * 0.16, top),
            (x + width * 0.55, top - 6),
        ]
        outline += [(x + width * 0.8, top + 4), (x + width * 0.86, top + height * 0.4), (x + width, base)]
        fill = stage.downward(top, base, (0, colour), (1, mix(colour, stage.light.haze, 0.45)))
        rocks.append(polygon(outline, fill))
        side = outline[3:] if stage.light.side < 0 else outline[:4]
        edge = (x + width * 0.55, base) if stage.light.side < 0 else (x + width * 0.5, base)
        rocks.append(polygon([*side, edge], shade(colour, -0.2), opacity=0.6))
        for level in (0.3, 0.52):
            rocks.append(
                rect(
                    x + width * 0.15, top + height * level, width * 0.68, 4, shade(colour, -0.15), opacity=0.5
                )
            )
    return stage.part("mountain", "".join(rocks))


def dunes(stage: Stage) -> str:
    """Four rows of sand; on each rise dunes whose crest parts a lit slope from a shaded one."""
    horizon = stage.horizon(HORIZON)
    rng = stage.canvas.stream("dunes")
    rows = []
    for k in range(4):
        y = horizon + 26 + 74 * stage.depth(HORIZON) * k
        far = 0.42 - 0.13 * k
        near_sand = stage.far(shade(SAND, -0.16), far * 0.6)
        for _ in range(stage.count(2 if k < 3 else 1)):
            height = (34 + 26 * k) * rng.uniform(0.7, 1.2)
            rows.append(
                _dune(stage, rng, rng.uniform(-0.05, 1.05) * stage.width, y + 14 + height * 0.3, height, far)
            )
        line = stage.canvas.ridge(rng, y + 12, 12 + 4 * k, 2, 25)
        rows.append(
            stage.canvas.land(line, stage.downward(y, y + 260, (0, stage.far(SAND, far)), (1, near_sand)))
        )
    return "".join(rows)


def _dune(stage: Stage, rng: random.Random, x: float, base: float, height: float, far: float) -> str:
    """A dune with its summit above x: the long slope towards the light, the steep one away from it."""
    away = -stage.light.side
    long, steep = height * rng.uniform(3.4, 4.6), height * rng.uniform(1.8, 2.4)
    top, bend = base - height, height * rng.uniform(0.3, 0.7)
    crest = ("Q", x + away * bend, top + height * 0.35, x + away * bend * 0.2, top + height * 0.62)
    down = ("Q", x - away * bend * 0.5, base - height * 0.2, x + away * bend, base + 30)
    lit = stage.downward(top, base, (0, stage.far(shade(SAND, 0.22), far)), (1, stage.far(SAND, far)))
    dim = stage.downward(top, base, (0, stage.far(SHADOW, far)), (1, stage.far(shade(SAND, -0.12), far)))
    slope = trace("M", x - away * long, base + 30) + trace(
        "Q", x - away * long * 0.35, base - height * 0.55, x, top, *crest, *down, "Z"
    )
    lee_foot = x + away * steep
    lee = trace("M", lee_foot, base + 30) + trace(
        "Q", x + away * steep * 0.55, base - height * 0.5, x, top, *crest, *down, "Z"
    )
    return shape(lee, dim) + shape(slope, lit)


def cacti(stage: Stage) -> str:
    """A few cacti away from the middle, tagged "cactus"."""
    horizon = stage.horizon(HORIZON)
    rng = stage.canvas.stream("cacti")
    plants_drawn = []
    for _ in range(stage.count(5)):
        along = rng.choice((rng.uniform(0.02, 0.24), rng.uniform(0.76, 0.98)))
        near = rng.random()
        y = horizon + 40 + 190 * stage.depth(HORIZON) * near
        height = (60 + 150 * near) * rng.uniform(0.8, 1.1)
        plants_drawn.append((y, plants.cactus(stage, rng, along * stage.width, y, height, 0.35 * (1 - near))))
    return stage.part("cactus", "".join(plant for _, plant in sorted(plants_drawn)))
