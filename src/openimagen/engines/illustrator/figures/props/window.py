"""A window in a wall, with curtains; outside is the sky of the scene."""

from openimagen.engines.illustrator.canvas import Canvas
from openimagen.engines.illustrator.colour import shade
from openimagen.engines.illustrator.figures.figure import Figure
from openimagen.engines.illustrator.figures.setting import Setting
from openimagen.engines.illustrator.shapes import circle, ellipse, group, rect, shape, stroked

_WHITE = "#fffaf0"


def window(canvas: Canvas, setting: Setting) -> Figure:
    """About 150 wide with its curtains, 115 high; it hangs on a wall, its sill at y = 0."""
    light = setting.light
    steps = max(1, len(light.sky) - 1)
    sky = canvas.linear([(k / steps, colour) for k, colour in enumerate(light.sky)])
    outside = [rect(-41, -100, 82, 100, sky)]
    if light.dark:
        outside += [
            circle(x, y, 0.8, "#ffffff") for x, y in ((-30, -85), (-12, -70), (9, -90), (26, -62), (33, -88))
        ]
        outside.append(circle(-22, -58, 6, "#f5f1dc"))
    else:
        outside += [ellipse(-12 + x, -72 + y, r, r * 0.6, "#ffffff", opacity=0.85) for x, y, r in _CLOUD]
    outside += [
        ellipse(-18, 6, 52, 30, light.on("#7fb463")),
        ellipse(30, 8, 44, 26, light.on("#5f9a4e")),
        rect(17, -30, 3.4, 16, light.on("#6b4a2f")),
        *(
            circle(x, y, r, light.on("#4f8f45"))
            for x, y, r in ((18.5, -42, 13), (11, -34, 9), (27, -35, 9.5))
        ),
    ]
    cloth = setting.paint("#c9534e")
    folds = canvas.linear(
        [
            (0, shade(cloth, 0.12)),
            (0.3, cloth),
            (0.5, shade(cloth, -0.25)),
            (0.75, cloth),
            (1, shade(cloth, 0.1)),
        ],
        x2=1,
        y2=0,
    )
    frame = [
        rect(-46, -105, 92, 109, _WHITE),
        group(outside, clip=canvas.clip('<rect x="-41" y="-100" width="82" height="100"/>')),
        stroked("M0,-100V0M-41,-50H41", _WHITE, 3.4),
        rect(-52, 0, 104, 6, "#f3e8d8", radius=1),
        rect(-52, 5, 104, 2, "#000000", opacity=0.15),
        *(shape(_curtain(side), folds) for side in (-1, 1)),
        rect(-78, -116, 156, 3, "#6b4630", radius=1.5),
        *(circle(x, -114.5, 3, "#6b4630") for x in (-78, 78)),
    ]
    return Figure("".join(frame), left=80, right=80, height=118, foot=0)


_CLOUD = ((-14.0, 2.0, 12.0), (0.0, -3.0, 15.0), (14.0, 2.0, 11.0))


def _curtain(side: int) -> str:
    points = ((66, -114), (26, -114), (30, -50), (51, -38), (46, -10), (54, 14), (69, 14))
    (x0, y0), (x1, y1), c1, p2, c2, p3, p4 = ((side * x, y) for x, y in points)
    return (
        f"M{x0},{y0}L{x1},{y1}Q{c1[0]},{c1[1]} {p2[0]},{p2[1]}Q{c2[0]},{c2[1]} {p3[0]},{p3[1]}"
        f"L{p4[0]},{p4[1]}Z"
    )
