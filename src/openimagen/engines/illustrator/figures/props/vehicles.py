"""Boats, carts and flying or fighting machines; they look to the left."""

from openimagen.engines.illustrator.canvas import Canvas
from openimagen.engines.illustrator.colour import shade
from openimagen.engines.illustrator.figures.figure import Figure
from openimagen.engines.illustrator.figures.props.solids import (
    across,
    ball,
    down,
    grain,
    halo,
    rods,
    round_paint,
    snow_cap,
    windows,
)
from openimagen.engines.illustrator.figures.setting import Setting
from openimagen.engines.illustrator.shapes import (
    circle,
    ellipse,
    group,
    polygon,
    rect,
    rotate,
    shape,
    stroked,
    trace,
)

_IRON, _BRASS = "#59606e", "#e0b045"


def wheel(canvas: Canvas, x: float, y: float, r: float, colour: str, spokes: int = 8) -> str:
    """A wooden wheel with an iron tyre."""
    spoke = stroked(trace("M", x, y, "v", -r * 0.9), colour, r * 0.11)
    fan = "".join(group(spoke, transform=rotate(360 * k / spokes, x, y)) for k in range(spokes))
    return (
        circle(x, y, r * 0.92, "none", stroke=shade(colour, -0.25), stroke_width=r * 0.16)
        + circle(x, y, r * 0.96, "none", stroke="#3a4150", stroke_width=r * 0.09)
        + fan
        + circle(x, y, r * 0.2, round_paint(canvas, shade(colour, 0.1)))
        + circle(x, y, r * 0.08, _BRASS)
    )


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


def airship(canvas: Canvas, setting: Setting) -> Figure:
    """A striped airship with a gondola, twice as wide as high."""
    cloth = setting.paint(setting.rng.choice(("#d8534a", "#3f7fb5", "#e0a83a", "#6f9a5a")))
    hull = (
        "M-100,-62C-96,-88 -50,-102 0,-102C50,-102 84,-88 104,-62C84,-36 50,-24 0,-24"
        "C-50,-24 -96,-38 -100,-62Z"
    )
    stripes = "".join(f"M-104,-62C-60,{y} 60,{y} 108,-62" for y in (-116, -84, -40, -6))
    panes, glow = windows(
        canvas, setting, [(x, -15, 7, 6) for x in (-22, -11, 0, 11)], "#6b4226", radius=1, bars=False
    )
    roundness = canvas.linear(
        [(0, "#ffffff", 0.4), (0.35, "#ffffff", 0.08), (0.6, "#1b1446", 0), (1, "#1b1446", 0.45)]
    )
    parts = [
        shape("M72,-62L112,-104H122L112,-62L122,-22H112Z", down(canvas, shade(cloth, -0.15), 0.1, -0.3)),
        stroked("M-30,-28L-22,-16M30,-28L20,-16M0,-25V-16", "#5a4636", 1.2),
        shape(hull, cloth),
        group(
            stroked(stripes, "#fbf1dc", 8) + shape(hull, roundness), clip=canvas.clip(f'<path d="{hull}"/>')
        ),
        shape("M58,-62L120,-68V-56Z", shade(cloth, -0.3)),
        shape("M-32,-18H26L20,-2Q18,0 14,0H-22Q-27,0 -29,-6Z", down(canvas, "#a8743f", 0.2, -0.35)),
        panes,
        rods("M24,-10H33", 3, _IRON),
        ellipse(34, -10, 2, 10, "#d9dee4", opacity=0.85),
        circle(-98, -62, 3, _BRASS),
    ]
    return Figure(
        "".join(parts),
        left=101,
        right=122,
        height=104,
        foot=50,
        glow=glow,
        anchors={"seat": (-6, -16)},
        faces=-1,
    )


