"""What people look like: skin, hair and clothes, chosen by seed where the prompt does not say."""

import random
from dataclasses import dataclass
from typing import Literal

from openimagen.engines.illustrator.colour import NAMED

HairStyle = Literal["short", "long", "bun", "curly", "pigtails", "bob"]

SKINS = ("#f7d3b5", "#eebd94", "#d79f73", "#b27a50", "#94633f", "#7a5038")
# Hair that comes by nature, and what the words for hair colours mean on a head.
_NATURAL_HAIR = ("#2a2226", "#4a2f22", "#6b4228", "#8f5a34", "#c98f4a", "#b8502a")
HAIR: dict[str, str] = {
    "red": "#b8401f", "orange": "#c9622a", "ginger": "#c9622a", "brown": "#5a3524", "black": "#25202a",
    "golden": "#e3b34f", "blond": "#e8c15a", "blonde": "#e8c15a", "yellow": "#e8c15a", "white": "#e9e6e2",
    "gray": "#9a9ca4", "grey": "#9a9ca4",
}  # fmt: skip
_TOPS = ("#d9534a", "#3f7fbf", "#4fa06a", "#e0a53a", "#8a5fb0", "#2f8f8f", "#e8e2d6", "#d97fa0")
_BOTTOMS = ("#3a4766", "#6b5440", "#2f5a62", "#4a4a55", "#7a6a58")
_STYLES: dict[str, tuple[HairStyle, ...]] = {
    "woman": ("long", "bob", "bun", "curly"),
    "girl": ("pigtails", "long", "bob"),
    "man": ("short", "short", "curly"),
    "boy": ("short", "curly"),
}


@dataclass(frozen=True)
class Look:
    """One person. Colours are "#rrggbb"."""

    child: bool
    female: bool
    skin: str
    hair: str
    style: HairStyle
    top: str
    bottom: str
    dress: bool = False
    beard: bool = False
    glasses: bool = False


def hair_colour(name: str) -> str:
    """The colour of hair that a prompt calls red, blonde, blue…"""
    return HAIR.get(name) or NAMED.get(name, "#5a3524")


def choose(
    rng: random.Random,
    kind: str,
    *,
    hair: str | None = None,
    glasses: bool = False,
    clothes: str | None = None,
) -> Look:
    """A look for a "woman", "man", "girl" or "boy"; `hair` is a colour's name, `clothes` "#rrggbb"."""
    skin = rng.choice(SKINS)
    natural = rng.choice(_NATURAL_HAIR if SKINS.index(skin) < 3 else _NATURAL_HAIR[:3])
    style = rng.choice(_STYLES.get(kind, _STYLES["man"]))
    top = clothes or rng.choice(_TOPS)
    bottom = rng.choice(_BOTTOMS)
    female = kind in ("woman", "girl")
    if hair in ("red", "orange", "ginger", "blond", "blonde", "golden", "yellow"):
        skin = rng.choice(SKINS[:2])
    return Look(
        child=kind in ("girl", "boy"),
        female=female,
        skin=skin,
        hair=hair_colour(hair) if hair else natural,
        style=style,
        top=top,
        bottom=bottom,
        dress=female and rng.random() < 0.5,
        beard=kind == "man" and rng.random() < 0.3,
        glasses=glasses,
    )
