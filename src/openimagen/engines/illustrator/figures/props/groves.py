"""Trees of a kind, a flower, a branch and one in blossom."""

import math

from openimagen.engines.illustrator.canvas import Canvas
from openimagen.engines.illustrator.colour import shade
from openimagen.engines.illustrator.figures.figure import Figure
from openimagen.engines.illustrator.figures.props.foliage import foliage, petals
from openimagen.engines.illustrator.figures.props.solids import SNOW, across, ball, down, rods
from openimagen.engines.illustrator.figures.setting import Setting
from openimagen.engines.illustrator.shapes import circle, shape, stroked, trace

_BARK = "#7a5236"


def blossom(canvas: Canvas, setting: Setting) -> Figure:
    """One flower on its stem, half as wide as high."""
    tone = setting.paint(
        setting.rng.choice(("#e8486a", "#f2b42e", "#8a5fd0", "#ef7fae", "#e8743a", "#4f7fe0"))
    )
    x, y, r = 0.0, -74.0, 25.0
    paint = canvas.radial(
        [(0, shade(tone, -0.35)), (0.35, tone), (1, shade(tone, 0.35))], x, y, r, absolute=True
    )
    parts = [
        stroked("M0,0Q4,-34 0,-66", "#3f7f34", 4.4, round_ends=True),
        stroked("M-0.6,-2Q3,-34 -0.8,-64", "#7ab55a", 1.4, round_ends=True),
        shape("M1,-8Q-30,-12 -32,-40Q-6,-36 1,-8Z", down(canvas, "#5fa044", 0.25, -0.2)),
        shape("M2,-16Q26,-14 32,-38Q8,-38 2,-16Z", down(canvas, "#4f8f3a", 0.2, -0.3)),
        stroked("M0,-9Q-16,-18 -28,-36M3,-17Q16,-22 28,-35", "#3f7f34", 0.9, opacity=0.7),
        shape(petals(x, y + 1, r * 1.08, 8, 0.62, 0.39), shade(tone, -0.28)),
        shape(petals(x, y, r, 8, 0.6), paint),
        stroked(
            "".join(
                (
                    f"M{x + 9 * math.sin(a):.1f},{y - 9 * math.cos(a):.1f}"
                    f"L{x + 17 * math.sin(a):.1f},{y - 17 * math.cos(a):.1f}"
                )
                for a in (k * math.pi / 4 for k in range(8))
            ),
            shade(tone, -0.4),
            0.8,
            opacity=0.5,
        ),
        ball(canvas, x, y, 8, "#f5c52e"),
        *(
            circle(x + d * math.cos(d * 2.1), y + d * math.sin(d * 2.1), 1, "#b9781a")
            for d in (1.5, 2.4, 3.3, 4.2, 5.1, 5.8)
        ),
    ]
    return Figure("".join(parts), left=33, right=33, height=101, foot=8, anchors={"hand": (0, -24)})


def cherry_blossom(canvas: Canvas, setting: Setting) -> Figure:
    """A twig in bloom that rises to the right, a little wider than high."""
    tone = setting.paint("#f7b3cc")
    parts = [
        rods("M-54,-2Q-20,-24 4,-50Q22,-70 52,-84", 5, "#6b4438"),
        rods("M-14,-32Q-26,-52 -24,-72M20,-64Q36,-58 50,-60", 3, "#6b4438"),
        *(
            ball(canvas, bx, by, 4, shade(tone, -0.12), 5)
            for bx, by in ((-30, -80), (54, -66), (58, -90), (-8, -22))
        ),
    ]
    for x, y, r in (
        (-26, -64, 15),
        (-38, -20, 14),
        (2, -46, 19),
        (30, -82, 18),
        (38, -50, 14),
        (-2, -78, 13),
        (54, -78, 12),
    ):
        turn = setting.rng.uniform(0, 1.2)
        paint = canvas.radial(
            [(0, shade(tone, -0.3)), (0.4, tone), (1, shade(tone, 0.55))], x, y, r, absolute=True
        )
        rays = "".join(
            f"M{x},{y}L{x + r * 0.42 * math.sin(a):.1f},{y - r * 0.42 * math.cos(a):.1f}"
            for a in (turn + 0.3 + k * 0.63 for k in range(10))
        )
        parts += [
            shape(petals(x + 0.8, y + 1.2, r, 5, 0.95, turn), shade(tone, -0.25)),
            shape(petals(x, y, r, 5, 0.95, turn), paint),
            stroked(rays, "#c9486f", 0.8, opacity=0.8, round_ends=True),
            circle(x, y, r * 0.13, "#f5d04a"),
        ]
    return Figure("".join(parts), left=58, right=67, height=101, foot=24, anchors={"hand": (-46, -6)})


