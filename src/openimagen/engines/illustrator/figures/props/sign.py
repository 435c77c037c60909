"""A wooden sign on two posts, with lettering."""

from openimagen.engines.illustrator.canvas import Canvas
from openimagen.engines.illustrator.colour import shade
from openimagen.engines.illustrator.figures.figure import Figure
from openimagen.engines.illustrator.figures.setting import Setting
from openimagen.engines.illustrator.shapes import circle, rect, stroked
from openimagen.engines.illustrator.typesetting import carved, fit

_BOARD_TOP = -100.0


def sign(canvas: Canvas, setting: Setting) -> Figure:
    """As wide as its lettering needs: 115 to 185, and 100 high."""
    wood = setting.paint("#b5733c")
    lines = fit(setting.lettering or "", width=160, height=46, largest=40)
    width = max(115.0, min(185.0, lines.width + 30))
    half = width / 2
    post = canvas.linear([(0, "#8a5a36"), (1, "#4f301c")], x2=1, y2=0)
    parts = [rect(x * width - 3.5, -56, 7, 56, post, radius=1) for x in (-0.34, 0.34)]
    parts.append(
        rect(
            -half,
            _BOARD_TOP,
            width,
            60,
            canvas.linear([(0, shade(wood, 0.2)), (1, shade(wood, -0.25))]),
            radius=5,
        )
    )
    parts.append(
        stroked(f"M{-half + 1},-80H{half - 1}M{-half + 1},-60H{half - 1}", "#4a2a14", 0.8, opacity=0.45)
    )
    grain = ""
    for _ in range(22):
        x, y = setting.rng.uniform(-0.47, 0.3) * width, setting.rng.uniform(-97, -44)
        grain += (
            f"M{x:.1f},{y:.1f}q{width * 0.08:.1f},{setting.rng.uniform(-1.2, 1.2):.1f} {width * 0.16:.1f},0"
        )
    parts.append(stroked(grain, "#5a3417", 0.4, opacity=0.4))
    parts.append(
        rect(
            -half + 4,
            -96.5,
            width - 8,
            53,
            "none",
            radius=3.5,
            stroke="#fff3d6",
            stroke_width=1.3,
            opacity=0.8,
        )
    )
    parts += [circle(x * (half - 7), y, 1.2, "#3a2413") for x in (-1, 1) for y in (-93, -47)]
    parts.append(carved(lines, 0, -70, "#fff6df", "#3a1c0a"))
    return Figure(
        "".join(parts), left=half, right=half, height=100, foot=width * 0.76, anchors={"seat": (0, -100)}
    )
