"""The open sea and the beach."""

from openimagen.engines.illustrator.backdrops import sky, weather
from openimagen.engines.illustrator.backdrops.backdrop import Backdrop
from openimagen.engines.illustrator.backdrops.scenery import beachside, ground, mountains, trees, water
from openimagen.engines.illustrator.backdrops.stage import Stage
from openimagen.engines.illustrator.colour import mix
from openimagen.engines.illustrator.shapes import circle

SEA_HORIZON, SEA_GROUND = 520.0, 800.0
BEACH_HORIZON, BEACH_GROUND = 460.0, 860.0
SHORE_BELOW_HORIZON = 180.0


def sea(stage: Stage) -> Backdrop:
    """Open water, often with a far island."""
    horizon = stage.horizon(SEA_HORIZON)
    rng = stage.canvas.stream("sea")
    behind = [sky.draw(stage, horizon)]
    if rng.random() < 0.75:
        behind.append(island(stage, horizon))
    behind.append(water.sea(stage, horizon))
    behind.append(birds(stage, horizon))
    front = weather.over(stage, horizon)
    return Backdrop("".join(behind), front, stage.light, horizon, SEA_GROUND, "water")


def beach(stage: Stage) -> Backdrop:
    """Sand before the sea, a palm at one side, shells near the lower edge."""
    horizon = stage.horizon(BEACH_HORIZON)
    shore = _shore(stage)
    rng = stage.canvas.stream("beach")
    behind = [sky.draw(stage, horizon)]
    if rng.random() < 0.4:
        behind.append(island(stage, horizon))
    behind.append(water.sea(stage, horizon, water.TROPICAL, shore + 40))
    behind.append(birds(stage, horizon))
    behind.append(_sand(stage))
    side = -stage.light.side
    edge = 0.94 if side > 0 else 0.06
    if not stage.depicts("palm-tree", "palm"):
        behind.append(trees.palm(stage, rng, stage.width * edge, shore + 65, rng.uniform(500, 580), -side))
        behind.append(beachside.grass(stage, stage.width * edge, shore + 72))
    behind.append(beachside.shells(stage))
    front = weather.over(stage, horizon)
    return Backdrop("".join(behind), front, stage.light, horizon, BEACH_GROUND, "sand")


def island(stage: Stage, horizon: float) -> str:
    """A low far island at one side, tagged "mountain"."""
    rng = stage.canvas.stream("island")
    x = stage.width * (rng.uniform(0.05, 0.2) if rng.random() < 0.5 else rng.uniform(0.8, 0.95))
    colour = stage.far("#6f8fae", 0.45)
    peak = mountains.peak(
        stage, rng, x, horizon + 2, rng.uniform(300, 460), rng.uniform(50, 90), colour, snow=False
    )
    return stage.part("mountain", peak)


def birds(stage: Stage, horizon: float) -> str:
    """A few gulls far away, tagged "bird"."""
    if stage.light.dark or stage.scene.weather in ("rain", "fog"):
        return ""
    rng = stage.canvas.stream("birds")
    return stage.part("bird", beachside.gulls(stage, rng, horizon * 0.3, horizon * 0.8))


def _shore(stage: Stage) -> float:
    return stage.horizon(BEACH_HORIZON) + SHORE_BELOW_HORIZON * stage.depth(BEACH_HORIZON)


def _sand(stage: Stage) -> str:
    shore = _shore(stage)
    rng = stage.canvas.stream("sand")
    line = stage.canvas.ridge(rng, shore, 20, 2, 20)
    wet, dry = stage.on("#cfa96f"), stage.on("#f6dfae")
    near = stage.on("#e2bb7d")
    fill = stage.downward(
        shore - 20, stage.height, (0, wet), (0.14, mix(wet, dry, 0.6)), (0.34, dry), (1, near)
    )
    pieces = [
        water.shoreline([(x, y - 34) for x, y in line], 7, stage.on("#ffffff"), 0.35),
        water.shoreline(line, 20, stage.on("#ffffff"), 0.85),
        stage.canvas.land(line, fill),
        water.shoreline([(x, y + 9) for x, y in line], 6, stage.on("#fff6e0"), 0.4),
        ground.drifts(stage, shore + 70, 990, stage.on("#c99a5c"), 14, 0.3),
    ]
    grains = ""
    for _ in range(stage.count(110)):
        x, y = rng.uniform(0, stage.width), rng.uniform(shore + 50, stage.height)
        grains += circle(
            x, y, rng.uniform(0.8, 2.2), stage.on(rng.choice(("#c99d5f", "#fff4d6", "#b98a50"))), opacity=0.6
        )
    return "".join(pieces) + grains
