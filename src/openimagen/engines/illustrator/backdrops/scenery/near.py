"""Things near the viewer at a corner of the picture: boughs, grass, leaves, rocks, snow, weed, ice, clouds.

Each takes its `Corner`: which side, and how far it may reach into the picture.
"""

import math
import random
from dataclasses import dataclass

from openimagen.engines.illustrator.backdrops import clouds, seasons
from openimagen.engines.illustrator.backdrops.stage import Stage
from openimagen.engines.illustrator.canvas import Point
from openimagen.engines.illustrator.colour import mix, shade
from openimagen.engines.illustrator.shapes import circle, polygon, shape, stroked, trace

_BARK = "#4a362a"


@dataclass(frozen=True)
class Corner:
    """A corner of the picture; `side` -1 is the left one. `reach` is in canvas units."""

    stage: Stage
    rng: random.Random
    side: int
    reach: float

    def x(self, inward: float) -> float:
        """The x that lies `inward` units from the edge."""
        return inward if self.side < 0 else self.stage.width - inward

    def tone(self, colour: str, darker: float = 0.2) -> str:
        """A colour in this light, darker because it is near and turned away from it."""
        return self.stage.on(shade(colour, -darker))


def bough(corner: Corner) -> str:
    """A leafy bough that hangs in from an upper corner, bare in winter; tagged "tree"."""
    stage, rng = corner.stage, corner.rng
    bare = stage.season == "winter"
    crown = seasons.leaf(stage.scene, rng, "#3f7d3c")
    low, high = corner.tone(crown, 0.26), corner.tone(crown, 0.04)
    wood, dark, lit = "", "", ""
    # Some trees hang, some reach out; their leaves are long or round.
    hang, leafy, slim = rng.uniform(0, 0.5), rng.uniform(0.7, 1.25), rng.choice((0.17, 0.24, 0.42))
    for k in range(rng.choice((2, 3, 4))):
        start = (corner.x(-30), rng.uniform(-30, 60) + 50 * k)
        length = corner.reach * (1.0, 0.72, 0.5, 0.6)[k] * rng.uniform(0.8, 1.1)
        end = (corner.x(length), start[1] + length * (rng.uniform(0, 0.2) + hang))
        bend = ((start[0] + end[0]) / 2, start[1] - length * (0.08 + 0.3 * hang))
        wood += trace("M", *start, "Q", *bend, *end)
        for step in range(round(length / 15)):
            along = 0.12 + 0.88 * step * 15 / length
            x, y = _on_curve(start, bend, end, along)
            down = math.pi / 2 + corner.side * -0.7 + rng.uniform(-1.5, 1.2)
            if bare:
                wood += trace("M", x, y, "l", math.cos(down) * 34, math.sin(down) * 30)
                continue
            size = rng.uniform(30, 64) * leafy
            dark += leaf_d(x, y, down, size, size * slim)
            if rng.random() < 0.5:
                lit += leaf_d(x, y + 4, down + rng.uniform(-0.8, 0.8), size * 0.75, size * slim)
    return stage.part(
        "tree", stroked(wood, corner.tone(_BARK), 9, round_ends=True) + shape(dark, low) + shape(lit, high)
    )


def fir(corner: Corner) -> str:
    """Two fir twigs from an upper corner, under snow where it lies; tagged "tree"."""
    stage, rng = corner.stage, corner.rng
    wood, dark, lit, snow = "", "", "", ""
    for k in range(2):
        start = (corner.x(-20), rng.uniform(-20, 40) + 90 * k)
        length = corner.reach * (1.0, 0.66)[k]
        end = (corner.x(length), start[1] + length * rng.uniform(0.12, 0.36))
        bend = ((start[0] + end[0]) / 2, start[1] - length * 0.06)
        wood += trace("M", *start, "Q", *bend, *end)
        slope = math.atan2(end[1] - start[1], end[0] - start[0])
        for step in range(round(length / 7)):
            along = step * 7 / length
            x, y = _on_curve(start, bend, end, along)
            needle = (64 - 36 * along) * rng.uniform(0.75, 1.1)
            for turn in (-0.62, 0.62):
                dx, dy = math.cos(slope + turn) * needle, math.sin(slope + turn) * needle
                if step % 3:
                    dark += trace("M", x, y, "l", dx, dy)
                else:
                    lit += trace("M", x, y, "l", dx * 0.9, dy * 0.9)
            if step % 6 == 3:
                snow += trace("M", x - 22, y + 3, "q", 22, -30, 44, 0, "q", -22, 13, -44, 0, "Z")
    green = corner.tone("#2f6b4f", 0.3)
    pieces = stroked(wood, corner.tone(_BARK), 8, round_ends=True)
    pieces += stroked(dark, green, 5, round_ends=True) + stroked(lit, shade(green, 0.14), 4, round_ends=True)
    if stage.snowy:
        pieces += stage.part("snow", shape(snow, stage.on("#f4f9ff")))
    return stage.part("tree", pieces)


