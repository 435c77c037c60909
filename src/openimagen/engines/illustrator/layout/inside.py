"""Things inside and under others that are no open vessels: in a jar, a tent, a suitcase, under a table."""

from dataclasses import replace

from openimagen.engines.illustrator.art import library
from openimagen.engines.illustrator.figures import joins
from openimagen.engines.illustrator.figures.figure import Figure
from openimagen.engines.illustrator.layout.stacks import stack
from openimagen.engines.illustrator.layout.unit import Unit, hangs
from openimagen.engines.illustrator.layout.workshop import Workshop

# Where what is inside is seen, as shares of the drawing's box: x0, y0, x1, y1.
_SEEN_IN: dict[str, tuple[float, float, float, float]] = {
    "jar": (0.16, 0.28, 0.84, 0.93), "bottle": (0.16, 0.42, 0.84, 0.95),
    "wine-bottle": (0.2, 0.45, 0.8, 0.95), "snow-globe": (0.2, 0.1, 0.8, 0.66),
    "crystal-ball": (0.2, 0.1, 0.8, 0.66), "light-bulb": (0.2, 0.08, 0.8, 0.5),
    "window": (0.2, 0.2, 0.8, 0.86), "mirror": (0.16, 0.1, 0.84, 0.9),
    "television": (0.14, 0.3, 0.72, 0.9), "washing-machine": (0.28, 0.36, 0.72, 0.8),
    "framed-picture": (0.2, 0.2, 0.8, 0.8), "oven": (0.2, 0.45, 0.8, 0.9),
    "microwave": (0.1, 0.2, 0.65, 0.85), "refrigerator": (0.1, 0.3, 0.9, 0.95),
    "wine-glass": (0.24, 0.06, 0.76, 0.45), "tumbler-glass": (0.2, 0.2, 0.8, 0.92),
    "potion": (0.2, 0.4, 0.8, 0.92), "bookshelf": (0.1, 0.5, 0.9, 0.72),
    "wardrobe": (0.2, 0.3, 0.8, 0.96), "hourglass-done": (0.25, 0.1, 0.75, 0.45),
    "blossom": (0.2, 0.0, 0.8, 0.5), "sunflower": (0.2, 0.0, 0.8, 0.5), "rose": (0.2, 0.0, 0.8, 0.5),
    "tulip": (0.2, 0.0, 0.8, 0.5), "daisy": (0.2, 0.0, 0.8, 0.5), "hibiscus": (0.1, 0.1, 0.9, 0.9),
    "bubbles": (0.1, 0.1, 0.9, 0.9), "greenhouse": (0.2, 0.4, 0.8, 0.97),
    "phone-booth": (0.2, 0.2, 0.8, 0.97), "doghouse": (0.25, 0.4, 0.75, 0.97),
    "birdhouse": (0.3, 0.15, 0.7, 0.4), "spider-web": (0.3, 0.3, 0.7, 0.7),
}  # fmt: skip
# How far down the upper edge of what is no open vessel is taken to be, as a share of its height.
_RIM = 0.2
_OPEN_AT_THE_TOP = frozenset({
    "luggage", "backpack", "handbag", "shopping-bags", "briefcase", "purse", "clutch-bag", "top-hat",
    "hiking-boot", "womans-boot", "mans-shoe", "running-shoe", "teapot", "kettle", "cooking-pot",
    "pot-of-food", "honey-pot", "amphora", "vase", "watering-can", "closed-mailbox-with-raised-flag",
    "mailbox-post", "postbox", "wastebasket", "nest-with-eggs", "treasure-chest", "wrapped-gift",
    "tumbler-glass", "cup-with-straw", "socks", "envelope", "kitchen-sink", "carriage", "sleigh", "sled",
    "raft", "potted-plant", "canned-food", "bubble-tea", "toilet", "trophy", "military-helmet",
    "bowl-with-spoon", "wheelbarrow", "egg", "hatching-chick", "jack-o-lantern", "pumpkin", "coconut",
    "oil-drum", "well", "fountain",
})  # fmt: skip
_SHELTERS = frozenset({
    "tent", "camping", "barn", "cabin", "cottage", "greenhouse", "igloo", "treehouse", "castle-on-hill",
    "tower", "lighthouse", "windmill", "tepee", "gazebo", "circus-tent", "cafe", "market-stall", "pagoda",
    "temple", "ruins", "bus-stop", "skyscraper", "clock-tower", "office-building", "doghouse",
    "sandcastle", "gingerbread-house", "door", "gate", "stadium",
})  # fmt: skip
# The most that who is there measures against what is round them.
_MOST_AT_A_DOOR, _MOST_UNDER = 0.42, 0.6
# Who is small against the house is drawn bigger.
_LEAST_AT_A_DOOR = 0.2
# What hides nobody who stands before its middle.
_NO_TRUNK = frozenset({"bed", "couch", "piano", "armchair", "gazebo", "market-stall", "bus-stop"})
# What is seen through from the side, so that its top hides whoever is under it.
_OPEN_BELOW = frozenset({"table", "desk", "chair", "bench", "picnic-table", "stool"})
SHADES = _OPEN_BELOW | frozenset({
    "bed", "couch", "deciduous-tree", "evergreen-tree", "palm-tree", "leafless-tree",
    "umbrella-on-ground", "christmas-tree", "apple-tree", "autumn-tree", "baobab", "bus-stop",
    "cherry-tree", "gazebo", "market-stall", "snow-covered-tree", "street-lamp", "willow-tree",
    "beach-with-umbrella", "piano", "armchair",
})  # fmt: skip


