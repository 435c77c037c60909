"""A broad ice floe in a cold sea, icebergs behind it."""

import random

from openimagen.engines.illustrator.backdrops import sky, weather
from openimagen.engines.illustrator.backdrops.backdrop import Backdrop
from openimagen.engines.illustrator.backdrops.scenery import water
from openimagen.engines.illustrator.backdrops.scenery.forms import crag
from openimagen.engines.illustrator.backdrops.stage import Stage
from openimagen.engines.illustrator.canvas import Point
from openimagen.engines.illustrator.colour import mix
from openimagen.engines.illustrator.shapes import ellipse, polygon

HORIZON, GROUND = 465.0, 785.0
RIM = ((0.06, 740), (0.14, 690), (0.3, 672), (0.5, 664), (0.72, 675), (0.88, 700), (0.95, 750))
BRINK = ((0.86, 800), (0.62, 830), (0.36, 825), (0.16, 790))
KEEL = ((0.92, 895), (0.8, 950), (0.66, 1015), (0.5, 970), (0.33, 1015), (0.2, 950), (0.10, 900))


def draw(stage: Stage) -> Backdrop:
    """The floe carries the subjects; the sea around it is calm."""
    horizon = stage.horizon(HORIZON)
    behind = [sky.draw(stage, horizon), _bergs(stage), water.sea(stage, horizon, water.ICY)]
    behind += [_small_floes(stage), _floe(stage)]
    front = weather.over(stage, horizon)
    return Backdrop("".join(behind), front, stage.light, horizon, GROUND, "ice")


def _bergs(stage: Stage) -> str:
    rng = stage.canvas.stream("bergs")
    bergs = []
    count = max(2, stage.count(3))
    for k in range(count):
        x = (k + rng.uniform(0.15, 0.85)) / count * stage.width
        bergs.append(_berg(stage, rng, x, rng.uniform(150, 290), rng.uniform(70, 190)))
    return "".join(bergs)


def _berg(stage: Stage, rng: random.Random, x: float, width: float, height: float) -> str:
    base = stage.horizon(HORIZON) + 4
    top = (x + rng.uniform(-0.15, 0.15) * width, base - height)
    shoulder = (top[0] + width * 0.26, base - height * rng.uniform(0.45, 0.7))
    left = crag(rng, (x - width / 2, base), top, 0.09, 2)
    right = crag(rng, top, shoulder, 0.08, 2)[1:] + crag(rng, shoulder, (x + width / 2, base), 0.08, 2)[1:]
    lit, dim = stage.far("#eef7fd", 0.15), stage.far("#9cc3e0", 0.2)
    if stage.light.side < 0:
        shaded: list[Point] = [top, *right, (top[0] + width * 0.06, base)]
    else:
        shaded = [*left, (top[0] - width * 0.04, base)]
    return polygon([*left, *right], lit) + polygon(shaded, dim, opacity=0.85)


def _small_floes(stage: Stage) -> str:
    horizon = stage.horizon(HORIZON)
    rng = stage.canvas.stream("floes")
    floes = []
    for _ in range(stage.count(7)):
        near = rng.random()
        x, y, size = (
            rng.uniform(0, stage.width),
            horizon + 30 + 170 * stage.depth(HORIZON) * near,
            18 + 50 * near,
        )
        floes.append(ellipse(x, y + size * 0.1, size, size * 0.2, stage.on("#8fc4e4")))
        floes.append(
            ellipse(x, y, size, size * 0.18, mix(stage.on("#f4fafe"), stage.light.haze, 0.2 * (1 - near)))
        )
    return "".join(floes)


def _floe(stage: Stage) -> str:
    rng = stage.canvas.stream("floe")
    # Narrow canvases: the floe runs out of the picture rather than becoming a stump.
    width = max(stage.width, 760)
    left = (stage.width - width) / 2

    feet, depth = stage.feet(GROUND), stage.depth(HORIZON)

    def place(points: tuple[Point, ...], jitter: float = 6) -> list[Point]:
        return [
            (
                left + share * width + rng.uniform(-jitter, jitter),
                feet + (y - GROUND) * (depth if y < GROUND + 50 else 1) + rng.uniform(-jitter, jitter),
            )
            for share, y in points
        ]

    rim, brink, keel = place(RIM), place(BRINK), place(KEEL)
    walls = stage.downward(
        feet - 45,
        max(1010, feet + 225),
        (0, stage.on("#b4dcf2")),
        (0.55, stage.on("#68b0da")),
        (1, stage.on("#2f7db5")),
    )
    pieces = [polygon([rim[0], *keel[::-1], rim[-1], *brink], walls)]
    brow = [rim[-1], *brink, rim[0]]
    foot = [rim[-1], *keel, rim[0]]
    for k in range(1, len(brow) - 1):
        low = foot[round(k * (len(foot) - 1) / (len(brow) - 1))]
        facet = [brow[k], brow[k + 1], low]
        pieces.append(polygon(facet, "#ffffff" if k % 2 else "#1c5f95", opacity=0.2 if k % 2 else 0.16))
    top = stage.downward(feet - 120, feet + 45, (0, stage.on("#ffffff")), (1, stage.on("#d6e8f6")))
    pieces.append(polygon([*rim, *brink], top))
    for _ in range(9):
        x, y = left + rng.uniform(0.2, 0.75) * width, feet + rng.uniform(-90, 5) * depth
        pieces.append(
            ellipse(x, y, rng.uniform(30, 90), rng.uniform(2.5, 6), stage.on("#a9cbe6"), opacity=0.4)
        )
    pieces.append(water.foam(stage, "floe", left, left + width, 985, 1000, 7))
    return "".join(pieces)
