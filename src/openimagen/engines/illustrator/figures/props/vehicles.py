"""Carts, an airship and engines of war; they look to the left."""

from openimagen.engines.illustrator.canvas import Canvas
from openimagen.engines.illustrator.colour import shade
from openimagen.engines.illustrator.figures.figure import Figure
from openimagen.engines.illustrator.figures.props.solids import (
    across,
    ball,
    dashed,
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
        dashed(tracks, "#4a505c", 5, "6 3"),
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
