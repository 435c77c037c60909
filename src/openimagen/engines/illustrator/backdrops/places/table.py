"""A table top close up, a blurred room behind it."""

from openimagen.engines.illustrator.backdrops.backdrop import Backdrop
from openimagen.engines.illustrator.backdrops.light import indoors
from openimagen.engines.illustrator.backdrops.scenery import softfocus, woodwork
from openimagen.engines.illustrator.backdrops.stage import Stage
from openimagen.engines.illustrator.colour import NAMED, mix, shade
from openimagen.engines.illustrator.shapes import ellipse, rect

HORIZON, GROUND = 600.0, 860.0
WALLS = ("#8fa9a2", "#c9a58c", "#8b9cb4", "#b9a7b5", "#a9b48c", "#d3b890")
WOODS = ("#a8703f", "#8a5a38", "#c08f5c", "#7a5a48")


def draw(stage: Stage) -> Backdrop:
    """Wooden planks in front; a window or a shelf out of focus behind."""
    horizon = stage.horizon(HORIZON)
    stage = stage.lit(indoors(stage.light), indoors=True)
    rng = stage.canvas.stream("table")
    wall = NAMED.get(stage.scene.background or "", rng.choice(WALLS))
    wood = rng.choice(WOODS)
    base, lit = stage.on(shade(wall, -0.18)), stage.on(shade(wall, 0.3))
    glow_x = stage.width * (0.5 + 0.25 * stage.light.side)
    glow = stage.canvas.radial([(0, lit, 0.9), (0.6, mix(lit, base, 0.5), 0.5), (1, base, 0)])
    behind = [
        rect(0, 0, stage.width, horizon + 10, base),
        ellipse(glow_x, 250, max(520, stage.width * 0.6), 470, glow),
    ]
    behind.append(softfocus.window(stage, stage.width * (0.5 + 0.27 * stage.light.side)))
    behind.append(softfocus.shelf(stage, stage.width * (0.5 - 0.27 * stage.light.side), wood))
    behind.append(softfocus.bokeh(stage, horizon))
    behind.append(woodwork.table_top(stage, horizon, wood))
    return Backdrop("".join(behind), "", stage.light, horizon, GROUND, "wood")
