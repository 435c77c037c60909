"""What a storm does to things that stand: they lean the way the rain is driven."""

import math

from openimagen.engines.illustrator.backdrops.stage import Stage
from openimagen.engines.illustrator.shapes import group, num

_LEAN_DEGREES = 11.0


def bent(stage: Stage, x: float, y: float, content: str) -> str:
    """A plant rooted at (x, y), leaning before the wind in a storm, upright in other weather."""
    if stage.scene.weather != "storm" or stage.indoors:
        return content
    lean = _LEAN_DEGREES * (0.75 + 0.25 * math.sin(x))
    shift = num(-y * math.tan(math.radians(lean)))
    return group(content, transform=f"translate({shift} 0) skewX({num(lean)})")
