"""Gives a drawing another colour: its dominant family of hues moves to the target, its shading stays."""

import math
import re
from collections import Counter, defaultdict
from collections.abc import Callable
from dataclasses import dataclass
from statistics import median

import numpy as np
from numpy.typing import NDArray

from openimagen.engines.illustrator.colour import Lab, from_oklab, oklab, to_hex

_HEX = re.compile(r"#[0-9a-fA-F]{6}\b|#[0-9a-fA-F]{3}\b")
# OKLab chroma below which a colour counts as gray
_GRAY = 0.05
# A family is the colours within this many degrees of the dominant hue.
_FAMILY_DEGREES = 48.0
_BIN_DEGREES = 24
# A drawing is gray unless its dominant hue covers this share of it.
_SMALLEST_SHARE = 0.12
# What covers less than this share of a drawing, beside this many times as much gray, is its trimming.
_TRIMMING = 0.3
_MOSTLY_GRAY = 2.5

# What strays this far in lightness from the commonest is of the second colour, and how much of its shades a
# drawing keeps in two colours.
_SHADE, _KEPT_SHADING = 0.05, 0.7
# How far a wall's shades stray from its hue, in OKLab; window panes are further off.
_WALL_CHROMA = 0.05

Shift = Callable[[str], str]


@dataclass(frozen=True)
class Family:
    """The colours to move, by their middle: OKLab lightness (0-1), chroma, and hue in degrees."""

    lightness: float
    chroma: float
    hue: float


def recolour(body: str, shift: Shift) -> str:
    """The drawing with every colour that is written in it passed through `shift`."""
    return _HEX.sub(lambda match: shift(match.group(0)), body)


def shift_family(pixels: NDArray[np.uint8], target: str, *, trimming: bool = False) -> Shift:
    """A shift that makes the drawing `target`; pixels are its RGBA, uint8 (h, w, 4).

    With `trimming` the hue moves however little of the drawing it covers: the cover of an open book.

    Colours outside of the dominant family stay as they are, and so does everything where the drawing already
    has that colour.
    """
    family = dominant_family(pixels, trimming=trimming)
    lightness, a, b = oklab(target)
    goal = Family(lightness, math.hypot(a, b), math.degrees(math.atan2(b, a)))
    if is_already(family, goal):
        return lambda colour: colour
    move = _move_hue if family.chroma > _GRAY else _move_grays
    return lambda colour: move(colour, family, goal)


def shift_pair(pixels: NDArray[np.uint8], first: str, second: str) -> Shift:
    """A shift that makes a drawing of two colours: its dominant family `first`, the rest of it `second`.

    Where there is hardly a rest, what strays from the commonest lightness becomes that. Eyes, noses and
    outlines stay dark.
    """
    family = dominant_family(pixels)
    labs = [lab for lab in map(oklab, _opaque(pixels)) if not _is_ink(lab)]
    rest = [lab for lab in labs if not _is_of(lab, family)]
    body = _commonest([lab[0] for lab in labs if _is_of(lab, family)])
    split = len(rest) < _SMALLEST_SHARE * len(labs)
    aside = [lab for lab in labs if abs(lab[0] - body) > _SHADE] if split else rest
    middle = median(lab[0] for lab in aside) if aside else body
    goals = [Family(light, math.hypot(a, b), math.degrees(math.atan2(b, a))) for light, a, b in
             map(oklab, (first, second))]  # fmt: skip

    def shift(colour: str) -> str:
        lab = oklab(colour)
        if _is_ink(lab):
            return colour
        main = _is_of(lab, family) and not (split and abs(lab[0] - body) > _SHADE)
        goal, origin = (goals[0], body) if main else (goals[1], middle)
        light = _clip(goal.lightness + (lab[0] - origin) * _KEPT_SHADING, 0.05, 0.99)
        angle = math.radians(goal.hue)
        return from_oklab((light, goal.chroma * math.cos(angle), goal.chroma * math.sin(angle)))

    return shift


def _is_ink(lab: Lab) -> bool:
    """True for the near black of eyes and outlines."""
    return lab[0] < 0.33 and math.hypot(lab[1], lab[2]) < 0.05


def _is_of(lab: Lab, family: Family) -> bool:
    """True for a colour of a family: of its hue, or as gray as it is."""
    chroma = math.hypot(lab[1], lab[2])
    if family.chroma <= _GRAY:
        return chroma <= _GRAY and abs(lab[0] - family.lightness) < 0.14
    return chroma > 0.03 and abs(_turn(_hue(lab), family.hue)) <= _FAMILY_DEGREES


def _commonest(lightnesses: list[float]) -> float:
    """The lightness that most of a drawing has."""
    bins = Counter(round(lightness / 0.03) for lightness in lightnesses)
    return bins.most_common(1)[0][0] * 0.03 if bins else 0.5


