"""Where things are shown when the prompt names no place."""

from openimagen.engines.illustrator.art import library
from openimagen.engines.illustrator.figures.catalogue import is_person
from openimagen.engines.illustrator.figures.persons.costumes import trade
from openimagen.engines.illustrator.figures.vessels import OPENINGS
from openimagen.engines.illustrator.groups import is_animate
from openimagen.engines.illustrator.scene import ROOMS, Action, Place, Room, Scene, Subject

_BY_NAME: dict[str, Place] = {
    "lighthouse": "cliff", "couch": "room", "window": "room", "lamp": "room", "bookshelf": "room",
    "table": "room", "vase": "table", "sign": "field", "cabin": "forest", "bridge": "field",
    "astronaut": "moon", "hot-air-balloon": "mountain", "penguin": "ice", "polar-bear": "ice",
    "seal": "ice", "snowman": "snow", "snowman-without-snow": "snow", "camel": "desert",
    "two-hump-camel": "desert", "cactus": "desert", "scorpion": "desert", "shark": "underwater",
    "crab": "beach", "palm-tree": "beach", "turtle": "beach", "rocket": "space", "flying-saucer": "space",
    "satellite": "space", "ringed-planet": "space", "alien": "space", "balloon": "sky", "kite": "sky",
    "parachute": "sky", "cloud": "sky", "rainbow": "field", "star": "space", "deer": "forest",
    "wolf": "forest", "bear": "forest", "owl": "forest", "boar": "forest", "goat": "mountain",
    "duck": "lake", "swan": "lake", "goose": "lake", "beaver": "river", "otter": "river", "flamingo": "lake",
    "frog": "lake", "canoe": "lake", "crocodile": "river", "hippopotamus": "river",
    "lion": "savanna", "elephant": "savanna", "giraffe": "savanna", "zebra": "savanna",
    "rhinoceros": "savanna", "leopard": "savanna", "tiger": "jungle", "tiger-face": "jungle",
    "monkey": "jungle", "monkey-face": "jungle", "gorilla": "jungle", "orangutan": "jungle",
    "parrot": "jungle", "sloth": "jungle", "panda": "jungle", "snake": "jungle", "koala": "forest",
    "cow": "farm", "cow-face": "farm", "ox": "farm", "pig": "farm", "pig-face": "farm", "chicken": "farm",
    "rooster": "farm", "hatching-chick": "farm", "baby-chick": "farm",
    "front-facing-baby-chick": "farm", "turkey": "farm", "donkey": "farm", "tractor": "farm",
    "ewe": "farm", "ram": "farm", "sheaf-of-rice": "farm", "llama": "mountain",
    "chipmunk": "forest", "raccoon": "forest", "badger": "forest", "skunk": "forest",
    "moose": "forest", "bison": "field", "mushroom": "forest",
    "hamster": "room", "mouse-face": "room",
    "sled": "snow", "skis": "snow", "bed": "room", "chair": "room",
    "bathtub": "room", "television": "room", "couch-and-lamp": "room", "door": "room", "eagle": "sky",
    "bat": "sky", "dove": "sky", "butterfly": "field", "castle": "field", "oyster": "table",
    "musical-keyboard": "room", "christmas-tree": "room", "fishing-pole": "lake", "person-surfing": "sea",
    "mermaid": "beach", "merman": "beach",
    "sun": "sky", "full-moon": "sky", "crescent-moon": "sky", "comet": "space", "shooting-star": "space",
    "glowing-star": "space", "milky-way": "space", "snowflake": "snow",
    # drawn by code
    "armchair": "room", "desk": "room", "dresser": "room", "wardrobe": "room", "fireplace": "room",
    "chandelier": "room", "grandfather-clock": "room", "wall-clock": "room", "rocking-chair": "room",
    "rug": "room", "curtain": "room", "washing-machine": "room", "gramophone": "room", "cello": "room",
    "rocking-horse": "room", "toy-blocks": "room", "stool": "room", "refrigerator": "kitchen",
    "oven": "kitchen", "kitchen-sink": "kitchen", "microwave": "table", "toaster": "table", "kettle": "table",
    "cooking-pot": "table", "blender": "table", "typewriter": "table", "hair-dryer": "table",
    "remote": "table", "fork": "table", "plate": "table", "cup": "table", "bowl": "table",
    "wine-bottle": "table", "bottle": "table", "fruit-bowl": "table", "teapot-set": "table",
    "fishbowl": "table", "candlestick": "table",
    "menorah": "table", "potion": "table", "bonsai": "table", "globe": "table",
    "piano": "room", "throne": "room", "knight-armour": "field", "drum-kit": "stage",
    "bench": "park", "picnic-blanket": "park", "swing": "park",
    "seesaw": "park", "statue": "park", "watering-can": "garden", "wheelbarrow": "garden",
    "birdhouse": "garden", "bush": "garden", "daisy": "garden", "lavender": "garden", "greenhouse": "garden",
    "doghouse": "garden", "fence": "garden", "gate": "garden", "mailbox-post": "garden", "birdcage": "garden",
    "beehive": "garden", "barn": "farm", "hay-bale": "farm", "scarecrow": "farm", "cart": "farm",
    "cottage": "village", "well": "village", "market-stall": "village", "cherry-tree": "village",
    "carriage": "village", "skyscraper": "city", "eiffel-tower": "city", "clock-tower": "city",
    "phone-booth": "city", "street-lamp": "road", "fire-hydrant": "road", "parking-meter": "road",
    "traffic-signal": "road", "bus-stop": "road", "stop-sign": "road", "brick-wall": "road",
    "windmill": "field", "wind-turbine": "field", "castle-on-hill": "field", "tower": "field",
    "pagoda": "field", "temple": "field", "autumn-tree": "field", "pumpkin": "field", "easel": "field",
    "barrel": "field", "wooden-box": "field", "sword": "field", "cannon": "field", "tank": "field",
    "baseball-bat": "field", "baseball-glove": "field", "pyramid": "desert", "igloo": "snow",
    "snowboard": "snow", "snow-covered-tree": "snow", "treehouse": "forest", "log": "forest",
    "branch": "forest",
    "tree-stump": "forest", "campfire": "forest", "waterfall": "forest", "cauldron": "forest",
    "lantern": "forest", "bamboo": "jungle", "mountain-peak": "mountain", "airship": "mountain",
    "beach-ball": "beach", "sandcastle": "beach", "surfboard": "beach", "pier": "lake", "rowing-boat": "lake",
    "pirate-ship": "sea", "iceberg": "sea", "submarine": "underwater", "fireworks": "sky",
    "deck-chair": "beach", "cafe": "city", "metro": "city", "apple-tree": "farm", "ruins": "field",
    "tepee": "field", "headstone": "field", "coffin": "field",
    "zombie": "field", "crystals": "forest", "skeleton": "forest", "blossom": "garden",
    "cherry-blossom": "garden", "garden-gnome": "garden", "gazebo": "garden", "hammock": "garden",
    "carousel": "park", "picnic-table": "park", "willow-tree": "park", "double-decker-bus": "road",
    "excavator": "road", "ice-cream-van": "road", "electric-fan": "room", "vacuum-cleaner": "room",
    "baobab": "savanna", "raft": "sea", "biplane": "sky", "drone": "sky", "sleigh": "snow",
    "gingerbread-house": "table", "magic-lamp": "table", "rubber-duck": "table", "sewing-machine": "table",
    "snow-globe": "table", "roof": "village", "basket": "table",
}  # fmt: skip
# Where these stand nobody else chooses the place: an elephant beside a pyramid is in the desert.
_LANDMARKS = frozenset({
    "pyramid", "igloo", "cactus", "palm-tree", "barn", "cottage", "waterfall", "pier", "sandcastle",
    "snowman", "snowman-without-snow", "lighthouse", "iceberg", "mountain-peak", "skyscraper", "cabin",
    "greenhouse", "treehouse", "hay-bale", "well", "campfire", "pirate-ship",
})  # fmt: skip
_HOLDING = (*OPENINGS, "fishbowl", "jar", "vase")
_BOATS = ("rowing-boat", "pirate-ship", "raft")
_BUILT = ("castle", "japanese-castle", "cabin", "cottage", "hut", "house", "lighthouse", "windmill", "tower")
_INDOORS = ROOMS | {"stage"}
_NOT_FOR_PEOPLE = ("studio", "table", "sky", "space", "underwater")
# Where people do what they do.
_BY_ACTION: dict[Action, Place] = {
    "flying": "sky", "swimming": "sea", "cooking": "kitchen", "fishing": "lake", "sleeping": "room",
}  # fmt: skip
_ON_DESKS = ("desk", "desktop-computer", "laptop", "sewing-machine", "typewriter")
_OUT_OF_DOORS = ("dawn", "sunset")
_AT_MANY_PLACES = ("sleeping", "fishing")
# Where people of a trade, and animals dressed like them, are seen at work.
_BY_TRADE: dict[str, Place] = {
    "artist": "room", "astronaut": "moon", "ballet-dancer": "stage", "construction-worker": "city",
    "cook": "kitchen", "cowboy": "desert", "detective": "city", "explorer": "jungle", "farmer": "farm",
    "firefighter": "city", "health-worker": "room", "judge": "library", "magician": "stage",
    "mage": "forest", "mechanic": "road", "nurse": "room", "office-worker": "office", "pirate": "beach",
    "police-officer": "city", "sailor": "beach", "santa-claus": "snow", "scientist": "room",
    "singer": "stage", "skier": "snow", "student": "library", "teacher": "classroom",
    "technologist": "office", "viking": "cliff", "waiter": "cafe", "witch": "forest",
}  # fmt: skip
_ROOM_BY_TRADE: dict[str, Room] = {"health-worker": "ward", "nurse": "ward", "scientist": "laboratory"}
_ANYWHERE = ("field", "studio", "room", "table", "sea", "underwater", "beach")
_BY_SUBGROUP: dict[str, Place] = {
    "animal-mammal": "field", "animal-bird": "field", "animal-amphibian": "field",
    "animal-reptile": "field", "animal-bug": "field", "animal-marine": "underwater",
    "plant-flower": "field", "plant-other": "field", "food-fruit": "table", "food-vegetable": "table",
    "food-prepared": "table", "food-asian": "table", "food-sweet": "table", "drink": "table",
    "dishware": "table", "transport-ground": "road", "transport-water": "sea", "transport-air": "sky",
    "place-building": "field", "place-religious": "field", "place-other": "field",
    "place-geographic": "field", "sky-weather": "sky", "computer": "table", "phone": "table",
    "book-paper": "table", "writing": "table", "money": "table", "science": "table", "light-video": "table",
    "time": "table", "office": "table", "mail": "table", "game": "table", "household": "room",
    "person-sport": "field",
}  # fmt: skip


