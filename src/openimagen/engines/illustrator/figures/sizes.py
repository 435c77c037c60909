"""How big things really are."""

from openimagen.engines.illustrator.art import load

# Heights in metres by CLDR subgroup, for what has no line of its own below.
_BY_SUBGROUP: dict[str, float] = {
    "animal-mammal": 0.9, "animal-bird": 0.45, "animal-amphibian": 0.22, "animal-reptile": 0.45,
    "animal-marine": 0.8, "animal-bug": 0.14, "plant-flower": 0.5, "plant-other": 1.2, "food-fruit": 0.3,
    "food-vegetable": 0.3, "food-prepared": 0.32, "food-asian": 0.34, "food-sweet": 0.3, "drink": 0.32,
    "dishware": 0.35, "place-map": 0.6, "place-geographic": 12, "place-building": 7, "place-religious": 8,
    "place-other": 5, "transport-ground": 1.7, "transport-water": 3, "transport-air": 4, "time": 0.35,
    "sky-weather": 1.6, "event": 0.5, "award-medal": 0.35, "sport": 0.4, "game": 0.35, "arts-crafts": 0.45,
    "clothing": 0.4, "sound": 0.35, "music": 0.4, "musical-instrument": 0.9, "phone": 0.25,
    "computer": 0.35, "light-video": 0.35, "book-paper": 0.3, "money": 0.3, "mail": 0.3, "writing": 0.3,
    "office": 0.35, "lock": 0.25, "tool": 0.5, "science": 0.4, "medical": 0.3, "household": 0.8,
    "hotel": 0.5, "other-object": 0.7, "person": 1.7, "person-role": 1.65, "person-fantasy": 1.7,
    "person-activity": 1.7, "person-sport": 1.6, "person-gesture": 1.65, "person-resting": 1.1,
    "family": 1.75, "person-symbol": 1.7, "face-costume": 0.9, "cat-face": 0.5, "monkey-face": 0.5,
    "heart": 0.5, "transport-sign": 1.5,
}  # fmt: skip
_BY_NAME: dict[str, float] = {
    # animals
    "fox": 0.75, "penguin": 0.8, "horse": 1.7, "elephant": 3.0, "giraffe": 4.4, "turtle": 0.4, "panda": 1.3,
    "bear": 1.5, "polar-bear": 1.6, "cat": 0.42, "black-cat": 0.42, "cat-face": 0.45, "dog": 0.6,
    "dog-face": 0.6, "rabbit": 0.35, "rabbit-face": 0.4, "mouse": 0.12, "rat": 0.15, "mouse-face": 0.2,
    "hamster": 0.15, "chipmunk": 0.15, "hedgehog": 0.18, "whale": 5.0, "spouting-whale": 5.0, "orca": 4.0,
    "dolphin": 2.2, "shark": 3.0, "t-rex": 5.0, "sauropod": 6.0, "dragon-face": 3.0,
    "unicorn": 1.8, "cow": 1.5, "ox": 1.6, "pig": 0.8, "ewe": 0.9, "goat": 0.9, "zebra": 1.5, "camel": 2.1,
    "two-hump-camel": 2.1, "lion": 1.2, "tiger": 1.0, "leopard": 0.8, "wolf": 0.9, "gorilla": 1.7,
    "deer": 1.5, "moose": 2.0, "hippopotamus": 1.6, "rhinoceros": 1.8, "mammoth": 3.2, "kangaroo": 1.5,
    "koala": 0.7, "llama": 1.7, "snail": 0.12, "butterfly": 0.16, "bird": 0.25, "owl": 0.4, "eagle": 0.8,
    "flamingo": 1.3, "peacock": 1.1, "swan": 0.9, "frog": 0.2, "crocodile": 0.7, "snake": 0.5,
    "octopus": 0.9, "fish": 0.35, "tropical-fish": 0.3, "bee": 0.1, "honeybee": 0.12, "ant": 0.1,
    "lady-beetle": 0.1, "monkey": 0.7, "monkey-face": 0.7,
    # plants
    "deciduous-tree": 6.0, "evergreen-tree": 6.5, "palm-tree": 6.0, "cactus": 1.8, "leafless-tree": 6.0,
    "sunflower": 0.7, "christmas-tree": 2.4, "mushroom": 0.2, "potted-plant": 0.6, "bouquet": 0.5,
    "tulip": 0.4, "fallen-leaf": 0.14, "maple-leaf": 0.14, "leaf-fluttering-in-wind": 0.14, "seedling": 0.2,
    "wrapped-gift": 0.36,
    "herb": 0.3, "four-leaf-clover": 0.14, "shamrock": 0.16, "feather": 0.15,
    # buildings and places
    "house": 5.0, "house-with-garden": 5.0, "hut": 4.0, "castle": 16.0, "japanese-castle": 16.0,
    "tokyo-tower": 22.0, "statue-of-liberty": 20.0, "office-building": 16.0, "ferris-wheel": 14.0,
    "mountain": 30.0, "volcano": 30.0, "snow-capped-mountain": 30.0, "mount-fuji": 30.0, "tent": 1.8,
    "fountain": 2.6, "brick": 2.0, "rock": 0.9, "wood": 0.4, "church": 12.0, "factory": 9.0,
    "stadium": 12.0, "moai": 3.0, "circus-tent": 8.0,
    # vehicles
    "automobile": 1.6, "bus": 3.0, "locomotive": 3.6, "train": 3.4, "bicycle": 1.1, "motorcycle": 1.2,
    "motor-scooter": 1.2, "sailboat": 5.0, "ship": 9.0, "canoe": 0.8, "speedboat": 1.8, "rocket": 9.0,
    "airplane": 5.0, "small-airplane": 3.0, "helicopter": 3.2, "flying-saucer": 3.0, "skateboard": 0.3,
    "tractor": 2.6, "fire-engine": 3.0, "delivery-truck": 2.8, "articulated-lorry": 3.4, "racing-car": 1.2,
    "kick-scooter": 1.0, "satellite": 2.5, "parachute": 3.0, "high-speed-train": 3.6, "bullet-train": 3.6,
    # things
    "balloon": 0.7, "kite": 1.0, "chair": 1.0, "bed": 1.1, "couch-and-lamp": 1.3, "guitar": 1.0,
    "violin": 0.65, "harp": 1.6, "door": 2.1, "bathtub": 0.8, "television": 0.7, "laptop": 0.42,
    "desktop-computer": 0.5, "hot-beverage": 0.28, "strawberry": 0.14, "cherries": 0.16, "grapes": 0.24,
    "lemon": 0.2, "egg": 0.16, "watermelon": 0.4, "pineapple": 0.45, "blueberries": 0.12, "olive": 0.12,
    "chestnut": 0.12, "peanuts": 0.12, "cookie": 0.2, "chopsticks": 0.16, "fork-and-knife": 0.2,
    "spoon": 0.2, "robot": 1.4, "teapot": 0.3, "books": 0.35, "open-book": 0.25, "closed-book": 0.25,
    "crown": 0.3, "top-hat": 0.3, "snowman": 1.6, "snowman-without-snow": 1.6, "ghost": 1.4, "alien": 1.3,
    "teddy-bear": 0.45, "trophy": 0.5, "treasure-chest": 0.7, "full-moon": 2.2, "crescent-moon": 2.2,
    "sun": 2.4, "rainbow": 6.0, "cloud": 2.0, "ringed-planet": 3.0, "star": 0.9, "shooting-star": 1.2,
    "umbrella": 0.9, "closed-umbrella": 0.9, "umbrella-on-ground": 2.0, "jack-o-lantern": 0.4,
    "ladder": 2.2, "shopping-cart": 1.0, "vertical-traffic-light": 2.4, "horizontal-traffic-light": 1.4,
    "soccer-ball": 0.16, "basketball": 0.17, "baseball": 0.1, "tennis": 0.1,
    "dagger": 0.5, "fire": 0.8, "candle": 0.3, "seat": 1.0, "toilet": 0.8, "barber-pole": 1.4,
    "postbox": 1.4, "fuel-pump": 1.7, "oil-drum": 0.9,
    # people
    "boy": 1.2, "girl": 1.2, "child": 1.2, "baby": 0.75, "baby-angel": 0.9, "troll": 2.0, "mermaid": 1.6,
    "fairy": 0.6,
    # drawn by code
    "glasses": 0.1, "sunglasses": 0.1, "basket": 0.5, "package": 0.5, "bucket": 0.45, "empty-nest": 0.25,
    "dragon": 6.0, "roof": 4.0,
    "astronaut": 1.8, "bookshelf": 2.0, "bridge": 5.0, "cabin": 4.2, "couch": 0.95, "hot-air-balloon": 9.0,
    "lamp": 1.6, "lighthouse": 14.0, "man": 1.78, "sign": 1.5, "table": 0.8, "vase": 0.45, "window": 1.35,
    "woman": 1.68,
    "airship": 9, "armchair": 1.05, "autumn-tree": 6.5, "bamboo": 5, "barn": 7.5, "barrel": 0.95,
    "baseball-bat": 0.85, "baseball-glove": 0.3, "beach-ball": 0.4, "beehive": 0.6, "bench": 0.95,
    "birdcage": 0.6, "birdhouse": 1.9, "blender": 0.42, "bonsai": 0.45, "bottle": 0.3, "bowl": 0.18,
    "branch": 1.7, "brick-wall": 1.6, "bus-stop": 2.7, "bush": 1.1, "campfire": 0.9, "candlestick": 0.42,
    "menorah": 0.36,
    "cannon": 1.2, "carriage": 2.4, "cart": 1.5, "castle-on-hill": 26, "cauldron": 0.7,
    "cello": 1.25, "chandelier": 1.0,
    "cherry-tree": 5.5, "clock-tower": 24, "cooking-pot": 0.32, "cottage": 4.8, "cup": 0.16, "curtain": 2.3,
    "daisy": 0.4, "desk": 0.8, "doghouse": 1.0, "dresser": 0.95, "drum-kit": 1.25, "easel": 1.7,
    "eiffel-tower": 40, "fence": 1.0, "fire-hydrant": 0.85, "fireplace": 1.3, "fireworks": 6,
    "fishbowl": 0.32, "fork": 0.22, "fruit-bowl": 0.3, "gate": 2.4, "globe": 0.5, "gramophone": 0.7,
    "grandfather-clock": 2.1, "greenhouse": 2.8, "hair-dryer": 0.26, "hay-bale": 1.3, "iceberg": 9,
    "igloo": 2.2, "kettle": 0.3, "kitchen-sink": 1.2, "knight-armour": 1.8, "lantern": 0.4, "lavender": 0.55,
    "log": 0.55, "mailbox-post": 1.35, "market-stall": 2.6, "microwave": 0.35, "mountain-peak": 30,
    "oven": 0.92, "pagoda": 20, "parking-meter": 1.4, "phone-booth": 2.4, "piano": 1.55,
    "picnic-blanket": 0.5, "pier": 1.4, "pirate-ship": 12, "plate": 0.12, "potion": 0.24, "pumpkin": 0.42,
    "pyramid": 22, "refrigerator": 1.75, "remote": 0.24, "rocking-chair": 1.05, "rocking-horse": 0.95,
    "rowing-boat": 0.95, "rug": 0.3, "sandcastle": 0.55, "scarecrow": 1.8, "seesaw": 1.0, "skyscraper": 40,
    "snow-covered-tree": 6.5, "snowboard": 1.55, "statue": 3.2, "stool": 0.6, "stop-sign": 2.2,
    "street-lamp": 3.6, "submarine": 3.2, "surfboard": 1.9, "swing": 2.3, "sword": 1.0, "tank": 2.5,
    "teapot-set": 0.3, "temple": 9, "throne": 1.7, "toaster": 0.26, "tower": 14, "toy-blocks": 0.32,
    "traffic-signal": 3.2, "tree-stump": 0.55, "treehouse": 7, "typewriter": 0.32, "wall-clock": 0.4,
    "wardrobe": 2.0, "washing-machine": 0.88, "waterfall": 9, "watering-can": 0.42, "well": 2.3,
    "wheelbarrow": 0.85, "wind-turbine": 24, "windmill": 12, "wine-bottle": 0.34, "wooden-box": 0.6,
    "apple-tree": 5, "baobab": 9, "biplane": 2.8, "blossom": 0.5, "cafe": 5.5, "carousel": 5.5,
    "cherry-blossom": 0.5, "crystals": 0.9, "deck-chair": 0.95, "double-decker-bus": 4.3, "drone": 0.3,
    "electric-fan": 1.1, "excavator": 3, "garden-gnome": 0.45, "gazebo": 4, "gingerbread-house": 0.5,
    "hammock": 1.2, "ice-cream-van": 2.9, "magic-lamp": 0.25, "metro": 3.5, "picnic-table": 0.8, "raft": 2.6,
    "rubber-duck": 0.2, "ruins": 5, "sewing-machine": 0.4, "skeleton": 1.75, "sleigh": 1.9,
    "snow-globe": 0.25, "tepee": 3.5, "vacuum-cleaner": 0.9, "willow-tree": 7.5,
}  # fmt: skip
_UNKNOWN = 0.6


def metres(name: str) -> float:
    """The real height of a drawing's subject, roughly."""
    known = _BY_NAME.get(name)
    if known is not None:
        return known
    drawing = load(name)
    return _BY_SUBGROUP.get(drawing.subgroup, _UNKNOWN) if drawing else _UNKNOWN
