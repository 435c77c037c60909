"""Bottles, a flask and candles."""

from openimagen.engines.illustrator.canvas import Canvas
from openimagen.engines.illustrator.colour import shade
from openimagen.engines.illustrator.figures.figure import Figure
from openimagen.engines.illustrator.figures.props.solids import (
    across,
    flame,
    halo,
    rods,
    round_paint,
    turned,
)
from openimagen.engines.illustrator.figures.setting import Setting
from openimagen.engines.illustrator.shapes import circle, ellipse, polygon, rect, shape, stroked
from openimagen.engines.illustrator.typesetting import fit, lettered


def wine_bottle(canvas: Canvas, setting: Setting) -> Figure:
    """A corked bottle with a label, a third as wide as high."""
    glass = setting.paint(setting.rng.choice(("#2f5b3c", "#5a1f2e", "#46402a")))
    lines = fit(setting.lettering or "", width=25, height=22, largest=9)
    label = setting.rng.choice(("#f3ead2", "#efe4d8", "#f7f1e2"))
    parts = [
        turned(
            canvas, [(5, -97), (5, -70), (6, -62), (15.5, -54), (15.5, -40), (15.5, -2)], glass, flat=0.12
        ),
        rect(-5.8, -98, 11.6, 19, across(canvas, "#a8283a"), radius=1.2),
        rect(-6.4, -94, 12.8, 3, across(canvas, "#c9a13c")),
        shape(
            "M-15.5,-42A15.5,2.4 0 0 0 15.5,-42V-14A15.5,2.4 0 0 1 -15.5,-14Z",
            across(canvas, label, 0.3, -0.25),
        ),
        stroked(
            "M-10,-56Q-12,-50 -12,-42M-12,-10V-6M-3,-76V-64", "#ffffff", 2, opacity=0.55, round_ends=True
        ),
    ]
    if lines.lines:
        parts.append(lettered(lines, 0, -27, "#4a2a20"))
    else:
        parts += [
            polygon([(-6, -22), (-1, -32), (2, -27), (4, -30), (8, -22)], "#7a5a8a", opacity=0.8),
            stroked("M-8,-19H8M-5,-36H5", "#8a6a4a", 1),
        ]
    return Figure(
        "".join(parts),
        left=15.5,
        right=15.5,
        height=98,
        foot=30,
        anchors={"mouth": (0, -98), "hand": (0, -50)},
    )


def bottle(canvas: Canvas, setting: Setting) -> Figure:
    """A glass bottle, half full, a third as wide as high."""
    drink = setting.paint(setting.rng.choice(("#6fc0e0", "#f2a23a", "#8cc34a", "#e85f7a")))
    parts = [
        turned(canvas, [(6, -92), (6, -78), (8, -72), (17, -58), (17, -44), (17, -3)], "#c9e3ea", flat=0.12),
        shape("M-15.6,-50Q-8,-53 0,-50Q8,-47 15.6,-50V-4A15.6,2 0 0 1 -15.6,-4Z", across(canvas, drink)),
        ellipse(0, -50, 15.4, 2.2, shade(drink, 0.45), opacity=0.7),
        *(
            circle(x, y, r, "#ffffff", opacity=0.7)
            for x, y, r in ((-5, -30, 1.5), (6, -20, 1.9), (2, -38, 1.2), (-8, -15, 1.3))
        ),
        stroked("M-11.5,-58Q-13,-40 -12.6,-10M-3,-86V-78", "#ffffff", 2.6, opacity=0.7, round_ends=True),
        rect(-7.4, -99, 14.8, 9, across(canvas, "#c9a06a"), radius=1.6),
    ]
    return Figure(
        "".join(parts), left=17, right=17, height=99, foot=32, anchors={"mouth": (0, -98), "hand": (0, -50)}
    )


