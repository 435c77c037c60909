"""Pools of moonlight or lamplight around the subjects, so that they stand out from the dark."""

from collections.abc import Sequence

from openimagen.engines.illustrator.backdrops.backdrop import Backdrop
from openimagen.engines.illustrator.backdrops.stage import Stage
from openimagen.engines.illustrator.layout.placed import Placed
from openimagen.engines.illustrator.shapes import ellipse

_MOONLIGHT, _NEON = "#a9c6ff", "#ff8ad8"


def pools(stage: Stage, backdrop: Backdrop, placed: Sequence[Placed]) -> str:
    """A glow behind the subjects and a pool of light on the ground they stand on; nothing by day."""
    key = backdrop.light.key
    if key not in ("night", "cyberpunk") or backdrop.surface == "floor" or not placed:
        return ""
    colour = _NEON if key == "cyberpunk" else _MOONLIGHT
    left, right = min(one.box[0] for one in placed), max(one.box[2] for one in placed)
    top, foot = min(one.box[1] for one in placed), max(one.box[3] for one in placed)
    x, wide, high = (left + right) / 2, right - left, foot - top
    glow = stage.canvas.radial([(0, colour, 0.32), (0.6, colour, 0.14), (1, colour, 0)])
    behind = ellipse(x, top + high * 0.5, wide * 0.5 + 110, high * 0.5 + 100, glow)
    if backdrop.floating or backdrop.surface == "water":
        return behind
    pool = stage.canvas.radial([(0, colour, 0.4), (0.5, colour, 0.2), (1, colour, 0)])
    deep = 0.24 if stage.camera == "high" else 0.15
    reach = wide * 0.62 + 110
    return behind + ellipse(x, foot, reach, reach * deep, pool)
