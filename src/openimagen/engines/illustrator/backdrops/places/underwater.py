"""Under the sea: light from above, a sandy floor with coral and weed."""

from dataclasses import replace

from openimagen.engines.illustrator.backdrops.backdrop import Backdrop, Light
from openimagen.engines.illustrator.backdrops.scenery import coral, ground
from openimagen.engines.illustrator.backdrops.stage import Stage
from openimagen.engines.illustrator.colour import mix, shade
from openimagen.engines.illustrator.shapes import circle, polygon, rect

FLOOR = 800.0
DAY = (
    ("#8fe6ea", "#36a6c9", "#0b3f78"),
    ("#a6ecdf", "#2f9fae", "#0a4660"),
    ("#7fd4f2", "#2b86c9", "#102f74"),
)
NIGHT = ("#2f6fa8", "#14437f", "#061a45")


def draw(stage: Stage) -> Backdrop:
    """Open water above a floor; subjects float."""
    stage = stage.lit(_below(stage))
    rng = stage.canvas.stream("underwater")
    top, middle, deep = stage.light.sky
    # Water hides the distance: the floor follows the camera half as far as a horizon would.
    floor = (stage.horizon(FLOOR) + FLOOR) / 2
    behind = [
        rect(0, 0, stage.width, stage.height, stage.downward(0, 1000, (0, top), (0.42, middle), (1, deep)))
    ]
    behind.append(_shafts(stage))
    for k, (y, roll) in enumerate(((floor - 110, 60.0), (floor - 52, 40.0))):
        tone = mix(middle, deep, 0.35 + 0.25 * k)
        behind.append(ground.hill(stage, f"reef {k}", y, roll, tone, mix(tone, deep, 0.5)))
        behind.append(coral.garden(stage, f"far {k}", y + 10, y + 50, 13, 0.65 - 0.25 * k))
    behind.append(
        ground.hill(
            stage, "floor", floor + 22, 18, stage.far("#e0cf9f", 0.25), stage.far("#94906f", 0.3), 220
        )
    )
    behind.append(ground.drifts(stage, floor + 60, 995, stage.far("#7a8a7a", 0.2), 12, 0.35))
    behind.append(coral.garden(stage, "near", floor + 60, 1000, 20, 0.05))
    bubbles = []
    for _ in range(stage.count(34)):
        radius = 2 + 10 * rng.random() ** 2
        x, y = rng.uniform(0, stage.width), rng.uniform(0, 900)
        bubbles.append(circle(x, y, radius, "#e8fbff", opacity=0.14))
        bubbles.append(circle(x, y, radius, "none", stroke="#e8fbff", stroke_width=1.6, opacity=0.55))
        bubbles.append(circle(x - radius * 0.35, y - radius * 0.35, radius * 0.22, "#ffffff", opacity=0.8))
    return Backdrop("".join(behind), "".join(bubbles), stage.light, floor - 100, 720, "none", floating=True)


def _below(stage: Stage) -> Light:
    palette = NIGHT if stage.light.dark else stage.canvas.stream("water colour").choice(DAY)
    tint = (0.62, 0.78, 0.95) if stage.light.dark else (0.86, 0.97, 1.0)
    return replace(stage.light, tint=tint, sky=palette, haze=mix(palette[1], palette[2], 0.3))


def _shafts(stage: Stage) -> str:
    rng = stage.canvas.stream("shafts")
    glow = shade(stage.light.sky[0], 0.5)
    beams = []
    for k in range(stage.count(7)):
        top = (k + rng.uniform(0, 0.8)) / stage.count(7) * stage.width
        width, drift = rng.uniform(30, 80), rng.uniform(-60, 160) * -stage.light.side
        reach = rng.uniform(600, 860)
        paint = stage.downward(0, reach, (0, glow, 0.36), (1, glow, 0))
        beams.append(
            polygon(
                [
                    (top, -5),
                    (top + width, -5),
                    (top + width * 2.4 + drift, reach),
                    (top + drift - width, reach),
                ],
                paint,
            )
        )
    return "".join(beams)
