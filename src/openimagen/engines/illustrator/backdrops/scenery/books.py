"""Shelves of books in perspective and from the front, and what stands in reading rooms."""

import random

from openimagen.engines.illustrator.backdrops.scenery import furniture
from openimagen.engines.illustrator.backdrops.scenery.perspective import View
from openimagen.engines.illustrator.backdrops.stage import Stage
from openimagen.engines.illustrator.colour import shade
from openimagen.engines.illustrator.shapes import (
    circle,
    ellipse,
    line,
    polygon,
    polygon_d,
    rect,
    shape,
    stroked,
    trace,
)

SPINES = ("#a8433c", "#3f6a6f", "#c98a3a", "#4f5f94", "#6f8a4f", "#8a4f6a", "#d9c49a", "#5a4038", "#2f4f5f")


def aisle_side(stage: Stage, view: View, x: float, high: float, near: float, far: float, wood: str) -> str:
    """One side of an aisle: cases of shelves that run away from the viewer at `x`, `high` units tall."""
    rng = stage.canvas.stream(f"aisle {x > 0}")
    lit = stage.light.side * x < 0
    case = stage.on(shade(wood, 0.0 if lit else -0.2))
    pieces = [polygon(view.quad(x, 0, high, near, far), shade(case, -0.5))]
    spines: dict[str, str] = {}
    shelf, step = "", 190.0
    for level in range(int(high / step)):
        low = 40 + level * step
        depth = near
        while depth < far:
            # Books are as thick at any depth; far ones are drawn as wider blocks.
            thick = rng.uniform(0.012, 0.03) * (1 + 0.75 * depth)
            end = min(far, depth + thick)
            tone = rng.choice(SPINES)
            if rng.random() > 0.05:
                spines[tone] = spines.get(tone, "") + polygon_d(
                    view.quad(x, low, low + step * rng.uniform(0.6, 0.86), depth, end)
                )
            depth = end + 0.002
        shelf += polygon_d(view.quad(x, low - 22, low, near, far))
    bounce = -0.02 if lit else -0.24
    for tone, d in spines.items():
        pieces.append(shape(d, stage.on(shade(tone, bounce))))
    pieces.append(shape(shelf, case))
    posts, depth, side = "", near * 1.05, 1 if x > 0 else -1
    while depth < far:
        posts += polygon_d(view.quad(x - side * 10, 0, high, depth, depth * 1.035))
        depth *= 1.42
    pieces.append(shape(posts, shade(case, 0.12)))
    veil = stage.canvas.linear(
        [(0, "#1a0f14", 0.0 if x > 0 else 0.35), (1, "#1a0f14", 0.35 if x > 0 else 0.0)], x2=1, y2=0
    )
    pieces.append(polygon(view.quad(x, 0, high, near, far), veil))
    return stage.part("bookshelf", "".join(pieces))


def wall(stage: Stage, wood: str, bottom: float, free: float) -> str:
    """Shelves of books over the whole wall above y = bottom, open around x = `free`; tagged "bookshelf"."""
    rng = stage.canvas.stream("book wall")
    case = stage.on(wood)
    pieces: list[str] = []
    spines: dict[str, str] = {}
    bays = max(4, round(stage.width / 190))
    bay = stage.width / bays
    heights, y = [], bottom
    while y > -60:
        heights.append(y)
        y -= rng.choice((104, 116, 124))
    for column in range(bays):
        left = column * bay
        if abs(left + bay / 2 - free) < max(130.0, bay * 0.7):
            continue
        for y in heights:
            x = left + 12
            while x < left + bay - 18:
                wide, tall = rng.uniform(11, 25), rng.uniform(58, 92)
                if rng.random() < 0.05:
                    pieces.append(_ornament(stage, rng, x + 20, y))
                    x += 44
                    continue
                tone = rng.choice(SPINES)
                spines[tone] = spines.get(tone, "") + trace(
                    "M", x, y, "v", -tall, "h", wide - 1.5, "v", tall, "z"
                )
                x += wide
    pieces += [shape(d, stage.on(tone)) for tone, d in spines.items()]
    boards = "".join(
        rect(0, y, stage.width, 12, case) + rect(0, y + 12, stage.width, 7, "#120a0c", opacity=0.3)
        for y in heights
    )
    posts = "".join(
        rect(k * bay - 8, 0, 16, bottom + 12, shade(case, 0.1))
        + rect(k * bay + 8, 0, 7, bottom, "#120a0c", opacity=0.25)
        for k in range(bays + 1)
    )
    return stage.part("bookshelf", "".join(pieces) + boards + posts)


