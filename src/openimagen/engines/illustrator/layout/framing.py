"""Fits a place's picture to the camera: where subjects stand, and the nearness of a close view."""

from dataclasses import replace

from openimagen.engines.illustrator.backdrops import sky
from openimagen.engines.illustrator.backdrops.backdrop import Backdrop
from openimagen.engines.illustrator.backdrops.stage import Stage
from openimagen.engines.illustrator.canvas import Canvas
from openimagen.engines.illustrator.scene import Scene
from openimagen.engines.illustrator.shapes import circle, group, rect

# How much bigger a close view shows what is behind the subject, and what is before it.
_ZOOM, _ZOOM_IN_FRONT = 1.55, 1.3
# In a close view the feet are below the lower edge.
_CLOSE_GROUND = 1015.0
_INDOORS = ("floor", "wood", "none")
# Weather without points of light in the distance.
_DIM = ("rain", "storm", "fog", "snow")


def framed(canvas: Canvas, scene: Scene, backdrop: Backdrop) -> Backdrop:
    """The backdrop as the scene's camera sees it."""
    stage = Stage(canvas, scene, backdrop.light)
    if stage.camera == "close":
        return _near(stage, _under_its_light(stage, backdrop))
    if backdrop.floating or backdrop.spots:
        return _under_its_light(stage, backdrop)
    return replace(_under_its_light(stage, backdrop), ground=stage.feet(backdrop.ground))


def _under_its_light(stage: Stage, backdrop: Backdrop) -> Backdrop:
    """The backdrop with the sun or moon of its sky as the source of its shadows."""
    if backdrop.source or backdrop.surface in _INDOORS:
        return backdrop
    return replace(backdrop, source=sky.source(stage, backdrop.horizon))


def _near(stage: Stage, backdrop: Backdrop) -> Backdrop:
    """The place enlarged around its horizon, paler, with soft discs of light as of a lens wide open."""
    rng = stage.canvas.stream("close view")
    x, y = stage.width * rng.uniform(0.3, 0.7), min(backdrop.horizon, 700.0)
    behind = group(backdrop.behind, transform=_enlarge(x, y, _ZOOM))
    front = group(backdrop.front, transform=_enlarge(stage.width / 2, stage.height, _ZOOM_IN_FRONT))
    ground = backdrop.ground if backdrop.floating else _CLOSE_GROUND
    thick = 0.1 if stage.light.dark or stage.scene.weather == "fog" else 0.2
    veil = rect(0, 0, stage.width, stage.height, backdrop.light.haze, opacity=thick)
    light = backdrop.source
    return replace(
        backdrop,
        source=(x + (light[0] - x) * _ZOOM, y + (light[1] - y) * _ZOOM) if light else None,
        behind=behind + veil + _discs(stage, backdrop.horizon),
        front=front,
        horizon=y + (backdrop.horizon - y) * _ZOOM,
        ground=ground,
    )


def _enlarge(x: float, y: float, factor: float) -> str:
    """A transform that enlarges around (x, y)."""
    return f"translate({x * (1 - factor):.1f} {y * (1 - factor):.1f}) scale({factor})"


def _discs(stage: Stage, horizon: float) -> str:
    if stage.light.key == "space" or stage.scene.weather in _DIM:
        return ""
    rng = stage.canvas.stream("discs")
    colour, strength = ("#bcd2ff", 0.16) if stage.light.key == "night" else ("#fff4cf", 0.32)
    glow = stage.canvas.radial([(0, colour, strength), (0.78, colour, strength * 0.75), (1, colour, 0)])
    return "".join(
        circle(rng.uniform(0, stage.width), rng.uniform(0.2, 1.1) * horizon, rng.uniform(24, 80), glow)
        for _ in range(stage.count(11))
    )
