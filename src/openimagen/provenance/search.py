"""Which scale and angle a mark may be seen at, in the order in which they are tried.

All that are ever tried lie on one fine grid, so that the number of hypotheses, which the bound on false
positives needs, is known.
"""

import math
from collections.abc import Iterator
from dataclasses import dataclass

_SCALE_STEP = 0.001  # of the scale's logarithm
_ANGLE_STEP = math.radians(0.05)
_SMALLEST, _LARGEST = round(math.log(0.44) / _SCALE_STEP), round(math.log(2.2) / _SCALE_STEP)
_WIDEST = 70  # angle steps to each side: 3.5 degrees
_SLACK = 4.0  # pixels by which the lattice may be off at the image's edge between two coarse steps


@dataclass(frozen=True)
class View:
    """How an image shows its mark, in steps of the grid: scaled, turned a little, and by quarter turns."""

    scale_steps: int = 0
    angle_steps: int = 0
    turns: int = 0

    @property
    def scale(self) -> float:
        """Size over the size at which it was marked."""
        return math.exp(self.scale_steps * _SCALE_STEP)

    @property
    def angle(self) -> float:
        """Radians."""
        return self.angle_steps * _ANGLE_STEP + self.turns * math.pi / 2

    def near(self, scale_steps: int, angle_steps: int) -> list["View"]:
        """The eight around it that are on the grid, so many steps away."""
        found = []
        for ds in (-scale_steps, 0, scale_steps):
            for da in (-angle_steps, 0, angle_steps):
                scale, angle = self.scale_steps + ds, self.angle_steps + da
                if (ds or da) and _SMALLEST <= scale <= _LARGEST and abs(angle) <= _WIDEST:
                    found.append(View(scale, angle, self.turns))
        return found


VIEWS = (_LARGEST - _SMALLEST + 1) * (2 * _WIDEST + 1) * 4


def direct() -> list[View]:
    """Neither scaled nor turned."""
    return [View()]


def lines(side: float) -> list[View]:
    """Scaled, or turned, but not both; for an image of `side` pixels."""
    views = [View(turns=turns) for turns in (1, 2, 3)]
    views += [View(angle_steps=angle) for angle in _angles(side, 1.0) if angle]
    views += [View(scale) for scale in _scales(side) if scale]
    return views


def grid(side: float) -> list[View]:
    """Scaled and turned."""
    return [
        View(scale, angle)
        for scale in _scales(side)
        for angle in _angles(side, math.exp(scale * _SCALE_STEP))
    ]


def coarse_steps(side: float, scale: float) -> tuple[int, int]:
    """Steps of scale and angle between neighbours of `lines` and `grid`."""
    slack = _SLACK * scale / side
    return max(1, int(slack / _SCALE_STEP)), max(1, int(slack / _ANGLE_STEP))


def _scales(side: float) -> Iterator[int]:
    step = _SMALLEST
    while step <= _LARGEST:
        yield step
        step += coarse_steps(side, math.exp(step * _SCALE_STEP))[0]


def _angles(side: float, scale: float) -> Iterator[int]:
    width = coarse_steps(side, scale)[1]
    yield from range(-(_WIDEST // width) * width, _WIDEST + 1, width)