def fronds(corner: Corner) -> str:
    """Palm fronds that hang in from an upper corner, tagged "palm" inside "tree"."""
    stage, rng = corner.stage, corner.rng
    dark, lit = "", ""
    for k in range(3):
        start = (corner.x(-40), rng.uniform(-60, 10))
        length = corner.reach * (1.05, 0.8, 0.6)[k]
        drop = length * (0.22, 0.62, 1.0)[k]
        end, bend = (corner.x(length), start[1] + drop), (corner.x(length * 0.6), start[1] - length * 0.05)
        for step in range(round(length / 9)):
            along = step * 9 / length
            x, y = _on_curve(start, bend, end, along)
            size = 95 * math.sin(math.pi * (0.12 + 0.84 * along)) + 14
            hang = math.pi / 2 - corner.side * -0.35
            piece = leaf_d(x, y, hang + rng.uniform(-0.16, 0.16), size, 7)
            dark, lit = (dark + piece, lit) if step % 2 else (dark, lit + piece)
    green = corner.tone("#2f7f43", 0.3)
    return stage.part("tree", stage.part("palm", shape(dark, green) + shape(lit, shade(green, 0.12))))


def ivy(corner: Corner) -> str:
    """Strands of a trailing plant that hang in from an upper corner, tagged "plant"."""
    stage, rng = corner.stage, corner.rng
    stems, dark, lit = "", "", ""
    for k in range(6):
        x, y = corner.x(rng.uniform(0, 0.13) * k * corner.reach), -12.0
        length = corner.reach * rng.uniform(0.3, 0.75) * (1 - 0.11 * k)
        sway = rng.uniform(-26, 26)
        stems += trace("M", x, y, "q", sway, length * 0.5, 0, length)
        for step in range(round(length / 24)):
            along = (step + 0.6) * 24 / length
            leaf_x, leaf_y = x + 2 * sway * along * (1 - along), y + along * length
            size = rng.uniform(30, 46)
            piece = leaf_d(
                leaf_x, leaf_y, (0.5 if step % 2 else 2.6) + rng.uniform(-0.4, 0.4), size, size * 0.34
            )
            dark, lit = (dark + piece, lit) if rng.random() < 0.6 else (dark, lit + piece)
    green = corner.tone("#3f7a48", 0.2)
    drawn = stroked(stems, shade(green, -0.2), 3) + shape(dark, green) + shape(lit, shade(green, 0.16))
    return stage.part("plant", drawn)


def blades(corner: Corner, colour: str = "#3c7a33") -> str:
    """Long grass that leans in from a lower corner, tagged "grass"."""
    stage, rng = corner.stage, corner.rng
    tones = [corner.tone(colour, darker) for darker in (0.38, 0.24, 0.08)]
    layers = []
    for tone in tones:
        d = ""
        for _ in range(round(10 + corner.reach / 22)):
            root = rng.random() ** 1.4
            x, tall = corner.x(root * corner.reach - 20), corner.reach * (1.05 - 0.8 * root)
            tall = (tall * rng.uniform(0.6, 1) + 40) * 0.9
            lean = -corner.side * tall * rng.uniform(0.05, 0.5)
            wide = 5 + tall * 0.022
            d += trace("M", x - wide, 1010, "Q", x - wide * 0.6, 1010 - tall * 0.6, x + lean, 1010 - tall)
            d += trace("Q", x + wide, 1010 - tall * 0.5, x + wide, 1010, "Z")
        layers.append(shape(d, tone))
    return stage.part("grass", "".join(layers))


