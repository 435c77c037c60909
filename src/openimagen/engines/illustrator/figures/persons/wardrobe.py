"""Clothes that a prompt names, as changes of an outfit."""

from dataclasses import replace
from typing import cast

from openimagen.engines.illustrator.figures.looks import Look
from openimagen.engines.illustrator.figures.persons.outfits import Outfit, Piece

# Clothes that have drawings of their own, as changes of an outfit; "{}" stands for their colour.
_WORN: dict[str, dict[str, str]] = {
    "crown": {"hat": "crown", "hat_colour": "{}"}, "top-hat": {"hat": "top_hat", "hat_colour": "{}"},
    "billed-cap": {"hat": "cap", "hat_colour": "{}"}, "womans-hat": {"hat": "straw", "hat_colour": "{}"},
    "rescue-workers-helmet": {"hat": "hard_hat", "hat_colour": "{}"},
    "military-helmet": {"hat": "hard_hat", "hat_colour": "#5f6f4a"}, "graduation-cap": {"hat": "mortarboard"},
    "t-shirt": {"top": "tee", "sleeves": "short", "colour": "{}", "hem": "none"},
    "womans-clothes": {"top": "shirt", "colour": "{}"}, "coat": {"top": "jacket", "hem": "coat",
    "sleeves": "long", "colour": "{}"},
    "lab-coat": {"hem": "long", "hem_colour": "#f7f7f4", "sleeves": "long"},
    "dress": {"top": "plain", "hem": "dress", "bottom": "bare", "colour": "{}", "hem_colour": ""},
    "jeans": {"bottom": "trousers", "bottom_colour": "{}", "hem": "none"},
    "shorts": {"bottom": "shorts", "bottom_colour": "{}", "hem": "none"},
    "kimono": {"top": "kimono", "hem": "gown", "colour": "{}", "sleeves": "long", "hem_colour": ""},
    "sari": {"top": "plain", "hem": "gown", "colour": "{}", "hem_colour": ""},
    "safety-vest": {"top": "vest", "colour": "#e98a2c"}, "running-shirt": {"top": "tee", "sleeves": "none",
    "colour": "{}"},
    "gloves": {"gloves": "{}"}, "hiking-boot": {"boots": "1", "shoes": "{}"}, "womans-boot": {"boots": "1",
    "shoes": "{}"},
    "running-shoe": {"shoes": "{}"}, "mans-shoe": {"shoes": "{}"}, "high-heeled-shoe": {"shoes": "{}"},
    "scarf": {"+": "scarf", "neck_colour": "{}"}, "necktie": {"+": "tie", "neck_colour": "{}"},
    "backpack": {"+": "backpack", "pack_colour": "{}"},
    "glasses": {}, "goggles": {"hat": "goggles"}, "one-piece-swimsuit": {"top": "plain", "sleeves": "none",
    "bottom": "bare", "colour": "{}", "hem": "none"},
    "bikini": {"top": "plain", "sleeves": "none", "bottom": "bare", "colour": "{}", "hem": "none"},
    "flat-shoe": {"shoes": "{}"}, "thong-sandal": {"shoes": "{}"}, "womans-sandal": {"shoes": "{}"},
    "socks": {"shoes": "{}"}, "ballet-shoes": {"shoes": "#f08fb0"},
}  # fmt: skip
_NATURAL: dict[str, str] = {
    "jeans": "#4a6da0", "scarf": "#d8453c", "top-hat": "#2b2a33", "billed-cap": "#3f7fbf",
    "gloves": "#8a3f34",
    "hiking-boot": "#7a5636", "womans-boot": "#7a3f34", "rescue-workers-helmet": "#f2c230",
    "high-heeled-shoe": "#c8323a", "running-shoe": "#e9e6df", "mans-shoe": "#4a3326", "dress": "#4f8fc0",
    "coat": "#8a5a3c", "kimono": "#c9445a", "sari": "#d8568f",
}  # fmt: skip


# what one has on over a dress, or what makes a skirt of it, and what of it is seen then
_OVER_DRESSES = {"t-shirt": "skirt", "womans-clothes": "skirt", "running-shirt": "skirt", "coat": "dress"}


def can_wear(name: str) -> bool:
    """True for clothes that are drawn as part of a person."""
    return name in _WORN


def wearing(outfit: Outfit, look: Look, name: str, colour: str | None) -> tuple[Outfit, Look]:
    """The outfit with one more piece of clothing, "#rrggbb" or of its natural colour."""
    changes: dict[str, object] = {}
    if name == "top-hat" and outfit.hat and colour:  # a wizard's purple hat is a wizard's hat
        named = (*outfit.named, *((piece, name) for piece in pieces(name)))
        return replace(outfit, hat_colour=colour, named=named), look
    fields, hidden = _layered(outfit, look, name)
    for field, value in fields.items():
        if field == "+":
            changes["extras"] = (*outfit.extras, value)
        elif field == "boots":
            changes["boots"] = True
        else:
            changes[field] = (colour or _NATURAL.get(name, "")) if value == "{}" else value
    if name == "glasses":
        look = replace(look, glasses=True)
    shown = (piece for piece in pieces(name) if piece not in hidden)
    changes["named"] = (*outfit.named, *((piece, name) for piece in shown))
    return replace(outfit, **changes), look  # type: ignore[arg-type]


def _layered(outfit: Outfit, look: Look, name: str) -> tuple[dict[str, str], tuple[Piece, ...]]:
    """What a garment changes, and which of its parts are hidden: a blouse and a skirt, a coat and a dress."""
    worn, fields = dict(outfit.named), _WORN[name]
    if name == "dress" and (hem := _OVER_DRESSES.get(worn.get("top", ""))):
        return {"hem": hem, "bottom": "bare", "hem_colour": "{}"}, ("top", "legs")
    if name in _OVER_DRESSES and worn.get("hem") == "dress":
        return {**fields, "hem": _OVER_DRESSES[name], "hem_colour": outfit.colour}, ("hem",)
    if _OVER_DRESSES.get(name) == "skirt" and outfit.bottom == "bare" and outfit.hem != "none":
        return {**fields, "hem": "skirt", "hem_colour": look.bottom}, ("hem",)
    return fields, ()


def pieces(name: str) -> tuple[Piece, ...]:
    """The parts of a drawing that show a garment."""
    fields = _WORN[name]
    if "+" in fields:
        return (cast(Piece, fields["+"]),)
    if name == "glasses":
        return ("glasses",)
    hem, bottom = fields.get("hem", "none"), fields.get("bottom", "")
    found = {
        "hat": "hat" in fields,
        "top": "top" in fields or hem == "long",
        # What hangs from no waist belongs to the trousers, or to what has no legs.
        "hem": hem != "none" or bottom != "",
        "legs": bottom not in ("", "bare"),
        "feet": "shoes" in fields,
        "hands": "gloves" in fields,
    }
    return tuple(cast(Piece, piece) for piece, shown in found.items() if shown)
