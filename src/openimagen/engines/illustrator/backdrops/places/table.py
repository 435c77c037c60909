"""A table top close up, what lies behind it out of focus."""

from openimagen.engines.illustrator.backdrops.backdrop import Backdrop
from openimagen.engines.illustrator.backdrops.light import indoors
from openimagen.engines.illustrator.backdrops.scenery import beyond_table, softfocus, tabletop, woodwork
from openimagen.engines.illustrator.backdrops.stage import Stage, leaning
from openimagen.engines.illustrator.colour import NAMED, mix, shade
from openimagen.engines.illustrator.shapes import ellipse, rect

HORIZON, GROUND = 600.0, 860.0
WALLS = ("#8fa9a2", "#c9a58c", "#8b9cb4", "#b9a7b5", "#a9b48c", "#d3b890")
WOODS = ("#a8703f", "#8a5a38", "#c08f5c", "#7a5a48")
BEYOND = (
    beyond_table.shelves,
    beyond_table.shelves,
    beyond_table.wide_window,
    beyond_table.tiles,
    beyond_table.garden,
    beyond_table.cafe,
)


def draw(stage: Stage) -> Backdrop:
    """A laid table of wood, stone or under a cloth; a kitchen, a window, a garden or a café behind it."""
    horizon = stage.horizon(HORIZON)
    stage = stage.lit(indoors(stage.light), indoors=True)
    rng = stage.canvas.stream("table")
    wall = NAMED.get(stage.scene.background or "", rng.choice(WALLS))
    wood = rng.choice(WOODS)
    behind = [_wall(stage, horizon, wall)]
    if not stage.scene.background:
        behind.append(rng.choice(BEYOND)(stage, horizon, wall, wood))
    behind.append(softfocus.bokeh(stage, horizon))
    behind.append(_top(stage, horizon, wood, rng.choice(("planks", "planks", "cloth", "stone", "round"))))
    behind.append(tabletop.laid(stage, stage.feet(GROUND), leaning(stage.canvas)))
    window = (stage.width * (0.5 + 0.27 * stage.light.side), horizon * 0.4)
    return Backdrop("".join(behind), "", stage.light, horizon, GROUND, "wood", source=window)


def _wall(stage: Stage, bottom: float, wall: str) -> str:
    base, lit = stage.on(shade(wall, -0.18)), stage.on(shade(wall, 0.3))
    glow_x = stage.width * (0.5 + 0.25 * stage.light.side)
    glow = stage.canvas.radial([(0, lit, 0.9), (0.6, mix(lit, base, 0.5), 0.5), (1, base, 0)])
    plain = rect(0, 0, stage.width, bottom + 10, base)
    return plain + ellipse(glow_x, 250, max(520, stage.width * 0.6), 470, glow)


def _top(stage: Stage, top: float, wood: str, kind: str) -> str:
    if kind == "cloth":
        return tabletop.gingham(stage, top)
    if kind == "stone":
        return tabletop.stone(stage, top)
    if kind == "round":
        return tabletop.round_top(stage, top, wood)
    return woodwork.table_top(stage, top, wood)