def apple_tree(canvas: Canvas, setting: Setting) -> Figure:
    """A tree full of apples, nearly as wide as high."""
    fruit = setting.paint(setting.rng.choice(("#d8342c", "#c9282c", "#a8c43a")))
    clumps = [
        (-26, -60, 16),
        (26, -60, 16),
        (0, -56, 17),
        (-33, -74, 13),
        (33, -75, 13),
        (-15, -82, 17),
        (16, -83, 16),
        (0, -92, 12),
        (0, -72, 20),
    ]
    trunk = (
        "M-9,0Q-5,-14 -6,-34L-20,-56L-16,-58L-3,-44L0,-60H4L5,-44L18,-58L21,-55L7,-33Q6,-14 11,0Q2,4 -9,0Z"
    )
    spots = (
        (-32, -62),
        (-20, -76),
        (-12, -58),
        (0, -84),
        (4, -66),
        (16, -54),
        (20, -78),
        (32, -66),
        (-26, -88),
        (34, -80),
        (-4, -46),
    )
    apples = "".join(
        stroked(f"M{x},{y - 3}q0.6,-3 2,-4", "#5a3a20", 1) + ball(canvas, x, y, 4.4, fruit) for x, y in spots
    )
    parts = [
        shape(trunk, across(canvas, _BARK, 0.25, -0.45)),
        foliage(canvas, setting.rng, clumps, SNOW if setting.snowy else "#4f9a3f", leaf=2.6),
        apples,
        *(ball(canvas, x, -2.4, 4, fruit) for x in (-24, 22, 30)),
    ]
    return Figure("".join(parts), left=47, right=47, height=105, foot=60)


