"""How a mood changes the light: the sky it prefers, and the tone of sky, haze and all that is lit."""

from dataclasses import dataclass, replace

from openimagen.engines.illustrator.backdrops.backdrop import Light
from openimagen.engines.illustrator.colour import Rgb, from_oklab, mix, oklab
from openimagen.engines.illustrator.scene import Mood

# The light of a scene whose prompt names neither time nor weather; the seed chooses one.
KEYS: dict[Mood, tuple[str, ...]] = {
    "calm": ("dawn", "day"),
    "cheerful": ("day",),
    "cozy": ("sunset", "dawn"),
    "gloomy": ("cloudy", "rain"),
    "mysterious": ("fog", "night"),
    "romantic": ("sunset", "dawn"),
    "dramatic": ("sunset", "storm"),
}


@dataclass(frozen=True)
class _Tone:
    """What a mood does to colours.

    `chroma` and `lightness` multiply those of the sky, `veil` is mixed into it by `share`, `tint` multiplies
    the colours of everything lit.
    """

    chroma: float
    lightness: float
    veil: str
    share: float
    tint: Rgb


_TONES: dict[Mood, _Tone] = {
    "calm": _Tone(0.75, 1.03, "#dfeaf2", 0.18, (0.97, 0.99, 1.0)),
    "cheerful": _Tone(1.18, 1.02, "#ffe9a8", 0.1, (1.0, 0.99, 0.93)),
    "cozy": _Tone(0.95, 0.98, "#f2a65a", 0.2, (1.0, 0.91, 0.79)),
    "gloomy": _Tone(0.45, 0.86, "#5a6470", 0.22, (0.84, 0.88, 0.93)),
    "mysterious": _Tone(0.9, 0.78, "#3a2f6b", 0.3, (0.84, 0.82, 0.98)),
    "romantic": _Tone(1.05, 1.0, "#f79ab8", 0.24, (1.0, 0.91, 0.93)),
    "dramatic": _Tone(1.3, 0.84, "#401a30", 0.14, (0.98, 0.89, 0.86)),
}


def tempered(light: Light, mood: Mood | None) -> Light:
    """The light in a mood; unchanged where there is none."""
    if mood is None:
        return light
    tone = _TONES[mood]
    sky = tuple(_toned(colour, tone) for colour in light.sky)
    red, green, blue = (own * by for own, by in zip(light.tint, tone.tint, strict=True))
    return replace(light, sky=sky, haze=_toned(light.haze, tone), tint=(red, green, blue))


def _toned(colour: str, tone: _Tone) -> str:
    lightness, a, b = oklab(mix(colour, tone.veil, tone.share))
    return from_oklab((min(1.0, lightness * tone.lightness), a * tone.chroma, b * tone.chroma))
