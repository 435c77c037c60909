"""A café, a gazebo, a tepee, a carousel and old columns."""

import math

from openimagen.engines.illustrator.canvas import Canvas
from openimagen.engines.illustrator.colour import shade
from openimagen.engines.illustrator.figures.figure import Figure
from openimagen.engines.illustrator.figures.props.solids import (
    WARM,
    across,
    ball,
    block,
    down,
    halo,
    rods,
    roof_colours,
    round_paint,
    shaded_rows,
    snow_cap,
    turned,
    windows,
)
from openimagen.engines.illustrator.figures.setting import Setting
from openimagen.engines.illustrator.shapes import circle, ellipse, group, polygon, rect, shape, stroked
from openimagen.engines.illustrator.typesetting import fit, lettered


def cafe(canvas: Canvas, setting: Setting) -> Figure:
    """A corner café with an awning, a lettered front and a table outside; wider than high."""
    wall = setting.paint(setting.rng.choice(("#c96a4f", "#5f8f8a", "#d9b56a", "#7f7fb0")))
    stripe = setting.rng.choice(("#b5343c", "#2f7f5f", "#3f5f9c"))
    lines = fit(setting.lettering or "CAFÉ", width=88, height=12, largest=12)
    panes, glow = windows(
        canvas,
        setting,
        [(-50, -44, 50, 30), (-50, -92, 18, 16), (-12, -92, 18, 16), (26, -92, 18, 16)],
        "#4a2f22",
        radius=1.5,
    )
    door, light = windows(canvas, setting, [(14, -44, 20, 26)], "#4a2f22", radius=1.5)
    parts = [
        polygon([(54, 0), (54, -100), (74, -103), (74, -5)], down(canvas, shade(wall, -0.35), 0, -0.15)),
        rect(-60, -100, 114, 100, down(canvas, wall, 0.2, -0.12)),
        block(canvas, -63, -106, 120, 7, shade(wall, 0.35), (20, -3)),
        *(rect(x, -76, 22, 3, shade(wall, 0.5)) for x in (-52, -14, 24)),
        rect(-58, -70, 110, 15, down(canvas, "#3a2a24", 0.15, -0.1), radius=1.5),
        lettered(lines, -3, -62.5, "#ffe9b8"),
        rect(-56, -50, 62, 50, shade(wall, -0.45)),
        rect(-54, -12, 58, 12, down(canvas, "#6b4432", 0.15, -0.2)),
        rect(10, -50, 28, 50, down(canvas, "#6b4432", 0.15, -0.2)),
        circle(33, -14, 1.5, "#e3b341"),
        panes,
        door,
        *(
            polygon(
                [
                    (-60 + 11.4 * k, -55),
                    (-48.6 + 11.4 * k, -55),
                    (-51.4 + 12 * k, -43),
                    (-63.4 + 12 * k, -43),
                ],
                stripe if k % 2 else "#fbf5e8",
            )
            + shape(
                f"M{-63.4 + 12 * k:.1f},-43h12q0,6 -6,6q-6,0 -6,-6z",
                shade(stripe if k % 2 else "#fbf5e8", -0.14),
            )
            for k in range(10)
        ),
        ellipse(-40, -20, 12, 3, "#f3ead8"),
        stroked("M-40,-18V-2M-46,-1H-34", "#4a505c", 1.8),
        *(
            stroked(f"M{x},-32V-1M{x},-14H{x + d * 9}V-1", "#4a505c", 1.8, round_ends=True)
            for x, d in ((-60, 1), (-20, -1))
        ),
        *(
            ball(canvas, x, -12, 7, "#4f8f45") + rect(x - 5, -8, 10, 8, down(canvas, "#b5653f"))
            for x in (46,)
        ),
    ]
    if setting.snowy:
        parts.append(snow_cap(-60, 70, -104, 6))
    glow += light
    if setting.lit:
        glow += lettered(lines, -3, -62.5, "#fff3cc") + halo(canvas, -3, -62, 50, strength=0.3)
    return Figure("".join(parts), left=64, right=77, height=109, foot=134, glow=glow)


