"""Instruments, toys and things for sport."""

import math

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

_BRASS, _STEEL = "#e0b045", "#b9c2cc"
_TOYS = ("#e2453c", "#f2c12e", "#3f8fd0", "#5ab04f", "#9a5fc4")


def piano(canvas: Canvas, setting: Setting) -> Figure:
    """A grand piano with its lid up, wider than high."""
    wood = setting.paint("#2a2428")
    keys = "".join(f"M{x:.1f},-38v9" for x in [-86 + 5.6 * k for k in range(13)])
    blacks = [rect(-87.6 + 5.6 * k, -38, 2.8, 5.4, "#15131a") for k in range(1, 13) if k % 7 not in (0, 3)]
    parts = [
        rods("M28,-62L44,-96", 2.6, shade(wood, 0.2)),
        shape(
            "M-34,-60L-10,-112Q34,-118 66,-104Q96,-92 92,-60Z",
            canvas.linear([(0, shade(wood, 0.4)), (0.5, wood), (1, shade(wood, -0.4))], x2=1),
        ),
        shape("M-26,-62L-6,-106Q34,-112 60,-100Q86,-90 84,-62Z", "#8a5a30", opacity=0.4),
        shape("M-36,-60H90Q96,-52 88,-44H-36Z", "#c9963f"),
        stroked("M-30,-58L80,-58M-28,-55H82M-24,-52H84M-20,-49H84", "#f4e0a8", 0.7, opacity=0.8),
        *(
            turned(canvas, [(4.6, -30), (3, -14), (4, -7)], wood, x=x, sharp=True)
            + ball(canvas, x, -3.4, 3.4, _BRASS)
            for x in (-70, 10, 78)
        ),
        shape("M-36,-58V-30H84Q100,-34 96,-60Q92,-48 84,-47H-36Z", down(canvas, wood, 0.35, -0.2)),
        shape("M-92,-40L-86,-56H-34V-28H-92Z", down(canvas, wood, 0.3, -0.2)),
        rect(-88, -38, 74, 9, "#fdfaf2"),
        stroked(keys, "#8d97a5", 0.6),
        *blacks,
        rect(-92, -29, 80, 5, down(canvas, wood, 0.35, -0.1), radius=1),
        shape("M-80,-58L-74,-76H-46L-42,-58Z", down(canvas, wood, 0.4, 0)),
        rect(-70, -74, 22, 14, "#fdfaf2"),
        stroked("M-68,-71h18M-68,-68h18M-68,-65h14", "#8d97a5", 0.8),
        stroked("M-24,-52H78", "#ffffff", 1.6, opacity=0.25, round_ends=True),
        stroked("M-40,-24V-6M-44,-6H-36", _BRASS, 1.6),
    ]
    return Figure(
        "".join(parts),
        left=92,
        right=99,
        height=115,
        foot=156,
        anchors={"top": (20, -58), "seat": (20, -104)},
    )


def cello(canvas: Canvas, setting: Setting) -> Figure:
    """A cello that stands upright, with its bow; a third as wide as high."""
    wood = setting.paint("#a8522a")
    belly = (
        "M0,-62C-15,-62 -17,-50 -12,-44C-9,-40 -9,-36 -13,-32C-22,-22 -19,-4 0,-4"
        "C19,-4 22,-22 13,-32C9,-36 9,-40 12,-44C17,-50 15,-62 0,-62Z"
    )
    parts = [
        stroked("M0,-5V0", _STEEL, 1.6),
        shape(belly, round_paint(canvas, wood, 0.4, -0.5), stroke=shade(wood, -0.55), stroke_width=1.4),
        stroked("M-7,-41C-11,-38 -5,-31 -9,-26M7,-41C11,-38 5,-31 9,-26", "#2b1810", 1.4, round_ends=True),
        shape("M-3,-14H3L4.4,-9H-4.4Z", "#2b1810"),
        rect(-6, -31, 12, 2.6, "#e8c690", radius=0.8),
        shape("M-2.2,-44L-1.6,-90H1.6L2.2,-44Z", "#221a1c"),
        stroked(
            "M-1.5,-88L-3,-31L-2,-13M-0.5,-88L-1,-31V-13M0.5,-88L1,-31V-13M1.5,-88L3,-31L2,-13",
            "#e9edf2",
            0.4,
        ),
        shape("M-2,-88H2.2L2.6,-96Q4,-101 0,-101Q-3.6,-101 -2.6,-96Z", across(canvas, wood)),
        circle(0, -98.4, 1.6, shade(wood, -0.5)),
        *(
            rods(f"M{d * 2},{y}H{d * 6}", 1.7, "#3a2420")
            for d, y in ((-1, -94), (-1, -90.4), (1, -94), (1, -90.4))
        ),
        stroked("M-10,-52Q-9,-58 -3,-59", "#ffffff", 2, opacity=0.5, round_ends=True),
        rods("M24,-82L-26,-17", 1.7, "#6b3a20"),
        stroked("M24,-79L-23,-17", "#f4efe2", 0.9),
    ]
    return Figure("".join(parts), left=27, right=25, height=101, foot=16, anchors={"hand": (0, -80)})


