"""Small plants: grass, flowers, bushes, cacti, reeds."""

import math
import random

from openimagen.engines.illustrator.backdrops import seasons
from openimagen.engines.illustrator.backdrops.scenery.forms import billow
from openimagen.engines.illustrator.backdrops.stage import Stage
from openimagen.engines.illustrator.colour import mix, shade
from openimagen.engines.illustrator.shapes import circle, rect, shape, stroked, trace

PETALS = ("#ffffff", "#ffd9ec", "#fff0a8", "#ff9db0", "#c9b6ff", "#ffb35c")


def tuft(rng: random.Random, x: float, y: float, height: float, colour: str, blades: int = 6) -> str:
    """A tuft of grass rooted at (x, y)."""
    d = ""
    for k in range(blades):
        spread = k - (blades - 1) / 2
        root = x + spread * height * 0.13 + rng.uniform(-0.05, 0.05) * height
        lean, tall = spread * height * 0.17, height * rng.uniform(0.6, 1)
        d += (
            trace("M", root - height * 0.05, y)
            + trace("Q", root + lean * 0.3, y - tall * 0.6, root + lean, y - tall)
            + trace("Q", root + lean * 0.3 + height * 0.08, y - tall * 0.5, root + height * 0.06, y, "Z")
        )
    return shape(d, colour)


def meadow(stage: Stage, top: float, bottom: float, density: float, colour: str) -> str:
    """Tufts scattered between two heights, smaller with distance, tagged "grass"."""
    rng = stage.canvas.stream(f"meadow {top:.0f}")
    spots = sorted(top + (bottom - top) * rng.random() ** 0.8 for _ in range(stage.count(density)))
    tufts = []
    for y in spots:
        near = (y - top) / (bottom - top)
        tone = mix(shade(colour, rng.uniform(-0.14, 0.16)), stage.light.haze, 0.25 * (1 - near))
        x = rng.uniform(0, stage.width)
        tufts.append(tuft(rng, x, y, (9 + 27 * near) * rng.uniform(0.6, 1.2), stage.on(tone), 5))
    return stage.part("grass", "".join(tufts))


def fringe(stage: Stage, height: float, colour: str, density: float = 30) -> str:
    """Tall grass along the lower edge of the picture, tagged "grass"."""
    rng = stage.canvas.stream("fringe")
    tufts = []
    for _ in range(stage.count(density)):
        tone = shade(colour, rng.uniform(-0.2, 0.12))
        x = rng.uniform(-0.02, 1.02) * stage.width
        tufts.append(tuft(rng, x, stage.height + 6, height * rng.uniform(0.45, 1), stage.on(tone), 7))
    return stage.part("grass", "".join(tufts))


def flowers(stage: Stage, top: float, bottom: float, density: float) -> str:
    """Flowers in three colours, in drifts, tagged "flower"; more in spring, in autumn fallen leaves."""
    if stage.season == "autumn":
        return fallen_leaves(stage, top, bottom, density * 4)
    if stage.season == "winter":
        return ""
    rng = stage.canvas.stream("flowers")
    density *= 2 if stage.season == "spring" else 1
    petals = rng.sample(PETALS, 3)
    drifts = [rng.uniform(0, stage.width) for _ in range(stage.count(5))]
    blooms = []
    for _ in range(stage.count(density)):
        near = rng.random()
        y = top + (bottom - top) * near
        x = rng.gauss(rng.choice(drifts), 90) if rng.random() < 0.7 else rng.uniform(0, stage.width)
        blooms.append((y, flower(stage, rng, x, y, 5 + 11 * near, stage.on(rng.choice(petals)))))
    return stage.part("flower", "".join(bloom for _, bloom in sorted(blooms)))


