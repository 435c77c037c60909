"""East Asian temples."""

from openimagen.engines.illustrator.canvas import Canvas
from openimagen.engines.illustrator.colour import shade
from openimagen.engines.illustrator.figures.figure import Figure
from openimagen.engines.illustrator.figures.props.solids import (
    SNOW,
    WARM,
    across,
    ball,
    down,
    halo,
    rods,
)
from openimagen.engines.illustrator.figures.setting import Setting
from openimagen.engines.illustrator.shapes import circle, ellipse, polygon, rect, shape, stroked


def temple(canvas: Canvas, setting: Setting) -> Figure:
    """An East Asian temple hall on a stone terrace, wider than high."""
    paint = setting.paint("#b83a2e")
    tiles = SNOW if setting.snowy else "#3f5a5f"
    lights = ""
    parts = [
        rect(-84, -8, 168, 8, down(canvas, "#c9c0b2")),
        rect(-76, -15, 152, 8, down(canvas, "#d9d1c4")),
        rect(-62, -46, 124, 31, down(canvas, "#f0dfc0", 0, -0.3)),
        rect(-14, -40, 28, 25, "#6b2a22"),
        stroked("M0,-40V-15M-14,-28H14", "#e3b341", 1),
        *(
            rect(x, -40, 16, 14, "#8a5a3a")
            + stroked(f"M{x + 5.3},-40v14M{x + 10.6},-40v14M{x},-33h16", "#f0dfc0", 0.9)
            for x in (-50, 34)
        ),
        *(rect(x - 3, -48, 6, 33, across(canvas, paint)) for x in (-60, -24, 24, 60)),
        polygon([(-16, 0), (16, 0), (12, -15), (-12, -15)], "#e6dfd2"),
        stroked("M-15,-4H15M-14,-8H14M-13,-12H13", "#9a9084", 1),
        *_curved_roof(canvas, -46, 88, 24, 44, tiles, paint),
        rect(-36, -80, 72, 12, down(canvas, paint, 0, -0.3)),
        *(rect(x, -79, 8, 9, "#f0dfc0") for x in (-30, -14, 6, 22)),
        *_curved_roof(canvas, -78, 58, 22, 26, tiles, paint),
        ball(canvas, 0, -101, 3.4, "#e3b341"),
    ]
    for x in (-38, 38):
        parts.append(ball(canvas, x, -52, 4, "#d8342c", 5))
        if setting.lit:
            lights += ellipse(x, -52, 4, 5, "#ffb060") + halo(canvas, x, -52, 24)
    if setting.lit:
        lights += rect(-14, -40, 28, 25, WARM, opacity=0.75)
    return Figure("".join(parts), left=90, right=90, height=105, foot=168, glow=lights)


def _curved_roof(
    canvas: Canvas, eaves: float, half: float, rise: float, ridge: float, tiles: str, paint: str
) -> list[str]:
    """A hipped roof with upturned corners; `eaves` is its lower edge, `half` and `ridge` its half widths."""
    top = eaves - rise
    outline = (
        f"M{-half},{eaves - 5}Q{-ridge - (half - ridge) * 0.35:.1f},{eaves - 6} {-ridge},{top}H{ridge}"
        f"Q{ridge + (half - ridge) * 0.35:.1f},{eaves - 6} {half},{eaves - 5}"
        f"Q{half * 0.7:.1f},{eaves + 2} 0,{eaves + 2}"
        f"Q{-half * 0.7:.1f},{eaves + 2} {-half},{eaves - 5}Z"
    )
    ribs = "".join(
        (
            f"M{ridge * k / 5:.1f},{top}"
            f"Q{(ridge + (half - ridge) * 0.25) * k / 5:.1f},{eaves - 7} "
            f"{half * 0.92 * k / 5:.1f},{eaves + 1 - abs(k)}"
        )
        for k in range(-5, 6)
    )
    return [
        shape(outline, down(canvas, tiles, 0.22, -0.3)),
        stroked(ribs, shade(tiles, -0.4), 1, opacity=0.5),
        stroked(
            (
                f"M{-half},{eaves - 5}Q{-half * 0.7:.1f},{eaves + 2} 0,{eaves + 2}"
                f"Q{half * 0.7:.1f},{eaves + 2} {half},{eaves - 5}"
            ),
            paint,
            1.8,
        ),
        rect(-ridge - 2, top - 3, 2 * ridge + 4, 4, shade(tiles, -0.25), radius=2),
    ]


def pagoda(canvas: Canvas, setting: Setting) -> Figure:
    """A tower of five roofs, half as wide as high."""
    paint = setting.paint("#c0392e")
    tiles = SNOW if setting.snowy else "#40506a"
    parts, lights = [rect(-30, -5, 60, 5, down(canvas, "#cfc6b8")), rods("M0,-88V-103", 1.6, "#e3b341")], ""
    for k in range(5):
        floor, wide = -5 - 17 * k, 19 - 2.6 * k
        parts += [
            rect(-wide, floor - 12, 2 * wide, 12, down(canvas, "#f0dfc0", 0, -0.25)),
            *(
                rect(x - 1.2, floor - 12, 2.4, 12, across(canvas, paint))
                for x in (-wide + 1.2, -wide / 3, wide / 3, wide - 1.2)
            ),
            rect(-wide / 3 + 1.6, floor - 9, wide * 2 / 3 - 3.2, 9, "#5a2a24"),
        ]
        if setting.lit:
            lights += rect(-wide / 3 + 1.6, floor - 9, wide * 2 / 3 - 3.2, 9, WARM)
        parts += _curved_roof(canvas, floor - 11, wide + 11, 7, wide - 3.4, tiles, paint)
        parts.append(stroked(f"M{-wide - 2},{floor}H{wide + 2}", paint, 1.4))
    parts += [circle(0, y, 1.8, "#e3b341") for y in (-94, -98)]
    return Figure(
        "".join(parts),
        left=31,
        right=31,
        height=104,
        foot=60,
        glow=lights + (halo(canvas, 0, -45, 60, strength=0.3) if lights else ""),
    )
