"""Things of feasts and tales: skeleton, gnome, snow globe, gingerbread house, crystals, magic lamp."""

from openimagen.engines.illustrator.canvas import Canvas
from openimagen.engines.illustrator.colour import shade
from openimagen.engines.illustrator.figures.figure import Figure
from openimagen.engines.illustrator.figures.props.solids import (
    SNOW,
    across,
    ball,
    dashed,
    down,
    halo,
    rods,
    round_paint,
    turned,
    windows,
)
from openimagen.engines.illustrator.figures.setting import Setting
from openimagen.engines.illustrator.shapes import circle, ellipse, group, polygon, rect, shape, stroked
from openimagen.engines.illustrator.typesetting import fit, lettered

_BRASS = "#e0b045"


def skeleton(canvas: Canvas, setting: Setting) -> Figure:
    """A skeleton that stands and waves, a little less than half as wide as high."""
    bone = setting.paint("#f1ead8")
    dark = shade(bone, -0.5)
    ribs = "".join(
        f"M0,{y}Q{d * (w + 3)},{y - 3} {d * w},{y + 7}"
        for y, w in ((-71, 11), (-66, 12), (-61, 11), (-56, 9))
        for d in (-1, 1)
    )
    parts = [
        rods("M-5,-42L-8,-23L-7,-3M5,-42L9,-23L8,-3", 3.6, bone),
        *(ball(canvas, x, -23, 3, bone) for x in (-8, 9)),
        *(
            shape(f"M{x - 3},-4H{x + 3}L{x + d * 7},0H{x - 3 * d}Z", down(canvas, bone, 0.1, -0.3))
            for x, d in ((-7, -1), (8, 1))
        ),
        shape(
            "M-10,-49Q-12,-40 -4,-40L0,-43L4,-40Q12,-40 10,-49Q4,-46 0,-46Q-4,-46 -10,-49Z",
            across(canvas, bone),
        ),
        rods("M0,-75V-46", 3.6, bone),
        rods(ribs, 2.4, bone),
        rods("M-13,-74Q0,-79 13,-74", 3, bone),
        rods("M-13,-74L-20,-58L-17,-43", 3.2, bone),
        rods("M-17,-42l-4,5M-17,-42l-1,6M-17,-42l2,6", 1.7, bone),
        rods("M13,-74L24,-80L27,-96", 3.2, bone),
        rods("M27,-97l-5,-5M27,-97l-1,-7M27,-97l3,-6M27,-97l6,-3", 1.7, bone),
        shape(
            "M-10.5,-90Q-11,-103 0,-103Q11,-103 10.5,-90Q10,-86 6.6,-85L6,-79H-6L-6.6,-85Q-10,-86 -10.5,-90Z",
            round_paint(canvas, bone),
        ),
        *(ellipse(x, -92, 3.1, 3.5, "#241a22") for x in (-4.6, 4.6)),
        shape("M0,-88L-1.7,-85.4H1.7Z", "#241a22"),
        stroked("M-5,-81.6H5M-3,-83V-80.2M0,-83V-80.2M3,-83V-80.2", dark, 0.9),
        *(circle(x, -92, 0.9, "#ffb347") for x in (-4.4, 4.8)),
    ]
    return Figure(
        "".join(parts), left=23, right=34, height=105, foot=24, anchors={"head": (0, -103), "hand": (27, -98)}
    )


