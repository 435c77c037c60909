"""Flowers, logs, hay, pumpkins and a hive."""

import math

from openimagen.engines.illustrator.canvas import Canvas
from openimagen.engines.illustrator.colour import shade
from openimagen.engines.illustrator.figures.figure import Figure
from openimagen.engines.illustrator.figures.props.foliage import petals
from openimagen.engines.illustrator.figures.props.solids import (
    SNOW,
    across,
    ball,
    block,
    down,
    grain,
    round_paint,
    snow_cap,
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


def daisy(canvas: Canvas, setting: Setting) -> Figure:
    """Three daisies on their stems, half as wide as high."""
    petal = setting.paint("#fdfbf4")
    parts = [
        stroked("M0,0Q2,-40 0,-80M-4,0Q-10,-30 -22,-54M4,0Q10,-24 22,-46", "#4f8f3a", 2.8, round_ends=True),
        shape("M0,-6Q-24,-10 -26,-28Q-6,-26 0,-6Z", "#5fa044"),
        shape("M2,-10Q22,-8 28,-24Q8,-28 2,-10Z", "#4a8a38"),
    ]
    for x, y, r in ((-22, -56, 15), (22, -48, 14), (0, -82, 19)):
        parts += [
            shape(petals(x + 0.8, y + 1, r, 12, turn=0.16), shade(petal, -0.25)),
            shape(petals(x, y, r, 12, turn=0.16), petal, stroke=shade(petal, -0.25), stroke_width=0.4),
            ball(canvas, x, y, r * 0.32, "#f2b92a"),
            *(
                circle(x + r * 0.14 * math.cos(a), y + r * 0.14 * math.sin(a), r * 0.04, "#b9781a")
                for a in (0, 2.1, 4.2)
            ),
        ]
    return Figure("".join(parts), left=38, right=38, height=101, foot=14, anchors={"hand": (0, -30)})


def lavender(canvas: Canvas, setting: Setting) -> Figure:
    """A tuft of lavender, two thirds as wide as high."""
    bloom = setting.paint("#8f6fd0")
    stems, dark, mid, light = "", "", "", ""
    for k in range(8):
        x = -31 + 8.9 * k
        top, foot = -99 + abs(k - 3.5) * 6 + (k * 5 % 3) * 7, (k - 3.5) * 2
        stems += f"M{foot:.1f},0Q{foot + (x - foot) * 0.3:.1f},{top * 0.5:.1f} {x:.1f},{top + 4:.1f}"
        for j in range(8):
            y, half = top + 4.4 * j, (0.6, 1.6, 2.2, 2.6, 2.6, 2.4, 2.2, 1.6)[j]
            bend = x + (foot - x) * 0.009 * j * j + setting.rng.uniform(-0.4, 0.4)
            dark += f"M{bend + half:.1f},{y + 1.6:.1f}h0.1"
            mid += f"M{bend - half * 0.7:.1f},{y:.1f}h0.1"
            light += f"M{bend - half:.1f},{y - 0.8:.1f}h0.1"
    blades = "".join(f"M{d},0Q{d * 2.4},-18 {d * 4.4},-34" for d in (-7, -4, -2, 2, 4, 7))
    parts = [
        stroked(blades, "#7fa07a", 2.4, round_ends=True),
        stroked(stems, "#6f9060", 1.3),
        stroked(dark, shade(bloom, -0.35), 4, round_ends=True),
        stroked(mid, bloom, 4, round_ends=True),
        stroked(light, shade(bloom, 0.45), 1.8, round_ends=True),
    ]
    return Figure("".join(parts), left=34, right=34, height=103, foot=24, anchors={"hand": (0, -24)})


def log(canvas: Canvas, setting: Setting) -> Figure:
    """A felled trunk that lies with its cut end to the left, three times as wide as high."""
    bark = setting.paint("#8a5f3f")
    lines = grain(setting, (-100, -88, 190, 78), 16, (30, 56))
    body = "M-112,-96H126Q150,-92 150,-48Q150,-4 126,0H-112Z"
    parts = [
        shape("M48,-90L56,-120Q70,-126 76,-116L74,-90Z", across(canvas, bark)),
        ellipse(66, -119, 10, 4.4, "#d9b07a"),
        shape(body, down(canvas, bark, 0.3, -0.45)),
        group(
            stroked(lines, shade(bark, -0.45), 2.4, opacity=0.7, round_ends=True),
            clip=canvas.clip(f'<path d="{body}"/>'),
        ),
        shape(
            "M-70,-97Q-30,-90 10,-97Q60,-90 120,-96Q60,-84 20,-86Q-30,-80 -70,-97Z",
            SNOW if setting.snowy else "#7aa04a",
        ),
        ellipse(-112, -48, 26, 48, shade(bark, -0.2)),
        ellipse(-112, -48, 22, 43, canvas.radial([(0, "#e8c690"), (1, "#c99a62")], cx=0.4, cy=0.4, r=0.7)),
        *(
            ellipse(-112, -48, 22 * k, 43 * k, "none", stroke="#a5753f", stroke_width=1.6)
            for k in (0.25, 0.5, 0.76)
        ),
        stroked("M-112,-48L-100,-74M-112,-48L-122,-22", "#a5753f", 1.4),
        *(ball(canvas, x, y, r, "#d8573a", r * 0.6) for x, y, r in ((92, -96, 12), (108, -93, 8))),
    ]
    if setting.snowy:
        parts.append(snow_cap(-108, 126, -92, 12))
    return Figure(
        "".join(parts), left=138, right=150, height=123, foot=250, anchors={"seat": (0, -92), "top": (0, -92)}
    )


def tree_stump(canvas: Canvas, setting: Setting) -> Figure:
    """A stump with roots, its rings in sight; wider than high."""
    bark = setting.paint("#8a5f3f")
    body = (
        "M-52,-84Q-50,-44 -60,-22Q-72,-6 -92,0H-50Q-34,-8 -24,2H18Q30,-8 46,0H94Q72,-8 62,-24Q52,-46 52,-84Z"
    )
    parts = [
        shape(body, across(canvas, bark, 0.3, -0.5)),
        stroked(
            "M-38,-74Q-36,-40 -46,-16M-16,-70Q-14,-36 -20,-8M8,-70V-20M30,-72Q30,-36 38,-12",
            shade(bark, -0.5),
            2.4,
            opacity=0.6,
            round_ends=True,
        ),
        ellipse(0, -84, 52, 15, shade(bark, -0.15)),
        ellipse(0, -84.6, 47, 12.6, down(canvas, "#dcb47c", -0.05, 0.3)),
        *(
            ellipse(0, -84.6, 47 * k, 12.6 * k, "none", stroke="#a5753f", stroke_width=1.2)
            for k in (0.22, 0.45, 0.7)
        ),
        stroked("M0,-84.6L30,-92M0,-84.6L-16,-76", "#a5753f", 1.1),
        *(
            rect(x - 3, y, 6, 12, "#f4ead6", radius=2.4)
            + shape(f"M{x - 10},{y + 2}Q{x},{y - 14} {x + 10},{y + 2}Z", round_paint(canvas, "#d8453a"))
            for x, y in ((-62, -14), (-76, -8))
        ),
        stroked("M56,0q-2,-14 -8,-20M60,0q2,-16 10,-22M66,0q4,-8 12,-12", "#5a9a45", 3, round_ends=True),
    ]
    if setting.snowy:
        parts.append(snow_cap(-48, 48, -84, 9))
    return Figure(
        "".join(parts), left=92, right=94, height=99, foot=150, anchors={"seat": (0, -85), "top": (0, -85)}
    )


def hay_bale(canvas: Canvas, setting: Setting) -> Figure:
    """A round bale, its spiral towards the viewer, a little wider than high."""
    hay = setting.paint("#dcb24a")
    straws = grain(setting, (0, -94, 48, 88), 30, (9, 18), 3)
    body = "M-12,-100H34Q62,-92 62,-50Q62,-8 34,0H-12Z"
    tufts = "".join(
        f"M{x},0l{d},{-7}"
        for x, d in ((-50, -5), (-46, 2), (-40, -3), (52, 5), (57, 8), (46, 2), (0, -4), (6, 3))
    )
    parts = [
        shape(body, down(canvas, hay, 0.2, -0.4)),
        stroked(straws, shade(hay, -0.35), 1.6, opacity=0.6, round_ends=True),
        stroked("M14,-100Q38,-92 38,-50Q38,-8 14,0", "#8a6a2a", 1.6, opacity=0.7),
        circle(-12, -50, 49.6, round_paint(canvas, shade(hay, 0.06), 0.35, -0.35)),
        *(_ring(-12 + k % 3 - 1, -50 + k % 2, 6 + 7.4 * k, shade(hay, -0.38)) for k in range(6)),
        stroked(
            (
                "M-46,-74l9,5M-30,-88l4,9M-50,-44l10,1M-40,-20l8,-5M-4,-92l-2,9M22,-72l-8,6"
                "M26,-34l-9,-2M2,-12l-1,-10"
            ),
            shade(hay, 0.45),
            1.6,
            round_ends=True,
        ),
        stroked(tufts, shade(hay, -0.1), 2, round_ends=True),
    ]
    if setting.snowy:
        parts.append(snow_cap(-34, 40, -95, 9))
    return Figure(
        "".join(parts), left=62, right=62, height=100, foot=90, anchors={"seat": (8, -97), "top": (8, -97)}
    )


def _ring(x: float, y: float, r: float, colour: str) -> str:
    """One turn of rolled straw, open where the next begins."""
    return stroked(
        f"M{x + r:.1f},{y}A{r:.1f},{r:.1f} 0 1 1 {x + r * 0.5:.1f},{y - r * 0.87:.1f}",
        colour,
        1.8,
        opacity=0.7,
    )


def beehive(canvas: Canvas, setting: Setting) -> Figure:
    """A straw skep on a board with bees around it, wider than high."""
    straw = setting.paint("#dba63c")
    parts = [
        *(rect(x, -10, 9, 10, "#7a4d2c") for x in (-44, 35)),
        block(canvas, -56, -16, 104, 7, "#a8743f", (8, -5)),
    ]
    for k, half in enumerate((46, 47, 45, 41, 35, 26, 13)):
        parts.append(rect(-half, -29 - 11 * k, 2 * half, 13, across(canvas, straw, 0.35, -0.45), radius=6.5))
    parts.append(
        shape(
            "M-11,-17V-25Q-11,-36 0,-36Q11,-36 11,-25V-17Z",
            "#3a2416",
            stroke=shade(straw, -0.35),
            stroke_width=2,
        )
    )
    for x, y, d in ((-58, -62, 1), (-42, -92, 1), (52, -74, -1), (60, -44, -1), (20, -30, -1)):
        parts.append(
            group(
                ellipse(-1, -5, 5, 3.6, "#e9f6ff", opacity=0.9)
                + ellipse(3.4, -5.4, 4, 3.2, "#e9f6ff", opacity=0.9)
                + ellipse(0, 0, 6.4, 4.4, "#f7c52e")
                + stroked("M-2,-4V4M1.6,-4.2V4.2", "#2b2326", 1.8)
                + circle(5.4, -0.6, 2.4, "#2b2326"),
                transform=f"translate({x} {y}) scale({d} 1) {rotate(-12)}",
            )
        )
    if setting.snowy:
        parts.append(snow_cap(-22, 22, -98, 8))
    return Figure("".join(parts), left=66, right=68, height=104, foot=100)


def pumpkin(canvas: Canvas, setting: Setting) -> Figure:
    """A ribbed pumpkin with its stalk, wider than high."""
    skin = setting.paint("#ee8422")
    parts = []
    for x, half, tone in (
        (-40, 24, -0.22),
        (40, 24, -0.42),
        (-23, 27, -0.06),
        (24, 27, -0.22),
        (0, 27, 0.04),
    ):
        parts.append(ellipse(x, -40, half, 40, round_paint(canvas, shade(skin, tone), 0.35, -0.35)))
    parts += [
        stroked(
            "M-12,-74Q-20,-40 -11,-6M12,-74Q20,-40 11,-6M-34,-72Q-50,-42 -34,-8M34,-72Q50,-42 34,-8",
            shade(skin, -0.45),
            1.4,
            opacity=0.5,
        ),
        shape("M-8,-76Q-4,-86 -10,-96L2,-100Q4,-86 10,-77Q0,-72 -8,-76Z", across(canvas, "#6f8f3f")),
        stroked("M8,-80Q26,-98 32,-84Q36,-74 44,-82", "#5f8f3a", 2.4, round_ends=True),
        shape(
            "M-10,-78Q-30,-98 -46,-84Q-40,-72 -30,-74Q-20,-70 -10,-78Z", down(canvas, "#6fa844", 0.2, -0.2)
        ),
        stroked("M-40,-56Q-44,-44 -40,-32", "#ffffff", 5, opacity=0.4, round_ends=True),
    ]
    if setting.snowy:
        parts.append(snow_cap(-40, 40, -72, 10))
    return Figure(
        "".join(parts), left=64, right=64, height=100, foot=90, anchors={"top": (0, -78), "seat": (0, -78)}
    )
