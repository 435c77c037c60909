"""What stands on a table: cutlery, plate, cup, bowl, fruit, tea; and a picnic on its blanket."""

from openimagen.engines.illustrator.canvas import Canvas
from openimagen.engines.illustrator.colour import shade
from openimagen.engines.illustrator.figures.figure import Figure
from openimagen.engines.illustrator.figures.props.solids import (
    across,
    ball,
    down,
    profile_d,
    rods,
    turned,
)
from openimagen.engines.illustrator.figures.setting import Setting
from openimagen.engines.illustrator.shapes import circle, ellipse, group, shape, stroked
from openimagen.engines.illustrator.typesetting import fit, lettered

_GLAZES = ("#3f7fb5", "#d8705a", "#6fa85a", "#e0b04a", "#8f6fb8")


def fork(canvas: Canvas, setting: Setting) -> Figure:
    """A fork that stands on its handle, a fifth as wide as high."""
    metal = setting.paint("#c3ccd6")
    tines = "".join(f"M{x},-99Q{x + 0.6},-82 {x},-72" for x in (-8.4, -2.8, 2.8, 8.4))
    parts = [
        stroked(tines, shade(metal, -0.35), 4, round_ends=True),
        stroked(tines, shade(metal, 0.3), 2.2, round_ends=True),
        turned(
            canvas,
            [(10.4, -76), (10.4, -68), (8, -58), (3, -50), (2.4, -36), (4.6, -14), (4.6, -2)],
            metal,
            flat=0.6,
        ),
        stroked("M-2,-30Q-2.6,-18 -2.4,-6", "#ffffff", 1.2, opacity=0.8, round_ends=True),
    ]
    return Figure("".join(parts), left=11, right=11, height=101, foot=10, anchors={"hand": (0, -20)})


def plate(canvas: Canvas, setting: Setting) -> Figure:
    """A plate seen at a slant, nearly three times as wide as high; food lies at y = -20."""
    china = setting.paint("#f3f4f6")
    rim = setting.rng.choice(_GLAZES)
    parts = [
        ellipse(0, -17, 58, 17, shade(china, -0.4)),
        ellipse(0, -20.5, 60, 19, down(canvas, china, -0.06, 0.3)),
        ellipse(0, -20.5, 55, 16.6, "none", stroke=rim, stroke_width=2),
        ellipse(0, -20, 39, 11.2, shade(china, -0.16)),
        ellipse(0, -19.4, 38, 10.4, down(canvas, china, 0.1, 0.4)),
    ]
    return Figure(
        "".join(parts), left=60, right=60, height=40, foot=100, anchors={"top": (0, -18), "seat": (0, -18)}
    )


def cup(canvas: Canvas, setting: Setting) -> Figure:
    """A mug of something hot, with a pattern or lettering; a little wider than high."""
    glaze = setting.paint(setting.rng.choice(_GLAZES))
    outline = [(38, -82), (38, -40), (36, -14), (28, -2)]
    dots = "".join(
        circle(x, y, 4, "#ffffff", opacity=0.85)
        for y in (-62, -42, -22)
        for x in range(-30 + (y == -42) * 10, 36, 20)
    )
    bands = stroked("M-40,-62Q0,-50 40,-62M-40,-26Q0,-14 40,-26", "#ffffff", 6, opacity=0.85)
    heart = shape("M0,-24C-34,-46 -14,-66 0,-52C14,-66 34,-46 0,-24Z", "#ffffff", opacity=0.9)
    lines = fit(setting.lettering or "", width=62, height=44, largest=30)
    pattern = setting.rng.choice((dots, bands, heart))
    if lines.lines:
        pattern = lettered(lines, 0, -40, "#ffffff")
    parts = [
        rods("M36,-66C66,-72 66,-20 33,-24", 9, glaze),
        turned(canvas, outline, glaze, flat=0.14),
        group(pattern, clip=canvas.clip(f'<path d="{profile_d(outline)}"/>')),
        stroked("M-30,-70Q-32,-36 -26,-14", "#ffffff", 4.4, opacity=0.45, round_ends=True),
        ellipse(0, -82, 38, 8.4, shade(glaze, 0.5)),
        ellipse(0, -81, 34, 6.6, down(canvas, "#5b3320", -0.3, 0.3)),
    ]
    steam = "M-10,-88q-7,-6 0,-12t0,-10M8,-88q-7,-6 0,-12t0,-10"
    parts.append(stroked(steam, "#ffffff", 4, opacity=0.55, round_ends=True))
    return Figure(
        "".join(parts), left=40, right=62, height=104, foot=60, anchors={"mouth": (0, -82), "hand": (40, -40)}
    )


