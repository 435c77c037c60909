"""High in the sky, above a sea of clouds."""

from openimagen.engines.illustrator.backdrops import clouds, sky, weather
from openimagen.engines.illustrator.backdrops.backdrop import Backdrop
from openimagen.engines.illustrator.backdrops.scenery import ground
from openimagen.engines.illustrator.backdrops.stage import Stage

HORIZON = 860.0


def draw(stage: Stage) -> Backdrop:
    """Subjects float; clouds lie below them, or far land if clouds are excluded."""
    # Looked up to from below, the sky has no floor.
    horizon = 1010.0 if stage.camera == "low" else (HORIZON + stage.horizon(HORIZON)) / 2
    behind = [sky.draw(stage, horizon)]
    if stage.has("cloud"):
        behind.append(stage.part("cloud", _sea_of_clouds(stage, horizon)))
    else:
        for k, (top, bottom) in enumerate((("#8fb58a", "#7ba86c"), ("#8fc257", "#5f9a44"))):
            hill = ground.hill(
                stage,
                f"far {k}",
                horizon + 20 + 45 * k,
                16,
                stage.far(top, 0.5 - 0.2 * k),
                stage.far(bottom, 0.4 - 0.2 * k),
            )
            behind.append(hill)
    return Backdrop(
        "".join(behind),
        weather.over(stage, horizon),
        stage.light,
        min(1000, horizon + 40),
        680,
        "none",
        floating=True,
    )


def _sea_of_clouds(stage: Stage, horizon: float) -> str:
    rng = stage.canvas.stream("sea of clouds")
    heaps = []
    depth = (stage.height - horizon) / (stage.height - HORIZON)
    for row in range(3):
        y = horizon + 10 + 70 * depth * row
        width = 260 + 110 * row
        x = -width * rng.uniform(0.1, 0.5)
        while x < stage.width + width * 0.4:
            heaps.append(clouds.heap(stage, rng, x, y + rng.uniform(-14, 14), width * rng.uniform(0.8, 1.25)))
            x += width * rng.uniform(0.5, 0.75)
    return "".join(heaps)
