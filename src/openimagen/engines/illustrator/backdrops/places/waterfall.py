"""A waterfall into a pool between rocks: one high fall, twin falls, steps, or a broad curtain."""

import random
from itertools import pairwise

from openimagen.engines.illustrator.backdrops import sky, weather
from openimagen.engines.illustrator.backdrops.backdrop import Backdrop
from openimagen.engines.illustrator.backdrops.scenery import (
    ground,
    mountains,
    plants,
    rocks,
    trees,
    tropics,
    waterside,
)
from openimagen.engines.illustrator.backdrops.scenery.perspective import footing
from openimagen.engines.illustrator.backdrops.stage import Stage, leaning
from openimagen.engines.illustrator.canvas import Point
from openimagen.engines.illustrator.colour import shade

HORIZON = 560.0
ROCKS = (("#9a8a80", "#5a4e52"), ("#8d9096", "#4d525c"), ("#a98c72", "#5f4a40"))


def draw(stage: Stage) -> Backdrop:
    """A wall of rock with the fall in it, woods on top, the pool, a near bank."""
    rng = stage.canvas.stream("waterfall")
    horizon = stage.horizon(HORIZON)
    kind = rng.choice(("high", "twin", "steps", "curtain"))
    tropical = rng.random() < 0.45 and not stage.snowy and stage.season is None
    side, colours = -leaning(stage.canvas), rng.choice(ROCKS)
    pool = horizon + 62
    behind = [sky.draw(stage, horizon)]
    behind.append(mountains.far_range(stage, "fall", horizon, 330, stage.far("#8aa0b8", 0.6)))
    behind.append(_wall(stage, kind, side, pool, colours, tropical))
    behind.append(waterside.still(stage, pool - 2, stage.height, "#3f93a0" if tropical else "#4a93b0", 0.05))
    behind.append(_falls(stage, kind, side, pool))
    behind.append(_flanks(stage, pool, side, colours))
    behind.append(_rocks(stage, pool, colours[0]))
    ground_y = footing(horizon)
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
    shore = waterside.bank_line(stage, "fall", ground_y - 48, 60, side)
    behind += [
        waterside.shore_stones(stage, shore, 16),
        waterside.green(stage, shore, ("#8fbf5a", "#3f7a3a")),
    ]
    front = tropics.corner_leaves(stage, -side) if tropical else ""
    if not (tropical or stage.snowy):
        front = plants.fringe(stage, 80, "#2f6a34", 24)
    surface = ground.surface(stage)
    return Backdrop(
        "".join(behind),
        front + weather.over(stage, horizon),
        stage.light,
        horizon,
        ground_y,
        surface,
        framed=True,
    )


def _brim(kind: str, pool: float) -> float:
    """The y of the wall's top where the water goes over it."""
    high = {"high": 0.60, "twin": 0.5, "steps": 0.56, "curtain": 0.36}[kind]
    return pool * (1 - high)


def _middle(stage: Stage, kind: str, side: int) -> float:
    """Where the main fall is, as x; off the middle, so that the subject does not hide it."""
    return stage.width * (0.5 if kind == "curtain" else 0.5 + 0.17 * side)


def _wall(stage: Stage, kind: str, side: int, pool: float, colours: tuple[str, str], tropical: bool) -> str:
    rng = stage.canvas.stream("fall wall")
    brim, x, width = _brim(kind, pool), _middle(stage, kind, side), stage.width
    line: list[Point] = [(-30, brim - rng.uniform(20, 90))]
    for share in (0.14, 0.3, 0.42, 0.5, 0.58, 0.7, 0.86):
        at = share * width
        dip = max(0.0, 1 - abs(at - x) / (width * 0.2)) if kind != "curtain" else 1 - abs(share - 0.5) * 1.6
        line.append((at, brim - (1 - dip) * rng.uniform(30, 110)))
    line.append((width + 30, brim - rng.uniform(20, 90)))
    outline = [*line, (width + 30, pool + 4), (-30, pool + 4)]
    pieces = [_wood(stage, rng, line, tropical), rocks.face(stage, "fall", outline, colours, 84, 0.12)]
    green = stage.far("#dbe6f3" if stage.snowy else "#6f9f4e", 0.1)
    for (x1, y1), (x2, y2) in pairwise(line):
        count = max(2, round((x2 - x1) / 34))
        for k in range(count):
            t = (k + 0.5) / count
            bush_y = y1 + (y2 - y1) * t + 14
            pieces.append(
                plants.bush(
                    stage,
                    rng,
                    x1 + (x2 - x1) * t,
                    bush_y,
                    rng.uniform(44, 76),
                    shade(green, rng.uniform(-0.18, 0.06)),
                )
            )
    for _ in range(stage.count(9)):
        px, py = rng.uniform(0, width), rng.uniform(brim + 90, pool - 30)
        if abs(px - x) > width * 0.1:
            pieces.append(
                plants.bush(stage, rng, px, py, rng.uniform(40, 90), shade(green, rng.uniform(-0.25, 0)))
            )
    return "".join(pieces)


