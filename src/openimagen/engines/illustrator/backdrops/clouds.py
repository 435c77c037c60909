"""Clouds: heaps for fair weather, streaks for low sun, a closed cover for rain."""

import math
import random

from openimagen.engines.illustrator.backdrops.scenery.forms import arcs_d, lens_d
from openimagen.engines.illustrator.backdrops.stage import Stage
from openimagen.engines.illustrator.canvas import Point
from openimagen.engines.illustrator.colour import mix
from openimagen.engines.illustrator.shapes import circle, rect, shape, trace

# Lit top and shaded base.
COLOURS: dict[str, tuple[str, str]] = {
    "day": ("#ffffff", "#cfe2f3"),
    "dawn": ("#fff6ee", "#e9b4be"),
    "sunset": ("#ffb58c", "#8f4f86"),
    "night": ("#7288bd", "#273a74"),
    "cloudy": ("#f1f4f6", "#a3b0bc"),
    "rain": ("#93a1ae", "#566473"),
    "storm": ("#6d7a8c", "#333d50"),
    "fog": ("#f2f4f4", "#ccd4d8"),
    "cyberpunk": ("#8a2fb0", "#2a0f5c"),
    "space": ("#7288bd", "#273a74"),
}


def draw(stage: Stage, horizon: float) -> str:
    """The clouds of this light between the zenith and the horizon (a y coordinate), tagged "cloud"."""
    if not stage.has("cloud"):
        return ""
    rng = stage.canvas.stream(f"clouds {stage.scene.place}")
    key = stage.light.key
    weather = stage.scene.weather
    if key in ("rain", "storm", "cloudy") or weather in ("rain", "cloudy"):
        content = _cover(stage, rng, horizon)
    elif key in ("sunset", "dawn"):
        heaps = rng.choice((0.0, 1.6, 2.6, 3.4))
        content = _streaks(stage, rng, horizon, rng.choice((6, 11, 17))) + _heaps(stage, rng, horizon, heaps)
    elif key == "fog" or weather == "aurora" or key in ("space", "cyberpunk"):
        return ""
    elif key == "night":
        content = _streaks(stage, rng, horizon, rng.choice((4, 8, 13)))
    else:
        content = rng.choice(_FAIR)(stage, rng, horizon)
    return stage.part("cloud", content)


def heap(stage: Stage, rng: random.Random, x: float, y: float, width: float, opacity: float = 1) -> str:
    """One heaped cloud with a flat base; (x, y) is the middle of the base."""
    top, base = colours(stage)
    height = width * rng.uniform(0.32, 0.44)
    count = max(5, min(9, round(width / 38)))
    lean = rng.uniform(-0.14, 0.14)
    outline = [(x - width / 2, y)]
    for k in range(count):
        along = (k + 0.5) / count + rng.uniform(-0.25, 0.25) / count
        swell = math.sin(math.pi * min(1.0, max(0.0, along + lean * math.sin(math.pi * along))))
        outline.append((x + (along - 0.5) * width * 0.86, y - height * (0.18 + 0.72 * swell)))
    outline.append((x + width / 2, y))
    foot = height * 0.1
    outside = trace("q", -width * 0.04, foot, -width * 0.2, foot * 0.6)
    d = arcs_d(outline, 0.6) + outside + trace("L", x - width * 0.36, y + foot * 0.6, "Z")
    fill = stage.downward(y - height, y + foot, (0, top), (0.55, mix(top, base, 0.3)), (1, base))
    puffs = _puffs(stage, rng, outline, height, top, step=1 if opacity > 0.8 or width < 200 else 2)
    return shape(d, fill, opacity=opacity) + puffs


def _puffs(stage: Stage, rng: random.Random, outline: list[Point], height: float, top: str, step: int) -> str:
    """Soft bright spots inside the outline, at every step-th of its points."""
    shine = stage.canvas.radial([(0, top, 0.95), (0.5, top, 0.5), (1, top, 0)])
    puffs = []
    for x, y in outline[2:-2:step]:
        radius = height * rng.uniform(0.22, 0.32)
        inset = radius * 0.75
        puffs.append(circle(x + stage.light.side * inset * 0.3, y + inset, radius, shine))
    return "".join(puffs)


def _scattered(stage: Stage, rng: random.Random, horizon: float) -> str:
    """Heaps of all distances, thin wisps above them."""
    return _wisps(stage, rng, horizon) + _heaps(stage, rng, horizon, rng.choice((3.2, 4.2, 5.4)))


def _towers(stage: Stage, rng: random.Random, horizon: float) -> str:
    """One or two great heaps that rise from the horizon."""
    towers = []
    for _ in range(rng.randint(1, 2)):
        x, width = rng.uniform(0.05, 0.95) * stage.width, rng.uniform(420, 640)
        base = horizon * rng.uniform(0.72, 0.9)
        towers.append(heap(stage, rng, x - width * 0.3, base, width * 0.7, 0.85))
        towers.append(heap(stage, rng, x, base - width * 0.1, width * 0.55, 0.9))
        towers.append(heap(stage, rng, x + width * 0.2, base + 6, width * 0.8, 0.9))
    return _wisps(stage, rng, horizon) + "".join(towers)


