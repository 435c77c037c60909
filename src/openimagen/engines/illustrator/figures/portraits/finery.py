"""What makes one sitter differ from the next: glasses, hats, scarves, earrings, necklaces."""

import random
from dataclasses import replace

from openimagen.engines.illustrator.canvas import Canvas
from openimagen.engines.illustrator.figures.looks import Look
from openimagen.engines.illustrator.figures.persons.outfits import Outfit
from openimagen.engines.illustrator.figures.portraits.head import Head
from openimagen.engines.illustrator.shapes import circle, stroked

_GOLD, _SILVER = "#e0b040", "#d5dce3"
_HATS_OF_WOMEN, _HATS_OF_MEN = ("beret", "straw", "flowers", "beanie"), ("beanie", "fedora", "cap", "straw")
_HATS_OF_CHILDREN = ("beanie", "cap", "straw")
_FELT = ("#7a2f3c", "#2f4a6a", "#5a5048", "#3f5f4a", "#b5763a", "#4a3f55")


# What a sitter wears and nobody else: flowers in the hair, and jewels.
_FLOWERS = ("blossom", "cherry-blossom", "daisy", "hibiscus", "rose", "tulip", "white-flower")
_JEWELS = {"gem-stone": "earrings", "prayer-beads": "necklace"}


def is_finery(name: str) -> bool:
    """True for what only a portrait shows on somebody."""
    return name in _FLOWERS or name in _JEWELS


def putting_on(outfit: Outfit, name: str) -> Outfit:
    """The outfit with a wreath of flowers, earrings or a necklace, by the name of their drawing."""
    if name in _JEWELS:
        return replace(outfit, extras=(*outfit.extras, _JEWELS[name]))
    return replace(outfit, hat="flowers", named=(*outfit.named, ("hat", name)))


def adorned(outfit: Outfit, look: Look, rng: random.Random) -> tuple[Outfit, Look]:
    """Everyday clothes with something more, in about two of three portraits."""
    chance = rng.random()
    if look.age == "baby" or chance < 0.34:
        return outfit, look
    if chance < 0.52:
        hats = _HATS_OF_CHILDREN if look.age == "child" else _HATS_OF_WOMEN if look.female else _HATS_OF_MEN
        hat = rng.choice(hats)
        return replace(outfit, hat=hat, hat_colour=rng.choice(_FELT)), look
    if chance < 0.66 and look.age != "child":
        return outfit, replace(look, glasses=True)
    if chance < 0.78 and outfit.top in ("tee", "plain", "jacket"):
        return replace(outfit, extras=(*outfit.extras, "scarf"), trim=rng.choice(_FELT)), look
    if look.female and look.age != "child":
        jewels = rng.choice((("earrings",), ("necklace",), ("earrings", "necklace")))
        return replace(outfit, extras=(*outfit.extras, *jewels)), look
    return outfit, look


def earrings(head: Head, rng: random.Random) -> str:
    """Rings or pearls below the ears that the turn of the head and the hair leave to be seen."""
    metal, pearls = rng.choice((_GOLD, _SILVER)), rng.random() < 0.5
    parts = []
    for near in (True, False):
        if not near and head.turn > 0.35:
            continue
        x = (-head.cheek + 66 * head.turn) if near else head.cheek + 4 - 60 * head.turn
        y = 84.0 + head.low * 0.6
        parts.append(
            circle(x, y, 13, "#f6f1ea", stroke=metal, stroke_width=3)
            if pearls
            else circle(x, y + 14, 22, "none", stroke=metal, stroke_width=6)
        )
    return "".join(parts)


def necklace(canvas: Canvas, neck: float, y: float, x: float, tone: str) -> str:
    """A fine chain with a stone of that tone around a neck whose half width is `neck`."""
    chain = f"M-{neck + 8:.0f},{y - 26:.0f}Q{x:.0f},{y + 96:.0f} {neck + 8:.0f},{y - 26:.0f}"
    stone = canvas.radial([(0, "#ffffff"), (0.4, tone), (1, tone)])
    return stroked(chain, _GOLD, 5, round_ends=True) + circle(
        x, y + 42, 14, stone, stroke=_GOLD, stroke_width=4
    )
