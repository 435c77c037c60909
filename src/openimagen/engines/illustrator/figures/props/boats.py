"""Boats; they look to the left and float with y = 0 on the water."""

from openimagen.engines.illustrator.canvas import Canvas
from openimagen.engines.illustrator.colour import shade
from openimagen.engines.illustrator.figures.figure import Figure
from openimagen.engines.illustrator.figures.props.solids import (
    across,
    down,
    halo,
    rods,
    round_paint,
    windows,
)
from openimagen.engines.illustrator.figures.setting import Setting
from openimagen.engines.illustrator.shapes import (
    circle,
    ellipse,
    group,
    polygon,
    rect,
    shape,
    stroked,
)

_IRON, _BRASS = "#59606e", "#e0b045"


def rowing_boat(canvas: Canvas, setting: Setting) -> Figure:
    """An open boat with oars, three times as wide as high; sitters sit at y = -44."""
    paint = setting.paint(setting.rng.choice(("#3f7fb5", "#c9453c", "#4f9a7a", "#e0a83a")))
    wood = "#b5793f"
    hull = "M-142,-70Q-128,-6 -96,0H96Q130,-8 144,-74Q60,-40 0,-40Q-70,-40 -142,-70Z"
    planks = "M-140,-58Q-70,-28 0,-28Q70,-28 141,-60M-134,-42Q-70,-16 0,-16Q70,-16 136,-44"
    parts = [
        shape("M-142,-70Q-60,-56 0,-56Q70,-56 144,-74Q60,-34 0,-34Q-70,-34 -142,-70Z", shade(wood, -0.45)),
        *(shape(f"M{x},-52h34l5,10h-44z", down(canvas, wood, 0.4, 0)) for x in (-74, -16, 42)),
        rods("M34,-50L116,-2", 4, "#caa06a"),
        shape(hull, down(canvas, paint, 0.25, -0.35)),
        group(
            stroked(planks, shade(paint, -0.45), 1.6, opacity=0.7)
            + shape("M-150,-26Q0,16 150,-28V10H-150Z", "#f7f1e4", opacity=0.9),
            clip=canvas.clip(f'<path d="{hull}"/>'),
        ),
        stroked("M-142,-70Q-70,-40 0,-40Q60,-40 144,-74", shade(wood, 0.25), 6, round_ends=True),
        rods("M-26,-54L-100,-8", 4, "#caa06a"),
        shape("M-92,-16L-118,1L-110,8L-86,-8Z", down(canvas, "#e8c690")),
        circle(-32, -44, 3, _IRON),
    ]
    return Figure(
        "".join(parts),
        left=144,
        right=146,
        height=76,
        foot=190,
        anchors={"seat": (0, -46), "top": (0, -46)},
        faces=-1,
    )


def pirate_ship(canvas: Canvas, setting: Setting) -> Figure:
    """A three-masted ship with a black flag, as wide as high; its deck is at y = -26."""
    wood = setting.paint("#8a5632")
    canvas_paint = canvas.linear([(0, "#fff8e6"), (0.6, "#f0dfba"), (1, "#cdb78c")], x2=1)
    hull = "M-62,-30Q-52,-4 -38,0H40Q54,-6 58,-44L40,-42V-30H-30L-34,-34Z"
    sails = [
        shape(
            (
                f"M{x - w},{y}Q{x},{y + 4} {x + w},{y}"
                f"Q{x + w + 5},{y + h * 0.55} {x + w + 1},{y + h}"
                f"Q{x},{y + h * 0.78} {x - w - 1},{y + h}"
                f"Q{x - w + 5},{y + h * 0.5} {x - w},{y}Z"
            ),
            canvas_paint,
        )
        for x, y, w, h in (
            (-26, -72, 15, 28),
            (-26, -90, 11, 17),
            (6, -80, 18, 34),
            (6, -101, 13, 20),
            (36, -76, 12, 24),
        )
    ]
    ports, glow = windows(
        canvas, setting, [(x, -22, 5.4, 5.4) for x in (-36, -22, -8, 6, 20)], _BRASS, radius=0.6, bars=False
    )
    stern, more = windows(canvas, setting, [(43, -36, 4, 5), (49.6, -36.6, 4, 5)], _BRASS, radius=0.6)
    parts = [
        rods("M-60,-32L-84,-46", 2.6, wood),
        rods("M-26,-30V-95M6,-30V-108M36,-40V-80", 2.4, shade(wood, -0.1)),
        stroked("M-84,-46L-26,-94L6,-108M-84,-46L-26,-72M36,-80L56,-44M6,-108L36,-80", "#4a3c30", 0.7),
        polygon([(-80, -46), (-28, -88), (-44, -46)], canvas_paint),
        *sails,
        shape("M6,-115Q12,-119 17,-115T28,-115V-106Q22,-102 17,-106T6,-106Z", "#23252d"),
        circle(17, -111.4, 2.2, "#f4f1e8"),
        stroked("M13.6,-108L20.4,-106.4M20.4,-108L13.6,-106.4", "#f4f1e8", 0.9),
        stroked("M6,-108V-117", "#6b4a30", 1.4),
        shape(hull, down(canvas, wood, 0.18, -0.4)),
        stroked("M-56,-20Q0,-12 56,-22M-48,-8Q0,-2 50,-10", shade(wood, -0.5), 1, opacity=0.7),
        stroked("M-63,-30.6L-34,-34L-30,-30H40V-42L58,-44.4", shade("#d9a441", -0.05), 2.6, round_ends=True),
        ports,
        stern,
        circle(6, -94, 4.4, "#3a3338", opacity=0.75),
        stroked("M0,-86L12,-82M12,-86L0,-82", "#3a3338", 1.6, opacity=0.75),
    ]
    if setting.lit:
        more += circle(58, -50, 3, "#ffe9a8") + halo(canvas, 58, -50, 20)
    parts.append(stroked("M58,-44V-48", _BRASS, 1.4))
    return Figure(
        "".join(parts),
        left=84,
        right=62,
        height=118,
        foot=90,
        glow=glow + more,
        anchors={"seat": (-6, -30), "top": (-6, -30)},
        faces=-1,
    )


