"""Actions with an object: a girl reads a book, a man drives a car, a cat chases a mouse."""

from collections.abc import Sequence

from openimagen.engines.illustrator.art import library
from openimagen.engines.illustrator.canvas import Canvas
from openimagen.engines.illustrator.figures import handling, joins
from openimagen.engines.illustrator.figures.catalogue import colour_of, has_hands, is_person
from openimagen.engines.illustrator.figures.figure import Figure
from openimagen.engines.illustrator.figures.persons import beasts
from openimagen.engines.illustrator.figures.persons.actions import TOOL_OF
from openimagen.engines.illustrator.figures.persons.held import Bring, Held, Spots, figures
from openimagen.engines.illustrator.figures.persons.skeleton import Skeleton
from openimagen.engines.illustrator.figures.persons.tools import using
from openimagen.engines.illustrator.groups import is_eaten
from openimagen.engines.illustrator.layout.implied import is_pet
from openimagen.engines.illustrator.layout.workshop import Workshop

# What stands before a player who sits at it.
_SAT_AT = frozenset(
    {
        "piano",
        "musical-keyboard",
        "laptop",
        "desktop-computer",
        "computer",
        "desk",
        "table",
        "sewing-machine",
        "harp",
        "cello",
    }
)
# What of it stands on a table, and how high that and what is on it are, where the sitter is 1 high standing.
_ON_DESKS = ("laptop", "desktop-computer", "computer", "sewing-machine", "typewriter")
_DESK, _ON_DESK = 0.44, 0.24
# Their keys are at the left; who sits looks to the left.
_PLAYED_FROM_THE_LEFT = ("piano",)
# What takes both hands on a seat too.
_WORKED_AT = ("yarn",)
_AT_MOUTH = ("eating", "drinking", "singing")
_CHASING = ("running", "walking", "jumping", "flying")
# The most that an eaten or held thing measures against its holder's height.
_MOST_EATEN, _MOST_HELD, _MOST_CUDDLED = 0.2, 0.34, 0.46
_PETS_TOWARDS_REAL = 1.35
# The brim of the pot on the stove, from the hands; and how big a dish in it is.
_POT, _DISH = (9.5, 4.0), 19.0
# And the most that it is wide, in the units of a body that is 100 high.
_WIDEST_HELD, _WIDEST_RAISED = 26.0, 52.0


def do(workshop: Workshop, a: int, b: int, copies: int = 1) -> Figure | None:
    """One copy of subject a doing what it does with one copy of subject b; None where nothing suits.

    `copies` is how many of b a cook has in the pot.
    """
    action, name = workshop.scene.subjects[a].action or "", workshop.name(b)
    if _is_alive(name):
        return _meet(workshop, a, b, action)
    if action == "playing_ball" and beasts.walks(workshop.name(a)):
        return _at_mouth(workshop, a, b, "running")
    if not has_hands(workshop.name(a)) or (action in _CHASING and not is_person(workshop.name(a))):
        return _at_mouth(workshop, a, b)
    if name in TOOL_OF:
        tool, pose = TOOL_OF[name]
        colour = colour_of(workshop.scene.subjects[b])
        return workshop.make(a, pose=pose, bring=using(tool, colour, tag=name))
    if name in _SAT_AT or (action == "playing_music" and workshop.ratio(b, a, 0.1, 2) > 0.65):
        return _at(workshop, a, b)
    if action == "climbing":
        return climb(workshop, a, b)
    if action in _AT_MOUTH:
        return held(workshop, a, [b], action, "hand", _MOST_EATEN)
    if action == "reading":
        return held(workshop, a, [b], "reading", "hands", 0.2)
    if action == "playing_ball":
        return held(workshop, a, [b], "holding", "hand", 0.22)
    if action == "cooking" and is_eaten(name):
        return _cook(workshop, a, b, copies)
    if action in ("cooking", "painting"):
        return None
    return held(workshop, a, [b], "holding", "hand", _MOST_HELD)


def held(
    workshop: Workshop,
    a: int,
    things: list[int],
    pose: str,
    spot: str,
    most: float,
    share: float = 0.5,
    *,
    copies: int = 1,
) -> Figure | None:
    """Someone with things in the hands; `share` of a thing's height is below the hand."""
    made = [
        workshop.make(b, colour=handling.party_colour(k, workshop.name(b)))
        for k, b in enumerate(things * copies)
    ]
    tall = workshop.ratio(things[0], a, 0.14, most) * 100
    sized = [
        figure.resized(_at_hand(figure, tall, _WIDEST_HELD if share > 0.2 else _WIDEST_RAISED))
        for figure in made
        if figure
    ]
    return workshop.make(a, pose=pose, bring=figures(sized, spot, share))


