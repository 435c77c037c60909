"""Open water: its colours, waves, the light's path on it, foam."""

from openimagen.engines.illustrator.backdrops.scenery.forms import lens_d
from openimagen.engines.illustrator.backdrops.sky import source
from openimagen.engines.illustrator.backdrops.stage import Stage
from openimagen.engines.illustrator.colour import mix, shade
from openimagen.engines.illustrator.shapes import num, rect, shape, trace

SEA, ICY = ("#3f8fc4", "#123f7a"), ("#7fbcd8", "#1d5f94")
TROPICAL = ("#3db5c4", "#12609e")


def sea(stage: Stage, horizon: float, colours: tuple[str, str] = SEA, floor: float | None = None) -> str:
    """Water from the horizon down to y = floor (default: the lower edge). `colours`: far and near."""
    bottom = stage.height if floor is None else floor
    far, near = stage.on(colours[0]), stage.on(colours[1])
    haze = stage.light.haze
    body = stage.downward(horizon, bottom, (0, mix(far, haze, 0.55)), (0.22, mix(far, haze, 0.12)), (1, near))
    pieces = [
        rect(0, horizon, stage.width, bottom - horizon, body),
        waves(stage, horizon + 3, bottom, near),
        glitter(stage, horizon, bottom),
    ]
    mist = stage.downward(horizon - 2, horizon + 46, (0, haze, 0.6), (1, haze, 0))
    return "".join([*pieces, rect(0, horizon - 1, stage.width, 47, mist)])


def waves(stage: Stage, top: float, bottom: float, water: str, density: float = 130) -> str:
    """Crests and troughs, longer and taller towards the viewer."""
    rng = stage.canvas.stream(f"waves {top:.0f}")
    crest, trough = mix("#ffffff", stage.light.haze, 0.4), shade(water, -0.3)
    marks = []
    for _ in range(stage.count(density)):
        near = rng.random() ** 1.5
        width = (12 + 105 * near) * rng.uniform(0.6, 1.6)
        x, y = rng.uniform(-60, stage.width), top + (bottom - top) * near
        colour = crest if rng.random() < 0.55 else trough
        marks.append(shape(lens_d(x, y, width, 1.6 + 7 * near), colour, opacity=rng.uniform(0.10, 0.34)))
    return "".join(marks)


def glitter(stage: Stage, horizon: float, bottom: float) -> str:
    """The path of a low sun or of the moon on the water, tagged like the light it mirrors."""
    key = stage.light.key
    if key not in ("sunset", "dawn", "night") or stage.scene.weather in (
        "rain",
        "fog",
        "cloudy",
        "snow",
        "aurora",
    ):
        return ""
    light = source(stage, horizon)
    if light is None:
        return ""
    rng = stage.canvas.stream("glitter")
    x = light[0]
    colour = "#dfe9ff" if key == "night" else "#ffe9b4"
    marks = []
    for _ in range(80):
        near = rng.random() ** 1.2
        width = (24 + 110 * near) * rng.uniform(0.3, 1.1)
        y = horizon + 2 + (bottom - horizon) * near
        middle = x + rng.gauss(0, 1) * (8 + 34 * near)
        opacity = 0.75 * (1 - near) ** 1.4 + 0.06
        marks.append(shape(lens_d(middle - width / 2, y, width, 2 + 6 * near), colour, opacity=opacity))
    return stage.part("moon" if key == "night" else "sun", "".join(marks))


def foam(
    stage: Stage, name: str, left: float, right: float, top: float, bottom: float, density: float
) -> str:
    """White foam in a box of water; density is the number of patches."""
    rng = stage.canvas.stream(f"foam {name}")
    colour = stage.on("#ffffff")
    patches = []
    for _ in range(round(density)):
        width = rng.uniform(40, 150)
        x, y = rng.uniform(left, right) - width / 2, rng.uniform(top, bottom)
        patches.append(shape(lens_d(x, y, width, rng.uniform(5, 13)), colour, opacity=rng.uniform(0.2, 0.5)))
    return "".join(patches)


def shoreline(points: list[tuple[float, float]], lift: float, colour: str, opacity: float) -> str:
    """A band of foam that follows a shore (points from left to right), `lift` units deep."""
    upper = [(x, y - lift) for x, y in points]
    line = "L".join(f"{num(x)},{num(y)}" for x, y in [*upper, *points[::-1]])
    return shape(trace("M", line, "Z"), colour, opacity=opacity)
