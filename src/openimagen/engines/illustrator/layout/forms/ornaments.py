"""Small ornaments around (0, 0), within 50 units of it, in the colours of a palette."""

import math
import random
from collections.abc import Callable

from openimagen.engines.illustrator.colour import shade
from openimagen.engines.illustrator.layout.forms.palette import Palette
from openimagen.engines.illustrator.shapes import (
    circle,
    ellipse,
    group,
    polygon,
    rect,
    rotate,
    shape,
    stroked,
)

Ornament = Callable[[random.Random, Palette], str]


def flower(rng: random.Random, palette: Palette) -> str:
    """Five to eight petals around an eye."""
    petals, ink = rng.choice((5, 6, 8)), rng.choice(palette.inks)
    heart = rng.choice([c for c in (palette.light, *palette.inks) if c != ink])
    slim = 26 if petals == 5 else 60 / petals + 6
    ring = "".join(
        group(
            ellipse(0, -28, slim * 0.62, 21, ink) + ellipse(0, -24, slim * 0.2, 14, shade(ink, 0.3)),
            transform=rotate(360 * k / petals),
        )
        for k in range(petals)
    )
    return ring + circle(0, 0, 12, heart) + circle(0, 0, 6, shade(heart, -0.25))


def sprig(rng: random.Random, palette: Palette) -> str:
    """A stem with pairs of leaves."""
    ink = rng.choice(palette.inks)
    leaves = "".join(
        shape(f"M0,{y}q{side * 10},-16 {side * 26},-18q{side * -3},17 {side * -26},18Z", ink)
        for y in (38, 18, -2)
        for side in (-1, 1)
    )
    tip = shape("M0,-18q-12,-14 0,-31q12,17 0,31Z", ink)
    return stroked("M0,48V-22", shade(ink, -0.2), 3) + leaves + tip


def star(rng: random.Random, palette: Palette) -> str:
    """Five or eight points."""
    points, ink = rng.choice((5, 8)), rng.choice(palette.inks)
    inner = 0.45 if points == 5 else 0.55
    corners = [
        (46 * r * math.sin(math.pi * k / points), -46 * r * math.cos(math.pi * k / points))
        for k in range(points * 2)
        for r in ((1.0,) if k % 2 == 0 else (inner,))
    ]
    return polygon(corners, ink)


def sun(rng: random.Random, palette: Palette) -> str:
    """A disc with rays."""
    ink = rng.choice(palette.inks)
    rays = "".join(group(rect(-3, -48, 6, 15, ink, radius=3), transform=rotate(30 * k)) for k in range(12))
    return rays + circle(0, 0, 26, ink) + circle(0, 0, 15, shade(ink, 0.3))


def arches(rng: random.Random, palette: Palette) -> str:
    """A rainbow of three to four bands."""
    inks = rng.sample(palette.inks, min(4, len(palette.inks)))
    return "".join(
        stroked(f"M{-44 + 11 * k},34V4A{44 - 11 * k},{44 - 11 * k} 0 0 1 {44 - 11 * k},4V34", ink, 8)
        for k, ink in enumerate(inks)
    )


def diamond(rng: random.Random, palette: Palette) -> str:
    """Nested diamonds."""
    inks = rng.sample(palette.inks, min(3, len(palette.inks)))
    return "".join(
        polygon([(0, -46 + 15 * k), (34 - 11 * k, 0), (0, 46 - 15 * k), (-34 + 11 * k, 0)], ink)
        for k, ink in enumerate(inks)
    )


def rosette(rng: random.Random, palette: Palette) -> str:
    """A quartered disc, as on tiles."""
    one, two = rng.sample(palette.inks, 2) if len(palette.inks) > 1 else (palette.inks[0], palette.dark)
    quarters = "".join(
        group(shape("M0,0V-46A46,46 0 0 1 46,0Z", one if k % 2 else two), transform=rotate(90 * k))
        for k in range(4)
    )
    return quarters + circle(0, 0, 17, palette.paper) + circle(0, 0, 8, one)


def leaf(rng: random.Random, palette: Palette) -> str:
    """A single broad leaf with its veins."""
    ink = rng.choice(palette.inks)
    vein = shade(ink, 0.35)
    ribs = "".join(f"M0,{y}l15,-12M0,{y}l-15,-12" for y in (26, 8, -10))
    body = shape("M0,48C-38,24 -34,-22 0,-48C34,-22 38,24 0,48Z", ink)
    return body + stroked(f"M0,46V-38{ribs}", vein, 2.6)


FLORAL: tuple[Ornament, ...] = (flower, sprig, leaf)
GEOMETRIC: tuple[Ornament, ...] = (star, sun, arches, diamond, rosette)
