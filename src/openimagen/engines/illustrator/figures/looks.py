"""What people look like: age, skin, hair and clothes, chosen by seed where the prompt does not say."""

import random
from dataclasses import dataclass
from typing import Literal

from openimagen.engines.illustrator.colour import NAMED
from openimagen.engines.illustrator.scene import Age

HairStyle = Literal[
    "short", "parted", "spiky", "curly", "buzz", "bald", "receding", "long", "wavy", "bob", "bun",
    "ponytail", "pigtails", "braids", "fringe", "tuft",
]  # fmt: skip

SKINS = ("#f8d8bd", "#f2c49d", "#e0ab7f", "#bf8659", "#94633f", "#704a34")
# Hair that comes by nature, and what the words for hair colours mean on a head.
_NATURAL_HAIR = ("#2a2226", "#4a2f22", "#6b4228", "#8f5a34", "#d09a52", "#b8502a")
_GREY_HAIR = ("#b9bcc4", "#dcdde0", "#9da1a9", "#ebe7e1")
HAIR: dict[str, str] = {
    "red": "#b8401f", "orange": "#c9622a", "ginger": "#c9622a", "brown": "#5a3524", "black": "#25202a",
    "golden": "#e3b34f", "blond": "#e8c15a", "blonde": "#e8c15a", "yellow": "#e8c15a", "white": "#e9e6e2",
    "gray": "#9a9ca4", "grey": "#9a9ca4",
}  # fmt: skip
_TOPS = (
    "#d9534a", "#3f7fbf", "#4fa06a", "#e0a53a", "#8a5fb0", "#2f8f8f", "#efe6d6", "#d97fa0", "#e07b4f",
    "#5b6fb5", "#a8c46a", "#c8566f",
)  # fmt: skip
_BOTTOMS = ("#3a4766", "#6b5440", "#2f5a62", "#4a4a55", "#8a7a62", "#54688c", "#7a3f4a")
_SHOES = ("#3a2e33", "#6b4530", "#e9e4dc", "#b5483f", "#35435c")
_STYLES: dict[tuple[str, bool], tuple[HairStyle, ...]] = {
    ("adult", True): ("long", "wavy", "bob", "bun", "curly", "ponytail", "fringe"),
    ("adult", False): ("short", "parted", "short", "curly", "spiky", "buzz", "bald"),
    ("teenager", True): ("long", "wavy", "ponytail", "fringe", "curly", "bob"),
    ("teenager", False): ("short", "parted", "spiky", "curly"),
    ("child", True): ("pigtails", "long", "bob", "braids", "ponytail", "fringe", "curly"),
    ("child", False): ("short", "curly", "spiky", "parted"),
    ("old", True): ("bun", "bob", "curly"),
    ("old", False): ("receding", "parted", "bald", "short"),
    ("baby", True): ("tuft",),
    ("baby", False): ("tuft",),
}


@dataclass(frozen=True)
class Look:
    """One person. Colours are "#rrggbb", dark `eyes` ""; `jaw` is 0 for a narrow and 1 for a broad chin."""

    female: bool
    skin: str
    hair: str
    style: HairStyle
    top: str
    bottom: str
    age: Age = "adult"
    dress: bool = False
    beard: bool = False
    glasses: bool = False
    shoes: str = "#3a2e33"
    jaw: float = 0.5
    eyes: str = ""

    @property
    def child(self) -> bool:
        """True for whoever has a child's proportions."""
        return self.age in ("child", "baby")


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
    age: Age | None = None,
    beard: bool = False,
) -> Look:
    """A look for a "woman", "man", "girl", "boy" or "baby".

    `hair` names a colour, `clothes` is "#rrggbb".
    """
    years: Age = age or ("child" if kind in ("girl", "boy") else "baby" if kind == "baby" else "adult")
    female = kind in ("woman", "girl") or (kind == "baby" and rng.random() < 0.5)
    skin = rng.choice(SKINS)
    natural = rng.choice(_NATURAL_HAIR if SKINS.index(skin) < 3 else _NATURAL_HAIR[:3])
    if years == "old":
        natural = rng.choice(_GREY_HAIR)
    style = rng.choice(_STYLES[years, female])
    top = clothes or rng.choice(_TOPS)
    bottom = rng.choice(_BOTTOMS)
    if hair in ("red", "orange", "ginger", "blond", "blonde", "golden", "yellow"):
        skin = rng.choice(SKINS[:2])
    if hair and style in ("bald", "buzz", "receding"):
        style = "parted"
    return Look(
        female=female,
        skin=skin,
        hair=hair_colour(hair) if hair else natural,
        style=style,
        top=top,
        bottom=bottom,
        age=years,
        dress=female and rng.random() < 0.5,
        beard=beard or (not female and years in ("adult", "old") and rng.random() < 0.3),
        glasses=glasses,
        shoes=rng.choice(_SHOES),
        jaw=rng.random(),
    )
