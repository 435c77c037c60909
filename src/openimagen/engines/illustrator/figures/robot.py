"""A body for the robot, of which the art library has only the head."""

from openimagen.engines.illustrator.art import Art
from openimagen.engines.illustrator.canvas import Canvas
from openimagen.engines.illustrator.colour import shade
from openimagen.engines.illustrator.figures.figure import Figure, with_own_ids
from openimagen.engines.illustrator.figures.recolour import recolour
from openimagen.engines.illustrator.figures.sprites import shift_for
from openimagen.engines.illustrator.shapes import circle, group, rect, stroked

_STEEL = "#90a4ae"


def robot(canvas: Canvas, head: Art, colour: str | None = None) -> Figure:
    """A tin robot, standing; 100 high with its antenna, `colour` is "#rrggbb"."""
    steel, face = _STEEL, head.body
    if colour:
        steel, face = colour, recolour(head.body, shift_for(head.name, colour))
    dark = shade(steel, -0.4)
    plate = canvas.linear([(0, shade(steel, 0.25)), (1, shade(steel, -0.18))])
    parts = []
    for side in (-1, 1):
        parts.append(stroked(f"M{side * 17},-45Q{side * 32},-40 {side * 29},-24", dark, 7, round_ends=True))
        parts.append(
            stroked(
                f"M{side * 17},-45Q{side * 32},-40 {side * 29},-24", shade(steel, 0.3), 5, round_ends=True
            )
        )
        parts.append(circle(side * 29, -21, 5.6, "#d8524a"))
        parts.append(rect(side * 9 - 4.5, -22, 9, 18, dark, radius=2))
        parts.append(rect(side * 10 - 8, -7, 16, 7, "#d8524a", radius=3))
    parts += [
        rect(-5, -54, 10, 8, dark),
        rect(-20, -50, 40, 32, plate, radius=6),
        rect(-13, -43, 26, 15, "#37474f", radius=3),
        *(circle(x, -38.5, 2.1, tone) for x, tone in ((-7, "#ff6f61"), (0, "#ffd54f"), (7, "#81c784"))),
        rect(-9, -33.5, 18, 2.6, "#80deea", radius=1.2),
        *(circle(x, y, 1, dark) for x in (-16.5, 16.5) for y in (-46.5, -21.5)),
    ]
    x0, y0, x1, y1 = head.box
    k = 52 / (x1 - x0)
    tall = (y1 - y0) * k
    parts.append(
        group(
            with_own_ids(canvas, face),
            transform=f"translate({-(x0 + x1) / 2 * k:.2f} {-51 - y1 * k:.2f}) scale({k:.4f})",
        )
    )
    return Figure(
        "".join(parts),
        left=36,
        right=36,
        height=51 + tall,
        foot=36,
        anchors={"hand": (-29, -21), "head": (0, -51 - tall * 0.8), "hips": (0, -20), "neck": (0, -51)},
    )
