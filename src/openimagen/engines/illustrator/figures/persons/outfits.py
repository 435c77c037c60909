"""Clothes, and what people wear on any day."""

import random
from dataclasses import dataclass, replace
from typing import Literal

from openimagen.engines.illustrator.figures.looks import Look

Top = Literal[
    "tee", "shirt", "sweater", "jacket", "suit", "overall", "armour", "vest", "kimono", "plain", "fur"
]
Sleeves = Literal["none", "short", "long"]
Hem = Literal["none", "tutu", "skirt", "dress", "coat", "long", "gown"]
# The parts of a drawing that a garment can be.
Piece = Literal["hat", "glasses", "top", "hem", "legs", "feet", "hands", "scarf", "tie", "backpack"]


@dataclass(frozen=True)
class Outfit:
    """Clothes. A colour is "#rrggbb", or "" for the one that the look has.

    `hem` is what hangs from the waist: a skirt to the thigh or the knee, a coat, a long coat, a gown to the
    ankles. `extras` are "apron", "belt", "cape", "tie", "bow_tie", "scarf", "buttons", "badge", "sash",
    "stripes", "stethoscope", "bands", "emblem", "fur", "wings", "quiver", and in portraits
    "earrings", "necklace". `neck_colour` is of a scarf or a tie, `pack_colour` of a
    backpack. `named` are the pieces that show a garment which the prompt names, with its art.
    """

    top: Top = "tee"
    colour: str = ""
    sleeves: Sleeves = "long"
    bottom: Literal["trousers", "shorts", "bare", "tights"] = "trousers"
    bottom_colour: str = ""
    hem: Hem = "none"
    hem_colour: str = ""
    trim: str = "#f4efe6"
    shoes: str = ""
    boots: bool = False
    gloves: str = ""
    hat: str = ""
    hat_colour: str = ""
    extras: tuple[str, ...] = ()
    female: bool | None = None
    beard: bool = False
    neck_colour: str = ""
    pack_colour: str = ""
    named: tuple[tuple[Piece, str], ...] = ()


def everyday(look: Look, rng: random.Random, cold: bool = False) -> Outfit:
    """Clothes for someone of no profession; `cold` asks for a coat, a scarf and a woollen hat."""
    if cold:
        hat = rng.choice(("beanie", "beanie", ""))
        warm = Outfit(
            "jacket",
            hat=hat,
            hat_colour=look.bottom,
            extras=("scarf",),
            trim="#d8453c",
            gloves=look.bottom,
            boots=True,
        )
        return replace(warm, hem="coat") if look.female else warm
    if look.age == "baby":
        return Outfit("plain", bottom_colour=look.top, shoes=look.top)
    if look.dress:
        hem: Hem = "gown" if look.age == "adult" and rng.random() < 0.15 else "dress"
        sleeves: tuple[Sleeves, ...] = ("short", "long", "none")
        return Outfit(
            "plain",
            sleeves=rng.choice(sleeves),
            bottom="tights" if rng.random() < 0.25 else "bare",
            hem=hem,
            extras=rng.choice(((), ("belt",), ("collar",))),
        )
    choices: tuple[Outfit, ...] = (
        Outfit("tee", sleeves="short"),
        Outfit("shirt", extras=("collar", "buttons")),
        Outfit("sweater"),
        Outfit("jacket", trim="#f1ece2"),
        Outfit("tee", sleeves="short", extras=("stripes",)),
    )
    if look.age in ("child", "teenager"):
        choices += (
            Outfit("tee", sleeves="short", bottom="shorts"),
            Outfit("overall", bottom_colour="#4a6da0", sleeves="short"),
        )
    if look.female:
        choices += (
            Outfit("tee", sleeves="short", hem="skirt", bottom="bare"),
            Outfit("sweater", hem="skirt", bottom="tights"),
        )
    if look.age == "old":
        choices = (
            Outfit("sweater", extras=("collar",)),
            Outfit("shirt", extras=("collar", "buttons")),
            Outfit("jacket", trim="#efe7d8"),
        )
    if look.female and look.hair and look.age == "old":
        choices += (Outfit("sweater", hem="dress", bottom="tights"),)
    outfit = rng.choice(choices)
    if outfit.hem != "none":
        return replace(outfit, hem_colour=look.bottom)
    return outfit
