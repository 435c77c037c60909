"""What stands in yards, parks and fields: fence, stall, pier, campfire, turbine, barrow, scarecrow."""

from openimagen.engines.illustrator.canvas import Canvas
from openimagen.engines.illustrator.colour import shade
from openimagen.engines.illustrator.figures.figure import Figure
from openimagen.engines.illustrator.figures.props.solids import (
    SNOW,
    across,
    ball,
    down,
    flame,
    halo,
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
from openimagen.engines.illustrator.typesetting import fit, lettered


def fence(canvas: Canvas, setting: Setting) -> Figure:
    """A picket fence, nearly four times as wide as high."""
    paint = setting.paint("#f7f3ea")
    picket = down(canvas, paint, 0.2, -0.14)
    parts = [rect(-182, y, 364, 11, down(canvas, shade(paint, -0.2), 0, -0.15)) for y in (-72, -34)]
    for x in range(-178, 172, 29):
        lean = setting.rng.uniform(-1, 1)
        parts += [
            shape(f"M{x + 19},0V-88L{x + 9.5},-99L{x + 22},-88V0Z", shade(paint, -0.35)),
            shape(f"M{x},0V-88L{x + 9.5 + lean:.1f},-100L{x + 19},-88V0Z", picket),
            stroked(f"M{x + 9.5},-69v2M{x + 9.5},-30v2", "#8d97a5", 2, round_ends=True),
        ]
    tufts = "".join(f"M{x},2q-2,-12 -6,-16M{x + 3},2q1,-14 5,-20" for x in range(-170, 175, 48))
    parts.append(stroked(tufts, "#5a9a45", 3, round_ends=True))
    if setting.snowy:
        parts += [snow_cap(x - 1, x + 20, -92, 7) for x in range(-178, 172, 29)]
    return Figure(
        "".join(parts), left=182, right=182, height=100, foot=350, anchors={"top": (0, -96), "seat": (0, -96)}
    )


def market_stall(canvas: Canvas, setting: Setting) -> Figure:
    """A stall with a striped awning and boxes of fruit; its board carries letters."""
    stripe = setting.paint(setting.rng.choice(("#d8443c", "#3f8f5f", "#2f7fb5", "#e08a2e")))
    lines = fit(setting.lettering or "", width=80, height=14, largest=14)
    fruits = ("#d8342c", "#f08a24", "#8cc34a", "#f2c12e", "#7a4aa8")
    parts = [rect(x, -84, 5, 84, across(canvas, "#9c6f47")) for x in (-60, 55)]
    parts += [rect(-56, -44, 112, 20, shade("#8a5a34", -0.4))]
    for k in range(4):
        x, tone = -52 + 27 * k, fruits[(k + setting.rng.randrange(5)) % 5]
        heap = [
            (x + 4 + 6.2 * j, -42 - 4.4 * (row + 1) + 1.4 * row, 4.4)
            for row, n in enumerate((4, 3))
            for j in [i + 0.5 * row for i in range(n)]
        ]
        parts += [ball(canvas, fx, fy, r, tone) for fx, fy, r in heap]
        parts.append(rect(x - 2, -42, 26, 10, down(canvas, "#c99a62", 0.2, -0.2), radius=1))
    parts += [
        rect(-62, -34, 124, 7, down(canvas, "#b98a5a", 0.3, -0.1), radius=1),
        rect(-58, -27, 116, 27, down(canvas, "#8a5a34", 0.1, -0.35)),
        stroked("".join(f"M{x},-27V0" for x in range(-44, 58, 14)), "#4a2f1c", 0.9, opacity=0.6),
    ]
    for k in range(8):
        x, tone = -72 + 18 * k, stripe if k % 2 else "#fbf5e8"
        parts.append(
            polygon(
                [(x * 0.86, -100), (x * 0.86 + 15.5, -100), (x + 18, -76), (x, -76)],
                down(canvas, tone, 0.1, -0.12),
            )
        )
        parts.append(
            shape(f"M{x},-76H{x + 18}V-72Q{x + 18},-64 {x + 9},-64Q{x},-64 {x},-72Z", shade(tone, -0.14))
        )
    if lines.lines:
        parts += [
            rect(-45, -24, 90, 20, "#f4e6c8", radius=2, stroke="#6b4226", stroke_width=1.4),
            lettered(lines, 0, -14, "#4a2a18"),
        ]
    if setting.snowy:
        parts.append(snow_cap(-64, 64, -97, 7))
    glow = halo(canvas, 0, -56, 80, strength=0.5) + circle(0, -66, 3, "#fff3c0") if setting.lit else ""
    return Figure("".join(parts), left=72, right=72, height=102, foot=120, glow=glow)


def pier(canvas: Canvas, setting: Setting) -> Figure:
    """A wooden jetty that runs out from the viewer, wider than high; its deck is at y = -46."""
    wood = setting.paint("#b08458")
    deck = "M-96,-20L-40,-62H44L96,-20Z"
    boards = "".join(
        f"M{-96 + 56 * t:.1f},{-20 - 42 * t:.1f}H{96 - 52 * t:.1f}"
        for t in (0.13, 0.25, 0.36, 0.46, 0.55, 0.63, 0.71, 0.78, 0.85, 0.92)
    )
    posts = (
        (-40, -60, 7, 24),
        (44, -60, 7, 24),
        (-62, -42, 9, 34),
        (65, -42, 9, 34),
        (-92, -18, 12, 44),
        (92, -18, 12, 44),
    )
    parts = [
        *(rect(x - w / 2, y, w, tall * 0.75, across(canvas, shade(wood, -0.4))) for x, y, w, tall in posts),
        shape("M-96,-20H96V-10H-96Z", down(canvas, shade(wood, -0.2), 0, -0.25)),
        shape(deck, canvas.linear([(0, shade(wood, 0.05)), (1, shade(wood, 0.4))])),
        stroked(boards, shade(wood, -0.5), 1.1, opacity=0.7),
    ]
    for x, y, w, tall in posts:
        parts += [
            rect(x - w / 2, y - tall, w, tall + 4, across(canvas, shade(wood, -0.12)), radius=1),
            ellipse(x, y - tall, w / 2, w * 0.2, SNOW if setting.snowy else shade(wood, 0.35)),
        ]
    ropes = "".join(f"M{s * 92},-54Q{s * 80},-50 {s * 64},-68Q{s * 54},-66 {s * 43},-78" for s in (-1, 1))
    parts += [stroked(ropes, "#6b5538", 2.4), stroked(ropes, "#d9c69c", 1.2)]
    return Figure(
        "".join(parts), left=98, right=98, height=85, foot=0, anchors={"top": (0, -42), "seat": (0, -42)}
    )


def campfire(canvas: Canvas, setting: Setting) -> Figure:
    """Crossed logs in a ring of stones, burning; a little wider than high."""
    log = setting.paint("#7a4d2c")
    stones = [
        ball(canvas, x, y, r, setting.rng.choice(("#9aa0a8", "#868088", "#a8a094")), r * 0.72)
        for x, y, r in ((-48, -8, 11), (-30, -3, 11), (-9, -1, 12), (13, -1, 11), (33, -3, 12), (50, -9, 10))
    ]
    parts = [
        *(ball(canvas, x, -16, 9, "#7f7a80", 6) for x in (-36, -14, 10, 34)),
        rods("M-38,-10L22,-36M38,-10L-22,-36", 11, shade(log, -0.15)),
        rods("M-42,-14L30,-8M42,-16L-26,-6", 11, log),
        *(
            circle(x, y, 4, "#d9a86c", stroke=shade(log, -0.2), stroke_width=1)
            for x, y in ((-43, -14), (43, -16))
        ),
        *stones,
        *(circle(x, y, 1.4, "#ffd34d") for x, y in ((-24, -72), (22, -84), (-12, -96), (30, -60), (8, -104))),
    ]
    glow = "".join(flame(canvas, x, y, h) for x, y, h in ((-15, -14, 52), (17, -14, 58), (0, -11, 90)))
    if setting.lit:
        glow += halo(canvas, 0, -30, 130, "#ff9a3a", 0.55)
    return Figure("".join(parts), left=60, right=60, height=104, foot=110, glow=glow)


def wind_turbine(canvas: Canvas, setting: Setting) -> Figure:
    """A white turbine of three blades."""
    paint = setting.paint("#f4f6f8")
    turn = setting.rng.uniform(-12, 12)
    blade = "M-2,0Q-4.6,-8 -2.2,-20L0.2,-46L1.2,-46Q3,-20 2,0Z"
    parts = [
        turned(canvas, [(2.2, -72), (4.4, -1)], paint, sharp=True),
        rect(-3, -75, 8, 5, down(canvas, paint, 0, -0.25), radius=2),
        *(
            group(
                shape(blade, across(canvas, paint, 0.3, -0.28)),
                transform=f"translate(0 -73) {rotate(turn + 120 * k)}",
            )
            for k in range(3)
        ),
        ball(canvas, 0, -73, 2.6, paint),
    ]
    glow = halo(canvas, 1, -76, 6, "#ff5a4f", 0.9) if setting.lit else ""
    return Figure("".join(parts), left=42, right=42, height=119, foot=8, glow=glow)


def wheelbarrow(canvas: Canvas, setting: Setting) -> Figure:
    """A garden barrow full of earth and flowers, its wheel to the left; wider than high."""
    tray = setting.paint(setting.rng.choice(("#4f9a6a", "#d8534a", "#3f7fb5")))
    blooms = [
        stroked(f"M{x},-64L{x + d},{y}", "#4f8f3a", 2.4)
        + ball(
            canvas, x + d, y, 8, setting.rng.choice(("#e85f8f", "#f2c12e", "#f08a24", "#b27fe0", "#f7f3ea"))
        )
        + circle(x + d, y, 2.6, "#7a4d1c")
        for x, d, y in ((-44, -6, -84), (-26, 0, -92), (-8, -2, -84), (10, 3, -94), (26, 6, -82))
    ]
    parts = [
        rods("M-58,-16L-20,-34L96,-58", 5, "#a8743f"),
        *blooms,
        shape("M-60,-62Q-40,-78 -8,-74Q24,-78 46,-62Z", "#6b4a30"),
        *(ball(canvas, x, -68, 9, "#5a9a45", 6) for x in (-46, -22, 4, 28)),
        shape("M-72,-64H54L30,-28H-34Z", down(canvas, tray, 0.25, -0.3)),
        rods("M-73,-64H55", 4.4, shade(tray, 0.15)),
        stroked("M-48,-54L-30,-34", "#ffffff", 4, opacity=0.4, round_ends=True),
        rods("M22,-30L34,-2M34,-2H46", 4.4, "#59606e"),
        circle(-58, -17, 17, "#2b2f38"),
        circle(-58, -17, 11, round_paint(canvas, "#aab4c0")),
        circle(-58, -17, 3.4, "#59606e"),
        rods("M84,-55.6L98,-58.4", 6.4, "#2b2f38"),
    ]
    return Figure(
        "".join(parts),
        left=76,
        right=101,
        height=102,
        foot=110,
        anchors={"top": (-8, -66), "seat": (-8, -66)},
    )


def scarecrow(canvas: Canvas, setting: Setting) -> Figure:
    """A friendly scarecrow on its pole, arms wide."""
    shirt = setting.paint(setting.rng.choice(("#c9453c", "#3f7fb5", "#7a5fa8")))
    straw = "#e8c257"
    tufts = "".join(
        f"M{x},{y}l{dx},{dy}"
        for x, y, dx, dy in (
            (-44, -66, -9, 4),
            (-44, -64, -8, 8),
            (-44, -68, -9, 0),
            (44, -66, 9, 4),
            (44, -64, 8, 8),
            (44, -68, 9, 0),
            (-10, -22, -3, 8),
            (-6, -22, 0, 9),
            (8, -22, 3, 8),
            (12, -22, 2, 9),
            (-4, -74, -4, 6),
            (4, -74, 4, 6),
        )
    )
    parts = [
        rect(-2.6, -60, 5.2, 60, across(canvas, "#8a5a34")),
        stroked(tufts, straw, 2.6, round_ends=True),
        shape("M-16,-46L-14,-20H-2L0,-36L4,-20H16L16,-46Z", down(canvas, "#4f6f9c", 0.1, -0.25)),
        rect(5, -34, 8, 7, "#d9a84f"),
        shape(
            "M-46,-72L-14,-76H14L46,-72V-60L18,-62L17,-42H-17L-18,-62L-46,-60Z",
            down(canvas, shirt, 0.2, -0.25),
        ),
        stroked(
            "M-30,-74V-61M30,-74V-61M-8,-76V-42M8,-76V-42M-17,-56H17", shade(shirt, 0.45), 1.6, opacity=0.6
        ),
        shape("M-12,-76Q0,-68 12,-76L8,-70Q0,-65 -8,-70Z", "#e0a83a"),
        ball(canvas, 0, -86, 13, "#e6c48f"),
        *(circle(x, -88, 1.8, "#3a2a20") for x in (-5, 5)),
        shape("M-1.6,-85L2,-85L0,-81.4Z", "#e8772a"),
        stroked("M-6,-80Q0,-76 6,-80M-3,-79.6v2M0,-79v2M3,-79.6v2", "#5a3a24", 1, round_ends=True),
        *(circle(x, -83, 2, "#e88a6a", opacity=0.6) for x in (-8.4, 8.4)),
        stroked("M-12,-93l-5,4M-10,-95l-7,1M12,-93l5,4M10,-95l7,1", straw, 2, round_ends=True),
        ellipse(0, -95, 21, 3.8, "#8a5a2c"),
        shape("M-11,-95Q-9,-112 1,-111Q9,-110 11,-95Q0,-91 -11,-95Z", down(canvas, "#b57f3f", 0.2, -0.2)),
        stroked("M-11,-97Q0,-93 11,-97", "#c9453c", 2.4),
    ]
    if setting.snowy:
        parts += [snow_cap(-9, 9, -107, 4), snow_cap(-44, -16, -74, 3), snow_cap(16, 44, -74, 3)]
    return Figure("".join(parts), left=54, right=54, height=112, foot=8)
