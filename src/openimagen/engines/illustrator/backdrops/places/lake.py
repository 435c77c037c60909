"""A lake: a far shore mirrored in still water, a near bank with reeds, or open water for what floats."""

from openimagen.engines.illustrator.backdrops import sky, weather
from openimagen.engines.illustrator.backdrops.backdrop import Backdrop
from openimagen.engines.illustrator.backdrops.scenery import ground, mountains, trees, water, waterside
from openimagen.engines.illustrator.backdrops.scenery.perspective import footing
from openimagen.engines.illustrator.backdrops.stage import Stage, leaning

HORIZON = 520.0
COLOURS = ("#4f93b4", "#3f86a0", "#5a8fc0", "#4a8f8c")
BANKS = (("#a9d06a", "#4a8639"), ("#9cc46a", "#3f7a3a"), ("#b5cf74", "#5a8a3c"))


def draw(stage: Stage) -> Backdrop:
    """High mountains, woods or low hills behind the lake; a jetty now and then."""
    rng = stage.canvas.stream("lake")
    horizon = stage.horizon(HORIZON)
    kind = rng.choice(("alpine", "woods", "hills"))
    colour, side = rng.choice(COLOURS), -leaning(stage.canvas)
    behind = [sky.draw(stage, horizon)]
    behind.append(waterside.mirror(stage, _far_shore(stage, horizon, kind), horizon + 14))
    afloat = waterside.on_water(stage)
    frozen = stage.snowy and not afloat
    behind.append(waterside.still(stage, horizon + 14, stage.height, "#c3dcec" if frozen else colour))
    behind.append(water.glitter(stage, horizon + 14, stage.height))
    ground_y = footing(horizon)
    if afloat:
        behind.append(waterside.lilies(stage, rng, stage.width * (0.5 + 0.36 * side), horizon + 150, 130, 8))
        front = _corner_reeds(stage, side) + weather.over(stage, horizon)
        return Backdrop("".join(behind), front, stage.light, horizon, ground_y, "water", framed=True)
    shore = waterside.bank_line(stage, "lake", ground_y - 62, 70, side)
    if rng.random() < 0.45 and not stage.depicts("pier", "boat"):
        behind.append(waterside.jetty(stage, stage.width * (0.5 + 0.3 * side), ground_y - 70, 330, -side))
    reeds_left = stage.width * (0.64 if side > 0 else -0.02)
    behind.append(
        waterside.reed_bed(stage, "bank", reeds_left, reeds_left + stage.width * 0.36, ground_y - 92, 120, 46)
    )
    behind.append(waterside.shore_stones(stage, shore, 9))
    behind.append(waterside.green(stage, shore, rng.choice(BANKS)))
    front = waterside.reed_bed(stage, "corner", *_corner(stage, -side), 1016, 190, 24) + weather.over(
        stage, horizon
    )
    surface = ground.surface(stage)
    return Backdrop("".join(behind), front, stage.light, horizon, ground_y, surface, framed=True)


def _far_shore(stage: Stage, horizon: float, kind: str) -> str:
    snow = stage.snowy
    foot = horizon + 14
    hills = (
        stage.far("#dbe6f3" if snow else "#8fb889", 0.5),
        stage.far("#cfdcf0" if snow else "#6f9f66", 0.38),
    )
    strip = ground.hill(stage, "lake shore", horizon + 2, 5, *hills, 30)
    if kind == "alpine":
        back = mountains.far_range(stage, "lake far", foot, 300, stage.far("#8397b6", 0.6))
        back += mountains.massif(stage, "lake", foot, 350, snow=stage.has("snow"), haze=0.22, density=3)
        return (
            back
            + strip
            + trees.row(stage, "shore", foot - 2, 60, 120, 30, haze=0.32, kind="pine", snow=0.8 * snow)
        )
    back = mountains.far_range(stage, "lake far", foot, 130, stage.far("#8aa0b8", 0.6))
    if kind == "hills":
        back += ground.hill(stage, "lake hill", horizon - 46, 44, *hills)
        return back + strip + trees.row(stage, "shore", foot - 2, 46, 90, 17, haze=0.36, kind="leafy")
    rows = trees.row(stage, "shore far", foot - 8, 120, 190, 20, haze=0.5, kind="mixed", snow=0.8 * snow)
    return (
        back
        + strip
        + rows
        + trees.row(stage, "shore", foot - 1, 100, 200, 17, haze=0.26, kind="mixed", snow=0.8 * snow)
    )


def _corner(stage: Stage, side: int) -> tuple[float, float]:
    return (-20.0, stage.width * 0.2) if side < 0 else (stage.width * 0.8, stage.width + 20)


def _corner_reeds(stage: Stage, side: int) -> str:
    both = waterside.reed_bed(stage, "corner", *_corner(stage, side), 1016, 250, 34)
    return both + waterside.reed_bed(stage, "corner b", *_corner(stage, -side), 1016, 160, 16)