def garden_gnome(canvas: Canvas, setting: Setting) -> Figure:
    """A gnome with a tall hat and a beard, half as wide as high."""
    hat = setting.paint(setting.rng.choice(("#d8342c", "#d8342c", "#2f7f4f", "#2f5fb0")))
    coat = setting.rng.choice(("#3f6fb0", "#4f8f4a", "#7a4fa0"))
    parts = [
        *(ellipse(x, -4, 12, 6, round_paint(canvas, "#5a3a24")) for x in (-11, 12)),
        shape("M-20,-44Q-26,-20 -22,-6Q0,0 22,-6Q26,-20 20,-44Z", round_paint(canvas, coat)),
        rect(-24, -20, 48, 5.4, across(canvas, "#3a2a20"), radius=1),
        rect(-4.4, -21, 8.8, 7.4, _BRASS, radius=1.4),
        rods("M-19,-40Q-30,-30 -22,-22M19,-40Q30,-30 22,-22", 8, coat),
        *(ball(canvas, x, -21, 4.4, "#f0c09a") for x in (-21, 21)),
        ball(canvas, 0, -52, 16, "#f4c8a2", 14),
        shape(
            "M-17,-54Q-20,-34 -9,-24Q0,-14 9,-24Q20,-34 17,-54Q8,-46 0,-46Q-8,-46 -17,-54Z",
            round_paint(canvas, "#f7f3ea", 0.3, -0.25),
        ),
        stroked("M-8,-38Q-7,-30 -4,-26M0,-40V-24M8,-38Q7,-30 4,-26", "#c9c2b4", 1, round_ends=True),
        ball(canvas, 0, -50, 5, "#eba17e", 4.4),
        *(circle(x, -57, 1.7, "#2b2024") for x in (-6, 6)),
        *(circle(x, -51, 2.8, "#ef8a7a", opacity=0.55) for x in (-10.4, 10.4)),
        shape("M-20,-57Q-14,-86 4,-103Q11,-104 9,-98Q16,-78 20,-57Q0,-66 -20,-57Z", across(canvas, hat)),
        stroked("M-20,-58Q0,-67 20,-58", shade(hat, -0.3), 3, round_ends=True),
        stroked("M-12,-66Q-6,-84 3,-96", "#ffffff", 2.4, opacity=0.35, round_ends=True),
    ]
    return Figure("".join(parts), left=28, right=28, height=104, foot=46, anchors={"head": (0, -62)})


def snow_globe(canvas: Canvas, setting: Setting) -> Figure:
    """A glass ball with a cottage and snow in it, a little less wide than high."""
    wood = setting.paint("#8a4f2c")
    lines = fit(setting.lettering or "", width=52, height=10, largest=9)
    ball_clip = canvas.clip('<circle cx="0" cy="-58" r="40"/>')
    panes, glow = windows(canvas, setting, [(-9, -46, 7, 7), (4, -46, 7, 7)], "#6b4226")
    flakes = "".join(
        f"M{setting.rng.uniform(-32, 32):.1f},{setting.rng.uniform(-92, -34):.1f}h0.1" for _ in range(34)
    )
    trees = "".join(
        f"M{x},-32l{-6 * k:.1f},0l{6 * k:.1f},{-18 * k:.1f}l{6 * k:.1f},{18 * k:.1f}Z"
        for x, k in ((-25, 1.1), (24, 1.3), (32, 0.8))
    )
    inside = [
        circle(
            0,
            -58,
            40,
            canvas.radial([(0, "#dff1fb"), (0.7, "#8fc4e6"), (1, "#4f86b8")], cx=0.45, cy=0.4, r=0.65),
        ),
        shape(trees, "#3f7f5f"),
        rect(-14, -50, 28, 18, down(canvas, "#b5533c")),
        polygon([(-19, -49), (0, -67), (19, -49)], SNOW),
        rect(7, -68, 5, 9, "#8a5a4a"),
        panes,
        ellipse(0, -26, 44, 10, SNOW),
        stroked(flakes, "#ffffff", 2.4, round_ends=True),
        circle(
            0,
            -58,
            40,
            canvas.radial(
                [(0, "#ffffff", 0.3), (0.5, "#ffffff", 0), (1, "#1b1446", 0.45)], cx=0.36, cy=0.3, r=0.78
            ),
        ),
    ]
    parts = [
        group(inside, clip=ball_clip),
        stroked("M-30,-72Q-24,-86 -10,-91", "#ffffff", 4, opacity=0.85, round_ends=True),
        turned(canvas, [(30, -24), (33, -18), (36, -4)], wood, sharp=True),
        rect(-33, -25, 66, 6, across(canvas, shade(wood, 0.15)), radius=3),
        lettered(lines, 0, -10, "#ffe9b8")
        if lines.lines
        else stroked("M-22,-10q5.5,-6 11,0t11,0t11,0t11,0", _BRASS, 1.8),
    ]
    return Figure("".join(parts), left=40, right=40, height=98, foot=70, glow=glow)


