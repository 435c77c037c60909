"""What the open country is made of: lanes, fields of crops, hay bales, hedges, flower beds."""

import math
import random

from openimagen.engines.illustrator.backdrops import seasons
from openimagen.engines.illustrator.backdrops.scenery import plants
from openimagen.engines.illustrator.backdrops.scenery.perspective import View
from openimagen.engines.illustrator.backdrops.stage import Stage
from openimagen.engines.illustrator.canvas import Point
from openimagen.engines.illustrator.colour import mix, shade
from openimagen.engines.illustrator.shapes import ellipse, polygon, shape, stroked, trace

EARTH = ("#e3cfa0", "#c9a671")


def lane(
    stage: Stage,
    top: float,
    far: float,
    near: float,
    half: float,
    colours: tuple[str, str] = EARTH,
    swing: float = 60,
) -> str:
    """A lane from y = top to the lower edge; `far` and `near` are shares of the width, tagged "road"."""
    rng = stage.canvas.stream(f"lane {top:.0f}")
    swing *= rng.choice((-1, 1))
    left: list[Point] = []
    right: list[Point] = []
    for k in range(25):
        t = k / 24
        y = top + (stage.height + 6 - top) * t**1.5
        x = stage.width * (far + (near - far) * t) + swing * math.sin(t * 5.4) * (0.3 + t)
        wide = half * (0.06 + 1.15 * t**1.5)
        left.append((x - wide, y))
        right.append((x + wide, y))
    near_colour = "#e8eef7" if stage.snowy else colours[1]
    far_colour = "#dfe8f4" if stage.snowy else colours[0]
    earth = stage.downward(top, stage.height, (0, stage.far(far_colour, 0.25)), (1, stage.on(near_colour)))
    edge = stage.on(shade(near_colour, -0.22))
    rim = polygon([(x - 1 - 5 * k / 24, y) for k, (x, y) in enumerate(left)] + right[::-1], edge, opacity=0.6)
    ruts = ""
    for share in (0.3, 0.7):
        ruts += "M" + "L".join(
            f"{a[0] + (b[0] - a[0]) * share:.0f},{a[1]:.0f}" for a, b in zip(left, right, strict=True)
        )
    marks = "".join(
        ellipse(rng.uniform(left[k][0], right[k][0]), left[k][1], 2 + k / 6, 1 + k / 18, edge, opacity=0.5)
        for k in (rng.randrange(8, 25) for _ in range(26))
    )
    return stage.part(
        "road", rim + polygon([*left, *right[::-1]], earth) + stroked(ruts, edge, 3.5, opacity=0.3) + marks
    )


def crop_rows(
    stage: Stage,
    view: View,
    left: float,
    right: float,
    near: float,
    far: float,
    colours: tuple[str, str],
    rows: int,
) -> str:
    """A field of crops in rows that run to the vanishing point: earth with strips of plants."""
    earth, plant = colours
    bed = stage.downward(
        view.at(0, 0, far)[1], view.at(0, 0, near)[1], (0, stage.far(earth, 0.3)), (1, stage.on(earth))
    )
    paint = stage.downward(
        view.at(0, 0, far)[1], view.at(0, 0, near)[1], (0, stage.far(plant, 0.3)), (1, stage.on(plant))
    )
    dark = stage.on(shade(plant, -0.3))
    pieces = [polygon(view.floor(left, right, near, far), bed)]
    step = (right - left) / rows
    shadows, strips = "", ""
    for k in range(rows):
        a, b = left + step * (k + 0.16), left + step * (k + 0.84)
        d = "M" + "L".join(f"{x:.1f},{y:.1f}" for x, y in view.floor(a, b, near, far)) + "Z"
        strips += d
        c = (
            "M"
            + "L".join(f"{x:.1f},{y:.1f}" for x, y in view.floor(b - step * 0.2, b + step * 0.1, near, far))
            + "Z"
        )
        shadows += c
    pieces += [shape(strips, paint), shape(shadows, dark, opacity=0.45)]
    return "".join(pieces)


def hay_bale(stage: Stage, x: float, y: float, size: float, haze: float = 0) -> str:
    """A round bale of straw, seen from its end and side."""
    straw = stage.far("#d9b45f", haze)
    side = stage.light.side
    long = size * 0.75
    pieces = [ellipse(x - side * long * 0.3, y, size * 0.95, size * 0.13, "#1a1430", opacity=0.22)]
    body = trace(
        "M",
        x,
        y - size,
        "h",
        -side * long,
        "A",
        size * 0.34,
        size * 0.5,
        0,
        0,
        int(side < 0),
        x - side * long,
        y,
        "H",
        x,
        "Z",
    )
    pieces.append(shape(body, shade(straw, -0.24)))
    cy = y - size / 2
    for share, tone in ((1.0, 0.0), (0.74, -0.1), (0.48, 0.08), (0.22, -0.14)):
        pieces.append(ellipse(x, cy, size * 0.36 * share, size * 0.5 * share, shade(straw, tone)))
    if stage.snowy:
        cap = trace(
            "M", x + side * size * 0.2, y - size * 0.9, "Q", x, y - size * 1.08, x - side * long, y - size
        )
        pieces.append(stroked(cap, stage.far("#f6faff", haze), size * 0.14, round_ends=True))
    return stage.part("hay", "".join(pieces))


