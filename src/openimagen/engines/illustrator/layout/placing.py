"""Draws placed units: light on them, shadows beneath them, and the ground that covers their feet."""

from openimagen.engines.illustrator.backdrops.backdrop import Backdrop
from openimagen.engines.illustrator.backdrops.stage import Stage
from openimagen.engines.illustrator.layout.covers import cover
from openimagen.engines.illustrator.layout.placed import Placed
from openimagen.engines.illustrator.layout.shadows import Shadows
from openimagen.engines.illustrator.layout.volume import Lighting, lit
from openimagen.engines.illustrator.shapes import group

# The colour of light on the lit edge of things.
_RIMS = {
    "sunset": "#ffd08a",
    "dawn": "#ffe6c8",
    "night": "#d3e2ff",
    "cyberpunk": "#ff6fd0",
    "space": "#d5e2ff",
}
# Figures keep this much of their own colours in the dark, so that they read.
_KEPT_IN_THE_DARK = 0.34


class Placer:
    """Draws units into one picture; `figures` is how many there will be."""

    def __init__(self, stage: Stage, backdrop: Backdrop, figures: int) -> None:
        self._stage = stage
        self._canvas = stage.canvas
        self._backdrop = backdrop
        self._shadows = Shadows(stage.canvas, backdrop, stage.camera, figures)
        self._rng = stage.canvas.stream("ground cover")

    def draw(self, placed: Placed) -> str:
        """A unit with its shadow behind and the ground's cover before it."""
        figure, k = placed.unit.figure, placed.scale
        name = self._canvas.new_id()
        turn = f" rotate({placed.lean:.2f})" if placed.lean else ""
        size = f"{turn} scale({-k if placed.flip else k:.4f} {k:.4f})".strip()
        drawing = group(f'<g id="{name}">{figure.svg}</g>', transform=size)
        x0, y0, x1, y1 = placed.box
        box = (x0 - placed.x, y0 - placed.y, x1 - placed.x, y1 - placed.y)
        modelled = lit(self._canvas, drawing, box, placed.height, self._lighting(placed))
        grounded = (
            placed.unit.lane == "ground"
            and placed.unit.over is None
            and figure.foot > 0
            and not self._backdrop.floating
            and self._canvas.treatment.shadows
        )
        parts = [modelled, group(figure.glow, transform=size)]
        if grounded:
            copy, foot = f'<use xlink:href="#{name}"/>', figure.foot * k
            cast = self._cast(copy, placed, size)
            # What falls towards the viewer lies on the snow or the grass before the feet.
            towards = self._shadows.falls(placed).down > 0 and self._backdrop.surface != "water"
            covered = cover(self._stage, self._rng, self._backdrop.surface, foot, placed.height)
            parts = [*([] if towards else [cast]), self._touch(foot, placed), *parts, covered]
            parts += [cast] if towards else []
        return group(parts, transform=f"translate({placed.x:.1f} {placed.y:.1f})")

    def _lighting(self, placed: Placed) -> Lighting:
        light = self._backdrop.light
        kept = _KEPT_IN_THE_DARK if light.dark else 0.0
        red, green, blue = (
            (tint + (1 - tint) * kept) * own for tint, own in zip(light.tint, placed.tint, strict=True)
        )
        return Lighting(
            tint=(red, green, blue),
            haze=placed.haze,
            haze_colour=light.haze,
            shade_opacity=0.46 if light.dark else 0.34,
            light_opacity=0.5 if light.dark else 0.32,
            light_colour=_RIMS.get(light.key, "#fff7e0"),
            side=light.side,
        )

    def _cast(self, copy: str, placed: Placed, size: str) -> str:
        """What a figure throws on the ground: a reflection on water, else its shadow."""
        if self._backdrop.surface == "water":
            return group(group(copy, transform=f"scale(1 -0.55) {size}"), opacity=0.22)
        shadow = self._shadows.cast(copy, placed, size)
        if self._backdrop.surface == "ice":
            return group(group(copy, transform=f"scale(1 -0.4) {size}"), opacity=0.16) + shadow
        return shadow

    def _touch(self, foot: float, placed: Placed) -> str:
        return "" if self._backdrop.surface == "water" else self._shadows.contact(foot, placed.height)
