"""Built of stone, brick and iron in yards and parks: well, gate, wall, statue."""

from openimagen.engines.illustrator.canvas import Canvas
from openimagen.engines.illustrator.colour import shade
from openimagen.engines.illustrator.figures.figure import Figure
from openimagen.engines.illustrator.figures.props.solids import (
    across,
    ball,
    block,
    down,
    rods,
    roof_colours,
    shaded_rows,
    snow_cap,
    turned,
)
from openimagen.engines.illustrator.figures.setting import Setting
from openimagen.engines.illustrator.shapes import (
    ellipse,
    group,
    polygon,
    rect,
    shape,
    stroked,
)
from openimagen.engines.illustrator.typesetting import fit, lettered


def well(canvas: Canvas, setting: Setting) -> Figure:
    """A stone well with a roof and a bucket, nearly as wide as high."""
    stone = setting.paint("#a79f95")
    roof, eave = roof_colours(setting, "#b0573f")
    wall = "M-38,-36V-4A38,7 0 0 0 38,-4V-36Z"
    rows = shaded_rows(setting, stone, [(-38, 38, y) for y in (-36, -26, -16, -6)], 10, 15)
    joints = "".join(f"M-38,{y}A38,6 0 0 0 38,{y}" for y in (-27, -17, -7))
    parts = [
        *(rect(x, -72, 6, 42, across(canvas, "#8a5a34")) for x in (-33, 27)),
        ellipse(0, -37, 38, 7.6, shade(stone, 0.3)),
        ellipse(0, -36.4, 30, 5.4, "#1f2a38"),
        shape(wall, across(canvas, stone)),
        group(
            rows + stroked(joints, shade(stone, -0.5), 1, opacity=0.6),
            clip=canvas.clip(f'<path d="{wall}"/>'),
        ),
        stroked("M-38,-37A38,7.6 0 0 0 38,-37", shade(stone, 0.42), 3.4),
        rods("M-36,-62H38", 4, "#7a4d2c"),
        rods("M38,-62V-54H44", 2.2, "#59606e"),
        stroked("M0,-62V-50", "#d9c69c", 1.4),
        stroked("M-7,-49Q0,-56 7,-49", "#59606e", 1.2),
        turned(canvas, [(8, -50), (6.4, -38)], "#b5793f", sharp=True),
        polygon([(-49, -56), (-32, -86), (32, -86), (49, -56)], down(canvas, roof, 0.15, -0.2)),
        rect(-50, -58, 100, 4, eave, radius=2),
        rect(-34, -89, 68, 5, shade(roof, -0.25), radius=2.5),
        stroked(
            "M-30,-84L-46,-58M-18,-84L-28,-58M-6,-84L-9,-58M6,-84L9,-58M18,-84L28,-58M30,-84L46,-58", eave, 1
        ),
    ]
    return Figure("".join(parts), left=50, right=50, height=89, foot=78, anchors={"seat": (0, -37)})


def gate(canvas: Canvas, setting: Setting) -> Figure:
    """Two leaves of wrought iron between stone posts, wider than high."""
    iron, stone = setting.paint("#333a46"), "#b5aca0"
    bars = "".join(f"M{x},-6V{-70 - 20 * (1 - abs(x) / 44):.1f}" for x in range(-42, 43, 7))
    tips = [
        polygon([(x - 2, t), (x, t - 6), (x + 2, t)], iron)
        for x in range(-42, 43, 7)
        for t in (-70 - 20 * (1 - abs(x) / 44),)
    ]
    parts = [
        stroked("M-44,-14H44M-44,-44H44M-44,-66Q-20,-70 0,-86Q20,-70 44,-66", shade(iron, -0.2), 2.6),
        stroked(bars, iron, 2),
        stroked(bars, shade(iron, 0.5), 0.6, opacity=0.7),
        *tips,
        stroked(
            "M-22,-30a7,7 0 1 1 7,7M22,-30a7,7 0 1 0 -7,7M-36,-30a5,5 0 1 1 5,5M36,-30a5,5 0 1 0 -5,5",
            iron,
            1.8,
        ),
        rect(-3, -48, 6, 10, "#e3b341", radius=1),
    ]
    for x in (-66, 44):
        parts += [
            block(canvas, x, -86, 20, 86, stone, (5, -3)),
            stroked(
                (
                    f"M{x},-16h20M{x},-34h20M{x},-52h20M{x},-70h20M{x + 8},-86v16M{x + 13},-70v18"
                    f"M{x + 7},-52v18M{x + 13},-34v18M{x + 8},-16v16"
                ),
                shade(stone, -0.4),
                0.9,
                opacity=0.6,
            ),
            block(canvas, x - 3, -92, 26, 7, shade(stone, 0.1), (6, -4)),
            ball(canvas, x + 11, -101, 8, stone),
        ]
        if setting.snowy:
            parts.append(snow_cap(x - 2, x + 26, -93, 5))
    return Figure("".join(parts), left=69, right=73, height=109, foot=136)