def submarine(canvas: Canvas, setting: Setting) -> Figure:
    """A round little submarine with portholes, twice as wide as high."""
    paint = setting.paint("#f2c12e")
    hull = "M-96,-36C-96,-64 -60,-72 0,-72C60,-72 84,-60 96,-42V-30C84,-12 60,0 0,0C-60,0 -96,-8 -96,-36Z"
    lit = "#ffe9a8" if setting.lit else "#bfe6f4"
    panes, glow = [], ""
    for x in (-58, -18, 22):
        panes.append(circle(x, -40, 14, round_paint(canvas, "#8d97a5")))
        pane = circle(
            x, -40, 9.6, canvas.radial([(0, shade(lit, 0.4)), (1, shade(lit, -0.25))], cx=0.35, cy=0.3, r=0.8)
        )
        panes.append(pane + stroked(f"M{x - 5},-44Q{x - 3},-47 {x + 1},-47", "#ffffff", 1.8, round_ends=True))
        if setting.lit:
            glow += pane + halo(canvas, x, -40, 24)
    parts = [
        rods("M14,-92V-112H2", 5, "#8d97a5"),
        circle(1, -112, 3.4, "#2b3140"),
        shape("M-24,-70L-18,-96H26L34,-70Z", across(canvas, shade(paint, -0.04))),
        rect(-21, -99, 50, 5, shade(paint, -0.3), radius=2.5),
        shape("M92,-34L112,-58L118,-56V-14L112,-12Z", down(canvas, "#d8443c", 0.2, -0.3)),
        ellipse(116, -36, 3.6, 24, "#c3cbd4", opacity=0.8),
        shape(hull, down(canvas, paint, 0.3, -0.4)),
        stroked("M-92,-22Q0,-4 94,-26", shade(paint, -0.45), 1.6, opacity=0.6),
        shape("M-93,-26Q0,-8 95,-30Q84,-10 60,-4Q0,4 -60,-4Q-90,-10 -93,-26Z", "#d8443c", opacity=0.9),
        stroked("M-80,-54Q-50,-66 0,-66", "#ffffff", 4, opacity=0.5, round_ends=True),
        *panes,
        *(circle(x, -62, 1.5, shade(paint, -0.5)) for x in range(-60, 76, 15)),
        shape("M40,-30L72,-26L68,-18L44,-20Z", down(canvas, shade(paint, -0.2))),
        circle(-92, -38, 5, round_paint(canvas, "#fff3b0")),
    ]
    if setting.lit or setting.light.key == "underwater":
        glow += polygon(
            [(-92, -40), (-210, -66), (-210, 6), (-92, -34)],
            canvas.linear([(0, "#fff6c8", 0), (1, "#fff6c8", 0.6)], x2=1, y2=0),
        )
    return Figure(
        "".join(parts),
        left=97,
        right=120,
        height=116,
        foot=90,
        glow=glow,
        anchors={"seat": (4, -98)},
        faces=-1,
    )
