"""Which light a scene has: its key, the colours of its sky, and how it tints what it falls on."""

import random
from dataclasses import replace

from openimagen.engines.illustrator.backdrops import moods
from openimagen.engines.illustrator.backdrops.backdrop import Light
from openimagen.engines.illustrator.canvas import Canvas
from openimagen.engines.illustrator.colour import Rgb
from openimagen.engines.illustrator.scene import Place, Scene

# From the zenith to the horizon; the seed chooses one of each key's.
SKIES: dict[str, tuple[tuple[str, ...], ...]] = {
    "day": (
        ("#3f8fdc", "#8cc6f0", "#e3f3fb"),
        ("#2b7ed8", "#6fb8ee", "#c6e6f6", "#f1f6ea"),
        ("#4aa3e2", "#9bd6f2", "#eaf8f6"),
        ("#3a86cf", "#93c9ea", "#f4eedd"),
    ),
    "dawn": (
        ("#6f9fd8", "#b9b8de", "#f2bfc4", "#ffe6bd"),
        ("#5b7fc4", "#a99ad2", "#f3b3b4", "#ffdfb4"),
        ("#7fb2d9", "#cfd3dd", "#f9d6c2", "#fff0cf"),
    ),
    "sunset": (
        ("#2f2a66", "#a8487f", "#f4775a", "#ffcf7d"),
        ("#38438c", "#9a5c94", "#f58a5c", "#ffd98a"),
        ("#432a68", "#c64a6c", "#fb8a4c", "#ffcb74"),
        ("#27406f", "#7d6d97", "#f0907a", "#ffdba0"),
    ),
    "night": (
        ("#060d2c", "#12296a", "#3a63a8"),
        ("#0c0f36", "#29296f", "#6661ad"),
        ("#04162e", "#0f4268", "#3a8aa2"),
    ),
    "cloudy": (
        ("#7f93a6", "#aebdc9", "#dbe3e8"),
        ("#8b9bb3", "#b9c4d4", "#e6e7ea"),
    ),
    "rain": (
        ("#4d5d70", "#77889a", "#a9b6c0"),
        ("#46566e", "#6d8196", "#a4b7c2"),
    ),
    "storm": (
        ("#2c3446", "#4d5a6d", "#8a97a3"),
        ("#2b3040", "#55566a", "#9a948f"),
    ),
    "fog": (
        ("#a7b4bd", "#c7d0d5", "#e4e9ea"),
        ("#a3b3b4", "#c8d2ce", "#e8ebe4"),
    ),
    "cyberpunk": (
        ("#070318", "#240a55", "#7a1590", "#ff4fa0"),
        ("#040a20", "#0d1f5c", "#6a1a9a", "#ff5a8a"),
    ),
    "space": (
        ("#04040f", "#0b0a26", "#1a1242"),
        ("#030812", "#07182c", "#10324a"),
        ("#0a0414", "#1c0a2c", "#331445"),
    ),
}
TINTS: dict[str, Rgb] = {
    "day": (1.0, 1.0, 1.0),
    "dawn": (1.0, 0.93, 0.90),
    "sunset": (1.0, 0.81, 0.74),
    # Bright enough that subjects keep their hues: moonlight, not darkness.
    "night": (0.58, 0.66, 0.92),
    "cloudy": (0.91, 0.93, 0.96),
    "rain": (0.74, 0.79, 0.86),
    "storm": (0.66, 0.70, 0.78),
    "fog": (0.91, 0.93, 0.95),
    "cyberpunk": (0.80, 0.58, 0.96),
    "space": (0.94, 0.95, 1.0),
}
LAMPLIT: Rgb = (0.92, 0.76, 0.60)
# Where the hour that the prompt leaves open shows most: the seed chooses it.
OPEN_AIR: tuple[Place, ...] = (
    "snow", "beach", "sea", "forest", "mountain", "desert", "field", "city", "cliff", "ice", "sky", "road",
    "savanna", "lake", "river", "skyline", "village", "park", "farm", "volcano", "island",
)  # fmt: skip
# What is seen in the dark.
_AT_NIGHT = frozenset({"fireworks", "shooting-star", "milky-way"})
UNLIT_BY_STYLE = ("space", "moon", "underwater")


def light_for(scene: Scene, canvas: Canvas) -> Light:
    """The light that a scene's time, weather, mood, place and style ask for; the seed varies it."""
    rng = canvas.stream(f"hour {scene.place}")
    return moods.tempered(light_of(_key(scene, rng), canvas, scene.place or ""), scene.mood)


def light_of(key: str, canvas: Canvas, place: str = "") -> Light:
    """The light with this key, in the palette and from the side that the seed and the place choose."""
    rng = canvas.stream(f"light {place}")
    side = rng.choice((-1, 1))
    sky = rng.choice(SKIES[key])
    return Light(key=key, tint=TINTS[key], sky=sky, haze=sky[-1], side=side)


def indoors(light: Light) -> Light:
    """The light inside: lamps make the night warm, and of the weather outside only half comes in."""
    if light.key == "night":
        return replace(light, tint=LAMPLIT)
    red, green, blue = light.tint
    return replace(light, tint=((1 + red) / 2, (1 + green) / 2, (1 + blue) / 2))


def _key(scene: Scene, rng: random.Random) -> str:
    if scene.style == "cyberpunk" and scene.place not in UNLIT_BY_STYLE:
        return "cyberpunk"
    if scene.place in ("space", "moon"):
        return "space"
    if scene.time == "night" or (scene.weather == "aurora" and scene.time is None):
        return "night"
    if scene.time in ("dawn", "sunset"):
        return scene.time
    if scene.time is None and any(subject.art in _AT_NIGHT for subject in scene.subjects):
        return "night"
    if scene.weather in ("rain", "storm", "fog", "cloudy"):
        return scene.weather
    if scene.weather == "snow":
        return "cloudy"
    if scene.time is None and scene.weather is None and scene.mood:
        return rng.choice(moods.KEYS[scene.mood])
    if scene.time is None and scene.weather is None and scene.place in OPEN_AIR and not scene.background:
        return rng.choices(("day", "dawn", "sunset"), (6, 1, 1.5))[0]
    return "day"
