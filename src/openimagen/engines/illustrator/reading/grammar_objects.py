"""What a thing is to those that were named before it: held, worn, ridden, played, in a bowl."""

from dataclasses import replace

from openimagen.engines.illustrator.groups import (
    is_animate,
    is_ball,
    is_clothing,
    is_drink,
    is_eaten,
    is_instrument,
    is_person,
    is_plant,
)
from openimagen.engines.illustrator.reading.sentence import Bond, Sentence, Thing

# Relations that wait for their subject; more are no sentence, and would cost the square of its length.
MOST_PENDING = 4
FURNITURE = frozenset(
    {
        "armchair",
        "bed",
        "bench",
        "chair",
        "desk",
        "couch",
        "plate",
        "rocking-chair",
        "stool",
        "swing",
        "table",
        "throne",
    }
)
MOUNTS = frozenset(
    {
        "camel",
        "donkey",
        "dragon",
        "elephant",
        "horse",
        "ox",
        "two-hump-camel",
        "unicorn",
        "water-buffalo",
        "zebra",
    }
)
WHEELS = frozenset(
    {
        "bicycle",
        "broom",
        "kick-scooter",
        "motor-scooter",
        "motorcycle",
        "skateboard",
        "skis",
        "sled",
        "snowboard",
        "surfboard",
    }
)
# "con vestido rojo y un globo": not all that somebody has is worn
_CARRIED = frozenset({
    "artist-palette", "balloon", "basket", "bouquet", "briefcase", "folding-hand-fan", "kite", "luggage",
    "open-book", "umbrella", "white-cane",
})  # fmt: skip
# what is listed among clothes and is carried, or has no drawing on a body
_JEWELLERY = frozenset({"prayer-beads", "ring"})
_NOT_WORN = _JEWELLERY | {"clutch-bag", "folding-hand-fan", "hair-pick", "handbag", "purse", "shopping-bags"}
_IN_HANDS = frozenset(
    {
        "camera",
        "fishing-pole",
        "guitar",
        "microphone",
        "open-book",
        "sword",
        "triangular-flag",
        "umbrella",
        "violin",
    }
)
_LIFTED = frozenset({"baby", "boy", "child", "girl"})
# "sentada em um cogumelo"
_SAT_ON = frozenset({
    "branch", "brick-wall", "brown-mushroom", "cloud", "crescent-moon", "deciduous-tree", "full-moon", "log",
    "lotus", "luggage", "mushroom", "picnic-blanket", "pumpkin", "rock", "roof", "rug", "stairs",
    "sunflower", "wood",
})  # fmt: skip
# what one goes over, whatever the preposition
_CROSSED = frozenset({"bridge", "pier"})
# what holds other things, and is named by them: "a bowl of strawberries"
# who does it is the last person or animal, not the last thing: "an astronaut on the moon riding a horse"
DEEDS = frozenset({"riding", "holding", "wearing", "doing"})
CONTAINERS = frozenset(
    {
        "backpack",
        "barrel",
        "basket",
        "bottle",
        "bowl",
        "bowl-with-spoon",
        "bucket",
        "cart",
        "cauldron",
        "cooking-pot",
        "cup",
        "handbag",
        "jar",
    }
    | {
        "luggage",
        "package",
        "plate",
        "pot-of-food",
        "shallow-pan-of-food",
        "shopping-cart",
        "treasure-chest",
        "vase",
        "wine-bottle",
        "wooden-box",
    }
)
# what is around a bottle, not in it
_TIED = frozenset({"label", "ribbon"})
# what stands on the table beside a meal
_LIGHTS = frozenset({"candle", "candlestick"})
# what wears things besides people and animals
DRESSED = frozenset({"garden-gnome", "robot", "scarecrow", "snowman", "statue", "teddy-bear"})
# with which one does something: 双眼鏡で
TOOLS = frozenset({
    "axe", "carpentry-saw", "broom", "camera", "chopsticks", "flashlight", "fork", "hammer", "kitchen-knife",
    "magnifying-glass-tilted-left", "microphone", "mobile-phone", "paintbrush", "pen", "pencil", "scissors",
    "screwdriver", "shovel", "spoon", "sponge", "telescope", "vacuum-cleaner", "watering-can", "wrench",
})  # fmt: skip
_PULLED = frozenset({"carriage", "cart", "luggage", "sled", "sleigh"})
# verbs whose object goes along
_BESIDE = frozenset({"walking", "running", "flying", "waving", "singing", "jumping", "dancing", "swimming"})
# one verb, several objects: "holding a balloon and a kite"
SHARED = frozenset({"holding", "wearing", "with", "doing", "contains"})


