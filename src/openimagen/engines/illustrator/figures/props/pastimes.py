"""Toys and things for sport."""

import math

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

_BRASS = "#e0b045"
_TOYS = ("#e2453c", "#f2c12e", "#3f8fd0", "#5ab04f", "#9a5fc4")


def baseball_bat(canvas: Canvas, setting: Setting) -> Figure:
    """A bat that leans to the right, with a ball at its foot."""
    wood = setting.paint("#d9a25f")
    bat = turned(canvas, [(4, -104), (7.4, -100), (7.2, -70), (4, -40), (2.8, -14), (3, -4)], wood, flat=0.3)
    grip = "".join(f"M-3,{y}L3,{y - 3}" for y in range(-4, -32, -4))
    parts = [
        group(
            bat
            + stroked(grip, "#3a4150", 2.4)
            + ball(canvas, 0, -2, 4.6, shade(wood, -0.2), 3)
            + stroked("M-4,-96V-72", "#ffffff", 2, opacity=0.5, round_ends=True)
            + ellipse(1, -82, 3.4, 7, shade(wood, -0.45), opacity=0.5),
            transform=rotate(24),
        ),
        ball(canvas, 32, -11, 11, "#f7f3ea"),
        stroked("M25,-19Q30,-11 25,-3M39,-19Q34,-11 39,-3", "#d8342c", 1.4),
    ]
    return Figure("".join(parts), left=6, right=50, height=100, foot=40, anchors={"hand": (4, -10)})


def baseball_glove(canvas: Canvas, setting: Setting) -> Figure:
    """A leather glove with a ball in it, as wide as high."""
    leather = setting.paint("#a8622f")
    fingers = ((-36, -52, -24), (-18, -68, -10), (2, -74, 2), (22, -68, 14))
    parts = [
        *(
            group(
                rect(x - 10, y - 26, 21, 58, across(canvas, leather, 0.28, -0.4), radius=10),
                transform=rotate(lean, x, y + 26),
            )
            for x, y, lean in fingers
        ),
        group(rect(34, -66, 20, 50, across(canvas, leather), radius=10), transform=rotate(28, 40, -20)),
        shape(
            "M-44,-44Q-46,-6 -18,-2H20Q44,-6 50,-36Q30,-56 0,-54Q-28,-56 -44,-44Z",
            round_paint(canvas, leather, 0.3),
        ),
        stroked("M32,-66L50,-52M30,-58L48,-44M28,-50L44,-38", shade(leather, 0.5), 2.6, round_ends=True),
        shape("M-30,-38Q-22,-12 4,-12Q28,-14 34,-36Q14,-50 -30,-38Z", shade(leather, -0.4), opacity=0.7),
        ball(canvas, 0, -36, 19, "#f7f3ea"),
        stroked("M-13,-49Q-4,-36 -13,-23M13,-49Q4,-36 13,-23", "#d8342c", 1.8),
        shape("M-30,-12Q0,4 30,-12L26,0Q0,6 -24,0Z", down(canvas, shade(leather, -0.15))),
        stroked("M-38,-40Q-40,-20 -26,-10", shade(leather, 0.55), 1.4, opacity=0.8),
    ]
    return Figure("".join(parts), left=54, right=62, height=101, foot=60, anchors={"hand": (0, -4)})


def snowboard(canvas: Canvas, setting: Setting) -> Figure:
    """A board stuck upright, a third as wide as high."""
    return _board(canvas, setting, bindings=True)


def surfboard(canvas: Canvas, setting: Setting) -> Figure:
    """A pointed board stuck upright, a third as wide as high."""
    return _board(canvas, setting, bindings=False)


