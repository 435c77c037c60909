"""Things to sit on: armchair, stool, bench, rocking chair, throne, swing, seesaw."""

from openimagen.engines.illustrator.canvas import Canvas
from openimagen.engines.illustrator.colour import shade
from openimagen.engines.illustrator.figures.figure import Figure
from openimagen.engines.illustrator.figures.props.solids import (
    across,
    ball,
    down,
    rods,
    round_paint,
    snow_cap,
)
from openimagen.engines.illustrator.figures.setting import Setting
from openimagen.engines.illustrator.shapes import circle, ellipse, rect, shape, stroked

_CLOTHS = ("#b5533c", "#3f6f8f", "#5c7f4a", "#8a5a8f", "#c98a3a")
_GOLD = "#e3b341"


def armchair(canvas: Canvas, setting: Setting) -> Figure:
    """As wide as high, with wings; sitters sit at y = -44."""
    cloth = setting.paint(setting.rng.choice(_CLOTHS))
    upright = down(canvas, cloth, 0.2, -0.3)
    buttons = [(x, y) for y in (-86, -72, -58) for x in ((-14, 0, 14) if y != -72 else (-21, -7, 7, 21))]
    parts = [
        *(shape(f"M{x - 4},-14h8l{lean},14h-5z", "#4a2f20") for x, lean in ((-34, -4), (34, 2))),
        shape("M-38,-20V-84Q-38,-101 -20,-101H20Q38,-101 38,-84V-20Z", upright),
        shape("M-30,-44V-82Q-30,-94 -18,-94H18Q30,-94 30,-82V-44Z", shade(cloth, -0.12), opacity=0.55),
        *(
            circle(x, y, 1.5, shade(cloth, -0.45)) + circle(x - 0.4, y - 0.5, 0.6, shade(cloth, 0.4))
            for x, y in buttons
        ),
        rect(-36, -34, 72, 22, down(canvas, cloth, 0, -0.35), radius=5),
        rect(-32, -50, 64, 22, down(canvas, cloth, 0.36, -0.05), radius=9),
        *(rect(x, -62, 19, 52, across(canvas, cloth, 0.3, -0.38), radius=9) for x in (-47, 28)),
        *(ellipse(x, -55, 7, 6, round_paint(canvas, shade(cloth, 0.12))) for x in (-37.5, 37.5)),
        stroked("M-30,-30H30", shade(cloth, -0.45), 0.9, opacity=0.6),
    ]
    return Figure(
        "".join(parts), left=47, right=47, height=101, foot=84, anchors={"seat": (0, -46), "top": (0, -46)}
    )


def stool(canvas: Canvas, setting: Setting) -> Figure:
    """A round wooden stool, two thirds as wide as high."""
    wood = setting.paint("#b07a45")
    parts = [
        rods("M14,-90L19,-2M-14,-90L-19,-2", 5.6, shade(wood, -0.35)),
        rods("M-24,-42Q0,-35 24,-42", 3.4, shade(wood, -0.1)),
        rods("M-20,-92L-31,-3M20,-92L31,-3", 6.6, wood),
        shape("M-33,-95V-89A33,8.5 0 0 0 33,-89V-95Z", across(canvas, shade(wood, -0.1))),
        ellipse(0, -95, 33, 8.5, down(canvas, wood, 0.4, 0.05)),
        stroked(
            "M-22,-96A22,5 0 0 1 10,-99.5M-12,-93.5A16,3.4 0 0 0 18,-94.5",
            shade(wood, -0.25),
            0.8,
            opacity=0.6,
        ),
    ]
    return Figure(
        "".join(parts), left=34, right=34, height=103, foot=64, anchors={"seat": (0, -95), "top": (0, -95)}
    )


def bench(canvas: Canvas, setting: Setting) -> Figure:
    """A park bench with iron sides, twice as wide as high."""
    wood, iron = setting.paint("#a8693a"), "#333a46"
    slat = down(canvas, wood, 0.3, -0.2)
    side = "M{0},0L{1},-44H{2}M{1},-44Q{3},-70 {3},-98M{2},-44V0M{1},-44Q{3},-62 {2},-64L{2},-44"
    parts = [
        *(rect(-96, y, 192, 11, slat, radius=3) for y in (-97, -82, -67)),
        *(rods(side.format(x - 3, x - 2, x + 12 * d, x - 6 * d), 4.6, iron) for x, d in ((-84, -1), (84, 1))),
        rect(-98, -51, 196, 6.5, down(canvas, wood, 0.45, 0.2), radius=3),
        rect(-101, -45, 202, 8, down(canvas, wood, 0.15, -0.3), radius=3),
        *(circle(x, y, 1.2, "#2b2b31", opacity=0.7) for x in (-86, 86) for y in (-91.5, -76.5, -61.5)),
    ]
    if setting.snowy:
        parts += [snow_cap(-96, 96, -96, 5), snow_cap(-98, 98, -48, 5)]
    return Figure(
        "".join(parts), left=102, right=102, height=100, foot=180, anchors={"seat": (0, -48), "top": (0, -48)}
    )