def gazebo(canvas: Canvas, setting: Setting) -> Figure:
    """A white garden pavilion of eight posts, a little wider than high."""
    paint = setting.paint("#f7f4ec")
    roof, eave = roof_colours(setting, "#6f8f8a")
    parts = [
        shape("M-54,-8L-40,-16H40L54,-8L40,0H-40Z", down(canvas, "#d9d1c4", 0.1, -0.2)),
        rect(-54, -8, 108, 3, "#b9b0a2"),
        *(rect(x - 1.8, -62, 3.6, 50, across(canvas, shade(paint, -0.25))) for x in (-26, 0, 26)),
        stroked("M-46,-30H46", shade(paint, -0.25), 2),
        *(rect(x - 2.4, -62, 4.8, 56, across(canvas, paint)) for x in (-48, -20, 20, 48)),
        stroked(
            "M-48,-30H-20M20,-30H48" + "".join(f"M{d * x},-30V-9" for d in (-1, 1) for x in (25, 31, 37, 43)),
            paint,
            2,
        ),
        stroked("M-48,-30H-20M20,-30H48", shade(paint, 0.4), 2.6),
        stroked("M-48,-54Q-34,-62 -20,-54M-20,-54Q0,-64 20,-54M20,-54Q34,-62 48,-54", paint, 2.4),
        polygon([(-60, -60), (0, -98), (-18, -60)], roof),
        polygon([(-18, -60), (0, -98), (24, -60)], shade(roof, -0.1)),
        polygon([(24, -60), (0, -98), (60, -60)], eave),
        rect(-61, -63, 122, 5, down(canvas, paint, 0.1, -0.2), radius=2),
        turned(canvas, [(1.6, -108), (4, -104), (3, -98)], "#e3b341"),
        polygon([(-14, 0), (14, 0), (11, -10), (-11, -10)], shade(paint, -0.1)),
        stroked("M-13,-3.4H13M-12,-6.8H12", shade(paint, -0.4), 0.9),
    ]
    glow = halo(canvas, 0, -48, 60, strength=0.5) + circle(0, -54, 2.6, "#fff3c0") if setting.lit else ""
    return Figure(
        "".join(parts), left=61, right=61, height=108, foot=104, glow=glow, anchors={"seat": (0, -14)}
    )


def tepee(canvas: Canvas, setting: Setting) -> Figure:
    """A tent of hides over poles, painted; nearly as wide as high."""
    hide = setting.paint("#ecdcb8")
    band = setting.rng.choice(("#b5483a", "#3f6f8f", "#c98a2e"))
    cone = "M-50,0L-5,-84H6L50,0Q0,10 -50,0Z"
    zigzag = "M-56,-16" + "".join("l7,-10l7,10" for _ in range(8))
    marks = (
        stroked(zigzag, band, 4)
        + stroked("M-60,-6Q0,6 60,-6", band, 3.4)
        + stroked("M-30,-52Q0,-46 30,-52M-26,-58Q0,-52 26,-58", shade(band, -0.1), 2.6)
    )
    flap, glow = "M-11,4Q-8,-22 0,-44Q8,-22 12,4Z", ""
    parts = [
        rods("M-10,-100L5,-70M10,-102L-3,-70M-2,-104L2,-70M18,-96L-2,-70", 2.6, "#8a5f3c"),
        shape(cone, across(canvas, hide, 0.3, -0.42)),
        group(marks, clip=canvas.clip(f'<path d="{cone}"/>')),
        stroked("M-16,-1L-3,-82M22,-1L4,-82", shade(hide, -0.35), 0.9, opacity=0.6),
        shape(flap, "#3a2820"),
        shape("M12,4Q8,-22 0,-44Q16,-22 24,3Z", shade(hide, 0.15)),
        *(stroked(f"M-3,{y}h6", "#8a5f3c", 1.4) for y in (-50, -57, -64)),
    ]
    if setting.lit:
        glow = shape(flap, canvas.radial([(0, "#ffe9a8"), (1, "#f08a2e")], cy=0.9, r=0.9)) + shape(
            cone, canvas.radial([(0, WARM, 0.5), (1, WARM, 0)], cy=0.9, r=0.8)
        )
    return Figure("".join(parts), left=50, right=50, height=105, foot=96, glow=glow)


