"""What people use indoors: books, pots, easels, cups, desks, beds.

Each draws itself where the hands are, for someone who looks to the right.
"""

from collections.abc import Sequence

from openimagen.engines.illustrator.canvas import Canvas
from openimagen.engines.illustrator.colour import shade
from openimagen.engines.illustrator.figures.persons.held import DARK_WOOD, STEEL, WOOD, Held, Spots, Tool, at
from openimagen.engines.illustrator.figures.persons.limbs import wrapped
from openimagen.engines.illustrator.figures.persons.skeleton import Skeleton, sole
from openimagen.engines.illustrator.shapes import (
    circle,
    ellipse,
    line,
    polygon,
    rect,
    shape,
    stroked,
    trace,
)


def _book(canvas: Canvas, skeleton: Skeleton, spots: Spots, colour: str) -> Sequence[Held]:
    """An open book in both hands."""
    cover = colour or "#b8433b"
    open_book = (
        shape("M-9,-6.6Q-4.4,-8.6 0,-6Q4.4,-8.6 9,-6.6L9,-5Q4.4,-7 0,-4.2Q-4.4,-7 -9,-5Z", "#fbf6ea")
        + shape("M-9.6,-5.8Q-4.4,-7.6 0,-5L0,6.4Q-4.4,4.4 -9.6,6Z", cover)
        + shape("M9.6,-5.8Q4.4,-7.6 0,-5L0,6.4Q4.4,4.4 9.6,6Z", shade(cover, -0.14))
        + stroked("M-7,-2.6Q-4,-3.6 -2.4,-2.6M-7,0Q-4,-1 -2.4,0", shade(cover, 0.45), 0.8)
    )
    return [at(open_book, (spots["hands"][0] + 1.5, spots["hands"][1] - 3.5), (11, 9), "middle", -4)]


def _pot(canvas: Canvas, skeleton: Skeleton, spots: Spots, colour: str) -> Sequence[Held]:
    """A pot on a stove, and a spoon."""
    x, y = spots["hands"][0] + 9, spots["hands"][1] + 9
    tone, floor = colour or "#8a929e", sole(skeleton)
    stove = (
        rect(x - 16, y + 9, 34, max(4, floor - y - 9), "#e9e4da", radius=1.6)
        + rect(x - 17, y + 7, 36, 3.4, "#5a5f6b", radius=1)
        + rect(x - 11, y + 17, 24, max(4, (floor - y - 9) * 0.5), "#3b3f4a", radius=1.6)
        + "".join(circle(x - 9 + 7 * k, y + 13.4, 1.4, "#b8433b") for k in range(4))
    )
    vessel = (
        shape(
            (
                f"M{x - 11:.1f},{y - 5:.1f}H{x + 12:.1f}V{y + 4:.1f}Q{x + 12:.1f},{y + 8:.1f}"
                f" {x + 7:.1f},{y + 8:.1f}H{x - 6:.1f}Q{x - 11:.1f},{y + 8:.1f}"
                f" {x - 11:.1f},{y + 4:.1f}Z"
            ),
            canvas.linear([(0, tone), (1, shade(tone, -0.3))], x2=1, y2=0),
        )
        + ellipse(x + 0.5, y - 5, 11.6, 2.6, shade(tone, 0.3))
        + ellipse(x + 0.5, y - 4.7, 9.6, 1.8, "#d98a3f")
    )
    steam = stroked(
        f"M{x - 3:.1f},{y - 10:.1f}q-3,-4 0,-7q3,-4 0,-7M{x + 5:.1f},{y - 10:.1f}q-3,-4 0,-7",
        "#ffffff",
        1.5,
        opacity=0.6,
        round_ends=True,
    )
    spoon = line(*spots["hand"], x + 2, y - 4, WOOD, 1.6, round_ends=True)
    return [
        Held(stove + vessel + steam, "middle", (x - 17, y - 25, x + 19, floor), True),
        Held(spoon, "front", (x, y - 5, x + 1, y)),
    ]