def statue(canvas: Canvas, setting: Setting) -> Figure:
    """A figure in bronze or marble that points ahead, on a plinth; the plinth carries letters."""
    stuff = setting.paint(setting.rng.choice(("#6f9a86", "#d9d4ca", "#8a6a4a")))
    lines = fit(setting.lettering or "", width=28, height=14, largest=9)
    body, limb = across(canvas, stuff), shade(stuff, -0.05)
    parts = [
        block(canvas, -24, -8, 44, 8, "#a39c92", (6, -4)),
        block(canvas, -19, -34, 34, 26, "#b9b2a6", (6, -4)),
        block(canvas, -22, -39, 40, 5, "#c9c2b6", (6, -4)),
        rect(-15, -29, 26, 17, "#8a7f6f", radius=1),
        stroked("M-6,-42L-7,-58M7,-42L5,-58", shade(limb, -0.25), 8, round_ends=True),
        shape("M12,-86Q24,-66 20,-44Q8,-40 4,-46L4,-84Z", down(canvas, shade(stuff, -0.2), 0, -0.3)),
        shape("M-13,-82Q0,-90 13,-82L11,-62L14,-48Q0,-43 -13,-48L-10,-62Z", body),
        stroked("M-11,-80L-24,-88L-34,-98", limb, 6.4, round_ends=True),
        stroked("M-12,-82L-24,-90L-33,-98", shade(stuff, 0.4), 1.8, opacity=0.8, round_ends=True),
        stroked("M12,-80L15,-68L6,-62", limb, 6, round_ends=True),
        stroked("M-10,-62Q0,-58 11,-62", shade(stuff, -0.4), 2),
        ball(canvas, 0, -94, 8.4, stuff, 9),
        shape("M-8,-98Q0,-108 9,-97Q10,-90 7,-88Q5,-97 -8,-98Z", shade(stuff, -0.22)),
        stroked("M-6,-94V-91M-7,-89Q-5,-88 -3,-89", shade(stuff, -0.45), 1, round_ends=True),
    ]
    parts.append(
        lettered(lines, -2, -20.5, "#f4ead0")
        if lines.lines
        else stroked("M-10,-24H6M-7,-20H3M-9,-16H5", "#f0e6d0", 1.2, opacity=0.8)
    )
    if setting.snowy:
        parts += [snow_cap(-7, 8, -100, 4), snow_cap(-20, 22, -40, 3)]
    return Figure("".join(parts), left=37, right=27, height=105, foot=46, faces=0)


def brick_wall(canvas: Canvas, setting: Setting) -> Figure:
    """A garden wall with a coping, nearly twice as wide as high; it carries letters like a mural."""
    brick = setting.paint("#b5573f")
    lines = fit(setting.lettering or "", width=150, height=56, largest=44)
    rows = []
    for k in range(8):
        x = -88.0 - (11 if k % 2 else 0)
        while x < 86:
            left, right = max(x, -88), min(x + 21, 86)
            if right - left > 2:
                tone = shade(brick, setting.rng.uniform(-0.22, 0.2))
                rows.append(rect(left + 0.7, -88 + 11 * k + 0.7, right - left - 1.4, 9.6, tone, radius=0.8))
            x += 22
    parts = [
        block(canvas, -88, -88, 174, 88, "#d3c6b4", (8, -5)),
        *rows,
        rect(
            -88,
            -88,
            174,
            88,
            canvas.linear([(0, "#fff4dc", 0.16), (0.5, "#fff4dc", 0), (1, "#1b1446", 0.28)], x2=0.6),
        ),
        block(canvas, -92, -96, 182, 9, "#c9c0b2", (10, -6)),
        stroked("M-30,-96v9M32,-96v9", "#8a8278", 1),
        stroked("M70,0Q60,-30 72,-52Q80,-66 70,-84", "#4a6f35", 2),
        *(
            ellipse(x, y, 5.4, 4, setting.rng.choice(("#5a9a45", "#3f7f3a", "#7ab54a")))
            for x, y in (
                (66, -8),
                (72, -18),
                (64, -28),
                (74, -38),
                (68, -50),
                (80, -56),
                (72, -66),
                (78, -76),
                (66, -82),
                (60, -16),
            )
        ),
    ]
    if lines.lines:
        parts.append(lettered(lines, -8, -44, "#fbf5e8"))
    if setting.snowy:
        parts.append(snow_cap(-90, 98, -98, 6))
    return Figure(
        "".join(parts), left=92, right=100, height=103, foot=180, anchors={"top": (0, -99), "seat": (0, -99)}
    )
