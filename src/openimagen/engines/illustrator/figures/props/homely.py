"""Leisure and housework: hammock, deck chair, picnic table, vacuum cleaner, sewing machine, fan."""

import math

from openimagen.engines.illustrator.canvas import Canvas
from openimagen.engines.illustrator.colour import shade
from openimagen.engines.illustrator.figures.figure import Figure
from openimagen.engines.illustrator.figures.props.solids import (
    ball,
    block,
    cylinder,
    dashed,
    down,
    rods,
    round_paint,
    snow_cap,
    turned,
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
)

_STEEL = "#b9c2cc"


def hammock(canvas: Canvas, setting: Setting) -> Figure:
    """A striped hammock between two posts, more than twice as wide as high."""
    cloth = setting.paint(setting.rng.choice(("#d8534a", "#3f8fb0", "#e0a23a")))
    bed = "M-82,-62Q0,22 82,-62Q60,-66 0,-24Q-60,-66 -82,-62Z"
    bands = "".join(f"M{x},-70Q{x * 0.9:.0f},-30 {x * 0.86:.0f},20" for x in range(-66, 70, 22))
    ropes = "".join(
        f"M{d * 106},-84L{d * x},{y}" for d in (-1, 1) for x, y in ((82, -62), (76, -60), (70, -57))
    )
    parts = [
        *(rods(f"M{x},-94V-2", 8, "#9c6f47") for x in (-108, 108)),
        shape("M-82,-62Q0,-8 82,-62Q40,-34 0,-34Q-40,-34 -82,-62Z", shade(cloth, -0.4)),
        stroked(ropes, "#d9c69c", 1.3),
        shape(bed, down(canvas, cloth, 0.25, -0.3)),
        group(stroked(bands, "#fbf3e2", 8, opacity=0.85), clip=canvas.clip(f'<path d="{bed}"/>')),
        stroked("M-82,-62Q-60,-66 0,-24Q60,-66 82,-62", shade(cloth, 0.4), 2, round_ends=True),
        group(
            rect(-64, -62, 28, 15, down(canvas, "#fdf8ec", 0, -0.12), radius=6),
            transform=rotate(38, -50, -54),
        ),
        *(ball(canvas, x, -96, 5.4, "#b5824f") for x in (-108, 108)),
    ]
    return Figure(
        "".join(parts), left=114, right=114, height=101, foot=220, anchors={"seat": (0, -26), "top": (0, -26)}
    )


def deck_chair(canvas: Canvas, setting: Setting) -> Figure:
    """A folding chair of striped canvas, seen from the side, looking to the left."""
    cloth = setting.paint(setting.rng.choice(("#2f8fb5", "#d8443c", "#e8a62e", "#3f9a6a")))
    seat = "M44,-96Q22,-54 -2,-40Q-26,-28 -48,-42L-40,-46Q-22,-36 -4,-48Q18,-60 36,-98Z"
    parts = [
        rods("M-46,-46L34,-2M8,-62L-14,-2", 4.4, "#a8743f"),
        shape(
            "M52,-94Q30,-52 6,-36Q-22,-22 -48,-40L-40,-46Q-22,-36 -4,-48Q18,-60 36,-98Z",
            down(canvas, cloth, 0.3, -0.25),
        ),
        shape(seat, "#fbf5e6", opacity=0.75),
        stroked("M47,-95Q26,-52 2,-38Q-22,-26 -46,-41", cloth, 2.6),
        rods("M46,-98L-28,-2M-50,-42L30,2", 5, "#c9965a"),
        rods("M34,-99H54M-54,-44H-38", 4, "#b5824f"),
    ]
    return Figure(
        "".join(parts),
        left=55,
        right=57,
        height=102,
        foot=70,
        anchors={"seat": (-12, -38), "top": (-12, -38)},
        faces=-1,
    )


def picnic_table(canvas: Canvas, setting: Setting) -> Figure:
    """A garden table with its benches, twice as wide as high; things stand at y = -97."""
    wood = setting.paint("#b07a48")
    parts = [
        rect(-112, -56, 224, 7, down(canvas, shade(wood, -0.15))),
        rods("M-52,-90L-92,-2M-62,-90L-26,-2M52,-90L92,-2M62,-90L26,-2", 8, shade(wood, -0.2)),
        rods("M-92,-46H-24M92,-46H24", 6, shade(wood, -0.3)),
        shape("M-92,-104H92L108,-90H-108Z", down(canvas, wood, 0.25, 0.4)),
        stroked("M-97,-99.5H97M-102,-95H102", shade(wood, -0.4), 1, opacity=0.7),
        rect(-108, -90, 216, 6, down(canvas, wood, 0, -0.25), radius=1),
        shape("M-118,-50H118L124,-42H-124Z", down(canvas, wood, 0.3, 0.4)),
        rect(-124, -42, 248, 6, down(canvas, wood, 0, -0.3), radius=1),
    ]
    if setting.snowy:
        parts += [snow_cap(-98, 98, -98, 7), snow_cap(-120, 120, -46, 6)]
    return Figure(
        "".join(parts), left=124, right=124, height=105, foot=190, anchors={"top": (0, -97), "seat": (0, -97)}
    )


