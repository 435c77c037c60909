"""A kitchen: cupboards along the wall, a stove and a sink under a window, a tiled or wooden floor."""

from openimagen.engines.illustrator.backdrops.backdrop import Backdrop
from openimagen.engines.illustrator.backdrops.light import indoors
from openimagen.engines.illustrator.backdrops.scenery import cabinetry, tiling, woodwork
from openimagen.engines.illustrator.backdrops.scenery.perspective import footing
from openimagen.engines.illustrator.backdrops.stage import Stage
from openimagen.engines.illustrator.colour import NAMED, mix, shade
from openimagen.engines.illustrator.shapes import ellipse, rect, shape, trace

HORIZON = 690.0
# Walls, cupboards, counter, tiles between them.
PALETTES = (
    ("#f3e6cf", "#7fa08e", "#a8754c", "#f8f4ea"),
    ("#e4ebec", "#fbf9f4", "#8f6a4a", "#9fc3cc"),
    ("#f6dcc4", "#c9694f", "#e8dcc8", "#fdf3e0"),
    ("#dfe5d8", "#5f7f9a", "#d9c4a0", "#f6f1e4"),
    ("#efe4ee", "#d9a94e", "#77604f", "#f3efe6"),
    ("#e9e4da", "#a3866a", "#4f4c4a", "#dcd6cc"),
)


def draw(stage: Stage) -> Backdrop:
    """The middle of the floor stays free for the subjects."""
    stage = stage.lit(indoors(stage.light), indoors=True)
    rng = stage.canvas.stream("kitchen")
    horizon = stage.horizon(HORIZON)
    wall, doors, counter, tiles = rng.choice(PALETTES)
    wall = NAMED.get(stage.scene.background or "", wall)
    behind = [_wall(stage, wall)]
    run = cabinetry.Run(stage, doors, counter, tiles, horizon + 34)
    behind.append(run.draw())
    # The floor begins behind the cupboards' feet.
    floor = (
        tiling.chequered(stage, horizon) if rng.random() < 0.6 else woodwork.floor(stage, horizon, "#b9835a")
    )
    behind.insert(1, floor)
    behind.append(_lights(stage))
    behind.append(cabinetry.rug(stage, stage.width / 2, footing(horizon) + 6, doors))
    return Backdrop("".join(behind), "", stage.light, horizon, footing(horizon), "floor")


def _wall(stage: Stage, wall: str) -> str:
    base, lit = stage.on(shade(wall, -0.06)), stage.on(shade(wall, 0.4))
    x = stage.width * (0.5 + 0.25 * stage.light.side)
    glow = stage.canvas.radial([(0, lit, 0.95), (0.55, mix(lit, base, 0.5), 0.5), (1, base, 0)])
    return rect(0, 0, stage.width, stage.height, base) + ellipse(
        x, 240, max(560, stage.width * 0.62), 520, glow
    )


def _lights(stage: Stage) -> str:
    """Two hanging lamps, lit in the dark, tagged "lamp"."""
    rng = stage.canvas.stream("pendants")
    colour = stage.on(rng.choice(("#3f4450", "#c9694f", "#d9a94e", "#5f8f8a")))
    pieces = []
    for share in (0.36, 0.64):
        x, drop = stage.width * share, 96.0
        pieces.append(rect(x - 1.5, 0, 3, drop, stage.on("#3a3836")))
        if stage.light.dark or stage.scene.weather in ("rain", "storm"):
            glow = stage.canvas.radial([(0, "#ffe2a0", 0.6), (0.35, "#ffd08a", 0.22), (1, "#ffd08a", 0)])
            pieces.append(ellipse(x, drop + 60, 260, 240, glow))
        bell = trace("M", x - 12, drop, "Q", x - 54, drop + 16, x - 58, drop + 62, "h", 116)
        bell += trace("Q", x + 54, drop + 16, x + 12, drop, "Z")
        pieces.append(shape(bell, colour))
        pieces.append(
            ellipse(x, drop + 62, 58, 9, shade(colour, -0.35)) + ellipse(x, drop + 63, 30, 6, "#fff0c0")
        )
    return stage.part("lamp", "".join(pieces) if not stage.depicts("lamp") else "")
