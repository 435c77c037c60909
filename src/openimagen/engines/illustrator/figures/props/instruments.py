"""Musical instruments that stand on the floor."""

import math

from openimagen.engines.illustrator.canvas import Canvas
from openimagen.engines.illustrator.colour import shade
from openimagen.engines.illustrator.figures.figure import Figure
from openimagen.engines.illustrator.figures.props.solids import (
    across,
    ball,
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
