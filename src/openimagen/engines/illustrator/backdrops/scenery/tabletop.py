"""Table tops other than planks, and the things that lie on a laid table."""

import math
import random

from openimagen.engines.illustrator.backdrops.scenery.near import leaf_d
from openimagen.engines.illustrator.backdrops.stage import Stage
from openimagen.engines.illustrator.colour import mix, shade
from openimagen.engines.illustrator.shapes import circle, ellipse, polygon, rect, shape, stroked, trace

_CLOTHS = ("#c9594f", "#4f7f8a", "#6f9a5f", "#d9a441", "#7a6fa8", "#c97f8f")
_STONES = ("#ece7e1", "#d9dce0", "#4a4f57", "#e6d9cf")
_MATS = ("#d9c39a", "#8fa98a", "#b98a6a", "#7f93a8", "#c9a0a0")


def gingham(stage: Stage, top: float) -> str:
    """A checkered cloth from y = top to the lower edge, its checks in perspective."""
    rng = stage.canvas.stream("cloth")
    colour = stage.on(rng.choice(_CLOTHS))
    width, high = stage.width, stage.height - top
    ground = stage.downward(top, stage.height, (0, stage.on("#e9e0d2")), (1, stage.on("#fbf6ec")))
    pieces = [rect(0, top, width, high, ground)]
    middle, columns = width * rng.uniform(0.35, 0.65), 7 + round(width / 130)
    stripes = ""
    for k in range(-columns, columns):
        far, near = middle + 92 * k, middle + 190 * k
        stripes += trace("M", far, top, "h", 46, "L", near + 95, stage.height + 2, "h", -95, "Z")
    bands, depth, y = "", 15.0, top
    while y < stage.height:
        bands += trace("M", 0, y, "h", width, "v", depth, "h", -width, "Z")
        y, depth = y + depth * 2.2, depth * 1.24
    pieces.append(shape(stripes, colour, opacity=0.55))
    pieces.append(shape(bands, colour, opacity=0.5))
    return "".join(pieces) + _far_edge(stage, top)


def stone(stage: Stage, top: float) -> str:
    """A polished stone top with veins."""
    rng = stage.canvas.stream("stone top")
    tone = stage.on(rng.choice(_STONES))
    fill = stage.downward(top, stage.height, (0, shade(tone, -0.14)), (0.4, tone), (1, shade(tone, 0.06)))
    veins = ""
    for _ in range(stage.count(11)):
        x, y = rng.uniform(-0.1, 1) * stage.width, rng.uniform(top, stage.height)
        veins += trace("M", x, y)
        for _ in range(4):
            bend = (rng.uniform(10, 70), rng.uniform(-12, 26))
            veins += trace("q", *bend, rng.uniform(60, 120), rng.uniform(-8, 34))
    sheen = stage.canvas.radial([(0, "#ffffff", 0.4), (1, "#ffffff", 0)])
    glow = ellipse(stage.width * (0.5 + 0.2 * stage.light.side), top + 90, stage.width * 0.5, 110, sheen)
    body = rect(0, top, stage.width, stage.height - top, fill)
    return body + stroked(veins, shade(tone, -0.3), 2.2, opacity=0.3) + glow + _far_edge(stage, top)


def round_top(stage: Stage, top: float, wood: str) -> str:
    """A round table of one board, the floor beyond it."""
    high = stage.height - top
    floor = stage.downward(top, stage.height, (0, stage.on("#6a5347")), (1, stage.on("#4a3a34")))
    x, y = stage.width / 2, top + high * 0.66
    rx, ry = max(stage.width * 0.66, 520), high * 0.6
    lit = stage.canvas.radial([(0, stage.on(shade(wood, 0.26))), (1, stage.on(shade(wood, -0.1)))])
    rings = "".join(
        ellipse(
            x, y, rx * k, ry * k, "none", stroke=stage.on(shade(wood, -0.4)), stroke_width=2, opacity=0.18
        )
        for k in (0.25, 0.42, 0.6, 0.77, 0.93)
    )
    return (
        rect(0, top, stage.width, high, floor)
        + ellipse(x, y + 22, rx, ry, stage.on(shade(wood, -0.5)))
        + ellipse(x, y, rx, ry, lit)
        + rings
    )


