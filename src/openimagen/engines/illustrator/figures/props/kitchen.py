"""Kitchen machines and pots."""

from openimagen.engines.illustrator.canvas import Canvas
from openimagen.engines.illustrator.colour import shade
from openimagen.engines.illustrator.figures.figure import Figure
from openimagen.engines.illustrator.figures.props.solids import (
    across,
    ball,
    block,
    down,
    rods,
    round_paint,
    turned,
)
from openimagen.engines.illustrator.figures.setting import Setting
from openimagen.engines.illustrator.shapes import circle, ellipse, group, rect, rotate, shape, stroked

_ENAMEL = ("#e9eef0", "#9fd0c4", "#e8776a", "#f2d18a", "#9fc3e0")
_STEEL, _DARK = "#c3cbd4", "#2b3140"


def refrigerator(canvas: Canvas, setting: Setting) -> Figure:
    """A rounded two-door fridge, half as wide as high, with notes and magnets on it."""
    enamel = setting.paint(setting.rng.choice(_ENAMEL))
    shine = canvas.linear([(0, "#ffffff", 0.5), (0.35, "#ffffff", 0.1), (1, "#1b1446", 0.2)], x2=1, y2=0)
    tones = ("#f5d04c", "#ef8fa8", "#8fd0ef")
    notes = [
        group(rect(-1, y, 9, 9, tone), transform=rotate(angle, 4, y)) + circle(3.5, y + 0.6, 1.3, "#d8342c")
        for y, tone, angle in zip((-56, -46, -53), setting.rng.sample(tones, 3), (-6, 5, 9), strict=True)
    ][:2]
    parts = [
        *(rect(x, -5, 8, 5, _DARK, radius=1.5) for x in (-20, 13)),
        shape("M20,-96Q30,-98 30,-92V-7L22,-3Z", shade(enamel, -0.42)),
        rect(-25, -99, 49, 95, down(canvas, enamel, 0.2, -0.1), radius=7),
        rect(-25, -99, 49, 95, shine, radius=7),
        rect(-25, -68.5, 49, 1.6, shade(enamel, -0.5)),
        *(
            rect(-20, y, 3.4, h, across(canvas, _STEEL, 0.6, -0.3), radius=1.7)
            for y, h in ((-88, 14), (-61, 24))
        ),
        rect(8, -92, 10, 3.6, _STEEL, radius=1.6),
        *notes,
    ]
    return Figure("".join(parts), left=25, right=30, height=100, foot=48, anchors={"top": (2, -98)})


def oven(canvas: Canvas, setting: Setting) -> Figure:
    """A cooker with four rings above and an oven below, narrower than high; pots stand at y = -97."""
    enamel = setting.paint("#eef1f2")
    inside = (
        canvas.linear([(0, "#2b2327"), (0.6, "#7a3a1c"), (1, "#ffab4a")])
        if setting.lit
        else down(canvas, "#2f3644")
    )
    parts = [
        *(rect(x, -5, 8, 5, _DARK) for x in (-38, 28)),
        block(canvas, -42, -92, 80, 88, enamel, (7, -7)),
        *(ellipse(x, y, 11, 1.6, _DARK) for x, y in ((-18, -94), (20, -94), (-12, -97.4), (24, -97.4))),
        rect(-42, -92, 80, 15, shade(enamel, -0.14)),
        *(
            ball(canvas, x, -84.5, 4, "#3b4252") + stroked(f"M{x},-84.5v-3.4", "#ffffff", 1)
            for x in (-34, -22, 18, 30)
        ),
        rect(-12, -88.5, 20, 8, "#142028", radius=1.5),
        rect(-8, -86, 12, 3, "#6fe0a0", radius=0.5),
        rect(
            -36,
            -71,
            68,
            60,
            down(canvas, enamel, 0.1, -0.14),
            radius=3,
            stroke=shade(enamel, -0.3),
            stroke_width=0.8,
        ),
        rect(-29, -57, 54, 36, inside, radius=3, stroke="#20242e", stroke_width=2),
        stroked("M-27,-38H23M-27,-34H23", "#8d97a5", 0.7, opacity=0.8),
        shape("M-26,-54H-8L-22,-26H-26Z", "#ffffff", opacity=0.16),
        rods("M-28,-65H24", 3.4, _STEEL),
    ]
    return Figure("".join(parts), left=42, right=45, height=100, foot=82, anchors={"top": (0, -97)})


