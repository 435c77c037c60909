"""What people use outdoors: rods, balls, kites, skis, swords.

Each draws itself where the hands are, for someone who looks to the right.
"""

import math
from collections.abc import Sequence

from openimagen.engines.illustrator.canvas import Canvas
from openimagen.engines.illustrator.colour import shade
from openimagen.engines.illustrator.figures.persons.held import DARK_WOOD, STEEL, Held, Spots, Tool, at
from openimagen.engines.illustrator.figures.persons.skeleton import Skeleton, sole
from openimagen.engines.illustrator.shapes import (
    circle,
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

_PATCH = "#33363f"
# The corners of a football's dark patches at its edge: degrees from the patch's middle, and distance.
_RIM = ((0, 4.2), (14, 5.0), (21, 5.95), (0, 6.0), (-21, 5.95), (-14, 5.0))
# How far up the string of a kite reaches.
_STRING = 58.0


def _rod(canvas: Canvas, skeleton: Skeleton, spots: Spots, colour: str) -> Sequence[Held]:
    """A fishing rod with its line down to the ground."""
    x, y = spots["hand"]
    tip = (x + 30, y - 32)
    bottom = sole(skeleton) - 1
    drawn = (
        stroked(
            trace("M", *spots["hand2"], "L", *spots["hand"], "Q", x + 17, y - 14, *tip),
            DARK_WOOD,
            1.5,
            round_ends=True,
        )
        + stroked(trace("M", *tip, "q", 3, 16, 2, bottom - tip[1]), "#e9edf0", 0.5)
        + circle(tip[0] + 2, bottom, 1.9, "#d8392f")
        + circle(x - 1, y + 1.4, 1.8, "#4a4f5c")
    )
    return [Held(drawn, "middle", (x, tip[1] - 1, tip[0] + 5, bottom + 1))]


def _on_ball(degrees: float, radius: float) -> tuple[float, float]:
    """A point around the middle of a ball, clockwise from its top."""
    turn = math.radians(degrees)
    return radius * math.sin(turn), -radius * math.cos(turn)


def _ball(canvas: Canvas, skeleton: Skeleton, spots: Spots, colour: str) -> Sequence[Held]:
    """A ball before the far foot."""
    x, y = skeleton.far_leg[2]
    drawn = (
        circle(0, 0, 6, colour or "#fbfaf6")
        + polygon([_on_ball(k * 72, 2.2) for k in range(5)], _PATCH)
        + "".join(polygon([_on_ball(k * 72 + d, r) for d, r in _RIM], _PATCH) for k in range(5))
        + stroked(
            "".join(trace("M", *_on_ball(k * 72, 2), "L", *_on_ball(k * 72, 4.4)) for k in range(5)),
            _PATCH,
            0.6,
        )
        + circle(0, 0, 6, "none", stroke="#5a5e68", stroke_width=0.45)
    )
    return [at(drawn, (x + 15, y - 3), (6, 6), "front")]


def _car(canvas: Canvas, skeleton: Skeleton, spots: Spots, colour: str) -> Sequence[Held]:
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


def _kite(canvas: Canvas, skeleton: Skeleton, spots: Spots, colour: str) -> Sequence[Held]:
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


def _skis(canvas: Canvas, skeleton: Skeleton, spots: Spots, colour: str) -> Sequence[Held]:
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


def _surfboard(canvas: Canvas, skeleton: Skeleton, spots: Spots, colour: str) -> Sequence[Held]:
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


def _skates(canvas: Canvas, skeleton: Skeleton, spots: Spots, colour: str) -> Sequence[Held]:
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


def _sword(canvas: Canvas, skeleton: Skeleton, spots: Spots, colour: str) -> Sequence[Held]:
    """A sword, raised."""
    blade = (
        shape("M-1.5,-3L-1.3,-32L0,-36L1.3,-32L1.5,-3Z", colour or STEEL)
        + line(0, -4, 0, -32, "#ffffff", 0.5, opacity=0.7)
        + rect(-5, -4.4, 10, 2, "#e6b53c", radius=1)
        + line(0, -2, 0, 5, DARK_WOOD, 2)
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


TOOLS: dict[str, Tool] = {
    "rod": _rod,
    "ball": _ball,
    "car": _car,
    "kite": _kite,
    "skis": _skis,
    "surfboard": _surfboard,
    "skates": _skates,
    "sword": _sword,
}
