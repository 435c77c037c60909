"""Maps and globes: what stands and hangs about in a classroom besides its board."""

from openimagen.engines.illustrator.backdrops.scenery import furniture, posters
from openimagen.engines.illustrator.backdrops.scenery.interiors import METRE
from openimagen.engines.illustrator.backdrops.scenery.perspective import View
from openimagen.engines.illustrator.backdrops.scenery.solids import wanted
from openimagen.engines.illustrator.backdrops.stage import Stage
from openimagen.engines.illustrator.canvas import Point
from openimagen.engines.illustrator.colour import shade
from openimagen.engines.illustrator.shapes import circle, ellipse, line, rect, shape, smooth_d, stroked, trace

# Outlines of the continents on a square of side 1, roughly.
_LANDS: tuple[tuple[Point, ...], ...] = (
    ((0.04, 0.2), (0.14, 0.1), (0.3, 0.12), (0.34, 0.26), (0.25, 0.38), (0.22, 0.52), (0.12, 0.34)),
    ((0.24, 0.52), (0.34, 0.58), (0.36, 0.68), (0.29, 0.9), (0.26, 0.84), (0.23, 0.64)),
    ((0.36, 0.06), (0.43, 0.06), (0.4, 0.16), (0.36, 0.14)),
    ((0.46, 0.3), (0.47, 0.18), (0.56, 0.1), (0.62, 0.2), (0.58, 0.32), (0.5, 0.36)),
    ((0.46, 0.42), (0.57, 0.38), (0.64, 0.5), (0.58, 0.66), (0.55, 0.8), (0.51, 0.66), (0.45, 0.52)),
    ((0.6, 0.14), (0.76, 0.08), (0.93, 0.14), (0.9, 0.28), (0.82, 0.42), (0.76, 0.54), (0.62, 0.38)),
    ((0.8, 0.68), (0.88, 0.62), (0.94, 0.72), (0.9, 0.82), (0.81, 0.78)),
)  # fmt: skip


def posters_at(stage: Stage, x: float, top: float, room: float) -> str:
    """Two posters around x, or one where the stretch of wall is less than 200 units long."""
    rng = stage.canvas.stream("posters")
    places = ((-56, 0), (56, 24)) if room > 200 else ((0, 8),)
    return stage.part("picture", "".join(posters.poster(stage, rng, x + dx, top + dy) for dx, dy in places))


def world_map(stage: Stage, x: float, top: float, room: float) -> str:
    """A map of the world on two rollers around x, at most `room` units wide; tagged "world-map"."""
    if not wanted(stage, "world-map", "map"):
        return ""
    wide, top = min(room, 270.0), top + 6
    high, left, rod = wide * 0.62, x - wide / 2, stage.on("#7a5636")
    pieces = [rect(left + 5, top + 6, wide, high, "#2a1a20", opacity=0.15)]
    pieces.append(rect(left, top, wide, high, stage.on("#acd5e6")))
    grid = "".join(trace("M", left + wide * k / 6, top, "v", high) for k in range(1, 6))
    grid += "".join(trace("M", left, top + high * k / 4, "h", wide) for k in range(1, 4))
    pieces.append(stroked(grid, "#ffffff", 1.4, opacity=0.5))
    for k, land in enumerate(_LANDS):
        outline = smooth_d([(left + wide * px, top + high * py) for px, py in land], closed=True)
        pieces.append(
            shape(
                outline,
                stage.on(("#8fb56a", "#d9b36a", "#f0ede4", "#c98a6a", "#e0c06a", "#9ac07a", "#d99a6a")[k]),
            )
        )
    for y in (top - 4, top + high - 3):
        pieces.append(rect(left - 8, y, wide + 16, 8, rod, radius=4))
    cord = trace("M", left + wide * 0.3, top - 4, "L", x, top - 26, "L", left + wide * 0.7, top - 4)
    return stage.part("world-map", stroked(cord, rod, 2) + "".join(pieces))


