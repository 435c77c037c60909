"""Deep space: nebulae, stars, planets."""

from openimagen.engines.illustrator.backdrops import sky
from openimagen.engines.illustrator.backdrops.backdrop import Backdrop
from openimagen.engines.illustrator.backdrops.light import light_of
from openimagen.engines.illustrator.backdrops.scenery import planets
from openimagen.engines.illustrator.backdrops.stage import Stage
from openimagen.engines.illustrator.shapes import circle, shape, trace

GLOWS = (
    ("#6a2fbf", "#1f6fd0", "#d0468f"),
    ("#1f8fa0", "#2f5fd0", "#7a4fd0"),
    ("#c0467a", "#e0804a", "#6a3fc0"),
)


def draw(stage: Stage) -> Backdrop:
    """Subjects float among the stars."""
    if stage.light.key != "cyberpunk":
        stage = stage.lit(light_of("space", stage.canvas))
    rng = stage.canvas.stream("space")
    behind = [sky.gradient(stage, stage.height), planets.nebula(stage, rng, rng.choice(GLOWS))]
    behind.append(sky.stars(stage, stage.height * 1.05, 260))
    behind.append(_sparkles(stage))
    if not stage.depicts("planet", "ringed-planet", "saturn"):
        side = -stage.light.side
        x = stage.width * (0.5 + side * rng.uniform(0.28, 0.4))
        near_y, near_r = rng.uniform(150, 260), rng.uniform(60, 100)
        near = planets.planet(stage, rng, x, near_y, near_r, ringed=rng.random() < 0.7)
        far_x = stage.width * (0.5 - side * rng.uniform(0.3, 0.42))
        far = planets.planet(stage, rng, far_x, rng.uniform(760, 880), rng.uniform(24, 150), ringed=False)
        behind.append(stage.part("planet", near + far))
    return Backdrop("".join(behind), "", stage.light, 900, 700, "none", floating=True)


def _sparkles(stage: Stage) -> str:
    rng = stage.canvas.stream("sparkles")
    glow = stage.canvas.radial([(0, "#dfe8ff", 0.7), (0.3, "#bcd2ff", 0.2), (1, "#bcd2ff", 0)])
    lights = []
    for _ in range(stage.count(9)):
        x, y, size = rng.uniform(0, stage.width), rng.uniform(0, stage.height), rng.uniform(7, 17)
        pinch = size * 0.1
        d = (
            trace("M", x, y - size)
            + trace("L", x + pinch, y - pinch)
            + trace("L", x + size, y)
            + trace("L", x + pinch, y + pinch)
            + trace("L", x, y + size)
            + trace("L", x - pinch, y + pinch)
            + trace("L", x - size, y)
            + trace("L", x - pinch, y - pinch, "Z")
        )
        lights.append(circle(x, y, size * 1.8, glow) + shape(d, "#ffffff"))
    return stage.part("star", "".join(lights))
