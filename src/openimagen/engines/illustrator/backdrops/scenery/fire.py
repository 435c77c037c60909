"""Fire and smoke of volcanoes: plumes, fountains and streams of lava, cracks, embers."""

import random

from openimagen.engines.illustrator.backdrops.scenery.forms import billow
from openimagen.engines.illustrator.backdrops.stage import Stage
from openimagen.engines.illustrator.canvas import Point
from openimagen.engines.illustrator.colour import mix, shade
from openimagen.engines.illustrator.shapes import circle, ellipse, polygon, shape, smooth_d, stroked, trace

# Lava from its core to its rim; it glows, so that the scene's light does not change it.
HOT, WARM, DULL = "#fff0a0", "#ffa12e", "#d8401c"


def plume(stage: Stage, x: float, y: float, height: float, dense: bool) -> str:
    """Smoke that rises from a crater and drifts away from the light, tagged "smoke"."""
    rng = stage.canvas.stream("plume")
    drift = -stage.light.side
    if dense:
        light, dark = stage.on("#8a7a7c"), stage.on("#40343c")
    else:
        light, dark = (
            mix(stage.on("#f4f4f6"), stage.light.haze, 0.15),
            mix(stage.on("#b4b8c4"), stage.light.haze, 0.2),
        )
    puffs = []
    count = 17 if dense else 11
    for k in range(count):
        t = k / (count - 1)
        px = x + drift * height * 0.62 * t**1.7 + rng.uniform(-0.04, 0.04) * height * (0.5 + t)
        py = y - height * (0.62 if dense else 0.46) * t**0.85 - 4
        size = height * ((0.08 + 0.19 * t) if dense else (0.045 + 0.12 * t)) * rng.uniform(0.85, 1.15)
        puffs.append((px, py, size, t))
    pieces = []
    for px, py, size, t in reversed(puffs):
        fade = 0.95 - 0.4 * t if dense else 0.85 - 0.6 * t
        pieces.append(
            shape(billow(rng, px, py, size, size * 0.82, 10), mix(dark, light, 0.25 * t), opacity=fade)
        )
        lit_x, lit_y = px + stage.light.side * size * 0.2, py - size * 0.2
        pieces.append(
            shape(
                billow(rng, lit_x, lit_y, size * 0.68, size * 0.56, 9),
                mix(dark, light, 0.65),
                opacity=fade * 0.8,
            )
        )
        if dense and t < 0.4:
            pieces.append(
                shape(
                    billow(rng, px, py + size * 0.4, size * 0.66, size * 0.4, 8),
                    "#ff7a3c",
                    opacity=0.4 * (1 - t * 2),
                )
            )
    return stage.part("smoke", "".join(pieces))


def fountain(stage: Stage, x: float, y: float, height: float) -> str:
    """Lava thrown up from a crater, tagged "lava"."""
    rng = stage.canvas.stream("lava fountain")
    glow = stage.canvas.radial([(0, HOT, 0.95), (0.3, WARM, 0.6), (1, DULL, 0)])
    pieces = [ellipse(x, y, height * 0.9, height * 0.7, glow)]
    hot = warm = ""
    drops = []
    for _ in range(26):
        reach, rise = rng.gauss(0, 0.36) * height, height * rng.uniform(0.4, 1.0)
        d = trace(
            "M",
            x + reach * 0.1,
            y + 12,
            "Q",
            x + reach * 0.4,
            y - rise * 1.25,
            x + reach,
            y - rise * rng.uniform(0.1, 0.8),
        )
        if rng.random() < 0.5:
            hot += d
        else:
            warm += d
        drops.append(
            circle(
                x + reach * rng.uniform(0.9, 1.3),
                y - rise * rng.uniform(0.0, 0.9),
                rng.uniform(2.5, 7),
                rng.choice((HOT, WARM, DULL)),
            )
        )
    pieces.append(stroked(warm, DULL, 7, opacity=0.9, round_ends=True))
    pieces.append(stroked(warm, WARM, 4, round_ends=True) + stroked(hot, HOT, 3.4, round_ends=True))
    return stage.part("lava", "".join(pieces + drops))


