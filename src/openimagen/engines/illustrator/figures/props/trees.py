"""Trees, bushes and bamboo."""

from openimagen.engines.illustrator.canvas import Canvas
from openimagen.engines.illustrator.colour import shade
from openimagen.engines.illustrator.figures.figure import Figure
from openimagen.engines.illustrator.figures.props.foliage import Clump, foliage
from openimagen.engines.illustrator.figures.props.solids import (
    SNOW,
    across,
    ball,
    rods,
)
from openimagen.engines.illustrator.figures.setting import Setting
from openimagen.engines.illustrator.shapes import (
    polygon,
    rect,
    shape,
    stroked,
    trace,
)

_BARK = "#7a5236"
_CROWN: tuple[Clump, ...] = (
    (-24, -62, 17), (24, -62, 17), (0, -58, 18), (-31, -74, 13), (31, -75, 13), (-14, -80, 17),
    (15, -82, 16), (0, -91, 13),
)  # fmt: skip
_TRUNK = "M-9,0Q-6,-14 -6,-34L-24,-58L-20,-60L-4,-46L-1,-66H3L4,-46L20,-61L24,-58L7,-33Q6,-14 11,0Q2,4 -9,0Z"


def _tree(canvas: Canvas, setting: Setting, leaves: str, light: str, bark: str) -> Figure:
    scattered = [
        (
            x + setting.rng.uniform(-3, 3),
            y + setting.rng.uniform(-2.5, 2.5),
            r * setting.rng.uniform(0.9, 1.06),
        )
        for x, y, r in _CROWN
    ]
    fallen = "".join(
        f"M{setting.rng.uniform(-34, 34):.1f},{setting.rng.uniform(-1, 4):.1f}h1.6" for _ in range(16)
    )
    parts = [
        shape(
            _TRUNK, canvas.linear([(0, shade(bark, 0.25)), (0.45, bark), (1, shade(bark, -0.45))], x2=1, y2=0)
        ),
        stroked("M-3,-4Q-1,-18 -2,-32M4,-6Q2,-18 3,-32", shade(bark, -0.5), 0.9, opacity=0.6),
        foliage(canvas, setting.rng, scattered, leaves, leaf=2.5, light=light),
        stroked(
            "M-4,-46L-10,-58M4,-48L9,-60M0,-60V-74", shade(bark, -0.2), 1.6, opacity=0.7, round_ends=True
        ),
        stroked(fallen, shade(leaves, 0.1), 1.6, round_ends=True),
    ]
    return Figure("".join(parts), left=46, right=46, height=105, foot=26)


def broadleaf_tree(canvas: Canvas, setting: Setting) -> Figure:
    """A tree in the leaves of its season, under snow in winter; nearly as wide as high."""
    if setting.season == "autumn":
        return autumn_tree(canvas, setting)
    if setting.snowy or setting.season == "winter":
        return _tree(canvas, setting, setting.paint("#dfe9f5"), "#ffffff", _BARK)
    greens = ("#83b548", "#8cba4e") if setting.season == "spring" else ("#4f9a41", "#5fa344", "#6aa03c")
    return _tree(canvas, setting, setting.paint(setting.rng.choice(greens)), "", _BARK)


def cherry_tree(canvas: Canvas, setting: Setting) -> Figure:
    """A tree in pink blossom, nearly as wide as high."""
    bloom = setting.paint("#f29ac0")
    return _tree(canvas, setting, bloom, shade(bloom, 0.6), "#5f4038")


def autumn_tree(canvas: Canvas, setting: Setting) -> Figure:
    """A tree in autumn colours, nearly as wide as high."""
    leaves = setting.paint(setting.rng.choice(("#e07a24", "#d8532a", "#dfa62c")))
    return _tree(canvas, setting, leaves, shade("#f7cf4a", 0.1), _BARK)


def snow_covered_tree(canvas: Canvas, setting: Setting) -> Figure:
    """A fir under snow, two thirds as wide as high."""
    green = setting.paint("#3f6f5a")
    parts = [rect(-5, -14, 10, 14, across(canvas, _BARK))]
    for low, half, tall in ((-8, 36, 38), (-30, 30, 35), (-51, 23, 31), (-71, 15.5, 27)):
        top = low - tall
        skirt = "".join(
            f"L{-half + half * 2 * j / 8:.1f},{low + (3.4 if j % 2 else 0):.1f}" for j in range(1, 9)
        )
        hem = "".join(
            trace("Q", half - half * (j - 0.5) / 3, low + (2 if j % 2 else -4), half - half * j / 3, low - 6)
            for j in range(1, 7)
        )
        parts.append(
            shape(
                (
                    f"M0,{top}Q{-half * 0.4:.1f},{low - tall * 0.3:.1f} {-half},{low}{skirt}"
                    f"Q{half * 0.4:.1f},{low - tall * 0.3:.1f} 0,{top}Z"
                ),
                canvas.linear([(0, shade(green, 0.05)), (1, shade(green, -0.4))]),
            )
        )
        parts.append(
            shape(
                (
                    f"M0,{top - 1}Q{half * 0.34:.1f},{low - tall * 0.36:.1f} {half},{low - 6}{hem}"
                    f"Q{-half * 0.34:.1f},{low - tall * 0.36:.1f} 0,{top - 1}Z"
                ),
                canvas.linear([(0, "#ffffff"), (0.6, SNOW), (1, "#bccfe8")], x2=1, y2=0.4),
            )
        )
    parts.append(shape("M-34,2Q-14,-8 0,-4Q18,-9 34,2Q0,8 -34,2Z", SNOW))
    return Figure("".join(parts), left=36, right=36, height=100, foot=40)


