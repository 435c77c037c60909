"""Things of knights, painters and travellers: sword, armour, easel, globe; fireworks."""

import math

from openimagen.engines.illustrator.canvas import Canvas
from openimagen.engines.illustrator.colour import shade
from openimagen.engines.illustrator.figures.figure import Figure
from openimagen.engines.illustrator.figures.props.solids import (
    across,
    ball,
    down,
    halo,
    rods,
    round_paint,
    turned,
)
from openimagen.engines.illustrator.figures.setting import Setting
from openimagen.engines.illustrator.shapes import circle, ellipse, group, polygon, rect, shape, stroked

_BRASS, _WOOD = "#e0b045", "#a5703f"


def globe(canvas: Canvas, setting: Setting) -> Figure:
    """A terrestrial globe on a wooden stand, two thirds as wide as high."""
    sea = setting.paint("#4f9fd0")
    land = (
        "M-24,-78Q-8,-88 4,-80Q0,-70 -8,-68Q-6,-60 -14,-56Q-20,-64 -28,-66ZM-12,-52"
        "Q2,-54 4,-44Q0,-32 -8,-28Q-14,-40 -12,-52Z"
        "M14,-84Q30,-80 32,-64Q24,-60 18,-66Q10,-70 14,-84ZM16,-54Q28,-58 32,-48Q26,-34 18,-38Q14,-46 16,-54Z"
    )
    disc = '<circle cx="0" cy="-58" r="33"/>'
    parts = [
        turned(canvas, [(4, -22), (3, -14), (6, -10), (22, -5), (24, -1)], _WOOD),
        stroked("M-18,-92A39,39 0 1 0 36,-72", shade(_BRASS, -0.3), 4.4),
        stroked("M-18,-92A39,39 0 1 0 36,-72", shade(_BRASS, 0.2), 2.4),
        circle(0, -58, 33, round_paint(canvas, sea)),
        group(
            shape(land, "#7fb55a")
            + stroked(
                (
                    "M-34,-58H34M-30,-72Q0,-68 30,-72M-30,-44Q0,-40 30,-44M0,-92Q-20,-58 0,-24"
                    "M0,-92Q20,-58 0,-24"
                ),
                "#ffffff",
                0.7,
                opacity=0.5,
            )
            + circle(
                0,
                -58,
                33,
                canvas.radial(
                    [(0, "#ffffff", 0.4), (0.45, "#ffffff", 0), (1, "#1b1446", 0.5)], cx=0.34, cy=0.3, r=0.78
                ),
            ),
            clip=canvas.clip(disc),
        ),
        ball(canvas, -17, -92, 3.4, _BRASS),
        ball(canvas, 17, -24, 3.4, _BRASS),
        ellipse(-13, -78, 7, 4, "#ffffff", opacity=0.55),
    ]
    return Figure("".join(parts), left=40, right=40, height=97, foot=48, anchors={"top": (0, -92)})


def sword(canvas: Canvas, setting: Setting) -> Figure:
    """A knight's sword that stands on its point, a quarter as wide as high."""
    grip = setting.paint(setting.rng.choice(("#7a2f3a", "#2f4f7f", "#5a3a24")))
    parts = [
        polygon([(-4.6, -72), (0, -72), (0, 0), (-4, -9)], "#eef3f8"),
        polygon([(4.6, -72), (0, -72), (0, 0), (4, -9)], "#9aa8b8"),
        stroked("M0,-70V-16", "#7a8898", 1.2),
        stroked("M-3,-66V-20", "#ffffff", 1, opacity=0.9),
        shape("M-17,-77Q-19,-70 -14,-70Q0,-74 14,-70Q19,-70 17,-77Q0,-72 -17,-77Z", across(canvas, _BRASS)),
        rect(-2.8, -92, 5.6, 18, across(canvas, grip), radius=1),
        stroked("M-2.8,-78L2.8,-81M-2.8,-82.6L2.8,-85.6M-2.8,-87L2.8,-90", shade(_BRASS, -0.1), 1),
        ball(canvas, 0, -95.4, 4.6, _BRASS),
        ball(canvas, 0, -73.6, 2.4, "#d8342c"),
        circle(0, -95.4, 1.8, "#d8342c"),
    ]
    return Figure("".join(parts), left=18, right=18, height=100, foot=8, anchors={"hand": (0, -83)})


def easel(canvas: Canvas, setting: Setting) -> Figure:
    """A painter's easel with a landscape on it, whose sky takes the colour; two thirds as wide as high."""
    sky = setting.paint(setting.rng.choice(("#9fd0ef", "#f7c08a", "#b9a0e0")))
    picture = (
        rect(-27, -84, 54, 42, down(canvas, sky, 0, 0.5))
        + circle(12, -72, 5, "#fff3b0")
        + shape("M-27,-54L-12,-70L0,-56L10,-64L27,-52V-42H-27Z", "#7a8fb5")
        + shape("M-27,-52Q-8,-60 8,-50T27,-52V-42H-27Z", "#6fa84a")
        + ball(canvas, -14, -54, 5, "#3f7f3a")
        + stroked("M2,-42Q-6,-47 6,-50", "#e6d3a0", 2.4)
    )
    parts = [
        rods("M0,-96L4,-3", 3.4, shade(_WOOD, -0.35)),
        rods("M-5,-98L-26,-1M5,-98L28,-1", 4.6, _WOOD),
        rods("M-19,-30H21", 3.4, shade(_WOOD, -0.1)),
        rect(-30, -87, 60, 48, down(canvas, "#fdf9ee", 0.2, -0.12), radius=0.6),
        picture,
        polygon([(30, -87), (32.4, -86), (32.4, -38), (30, -39)], "#b9ae98"),
        rect(-31, -40, 64, 5, down(canvas, _WOOD, 0.35, -0.2), radius=1),
        rect(-5, -93, 10, 6, down(canvas, _WOOD, 0.3, -0.2), radius=1),
        shape("M-22,-41q8,-6 18,-3q6,4 -2,4h-14z", "#d9b07a"),
        *(circle(x, -42.4, 1.3, tone) for x, tone in ((-18, "#d8342c"), (-14, "#f2c12e"), (-10, "#2f6fd6"))),
    ]
    return Figure("".join(parts), left=32, right=33, height=100, foot=54)


