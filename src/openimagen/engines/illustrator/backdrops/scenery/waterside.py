"""Still water and what grows and stands beside it: reflections, reeds, lilies, jetties, river banks."""

import math
import random

from openimagen.engines.illustrator.backdrops.scenery import plants
from openimagen.engines.illustrator.backdrops.scenery.forms import lens_d
from openimagen.engines.illustrator.backdrops.stage import Stage
from openimagen.engines.illustrator.canvas import Point
from openimagen.engines.illustrator.colour import mix, shade
from openimagen.engines.illustrator.shapes import circle, ellipse, polygon, rect, shape, stroked, trace

# Subjects that belong on water: where they are, the water comes up to the viewer.
SWIMMERS = (
    "duck", "swan", "fish", "dolphin", "whale", "spouting-whale", "shark", "seal", "octopus", "boat", "canoe",
    "sailboat", "rowing-boat", "pirate-ship", "ship", "speedboat", "motor-boat", "ferry", "passenger-ship",
    "submarine", "crocodile", "hippopotamus", "otter", "beaver", "goose", "surfboard", "lotus",
    "pier", "raft",
)  # fmt: skip


def on_water(stage: Stage) -> bool:
    """True if the picture's subjects swim or float, so that they need water under them."""
    return stage.depicts(*SWIMMERS) or any(s.action == "swimming" for s in stage.scene.subjects)


def mirror(stage: Stage, scenery: str, shore: float, share: float = 0.62) -> str:
    """Scenery cut off at y = shore, with its image upside down below it, `share` as high."""
    name = stage.canvas.new_id()
    above = stage.canvas.clip(rect(-60, 0, stage.width + 120, shore, "#000"))
    flip = f'transform="matrix(1 0 0 {-share:g} 0 {shore * (1 + share):.1f})"'
    return f'<g id="{name}" clip-path="{above}">{scenery}</g><use xlink:href="#{name}" {flip}/>'


def still(stage: Stage, top: float, bottom: float, colour: str, clear: float = 0.42) -> str:
    """Still water over a mirrored shore; `clear` (0-1) is how much of the image shows at the far edge."""
    deep, pale = stage.on(colour), mix(stage.on(colour), stage.light.haze, 0.5)
    body = stage.downward(top, bottom, (0, pale, 1 - clear), (0.4, deep, 0.72), (1, shade(deep, -0.22), 0.96))
    return rect(0, top, stage.width, bottom - top + 1, body) + ripples(stage, top, bottom)


def ripples(stage: Stage, top: float, bottom: float, density: float = 60) -> str:
    """Fine bright and dark streaks on water, longer towards the viewer; rings where rain falls."""
    rng = stage.canvas.stream(f"ripples {top:.0f}")
    bright, dark = mix("#ffffff", stage.light.haze, 0.3), "#0a2038"
    if stage.light.dark:
        bright = mix(stage.light.haze, "#ffffff", 0.2)
    marks = []
    for _ in range(stage.count(density)):
        near = rng.random() ** 1.4
        wide, y = (26 + 120 * near) * rng.uniform(0.5, 1.5), top + 3 + (bottom - top) * near
        x = rng.uniform(-60, stage.width)
        colour, most = (bright, 0.4) if rng.random() < 0.6 else (dark, 0.14)
        marks.append(shape(lens_d(x, y, wide, 1.4 + 3.4 * near), colour, opacity=most * rng.uniform(0.4, 1)))
    if stage.scene.weather in ("rain", "storm"):
        for _ in range(stage.count(40)):
            near = rng.random()
            size = 5 + 20 * near
            y = top + (bottom - top) * near
            ring = ellipse(
                rng.uniform(0, stage.width), y, size, size * 0.3, "none", stroke=bright, stroke_width=1.4
            )
            marks.append(ring)
    return "".join(marks)


def reed_bed(
    stage: Stage, name: str, left: float, right: float, y: float, height: float, density: int
) -> str:
    """Reeds and cattails between two x, rooted around y, tagged "grass"."""
    rng = stage.canvas.stream(f"reeds {name}")
    green = stage.on(rng.choice(("#6f9a48", "#7d9a4a", "#5d8a4c")))
    blades, dark_blades, heads, stems = "", "", "", ""
    for _ in range(density):
        x, foot = rng.uniform(left, right), y + rng.uniform(-6, 10)
        tall, sway = height * rng.uniform(0.5, 1), height * rng.uniform(-0.14, 0.14)
        blade = trace("M", x - 3, foot, "Q", x + sway * 0.2, foot - tall * 0.6, x + sway, foot - tall)
        blade += trace("Q", x + 4 + sway * 0.2, foot - tall * 0.55, x + 4, foot, "Z")
        if rng.random() < 0.5:
            blades += blade
        else:
            dark_blades += blade
        if rng.random() < 0.16:
            stems += trace("M", x, foot, "L", x + sway * 0.4, foot - tall * 1.05)
            heads += trace("M", x + sway * 0.36, foot - tall * 0.86, "L", x + sway * 0.4, foot - tall)
    pieces = (
        [shape(dark_blades, shade(green, -0.3)), stroked(stems, shade(green, -0.4), 2.4)] if stems else []
    )
    pieces += [shape(blades, green)] if blades else []
    if heads:
        pieces.append(stroked(heads, stage.on("#6b4326"), max(4.0, height * 0.06), round_ends=True))
    return stage.part("grass", "".join(pieces))