def bush(canvas: Canvas, setting: Setting) -> Figure:
    """A round shrub, sometimes with flowers or berries; half as wide again as high."""
    green = setting.paint(setting.rng.choice(("#4f9a45", "#5fa03f", "#3f8050")))
    clumps = [
        (-46, -30, 28),
        (44, -30, 29),
        (-22, -52, 30),
        (24, -54, 31),
        (0, -34, 34),
        (-2, -70, 26),
        (-58, -16, 16),
        (58, -16, 16),
    ]
    parts = [foliage(canvas, setting.rng, clumps, SNOW if setting.snowy else green, leaf=5)]
    dots = setting.rng.choice(("", "#e85f8f", "#d8342c", "#f7f3ea", "#f2c12e"))
    if dots and not setting.snowy:
        spots = "".join(
            f"M{setting.rng.uniform(-56, 56):.0f},{setting.rng.uniform(-84, -12):.0f}h0.1" for _ in range(20)
        )
        parts += [
            stroked(spots, shade(dots, -0.2), 7, round_ends=True),
            stroked(spots, dots, 5.4, round_ends=True),
        ]
    return Figure("".join(parts), left=76, right=76, height=98, foot=120)


def bamboo(canvas: Canvas, setting: Setting) -> Figure:
    """Five stems with their leaves, half as wide as high."""
    green = setting.paint("#6fae3f")
    parts, leaves = [], {shade(green, -0.3): "", shade(green, 0.15): ""}
    for x, top, lean, wide in (
        (14, -84, 6, 4.4),
        (-16, -88, -5, 4.6),
        (24, -70, 9, 4),
        (-3, -100, 1, 6),
        (-26, -66, -9, 4),
    ):
        for k in range(5):
            a, b = top * k / 5, top * (k + 1) / 5
            xa, xb = x + lean * (k / 5) ** 1.5, x + lean * ((k + 1) / 5) ** 1.5
            parts.append(
                polygon(
                    [
                        (xa - wide / 2, a),
                        (xb - wide / 2, b + 0.9),
                        (xb + wide / 2, b + 0.9),
                        (xa + wide / 2, a),
                    ],
                    across(canvas, green, 0.45, -0.4),
                )
            )
            parts.append(
                stroked(f"M{xb - wide * 0.56:.1f},{b + 0.5:.1f}h{wide * 1.12:.1f}", shade(green, 0.5), 1.1)
            )
        for k in (2, 3, 4, 4):
            px, py = x + lean * (k / 5) ** 1.5, top * (k + 0.5) / 5
            side = setting.rng.choice((-1, 1))
            for j in range(3):
                dx, dy = side * setting.rng.uniform(11, 20), setting.rng.uniform(-4, 10) + j * 2
                leaves[setting.rng.choice(tuple(leaves))] += (
                    f"M{px:.1f},{py:.1f}"
                    f"Q{px + dx * 0.4:.1f},{py + dy * 0.3 - 4:.1f} {px + dx:.1f},{py + dy:.1f}"
                    f"Q{px + dx * 0.4:.1f},{py + dy * 0.3 + 1.6:.1f} {px:.1f},{py:.1f}Z"
                )
    parts += [shape(d, tone) for tone, d in leaves.items()]
    return Figure("".join(parts), left=44, right=46, height=101, foot=50)


def bonsai(canvas: Canvas, setting: Setting) -> Figure:
    """A small pine in a glazed tray, a little wider than high."""
    glaze = setting.paint(setting.rng.choice(("#3f6f8f", "#8a4f3a", "#4f7f6a")))
    trunk = "M-4,-22Q-16,-36 0,-48Q16,-58 8,-74L14,-76Q24,-58 10,-44Q0,-36 12,-22Z"
    parts = [
        *(rect(x, -5, 12, 5, shade(glaze, -0.4), radius=1.5) for x in (-38, 26)),
        shape("M-50,-22H50L43,-4H-43Z", across(canvas, glaze)),
        rect(-53, -25, 106, 6, across(canvas, shade(glaze, 0.12)), radius=2.4),
        shape("M-44,-25Q-20,-34 0,-33Q24,-34 44,-25Z", "#6f8f45"),
        rods("M0,-46Q-20,-50 -34,-56M10,-56Q26,-58 36,-52", 4, _BARK),
        shape(trunk, canvas.linear([(0, "#9c6f4a"), (1, "#553823")], x2=1, y2=0)),
        stroked("M0,-26Q-8,-38 4,-47M14,-58Q13,-66 11,-72", "#45301f", 0.9, opacity=0.7),
        *(
            foliage(canvas, setting.rng, clumps, "#4f8f4a", leaf=2.2)
            for clumps in (
                [(-46, -56, 9), (-36, -61, 10), (-26, -57, 9)],
                [(28, -53, 9), (38, -58, 10), (48, -53, 8)],
                [(-12, -80, 11), (0, -90, 12), (14, -92, 13), (28, -82, 11), (8, -80, 12)],
            )
        ),
        ball(canvas, 26, -29, 6, "#a8a49c", 4),
    ]
    return Figure("".join(parts), left=57, right=58, height=106, foot=90)