def microwave(canvas: Canvas, setting: Setting) -> Figure:
    """Wider than high: 165 to 100."""
    steel = setting.paint("#d3d9de")
    light = "#ffcf7a" if setting.lit else "#39424f"
    window = canvas.radial([(0, light), (1, "#1d222c")], cy=0.6, r=0.7)
    parts = [
        *(rect(x, -5, 14, 5, _DARK) for x in (-68, 50)),
        block(canvas, -80, -86, 150, 82, steel, (14, -12)),
        rect(-76, -81, 106, 72, down(canvas, "#2c323d"), radius=4),
        rect(-66, -72, 80, 54, window, radius=5),
        ellipse(-26, -25, 30, 4, "#9fb4c0", opacity=0.5),
        shape("M-62,-70H-36L-56,-22H-62Z", "#ffffff", opacity=0.14),
        rods("M23,-70V-20", 4, _STEEL),
        rect(38, -78, 26, 10, "#10231c", radius=1.5),
        stroked("M42,-73h5M50,-73h9", "#6fe0a0", 2.4),
        *(
            rect(38 + 9.4 * (k % 3), -62 + 9 * (k // 3), 7, 6.4, shade(steel, -0.25), radius=1)
            for k in range(9)
        ),
        circle(51, -21, 8.4, round_paint(canvas, "#5b6472")),
        stroked("M51,-21V-28", "#ffffff", 1.3),
    ]
    return Figure("".join(parts), left=80, right=84, height=98, foot=150, anchors={"top": (0, -92)})


def toaster(canvas: Canvas, setting: Setting) -> Figure:
    """A chrome toaster with two slices, wider than high."""
    shell = setting.paint(setting.rng.choice(("#c3cbd4", "#d8534a", "#7fb8c4", "#f0c95a")))
    slices = [
        shape(
            f"M{x},-58V-84Q{x - 7},-90 {x - 3},-96Q{x + 16},-104 {x + 35},-96Q{x + 39},-90 {x + 32},-84V-58Z",
            crust,
        )
        + shape(
            (
                f"M{x + 3.4},-58V-85Q{x - 3},-89 {x + 1},-93.4Q{x + 16},-100 {x + 31},-93.4"
                f"Q{x + 35},-89 {x + 28.6},-85V-58Z"
            ),
            crumb,
        )
        for x, crust, crumb in ((-36, "#8a4f22", "#d9a25c"), (2, "#9c5c2a", "#edbd76"))
    ]
    parts = [
        *(rect(x, -6, 16, 6, _DARK, radius=2) for x in (-46, 28)),
        *slices,
        shape("M-60,-8Q-64,-72 -40,-74H38Q62,-72 58,-8Q0,0 -60,-8Z", down(canvas, shell, 0.45, -0.3)),
        shape("M-56,-50Q-54,-68 -38,-70H36Q50,-69 54,-56Q10,-60 -56,-50Z", "#ffffff", opacity=0.4),
        shape("M-42,-74Q0,-78 40,-74L36,-69Q0,-73 -38,-69Z", "#3a3330"),
        shape("M-60,-16Q0,-8 58,-16V-8Q0,0 -60,-8Z", "#3a414d"),
        rect(62, -56, 5, 34, "#4a515c", radius=2),
        rect(57, -56, 16, 9, down(canvas, "#2b3140"), radius=3),
        circle(40, -30, 7, round_paint(canvas, "#3b4252")),
        stroked("M40,-30L44,-35", "#ffffff", 1.4),
    ]
    return Figure("".join(parts), left=63, right=73, height=101, foot=104)


def kitchen_sink(canvas: Canvas, setting: Setting) -> Figure:
    """A sink unit with cupboard doors and a running tap, wider than high."""
    wood = setting.paint("#6f9a94")
    parts = [
        rods("M14,-72V-96Q14,-106 0,-106Q-11,-106 -11,-94", 5.4, _STEEL),
        rods("M26,-74V-82M21,-82H31", 4, _STEEL),
        stroked("M-11,-92V-66", "#a9dcf5", 3.4, opacity=0.85),
        block(canvas, -60, -66, 112, 66, wood, (10, -8)),
        *(
            rect(x, -58, 48, 50, shade(wood, -0.25), radius=2)
            + rect(x + 1, -57, 47, 49, down(canvas, wood, 0.18, -0.12), radius=2)
            + rect(x + 6, -52, 36, 38, shade(wood, -0.12), radius=1.5)
            for x in (-56, 1)
        ),
        *(rods(f"M{x},-40v12", 2.6, _STEEL) for x in (-11, 5)),
        shape("M-65,-68L-52,-80H67L57,-68Z", down(canvas, "#eef1ee", 0.3, -0.08)),
        rect(-65, -68, 122, 6, "#cfd4d2", radius=1),
        shape("M57,-68L67,-80V-74L57,-62Z", "#9aa3a5"),
        ellipse(-8, -74, 36, 5, "#8f9aa6"),
        ellipse(-8, -73, 32, 3.8, down(canvas, "#c9eaf7", 0.1, -0.25)),
        *(
            circle(x, y, r, "#ffffff", opacity=0.8)
            for x, y, r in ((-14, -73, 2.4), (-18, -74, 1.8), (-9, -72, 1.6))
        ),
        rect(-58, -3, 108, 3, shade(wood, -0.5)),
    ]
    return Figure("".join(parts), left=65, right=67, height=108, foot=116, anchors={"top": (40, -76)})


def kettle(canvas: Canvas, setting: Setting) -> Figure:
    """A whistling kettle, as wide as high, its spout to the left."""
    enamel = setting.paint(setting.rng.choice(("#d8453c", "#3f8f8f", "#e0a83a", "#4f6fb0")))
    parts = [
        stroked("M-26,-62Q-34,-108 0,-108Q34,-108 26,-62", shade(enamel, -0.5), 5, round_ends=True),
        stroked("M-14,-105Q0,-111 14,-105", "#2b2326", 8, round_ends=True),
        shape("M-34,-44L-58,-70L-64,-64L-40,-20Z", down(canvas, enamel, 0.3, -0.2)),
        ellipse(-61, -67, 5, 4, shade(enamel, -0.4)),
        turned(canvas, [(12, -74), (30, -70), (46, -40), (46, -14), (38, -3)], enamel, flat=0.1),
        shape("M-34,-24Q-40,-52 -22,-63", "none", stroke="#ffffff", stroke_width=5, opacity=0.5),
        ellipse(0, -73, 18, 3.6, shade(enamel, -0.35)),
        shape("M-17,-74Q0,-86 17,-74Z", across(canvas, shade(enamel, 0.1))),
        ball(canvas, 0, -83, 4.4, "#2b2326"),
        stroked("M-40,-6Q0,3 40,-6", shade(enamel, -0.5), 2, opacity=0.6),
    ]
    steam = canvas.radial([(0, "#ffffff", 0.75), (1, "#ffffff", 0)])
    parts += [circle(-66 - 3 * k, -76 - 7 * k, 5 + 1.6 * k, steam) for k in range(3)]
    return Figure("".join(parts), left=80, right=46, height=110, foot=80, faces=-1)


def cooking_pot(canvas: Canvas, setting: Setting) -> Figure:
    """A lidded pot with two handles, steaming; wider than high."""
    enamel = setting.paint(setting.rng.choice(("#d85a3c", "#4f8f7a", "#3f6fa8", "#8d97a5")))
    parts = [
        *(
            rods(f"M{d * 56},-52Q{d * 76},-52 {d * 74},-42Q{d * 70},-36 {d * 56},-38", 5, "#3a3a44")
            for d in (-1, 1)
        ),
        turned(canvas, [(58, -64), (58, -30), (57, -12), (48, 0)], enamel, flat=0.08),
        stroked("M-58,-20Q0,-8 58,-20", "#ffffff", 3, opacity=0.35),
        shape("M-61,-66A61,11 0 0 0 61,-66V-62A61,11 0 0 1 -61,-62Z", "#dfe5ea"),
        shape(
            "M-61,-67Q-50,-86 0,-86Q50,-86 61,-67A61,10 0 0 1 -61,-67Z", across(canvas, shade(enamel, 0.1))
        ),
        shape("M-46,-70Q-36,-80 -8,-82", "none", stroke="#ffffff", stroke_width=3.4, opacity=0.55),
        rods("M-10,-84Q-10,-96 0,-96Q10,-96 10,-84", 5, "#3a3a44"),
    ]
    return Figure("".join(parts), left=77, right=77, height=99, foot=100, anchors={"mouth": (0, -66)})


def blender(canvas: Canvas, setting: Setting) -> Figure:
    """A jug of fruit drink on a motor, 50 to 100."""
    base = setting.paint(setting.rng.choice(("#d8534a", "#3f8f8f", "#3a3f4c", "#e9eef0")))
    drink = setting.rng.choice(("#f2719a", "#f2a23a", "#8cc34a", "#9a5fb8"))
    parts = [
        rods("M21,-82H31V-46L16,-40", 4.6, "#b9c6cf"),
        shape("M-22,-90H22L15,-34H-15Z", "#dcecf3", opacity=0.7),
        shape("M-20.6,-72Q-10,-76 0,-72Q10,-68 20.6,-72L15,-34H-15Z", across(canvas, drink, 0.3, -0.3)),
        *(
            circle(x, y, r, shade(drink, 0.5), opacity=0.8)
            for x, y, r in ((-8, -62, 2), (6, -56, 2.6), (-3, -48, 1.7), (9, -66, 1.5))
        ),
        shape("M-17,-86H-12L-9,-40H-12Z", "#ffffff", opacity=0.6),
        rect(-23, -95, 46, 7, down(canvas, "#3a3f4c"), radius=2.4),
        rect(-8, -100, 16, 6, down(canvas, "#3a3f4c"), radius=2),
        rect(-16, -36, 32, 5, "#59606e", radius=1.5),
        shape("M-17,-31H17L24,-3Q0,3 -24,-3Z", across(canvas, base)),
        *(
            rect(x, -17, 7, 5, tone, radius=1)
            for x, tone in ((-13, "#e8ecef"), (-3.5, "#e8ecef"), (6, "#ffd34d"))
        ),
    ]
    return Figure("".join(parts), left=24, right=34, height=100, foot=48)
