"""Houses of the country: cottages seen from a corner, churches, barns, silos, windmills.

(x, y) is always the middle of the foot; lengths in canvas units.
"""

import random
from collections.abc import Callable
from dataclasses import dataclass

from openimagen.engines.illustrator.backdrops.stage import Stage
from openimagen.engines.illustrator.canvas import Point
from openimagen.engines.illustrator.colour import mix, shade
from openimagen.engines.illustrator.shapes import circle, line, polygon, rect, shape, stroked, trace

LIT = "#ffd98a"
# A point of a house from how far along its walls it lies and how high.
Corner = Callable[[float, float], Point]


@dataclass(frozen=True)
class Manner:
    """How the houses of one village are built: colours of walls and roofs, timber frames, roof pitch."""

    walls: tuple[str, ...]
    roofs: tuple[str, ...]
    timber: str | None = None
    pitch: float = 0.62


MANNERS = {
    "timbered": Manner(("#f3ead6", "#efe2c4", "#e9dccb"), ("#8a5a48", "#7a4f44", "#95624c"), "#5c4030", 0.85),
    "white": Manner(("#fbf8f1", "#f6efe2", "#f9f1dc"), ("#d9825a", "#cf7048", "#e09468"), None, 0.42),
    "alpine": Manner(("#b98a5e", "#a87850", "#c79a70"), ("#6b5a52", "#75625a", "#5d4f4c"), "#6b4630", 0.56),
    "stone": Manner(("#bfb5a4", "#cabfae", "#b1a798"), ("#6a6f7c", "#5d6470", "#777a84"), None, 0.72),
    "painted": Manner(
        ("#d9695a", "#e8b85a", "#6fa3b8", "#8fb07a", "#e9dccb"), ("#5d5866", "#6a4f4a", "#4f5a68"), None, 0.7
    ),
}


def cottage(
    stage: Stage, rng: random.Random, x: float, y: float, width: float, manner: Manner, haze: float = 0
) -> str:
    """A house seen from a corner: a gable on one side, the long wall and the roof on the other."""
    wall, roof = stage.far(rng.choice(manner.walls), haze), stage.far(rng.choice(manner.roofs), haze)
    turn = rng.choice((-1, 1))
    gable, long = width * rng.uniform(0.36, 0.44), width * rng.uniform(0.56, 0.62)
    high, rise = width * rng.uniform(0.32, 0.42), gable * manner.pitch
    # u runs from the gable's outer corner to the far end of the long wall.
    start = x - turn * (gable + long) / 2

    def at(u: float, up: float) -> Point:
        return start + turn * u, y - up

    eaves = width * 0.045
    gable_lit = (turn > 0) == (stage.light.side < 0)
    front = wall if gable_lit else shade(wall, -0.2)
    flank = shade(wall, -0.2) if gable_lit else wall
    pieces = [polygon([at(gable, 0), at(gable, high), at(gable + long, high), at(gable + long, 0)], flank)]
    pieces.append(
        polygon([at(0, 0), at(0, high), at(gable / 2, high + rise), at(gable, high), at(gable, 0)], front)
    )
    if manner.timber:
        pieces.append(_timber(at, gable, long, high, rise, stage.far(manner.timber, haze), width))
    pieces.append(_openings(stage, rng, at, gable, long, high, width, haze))
    drop = eaves * manner.pitch * 1.6
    plane = [
        at(gable / 2, high + rise),
        at(gable / 2 + long + eaves, high + rise),
        at(gable + long + eaves, high - drop),
        at(gable + eaves, high - drop),
    ]
    covered = stage.snowy
    slope = stage.far("#f6faff", haze) if covered else roof
    if rng.random() < 0.75:
        pieces.append(
            _chimney(stage, at(gable / 2 + long * rng.uniform(0.35, 0.75), high + rise * 0.8), width, haze)
        )
    pieces.append(polygon(plane, slope))
    if not covered:
        courses = ""
        for k in range(1, 5):
            (x1, y1), (x2, y2) = plane[0], plane[3]
            (x3, y3), (x4, y4) = plane[1], plane[2]
            t = k / 5
            courses += trace(
                "M", x1 + (x2 - x1) * t, y1 + (y2 - y1) * t, "L", x3 + (x4 - x3) * t, y3 + (y4 - y3) * t
            )
        pieces.append(stroked(courses, shade(roof, -0.25), max(0.8, width * 0.008), opacity=0.5))
    far_edge = [
        at(gable / 2, high + rise),
        at(-eaves, high - drop),
        at(-eaves, high - drop - width * 0.035),
        at(gable / 2, high + rise + width * 0.035),
    ]
    near_edge = [
        at(gable / 2, high + rise),
        at(gable + eaves, high - drop),
        at(gable + eaves, high - drop - width * 0.03),
        at(gable / 2, high + rise + width * 0.035),
    ]
    barge = stage.far("#ffffff", haze) if covered else shade(roof, -0.3)
    pieces += [polygon(far_edge, barge), polygon(near_edge, barge if covered else shade(roof, 0.16))]
    return stage.part("building", "".join(pieces))