def lava_stream(
    stage: Stage, name: str, x: float, y: float, foot_x: float, foot_y: float, width: float
) -> str:
    """Lava that runs down a slope in bends, widening; tagged "lava"."""
    rng = stage.canvas.stream(f"lava {name}")
    middle: list[Point] = []
    for k in range(9):
        t = k / 8
        middle.append((x + (foot_x - x) * t**1.6 + rng.uniform(-12, 12) * (0.3 + t), y + (foot_y - y) * t))
    pieces = []
    for share, colour, opacity in (
        (2.6, "#ff5a2c", 0.25),
        (1.0, DULL, 1.0),
        (0.62, WARM, 1.0),
        (0.26, HOT, 1.0),
    ):
        left = [(px - width * share * (0.45 + 0.09 * k), py) for k, (px, py) in enumerate(middle)]
        right = [(px + width * share * (0.45 + 0.09 * k), py) for k, (px, py) in enumerate(middle)]
        end = (middle[-1][0], middle[-1][1] + width * share * 0.8)
        pieces.append(shape(smooth_d([*left, end, *right[::-1]]) + "Z", colour, opacity=opacity))
    return stage.part("lava", "".join(pieces))


def cracks(stage: Stage, name: str, top: float, bottom: float, density: float) -> str:
    """Glowing cracks in a crust of black rock, tagged "lava"."""
    rng = stage.canvas.stream(f"cracks {name}")
    d = ""
    for _ in range(stage.count(density)):
        near = rng.random()
        x, y = rng.uniform(-20, stage.width), top + (bottom - top) * near
        reach = rng.uniform(26, 70) * (0.5 + near)
        d += trace(
            "M",
            x,
            y,
            "l",
            reach,
            rng.uniform(-6, 6),
            "l",
            reach * 0.5,
            rng.uniform(3, 9),
            "l",
            reach,
            rng.uniform(-8, 4),
        )
        d += trace(
            "M", x + reach, y, "l", reach * 0.3, rng.uniform(6, 14), "l", -reach * 0.2, rng.uniform(2, 8)
        )
    glow = stroked(d, "#ff5a2c", 9, opacity=0.22, round_ends=True)
    return stage.part(
        "lava", glow + stroked(d, DULL, 4, round_ends=True) + stroked(d, WARM, 1.8, round_ends=True)
    )


def pool(stage: Stage, ring: list[Point], x: float, y: float, half: float) -> str:
    """A lake of lava with drifting crust inside a ring of points around (x, y), tagged "lava"."""
    rng = stage.canvas.stream("crust")
    glow = stage.canvas.radial([(0, "#ff8a3c", 0.5), (0.6, "#ff6a3c", 0.2), (1, "#ff6a3c", 0)])
    fill = stage.canvas.radial([(0, HOT), (0.45, WARM), (1, DULL)])
    pieces = [
        ellipse(x, y - 40, half * 1.5, 190, glow),
        shape(smooth_d([(px, py - 7) for px, py in ring], closed=True), stage.on("#241a20")),
    ]
    pieces.append(shape(smooth_d(ring, closed=True), fill))
    for _ in range(9):
        cx, cy = x + rng.uniform(-0.7, 0.7) * half, y + rng.uniform(-24, 26)
        pieces.append(_crust(rng, cx, cy, half * rng.uniform(0.05, 0.13)))
    return stage.part("lava", "".join(pieces))


def _crust(rng: random.Random, x: float, y: float, size: float) -> str:
    corners = [
        (x + dx * size * rng.uniform(0.7, 1.2), y + dy * size * 0.26 * rng.uniform(0.7, 1.2))
        for dx, dy in ((-1, 0), (-0.4, -1), (0.5, -0.9), (1, 0.1), (0.3, 1), (-0.6, 0.8))
    ]
    return polygon(corners, shade("#5a2a20", rng.uniform(-0.2, 0.1)), opacity=0.85)


def embers(stage: Stage) -> str:
    """Sparks and ash in the air before everything."""
    rng = stage.canvas.stream("embers")
    sparks = []
    for _ in range(stage.count(46)):
        x, y = rng.uniform(0, stage.width), rng.uniform(60, 960)
        if rng.random() < 0.6:
            sparks.append(
                circle(
                    x, y, rng.uniform(1.2, 3.6), rng.choice((WARM, HOT, DULL)), opacity=rng.uniform(0.5, 0.95)
                )
            )
        else:
            sparks.append(circle(x, y, rng.uniform(1.5, 4), "#2a2226", opacity=0.45))
    return stage.part("lava", "".join(sparks))
