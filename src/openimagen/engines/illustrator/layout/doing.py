"""Actions with an object: a girl reads a book, a man drives a car, a cat chases a mouse."""

from openimagen.engines.illustrator.art import load
from openimagen.engines.illustrator.figures import joins
from openimagen.engines.illustrator.figures.catalogue import colour_of, has_hands
from openimagen.engines.illustrator.figures.figure import Figure
from openimagen.engines.illustrator.figures.persons.actions import TOOL_OF
from openimagen.engines.illustrator.figures.persons.held import figures
from openimagen.engines.illustrator.figures.persons.tools import using
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
        "sewing-machine",
        "harp",
        "cello",
    }
)
# What one moves in or on. (Bicycles and horses are ridden.)
VEHICLES = ("transport-ground", "transport-water", "transport-air")
_AT_MOUTH = ("eating", "drinking", "singing")
_CHASING = ("running", "walking", "jumping", "flying")
# The most that an eaten or held thing measures against its holder's height.
_MOST_EATEN, _MOST_HELD = 0.2, 0.34


def do(workshop: Workshop, a: int, b: int) -> Figure | None:
    """One copy of subject a doing what it does with one copy of subject b; None where nothing suits."""
    action, name = workshop.scene.subjects[a].action or "", workshop.name(b)
    if _is_alive(name):
        return _meet(workshop, a, b, action)
    if not has_hands(workshop.name(a)):
        return _at_mouth(workshop, a, b)
    if name in TOOL_OF:
        tool, pose = TOOL_OF[name]
        colour = colour_of(workshop.scene.subjects[b])
        return workshop.make(a, pose=pose, bring=using(tool, colour, tag=name))
    if name in _SAT_AT or (action == "playing_music" and workshop.ratio(b, a, 0.1, 2) > 0.65):
        return _at(workshop, a, b)
    if action == "climbing":
        return _up(workshop, a, b)
    if action in _AT_MOUTH:
        return held(workshop, a, [b], action, "hand", _MOST_EATEN)
    if action == "reading":
        return held(workshop, a, [b], "reading", "hands", 0.2)
    if action == "playing_ball":
        return held(workshop, a, [b], "holding", "hand", 0.22)
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
        workshop.make(b, colour=joins.party_colour(k, workshop.name(b)))
        for k, b in enumerate(things * copies)
    ]
    sized = [
        figure.resized(
            workshop.ratio(things[0], a, 0.1, most) * 100 * min(1.0, 1.2 / (figure.width / figure.height))
        )
        for figure in made
        if figure
    ]
    return workshop.make(a, pose=pose, bring=figures(sized, spot, share))


def _is_alive(name: str) -> bool:
    drawing = load(name)
    return has_hands(name) or (
        drawing is not None and drawing.subgroup.startswith(("animal", "monkey", "cat-face"))
    )


def _meet(workshop: Workshop, a: int, b: int, action: str) -> Figure | None:
    """Two who hug, fight or chase each other; who acts looks at the other."""
    pose = action if action in ("hugging", "fighting") else ""
    first = workshop.make(a, pose=pose)
    second = workshop.make(b, pose=pose if has_hands(workshop.name(b)) else "")
    if first is None or second is None:
        return None
    second = second.resized(workshop.ratio(b, a, 0.25, 1.7) * first.height / first.tall * second.tall)
    if action in _CHASING:
        return joins.together(second, first, overlap=-0.25)
    overlap = {"hugging": 0.62, "fighting": -0.05}.get(action, 0.05)
    return joins.together(first.flipped() if first.faces else first, second, overlap=overlap)


def _at(workshop: Workshop, a: int, b: int) -> Figure | None:
    """Someone who sits at what stands before."""
    sitter, thing = workshop.make(a, pose="piano", seated=True), workshop.make(b)
    if sitter is None or thing is None:
        return None
    thing = thing.resized(workshop.ratio(b, a, 0.3, 1.1) * sitter.height / sitter.tall)
    return joins.before(sitter, thing)


def _up(workshop: Workshop, a: int, b: int) -> Figure | None:
    """Someone half the way up a tree, a ladder or a rock."""
    climber, thing = workshop.make(a), workshop.make(b)
    if climber is None or thing is None:
        return None
    return joins.half_way_up(climber.resized(workshop.ratio(a, b, 0.16, 0.6) * thing.height), thing)


def _at_mouth(workshop: Workshop, a: int, b: int) -> Figure | None:
    """An animal without hands, with the thing at its mouth."""
    animal, thing = workshop.make(a), workshop.make(b)
    if animal is None or thing is None:
        return None
    return joins.at_mouth(animal, thing.resized(workshop.ratio(b, a, 0.2, 0.45) * animal.height))