def lilies(stage: Stage, rng: random.Random, x: float, y: float, spread: float, density: int) -> str:
    """Lily pads afloat around (x, y), a few in flower; none in winter."""
    if stage.snowy or stage.season == "winter":
        return ""
    pads = []
    green = stage.on("#4f9a5a")
    for _ in range(density):
        px, py = x + rng.uniform(-1, 1) * spread, y + rng.uniform(-0.25, 0.25) * spread
        size = spread * rng.uniform(0.09, 0.17)
        cut = rng.uniform(0, 5)
        wedge = [(px, py), (px + math.cos(cut) * size, py + math.sin(cut) * size * 0.34)]
        wedge.append((px + math.cos(cut + 0.5) * size, py + math.sin(cut + 0.5) * size * 0.34))
        pads.append(ellipse(px, py, size, size * 0.34, shade(green, rng.uniform(-0.15, 0.15))))
        pads.append(polygon(wedge, stage.on("#2f5f7a"), opacity=0.8))
        if rng.random() < 0.35 and stage.season not in ("autumn", "winter"):
            petal = stage.on(rng.choice(("#ffd9ec", "#ffffff", "#ffb7d2")))
            bloom = "".join(
                ellipse(
                    px + dx * size * 0.3,
                    py - size * 0.16 + abs(dx) * size * 0.06,
                    size * 0.15,
                    size * 0.3,
                    petal,
                )
                for dx in (-1.1, 1.1, -0.5, 0.5, 0)
            )
            pads.append(
                stage.part("flower", bloom + circle(px, py - size * 0.1, size * 0.1, stage.on("#ffd34d")))
            )
    return "".join(pads)


def jetty(stage: Stage, x: float, y: float, reach: float, side: int) -> str:
    """A wooden jetty from the near bank at (x, y) out over the water, narrowing with distance."""
    wood, dark = stage.on("#a3815c"), stage.on("#5c4432")
    end_x, end_y = x + side * reach * 0.55, y - reach * 0.34
    near, far = reach * 0.2, reach * 0.085
    pieces = []
    for k in range(5):
        t = k / 4
        px, py = x + (end_x - x) * t, y + (end_y - y) * t
        half = near + (far - near) * t
        for edge in (-1, 1):
            tall = half * 0.75
            pieces.append(rect(px + edge * half - half * 0.07, py - half * 0.12, half * 0.14, tall, dark))
    deck = [(x - near, y), (x + near, y), (end_x + far, end_y), (end_x - far, end_y)]
    pieces.append(polygon([(px, py + 9) for px, py in deck], dark))
    pieces.append(polygon(deck, wood))
    seams = ""
    for k in range(1, 16):
        t = (k / 16) ** 0.8
        px, py, half = x + (end_x - x) * t, y + (end_y - y) * t, near + (far - near) * t
        seams += trace("M", px - half, py, "h", half * 2)
    return stage.part("pier", "".join(pieces) + stroked(seams, dark, 1.6, opacity=0.6))


def bank(stage: Stage, line_points: list[Point], top: str, bottom: str) -> str:
    """Grassy land below a line of points, with a dark edge of earth towards the water behind it."""
    first = min(y for _, y in line_points)
    edge = stage.canvas.land([(x, y - 9) for x, y in line_points], stage.on("#6b5638"))
    paint = stage.downward(first, stage.height, (0, stage.on(top)), (1, stage.on(bottom)))
    return edge + stage.canvas.land(line_points, paint)


def bank_line(stage: Stage, name: str, y: float, rise: float, side: int) -> list[Point]:
    """A near shore around y that comes up on one side (-1 left, 1 right)."""
    rng = stage.canvas.stream(f"bank {name}")
    rolling = stage.canvas.ridge(rng, y, 9, 2, 25)
    width = stage.width
    return [(x, py - rise * max(0.0, side * (x / width - 0.5) * 2) ** 1.5) for x, py in rolling]


def shore_stones(stage: Stage, points: list[Point], density: float) -> str:
    """Stones along a shore line."""
    rng = stage.canvas.stream("shore stones")
    stones = []
    for _ in range(stage.count(density)):
        x, y = rng.choice(points)
        size = rng.uniform(8, 24)
        tone = stage.on(shade("#8f8f96", rng.uniform(-0.2, 0.15)))
        stones.append(ellipse(x, y, size * 1.2, size * 0.62, shade(tone, -0.3)))
        stones.append(
            ellipse(x + stage.light.side * size * 0.14, y - size * 0.16, size * 0.95, size * 0.42, tone)
        )
    return "".join(stones)


def green(stage: Stage, points: list[Point], colours: tuple[str, str], *, tufts: float = 90) -> str:
    """A grassy near bank with tufts and flowers, or a snowy one in winter."""
    top = min(y for _, y in points)
    if stage.snowy:
        return stage.canvas.land(
            points, stage.downward(top, stage.height, (0, stage.on("#f6faff")), (1, stage.on("#c4d4ec")))
        )
    grass = bank(stage, points, *colours)
    return (
        grass
        + plants.meadow(stage, top + 34, 995, tufts, "#5c9a40")
        + plants.flowers(stage, top + 60, 985, 18)
    )
