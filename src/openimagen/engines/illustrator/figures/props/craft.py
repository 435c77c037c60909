"""Craft without wheels: raft, sleigh, biplane, drone."""

from openimagen.engines.illustrator.canvas import Canvas
from openimagen.engines.illustrator.colour import shade
from openimagen.engines.illustrator.figures.figure import Figure
from openimagen.engines.illustrator.figures.props.solids import (
    SNOW,
    ball,
    block,
    down,
    halo,
    rods,
    round_paint,
)
from openimagen.engines.illustrator.figures.setting import Setting
from openimagen.engines.illustrator.shapes import (
    circle,
    ellipse,
    group,
    rect,
    rotate,
    shape,
    stroked,
)

_TYRE, _STEEL = "#2b2f38", "#b9c2cc"


def biplane(canvas: Canvas, setting: Setting) -> Figure:
    """A plane with two wings that flies to the left, wider than high."""
    paint = setting.paint(setting.rng.choice(("#d8443c", "#e8a62e", "#3f7fb5", "#4f9a5a")))
    light = "#fbf1dc"
    parts = [
        shape("M84,-50L112,-86Q120,-90 120,-80L116,-46Z", down(canvas, paint, 0.2, -0.2)),
        shape("M96,-80L112,-88L118,-66L100,-62Z", light, opacity=0.85),
        rods("M-30,-88L-22,-30M24,-88L32,-30M-30,-88L32,-30M24,-88L-22,-30", 2, "#6b4a30"),
        shape(
            "M-66,-36Q-70,-66 -46,-66H10Q70,-62 118,-50L116,-40Q60,-18 0,-18H-46Q-64,-18 -66,-36Z",
            down(canvas, paint, 0.3, -0.35),
        ),
        shape("M-66,-40H112L116,-44V-40Q60,-26 0,-26H-44Q-62,-28 -66,-40Z", light, opacity=0.8),
        shape("M-66,-42Q-68,-64 -50,-66V-18Q-66,-20 -66,-42Z", down(canvas, _STEEL, 0.3, -0.3)),
        shape("M6,-66Q14,-78 26,-76L38,-62Q20,-58 6,-62Z", "#3a2a24"),
        shape("M2,-64L6,-80H10L12,-64Z", "#bfe0f0", opacity=0.85),
        *(
            group(
                rect(x, y, w, 9, down(canvas, paint, 0.35, -0.15), radius=4.5)
                + rect(x + w * 0.12, y, w * 0.1, 9, light)
                + rect(x + w * 0.78, y, w * 0.1, 9, light),
                transform=rotate(-2),
            )
            for x, y, w in ((-62, -96, 118), (-54, -34, 112))
        ),
        rods("M-34,-22L-42,-6M-10,-22L-32,-6", 3, "#59606e"),
        circle(-38, -8, 10, _TYRE),
        circle(-38, -8, 4.4, light),
        ellipse(-72, -42, 4, 42, "#d9dee4", opacity=0.55),
        ball(canvas, -71, -42, 8, "#e0b045"),
        circle(96, -36, 4, _TYRE),
    ]
    return Figure(
        "".join(parts), left=77, right=121, height=99, foot=80, anchors={"seat": (18, -66)}, faces=-1
    )


def raft(canvas: Canvas, setting: Setting) -> Figure:
    """Logs lashed together, with a patched sail; as wide as high."""
    wood = setting.paint("#a8743f")
    logs = [(-62 + 6 * k, 62 + 5 * k, -18 + 5 * k) for k in range(4)]
    parts = [
        rods("M6,-20V-98", 4, "#8a5a34"),
        rods("M-34,-92H46", 3, "#8a5a34"),
        shape(
            "M-32,-91H44Q52,-62 46,-34Q6,-42 -36,-32Q-24,-62 -32,-91Z",
            canvas.linear([(0, "#fff6e0"), (1, "#d9c294")], x2=1),
        ),
        rect(8, -62, 14, 12, "#d8776a"),
        stroked("M8,-62h14v12h-14z", "#fff3d8", 1.2),
        stroked("M-34,-34L-52,-16M46,-36L58,-14", "#6b5538", 1.2),
    ]
    for left, right, y in logs:
        parts.append(rods(f"M{left},{y}H{right}", 9, wood))
        parts.append(circle(left - 3, y, 4, "#e0bb84", stroke=shade(wood, -0.3), stroke_width=1))
    parts += [
        stroked("M-42,-21L-26,0M-38,-21L-22,0M44,-21L58,0M48,-21L62,0", "#e3d2a4", 2.4, round_ends=True),
        block(canvas, 18, -34, 18, 15, "#b5824f", (5, -4)),
    ]
    return Figure(
        "".join(parts),
        left=70,
        right=82,
        height=100,
        foot=120,
        anchors={"seat": (-14, -18), "top": (-14, -18)},
        faces=-1,
    )