def carriage(canvas: Canvas, setting: Setting) -> Figure:
    """A closed coach with gilded wheels and lamps, its shaft to the left; a little wider than high."""
    paint = setting.paint(setting.rng.choice(("#8a2f4a", "#2f4f8f", "#f0e6d8", "#4f6f4a")))
    body = "M-46,-84H46Q54,-62 40,-34Q36,-26 20,-26H-20Q-36,-26 -40,-34Q-54,-62 -46,-84Z"
    panes, glow = windows(
        canvas,
        setting,
        [(-38, -76, 18, 20), (-11, -76, 22, 22), (20, -76, 18, 20)],
        _BRASS,
        radius=3,
        bars=False,
    )
    parts = [
        rods("M-50,-28Q-74,-28 -104,-36", 3.4, "#8a5a34"),
        rods("M-56,-22H56", 4.4, "#6b4226"),
        stroked("M-52,-26Q-58,-44 -46,-50M52,-26Q58,-44 46,-50", _BRASS, 2.6, round_ends=True),
        shape("M-70,-52H-48L-46,-34H-66Z", down(canvas, shade(paint, -0.25))),
        rect(-74, -57, 26, 6, down(canvas, "#a3243b"), radius=3),
        shape(body, down(canvas, paint, 0.28, -0.3)),
        *(
            shape(f"M{x},-78h{w}v20q{-w / 2},-8 {-w},0z", "#c9596a", opacity=0.55)
            for x, w in ((-38, 18), (-11, 22), (20, 18))
        ),
        panes,
        rect(-14, -80, 28, 52, "none", radius=4, stroke=shade(paint, -0.4), stroke_width=1.4),
        circle(9, -48, 1.6, _BRASS),
        stroked("M-36,-44q8,8 0,14M36,-44q-8,8 0,14M-8,-40q8,8 16,0", _BRASS, 1.4, round_ends=True),
        shape("M-52,-84Q-30,-98 0,-98Q30,-98 52,-84Q0,-79 -52,-84Z", across(canvas, shade(paint, -0.1))),
        stroked("M-52,-84Q0,-79 52,-84", _BRASS, 2.4),
        ball(canvas, 0, -100, 4, _BRASS),
        *(rect(x, -72, 5, 10, "#ffe9a8", radius=1.5, stroke=_BRASS, stroke_width=1) for x in (-52, 47)),
        wheel(canvas, -44, -18, 18, _BRASS),
        wheel(canvas, 40, -22, 22, _BRASS, 10),
    ]
    if setting.lit:
        glow += "".join(halo(canvas, x, -67, 22) for x in (-49.5, 49.5))
    if setting.snowy:
        parts.append(snow_cap(-38, 38, -93, 6))
    return Figure(
        "".join(parts),
        left=105,
        right=63,
        height=104,
        foot=120,
        glow=glow,
        anchors={"seat": (-60, -57), "top": (0, -95)},
        faces=-1,
    )


def cart(canvas: Canvas, setting: Setting) -> Figure:
    """A two-wheeled farm cart with hay, its shafts to the left; wider than high."""
    wood = setting.paint("#a8743f")
    hay = grain(setting, (-50, -90, 110, 22), 26, (6, 14), 6)
    parts = [
        rods("M-40,-40L-120,-30", 4.4, shade(wood, -0.15)),
        rods("M-96,-32L-100,-2", 3.6, shade(wood, -0.3)),
        shape("M-58,-66Q-52,-92 -20,-92Q10,-106 40,-92Q76,-92 80,-66Z", round_paint(canvas, "#e3bb4a")),
        stroked(hay, "#a8801f", 1.4, opacity=0.8, round_ends=True),
        shape("M-64,-70H84L78,-36H-58Z", down(canvas, wood, 0.2, -0.3)),
        stroked("M-62,-59H82M-60,-48H80", shade(wood, -0.5), 1.2, opacity=0.7),
        *(rect(x, -76, 6, 42, down(canvas, shade(wood, -0.2)), radius=1) for x in (-58, -14, 30, 74)),
        wheel(canvas, 14, -31, 31, shade(wood, 0.1), 10),
        rods("M-40,-36L-122,-26", 4.4, wood),
    ]
    return Figure(
        "".join(parts),
        left=122,
        right=84,
        height=99,
        foot=140,
        anchors={"seat": (0, -72), "top": (8, -84)},
        faces=-1,
    )


