"""What people of a trade have in hand: hammers, wrenches, hoses, wands, bows, rackets.

Each draws itself where the hands are, for someone who looks to the right.
"""

from collections.abc import Sequence

from openimagen.engines.illustrator.canvas import Canvas
from openimagen.engines.illustrator.colour import shade
from openimagen.engines.illustrator.figures.persons.held import DARK_WOOD, STEEL, WOOD, Held, Spots, Tool, at
from openimagen.engines.illustrator.figures.persons.skeleton import Skeleton, sole
from openimagen.engines.illustrator.shapes import circle, ellipse, line, rect, shape, stroked, trace

_BRASS = "#d8a93c"


def _hammer(canvas: Canvas, skeleton: Skeleton, spots: Spots, colour: str) -> Sequence[Held]:
    """A hammer, raised."""
    drawn = line(0, 7, 0, -13, WOOD, 2, round_ends=True) + shape(
        "M-5.5,-17.4Q-8,-16 -8.6,-13.4Q-6,-14.6 -2,-13.4H5.6V-17.8H-2Q-4,-18 -5.5,-17.4Z", colour or STEEL
    )
    return [at(drawn, spots["hand"], (9, 18), turn=14)]


def _wrench(canvas: Canvas, skeleton: Skeleton, spots: Spots, colour: str) -> Sequence[Held]:
    """An open-ended wrench."""
    tone = colour or STEEL
    drawn = (
        line(0, 8, 0, -10, shade(tone, -0.1), 2.6, round_ends=True)
        + shape(
            "M-3.6,-19L-1.2,-18V-14.6L0,-13.8L1.2,-14.6V-18L3.6,-19Q6,-14 2,-9.6H-2Q-6,-14 -3.6,-19Z", tone
        )
        + circle(0, 8.6, 2.7, tone) + circle(0, 8.6, 1.1, "#5a606c")
    )  # fmt: skip
    return [at(drawn, spots["hand"], (6, 19), turn=18)]


def _saw(canvas: Canvas, skeleton: Skeleton, spots: Spots, colour: str) -> Sequence[Held]:
    """A hand saw."""
    teeth = "".join("l1.4,1.9l1.4,-1.9" for _ in range(9))
    blade = shape("M2,-4L30,0V2.2H27.4L2,4.4Z", colour or STEEL) + stroked(
        f"M2.4,4.2{teeth}", shade(STEEL, -0.25), 0.7
    )
    grip = stroked("M3,-4.6Q-7,-6 -7,0Q-7,6 3,4.8", WOOD, 3.2, round_ends=True)
    return [at(blade + grip, spots["hand"], (30, 7), turn=24)]


def _hose(canvas: Canvas, skeleton: Skeleton, spots: Spots, colour: str) -> Sequence[Held]:
    """A hose from the ground behind, with a jet of water."""
    x, y = spots["hands"]
    low = sole(skeleton)
    hose = stroked(
        trace("M", x - 44, low - 2, "Q", x - 24, low - 2, x - 18, y + 22, "Q", x - 14, y + 2, x + 2, y),
        colour or "#c9a24a", 3.6, round_ends=True,
    )  # fmt: skip
    hose += stroked(trace("M", x - 44, low - 2, "q", -8, -6, -2, -9, "q", 12, 0, 10, 8), "#b08c3c", 3.6)
    nozzle = line(x, y, x + 12, y - 3, _BRASS, 3.4, round_ends=True)
    jet = "".join(
        stroked(trace("M", x + 13, y - 3.4, "Q", x + 38, y - 20 + drop, x + 62, y + 4 + 4 * drop), tone, wide,
            opacity=0.8, round_ends=True)
        for drop, tone, wide in ((0, "#bfe6f7", 3.4), (3, "#8fd0ee", 2.6), (-2, "#e6f7fd", 1.6))
    )  # fmt: skip
    return [
        Held(hose, "back", (x - 52, y - 2, x, low)),
        Held(jet + nozzle, "middle", (x, y - 16, x + 62, y + 18)),
    ]