def _timber(at: Corner, gable: float, long: float, high: float, rise: float, wood: str, width: float) -> str:
    """The frame of beams on both walls."""
    d = ""
    for u in (0, gable / 2, gable, gable + long / 3, gable + long * 2 / 3, gable + long):
        d += trace("M", *at(u, 0), "L", *at(u, high))
    for up in (high * 0.5, high):
        d += trace("M", *at(0, up), "L", *at(gable + long, up))
    d += trace("M", *at(0, high * 0.5), "L", *at(gable / 2, high), "L", *at(gable, high * 0.5))
    d += trace(
        "M", *at(gable * 0.25, high), "L", *at(gable / 2, high + rise * 0.9), "L", *at(gable * 0.75, high)
    )
    d += trace("M", *at(gable, high), "L", *at(gable + long / 3, high * 0.5))
    return stroked(d, wood, max(1.2, width * 0.018))


def _openings(
    stage: Stage,
    rng: random.Random,
    at: Corner,
    gable: float,
    long: float,
    high: float,
    width: float,
    haze: float,
) -> str:
    """The door in the gable, windows on the long wall and above the door; lit when it is dark."""
    lit = stage.light.dark or stage.light.key in ("sunset", "rain", "storm")
    glass = LIT if lit else stage.far("#54687c", haze)
    frame, wood = (
        stage.far("#f6f1e6", haze),
        stage.far(rng.choice(("#7a4a34", "#4f6f6a", "#8a3f3a", "#3f5a7a")), haze),
    )
    pieces = []

    def pane(u: float, up: float, wide: float, tall: float, fill: str, border: str) -> None:
        (x1, y1), (x2, _) = at(u - wide / 2, up + tall), at(u + wide / 2, up)
        left = min(x1, x2)
        edge = width * 0.012
        pieces.append(rect(left - edge, y1 - edge, wide + edge * 2, tall + edge * 2, border))
        pieces.append(rect(left, y1, wide, tall, fill))
        if fill == glass:
            cross = trace("M", left + wide / 2, y1, "v", tall, "M", left, y1 + tall / 2, "h", wide)
            pieces.append(stroked(cross, border, max(0.8, edge)))

    pane(gable * 0.5, 0, width * 0.1, high * 0.58, wood, shade(wood, -0.3))
    pane(gable * 0.5, high * 0.92, width * 0.085, high * 0.3, glass, frame)
    shutters = rng.random() < 0.5
    for k in range(3):
        u = gable + long * (k + 0.5) / 3
        if shutters:
            for dx in (-1, 1):
                x, y = at(u + dx * width * 0.058, high * 0.76)
                pieces.append(rect(x - width * 0.02, y, width * 0.04, high * 0.4, wood))
        pane(u, high * 0.38, width * 0.07, high * 0.36, glass, frame)
    return "".join(pieces)