def default_place(scene: Scene) -> Place:
    """The place for a scene that names none: where its subjects are usually seen."""
    if scene.form == "portrait" or scene.background:
        return "studio"
    if not scene.subjects:
        return "field"
    # What carries others says where they are.
    names = sorted(_choosing(scene), key=lambda name: not _carries(name))
    places = [_usual(name) for name in names]
    for deed in (s.action for s in scene.subjects if is_person(s.art) or s.action == "cooking"):
        if deed in _BY_ACTION and not (deed in _AT_MANY_PLACES and _is_told(places)):
            return _BY_ACTION[deed]
    if any(subject.art == "fireworks" for subject in scene.subjects) and not any(map(is_landmark, names)):
        return "village"
    at_work = _at_work(scene)
    if at_work:
        return at_work
    if any(r.kind == "doing" and scene.subjects[r.object].art in _ON_DESKS for r in scene.relations):
        return "room"
    if "vase" in names and not any(place in _INDOORS for place in places):
        return "table"
    if any(place == "table" for place in places) and _holds_animals(scene):
        return "room"
    # A room's furniture makes no sense elsewhere, and people do not stand on tables or float.
    # A hamster in a car is no reason for a room.
    driven = any(map(_carries, names))
    indoors = next(
        (
            place
            for name, place in zip(names, places, strict=True)
            if place in _INDOORS and not (driven and _subgroup(name).startswith("animal"))
        ),
        None,
    )
    if indoors:
        return indoors
    if any(is_person(name) and name != "astronaut" for name in names):
        inside = "table" in places and scene.time not in _OUT_OF_DOORS and scene.weather is None
        return next((p for p in places if p not in _NOT_FOR_PEOPLE), "room" if inside else "field")
    somewhere: list[Place] = [place for place in places if place != "studio"]
    # The moon over a house is seen from the ground.
    grounded: list[Place] = [place for place in somewhere if place not in ("sky", "space")]
    # An alien that eats ice cream is not on a table.
    if grounded[:1] == ["table"] and any(subject.action for subject in scene.subjects):
        alive = [_usual(name) for name in names if is_animate(name)]
        elsewhere: list[Place] = [place for place in alive if place not in ("studio", "table")]
        grounded = [*elsewhere, "field"] if alive else grounded
    outside = scene.time is not None or scene.weather is not None
    return next(iter(grounded or somewhere), "field" if outside else "studio")