def _easel(canvas: Canvas, skeleton: Skeleton, spots: Spots, colour: str) -> Sequence[Held]:
    """An easel with a picture, a brush and a palette."""
    floor, (x, y) = sole(skeleton), spots["hand"]
    left, top = x + 9, min(y - 22, -46.0)
    low = floor - 26
    legs = stroked(
        trace(
            "M",
            left + 6,
            top - 4,
            "L",
            left - 3,
            floor,
            "M",
            left + 20,
            top - 4,
            "L",
            left + 29,
            floor,
            "M",
            left + 13,
            top - 8,
            "L",
            left + 13,
            floor - 4,
        ),
        WOOD,
        2.2,
    )
    sky, land = "#a9d6ea", "#7fb069"
    canvas_face = (
        rect(left - 3, top, 32, low - top, "#fbf8f0")
        + rect(left - 1, top + 2, 28, (low - top) * 0.52, sky)
        + rect(left - 1, top + 2 + (low - top) * 0.52, 28, (low - top) * 0.4, land)
        + circle(left + 19, top + 8, 3.4, "#f6cf5a")
        + polygon(
            [
                (left - 1, top + 2 + (low - top) * 0.52),
                (left + 8, top + 9),
                (left + 17, top + 2 + (low - top) * 0.52),
            ],
            "#7d8fb0",
        )
    )
    ledge = rect(left - 6, low, 38, 2.6, DARK_WOOD)
    brush = line(x - 4, y + 2, x + 9, y - 3, WOOD, 1.2, round_ends=True) + line(
        x + 8, y - 2.6, x + 11, y - 3.8, colour or "#d8453c", 2, round_ends=True
    )
    px, py = spots["hand2"]
    palette = ellipse(px + 3, py + 1, 8, 4.4, "#d9a868") + "".join(
        circle(px + 3 + dx, py + 1 + dy, 1.3, c)
        for dx, dy, c in (
            (-4, -1, "#d8453c"),
            (-1, -2, "#f4c62f"),
            (2.4, -1.8, "#3f8fd0"),
            (4.6, 0, "#4fa06a"),
        )
    )
    return [
        Held(legs + canvas_face + ledge, "back", (left - 6, top - 9, left + 33, floor), True),
        Held(brush, "middle", (x, y - 5, x + 12, y + 2)),
        Held(palette, "middle", (px - 5, py - 4, px + 11, py + 6)),
    ]


def _cup(canvas: Canvas, skeleton: Skeleton, spots: Spots, colour: str) -> Sequence[Held]:
    """A cup in the far hand."""
    tone = colour or "#4f8fc0"
    drawn = (
        shape("M-3.6,-4.4H3.6L3,3.4Q0,4.4 -3,3.4Z", tone)
        + stroked("M-3.4,-2.6Q-6.6,-2 -3.2,1.6", tone, 1.1)
        + ellipse(0, -4.4, 3.6, 1, shade(tone, 0.5))
    )
    return [at(drawn, (spots["hand"][0] + 1, spots["hand"][1] - 2.4), (7, 6), "middle", -14)]


def _apple(canvas: Canvas, skeleton: Skeleton, spots: Spots, colour: str) -> Sequence[Held]:
    """An apple in the far hand."""
    tone = colour or "#d8392f"
    drawn = (
        shape(
            "M0,-3.4C4,-6 6.6,-1.6 4.6,2.2C3,5.4 1,4.8 0,4.2C-1,4.8 -3,5.4 -4.6,2.2C-6.6,-1.6 -4,-6 0,-3.4Z",
            tone,
        )
        + stroked("M0,-3.4q0.4,-2 1.6,-2.8", DARK_WOOD, 0.9)
        + circle(-2, -1, 1, "#ffffff", opacity=0.6)
    )
    return [at(drawn, (spots["hand"][0] + 1, spots["hand"][1] - 3), (6, 6))]


def _desk(canvas: Canvas, skeleton: Skeleton, spots: Spots, colour: str) -> Sequence[Held]:
    """A desk with paper, a pen and a stool."""
    floor, (x, y) = sole(skeleton), spots["hands"]
    y += 3.4
    drawn = (
        rect(x - 12, y, 34, 3, WOOD, radius=1)
        + rect(x + 17, y + 3, 3, max(3, floor - y - 3), DARK_WOOD)
        + rect(x - 9, y + 3, 3, max(3, floor - y - 3), shade(DARK_WOOD, 0.1))
    )
    paper = polygon([(x - 5, y), (x + 10, y), (x + 13, y - 1.4), (x - 2, y - 1.4)], "#fbf8f0")
    stool = (
        rect(-9, 4, 17, 3, WOOD, radius=1.4)
        + line(-6, 7, -7, floor, DARK_WOOD, 2.2)
        + line(5, 7, 6, floor, DARK_WOOD, 2.2)
    )
    pen = line(x + 5, y - 7, x + 2, y - 0.6, colour or "#e0a53a", 1.3, round_ends=True)
    return [
        Held(stool, "back", (-9, 4, 9, floor)),
        Held(drawn + paper, "middle", (x - 12, y - 2, x + 22, floor), True),
        Held(pen, "front", (x, y - 8, x + 6, y)),
    ]