def dry_blades(corner: Corner) -> str:
    """Long grass of dry places, tagged "grass"."""
    return blades(corner, "#a8924a")


def foliage(corner: Corner, colour: str = "#2f6a3a") -> str:
    """Broad leaves with a midrib that grow in from a lower corner, tagged "plant"."""
    stage, rng = corner.stage, corner.rng
    pieces = []
    count = 7
    for k in range(count):
        angle = -math.pi / 2 - corner.side * (-0.12 + 1.3 * k / count) * 0.9
        length = corner.reach * rng.uniform(0.75, 1.1) * (1 - 0.25 * k / count)
        x, y = corner.x(-30 + 24 * k), 1015.0
        tone = corner.tone(colour, 0.34 - 0.04 * k)
        tip = (x + math.cos(angle) * length * 0.95, y + math.sin(angle) * length * 0.95)
        pieces.append(shape(leaf_d(x, y, angle, length, length * 0.2), tone))
        pieces.append(stroked(trace("M", x, y, "L", *tip), shade(tone, 0.16), 3, opacity=0.7))
    return stage.part("plant", "".join(pieces))


def boulders(corner: Corner, colour: str = "#77757f") -> str:
    """Big rocks in a lower corner, tagged "rock"; a snowbank where snow lies."""
    stage, rng = corner.stage, corner.rng
    if stage.snowy:
        return snowbank(corner)
    pieces = []
    for along, size in ((0.1, 0.62), (0.62, 0.3), (0.36, 0.4)):
        x, half = corner.x(along * corner.reach), corner.reach * size * rng.uniform(0.9, 1.1)
        tall = half * rng.uniform(0.85, 1.15)
        tone = corner.tone(colour, rng.uniform(0.22, 0.34))
        shares = ((-1, 0), (-0.92, 0.42), (-0.55, 0.86), (-0.05, 1), (0.5, 0.78), (0.9, 0.4), (1, 0))
        line = [
            (x + half * (a + rng.uniform(-0.06, 0.06)), 1010 - tall * b * rng.uniform(0.94, 1.06))
            for a, b in shares
        ]
        pieces.append(polygon(line, tone))
        dim = line[3:] if stage.light.side < 0 else line[:4]
        pieces.append(polygon([*dim, (x + half * 0.1, 1010 - tall * 0.2)], shade(tone, -0.22)))
    return stage.part("rock", "".join(pieces))


def snowbank(corner: Corner) -> str:
    """A bank of snow with dry stalks in a lower corner, tagged "snow"."""
    stage, rng = corner.stage, corner.rng
    reach, top = corner.reach * 1.35, 1000 - corner.reach * 0.62
    hump = trace("M", corner.x(-30), 1010, "L", corner.x(-30), top)
    hump += trace(
        "C", corner.x(reach * 0.3), top - 14, corner.x(reach * 0.5), 940, corner.x(reach), 1010, "Z"
    )
    stalks = ""
    for _ in range(7):
        x, tall = corner.x(rng.uniform(0.02, 0.4) * reach), rng.uniform(60, 170)
        stalks += trace("M", x, top + 60, "q", 4, -tall * 0.6, rng.uniform(-30, 30), -tall)
    fill = stage.downward(top, 1010, (0, stage.on("#fbfdff")), (1, stage.on("#a9c0e4")))
    return stage.part("grass", stroked(stalks, corner.tone("#8a6f52"), 4, round_ends=True)) + stage.part(
        "snow", shape(hump, fill)
    )