def sleigh(canvas: Canvas, setting: Setting) -> Figure:
    """A curled sleigh full of presents, wider than high."""
    paint = setting.paint("#b5242e")
    gold = "#e3b341"
    gifts = (("#3f8f5f", -6, -96, 26, 30), ("#3f7fb5", 22, -90, 24, 26), ("#e8a62e", 6, -112, 20, 22))
    parts = []
    for tone, x, y, w, h in gifts:
        parts += [
            rect(x, y, w, h, down(canvas, tone, 0.25, -0.2), radius=1),
            rect(x + w / 2 - 2.4, y, 4.8, h, "#fff6e0"),
            stroked(f"M{x + w / 2},{y}q-10,-8 -8,0q2,4 8,0q6,4 8,0q2,-8 -8,0", "#fff6e0", 2.2),
        ]
    parts += [
        rods("M-86,-40Q-104,-44 -98,-20Q-92,-4 -70,-3H70Q84,-4 86,-16", 4.6, gold),
        rods("M-44,-24L-50,-5M34,-24L42,-5", 4, gold),
        shape(
            (
                "M-82,-60Q-96,-66 -92,-78Q-84,-86 -76,-76Q-66,-56 -40,-58Q-14,-60 -4,-72H40"
                "Q56,-76 58,-100Q64,-116 76,-106Q70,-104 72,-92Q74,-32 40,-24H-44"
                "Q-76,-28 -82,-60Z"
            ),
            down(canvas, paint, 0.25, -0.35),
        ),
        stroked(
            (
                "M-82,-60Q-96,-66 -92,-78Q-84,-86 -76,-76Q-66,-56 -40,-58Q-14,-60 -4,-72H40"
                "Q56,-76 58,-100Q64,-116 76,-106"
            ),
            gold,
            3.4,
            round_ends=True,
        ),
        stroked(
            "M-62,-44q10,10 20,2q8,-8 0,-10q-8,2 -2,8M10,-52q12,12 24,2q8,-10 -2,-12q-8,2 -2,10",
            gold,
            2,
            round_ends=True,
        ),
        stroked("M-70,-36Q-40,-28 40,-30", shade(paint, 0.4), 2, opacity=0.5, round_ends=True),
    ]
    if setting.snowy:
        parts.append(shape("M-100,0Q-60,-8 -20,-2Q30,-9 90,0Q0,8 -100,0Z", SNOW))
    return Figure(
        "".join(parts),
        left=101,
        right=89,
        height=116,
        foot=150,
        anchors={"seat": (-22, -58), "top": (-22, -58)},
        faces=-1,
    )


def drone(canvas: Canvas, setting: Setting) -> Figure:
    """A camera drone with four rotors in flight, more than twice as wide as high."""
    shell = setting.paint("#e6eaee")
    parts = [
        rods("M-16,-56L-70,-80M16,-56L70,-80", 7, shade(shell, -0.25)),
        *(
            ellipse(x, -88, 34, 5, "#8d97a5", opacity=0.55) + rect(x - 4, -90, 8, 12, "#3a414d", radius=3)
            for x in (-70, 70)
        ),
        rods("M-20,-46L-92,-54M20,-46L92,-54", 8, shell),
        *(
            ellipse(x, -66, 42, 6.4, "#8d97a5", opacity=0.6) + rect(x - 5, -67, 10, 15, "#3a414d", radius=3)
            for x in (-92, 92)
        ),
        rods("M-20,-30L-34,-4M20,-30L34,-4M-44,-3H-24M24,-3H44", 4.6, "#4a515e"),
        shape(
            "M-34,-52Q-28,-68 0,-68Q28,-68 34,-52Q34,-34 0,-32Q-34,-34 -34,-52Z", round_paint(canvas, shell)
        ),
        rect(-12, -36, 24, 17, down(canvas, "#3a414d", 0.2, -0.2), radius=6),
        circle(0, -27, 6.4, "#14171e"),
        circle(0, -27, 3.6, round_paint(canvas, "#4f7fb5")),
        *(circle(x, -48, 2.2, tone) for x, tone in ((-24, "#e2453c"), (24, "#5ae06a"))),
        stroked("M-22,-60Q-8,-65 8,-65", "#ffffff", 3, opacity=0.8, round_ends=True),
    ]
    glow = (
        "".join(halo(canvas, x, -48, 16, tone, 0.9) for x, tone in ((-24, "#ff5a4f"), (24, "#5ae06a")))
        if setting.lit
        else ""
    )
    return Figure("".join(parts), left=134, right=134, height=93, foot=80, glow=glow)
