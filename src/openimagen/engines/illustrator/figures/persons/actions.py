"""What someone does: the poses of each action and what comes along with it."""

import random
from dataclasses import dataclass

from openimagen.engines.illustrator.figures.persons.poses import POSES, STANDING, Pose


@dataclass(frozen=True)
class Doing:
    """The poses to choose from on the ground, the one on a seat, and the tool that comes along by itself."""

    poses: tuple[str, ...]
    seated: str = "sitting"
    tool: str = ""


ACTIONS: dict[str, Doing] = {
    "sleeping": Doing(("lying",), "lying", "blanket"),
    "sitting": Doing(("sitting_floor", "legs_out")),
    "walking": Doing(("walking", "strolling")),
    "running": Doing(("running",)),
    "jumping": Doing(("jumping", "leaping")),
    "dancing": Doing(("dancing", "twirling", "grooving")),
    "flying": Doing(("flying",)),
    "swimming": Doing(("swimming",)),
    "eating": Doing(("eating",), "eating_seat", "apple"),
    "drinking": Doing(("drinking",), "eating_seat", "cup"),
    "reading": Doing(("reading", "reading_floor"), "reading_seat", "book"),
    "writing": Doing(("writing",), "writing", "desk"),
    "cooking": Doing(("cooking",), "cooking", "pot"),
    "painting": Doing(("painting",), "painting", "easel"),
    "playing_music": Doing(("guitar",), "guitar", "guitar"),
    "playing_ball": Doing(("kicking",), "kicking", "ball"),
    "singing": Doing(("singing",), "singing", "microphone"),
    "fighting": Doing(("fighting",), "fighting", "sword"),
    "hugging": Doing(("hugging",), "hugging"),
    "waving": Doing(("waving",), "waving"),
    "climbing": Doing(("climbing",), "climbing"),
    "driving": Doing(("driving",), "driving", "car"),
    "fishing": Doing(("fishing_standing",), "fishing", "rod"),
    "skating": Doing(("skating",), "skating", "skates"),
    "skiing": Doing(("skiing",), "skiing", "skis"),
    "surfing": Doing(("surfing",), "surfing", "surfboard"),
    "seated": Doing(("sitting",)),
    "riding": Doing(("riding",), "riding"),
}  # fmt: skip
# What a tool is called among the drawings, and the pose that goes with it.
TOOL_OF: dict[str, tuple[str, str]] = {
    "open-book": ("book", "reading"), "closed-book": ("book", "reading"), "books": ("book", "reading"),
    "green-book": ("book", "reading"), "blue-book": ("book", "reading"), "orange-book": ("book", "reading"),
    "notebook": ("book", "reading"), "guitar": ("guitar", "guitar"), "banjo": ("guitar", "guitar"),
    "violin": ("violin", "violin"), "flute": ("flute", "flute"), "trumpet": ("trumpet", "flute"),
    "trombone": ("trumpet", "flute"), "drum": ("drums", "drums"), "drum-kit": ("drums", "drums"),
    "long-drum": ("drums", "drums"), "fishing-pole": ("rod", "fishing_standing"),
    "microphone": ("microphone", "singing"), "studio-microphone": ("microphone", "singing"),
    "crossed-swords": ("sword", "fighting"), "sword": ("sword", "fighting"), "easel": ("easel", "painting"),
    "artist-palette": ("easel", "painting"), "framed-picture": ("easel", "painting"),
        "paintbrush": ("easel", "painting"),
    "kite": ("kite", "holding_up"), "soccer-ball": ("ball", "kicking"), "red-apple": ("apple", "eating"),
    "skis": ("skis", "skiing"), "surfboard": ("surfboard", "surfing"), "ice-skate": ("skates", "skating"),
    "hot-beverage": ("cup", "drinking"), "cup": ("cup", "drinking"), "cooking-pot": ("pot", "cooking"),
    "yarn": ("knitting", "writing"), "bow-and-arrow": ("bow", "drawing_bow"),
    "tennis": ("racket", "swinging"), "badminton": ("racket", "swinging"),
    "baseball-bat": ("bat", "swinging_bat"),
    "cricket-game": ("bat", "swinging_bat"), "hammer": ("hammer", "holding"), "wrench": ("wrench", "holding"),
    "carpentry-saw": ("saw", "holding"), "watering-can": ("watering_can", "presenting"),
    "pot-of-food": ("pot", "cooking"), "pencil": ("desk", "writing"), "memo": ("desk", "writing"),
}  # fmt: skip


def pose_and_tool(name: str, age: str, rng: random.Random, *, seated: bool = False) -> tuple[Pose, str]:
    """The pose for "standing", an action or a pose of that name,
    and the tool that comes along ("" for none)."""
    doing = ACTIONS.get(name)
    if doing is not None:
        chosen = doing.seated if seated else rng.choice(doing.poses)
        return POSES[chosen], doing.tool
    if name in POSES:
        return POSES[name], ""
    if seated:
        return POSES["sitting"], ""
    if age == "baby":
        return POSES[rng.choice(("sitting_floor", "arms_out", "cheering"))], ""
    if age == "old":
        return POSES[rng.choice(("relaxed", "arms_out", "hand_on_hip"))], ""
    return POSES[rng.choice(STANDING)], ""
