"""Far islands: low ones with palms, high green ones, volcanoes in the sea."""

import random

from openimagen.engines.illustrator.backdrops.scenery.forms import billow, crag
from openimagen.engines.illustrator.backdrops.stage import Stage
from openimagen.engines.illustrator.canvas import Point
from openimagen.engines.illustrator.colour import mix, shade
from openimagen.engines.illustrator.shapes import polygon, shape, stroked, trace


def low(stage: Stage, x: float, y: float, width: float) -> str:
    """A low islet on the horizon: sand, bushes, a few palms; tagged "tree"."""
    rng = stage.canvas.stream("low island")
    haze = 0.36
    sand, green = stage.far("#f0d9a4", haze), stage.far("#5f9a5a", haze)
    half = width / 2
    pieces = [shape(trace("M", x - half, y, "Q", x, y - 20, x + half, y, "Z"), sand)]
    for _ in range(8):
        bx = x + rng.uniform(-0.6, 0.6) * half
        pieces.append(shape(billow(rng, bx, y - 14, 26, 15, 9), shade(green, rng.uniform(-0.2, 0.1))))
    for _ in range(6):
        px, tall, lean = x + rng.uniform(-0.6, 0.6) * half, rng.uniform(50, 84), rng.uniform(-14, 14)
        pieces.append(
            stroked(trace("M", px, y - 10, "q", lean * 0.2, -tall * 0.6, lean, -tall), shade(green, -0.3), 3)
        )
        fronds = ""
        for dx, dy in ((-24, 4), (-20, -9), (-6, -14), (8, -14), (20, -8), (24, 5)):
            fronds += trace(
                "M",
                px + lean,
                y - 10 - tall,
                "q",
                dx * 0.6,
                dy - 6,
                dx,
                dy + 6,
                "q",
                -dx * 0.4,
                -5,
                -dx,
                -dy - 6,
                "Z",
            )
        pieces.append(shape(fronds, green))
    return stage.part("tree", "".join(pieces))


def green_peaks(stage: Stage, x: float, y: float, width: float, height: float, haze: float = 0.26) -> str:
    """A high island: steep green ridges, a strip of beach below; tagged "mountain"."""
    rng = stage.canvas.stream("green peaks")
    pieces = []
    for dx, share, wide, far in ((-0.24, 0.72, 0.5, 0.16), (0.22, 0.6, 0.56, 0.1), (0.0, 1.0, 0.62, 0.0)):
        colour = stage.far(rng.choice(("#4f8f5a", "#5a9a58", "#468560")), haze + far)
        pieces.append(_peak(stage, rng, x + dx * width, y, wide * width, height * share, colour))
    sand, green = stage.far("#f3deb0", haze), stage.far("#4f8f52", haze)
    pieces.append(shape(trace("M", x - width * 0.52, y, "Q", x, y - 22, x + width * 0.52, y, "Z"), sand))
    for k in range(26):
        bx = x + (k / 25 - 0.5) * width * 0.94
        size = rng.uniform(15, 26)
        pieces.append(
            shape(
                billow(rng, bx, y - 12 - size * 0.4, size * 1.3, size * 0.7, 8),
                shade(green, rng.uniform(-0.22, 0.1)),
            )
        )
    return stage.part("mountain", "".join(pieces))


def _peak(
    stage: Stage, rng: random.Random, cx: float, base: float, width: float, height: float, colour: str
) -> str:
    summit: Point = (cx, base - height)
    left = crag(rng, (cx - width / 2, base), summit, 0.09)
    right = crag(rng, summit, (cx + width / 2, base), 0.09)
    haze = stage.light.haze
    lit = stage.downward(summit[1], base, (0, shade(colour, 0.12)), (1, mix(colour, haze, 0.25)))
    pieces = [polygon([*left, *right[1:]], lit)]
    # Ridges fall from the summit; the side away from the light of each is dark.
    for k in range(5):
        foot_x = cx + (k - 2) * width * 0.19 + rng.uniform(-0.03, 0.03) * width
        ridge = crag(rng, summit, (foot_x, base), 0.05)
        fall = -stage.light.side * width * 0.09
        dark = [*ridge, (foot_x + fall, base), (cx + fall * 0.2, base - height * 0.8)]
        pieces.append(polygon(dark, shade(colour, -0.3), opacity=0.4))
    return "".join(pieces)
