"""Outlines that scenery is made of."""

import math
import random
from itertools import pairwise

from openimagen.engines.illustrator.canvas import Point
from openimagen.engines.illustrator.shapes import trace


def billow(
    rng: random.Random, cx: float, cy: float, rx: float, ry: float, bumps: int, depth: float = 0.62
) -> str:
    """The d of a closed outline of round bumps around an ellipse: a tree's crown, a bush, smoke.

    `depth` is a bump's radius relative to the distance between its ends (0.5: half circles, more: flatter).
    """
    turn = rng.uniform(0, 2 * math.pi)
    points = []
    for k in range(bumps):
        angle = turn + 2 * math.pi * (k + rng.uniform(-0.22, 0.22)) / bumps
        reach = rng.uniform(0.88, 1.1)
        points.append((cx + rx * reach * math.cos(angle), cy + ry * reach * math.sin(angle)))
    return arcs_d([*points, points[0]], depth) + "Z"


def arcs_d(points: list[Point], depth: float) -> str:
    """The d of clockwise arcs from point to point, each bulging outwards."""
    pieces = [trace("M", points[0][0], points[0][1])]
    for (x1, y1), (x2, y2) in pairwise(points):
        radius = math.hypot(x2 - x1, y2 - y1) * depth
        pieces.append(trace("A", radius, radius, 0, 0, 1, x2, y2))
    return "".join(pieces)


def crag(rng: random.Random, start: Point, end: Point, roughness: float, depth: int = 3) -> list[Point]:
    """A broken line from start to end, both included: midpoints displaced, less at each of `depth` halvings.

    `roughness` is the first displacement relative to the line's length.
    """
    if depth == 0:
        return [start, end]
    length = math.hypot(end[0] - start[0], end[1] - start[1])
    shift = rng.uniform(-1, 1) * roughness * length
    middle = (
        (start[0] + end[0]) / 2 + rng.uniform(-0.06, 0.06) * (end[0] - start[0]),
        (start[1] + end[1]) / 2 + shift,
    )
    first = crag(rng, start, middle, roughness * 0.8, depth - 1)
    return first[:-1] + crag(rng, middle, end, roughness * 0.8, depth - 1)


def lens_d(x: float, y: float, width: float, rise: float) -> str:
    """The d of a flat lens, thick in the middle, its left tip at (x, y): a wave, a drift, a streak."""
    half = width / 2
    return trace("M", x, y, "q", half, -rise, width, 0, "q", -half, rise * 0.5, -width, 0, "Z")
