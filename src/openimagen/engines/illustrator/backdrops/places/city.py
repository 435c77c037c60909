"""A city: a skyline beyond a street, by day, by night, and in neon."""

from openimagen.engines.illustrator.backdrops import sky, weather
from openimagen.engines.illustrator.backdrops.backdrop import Backdrop
from openimagen.engines.illustrator.backdrops.scenery import cityscape, plants, street, trees
from openimagen.engines.illustrator.backdrops.stage import Stage
from openimagen.engines.illustrator.shapes import circle, rect

HORIZON, GROUND = 690.0, 865.0
KERB_BELOW_HORIZON = 78.0


def draw(stage: Stage) -> Backdrop:
    """Towers, a row of street trees or a hedge, the street in front."""
    horizon = stage.horizon(HORIZON)
    kerb = _kerb(stage)
    behind = [sky.draw(stage, horizon)]
    if stage.light.key == "cyberpunk":
        behind.append(_neon_sun(stage))
    behind.append(cityscape.skyline(stage, horizon + 6, 560))
    behind.append(_ground(stage))
    behind.append(street.lamps(stage, kerb - 34, 250))
    behind.append(street.roadway(stage, kerb, snowy=stage.snowy, pavement=56))
    if stage.light.dark:
        behind.append(_reflections(stage))
    return Backdrop("".join(behind), weather.over(stage, horizon), stage.light, horizon, GROUND, "road")


def _kerb(stage: Stage) -> float:
    return stage.horizon(HORIZON) + KERB_BELOW_HORIZON * stage.depth(HORIZON)


def _ground(stage: Stage) -> str:
    horizon = stage.horizon(HORIZON)
    kerb = _kerb(stage)
    rng = stage.canvas.stream("park")
    grass = stage.far("#e8eef6" if stage.snowy else "#7fae62", 0.1)
    lawn = rect(
        0,
        horizon,
        stage.width,
        kerb - horizon,
        stage.downward(horizon, kerb, (0, stage.far(grass, 0.25)), (1, grass)),
    )
    if stage.light.key == "cyberpunk":
        return rect(0, horizon, stage.width, kerb - horizon, "#1a0f40")
    hedge = []
    if stage.has("tree"):
        x = -20.0
        while x < stage.width + 40:
            colour = stage.far("#d5e0ee" if stage.snowy else "#5f9450", 0.12)
            hedge.append(plants.bush(stage, rng, x, horizon + 26, rng.uniform(70, 120), colour))
            x += rng.uniform(50, 130)
    row = trees.row(
        stage,
        "street",
        horizon + 34,
        130,
        190,
        7,
        haze=0.1,
        kind="pine" if stage.snowy else "leafy",
        snow=0.8 * stage.snowy,
    )
    return lawn + stage.part("tree", "".join(hedge)) + row


def _neon_sun(stage: Stage) -> str:
    horizon = stage.horizon(HORIZON)
    x, y, r = stage.width / 2, horizon * 0.46, 225.0
    glow = stage.canvas.radial([(0, "#ff5fa2", 0.55), (0.6, "#ff5fa2", 0.22), (1, "#ff5fa2", 0)])
    face = stage.downward(y - r, y + r, (0, "#ffe45c"), (0.5, "#ff5fa2"), (1, "#c01fa0"))
    clip = stage.canvas.clip(circle(x, y, r, "#000"))
    bars = "".join(rect(x - r, y + 18 + 40 * k, 2 * r, 4 + 3 * k, "#4c1280", opacity=0.9) for k in range(5))
    disc = circle(x, y, r * 1.7, glow) + circle(x, y, r, face) + f'<g clip-path="{clip}">{bars}</g>'
    return stage.part("sun", disc)


def _reflections(stage: Stage) -> str:
    """Streaks of light on the street, as from windows and signs."""
    kerb = _kerb(stage)
    rng = stage.canvas.stream("reflections")
    colours = cityscape.NEON if stage.light.key == "cyberpunk" else cityscape.LAMPLIGHT
    streaks = []
    for _ in range(stage.count(26)):
        colour = rng.choice(colours)
        top = kerb + 20
        reach = rng.uniform(70, 190)
        paint = stage.downward(top, top + reach, (0, colour, 0.42), (1, colour, 0))
        streaks.append(rect(rng.uniform(0, stage.width), top, rng.uniform(6, 26), reach, paint))
    return "".join(streaks)
