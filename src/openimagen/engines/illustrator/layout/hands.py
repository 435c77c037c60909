"""Things held in hands and worn."""

from openimagen.engines.illustrator.art import library
from openimagen.engines.illustrator.figures import handling, joins
from openimagen.engines.illustrator.figures.brows import hatted
from openimagen.engines.illustrator.figures.catalogue import colour_of, has_hands
from openimagen.engines.illustrator.figures.figure import Figure
from openimagen.engines.illustrator.figures.persons.actions import TOOL_OF
from openimagen.engines.illustrator.figures.persons.hat_names import hat_told
from openimagen.engines.illustrator.figures.persons.held import figures
from openimagen.engines.illustrator.figures.persons.tools import using
from openimagen.engines.illustrator.figures.stature import stature
from openimagen.engines.illustrator.groups import is_clothing, is_eaten
from openimagen.engines.illustrator.layout import doing
from openimagen.engines.illustrator.layout.joined import pairs_of, unit_of
from openimagen.engines.illustrator.layout.things import SEATS
from openimagen.engines.illustrator.layout.unit import Unit
from openimagen.engines.illustrator.layout.workshop import Workshop
from openimagen.engines.illustrator.scene import Subject

_GRIPS: dict[str, handling.Grip] = {
    "balloon": "string", "kite": "string", "umbrella": "end", "umbrella-with-rain-drops": "end",
    "triangular-flag": "end", "white-flag": "end", "black-flag": "end", "pirate-flag": "end", "rose": "end",
    "tulip": "end", "sunflower": "end", "bouquet": "end", "magic-wand": "end", "fishing-pole": "end",
    "candle": "end", "teddy-bear": "chest", "wrapped-gift": "chest", "basket": "chest", "baby": "chest",
    "crossed-swords": "end", "dagger": "end", "ice-cream": "end", "soft-ice-cream": "end",
    "lollipop": "end", "torch": "end", "axe": "end", "broom": "end", "pick": "end",
}  # fmt: skip
# Pets are held in the arms, instruments and books before the chest.
_HUGGED = ("animal-mammal", "animal-bird", "musical-instrument", "book-paper", "computer", "mail")
_MOST_HUGGED: dict[handling.Grip, float] = {"chest": 0.5}
# How wide a plate is in the hand of who is 100 high, and how high what is on it, where it is 1 wide.
_TRAY, _SERVED = 36.0, 0.42
# What is smaller can be held by who is "with" it.
_HANDY_METRES = 0.9
# What stands beside whoever is with it, however small it is.
_NOT_HELD = frozenset({
    "barrel", "beehive", "birdhouse", "bucket", "campfire", "cauldron", "dresser", "fire", "headstone",
    "jack-o-lantern", "log", "mailbox-post", "pumpkin", "rug", "snowman", "tree-stump", "wheelbarrow",
})  # fmt: skip
# What has a drawing of its own for the hand that holds it, and what is used as it is held.
_IN_HAND = ("sword", "crossed-swords", "microphone", "studio-microphone", "cup", "hot-beverage", "red-apple")
_IN_BOTH_HANDS = ("bow-and-arrow", "kite", "fishing-pole", "guitar", "violin", "open-book", "banjo")


def is_handy(thing: Subject) -> bool:
    """True for what someone with it holds."""
    if thing.art in _NOT_HELD:
        return False
    alive = library().group(thing.art) in ("animals-nature", "people-body", "smileys-emotion")
    return thing.art in TOOL_OF or (not alive and thing.art not in SEATS and stature(thing) <= _HANDY_METRES)


def hold(workshop: Workshop, left: dict[int, int], a: int, b: int) -> list[Unit]:
    """What one holds or hugs, as many as there are holders."""
    holders, things = left[a], left[b]
    left[a] = left[b] = 0
    name = workshop.name(b)
    grip = grip_of(name)
    handy = has_hands(workshop.name(a))
    units = []
    for k in range(holders):
        share = things // holders + (1 if k < things % holders else 0)
        if handy and grip != "string" and share:
            figure = _in_hands(workshop, left, a, b, grip, share)
            if figure:
                units.append(unit_of(figure, figure, workshop, (a, b), a))
            continue
        holder = workshop.make(a, pose="holding_up" if handy else "standing")
        held = [workshop.make(b, colour=handling.party_colour(k * 3 + j, name)) for j in range(share)]
        if holder:
            most = _MOST_HUGGED.get(grip, 0.62)
            sized = [f.resized(workshop.ratio(b, a, 0.25, most) * holder.height) for f in held if f]
            if k % 2 and holders > 1:
                holder = holder.flipped()
            joined = handling.in_hand(holder, sized, grip)
            units.append(unit_of(joined, holder, workshop, (a, b), a))
    return units


def _in_hands(
    workshop: Workshop, left: dict[int, int], a: int, b: int, grip: handling.Grip, count: int
) -> Figure | None:
    """Someone with hands who holds things: small ones up, big ones in both arms."""
    name = workshop.name(b)
    if count == 1 and name == "plate":
        return _serving(workshop, a, b, left)
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


def _serving(workshop: Workshop, a: int, b: int, left: dict[int, int]) -> Figure | None:
    """Someone with a plate or a tray in hand, and on it what is said to be on it."""
    on_it = [r.subject for r in workshop.scene.relations if (r.kind, r.object) in (("on", b), ("in", b))]
    on_it += [r.object for r in workshop.scene.relations if (r.subject, r.kind) == (b, "with")]
    plate = workshop.make(b)
    things = [workshop.make(k) for k in dict.fromkeys(on_it) for _ in range(left[k])]
    left.update(dict.fromkeys(on_it, 0))
    if plate is None:
        return None
    sized = [thing.resized(plate.width * _SERVED) for thing in things if thing]
    served = joins.on_top(sized, plate) if sized else plate
    return workshop.make(
        a, pose="holding", bring=figures([served.resized(_TRAY * served.height / plate.width)], "hand", 0.1)
    )


def grip_of(name: str) -> handling.Grip:
    """How a thing of that name is held."""
    if name not in _GRIPS and library().subgroup(name) in _HUGGED:
        return "chest"
    return _GRIPS.get(name, "middle")


def wear(workshop: Workshop, left: dict[int, int], a: int, b: int) -> list[Unit]:
    """All that one wears, on the one who wears it."""
    worn_too = [r.object for r in workshop.scene.relations if r.subject == a and r.kind == "wearing"]
    clothes = [k for k in worn_too if not is_eaten(workshop.name(k))]
    pairs, units = pairs_of(left, a, b), []
    if pairs and not left[a] and is_clothing(workshop.name(b)):
        left[b] = 0  # of "two cats with hats" nobody said that there are three hats
    for _ in range(pairs):
        wearer = workshop.make(a)
        if wearer is None:
            continue
        dressed, worn = wearer, [b, *(k for k in dict.fromkeys(clothes) if k != b and left[k])]
        for k in worn:
            left[k] -= k != b
            thing = workshop.scene.subjects[k]
            hat = hat_told(thing.art, thing.word)
            if hat and "brow" in dressed.anchors:
                dressed = hatted(dressed, hat, colour_of(thing) or "", tag=thing.art)
                continue
            garment = workshop.make(k)
            dressed = handling.worn(dressed, garment, workshop.name(k)) if garment else dressed
        units.append(unit_of(dressed, wearer, workshop, (a, *worn), a))
    return units
