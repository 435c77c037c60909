"""What stands along a street: lamps, signals, signs, meters, booths."""

import math

from openimagen.engines.illustrator.canvas import Canvas
from openimagen.engines.illustrator.colour import shade
from openimagen.engines.illustrator.figures.figure import Figure
from openimagen.engines.illustrator.figures.props.solids import (
    WARM,
    across,
    ball,
    block,
    cylinder,
    down,
    halo,
    rods,
    round_paint,
    snow_cap,
    turned,
)
from openimagen.engines.illustrator.figures.setting import Setting
from openimagen.engines.illustrator.shapes import circle, ellipse, polygon, rect, shape, stroked
from openimagen.engines.illustrator.typesetting import fit, lettered

_IRON, _STEEL = "#3a4150", "#9aa4b0"


def street_lamp(canvas: Canvas, setting: Setting) -> Figure:
    """An old lantern on a fluted post, a fifth as wide as high."""
    iron = setting.paint(_IRON)
    glass = canvas.linear([(0, "#fff6d0"), (1, "#ffcf70")]) if setting.lit else "#dbe6ea"
    parts = [
        turned(
            canvas,
            [(2, -72), (1.9, -30), (3.4, -24), (3.4, -16), (6, -10), (6, -4), (8, -1)],
            iron,
            sharp=True,
        ),
        rods("M-7,-66H7", 1.8, iron),
        polygon([(-7, -90), (7, -90), (4.4, -72), (-4.4, -72)], glass),
        polygon([(-5.6, -89), (-2.4, -89), (-2, -74), (-3.6, -74)], "#ffffff", opacity=0.6),
        stroked("M-7,-90L-4.4,-72H4.4L7,-90M0,-90V-72", shade(iron, -0.1), 1),
        polygon([(-9, -89.6), (-3, -97), (3, -97), (9, -89.6)], across(canvas, iron)),
        ball(canvas, 0, -98.4, 1.8, iron),
        turned(canvas, [(5, -73), (2.6, -69)], iron, sharp=True),
    ]
    if setting.snowy:
        parts.append(snow_cap(-8, 8, -91, 3))
    glow = ""
    if setting.lit:
        glow = polygon([(-7, -90), (7, -90), (4.4, -72), (-4.4, -72)], glass) + stroked("M0,-90V-72", iron, 1)
        glow += halo(canvas, 0, -81, 34, strength=0.8) + ellipse(
            0, 0, 26, 5, canvas.radial([(0, WARM, 0.5), (1, WARM, 0)])
        )
    return Figure("".join(parts), left=9, right=9, height=100, foot=16, glow=glow)


def mailbox_post(canvas: Canvas, setting: Setting) -> Figure:
    """A letter box on a wooden post, its flag up; it can carry a number or a name."""
    tin = setting.paint(setting.rng.choice(("#3f6fb0", "#c9453c", "#4f8f6a", "#8d97a5")))
    lines = fit(setting.lettering or "", width=30, height=16, largest=12)
    parts = [
        rect(-4, -62, 9, 62, across(canvas, "#9c6f47")),
        shape("M-26,-61H20V-65L-26,-67Z", "#5a3a22"),
        shape("M-10,-96H28Q42,-94 42,-80V-64H-10Z", down(canvas, tin, 0.3, -0.3)),
        shape(
            "M-10,-96Q-26,-94 -26,-80V-64H6V-80Q6,-95 -10,-96Z", down(canvas, shade(tin, 0.12), 0.2, -0.15)
        ),
        shape(
            "M-22,-66V-80Q-22,-91 -10,-92Q2,-91 2,-80V-66Z",
            "none",
            stroke=shade(tin, -0.35),
            stroke_width=1.2,
        ),
        rect(-13, -90, 6, 5, _STEEL, radius=1.5),
        stroked("M14,-76V-98", "#c9302a", 2.4),
        shape("M14,-99H26V-91H14Z", "#e2453c"),
        circle(14, -76, 2, "#f0d9b0"),
        stroked("M-8,-92Q10,-93.6 28,-92", "#ffffff", 2, opacity=0.4, round_ends=True),
    ]
    if lines.lines:
        parts.append(lettered(lines, 24, -71, "#ffffff"))
    parts.append(
        stroked(
            "M-12,0q2,-10 -4,-14M-8,0q0,-12 4,-18M10,0q-2,-10 4,-15M14,0q2,-8 7,-10",
            "#5a9a45",
            2,
            round_ends=True,
        )
    )
    if setting.snowy:
        parts.append(snow_cap(-22, 38, -93, 5))
    return Figure("".join(parts), left=26, right=42, height=100, foot=14)