def bowl(canvas: Canvas, setting: Setting) -> Figure:
    """An empty bowl, twice as wide as high; fruit lies at its mouth."""
    glaze = setting.paint(setting.rng.choice(_GLAZES))
    return Figure(
        _bowl_inside(canvas, glaze) + _bowl_outside(canvas, glaze),
        left=78,
        right=78,
        height=79,
        foot=60,
        anchors={"mouth": (0, -62), "top": (0, -56)},
    )


def _bowl_inside(canvas: Canvas, glaze: str) -> str:
    hollow = down(canvas, shade(glaze, 0.2), -0.45, 0.25)
    return ellipse(0, -64, 78, 15, shade(glaze, 0.4)) + ellipse(0, -63, 73, 12.4, hollow)


def _bowl_outside(canvas: Canvas, glaze: str) -> str:
    """The wall up to the near half of the rim."""
    wall = (
        "M-78,-64A78,15 0 0 0 78,-64Q76,-30 50,-14Q34,-10 30,-6L28,0A28,3 0 0 1 -28,0L-30,-6"
        "Q-34,-10 -50,-14Q-76,-30 -78,-64Z"
    )
    zigzag = "M-84,-36" + "".join(f"L{-84 + 14 * k + 7},-24L{-84 + 14 * k + 14},-36" for k in range(12))
    bands = stroked(zigzag, "#ffffff", 2.6, opacity=0.7) + stroked(
        "M-84,-58Q0,-26 84,-58", "#ffffff", 2.4, opacity=0.8
    )
    return (
        shape(wall, across(canvas, glaze))
        + group(bands, clip=canvas.clip(f'<path d="{wall}"/>'))
        + stroked("M-77,-64A77,14.4 0 0 0 77,-64", shade(glaze, 0.5), 3)
    )


def fruit_bowl(canvas: Canvas, setting: Setting) -> Figure:
    """A bowl heaped with apples, oranges, a banana and grapes, half as wide again as high."""
    fruit = setting.rng.sample(("#d8342c", "#f08a24", "#8cc34a", "#f2c14e", "#c43a5a"), 5)
    spots = ((-42, -62), (40, -62), (-18, -72), (16, -74), (0, -60))
    heap = [
        ball(canvas, x, y, 20, tone) + stroked(f"M{x},{y - 17}q1,-6 4,-7", "#5a3a20", 2, round_ends=True)
        for (x, y), tone in zip(spots, fruit, strict=True)
    ]
    grapes = [
        ball(canvas, 52 + dx, -56 + dy, 6.4, "#7a4aa8")
        for dx, dy in ((0, 0), (9, 3), (4, 9), (13, 12), (-5, 8), (7, 18))
    ]
    glaze = setting.paint(setting.rng.choice(_GLAZES))
    parts = [
        _bowl_inside(canvas, glaze),
        stroked("M-66,-66Q-40,-104 6,-96", "#b98a1c", 15, round_ends=True),
        stroked("M-66,-66Q-40,-104 6,-96", "#f6d24a", 12, round_ends=True),
        *heap,
        *grapes,
        _bowl_outside(canvas, glaze),
    ]
    return Figure("".join(parts), left=78, right=78, height=104, foot=60)


