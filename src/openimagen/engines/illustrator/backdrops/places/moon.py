"""The moon's surface under the Earth."""

from openimagen.engines.illustrator.backdrops import sky
from openimagen.engines.illustrator.backdrops.backdrop import Backdrop
from openimagen.engines.illustrator.backdrops.light import light_of
from openimagen.engines.illustrator.backdrops.scenery import ground, planets
from openimagen.engines.illustrator.backdrops.stage import Stage
from openimagen.engines.illustrator.shapes import ellipse

HORIZON, GROUND = 600.0, 860.0
LAYERS = (("#7d7f8c", "#5a5c6a"), ("#a3a4ad", "#77798a"), ("#c3c3c6", "#6e6f7c"))


def draw(stage: Stage) -> Backdrop:
    """Grey hills and craters before a black sky."""
    horizon = stage.horizon(HORIZON)
    if stage.light.key != "cyberpunk":
        stage = stage.lit(light_of("space", stage.canvas))
    rng = stage.canvas.stream("moonscape")
    behind = [sky.gradient(stage, horizon), sky.stars(stage, horizon, 210)]
    if not stage.depicts("earth", "globe"):
        along = rng.uniform(0.16, 0.26)
        x = stage.width * (along if stage.light.side < 0 else 1 - along)
        behind.append(planets.earth(stage, x, rng.uniform(160, 240), rng.uniform(90, 125)))
    for k, (top, bottom) in enumerate(LAYERS):
        y = horizon - 26 + 46 * stage.depth(HORIZON) * k
        behind.append(ground.hill(stage, f"moon {k}", y, 30 - 8 * k, stage.on(top), stage.on(bottom), 350))
    behind.append(_craters(stage))
    behind.append(ground.stones(stage, horizon + 120, 985, "#a6a6ae", 12))
    return Backdrop("".join(behind), "", stage.light, horizon, GROUND, "rock")


def _craters(stage: Stage) -> str:
    horizon, depth = stage.horizon(HORIZON), stage.depth(HORIZON)
    rng = stage.canvas.stream("craters")
    bowl = stage.canvas.linear([(0, stage.on("#4b4d5c")), (1, stage.on("#9a9ba6"))])
    craters = []
    for near in sorted(rng.random() for _ in range(stage.count(30))):
        y = horizon + 66 + 320 * depth * near
        width = (12 + 72 * near) * rng.uniform(0.5, 1.3)
        x = rng.uniform(0, stage.width)
        craters.append(ellipse(x, y, width, width * 0.27 * depth, stage.on("#dcdce0"), opacity=0.85))
        craters.append(
            ellipse(
                x - stage.light.side * width * 0.04,
                y + width * 0.035,
                width * 0.9,
                width * 0.22 * depth,
                bowl,
            )
        )
    return "".join(craters)