def _at_work(scene: Scene) -> Place | None:
    """Where those of a trade are, if nothing beside them tells where the picture is."""
    trades = [_BY_TRADE.get(_trade(subject)) for subject in scene.subjects]
    others = [s.art for s, at in zip(scene.subjects, trades, strict=True) if not at and not is_person(s.art)]
    return None if any(map(_tells, others)) else next((place for place in trades if place), None)


def room_at_work(scene: Scene) -> Room | None:
    """The kind of room in which one of the subjects is at work; None where all live there."""
    rooms = (_ROOM_BY_TRADE.get(_trade(subject)) for subject in scene.subjects)
    return next((room for room in rooms if room), None)


def _trade(subject: Subject) -> str:
    """The trade of a person or of an animal in a costume, "" for none."""
    if not (subject.role or is_person(subject.art)):
        return ""
    return "astronaut" if subject.role == "astronaut" else trade(subject.role or subject.art)


def _tells(name: str) -> bool:
    return _carries(name) or _usual(name) not in (*_ANYWHERE, "sky", "space")


def _choosing(scene: Scene) -> list[str]:
    """The art of the subjects that say where the picture is: landmarks first, none that is in something."""
    held = {r.subject for r in scene.relations if r.kind == "in" and scene.subjects[r.object].art in _HOLDING}
    names = [subject.art for k, subject in enumerate(scene.subjects) if k not in held]
    return sorted(names, key=lambda name: name not in _LANDMARKS)


