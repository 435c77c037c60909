"""Open water: its colours, waves, the light's path on it, foam."""

import random
from itertools import pairwise

from openimagen.engines.illustrator.backdrops.scenery.forms import lens_d
from openimagen.engines.illustrator.backdrops.sky import source
from openimagen.engines.illustrator.backdrops.stage import Stage
from openimagen.engines.illustrator.canvas import Point
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
        swell(stage, horizon, bottom, far, near) if stage.scene.weather == "storm" else "",
        waves(stage, horizon + 3, bottom, near),
        glitter(stage, horizon, bottom),
    ]
    mist = stage.downward(horizon - 2, horizon + 46, (0, haze, 0.6), (1, haze, 0))
    return "".join([*pieces, rect(0, horizon - 1, stage.width, 47, mist)])


def swell(stage: Stage, top: float, bottom: float, far: str, near: str) -> str:
    """A rough sea: rows of waves with sharp white crests, taller towards the viewer."""
    rng = stage.canvas.stream(f"swell {top:.0f}")
    white = mix(stage.on("#ffffff"), stage.light.haze, 0.15)
    rows = []
    for k in range(8):
        t = k / 7
        y, high = top + 12 + (bottom - top) * 0.92 * t**1.4, 9 + 50 * t
        crests = _crests(rng, stage.width, y, 76 + 270 * t, high)
        line, foam = trace("M", *crests[0]), ""
        for left, right in pairwise(crests):
            trough = ((left[0] + right[0]) / 2 - 0.1 * (right[0] - left[0]), y + high * 0.75)
            line += trace("Q", *trough, *right)
            foam += _cap(left, trough, right, high)
        colour = mix(mix(far, stage.light.haze, 0.35 * (1 - t)), shade(near, -0.2), t)
        body = stage.downward(
            y - high, y + high * 2.2, (0, shade(colour, 0.2)), (0.4, colour), (1, shade(colour, -0.3))
        )
        rows.append(shape(line + trace("V", bottom, "H", crests[0][0], "Z"), body))
        rows.append(shape(foam, white, opacity=0.35 + 0.5 * t))
    return "".join(rows)


def _crests(rng: random.Random, width: float, y: float, pitch: float, high: float) -> list[Point]:
    """The tops of one row of waves, from beyond the left edge to beyond the right one."""
    crests, x = [], -pitch * (1 + rng.random())
    while x < width + pitch * 1.5:
        crests.append((x, y - high * rng.uniform(0.45, 1.1)))
        x += pitch * rng.uniform(0.72, 1.3)
    return crests


def _cap(left: Point, trough: Point, right: Point, high: float) -> str:
    """Foam on both slopes that fall into one trough, hugging its curve."""
    d = ""
    for start, end, share in ((left, right, 0.2), (right, left, 0.3)):
        first = _between(start, trough, share)
        on_curve = _between(first, _between(trough, end, share), share)
        hollow = (start[0] + (on_curve[0] - start[0]) * 0.4, on_curve[1] + high * 0.1)
        d += trace("M", *start, "Q", *first, *on_curve, "Q", *hollow, start[0], start[1] + high * 0.3, "Z")
    return d


def _between(a: Point, b: Point, share: float) -> Point:
    return a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share


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
        "storm",
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
