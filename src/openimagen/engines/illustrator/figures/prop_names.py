"""The things that are drawn by code because no packed drawing shows them."""

PROPS: frozenset[str] = frozenset(
    {
        "airship", "apple-tree", "armchair", "astronaut", "autumn-tree", "bamboo", "baobab", "barn", "barrel",
        "baseball-bat", "baseball-glove", "beach-ball", "beehive", "bench", "biplane", "birdcage",
        "birdhouse", "blender", "blossom", "bonsai", "bookshelf", "bottle", "bowl", "boy", "branch",
        "brick-wall", "bridge", "bus-stop", "bush", "cabin", "cafe", "campfire", "candlestick", "cannon",
        "carousel",
        "carriage", "cart", "castle-on-hill", "cauldron", "cello", "chandelier", "cherry-blossom",
        "cherry-tree", "clock-tower", "cooking-pot", "cottage", "couch", "crystals", "cup", "curtain",
        "daisy", "deciduous-tree", "deck-chair", "desk", "doghouse", "double-decker-bus", "dresser",
        "drone", "drum-kit",
        "easel", "eiffel-tower", "electric-fan", "excavator", "fence", "fire-hydrant", "fireplace",
        "fireworks", "fishbowl", "fork", "fruit-bowl", "garden-gnome", "gate", "gazebo", "gingerbread-house",
        "girl", "globe", "gramophone", "grandfather-clock", "greenhouse", "hair-dryer", "hammock", "hay-bale",
        "hot-air-balloon", "ice-cream-van", "iceberg", "igloo", "kettle", "kitchen-sink", "knight-armour",
        "lamp", "lantern", "lavender", "lighthouse", "log", "magic-lamp", "mailbox-post", "man",
        "market-stall", "menorah", "metro", "microwave", "mountain-peak", "oven", "pagoda", "parking-meter",
        "phone-booth", "piano", "picnic-blanket", "picnic-table", "pier", "pirate-ship", "plate", "potion",
        "pumpkin", "pyramid", "raft", "refrigerator", "remote", "roof", "rocking-chair", "rocking-horse",
        "rowing-boat", "rubber-duck", "rug", "ruins", "sandcastle", "scarecrow", "seesaw", "sewing-machine",
        "sign", "skeleton", "skyscraper", "sleigh", "snow-covered-tree", "snow-globe", "snowboard", "statue",
        "stool", "stop-sign", "street-lamp", "submarine", "surfboard", "swing", "sword", "table", "tank",
        "teapot-set", "temple", "tepee", "throne", "toaster", "tower", "toy-blocks", "traffic-signal",
        "tree-stump", "treehouse", "typewriter", "vacuum-cleaner", "vase", "wall-clock", "wardrobe",
        "washing-machine", "waterfall", "watering-can", "well", "wheelbarrow", "willow-tree", "wind-turbine",
        "windmill", "window", "wine-bottle", "woman", "wooden-box",
    }
)  # fmt: skip
