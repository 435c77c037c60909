"""Draws one subject: a prop, an animal, a person or a packed drawing."""

import re
from dataclasses import replace

from openimagen.engines.illustrator.art import Art, load
from openimagen.engines.illustrator.canvas import Canvas
from openimagen.engines.illustrator.colour import NAMED
from openimagen.engines.illustrator.figures import bodies, joins, people, robot, sleeper, unicorn
from openimagen.engines.illustrator.figures.figure import Figure
from openimagen.engines.illustrator.figures.looks import choose
from openimagen.engines.illustrator.figures.props import PROPS
from openimagen.engines.illustrator.figures.setting import Setting
from openimagen.engines.illustrator.figures.sprites import sprite
from openimagen.engines.illustrator.figures.varieties import variety
from openimagen.engines.illustrator.scene import Subject

PEOPLE = frozenset({"woman", "man", "girl", "boy", "person", "child"})
_CHILDREN = frozenset({"girl", "boy", "child", "baby", "baby-angel"})
# What shines by itself in the dark.
_SHINING = frozenset(
    {"full-moon", "crescent-moon", "full-moon-face", "star", "glowing-star", "shooting-star", "fire", "comet"}
    | {"fireworks", "sparkler", "jack-o-lantern", "light-bulb", "red-paper-lantern", "candle", "sparkles"}
)
_COUPLES = (
    "couple",
    "kiss",
    "people-h",
    "women-h",
    "men-h",
    "woman-and-man",
    "people-wr",
    "women-wr",
    "men-wr",
)
# What a viewer takes for another colour than it is called by.
_NATURAL = {"red-apple": NAMED["red"]}
# What is called by a colour that it does not have: a red fox is orange.
_CALLED_BY_COLOUR = frozenset({("fox", "red"), ("chipmunk", "red"), ("goose", "gray"), ("wolf", "gray")})
_FACES_OF_NOBODY = frozenset(
    {"mermaid", "merman", "merperson", "fairy", "troll", "genie", "zombie", "hairy-creature"}
)


def draw(canvas: Canvas, subject: Subject, setting: Setting) -> Figure | None:
    """One copy of the subject, tagged with its art's name; None where there is no drawing of that name."""
    figure = _draw(canvas, subject, setting)
    return figure.tagged(subject.art) if figure else None


def can_draw(name: str) -> bool:
    """True where `draw` knows the name."""
    return name in PROPS or name in PEOPLE or load(name) is not None


def is_person(name: str) -> bool:
    """True for people, of any age."""
    if name in PEOPLE or name == "astronaut":
        return True
    drawing = load(name)
    return drawing is not None and _shows_person(drawing)


def people_in(name: str) -> tuple[int, int]:
    """How many people one drawing of that name shows, and how many of them are children."""
    if name.startswith("family"):
        return 3, 1
    if name.startswith(_COUPLES):
        return 2, 0
    return int(is_person(name)), int(name in _CHILDREN)


def _draw(canvas: Canvas, subject: Subject, setting: Setting) -> Figure | None:
    if setting.pose == "sleeping" and subject.art in sleeper.COATS:
        return sleeper.sleeper(canvas, setting, sleeper.COATS[subject.art])
    if subject.art in PROPS:
        return PROPS[subject.art](canvas, setting)
    if subject.art in PEOPLE:
        kind = {"person": setting.rng.choice(("woman", "man")), "child": setting.rng.choice(("girl", "boy"))}
        look = choose(
            setting.rng,
            kind.get(subject.art, subject.art),
            hair=subject.hair,
            glasses=subject.glasses,
            clothes=setting.colour,
        )
        return people.person(canvas, look, setting.pose)
    drawing = load(subject.art)
    if drawing is None:
        return None
    if drawing.name.startswith("family"):
        return _family(canvas, setting)
    if _shows_person(drawing):
        return _someone(canvas, drawing, subject, setting)
    wanted = setting.colour or _NATURAL.get(drawing.name) or variety(drawing.name, setting.rng)
    colour = None if (drawing.name, subject.colour) in _CALLED_BY_COLOUR else wanted
    if drawing.name == "unicorn":
        return unicorn.unicorn(canvas, colour)
    if drawing.name == "robot":
        return robot.robot(canvas, drawing, colour)
    if drawing.name in bodies.COATS:
        return bodies.sitting(canvas, drawing, colour)
    figure = sprite(canvas, drawing, colour)
    if setting.light.dark and drawing.name in _SHINING:
        return replace(figure, svg="", glow=figure.svg)
    return figure


def _family(canvas: Canvas, setting: Setting) -> Figure:
    kinds = ("man", "girl" if setting.rng.random() < 0.5 else "boy", "woman")
    sized = [
        people.person(canvas, choose(setting.rng, kind)).resized(height)
        for kind, height in zip(kinds, (100.0, 68.0, 95.0), strict=True)
    ]
    return joins.side_by_side(sized)


def _someone(canvas: Canvas, drawing: Art, subject: Subject, setting: Setting) -> Figure:
    kind = "woman" if re.search(r"\b(woman|princess)", drawing.name) else "man"
    if drawing.name in _CHILDREN:
        kind = "boy"
    look = choose(setting.rng, kind, hair=subject.hair, clothes=setting.colour)
    if people.is_whole(drawing):
        return people.with_natural_skin(canvas, drawing, look)
    return people.under_head(canvas, drawing, look, setting.pose)


def _shows_person(drawing: Art) -> bool:
    return (
        drawing.group == "people-body"
        and (drawing.subgroup.startswith("person") or drawing.subgroup == "family")
        and (drawing.subgroup != "person-symbol" or drawing.name.startswith("family"))
        and not any(name in drawing.name for name in _FACES_OF_NOBODY)
    )


def colour_of(subject: Subject) -> str | None:
    """The "#rrggbb" of the subject's colour, None for its natural one."""
    return NAMED.get(subject.colour) if subject.colour else None
