"""Machines of the house outside its kitchen."""

from openimagen.engines.illustrator.canvas import Canvas
from openimagen.engines.illustrator.colour import shade
from openimagen.engines.illustrator.figures.figure import Figure
from openimagen.engines.illustrator.figures.props.solids import (
    across,
    ball,
    block,
    cylinder,
    down,
    rods,
    round_paint,
)
from openimagen.engines.illustrator.figures.setting import Setting
from openimagen.engines.illustrator.shapes import circle, ellipse, group, rect, rotate, shape, stroked


def washing_machine(canvas: Canvas, setting: Setting) -> Figure:
    """A front loader with clothes behind its round door, nearly as wide as high."""
    enamel = setting.paint("#f1f4f5")
    tones = setting.rng.sample(("#e2574c", "#4f9fd0", "#f2c14e", "#7fbf6a", "#b27fc4"), 3)
    clothes = [
        ellipse(x, y, 13, 10, tone)
        for (x, y), tone in zip(((-9, -32), (9, -31), (0, -27)), tones, strict=True)
    ]
    glass = canvas.radial([(0, "#bfe3f3", 0.25), (0.7, "#7fb8d6", 0.35), (1, "#2f5f80", 0.65)])
    parts = [
        block(canvas, -44, -92, 84, 90, enamel, (8, -8)),
        rect(-44, -92, 84, 17, shade(enamel, -0.1)),
        rect(-40, -88, 26, 9, "#ffffff", radius=1.5, stroke="#b9c2ca", stroke_width=0.7),
        ball(canvas, 2, -83.5, 5, "#aab4c0"),
        rect(14, -88, 20, 9, "#15303a", radius=1.5),
        stroked("M17,-83.5h5M25,-83.5h6", "#6fe0e0", 2),
        circle(-2, -38, 30, round_paint(canvas, "#cdd5db")),
        circle(-2, -38, 23, "#28323f"),
        group(clothes, transform="translate(-2 -5)"),
        circle(-2, -38, 23, glass),
        stroked("M-18,-44A17,17 0 0 1 -4,-55", "#ffffff", 4, opacity=0.7, round_ends=True),
        rect(25, -43, 5, 10, "#8d97a5", radius=2),
        rect(-42, -4, 80, 4, "#a6b0b8"),
    ]
    return Figure("".join(parts), left=44, right=48, height=100, foot=86, anchors={"top": (0, -96)})


def hair_dryer(canvas: Canvas, setting: Setting) -> Figure:
    """It blows to the left."""
    shell = setting.paint(setting.rng.choice(("#e85f8f", "#3fa0a8", "#3a3f4c", "#7f5fc4")))
    parts = [
        shape("M10,-50L32,-54L42,-8Q34,2 22,-2Z", across(canvas, shell)),
        rods("M32,-2Q36,8 54,2", 3.6, "#2b2f3a"),
        shape("M-62,-88L-20,-94V-46L-62,-54Z", down(canvas, "#3a3f4c", 0.3, -0.3)),
        ellipse(-62, -71, 4, 17, "#1c2029"),
        shape(
            "M-24,-96Q30,-104 46,-86Q54,-70 44,-54Q28,-40 -24,-46Q-30,-70 -24,-96Z",
            round_paint(canvas, shell),
        ),
        stroked("M-16,-88Q14,-94 32,-86", "#ffffff", 4, opacity=0.55, round_ends=True),
        *(stroked(f"M{x},-80v18", shade(shell, -0.5), 2.2, round_ends=True) for x in (30, 36, 42)),
        rect(22, -36, 8, 12, "#f4f4f4", radius=2),
    ]
    return Figure(
        "".join(parts), left=66, right=56, height=100, foot=40, anchors={"hand": (28, -26)}, faces=-1
    )


