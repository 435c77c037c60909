"""What people use in their actions: books, rods, instruments, brushes, swords and the like.

Each tool draws itself where the hands are, for someone who looks to the right.
"""

from collections.abc import Callable, Sequence

from openimagen.engines.illustrator.canvas import Canvas, Point
from openimagen.engines.illustrator.colour import shade
from openimagen.engines.illustrator.figures.persons.held import Bring, Held, Spots, at
from openimagen.engines.illustrator.figures.persons.limbs import between
from openimagen.engines.illustrator.figures.persons.skeleton import Skeleton, sole
from openimagen.engines.illustrator.shapes import (
    circle,
    ellipse,
    group,
    line,
    polygon,
    rect,
    rotate,
    shape,
    stroked,
    trace,
    translate,
)

_WOOD, _DARK_WOOD, _STEEL = "#b9793f", "#7d4b28", "#cfd6de"
# How far the line of a rod and the string of a kite reach.
_CAST, _STRING = 34.0, 58.0

Tool = Callable[[Canvas, Skeleton, Spots, str], Sequence[Held]]


def book(canvas: Canvas, skeleton: Skeleton, spots: Spots, colour: str) -> Sequence[Held]:
    """An open book in both hands."""
    cover = colour or "#b8433b"
    open_book = (
        shape("M-9,-6.6Q-4.4,-8.6 0,-6Q4.4,-8.6 9,-6.6L9,-5Q4.4,-7 0,-4.2Q-4.4,-7 -9,-5Z", "#fbf6ea")
        + shape("M-9.6,-5.8Q-4.4,-7.6 0,-5L0,6.4Q-4.4,4.4 -9.6,6Z", cover)
        + shape("M9.6,-5.8Q4.4,-7.6 0,-5L0,6.4Q4.4,4.4 9.6,6Z", shade(cover, -0.14))
        + stroked("M-7,-2.6Q-4,-3.6 -2.4,-2.6M-7,0Q-4,-1 -2.4,0", shade(cover, 0.45), 0.8)
    )
    return [at(open_book, (spots["hands"][0] + 1.5, spots["hands"][1] - 3.5), (11, 9), "middle", -4)]


def rod(canvas: Canvas, skeleton: Skeleton, spots: Spots, colour: str) -> Sequence[Held]:
    """A fishing rod with its line down to the ground."""
    x, y = spots["hand"]
    tip = (x + 30, y - 32)
    bottom = sole(skeleton) - 1
    drawn = (
        stroked(
            trace("M", *spots["hand2"], "L", *spots["hand"], "Q", x + 17, y - 14, *tip),
            _DARK_WOOD,
            1.5,
            round_ends=True,
        )
        + stroked(trace("M", *tip, "q", 3, 16, 2, bottom - tip[1]), "#e9edf0", 0.5)
        + circle(tip[0] + 2, bottom, 1.9, "#d8392f")
        + circle(x - 1, y + 1.4, 1.8, "#4a4f5c")
    )
    return [Held(drawn, "middle", (x, tip[1] - 1, tip[0] + 5, bottom + 1))]


def guitar(canvas: Canvas, skeleton: Skeleton, spots: Spots, colour: str) -> Sequence[Held]:
    """A guitar, its neck in the far hand."""
    body = (spots["hand2"][0] - 1, spots["hand2"][1] + 1)
    return [_stringed(body, spots["hand"], colour or "#c9813f", 1.0)]


