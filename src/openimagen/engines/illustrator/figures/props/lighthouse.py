"""A striped lighthouse; its lamp burns when the light is low."""

from openimagen.engines.illustrator.canvas import Canvas
from openimagen.engines.illustrator.colour import shade
from openimagen.engines.illustrator.figures.figure import Figure
from openimagen.engines.illustrator.figures.setting import Setting
from openimagen.engines.illustrator.shapes import circle, group, polygon, rect, shape, stroked

_IRON = "#3a3f55"
_TOWER = "M-13,0L-8.4,-76H8.4L13,0Q0,3 -13,0Z"


def lighthouse(canvas: Canvas, setting: Setting) -> Figure:
    """About a third as wide as high; the beams of the lamp reach far beyond."""
    paint = setting.paint("#d8342c")
    tower = [rect(-13, -80, 26, 84, setting.trim("#fbf7f0"))]
    for low in (-8, -35, -62):
        tower.append(shape(f"M-14,{low}Q0,{low + 3} 14,{low}V{low - 14}Q0,{low - 11} -14,{low - 14}Z", paint))
    roundness = canvas.linear(
        [(0, "#1b1446", 0.10), (0.3, "#ffffff", 0.28), (0.6, "#1b1446", 0.08), (1, "#1b1446", 0.5)],
        x2=1,
        y2=0,
    )
    tower.append(rect(-13, -80, 26, 84, roundness))
    parts = [
        group(tower, clip=canvas.clip(f'<path d="{_TOWER}"/>')),
        shape("M-3.6,1V-7A3.6,3.6 0 0 1 3.6,-7V1Z", "#5a3a2c"),
        *(rect(-1.5, y, 3, 4.8, "#2c3550", radius=1.4) for y in (-31, -57)),
        _gallery(),
        rect(-6.3, -90, 12.6, 11.6, "#bfe0f0"),
        *(rect(x - 0.4, -90, 0.8, 11.6, _IRON) for x in (-3, 3)),
        shape("M-8,-90Q0,-101 8,-90Z", paint),
        shape("M0,-95.5Q5,-95 8,-90H0Z", shade(paint, -0.45), opacity=0.6),
        circle(0, -97, 1.4, _IRON),
    ]
    return Figure(
        "".join(parts),
        left=13.5,
        right=13.5,
        height=98.4,
        foot=27,
        glow=_light(canvas) if setting.lit else "",
    )


def _gallery() -> str:
    rails = "".join(f"M{x},-83.2V-78" for x in (-11, -6.6, -2.2, 2.2, 6.6, 11))
    return rect(-11.6, -78.6, 23.2, 2.8, _IRON, radius=0.6) + stroked(f"{rails}M-11,-83H11", _IRON, 0.7)


def _light(canvas: Canvas) -> str:
    warm = "#fff3b0"
    beams = [
        polygon(
            [(0, -85.5), (side * 150, -107), (side * 150, -70)],
            canvas.linear(
                [(0, warm, 0.7), (1, warm, 0)], x1=0 if side > 0 else 1, x2=1 if side > 0 else 0, y2=0
            ),
        )
        for side in (-1, 1)
    ]
    lamp = canvas.radial([(0, "#fffbe0"), (0.6, "#ffe28a"), (1, "#f5b84a")])
    halo = canvas.radial([(0, "#fff6c8", 0.9), (1, "#fff6c8", 0)])
    bars = "".join(rect(x - 0.4, -90, 0.8, 11.6, _IRON) for x in (-3, 3))
    return "".join(beams) + rect(-6.3, -90, 12.6, 11.4, lamp) + bars + circle(0, -85, 20, halo)
