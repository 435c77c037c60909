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

_GILT = "#e0b045"


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
    """A robed figure in bronze or marble that lifts a laurel, on a plinth; the plinth carries letters."""
    stuff = setting.paint(setting.rng.choice(("#6f9a86", "#d9d4ca", "#9a7448")))
    lines = fit(setting.lettering or "", width=32, height=15, largest=10)
    robe, dark, bright = across(canvas, stuff, 0.42, -0.5), shade(stuff, -0.42), shade(stuff, 0.5)
    folds = "M-8,-74Q-13,-56 -14,-36M-3,-70Q-5,-54 -6,-34M3,-68Q4,-54 5,-34M8,-62Q12,-50 13,-36"
    lit = "M-10,-73Q-15,-56 -16,-37M-5,-70Q-7,-54 -8,-35M1,-68Q2,-54 2.6,-34M6,-64Q9,-50 10,-35"
    parts = [
        block(canvas, -26, -7, 48, 7, "#a39c92", (6, -4)),
        block(canvas, -21, -28, 38, 22, "#b9b2a6", (6, -4)),
        block(canvas, -24, -32, 44, 5, "#c9c2b6", (6, -4)),
        rect(-17, -26, 30, 17, "#8a7f6f", radius=1),
        rods("M10,-80Q20,-90 25,-103", 6, stuff),
        ball(canvas, 25, -104, 3.6, stuff),
        stroked("M20,-108A8,8 0 1 0 32,-108", shade(_GILT, -0.3), 3.4, round_ends=True),
        stroked("M20,-108A8,8 0 1 0 32,-108", _GILT, 2, round_ends=True),
        shape(
            "M-11,-82Q0,-88 11,-82Q13,-72 9,-64Q17,-48 18,-34Q0,-28 -20,-34Q-17,-52 -9,-64Q-13,-72 -11,-82Z",
            robe,
        ),
        stroked(folds, dark, 1.5, opacity=0.7, round_ends=True),
        stroked(lit, bright, 0.9, opacity=0.7, round_ends=True),
        shape("M-12,-82Q-2,-74 13,-66L11,-60Q-6,-66 -15,-76Z", shade(stuff, 0.16)),
        stroked("M-14,-76Q-4,-66 11,-61", dark, 1.1, opacity=0.7),
        rods("M-11,-79Q-18,-70 -15,-60L-5,-57", 6, stuff),
        rect(-9, -63, 8, 11, shade(stuff, 0.25), radius=1),
        rect(-2.8, -92, 5.6, 9, across(canvas, shade(stuff, -0.15))),
        ball(canvas, 0, -97, 7.4, stuff, 8.4),
        shape(
            "M-7.6,-97Q-8,-107 0,-107Q8,-107 8,-96Q9,-88 5,-86Q7,-96 2,-101Q-4,-102 -7.6,-97Z",
            shade(stuff, -0.2),
        ),
        ball(canvas, 7, -102, 3.6, shade(stuff, -0.15)),
        stroked(
            "M-5,-97h2.4M0.4,-97h2.2M-2.6,-96L-3,-93.4M-3.6,-91Q-2,-90.2 -0.6,-91", dark, 0.9, round_ends=True
        ),
    ]
    parts.append(
        lettered(lines, -2, -17.5, "#f4ead0")
        if lines.lines
        else stroked("M-12,-22H8M-8,-17.5H4M-10,-13H6", "#f0e6d0", 1.3, opacity=0.85)
    )
    if setting.snowy:
        parts += [snow_cap(-6, 7, -104, 4), snow_cap(-22, 24, -33, 3)]
    return Figure("".join(parts), left=26, right=34, height=116, foot=50)


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