def _chimney(stage: Stage, foot: Point, width: float, haze: float) -> str:
    """A chimney, with smoke in cool weather."""
    x, y = foot
    brick = stage.far("#9a6a58", haze)
    wide, tall = width * 0.06, width * 0.16
    pieces = [rect(x - wide / 2, y - tall, wide, tall + width * 0.06, brick)]
    pieces.append(
        rect(
            x - wide * 0.65,
            y - tall,
            wide * 1.3,
            wide * 0.34,
            stage.far("#ffffff", haze) if stage.snowy else shade(brick, -0.25),
        )
    )
    if stage.season in ("autumn", "winter") or stage.light.key in ("night", "dawn", "sunset") or stage.snowy:
        drift, px, py, size = stage.light.side * width * 0.06, x, y - tall - wide, wide * 0.7
        for k in range(6):
            smoke = mix(stage.on("#f0f0f4"), stage.light.haze, 0.35)
            pieces.append(circle(px, py, size, smoke, opacity=0.5 - 0.07 * k))
            px, py, size = px + drift * (0.5 + 0.25 * k), py - size * 1.25, size * 1.22
    return stage.part("chimney", "".join(pieces))


def church(
    stage: Stage, rng: random.Random, x: float, y: float, height: float, manner: Manner, haze: float = 0
) -> str:
    """A small church with a steeple, tagged "building"."""
    wall, roof = stage.far(shade(manner.walls[0], 0.2), haze), stage.far(manner.roofs[0], haze)
    if stage.snowy:
        roof = stage.far("#f6faff", haze)
    side = rng.choice((-1, 1))
    wide, nave_high, nave = height * 0.2, height * 0.3, height * 0.46
    dark = -0.2 if (side > 0) == (stage.light.side < 0) else 0.0
    near, far = sorted((x, x + side * (wide / 2 + nave)))
    pieces = [rect(near, y - nave_high, far - near, nave_high, shade(wall, dark))]
    top = [
        (near - 4 * (side < 0), y - nave_high),
        (x, y - nave_high - wide * 0.8),
        (x + side * (nave + wide * 0.2), y - nave_high - wide * 0.8),
        (x + side * (nave + wide / 2 + 4), y - nave_high),
    ]
    top[0] = (x, y - nave_high)
    pieces.append(polygon(top, roof))
    glass = LIT if stage.light.dark else stage.far("#54687c", haze)
    for k in range(3):
        wx = x + side * (wide / 2 + nave * (k + 0.5) / 3.2)
        arch = trace(
            "M",
            wx - wide * 0.09,
            y - nave_high * 0.2,
            "v",
            -nave_high * 0.34,
            "a",
            wide * 0.09,
            wide * 0.09,
            0,
            0,
            1,
            wide * 0.18,
            0,
            "v",
            nave_high * 0.34,
            "z",
        )
        pieces.append(shape(arch, glass))
    tower = height * 0.56
    pieces.append(rect(x - wide / 2, y - tower, wide, tower, wall))
    shadow = x if stage.light.side < 0 else x - wide / 2
    pieces.append(rect(shadow, y - tower, wide / 2, tower, "#14102a", opacity=0.14))
    spire = [(x - wide * 0.62, y - tower), (x, y - height), (x + wide * 0.62, y - tower)]
    pieces.append(polygon(spire, roof))
    half = spire[1:] if stage.light.side < 0 else spire[:2]
    pieces.append(polygon([*half, (x, y - tower)], "#14102a", opacity=0.2))
    pieces.append(
        line(x, y - height, x, y - height * 1.08, stage.far("#c9a24a", haze), max(1.4, wide * 0.05))
    )
    pieces.append(
        line(
            x - wide * 0.1,
            y - height * 1.045,
            x + wide * 0.1,
            y - height * 1.045,
            stage.far("#c9a24a", haze),
            max(1.4, wide * 0.05),
        )
    )
    pieces.append(
        circle(
            x,
            y - tower * 0.82,
            wide * 0.2,
            stage.far("#f9f4e6", haze),
            stroke=shade(wall, -0.5),
            stroke_width=1.6,
        )
    )
    hands = trace("M", x, y - tower * 0.82, "v", -wide * 0.14, "M", x, y - tower * 0.82, "h", wide * 0.1)
    pieces.append(stroked(hands, stage.far("#3a3440", haze), 1.6))
    door = trace(
        "M",
        x - wide * 0.16,
        y,
        "v",
        -tower * 0.2,
        "a",
        wide * 0.16,
        wide * 0.16,
        0,
        0,
        1,
        wide * 0.32,
        0,
        "v",
        tower * 0.2,
        "z",
    )
    pieces.append(shape(door, stage.far("#6b4630", haze)))
    return stage.part("building", "".join(pieces))