def fire_hydrant(canvas: Canvas, setting: Setting) -> Figure:
    """A cast-iron hydrant, 60 to 100."""
    paint = setting.paint("#d8342c")
    bolts = [circle(x, -9, 2.2, round_paint(canvas, "#c9ced6")) for x in (-18, -7, 7, 18)]
    parts = [
        turned(canvas, [(20, -72), (19, -40), (19, -12)], paint, sharp=True),
        turned(canvas, [(27, -13), (27, -3)], shade(paint, -0.1), sharp=True),
        *bolts,
        *(cylinder(canvas, x, -40, 8, 17, shade(paint, 0.05)) for x in (-25, 25)),
        *(rect(x, -56, 6, 15, across(canvas, "#d9dde2"), radius=2) for x in (-34, 28)),
        turned(canvas, [(24, -76), (24, -69)], paint, sharp=True),
        shape("M-21,-75Q-20,-94 0,-95Q20,-94 21,-75Z", across(canvas, paint)),
        turned(canvas, [(6, -100), (6, -93)], "#d9dde2", sharp=True, flat=0.3),
        circle(0, -48, 11, round_paint(canvas, shade(paint, -0.12))),
        circle(0, -48, 7, round_paint(canvas, "#d9dde2")),
        polygon([(-2.4, -51), (2.4, -51), (3.4, -47), (0, -44.6), (-3.4, -47)], "#7a828e"),
        stroked("M-14,-66V-18M-13,-84Q-11,-89 -6,-91", "#ffffff", 3, opacity=0.45, round_ends=True),
    ]
    if setting.snowy:
        parts.append(snow_cap(-16, 16, -91, 6))
    return Figure("".join(parts), left=34, right=34, height=101, foot=54)


def parking_meter(canvas: Canvas, setting: Setting) -> Figure:
    """A meter on a post, a quarter as wide as high."""
    case = setting.paint("#5f7f9c")
    parts = [
        turned(canvas, [(7, -6), (9, -1)], "#6b7480", sharp=True),
        rect(-2.6, -56, 5.2, 53, across(canvas, "#8d97a5")),
        shape(
            "M-12,-54V-82Q-12,-99 0,-99Q12,-99 12,-82V-54Q6,-50 0,-50Q-6,-50 -12,-54Z", across(canvas, case)
        ),
        shape("M-8.6,-78Q-8,-92 0,-92Q8,-92 8.6,-78Z", "#eef6f2"),
        stroked("M-6,-80A6.4,8 0 0 1 6,-80", "#59606e", 1),
        stroked("M0,-79L4,-86", "#d8342c", 1.4, round_ends=True),
        rect(-8.6, -75, 17.2, 6, "#d8342c"),
        stroked("M-6,-72H6", "#ffffff", 1.4),
        circle(0, -61, 4.4, round_paint(canvas, "#c3cbd4")),
        stroked("M0,-63.6V-58.4", "#3a4150", 1.4),
        stroked("M-9.4,-58V-84", "#ffffff", 1.6, opacity=0.5, round_ends=True),
    ]
    if setting.snowy:
        parts.append(snow_cap(-9, 9, -95, 4))
    return Figure("".join(parts), left=12, right=12, height=100, foot=18)


def traffic_signal(canvas: Canvas, setting: Setting) -> Figure:
    """Three lights on a pole, one of them on."""
    case = setting.paint("#2f3642")
    on = setting.rng.randrange(3)
    tones = ("#ff4a3a", "#ffc52e", "#4fe06a")
    parts = [
        turned(canvas, [(6, -7), (8, -1)], "#6b7480", sharp=True),
        rect(-2.4, -58, 4.8, 54, across(canvas, "#8d97a5")),
        polygon([(11, -102), (15, -99), (15, -55), (11, -56)], shade(case, -0.5)),
        rect(-12, -102, 23, 46, down(canvas, case, 0.25, -0.2), radius=4),
    ]
    glow = ""
    for k, tone in enumerate(tones):
        y = -94 + 15 * k
        lamp = canvas.radial([(0, shade(tone, 0.6)), (0.6, tone), (1, shade(tone, -0.3))])
        parts.append(circle(-0.5, y, 6, lamp if k == on else shade(tone, -0.62)))
        parts.append(
            shape(
                (
                    f"M-8,{y - 1}Q-7,{y - 9} -0.5,{y - 9}Q6,{y - 9} 7,{y - 1}"
                    f"Q5,{y - 6} -0.5,{y - 6}Q-6,{y - 6} -8,{y - 1}Z"
                ),
                "#171b23",
            )
        )
        if k == on and setting.lit:
            glow = circle(-0.5, y, 6, lamp) + halo(canvas, -0.5, y, 24, tone, 0.7)
    if setting.snowy:
        parts.append(snow_cap(-12, 12, -100, 4))
    return Figure("".join(parts), left=12, right=15, height=102, foot=16, glow=glow)


