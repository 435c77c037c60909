"""The unicorn: the art library has only its head, so it is made of the horse."""

from openimagen.engines.illustrator.canvas import Canvas
from openimagen.engines.illustrator.colour import from_oklab, oklab
from openimagen.engines.illustrator.figures.figure import Figure, with_own_ids
from openimagen.engines.illustrator.figures.recolour import recolour
from openimagen.engines.illustrator.figures.sprites import find, standing
from openimagen.engines.illustrator.shapes import polygon, stroked

# The horse's coat is lighter than this, its mane and hooves darker.
_COAT_LIGHTNESS = 0.62


def unicorn(canvas: Canvas, colour: str | None = None) -> Figure:
    """A galloping unicorn with a pink mane; `colour` ("#rrggbb") is its coat's."""
    coat = oklab(colour or "#f3eef6")

    def shift(old: str) -> str:
        lightness, a, b = oklab(old)
        if a * a + b * b < 0.001:
            return old
        if lightness > _COAT_LIGHTNESS:
            return from_oklab((min(0.98, coat[0] + (lightness - 0.82) * 0.7), coat[1], coat[2]))
        return from_oklab((lightness * 0.6 + 0.34, 0.16, -0.02))

    horse = find("horse")
    x0, y0, x1, y1 = horse.box
    root_x, root_y = x0 + 0.125 * (x1 - x0), y0 + 0.12 * (y1 - y0)
    tip = (root_x - 12, root_y - 27)
    rings = f"M{root_x - 6:.1f},{root_y - 5:.1f}l7,-2M{root_x - 8.4:.1f},{root_y - 13:.1f}l5,-2"
    horn = polygon([(root_x - 4.5, root_y + 3), tip, (root_x + 4, root_y)], "#f4c95a")
    horn += stroked(rings, "#cf9740", 1.4)
    figure = standing(horse, with_own_ids(canvas, recolour(horse.body, shift)) + horn)
    taller = max(figure.height, y1 - tip[1])
    return Figure(
        figure.svg, figure.left, figure.right, taller, figure.foot, anchors=figure.anchors, faces=figure.faces
    )