def hedge(stage: Stage, name: str, y: float, height: float, colour: str, haze: float) -> str:
    """A clipped hedge across the picture, standing at y, tagged "tree"."""
    rng = stage.canvas.stream(f"hedge {name}")
    green = stage.far(colour, haze)
    outline: list[Point] = [(-20, y)]
    x = -20.0
    while x < stage.width + 40:
        outline.append((x, y - height + rng.uniform(-3, 3)))
        x += rng.uniform(16, 34)
    outline.append((x, y))
    paint = stage.downward(y - height, y, (0, shade(green, 0.14)), (0.3, green), (1, shade(green, -0.35)))
    leaves = dark = ""
    for _ in range(stage.count(110)):
        lx, ly, size = rng.uniform(0, stage.width), y - height * rng.uniform(0.08, 0.94), rng.uniform(4, 9)
        mark = trace("M", lx, ly, "q", size * 0.6, -size * 0.7, size * 1.3, 0)
        if rng.random() < 0.5:
            leaves += mark
        else:
            dark += mark
    top = ""
    if stage.snowy:
        top = stage.part(
            "snow",
            stroked(
                "M" + "L".join(f"{px:.0f},{py:.0f}" for px, py in outline[1:-1]),
                stage.far("#f6faff", haze),
                9,
                round_ends=True,
            ),
        )
    marks = stroked(leaves, shade(green, 0.2), 2, opacity=0.6) + stroked(
        dark, shade(green, -0.35), 2, opacity=0.6
    )
    return stage.part("tree", polygon(outline, paint) + marks + top)


def flower_bed(
    stage: Stage, rng: random.Random, x: float, y: float, width: float, height: float, petals: tuple[str, ...]
) -> str:
    """An oval bed crowded with flowers around (x, y): leaves below, blossoms above."""
    if stage.snowy:
        return ellipse(x, y, width / 2, height / 2, stage.on("#d4e0f0"))
    earth = stage.on("#7a5a40")
    pieces = [
        ellipse(x, y, width / 2, height / 2, earth),
        ellipse(x, y - 2, width * 0.47, height * 0.42, stage.on("#4f8f45")),
    ]
    count = round(width / 9)
    spots = sorted((rng.uniform(-1, 1), rng.uniform(-1, 1)) for _ in range(count))
    tufts, blooms = "", []
    for a, b in sorted(spots, key=lambda spot: spot[1]):
        fx, fy = x + a * width * 0.44 * (1 - 0.4 * abs(b)), y + b * height * 0.38
        size = height * rng.uniform(0.13, 0.2)
        tufts += trace(
            "M",
            fx - size,
            fy,
            "q",
            size * 0.5,
            -size * 1.6,
            size,
            -size * 1.2,
            "q",
            size * 0.5,
            -size * 0.4,
            size,
            size * 1.2,
            "z",
        )
        blooms.append(plants.flower(stage, rng, fx, fy, size * 1.15, stage.on(rng.choice(petals))))
    if stage.season in ("autumn", "winter"):
        return "".join(pieces) + shape(tufts, stage.on("#8a7a44"))
    return "".join(pieces) + shape(tufts, stage.on("#5fa04c")) + stage.part("flower", "".join(blooms))


def ploughed(stage: Stage) -> tuple[str, str]:
    """Earth and plants of a field in this season: young, ripe, stubble, or under snow."""
    if stage.snowy:
        return "#c9d6e8", "#f6faff"
    by_season = {
        "spring": ("#9a7450", "#8fc257"),
        "autumn": ("#8a6446", "#b88f4a"),
        "winter": ("#7f6450", "#94806a"),
    }
    usual = stage.canvas.stream("crop").choice(
        (("#8f6c48", "#6fae4c"), ("#a07c50", "#8fb84e"), ("#86653f", "#4f9a4a"))
    )
    return by_season.get(stage.season or "", usual)


def leaf_of(stage: Stage, rng: random.Random, haze: float) -> str:
    """The colour of a broad-leaved tree's crown in this season and light, seen through haze."""
    return mix(stage.on(seasons.leaf(stage.scene, rng)), stage.light.haze, haze)
