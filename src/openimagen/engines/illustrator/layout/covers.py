"""What covers the feet of those who stand on soft ground: snow, grass, sand, foam."""

import random
from collections.abc import Callable

from openimagen.engines.illustrator.backdrops.backdrop import Surface
from openimagen.engines.illustrator.backdrops.stage import Stage
from openimagen.engines.illustrator.colour import mix
from openimagen.engines.illustrator.shapes import shape, stroked


def cover(stage: Stage, rng: random.Random, surface: Surface, foot: float, height: float) -> str:
    """The ground before the feet of a figure that is `height` high; `foot` is the width of its feet."""
    draw = _COVERS.get(surface)
    return draw(stage, rng, max(foot * 0.66, height * 0.16), height) if draw else ""


def _snow(stage: Stage, rng: random.Random, reach: float, height: float) -> str:
    fill = stage.canvas.linear(
        [(0, stage.on("#ffffff")), (0.5, stage.on("#f0f5fc")), (1, stage.on("#e3ecf8"), 0)]
    )
    rise, low = min(height * 0.035, 16.0), min(height * 0.042, 19.0)
    crest = (
        f"M{-reach:.0f},{low:.1f}Q{-reach * 0.6:.0f},{-rise:.1f} {-reach * 0.2:.0f},0"
        f"Q{reach * 0.2:.0f},{rise:.1f} {reach * 0.5:.0f},{-rise * 0.3:.1f}"
        f"Q{reach * 0.8:.0f},{-rise:.1f} {reach * 1.05:.0f},{low:.1f}"
    )
    return shape(f"{crest}Q0,{rise * 4:.1f} {-reach:.0f},{low:.1f}Z", fill)


def _grass(stage: Stage, rng: random.Random, reach: float, height: float) -> str:
    return _blades(stage, rng, reach, height, ("#4f8f3a", "#5d9f41", "#437f33"))


def _dry_grass(stage: Stage, rng: random.Random, reach: float, height: float) -> str:
    return _blades(stage, rng, reach, height, ("#b98f45", "#a67c38", "#cda65a"))


def _blades(stage: Stage, rng: random.Random, reach: float, height: float, colours: tuple[str, ...]) -> str:
    tones = [stage.on(colour) for colour in colours]
    blades: dict[str, str] = dict.fromkeys(tones, "")
    # Small figures stand in short grass, or it would hide them.
    longest = min(24.0, 8 + 0.1 * height)
    for _ in range(int(10 + reach / 8)):
        x, y = rng.uniform(-1.05, 1.05) * reach, rng.uniform(1, 10) + height * 0.012
        for _ in range(3):
            tip, tall = rng.uniform(-7, 7), rng.uniform(0.45, 1) * longest
            blades[rng.choice(tones)] += (
                f"M{x:.0f},{y:.0f}q{tip * 0.2:.1f},{-tall * 0.6:.1f} {tip:.1f},{-tall:.1f}"
            )
            x += rng.uniform(2, 4)
    return "".join(stroked(d, tone, 2.6, round_ends=True) for tone, d in blades.items() if d)


def _sand(stage: Stage, rng: random.Random, reach: float, height: float) -> str:
    fill = stage.canvas.linear([(0, stage.on("#f3dcaa")), (1, stage.on("#ecd09a"), 0)])
    return shape(
        f"M{-reach:.0f},9Q{-reach * 0.45:.0f},-9 0,3Q{reach * 0.5:.0f},-8 {reach:.0f},9Q0,26 {-reach:.0f},9Z",
        fill,
    )


def _foam(stage: Stage, rng: random.Random, reach: float, height: float) -> str:
    white, parts = stage.on("#ffffff"), []
    for k in range(4):
        half = reach * (1.15 - 0.13 * k) * rng.uniform(0.9, 1.1)
        y = 2 + k * max(7.0, height * 0.02)
        waves = "".join(f"q{half / 6:.1f},{-5 if j % 2 else 5} {half / 3:.1f},0" for j in range(6))
        parts.append(
            stroked(
                f"M{-half:.0f},{y:.1f}{waves}", white, 5 - k * 0.8, opacity=0.7 - 0.13 * k, round_ends=True
            )
        )
    water = mix(stage.on("#2f7fb5"), stage.light.haze, 0.15)
    bow = shape(f"M{-reach:.0f},0Q0,12 {reach:.0f},0Q0,26 {-reach:.0f},0Z", water, opacity=0.8)
    return bow + "".join(parts)


_COVERS: dict[Surface, Callable[[Stage, random.Random, float, float], str]] = {
    "snow": _snow,
    "grass": _grass,
    "dry_grass": _dry_grass,
    "sand": _sand,
    "water": _foam,
}