def _holds_animals(scene: Scene) -> bool:
    """True for the kittens in a basket: they are not on a table."""
    held = [r.subject for r in scene.relations if r.kind == "in" and scene.subjects[r.object].art in OPENINGS]
    return any(_subgroup(scene.subjects[k].art).startswith("animal-mammal") for k in held)


def usually_on_tables(scene: Scene) -> bool:
    """True where all subjects are small things of a table, and nothing alive is in them."""
    names = [subject.art for subject in scene.subjects]
    return bool(names) and all(_usual(name) == "table" for name in names)


def is_landmark(name: str) -> bool:
    """True for what chooses the place of all that stands by it."""
    return name in _LANDMARKS


def is_of_tables(name: str) -> bool:
    """True for small things, and for lamps, that stand on a room's table."""
    return name == "lamp" or _usual(name) == "table"


def suited(scene: Scene, place: Place) -> Place:
    """The place that was asked for, or one like it where its subjects can stand.

    Furniture and people do not stand on tables, and a bridge brings its own river.
    """
    if place == "sea" and any(subject.art == "bridge" for subject in scene.subjects):
        return "field"
    if place == "mountain" and any(subject.art == "skis" for subject in scene.subjects):
        return "snow"
    if place == "sea" and any(is_building(subject.art) for subject in scene.subjects):
        return "cliff"
    if place == "cliff" and any(
        subject.art in ("pier", "canoe", "rowing-boat") for subject in scene.subjects
    ):
        return "beach"
    if place == "table" and any(_usual(s.art) in _INDOORS or is_person(s.art) for s in scene.subjects):
        return "room"
    return place


def _carries(name: str) -> bool:
    return name in _BOATS or _subgroup(name) in ("transport-ground", "transport-water")


def _is_told(places: list[Place]) -> bool:
    """True where something in the scene tells the place."""
    return any(place not in _ANYWHERE for place in places)


def is_building(name: str) -> bool:
    """True for what is built on land."""
    return _subgroup(name) in ("place-building", "place-religious") or name in _BUILT


def _usual(name: str) -> Place:
    known = _BY_NAME.get(name)
    return known if known else _BY_SUBGROUP.get(_subgroup(name), "studio")


def _subgroup(name: str) -> str:
    return library().subgroup(name)
