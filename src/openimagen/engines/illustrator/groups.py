"""General words: what "trees" or "people" stand for, to be drawn or to be kept out of the picture."""

from dataclasses import dataclass
from functools import lru_cache

from openimagen.engines.illustrator.art import library
from openimagen.engines.illustrator.figures.prop_names import PROPS


@dataclass(frozen=True)
class Group:
    """A general notion. `drawn` (an art name) shows it; None where no single drawing would be fair.

    `subgroups` are CLDR subgroups or their beginnings, `art` single names, and `parts` the pieces of a
    backdrop that belong to it.
    """

    drawn: str | None = None
    subgroups: tuple[str, ...] = ()
    art: tuple[str, ...] = ()
    parts: tuple[str, ...] = ()


_TREES = (
    "deciduous-tree", "evergreen-tree", "palm-tree", "leafless-tree", "christmas-tree", "tanabata-tree",
)  # fmt: skip
_PEOPLE = ("astronaut", "boy", "girl", "man", "woman")
_BUILDINGS = ("bridge", "cabin", "lighthouse", "cityscape", "cityscape-at-dusk", "night-with-stars", "tent")
_STARS = ("star", "glowing-star", "shooting-star", "milky-way", "sparkles")
_MOONS = (
    "full-moon", "crescent-moon", "new-moon", "waxing-crescent-moon", "first-quarter-moon",
    "waxing-gibbous-moon", "waning-gibbous-moon", "last-quarter-moon", "waning-crescent-moon",
    "full-moon-face", "new-moon-face", "first-quarter-moon-face", "last-quarter-moon-face",
)  # fmt: skip
_CLOUDS = (
    "cloud", "cloud-with-lightning", "cloud-with-lightning-and-rain", "cloud-with-rain", "cloud-with-snow",
    "sun-behind-cloud", "sun-behind-small-cloud", "sun-behind-large-cloud", "sun-behind-rain-cloud",
)  # fmt: skip
_BOATS = ("rowing-boat", "pirate-ship", "canoe", "submarine")
_LEAVES = ("leaf-fluttering-in-wind", "fallen-leaf", "maple-leaf")
_CARS = (
    "automobile", "oncoming-automobile", "sport-utility-vehicle", "taxi", "oncoming-taxi", "racing-car",
    "police-car", "oncoming-police-car", "pickup-truck",
)  # fmt: skip

GROUPS: dict[str, Group] = {
    "animals": Group("dog", ("animal-", "monkey-face", "cat-face"), parts=("bird",)),
    "birds": Group("bird", ("animal-bird",), parts=("bird",)),
    "boats": Group("sailboat", ("transport-water",), _BOATS, ("boat",)),
    "buildings": Group("office-building", ("place-building", "place-religious"), _BUILDINGS, ("building",)),
    "cars": Group("automobile", art=_CARS, parts=("car",)),
    "cats": Group("cat", ("cat-face",), ("cat", "cat-face", "black-cat")),
    "clouds": Group("cloud", art=_CLOUDS, parts=("cloud",)),
    "dogs": Group("dog", art=("dog", "dog-face", "guide-dog", "poodle", "service-dog")),
    "flowers": Group("blossom", ("plant-flower",), parts=("flower",)),
    "food": Group("shallow-pan-of-food", ("food-", "drink")),
    "fruit": Group("grapes", ("food-fruit",)),
    "grass": Group(parts=("grass",)),
    "lamps": Group("lamp", art=("lamp", "lantern", "street-lamp"), parts=("lamp",)),
    "leaves": Group("leaf-fluttering-in-wind", art=_LEAVES, parts=("leaf",)),
    "moons": Group("full-moon", art=_MOONS, parts=("moon",)),
    "mountains": Group("snow-capped-mountain", art=("mountain", "mount-fuji"), parts=("mountain",)),
    "palms": Group("palm-tree", art=("palm-tree",), parts=("palm",)),
    "people": Group("person", ("person", "family"), _PEOPLE, ("person",)),
    "plants": Group("potted-plant", ("plant-",), _TREES, ("tree", "flower", "grass", "palm")),
    "snow": Group(art=("snowflake", "snowman", "snowman-without-snow"), parts=("snow",)),
    "stars": Group("star", art=_STARS, parts=("star",)),
    "suns": Group("sun", art=("sun", "sun-with-face"), parts=("sun",)),
    "trees": Group("deciduous-tree", art=_TREES, parts=("tree", "palm")),
    "vegetables": Group("carrot", ("food-vegetable",)),
    "vehicles": Group("automobile", ("transport-ground", "transport-water", "transport-air"), parts=("car",)),
}

_ON_THE_GROUND = frozenset(
    {
        "closed-umbrella", "droplet", "fire", "snowflake", "snowman", "snowman-without-snow", "thermometer",
        "tornado", "umbrella", "umbrella-on-ground", "umbrella-with-rain-drops", "water-wave",
    }
)  # fmt: skip

# "no tree" means no tree of any kind, while "no fox" leaves the other animals alone.
_GENERAL = {
    "automobile": "cars",
    "bird": "birds",
    "blossom": "flowers",
    "cat": "cats",
    "cloud": "clouds",
    "deciduous-tree": "trees",
    "dog": "dogs",
    "fallen-leaf": "leaves",
    "full-moon": "moons",
    "lamp": "lamps",
    "leaf-fluttering-in-wind": "leaves",
    "office-building": "buildings",
    "palm-tree": "palms",
    "person": "people",
    "potted-plant": "plants",
    "sailboat": "boats",
    "ship": "boats",
    "star": "stars",
    "street-lamp": "lamps",
    "sun": "suns",
}