def tank(canvas: Canvas, setting: Setting) -> Figure:
    """A battle tank whose gun points to the left, twice as wide as high."""
    paint = setting.paint("#6f7f4a")
    tracks = "M-84,-40H78Q96,-38 96,-22Q94,0 72,0H-74Q-98,0 -100,-22Q-98,-40 -84,-40Z"
    parts = [
        rods("M-30,-72H-128", 7, shade(paint, -0.1)),
        rect(-134, -78, 13, 12, across(canvas, shade(paint, -0.2)), radius=2),
        shape("M-36,-62Q-36,-84 -14,-88H34Q52,-86 56,-62Z", down(canvas, paint, 0.3, -0.25)),
        rect(2, -96, 26, 9, down(canvas, paint, 0.2, -0.2), radius=3),
        stroked("M44,-86V-116", "#3a4150", 1.4),
        shape("M-98,-40L-72,-62H70L96,-44L92,-34H-96Z", down(canvas, paint, 0.24, -0.2)),
        ellipse(-50, -52, 18, 6, shade(paint, -0.3), opacity=0.7),
        ellipse(30, -54, 22, 5, shade(paint, 0.35), opacity=0.45),
        ellipse(12, -74, 16, 7, shade(paint, -0.3), opacity=0.6),
        polygon(
            [
                (-4, -82),
                (-1, -75),
                (6, -75),
                (0.6, -71),
                (3, -64),
                (-4, -68.6),
                (-11, -64),
                (-8.6, -71),
                (-14, -75),
                (-7, -75),
            ],
            "#f4f1e4",
        ),
        shape(tracks, "#2b2f38"),
        *(
            circle(x, -19, 13, round_paint(canvas, shade(paint, -0.15))) + circle(x, -19, 4, "#3a4150")
            for x in (-78, -48, -18, 12, 42, 72)
        ),
        f'<path d="{tracks}" fill="none" stroke="#4a505c" stroke-width="5" stroke-dasharray="6 3"/>',
        stroked("M-92,-42H90", shade(paint, 0.3), 3, round_ends=True),
    ]
    return Figure(
        "".join(parts),
        left=134,
        right=98,
        height=116,
        foot=180,
        anchors={"seat": (14, -95), "top": (14, -95)},
        faces=-1,
    )


def cannon(canvas: Canvas, setting: Setting) -> Figure:
    """An old ship's gun on a wheeled carriage with balls beside it; wider than high."""
    iron = setting.paint("#3f4552")
    wood = "#9a6236"
    parts = [
        shape("M66,-34L92,-10V0H30V-30Z", down(canvas, shade(wood, -0.3))),
        group(
            shape(
                "M-96,-17Q-40,-20 0,-22Q50,-27 60,-20Q68,0 60,20Q50,27 0,22Q-40,20 -96,17Z",
                down(canvas, iron, 0.4, -0.4),
            )
            + rect(-102, -20, 14, 40, down(canvas, iron, 0.45, -0.35), radius=4)
            + ellipse(-102, 0, 5, 15, "#14171e")
            + "".join(
                rect(x, -24, 6, 48, down(canvas, shade(iron, 0.1), 0.4, -0.35), radius=2)
                for x in (-50, -4, 44)
            )
            + ball(canvas, 70, 0, 8, iron)
            + stroked("M-84,-11Q-20,-14 40,-15", "#ffffff", 3, opacity=0.35, round_ends=True),
            transform="translate(8 -62) rotate(12)",
        ),
        shape("M-44,-44L-28,-50L62,-34L88,-12V-4H-44Z", down(canvas, wood, 0.25, -0.25)),
        stroked("M-40,-30L66,-20M-42,-16H84", shade(wood, -0.45), 1.2, opacity=0.7),
        circle(8, -52, 7, round_paint(canvas, _BRASS)),
        wheel(canvas, -24, -21, 21, shade(wood, 0.15), 8),
        wheel(canvas, 58, -17, 17, shade(wood, 0.15), 8),
        *(ball(canvas, x, y, 9, "#2f343f") for x, y in ((-74, -8), (-57, -7), (-66, -22))),
    ]
    return Figure(
        "".join(parts), left=102, right=94, height=105, foot=150, anchors={"top": (0, -80)}, faces=-1
    )