def drum_kit(canvas: Canvas, setting: Setting) -> Figure:
    """Bass drum, toms, a snare and cymbals, wider than high; its big drum carries letters."""
    shell = setting.paint(setting.rng.choice(("#c9282c", "#2f5fb0", "#2a2a32", "#e08a2e")))
    lines = fit(setting.lettering or "", width=42, height=24, largest=16)

    def drum(x: float, base: float, r: float, tall: float) -> str:
        return (
            cylinder(canvas, x, base, r, tall, shell, flat=0.26)
            + ellipse(x, base - tall, r, r * 0.26, "#f7f4ec", stroke=_STEEL, stroke_width=2)
            + stroked(f"M{x - r},{base}A{r},{r * 0.26:.1f} 0 0 0 {x + r},{base}", _STEEL, 2)
        )

    def cymbal(x: float, y: float, r: float, lean: float) -> str:
        plate = ellipse(
            x, y, r, r * 0.2, canvas.linear([(0, "#fbe7a0"), (0.5, _BRASS), (1, "#b5812a")], x2=1, y2=0)
        )
        return group(plate + ball(canvas, x, y - 2, r * 0.16, _BRASS), transform=rotate(lean, x, y))

    parts = [
        stroked(
            "M-74,-88L-78,-4M-78,-24L-92,0M-78,-24L-66,0M78,-84L80,-4M80,-24L94,0M80,-24L66,0",
            _STEEL,
            2.4,
            round_ends=True,
        ),
        cymbal(-74, -90, 30, 10),
        cymbal(78, -86, 32, -9),
        stroked("M-14,-52V-62M14,-52V-62", _STEEL, 3),
        drum(-25, -64, 21, 20),
        drum(25, -64, 21, 20),
        stroked("M-58,-30L-68,0M-58,-30L-48,0M58,-20L50,0M74,-20L80,0", _STEEL, 2.4, round_ends=True),
        drum(-58, -32, 21, 14),
        drum(62, -12, 23, 34),
        circle(2, -29, 31, shade(shell, -0.4)),
        circle(-1, -30, 31, round_paint(canvas, shell)),
        circle(-1, -30, 25, canvas.radial([(0, "#fffdf6"), (1, "#ddd4c2")], cx=0.4, cy=0.35, r=0.7)),
        *(
            rect(-2.6, -63, 5, 7, _STEEL, radius=1).replace(
                "<rect", f'<rect transform="{rotate(45 * k, -1, -30)}"', 1
            )
            for k in range(8)
        ),
        stroked("M-24,-4L-32,4M22,-4L30,4", _STEEL, 2.6, round_ends=True),
    ]
    mark = polygon(
        [
            (
                math.sin(k * math.pi / 5) * (12 if k % 2 else 5) - 1,
                -30 + math.cos(k * math.pi / 5) * (12 if k % 2 else 5),
            )
            for k in range(10)
        ],
        shell,
    )
    parts.append(lettered(lines, -1, -30, shade(shell, -0.3)) if lines.lines else mark)
    return Figure("".join(parts), left=105, right=110, height=96, foot=180)


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
