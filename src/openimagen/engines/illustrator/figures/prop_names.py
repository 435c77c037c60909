"""The things that are drawn by code because no packed drawing shows them."""

PROPS: frozenset[str] = frozenset(
    {
        "airship", "armchair", "astronaut", "autumn-tree", "bamboo", "barn", "barrel", "baseball-bat",
        "baseball-glove", "beach-ball", "beehive", "bench", "birdcage", "birdhouse", "blender", "bonsai",
        "bookshelf", "bottle", "bowl", "boy", "brick-wall", "bridge", "bus-stop", "bush", "cabin", "campfire",
        "candlestick", "cannon", "carriage", "cart", "castle-on-hill", "cauldron", "cello", "chandelier",
        "cherry-tree", "clock-tower", "cooking-pot", "cottage", "couch", "cup", "curtain", "daisy", "desk",
        "doghouse", "dresser", "drum-kit", "easel", "eiffel-tower", "fence", "fire-hydrant", "fireplace",
        "fireworks", "fishbowl", "fork", "fruit-bowl", "gate", "girl", "globe", "gramophone",
        "grandfather-clock", "greenhouse", "hair-dryer", "hay-bale", "hot-air-balloon", "iceberg", "igloo",
        "kettle", "kitchen-sink", "knight-armour", "lamp", "lantern", "lavender", "lighthouse", "log",
        "mailbox-post", "man", "market-stall", "microwave", "mountain-peak", "oven", "pagoda",
        "parking-meter", "phone-booth", "piano", "picnic-blanket", "pier", "pirate-ship", "plate", "potion",
        "pumpkin", "pyramid", "refrigerator", "remote", "rocking-chair", "rocking-horse", "rowing-boat",
        "rug", "sandcastle", "scarecrow", "seesaw", "sign", "skyscraper", "snow-covered-tree", "snowboard",
        "statue", "stool", "stop-sign", "street-lamp", "submarine", "surfboard", "swing", "sword", "table",
        "tank", "teapot-set", "temple", "throne", "toaster", "tower", "toy-blocks", "traffic-signal",
        "tree-stump", "treehouse", "typewriter", "vase", "wall-clock", "wardrobe", "washing-machine",
        "waterfall", "watering-can", "well", "wheelbarrow", "wind-turbine", "windmill", "window",
        "wine-bottle", "woman", "wooden-box",
    }
)  # fmt: skip
