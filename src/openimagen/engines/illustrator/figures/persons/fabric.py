"""Patterned cloth."""

from openimagen.engines.illustrator.canvas import Canvas
from openimagen.engines.illustrator.colour import oklab, shade
from openimagen.engines.illustrator.scene import Pattern
from openimagen.engines.illustrator.shapes import circle, polygon, rect

_CELL = 8


def fabric(canvas: Canvas, pattern: Pattern, colour: str, size: float = 1.0) -> str:
    """A paint with the pattern on cloth of that colour ("#rrggbb"); a cell is 8 units times `size`."""
    other = shade(colour, 0.62) if oklab(colour)[0] < 0.75 else shade(colour, -0.45)
    drawn = {
        "striped": rect(0, 0, _CELL, 3.4, other),
        "spotted": circle(2.4, 2.4, 1.5, other) + circle(6.4, 6.4, 1.5, other),
        "checkered": rect(0, 0, 4, 4, other) + rect(4, 4, 4, 4, other),
        "floral": "".join(
            circle(3 + dx, 3 + dy, 1.2, other) for dx, dy in ((0, -1.3), (1.3, 0), (0, 1.3), (-1.3, 0))
        )
        + circle(3, 3, 0.9, "#f4c62f"),
        "starry": polygon(
            [
                (4, 1),
                (4.8, 3.2),
                (7, 3.4),
                (5.2, 4.8),
                (5.8, 7),
                (4, 5.7),
                (2.2, 7),
                (2.8, 4.8),
                (1, 3.4),
                (3.2, 3.2),
            ],
            other,
        ),
    }[pattern]
    name = canvas.new_id()
    canvas.define(
        f'<pattern id="{name}" width="{_CELL}" height="{_CELL}" patternUnits="userSpaceOnUse" '
        f'patternTransform="scale({size:g})">'
        f"{rect(0, 0, _CELL, _CELL, colour)}{drawn}</pattern>"
    )
    return f"url(#{name})"
