"""A far skyline over water: landmark towers among blocks, and the bridges that lead to it."""

import random
from itertools import pairwise

from openimagen.engines.illustrator.backdrops.scenery import cityscape
from openimagen.engines.illustrator.backdrops.stage import Stage
from openimagen.engines.illustrator.colour import mix, shade
from openimagen.engines.illustrator.shapes import circle, ellipse, line, polygon, rect, shape, stroked, trace


def far_city(stage: Stage, base: float, height: float) -> str:
    """Blocks that rise towards one centre, landmarks among them; standing at y = base, tagged "building"."""
    if not stage.has("building"):
        return ""
    rng = stage.canvas.stream("far city")
    walls = cityscape.WALLS.get(stage.light.key) or rng.choice(cityscape.DAY_WALLS)
    centre = stage.width * rng.uniform(0.3, 0.7)
    pieces = []
    for row in range(3):
        wall = walls[row] if stage.light.dark else stage.on(walls[row])
        wall = mix(wall, stage.light.haze, (0.5, 0.3, 0.14)[row])
        x = -40.0
        while x < stage.width + 20:
            width = rng.uniform(30, 62) * (1 + 0.16 * row)
            near = max(0.0, 1 - abs(x - centre) / (stage.width * 0.55))
            high = height * (
                0.14 + (0.58, 0.4, 0.2)[row] * near**1.4 * rng.uniform(0.6, 1.1) + 0.08 * rng.random()
            )
            tone = shade(wall, rng.uniform(-0.1, 0.1))
            pieces.append(cityscape.tower(stage, rng, x, base, width, high, tone, 0))
            x += width * rng.uniform(0.94, 1.2)
        if row == 1:
            marks = rng.sample((needle, spire, sail, dome), 2)
            for k, mark in enumerate(marks):
                at = centre + (k - 0.5) * stage.width * rng.uniform(0.14, 0.3)
                pieces.append(
                    mark(
                        stage,
                        rng,
                        at,
                        base,
                        height * rng.uniform(0.95, 1.15),
                        mix(walls[1] if stage.light.dark else stage.on("#7288a4"), stage.light.haze, 0.2),
                    )
                )
        haze = stage.light.haze
        veil = stage.downward(base - 200, base, (0, haze, 0), (1, haze, (0.4, 0.26, 0.1)[row]))
        pieces.append(rect(0, base - 200, stage.width, 200, veil))
    return stage.part("building", "".join(pieces))


def needle(stage: Stage, rng: random.Random, x: float, base: float, height: float, wall: str) -> str:
    """A television tower: a shaft with a round gallery and an aerial."""
    ball, half = base - height * 0.62, height * 0.035
    glow = "#ffd98a" if stage.light.dark else shade(wall, 0.4)
    shaft = polygon(
        [(x - half, base), (x - half * 0.4, ball), (x + half * 0.4, ball), (x + half, base)], wall
    )
    gallery = ellipse(x, ball, height * 0.07, height * 0.045, shade(wall, 0.1)) + ellipse(
        x, ball, height * 0.07, height * 0.012, glow
    )
    aerial = polygon([(x - half * 0.3, ball), (x, base - height), (x + half * 0.3, ball)], shade(wall, 0.1))
    lamp = circle(x, base - height, 3.5, "#ff5a6f") if stage.light.dark else ""
    return shaft + aerial + gallery + lamp


def spire(stage: Stage, rng: random.Random, x: float, base: float, height: float, wall: str) -> str:
    """An old skyscraper in steps under a spire."""
    pieces, low = [], base
    for share, wide in ((0.5, 0.15), (0.2, 0.11), (0.1, 0.07)):
        tall, half = height * share, height * wide / 2
        pieces.append(rect(x - half, low - tall, half * 2, tall + 1, wall))
        dark = x if stage.light.side < 0 else x - half
        pieces.append(rect(dark, low - tall, half, tall + 1, "#0a0a28", opacity=0.18))
        lights = "".join(
            trace("M", x + half * dx, low - tall * 0.94, "v", tall * 0.88)
            for dx in (-0.7, -0.35, 0, 0.35, 0.7)
        )
        colour = "#ffd98a" if stage.light.dark else shade(wall, 0.35)
        pieces.append(
            f'<path d="{lights}" stroke="{colour}" stroke-width="{half * 0.16:.1f}" stroke-dasharray="5 5" '
            'fill="none" stroke-opacity="0.8"/>'
        )
        low -= tall
    tip = [(x - height * 0.025, low), (x, base - height), (x + height * 0.025, low)]
    return "".join(pieces) + polygon(tip, shade(wall, 0.15))


def sail(stage: Stage, rng: random.Random, x: float, base: float, height: float, wall: str) -> str:
    """A glass tower with a curved side."""
    half, turn = height * 0.09, rng.choice((-1, 1))
    d = trace(
        "M",
        x - turn * half,
        base,
        "V",
        base - height * 0.92,
        "C",
        x + turn * half * 0.6,
        base - height * 0.8,
        x + turn * half * 1.1,
        base - height * 0.4,
        x + turn * half * 1.1,
        base,
        "Z",
    )
    glass = mix(wall, stage.light.sky[0], 0.35)
    pieces = [shape(d, stage.downward(base - height, base, (0, shade(glass, 0.3)), (1, glass)))]
    floors = "".join(
        trace("M", x - turn * half, base - height * 0.05 * k, "h", turn * half * (2 - 0.07 * k))
        for k in range(1, 16)
    )
    colour = "#ffe9b8" if stage.light.dark else shade(glass, 0.4)
    return "".join(pieces) + stroked(floors, colour, 2, opacity=0.55)


