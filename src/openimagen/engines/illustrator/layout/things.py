"""Which things are ridden, sat on, held, climbed and the like."""

# Drawn as what someone stands on.
UNDER_FEET = ("surfboard", "skis", "ice-skate")
SEATS = frozenset({
    "chair", "seat", "couch", "couch-and-lamp", "armchair", "bench", "stool", "throne", "bed", "sled",
    "swing", "rock",
    "log", "tree-stump", "hay-bale", "wardrobe", "rocking-horse", "rocking-chair", "seesaw", "toilet",
    "treasure-chest", "brick-wall", "branch",
    "fence", "manual-wheelchair", "motorized-wheelchair",
    "pier", "carriage", "cart", "deck-chair", "hammock", "sleigh", "picnic-table", "raft", "treehouse",
})  # fmt: skip
# How far down the hull of a boat or the like begins, as a share of its height.
RIMS: dict[str, float] = {
    "canoe": 0.34, "rowing-boat": 0.3, "speedboat": 0.42, "motor-boat": 0.5, "sailboat": 0.84,
    "racing-car": 0.5, "bathtub": 0.5, "basket": 0.4, "bucket": 0.3, "shopping-cart": 0.35, "package": 0.3,
    "pirate-ship": 0.66, "cart": 0.4, "barrel": 0.2, "wooden-box": 0.2, "bowl": 0.2, "nest": 0.3,
    "teacup-without-handle": 0.3, "wastebasket": 0.1,
    "wheelbarrow": 0.16, "cauldron": 0.26,
    "hot-beverage": 0.45, "cup": 0.2, "hot-air-balloon": 0.86, "flying-saucer": 0.4,
}  # fmt: skip
# The driver's window, as shares of the drawing's box.
WINDOWS: dict[str, tuple[float, float, float, float]] = {
    "automobile": (0.24, 0.1, 0.58, 0.47), "taxi": (0.26, 0.25, 0.58, 0.56), "police-car": (0.26, 0.18,
        0.58, 0.5),
    "sport-utility-vehicle": (0.36, 0.12, 0.58, 0.48), "pickup-truck": (0.24, 0.04, 0.52, 0.4),
    "bus": (0.06, 0.2, 0.28, 0.6), "fire-engine": (0.02, 0.22, 0.24, 0.56), "delivery-truck": (0.14, 0.26,
        0.38, 0.56),
    "tractor": (0.54, 0.06, 0.88, 0.52), "helicopter": (0.08, 0.5, 0.36, 0.84), "locomotive": (0.6, 0.28,
        0.82, 0.6),
    "rocket": (0.48, 0.16, 0.78, 0.46), "carriage": (0.56, 0.27, 0.69, 0.48),
    "ice-cream-van": (0.08, 0.5, 0.33, 0.66), "double-decker-bus": (0.06, 0.51, 0.13, 0.75),
    "metro": (0.04, 0.26, 0.19, 0.58), "excavator": (0.6, 0.27, 0.72, 0.49),
}  # fmt: skip
