"""A striped hot-air balloon with its basket; at night the burner lights it from inside."""

from openimagen.engines.illustrator.canvas import Canvas
from openimagen.engines.illustrator.colour import shade
from openimagen.engines.illustrator.figures.figure import Figure
from openimagen.engines.illustrator.figures.setting import Setting
from openimagen.engines.illustrator.shapes import ellipse, group, rect, shape, stroked

_ENVELOPE = (
    "M0,-100C-32,-100 -40,-74 -34,-57C-29,-43 -14,-33 -9,-22H9C14,-33 29,-43 34,-57C40,-74 32,-100 0,-100Z"
)
# Half widths of the bulging stripes at the widest point, from the outside in.
_SEAMS = (40.0, 27.0, 14.0, 0.0)
_PALETTES = (
    ("#d8433a", "#f6c445", "#f7efe0"),
    ("#2f6fb6", "#f2a541", "#f7efe0"),
    ("#7a4fa3", "#ef7fa0", "#fbe3a2"),
    ("#2f9a86", "#f3d25a", "#f4efe6"),
)


def hot_air_balloon(canvas: Canvas, setting: Setting) -> Figure:
    """Three quarters as wide as high."""
    first, second, third = setting.rng.choice(_PALETTES)
    if setting.colour:
        first, second = setting.colour, setting.trim(shade(setting.colour, 0.55))
    colours = (first, second, first, third)
    stripes = []
    for half, colour in zip(_SEAMS[:-1], colours, strict=False):
        stripes.append(
            shape(
                (
                    f"M0,-102C{-half * 1.15},-102 {-half * 1.1},-50 {-half * 0.22},-20H{half * 0.22}"
                    f"C{half * 1.1},-50 {half * 1.15},-102 0,-102Z"
                ),
                colour,
            )
        )
    roundness = canvas.radial(
        [(0, "#ffffff", 0.35), (0.5, "#ffffff", 0), (1, "#1b1446", 0.38)], cx=0.38, cy=0.32, r=0.75
    )
    zigzag = (
        "M-40,-60"
        + "".join(f"L{-40 + 5 * k + 2.5},-66L{-40 + 5 * k + 5},-60" for k in range(16))
        + "V-54H-40Z"
    )
    parts = [
        stroked("M-8,-22L-6.5,-11M8,-22L6.5,-11M-3,-21L-2.5,-11M3,-21L2.5,-11", "#5a4636", 0.6),
        group(
            [
                rect(-42, -104, 84, 84, first),
                *stripes,
                shape(zigzag, third, opacity=0.85),
                rect(-42, -104, 84, 84, roundness),
            ],
            clip=canvas.clip(f'<path d="{_ENVELOPE}"/>'),
        ),
        ellipse(0, -22, 9, 1.5, shade(first, -0.5)),
        shape("M-7.5,-12H7.5L6.4,-1Q0,1 -6.4,-1Z", canvas.linear([(0, "#b98248"), (1, "#7d5228")])),
        stroked("M-7,-9H7M-6.8,-6H6.8M-6.6,-3H6.6", "#6b4522", 0.5, opacity=0.7),
        rect(-8.2, -13.4, 16.4, 2.6, "#8a5a30", radius=1.2),
    ]
    glow = ""
    if setting.lit:
        fire = canvas.radial([(0, "#ffdf8a", 0.7), (1, "#ff9a3a", 0)], cy=0.9, r=0.8)
        glow = shape(_ENVELOPE, fire)
    return Figure("".join(parts), left=37, right=37, height=100, foot=14, glow=glow)