def _at_hand(thing: Figure, tall: float, widest: float = _WIDEST_HELD) -> float:
    """The height of a held thing: what is as wide as high looks bigger than a rod."""
    return min(tall, widest * thing.height / thing.width)


def in_hand(workshop: Workshop, a: int, b: int) -> Bring:
    """Holds one more copy of subject b, in whatever pose."""
    if workshop.name(b) in _WORKED_AT:
        tool = TOOL_OF[workshop.name(b)][0]
        return using(tool, colour_of(workshop.scene.subjects[b]), tag=workshop.name(b))

    def bring(canvas: Canvas, skeleton: Skeleton, spots: Spots) -> Sequence[Held]:
        thing = workshop.make(b)
        if thing is None:
            return ()
        tall = _at_hand(thing, workshop.ratio(b, a, 0.14, _MOST_HELD) * 100)
        return figures([thing.resized(tall)], "hand", 0.3)(canvas, skeleton, spots)

    return bring


def _cook(workshop: Workshop, a: int, b: int, copies: int) -> Figure | None:
    """Someone at a stove, with the dish in the pot."""

    def bring(canvas: Canvas, skeleton: Skeleton, spots: Spots) -> Sequence[Held]:
        stove = using("pot")(canvas, skeleton, spots)
        x, y = spots["hands"]
        dishes: list[Held] = []
        for k in range(copies):
            dish = workshop.make(b)
            if dish is None:
                break
            # Several lie side by side and a little over each other.
            aside = (k - (copies - 1) / 2) * _DISH * 0.8 / copies
            brim = {**spots, "pot": (x + _POT[0] + aside, y + _POT[1] - 2.5 * (k % 2))}
            wide = _DISH / copies**0.5
            dishes += figures([dish.resized(_at_hand(dish, wide, wide))], "pot", 0.3)(canvas, skeleton, brim)
        return (*stove, *dishes)

    return workshop.make(a, pose="cooking", bring=bring)


def _is_alive(name: str) -> bool:
    return has_hands(name) or library().subgroup(name).startswith(("animal", "monkey", "cat-face"))


def _meet(workshop: Workshop, a: int, b: int, action: str) -> Figure | None:
    """Two who hug, fight or chase each other; who acts looks at the other."""
    if action == "hugging" and is_pet(workshop.scene.subjects[b]) and has_hands(workshop.name(a)):
        return held(workshop, a, [b], "cuddling", "hands", _MOST_CUDDLED, 0.45)
    pose = action if action in ("hugging", "fighting") else ""
    first = workshop.make(a, pose=pose)
    second = workshop.make(b, pose=pose if has_hands(workshop.name(b)) else "")
    if first is None or second is None:
        return None
    share = workshop.ratio(b, a, 0.25, 1.7)
    # A pet looks as small as it is beside who walks or meets it.
    share = share**_PETS_TOWARDS_REAL if is_pet(workshop.scene.subjects[b]) else share
    second = second.resized(share * first.height / first.tall * second.tall)
    if action == "walking" and "hand" in first.anchors:
        return handling.on_leash(first, second)
    if action in _CHASING:
        return joins.together(second, first, overlap=-0.25)
    overlap = {"hugging": 0.62, "fighting": -0.05}.get(action, 0.05)
    return joins.together(first.flipped() if first.faces else first, second, overlap=overlap)


def _at(workshop: Workshop, a: int, b: int) -> Figure | None:
    """Someone who sits at what stands before."""
    sitter, thing = workshop.make(a, pose="piano", seated=True), workshop.make(b)
    if sitter is None or thing is None:
        return None
    most = 0.95 if is_person(workshop.name(a)) else 0.75
    tall = sitter.height / sitter.tall
    thing = thing.resized(workshop.ratio(b, a, 0.3, most) * tall)
    if workshop.name(b) in _ON_DESKS:
        table = workshop.prop("table").resized(_DESK * tall)
        thing = joins.on_top([thing.resized(min(thing.height, _ON_DESK * tall))], table)
    return handling.before(sitter, thing.flipped() if workshop.name(b) in _PLAYED_FROM_THE_LEFT else thing)


def climb(workshop: Workshop, a: int, b: int) -> Figure | None:
    """Someone half the way up a tree, a ladder or a rock."""
    climber, thing = workshop.make(a, pose="climbing"), workshop.make(b)
    if climber is None or thing is None:
        return None
    return joins.half_way_up(climber.resized(workshop.ratio(a, b, 0.46, 0.75) * thing.height), thing)


def _at_mouth(workshop: Workshop, a: int, b: int, pose: str = "") -> Figure | None:
    """An animal that uses no hands, with the thing at its mouth."""
    animal, thing = workshop.make(a, pose=pose), workshop.make(b)
    if animal is None or thing is None:
        return None
    return handling.at_mouth(animal, thing.resized(workshop.ratio(b, a, 0.2, 0.45) * animal.height))