def _stringed(body: Point, neck: Point, colour: str, k: float) -> Held:
    """A guitar or the like from the middle of its body to the hand on its neck."""
    from math import atan2, degrees, hypot

    angle = degrees(atan2(neck[1] - body[1], neck[0] - body[0]))
    long = hypot(neck[0] - body[0], neck[1] - body[1]) + 5
    drawn = (
        rect(4, -1.3, long, 2.6, "#6b3f24")
        + rect(long + 3, -2, 6, 4, _DARK_WOOD, radius=1)
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


def violin(canvas: Canvas, skeleton: Skeleton, spots: Spots, colour: str) -> Sequence[Held]:
    """A violin under the chin and a bow."""
    chin = (spots["neck"][0] + 3, spots["neck"][1] - 1)
    made = _stringed((chin[0] + 4, chin[1]), spots["hand"], colour or "#a8532a", 0.7)
    x, y = spots["hand2"]
    bow = stroked(trace("M", x - 3, y + 8, "L", x + 7, y - 20), "#5a3520", 0.9, round_ends=True)
    return [made, Held(bow, "front", (x - 4, y - 21, x + 8, y + 9))]


def flute(canvas: Canvas, skeleton: Skeleton, spots: Spots, colour: str) -> Sequence[Held]:
    """A flute at the mouth."""
    (x, y), end = spots["mouth"], between(spots["mouth"], spots["hand"], 1.55)
    tube = stroked(trace("M", x, y, "L", *end), colour or "#d9c07a", 2, round_ends=True)
    return [Held(tube, "front", (min(x, end[0]), min(y, end[1]), max(x, end[0]) + 2, max(y, end[1]) + 2))]


def trumpet(canvas: Canvas, skeleton: Skeleton, spots: Spots, colour: str) -> Sequence[Held]:
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


def drums(canvas: Canvas, skeleton: Skeleton, spots: Spots, colour: str) -> Sequence[Held]:
    """Two drums and a cymbal before a sitter."""
    floor, tone = sole(skeleton), colour or "#c8423a"
    parts = []
    for x, wide, tall, top in ((15, 13, 15, floor - 27), (33, 10, 11, floor - 30)):
        parts += [
            rect(x - wide, top, wide * 2, tall, tone),
            ellipse(x, top + tall, wide, 3.4, shade(tone, -0.2)),
            ellipse(x, top, wide, 3.4, "#f7f3ea", stroke=_STEEL, stroke_width=1),
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


def microphone(canvas: Canvas, skeleton: Skeleton, spots: Spots, colour: str) -> Sequence[Held]:
    """A microphone and two notes."""
    drawn = line(0, 3, -1.6, -5, "#2f323c", 2.2, round_ends=True) + circle(-2, -7, 2.8, colour or "#9aa3ae")
    x, y = spots["hand"]
    notes = "".join(
        ellipse(nx, ny, 1.9, 1.4, "#5b4b8a") + stroked(f"M{nx + 1.6},{ny}v-7q3,1 3.4,3", "#5b4b8a", 0.9)
        for nx, ny in ((x + 10, y - 10), (x + 17, y - 19))
    )
    return [at(drawn, (x, y), (4, 9), "middle"), Held(notes, "front", (x, y - 28, x + 22, y))]


def pot(canvas: Canvas, skeleton: Skeleton, spots: Spots, colour: str) -> Sequence[Held]:
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
    spoon = line(*spots["hand"], x + 2, y - 4, _WOOD, 1.6, round_ends=True)
    return [
        Held(stove + vessel + steam, "middle", (x - 17, y - 25, x + 19, floor), True),
        Held(spoon, "front", (x, y - 5, x + 1, y)),
    ]


def easel(canvas: Canvas, skeleton: Skeleton, spots: Spots, colour: str) -> Sequence[Held]:
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
        _WOOD,
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
    ledge = rect(left - 6, low, 38, 2.6, _DARK_WOOD)
    brush = line(x - 4, y + 2, x + 9, y - 3, _WOOD, 1.2, round_ends=True) + line(
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


def sword(canvas: Canvas, skeleton: Skeleton, spots: Spots, colour: str) -> Sequence[Held]:
    """A sword, raised."""
    blade = (
        shape("M-1.5,-3L-1.3,-32L0,-36L1.3,-32L1.5,-3Z", colour or _STEEL)
        + line(0, -4, 0, -32, "#ffffff", 0.5, opacity=0.7)
        + rect(-5, -4.4, 10, 2, "#e6b53c", radius=1)
        + line(0, -2, 0, 5, _DARK_WOOD, 2)
        + circle(0, 6, 1.6, "#e6b53c")
    )
    x, y = spots["hand"]
    return [
        Held(
            group(blade, transform=f"{translate(x, y)} {rotate(34)}"),
            "middle",
            (x - 4, y - 32, x + 24, y + 6),
        )
    ]


def cup(canvas: Canvas, skeleton: Skeleton, spots: Spots, colour: str) -> Sequence[Held]:
    """A cup in the far hand."""
    tone = colour or "#4f8fc0"
    drawn = (
        shape("M-3.6,-4.4H3.6L3,3.4Q0,4.4 -3,3.4Z", tone)
        + stroked("M-3.4,-2.6Q-6.6,-2 -3.2,1.6", tone, 1.1)
        + ellipse(0, -4.4, 3.6, 1, shade(tone, 0.5))
    )
    return [at(drawn, (spots["hand"][0] + 1, spots["hand"][1] - 2.4), (7, 6), "middle", -14)]


def apple(canvas: Canvas, skeleton: Skeleton, spots: Spots, colour: str) -> Sequence[Held]:
    """An apple in the far hand."""
    tone = colour or "#d8392f"
    drawn = (
        shape(
            "M0,-3.4C4,-6 6.6,-1.6 4.6,2.2C3,5.4 1,4.8 0,4.2C-1,4.8 -3,5.4 -4.6,2.2C-6.6,-1.6 -4,-6 0,-3.4Z",
            tone,
        )
        + stroked("M0,-3.4q0.4,-2 1.6,-2.8", _DARK_WOOD, 0.9)
        + circle(-2, -1, 1, "#ffffff", opacity=0.6)
    )
    return [at(drawn, (spots["hand"][0] + 1, spots["hand"][1] - 3), (6, 6))]


def ball(canvas: Canvas, skeleton: Skeleton, spots: Spots, colour: str) -> Sequence[Held]:
    """A ball before the far foot."""
    x, y = skeleton.far_leg[2]
    drawn = (
        circle(0, 0, 6, colour or "#fbfaf6")
        + polygon([(0, -2.2), (2.1, -0.7), (1.3, 1.8), (-1.3, 1.8), (-2.1, -0.7)], "#33363f")
        + stroked(
            "M0,-2.2V-6M2.1,-0.7L5.6,-2M1.3,1.8L3.5,4.8M-1.3,1.8L-3.5,4.8M-2.1,-0.7L-5.6,-2", "#33363f", 0.7
        )
    )
    return [at(drawn, (x + 15, y - 3), (6, 6), "front")]


def desk(canvas: Canvas, skeleton: Skeleton, spots: Spots, colour: str) -> Sequence[Held]:
    """A desk with paper, a pen and a stool."""
    floor, (x, y) = sole(skeleton), spots["hands"]
    y += 3.4
    drawn = (
        rect(x - 12, y, 34, 3, _WOOD, radius=1)
        + rect(x + 17, y + 3, 3, max(3, floor - y - 3), _DARK_WOOD)
        + rect(x - 9, y + 3, 3, max(3, floor - y - 3), shade(_DARK_WOOD, 0.1))
    )
    paper = polygon([(x - 5, y), (x + 10, y), (x + 13, y - 1.4), (x - 2, y - 1.4)], "#fbf8f0")
    stool = (
        rect(-9, 4, 17, 3, _WOOD, radius=1.4)
        + line(-6, 7, -7, floor, _DARK_WOOD, 2.2)
        + line(5, 7, 6, floor, _DARK_WOOD, 2.2)
    )
    pen = line(x + 5, y - 7, x + 2, y - 0.6, colour or "#e0a53a", 1.3, round_ends=True)
    return [
        Held(stool, "back", (-9, 4, 9, floor)),
        Held(drawn + paper, "middle", (x - 12, y - 2, x + 22, floor), True),
        Held(pen, "front", (x, y - 8, x + 6, y)),
    ]


def car(canvas: Canvas, skeleton: Skeleton, spots: Spots, colour: str) -> Sequence[Held]:
    """An open car around a driver."""
    tone, y = colour or "#d8453c", spots["hips"][1] + 8
    paint = canvas.linear([(0, shade(tone, 0.2)), (1, shade(tone, -0.25))])
    body = shape(
        f"M-46,{y:.1f}Q-48,{y - 22:.1f} -34,{y - 23:.1f}L-14,{y - 19:.1f}Q8,{y - 12:.1f} 30,{y - 18:.1f}"
        f"Q64,{y - 18:.1f} 70,{y - 8:.1f}Q73,{y + 6:.1f} 64,{y + 7:.1f}H-40Q-46,{y + 7:.1f} -46,{y:.1f}Z",
        paint,
    )
    trim = stroked(f"M-42,{y - 6:.1f}H68", shade(tone, 0.45), 1.4) + circle(67, y - 7, 3.2, "#fff3c0")
    glass = stroked(f"M30,{y - 18:.1f}L22,{y - 36:.1f}", "#bfe0ee", 2.6, round_ends=True)
    wheels = "".join(circle(x, y + 6, 11, "#2b2b33") + circle(x, y + 6, 5.6, "#d5dae0") for x in (-25, 46))
    x, wheel_y = spots["hand"]
    steering = stroked(
        f"M{x - 2:.1f},{wheel_y - 7:.1f}L{x + 3:.1f},{wheel_y + 7:.1f}", "#3a3236", 2.4, round_ends=True
    )
    back = shape(f"M-20,{y:.1f}Q-24,{y - 34:.1f} -14,{y - 34:.1f}Q-8,{y - 34:.1f} -8,{y:.1f}Z", "#7a4a34")
    return [
        Held(back, "back", (-24, y - 34, 0, y)),
        Held(steering, "middle", (x, wheel_y, x + 1, wheel_y + 1)),
        Held(body + trim + glass + wheels, "front", (-48, y - 36, 73, y + 17), True),
    ]


def stool(canvas: Canvas, skeleton: Skeleton, spots: Spots, colour: str) -> Sequence[Held]:
    """A stool beneath the hips."""
    floor, y = sole(skeleton), spots["hips"][1]
    drawn = (
        rect(-9, y - 0.4, 18, 3, colour or _WOOD, radius=1.4)
        + line(-6, y + 2, -7.6, floor, _DARK_WOOD, 2.2)
        + line(6, y + 2, 7.6, floor, _DARK_WOOD, 2.2)
    )
    return [Held(drawn, "back", (-9, y, 9, floor))]


def blanket(canvas: Canvas, skeleton: Skeleton, spots: Spots, colour: str) -> Sequence[Held]:
    """A pillow and a blanket for who lies on the back (the body is turned by a quarter afterwards)."""
    from openimagen.engines.illustrator.figures.persons.limbs import wrapped

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


def kite(canvas: Canvas, skeleton: Skeleton, spots: Spots, colour: str) -> Sequence[Held]:
    """A kite on its string."""
    x, y = spots["hand"]
    kx, ky, tone = x + 34, y - _STRING, colour or "#e0533f"
    drawn = (
        stroked(trace("M", x, y, "Q", x + 22, y - 14, kx, ky), "#6a6570", 0.6)
        + polygon([(kx - 2, ky - 17), (kx + 11, ky - 4), (kx + 3, ky + 15), (kx - 10, ky)], tone)
        + polygon([(kx - 2, ky - 17), (kx + 11, ky - 4), (kx, ky - 1)], shade(tone, 0.35))
        + polygon([(kx + 3, ky + 15), (kx - 10, ky), (kx, ky - 1)], shade(tone, -0.2))
        + stroked(trace("M", kx + 3, ky + 15, "q", 6, 5, 2, 11, "q", -4, 6, 3, 11), "#f4c62f", 1.3)
    )
    return [Held(drawn, "back", (x, ky - 18, kx + 14, y))]


def skis(canvas: Canvas, skeleton: Skeleton, spots: Spots, colour: str) -> Sequence[Held]:
    """Skis and poles."""
    tone, parts = colour or "#3f7fbf", []
    for leg, dim in ((skeleton.far_leg, -0.2), (skeleton.near_leg, 0.0)):
        x, y = leg[2]
        parts.append(
            stroked(
                trace("M", x - 20, y + 3, "H", x + 20, "q", 6, -0.4, 8, -4),
                shade(tone, dim),
                1.8,
                round_ends=True,
            )
        )
    poles = "".join(
        line(*spots[h], spots[h][0] - 16, sole(skeleton), "#5a606c", 1) for h in ("hand", "hand2")
    )
    low = sole(skeleton)
    return [
        Held("".join(parts), "back", (-24, low - 8, 34, low + 1)),
        Held(poles, "middle", (-14, 0, 10, low)),
    ]


def surfboard(canvas: Canvas, skeleton: Skeleton, spots: Spots, colour: str) -> Sequence[Held]:
    """A surfboard beneath the feet."""
    floor, tone = sole(skeleton), colour or "#f2c94c"
    drawn = shape(
        (
            f"M-40,{floor:.1f}Q-20,{floor - 3:.1f} 30,{floor - 1:.1f}Q44,{floor - 3:.1f}"
            f" 50,{floor - 7:.1f}Q42,{floor + 4:.1f} 10,{floor + 5:.1f}Q-30,{floor + 5:.1f}"
            f" -40,{floor:.1f}Z"
        ),
        tone,
    ) + stroked(f"M-34,{floor + 1:.1f}Q0,{floor + 3:.1f} 40,{floor - 2:.1f}", "#d8453c", 1.2)
    return [Held(drawn, "back", (-40, floor - 7, 50, floor + 5), True)]


def skates(canvas: Canvas, skeleton: Skeleton, spots: Spots, colour: str) -> Sequence[Held]:
    """Ice skates on both feet."""
    parts = []
    for leg, angles in (
        (skeleton.far_leg, skeleton.pose.far_leg),
        (skeleton.near_leg, skeleton.pose.near_leg),
    ):
        x, y = leg[2]
        pitch = -angles[1] * 0.75 if angles[1] < -12 else 0
        parts.append(
            group(
                stroked("M-4,4.6H6.4q1.4,0 1.6,-1.4M-2,2.6v2M4,2.6v2", "#aab4c0", 1.1),
                transform=f"{translate(x, y)} {rotate(pitch)}",
            )
        )
    return [Held("".join(parts), "front", (-6, sole(skeleton), 6, sole(skeleton) + 2.4), True)]


TOOLS: dict[str, Tool] = {
    "book": book, "rod": rod, "guitar": guitar, "violin": violin, "flute": flute, "trumpet": trumpet,
    "drums": drums, "microphone": microphone, "pot": pot, "easel": easel, "sword": sword, "cup": cup,
    "apple": apple, "ball": ball, "desk": desk, "car": car, "stool": stool, "blanket": blanket, "kite": kite,
    "skis": skis, "surfboard": surfboard, "skates": skates,
}  # fmt: skip


def using(name: str, colour: str | None = None, tag: str = "") -> Bring:
    """Brings a tool; `tag` names the subject that it shows, where the prompt asked for it."""

    def bring(canvas: Canvas, skeleton: Skeleton, spots: Spots) -> Sequence[Held]:
        made = TOOLS[name](canvas, skeleton, spots, colour or "")
        if not tag:
            return made
        first, *others = made
        return [
            Held(f'<g data-subject="{tag}">{first.svg}</g>', first.depth, first.box, first.stands),
            *others,
        ]

    return bring
