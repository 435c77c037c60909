"""An astronaut in a space suit, standing or sitting astride a mount."""

from openimagen.engines.illustrator.canvas import Canvas
from openimagen.engines.illustrator.colour import shade
from openimagen.engines.illustrator.figures.figure import Figure
from openimagen.engines.illustrator.figures.setting import Setting
from openimagen.engines.illustrator.shapes import circle, ellipse, rect, shape, stroked


def astronaut(canvas: Canvas, setting: Setting) -> Figure:
    """Half as wide as high, turned a little to the left; its hips are at (0, -34)."""
    suit = setting.paint("#f4f6fb")
    rubber, cloth = shade(suit, -0.4), canvas.linear([(0, shade(suit, 0.5)), (1, shade(suit, -0.25))])
    pack = canvas.linear([(0, "#d5dbe8"), (1, "#8d97b0")])
    riding = setting.pose == "riding"
    parts = [rect(3, -73, 23, 38, pack, radius=5)]
    if not riding:
        for x in (-10, 9):
            parts.append(shape(f"M{x - 7},-38H{x + 8}L{x + 8},-6H{x - 8.5}Z", cloth))
            parts.append(rect(x - 10, -9, 19, 9, rubber, radius=3.5))
    parts += [
        rect(-17, -71, 32, 40, cloth, radius=12),
        rect(-16.5, -41, 31, 3.5, rubber),
        rect(-11, -59, 15, 10, "#55617f", radius=1.6),
        *(
            circle(x, -54, 1.6, colour)
            for x, colour in ((-7.5, "#ff5a4f"), (-3.5, "#5fe08a"), (0.5, "#ffd34d"))
        ),
    ]
    if riding:
        parts += [
            _limb("M2,-34Q-13,-28 -10,-3", 16, suit),
            shape("M-20,6Q-20,-5 -9,-5H-1V6Z", rubber),
            _limb("M2,-60Q-6,-42 -29,-40", 11, suit),
            circle(-31, -40, 6, rubber),
        ]
    else:
        for side in (-1, 1):
            parts.append(_limb(f"M{side * 14},-63Q{side * 25},-53 {side * 25},-39", 11, suit))
            parts.append(circle(side * 25, -36, 6, rubber))
    visor = canvas.linear([(0, "#2a3a78"), (0.5, "#101a44"), (1, "#e0912f")], x2=1, y2=1)
    parts += [
        circle(-2, -83, 17, cloth),
        ellipse(-5.5, -82.5, 12.6, 11.2, visor, stroke="#c9a24a", stroke_width=1.2),
        stroked("M-14,-87Q-11,-92 -5,-92", "#ffffff", 1.9, opacity=0.8, round_ends=True),
        rect(-14, -70.5, 25, 3.5, rubber, radius=1.7),
    ]
    return Figure(
        "".join(parts),
        left=37 if riding else 31,
        right=27 if riding else 31,
        height=100,
        foot=36,
        anchors={"hand": (-25, -36), "hips": (0, -34), "head": (-2, -99)},
        faces=-1,
    )


def _limb(d: str, width: float, colour: str) -> str:
    return stroked(d, shade(colour, -0.3), width, round_ends=True) + stroked(
        d, shade(colour, 0.2), width - 1.6, round_ends=True
    )