def _board(canvas: Canvas, setting: Setting, bindings: bool) -> Figure:
    first, second, third = setting.rng.choice(
        (
            ("#3fb0c4", "#f2c12e", "#fdf6e4"),
            ("#e85f5a", "#fdf1d8", "#3f5f8f"),
            ("#5a4fa8", "#f29ac0", "#f7f3ff"),
            ("#f08a24", "#3f8f8f", "#fff3d8"),
        )
    )
    if setting.colour:
        first, second = setting.colour, shade(setting.colour, 0.55)
    outline = (
        "M-14,-10Q-14,0 0,0Q14,0 14,-10V-90Q14,-100 0,-100Q-14,-100 -14,-90Z"
        if bindings
        else "M0,-100C-13,-88 -18,-62 -16,-36C-14,-16 -8,0 0,0C8,0 14,-16 16,-36C18,-62 13,-88 0,-100Z"
    )
    waves = shape("M-20,-100H20V-66Q10,-74 0,-66T-20,-66Z", second) + shape(
        "M-20,-30Q-10,-38 0,-30T20,-30V4H-20Z", second
    )
    waves += stroked("M-20,-61Q-10,-53 0,-61T20,-61M-20,-36Q-10,-44 0,-36T20,-36", third, 3)
    roundness = canvas.linear(
        [(0, "#ffffff", 0.42), (0.35, "#ffffff", 0), (1, "#1b1446", 0.32)], x2=1, y2=0.1
    )
    middle = (
        "".join(
            rect(-9, y, 18, 13, "#2b3140", radius=4) + rect(-7, y + 4, 14, 4, "#8d97a5", radius=2)
            for y in (-72, -40)
        )
        if bindings
        else stroked("M0,-98V-2", third, 1.6) + circle(0, -49, 6, third) + circle(0, -49, 3.4, first)
    )
    parts = [
        shape(outline, shade(first, -0.45)).replace("<path", '<path transform="translate(2 0)"', 1),
        shape(outline, first),
        group(waves + shape(outline, roundness), clip=canvas.clip(f'<path d="{outline}"/>')),
        middle,
    ]
    return Figure(
        group(parts, transform=rotate(5)), left=14, right=23, height=101, foot=22, anchors={"hand": (6, -50)}
    )


def beach_ball(canvas: Canvas, setting: Setting) -> Figure:
    """A ball of six coloured gores."""
    tones = ("#e2453c", "#fdfaf2", "#f2c12e", "#fdfaf2", "#3f8fd0", "#fdfaf2")
    if setting.colour:
        tones = (
            setting.colour,
            "#fdfaf2",
            shade(setting.colour, 0.4),
            "#fdfaf2",
            shade(setting.colour, -0.25),
            "#fdfaf2",
        )
    x, y, gores = -12.0, -64.0, []
    for k, tone in enumerate(tones):
        a, b = (2 * math.pi * (k + d) / 6 + 0.3 for d in (0, 1))
        points = [(110 * math.cos(t), -50 + 110 * math.sin(t)) for t in (a, (a + b) / 2, b)]
        gores.append(polygon([(x, y), *points], tone))
    parts = [
        group(gores, clip=canvas.clip('<circle cx="0" cy="-50" r="50"/>')),
        circle(x, y, 8, "#fdfaf2"),
        circle(
            0,
            -50,
            50,
            canvas.radial(
                [(0, "#ffffff", 0.55), (0.4, "#ffffff", 0), (1, "#1b1446", 0.45)], cx=0.34, cy=0.28, r=0.8
            ),
        ),
        ellipse(-20, -78, 10, 5, "#ffffff", opacity=0.7),
    ]
    return Figure("".join(parts), left=50, right=50, height=100, foot=36, anchors={"top": (0, -98)})


def rocking_horse(canvas: Canvas, setting: Setting) -> Figure:
    """A wooden horse on rockers, as wide as high; it looks to the left."""
    coat = setting.paint(setting.rng.choice(("#d9a25f", "#f4ead8", "#b5793f")))
    mane = setting.rng.choice(("#7a3a24", "#e2574c", "#3f4f7f"))
    parts = [
        rods("M-58,-18Q0,16 60,-18", 6, "#c9453c"),
        rods("M22,-44L32,-8M-18,-44L-26,-8", 8, shade(coat, -0.3)),
        shape("M44,-58Q62,-60 58,-24Q48,-30 42,-46Z", mane),
        shape(
            "M-34,-64Q-20,-70 0,-64H32Q46,-62 46,-48Q44,-34 26,-34H-16Q-34,-36 -34,-64Z",
            round_paint(canvas, coat),
        ),
        shape("M-38,-44Q-44,-72 -30,-92Q-18,-98 -8,-88L-2,-62Q-14,-46 -24,-40Z", across(canvas, coat)),
        shape(
            "M-14,-96Q-34,-104 -42,-92L-58,-78Q-60,-68 -50,-68L-32,-74Q-16,-76 -14,-96Z",
            round_paint(canvas, coat),
        ),
        shape("M-18,-98L-12,-108L-8,-96Z", shade(coat, -0.1)),
        shape("M-22,-100Q-4,-104 2,-84Q8,-72 4,-62Q-8,-66 -12,-80Q-14,-92 -22,-100Z", mane),
        circle(-33, -88, 2.6, "#20181a"),
        circle(-33.8, -89, 0.9, "#ffffff"),
        stroked("M-56,-72q3,1 5,-1M-45,-94L-40,-72M-40,-74L-10,-62", "#7a3a24", 1.6, round_ends=True),
        shape("M-4,-66Q12,-58 30,-65L34,-50Q14,-44 -4,-50Z", down(canvas, "#c9453c", 0.2, -0.2)),
        stroked("M-4,-51Q14,-45 34,-51", _BRASS, 1.6),
        rods("M36,-42L44,-6M-28,-42L-38,-6", 8, coat),
        rods("M-62,-14Q0,22 64,-14", 6, "#e2574c"),
        rods("M-22,-84L-10,-80", 3, "#b5793f"),
    ]
    return Figure(
        group(parts, transform="translate(0 -8)"),
        left=65,
        right=67,
        height=116,
        foot=70,
        anchors={"seat": (12, -70), "top": (12, -70)},
        faces=-1,
    )


