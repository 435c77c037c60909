"""A river: it winds through meadows past the viewer's bank, with or without a bridge."""

import math

from openimagen.engines.illustrator.backdrops import sky, weather
from openimagen.engines.illustrator.backdrops.backdrop import Backdrop, Surface
from openimagen.engines.illustrator.backdrops.scenery import (
    bridges,
    broadleaf,
    ground,
    mountains,
    plants,
    trees,
    waterside,
)
from openimagen.engines.illustrator.backdrops.scenery.country import leaf_of
from openimagen.engines.illustrator.backdrops.scenery.perspective import footing
from openimagen.engines.illustrator.backdrops.stage import Stage, leaning
from openimagen.engines.illustrator.canvas import Point
from openimagen.engines.illustrator.colour import mix
from openimagen.engines.illustrator.shapes import polygon, rect

HORIZON = 550.0
COLOURS = (("#8fc6de", "#3f86b0"), ("#9acfd6", "#3f8f9a"), ("#a3c4e4", "#4a7fb8"))


def draw(stage: Stage) -> Backdrop:
    """Land, the river across it, a stone or wooden bridge in the middle distance, the near bank."""
    rng = stage.canvas.stream("river")
    horizon = stage.horizon(HORIZON)
    side, kind = -leaning(stage.canvas), rng.choice(("stone", "wood", "none", "stone"))
    afloat = waterside.on_water(stage)
    behind = [sky.draw(stage, horizon), _far(stage, horizon), *_land(stage, horizon)]
    if not (stage.snowy or afloat):
        behind.append(plants.meadow(stage, horizon + 110, 995, 50, "#5c9a40"))
        behind.append(plants.flowers(stage, horizon + 150, 985, 26))
    left, right = _course(stage, horizon, side, afloat)
    behind.append(_water(stage, horizon, left, right))
    behind.append(_banks(stage, left, right))
    ground_y = footing(horizon)
    if kind != "none" and not (stage.depicts("bridge") or afloat):
        behind.append(_bridge(stage, kind, left, right))
    front = _front(stage, horizon, side)
    surface: Surface = "water" if afloat else ground.surface(stage)
    return Backdrop("".join(behind), front, stage.light, horizon, ground_y, surface, framed=True)


def _far(stage: Stage, horizon: float) -> str:
    rng = stage.canvas.stream("river far")
    snow, kind = stage.snowy, rng.choice(("peaks", "range", "woods"))
    if kind == "peaks":
        back = mountains.massif(
            stage, "river", horizon + 22, 290, snow=stage.has("snow"), haze=0.35, density=3
        )
    else:
        back = mountains.far_range(stage, "river", horizon + 20, 170, stage.far("#8aa0b8", 0.55))
    hills = (
        stage.far("#dbe6f3" if snow else "#93bd84", 0.5),
        stage.far("#cfdcf0" if snow else "#7fae6a", 0.4),
    )
    back += ground.hill(stage, "river hill", horizon - 18, 34, *hills)
    wood = "mixed" if kind == "woods" else "leafy"
    high = 150 if kind == "woods" else 100
    return back + trees.row(
        stage, "river far", horizon + 16, 60, high, 20, haze=0.42, kind=wood, snow=0.8 * snow
    )


def _land(stage: Stage, horizon: float) -> list[str]:
    return ground.layers(stage, horizon + 22, ground.SNOW if stage.snowy else ground.MEADOW, 90, 8)


def _course(stage: Stage, horizon: float, side: int, afloat: bool) -> tuple[list[Point], list[Point]]:
    """The river's edges from far to near. It passes behind the viewer's bank and leaves at one side."""
    left: list[Point] = []
    right: list[Point] = []
    width = stage.width
    for k in range(31):
        t = k / 30
        y = horizon + 22 + (1016 - horizon - 22) * t**1.35
        if afloat:
            x = width * (0.5 + side * 0.2 * math.sin(t * 4.2) * (1 - t))
            half = 10 + width * 0.62 * t**1.25
        else:
            sway = math.sin(t * math.pi * 1.5)
            x = width * (0.5 - side * 0.26 * sway * (1 - 0.2 * t) + side * 0.62 * max(0.0, t - 0.36) ** 1.1)
            half = 9 + 230 * t**1.45
        left.append((x - half, y))
        right.append((x + half, y))
    return left, right


