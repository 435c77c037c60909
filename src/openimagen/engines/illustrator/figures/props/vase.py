"""A round-bellied vase."""

from openimagen.engines.illustrator.canvas import Canvas
from openimagen.engines.illustrator.colour import shade
from openimagen.engines.illustrator.figures.figure import Figure
from openimagen.engines.illustrator.figures.setting import Setting
from openimagen.engines.illustrator.shapes import circle, ellipse, group, shape, stroked

_OUTLINE = (
    "M-15,-100Q-11,-86 -18,-74Q-41,-45 -26,-12Q-22,0 -18,0H18Q22,0 26,-12Q41,-45 18,-74Q11,-86 15,-100Z"
)


def vase(canvas: Canvas, setting: Setting) -> Figure:
    """Two thirds as wide as high; flowers enter at its "mouth"."""
    glaze = setting.paint("#2f6fd6")
    roundness = canvas.linear(
        [(0, shade(glaze, -0.25)), (0.3, shade(glaze, 0.35)), (0.55, glaze), (1, shade(glaze, -0.5))],
        x2=1,
        y2=0,
    )
    bands = stroked("M-44,-62Q0,-54 44,-62M-44,-24Q0,-16 44,-24", "#ffffff", 1.6, opacity=0.75)
    rings = "".join(
        circle(x, y, 4.2, "none", stroke="#ffffff", stroke_width=1.3, opacity=0.75)
        for x, y in ((-28, -38.5), (-14.4, -36.4), (0, -35.6), (14.4, -36.4), (28, -38.5))
    )
    parts = [
        shape(_OUTLINE, roundness),
        group(bands + rings, clip=canvas.clip(f'<path d="{_OUTLINE}"/>')),
        stroked("M-20,-60Q-29,-40 -20,-20", "#ffffff", 4, opacity=0.45, round_ends=True),
        ellipse(0, -100, 15, 3.2, shade(glaze, -0.55)),
        stroked("M-15,-100A15,3.2 0 0 0 15,-100", shade(glaze, 0.4), 1.2),
    ]
    return Figure("".join(parts), left=31, right=31, height=103, foot=42, anchors={"mouth": (0, -100)})
