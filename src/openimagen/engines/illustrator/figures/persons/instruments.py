"""Instruments in the hands of those who play them.

Each draws itself where the hands are, for someone who looks to the right.
"""

from collections.abc import Sequence
from math import atan2, degrees, hypot

from openimagen.engines.illustrator.canvas import Canvas, Point
from openimagen.engines.illustrator.colour import shade
from openimagen.engines.illustrator.figures.persons.held import DARK_WOOD, STEEL, Held, Spots, Tool, at
from openimagen.engines.illustrator.figures.persons.limbs import between
from openimagen.engines.illustrator.figures.persons.skeleton import Skeleton, sole
from openimagen.engines.illustrator.shapes import (
    circle,
    ellipse,
    group,
    line,
    rect,
    rotate,
    shape,
    stroked,
    trace,
    translate,
)


def _guitar(canvas: Canvas, skeleton: Skeleton, spots: Spots, colour: str) -> Sequence[Held]:
    """A guitar, its neck in the far hand."""
    body = (spots["hand2"][0] - 1, spots["hand2"][1] + 1)
    return [_stringed(body, spots["hand"], colour or "#c9813f", 1.0)]


def _stringed(body: Point, neck: Point, colour: str, k: float) -> Held:
    """A guitar or the like from the middle of its body to the hand on its neck."""
    angle = degrees(atan2(neck[1] - body[1], neck[0] - body[0]))
    long = hypot(neck[0] - body[0], neck[1] - body[1]) + 5
    drawn = (
        rect(4, -1.3, long, 2.6, "#6b3f24")
        + rect(long + 3, -2, 6, 4, DARK_WOOD, radius=1)
        + shape(("M-12,-7.6C-6,-11.4 -3,-6.4 0.5,-6C5,-9 10,-6 10,0C10,6 5,9 0.5,6C-3,6.4"
            " -6,11.4 -12,7.6C-15.6,4.6 -15.6,-4.6 -12,-7.6Z"), colour)
        + circle(0.6, 0, 2.9, "#3a2418")
        + rect(-9, -2.2, 1.8, 4.4, "#4a2c1a")
        + line(-8, -0.5, long + 5, -0.5, "#f3e9d8", 0.3) + line(-8, 0.6, long + 5, 0.6, "#f3e9d8", 0.3)
    )  # fmt: skip
    reach = long + 9
    x, y = body
    return Held(
        group(drawn, transform=f"{translate(x, y)} {rotate(angle)} scale({k})"), "middle",
        (x - 14, min(y - 12, neck[1] - 10), max(x + 12, neck[0] + 12), max(y + 12, y + reach * 0.1)),
    )  # fmt: skip


def _violin(canvas: Canvas, skeleton: Skeleton, spots: Spots, colour: str) -> Sequence[Held]:
    """A violin under the chin and a bow."""
    chin = (spots["neck"][0] + 3, spots["neck"][1] - 1)
    made = _stringed((chin[0] + 4, chin[1]), spots["hand"], colour or "#a8532a", 0.7)
    x, y = spots["hand2"]
    bow = stroked(trace("M", x - 3, y + 8, "L", x + 7, y - 20), "#5a3520", 0.9, round_ends=True)
    return [made, Held(bow, "front", (x - 4, y - 21, x + 8, y + 9))]


def _flute(canvas: Canvas, skeleton: Skeleton, spots: Spots, colour: str) -> Sequence[Held]:
    """A flute at the mouth."""
    (x, y), end = spots["mouth"], between(spots["mouth"], spots["hand"], 1.55)
    tube = stroked(trace("M", x, y, "L", *end), colour or "#d9c07a", 2, round_ends=True)
    return [Held(tube, "front", (min(x, end[0]), min(y, end[1]), max(x, end[0]) + 2, max(y, end[1]) + 2))]


def _trumpet(canvas: Canvas, skeleton: Skeleton, spots: Spots, colour: str) -> Sequence[Held]:
    """A trumpet at the mouth."""
    (x, y), tone = spots["mouth"], colour or "#e6b53c"
    drawn = (
        stroked("M0,0H20", tone, 1.8)
        + shape("M19,-1L30,-6.4Q31.6,0 30,6.4L19,1Z", tone)
        + (
            '<rect x="7" y="0" width="11" height="5.6" rx="2.6" fill="none"'
            f' stroke="{shade(tone, -0.15)}" stroke-width="1.5"/>'
        )
        + "".join(rect(px, -2.4, 1.6, 5, shade(tone, 0.3)) for px in (9.6, 12.2, 14.8))
    )
    return [
        Held(group(drawn, transform=f"{translate(x, y)} {rotate(-5)}"), "front", (x, y - 10, x + 32, y + 8))
    ]


def _drums(canvas: Canvas, skeleton: Skeleton, spots: Spots, colour: str) -> Sequence[Held]:
    """Two drums and a cymbal before a sitter."""
    floor, tone = sole(skeleton), colour or "#c8423a"
    parts = []
    for x, wide, tall, top in ((15, 13, 15, floor - 27), (33, 10, 11, floor - 30)):
        parts += [
            rect(x - wide, top, wide * 2, tall, tone),
            ellipse(x, top + tall, wide, 3.4, shade(tone, -0.2)),
            ellipse(x, top, wide, 3.4, "#f7f3ea", stroke=STEEL, stroke_width=1),
            line(x - wide * 0.7, top + tall + 2, x - wide, floor, "#8a929c", 1.2)
            + line(x + wide * 0.7, top + tall + 2, x + wide, floor, "#8a929c", 1.2),
        ]
    parts.append(line(50, floor, 50, floor - 47, "#8a929c", 1.4) + ellipse(50, floor - 47, 11, 2, "#e6c25a"))
    sticks = "".join(
        line(*spots[hand], spots[hand][0] + 11, spots[hand][1] + 4, "#e3c795", 1.4, round_ends=True)
        for hand in ("hand", "hand2")
    )
    return [
        Held("".join(parts), "front", (2, floor - 50, 62, floor), True),
        Held(sticks, "front", (0, 0, 1, 1)),
    ]


def _microphone(canvas: Canvas, skeleton: Skeleton, spots: Spots, colour: str) -> Sequence[Held]:
    """A microphone and two notes."""
    drawn = line(0, 3, -1.6, -5, "#2f323c", 2.2, round_ends=True) + circle(-2, -7, 2.8, colour or "#9aa3ae")
    x, y = spots["hand"]
    notes = "".join(
        ellipse(nx, ny, 1.9, 1.4, "#5b4b8a") + stroked(f"M{nx + 1.6},{ny}v-7q3,1 3.4,3", "#5b4b8a", 0.9)
        for nx, ny in ((x + 10, y - 10), (x + 17, y - 19))
    )
    return [at(drawn, (x, y), (4, 9), "middle"), Held(notes, "front", (x, y - 28, x + 22, y))]


TOOLS: dict[str, Tool] = {
    "guitar": _guitar,
    "violin": _violin,
    "flute": _flute,
    "trumpet": _trumpet,
    "drums": _drums,
    "microphone": _microphone,
}
