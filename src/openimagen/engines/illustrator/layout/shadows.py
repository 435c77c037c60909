"""Shadows on the ground: cast away from the light that is drawn, dark where feet touch."""

import math
from dataclasses import dataclass

from openimagen.engines.illustrator.backdrops.backdrop import Backdrop
from openimagen.engines.illustrator.canvas import Canvas
from openimagen.engines.illustrator.layout.placed import Placed
from openimagen.engines.illustrator.scene import Camera
from openimagen.engines.illustrator.shapes import ellipse, group

_SHADOW = "#120a2a"
_STRENGTHS = {"night": 0.26, "cyberpunk": 0.2, "cloudy": 0.12, "rain": 0.1, "storm": 0.1, "fog": 0.08}
_USUAL_STRENGTH = 0.3
# Several crisp shadows that part with the distance from the feet: soft like a blur, at a tenth of its cost.
# The more figures, the fewer.
_PENUMBRAS = ((3, (0.94, 1.0, 1.06)), (6, (0.96, 1.04)), (99, (1.0,)))
# How much of the ground's depth each camera sees.
_FORESHORTENING: dict[Camera, float] = {"eye": 0.34, "low": 0.2, "high": 0.52, "close": 0.3}
_LEAST_ELEVATION, _LONGEST = 0.2, 1.15


@dataclass(frozen=True)
class Slant:
    """Where the shadow of a point one unit above the ground lies: right and down, in units."""

    right: float
    down: float


def slant(backdrop: Backdrop, camera: Camera, x: float, width: float) -> Slant:
    """The shadow of something that stands at x.

    It points away from the foot of the sun, moon or lamp in the picture, the longer the lower that stands.
    Where none is in the picture the light comes from above the viewer's shoulder, and shadows fall behind.
    """
    shallow = _FORESHORTENING[camera]
    if backdrop.source is None:
        return Slant(-backdrop.light.side * 0.5, -0.55 * shallow)
    sun_x, sun_y = backdrop.source
    elevation = max(_LEAST_ELEVATION, (backdrop.horizon - sun_y) / backdrop.horizon)
    length = min(_LONGEST, 0.32 / elevation)
    across = max(-0.92, min(0.92, (x - sun_x) / (0.75 * width)))
    return Slant(length * across, length * math.sqrt(1 - across**2) * shallow)


class Shadows:
    """Draws the shadows of one picture; they share a filter."""

    def __init__(self, canvas: Canvas, backdrop: Backdrop, camera: Camera, figures: int) -> None:
        self._canvas = canvas
        self._backdrop = backdrop
        self._camera: Camera = camera
        self._penumbra = next(copies for most, copies in _PENUMBRAS if figures <= most)
        self._filter = ""

    def falls(self, placed: Placed) -> Slant:
        """Where the shadow of a figure falls."""
        return slant(self._backdrop, self._camera, placed.x, self._canvas.width)

    def cast(self, copy: str, placed: Placed, size: str) -> str:
        """The cast shadow; `copy` is a <use> of the figure, `size` the transform that gives it its size."""
        # On a brow there is no ground around the feet for a shadow to lie on.
        if self._backdrop.spots or (placed.y - self._backdrop.horizon) / placed.height < 0.05:
            return ""
        falls = self.falls(placed)
        # A shadow that comes towards the viewer begins on the feet themselves.
        lap = -0.018 * placed.height if falls.down > 0 else 0.0
        parts = []
        for spread in self._penumbra:
            lie = f"matrix(1 0 {-falls.right * spread:.3f} {-falls.down * spread:.3f} 0 {lap:.1f})"
            parts.append(group(group(copy, filter=self._dark(), transform=size), transform=lie))
        return "".join(parts)

    def _dark(self) -> str:
        """The filter that turns anything into its shadow; made once."""
        if not self._filter:
            strength = _STRENGTHS.get(self._backdrop.light.key, _USUAL_STRENGTH) / len(self._penumbra)
            name = self._canvas.new_id()
            self._canvas.define(
                f'<filter id="{name}" x="0" y="0" width="100%" height="100%" '
                'color-interpolation-filters="sRGB">'
                '<feColorMatrix values="0 0 0 0 .07 0 0 0 0 .04 0 0 0 0 .16 '
                f'0 0 0 {strength:.3f} 0"/></filter>'
            )
            self._filter = f"url(#{name})"
        return self._filter

    def contact(self, foot: float, height: float) -> str:
        """The dark where feet touch; `foot` is their width in canvas units."""
        strength = 0.34 if self._backdrop.surface in ("snow", "ice") else 0.55
        paint = self._canvas.radial(
            [(0, _SHADOW, strength), (0.55, _SHADOW, strength * 0.6), (1, _SHADOW, 0)]
        )
        deep = _FORESHORTENING[self._camera] / _FORESHORTENING["eye"]
        reach = max(foot * 0.66, height * 0.14)
        return ellipse(0, 0, reach, max(foot * 0.11, height * 0.035) * deep, paint)