def dome(stage: Stage, rng: random.Random, x: float, base: float, height: float, wall: str) -> str:
    """A domed hall with a lantern, broad and low."""
    half, drum = height * 0.13, height * 0.24
    pieces = [rect(x - half * 1.5, base - drum * 0.7, half * 3, drum * 0.7, wall)]
    columns = "".join(
        trace("M", x - half * 1.4 + half * 0.28 * k, base - drum * 0.62, "v", drum * 0.6) for k in range(11)
    )
    pieces.append(stroked(columns, shade(wall, 0.3), half * 0.1))
    pieces.append(rect(x - half * 0.9, base - drum, half * 1.8, drum * 0.4, shade(wall, 0.06)))
    copper = mix(wall, stage.on("#6fae9a"), 0.55)
    pieces.append(
        shape(
            trace("M", x - half, base - drum, "A", half, half * 1.15, 0, 0, 1, x + half, base - drum, "Z"),
            copper,
        )
    )
    pieces.append(rect(x - half * 0.14, base - drum - half * 1.5, half * 0.28, half * 0.5, wall))
    return "".join(pieces)


def suspension_bridge(stage: Stage, y: float, far_x: float, near_x: float) -> str:
    """A suspension bridge over water at y, from one side of the picture towards the city, tagged "bridge"."""
    steel = stage.far(stage.canvas.stream("steel").choice(("#b8513f", "#7f8f9c", "#5f7f74")), 0.16)
    pieces = []
    span = near_x - far_x
    towers = [(far_x + span * share, 90 + 110 * share) for share in (0.16, 0.74)]
    deck = [(far_x, y - 22), (near_x, y - 52), (near_x, y - 42), (far_x, y - 17)]
    for x, high in towers:
        half, wide = high * 0.07, high * 0.035
        for dx in (-half, half):
            pieces.append(rect(x + dx - wide, y - high, wide * 2, high + 6, steel))
        for up in (0.35, 0.62, 0.92):
            pieces.append(rect(x - half, y - high * up, half * 2, high * 0.05, shade(steel, -0.15)))
    pieces.append(polygon(deck, shade(steel, -0.25)))
    points = [
        (far_x, y - 22),
        (towers[0][0], y - towers[0][1]),
        (towers[1][0], y - towers[1][1]),
        (near_x, y - 56),
    ]
    cable, hangers = "", ""
    for (x1, y1), (x2, y2) in pairwise(points):
        sag_y = max(y1, y2) + abs(x2 - x1) * (0.12 if (x1, y1) == points[1] else 0.02)
        cable += trace("M", x1, y1, "Q", (x1 + x2) / 2, sag_y, x2, y2)
        for k in range(1, 12):
            t = k / 12
            cx = x1 + (x2 - x1) * t
            cy = (1 - t) ** 2 * y1 + 2 * t * (1 - t) * sag_y + t * t * y2
            hangers += trace("M", cx, cy, "V", y - 22 - 30 * (cx - far_x) / span)
    pieces.append(stroked(hangers, steel, 1.4, opacity=0.8) + stroked(cable, steel, 4))
    if stage.light.dark:
        lamps = "".join(
            circle(far_x + span * k / 16, y - 30 - 30 * k / 16, 2.6, "#ffe9b8") for k in range(17)
        )
        pieces.append(lamps)
    return stage.part("bridge", "".join(pieces))


def lights_on_water(stage: Stage, top: float, reach: float) -> str:
    """Streaks under lit windows, by night."""
    if not stage.light.dark or not stage.has("building"):
        return ""
    rng = stage.canvas.stream("lights on water")
    colours = cityscape.NEON if stage.light.key == "cyberpunk" else cityscape.LAMPLIGHT
    streaks = []
    for _ in range(stage.count(40)):
        colour, long = rng.choice(colours), rng.uniform(0.3, 1) * reach
        paint = stage.downward(top, top + long, (0, colour, 0.6), (1, colour, 0))
        streaks.append(rect(rng.uniform(0, stage.width), top, rng.uniform(3, 12), long, paint))
    return "".join(streaks)


def balustrade(stage: Stage, y: float, height: float) -> str:
    """A railing across the picture whose posts stand at y, with a lamp now and then."""
    iron = stage.on("#4a5160" if stage.light.key != "cyberpunk" else "#3a2a78")
    bars = ""
    x = 6.0
    while x < stage.width:
        bars += trace("M", x, y, "v", -height)
        x += 16
    rail = rect(0, y - height - 5, stage.width, 8, iron) + rect(0, y - 12, stage.width, 4, iron)
    posts = "".join(
        rect(px - 5, y - height - 14, 10, height + 16, iron, radius=2)
        for px in range(80, round(stage.width), 240)
    )
    return (
        stroked(bars, iron, 2.4)
        + rail
        + posts
        + line(0, y - height - 4, stage.width, y - height - 4, shade(iron, 0.35), 1.6)
    )
