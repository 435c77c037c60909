"""Tall and famous buildings: towers, pyramid, castle."""

from openimagen.engines.illustrator.canvas import Canvas
from openimagen.engines.illustrator.colour import shade
from openimagen.engines.illustrator.figures.figure import Figure
from openimagen.engines.illustrator.figures.props.cabinets import dial
from openimagen.engines.illustrator.figures.props.solids import (
    SNOW,
    WARM,
    across,
    ball,
    down,
    halo,
    shaded_rows,
    turned,
    windows,
)
from openimagen.engines.illustrator.figures.setting import Setting
from openimagen.engines.illustrator.shapes import circle, group, polygon, rect, shape, stroked


def tower(canvas: Canvas, setting: Setting) -> Figure:
    """A round stone tower with battlements and a flag, 45 to 100 without the flag."""
    stone = setting.paint("#a9a39b")
    flag = setting.rng.choice(("#d8342c", "#2f6fb6", "#e0a82e", "#7d46b8"))
    panes, glow = windows(
        canvas, setting, [(-3.4, -62, 6, 11), (4, -36, 6, 11)], shade(stone, -0.5), radius=3, bars=False
    )
    rows = shaded_rows(setting, stone, [(-20, 20, y) for y in range(-78, 0, 7)], 7, 11)
    parts = [
        stroked("M0,-96V-119", "#5a4636", 1.4),
        shape("M0.6,-119L20,-114L0.6,-108Z", canvas.linear([(0, flag), (1, shade(flag, -0.3))], x2=1, y2=0)),
        turned(canvas, [(16, -84), (17, -40), (20, -1)], stone, sharp=True),
        group(rows, clip=canvas.clip('<path d="M-16,-84H16L20,0H-20Z"/>')),
        turned(canvas, [(22, -91), (17, -82)], shade(stone, -0.1), sharp=True),
        *(
            rect(x, -99, 7.4, 11, across(canvas, shade(stone, tone), 0.2, -0.2))
            for x, tone in ((-22, 0.1), (-8.6, 0.18), (3.8, 0), (14.6, -0.3))
        ),
        shape(
            "M-6,1V-13Q-6,-20 0,-20Q6,-20 6,-13V1Z", "#4a2f1c", stroke=shade(stone, 0.25), stroke_width=1.6
        ),
        panes,
    ]
    if setting.snowy:
        parts += [rect(x, -101, 7.8, 4, SNOW, radius=2) for x in (-22.2, -8.8, 3.6, 14.4)]
    return Figure("".join(parts), left=22, right=22, height=119, foot=40, glow=glow)