def on_teachers_desk(stage: Stage, view: View, x: float, depth: float) -> str:
    """A globe, books, an apple and a mug of pencils on a teacher's desk around x."""
    rng = stage.canvas.stream("teacher's desk")
    unit = METRE / depth
    cx, y = view.at(x, 0.77 * METRE, depth)
    y -= 0.02 * unit
    turn = rng.choice((-1, 1))
    pieces = []
    if rng.random() < 0.25:
        if wanted(stage, "potted-plant", "plant"):
            pieces.append(furniture.potted_plant(stage, cx - turn * 0.42 * unit, y, 0.5 * unit))
    elif wanted(stage, "globe", "globe-showing-europe-africa"):
        pieces.append(_globe(stage, cx - turn * 0.42 * unit, y, 0.19 * unit))
    if wanted(stage, "books", "book", "closed-book"):
        pieces.append(_pile(stage, cx + turn * 0.36 * unit, y, unit))
        if wanted(stage, "red-apple"):
            pieces.append(_apple(stage, cx + turn * 0.34 * unit, y - 0.19 * unit, 0.055 * unit))
    if wanted(stage, "pencil"):
        pieces.append(_pencils(stage, cx + turn * 0.02 * unit, y, unit))
    return "".join(pieces)


def _globe(stage: Stage, x: float, y: float, r: float) -> str:
    """A globe on its foot, tagged "globe"."""
    brass, sea, land = stage.on("#b8893c"), stage.on("#6fb0d0"), stage.on("#8fbf6a")
    middle = y - r * 1.6
    pieces = [ellipse(x, y - 2, r * 0.62, r * 0.16, brass), rect(x - 2.5, y - r * 0.6, 5, r * 0.6, brass)]
    pieces.append(circle(x, middle, r, sea))
    for points in (
        ((-0.7, -0.5), (-0.1, -0.85), (0.2, -0.45), (-0.2, -0.1), (-0.35, 0.35), (-0.6, 0.0)),
        ((0.25, -0.1), (0.75, -0.35), (0.9, 0.1), (0.5, 0.65), (0.3, 0.4)),
    ):
        pieces.append(shape(smooth_d([(x + r * a, middle + r * b) for a, b in points], closed=True), land))
    pieces.append(ellipse(x - r * 0.35, middle - r * 0.4, r * 0.28, r * 0.2, "#ffffff", opacity=0.35))
    arc = trace(
        "M", x - r * 0.4, middle - r * 1.12, "A", r * 1.18, r * 1.18, 0, 0, 1, x + r * 0.3, middle + r * 1.14
    )
    return stage.part("globe", "".join(pieces) + stroked(arc, brass, 4, round_ends=True))


def _pile(stage: Stage, x: float, y: float, unit: float) -> str:
    rng, pieces = stage.canvas.stream("pile"), []
    for k in range(3):
        wide, thick = (0.34 - 0.04 * k) * unit, 0.055 * unit
        tone = stage.on(rng.choice(posters.INKS))
        left = x - wide / 2 + rng.uniform(-6, 6)
        pieces.append(rect(left, y - (k + 1) * thick, wide, thick, tone, radius=2))
        pieces.append(
            rect(left + wide * 0.86, y - (k + 1) * thick + 2, wide * 0.14, thick - 4, stage.on("#f6efe0"))
        )
    return stage.part("book", "".join(pieces))


def _apple(stage: Stage, x: float, y: float, r: float) -> str:
    red = stage.on("#d8402f")
    body = ellipse(x - r * 0.35, y - r * 0.5, r * 0.75, r, red) + ellipse(
        x + r * 0.35, y - r * 0.5, r * 0.75, r, red
    )
    stalk = line(x, y - r * 1.2, x + r * 0.3, y - r * 2, stage.on("#6a4430"), 2.4)
    return body + stalk + ellipse(x + r * 0.7, y - r * 1.8, r * 0.5, r * 0.22, stage.on("#6fa850"))


def _pencils(stage: Stage, x: float, y: float, unit: float) -> str:
    mug, pieces = stage.on(stage.canvas.stream("mug").choice(posters.INKS)), ""
    for k, dx in enumerate((-0.03, 0.0, 0.035)):
        pieces += line(
            x + dx * 0.5 * unit,
            y - 0.08 * unit,
            x + dx * 1.6 * unit,
            y - 0.21 * unit,
            stage.on(("#f0c030", "#d9594f", "#4f86b8")[k]),
            4.4,
        )
    return (
        pieces
        + rect(x - 0.045 * unit, y - 0.12 * unit, 0.09 * unit, 0.12 * unit, mug, radius=3)
        + rect(x - 0.045 * unit, y - 0.12 * unit, 0.09 * unit, 0.025 * unit, shade(mug, 0.25), radius=2)
    )
