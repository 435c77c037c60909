"""Lettering for designed pictures: a title with a subtitle, and words along a circle."""

import re
from dataclasses import dataclass

from openimagen.engines.illustrator.canvas import Canvas
from openimagen.engines.illustrator.typesetting import along_path, ems

_BETWEEN = re.compile(r"\s*(?:\n|\||\s[-–—]\s|:\s|;\s|\s/\s|,\s)\s*")


@dataclass(frozen=True)
class Words:
    """A title and, where the lettering has a second part, the smaller lines beneath it."""

    title: str
    rest: str = ""


def parted(lettering: str) -> Words:
    """The first part as the title; what follows a dash, colon, comma or line break is the rest."""
    title, *rest = _BETWEEN.split(lettering.strip(), maxsplit=1)
    return Words(title, rest[0] if rest else "")


def around(
    canvas: Canvas, content: str, x: float, y: float, radius: float, largest: float, fill: str, *, below: bool
) -> str:
    """A line of lettering along a circle's upper or lower arc, upright, letters outside `radius` units."""
    size = min(largest, radius * (2.3 if not below else 2.1) / max(ems(content), 0.1))
    name = canvas.new_id()
    # The baseline: letters of an upper arc stand on the circle, those of a lower one hang from it.
    r = radius if not below else radius + size * 0.72
    sweep = 0 if below else 1
    arc = f"M{x - r:.1f},{y:.1f}A{r:.1f},{r:.1f} 0 0 {sweep} {x + r:.1f},{y:.1f}"
    canvas.define(f'<path id="{name}" d="{arc}"/>')
    return along_path(content, name, size, fill)