def shift_modal(pixels: NDArray[np.uint8], target: str) -> Shift:
    """A shift for buildings: only the commonest colour, the walls, becomes `target`."""
    labs = [oklab(colour) for colour in _opaque(pixels)]
    cells: defaultdict[tuple[int, int, int], list[Lab]] = defaultdict(list)
    for light, a, b in labs:
        cells[round(light / 0.06), round(a / 0.06), round(b / 0.06)].append((light, a, b))
    # Outlines are dark, walls are not.
    walls = max(cells.values(), key=lambda cell: len(cell) * (1 if cell[0][0] > 0.3 else 0.2))
    wall = tuple(median(channel) for channel in zip(*walls, strict=True))
    goal = oklab(target)

    def shift(colour: str) -> str:
        lightness, a, b = oklab(colour)
        if math.hypot(a - wall[1], b - wall[2]) > _WALL_CHROMA or abs(lightness - wall[0]) > 0.22:
            return colour
        return from_oklab((_clip(goal[0] + (lightness - wall[0]) * 0.9, 0.05, 0.97), goal[1], goal[2]))

    return shift


def dominant_family(pixels: NDArray[np.uint8], *, trimming: bool = False) -> Family:
    """The family of hues that covers most of a drawing, or its grays (chroma 0) where none does.

    What trims a gray drawing is none, unless `trimming` says so.
    """
    labs = [oklab(colour) for colour in _opaque(pixels)]
    bins: defaultdict[int, list[Lab]] = defaultdict(list)
    for lab in labs:
        if math.hypot(lab[1], lab[2]) > _GRAY and 0.25 < lab[0] < 0.97:
            bins[int(_hue(lab) // _BIN_DEGREES)].append(lab)
    count = 360 // _BIN_DEGREES

    def weight(index: int) -> float:
        beside = len(bins.get((index + 1) % count, ())) + len(bins.get((index - 1) % count, ()))
        return len(bins[index]) + 0.5 * beside

    best = max(list(bins), key=weight, default=None)
    if best is None or len(bins[best]) < _SMALLEST_SHARE * len(labs):
        return Family(median([lab[0] for lab in labs] or [0.5]), 0.0, 0.0)
    members = bins[best]
    hue = median(_hue(lab) for lab in members)
    vivid = sum(
        math.hypot(lab[1], lab[2]) > _GRAY and abs(_turn(_hue(lab), hue)) < _FAMILY_DEGREES for lab in labs
    )
    grays = [lab[0] for lab in labs if math.hypot(lab[1], lab[2]) <= _GRAY]
    if not trimming and vivid < _TRIMMING * len(labs) and len(grays) > _MOSTLY_GRAY * vivid:
        return Family(median(grays), 0.0, 0.0)  # a black hat with a red band
    return Family(
        median(lab[0] for lab in members),
        median(math.hypot(lab[1], lab[2]) for lab in members),
        hue,
    )


def is_already(family: Family, goal: Family) -> bool:
    """True where a viewer would already call the drawing by the goal's colour."""
    if goal.chroma < _GRAY or family.chroma < _GRAY:
        return goal.chroma < _GRAY and family.chroma < _GRAY and abs(goal.lightness - family.lightness) < 0.16
    # Pink, red, orange and yellow lie close together; greens and blues are far apart and still the same word.
    warm = not 100 < goal.hue % 360 < 330
    return (
        abs(_turn(family.hue, goal.hue)) < (14 if warm else 40)
        and abs(family.lightness - goal.lightness) < (0.08 if warm else 0.2)
        and abs(family.chroma - goal.chroma) < 0.10
    )


def _move_hue(colour: str, family: Family, goal: Family) -> str:
    lab = oklab(colour)
    chroma, turn = math.hypot(lab[1], lab[2]), _turn(_hue(lab), family.hue)
    if chroma < 0.03 or abs(turn) > _FAMILY_DEGREES:
        return colour
    share = min(1.25, chroma / family.chroma)
    return _lab(lab[0], family, goal, goal.chroma * share, goal.hue + turn * 0.25)


def _move_grays(colour: str, family: Family, goal: Family) -> str:
    lab = oklab(colour)
    if math.hypot(lab[1], lab[2]) > 0.06 or abs(lab[0] - family.lightness) > 0.3:
        return colour
    return _lab(lab[0], family, goal, goal.chroma, goal.hue)


def _lab(lightness: float, family: Family, goal: Family, chroma: float, hue: float) -> str:
    moved = _clip(goal.lightness + (lightness - family.lightness) * 0.85, 0.05, 0.99)
    angle = math.radians(hue)
    return from_oklab((moved, chroma * math.cos(angle), chroma * math.sin(angle)))


def _opaque(pixels: NDArray[np.uint8]) -> list[str]:
    return [to_hex(tuple(rgb)) for rgb in pixels[pixels[..., 3] > 180][:, :3].tolist()]


def _hue(lab: Lab) -> float:
    return math.degrees(math.atan2(lab[2], lab[1])) % 360


def _turn(a: float, b: float) -> float:
    """From hue b to hue a, the short way round, in degrees."""
    return (a - b + 180) % 360 - 180


def _clip(value: float, low: float, high: float) -> float:
    return max(low, min(high, value))
