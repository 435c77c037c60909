"""Coral, weed and stones on the sea floor."""

import math
import random

from openimagen.engines.illustrator.backdrops.scenery.forms import billow
from openimagen.engines.illustrator.backdrops.scenery.plants import reeds
from openimagen.engines.illustrator.backdrops.stage import Stage
from openimagen.engines.illustrator.colour import mix, shade
from openimagen.engines.illustrator.shapes import circle, line, shape

CORALS = ("#e8607f", "#f0894f", "#b56fd0", "#f2b34f", "#e05a9a")
WEEDS = ("#1f8a6a", "#2f9f6f", "#4faa5a", "#1d7a7a")


def garden(stage: Stage, name: str, top: float, bottom: float, density: float, haze: float) -> str:
    """Weed, branch coral and boulders between two heights; haze as in Stage.far."""
    rng = stage.canvas.stream(f"garden {name}")
    grown = []
    for _ in range(stage.count(density)):
        near = rng.random()
        x, y = rng.uniform(-0.02, 1.02) * stage.width, top + (bottom - top) * near
        size = (60 + 80 * near) * (1 - 0.55 * haze) * rng.uniform(0.7, 1.2)
        kind = rng.random()
        if kind < 0.5:
            grown.append((y, reeds(stage, rng, x, y, size * 1.5, stage.far(rng.choice(WEEDS), haze))))
        elif kind < 0.8:
            colour = stage.far(rng.choice(CORALS), haze)
            grown.append((y, _branch(rng, x, y, size * 0.42, -90, size * 0.15, colour, 4)))
        else:
            grown.append((y, _boulder(stage, rng, x, y, size, haze)))
    return "".join(piece for _, piece in sorted(grown))


def _branch(
    rng: random.Random,
    x: float,
    y: float,
    length: float,
    degrees: float,
    width: float,
    colour: str,
    depth: int,
) -> str:
    angle = math.radians(degrees)
    end_x, end_y = x + math.cos(angle) * length, y + math.sin(angle) * length
    limb = line(x, y, end_x, end_y, colour, max(width, 2), round_ends=True)
    if depth == 1:
        return limb + circle(end_x, end_y, width * 0.75, shade(colour, 0.25))
    twigs = [
        _branch(
            rng,
            end_x,
            end_y,
            length * 0.72,
            degrees + turn + rng.uniform(-10, 10),
            width * 0.74,
            shade(colour, 0.07),
            depth - 1,
        )
        for turn in (-30, 28)
    ]
    return limb + "".join(twigs)


def _boulder(stage: Stage, rng: random.Random, x: float, y: float, size: float, haze: float) -> str:
    stone = stage.far("#7d8790", haze)
    moss = mix(stone, stage.far("#5aa07a", haze), 0.5)
    body = shape(billow(rng, x, y - size * 0.2, size * 0.62, size * 0.42, 7, 0.9), shade(stone, -0.15))
    return body + shape(
        billow(rng, x + stage.light.side * size * 0.1, y - size * 0.3, size * 0.44, size * 0.26, 7, 0.9), moss
    )
