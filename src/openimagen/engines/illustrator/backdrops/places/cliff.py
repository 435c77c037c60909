"""A grassy headland high above the sea; the spot "cliff-top" is on it."""

from itertools import pairwise

from openimagen.engines.illustrator.backdrops import sky, weather
from openimagen.engines.illustrator.backdrops.backdrop import Backdrop
from openimagen.engines.illustrator.backdrops.places.coast import birds, island
from openimagen.engines.illustrator.backdrops.scenery import plants, water
from openimagen.engines.illustrator.backdrops.stage import Stage
from openimagen.engines.illustrator.canvas import Point
from openimagen.engines.illustrator.colour import mix, shade
from openimagen.engines.illustrator.shapes import group, polygon

HORIZON = 585.0
TOP, FOOT = 545.0, 1030.0
# From the right edge over the top to the brow, then down the face: share of the width, y.
BROW = ((1.06, 498), (0.86, 494), (0.70, 508), (0.55, 530), (0.44, 548), (0.385, 578))
FACE = ((0.40, 640), (0.36, 700), (0.375, 770), (0.30, 840), (0.275, 920), (0.19, 1030))
TURF = (
    (0.43, 590),
    (0.50, 575),
    (0.56, 592),
    (0.62, 570),
    (0.70, 582),
    (0.78, 556),
    (0.86, 566),
    (1.06, 548),
)


def draw(stage: Stage) -> Backdrop:
    """The headland at one side, open sea at the other."""
    horizon = stage.horizon(HORIZON)
    rng = stage.canvas.stream("cliff")
    # The sun should stand over the water, so the rock is on the far side of it.
    mirrored = stage.light.side > 0
    place = _Side(stage.width, mirrored, 0.55 * (horizon - HORIZON), stage.depth(HORIZON))
    behind = [sky.draw(stage, horizon)]
    if rng.random() < 0.4:
        behind.append(island(stage, horizon))
    behind.append(water.sea(stage, horizon))
    behind.append(birds(stage, horizon))
    behind.append(_rock(stage, place))
    behind.append(_turf(stage, place))
    left, right = sorted((place.x(0.05), place.x(0.36)))
    behind.append(water.foam(stage, "cliff", left, right, 880, 985, 13))
    top = (place.x(0.64), place.y(TOP) + 26 * (place.depth - 1))
    return Backdrop(
        "".join(behind),
        weather.over(stage, horizon),
        stage.light,
        horizon,
        top[1],
        "grass",
        spots={"cliff-top": top},
    )


class _Side:
    """Turns a share of the width into x, mirrored if the headland is at the left, and heights into y."""

    def __init__(self, width: float, mirrored: bool, rise: float, depth: float) -> None:
        self.width, self.mirrored = width, mirrored
        self.rise, self.depth = rise, depth

    def x(self, share: float) -> float:
        return self.width * (1 - share if self.mirrored else share)

    def points(self, shares: tuple[Point, ...]) -> list[Point]:
        return [(self.x(share), self.y(y)) for share, y in shares]

    def y(self, usual: float) -> float:
        """A height on the headland: its top rises and sinks with the horizon, its foot stays."""
        return usual + self.rise * max(0.0, min(1.0, (FOOT - usual) / (FOOT - TOP)))


def _rock(stage: Stage, place: _Side) -> str:
    """The rock as facets, lit on the side of the light, darker towards the sea."""
    outline = place.points((*BROW, *FACE, (1.06, 1030)))
    facets = _facets(stage, place)
    rim = (*FACE[:5], (0.31, 920), (0.345, 838), (0.415, 770), (0.40, 700), (0.43, 640))
    lit = polygon(place.points(rim), stage.on("#ffd9b0"), opacity=0.28)
    body = group(facets + lit, clip=stage.canvas.clip(polygon(outline, "#000")))
    return body + "".join(
        _boulder(stage, place.x(0.17 + 0.035 * k), 985 - 8 * k, 20 + 5 * k) for k in range(6)
    )


def _facets(stage: Stage, place: _Side) -> str:
    rng = stage.canvas.stream("rock")
    columns, rows = max(7, round(stage.width * 0.85 / 95)), 8
    left, step = 0.16, 0.92 / columns

    def corner(column: int, row: int) -> Point:
        share = left + step * (column + rng.uniform(-0.34, 0.34))
        return place.x(share), place.y(480) + (FOOT - place.y(480)) / 7.6 * (row + rng.uniform(-0.34, 0.34))

    grid = [[corner(column, row) for column in range(columns + 1)] for row in range(rows + 1)]
    facets = []
    for row in range(rows):
        depth = row / (rows - 1)
        for column in range(columns):
            a, b = grid[row][column], grid[row][column + 1]
            c, d = grid[row + 1][column + 1], grid[row + 1][column]
            stratum = -0.12 if row % 3 == 1 else 0.0
            tone = shade(mix("#a98672", "#4a3840", depth), stratum + rng.uniform(-0.07, 0.07))
            facets.append(_facet((a, b, c), stage.on(shade(tone, rng.uniform(0.0, 0.1)))))
            facets.append(_facet((a, c, d), stage.on(shade(tone, rng.uniform(-0.16, -0.04)))))
    return "".join(facets)


def _facet(corners: tuple[Point, ...], colour: str) -> str:
    # Stroked in its own colour so that no seams show between neighbours.
    return polygon(corners, colour, stroke=colour, stroke_width=1.5)


def _boulder(stage: Stage, x: float, y: float, size: float) -> str:
    tone = stage.on("#5f4b54")
    top = (x + size * 0.1, y - size * 0.7)
    left, right = (x - size, y + 30), (x + size, y + 30)
    body = polygon(
        [left, (x - size * 0.7, y - size * 0.4), top, (x + size * 0.75, y - size * 0.3), right], tone
    )
    side = [top, (x + size * 0.75, y - size * 0.3), right, (x + size * 0.2, y + 30)]
    return body + polygon(side, shade(tone, -0.25))


def _turf(stage: Stage, place: _Side) -> str:
    rng = stage.canvas.stream("turf")
    fill = stage.downward(place.y(490), place.y(600), (0, stage.on("#9cca62")), (1, stage.on("#4f7f3f")))
    tufts = []
    for _ in range(stage.count(80)):
        share = rng.uniform(0.42, 1.02)
        y = place.y(_brow_at(share)) + rng.uniform(6, 40) * place.depth
        tufts.append(
            plants.tuft(
                rng,
                place.x(share),
                y,
                rng.uniform(8, 19),
                stage.on(shade("#6fa24a", rng.uniform(-0.2, 0.2))),
                4,
            )
        )
    edge = tuple((share, y + 90 * max(0.0, place.depth - 1)) for share, y in TURF)
    green = polygon(place.points((*BROW, *edge)), fill)
    return green + stage.part("grass", "".join(tufts))


def _brow_at(share: float) -> float:
    """The height of the cliff's top at a share of the width."""
    for (right, y_right), (left, y_left) in pairwise(BROW):
        if left <= share <= right:
            return y_left + (y_right - y_left) * (share - left) / (right - left)
    return BROW[-1][1]
