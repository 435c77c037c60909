"""A park: lawns, a path with benches and lamps under tall trees; a pond, a fountain or an avenue of trees."""

from openimagen.engines.illustrator.backdrops import sky, weather
from openimagen.engines.illustrator.backdrops.backdrop import Backdrop
from openimagen.engines.illustrator.backdrops.scenery import (
    broadleaf,
    country,
    ground,
    outdoor,
    plants,
    towers,
    trees,
    waterside,
)
from openimagen.engines.illustrator.backdrops.scenery.perspective import View, footing
from openimagen.engines.illustrator.backdrops.stage import Stage, leaning
from openimagen.engines.illustrator.colour import shade
from openimagen.engines.illustrator.shapes import ellipse

HORIZON = 560.0
PATHS = (("#e6d8bc", "#d3bd95"), ("#d9d4cc", "#bdb6ac"), ("#e3cfb4", "#cba680"))


def draw(stage: Stage) -> Backdrop:
    """The city shows over the trees now and then."""
    rng = stage.canvas.stream("park")
    horizon = stage.horizon(HORIZON)
    kind, side = rng.choice(("pond", "fountain", "avenue")), -leaning(stage.canvas)
    behind = [sky.draw(stage, horizon)]
    if rng.random() < 0.6:
        behind.append(towers.far_city(stage, horizon + 10, 300))
    behind.append(_wood(stage, horizon, kind))
    behind += ground.layers(stage, horizon + 14, ground.SNOW if stage.snowy else ground.MEADOW, 96, 9)
    if not stage.snowy:
        behind.append(ground.sunlit(stage, horizon + 90, 950, "#d5e88a"))
        behind.append(plants.meadow(stage, horizon + 120, 995, 60, "#5c9a40"))
    paths = rng.choice(PATHS)
    if kind == "avenue":
        behind.append(country.lane(stage, horizon + 26, 0.5, 0.5, 150, paths, swing=0))
        behind.append(_avenue(stage, horizon))
    else:
        behind.append(country.lane(stage, horizon + 40, 0.5 - 0.16 * side, 0.5 + 0.1 * side, 110, paths))
        behind.append(_corner(stage, horizon, kind, side))
    if not stage.snowy:
        behind.append(plants.flowers(stage, horizon + 160, 985, 22))
    front = _frame(stage, side, kind) + weather.over(stage, horizon)
    surface = ground.surface(stage)
    return Backdrop("".join(behind), front, stage.light, horizon, footing(horizon), surface, framed=True)


def _corner(stage: Stage, horizon: float, kind: str, side: int) -> str:
    """A pond or a fountain at one side, a bench under a lantern at the other."""
    depth = stage.depth(HORIZON)
    x, bench_x = stage.width * (0.5 + 0.25 * side), stage.width * (0.5 - 0.3 * side)
    if kind == "fountain":
        pieces = [outdoor.fountain(stage, x, horizon + 112 * depth, 150)]
    else:
        pieces = [_pond(stage, x, horizon + 118 * depth, stage.width * 0.22)]
    pieces.append(outdoor.bench(stage, bench_x, horizon + 150 * depth, 170))
    pieces.append(outdoor.lantern(stage, bench_x - 120 * side, horizon + 140 * depth, 250))
    pieces.append(outdoor.lantern(stage, stage.width * (0.5 + 0.07 * side), horizon + 66 * depth, 120, 0.24))
    return "".join(pieces)


def _wood(stage: Stage, horizon: float, kind: str) -> str:
    """Trees round the lawn in three depths, the near ones at the sides."""
    snow = stage.snowy
    floor = (
        stage.far("#dbe6f3" if snow else "#93bd84", 0.4),
        stage.far("#cfdcf0" if snow else "#7fae6a", 0.3),
    )
    pieces = [trees.row(stage, "park far", horizon + 8, 90, 170, 17, haze=0.5, kind="leafy")]
    pieces.append(ground.hill(stage, "park floor", horizon + 6, 5, *floor))
    pieces.append(trees.row(stage, "park mid", horizon + 22, 130, 220, 9, haze=0.3, kind="leafy"))
    if kind != "avenue":
        gap = (stage.width * 0.2, stage.width * 0.8)
        pieces.append(
            trees.row(stage, "park near", horizon + 60, 300, 400, 7, haze=0.12, kind="leafy", gap=gap)
        )
    return "".join(pieces)


def _avenue(stage: Stage, horizon: float) -> str:
    """Two rows of trees, lamps and benches that run to the vanishing point."""
    rng = stage.canvas.stream("avenue")
    view = View((stage.width / 2, horizon + 6), stage.height - horizon)
    pieces = []
    for depth in (7.0, 5.4, 4.2, 3.2, 2.4, 1.75):
        haze = min(0.5, 0.08 * depth)
        for side in (-1, 1):
            for out in (1100, 400) if depth > 2 and stage.has("tree") else (400,) * stage.has("tree"):
                x, y = view.at(side * out, 0, depth)
                tall = 880 / depth
                tree = broadleaf.leafy(stage, rng, x, y, tall, country.leaf_of(stage, rng, haze), haze=haze)
                pieces.append(
                    stage.part("tree", ellipse(x, y, tall * 0.2, tall * 0.03, "#14102a", opacity=0.2) + tree)
                )
            lamp_x, lamp_y = view.at(side * 262, 0, depth * 0.9)
            pieces.append(outdoor.lantern(stage, lamp_x, lamp_y, 400 / depth, haze))
            if depth in (2.4, 4.2):
                bench_x, bench_y = view.at(side * 310, 0, depth * 0.94)
                pieces.append(outdoor.bench(stage, bench_x, bench_y, 240 / depth, haze))
    return "".join(pieces)


def _pond(stage: Stage, x: float, y: float, half: float) -> str:
    rng = stage.canvas.stream("pond")
    rim, water = (
        stage.on("#c9d6e8" if stage.snowy else "#b3ab98"),
        stage.on("#cfe2ef" if stage.snowy else "#6fb0c8"),
    )
    pieces = [ellipse(x, y, half * 1.05, 47, shade(rim, -0.2)), ellipse(x, y - 3, half * 1.04, 44, rim)]
    sheen = stage.downward(y - 40, y + 40, (0, shade(water, 0.4)), (1, shade(water, -0.1)))
    pieces.append(ellipse(x, y, half, 39, sheen))
    for _ in range(12):
        width = half * rng.uniform(0.08, 0.3)
        rx, ry = x + rng.uniform(-0.6, 0.5) * half, y + rng.uniform(-26, 28)
        pieces.append(ellipse(rx, ry, width, 1.8, "#ffffff", opacity=0.3))
    pieces.append(waterside.lilies(stage, rng, x + half * 0.3, y + 8, half * 0.4, 6))
    return "".join(pieces) + waterside.reed_bed(stage, "pond", x - half, x - half * 0.5, y - 8, 70, 14)


def _frame(stage: Stage, side: int, kind: str) -> str:
    """Boughs of a near tree in an upper corner, and grass below."""
    low = "" if stage.snowy else plants.fringe(stage, 62, "#3c7a33", 22)
    if kind == "avenue" or not stage.has("tree"):
        return low
    return outdoor.boughs(stage, stage.canvas.stream("boughs"), -side) + low
