"""Small life that suits a place: far birds, a sail, butterflies, fireflies, far fish, falling leaves.

Never what the prompt asks for, or its count would be wrong, nor what it excludes.
"""

import math
import random

from openimagen.engines.illustrator.art import library
from openimagen.engines.illustrator.backdrops.backdrop import Backdrop
from openimagen.engines.illustrator.backdrops.seasons import AUTUMN
from openimagen.engines.illustrator.backdrops.stage import Stage
from openimagen.engines.illustrator.colour import mix, shade
from openimagen.engines.illustrator.shapes import circle, ellipse, polygon, shape, stroked, trace

# Places that draw their own birds, or have no air.
_WITHOUT_BIRDS = ("beach", "sea", "cliff", "underwater", "space", "moon", "ice", "studio")
_FLOWERY = ("field", "garden", "park", "farm", "village")
_LEAFY = ("field", "forest", "garden", "park", "river", "lake", "village", "jungle")
_OPEN_WATER = ("sea", "beach", "island", "cliff")
_FOUL = ("rain", "storm", "fog", "snow")


def far_life(stage: Stage, backdrop: Backdrop) -> str:
    """What moves about behind the subjects; most pictures have one thing, some none."""
    if backdrop.surface in ("floor", "wood") or stage.camera == "close" or stage.scene.background:
        return ""
    rng = stage.canvas.stream("life")
    place, fair = stage.scene.place, stage.scene.weather not in _FOUL
    dark = stage.light.dark
    pieces = []
    if place == "underwater":
        return _school(stage, rng) if not _asks_for(stage, "animal-marine") else ""
    if fair and not dark and place not in _WITHOUT_BIRDS and rng.random() < 0.55:
        pieces.append(_birds(stage, rng, backdrop.horizon))
    if fair and place in _OPEN_WATER and rng.random() < 0.5:
        # Never before the cliff that the subjects stand on.
        land = next((x for x, _ in backdrop.spots.values()), None)
        pieces.append(_sail(stage, rng, backdrop.horizon, land))
    if fair and not dark and place in _FLOWERY and rng.random() < 0.6:
        pieces.append(_butterflies(stage, rng, backdrop))
    if fair and dark and place in _LEAFY:
        pieces.append(_fireflies(stage, rng, backdrop))
    return "".join(pieces)


def falling_leaves(stage: Stage) -> str:
    """Leaves in the air before everything, in autumn where trees stand; tagged "leaf"."""
    if stage.season != "autumn" or stage.scene.place not in _LEAFY:
        return ""
    rng = stage.canvas.stream("falling leaves")
    leaves = []
    for _ in range(stage.count(16)):
        x, y = rng.uniform(0, stage.width), rng.uniform(0.05, 0.95) * stage.height
        size, turn = rng.uniform(9, 22), rng.uniform(0, 2 * math.pi)
        dx, dy = math.cos(turn) * size, math.sin(turn) * size * 0.7
        d = trace("M", x, y, "q", dx * 0.5 - dy * 0.5, dy * 0.5 + dx * 0.5, dx, dy)
        d += trace("q", -dx * 0.5 + dy * 0.5, -dy * 0.5 - dx * 0.5, -dx, -dy, "Z")
        leaves.append(shape(d, stage.light.on(rng.choice(AUTUMN))))
    return stage.part("leaf", "".join(leaves))


def _asks_for(stage: Stage, *subgroups: str) -> bool:
    """True if a subject is of one of these kinds (CLDR subgroups)."""
    return any(library().subgroup(subject.art) in subgroups for subject in stage.scene.subjects)


def _birds(stage: Stage, rng: random.Random, horizon: float) -> str:
    """A few far birds, in a V or loose, tagged "bird"."""
    if _asks_for(stage, "animal-bird"):
        return ""
    x, y = rng.uniform(0.12, 0.88) * stage.width, rng.uniform(0.14, 0.5) * horizon
    side, ordered = rng.choice((-1, 1)), rng.random() < 0.5
    colour = stage.far("#4a5568", 0.25)
    d = ""
    for k in range(rng.choice((3, 5, 5, 7))):
        span = rng.uniform(8, 13)
        if ordered:
            rank = (k + 1) // 2
            px, py = x - side * rank * 26, y + (rank * 13 if k % 2 else -rank * 9)
        else:
            px, py = x + rng.uniform(-90, 90), y + rng.uniform(-45, 45)
        lift = rng.uniform(0.3, 0.9)
        d += trace("M", px - span, py - span * lift * 0.4)
        d += trace("q", span * 0.55, -span * lift * 0.5, span, span * 0.35)
        d += trace("q", span * 0.45, -span * lift, span, -span * 0.45)
    return stage.part("bird", stroked(d, colour, 2.4, round_ends=True))


