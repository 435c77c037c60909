"""What the seasons do: to every green of the scenery, to leaves, to flowers."""

import math
import random
from functools import lru_cache

from openimagen.engines.illustrator.colour import from_oklab, oklab
from openimagen.engines.illustrator.scene import Place, Scene, Season

# Where it is always summer, or nothing grows.
WITHOUT_SEASONS: tuple[Place, ...] = (
    "jungle", "savanna", "desert", "beach", "island", "sea", "underwater", "space", "moon", "sky", "studio",
)  # fmt: skip
AUTUMN = ("#d9772e", "#e39a35", "#c4502f", "#d8b23f", "#b8622f", "#a8432f", "#c98a34")
BLOSSOM = ("#f6b8cf", "#f9d3df", "#f3a3c0", "#fbeef2")
LEAVES = ("#5b9a4a", "#6aa64c", "#4f8f4f", "#7dac4e")
# How a green turns: degrees of hue towards yellow, factors of chroma, steps of lightness (0-1).
_TURNS: dict[Season, tuple[float, float, float]] = {
    "spring": (7, 1.1, 0.025),
    "summer": (-5, 1.02, -0.035),
    "autumn": (25, 0.86, -0.02),
    "winter": (36, 0.36, 0.02),
}
# The hues of grass and leaves, in degrees; those of pines lie above and stay as they are.
_GREENS = (105.0, 152.0)
_LEAST_CHROMA = 0.05


def season_of(scene: Scene) -> Season | None:
    """The season that shows at the scene's place: winter where snow lies.

    None where the prompt does not say it, or where it makes no difference.
    """
    if scene.place in WITHOUT_SEASONS:
        return None
    return scene.season or ("winter" if scene.snowy or scene.place == "snow" else None)


@lru_cache(maxsize=4096)
def turned(colour: str, season: Season) -> str:
    """A green of grass or leaves as it is in a season; any other colour as it was."""
    lightness, a, b = oklab(colour)
    chroma, hue = math.hypot(a, b), math.degrees(math.atan2(b, a))
    if chroma < _LEAST_CHROMA or not _GREENS[0] < hue < _GREENS[1]:
        return colour
    turn, keep, lift = _TURNS[season]
    # No further than ochre, or pale greens would end in orange.
    angle, chroma = math.radians(max(hue - turn, min(hue, 88.0))), chroma * keep
    return from_oklab((lightness + lift, chroma * math.cos(angle), chroma * math.sin(angle)))


def leaf(scene: Scene, rng: random.Random, usual: str | None = None) -> str:
    """The colour of one broad-leaved tree's crown: `usual` (default: any green), autumn's, or blossom."""
    season = season_of(scene)
    if season == "autumn":
        return rng.choice(AUTUMN)
    if season == "spring" and rng.random() < 0.55:
        return rng.choice(BLOSSOM)
    return usual or rng.choice(LEAVES)
