"""Patterns in which many of a kind stand, fly and swim.

Each gives a point for every unit: from -1 (left) to 1 (right), and from 0 (near, or low) to 1 (far, or high).
"""

import math
import random

from openimagen.engines.illustrator.canvas import Point

_GOLDEN_ANGLE = 2.39996


def staggered(count: int, rng: random.Random) -> list[Point]:
    """Two or three rows in each other's gaps, the front row the shorter one."""
    rows = 2 if count < 9 else 3
    sizes = [count // rows] * rows
    for k in range(count % rows):
        sizes[rows - 1 - k] += 1
    points = []
    for row, size in enumerate(sizes):
        shift = 0.0 if size != sizes[row - 1] or row == 0 else (0.5 if row % 2 else -0.5) / size
        for k in range(size):
            across = (2 * k + 1) / size - 1 + 2 * shift + rng.uniform(-0.16, 0.16) / size
            depth = row / (rows - 1) + rng.uniform(-0.09, 0.09)
            points.append((_within(across * 1.06), max(0.0, min(1.0, depth))))
    return points


def cluster(count: int, rng: random.Random) -> list[Point]:
    """Around a middle, evenly but in no rows."""
    turn = rng.uniform(0, 2 * math.pi)
    points = []
    for k in range(count):
        reach, angle = math.sqrt((k + 0.55) / count), turn + k * _GOLDEN_ANGLE
        points.append((_within(reach * math.cos(angle)), 0.5 + 0.5 * reach * math.sin(angle)))
    return points


def crescent(count: int, rng: random.Random) -> list[Point]:
    """An arc that is open towards the viewer."""
    points = []
    for k in range(count):
        angle = math.pi * (0.04 + 0.92 * k / (count - 1)) + rng.uniform(-0.05, 0.05)
        points.append((-math.cos(angle), math.sin(angle)))
    return points


def wedge(count: int, rng: random.Random) -> list[Point]:
    """A leader in front and the others behind on both sides, as geese walk."""
    ranks = max(1, math.ceil((count - 1) / 2))
    points = [(0.0, 0.0)]
    for k in range(1, count):
        rank, side = (k + 1) // 2, 1 if k % 2 else -1
        points.append((side * rank / ranks + rng.uniform(-0.03, 0.03), rank / ranks))
    return points


def procession(count: int, rng: random.Random) -> list[Point]:
    """A winding line from far to near."""
    side = rng.choice((-1, 1))
    points = []
    for k in range(count):
        along = k / (count - 1)
        points.append((side * (1 - 2 * along), _within(1 - along + 0.1 * math.sin(along * 6.3))))
    return points


def skein(count: int, rng: random.Random) -> list[Point]:
    """A V that flies to the right, its arms trailing to the left."""
    ranks = max(1, math.ceil((count - 1) / 2))
    tilt = rng.uniform(-0.12, 0.12)
    points = [(1.0, 0.5 + tilt)]
    for k in range(1, count):
        rank, side = (k + 1) // 2, 1 if k % 2 else -1
        along = rank / ranks
        points.append(
            (1 - 2 * along + rng.uniform(-0.04, 0.04), _unit(0.5 + tilt * (1 - along) + 0.5 * side * along))
        )
    return points


def school(count: int, rng: random.Random) -> list[Point]:
    """A shoal: a long cloud, dense in the middle, pointed ahead (to the right)."""
    points = []
    for k in range(count):
        reach, angle = math.sqrt((k + 0.7) / count), rng.uniform(-0.2, 0.2) + k * _GOLDEN_ANGLE
        across, rise = reach * math.cos(angle), reach * math.sin(angle)
        points.append((_within(across), _unit(0.5 + 0.5 * rise * (1 - 0.45 * max(0.0, across)))))
    return points


def stream(count: int, rng: random.Random) -> list[Point]:
    """A swarm that follows a wave from left to right."""
    phase = rng.uniform(0, 2 * math.pi)
    points = []
    for k in range(count):
        across = 2 * (k + 0.5) / count - 1
        points.append(
            (across, _unit(0.5 + 0.32 * math.sin(across * 3.3 + phase) + (0.18 if k % 2 else -0.18)))
        )
    return points


def _within(value: float) -> float:
    return max(-1.0, min(1.0, value))


def _unit(value: float) -> float:
    return max(0.0, min(1.0, value))
