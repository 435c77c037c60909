"""What stands and hangs in a room beside its seats: desk, wardrobe, fireplace, clocks, chandelier."""

import math

from openimagen.engines.illustrator.canvas import Canvas
from openimagen.engines.illustrator.colour import shade
from openimagen.engines.illustrator.figures.figure import Figure
from openimagen.engines.illustrator.figures.props.solids import (
    across,
    ball,
    block,
    down,
    flame,
    halo,
    panel,
    rods,
    round_paint,
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

_BRASS = "#e6b450"


def desk(canvas: Canvas, setting: Setting) -> Figure:
    """A writing desk with drawers, nearly twice as wide as high; things stand at y = -101."""
    wood = setting.paint("#9c6234")
    drawers = [(-78, y, 44, 24) for y in (-88, -60, -32)] + [(-26, -88, 54, 14)]
    parts = [
        shape("M68,-92H76V0H68Z", shade(wood, -0.5)),
        block(canvas, 70, -92, 10, 92, wood, (7, -5)),
        rect(-32, -92, 104, 20, shade(wood, -0.3)),
        block(canvas, -82, -92, 52, 88, wood, (7, -5)),
        *(panel(*box, wood) for box in drawers),
        *(ellipse(x + w / 2, y + h / 2, 3.6, 1.9, _BRASS) for x, y, w, h in drawers),
        rect(-80, -5, 48, 5, shade(wood, -0.45)),
        shape("M-88,-98L-76,-106H100L90,-98Z", down(canvas, wood, 0.42, 0.18)),
        rect(-88, -98, 178, 7, down(canvas, wood, 0.08, -0.2), radius=1.5),
        shape("M90,-98L100,-106V-99L90,-91Z", shade(wood, -0.4)),
    ]
    return Figure(
        "".join(parts),
        left=88,
        right=100,
        height=106,
        foot=165,
        anchors={"top": (0, -101), "seat": (0, -101)},
    )


def wardrobe(canvas: Canvas, setting: Setting) -> Figure:
    """Two doors, a cornice and ball feet; two thirds as wide as high."""
    wood = setting.paint("#8c5836")
    parts = [
        *(ball(canvas, x, -4, 5, shade(wood, -0.2), 4) for x in (-27, 27)),
        block(canvas, -32, -92, 64, 86, wood, (6, -3)),
        block(canvas, -35, -98, 70, 7, shade(wood, 0.08), (7, -4)),
        block(canvas, -34, -12, 68, 7, shade(wood, -0.08), (6, -3)),
        *(panel(x, y, 25, h, wood) for x in (-29, 4) for y, h in ((-88, 40), (-45, 30))),
        rect(-0.7, -91, 1.4, 80, shade(wood, -0.55)),
        *(ball(canvas, x, -50, 1.9, _BRASS) for x in (-2.9, 2.9)),
    ]
    return Figure("".join(parts), left=35, right=42, height=102, foot=68, anchors={"top": (3, -100)})


def dresser(canvas: Canvas, setting: Setting) -> Figure:
    """A chest of drawers, wider than high; things stand at y = -103."""
    wood = setting.paint("#b27a48")
    parts = [
        *(shape(f"M{x},-8h9l-2,8h-4z", shade(wood, -0.45)) for x in (-52, 44)),
        block(canvas, -56, -94, 112, 87, wood, (9, -6)),
        *(panel(-52, y, 104, 24, wood, radius=1.6) for y in (-90, -63, -36)),
        *(
            stroked(f"M{x - 6},{y}q6,7 12,0", "#8a6420", 2.2, round_ends=True)
            + stroked(f"M{x - 6},{y - 0.5}q6,7 12,0", _BRASS, 1.4, round_ends=True)
            for y in (-79, -52, -25)
            for x in (-27, 27)
        ),
        block(canvas, -59, -100, 118, 6.5, shade(wood, 0.06), (11, -7)),
    ]
    return Figure(
        "".join(parts), left=59, right=71, height=107, foot=112, anchors={"top": (5, -103), "seat": (5, -103)}
    )


def fireplace(canvas: Canvas, setting: Setting) -> Figure:
    """A stone hearth with a mantelpiece and a fire, wider than high."""
    stone = setting.paint("#b9b0a6")
    hearth = "M-36,-4V-46Q-36,-66 0,-66Q36,-66 36,-46V-4Z"
    stones = [
        rect(x + 0.7, y + 0.7, w - 1.4, 10, shade(stone, setting.rng.uniform(-0.22, 0.25)), radius=2)
        for row, y in enumerate((-80, -69, -58, -47, -36, -25, -14))
        for x, w in zip(
            *(
                ((-60, -43, -22, 0, 20, 42), (17, 21, 22, 20, 22, 18))
                if row % 2
                else ((-60, -38, -16, 6, 30, 46), (22, 22, 22, 24, 16, 14))
            ),
            strict=True,
        )
    ]
    fire = canvas.radial([(0, "#ffcf6a"), (0.6, "#c2501f"), (1, "#2a1512")], cy=0.95, r=0.9)
    parts = [
        rect(-60, -81, 120, 78, shade(stone, -0.35)),
        *stones,
        shape(hearth, "#1c1214", stroke=shade(stone, -0.3), stroke_width=4),
        shape(hearth, fire),
        rods("M-22,-9L18,-14M-18,-14L22,-8", 6, "#6b4226"),
        rect(-66, -5, 132, 7, down(canvas, shade(stone, -0.1))),
        block(canvas, -68, -92, 130, 10, "#7a4d2c", (8, -6)),
        *(rect(x, -82, 10, 6, "#5c3820") for x in (-58, 46)),
    ]
    glow = "".join(flame(canvas, x, -10, h) for x, h in ((-12, 24), (12, 26), (0, 38)))
    if setting.lit:
        glow += halo(canvas, 0, -28, 95, "#ff9a3a", 0.5)
    return Figure(
        "".join(parts), left=68, right=70, height=98, foot=130, glow=glow, anchors={"top": (2, -95)}
    )


def chandelier(canvas: Canvas, setting: Setting) -> Figure:
    """Brass arms with candles and crystal drops; it hangs from above."""
    brass = setting.paint("#d9a441")
    tips = ((-46, -40), (-24, -30), (24, -30), (46, -40))
    arms = "".join(f"M0,-22C{x * 0.35:.1f},-2 {x},-10 {x},{y}" for x, y in tips)
    parts = [
        stroked("M0,-100V-62", shade(brass, -0.35), 2.2),
        stroked("M0,-100V-62", shade(brass, 0.3), 1, opacity=0.8),
        rods(arms, 3.2, brass),
        turned(canvas, [(2, -66), (8, -58), (3, -50), (3, -40), (11, -28), (6, -16), (1.5, -8)], brass),
    ]
    for x, y in tips:
        parts += [
            rect(x - 2.6, y - 15, 5.2, 14, across(canvas, "#f6ecd6", 0.3, -0.2), radius=0.8),
            shape(
                f"M{x - 7},{y - 2}H{x + 7}Q{x + 4},{y + 5} {x},{y + 5}Q{x - 4},{y + 5} {x - 7},{y - 2}Z",
                across(canvas, brass),
            ),
            polygon([(x, y + 5), (x + 2, y + 9), (x, y + 14), (x - 2, y + 9)], "#d8ecf7", opacity=0.9),
        ]
    glow = "".join(flame(canvas, x, y - 14, 10) for x, y in tips)
    if setting.lit:
        glow += "".join(halo(canvas, x, y - 19, 34, strength=0.5) for x, y in tips)
    return Figure("".join(parts), left=53, right=53, height=100, foot=0, glow=glow)


def grandfather_clock(canvas: Canvas, setting: Setting) -> Figure:
    """A long case clock, a third as wide as high."""
    wood = setting.paint("#7d4a2a")
    parts = [
        block(canvas, -17, -20, 32, 20, wood, (4, -2.5)),
        block(canvas, -13, -64, 24, 46, wood, (3.4, -2)),
        block(canvas, -17, -92, 32, 29, wood, (4, -2.5)),
        shape(
            "M-19,-92Q-19,-98 -10,-98Q-6,-104 -1,-104Q4,-104 8,-98Q17,-98 17,-92Z",
            down(canvas, wood, 0.3, -0.1),
        ),
        ball(canvas, -1, -105, 2.4, _BRASS),
        panel(-10, -60, 18, 38, shade(wood, -0.45)),
        stroked("M-1,-60V-33", _BRASS, 1),
        circle(-1, -31, 4.6, round_paint(canvas, _BRASS)),
        panel(-13, -16, 24, 12, wood),
        dial(canvas, -1, -77, 11.5),
    ]
    return Figure("".join(parts), left=19, right=20, height=107, foot=34)


def wall_clock(canvas: Canvas, setting: Setting) -> Figure:
    """A round clock that hangs on a wall."""
    rim = setting.paint(setting.rng.choice(("#c9533f", "#2f7f8f", "#5a4636", "#d9a441")))
    parts = [
        circle(0, -50, 50, round_paint(canvas, rim)),
        circle(0, -50, 43, shade(rim, -0.45)),
        dial(canvas, 0, -49, 41, minutes=setting.rng.randrange(720)),
        stroked("M-30,-64Q-22,-80 -4,-84", "#ffffff", 4, opacity=0.7, round_ends=True),
    ]
    return Figure("".join(parts), left=50, right=50, height=100, foot=0)


def dial(canvas: Canvas, x: float, y: float, r: float, minutes: int = 610) -> str:
    """A clock's face; `minutes` since twelve."""
    marks = "".join(
        f"M{x + r * 0.86 * math.sin(k * math.pi / 6):.1f},{y - r * 0.86 * math.cos(k * math.pi / 6):.1f}"
        f"L{x + r * (0.68 if k % 3 == 0 else 0.77) * math.sin(k * math.pi / 6):.1f},"
        f"{y - r * (0.68 if k % 3 == 0 else 0.77) * math.cos(k * math.pi / 6):.1f}"
        for k in range(12)
    )
    hands = ((minutes / 2, 0.5, 0.075), (minutes % 60 * 6, 0.74, 0.05))
    return (
        circle(x, y, r, canvas.radial([(0, "#fffdf4"), (1, "#ecdfc4")], cx=0.4, cy=0.35, r=0.7))
        + stroked(marks, "#3a2c22", max(0.7, r * 0.055))
        + "".join(
            group(
                stroked(
                    f"M{x},{y + r * 0.12:.1f}V{y - r * long:.1f}",
                    "#2b2026",
                    max(0.6, r * wide),
                    round_ends=True,
                ),
                transform=rotate(angle, x, y),
            )
            for angle, long, wide in hands
        )
        + circle(x, y, r * 0.07, "#b5342c")
    )


def rug(canvas: Canvas, setting: Setting) -> Figure:
    """A carpet on the floor, seen from above at a slant, five times as wide as deep."""
    wool = setting.paint(setting.rng.choice(("#a33b3b", "#31577f", "#3f7a5c", "#8a4f7a")))
    light = "#f0dfb8"
    rings = (
        (0, wool),
        (0.05, light),
        (0.09, shade(wool, -0.3)),
        (0.2, shade(wool, 0.12)),
        (0.36, light),
        (0.39, wool),
    )
    parts = [
        stroked("".join(f"M{x},-1v4" for x in range(-120, 124, 6)), light, 1.6),
        stroked("".join(f"M{x},-39v-4" for x in range(-96, 100, 6)), light, 1.2),
    ]
    for share, colour in rings:
        low, high, half = -40 * share, -40 + 40 * share, 122 * (1 - share * 1.05)
        back = half * 0.8
        parts.append(polygon([(-back, high), (back, high), (half, low), (-half, low)], colour))
    parts += [
        polygon([(-26, -20), (0, -27), (26, -20), (0, -11)], light),
        polygon([(-14, -20), (0, -23.6), (14, -20), (0, -15.4)], shade(wool, -0.25)),
        *(ellipse(x, -20, 5, 2.6, light) for x in (-48, 48)),
    ]
    return Figure(
        "".join(parts), left=122, right=122, height=43, foot=0, anchors={"top": (0, -18), "seat": (0, -18)}
    )


def curtain(canvas: Canvas, setting: Setting) -> Figure:
    """A pair of long curtains on a rod, drawn apart; as wide as high."""
    cloth = setting.paint(setting.rng.choice(("#a8324a", "#3b6a8f", "#6b8f4a", "#c98a3a")))
    waves = [(k / 8, shade(cloth, (0.22, -0.32)[k % 2])) for k in range(9)]
    folds = canvas.linear(waves, x2=1, y2=0)
    parts = []
    for d in (-1, 1):
        parts += [
            shape(
                f"M{d * 52},-96H{d * 10}Q{d * 14},-60 {d * 36},-44Q{d * 28},-20 {d * 30},0H{d * 54}Z", folds
            ),
            shape(f"M{d * 54},-49L{d * 34},-46Q{d * 34},-40 {d * 36},-40L{d * 54},-41Z", "#e6b450"),
        ]
    parts += [
        rods("M-58,-97H58", 4, "#8a5a30"),
        *(ball(canvas, x, -97, 4, _BRASS) for x in (-60, 60)),
        *(
            circle(x, -97, 2.8, "none", stroke=_BRASS, stroke_width=1.2)
            for x in (-46, -36, -26, -16, 16, 26, 36, 46)
        ),
    ]
    return Figure("".join(parts), left=64, right=64, height=101, foot=0)