def fitting(bond: Bond, sources: list[Thing], art: str) -> Bond:
    """The relation that is meant: "a man in a hat" wears it, "asleep in a bed" is on it."""
    kind = bond.kind
    if bond.action:
        return _done_to(bond, art)
    if art in _NOT_WORN and kind in ("wearing", "with") and sources and is_animate(sources[-1].art):
        return Bond("with" if art in _JEWELLERY else "holding")
    packed = kind == "in" and art in CONTAINERS and bool(sources) and not is_person(sources[-1].art)
    if is_clothing(art) and kind in ("in", "with") and sources and is_animate(sources[-1].art) and not packed:
        return Bond("wearing")
    if kind == "holding" and is_person(art) and art not in _LIFTED:  # "giving an injection to a man"
        return Bond("next")
    if kind == "with" and sources and sources[-1].art in CONTAINERS and not is_clothing(art):
        if art in _TIED:
            return bond
        if art in _LIGHTS and is_eaten(sources[-1].art):
            return Bond("next")
        return Bond("contains")  # りんごが入ったかご
    if kind == "holding" and art == "necktie":  # 打着红色领结的柯基
        return Bond("wearing")
    if kind == "wearing" and is_animate(art) and sources:  # "con un vestido y un gato en brazos"
        return Bond("with")
    if (
        kind == "wearing"
        and not is_clothing(art)
        and (is_plant(art) or is_ball(art) or is_instrument(art) or art in _CARRIED)
    ):
        return Bond("holding")
    if kind == "in" and art in _IN_HANDS and sources and is_person(sources[-1].art):
        return Bond("holding")  # "cantando no microfone"
    if kind == "in" and art in _CROSSED:
        return Bond("on")
    if kind == "in" and sources and sources[-1].action == "sitting" and art in _SAT_ON:
        return Bond("on")
    ridden = art in WHEELS or (art in MOUNTS and bool(sources) and is_person(sources[-1].art))
    if kind == "in" and ridden and sources and is_animate(sources[-1].art):
        return Bond("riding")
    if kind == "on" and sources and is_animate(sources[-1].art):
        rider = is_person(sources[-1].art)
        return Bond("riding") if art in WHEELS or (rider and art in MOUNTS) else bond
    if kind == "riding" and (is_plant(art) or is_eaten(art) or art == "bouquet"):  # "montando um buquê"
        return Bond("next")
    return Bond("on") if kind in ("in", "riding") and art in FURNITURE else bond


def _done_to(bond: Bond, art: str) -> Bond:
    """What the object tells of a verb: one plays a guitar and a ball, and walks beside a dog."""
    if bond.action == "playing_music" and art in _PULLED:  # 拉, to play the violin or to pull
        return Bond("holding")
    if bond.action == "playing_music":
        if is_instrument(art):
            return Bond("doing", "playing_music")
        if is_ball(art):
            return Bond("doing", "playing_ball")
        return Bond("next" if is_animate(art) else "holding")
    if art == "kite" or (bond.action == "playing_ball" and not is_ball(art)):
        return Bond("holding")
    if bond.action == "cooking" and not (is_eaten(art) or art in CONTAINERS):
        return Bond("next")
    if bond.action == "drinking" and is_eaten(art) and not is_drink(art):  # "tomando sorvete"
        return Bond("doing", "eating")
    if bond.action in _BESIDE or (bond.action == "eating" and is_animate(art)):
        return Bond("next", bond.action)
    return bond