def rocking_chair(canvas: Canvas, setting: Setting) -> Figure:
    """Seen from the side, looking to the left."""
    wood = setting.paint("#a5652f")
    dark = shade(wood, -0.3)
    parts = [
        rods("M-45,-6Q0,6 46,-10", 5, dark),
        rods("M-16,-40L-20,-3M24,-40L22,-4", 4.6, dark),
        rods("M20,-42Q30,-74 40,-97", 5, dark),
        *(rods(f"M{17 - k},{-46 + k}Q{26 - k},-72 {35 - k},-94", 2.2, shade(wood, -0.1)) for k in (3, 8, 13)),
        shape("M17,-99Q28,-106 44,-99L41,-86Q28,-92 15,-87Z", down(canvas, wood, 0.3, -0.2)),
        shape("M-30,-46L22,-40L28,-44L-20,-50Z", shade(wood, 0.35)),
        shape("M-30,-46L22,-40V-34L-30,-40Z", down(canvas, wood, 0.1, -0.3)),
        rods("M-28,-40L-32,-4M16,-36L12,-1", 5, wood),
        rods("M-24,-46V-64M-34,-64Q-6,-69 29,-66", 4.4, wood),
        rods("M-52,-5Q-6,9 44,-3", 5.4, wood),
    ]
    return Figure(
        "".join(parts),
        left=53,
        right=48,
        height=102,
        foot=70,
        anchors={"seat": (-2, -45), "top": (-2, -45)},
        faces=-1,
    )


def throne(canvas: Canvas, setting: Setting) -> Figure:
    """A golden throne with a crown, twice as high as wide; sitters sit at y = -36."""
    velvet = setting.paint("#a3243b")
    gold, plush = across(canvas, _GOLD, 0.5, -0.4), down(canvas, velvet, 0.15, -0.35)
    crest = "M-20,-86Q-26,-96 -16,-97Q-8,-97 0,-106Q8,-97 16,-97Q26,-96 20,-86Z"
    gems = ("#2f6fd6", "#3fa34d", velvet)
    parts = [
        *(rect(x, -92, 8, 92, gold, radius=3) for x in (-29, 21)),
        *(ball(canvas, x, -95, 5, _GOLD) for x in (-25, 25)),
        shape(crest, gold),
        rect(-22, -88, 44, 60, gold),
        rect(-18, -84, 36, 50, plush, radius=6),
        stroked("M-18,-68L0,-84L18,-68L0,-50Z", shade(velvet, -0.4), 0.8, opacity=0.7),
        *(circle(x, y, 1.4, _GOLD) for x, y in ((0, -84), (-18, -68), (18, -68), (0, -50))),
        *(
            ball(canvas, x, y, r, gem)
            for (x, y, r), gem in zip(((0, -95, 3.6), (-11, -92, 2.2), (11, -92, 2.2)), gems, strict=True)
        ),
        rect(-32, -28, 64, 18, gold, radius=2),
        stroked("M-28,-19q4,-5 8,0t8,0t8,0t8,0t8,0t8,0t8,0", "#a8771d", 1.2, opacity=0.8),
        rect(-28, -40, 56, 13, down(canvas, velvet, 0.35, -0.1), radius=5),
        *(rect(x, -54, 10, 6, gold, radius=3) for x in (-36, 26)),
        *(rect(x, -50, 7, 50, gold, radius=2) for x in (-35, 28)),
        *(ball(canvas, x, -52, 5.6, _GOLD) for x in (-31.5, 31.5)),
        *(ball(canvas, x, -3, 5, _GOLD, 4) for x in (-31, 31)),
    ]
    return Figure(
        "".join(parts), left=37, right=37, height=106, foot=68, anchors={"seat": (0, -38), "top": (0, -38)}
    )


def swing(canvas: Canvas, setting: Setting) -> Figure:
    """A swing for one between two pairs of posts; its seat hangs at y = -26."""
    post = setting.paint("#c9533f")
    ropes = "M-14,-92L-12,-26M14,-92L12,-26"
    parts = [
        rods("M42,-94L34,-4M-42,-94L-34,-4", 4, shade(post, -0.25)),
        rods("M-45,-94H45", 5, post),
        rods("M42,-94L54,-2M-42,-94L-54,-2", 5, post),
        stroked(ropes, "#6b5a44", 1.8),
        stroked(ropes, "#d9c69c", 0.7),
        shape("M-18,-28L-14,-31H18L16,-28Z", "#d9a25f"),
        rect(-18, -28, 34, 4, down(canvas, "#b5733c"), radius=1),
        *(circle(x, -94, 2.4, "#6d7480") for x in (-14, 14)),
    ]
    if setting.snowy:
        parts.append(snow_cap(-46, 46, -94, 4))
    return Figure("".join(parts), left=57, right=57, height=98, foot=108, anchors={"seat": (0, -29)})


def seesaw(canvas: Canvas, setting: Setting) -> Figure:
    """A plank on a stand, its left end up; three times as wide as high."""
    board = setting.paint("#e2574c")
    parts = [
        shape("M-22,0L-5,-52H8L26,0Z", down(canvas, "#4f7fb5")),
        shape("M26,0L8,-52H13L35,-3Z", "#2b4a75"),
        shape("M-146,-93L-142,-97L146,-15L143,-11Z", shade(board, 0.4)),
        shape("M-146,-93L143,-11L142,-3L-147,-85Z", down(canvas, board, 0.12, -0.25)),
        rods("M-112,-86V-106M-119,-106H-104", 4, "#f0b73f"),
        rods("M108,-24V-45M100,-45H116", 4, "#f0b73f"),
        shape("M-142,-96L-118,-89L-120,-86L-144,-92Z", "#3d4654"),
        shape("M120,-21L145,-14L143,-10L118,-17Z", "#3d4654"),
        circle(1, -51, 6, round_paint(canvas, "#aab4c4")),
    ]
    return Figure(
        "".join(parts),
        left=148,
        right=148,
        height=110,
        foot=70,
        anchors={"seat": (128, -22), "top": (-130, -93)},
    )
