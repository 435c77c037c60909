"""A road that crosses the picture, or a railway for trains, country behind it."""

from openimagen.engines.illustrator.backdrops import sky, weather
from openimagen.engines.illustrator.backdrops.backdrop import Backdrop
from openimagen.engines.illustrator.backdrops.places import field, winter
from openimagen.engines.illustrator.backdrops.scenery import ground, mountains, railway, street, trees
from openimagen.engines.illustrator.backdrops.stage import Stage

HORIZON, GROUND = 570.0, 820.0
KERB_BELOW_HORIZON = 136.0


def draw(stage: Stage) -> Backdrop:
    """Hills, trees and lamps beyond the kerb; the subjects stand on the road."""
    horizon = stage.horizon(HORIZON)
    kerb = horizon + KERB_BELOW_HORIZON * stage.depth(HORIZON)
    snowy = stage.snowy
    rng = stage.canvas.stream("road")
    behind = [sky.draw(stage, horizon)]
    if rng.random() < 0.6:
        behind.append(mountains.massif(stage, "far", horizon + 20, 180, snow=snowy, haze=0.48))
    if snowy:
        behind += [winter.treeline(stage), *ground.layers(stage, horizon + 30, ground.SNOW[:2], 60, 12)]
    else:
        for k, (top, bottom) in enumerate(ground.MEADOW[:2]):
            far = 0.35 - 0.2 * k
            behind.append(
                ground.hill(
                    stage,
                    f"land {k}",
                    horizon + 6 + 52 * k,
                    22,
                    stage.far(top, far),
                    stage.far(bottom, far * 0.6),
                )
            )
            behind.append(
                trees.row(
                    stage,
                    f"land {k}",
                    horizon + 24 + 60 * k,
                    70 + 40 * k,
                    125 + 60 * k,
                    11 - 4 * k,
                    haze=far,
                    kind="leafy",
                )
            )
    if rng.random() < 0.5:
        behind.append(field.fence(stage, kerb - 22))
    if stage.depicts(*railway.TRAINS):
        behind.append(railway.track(stage, kerb - 30, stage.feet(GROUND) - 4))
        front = weather.over(stage, horizon)
        return Backdrop("".join(behind), front, stage.light, horizon, GROUND, "rock")
    behind.append(street.lamps(stage, kerb - 8, 300))
    behind.append(street.roadway(stage, kerb, snowy=snowy))
    return Backdrop("".join(behind), weather.over(stage, horizon), stage.light, horizon, GROUND, "road")
