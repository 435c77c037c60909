"""A unit in its place, and how it is kept inside the frame."""

from dataclasses import dataclass, replace

from openimagen.engines.illustrator.canvas import Canvas
from openimagen.engines.illustrator.colour import Rgb
from openimagen.engines.illustrator.layout.unit import Unit

# Shares of the frame that stay free at the sides and at the top.
SIDE_MARGIN, TOP_MARGIN = 0.05, 0.05


@dataclass(frozen=True)
class Placed:
    """A unit in its place: base point and height in canvas units; `haze` 0-1 grows with distance.

    `tint` multiplies its colours, so that copies of one kind differ a little.
    """

    unit: Unit
    x: float
    y: float
    height: float
    flip: bool = False
    lean: float = 0.0
    haze: float = 0.0
    tint: Rgb = (1.0, 1.0, 1.0)

    @property
    def scale(self) -> float:
        """Canvas units per unit of the figure."""
        return self.height / self.unit.figure.height

    @property
    def box(self) -> tuple[float, float, float, float]:
        """(x0, y0, x1, y1) in canvas units, without the lean."""
        figure, k = self.unit.figure, self.scale
        left, right = (figure.right, figure.left) if self.flip else (figure.left, figure.right)
        return self.x - left * k, self.y - self.height, self.x + right * k, self.y


def aspect(unit: Unit) -> float:
    """The width of a unit's figure where it is 1 high."""
    return unit.figure.width / unit.figure.height


def relative(unit: Unit, hero: Unit, power: float = 0.5) -> float:
    """How high a unit is drawn where the hero is 1 high, both without what is stacked on them."""
    ratio = (unit.metres / hero.metres) ** power
    return float(max(0.3, min(2.2, ratio))) * unit.stretch / hero.stretch


def inside(canvas: Canvas, one: Placed, lowest: float) -> Placed:
    """The same, moved (and if it must be made smaller) so that all of it is in the frame.

    `lowest` is the greatest y that its base may have: beyond the frame where a close view crops it.
    """
    x0, y0, x1, y1 = one.box
    margin = canvas.width * 0.02
    room = min(
        (canvas.width - 2 * margin) / (x1 - x0),
        (min(y1, lowest) - canvas.height * 0.02) / (y1 - y0),
    )
    smaller = replace(one, height=one.height * min(1.0, room))
    x0, _, x1, y1 = smaller.box
    dx = max(0.0, margin - x0) - max(0.0, x1 - (canvas.width - margin))
    dy = -max(0.0, y1 - lowest)
    return replace(smaller, x=one.x + dx, y=one.y + dy)