def teapot_set(canvas: Canvas, setting: Setting) -> Figure:
    """A teapot and two cups on a tray, nearly twice as wide as high."""
    glaze = setting.paint(setting.rng.choice(_GLAZES))
    trim = shade(glaze, 0.7)
    parts = [
        ellipse(0, -8, 96, 10, "#6b4024"),
        ellipse(0, -11, 96, 10, down(canvas, "#b5794a", 0.1, -0.1)),
        rods("M34,-70C62,-76 60,-28 32,-28", 7, glaze),
        shape("M-36,-50Q-52,-50 -56,-76L-64,-78Q-62,-34 -34,-28Z", down(canvas, glaze, 0.25, -0.25)),
        turned(canvas, [(18, -78), (34, -72), (42, -50), (36, -24), (22, -12)], glaze, flat=0.1),
        shape("M-40,-46Q0,-34 40,-46L40,-40Q0,-28 -40,-40Z", trim, opacity=0.9),
        shape("M-20,-78Q0,-94 20,-78Q0,-73 -20,-78Z", across(canvas, shade(glaze, 0.1))),
        ball(canvas, 0, -90, 5, trim),
        stroked("M-28,-58Q-30,-40 -22,-26", "#ffffff", 4, opacity=0.5, round_ends=True),
    ]
    for x in (-64, 60):
        parts += [
            ellipse(x, -10, 25, 5, trim),
            rods(f"M{x + 14},-29q12,-2 10,8q-2,6 -13,6", 3.4, glaze),
            turned(canvas, [(16, -32), (15, -20), (8, -10)], glaze, x=x, flat=0.14),
            ellipse(x, -32, 16, 3.6, trim),
            ellipse(x, -31.6, 13.6, 2.6, "#a8642a"),
        ]
    return Figure("".join(parts), left=96, right=96, height=95, foot=180)


def picnic_blanket(canvas: Canvas, setting: Setting) -> Figure:
    """A chequered blanket on the ground with a basket and fruit, three times as wide as high."""
    cloth = setting.paint(setting.rng.choice(("#d8443c", "#3f7fb5", "#5a9a4f")))
    stripes = "".join(f"M{-104 + 26 * k},-44L{-134 + 33.5 * k},0" for k in range(9)) + "".join(
        f"M{-110 - 5 * k},{-40 + 11 * k}H{110 + 5 * k}" for k in range(4)
    )
    outline = "M-106,-44Q0,-48 106,-44Q120,-20 136,0Q0,5 -136,0Q-120,-22 -106,-44Z"
    parts = [
        shape(outline, down(canvas, "#fbf3e6", -0.06, 0.2)),
        group(stroked(stripes, cloth, 9, opacity=0.72), clip=canvas.clip(f'<path d="{outline}"/>')),
        stroked("M-56,-54Q-40,-98 -16,-54", "#8a5a2c", 4.4),
        turned(canvas, [(36, -56), (33, -30), (30, -20)], "#c9904e", x=-36, flat=0.14, sharp=True),
        stroked("M-72,-47H0M-70,-38H-2M-68,-29H-4", "#8a5a2c", 1.6, opacity=0.7),
        shape("M-74,-58Q-36,-68 2,-58L-2,-48Q-36,-56 -70,-48Z", down(canvas, cloth, 0.35, 0)),
        ball(canvas, 22, -22, 9, "#d8342c"),
        ball(canvas, 38, -19, 9, "#8cc34a"),
        shape("M62,-16Q86,-26 104,-14L100,-10Q82,-6 64,-12Z", down(canvas, "#d99a4a")),
        stroked("M72,-19l3,5M82,-21l3,6M92,-19l3,5", "#8a5a24", 1.4),
    ]
    return Figure(
        "".join(parts), left=136, right=136, height=78, foot=0, anchors={"top": (60, -22), "seat": (60, -20)}
    )