def _wood(stage: Stage, rng: random.Random, line: list[Point], tropical: bool) -> str:
    base = sum(y for _, y in line) / len(line)
    kind = "leafy" if tropical else "mixed"
    woods = trees.row(stage, "fall", base + 20, 90, 190, 13, haze=0.3, kind=kind, snow=0.8 * stage.snowy)
    low = trees.row(stage, "fall near", base + 46, 80, 150, 10, haze=0.18, kind=kind, snow=0.8 * stage.snowy)
    if tropical and stage.has("tree"):
        for _ in range(stage.count(3)):
            lean = rng.choice((-1, 1))
            woods += trees.palm(
                stage, rng, rng.uniform(0, stage.width), base + 30, rng.uniform(170, 240), lean
            )
    return woods + low


def _falls(stage: Stage, kind: str, side: int, pool: float) -> str:
    brim, x, width = _brim(kind, pool), _middle(stage, kind, side), stage.width
    glow = rocks.pool_shine(stage, x, pool + 34, width * 0.26)
    if kind == "curtain":
        wide = width * 0.62
        streams = (0.0, -0.3, 0.3)
        return glow + "".join(
            rocks.fall(
                stage,
                f"{k}",
                x + wide * dx,
                brim - 4 + 14 * k,
                pool + 8,
                wide * (0.52, 0.32, 0.34)[k],
                1.03,
                0.06,
            )
            for k, dx in enumerate(streams)
        )
    if kind == "twin":
        near = rocks.fall(stage, "a", x, brim - 6, pool + 8, 96, 1.25, 0.04)
        return glow + near + rocks.fall(stage, "b", x - side * 190, brim + 6, pool + 2, 54, 1.3, 0.1)
    if kind == "steps":
        pieces, top = [], brim - 6
        for k, (share, wide) in enumerate(((0.4, 74), (0.72, 110), (1.0, 160))):
            foot = brim + (pool + 8 - brim) * share
            pieces.append(
                rocks.fall(stage, f"s{k}", x + (-34, 22, -6)[k] * side, top, foot, wide, 1.16, 0.1 - 0.04 * k)
            )
            top = foot - 4
        return glow + "".join(pieces)
    return glow + rocks.fall(stage, "a", x, brim - 6, pool + 10, 120, 1.35, 0.04)


def _flanks(stage: Stage, pool: float, side: int, colours: tuple[str, str]) -> str:
    """Nearer, lower rocks at both sides, the higher one away from the fall, with bushes on top."""
    rng = stage.canvas.stream("flanks")
    green = "#dbe6f3" if stage.snowy else "#5a8f42"
    pieces = []
    for at, high, reach in ((-side, 330, 0.24), (side, 200, 0.15)):
        edge = stage.width * (0.5 + 0.5 * at)
        foot, inward = pool + 26, -at * stage.width * reach
        top = foot - high * rng.uniform(0.85, 1.15)
        outline = [(edge + at * 30, foot + 20), (edge + at * 30, top - 30), (edge + inward * 0.45, top)]
        outline += [(edge + inward * 0.78, top + high * 0.3), (edge + inward * 0.84, top + high * 0.6)]
        outline.append((edge + inward, foot + 14))
        pieces.append(
            rocks.face(
                stage, f"flank {at}", outline, (shade(colours[0], -0.12), shade(colours[1], -0.15)), 70
            )
        )
        for k in range(6):
            t = k / 5
            x, y = edge + inward * 0.46 * t, top + 4 - 30 * (1 - t)
            colour = stage.on(shade(green, rng.uniform(-0.2, 0.05)))
            pieces.append(plants.bush(stage, rng, x, y + 16, rng.uniform(90, 130), colour))
    return "".join(pieces)


def _rocks(stage: Stage, pool: float, colour: str) -> str:
    rng = stage.canvas.stream("fall rocks")
    stones = []
    for _ in range(stage.count(9)):
        share = rng.choice((rng.uniform(-0.02, 0.3), rng.uniform(0.7, 1.02)))
        near = rng.random()
        y = pool + 8 + 120 * near
        stones.append(
            (y, rocks.boulder(stage, rng, share * stage.width, y, 18 + 44 * near, colour, wet=True))
        )
    return "".join(stone for _, stone in sorted(stones)) + ground.stones(
        stage, pool + 4, pool + 50, colour, 6
    )
