"""Natural colours of kinds that come in several: coats of pets, paints of cars, flowers, balloons."""

import random

# "" is the colour of the packed drawing.
_VARIETIES: dict[str, tuple[str, ...]] = {
    "cat": ("", "", "#e8943a", "#8f949c", "#4a4a52", "#efe9df"),
    "cat-face": ("", "", "#e8943a", "#8f949c", "#efe9df"),
    "dog": ("", "", "#d9a05a", "#9a6b42", "#efe3d0", "#5a4a44"),
    "dog-face": ("", "", "#d9a05a", "#9a6b42"),
    "horse": ("", "", "#8a5a38", "#5a4a46", "#e9e3da", "#c98f4a"),
    "rabbit": ("", "", "#b08a66", "#efeae4", "#8f8a88"),
    "rabbit-face": ("", "#b08a66", "#efeae4"),
    "automobile": ("", "#2f6fd6", "#f0b429", "#3a9a6b", "#e9e6df", "#7a4fb0", "#3f4654"),
    "bird": ("", "", "#d8564a", "#e9b93f", "#5aa06b"),
    "butterfly": ("", "#e08a2f", "#9a5fc0", "#d8567f"),
    "tulip": ("", "#d8402f", "#f0c030", "#8a5fc0"),
    "balloon": ("", "#2f6fd6", "#f4c62f", "#3fa34d", "#7d46b8", "#f07fae"),
    "house": ("", "", "#f3d9a4", "#cfe0ea", "#f0c7b6", "#d5e3c4"),
    "tropical-fish": ("", "#e8743a", "#3f8fd6"),
    "egg": ("", "#f6ecda", "#c98f5c"),
    "fish": ("", "#e8743a", "#4fa08f", "#c9b04a"),
    "robot": ("", "", "#4f86b8", "#c9a24a", "#5aa07f"),
    "wrapped-gift": ("", "#3a7fd0", "#3fa36b", "#8a55b8"),
}


def variety(name: str, rng: random.Random) -> str | None:
    """A colour ("#rrggbb") for one copy, None for the drawing's own."""
    return rng.choice(_VARIETIES.get(name, ("",))) or None