def vacuum_cleaner(canvas: Canvas, setting: Setting) -> Figure:
    """A canister on wheels with its hose and floor head, wider than high."""
    shell = setting.paint(setting.rng.choice(("#d8443c", "#3f7fb5", "#5aa06a", "#e0a83a")))
    hose = "M30,-34C54,-86 4,-112 -36,-98"
    parts = [
        stroked(hose, "#2f343f", 8, round_ends=True),
        dashed(hose, "#6b7480", 5, "2 3"),
        rods("M-34,-100L-62,-12", 5.4, _STEEL),
        stroked("M-30,-106L-39,-84", "#2f343f", 8, round_ends=True),
        shape("M-96,-2L-90,-13H-50L-46,-2Q-46,0 -50,0H-92Q-96,0 -96,-2Z", down(canvas, "#3a414d", 0.3, -0.2)),
        shape("M-8,-14Q-10,-46 24,-48Q62,-48 68,-12Q66,-4 54,-4H8Q-6,-4 -8,-14Z", round_paint(canvas, shell)),
        shape("M2,-28Q8,-42 26,-42Q20,-30 20,-16H2Z", "#1f2630", opacity=0.75),
        stroked("M8,-30Q12,-37 19,-38", "#ffffff", 2.4, opacity=0.6, round_ends=True),
        circle(48, -13, 13, "#2f343f"),
        circle(48, -13, 6, round_paint(canvas, _STEEL)),
        circle(2, -7, 7, "#2f343f"),
        stroked("M66,-18Q86,-22 82,-4Q80,2 92,0", "#2f343f", 2.4, round_ends=True),
    ]
    return Figure("".join(parts), left=96, right=93, height=110, foot=150)


def sewing_machine(canvas: Canvas, setting: Setting) -> Figure:
    """An old machine with gilt lines, sewing a cloth; wider than high."""
    iron = setting.paint(setting.rng.choice(("#2b3140", "#2f6f6a", "#a83a44")))
    cloth = setting.rng.choice(("#ef8fa8", "#8fc4e0", "#f2d16b"))
    parts = [
        block(canvas, -74, -16, 138, 16, "#8a5630", (10, -8)),
        shape(
            "M36,-20V-58Q36,-66 26,-66H-28V-46H-46V-76Q-46,-90 -30,-90H44Q62,-90 62,-72V-20Z",
            down(canvas, iron, 0.35, -0.3),
        ),
        stroked("M-40,-82H42Q54,-82 54,-70V-28M-20,-73H24", "#e0b045", 1.4, opacity=0.9),
        circle(70, -68, 17, shade(iron, -0.3)),
        circle(67, -68, 17, round_paint(canvas, iron)),
        circle(67, -68, 9, round_paint(canvas, _STEEL)),
        rods("M-38,-46V-30", 3, _STEEL),
        stroked("M-38,-34V-19", "#e9edf2", 1.3),
        polygon([(-44, -27), (-32, -27), (-32, -24), (-44, -24)], _STEEL),
        shape(
            "M-82,-22Q-58,-30 -36,-22Q-14,-18 14,-22L20,-18Q-12,-12 -36,-17Q-58,-24 -86,-14Z",
            down(canvas, cloth, 0.2, -0.15),
        ),
        stroked("M-36,-20H8", "#ffffff", 1, opacity=0.9),
        rods("M14,-90V-104", 2.4, _STEEL),
        cylinder(canvas, 14, -92, 6, 10, "#e2453c"),
        stroked("M14,-96Q-20,-104 -38,-84", "#e2453c", 0.8),
        stroked("M-40,-86H36", "#ffffff", 2, opacity=0.3, round_ends=True),
    ]
    return Figure("".join(parts), left=86, right=87, height=106, foot=140, anchors={"top": (-4, -89)})


def electric_fan(canvas: Canvas, setting: Setting) -> Figure:
    """A fan on a stand, two thirds as wide as high."""
    blade = setting.paint(setting.rng.choice(("#5fb0c4", "#e8a03a", "#7fb56a", "#d8645a")))
    wire = "".join(
        f"M0,-66L{33 * math.cos(k * math.pi / 12):.1f},{-66 + 33 * math.sin(k * math.pi / 12):.1f}"
        for k in range(24)
    )
    parts = [
        turned(canvas, [(4, -34), (4, -10), (8, -7), (24, -4), (25, -1)], "#e6eaee"),
        rect(-6, -20, 12, 8, "#59606e", radius=2),
        *(circle(x, -16, 1.6, tone) for x, tone in ((-3, "#e2453c"), (0, "#f2c12e"), (3, "#5ab04f"))),
        circle(0, -66, 34, "#f4f7f9", opacity=0.45),
        *(
            group(
                shape("M0,-66C-18,-72 -22,-96 -4,-95C10,-94 8,-76 0,-66Z", round_paint(canvas, blade)),
                transform=rotate(90 * k + 20, 0, -66),
            )
            for k in range(4)
        ),
        stroked(wire, "#8d97a5", 0.7, opacity=0.7),
        *(circle(0, -66, r, "none", stroke="#aab4c0", stroke_width=1) for r in (14, 24)),
        circle(0, -66, 34, "none", stroke="#d3dae0", stroke_width=3),
        stroked("M-24,-90A34,34 0 0 1 -6,-99.4", "#ffffff", 2, round_ends=True),
        ball(canvas, 0, -66, 7, "#e6eaee"),
        ellipse(0, -66, 3, 3, shade(blade, -0.1)),
    ]
    return Figure("".join(parts), left=35, right=35, height=101, foot=50)
