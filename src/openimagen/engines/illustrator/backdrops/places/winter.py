"""Snow-covered land: the open plain, mountains, and the snow that other places borrow."""

from openimagen.engines.illustrator.backdrops import sky, weather
from openimagen.engines.illustrator.backdrops.backdrop import Backdrop
from openimagen.engines.illustrator.backdrops.places import field
from openimagen.engines.illustrator.backdrops.scenery import ground, mountains, trees
from openimagen.engines.illustrator.backdrops.stage import Stage

HORIZON, GROUND = 575.0, 865.0


def plain(stage: Stage) -> Backdrop:
    """Snowfields with rows of pines before low mountains."""
    horizon = stage.horizon(HORIZON)
    if not stage.has("snow"):
        return field.draw(stage)
    rng = stage.canvas.stream("winter")
    peaks = rng.choice((190, 250, 320))
    behind = [
        sky.draw(stage, horizon),
        mountains.far_range(stage, "far", horizon + 20, peaks * 0.7, stage.far("#8fa3c4", 0.55)),
        mountains.massif(stage, "near", horizon + 30, peaks, snow=True, haze=0.3),
        treeline(stage),
        snowfield(stage, horizon),
    ]
    return Backdrop("".join(behind), in_front(stage), stage.light, horizon, GROUND, "snow")


def treeline(stage: Stage) -> str:
    """Two hazy rows of pines on snow at the horizon."""
    horizon = stage.horizon(HORIZON)
    pieces = []
    for k, (haze, low, high, density) in enumerate(((0.58, 60, 105, 30), (0.34, 85, 160, 17))):
        y = horizon + 14 + 28 * k
        snow = stage.far("#dbe6f3", 0.45 - 0.2 * k)
        pieces.append(ground.hill(stage, f"treeline {k}", y - 4, 9, snow, snow))
        pieces.append(
            trees.row(stage, f"line {k}", y + 6, low, high, density, haze=haze, kind="pine", snow=0.75)
        )
    return "".join(pieces)


def snowfield(stage: Stage, horizon: float) -> str:
    """Rolling snow from the horizon to the viewer, with drifts."""
    hills = ground.layers(stage, horizon + 40, ground.SNOW, 92 * stage.depth(HORIZON), 16)
    return "".join([*hills, ground.drifts(stage, horizon + 100, stage.height, stage.on("#9db6de"), 24)])


def in_front(stage: Stage) -> str:
    """A snowbank along the lower edge, and falling snow where the sky allows it."""
    horizon = stage.horizon(HORIZON)
    bank = ground.hill(stage, "bank", 962, 16, stage.on("#ffffff"), stage.on("#c3d4ec"), 60)
    falling = "" if stage.scene.weather in ("snow", "rain", "fog") else weather.snowfall(stage, 70)
    return bank + falling + weather.over(stage, horizon)