def potion(canvas: Canvas, setting: Setting) -> Figure:
    """A round flask of something that bubbles and shines."""
    brew = setting.paint(setting.rng.choice(("#8a4fd8", "#3fc48a", "#e84f8f", "#3fa0e8")))
    parts = [
        turned(canvas, [(9, -88), (9, -66), (9, -62)], "#cfe6ee", flat=0.2),
        circle(
            0,
            -36,
            36,
            canvas.radial(
                [(0, "#f2fbff", 0.9), (0.8, "#c3dfe8", 0.8), (1, "#8fb4c4")], cx=0.36, cy=0.3, r=0.8
            ),
        ),
        shape("M-33,-42Q-16,-48 0,-42Q16,-36 33,-42A33,33 0 1 1 -33,-42Z", round_paint(canvas, brew, 0.55)),
        *(
            circle(x, y, r, shade(brew, 0.65), opacity=0.85)
            for x, y, r in (
                (-12, -28, 4),
                (8, -20, 5.4),
                (14, -34, 2.6),
                (-3, -14, 2.8),
                (2, -54, 3),
                (-4, -70, 2.2),
            )
        ),
        stroked("M-26,-44Q-24,-60 -10,-66", "#ffffff", 4.6, opacity=0.8, round_ends=True),
        rect(-11, -88, 22, 4.6, "#e6f3f7", radius=2),
        shape("M-8,-88L-9,-99H9L8,-88Z", across(canvas, "#b98248")),
        polygon([(-13, -62), (13, -62), (11, -58), (-11, -58)], "#c9a13c"),
    ]
    glow = halo(canvas, 0, -32, 62, shade(brew, 0.35), 0.55) if setting.light.dark else ""
    return Figure(
        "".join(parts), left=36, right=36, height=99, foot=40, glow=glow, anchors={"hand": (0, -75)}
    )


def menorah(canvas: Canvas, setting: Setting) -> Figure:
    """The Hanukkah candlestick: nine candles, the middle one higher than the others, as wide as high."""
    metal = setting.paint("#c9973c")
    arms = ""
    for x in (12, 24, 36, 48):
        low = -22 + x * 0.1
        arms += f"M{-x},-62V-52Q{-x},{low:.1f} 0,{low + 2:.1f}Q{x},{low:.1f} {x},-52V-62"
    parts = [
        turned(canvas, [(3, -70), (3, -46), (4.5, -34), (3, -24), (6, -14), (21, -6), (24, -1)], metal),
        rods(arms, 3.2, metal),
    ]
    glow = ""
    for x in (-48, -36, -24, -12, 0, 12, 24, 36, 48):
        y = -62 if x else -72
        parts += [
            shape(f"M{x - 5},{y - 2}H{x + 5}L{x + 2.5},{y + 4}H{x - 2.5}Z", across(canvas, metal)),
            rect(
                x - 2.2, y - 20, 4.4, 19, across(canvas, "#eef2fb" if x else "#7fa8e0", 0.3, -0.25), radius=1
            ),
        ]
        glow += flame(canvas, x, y - 19, 10)
        if setting.lit:
            glow += halo(canvas, x, y - 24, 26, strength=0.45)
    return Figure(
        "".join(parts), left=54, right=54, height=102, foot=48, glow=glow, anchors={"hand": (0, -30)}
    )


def candlestick(canvas: Canvas, setting: Setting) -> Figure:
    """Three candles on a silver stand, two thirds as wide as high."""
    metal = setting.paint("#d9a441")
    parts = [
        turned(
            canvas,
            [(3, -58), (6, -52), (2.6, -46), (4.5, -34), (2.4, -24), (5, -14), (20, -6), (22, -2)],
            metal,
        ),
        rods("M-27,-58Q-26,-38 0,-40Q26,-38 27,-58", 3.6, metal),
    ]
    glow = ""
    for x, y in ((-27, -58), (0, -60), (27, -58)):
        parts += [
            rect(x - 4, y - 26, 8, 25, across(canvas, "#f7efdc", 0.3, -0.25), radius=1.5),
            shape(f"M{x - 4},{y - 24}v9q2,3 3,-2v-6z", "#ffffff", opacity=0.8),
            shape(f"M{x - 8},{y - 3}H{x + 8}L{x + 4},{y + 4}H{x - 4}Z", across(canvas, metal)),
        ]
        glow += flame(canvas, x, y - 25, 15)
        if setting.lit:
            glow += halo(canvas, x, y - 32, 40, strength=0.55)
    return Figure(
        "".join(parts), left=35, right=35, height=100, foot=42, glow=glow, anchors={"hand": (0, -30)}
    )
