"""What the layout moves about: one figure or several that belong together."""

from dataclasses import dataclass
from typing import Literal

from openimagen.engines.illustrator.art import library
from openimagen.engines.illustrator.figures.figure import Figure
from openimagen.engines.illustrator.figures.props import PROPS
from openimagen.engines.illustrator.scene import ROOMS, Scene

Lane = Literal["ground", "air", "wall"]

_AIRBORNE = frozenset({
    "airplane", "small-airplane", "helicopter", "hot-air-balloon", "flying-saucer", "satellite",
    "parachute", "balloon", "kite", "sun", "sun-with-face", "full-moon", "crescent-moon", "full-moon-face",
    "cloud", "rainbow", "star", "glowing-star", "shooting-star", "comet", "ringed-planet", "eagle", "dove",
    "bat", "butterfly", "monarch-butterfly", "honeybee", "fireworks", "cloud-with-lightning",
    "cloud-with-rain", "new-moon", "phoenix", "airship", "biplane", "drone",
})  # fmt: skip
_SWIMMERS = ("duck", "swan", "goose", "penguin", "flamingo")
_ON_WALLS = frozenset({"window", "framed-picture", "mirror", "wall-clock", "world-map", "chandelier"})
# What rises to the ceiling of a room too.
_UNDER_CEILINGS, _HIGH_ROOMS = frozenset({"balloon", "butterfly", "bat"}), ROOMS | {"stage", "table"}
_CLOCK = "-oclock"
INDOORS = ROOMS | {"stage", "table", "studio"}
_BESIDE = ("left", "right")


@dataclass(frozen=True)
class Unit:
    """One or more figures that move together.

    `metres` is the real height that its figure's height stands for. `layer` is 0 for the front, 1 behind it,
    and so on. `over` is the subject that it hovers above. `stretch` is how much higher the figure is than its
    main part, for a rider or a balloon on top. `subjects` are the indices in the scene; `order` sorts units
    from left to right.
    """

    figure: Figure
    metres: float
    subjects: tuple[int, ...]
    lane: Lane = "ground"
    layer: int = 0
    order: float = 0.0
    over: int | None = None
    stretch: float = 1.0


def lane_of(name: str, place: str) -> Lane:
    """Where a thing is found: most on the ground, kites in the air, pictures on the wall."""
    if (place not in INDOORS and name in _AIRBORNE) or (place in _HIGH_ROOMS and name in _UNDER_CEILINGS):
        return "air"
    if place == "sea" and name not in _SWIMMERS and library().subgroup(name) == "animal-bird":
        return "air"
    if place in ROOMS and hangs(name):
        return "wall"
    return "ground"


def hangs(name: str) -> bool:
    """True for what hangs on a room's wall."""
    return name in _ON_WALLS or name.endswith(_CLOCK)


def stands_behind(scene: Scene, unit: Unit) -> bool:
    """True for houses, trees and the like, which stand behind people and animals if no relation says else."""
    index = unit.subjects[0]
    if any(
        index in (relation.subject, relation.object)
        for relation in scene.relations
        if relation.kind in _BESIDE
    ):
        return False
    name = scene.subjects[index].art
    packed = library()
    still = packed.subgroup(name).startswith(("place", "plant-other")) if name in packed else name in PROPS
    return still and unit.metres >= 3.5
