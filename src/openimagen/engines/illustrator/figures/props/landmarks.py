"""Landscape that is asked for as a thing: mountain, waterfall, iceberg. They bring their own ground."""

from openimagen.engines.illustrator.canvas import Canvas
from openimagen.engines.illustrator.colour import shade
from openimagen.engines.illustrator.figures.figure import Figure
from openimagen.engines.illustrator.figures.props.foliage import foliage
from openimagen.engines.illustrator.figures.props.solids import SNOW, ball, down
from openimagen.engines.illustrator.figures.setting import Setting
from openimagen.engines.illustrator.shapes import ellipse, polygon, shape, stroked


def mountain_peak(canvas: Canvas, setting: Setting) -> Figure:
    """A snow-capped peak between two lower ones, twice as wide as high."""
    rock = setting.paint("#7f86a0")
    green = SNOW if setting.snowy else "#5f8f58"

    def peak(x: float, top: float, half: float, tone: str) -> str:
        lit = [
            (x - half, 0),
            (x - half * 0.52, top * 0.42),
            (x - half * 0.36, top * 0.5),
            (x, top),
            (x + half * 0.08, top * 0.7),
            (x - half * 0.06, top * 0.45),
            (x + half * 0.14, 0),
        ]
        dark = [
            (x, top),
            (x + half * 0.3, top * 0.6),
            (x + half * 0.46, top * 0.5),
            (x + half, 0),
            (x + half * 0.14, 0),
            (x - half * 0.06, top * 0.45),
            (x + half * 0.08, top * 0.7),
        ]
        cap = [
            (x, top),
            (x - half * 0.25, top * 0.66),
            (x - half * 0.17, top * 0.7),
            (x - half * 0.12, top * 0.6),
            (x - half * 0.04, top * 0.68),
            (x + half * 0.03, top * 0.6),
            (x + half * 0.08, top * 0.7),
        ]
        shadow_cap = [
            (x, top),
            (x + half * 0.08, top * 0.7),
            (x + half * 0.13, top * 0.62),
            (x + half * 0.18, top * 0.69),
            (x + half * 0.26, top * 0.65),
        ]
        creases = (
            f"M{x - half * 0.4:.1f},{top * 0.3:.1f}L{x - half * 0.3:.1f},{top * 0.1:.1f}"
            f"M{x - half * 0.2:.1f},{top * 0.44:.1f}L{x - half * 0.1:.1f},{top * 0.2:.1f}"
            f"M{x + half * 0.4:.1f},{top * 0.36:.1f}L{x + half * 0.5:.1f},{top * 0.16:.1f}"
        )
        return (
            polygon(lit, down(canvas, tone, 0.32, -0.02))
            + polygon(dark, down(canvas, tone, -0.12, -0.36))
            + stroked(creases, shade(tone, -0.4), 1.4, opacity=0.5, round_ends=True)
            + polygon(cap, "#ffffff")
            + polygon(shadow_cap, "#bccbe4")
        )

    trees = "".join(
        f"M{x:.1f},{y:.1f}l{-2.6 * k:.1f},0l{2.6 * k:.1f},{-9 * k:.1f}l{2.6 * k:.1f},{9 * k:.1f}Z"
        for x, y, k in (
            (setting.rng.uniform(-92, 92), setting.rng.uniform(-7, 3), setting.rng.uniform(0.7, 1.4))
            for _ in range(34)
        )
    )
    parts = [
        peak(-56, -60, 48, shade(rock, 0.2)),
        peak(54, -70, 50, shade(rock, 0.14)),
        peak(0, -104, 70, rock),
        shape(
            "M-112,4Q-84,-10 -50,-9Q-10,-18 30,-9Q76,-12 112,4Q0,14 -112,4Z",
            canvas.linear([(0, shade(green, 0.2)), (0.5, green), (1, green, 0)]),
        ),
        shape(trees, shade(green, -0.35) if not setting.snowy else "#5f7f78"),
    ]
    return Figure("".join(parts), left=112, right=112, height=104, foot=0, anchors={"top": (0, -102)})


