"""Skylines of towers with windows, lit by day and glowing by night."""

import random

from openimagen.engines.illustrator.backdrops.stage import Stage
from openimagen.engines.illustrator.colour import mix, shade
from openimagen.engines.illustrator.shapes import circle, ellipse, polygon, rect, shape, stroked, trace

NEON = ("#ff3fa4", "#29e6ff", "#ffe45c", "#8b5bff", "#45ffb0")
LAMPLIGHT = ("#ffd98a", "#ffe9b8", "#ffc46b")
# Far, middle and near rows.
DAY_WALLS = (
    ("#a9bccd", "#8fa5ba", "#7289a2"),
    ("#c3b9b4", "#b59c8e", "#a27a66"),
    ("#b6c4bf", "#9fb4a8", "#c2a583"),
    ("#c0bccd", "#a9a0ba", "#8a8fae"),
)
WALLS: dict[str, tuple[str, str, str]] = {
    "night": ("#3c5590", "#28407a", "#182a58"),
    "cyberpunk": ("#4a2390", "#2c1566", "#160b3c"),
}


def skyline(stage: Stage, base: float, height: float) -> str:
    """Three rows of towers standing at y = base, the tallest about `height`, tagged "building"."""
    if not stage.has("building"):
        return ""
    walls = WALLS.get(stage.light.key) or stage.canvas.stream("walls").choice(DAY_WALLS)
    rows = []
    for row in range(3):
        rng = stage.canvas.stream(f"skyline {row}")
        wall = walls[row] if stage.light.dark else stage.on(walls[row])
        wall = mix(wall, stage.light.haze, (0.4, 0.2, 0.03)[row])
        rows.append(_row(stage, rng, base, height * (1, 0.78, 0.52)[row], wall, row))
        haze = stage.light.haze
        veil = stage.downward(base - 300, base, (0, haze, 0), (1, haze, (0.42, 0.3, 0.1)[row]))
        rows.append(rect(0, base - 300, stage.width, 300, veil))
    return stage.part("building", "".join(rows))


def _row(stage: Stage, rng: random.Random, base: float, height: float, wall: str, row: int) -> str:
    towers = []
    x = -30.0
    while x < stage.width + 30:
        width = rng.uniform(52, 104) * (1 + 0.25 * row)
        high = height * rng.uniform(0.42, 1)
        tone = shade(wall, rng.uniform(-0.08, 0.1))
        towers.append(tower(stage, rng, x, base, width, high, tone, row))
        x += width * rng.uniform(0.92, 1.15)
    return "".join(towers)


def tower(
    stage: Stage, rng: random.Random, x: float, base: float, width: float, height: float, wall: str, row: int
) -> str:
    """One building with its left foot at (x, base); `row` 0 is the farthest."""
    top = base - height
    foot = mix(wall, stage.light.haze, 0.25)
    pieces = [_roof(stage, rng, x, top, width, wall)]
    pieces.append(
        rect(x, top, width, height + 2, stage.downward(top, base, (0, shade(wall, 0.06)), (1, foot)))
    )
    dark_x = x + width * 0.74 if stage.light.side < 0 else x
    pieces.append(rect(dark_x, top, width * 0.26, height + 2, "#0a0a28", opacity=0.2))
    pieces.append(_windows(stage, rng, x, top, width, height, wall))
    if stage.light.key == "cyberpunk" and row > 0 and rng.random() < 0.55:
        pieces.append(_neon_sign(stage, rng, x, top, width, height))
    return "".join(pieces)


def _roof(stage: Stage, rng: random.Random, x: float, top: float, width: float, wall: str) -> str:
    kind = rng.random()
    middle = x + width / 2
    if kind < 0.2:
        return polygon([(x, top + 1), (middle, top - width * 0.55), (x + width, top + 1)], shade(wall, -0.08))
    if kind < 0.45:
        lamp = "#ff5a6f" if stage.light.dark else wall
        return rect(middle - 2, top - 58, 4, 60, wall) + circle(middle, top - 58, 3.5, lamp)
    if kind < 0.7:
        step = rect(x + width * 0.18, top - 26, width * 0.64, 28, shade(wall, 0.04))
        return step + rect(x + width * 0.34, top - 44, width * 0.32, 20, shade(wall, 0.07))
    return rect(x - 3, top - 6, width + 6, 8, shade(wall, 0.12))


def _windows(
    stage: Stage, rng: random.Random, x: float, top: float, width: float, height: float, wall: str
) -> str:
    """Rows of windows, gathered in a few paths by colour so that a tower stays cheap."""
    columns = max(3, round(width / 17))
    pitch = width / (columns + 0.6)
    wide, tall = pitch * 0.55, pitch * 0.72
    dark = stage.light.dark
    glows = NEON + LAMPLIGHT * 2 if stage.light.key == "cyberpunk" else LAMPLIGHT
    if dark:
        colours = rng.sample(glows, 2)
    elif stage.light.key in ("sunset", "rain"):
        colours = [shade(wall, -0.25), "#ffd98a"]
    else:
        colours = [shade(wall, 0.34), shade(wall, -0.2)]
    paths = ["", ""]
    y = top + pitch * 0.8
    while y < top + height - pitch:
        for column in range(columns):
            if rng.random() < (0.4 if dark else 0.86):
                left = x + pitch * (0.52 + column)
                pane = trace("M", left, y, "h", wide, "v", tall, "h", -wide, "z")
                paths[rng.random() < 0.35] += pane
        y += pitch * 1.35
    return "".join(
        shape(d, colour, opacity=0.9 if dark else 0.55) for d, colour in zip(paths, colours, strict=True) if d
    )


def _neon_sign(stage: Stage, rng: random.Random, x: float, top: float, width: float, height: float) -> str:
    colour = rng.choice(NEON)
    wide, tall = width * 0.26, height * rng.uniform(0.25, 0.45)
    left, y = x + width * rng.choice((-0.08, 0.8)), top + height * 0.14
    glow = stage.canvas.radial([(0, colour, 0.75), (0.5, colour, 0.25), (1, colour, 0)])
    halo = ellipse(left + wide / 2, y + tall / 2, wide * 1.9, tall * 0.85, glow)
    board = rect(left, y, wide, tall, "#140a2c", radius=4, stroke=colour, stroke_width=3)
    marks = ""
    step = wide * 0.85
    for k in range(int((tall - 10) / step)):
        my = y + 12 + k * step
        marks += trace("M", left + wide * 0.25, my, "h", wide * 0.5)
        marks += trace("M", left + wide * rng.choice((0.3, 0.5, 0.7)), my, "v", step * 0.5)
    return halo + board + stroked(marks, colour, 3)