def skyscraper(canvas: Canvas, setting: Setting) -> Figure:
    """A glass tower with a setback and a mast, a third as wide as high."""
    glass = setting.paint(setting.rng.choice(("#5f8fb5", "#4f7f8f", "#7f86a8", "#8f7f78")))
    front = canvas.linear(
        [(0, shade(glass, 0.5)), (0.35, glass), (0.7, shade(glass, 0.3)), (1, shade(glass, -0.2))], x2=0.6
    )
    boxes = ((-16, -72, 24, 72, 10), (-12, -92, 17, 20, 8))
    parts, lights = [stroked("M-3,-92V-108", "#8d97a5", 1.4)], ""
    for x, y, w, h, dx in boxes:
        parts += [
            polygon(
                [
                    (x + w, y),
                    (x + w + dx, y - 2.4),
                    (x + w + dx, -2.4 if h > 30 else y + h - 2.4),
                    (x + w, y + h),
                ],
                shade(glass, -0.5),
            ),
            polygon([(x, y), (x + dx, y - 2.4), (x + w + dx, y - 2.4), (x + w, y)], shade(glass, 0.5)),
            rect(x, y, w, h, front),
            stroked(
                "".join(f"M{x},{y + k}h{w}l{dx},-2.4" for k in range(3, h, 3)),
                shade(glass, -0.6),
                0.6,
                opacity=0.55,
            ),
            stroked(
                "".join(f"M{x + k},{y}v{h}" for k in range(3, w, 3)), shade(glass, 0.6), 0.5, opacity=0.6
            ),
        ]
        if setting.lit:
            lights += "".join(
                rect(
                    x + 3 * column + 0.5,
                    y + 3 * row + 0.5,
                    2,
                    2,
                    setting.rng.choice(("#ffe9a8", WARM, "#ffd98a")),
                )
                for row in range(1, h // 3)
                for column in range(w // 3)
                if setting.rng.random() < 0.42
            )
    parts += [
        shape("M-14,-70L-4,-70L-14,-30Z", "#ffffff", opacity=0.3),
        rect(-10, -7, 12, 7, "#2b3a4a"),
        rect(-9, -6, 4.6, 6, "#bfe0f0"),
        rect(-3.6, -6, 4.6, 6, "#bfe0f0"),
    ]
    glow = lights + halo(canvas, -3, -108, 7, "#ff5a4f", 0.9) if setting.lit else ""
    return Figure("".join(parts), left=17, right=19, height=108, foot=34, glow=glow)


def pyramid(canvas: Canvas, setting: Setting) -> Figure:
    """A pyramid of stone steps, its left face lit; much wider than high."""
    stone = setting.paint("#dcb878")
    lit, dark = "M-96,0L0,-100L30,0Z", "M30,0L0,-100L92,-10Z"
    steps = "".join(f"M-100,{y}H40" for y in range(-96, 0, 7))
    slopes = "".join(
        f"M{30 - 30 * k / 14:.1f},{-100 * k / 14:.1f}L{92 * (1 - k / 14):.1f},{-10 - 90 * k / 14:.1f}"
        for k in range(14)
    )
    clip = canvas.clip(f'<path d="{lit}"/>')
    parts = [
        shape(lit, canvas.linear([(0, shade(stone, 0.3)), (1, shade(stone, -0.08))])),
        group(
            stroked(steps, shade(stone, -0.35), 0.9, opacity=0.6)
            + shaded_rows(setting, stone, [(-96, 32, y) for y in range(-96, 0, 7)], 7, 13),
            clip=clip,
        ),
        shape(dark, canvas.linear([(0, shade(stone, -0.28)), (1, shade(stone, -0.5))])),
        stroked(slopes, shade(stone, -0.6), 0.9, opacity=0.6),
        shape("M-14,-1V-14L-9,-19L-4,-14V-1Z", "#4a3420"),
        stroked("M-16,-1V-15L-9,-22L-2,-15V-1", shade(stone, 0.4), 2),
    ]
    return Figure("".join(parts), left=97, right=92, height=100, foot=186)


def castle_on_hill(canvas: Canvas, setting: Setting) -> Figure:
    """A fairy-tale castle with pointed towers on a green hill, which is its own ground."""
    wall = setting.paint("#e8dfd0")
    roof = SNOW if setting.snowy else setting.rng.choice(("#4f6fa8", "#b5483f", "#6f4f8f"))
    grass = SNOW if setting.snowy else "#6fa84a"
    towers = ((-28, -44, 6.5, 30), (28, -44, 6.5, 26), (-14, -52, 6, 36), (15, -54, 6, 30), (0, -58, 8, 40))
    boxes = []
    parts = [
        shape(
            "M-80,2Q-58,-12 -46,-32Q-36,-46 0,-47Q36,-46 46,-30Q58,-12 80,2Q0,10 -80,2Z",
            canvas.linear([(0, shade(grass, 0.2)), (1, shade(grass, -0.3))]),
        ),
        shape("M46,-30Q58,-12 80,2Q40,7 10,5Q36,-10 30,-40Z", "#1b1446", opacity=0.16),
        stroked("M-4,4Q-30,-8 -6,-16Q18,-22 0,-38", shade("#d9c08a", 0.1), 5, round_ends=True),
        *(
            ball(canvas, x, y, r, shade("#4f8f45", 0.5 if setting.snowy else 0))
            for x, y, r in ((-52, -12, 6), (-60, -4, 5), (50, -10, 6), (60, -3, 5), (40, -22, 4))
        ),
    ]
    for x, base, half, tall in towers:
        parts += [
            rect(x - half, base - tall + 10, 2 * half, tall, across(canvas, wall, 0.3, -0.4)),
            shape(
                (
                    f"M{x - half - 2},{base - tall + 11}L{x},{base - tall - 12}"
                    f"L{x + half + 2},{base - tall + 11}Z"
                ),
                across(canvas, roof, 0.35, -0.45),
            ),
            stroked(f"M{x},{base - tall - 12}v-6", "#6b5a44", 0.9),
            shape(f"M{x},{base - tall - 18}l7,2l-7,2.4z", "#e0a82e"),
        ]
        boxes.append((x - 1.5, base - tall + 17, 3, 5.5))
    parts += [
        rect(-28, -52, 56, 20, down(canvas, wall, 0.15, -0.2)),
        *(rect(x, -56, 5, 5, shade(wall, 0.1)) for x in range(-28, 28, 10)),
        shape("M-6,-32V-41Q-6,-47 0,-47Q6,-47 6,-41V-32Z", "#5a3a24"),
    ]
    panes, glow = windows(
        canvas,
        setting,
        [*boxes, (-20, -46, 3, 5), (17, -46, 3, 5)],
        shade(wall, -0.4),
        radius=1.5,
        bars=False,
    )
    return Figure("".join(parts) + panes, left=80, right=80, height=117, foot=0, glow=glow)


def clock_tower(canvas: Canvas, setting: Setting) -> Figure:
    """A slender tower with clock faces and a spire, a quarter as wide as high."""
    stone = setting.paint("#cfae7a")
    spire = SNOW if setting.snowy else "#5a6470"
    panes, glow = windows(
        canvas,
        setting,
        [(x, y, 2.6, 11) for y in (-22, -38, -54) for x in (-7, -1.3, 4.4)],
        shade(stone, -0.4),
        bars=False,
    )
    parts = [
        polygon([(10, 0), (10, -64), (15, -65.5), (15, -2)], shade(stone, -0.45)),
        rect(-11, -64, 21, 64, down(canvas, stone, 0.2, -0.15)),
        stroked("M-11,-12H10M-11,-27H10M-11,-43H10M-11,-59H10", shade(stone, 0.45), 1.2),
        rect(-13, -4, 26, 4, shade(stone, -0.2)),
        panes,
        polygon([(13, -62), (13, -82), (18, -83.5), (18, -64)], shade(stone, -0.45)),
        rect(-14, -82, 27, 20, down(canvas, stone, 0.3, -0.05)),
        stroked("M-14,-82H13M-14,-62H13", shade(stone, 0.5), 1.8),
        dial(canvas, -0.5, -72, 8.2),
        polygon([(-15, -82), (-8, -92), (8, -92), (14, -82)], across(canvas, spire)),
        rect(-7, -97, 14, 6, down(canvas, stone)),
        stroked("M-4,-97v6M0,-97v6M4,-97v6", "#4a3c2c", 1.4),
        polygon([(-8, -97), (0, -116), (8, -97)], across(canvas, spire)),
        stroked("M0,-116V-121", "#e3b341", 1.2),
        shape("M-4,0V-8Q-4,-12 -0.5,-12Q3,-12 3,-8V0Z", "#4a2f1c"),
    ]
    if setting.lit:
        glow += circle(-0.5, -72, 8.2, "#ffe9a8", opacity=0.55) + halo(canvas, -0.5, -72, 22)
    return Figure("".join(parts), left=15, right=18, height=121, foot=28, glow=glow)


def eiffel_tower(canvas: Canvas, setting: Setting) -> Figure:
    """The iron tower of Paris, half as wide as high; at night it shines."""
    iron = setting.paint("#8a6f5a")
    legs = "M-27,0Q-13,-22 -9,-40H9Q13,-22 27,0H14Q10,-16 0,-17Q-10,-16 -14,0Z"
    middle, top = (
        "M-8,-40Q-4.6,-56 -4,-64H4Q4.6,-56 8,-40H3.4Q2,-52 0,-54Q-2,-52 -3.4,-40Z",
        "M-3.4,-64Q-1.4,-84 -1,-104H1Q1.4,-84 3.4,-64Z",
    )
    lattice = "".join(f"M{-30 + k},0l26,-44M{30 - k},0l-26,-44" for k in range(0, 34, 4)) + "".join(
        f"M{-9},{-42 - k}L9,{-50 - k}M9,{-42 - k}L-9,{-50 - k}" for k in range(0, 60, 6)
    )
    whole = legs + middle + top
    clip = canvas.clip(f'<path d="{whole}"/>')
    parts = [
        shape(whole, across(canvas, iron, 0.3, -0.4)),
        group(stroked(lattice, shade(iron, -0.55), 0.8, opacity=0.8), clip=clip),
        stroked("M-14,0Q-10,-16 0,-17Q10,-16 14,0", shade(iron, 0.35), 1.2),
        rect(-11.6, -43, 23.2, 4, down(canvas, iron, 0.35, -0.2), radius=0.6),
        rect(-6, -66, 12, 3.4, down(canvas, iron, 0.35, -0.2), radius=0.6),
        rect(-2.6, -98, 5.2, 3, down(canvas, iron, 0.35, -0.2), radius=0.6),
        stroked("M0,-104V-112", shade(iron, -0.3), 1),
        *(rect(x, -3, 16, 3, "#b9ae9f") for x in (-28.5, 12.5)),
    ]
    glow = ""
    if setting.lit:
        sparks = "".join(
            f"M{setting.rng.uniform(-26, 26):.1f},{setting.rng.uniform(-100, -2):.1f}h0.1" for _ in range(220)
        )
        glow = group(
            rect(-30, -114, 60, 114, WARM, opacity=0.45) + stroked(sparks, "#fff6d0", 1.1, round_ends=True),
            clip=clip,
        )
        glow += halo(canvas, 0, -40, 60, strength=0.35) + halo(canvas, 0, -100, 16)
    return Figure("".join(parts), left=29, right=29, height=112, foot=56, glow=glow)