def _ornament(stage: Stage, rng: random.Random, x: float, y: float) -> str:
    if rng.random() < 0.5:
        globe = stage.on("#6fa3b8")
        return (
            line(x, y, x, y - 16, stage.on("#b8893c"), 4)
            + circle(x, y - 36, 20, globe)
            + ellipse(x - 5, y - 40, 8, 10, stage.on("#8fae6a"))
        )
    clay = stage.on(rng.choice(("#c98a5a", "#5f8f9a", "#e9dcc4")))
    return ellipse(x, y - 22, 15, 22, clay) + rect(x - 7, y - 52, 14, 16, clay)


def fireplace(stage: Stage, x: float, foot: float, wood: str) -> str:
    """A chimney breast with a picture over the mantel; the hearth is drawn in front of the panelling."""
    breast = stage.on("#d9c9ae")
    pieces = [rect(x - 150, 0, 300, foot, stage.downward(0, foot, (0, shade(breast, -0.12)), (1, breast)))]
    pieces.append(rect(x - 156, 0, 8, foot, stage.on(wood)) + rect(x + 148, 0, 8, foot, stage.on(wood)))
    frame = stage.on("#b8893c")
    pieces.append(
        rect(x - 88, foot - 540, 176, 210, frame, radius=3)
        + rect(x - 74, foot - 526, 148, 182, stage.on("#7f9fae"))
    )
    land = trace("M", x - 74, foot - 390, "q", 40, -50, 80, -10, "t", 68, -10, "v", 66, "h", -148, "z")
    pieces.append(shape(land, stage.on("#5f7f55")) + circle(x + 30, foot - 480, 18, stage.on("#f6e3b0")))
    return "".join(pieces)


def hearth(stage: Stage, x: float, foot: float) -> str:
    """The fire in its stone surround, standing at y = foot; tagged "fireplace"."""
    stone, soot = stage.on("#b5aa9a"), "#1c1214"
    pieces = [rect(x - 140, foot - 250, 280, 250, stone)]
    pieces.append(rect(x - 160, foot - 268, 320, 22, stage.on("#7a4f34"), radius=3))
    opening = trace(
        "M", x - 92, foot, "V", foot - 120, "A", 92, 76, 0, 0, 1, x + 92, foot - 120, "V", foot, "Z"
    )
    pieces.append(shape(opening, soot))
    glow = stage.canvas.radial([(0, "#ffb35c", 0.7), (0.5, "#ff8a3c", 0.25), (1, "#ff8a3c", 0)])
    flames = ""
    for dx, tall, colour in (
        (-34, 84, "#ff7a2e"),
        (34, 78, "#ff7a2e"),
        (0, 116, "#ff8f2e"),
        (-14, 66, "#ffd23f"),
        (16, 60, "#ffd23f"),
    ):
        flame = trace(
            "M",
            x + dx - 26,
            foot - 16,
            "Q",
            x + dx - 30,
            foot - tall * 0.5,
            x + dx,
            foot - tall,
            "Q",
            x + dx + 30,
            foot - tall * 0.5,
            x + dx + 26,
            foot - 16,
            "Z",
        )
        flames += shape(flame, colour)
    logs = line(x - 62, foot - 14, x + 62, foot - 18, "#4a2f22", 18, round_ends=True) + line(
        x - 56, foot - 22, x + 54, foot - 8, "#6a4430", 15, round_ends=True
    )
    pieces += [flames, logs, ellipse(x, foot - 60, 300, 220, glow)]
    return stage.part("fireplace", "".join(pieces))


def bay_window(stage: Stage, x: float, foot: float, wood: str) -> str:
    """A curtained window among the shelves, panelled below."""
    back = stage.on(shade(wood, 0.1))
    panel = rect(x - 190, 0, 380, foot, back)
    return panel + ("" if stage.depicts("window") else furniture.window(stage, x, foot - 500))


def ladder(stage: Stage, x: float, foot: float, top: float, wood: str) -> str:
    """A library ladder that leans on the shelves from y = foot to y = top."""
    colour = stage.on(shade(wood, 0.3))
    rails = trace("M", x - 52, foot, "L", x - 24, top, "M", x + 44, foot, "L", x + 34, top)
    rungs = ""
    for k in range(1, 11):
        t = k / 11
        rungs += trace(
            "M", x - 52 + 28 * t, foot + (top - foot) * t, "L", x + 44 - 10 * t, foot + (top - foot) * t
        )
    return stage.part(
        "ladder", stroked(rungs, shade(colour, -0.2), 7) + stroked(rails, colour, 10, round_ends=True)
    )
