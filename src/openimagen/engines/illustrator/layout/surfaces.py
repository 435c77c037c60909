"""Things of the art library that lettering belongs on: a mug, a book, a shop."""

import re
from dataclasses import dataclass, replace

from openimagen.engines.illustrator.canvas import text
from openimagen.engines.illustrator.figures.figure import Figure
from openimagen.engines.illustrator.shapes import rect
from openimagen.engines.illustrator.typesetting import fit, lettered


@dataclass(frozen=True)
class Surface:
    """Where a drawing has room for lettering: shares of its box from the upper left corner.

    `ground` is painted beneath the lettering where the drawing has something else there.
    """

    box: tuple[float, float, float, float]
    ink: str
    ground: str | None = None


_COVER = Surface((0.25, 0.16, 0.82, 0.62), "#fff3d0")
SURFACES: dict[str, Surface] = {
    "balloon": Surface((0.14, 0.16, 0.84, 0.56), "#ffffff"),
    "bank": Surface((0.14, 0.41, 0.86, 0.50), "#2b3b55"),
    "beer-mug": Surface((0.13, 0.44, 0.68, 0.80), "#6b3500"),
    "billed-cap": Surface((0.40, 0.26, 0.86, 0.56), "#ffffff"),
    "birthday-cake": Surface((0.07, 0.63, 0.93, 0.83), "#a82a4c"),
    "blue-book": _COVER,
    "bus": Surface((0.33, 0.60, 0.90, 0.76), "#5a3a10"),
    "clipboard": Surface((0.17, 0.32, 0.83, 0.90), "#333344", "#ffffff"),
    "closed-book": _COVER,
    "convenience-store": Surface((0.0, 0.0, 0.58, 0.30), "#ffffff", "#d84315"),
    "delivery-truck": Surface((0.46, 0.10, 0.98, 0.60), "#5a2d00", "#f9b13c"),
    "department-store": Surface((0.05, 0.70, 0.64, 0.80), "#fff0d0", "#3c2a24"),
    "desktop-computer": Surface((0.05, 0.05, 0.95, 0.56), "#9ff0e0"),
    "envelope": Surface((0.14, 0.60, 0.86, 0.92), "#39577a"),
    "framed-picture": Surface((0.19, 0.20, 0.81, 0.80), "#333344", "#fbf5e6"),
    "green-book": _COVER,
    "hot-beverage": Surface((0.20, 0.55, 0.74, 0.84), "#5a3a2a"),
    "hotel": Surface((0.10, 0.71, 0.90, 0.81), "#ffffff", "#d32f2f"),
    "laptop": Surface((0.17, 0.06, 0.83, 0.52), "#9ff0e0"),
    "mobile-phone": Surface((0.10, 0.48, 0.90, 0.74), "#9ff0e0", "#0b0b10"),
    "newspaper": Surface((0.07, 0.06, 0.90, 0.30), "#222222", "#e9e9e9"),
    "notebook": Surface((0.31, 0.16, 0.71, 0.34), "#222222", "#ffffff"),
    "notebook-with-decorative-cover": Surface((0.28, 0.38, 0.84, 0.70), "#5a2d00"),
    "open-book": Surface((0.08, 0.12, 0.46, 0.72), "#333344", "#f7fbff"),
    "orange-book": _COVER,
    "placard": Surface((0.05, 0.13, 0.94, 0.68), "#22222a"),
    "school": Surface((0.24, 0.50, 0.76, 0.60), "#fff0d0", "#7a2f1f"),
    "scroll": Surface((0.27, 0.10, 0.80, 0.72), "#5a3417", "#ffd9a0"),
    "speech-balloon": Surface((0.14, 0.18, 0.86, 0.68), "#22222a", "#ffffff"),
    "t-shirt": Surface((0.25, 0.30, 0.75, 0.78), "#22222a"),
    "teacup-without-handle": Surface((0.16, 0.50, 0.84, 0.84), "#2b4a55"),
    "television": Surface((0.12, 0.32, 0.72, 0.92), "#e6fff8"),
}
_TEXT = re.compile(r"<text[^>]*>([^<]*)")


def bears_lettering(drawn: str, content: str) -> bool:
    """True if some figure in the SVG bears the lettering, in however many lines."""
    return "".join(text(content).split()) in "".join("".join(_TEXT.findall(drawn)).split())


def with_lettering(figure: Figure, art: str, content: str) -> Figure:
    """The figure with the lettering on it, where it has room for some."""
    surface = SURFACES.get(art)
    if surface is None:
        return figure
    x0, x1 = (share * figure.width - figure.left for share in surface.box[::2])
    y0, y1 = ((share - 1) * figure.height for share in surface.box[1::2])
    panel = rect(x0, y0, x1 - x0, y1 - y0, surface.ground, radius=2) if surface.ground else ""
    lines = fit(content, (x1 - x0) * 0.92, (y1 - y0) * 0.9, figure.height * 0.3)
    words = lettered(lines, (x0 + x1) / 2, (y0 + y1) / 2, surface.ink)
    # What is written on must not be mirrored.
    return replace(figure, svg=figure.svg + panel + words, faces=0)
