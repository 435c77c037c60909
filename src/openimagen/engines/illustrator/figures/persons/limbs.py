"""Outlines of bodies: tapering limbs, and cloth that hangs around several of them."""

import math
from collections.abc import Sequence

from openimagen.engines.illustrator.canvas import Point
from openimagen.engines.illustrator.shapes import num

_SIDES = 10


def towards(start: Point, degrees: float, length: float) -> Point:
    """The point `length` away; 0 degrees is straight down, 90 to the right."""
    angle = math.radians(degrees)
    return start[0] + math.sin(angle) * length, start[1] + math.cos(angle) * length


def between(a: Point, b: Point, share: float) -> Point:
    """The point that is `share` of the way from a to b."""
    return a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share


def turned(point: Point, degrees: float) -> Point:
    """The point turned clockwise around (0, 0)."""
    angle = math.radians(degrees)
    cos, sin = math.cos(angle), math.sin(angle)
    return point[0] * cos - point[1] * sin, point[0] * sin + point[1] * cos


def limb(points: Sequence[Point], widths: Sequence[float]) -> str:
    """The d attribute of a limb through the points, as wide at each as `widths` says, round at its joints."""
    pieces = [_disc(point, width / 2) for point, width in zip(points, widths, strict=True)]
    for k in range(len(points) - 1):
        (ax, ay), (bx, by) = points[k], points[k + 1]
        long = math.hypot(bx - ax, by - ay) or 1.0
        nx, ny = (by - ay) / long / 2, -(bx - ax) / long / 2
        a, b = widths[k], widths[k + 1]
        pieces.append(
            f"M{num(ax + nx * a)},{num(ay + ny * a)}L{num(bx + nx * b)},{num(by + ny * b)}"
            f"L{num(bx - nx * b)},{num(by - ny * b)}L{num(ax - nx * a)},{num(ay - ny * a)}Z"
        )
    return "".join(pieces)


def across(start: Point, end: Point, share: float, half: float) -> tuple[Point, Point]:
    """The two points at `half` to either side of the way from start to end, `share` of it along."""
    x, y = between(start, end, share)
    long = math.hypot(end[0] - start[0], end[1] - start[1]) or 1.0
    nx, ny = (end[1] - start[1]) / long * half, (start[0] - end[0]) / long * half
    return (x - nx, y - ny), (x + nx, y + ny)


def wrapped(discs: Sequence[tuple[Point, float]]) -> str:
    """The d attribute of a cloth drawn tight around discs (centre, radius): their convex hull."""
    points = [
        (x + math.cos(2 * math.pi * k / _SIDES) * r, y + math.sin(2 * math.pi * k / _SIDES) * r)
        for (x, y), r in discs
        for k in range(_SIDES)
    ]
    return "M" + "L".join(f"{num(x)},{num(y)}" for x, y in hull(points)) + "Z"


def hull(points: Sequence[Point]) -> list[Point]:
    """The convex hull, by Andrew's monotone chain (1979)."""
    ordered = sorted(set(points))

    def half(chain: Sequence[Point]) -> list[Point]:
        kept: list[Point] = []
        for point in chain:
            while len(kept) > 1 and _turn(kept[-2], kept[-1], point) <= 0:
                kept.pop()
            kept.append(point)
        return kept[:-1]

    return half(ordered) + half(ordered[::-1])


def _turn(a: Point, b: Point, c: Point) -> float:
    return (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0])


def _disc(centre: Point, r: float) -> str:
    x, y = centre
    return (
        f"M{num(x - r)},{num(y)}A{num(r)},{num(r)} 0 1 1 {num(x + r)},{num(y)}"
        f"A{num(r)},{num(r)} 0 1 1 {num(x - r)},{num(y)}Z"
    )