def weed(corner: Corner) -> str:
    """Dark sea weed from a lower corner, tagged "plant"."""
    stage, rng = corner.stage, corner.rng
    tones = [mix(stage.far(colour, 0.15), stage.light.sky[-1], 0.55) for colour in ("#1f5a58", "#2f7a5a")]
    layers = []
    for tone in tones:
        d = ""
        for _ in range(6):
            x, tall = corner.x(rng.uniform(-0.05, 0.75) * corner.reach), corner.reach * rng.uniform(0.8, 1.9)
            sway, wide = rng.uniform(-0.16, 0.16) * tall, 9 + tall * 0.02
            top = 1010 - tall
            d += trace("M", x - wide, 1010)
            d += trace(
                "C", x - wide - sway, top + tall * 0.6, x + sway, top + tall * 0.3, x + sway * 0.4, top
            )
            back = (x + sway + wide, top + tall * 0.4, x + wide - sway, top + tall * 0.65)
            d += trace("C", *back, x + wide, 1010, "Z")
        layers.append(shape(d, tone))
    return stage.part("plant", "".join(layers))


def ice(corner: Corner) -> str:
    """Blocks of ice in a lower corner, tagged "ice"."""
    stage, rng = corner.stage, corner.rng
    pieces = []
    for along, size in ((0.05, 0.6), (0.5, 0.36)):
        x, half = corner.x(along * corner.reach), corner.reach * size
        top = 1005 - half * rng.uniform(0.9, 1.3)
        left, right, middle = x - half, x + half * 0.9, x + half * rng.uniform(-0.2, 0.2)
        face = [(left, 1010), (left + half * 0.3, top + half * 0.3), (middle, top + half * 0.55)]
        pieces.append(polygon([*face, (middle + half * 0.1, 1010)], stage.on("#8fc6e8")))
        side = [
            (middle + half * 0.1, 1010),
            (middle, top + half * 0.55),
            (right - half * 0.2, top + half * 0.2),
        ]
        pieces.append(polygon([*side, (right, 1010)], stage.on("#5fa3d2")))
        crown = [(left + half * 0.3, top + half * 0.3), (x, top), (right - half * 0.2, top + half * 0.2)]
        pieces.append(polygon([*crown, (middle, top + half * 0.55)], stage.on("#f1f9ff")))
    return stage.part("ice", "".join(pieces))


def cloudbank(corner: Corner) -> str:
    """A cloud that passes close by a lower corner, tagged "cloud"."""
    width = corner.reach * 1.7
    content = clouds.heap(corner.stage, corner.rng, corner.x(corner.reach * 0.1), 985, width)
    return corner.stage.part("cloud", content)


def limb(corner: Corner) -> str:
    """The lit edge of a near planet in a lower corner, tagged "planet"."""
    stage, rng = corner.stage, corner.rng
    radius = corner.reach * 1.5
    x, y = corner.x(-radius * 0.3), 1000 + radius * 0.42
    tone = stage.on(rng.choice(("#6f5fa8", "#4f7fa8", "#a8705f", "#5f9a8f")))
    face = stage.canvas.radial([(0, shade(tone, -0.7)), (0.82, shade(tone, -0.5)), (1, tone)])
    glow = stage.canvas.radial([(0.86, tone, 0.55), (1, tone, 0)])
    return stage.part("planet", circle(x, y, radius * 1.12, glow) + circle(x, y, radius, face))


def leaf_d(x: float, y: float, angle: float, length: float, half: float) -> str:
    """The d of a leaf from its stalk at (x, y) in a direction (radians); `half` is half its width."""
    cosine, sine = math.cos(angle), math.sin(angle)
    middle = (x + cosine * length * 0.42, y + sine * length * 0.42)
    out = (-sine * half * 2, cosine * half * 2)
    tip = (x + cosine * length, y + sine * length)
    d = trace("M", x, y, "Q", middle[0] + out[0], middle[1] + out[1], *tip)
    return d + trace("Q", middle[0] - out[0], middle[1] - out[1], x, y, "Z")


def _on_curve(start: Point, bend: Point, end: Point, along: float) -> Point:
    """The point at a share of a quadratic curve."""
    rest = 1 - along
    return (
        rest * rest * start[0] + 2 * rest * along * bend[0] + along * along * end[0],
        rest * rest * start[1] + 2 * rest * along * bend[1] + along * along * end[1],
    )