def bus_stop(canvas: Canvas, setting: Setting) -> Figure:
    """A glass shelter with a bench and a sign, wider than high; the sign carries letters."""
    paint = setting.paint("#2f7fb5")
    lines = fit(setting.lettering or "BUS", width=74, height=9, largest=10)
    pane = canvas.linear([(0, "#e8f6fb", 0.75), (0.5, "#bfe0ea", 0.5), (1, "#8fbccc", 0.65)], x2=1)
    parts = [
        rect(-56, -80, 100, 70, pane),
        polygon([(-40, -78), (-20, -78), (-48, -12), (-56, -12), (-56, -40)], "#ffffff", opacity=0.35),
        rect(18, -70, 22, 44, "#f7f3e8", stroke="#59606e", stroke_width=1.4),
        circle(29, -56, 8, setting.rng.choice(("#f2c12e", "#e85f7a", "#4fb08f"))),
        stroked("M22,-40h14M22,-36h10M22,-32h12", "#8d97a5", 1.4),
        *(rect(x, -82, 3.4, 82, across(canvas, _STEEL)) for x in (-58, -8, 42)),
        rect(-48, -24, 60, 4, down(canvas, "#b5793f"), radius=1),
        *(rect(x, -20, 3, 20, "#59606e") for x in (-42, 3)),
        block(canvas, -64, -92, 112, 11, paint, (8, -6)),
        lettered(lines, -8, -86.5, "#ffffff"),
        rect(60, -104, 3, 104, across(canvas, _STEEL)),
        rect(52, -108, 19, 22, down(canvas, paint), radius=3),
        rect(56, -104, 11, 9, "#ffffff", radius=2),
        rect(57.4, -102.6, 8.2, 4, paint, radius=0.6),
        *(circle(x, -94.4, 1.6, "#ffffff") for x in (58.6, 64.6)),
        stroked("M55,-90H68", "#ffffff", 1.4),
    ]
    if setting.snowy:
        parts.append(snow_cap(-60, 54, -94, 6))
    glow = halo(canvas, -8, -70, 60, "#dff3ff", 0.45) if setting.lit else ""
    return Figure(
        "".join(parts), left=64, right=71, height=108, foot=124, glow=glow, anchors={"seat": (-18, -24)}
    )


def stop_sign(canvas: Canvas, setting: Setting) -> Figure:
    """An octagon on a post, with STOP or another word on it."""
    paint = setting.paint("#d02a26")
    lines = fit(setting.lettering or "STOP", width=34, height=24, largest=15)

    def octagon(r: float) -> list[tuple[float, float]]:
        turn = math.pi / 8
        return [
            (r * math.sin(turn + k * math.pi / 4), -77 - r * math.cos(turn + k * math.pi / 4))
            for k in range(8)
        ]

    parts = [
        rect(-2.4, -60, 4.8, 60, across(canvas, _STEEL)),
        polygon([(x + 1.2, y + 0.8) for x, y in octagon(24.6)], "#6b2320"),
        polygon(octagon(24.6), "#fbf7f2"),
        polygon(octagon(22.6), down(canvas, paint, 0.16, -0.14)),
        lettered(lines, 0, -77, "#ffffff"),
        *(circle(0, y, 0.9, "#8d97a5") for y in (-96, -58)),
    ]
    if setting.snowy:
        parts.append(snow_cap(-9, 9, -99, 4))
    return Figure("".join(parts), left=24, right=24, height=101, foot=8)


def phone_booth(canvas: Canvas, setting: Setting) -> Figure:
    """A red booth of small panes, 45 to 100; the words above its door can be chosen."""
    paint = setting.paint("#c9282c")
    glass = "#ffe6ac" if setting.lit else "#cfe3ea"
    lines = fit(setting.lettering or "TELEPHONE", width=28, height=5, largest=4.6)
    grid = "".join(f"M-13,{y}H13" for y in range(-76, -18, 9)) + "M-7,-82V-18M7,-82V-18"
    parts = [
        polygon([(18, -4), (18, -90), (25, -91.6), (25, -8)], down(canvas, shade(paint, -0.4), 0.05, -0.1)),
        rect(19.6, -82, 3.6, 64, shade(glass, -0.25)),
        stroked("".join(f"M19.6,{y}h3.6" for y in range(-76, -18, 9)), shade(paint, -0.4), 1),
        rect(-19, -4, 39, 4, "#59606e"),
        rect(-18, -90, 36, 87, down(canvas, paint, 0.15, -0.2)),
        rect(-13, -82, 26, 64, down(canvas, glass, 0.3, -0.15)),
        shape("M-4,-58h8v10l-2,6h-5l-1,-6z", "#2b3140", opacity=0.75),
        stroked(grid, paint, 1.5),
        shape("M-13,-82H-7L-13,-64Z", "#ffffff", opacity=0.5),
        rect(-15, -15, 30, 9, shade(paint, -0.2)),
        rect(-16, -92, 32, 7, "#fbf7ea", radius=0.6),
        lettered(lines, 0, -88.5, "#2b2326"),
        shape(
            "M-20,-92Q-18,-101 0,-102Q18,-101 20,-92L26,-94Q24,-101 8,-103H0Q-18,-102 -20,-92Z",
            shade(paint, -0.3),
        ),
        shape("M-20,-92Q-18,-101 0,-102Q18,-101 20,-92Z", down(canvas, paint, 0.25, -0.1)),
        circle(0, -97, 1.6, "#e3b341"),
        rect(12, -52, 1.6, 8, "#e3b341"),
    ]
    if setting.snowy:
        parts.append(snow_cap(-15, 20, -99, 5))
    glow = halo(canvas, 0, -52, 52, strength=0.35) if setting.lit else ""
    return Figure("".join(parts), left=20, right=26, height=103, foot=42, glow=glow)
