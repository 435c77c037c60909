"""What lies behind a table, out of focus: a kitchen wall, a wide window, a garden, a café."""

from openimagen.engines.illustrator.backdrops.scenery import softfocus
from openimagen.engines.illustrator.backdrops.scenery.softfocus import soft_rect
from openimagen.engines.illustrator.backdrops.stage import Stage
from openimagen.engines.illustrator.colour import mix, shade
from openimagen.engines.illustrator.shapes import circle, ellipse, line, rect, shape, stroked, trace


def shelves(stage: Stage, bottom: float, wall: str, wood: str) -> str:
    """A window on the light's side, shelves on the other."""
    lit = stage.width * (0.5 + 0.27 * stage.light.side)
    return softfocus.window(stage, lit) + softfocus.shelf(stage, stage.width - lit, wood)


def wide_window(stage: Stage, bottom: float, wall: str, wood: str) -> str:
    """A window almost as wide as the picture: sky, hills, pots on the sill."""
    if stage.depicts("window"):
        return shelves(stage, bottom, wall, wood)
    rng = stage.canvas.stream("wide window")
    left, right, foot = stage.width * 0.07, stage.width * 0.93, bottom - 34
    zenith, haze = stage.light.sky[0], stage.light.sky[-1]
    frame = stage.on("#f6f0e6")
    pieces = [soft_rect(left - 16, -60, right - left + 32, foot + 60, frame, 10, 0.95)]
    pane = stage.downward(0, foot, (0, mix(zenith, haze, 0.3)), (1, haze))
    pieces.append(rect(left, -10, right - left, foot - 8, pane))
    for k, tone in enumerate(("#9fc7a0", "#86b57c", "#6f9f62")):
        y = foot - 120 + 44 * k
        green = stage.far(tone, 0.45 - 0.15 * k)
        wide = right - left
        d = trace("M", left, y, "Q", left + wide * rng.uniform(0.2, 0.5), y - 70, left + wide * 0.6, y - 10)
        d += trace("T", right, y - 20, "V", foot - 8, "H", left, "Z")
        pieces.append(shape(d, green))
    if stage.has("cloud") and not stage.light.dark:
        soft = stage.canvas.radial([(0, "#ffffff", 0.9), (0.6, "#ffffff", 0.5), (1, "#ffffff", 0)])
        for _ in range(4):
            x, y = rng.uniform(left + 80, right - 80), rng.uniform(30, foot * 0.5)
            pieces.append(ellipse(x, y, rng.uniform(70, 130), rng.uniform(24, 44), soft))
    for along in (0.36, 0.68):
        pieces.append(soft_rect(left + (right - left) * along, -40, 16, foot + 40, frame, 4, 0.95))
    pieces.append(soft_rect(0, foot - 10, stage.width, 30, stage.on("#efe6d8"), 5, 0.95))
    return stage.part("window", "".join(pieces)) + _pots(stage, foot - 8)


def tiles(stage: Stage, bottom: float, wall: str, wood: str) -> str:
    """A tiled kitchen wall: a rail with utensils, a shelf with jars above."""
    rng = stage.canvas.stream("tiles")
    joints, step = "", rng.choice((58.0, 74.0))
    y = bottom
    while y > -step:
        joints += trace("M", 0, y, "H", stage.width)
        y -= step
    x = 0.0
    while x < stage.width:
        joints += trace("M", x, -10, "V", bottom)
        x += step
    pieces = [stroked(joints, stage.on(shade(wall, 0.3)), 4)]
    side = -stage.light.side
    pieces.append(softfocus.shelf(stage, stage.width * (0.5 + 0.24 * side), wood))
    rail, left = 130.0, stage.width * (0.5 - 0.24 * side) - 170
    metal = stage.on("#5f5a58")
    pieces.append(soft_rect(left, rail, 340, 10, metal, 3, 0.9))
    for k in range(5):
        x, tall = left + 34 + 66 * k, rng.uniform(120, 190)
        pieces.append(soft_rect(x, rail + 8, 9, tall, stage.on("#8a7a6a"), 3, 0.9))
        tone = stage.on(rng.choice(("#6a625c", "#b98a5a", "#8f8a86")))
        pieces.append(circle(x + 4, rail + tall + 16, rng.uniform(20, 34), tone, opacity=0.85))
    return "".join(pieces)