def laid(stage: Stage, feet: float, side: int) -> str:
    """What lies on the table besides the subjects: a mat, a napkin, leaves; `side` is where those are."""
    rng = stage.canvas.stream("laid table")
    squash = 0.42 if stage.camera == "high" else 0.24
    x = stage.width * (0.5 + 0.06 * side)
    pieces = []
    few = sum(subject.count for subject in stage.scene.subjects) <= 2
    if rng.random() < 0.6 and few:
        pieces.append(_mat(stage, rng, x, feet - 6, min(stage.width * 0.42, 480), squash))
    free = stage.width * (0.5 - side * 0.36)
    if rng.random() < 0.6:
        pieces.append(_napkin(stage, rng, free, feet + rng.uniform(-60, 10), squash))
    pieces.append(_scatter(stage, rng, feet, squash))
    return "".join(pieces)


def _far_edge(stage: Stage, top: float) -> str:
    return rect(0, top - 4, stage.width, 8, "#2a1a14", opacity=0.3)


def _mat(stage: Stage, rng: random.Random, x: float, y: float, reach: float, squash: float) -> str:
    tone = stage.on(rng.choice(_MATS))
    rings = "".join(
        ellipse(
            x,
            y,
            reach * k,
            reach * squash * k,
            "none",
            stroke=shade(tone, -0.16),
            stroke_width=3,
            opacity=0.6,
        )
        for k in (0.97, 0.8, 0.64, 0.48, 0.32)
    )
    shadow = ellipse(x, y + 7, reach * 1.01, reach * squash, "#2a1a20", opacity=0.22)
    return shadow + ellipse(x, y, reach, reach * squash, tone) + rings


def _napkin(stage: Stage, rng: random.Random, x: float, y: float, squash: float) -> str:
    """A folded square of cloth with a border."""
    tone = stage.on(rng.choice(("#f4eee2", *_CLOTHS)))
    turn, size = rng.uniform(-0.5, 0.5), rng.uniform(120, 165)
    corners = []
    for k in range(4):
        angle = turn + math.pi / 4 + k * math.pi / 2
        corners.append((x + size * math.cos(angle), y + size * squash * 1.15 * math.sin(angle)))
    inner = [(x + (px - x) * 0.82, y + (py - y) * 0.82) for px, py in corners]
    shadow = polygon([(px + 4, py + 6) for px, py in corners], "#2a1a20", opacity=0.2)
    border = polygon(inner, "none", stroke=mix(tone, "#ffffff", 0.5), stroke_width=4)
    fold = polygon([corners[0], corners[1], (x, y)], shade(tone, -0.1), opacity=0.6)
    return shadow + polygon(corners, tone) + fold + border


def _scatter(stage: Stage, rng: random.Random, feet: float, squash: float) -> str:
    """Leaves, petals or crumbs, strewn towards the edges."""
    kind = rng.choice(("leaves", "petals", "crumbs", "none"))
    if kind == "none":
        return ""
    pieces = []
    for _ in range(stage.count(13)):
        x = rng.choice((rng.uniform(0.02, 0.3), rng.uniform(0.7, 0.98))) * stage.width
        y = feet + rng.uniform(-110, 110) * squash * 2
        if kind == "crumbs":
            pieces.append(circle(x, y, rng.uniform(2, 5), stage.on("#d9a868"), opacity=0.8))
            continue
        tone = stage.on(rng.choice(("#5f9a50", "#7fae5a") if kind == "leaves" else ("#f3a9b8", "#f8d0d8")))
        size = rng.uniform(22, 40)
        d = leaf_d(x, y, rng.uniform(0, 6.28), size, size * 0.2)
        pieces.append(shape(leaf_d(x + 2, y + 4, 0.3, size, size * 0.14), "#20140f", opacity=0.16))
        pieces.append(shape(d, tone))
    return "".join(pieces)