def carousel(canvas: Canvas, setting: Setting) -> Figure:
    """A merry-go-round with horses and lamps, wider than high."""
    stripe = setting.paint(setting.rng.choice(("#d8443c", "#3f7fb5", "#8a4fa8")))
    gold, cream = "#e3b341", "#fdf3dc"
    parts = [
        rect(-60, -8, 120, 8, across(canvas, shade(stripe, -0.2)), radius=3),
        ellipse(0, -9, 62, 7, "#d9a86a"),
        rect(-14, -62, 28, 52, across(canvas, cream)),
        *(rect(x, -54, 6, 30, "#9fd0e6", radius=3) for x in (-9, 3)),
    ]
    coats = setting.rng.sample(("#fdf8ee", "#d9a25f", "#8a5a3a", "#9fb4c4", "#f2c9d4"), 4)
    for x, y, coat in zip((-44, -18, 20, 46), (-22, -16, -17, -24), coats, strict=True):
        parts += [
            stroked(f"M{x},-64V-8", gold, 1.8),
            shape(
                f"M{x - 10},{y}q-1,-8 6,-8h8q8,0 9,6l3,8l-3,1l-3,-6q-1,5 1,9h-3l-2,-7h-6l-2,7h-3q2,-5 0,-9z",
                round_paint(canvas, coat),
            ),
            shape(f"M{x - 9},{y - 3}l-3,-9l-6,3l-1,-3l7,-7l4,1q5,4 4,12z", round_paint(canvas, coat)),
            shape(f"M{x - 8},{y - 16}q6,3 5,11l-3,-1q0,-6 -4,-8z", shade(stripe, 0.1)),
            rect(x - 3, y - 10, 7, 5, stripe, radius=1.5),
        ]
    parts += [
        shape("M-68,-64Q0,-58 68,-64V-72Q0,-66 -68,-72Z", across(canvas, cream)),
        *(
            polygon(
                [
                    (-68 + 17 * k, -71 + 4.6 * math.sin(math.pi * k / 8)),
                    (-51 + 17 * k, -71 + 4.6 * math.sin(math.pi * (k + 1) / 8)),
                    (1.5 * (k - 3.5), -104),
                ],
                across(canvas, stripe if k % 2 else cream, 0.15, -0.2),
            )
            for k in range(8)
        ),
        *(
            shape(
                f"M{-68 + 17 * k},-66q8.5,{9 if k in (3, 4) else 8} 17,{1 if k < 4 else -1}v-4h-17z",
                stripe if k % 2 == 0 else gold,
            )
            for k in range(8)
        ),
        ball(canvas, 0, -105, 4, gold),
        shape("M0,-119L14,-114L0,-109Z", gold),
        stroked("M0,-108V-120", "#8a5a34", 1.4),
    ]
    bulbs = [(-60 + 15 * k, -66 + 4 * math.sin(math.pi * k / 8)) for k in range(9)]
    parts += [circle(x, y, 1.8, "#fff3c0") for x, y in bulbs]
    glow = (
        "".join(circle(x, y, 1.8, "#fffbe0") + halo(canvas, x, y, 12) for x, y in bulbs)
        if setting.lit
        else ""
    )
    return Figure("".join(parts), left=68, right=68, height=121, foot=120, glow=glow)


def ruins(canvas: Canvas, setting: Setting) -> Figure:
    """Broken columns of an old temple, overgrown; wider than high."""
    stone = setting.paint("#d3c8b2")

    def column(x: float, top: float, broken: bool) -> str:
        flutes = "".join(f"M{x + d},{top + 3}V-12" for d in (-5, -1.7, 1.7, 5))
        body = across(canvas, stone, 0.3, -0.42)
        edge = (
            f"M{x - 8},{top}l4,3l3,-4l4,5l5,-3V-10H{x - 9}Z"
            if broken
            else f"M{x - 7.6},{top}H{x + 7.6}L{x + 8.6},-10H{x - 8.6}Z"
        )
        head = "" if broken else rect(x - 11, top - 5, 22, 6, across(canvas, shade(stone, 0.1)), radius=1.5)
        return (
            shape(edge, body)
            + stroked(flutes, shade(stone, -0.35), 1, opacity=0.6)
            + rect(x - 12, -12, 24, 5, body, radius=1)
            + head
        )

    parts = [
        rect(-92, -8, 184, 8, down(canvas, shade(stone, -0.1), 0.1, -0.2)),
        shaded_rows(setting, stone, [(-92, 90, -8)], 8, 20),
        column(-70, -86, broken=False),
        column(-34, -86, broken=False),
        column(2, -62, broken=True),
        column(38, -34, broken=True),
        column(72, -78, broken=True),
        shape("M-88,-91H-20L-24,-104L-30,-99L-38,-106H-88Z", down(canvas, stone, 0.2, -0.2)),
        stroked("M-86,-97H-28", shade(stone, -0.35), 1.2),
        group(
            rect(-14, -9, 30, 15, across(canvas, shade(stone, -0.05)), radius=2),
            transform="translate(6 -8) rotate(-9)",
        ),
        *(
            stroked(f"M{x},{y}q{d},10 {d * 0.4:.0f},22t{d},20", "#5f8f45", 2)
            for x, y, d in ((-64, -84, -6), (-30, -60, 6), (68, -74, -6))
        ),
        *(
            ball(canvas, x, y, r, "#6fa04a", r * 0.8)
            for x, y, r in (
                (-82, -6, 8),
                (-50, -4, 6),
                (24, -5, 7),
                (54, -6, 8),
                (86, -4, 6),
                (-66, -60, 4),
                (70, -46, 4),
                (-27, -34, 4),
            )
        ),
    ]
    if setting.snowy:
        parts += [snow_cap(-88, -38, -104, 5), snow_cap(-14, 22, -20, 4)]
    return Figure("".join(parts), left=94, right=94, height=107, foot=180)