def fallen_leaves(stage: Stage, top: float, bottom: float, density: float) -> str:
    """Autumn leaves lying between two heights, tagged "leaf"."""
    rng = stage.canvas.stream("fallen leaves")
    paths = dict.fromkeys(seasons.AUTUMN, "")
    for _ in range(stage.count(density)):
        near = rng.random() ** 0.8
        x, y, long = rng.uniform(0, stage.width), top + (bottom - top) * near, 6 + 14 * near
        turn, wide = rng.uniform(-0.6, 0.6) * long, long * 0.34
        paths[rng.choice(seasons.AUTUMN)] += trace(
            "M",
            x,
            y,
            "q",
            long * 0.4,
            -wide + turn * 0.3,
            long,
            turn,
            "q",
            -long * 0.6,
            wide * 0.9,
            -long,
            -turn,
            "Z",
        )
    leaves = "".join(shape(d, stage.on(colour), opacity=0.9) for colour, d in paths.items() if d)
    return stage.part("leaf", leaves)


def flower(stage: Stage, rng: random.Random, x: float, y: float, size: float, petal: str) -> str:
    """One flower rooted at (x, y); its head is about `size` wide."""
    top = y - size * 1.6
    stem = trace("M", x, y, "q", size * 0.2, -size, 0, -size * 1.6)
    turn = rng.uniform(0, 1.2)
    heads = "".join(
        circle(
            x + math.cos(turn + k * 1.2566) * size * 0.36,
            top + math.sin(turn + k * 1.2566) * size * 0.36,
            size * 0.3,
            "",
        )
        for k in range(5)
    )
    return (
        stroked(stem, stage.on("#3f8a3c"), size * 0.16)
        + f'<g fill="{petal}">{heads}</g>'
        + circle(x, top, size * 0.2, stage.on("#ffd34d"))
    )


def bush(stage: Stage, rng: random.Random, x: float, y: float, width: float, colour: str) -> str:
    """A round bush on the ground at (x, y); colour already lit."""
    height = width * 0.34
    lit = shade(colour, 0.12)
    back = shape(billow(rng, x, y - height * 0.7, width * 0.5, height, 10), shade(colour, -0.16))
    shift = stage.light.side * width * 0.06
    return back + shape(
        billow(rng, x + shift, y - height * 0.95, width * 0.34, height * 0.6, 9), lit, opacity=0.8
    )


def cactus(stage: Stage, rng: random.Random, x: float, y: float, height: float, haze: float) -> str:
    """A saguaro with one or two arms, rooted at (x, y)."""
    green = stage.far("#5a8a4e", haze)
    dark = shade(green, -0.25)
    thick = height * 0.15
    pieces = []
    for side in (-1, 1) if rng.random() < 0.7 else (rng.choice((-1, 1)),):
        elbow, rise = height * rng.uniform(0.4, 0.55), height * rng.uniform(0.2, 0.32)
        reach = side * height * rng.uniform(0.19, 0.24)
        arm = trace("M", x, y - elbow, "h", reach * 0.6, "q", reach * 0.4, 0, reach * 0.4, -thick, "v", -rise)
        pieces.append(
            stroked(arm, dark if side == -stage.light.side else green, thick * 0.72, round_ends=True)
        )
    body = rect(x - thick / 2, y - height, thick, height + thick * 0.1, green, radius=thick / 2)
    edge = x - thick / 2 if stage.light.side > 0 else x + thick * 0.12
    shadow = rect(
        edge,
        y - height + thick * 0.2,
        thick * 0.38,
        height - thick * 0.2,
        dark,
        radius=thick * 0.19,
        opacity=0.7,
    )
    return "".join(pieces) + body + shadow


def reeds(
    stage: Stage, rng: random.Random, x: float, y: float, height: float, colour: str, stalks: int = 5
) -> str:
    """Waving weed rooted at (x, y)."""
    d = ""
    for k in range(stalks):
        root = x + (k - stalks / 2) * height * 0.1
        tall, sway = height * rng.uniform(0.55, 1), height * rng.uniform(-0.22, 0.22)
        wide = height * 0.045
        d += (
            trace("M", root - wide, y)
            + trace(
                "C",
                root - wide - sway,
                y - tall * 0.4,
                root + sway,
                y - tall * 0.6,
                root + sway * 0.4,
                y - tall,
            )
            + trace(
                "C",
                root + sway + wide * 2,
                y - tall * 0.55,
                root + wide - sway,
                y - tall * 0.35,
                root + wide,
                y,
                "Z",
            )
        )
    return shape(d, colour)