def gingerbread_house(canvas: Canvas, setting: Setting) -> Figure:
    """A house of gingerbread with icing and sweets, as wide as high."""
    cake = setting.paint("#b5733c")
    sweets = ("#e2453c", "#5ab04f", "#f2c12e", "#ef7fae", "#4f9fe0")
    icing = "#fffaf2"
    panes, glow = windows(canvas, setting, [(-30, -38, 13, 13), (17, -38, 13, 13)], icing, radius=2)
    parts = [
        rect(24, -98, 11, 28, down(canvas, shade(cake, -0.1))),
        rect(22, -100, 15, 6, icing, radius=3),
        shape("M-40,0V-48L0,-88L40,-48V0Z", down(canvas, cake, 0.18, -0.14)),
        shape(
            "M-54,-44L-4,-97Q0,-101 4,-97L54,-44L46,-38L0,-86L-46,-38Z",
            down(canvas, shade(cake, -0.28), 0.2, -0.1),
        ),
        stroked("M-53,-43L0,-98L53,-43", icing, 6, round_ends=True),
        *(circle(x, -43 - (50 - abs(x)) * 1.04, 3, sweets[(abs(x) // 8) % 5]) for x in range(-46, 47, 8)),
        shape("M-11,0V-24Q-11,-36 0,-36Q11,-36 11,-24V0Z", icing),
        shape("M-8,0V-24Q-8,-32 0,-32Q8,-32 8,-24V0Z", down(canvas, "#7a3a24", 0.1, -0.2)),
        circle(5, -14, 1.8, "#f2c12e"),
        panes,
        circle(0, -58, 8, icing),
        shape("M0,-52C-10,-59 -4,-65 0,-60.6C4,-65 10,-59 0,-52Z", "#e2453c"),
        *(
            stroked(f"M{x},-1V-30", "#fffaf2", 6, round_ends=True)
            + dashed(f"M{x},-1V-30", "#e2453c", 6, "3 4")
            for x in (-37, 37)
        ),
        shape("M-54,3Q-46,-8 -36,-3Q-24,-9 -14,-2Q0,-8 14,-2Q26,-9 36,-3Q46,-8 54,3Z", icing),
        *(ball(canvas, x, -5, 4.4, sweets[k % 5]) for k, x in enumerate((-47, -24, 22, 46))),
    ]
    return Figure("".join(parts), left=56, right=56, height=101, foot=100, glow=glow)


def rubber_duck(canvas: Canvas, setting: Setting) -> Figure:
    """A bath duck that looks to the left, a little wider than high."""
    skin = setting.paint("#f9d02f")
    parts = [
        shape(
            (
                "M-46,-30Q-50,-2 -10,0H18Q52,-2 56,-44Q58,-58 46,-50Q36,-40 22,-42"
                "Q0,-48 -20,-46Q-44,-46 -46,-30Z"
            ),
            round_paint(canvas, skin, 0.45, -0.35),
        ),
        shape("M0,-32Q22,-42 36,-28Q30,-10 8,-14Q-6,-18 0,-32Z", down(canvas, shade(skin, -0.08), 0.2, -0.2)),
        stroked("M8,-20Q20,-18 28,-26", shade(skin, -0.35), 1.6, opacity=0.7, round_ends=True),
        ball(canvas, -20, -70, 29, skin, 28),
        shape(
            "M-44,-70Q-64,-74 -66,-64Q-62,-58 -44,-58Q-38,-62 -44,-70Z", down(canvas, "#f0742a", 0.25, -0.2)
        ),
        stroked("M-64,-65Q-54,-66 -44,-63", "#b54a14", 1.4, round_ends=True),
        ellipse(-30, -78, 5, 6.4, "#20181a"),
        circle(-31.6, -80.6, 1.9, "#ffffff"),
        stroked("M-34,-90Q-26,-97 -14,-96", "#ffffff", 4, opacity=0.6, round_ends=True),
        circle(-22, -62, 4, "#f79a3f", opacity=0.5),
    ]
    return Figure(
        "".join(parts),
        left=66,
        right=57,
        height=98,
        foot=70,
        anchors={"head": (-20, -97), "seat": (16, -46)},
        faces=-1,
    )


def crystals(canvas: Canvas, setting: Setting) -> Figure:
    """A cluster of crystals that shine in the dark, a little wider than high."""
    gem = setting.paint(setting.rng.choice(("#8a5fe0", "#3fb0e0", "#e05fa8", "#4fc48a")))
    parts = []
    spikes = (
        (-34, -58, -26, 9),
        (32, -62, 24, 9),
        (-16, -82, -11, 11),
        (17, -78, 12, 11),
        (0, -100, 1, 13),
        (-46, -34, -34, 8),
        (45, -36, 34, 8),
        (-6, -46, -7, 9),
        (10, -40, 8, 8),
    )
    for x, top, foot, half in spikes:
        shoulder = top + half * 1.3
        parts += [
            polygon(
                [
                    (foot - half * 0.8, 0),
                    (x - half, shoulder),
                    (x - half * 0.1, top),
                    (x - half * 0.1, shoulder + half * 0.5),
                    (foot - half * 0.1, 0),
                ],
                canvas.linear([(0, shade(gem, 0.75)), (1, shade(gem, 0.05))]),
            ),
            polygon(
                [
                    (foot - half * 0.1, 0),
                    (x - half * 0.1, shoulder + half * 0.5),
                    (x - half * 0.1, top),
                    (x + half, shoulder),
                    (foot + half * 0.8, 0),
                ],
                canvas.linear([(0, shade(gem, 0.2)), (1, shade(gem, -0.45))]),
            ),
            stroked(
                (
                    f"M{x - half},{shoulder:.1f}L{x - half * 0.1:.1f},{shoulder + half * 0.5:.1f}"
                    f"L{x + half},{shoulder:.1f}"
                ),
                "#ffffff",
                0.8,
                opacity=0.6,
            ),
        ]
    parts.append(
        shape(
            "M-46,2Q-40,-8 -28,-6Q-12,-12 2,-7Q20,-12 30,-6Q42,-8 48,2Q0,8 -46,2Z",
            down(canvas, "#6b6478", 0.15, -0.3),
        )
    )
    glow = halo(canvas, 0, -46, 80, shade(gem, 0.3), 0.5) if setting.light.dark else ""
    return Figure("".join(parts), left=54, right=54, height=100, foot=90, glow=glow)


def magic_lamp(canvas: Canvas, setting: Setting) -> Figure:
    """A golden oil lamp with smoke from its spout, wider than high."""
    gold = setting.paint("#e0aa38")
    mist = setting.rng.choice(("#b98af0", "#7fc4f0", "#f09ac4"))
    smoke = canvas.linear([(0, mist, 0), (1, mist, 0.85)])
    parts = [
        shape("M-86,-52Q-104,-66 -88,-80Q-70,-92 -86,-112Q-62,-98 -72,-80Q-82,-66 -80,-53Z", smoke),
        stroked("M44,-46Q86,-66 80,-36Q74,-16 44,-26", shade(gold, -0.35), 7, round_ends=True),
        stroked("M44,-46Q86,-66 80,-36Q74,-16 44,-26", shade(gold, 0.2), 4, round_ends=True),
        shape(
            "M-40,-22Q-64,-26 -74,-46L-90,-54L-84,-60Q-66,-58 -54,-46L-34,-48Z",
            down(canvas, gold, 0.35, -0.3),
        ),
        turned(canvas, [(8, -14), (7, -8), (24, -3)], gold),
        shape(
            "M-52,-38Q-30,-52 0,-52Q34,-52 54,-38Q46,-12 0,-10Q-44,-12 -52,-38Z",
            round_paint(canvas, gold, 0.6, -0.4),
        ),
        shape(
            "M-28,-50Q-20,-66 0,-67Q20,-66 28,-50Q0,-45 -28,-50Z", across(canvas, shade(gold, 0.1), 0.5, -0.4)
        ),
        ball(canvas, 0, -71, 5, gold),
        stroked("M-38,-36Q0,-28 40,-36", shade(gold, -0.4), 1.4, opacity=0.8),
        *(ball(canvas, x, -26, 3.4, tone) for x, tone in ((-22, "#d8342c"), (0, "#2f6fd6"), (22, "#3fa34d"))),
        stroked("M-36,-42Q-20,-48 0,-48", "#ffffff", 3, opacity=0.7, round_ends=True),
        stroked("M-96,-96l4,-4l4,4l-4,4zM-60,-104l3,-3l3,3l-3,3z", "#fff6c8", 1.6),
    ]
    return Figure("".join(parts), left=99, right=83, height=112, foot=50, faces=-1)
