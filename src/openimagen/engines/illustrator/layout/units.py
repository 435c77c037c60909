"""Joins subjects that belong together (a rider and a horse, flowers in a vase) into units to be placed."""

from collections import Counter
from collections.abc import Callable
from dataclasses import replace

from openimagen.engines.illustrator.art import load
from openimagen.engines.illustrator.figures import joins
from openimagen.engines.illustrator.figures.catalogue import colour_of, has_hands, is_person, people_in
from openimagen.engines.illustrator.figures.figure import Figure
from openimagen.engines.illustrator.figures.persons.actions import TOOL_OF
from openimagen.engines.illustrator.figures.persons.casting import is_cast
from openimagen.engines.illustrator.figures.persons.tools import using
from openimagen.engines.illustrator.figures.persons.wardrobe import can_wear
from openimagen.engines.illustrator.figures.stature import stature
from openimagen.engines.illustrator.figures.vessels import OPENINGS, filled
from openimagen.engines.illustrator.layout import doing
from openimagen.engines.illustrator.layout.implied import is_pet
from openimagen.engines.illustrator.layout.unit import INDOORS, Lane, Unit, lane_of
from openimagen.engines.illustrator.layout.workshop import Workshop
from openimagen.engines.illustrator.scene import Relation, Scene, Subject