def garden(stage: Stage, bottom: float, wall: str, wood: str) -> str:
    """Out of doors: soft greens before the sky, with lights strung above."""
    rng = stage.canvas.stream("garden behind")
    sky = stage.light.sky
    fill = stage.downward(0, bottom, (0, mix(sky[0], sky[-1], 0.5)), (1, sky[-1]))
    pieces = [rect(0, 0, stage.width, bottom + 10, fill)]
    for k in range(stage.count(26)):
        near = k / stage.count(26)
        tone = stage.on(rng.choice(("#8fbf6f", "#6fa35a", "#4f8a55", "#a9c97a", "#e7b7c4")))
        blob = stage.canvas.radial([(0, tone, 0.85), (0.6, tone, 0.6), (1, tone, 0)])
        y = bottom * (0.28 + 0.72 * near) + rng.uniform(-50, 20)
        pieces.append(circle(rng.uniform(0, stage.width), y, rng.uniform(70, 150), blob))
    pieces.append(_strung_lights(stage))
    return "".join(pieces)


def cafe(stage: Stage, bottom: float, wall: str, wood: str) -> str:
    """Lamps that hang over a dark counter."""
    rng = stage.canvas.stream("cafe")
    dim = stage.on(shade(wall, -0.45))
    pieces = [rect(0, 0, stage.width, bottom, stage.downward(0, bottom, (0, shade(dim, -0.2)), (1, dim)))]
    pieces.append(soft_rect(0, bottom - 150, stage.width, 160, stage.on(shade(wood, -0.35)), 12, 0.9))
    lamps = 2 + round(stage.width / 520)
    warm = stage.canvas.radial([(0, "#fff0c2", 0.95), (0.16, "#ffdf9a", 0.6), (1, "#ffc870", 0)])
    for k in range(lamps):
        x = (k + rng.uniform(0.3, 0.7)) / lamps * stage.width
        y = min(bottom * 0.6, rng.uniform(130, 260))
        pieces.append(line(x, 0, x, y - 40, "#1f1714", 4))
        pieces.append(circle(x, y, 190, warm))
        pieces.append(soft_rect(x - 40, y - 44, 80, 40, stage.on("#3a2a24"), 7, 0.9))
        pieces.append(circle(x, y, 22, "#fff6dc"))
    return stage.part("lamp", "".join(pieces))


def _pots(stage: Stage, foot: float) -> str:
    """Plants on a sill, out of focus."""
    rng = stage.canvas.stream("sill")
    pieces = []
    for along in rng.sample((0.14, 0.3, 0.5, 0.72, 0.88), 3):
        x, size = along * stage.width, rng.uniform(44, 70)
        green = stage.on(rng.choice(("#5f9a5a", "#7fae62", "#4f8a5f")))
        leaves = stage.canvas.radial([(0, green, 0.95), (0.7, green, 0.75), (1, green, 0)])
        pieces += [
            circle(x + dx * size, foot - size * dy, size * 0.85, leaves)
            for dx, dy in ((-0.5, 1.5), (0.5, 1.6), (0, 2.1))
        ]
        clay = stage.on(rng.choice(("#c97f5a", "#e6ddd0", "#5f7f8f")))
        pieces.append(soft_rect(x - size * 0.5, foot - size, size, size, clay, 5, 0.95))
    return stage.part("plant", "".join(pieces))


def _strung_lights(stage: Stage) -> str:
    rng = stage.canvas.stream("strung lights")
    glow = stage.canvas.radial([(0, "#fff3cf", 0.95), (0.35, "#ffe3a0", 0.5), (1, "#ffd98a", 0)])
    sag, count, pieces = rng.uniform(60, 130), 9, []
    for k in range(count):
        along = (k + 0.5) / count
        y = 40 + 4 * sag * along * (1 - along)
        pieces.append(circle(along * stage.width, y, 34 if stage.light.dark else 24, glow))
    rope = trace("M", 0, 40, "Q", stage.width / 2, 40 + 2 * sag, stage.width, 40)
    return stroked(rope, "#3a2f2a", 3) + "".join(pieces)
