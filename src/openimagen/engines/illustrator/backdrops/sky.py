"""Skies: the gradient, stars, the moon, the sun and its glow."""

import math

from openimagen.engines.illustrator.backdrops import clouds, weather
from openimagen.engines.illustrator.backdrops.stage import Stage
from openimagen.engines.illustrator.canvas import Point
from openimagen.engines.illustrator.shapes import circle, ellipse, group, rect, shape, trace, translate

STAR_COLOURS = ("#ffffff", "#cfe0ff", "#fff1d0")
# Weather that hides the stars and the moon.
COVERED = ("rain", "cloudy", "snow", "fog", "storm")
# Suns and moons that may be subjects: then the sky draws none of its own.
DISCS = ("sun", "sun-with-face", "full-moon", "full-moon-face", "crescent-moon", "new-moon", "new-moon-face")
# Weather that hides the sun.
HIDE_SUN = ("rain", "fog", "storm")
# Places whose own lights outshine the stars.
_LIT_UP = ("city", "skyline", "road", "stage", "village")
MOON_SPOTS = ((-12, -12, 9), (16, 5, 12), (-6, 20, 6), (12, -22, 5))


def draw(stage: Stage, horizon: float) -> str:
    """The whole sky down to the horizon (a y coordinate): gradient, lights, aurora, clouds."""
    key = stage.light.key
    pieces = [gradient(stage, horizon)]
    if stage.light.dark and stage.scene.weather not in COVERED:
        pieces.append(stars(stage, horizon, 120 if key != "space" else 200))
        if is_the_subject(stage):
            pieces.append(milky_way(stage, horizon))
    if stage.scene.weather == "aurora" and key == "night":
        pieces.append(weather.aurora(stage, horizon))
    elif source(stage, horizon):
        pieces.append(moon(stage, horizon) if key == "night" else sun(stage, horizon))
    if stage.scene.weather == "storm":
        pieces.append(clouds.draw(stage, horizon) + weather.lightning(stage, horizon))
        return "".join(pieces)
    if weather.has_bow(stage):
        pieces.append(weather.rainbow(stage, horizon))
    pieces.append(clouds.draw(stage, horizon))
    return "".join(pieces)


def is_the_subject(stage: Stage) -> bool:
    """True for a clear night of which nothing else is asked for: its stars are the picture."""
    clear = stage.light.key == "night" and stage.scene.weather is None
    return clear and not stage.scene.subjects and stage.scene.place not in _LIT_UP


def milky_way(stage: Stage, lowest: float) -> str:
    """The band of the Milky Way, slantwise from the horizon up, with its dark lanes; tagged "star"."""
    rng = stage.canvas.stream("milky way")
    side, width = stage.light.side, stage.width
    # Its foot is away from the moon.
    foot, head = width * (0.5 - 0.3 * side), width * (0.5 + 0.12 * side)
    length = math.hypot(head - foot, lowest * 1.25)
    turn = math.degrees(math.atan2(head - foot, lowest * 1.25))
    pieces = []
    for tone, long, wide, glow in (
        ("#8fa8ff", 0.66, 0.34, 0.3), ("#c9b8ff", 0.6, 0.2, 0.34), ("#fff0dc", 0.52, 0.1, 0.4),
    ):  # fmt: skip
        paint = stage.canvas.radial([(0, tone, glow), (0.5, tone, glow * 0.45), (1, tone, 0)])
        pieces.append(ellipse(0, 0, length * wide, length * long, paint))
    dark = stage.light.sky[0]
    for _ in range(9):
        y, x = rng.uniform(-0.42, 0.42) * length, rng.gauss(0, 0.024) * length
        tall, broad = rng.uniform(0.04, 0.1) * length, rng.uniform(0.016, 0.034) * length
        lane = stage.canvas.radial([(0, dark, 0.34), (1, dark, 0)])
        pieces.append(ellipse(x, y, broad, tall, lane))
    for _ in range(stage.count(420)):
        y, x = rng.gauss(0, 0.26) * length, rng.gauss(0, 0.085) * length
        radius = 0.7 + 1.9 * rng.random() ** 5
        pieces.append(circle(x, y, radius, rng.choice(STAR_COLOURS), opacity=rng.uniform(0.45, 1)))
    middle = translate((foot + head) / 2, lowest * 0.42)
    band = group("".join(pieces), transform=f"{middle} rotate({turn:.1f})")
    return stage.part("star", band)


