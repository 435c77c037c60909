"""Four-legged animals from the side, on their feet: standing, walking, running, leaping."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from openimagen.engines.illustrator.art import Art
from openimagen.engines.illustrator.canvas import Canvas, Point
from openimagen.engines.illustrator.colour import shade
from openimagen.engines.illustrator.figures import brows
from openimagen.engines.illustrator.figures.bodies import Coat
from openimagen.engines.illustrator.figures.figure import Figure, with_own_ids
from openimagen.engines.illustrator.figures.persons.limbs import between, limb, towards, turned
from openimagen.engines.illustrator.shapes import circle, ellipse, group, rotate, shape, stroked, translate

Gait = Literal["standing", "walking", "running", "jumping"]


@dataclass(frozen=True)
class Frame:
    """The build of an animal: lengths of legs and trunk, its depth, thickness of legs, width of its face."""

    legs: float = 24
    trunk: float = 50
    depth: float = 22
    thick: float = 8
    head: float = 38
    socks: bool = False
    mark: Literal["", "stripes", "patches", "saddle"] = ""


FRAMES: dict[str, Frame] = {
    "fox": Frame(26, 46, 19, 7, 40, socks=True),
    "wolf": Frame(29, 50, 22, 8, 40),
    "bear": Frame(23, 54, 36, 13, 42),
    "polar-bear": Frame(23, 56, 35, 13, 38),
    "panda": Frame(19, 48, 34, 13, 42, socks=True, mark="saddle"),
    "lion": Frame(27, 54, 25, 9.5, 50),
    "tiger-face": Frame(26, 54, 25, 10, 44, mark="stripes"),
    "dog-face": Frame(23, 42, 19, 8, 36),
    "cat-face": Frame(22, 40, 17, 6.6, 34, mark="stripes"),
    "rabbit-face": Frame(14, 30, 24, 8, 32),
    "mouse-face": Frame(11, 32, 22, 5, 32),
    "hamster": Frame(9, 30, 28, 6, 36),
    "pig-face": Frame(16, 48, 33, 9, 38),
    "cow-face": Frame(26, 58, 33, 9.5, 38, mark="patches"),
    "moose": Frame(38, 52, 29, 8.5, 46),
    "boar": Frame(18, 46, 32, 8, 46),
    "koala": Frame(15, 34, 28, 10, 42),
}
# (upper, lower) degrees of the near fore, far fore, near hind and far hind leg, from straight down, positive
# to where the animal looks; then how far it is off the ground and how its trunk is tilted.
_GAITS: Mapping[Gait, tuple[tuple[tuple[float, float], ...], float, float]] = {
    "standing": (((2, -2), (-4, 4), (-12, 10), (-2, 14)), 0, 0),
    "walking": (((24, 6), (-20, -34), (-28, -6), (22, 2)), 0, 0),
    "running": (((62, 74), (44, 20), (-56, -72), (-34, -66)), 6, 0),
    "jumping": (((48, 84), (34, 66), (-52, -34), (-38, -24)), 16, 11),
}


def quadruped(canvas: Canvas, head: Art, body: str, coat: Coat, gait: Gait) -> Figure:
    """The animal 100 high or so, looking to the left; `body` is its face's SVG in the coat's colours."""
    frame = FRAMES[head.name]
    angles, lift, tilt = _GAITS[gait]
    half, belly = frame.trunk / 2, -frame.legs + 2
    top = belly - frame.depth
    fur = canvas.linear([(0, shade(coat.fur, 0.1)), (1, shade(coat.fur, -0.2))])
    fore, hind = (-half * 0.78, belly - frame.depth * 0.28), (half * 0.8, belly - frame.depth * 0.32)
    legs = [
        _leg(frame, coat, fore if k < 2 else hind, pair, hind=k > 1, near=k % 2 == 0)
        for k, pair in enumerate(angles)
    ]
    neck = (-half - frame.head * 0.02, top - frame.head * (0.1 if frame.depth > 30 else 0.2))
    trunk = (
        f"M{-half - 4:.1f},{top + 7:.1f}Q{-half * 0.5:.1f},{top - 3:.1f}"
        f" 0,{top + 1.5:.1f}Q{half * 0.6:.1f},{top - 2:.1f} {half + 2:.1f},{top + 5:.1f}"
        f"Q{half + 9:.1f},{top + frame.depth * 0.5:.1f} {half + 1:.1f},{belly:.1f}"
        f"Q{half * 0.3:.1f},{belly - frame.depth * 0.14:.1f}"
        f" {-half * 0.3:.1f},{belly + 1:.1f}"
        f"Q{-half - 6:.1f},{belly + 1:.1f} {-half - 7:.1f},{top + frame.depth * 0.5:.1f}Z"
    )
    chest = (-half * 0.62, top + frame.depth * 0.4)
    throat = limb((neck, chest), (frame.head * 0.42, frame.depth * 0.86))
    parts = [
        legs[1], legs[3], _tail(coat, frame, half, top, gait),
        shape(throat, shade(coat.fur, -0.04)),
        shape(trunk, fur), _markings(canvas, coat, frame, half, top, belly, trunk),
        legs[2], legs[0],
    ]  # fmt: skip
    x0, y0, x1, y1 = head.box
    k = frame.head / (x1 - x0)
    tall = (y1 - y0) * k
    cx, cy = -half - frame.head * 0.22, neck[1] - tall * 0.12
    parts.append(
        group(
            with_own_ids(canvas, body),
            transform=(
                f"{translate(cx - (x0 + x1) / 2 * k, cy + tall * 0.42 - y1 * k + tall * 0.12)} scale({k:.4f})"
            ),
        )
    )
    head_top = cy + tall * 0.54 - tall
    drawn = group(parts, transform=f"{translate(0, -lift)} {rotate(tilt)}" if tilt or lift else "")
    crown = turned((cx, head_top), tilt)
    height = -crown[1] + lift + 3
    spots = {
        **brows.ends(head, (x0 + x1) / 2, y1, k, (cx, cy + tall * 0.54)),
        "head": (cx, head_top + tall * 0.1),
        "mouth": (cx - frame.head * 0.1, cy + tall * 0.34),
        "neck": (-half * 0.9, neck[1] + tall * 0.36),
        "seat": (half * 0.15, top + 3),
        "top": (half * 0.15, top + 3),
        "hips": (0.0, belly),
    }
    reach = frame.legs * 0.9 if gait in ("running", "jumping") else 6
    return Figure(
        drawn,
        left=half + frame.head * 0.74,
        right=half + max(reach, 26 if coat.tail in ("bushy", "thin") else 10),
        height=height,
        foot=frame.trunk + 14,
        anchors={name: _lifted(spot, tilt, lift) for name, spot in spots.items()},
        faces=-1,
        tall=0.85,
    )


def _leg(frame: Frame, coat: Coat, start: Point, angles: tuple[float, float], hind: bool, near: bool) -> str:
    """One leg; angles turn towards the left, where the animal looks."""
    length = -start[1] - 2.4
    knee = towards(start, -angles[0], length * 0.52)
    foot = towards(knee, -angles[1], length * 0.5)
    dim = -0.08 if near else -0.26
    fur, paw = shade(coat.fur, dim), shade(coat.limbs, dim + 0.04)
    thigh = frame.thick * (2.0 if hind else 1.5)
    upper = shape(
        limb((start, knee, foot), (thigh, frame.thick * 1.05, frame.thick * 0.9)),
        paw if frame.mark == "saddle" else fur,
    )
    lower = (
        shape(limb((between(knee, foot, 0.2), foot), (frame.thick * 1.0, frame.thick * 0.92)), paw)
        if frame.socks
        else ""
    )
    toes = ellipse(foot[0] - frame.thick * 0.22, foot[1] + 0.6, frame.thick * 0.72, frame.thick * 0.44, paw)
    return upper + lower + toes


def _lifted(spot: Point, tilt: float, lift: float) -> Point:
    x, y = turned(spot, tilt)
    return x, y - lift


def _tail(coat: Coat, frame: Frame, half: float, top: float, gait: Gait) -> str:
    x, y = half + 2, top + 6
    tone = shade(coat.fur, -0.12)
    up = -1.0 if gait == "running" else 1.0
    if coat.tail == "bushy":
        body = (
            f"M{x - 4:.1f},{y:.1f}C{x + 12:.1f},{y - 10 * up:.1f}"
            f" {x + 26:.1f},{y - 4 * up:.1f} {x + 27:.1f},{y + 12:.1f}"
            f"C{x + 18:.1f},{y + 18:.1f} {x + 6:.1f},{y + 12:.1f} {x - 4:.1f},{y + 8:.1f}Z"
        )
        tip = (
            f"M{x + 27:.1f},{y + 12:.1f}C{x + 27:.1f},{y + 5:.1f} {x + 24:.1f},{y + 1:.1f}"
            f" {x + 20:.1f},{y:.1f}Q{x + 21:.1f},{y + 8:.1f} {x + 18:.1f},{y + 14.6:.1f}"
            f"Q{x + 23:.1f},{y + 15:.1f} {x + 27:.1f},{y + 12:.1f}Z"
        )
        return shape(body, tone) + shape(tip, coat.belly)
    if coat.tail == "thin":
        drawn = stroked(
            (
                f"M{x - 2:.1f},{y + 2:.1f}Q{x + 16:.1f},{y + 6 * up:.1f}"
                f" {x + 15:.1f},{y - 14 * up:.1f}q0,-6 6,-6"
            ),
            tone,
            frame.thick * 0.5,
            round_ends=True,
        )
        return drawn + (circle(x + 22, y - 20 * up, 4.4, shade(coat.fur, -0.5)) if frame.head > 46 else "")
    return ellipse(x + 3, y + 3, 5.4, 5, shade(coat.belly, -0.05)) if coat.tail == "short" else ""


def _markings(
    canvas: Canvas, coat: Coat, frame: Frame, half: float, top: float, belly: float, trunk: str
) -> str:
    """Stripes, patches, and the light belly."""
    dark = shade(coat.fur, -0.5)
    under = ellipse(-half * 0.1, belly + 1, half * 0.8, frame.depth * 0.24, coat.belly, opacity=0.75)
    drawn = ""
    if frame.mark == "stripes":
        lines = "".join(
            f"M{x:.1f},{top - 1:.1f}q3,{frame.depth * 0.24:.1f} -1,{frame.depth * 0.46:.1f}"
            for x in (-half * 0.3, 0, half * 0.3, half * 0.6, half * 0.88)
        )
        drawn = stroked(lines, dark, frame.depth * 0.11, opacity=0.85, round_ends=True)
    elif frame.mark == "patches":
        drawn = ellipse(-half * 0.35, top + 9, 11, 8, "#3a3236") + ellipse(
            half * 0.5, top + 16, 13, 9, "#3a3236"
        )
    elif frame.mark == "saddle":
        drawn = ellipse(-half * 0.86, top + frame.depth * 0.5, 12, frame.depth * 0.62, coat.limbs)
    return group(under + drawn, clip=canvas.clip(shape(trunk, "#000000")))