def remote(canvas: Canvas, setting: Setting) -> Figure:
    """A remote control that stands on its end, a third as wide as high."""
    case = setting.paint("#3a3f4c")
    keys = [rect(-11 + 8.4 * (k % 3), -50 + 8 * (k // 3), 5.6, 4.6, "#d7dce2", radius=1.4) for k in range(12)]
    parts = [
        shape("M16,-96L21,-94V-4L16,-1Z", shade(case, -0.5)),
        rect(-18, -100, 35, 100, down(canvas, case, 0.25, -0.25), radius=7),
        stroked("M-14,-90V-12", "#ffffff", 1.6, opacity=0.25, round_ends=True),
        circle(-9, -91, 4, round_paint(canvas, "#e2453c")),
        circle(-0.4, -70, 12, round_paint(canvas, "#5a6272")),
        circle(-0.4, -70, 4.6, round_paint(canvas, "#c3cbd4")),
        *keys,
        *(
            rect(x, -15, 7, 5, tone, radius=1.4)
            for x, tone in ((-12, "#e2574c"), (-3, "#6abf5a"), (6, "#4f9fe0"))
        ),
    ]
    return Figure("".join(parts), left=18, right=21, height=100, foot=34, anchors={"hand": (0, -30)})


def typewriter(canvas: Canvas, setting: Setting) -> Figure:
    """An old typewriter with a sheet in it, wider than high."""
    shell = setting.paint(setting.rng.choice(("#3f7f7a", "#2f3542", "#b5483f", "#6f8f5a")))
    keys = [
        circle(-42 + 11.6 * k + 4 * row, -27 + 9.5 * row, 4, "#f3ead8", stroke="#2b2326", stroke_width=1)
        for row in range(3)
        for k in range(8 if row < 2 else 7)
    ]
    lines = "".join(f"M-26,{y}h{w}" for y, w in ((-94, 52), (-88, 46), (-82, 50), (-76, 30)))
    parts = [
        rect(-34, -102, 68, 46, down(canvas, "#fffdf5", 0.2, -0.06), radius=1),
        stroked(lines, "#6a6a78", 1.2, opacity=0.7),
        cylinder(canvas, -66, -52, 5, 12, "#59606e"),
        rods("M-60,-60H60", 11, "#3a3f4a"),
        *(ball(canvas, x, -60, 7, "#59606e") for x in (-66, 66)),
        shape(
            "M-54,-54H54L62,-34L72,-6Q72,0 64,0H-64Q-72,0 -72,-6L-62,-34Z", down(canvas, shell, 0.25, -0.3)
        ),
        shape("M-54,-54H54L60,-38H-60Z", shade(shell, 0.3), opacity=0.6),
        shape("M-24,-52H24L28,-41Q0,-47 -28,-41Z", "#1f2229"),
        stroked("M-18,-43L-6,-50M-8,-45L-2,-50M8,-45L2,-50M18,-43L6,-50", "#aab4c0", 1),
        shape("M-54,-34H54L64,-3H-64Z", shade(shell, -0.45), opacity=0.75),
        *keys,
        rect(-30, -4.6, 60, 3.6, "#f3ead8", radius=1.6),
    ]
    return Figure("".join(parts), left=73, right=73, height=102, foot=140)


def gramophone(canvas: Canvas, setting: Setting) -> Figure:
    """A wind-up gramophone with a brass horn, as wide as high."""
    brass, wood = setting.paint("#dba63c"), "#7d4a2a"
    horn = "M18,-38Q22,-62 -2,-66Q-30,-70 -44,-96Q-52,-84 -40,-66Q-26,-44 4,-52Q12,-52 10,-36Z"
    bell = canvas.radial([(0, "#5a3512"), (0.45, shade(brass, -0.1)), (1, shade(brass, 0.45))])
    parts = [
        block(canvas, -36, -24, 66, 24, wood, (9, -7)),
        rect(-30, -19, 54, 14, shade(wood, -0.2), radius=1.5),
        ellipse(-3, -29, 30, 5, "#20232c"),
        ellipse(-3, -29.4, 10, 1.8, "#d8453c"),
        stroked("M-24,-29.5A21,3.4 0 0 1 10,-32", "#7a8090", 0.7),
        rods("M26,-14H40V-6", 3, "#8d97a5"),
        shape(horn, down(canvas, brass, 0.3, -0.35)),
        group(
            ellipse(-26, -80, 9.4, 30, bell)
            + ellipse(-26, -80, 8, 28, "none", stroke=shade(brass, 0.4), stroke_width=1)
            + stroked(
                "M-26,-108V-52M-33,-100L-19,-60M-33,-60L-19,-100", shade(brass, -0.4), 0.7, opacity=0.6
            ),
            transform=rotate(-38, -26, -80),
        ),
        rods("M14,-40L10,-31", 3.6, "#b9c2ca"),
    ]
    return Figure("".join(parts), left=52, right=44, height=108, foot=70, faces=-1)