def waterfall(canvas: Canvas, setting: Setting) -> Figure:
    """A fall between mossy rocks into its pool, as wide as high."""
    rock = setting.paint("#8a8580")
    water = canvas.linear([(0, "#bfe6f5"), (0.3, "#7fc4e4"), (0.8, "#a9dcf0"), (1, "#f4fcff")])
    moss = SNOW if setting.snowy else "#5f9a45"
    threads = "".join(
        (
            f"M{x:.1f},{setting.rng.uniform(-90, -70):.1f}"
            f"Q{x + setting.rng.uniform(-2, 2):.1f},-50 {x * 1.12:.1f},{setting.rng.uniform(-24, -12):.1f}"
        )
        for x in [-16 + 32 * k / 13 + setting.rng.uniform(-1, 1) for k in range(14)]
    )
    mist = canvas.radial([(0, "#ffffff", 0.75), (0.5, "#ffffff", 0.4), (1, "#ffffff", 0)])
    left = "M-20,-98L-34,-100L-48,-92L-58,-94L-64,-70L-60,-52L-70,-30L-66,-4H-18Z"
    right = "M18,-98L36,-102L50,-94L60,-96L66,-64L62,-44L72,-26L66,-4H18Z"
    parts = [
        ellipse(0, 2, 74, 13, down(canvas, "#5fb0d4", 0.1, -0.3)),
        shape("M-24,-99H24L26,-4H-26Z", shade(rock, -0.5)),
        shape("M-19,-98Q0,-101 19,-98Q20,-60 24,-6Q0,2 -24,-6Q-20,-60 -19,-98Z", water),
        stroked(threads, "#ffffff", 1.7, opacity=0.75, round_ends=True),
        shape(left, canvas.linear([(0, shade(rock, 0.3)), (1, shade(rock, -0.3))], x2=1)),
        shape(right, canvas.linear([(0, shade(rock, 0.05)), (1, shade(rock, -0.48))], x2=1)),
        polygon([(-48, -92), (-58, -94), (-64, -70), (-60, -52), (-46, -60)], shade(rock, 0.35), opacity=0.7),
        polygon([(-34, -60), (-22, -70), (-20, -40), (-30, -28)], shade(rock, -0.35), opacity=0.6),
        polygon([(-60, -46), (-40, -48), (-34, -22), (-58, -14)], shade(rock, 0.2), opacity=0.55),
        polygon([(26, -84), (44, -88), (40, -62), (24, -58)], shade(rock, 0.22), opacity=0.55),
        polygon([(34, -52), (58, -46), (54, -20), (30, -26)], shade(rock, -0.4), opacity=0.5),
        foliage(canvas, setting.rng, [(-50, -96, 10), (-36, -101, 8), (-60, -90, 7)], moss, leaf=2.2),
        foliage(canvas, setting.rng, [(38, -103, 9), (52, -98, 10), (62, -90, 6)], moss, leaf=2.2),
        foliage(canvas, setting.rng, [(-64, -12, 8), (-54, -8, 7)], moss, leaf=2.2),
        foliage(canvas, setting.rng, [(60, -10, 9), (70, -6, 6)], moss, leaf=2.2),
        *(
            ball(canvas, x, y, r, rock, r * 0.66)
            for x, y, r in ((-36, -3, 10), (38, -2, 11), (-50, 2, 7), (24, 4, 6))
        ),
        ellipse(0, -6, 44, 15, mist),
        ellipse(-14, -4, 26, 10, mist),
        stroked(
            "M-50,8q10,-3 20,0M-16,11q12,-3 24,0M22,9q10,-3 20,0",
            "#ffffff",
            1.4,
            opacity=0.8,
            round_ends=True,
        ),
    ]
    return Figure("".join(parts), left=74, right=76, height=112, foot=0)


def iceberg(canvas: Canvas, setting: Setting) -> Figure:
    """A crag of ice with its pale foot under water, wider than high."""
    ice = setting.paint("#cfe8f6")
    outline = [
        (-88, 0),
        (-78, -30),
        (-60, -38),
        (-48, -70),
        (-30, -66),
        (-12, -100),
        (6, -92),
        (16, -64),
        (38, -56),
        (50, -30),
        (76, -24),
        (90, 0),
    ]
    facets = (
        ([(-88, 0), (-78, -30), (-60, -38), (-48, -70), (-30, -66), (-44, -30), (-40, 0)], 0.75),
        ([(-30, -66), (-12, -100), (-6, -60), (-20, -24), (-40, 0), (-44, -30)], 0.5),
        ([(-12, -100), (6, -92), (16, -64), (4, -30), (-20, -24), (-6, -60)], 0.15),
        ([(16, -64), (38, -56), (50, -30), (30, -14), (4, -30)], -0.06),
        ([(4, -30), (30, -14), (34, 0), (-40, 0), (-20, -24)], 0.25),
        ([(50, -30), (76, -24), (90, 0), (34, 0), (30, -14)], -0.26),
    )
    parts = [
        shape(
            "M-88,0Q-70,14 -30,16Q30,20 64,13Q84,8 90,0Z",
            canvas.linear([(0, "#5fc0d8", 0.7), (1, "#5fc0d8", 0)]),
        ),
        polygon(outline, ice),
        *(polygon(points, down(canvas, shade(ice, tone), 0.12, -0.1)) for points, tone in facets),
        stroked("M-30,-66L-44,-30L-40,0M-6,-60L-20,-24M4,-30L30,-14", "#ffffff", 1, opacity=0.7),
        polygon([(-48, -70), (-30, -66), (-36, -56), (-50, -58)], SNOW),
        polygon([(-12, -100), (6, -92), (10, -80), (-2, -86), (-10, -76), (-20, -84)], "#ffffff"),
        stroked("M-92,-3Q-60,-7 -30,-3T30,-3T92,-3", "#ffffff", 3, opacity=0.85),
        stroked(
            "M-96,4q14,-4 28,0M60,5q16,-4 32,0M-20,9q14,-3 28,0", "#ffffff", 1.8, opacity=0.7, round_ends=True
        ),
    ]
    return Figure(
        "".join(parts), left=96, right=94, height=100, foot=0, anchors={"top": (-52, -62), "seat": (-52, -62)}
    )