def willow_tree(canvas: Canvas, setting: Setting) -> Figure:
    """A weeping willow, wider than high."""
    green = setting.paint("#7fae4a")
    trunk = (
        "M-10,0Q-4,-24 -8,-48L-26,-74L-22,-77L-2,-58L4,-80L9,-79L7,-54L26,-74L29,-71"
        "L10,-44Q6,-22 12,0Q2,5 -10,0Z"
    )
    strands: dict[str, str] = {shade(green, -0.35): "", shade(green, -0.05): "", shade(green, 0.3): ""}
    tones = list(strands)
    for k in range(78):
        x = -54 + 108 * (k * 0.618 % 1) + setting.rng.uniform(-2, 2)
        top = -96 + (x / 54) ** 2 * 30 + setting.rng.uniform(-4, 10)
        foot = -14 + setting.rng.uniform(-16, 6) - (1 - abs(x) / 54) * 14
        strands[tones[k * 3 // 78]] += trace("M", x * 0.8, top, "Q", x * 1.1, top + 6, x * 1.14, foot)
    back, middle, front = strands.items()
    parts = [
        stroked(back[1], back[0], 3, opacity=0.9, round_ends=True),
        shape(trunk, across(canvas, "#6f5238", 0.25, -0.45)),
        foliage(
            canvas,
            setting.rng,
            [
                (-30, -78, 17),
                (30, -78, 17),
                (0, -90, 18),
                (-14, -84, 16),
                (14, -84, 16),
                (-46, -66, 10),
                (46, -66, 10),
            ],
            green,
            leaf=2.4,
        ),
        stroked(middle[1], middle[0], 2.4, round_ends=True),
        stroked(front[1], front[0], 1.8, round_ends=True),
    ]
    return Figure("".join(parts), left=63, right=63, height=109, foot=30)


def baobab(canvas: Canvas, setting: Setting) -> Figure:
    """A thick-trunked tree of the savanna with a flat crown, wider than high."""
    bark = setting.paint("#a87f5f")
    trunk = (
        "M-26,0Q-18,-24 -20,-52L-50,-80L-46,-83L-18,-66L-26,-88L-21,-89L-7,-68L-3,-94H3L7,-68L22,-89L27,-87"
        "L18,-66L47,-82L50,-79L20,-52Q18,-24 28,0Q2,6 -26,0Z"
    )
    green = SNOW if setting.snowy else "#6f9a3f"
    pads = (
        [(-54, -84, 10), (-42, -90, 11), (-64, -80, 7)],
        [(-24, -96, 11), (-10, -102, 11)],
        [(8, -101, 11), (24, -95, 11)],
        [(44, -89, 11), (56, -83, 10), (66, -79, 7)],
    )
    parts = [
        shape(trunk, across(canvas, bark, 0.32, -0.5)),
        stroked(
            "M-12,-2Q-8,-30 -12,-56M0,0Q2,-30 -1,-60M12,-2Q9,-28 12,-54",
            shade(bark, -0.45),
            1.3,
            opacity=0.5,
            round_ends=True,
        ),
        *(foliage(canvas, setting.rng, pad, green, leaf=2.3) for pad in pads),
    ]
    return Figure("".join(parts), left=74, right=74, height=115, foot=52)


_LEAFY = {
    "spring": ("#83b548", "#8cba4e"),
    "summer": ("#4f9a41", "#5fa344"),
    "autumn": ("#e07a24", "#d8532a", "#dfa62c"),
}
# Where the trunk leaves the picture, and the ends of the twigs.
_UPPER_LEAVES = [(54.0, -124.0, 21.0), (82.0, -132.0, 24.0), (108.0, -120.0, 19.0)]
_TWIGS = [(-90.0, -70.0, 13.0), (-62.0, -88.0, 12.0), (-28.0, -34.0, 11.0), (22.0, -92.0, 13.0)]


def branch(canvas: Canvas, setting: Setting) -> Figure:
    """A bough that reaches out to the left of its trunk, in the leaves of its season."""
    bark = setting.paint(_BARK)
    bare = setting.snowy or setting.season == "winter"
    bough = "M66,-52Q20,-44 -30,-54Q-62,-58 -92,-68Q-60,-67 -30,-65Q20,-62 62,-74Z"
    twigs = "M-46,-62Q-54,-76 -62,-88M-2,-52Q-18,-46 -28,-36M10,-60Q14,-78 22,-92M-70,-64Q-80,-66 -90,-71"
    parts = [
        stroked(twigs, shade(bark, -0.2), 2.4, round_ends=True),
        shape(
            "M52,0Q66,-14 64,-60Q62,-100 58,-138H96Q92,-100 95,-60Q97,-16 112,0Q82,5 52,0Z",
            across(canvas, bark),
        ),
        shape(bough, down(canvas, bark, 0.25, -0.3)),
        stroked("M72,-8Q76,-60 70,-120M86,-10Q84,-60 86,-120", shade(bark, -0.5), 1.2, opacity=0.6),
        stroked("M56,-62Q10,-54 -40,-60", shade(bark, -0.5), 1, opacity=0.6),
    ]
    if bare:
        parts.append(stroked("M-80,-67Q-30,-66 20,-64Q44,-66 60,-73", SNOW, 4, round_ends=True))
    leaves = _LEAFY.get(setting.season or "summer", ("#dfe9f5",))
    tone = "#dfe9f5" if bare else setting.rng.choice(leaves)
    parts.append(
        foliage(canvas, setting.rng, _UPPER_LEAVES if bare else _UPPER_LEAVES + _TWIGS, tone, leaf=4)
    )
    return Figure(
        "".join(parts),
        left=104,
        right=128,
        height=157,
        foot=60,
        anchors={"seat": (-16, -61), "top": (-16, -61)},
    )