def _water(stage: Stage, horizon: float, left: list[Point], right: list[Point]) -> str:
    far, near = stage.canvas.stream("river colour").choice(COLOURS)
    body = [*left, *right[::-1]]
    rim = stage.on("#d9e4f0" if stage.snowy else "#8a7450")
    edge = polygon([(x - 3 - 9 * k / 30, y - 4) for k, (x, y) in enumerate(left)] + right[::-1], rim)
    edge += polygon(
        left + [(x + 3 + 9 * k / 30, y - 4) for k, (x, y) in reversed(list(enumerate(right)))], rim
    )
    pale = mix(stage.on(far), stage.light.haze, 0.45)
    fill = polygon(
        body, stage.downward(horizon + 20, 1000, (0, pale), (0.3, stage.on(far)), (1, stage.on(near)))
    )
    clip = stage.canvas.clip(polygon(body, "#000"))
    shine = mix(stage.light.sky[0], stage.light.haze, 0.4)
    sheen = rect(
        0, horizon, stage.width, 460, stage.downward(horizon, horizon + 460, (0, shine, 0.5), (1, shine, 0))
    )
    return (
        edge + fill + f'<g clip-path="{clip}">{sheen}{waterside.ripples(stage, horizon + 30, 1000, 110)}</g>'
    )


def _banks(stage: Stage, left: list[Point], right: list[Point]) -> str:
    """Reeds, bushes and trees along both edges, none where the main subject stands."""
    rng = stage.canvas.stream("river banks")
    grown: list[tuple[float, str]] = []
    middle = stage.width / 2
    for k in range(6, 31, 2):
        t = k / 30
        for x, y in (left[k], right[k]):
            out = -1 if (x, y) == left[k] else 1
            near_middle = abs(x - middle) < stage.width * 0.24 and t > 0.5
            if rng.random() < 0.35 or near_middle or not -60 < x < stage.width + 60:
                continue
            at = x + out * rng.uniform(14, 40) * (0.4 + t)
            haze = 0.34 * (1 - t)
            if rng.random() < 0.3 and stage.has("tree") and t < 0.66:
                crown = leaf_of(stage, rng, haze)
                tree = broadleaf.leafy(stage, rng, at + out * 30, y + 4, 90 + 260 * t, crown, haze=haze)
                grown.append((y, stage.part("tree", tree)))
            elif rng.random() < 0.55:
                reeds = waterside.reed_bed(
                    stage, f"{k}{out}", at - 34 * (0.4 + t), at + 34 * (0.4 + t), y + 6, 26 + 70 * t, 12
                )
                grown.append((y, reeds))
            else:
                green = stage.far("#d5e0ee" if stage.snowy else "#5f9a4c", haze)
                grown.append((y, stage.part("tree", plants.bush(stage, rng, at, y + 6, 50 + 90 * t, green))))
    return "".join(piece for _, piece in sorted(grown, key=lambda one: one[0]))


def _bridge(stage: Stage, kind: str, left: list[Point], right: list[Point]) -> str:
    """A bridge over the river's middle reach."""
    k = 11
    x, y = (left[k][0] + right[k][0]) / 2, left[k][1]
    span = (right[k][0] - left[k][0]) * 1.5
    return (bridges.stone if kind == "stone" else bridges.wooden)(stage, x, y + 8, max(span, 190), 0.14)


def _front(stage: Stage, horizon: float, side: int) -> str:
    if stage.snowy:
        return weather.over(stage, horizon)
    at = (-10.0, stage.width * 0.22) if side > 0 else (stage.width * 0.78, stage.width + 10)
    return waterside.reed_bed(stage, "near", *at, 1012, 170, 26) + weather.over(stage, horizon)
