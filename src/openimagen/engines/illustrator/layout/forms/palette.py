"""The few colours that a designed picture is made of."""

import random
from dataclasses import dataclass

from openimagen.engines.illustrator.colour import NAMED, mix, oklab, shade
from openimagen.engines.illustrator.scene import Scene

_BRIGHT = (
    ("#f4ecdd", "#e4572e", "#17677e", "#f3a712", "#29335c"),
    ("#fdf6ec", "#ef6f6c", "#465775", "#3fb68b", "#f2c14e"),
    ("#eef2ea", "#2d6a4f", "#8fc9a8", "#d4a373", "#bc4749"),
    ("#f7ede2", "#5f8f8b", "#f28482", "#f6bd60", "#3d405b"),
    ("#fff4e0", "#f25f4c", "#0f6e84", "#e9b44c", "#533a7b"),
    ("#eef4fb", "#1f5fbf", "#ff7f51", "#ffc145", "#143055"),
    ("#fbeef0", "#c9184a", "#5a3d8a", "#ff9f6b", "#2b2d42"),
)
_DARK = (
    ("#10152b", "#4f7bff", "#fc466b", "#ffd166", "#9be7ff"),
    ("#1d1a2f", "#f6ae2d", "#f26419", "#86bbd8", "#e8e3f2"),
    ("#0f2027", "#2c9c91", "#f4d35e", "#ee964b", "#d7e6e3"),
)
_GENTLE = (
    ("#f6f1ea", "#a3b8c8", "#d9b8a8", "#c3cfb4", "#6f7f8f"),
    ("#f3f0f6", "#b7a9d0", "#f0c5cf", "#a8cfd0", "#6b6488"),
)
_MUTED_MOODS = ("calm", "romantic", "cozy")
_DARK_MOODS = ("gloomy", "mysterious", "dramatic")


@dataclass(frozen=True)
class Palette:
    """The colour of the ground and three to nine that stand out from it."""

    paper: str
    inks: tuple[str, ...]

    @property
    def dark(self) -> str:
        """Its darkest colour, or nearly black where none is dark: for lettering and outlines."""
        darkest = min((self.paper, *self.inks), key=lambda colour: oklab(colour)[0])
        return darkest if oklab(darkest)[0] < 0.45 else shade(darkest, -0.6)

    @property
    def light(self) -> str:
        """Its lightest colour, or nearly white where none is light."""
        lightest = max((self.paper, *self.inks), key=lambda colour: oklab(colour)[0])
        return lightest if oklab(lightest)[0] > 0.85 else mix(lightest, "#ffffff", 0.8)

    @property
    def accent(self) -> str:
        """The colour that stands for all of them."""
        return self.inks[0]

    @property
    def strong(self) -> str:
        """The accent where light lettering can be read on it, else the darkest."""
        return self.accent if oklab(self.accent)[0] < 0.62 else self.dark

    def against(self, ground: str) -> str:
        """The colour for lettering on a ground."""
        return self.light if oklab(ground)[0] < 0.68 else self.dark


def palette_for(scene: Scene, rng: random.Random) -> Palette:
    """The colours that the prompt names, with shades between them; else a set by mood and seed."""
    asked = tuple(NAMED[name] for name in (scene.background, *scene.palette) if name in NAMED)
    if not asked:
        sets = _GENTLE if scene.mood in _MUTED_MOODS else _DARK if scene.mood in _DARK_MOODS else None
        chosen = rng.choice(sets or (_BRIGHT * 2 + _DARK))
        return Palette(chosen[0], chosen[1:])
    colours = tuple(dict.fromkeys(asked))
    ground = NAMED.get(scene.background or "") or _ground(colours)
    inks = tuple(colour for colour in colours if colour != ground) or (shade(ground, -0.5),)
    shades = tuple(tone for colour in inks for tone in (shade(colour, 0.4), shade(colour, -0.4)))
    return Palette(ground, (*inks, *shades))


def _ground(colours: tuple[str, ...]) -> str:
    """White or black if it is one of several colours that are named, else paper with a hint of the first."""
    plain = [colour for colour in colours if colour in (NAMED["white"], NAMED["black"])]
    return plain[0] if plain and len(colours) > 1 else mix(colours[0], "#fbf5ea", 0.88)
