"""Where things are shown when the prompt names no place."""

from openimagen.engines.illustrator.art import load
from openimagen.engines.illustrator.figures import PEOPLE
from openimagen.engines.illustrator.scene import Place, Scene

_BY_NAME: dict[str, Place] = {
    "lighthouse": "cliff", "couch": "room", "window": "room", "lamp": "room", "bookshelf": "room", "table": "room",
    "vase": "table", "sign": "field", "cabin": "forest", "bridge": "field", "astronaut": "moon",
    "hot-air-balloon": "mountain", "penguin": "ice", "polar-bear": "ice", "seal": "ice", "snowman": "snow",
    "snowman-without-snow": "snow", "camel": "desert", "two-hump-camel": "desert", "cactus": "desert",
    "scorpion": "desert", "shark": "underwater", "crab": "beach", "palm-tree": "beach", "turtle": "beach",
    "rocket": "space", "flying-saucer": "space", "satellite": "space", "ringed-planet": "space", "alien": "space",
    "balloon": "sky", "kite": "sky", "parachute": "sky", "cloud": "sky", "rainbow": "field", "star": "space",
    "deer": "forest", "wolf": "forest", "bear": "forest", "owl": "forest", "boar": "forest", "goat": "mountain",
    "duck": "field", "swan": "sea", "sled": "snow", "skis": "snow", "bed": "room", "chair": "room", "bathtub": "room",
    "television": "room", "couch-and-lamp": "room", "door": "room", "eagle": "sky", "bat": "sky", "dove": "sky",
    "butterfly": "field", "castle": "field", "oyster": "table", "musical-keyboard": "room",
    "christmas-tree": "room", "fishing-pole": "beach", "surfboard": "beach", "sun": "sky",
}  # fmt: skip
_BY_SUBGROUP: dict[str, Place] = {
    "animal-mammal": "field", "animal-bird": "field", "animal-amphibian": "field", "animal-reptile": "field",
    "animal-bug": "field", "animal-marine": "underwater", "plant-flower": "field", "plant-other": "field",
    "food-fruit": "table", "food-vegetable": "table", "food-prepared": "table", "food-asian": "table",
    "food-sweet": "table", "drink": "table", "dishware": "table", "transport-ground": "road",
    "transport-water": "sea", "transport-air": "sky", "place-building": "field", "place-religious": "field",
    "place-other": "field", "sky-weather": "sky", "computer": "table", "phone": "table", "book-paper": "table",
    "writing": "table", "money": "table", "science": "table", "light-video": "table", "time": "table",
    "office": "table", "mail": "table", "game": "table", "household": "room", "person-sport": "field",
}  # fmt: skip


def default_place(scene: Scene) -> Place:
    """The place for a scene that names none: where its subjects are usually seen."""
    if scene.portrait or scene.background or not scene.subjects:
        return "studio"
    names = [subject.art for subject in scene.subjects]
    places = [_usual(name) for name in names]
    if "vase" in names:
        return "table"
    # A room's furniture makes no sense elsewhere.
    if "room" in places:
        return "room"
    for place in places:
        if place != "studio":
            return place
    if any(name in PEOPLE or _subgroup(name).startswith("person") for name in names):
        return "field"
    return "studio"


def _usual(name: str) -> Place:
    known = _BY_NAME.get(name)
    return known if known else _BY_SUBGROUP.get(_subgroup(name), "studio")


def _subgroup(name: str) -> str:
    drawing = load(name)
    return drawing.subgroup if drawing else ""