def link(s: Sentence, new: Thing, bond: Bond) -> None:
    """Make a new thing the object of the relation that was said before it."""
    if bond.kind == "with" and is_animate(new.art) and not any(is_animate(t.art) for t in s.sources):
        company = s.last(lambda art: is_animate(art) and art != new.art)
        s.sources = [company] if company else s.sources
    elif bond.kind == "with" and new.art in _IN_HANDS and s.sources and not is_animate(s.sources[-1].art):
        holder = s.last(is_animate)  # "a man in a boat with a fishing rod"
        s.sources = [holder] if holder and is_person(holder.art) else s.sources
    if bond.kind == "with" and s.sources and _is_the_same_meal(s.sources[-1], new):
        s.drop(new)
        s.group, s.linked = list(s.sources), True
        s.shared = (bond, s.sources)
        return
    if bond.kind == "with" and s.sources and s.sources[-1].art in CONTAINERS and new.art not in _TIED:
        bond, s.sources = Bond("contains"), s.sources[-1:]
    s.sources = [source for source in s.sources if not _is_said_again(s, source, new, bond)]
    if bond.kind == "wearing" and any(is_animate(source.art) for source in s.sources):
        s.sources = [source for source in s.sources if is_animate(source.art) or source.art in DRESSED]
    for source in s.sources:
        if s.link and s.link.action == source.action and bond.action != source.action:
            source.action = None  # what is flown or caught turned out to be held
        s.relate(source, bond, new)
    if bond.action == "running" and is_animate(new.art):  # who is chased runs too
        new.action = new.action or "running"
    if s.between and not s.sources:  # "a battle between a knight and a dragon"
        s.between = False
        s.shared, s.group = (Bond("next"), [new]), [new]
        return
    if not s.sources and (bond.kind != "with" or _is_had(s)):
        s.pending = [*s.pending, (bond, new)][-MOST_PENDING:]
    if bond.kind == "holding" and s.link == Bond("with"):
        bond = Bond("with")  # "with a handbag and green shoes"
    s.shared = (bond, s.sources) if bond.kind in SHARED and s.sources else None
    if s.between:
        s.between = False
        _other_side(s, new)
    s.group = [new]
    s.linked = True


def _is_said_again(s: Sentence, source: Thing, new: Thing, bond: Bond) -> bool:
    """Take back the first market of "una feria con puestos": what it has is drawn the same."""
    same = source.art == new.art and bond.kind == "with" and not is_animate(new.art)
    if not same or new.counted or source.counted or source.colour:
        return False
    s.relations = [(new if one is source else one, kind, two) for one, kind, two in s.relations]
    s.drop(source)
    return True


def _is_had(s: Sentence) -> bool:
    """True for the apples of 装满苹果的篮子."""
    return s.head_final and not s.verb_last and s.described_follows()


def _is_the_same_meal(dish: Thing, part: Thing) -> bool:
    """True for the turkey of "Thanksgiving dinner with a roast turkey", which is drawn already."""
    return dish.art == part.art and is_eaten(part.art) and not (dish.counted and dish.count > 1)


def lead_back(s: Sentence, known: Thing, bond: Bond) -> None:
    """ "A sofa, a rug and a lamp to the left of the sofa": the object was named before."""
    sources = s.sources[-1:] if known in s.sources else s.sources
    s.link = None
    for source in sources:
        s.relate(source, fitting(bond, sources, known.art), known)
    if not sources and bond.kind != "with":
        s.pending = [*s.pending, (bond, known)][-MOST_PENDING:]
    s.group = [known]


def _other_side(s: Sentence, first: Thing) -> None:
    """ "Between two dogs", "between a dog and a car": right of the first, left of the other."""
    s.shared = (Bond("left"), s.sources)
    if first.count > 1 and not _another_follows(s):
        other = replace(first, count=first.count // 2)
        first.count -= other.count
        s.twins.append((first, other))
        s.things.append(other)
        for source in s.sources:
            s.relate(source, Bond("left"), other)


def _another_follows(s: Sentence) -> bool:
    """True for the houses of "between the houses and the lake"; two things are told by their number."""
    following = s.ahead(4)
    joined = next((at for at, one in enumerate(following) if one.has("and")), None)
    return s.count != 2 and joined is not None and any(one.is_thing for one in following[joined:])
