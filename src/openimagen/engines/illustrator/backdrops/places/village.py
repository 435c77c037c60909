"""A village: houses around a lane, in one of several countries' manners."""

import math
import random

from openimagen.engines.illustrator.backdrops import sky, weather
from openimagen.engines.illustrator.backdrops.backdrop import Backdrop
from openimagen.engines.illustrator.backdrops.scenery import (
    broadleaf,
    country,
    ground,
    houses,
    mountains,
    plants,
    trees,
    water,
)
from openimagen.engines.illustrator.backdrops.scenery.perspective import footing
from openimagen.engines.illustrator.backdrops.seasons import leaf
from openimagen.engines.illustrator.backdrops.stage import Stage
from openimagen.engines.illustrator.colour import shade

HORIZON = 545.0
_COASTAL = ("white", "painted", "stone")
# y below the horizon, width of a house, haze.
_ROWS = ((26.0, 125.0, 0.34), (72.0, 215.0, 0.18), (170.0, 430.0, 0.04))


def draw(stage: Stage) -> Backdrop:
    """Three rows of houses, the near ones at the sides; hills, mountains or the sea behind."""
    rng = stage.canvas.stream("village")
    horizon = stage.horizon(HORIZON)
    manner = rng.choice(tuple(houses.MANNERS))
    bend = rng.choice((-1, 1)) * rng.uniform(0.05, 0.16)
    by_sea = manner in _COASTAL and rng.random() < 0.5
    far = water.sea(stage, horizon, floor=horizon + 140) if by_sea else _far(stage, horizon, manner)
    behind = [sky.draw(stage, horizon), far]
    for row, (down, _, haze) in enumerate(_ROWS):
        # By the sea the land begins below the horizon.
        y = horizon + (down + by_sea * (48 - 14 * row)) * stage.depth(HORIZON)
        behind.append(_land(stage, row, y, haze))
        if row == 2:
            behind.append(_growth(stage, horizon))
            behind.append(country.lane(stage, horizon + 34 + 50 * by_sea, 0.5 + bend, 0.5 - bend * 0.4, 105))
        behind.append(_houses(stage, row, y, houses.MANNERS[manner], manner))
    front = ("" if stage.snowy else plants.fringe(stage, 60, "#3c7a33", 22)) + weather.over(stage, horizon)
    surface = ground.surface(stage)
    return Backdrop("".join(behind), front, stage.light, horizon, footing(horizon), surface)


def _far(stage: Stage, horizon: float, manner: str) -> str:
    rng = stage.canvas.stream("village far")
    snow = stage.snowy
    hills = (
        stage.far("#dbe6f3" if snow else "#93bd84", 0.5),
        stage.far("#cfdcf0" if snow else "#7fae6a", 0.38),
    )
    if manner == "alpine":
        back = mountains.massif(
            stage, "village", horizon + 24, 400, snow=stage.has("snow"), haze=0.25, density=3
        )
        wood = trees.row(
            stage, "village far", horizon + 16, 60, 120, 24, haze=0.42, kind="pine", snow=0.8 * snow
        )
        return back + ground.hill(stage, "village far", horizon, 20, *hills) + wood
    back = mountains.far_range(
        stage, "village", horizon + 20, rng.choice((110, 190)), stage.far("#8aa0b8", 0.6)
    )
    back += ground.hill(stage, "village high", horizon - 60, 60, *hills)
    back += ground.hill(
        stage, "village far", horizon - 12, 26, stage.far("#dbe6f3" if snow else "#a3cb74", 0.4), hills[1]
    )
    if manner == "white" and stage.has("tree"):
        for _ in range(stage.count(9)):
            x, tall = rng.uniform(0, stage.width), rng.uniform(60, 120)
            back += stage.part(
                "tree", broadleaf.poplar(stage, rng, x, horizon + 16, tall, stage.far("#40755a", 0.35))
            )
        return back
    return back + trees.row(stage, "village far", horizon + 14, 50, 100, 15, haze=0.42, kind="leafy")


def _land(stage: Stage, row: int, y: float, haze: float) -> str:
    top, bottom = ground.SNOW[row] if stage.snowy else ground.MEADOW[row]
    return ground.hill(
        stage,
        f"village {row}",
        y - 14,
        8 + 3 * row,
        stage.far(top, haze),
        stage.far(bottom, haze * 0.6),
    )


def _growth(stage: Stage, horizon: float) -> str:
    if stage.snowy:
        return ground.drifts(stage, horizon + 170, 990, stage.on("#9db6de"), 14)
    return plants.meadow(stage, horizon + 170, 995, 60, "#5c9a40") + plants.flowers(
        stage, horizon + 190, 985, 30
    )


def _houses(stage: Stage, row: int, y: float, manner: houses.Manner, name: str) -> str:
    rng = stage.canvas.stream(f"village row {row}")
    _, width, haze = _ROWS[row]
    count = max(2, round((7, 5, 3)[row] * stage.width / 1000))
    church_at = rng.randrange(count) if row == 0 else -1
    pieces = []
    for k in range(count):
        x = (k + rng.uniform(0.3, 0.7)) / count * stage.width
        if row == 2:
            # The near houses stand at the sides, so that the middle stays free.
            x = (
                (-0.02 + 0.1 * rng.random()) * stage.width
                if k % 2
                else (1.02 - 0.1 * rng.random()) * stage.width
            )
            if k > 1:
                continue
        elif row == 1 and abs(x / stage.width - 0.5) < 0.14:
            x += math.copysign(stage.width * 0.16, x - stage.width / 2)
        foot = y + rng.uniform(-5, 8)
        if k == church_at:
            pieces.append((foot - 9, houses.church(stage, rng, x, foot - 6, 210, manner, haze)))
        pieces.append(
            (foot, houses.cottage(stage, rng, x, foot, width * rng.uniform(0.85, 1.15), manner, haze))
        )
        if stage.has("tree") and rng.random() < 0.8:
            tree_x, tall = x + width * rng.choice((-0.66, 0.7)), width * rng.uniform(0.6, 0.95)
            pieces.append(
                (foot + 3, stage.part("tree", _tree(stage, rng, tree_x, foot + 5, tall, haze, name)))
            )
        if stage.has("tree") and not stage.snowy and row:
            green = stage.far(shade("#5f9450", rng.uniform(-0.1, 0.1)), haze)
            bush_x = x + width * rng.uniform(-0.5, 0.5)
            pieces.append(
                (foot + 8, stage.part("tree", plants.bush(stage, rng, bush_x, foot + 8, width * 0.34, green)))
            )
    return "".join(piece for _, piece in sorted(pieces, key=lambda one: one[0]))


def _tree(stage: Stage, rng: random.Random, x: float, y: float, tall: float, haze: float, manner: str) -> str:
    if manner == "white":
        return broadleaf.poplar(stage, rng, x, y, tall * 1.3, stage.far("#40755a", haze))
    if manner == "alpine":
        return trees.pine(stage, rng, x, y, tall * 1.2, stage.far("#2f6b4f", haze), snow=0.8 * stage.snowy)
    return broadleaf.leafy(stage, rng, x, y, tall, stage.far(leaf(stage.scene, rng), haze), haze=haze)