_DRAWN_VEHICLES = frozenset({"airship", "biplane", "drone", "hot-air-balloon", "pirate-ship", "submarine"})
_OF_A_ROOM = frozenset({
    "armchair", "bathtub", "bed", "bookshelf", "cello", "chair", "chandelier", "christmas-tree",
    "couch", "couch-and-lamp", "curtain", "door", "dresser", "drum-kit", "fireplace",
    "grandfather-clock", "lamp", "oven", "piano", "refrigerator", "rocking-chair", "rug", "stool",
    "television", "throne", "wall-clock", "wardrobe", "washing-machine", "window",
})  # fmt: skip
_GROWN = frozenset({"daisy", "lavender", "pumpkin", "blossom", "cherry-blossom", "bush", "bamboo"})
_INSTRUMENTS = frozenset({"cello", "drum-kit", "flute", "harp", "microphone", "piano"})
_BALLS = frozenset({"beach-ball", "yarn", "baseball-bat", "flying-disc", "frisbee", "tennis-racket", "yo-yo"})


@lru_cache(64)
def members(group: str) -> frozenset[str]:
    """The names of all drawings and backdrop parts of a group; an unknown group is empty."""
    found = GROUPS.get(group)
    if found is None:
        return frozenset()
    names = {*found.art, *found.parts}
    if found.drawn:
        names.add(found.drawn)
    if found.subgroups:
        packed = library()
        names.update(name for name in packed if packed.subgroup(name).startswith(found.subgroups))
    return frozenset(names)


# What a backdrop calls the same thing.
_PARTS = {
    "brick-wall": "wall", "framed-picture": "picture", "hay-bale": "hay", "high-voltage": "lightning",
    "ringed-planet": "planet", "tree-stump": "tree",
}  # fmt: skip


def excluded_by(art: str) -> frozenset[str]:
    """What must not appear when a prompt forbids this drawing."""
    if art in _GENERAL:
        return members(_GENERAL[art]) | {art}
    if library().subgroup(art) == "person-role":  # "no students": nobody who may be one
        return frozenset({art, f"man-{art}", f"woman-{art}", "person"})
    return frozenset({art, _PARTS.get(art, art)})


@lru_cache(2048)
def is_person(art: str) -> bool:
    """True for people, also those that are drawn by code."""
    return art in _PEOPLE or library().subgroup(art).startswith(("person", "family"))


@lru_cache(2048)
def is_animate(art: str) -> bool:
    """True for what can ride, hold, wear or sleep: people, animals, robots, snowmen."""
    if is_person(art) or art in {"skeleton", "snowman", "teddy-bear"}:
        return True
    return library().subgroup(art).startswith(("animal-", "face-costume", "cat-face", "monkey-face"))


def is_of_a_room(art: str) -> bool:
    """True for people and furniture, which do not stand on tables."""
    return is_person(art) or art in _OF_A_ROOM


@lru_cache(2048)
def is_furred(art: str) -> bool:
    """True for animals with a coat of fur."""
    return library().subgroup(art) in ("animal-mammal", "cat-face", "monkey-face")


# CLDR has these among the games
_SPORTSWEAR = frozenset({"martial-arts-uniform", "running-shirt"})


@lru_cache(2048)
def is_clothing(art: str) -> bool:
    """True for what one wears."""
    worn = library().subgroup(art) == "clothing" or art in _SPORTSWEAR
    return worn and art not in {"gem-stone", "lipstick", "shopping-bags"}


@lru_cache(2048)
def is_eaten(art: str) -> bool:
    """True for food and drink."""
    return library().group(art) == "food-drink"


@lru_cache(2048)
def is_vehicle(art: str) -> bool:
    """True for what people go in, on the ground, on water or in the air."""
    return library().subgroup(art).startswith("transport-") or art in _DRAWN_VEHICLES


@lru_cache(2048)
def is_plant(art: str) -> bool:
    """True for flowers, fruit and vegetables: what grows in fields."""
    return library().subgroup(art) in ("plant-flower", "food-vegetable", "food-fruit") or art in _GROWN


def is_drink(art: str) -> bool:
    """True for what is drunk, drawn in its glass or cup."""
    return library().subgroup(art) == "drink"


def is_building(art: str) -> bool:
    """True for what has walls, and room for a sign."""
    return art in members("buildings")


def is_instrument(art: str) -> bool:
    """True for what music is played on."""
    return art in _INSTRUMENTS or library().subgroup(art) == "musical-instrument"


def is_ball(art: str) -> bool:
    """True for what is thrown, kicked or hit in a game."""
    return art in _BALLS or (library().subgroup(art) == "sport" and art not in _SPORTSWEAR)


@lru_cache(2048)
def is_sky(art: str) -> bool:
    """True for what hangs in the sky by itself."""
    return library().subgroup(art) == "sky-weather" and art not in _ON_THE_GROUND


def is_drawable(art: str) -> bool:
    """True where there is a packed drawing or a prop of this name."""
    return art in PROPS or art in library()