def gradient(stage: Stage, horizon: float) -> str:
    """The bare sky over the whole canvas; below the horizon its last colour goes on."""
    colours = stage.light.sky
    steps = [(k / (len(colours) - 1), colour) for k, colour in enumerate(colours)]
    upper = rect(0, 0, stage.width, min(horizon, stage.height), stage.downward(0, horizon, *steps))
    # Plain paint is cheap, and the ground will cover most of it; it begins higher so that no seam shows.
    return rect(0, horizon - 16, stage.width, stage.height - horizon + 16, colours[-1]) + upper


def disc_at(stage: Stage, horizon: float) -> Point:
    """Where the sun or the moon stands: on the light's side, low at dawn and sunset."""
    rng = stage.canvas.stream(f"disc {stage.scene.place}")
    along = rng.uniform(0.1, 0.34)
    height = {"sunset": rng.uniform(0.76, 0.92), "dawn": rng.uniform(0.6, 0.8)}.get(
        stage.light.key, rng.uniform(0.14, 0.46)
    )
    return stage.width * (along if stage.light.side < 0 else 1 - along), horizon * height


def source(stage: Stage, horizon: float) -> Point | None:
    """Where the sun or the moon that `draw` draws stands, or None where it draws none."""
    weather_now = stage.scene.weather
    if stage.depicts(*DISCS):
        return None
    if stage.light.key in ("day", "dawn", "sunset"):
        shines = weather_now not in HIDE_SUN and stage.has("sun")
    else:
        shines = stage.light.key == "night" and weather_now not in (*COVERED, "aurora") and stage.has("moon")
    return disc_at(stage, horizon) if shines else None


def sun(stage: Stage, horizon: float) -> str:
    """The sun with its glow, tagged "sun"."""
    x, y = disc_at(stage, horizon)
    low = stage.light.key == "sunset"
    colour = "#fff0b8" if low else "#fff6d6"
    size = stage.canvas.stream(f"sun {stage.scene.place}").uniform(0.8, 1.35)
    radius = size * (74 if low else 56 if stage.light.key == "dawn" else 46)
    reach = 360 if low else 270
    glow = stage.canvas.radial([(0, colour, 0.9), (0.22, colour, 0.42), (0.55, colour, 0.12), (1, colour, 0)])
    face = stage.canvas.radial([(0, "#fffdf2"), (0.75, colour), (1, colour, 0.92)])
    return stage.part("sun", circle(x, y, reach, glow) + circle(x, y, radius, face))


def moon(stage: Stage, horizon: float) -> str:
    """The moon with its halo, full or a crescent, tagged "moon"."""
    x, y = disc_at(stage, horizon)
    halo = stage.canvas.radial([(0, "#cfdcff", 0.6), (0.3, "#bcd2ff", 0.25), (1, "#bcd2ff", 0)])
    face = stage.canvas.radial([(0, "#fffef4"), (0.7, "#f1f1ee"), (1, "#d5ddf0")], 0.4, 0.4, 0.65)
    rng = stage.canvas.stream(f"moon {stage.scene.place}")
    k = rng.uniform(0.8, 1.5)
    glow = circle(x, y, 240 * k, halo)
    if rng.random() < 0.35:
        return stage.part("moon", glow + _crescent(x, y, 52 * k, stage.light.side, face))
    spots = "".join(circle(x + dx * k, y + dy * k, r * k, "#b9c4dc", opacity=0.5) for dx, dy, r in MOON_SPOTS)
    return stage.part("moon", glow + circle(x, y, 52 * k, face) + spots)


def _crescent(x: float, y: float, radius: float, side: int, fill: str) -> str:
    """A crescent whose round edge is on the given side."""
    outer, inner = (1, 0) if side > 0 else (0, 1)
    d = trace("M", x, y - radius, "A", radius, radius, 0, 1, outer, x, y + radius)
    d += trace("A", radius * 1.3, radius * 1.3, 0, 0, inner, x, y - radius, "Z")
    return group(shape(d, fill), transform=f"rotate({side * -18} {x:.0f} {y:.0f})")


def stars(stage: Stage, lowest: float, density: float) -> str:
    """Stars down to y = `lowest`, fewer and fainter towards it, tagged "star"; density per 1000 width."""
    rng = stage.canvas.stream("stars")
    lights = []
    for _ in range(stage.count(density)):
        height = rng.random() ** 1.3
        radius = 0.8 + 2.2 * rng.random() ** 4
        opacity = rng.uniform(0.4, 1) * (1 - 0.6 * height)
        x = rng.uniform(0, stage.width)
        lights.append(circle(x, height * lowest, radius, rng.choice(STAR_COLOURS), opacity=opacity))
    return stage.part("star", "".join(lights))