def _ripples(stage: Stage, rng: random.Random, horizon: float) -> str:
    """Rows of small flat clouds high up, smaller with distance."""
    top, base = colours(stage)
    pieces = []
    tilt, middle = rng.uniform(-0.12, 0.12), rng.uniform(0.1, 0.9)
    for row in range(6):
        y, width = horizon * (0.06 + 0.12 * row), 190 - 26 * row
        x = -width * rng.random()
        while x < stage.width:
            # Thinning out away from the middle of the field.
            density = 1 - abs(x / stage.width - middle)
            if rng.random() < density:
                rise = y + tilt * x + rng.gauss(0, 14 - row)
                d = lens_d(x, rise, width * rng.uniform(0.5, 1.4), rng.uniform(0.12, 0.24) * width)
                pieces.append(shape(d, mix(top, base, rng.uniform(0, 0.4)), opacity=rng.uniform(0.3, 0.7)))
            x += width * rng.uniform(0.7, 1.6)
    return "".join(pieces)


def _almost_clear(stage: Stage, rng: random.Random, horizon: float) -> str:
    """Wisps, and one small heap far away."""
    return _wisps(stage, rng, horizon) + _heaps(stage, rng, horizon * 1.1, 0.9)


def _heaps(stage: Stage, rng: random.Random, horizon: float, density: float) -> str:
    if not density:
        return ""
    clouds = []
    count = max(1, round(density * stage.width / 1000))
    slots = list(range(count))
    rng.shuffle(slots)
    for k, slot in enumerate(slots):
        depth = (k + rng.random()) / count
        y = horizon * (0.80 - 0.62 * depth)
        width = (90 + 250 * depth) * rng.uniform(0.8, 1.25)
        x = (slot + rng.uniform(0.1, 0.9)) / count * stage.width
        clouds.append(heap(stage, rng, x, y, width, 0.75 + 0.2 * depth))
    return "".join(clouds)


def _streaks(stage: Stage, rng: random.Random, horizon: float, density: float) -> str:
    top, base = colours(stage)
    streaks = []
    for _ in range(stage.count(density)):
        height = rng.random()
        y = horizon * (0.92 - 0.75 * height)
        width = rng.uniform(160, 460) * (0.6 + 0.6 * height)
        x = rng.uniform(-0.2, 1) * stage.width
        colour = mix(top, base, rng.uniform(0, 0.85) * (0.4 + 0.6 * height))
        for part in range(3):
            inner = width * (1 - 0.22 * part)
            d = lens_d(x + width * 0.11 * part, y - part * 5, inner, 16 + 20 * height)
            streaks.append(shape(d, colour, opacity=rng.uniform(0.22, 0.42)))
    return "".join(streaks)


def _wisps(stage: Stage, rng: random.Random, horizon: float) -> str:
    fade = stage.canvas.linear([(0, "#ffffff", 0), (0.5, "#ffffff", 0.45), (1, "#ffffff", 0)], x2=1, y2=0)
    wisps = []
    for _ in range(stage.count(5)):
        width = rng.uniform(220, 520)
        x, y = rng.uniform(-0.2, 0.9) * stage.width, horizon * rng.uniform(0.06, 0.75)
        wisps.append(shape(lens_d(x, y, width, rng.uniform(10, 26)), fade))
    return "".join(wisps)


def _cover(stage: Stage, rng: random.Random, horizon: float) -> str:
    """A closed cover: a dark ceiling, and two rows of broad heaps that hang below it."""
    _, base = colours(stage)
    ceiling = stage.downward(0, horizon * 0.5, (0, base, 0.75), (1, base, 0))
    pieces = [rect(0, 0, stage.width, horizon * 0.5, ceiling)]
    for row in range(2):
        y = horizon * (0.62 - 0.30 * row)
        size = 270 + 150 * row
        x = -size * rng.uniform(0.1, 0.4)
        while x < stage.width + size * 0.3:
            width = size * rng.uniform(0.85, 1.3)
            pieces.append(heap(stage, rng, x, y + rng.uniform(-0.1, 0.1) * size, width, 0.6 + 0.15 * row))
            x += size * rng.uniform(0.7, 1.0)
    return "".join(pieces)


def colours(stage: Stage) -> tuple[str, str]:
    """The lit top and the shaded base of this light's clouds; a cloudy sky is never white and blue."""
    key = stage.light.key
    return COLOURS["cloudy" if key == "day" and stage.scene.weather == "cloudy" else key]


_FAIR = (_scattered, _scattered, _scattered, _towers, _towers, _ripples, _almost_clear)
