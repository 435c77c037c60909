"""One-point perspective, for streets, rooms and rows of fields."""

from dataclasses import dataclass

from openimagen.engines.illustrator.canvas import Point

# The main subject stands this share of the way from the horizon to the lower edge.
_FOOTING = 0.69
_LOWEST = 915.0


def footing(horizon: float) -> float:
    """The y at which the main subject's feet stand on flat ground below a horizon."""
    return min(_LOWEST, horizon + _FOOTING * (1000.0 - horizon))


@dataclass(frozen=True)
class View:
    """A flat ground seen from above it: the point where parallel lines meet, and the eye's height.

    `drop` is how far below the horizon the ground lies at depth 1, in canvas units. Depths are at least about
    0.5; things at depth 2 are half as big as at depth 1.
    """

    vanishing: Point
    drop: float

    def at(self, x: float, up: float, depth: float) -> Point:
        """Where a point is seen: `x` right of the vanishing line, `up` above the ground, at a depth."""
        return self.vanishing[0] + x / depth, self.vanishing[1] + (self.drop - up) / depth

    def depth_of(self, y: float) -> float:
        """The depth at which the ground is seen at y (below the horizon)."""
        return self.drop / (y - self.vanishing[1])

    def quad(self, x: float, low: float, high: float, near: float, far: float) -> list[Point]:
        """A wall that runs away from the viewer at `x`, between two heights and two depths."""
        return [self.at(x, low, near), self.at(x, high, near), self.at(x, high, far), self.at(x, low, far)]

    def floor(self, left: float, right: float, near: float, far: float) -> list[Point]:
        """A rectangle that lies on the ground."""
        return [
            self.at(left, 0, near),
            self.at(right, 0, near),
            self.at(right, 0, far),
            self.at(left, 0, far),
        ]
