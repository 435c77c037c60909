"""A skyline: far towers over a river or a bay, seen from a promenade, or from the water."""

from openimagen.engines.illustrator.backdrops import sky, weather
from openimagen.engines.illustrator.backdrops.backdrop import Backdrop
from openimagen.engines.illustrator.backdrops.places import city
from openimagen.engines.illustrator.backdrops.scenery import (
    ground,
    mountains,
    street,
    towers,
    trees,
    water,
    waterside,
)
from openimagen.engines.illustrator.backdrops.scenery.perspective import View, footing
from openimagen.engines.illustrator.backdrops.stage import Stage, leaning
from openimagen.engines.illustrator.colour import shade
from openimagen.engines.illustrator.shapes import polygon, rect, stroked, trace

HORIZON = 540.0


def draw(stage: Stage) -> Backdrop:
    """The city mirrored in the water; a bridge, hills or nothing else beside it."""
    rng = stage.canvas.stream("skyline")
    horizon = stage.horizon(HORIZON)
    side, kind = -leaning(stage.canvas), rng.choice(("bridge", "hills", "open"))
    shore = horizon + 12
    scenery = []
    if kind == "hills":
        scenery.append(mountains.far_range(stage, "skyline", shore, 170, stage.far("#8aa0b8", 0.5)))
    scenery.append(towers.far_city(stage, shore, 380 * min(1.2, horizon / HORIZON)))
    green = stage.far("#dbe6f3" if stage.snowy else "#7fa565", 0.35)
    scenery.append(ground.hill(stage, "embankment", shore - 8, 2, green, green, 20))
    scenery.append(
        trees.row(stage, "embankment", shore, 22, 42, 34, haze=0.3, kind="leafy", snow=0.8 * stage.snowy)
    )
    behind = [sky.draw(stage, horizon)]
    if stage.light.key == "cyberpunk":
        behind.append(city.neon_sun(stage, horizon))
    behind.append(waterside.mirror(stage, "".join(scenery), shore, 0.7))
    colour = "#2a1a66" if stage.light.key == "cyberpunk" else rng.choice(("#4a86b0", "#3f7fa0", "#5a8aa8"))
    behind.append(waterside.still(stage, shore, stage.height, colour, 0.36))
    behind.append(water.glitter(stage, shore, stage.height))
    behind.append(towers.lights_on_water(stage, shore, 230))
    ground_y = footing(horizon)
    if kind == "bridge" and not stage.depicts("bridge"):
        near = stage.width * (1.04 if side > 0 else -0.04)
        behind.append(towers.suspension_bridge(stage, shore + 26, stage.width * (0.5 + 0.02 * side), near))
    if waterside.on_water(stage):
        return Backdrop(
            "".join(behind),
            weather.over(stage, horizon),
            stage.light,
            horizon,
            ground_y,
            "water",
            framed=True,
        )
    behind.append(_promenade(stage, horizon, ground_y))
    return Backdrop(
        "".join(behind), weather.over(stage, horizon), stage.light, horizon, ground_y, "road", framed=True
    )


def _promenade(stage: Stage, horizon: float, ground_y: float) -> str:
    """Paving that runs to the water, with a railing and lamps at its edge."""
    rng = stage.canvas.stream("promenade")
    edge = ground_y - 62
    neon = stage.light.key == "cyberpunk"
    stone = (
        "#2c2158"
        if neon
        else stage.on("#eef2f8" if stage.snowy else rng.choice(("#cfc6b8", "#c4c2c6", "#d3bfa8")))
    )
    view = View((stage.width / 2, horizon), stage.height - horizon)
    pieces = [
        rect(0, edge, stage.width, 26, shade(stone, -0.4)),
        rect(
            0,
            edge + 14,
            stage.width,
            stage.height - edge,
            stage.downward(edge, 1000, (0, shade(stone, -0.12)), (1, shade(stone, 0.08))),
        ),
    ]
    far = view.depth_of(edge + 14)
    joints, reach = "", stage.width * far
    for k in range(-round(reach / 130) - 1, round(reach / 130) + 2):
        joints += trace("M", *view.at(k * 130.0, 0, far), "L", *view.at(k * 130.0, 0, 0.95))
    tiles, depth, row = [], far, 0
    while depth > 0.9:
        y = view.at(0, 0, depth)[1]
        joints += trace("M", 0, y, "H", stage.width)
        for k in range(-round(reach / 130), round(reach / 130)):
            if rng.random() < 0.12:
                tiles.append(
                    polygon(
                        view.floor(k * 130.0, k * 130.0 + 130, depth * 0.93, depth),
                        shade(stone, rng.choice((-0.1, 0.12))),
                        opacity=0.6,
                    )
                )
        depth, row = depth * 0.93, row + 1
    pieces += tiles
    pieces.append(stroked(joints, shade(stone, -0.4), 1.8, opacity=0.35))
    if neon or stage.light.dark:
        pieces.append(city.reflections(stage, edge + 20))
    pieces.append(towers.balustrade(stage, edge + 16, 64))
    pieces.append(street.lamps(stage, edge + 20, 240))
    return "".join(pieces)
