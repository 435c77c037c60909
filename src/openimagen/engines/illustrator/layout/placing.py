"""Draws placed units: light on them, shadows beneath them, and the ground that covers their feet."""

import math
import random

from openimagen.engines.illustrator.backdrops.backdrop import Backdrop, Light
from openimagen.engines.illustrator.canvas import Canvas
from openimagen.engines.illustrator.colour import mix
from openimagen.engines.illustrator.layout.placed import Placed
from openimagen.engines.illustrator.shapes import ellipse, group, shape, stroked

_INDOORS = ("floor", "wood", "none")
# The colour of light on the lit edge of things.
_RIMS = {
    "sunset": "#ffd08a",
    "dawn": "#ffe6c8",
    "night": "#bcd2ff",
    "cyberpunk": "#ff6fd0",
    "space": "#d5e2ff",
}
_SHADOW = "#120a2a"
_PENUMBRA = (0.94, 1.0, 1.06)


class Placer:
    """Draws units into one picture; equal figures share a filter."""

    def __init__(self, canvas: Canvas, backdrop: Backdrop) -> None:
        self._canvas = canvas
        self._backdrop = backdrop
        self._volumes: dict[tuple[float, float], str] = {}
        self._cast = ""
        self._rng = canvas.stream("ground cover")

    def draw(self, placed: Placed) -> str:
        """A unit with its shadow behind and the ground's cover before it."""
        figure, k = placed.unit.figure, placed.scale
        name = self._canvas.new_id()
        turn = f" rotate({placed.lean:.2f})" if placed.lean else ""
        size = f"{turn} scale({-k if placed.flip else k:.4f} {k:.4f})"
        lit = group(
            f'<g id="{name}">{figure.svg}</g>', filter=self._volume(figure.height, placed.haze, placed.flip)
        )
        parts = []
        grounded = (
            placed.unit.lane == "ground"
            and placed.unit.over is None
            and figure.foot > 0
            and not self._backdrop.floating
            and self._canvas.treatment.shadows
        )
        if grounded:
            parts.append(self._under(name, figure.foot * k, placed, size))
        parts.append(group(lit + figure.glow, transform=size.strip()))
        if grounded:
            parts.append(self._cover(figure.foot * k, placed.height))
        return group(parts, transform=f"translate({placed.x:.1f} {placed.y:.1f})")

    def _volume(self, height: float, haze: float, flip: bool) -> str:
        light = self._backdrop.light
        side = -light.side if flip else light.side
        key = (round(height, 1) * side, haze)
        if key not in self._volumes:
            self._volumes[key] = self._canvas.volume(
                height,
                tint=light.tint,
                haze=haze,
                haze_colour=light.haze,
                shade_opacity=0.46 if light.dark else 0.34,
                light_opacity=0.24 if light.dark else 0.30,
                light_colour=_RIMS.get(light.key, "#fff7e0"),
                light_side=side,
            )
        return self._volumes[key]

    def _under(self, name: str, foot: float, placed: Placed, size: str) -> str:
        """What lies on the ground: a reflection on water, else the cast and the contact shadow."""
        surface, light = self._backdrop.surface, self._backdrop.light
        copy = f'<use xlink:href="#{name}"/>'
        if surface == "water":
            mirror = f"scale(1 -0.55){size}"
            return group(group(copy, transform=mirror), opacity=0.22)
        parts = []
        if surface == "ice":
            parts.append(group(group(copy, transform=f"scale(1 -0.4){size}"), opacity=0.16))
        strength = {"night": 0.2, "cyberpunk": 0.2, "cloudy": 0.14, "rain": 0.12, "fog": 0.1}.get(
            light.key, 0.3
        )
        slope, stretch = -light.side * -0.55, 0.22
        if light.key in ("sunset", "dawn"):
            slope, stretch = slope * 1.4, 0.3
        if surface in _INDOORS:
            slope, stretch = slope * 0.9, 0.2
        # On a brow there is little ground behind the feet for a shadow to lie on.
        ground_left = (placed.y - self._backdrop.horizon) / placed.height
        if ground_left < 0.05:
            return self._contact(foot, placed.height)
        stretch = min(stretch, ground_left * 0.8)
        # Several crisp shadows that part with the distance from the feet: soft like a blur, at a
        # tenth of its cost.
        for spread in _PENUMBRA:
            lie = f"matrix(1 0 {slope * spread:.3f} {stretch * spread:.3f} 0 0)"
            parts.append(
                group(group(copy, filter=self._shadow(strength), transform=size.strip()), transform=lie)
            )
        parts.append(self._contact(foot, placed.height))
        return "".join(parts)

    def _shadow(self, strength: float) -> str:
        """The filter that turns anything into its shadow; made once."""
        if not self._cast:
            name = self._canvas.new_id()
            self._canvas.define(
                f'<filter id="{name}" x="0" y="0" width="100%" height="100%" '
                'color-interpolation-filters="sRGB">'
                '<feColorMatrix values="0 0 0 0 .07 0 0 0 0 .04 0 0 0 0 .16 '
                f'0 0 0 {strength / len(_PENUMBRA):.3f} 0"/></filter>'
            )
            self._cast = f"url(#{name})"
        return self._cast

    def _contact(self, foot: float, height: float) -> str:
        strength = 0.34 if self._backdrop.surface in ("snow", "ice") else 0.55
        paint = self._canvas.radial(
            [(0, _SHADOW, strength), (0.55, _SHADOW, strength * 0.6), (1, _SHADOW, 0)]
        )
        return ellipse(0, 0, max(foot * 0.66, height * 0.14), max(foot * 0.11, height * 0.035), paint)

    def _cover(self, foot: float, height: float) -> str:
        """The ground in front of the feet."""
        light = self._backdrop.light
        reach = max(foot * 0.66, height * 0.16)
        draw = {"snow": _snow, "grass": _grass, "sand": _sand, "water": _foam}.get(self._backdrop.surface)
        return draw(self._canvas, self._rng, light, reach, height) if draw else ""