def knight_armour(canvas: Canvas, setting: Setting) -> Figure:
    """A suit of plate armour that stands by itself with a plume, half as wide as high."""
    steel, plume = "#aab6c4", setting.paint(setting.rng.choice(("#d8342c", "#2f6fd6", "#7d46b8", "#e0a82e")))
    plate, dark = across(canvas, steel, 0.6, -0.5), shade(steel, -0.45)
    parts = []
    for d in (-1, 1):
        parts += [
            shape(f"M{d * 3},-38L{d * 15},-40L{d * 13},-20H{d * 4}Z", plate),
            ball(canvas, d * 8.6, -20, 5, steel),
            shape(f"M{d * 4},-18H{d * 13}L{d * 12},-5H{d * 5}Z", plate),
            shape(
                f"M{d * 3},-6H{d * 13}L{d * 19},-1Q{d * 19},0 {d * 17},0H{d * 3}Z",
                down(canvas, steel, 0.3, -0.35),
            ),
            stroked(f"M{d * 18},-66L{d * 23},-52L{d * 20},-40", dark, 8.4, round_ends=True),
            stroked(
                f"M{d * 18},-66L{d * 23},-52L{d * 20},-40",
                shade(steel, 0.2 if d < 0 else -0.05),
                6.4,
                round_ends=True,
            ),
            ball(canvas, d * 23, -52, 4.4, steel),
            ball(canvas, d * 20, -37, 4.6, dark),
        ]
    parts += [
        shape("M-16,-46L-18,-34Q0,-28 18,-34L16,-46Z", plate),
        stroked("M-17,-38Q0,-32 17,-38", dark, 0.9),
        shape("M-17,-70Q0,-77 17,-70L16,-50Q0,-42 -16,-50Z", plate),
        stroked("M0,-74V-46M-15,-54Q0,-47 15,-54", dark, 0.9, opacity=0.8),
        polygon([(-3.4, -66), (3.4, -66), (3.4, -60), (0, -56), (-3.4, -60)], plume),
        *(ball(canvas, d * 18, -69, 7, steel, 6) for d in (-1, 1)),
        shape("M2,-98Q-4,-116 -16,-114Q-24,-110 -18,-98Q-12,-104 -4,-96Z", round_paint(canvas, plume)),
        shape("M-11,-76V-90Q-11,-101 0,-101Q11,-101 11,-90V-76Q0,-71 -11,-76Z", plate),
        rect(-9.4, -90, 18.8, 3, "#14171e", radius=1),
        stroked("M0,-100V-74M-6,-83V-77M-3,-82V-76M3,-82V-76M6,-83V-77", dark, 1),
        stroked("M-11.4,-86Q0,-82 11.4,-86", shade(_BRASS, 0), 1.4),
        stroked("M-7,-96Q-5,-99 -1,-99", "#ffffff", 1.6, opacity=0.9, round_ends=True),
    ]
    return Figure(
        "".join(parts),
        left=28,
        right=28,
        height=115,
        foot=38,
        anchors={"head": (0, -101), "hand": (-20, -37)},
    )


def fireworks(canvas: Canvas, setting: Setting) -> Figure:
    """Three bursts in the sky, as wide as high; they shine by themselves in the dark."""
    tones = setting.rng.sample(("#ff5a5f", "#ffd34d", "#5fd0ff", "#7fe07a", "#d98aff", "#ff9a4a"), 3)
    if setting.colour:
        tones = [setting.colour, shade(setting.colour, 0.35), shade(setting.colour, 0.6)]
    parts = []
    for (x, y, r), tone in zip(((-18, -62, 38), (28, -74, 25), (20, -26, 22)), tones, strict=True):
        rays, tips, inner = "", "", ""
        for k in range(18):
            a = 2 * math.pi * (k + setting.rng.uniform(-0.2, 0.2)) / 18
            dx, dy, far = math.cos(a), math.sin(a), r * setting.rng.uniform(0.86, 1)
            drop = far * 0.1
            rays += (
                f"M{x + dx * r * 0.22:.1f},{y + dy * r * 0.22:.1f}"
                f"Q{x + dx * far * 0.7:.1f},{y + dy * far * 0.7 - drop:.1f} "
                f"{x + dx * far:.1f},{y + dy * far:.1f}"
            )
            tips += f"M{x + dx * far:.1f},{y + dy * far:.1f}h0.1"
            inner += f"M{x + dx * r * 0.5:.1f},{y + dy * r * 0.5:.1f}h0.1"
        parts += [
            halo(canvas, x, y, r * 1.1, tone, 0.5),
            stroked(rays, tone, r * 0.034, round_ends=True),
            stroked(tips, shade(tone, 0.6), r * 0.1, round_ends=True),
            stroked(inner, "#ffffff", r * 0.055, round_ends=True),
            circle(x, y, r * 0.08, "#ffffff"),
        ]
    body = "".join(parts)
    dark = setting.light.dark
    return Figure("" if dark else body, left=57, right=57, height=100, foot=0, glow=body if dark else "")
