"""Green country: meadows with hills and trees, and meadows below mountains."""

import math

from openimagen.engines.illustrator.backdrops import sky, weather
from openimagen.engines.illustrator.backdrops.backdrop import Backdrop
from openimagen.engines.illustrator.backdrops.places import winter
from openimagen.engines.illustrator.backdrops.scenery import crops, ground, mountains, plants, trees
from openimagen.engines.illustrator.backdrops.stage import Stage
from openimagen.engines.illustrator.canvas import Point
from openimagen.engines.illustrator.colour import NAMED
from openimagen.engines.illustrator.shapes import line, polygon, rect, stroked, trace

HORIZON, GROUND = 580.0, 865.0
# What colours a meadow, not its flowers.
_OF_GRASS = ("green", "black", "gray", "brown")


def draw(stage: Stage) -> Backdrop:
    """A meadow with flowers; hills and trees behind it."""
    horizon = stage.horizon(HORIZON)
    if stage.snowy:
        return winter.plain(stage)
    rng = stage.canvas.stream("field")
    far = rng.choice(("peaks", "range", "hills"))
    behind = [sky.draw(stage, horizon)]
    if far == "peaks":
        behind.append(mountains.massif(stage, "far", horizon + 24, 190, snow=False, haze=0.45))
    elif far == "range":
        behind.append(mountains.far_range(stage, "far", horizon + 24, 130, stage.far("#8aa0b8", 0.5)))
    behind.append(
        ground.hill(
            stage, "far hill", horizon - 14, 34, stage.far("#93bd84", 0.55), stage.far("#7fae6a", 0.4)
        )
    )
    behind.append(
        ground.hill(stage, "mid hill", horizon + 8, 22, stage.far("#a3cb74", 0.36), stage.far("#7bb04e", 0.2))
    )
    behind.append(
        trees.row(stage, "far", horizon + 20, 60, 120, 13, haze=0.36, kind=rng.choice(("leafy", "mixed")))
    )
    behind.append(lawn(stage))
    bloom = flowering(stage)
    if bloom:
        rows = crops.rows(stage, horizon + 34, stage.height, bloom)
        return Backdrop("".join([*behind, rows]), in_front(stage), stage.light, horizon, GROUND, "grass")
    extra = rng.choice(("fence", "path", "path", "none"))
    if extra == "fence":
        behind.append(fence(stage, horizon + 118))
    elif extra == "path":
        behind.append(path(stage))
    behind.append(blossoms(stage))
    return Backdrop("".join(behind), in_front(stage), stage.light, horizon, GROUND, "grass")


def flowering(stage: Stage) -> str:
    """The colour of a field that nothing stands on and that is told to have one ("a lavender field")."""
    said = [NAMED[name] for name in stage.scene.palette if name in NAMED and name not in _OF_GRASS]
    blooms = said and not stage.scene.subjects and stage.season not in ("autumn", "winter")
    return said[0] if blooms and stage.has("flower") else ""


def mountain(stage: Stage) -> Backdrop:
    """High mountains behind a meadow with pines."""
    horizon = stage.horizon(HORIZON)
    snowy = stage.snowy
    height = 400
    behind = [
        sky.draw(stage, horizon),
        mountains.far_range(stage, "far", horizon + 10, 290, stage.far("#8397b6", 0.55)),
        mountains.massif(stage, "near", horizon + 40, height, snow=stage.has("snow"), haze=0.1, density=3),
    ]
    if snowy:
        behind += [winter.treeline(stage), winter.snowfield(stage, horizon)]
        return Backdrop("".join(behind), winter.in_front(stage), stage.light, horizon, GROUND, "snow")
    behind.append(
        ground.hill(stage, "foothill", horizon + 6, 24, stage.far("#7fae78", 0.4), stage.far("#6b9c58", 0.25))
    )
    behind.append(trees.row(stage, "far", horizon + 24, 60, 115, 26, haze=0.4, kind="pine"))
    behind.append(trees.row(stage, "mid", horizon + 52, 90, 165, 9, haze=0.2, kind="pine"))
    behind.append(lawn(stage))
    behind.append(ground.stones(stage, horizon + 120, 990, "#9a9aa2", 7))
    behind.append(blossoms(stage))
    return Backdrop("".join(behind), in_front(stage), stage.light, horizon, GROUND, "grass")


def lawn(stage: Stage) -> str:
    """Rolling grass from the horizon to the viewer."""
    horizon = stage.horizon(HORIZON)
    hills = ground.layers(stage, horizon + 22, ground.MEADOW, 94 * stage.depth(HORIZON), 18)
    return "".join(hills) + ground.sunlit(stage, horizon + 90, 950, "#d5e88a")


def blossoms(stage: Stage) -> str:
    """Grass and flowers on the lawn."""
    horizon = stage.horizon(HORIZON)
    tufts = plants.meadow(stage, horizon + 80, 995, 110, "#5c9a40")
    return tufts + plants.flowers(stage, horizon + 130, 985, 30)


def in_front(stage: Stage) -> str:
    """Tall grass at the lower edge, and the weather."""
    horizon = stage.horizon(HORIZON)
    return plants.fringe(stage, 74, "#3c7a33") + weather.over(stage, horizon)


def fence(stage: Stage, y: float) -> str:
    """A wooden fence across the picture, its posts standing at y."""
    wood, dark = stage.far("#b08d66", 0.12), stage.far("#6f5238", 0.12)
    rng = stage.canvas.stream("fence")
    posts, x = [], -20.0
    rails = "".join(rect(0, y - height, stage.width, 8, wood) for height in (44, 22))
    shadows = "".join(
        line(0, y - height, stage.width, y - height, dark, 2, opacity=0.6) for height in (36, 14)
    )
    while x < stage.width:
        top = y - 62 + rng.uniform(-3, 3)
        posts.append(rect(x, top, 12, y - top + 4, wood, radius=2))
        posts.append(stroked(trace("M", x + 10, top + 3, "V", y + 3), dark, 3, opacity=0.5))
        x += 84
    return stage.part("fence", rails + shadows + "".join(posts))


def path(stage: Stage) -> str:
    """A footpath that winds from the horizon to the viewer, tagged "road"."""
    horizon = stage.horizon(HORIZON)
    rng = stage.canvas.stream("path")
    far_x, near_x = (rng.uniform(0.3, 0.7) * stage.width for _ in range(2))
    swing = rng.choice((-1, 1)) * rng.uniform(90, 190)
    left: list[Point] = []
    right: list[Point] = []
    for k in range(25):
        near = k / 24
        y = horizon + 36 + (stage.height - horizon) * near**1.4
        x = far_x + (near_x - far_x) * near + swing * math.sin(near * 5.2) * (0.25 + near)
        half = 4 + 78 * near**1.5
        left.append((x - half, y))
        right.append((x + half, y))
    earth = stage.downward(
        horizon + 36, stage.height, (0, stage.far("#e3cfa0", 0.25)), (1, stage.on("#c9a671"))
    )
    edge = stage.downward(
        horizon + 36, stage.height, (0, stage.far("#8fae62", 0.2)), (1, stage.on("#6f8a45"))
    )
    rim = polygon([(x - 5, y) for x, y in left] + [(x + 5, y) for x, y in right[::-1]], edge)
    return stage.part("road", rim + polygon([*left, *right[::-1]], earth))