def _snow(canvas: Canvas, rng: random.Random, light: Light, reach: float, height: float) -> str:
    fill = canvas.linear([(0, light.on("#ffffff")), (0.5, light.on("#f0f5fc")), (1, light.on("#e3ecf8"), 0)])
    rise, low = min(height * 0.035, 16.0), min(height * 0.042, 19.0)
    crest = (
        f"M{-reach:.0f},{low:.1f}Q{-reach * 0.6:.0f},{-rise:.1f} {-reach * 0.2:.0f},0"
        f"Q{reach * 0.2:.0f},{rise:.1f} {reach * 0.5:.0f},{-rise * 0.3:.1f}"
        f"Q{reach * 0.8:.0f},{-rise:.1f} {reach * 1.05:.0f},{low:.1f}"
    )
    return shape(f"{crest}Q0,{rise * 4:.1f} {-reach:.0f},{low:.1f}Z", fill)


def _grass(canvas: Canvas, rng: random.Random, light: Light, reach: float, height: float) -> str:
    tones = [light.on(tone) for tone in ("#4f8f3a", "#5d9f41", "#437f33")]
    blades: dict[str, str] = dict.fromkeys(tones, "")
    for _ in range(int(10 + reach / 8)):
        x, y = rng.uniform(-1.05, 1.05) * reach, rng.uniform(1, 10) + height * 0.012
        for _ in range(3):
            tip, tall = rng.uniform(-7, 7), rng.uniform(10, 24)
            blades[rng.choice(tones)] += (
                f"M{x:.0f},{y:.0f}q{tip * 0.2:.1f},{-tall * 0.6:.1f} {tip:.1f},{-tall:.1f}"
            )
            x += rng.uniform(2, 4)
    return "".join(stroked(d, tone, 2.6, round_ends=True) for tone, d in blades.items() if d)


def _sand(canvas: Canvas, rng: random.Random, light: Light, reach: float, height: float) -> str:
    fill = canvas.linear([(0, light.on("#f3dcaa")), (1, light.on("#ecd09a"), 0)])
    return shape(
        f"M{-reach:.0f},9Q{-reach * 0.45:.0f},-9 0,3Q{reach * 0.5:.0f},-8 {reach:.0f},9Q0,26 {-reach:.0f},9Z",
        fill,
    )


def _foam(canvas: Canvas, rng: random.Random, light: Light, reach: float, height: float) -> str:
    white, parts = light.on("#ffffff"), []
    for k in range(4):
        half = reach * (1.15 - 0.13 * k) * rng.uniform(0.9, 1.1)
        y = 2 + k * max(7.0, height * 0.02)
        waves = "".join(f"q{half / 6:.1f},{-5 if j % 2 else 5} {half / 3:.1f},0" for j in range(6))
        parts.append(
            stroked(
                f"M{-half:.0f},{y:.1f}{waves}", white, 5 - k * 0.8, opacity=0.7 - 0.13 * k, round_ends=True
            )
        )
    water = mix(light.on("#2f7fb5"), light.haze, 0.15)
    bow = shape(
        f"M{-reach:.0f},0Q0,{math.copysign(12, 1):.0f} {reach:.0f},0Q0,26 {-reach:.0f},0Z", water, opacity=0.8
    )
    return bow + "".join(parts)