MOST_COPIES = 12
_GRIPS: dict[str, joins.Grip] = {
    "balloon": "string", "kite": "string", "umbrella": "end", "umbrella-with-rain-drops": "end",
    "triangular-flag": "end", "white-flag": "end", "black-flag": "end", "pirate-flag": "end", "rose": "end",
    "tulip": "end", "sunflower": "end", "bouquet": "end", "magic-wand": "end", "fishing-pole": "end",
    "candle": "end", "teddy-bear": "chest", "wrapped-gift": "chest", "basket": "chest", "baby": "chest",
    "crossed-swords": "end", "dagger": "end", "ice-cream": "end", "soft-ice-cream": "end",
    "lollipop": "end", "torch": "end", "axe": "end", "broom": "end", "pick": "end",
}  # fmt: skip
# Pets are held in the arms, instruments and books before the chest.
_HUGGED = ("animal-mammal", "animal-bird", "musical-instrument", "book-paper", "computer", "mail")
_MOST_HUGGED: dict[joins.Grip, float] = {"chest": 0.5}
_MOUNTS = frozenset({
    "horse", "unicorn", "elephant", "camel", "two-hump-camel", "dragon", "donkey", "bicycle", "motorcycle",
    "motor-scooter", "skateboard", "zebra", "llama", "kick-scooter", "whale", "dolphin", "turtle", "ox",
})  # fmt: skip
# Drawn as what someone stands on.
_UNDER_FEET = ("surfboard", "skis", "ice-skate")
_BOARDS = ("skateboard", "kick-scooter", "snowboard", "surfboard")
_CYCLES = ("bicycle", "motorcycle", "motor-scooter", "motorbike")
# Whoever comes with one has it on a shoulder.
_PERCHING = ("parrot",)
# Whose legs are shorter reaches no pedals.
_LEAST_CYCLIST = 1.0
_SEATS = frozenset({
    "chair", "seat", "couch", "couch-and-lamp", "armchair", "bench", "stool", "throne", "bed", "sled",
    "swing", "rock",
    "log", "tree-stump", "hay-bale", "wardrobe", "rocking-horse", "rocking-chair", "seesaw", "toilet",
    "treasure-chest", "brick-wall",
    "fence",
    "pier", "carriage", "cart", "deck-chair", "hammock", "sleigh", "picnic-table", "raft", "treehouse",
})  # fmt: skip
_DECKS = ("canoe", "rowing-boat", "speedboat", "motor-boat", "sailboat", "pirate-ship")
_FLOORS = ("ship", "pirate-ship", "hot-air-balloon")
# What is smaller can be held by who is "with" it.
_HANDY_METRES = 0.9
# What has a drawing of its own for the hand that holds it, and what is used as it is held.
_IN_HAND = ("sword", "crossed-swords", "microphone", "studio-microphone", "cup", "hot-beverage", "red-apple")
_IN_BOTH_HANDS = ("bow-and-arrow", "kite", "fishing-pole", "guitar", "violin", "open-book", "banjo")
_BEDS = ("bed", "couch", "couch-and-lamp", "armchair", "bench", "rug")
# Drawings of two people that a prompt counts by their people.
_PAIRS = ("people-h", "people-wr", "women-h", "women-wr", "men-h", "men-wr")
# What is smaller than this share of the tallest person is drawn nearer to its real size.
_SMALL, _TOWARDS_REAL = 0.7, 0.7
# Relations that make one unit of two subjects.
_JOINING = ("riding", "holding", "on", "in", "doing")
# What a sitting animal wears as it is.
_ON_HEADS = ("crown", "top-hat", "billed-cap", "womans-hat", "glasses", "goggles", "rescue-workers-helmet")
# Their backs are at the left; who sits looks to the left.
_SEEN_FROM_THE_LEFT = ("chair", "seat")
_TABLES = ("table", "desk", "dresser", "picnic-table", "piano", "plate")
# So low that what lies on them is higher.
_FLAT = ("plate", "rug", "picnic-blanket", "fork-and-knife-with-plate")
_TREES = ("deciduous-tree", "autumn-tree", "apple-tree", "cherry-tree", "evergreen-tree", "leafless-tree")
_TRAINS = ("locomotive", "train", "railway-car", "high-speed-train", "bullet-train", "tram-car")
# How far down the hull of a boat or the like begins, as a share of its height.
_RIMS: dict[str, float] = {
    "canoe": 0.34, "rowing-boat": 0.3, "speedboat": 0.42, "motor-boat": 0.5, "sailboat": 0.84,
    "racing-car": 0.5, "bathtub": 0.5, "basket": 0.4, "bucket": 0.3, "shopping-cart": 0.35, "package": 0.3,
    "jar": 0.3,
    "pirate-ship": 0.66, "cart": 0.4, "barrel": 0.2, "wooden-box": 0.2, "bowl": 0.2, "nest": 0.3,
    "teacup-without-handle": 0.3,
    "wheelbarrow": 0.16, "cauldron": 0.26,
    "hot-beverage": 0.45, "cup": 0.2, "hot-air-balloon": 0.86, "flying-saucer": 0.4,
}  # fmt: skip
# How wide that is, where it is less than most of the drawing.
_ROOM: dict[str, float] = {"hot-air-balloon": 0.26, "shopping-cart": 0.6}
# The driver's window, as shares of the drawing's box.
_WINDOWS: dict[str, tuple[float, float, float, float]] = {
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
# What one can stand under; anything else hovers over what is below it.
_ROOFS = frozenset({
    "deciduous-tree", "evergreen-tree", "palm-tree", "table", "bridge", "leafless-tree", "umbrella-on-ground",
    "christmas-tree", "bed", "couch", "tent", "beach-with-umbrella", "rainbow", "bookshelf", "apple-tree",
    "autumn-tree", "baobab", "bus-stop", "cherry-tree", "desk", "gazebo", "market-stall", "picnic-table",
    "snow-covered-tree", "street-lamp", "swing", "willow-tree",
})  # fmt: skip
_VESSELS = frozenset({
    "basket", "bucket", "bathtub", "canoe", "speedboat", "shopping-cart", "package", "potted-plant", "jar",
    "bowl-with-spoon", "nest-with-eggs", "empty-nest", "wastebasket", "tent",
})  # fmt: skip


def build(workshop: Workshop, place: str, drawn: frozenset[str] = frozenset()) -> list[Unit]:
    """The units of a scene, each subject drawn as often as it was asked for.

    `drawn` is the art that the backdrop shows already.
    """
    scene = workshop.scene
    left = {
        k: 0 if subject.art in drawn else min(_copies(subject), MOST_COPIES)
        for k, subject in enumerate(scene.subjects)
    }
    units: list[Unit] = []
    rest = _equipped(workshop, left)
    # What is in something may stand on something else with it.
    for relation in sorted(rest, key=lambda relation: relation.kind != "in"):
        a, b = relation.subject, relation.object
        join = _join_for(relation.kind, scene.subjects[a], scene.subjects[b])
        if join is None or not left[b]:
            continue
        if left[a]:
            units += join(workshop, left, a, b)
        elif relation.kind == "on":
            units = _put_joined_on(workshop, left, units, a, b)
    for index, count in left.items():
        for _ in range(count):
            figure = _by_oneself(workshop, index)
            if figure is not None:
                units.append(single(workshop, index, figure, place))
    return _beside_people(_ordered(scene, units), scene)


def _by_oneself(workshop: Workshop, index: int) -> Figure | None:
    """Someone or something that no relation joined to others."""
    action = workshop.scene.subjects[index].action
    objects = [r.object for r in workshop.scene.relations if (r.subject, r.kind) == (index, "doing")]
    played = workshop.name(objects[0]) if objects else ""
    if action == "playing_ball" and played in TOOL_OF and TOOL_OF[played][0] in ("racket", "bat"):
        tool, pose = TOOL_OF[played]
        return workshop.make(index, pose=pose, bring=using(tool))
    # Who has no ball of their own runs after the others'; nobody hugs alone.
    pose = "running" if action == "playing_ball" and played else "arms_out" if action == "hugging" else ""
    return workshop.make(index, pose=pose, afloat=True)


def _beside_people(units: list[Unit], scene: Scene) -> list[Unit]:
    """Small animals and things beside people, in a size that the people vouch for.

    The layout draws differences in size smaller than they are; beside a person a dog would look like a calf.
    """
    people = [subject for subject in scene.subjects if is_person(subject.art)]
    if not people:
        return units
    tall = max(stature(subject) * subject.scale**2 for subject in people)
    return [
        replace(unit, metres=unit.metres * (unit.metres / tall) ** _TOWARDS_REAL)
        if unit.lane == "ground" and unit.metres < _SMALL * tall
        else unit
        for unit in units
    ]


def with_tops(scene: Scene) -> tuple[Relation, ...]:
    """The relations; what a table or the like is "with" lies on it, if it is small enough."""

    def stands_on(relation: Relation) -> bool:
        table, thing = scene.subjects[relation.subject], scene.subjects[relation.object]
        small = stature(thing) <= 0.6 or thing.art == "lamp"
        return relation.kind == "with" and table.art in _TABLES and table.count == 1 and small

    # What comes with the cake on a plate lies on the plate too.
    plates = {
        r.subject: r.object
        for r in scene.relations
        if r.kind == "on" and scene.subjects[r.object].art == "plate"
    }
    relations = []
    for r in scene.relations:
        if stands_on(r):
            r = Relation(r.object, "on", r.subject)
        elif r.kind == "with" and r.subject in plates and r.object not in plates.values():
            r = Relation(r.object, "on", plates[r.subject])
        relations.append(r)
    return tuple(relations)


def _copies(subject: Subject) -> int:
    """How many drawings show as many as were asked for: "two people hugging" are one pair."""
    pairs = subject.art.startswith(_PAIRS)
    return -(-subject.count // 2) if pairs else subject.count


def _equipped(workshop: Workshop, left: dict[int, int]) -> list[Relation]:
    """Gives everyone with hands the clothes and things that each copy has; the other relations are left.

    So that a boy can wear a hat, hold a balloon and ride a horse.
    """
    scene, rest = workshop.scene, []
    busy = Counter(relation.subject for relation in scene.relations if relation.kind in _JOINING)
    for relation in scene.relations:
        a, b, kind = relation.subject, relation.object, relation.kind
        subject, name = scene.subjects[a], workshop.name(b)
        enough = left[b] == left[a] > 0 and has_hands(subject.art)
        on_head = name in _ON_HEADS and not (is_cast(subject.art) or busy[a] or subject.action)
        if enough and kind in ("wearing", "with") and can_wear(name) and not on_head:
            workshop.dress(a, name, colour_of(scene.subjects[b]))
            left[b] = 0
        elif enough and kind == "holding" and busy[a] > 1 and _grip(name) not in ("string", "chest"):
            workshop.equip(a, doing.in_hand(workshop, a, b))
            left[b] = 0
        else:
            rest.append(relation)
    return rest


def single(workshop: Workshop, index: int, figure: Figure, place: str) -> Unit:
    """A unit of one subject, in the lane where such a thing is found."""
    subject = workshop.scene.subjects[index]
    lane: Lane = "air" if subject.action == "flying" and place not in INDOORS else lane_of(subject.art, place)
    return Unit(figure, stature(subject) * figure.tall * subject.scale**2, (index,), lane)


Join = Callable[[Workshop, dict[int, int], int, int], list[Unit]]


def _join_for(kind: str, a: Subject, b: Subject) -> Join | None:
    if (kind in ("doing", "in") and b.art in _WINDOWS) or (kind == "riding" and b.art in _WINDOWS):
        return _drive
    if kind == "on" and b.art in _DECKS and is_cast(a.art):
        return _put_in
    if (kind in ("in", "doing", "riding") and b.art in _RIMS and a.art not in _RIMS) and (
        kind != "doing" or a.action == "driving"
    ):
        return _put_in
    if kind in ("riding", "on", "with", "doing") and b.art in _UNDER_FEET and is_cast(a.art):
        return _ride
    if kind == "on" and b.art == "ladder" and is_cast(a.art):
        return _climb
    if kind == "on" and is_cast(b.art) and is_pet(a):
        return _on_shoulder
    if kind == "riding" or (
        (kind in ("on", "doing") and b.art in _MOUNTS and a.art not in _MOUNTS) and a.action != "fighting"
    ):
        return _ride
    if kind == "doing":
        return _do
    if kind in ("on", "in") and b.art in _BEDS and a.action == "sleeping":
        return _put_on
    if (
        kind in ("on", "in")
        and b.art in _SEATS
        and (is_cast(a.art) or people_in(a.art)[0] > 1)
        and a.action not in ("sleeping", "dancing", "jumping")
    ):
        return _sit
    if kind == "with" and is_cast(a.art) and b.art in _PERCHING:
        return _perched
    if kind == "holding" or (kind == "with" and is_cast(a.art) and _is_handy(b)):
        return _hold
    if kind == "wearing":
        return _wear
    if kind == "in" and b.art == "vase":
        return _arrange
    if kind == "in" and (b.art in _VESSELS or b.art in OPENINGS):
        return _put_in
    if kind == "in" and b.art == "fishbowl":
        return _in_fishbowl
    if kind in ("in", "on") and b.art in _TREES and not is_cast(a.art):
        return _perch
    if (
        kind == "on"
        or (kind == "in" and b.art == "roof")
        or (kind == "next" and b.art == "bridge" and a.art in _TRAINS)
    ):
        return _put_on
    return None


def _is_handy(thing: Subject) -> bool:
    """True for what someone with it holds."""
    drawing = load(thing.art)
    alive = drawing is not None and drawing.group in ("animals-nature", "people-body", "smileys-emotion")
    return thing.art in TOOL_OF or (not alive and thing.art not in _SEATS and stature(thing) <= _HANDY_METRES)


def _pairs(left: dict[int, int], a: int, b: int) -> int:
    pairs = min(left[a], left[b])
    left[a] -= pairs
    left[b] -= pairs
    return pairs


def _ride(workshop: Workshop, left: dict[int, int], a: int, b: int) -> list[Unit]:
    units = []
    board = workshop.name(b) in _BOARDS
    pose = "balancing" if board else "cycling" if workshop.name(b) in _CYCLES else "riding"
    for _ in range(_pairs(left, a, b)):
        if workshop.name(b) in _UNDER_FEET and has_hands(workshop.name(a)):
            figure = doing.do(workshop, a, b)
            if figure:
                units.append(_joined(figure, figure, workshop, (a, b), a))
            continue
        rider, mount = workshop.make(a, pose=pose), workshop.make(b)
        if rider and mount:
            least = _LEAST_CYCLIST if pose == "cycling" else 0.35
            tall = workshop.ratio(a, b, least, 3.2 if board else 1.05) * mount.height * rider.tall
            join = joins.on_board if board else joins.on_back
            units.append(_joined(join(rider.resized(tall), mount), mount, workshop, (a, b), b))
    return units


def _drive(workshop: Workshop, left: dict[int, int], a: int, b: int) -> list[Unit]:
    units = []
    for _ in range(_pairs(left, a, b)):
        driver, vehicle = workshop.make(a, pose="relaxed"), workshop.make(b)
        if driver and vehicle:
            joined = joins.at_window(workshop.canvas, driver, vehicle, _WINDOWS[workshop.name(b)])
            units.append(_joined(joined, vehicle, workshop, (a, b), b))
    return units


def _do(workshop: Workshop, left: dict[int, int], a: int, b: int) -> list[Unit]:
    units = []
    subject = workshop.scene.subjects[a]
    for _ in range(min(left[a], left[b])):
        # The cooks share all that is cooked.
        copies = (
            -(-left[b] // left[a]) if subject.action == "cooking" and doing.is_food(workshop.name(b)) else 1
        )
        figure = doing.do(workshop, a, b, copies)
        if figure is None:
            break
        left[a] -= 1
        left[b] -= copies
        tall = stature(subject) * max(figure.tall, 0.3)
        units.append(Unit(figure, tall * subject.scale**2, (a, b)))
    return units


def _climb(workshop: Workshop, left: dict[int, int], a: int, b: int) -> list[Unit]:
    units = []
    for _ in range(_pairs(left, a, b)):
        figure = doing.climb(workshop, a, b)
        if figure:
            units.append(_joined(figure, figure, workshop, (a, b), b))
    return units


def _on_shoulder(workshop: Workshop, left: dict[int, int], a: int, b: int) -> list[Unit]:
    units = []
    for _ in range(_pairs(left, a, b)):
        pet, host = workshop.make(a), workshop.make(b)
        if pet and host:
            tall = workshop.ratio(a, b, 0.2, 0.36) * host.height / host.tall
            units.append(_joined(joins.on_shoulder(pet.resized(tall), host), host, workshop, (a, b), b))
    return units


def _perched(workshop: Workshop, left: dict[int, int], a: int, b: int) -> list[Unit]:
    return _on_shoulder(workshop, left, b, a)


def _sit(workshop: Workshop, left: dict[int, int], a: int, b: int) -> list[Unit]:
    sitters = [workshop.make(a, pose=_seated_pose(workshop, a), seated=True) for _ in range(left[a])]
    left[a] = 0
    left[b] -= 1
    seat = workshop.make(b)
    if seat is None:
        return []
    if workshop.name(b) in _SEEN_FROM_THE_LEFT:
        seat = seat.flipped()
    tall = workshop.ratio(a, b, 0.5, 2.6) * seat.height
    sized = [sitter.resized(tall * sitter.tall) for sitter in sitters if sitter]
    return [_joined(joins.seated_on(sized, seat), seat, workshop, (a, b), b)]


def _seated_pose(workshop: Workshop, index: int) -> str:
    action = workshop.scene.subjects[index].action
    return "seated" if action in (None, "sitting") else action


def _hold(workshop: Workshop, left: dict[int, int], a: int, b: int) -> list[Unit]:
    holders, things = left[a], left[b]
    left[a] = left[b] = 0
    name = workshop.name(b)
    grip = _grip(name)
    handy = has_hands(workshop.name(a))
    units = []
    for k in range(holders):
        share = things // holders + (1 if k < things % holders else 0)
        if handy and grip != "string" and share:
            figure = _in_hands(workshop, a, b, grip, share)
            if figure:
                units.append(_joined(figure, figure, workshop, (a, b), a))
            continue
        holder = workshop.make(a, pose="holding_up" if handy else "standing")
        held = [workshop.make(b, colour=joins.party_colour(k * 3 + j, name)) for j in range(share)]
        if holder:
            most = _MOST_HUGGED.get(grip, 0.62)
            sized = [f.resized(workshop.ratio(b, a, 0.25, most) * holder.height) for f in held if f]
            if k % 2 and holders > 1:
                holder = holder.flipped()
            joined = joins.in_hand(holder, sized, grip)
            units.append(_joined(joined, holder, workshop, (a, b), a))
    return units


def _in_hands(workshop: Workshop, a: int, b: int, grip: joins.Grip, count: int) -> Figure | None:
    """Someone with hands who holds things: small ones up, big ones in both arms."""
    name = workshop.name(b)
    if count == 1 and name in _IN_HAND:
        tool = using(TOOL_OF[name][0], colour_of(workshop.scene.subjects[b]), tag=name)
        return workshop.make(a, pose="holding", bring=tool)
    if count == 1 and name in _IN_BOTH_HANDS:
        return doing.do(workshop, a, b)
    if grip == "chest":
        return doing.held(workshop, a, [b], "carrying", "hands", 0.42, copies=count)
    below = 0.1 if grip == "end" else 0.3
    return doing.held(
        workshop,
        a,
        [b],
        "holding",
        "hand",
        (0.55 if "umbrella" in name else 0.3) if grip == "end" else 0.34,
        below,
        copies=count,
    )


def _grip(name: str) -> joins.Grip:
    drawing = load(name)
    if name not in _GRIPS and drawing is not None and drawing.subgroup in _HUGGED:
        return "chest"
    return _GRIPS.get(name, "middle")


def _wear(workshop: Workshop, left: dict[int, int], a: int, b: int) -> list[Unit]:
    units = []
    for _ in range(_pairs(left, a, b)):
        wearer, worn = workshop.make(a), workshop.make(b)
        if wearer and worn:
            joined = joins.worn(wearer, worn, workshop.name(b))
            units.append(_joined(joined, wearer, workshop, (a, b), a))
    return units


def _arrange(workshop: Workshop, left: dict[int, int], a: int, b: int) -> list[Unit]:
    stems = [workshop.make(a) for _ in range(left[a])]
    left[a] = 0
    left[b] -= 1
    vessel = workshop.make(b)
    if vessel is None:
        return []
    joined = joins.bouquet(workshop.canvas, vessel, [stem for stem in stems if stem])
    return [_joined(joined, vessel, workshop, (a, b), b)]


def _put_in(workshop: Workshop, left: dict[int, int], a: int, b: int) -> list[Unit]:
    name = workshop.name(b)
    if name in OPENINGS and not is_cast(workshop.name(a)):
        return _stack(workshop, left, a, b, lambda guests, host: filled(workshop.canvas, guests, host, name))
    rim = _RIMS.get(workshop.name(b), 0.5)
    sits = workshop.name(b) not in _FLOORS and is_cast(workshop.name(a))
    pose = "legs_out" if sits and workshop.scene.subjects[a].action in (None, "sitting", "driving") else ""

    def join(guests: list[Figure], host: Figure) -> Figure:
        return joins.aboard(guests, host, rim, _ROOM.get(workshop.name(b), 0.72))

    return _stack(workshop, left, a, b, join, pose, seated=sits)


def _put_on(workshop: Workshop, left: dict[int, int], a: int, b: int) -> list[Unit]:
    return _stack(workshop, left, a, b, joins.on_top)


def _in_fishbowl(workshop: Workshop, left: dict[int, int], a: int, b: int) -> list[Unit]:
    """The bowl, which is drawn with fish in it."""
    left[a] = 0
    left[b] -= 1
    bowl = workshop.make(b)
    if bowl is None:
        return []
    return [_joined(bowl.tagged(workshop.name(a)), bowl, workshop, (a, b), b)]


def _perch(workshop: Workshop, left: dict[int, int], a: int, b: int) -> list[Unit]:
    """Animals in the crown of a tree."""
    return _stack(workshop, left, a, b, joins.in_crown)


def _put_joined_on(workshop: Workshop, left: dict[int, int], units: list[Unit], a: int, b: int) -> list[Unit]:
    """The units, those with subject `a` in them (a vase of roses) on top of one `b` (a piano)."""
    guests = [unit for unit in units if a in unit.subjects and b not in unit.subjects]
    host = workshop.make(b) if guests else None
    if host is None:
        return units
    left[b] -= 1
    sized = []
    for unit in guests:
        real = unit.metres / stature(workshop.scene.subjects[b])
        tall = max(0.3, min(1.3, real**0.7)) * host.height * unit.stretch
        sized.append(unit.figure.resized(tall))
    subjects = tuple(dict.fromkeys(k for unit in guests for k in (*unit.subjects, b)))
    joined = _joined(joins.on_top(sized, host), host, workshop, subjects, b)
    return [*(unit for unit in units if unit not in guests), joined]


def _stack(
    workshop: Workshop,
    left: dict[int, int],
    a: int,
    b: int,
    join: Callable[[list[Figure], Figure], Figure],
    pose: str = "",
    seated: bool = False,
) -> list[Unit]:
    """All copies of subject `a`, and of others that are said to be there too, on or in one `b`."""
    subjects = [a, *_sharers(workshop.scene, left, a, b)]
    guests = [(k, workshop.make(k, pose=pose, seated=seated)) for k in subjects for _ in range(left[k])]
    for k in subjects:
        left[k] = 0
    left[b] -= 1
    host = workshop.make(b)
    if host is None:
        return []
    least, most = _limits(workshop.name(b), len(guests))
    sized = [
        guest.resized(workshop.ratio(k, b, least, most) * host.height * guest.tall)
        for k, guest in guests
        if guest
    ]
    return [_joined(join(sized, host), host, workshop, (*subjects, b), b)]


def _sharers(scene: Scene, left: dict[int, int], a: int, b: int) -> list[int]:
    """Who stands on or in `b` as subject `a` does: the dog of a cat and a dog on a bed."""
    kinds = {r.kind for r in scene.relations if r.subject == a and r.object == b}
    others = dict.fromkeys(r.subject for r in scene.relations if r.object == b and r.kind in kinds)
    alike = is_cast(scene.subjects[a].art)
    return [k for k in others if k != a and left[k] and is_cast(scene.subjects[k].art) == alike]


def _limits(host: str, guests: int) -> tuple[float, float]:
    """How high guests are drawn at least and at most, where their host is 1 high."""
    if host in OPENINGS:
        # A kitten alone in a basket is seen; of many only so much has room.
        return (0.7, 2.2) if guests == 1 else (0.3, 0.5 if guests > 3 else 0.65)
    if host in _FLAT:
        return 1.2, 4.0
    return 0.3, 2.2 if host in _RIMS else 1.3


def _joined(joined: Figure, main: Figure, workshop: Workshop, subjects: tuple[int, ...], index: int) -> Unit:
    """A unit of two figures, `main` being the drawing of subject `index`."""
    tall = stature(workshop.scene.subjects[index]) * main.tall
    return Unit(joined, tall, subjects, stretch=joined.height / main.height)


def _ordered(scene: Scene, units: list[Unit]) -> list[Unit]:
    """Gives the units their layers and their order from left to right, as the relations ask."""
    layer = dict.fromkeys(range(len(scene.subjects)), 0)
    order = {k: float(k) for k in range(len(scene.subjects))}
    over: dict[int, int] = {}
    for relation in scene.relations:
        a, b = relation.subject, relation.object
        if relation.kind == "front":
            layer[b] = max(layer[b], layer[a] + 1)
        elif relation.kind == "behind":
            layer[a] = max(layer[a], layer[b] + 1)
        elif relation.kind == "left":
            order[a] = order[b] - 0.5
        elif relation.kind == "right":
            order[a] = order[b] + 0.5
        elif relation.kind == "above":
            over[a] = b
        elif relation.kind == "below" and scene.subjects[b].art in _ROOFS:
            layer[b] = max(layer[b], layer[a] + 1)
        elif relation.kind == "below":
            over[b] = a
    placed = []
    for unit in units:
        first = unit.subjects[0]
        above = next((over[k] for k in unit.subjects if k in over and over[k] not in unit.subjects), None)
        placed.append(
            replace(unit, layer=max(layer[k] for k in unit.subjects), order=order[first], over=above)
        )
    return sorted(placed, key=lambda unit: unit.order)