def _watering_can(canvas: Canvas, skeleton: Skeleton, spots: Spots, colour: str) -> Sequence[Held]:
    """A watering can that is tipped, with drops."""
    tone = colour or "#4f9a8a"
    x, y = spots["hand"]
    body = (
        shape("M-7,0H8L9,14H-8Z", canvas.linear([(0, shade(tone, 0.2)), (1, shade(tone, -0.2))], x2=1, y2=0))
        + line(8, 10, 22, -3, tone, 2.6, round_ends=True)
        + line(19.4, -5.6, 24.6, -0.4, shade(tone, -0.2), 2.4, round_ends=True)
        + stroked("M-6,1Q0,-8 7,1", shade(tone, -0.25), 1.8)
        + ellipse(0.5, 0, 7.5, 1.6, shade(tone, -0.35))
    )
    water = "".join(
        stroked(trace("M", x + 24 + 2 * k, y + 10 + k, "q", 5, 6, 6, 22), "#9fd8f0", 0.9, opacity=0.8)
        for k in range(4)
    )
    return [at(body, (x, y + 1.5), (24, 15), turn=16), Held(water, "middle", (x + 20, y, x + 38, y + 34))]


def _staff(canvas: Canvas, skeleton: Skeleton, spots: Spots, colour: str) -> Sequence[Held]:
    """A wizard's staff with a shining stone, its foot on the ground."""
    x, y = spots["hand"]
    low, tone = sole(skeleton), colour or "#7fd6ff"
    glow = canvas.radial([(0, tone, 0.9), (0.4, tone, 0.35), (1, tone, 0)])
    drawn = (
        stroked(trace("M", x - 1, low, "L", x + 1, y - 26), DARK_WOOD, 2.4, round_ends=True)
        + stroked(trace("M", x - 3, y - 34, "q", -3, 6, 4, 9, "q", 7, -3, 4, -9), DARK_WOOD, 1.8)
        + circle(x + 1, y - 33, 13, glow)
        + circle(x + 1, y - 33, 3.8, tone)
        + circle(x, y - 34.2, 1.3, "#ffffff")
    )
    return [Held(drawn, "back", (x - 12, y - 46, x + 14, low))]


def _bow(canvas: Canvas, skeleton: Skeleton, spots: Spots, colour: str) -> Sequence[Held]:
    """A drawn bow: the string in the near hand, an arrow that points ahead."""
    (x, y), (nx, ny) = spots["hand"], spots["hand2"]
    wood = stroked(
        trace("M", x - 6, y - 25, "Q", x + 9, y - 12, x, y, "Q", x + 9, y + 12, x - 6, y + 25),
        colour or WOOD, 2.2, round_ends=True,
    )  # fmt: skip
    string = stroked(trace("M", x - 6, y - 25, "L", nx, ny, "L", x - 6, y + 25), "#efe9dc", 0.7)
    arrow = line(nx, ny, x + 14, y, DARK_WOOD, 1.1) + shape(
        trace("M", x + 13, y - 2.4, "l", 6, 2.4, "l", -6, 2.4, "Z"), STEEL
    )
    return [Held(string + wood + arrow, "middle", (nx - 2, y - 26, x + 19, y + 26))]


def _racket(canvas: Canvas, skeleton: Skeleton, spots: Spots, colour: str) -> Sequence[Held]:
    """A racket, and the ball on its way."""
    net = stroked("M-4,-24V-11M0,-25V-10M4,-24V-11M-6,-21H6M-6.4,-17.5H6.4M-6,-14H6", "#f4f6f2", 0.5)
    drawn = (
        line(0, 7, 0, -9, "#3a3f52", 1.9, round_ends=True)
        + ellipse(0, -17.5, 7, 9, "#ffffff", opacity=0.25)
        + net
        + ellipse(0, -17.5, 7, 9, "none", stroke=colour or "#d8453c", stroke_width=1.7)
    )
    x, y = spots["hand"]
    ball = circle(x + 26, y - 26, 2.6, "#d6e64a") + stroked(
        trace("M", x + 24.4, y - 27.4, "q", 2, 1.2, 3.4, 0), "#f7fbe0", 0.5
    )
    return [at(drawn, (x, y), (12, 28), turn=26), Held(ball, "front", (x + 23, y - 29, x + 29, y - 23))]