def _stool(canvas: Canvas, skeleton: Skeleton, spots: Spots, colour: str) -> Sequence[Held]:
    """A stool beneath the hips."""
    floor, y = sole(skeleton), spots["hips"][1]
    drawn = (
        rect(-9, y - 0.4, 18, 3, colour or WOOD, radius=1.4)
        + line(-6, y + 2, -7.6, floor, DARK_WOOD, 2.2)
        + line(6, y + 2, 7.6, floor, DARK_WOOD, 2.2)
    )
    return [Held(drawn, "back", (-9, y, 9, floor))]


def _blanket(canvas: Canvas, skeleton: Skeleton, spots: Spots, colour: str) -> Sequence[Held]:
    """A pillow and a blanket for who lies on the back (the body is turned by a quarter afterwards)."""
    x, y = skeleton.head
    r = skeleton.build.head
    tone = colour or "#6f8fc4"
    pillow = shape(
        trace(
            "M",
            x - r - 6,
            y - r - 5,
            "q",
            -4,
            r + 5,
            0,
            2 * r + 6,
            "q",
            6,
            3,
            10,
            -1,
            "q",
            3,
            -r - 4,
            0,
            -2 * r - 4,
            "q",
            -5,
            -3,
            -10,
            -1,
            "Z",
        ),
        "#f7f3ec",
    )
    discs = [
        (skeleton.on_torso(0, -skeleton.build.torso * 0.62), 9.0),
        (skeleton.near_leg[1], 8.0),
        (skeleton.far_leg[2], 8.6),
        (skeleton.near_leg[2], 8.6),
    ]
    cover = shape(
        wrapped(discs), canvas.linear([(0, shade(tone, 0.1)), (1, shade(tone, -0.25))], x1=1, x2=0, y2=0)
    )
    fold_y = -skeleton.build.torso * 0.62
    fold = stroked(
        trace("M", -8.6, fold_y - 3, "Q", 0, fold_y - 9, 8.6, fold_y - 3),
        shade(tone, 0.5),
        5,
        round_ends=True,
    )
    return [
        Held(pillow, "back", (x - r - 8, y - r - 6, x, y + r)),
        Held(cover + fold, "front", (-9, fold_y - 9, 9, 40)),
    ]


def _knitting(canvas: Canvas, skeleton: Skeleton, spots: Spots, colour: str) -> Sequence[Held]:
    """Two needles with a scarf in the making, and a ball of wool at its end."""
    x, y = spots["hands"]
    wool = colour or "#c8406a"
    scarf = shape(trace("M", x - 7, y, "H", x + 7, "l", 1, 17, "q", -8, 3, -16, 0, "Z"), wool) + stroked(
        "".join(f"M{x - 7:.1f},{y + 3 + 3.4 * k:.1f}h14" for k in range(5)), shade(wool, -0.18), 0.8
    )
    needles = line(x - 14, y + 5, x + 6, y - 3, STEEL, 1.1) + line(x + 14, y + 5, x - 6, y - 3, STEEL, 1.1)
    bx, by = x + 15, y + 15
    ball = circle(bx, by, 6, wool) + stroked(
        trace("M", bx - 5, by - 2, "q", 5, -4, 10, 1, "M", bx - 5.6, by + 1, "q", 6, 4, 10, -4,
            "M", bx - 3, by + 5, "q", 1, -6, 6, -9), shade(wool, 0.3), 0.7,
    )  # fmt: skip
    thread = stroked(trace("M", x + 7, y + 10, "Q", x + 12, y + 6, bx - 1, by - 5), wool, 0.8)
    return [Held(scarf + thread + ball + needles, "front", (x - 14, y - 4, x + 21, y + 21))]


TOOLS: dict[str, Tool] = {
    "knitting": _knitting,
    "book": _book,
    "pot": _pot,
    "easel": _easel,
    "cup": _cup,
    "apple": _apple,
    "desk": _desk,
    "stool": _stool,
    "blanket": _blanket,
}