def toy_blocks(canvas: Canvas, setting: Setting) -> Figure:
    """Six alphabet blocks in a heap, wider than high; the letters can be chosen."""
    letters = [c for c in (setting.lettering or "ABCDEF") if not c.isspace()]
    tones = setting.rng.sample(_TOYS, 5)
    if setting.colour:
        tones = [shade(setting.colour, amount) for amount in (0, 0.25, -0.2, 0.4, 0.1)]
    parts = []
    for k, (x, y) in enumerate(((-60, -34), (-22, -34), (17, -34), (-42, -68), (-3, -68), (-21, -102))):
        tone = tones[k % 5]
        parts += [
            block(canvas, x, y, 33, 33, "#f0dcb8", (8, -6)),
            rect(x + 2, y + 2, 29, 29, "none", radius=2, stroke=tone, stroke_width=3.4),
        ]
        if k < len(letters):
            parts.append(lettered(fit(letters[k], 22, 22, 22), x + 16.5, y + 16.5, shade(tone, -0.1)))
    return Figure("".join(parts), left=60, right=58, height=109, foot=110, anchors={"top": (0, -105)})


def sandcastle(canvas: Canvas, setting: Setting) -> Figure:
    """Three towers of sand with a flag, shells and a spade; wider than high."""
    sand = setting.paint("#e6c388")
    flag = setting.rng.choice(_TOYS)
    grains = "".join(
        f"M{setting.rng.uniform(-46, 46):.1f},{setting.rng.uniform(-48, -4):.1f}h0.1" for _ in range(60)
    )
    parts = [
        shape("M-70,2Q-54,-14 -30,-14H30Q54,-14 70,2Q0,10 -70,2Z", down(canvas, sand, 0.2, -0.12)),
        *(
            turned(canvas, [(top, y), (r, base)], sand, x=x, sharp=True)
            for x, y, base, top, r in ((0, -74, -8, 14, 20),)
        ),
        *(
            turned(canvas, [(r * 0.8, y), (r, -6)], sand, x=x, sharp=True)
            for x, y, r in ((-38, -46, 17), (38, -46, 17))
        ),
        *(
            rect(x - 4.5, y - 9, 8, 10, down(canvas, sand, 0.3, -0.1), radius=1.4)
            for y, xs in ((-74, (-10, 0.5, 11)), (-46, (-48, -37, -27)), (-46, (28, 38, 49)))
            for x in xs
        ),
        shape("M-36,-4V-28H36V-4Z", down(canvas, sand, 0.12, -0.2)),
        *(rect(x, -35, 8, 9, down(canvas, sand, 0.3, 0), radius=1.2) for x in (-18, -4, 10)),
        shape("M-8,-3V-14Q-8,-22 0,-22Q8,-22 8,-14V-3Z", shade(sand, -0.5)),
        *(
            shape(f"M{x - 3},{y}v-7q3,-5 6,0v7z", shade(sand, -0.45))
            for x, y in ((0, -50), (-38, -28), (38, -28))
        ),
        stroked(grains, shade(sand, -0.35), 1.2, opacity=0.5, round_ends=True),
        stroked("M0,-80V-104", "#8a5a34", 1.6),
        shape("M0.8,-104L20,-98L0.8,-91Z", flag),
        rods("M54,-2L66,-36", 3.4, "#f2c12e"),
        shape("M50,-10L59,-8L56,6Q50,6 47,4Z", "#e2453c"),
        shape("M-58,-2q3,-10 10,-6q4,4 1,8q-6,3 -11,-2z", "#f7c9b8"),
    ]
    return Figure("".join(parts), left=70, right=70, height=104, foot=120)