def _bat(canvas: Canvas, skeleton: Skeleton, spots: Spots, colour: str) -> Sequence[Held]:
    """A bat in both hands."""
    drawn = shape("M-1,6L-1.2,-4Q-3,-16 -2.6,-26Q0,-29 2.6,-26Q3,-16 1.2,-4L1,6Z", colour or "#d9a866") + (
        circle(0, 6.6, 1.6, DARK_WOOD)
    )
    return [at(drawn, spots["hand"], (16, 26), turn=-24)]


def _tray(canvas: Canvas, skeleton: Skeleton, spots: Spots, colour: str) -> Sequence[Held]:
    """A tray with two cups."""
    x, y = spots["hand"]
    cups = "".join(
        rect(x + dx - 2.4, y - 8, 4.8, 5.4, tone, radius=1)
        for dx, tone in ((-3.4, "#f7f3ea"), (4.4, "#e9b44c"))
    )
    drawn = (
        cups + ellipse(x + 0.5, y - 2.2, 12, 2, colour or "#c9d0d8") + ellipse(x, y - 2.7, 10, 1.2, "#eef2f5")
    )
    return [Held(drawn, "middle", (x - 12, y - 9, x + 13, y))]


def _clipboard(canvas: Canvas, skeleton: Skeleton, spots: Spots, colour: str) -> Sequence[Held]:
    """A clipboard with a sheet."""
    drawn = (
        rect(-6, -13, 12, 16, "#a9743f", radius=1)
        + rect(-5, -11, 10, 13, "#fbfaf5")
        + rect(-2.4, -14, 4.8, 2.6, STEEL, radius=0.8)
        + stroked("M-3.4,-8H3.4M-3.4,-5.4H3.4M-3.4,-2.8H1", "#9aa6b5", 0.7)
    )
    return [at(drawn, spots["hand"], (6, 14), turn=8)]


TOOLS: dict[str, Tool] = {
    "hammer": _hammer,
    "wrench": _wrench,
    "saw": _saw,
    "hose": _hose,
    "watering_can": _watering_can,
    "staff": _staff,
    "bow": _bow,
    "racket": _racket,
    "bat": _bat,
    "tray": _tray,
    "clipboard": _clipboard,
}
# What someone has in hand who does nothing in particular, by role or by the prompt's word, and the pose.
IN_HAND: dict[str, tuple[str, str]] = {
    "firefighter": ("hose", "aiming"), "mechanic": ("wrench", "holding"), "plumber": ("wrench", "holding"),
    "carpenter": ("saw", "holding"), "construction-worker": ("hammer", "holding"),
    "blacksmith": ("hammer", "holding"), "gardener": ("watering_can", "presenting"),
    "mage": ("staff", "holding"), "painter": ("easel", "painting"),
    "waiter": ("tray", "holding"), "archer": ("bow", "drawing_bow"),
    "health-worker": ("clipboard", "holding"), "teacher": ("book", "reading"),
    "tennis player": ("racket", "holding"),
    "baseball player": ("bat", "swinging_bat"), "violinist": ("violin", "violin"),
    "guitarist": ("guitar", "guitar"), "drummer": ("drums", "drums"),
    "fisherman": ("rod", "fishing_standing"),
    "singer": ("microphone", "singing"),
    "flutist": ("flute", "flute"), "trumpeter": ("trumpet", "flute"),
    "knight": ("sword", "holding"), "skier": ("skis", "skiing"),
}  # fmt: skip
# What the members of these play.
BANDS = ("band", "rock band", "jazz band", "orchestra", "musician", "musicians", "street musician")
INSTRUMENTS: tuple[tuple[str, str], ...] = (
    ("guitar", "guitar"), ("microphone", "singing"), ("trumpet", "flute"), ("violin", "violin"),
    ("guitar", "guitar"), ("flute", "flute"),
)  # fmt: skip