def holds(name: str) -> bool:
    """True for what `put_inside` knows how to show something in."""
    return name in _SEEN_IN or name in _OPEN_AT_THE_TOP or _is_shelter(name)


def _is_shelter(name: str) -> bool:
    building = library().subgroup(name) in ("place-building", "place-religious")
    return name in _SHELTERS or (building and name not in ("rock", "wood", "brick", "statue-of-liberty"))


def put_inside(workshop: Workshop, left: dict[int, int], a: int, b: int) -> list[Unit]:
    """Things behind glass or in a frame, looking out of a bag, or in front of a house's door."""
    name = workshop.name(b)
    if name in _SEEN_IN:
        window = _SEEN_IN[name]

        def seen(guests: list[Figure], host: Figure) -> Figure:
            return joins.framed(guests, host, window)

        units = stack(workshop, left, a, b, seen, (0.1, 3.0))
        # What hangs on a wall does so with whoever looks out of it.
        return [replace(unit, lane="wall") if hangs(name) else unit for unit in units]
    if _is_shelter(name):
        limits = (_LEAST_AT_A_DOOR, _MOST_AT_A_DOOR if name != "tent" else 0.62)
        return stack(workshop, left, a, b, joins.at_foot, limits)
    return stack(workshop, left, a, b, lambda guests, host: joins.aboard(guests, host, _RIM), (0.5, 1.3))


def put_under_joined(
    workshop: Workshop, left: dict[int, int], units: list[Unit], a: int, b: int
) -> list[Unit]:
    """The units, with all copies of subject `a` under the first that has `b` in it (a table with a lamp)."""
    over = next((unit for unit in units if b in unit.subjects), None)
    if over is None:
        return units
    name, tall = workshop.name(b), over.figure.height / over.stretch
    guests = [workshop.make(a) for _ in range(left[a])]
    left[a] = 0
    ratio = workshop.ratio(a, b, _least_under(name), _MOST_UNDER)
    sized = [guest.resized(ratio * tall * guest.tall) for guest in guests if guest]
    figure = _under(name, sized, over.figure)
    joined = replace(over, figure=figure, subjects=(*over.subjects, a))
    return [joined if unit is over else unit for unit in units]


def _least_under(name: str) -> float:
    return 0.3 if name in _OPEN_BELOW else 0.34


def _under(name: str, guests: list[Figure], host: Figure) -> Figure:
    aside = 0.0 if name in (*_NO_TRUNK, *_OPEN_BELOW) else 0.24
    return joins.at_foot(guests, host, behind=name in _OPEN_BELOW, aside=aside)


def put_under(workshop: Workshop, left: dict[int, int], a: int, b: int) -> list[Unit]:
    """Things at the foot of a tree, between the legs of a table."""
    name = workshop.name(b)

    def join(guests: list[Figure], host: Figure) -> Figure:
        return _under(name, guests, host)

    return stack(workshop, left, a, b, join, (_least_under(name), _MOST_UNDER))