def _sail(stage: Stage, rng: random.Random, horizon: float, land: float | None) -> str:
    """A sailing boat on the horizon, tagged "boat", on the side away from land around an x."""
    if _asks_for(stage, "transport-water"):
        return ""
    x, size = rng.uniform(0.1, 0.9) * stage.width, rng.uniform(26, 44)
    if land is not None:
        x = stage.width * (0.9 if land < stage.width / 2 else 0.1)
    y = horizon + size * 0.22
    white, hull = mix(stage.on("#fdf8ee"), stage.light.haze, 0.2), stage.far("#6a4a3f", 0.3)
    pieces = [
        polygon([(x + 2, y - size * 1.5), (x + 2, y - size * 0.2), (x + size * 0.62, y - size * 0.2)], white),
        polygon(
            [(x - 2, y - size * 1.3), (x - 2, y - size * 0.2), (x - size * 0.42, y - size * 0.2)],
            shade(white, -0.12),
        ),
        shape(
            trace("M", x - size * 0.6, y - size * 0.12, "h", size * 1.25)
            + trace("q", -size * 0.1, size * 0.24, -size * 0.3, size * 0.24, "h", -size * 0.6, "Z"),
            hull,
        ),
        ellipse(x, y + size * 0.16, size * 0.8, size * 0.06, white, opacity=0.4),
    ]
    return stage.part("boat", "".join(pieces))


def _butterflies(stage: Stage, rng: random.Random, backdrop: Backdrop) -> str:
    """Two or three small butterflies over the grass, tagged "butterfly"."""
    if _asks_for(stage, "animal-bug"):
        return ""
    pieces = []
    for _ in range(rng.randint(2, 3)):
        x = rng.choice((rng.uniform(0.05, 0.3), rng.uniform(0.7, 0.95))) * stage.width
        y, size = rng.uniform(backdrop.horizon - 20, backdrop.ground - 60), rng.uniform(9, 15)
        colour = stage.on(rng.choice(("#f7c948", "#f28ab2", "#ffffff", "#7fb2f0", "#f79a4f")))
        turn = rng.uniform(-0.5, 0.5)
        for wing in (-1, 1):
            for low in (0, 1):
                angle = turn - math.pi / 2 + wing * (0.75 + 0.95 * low)
                reach = size * (0.62 - 0.16 * low)
                wx, wy = x + math.cos(angle) * reach, y + math.sin(angle) * reach
                pieces.append(circle(wx, wy, reach * 0.72, shade(colour, -0.08 * low)))
        body = trace("M", x - math.sin(turn) * -size * 0.5, y - size * 0.6, "L", x, y + size * 0.5)
        pieces.append(stroked(body, stage.on("#3a2c2a"), 2.4, round_ends=True))
    return stage.part("butterfly", "".join(pieces))


def _fireflies(stage: Stage, rng: random.Random, backdrop: Backdrop) -> str:
    """Glowing points over the ground at night, tagged "firefly"."""
    glow = stage.canvas.radial([(0, "#f8ffb0", 0.95), (0.25, "#eaff8a", 0.5), (1, "#d8ff70", 0)])
    lights = []
    for _ in range(stage.count(15)):
        x, y = rng.uniform(0, stage.width), rng.uniform(backdrop.horizon - 70, stage.height - 40)
        size = rng.uniform(7, 17)
        lights.append(circle(x, y, size, glow))
    return stage.part("firefly", "".join(lights))


def _school(stage: Stage, rng: random.Random) -> str:
    """Small fish far away, as silhouettes, tagged "fish"."""
    x, y, side = rng.uniform(0.2, 0.8) * stage.width, rng.uniform(140, 420), rng.choice((-1, 1))
    tone = mix(stage.light.sky[1], stage.light.sky[-1], 0.45)
    d = ""
    for _ in range(rng.randint(7, 12)):
        fx, fy, size = x + rng.gauss(0, 95), y + rng.gauss(0, 42), rng.uniform(11, 19) * side
        d += trace("M", fx, fy, "q", size * 0.6, -abs(size) * 0.5, size * 1.3, 0)
        d += trace("q", -size * 0.7, abs(size) * 0.5, -size * 1.3, 0)
        d += trace("l", -size * 0.45, -abs(size) * 0.32, "v", abs(size) * 0.64, "Z")
    return stage.part("fish", shape(d, tone, opacity=0.6))
