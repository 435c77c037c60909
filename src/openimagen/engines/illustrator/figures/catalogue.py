"""Draws one subject: a prop, an animal, a person or a packed drawing."""

from dataclasses import replace
from typing import cast

from openimagen.engines.illustrator.art import Art, load
from openimagen.engines.illustrator.canvas import Canvas
from openimagen.engines.illustrator.colour import NAMED
from openimagen.engines.illustrator.figures import (
    acting,
    bodies,
    cake,
    hen,
    joins,
    kinds,
    people,
    robot,
    sleeper,
    unicorn,
)
from openimagen.engines.illustrator.figures.brows import hatted
from openimagen.engines.illustrator.figures.figure import Figure
from openimagen.engines.illustrator.figures.looks import choose
from openimagen.engines.illustrator.figures.persons import beasts
from openimagen.engines.illustrator.figures.persons.actor import actor
from openimagen.engines.illustrator.figures.persons.casting import PLAIN, is_cast, is_child
from openimagen.engines.illustrator.figures.persons.costumes import sign
from openimagen.engines.illustrator.figures.props import PROPS
from openimagen.engines.illustrator.figures.quadruped import Gait
from openimagen.engines.illustrator.figures.setting import Setting
from openimagen.engines.illustrator.figures.sprites import sprite
from openimagen.engines.illustrator.figures.varieties import variety
from openimagen.engines.illustrator.scene import Subject
from openimagen.engines.illustrator.shapes import group, rect, translate

PEOPLE = PLAIN
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
_IN_SNOW = {"evergreen-tree": "snow-covered-tree"}
# How much of those that swim is under water, as a share of their height: their legs.
_DRAUGHTS = {"duck": 0.24, "swan": 0.16, "goose": 0.3, "black-bird": 0.2, "beaver": 0.3, "otter": 0.3}
# They keep their heads down, not their hands up, to eat.
_GRAZING = ("eating", "drinking")
_HOOFED = frozenset({
    "cow", "cow-face", "ox", "water-buffalo", "bison", "horse", "ewe", "ram", "goat", "deer", "moose",
    "zebra", "llama", "camel", "two-hump-camel", "donkey", "giraffe", "elephant", "rhinoceros",
    "hippopotamus",
})  # fmt: skip
_FACES_OF_NOBODY = frozenset(
    {"mermaid", "merman", "merperson", "fairy", "troll", "genie", "zombie", "hairy-creature"}
)


def draw(canvas: Canvas, subject: Subject, setting: Setting) -> Figure | None:
    """One copy of the subject, tagged with its art's name; None where there is no drawing of that name."""
    figure = _draw(canvas, subject, setting)
    if figure and subject.role and not beasts.upright(subject.art, setting, subject.role):
        figure = hatted(figure, *sign(subject.role))
    return tagged(figure, subject) if figure else None


def tagged(figure: Figure, subject: Subject) -> Figure:
    """The figure marked as a drawing of the subject, with the people that it shows."""
    return figure.tagged(subject.art, *people_shown(subject))


def can_draw(name: str) -> bool:
    """True where `draw` knows the name."""
    return name in PROPS or is_cast(name) or load(name) is not None


def is_person(name: str) -> bool:
    """True for people, of any age."""
    if name == "astronaut" or (is_cast(name) and not _is_nobody(name)):
        return True
    drawing = load(name)
    return drawing is not None and _shows_person(drawing)


def has_hands(name: str) -> bool:
    """True for what is drawn on the skeleton where it holds or wears something: people, and many animals."""
    return is_cast(name) or beasts.coat_of(name) is not None or (is_person(name) and name != "astronaut")


def people_in(name: str) -> tuple[int, int]:
    """How many people one drawing of that name shows, and how many of them are children."""
    return people_shown(Subject(name, name))


def people_shown(subject: Subject) -> tuple[int, int]:
    """How many people one copy of the subject shows, and how many of them are children."""
    name = subject.art
    if name.startswith("family"):
        return 3, 1
    if name.startswith(_COUPLES):
        return 2, 2 * int(is_child(subject))
    person = is_person(name)
    return int(person), int(person and is_child(subject))


def _draw(canvas: Canvas, subject: Subject, setting: Setting) -> Figure | None:
    if setting.pose in _GRAZING and not setting.bring and subject.art in _HOOFED:
        setting = replace(setting, pose="standing")
    if beasts.upright(subject.art, setting, subject.role):
        return beasts.beast(canvas, subject, setting)
    name = _IN_SNOW.get(subject.art, subject.art) if setting.snowy else subject.art
    if name in PROPS:
        return PROPS[name](canvas, setting)
    if subject.art.startswith("family"):
        return _family(canvas, setting)
    if subject.art.startswith(_COUPLES):
        return _couple(canvas, subject, setting)
    if is_cast(subject.art):
        return actor(canvas, subject, setting)
    gait = _gait(subject.art, setting)
    if gait:
        return beasts.on_all_fours(canvas, subject, setting, gait)
    if setting.pose == "sleeping" and subject.art in sleeper.COATS:
        return sleeper.sleeper(canvas, setting, sleeper.COATS[subject.art])
    drawing = load(subject.art)
    if drawing is None:
        return None
    if _shows_person(drawing):
        return _someone(canvas, drawing, subject, setting)
    if drawing.name.startswith("mer"):
        skin = choose(setting.rng, "woman" if drawing.name == "mermaid" else "man", hair=subject.hair)
        return people.with_natural_skin(canvas, drawing, skin)
    told = kinds.colour_told(drawing.name, subject.word)
    if drawing.name == "birthday-cake" and (setting.candles is not None or setting.colour or told):
        if setting.candles is None:
            return cake.cake(canvas, 0 if told else 3, setting.colour or told)
        return cake.cake(canvas, setting.candles, setting.colour or told, tag="candle")
    wanted = setting.colour or told or _NATURAL.get(drawing.name) or variety(drawing.name, setting.rng)
    colour = None if (drawing.name, subject.colour) in _CALLED_BY_COLOUR else wanted
    if drawing.name == "unicorn":
        return unicorn.unicorn(canvas, colour)
    if drawing.name == "robot":
        return robot.robot(canvas, drawing, colour)
    if drawing.name in bodies.COATS:
        return bodies.sitting(canvas, drawing, colour, setting.second, setting.parts.get("eyes"))
    if drawing.name == "chicken":
        return hen.hen(canvas, drawing, colour)
    parts, second = dict(setting.parts), setting.second
    if told and drawing.name in kinds.TWO_COLOURED:
        second = second or kinds.TWO_COLOURED[drawing.name]
    if setting.second and drawing.subgroup == "place-building":
        parts.setdefault("roof", setting.second)
    figure = sprite(canvas, drawing, colour, second, parts)
    if setting.afloat and drawing.name in _DRAUGHTS:
        return _swimming(canvas, figure, _DRAUGHTS[drawing.name])
    if drawing.subgroup.startswith("animal"):
        winged = drawing.subgroup in ("animal-bird", "animal-bug") or drawing.name in ("bat", "dragon")
        return figure if winged and setting.pose == "flying" else acting.acting(figure, setting.pose)
    if setting.light.dark and drawing.name in _SHINING:
        return replace(figure, svg="", glow=figure.svg)
    return figure


def _swimming(canvas: Canvas, figure: Figure, draught: float) -> Figure:
    """The figure without what is under water: `draught` is a share of its height."""
    down = figure.height * draught
    dry = canvas.clip(rect(-figure.left, -figure.height, figure.width, figure.height - down, "#000"))
    return replace(
        figure,
        svg=group(group(figure.svg, clip=dry), transform=translate(0, down)),
        anchors={name: (x, y + down) for name, (x, y) in figure.anchors.items()},
        height=figure.height - down,
        tall=figure.tall * (1 - draught),
    )


def _gait(name: str, setting: Setting) -> Gait | None:
    """How an animal that has a face stands on its feet; None where it sits or has a better drawing."""
    if not beasts.walks(name):
        return None
    if setting.pose in ("walking", "running", "jumping"):
        return cast(Gait, setting.pose)
    # Those that the library shows only as faces sit or stand, as the seed says.
    alone = name in bodies.COATS and setting.pose in ("standing", "eating", "drinking", "climbing")
    return "standing" if alone and setting.rng.random() < 0.45 else None


def _family(canvas: Canvas, setting: Setting) -> Figure:
    child = "girl" if setting.rng.random() < 0.5 else "boy"
    sized = [
        _sized(actor(canvas, Subject(kind, ""), replace(setting, pose=_busy(setting) or pose)), height)
        for kind, pose, height in (
            ("man", "arms_out", 100.0),
            (child, "cheering", 72.0),
            ("woman", "relaxed", 95.0),
        )
    ]
    return joins.side_by_side(sized)


def _sized(figure: Figure, standing: float) -> Figure:
    """The figure as high as it is in its pose if it is `standing` high on its feet."""
    return figure.resized(standing * figure.tall)


def _busy(setting: Setting) -> str:
    """The pose that a family takes together; "" where each has a pose of their own."""
    return setting.pose if setting.seated or setting.pose in ("dancing", "walking", "running") else ""


def _couple(canvas: Canvas, subject: Subject, setting: Setting) -> Figure:
    """Two people hand in hand, or in each other's arms."""
    name = subject.art
    first = "woman" if name.startswith("women") or name.endswith("woman-woman") else "man"
    second = "man" if name.startswith("men") or name.endswith(("-man-man", "wrestling-men")) else "woman"
    if name.startswith("people") and setting.rng.random() < 0.3:
        first = second = setting.rng.choice(("woman", "man"))
    close = name.startswith(("kiss", "couple", "people-hug"))
    wrestling = "-wr" in name
    pose = (
        "pushing"
        if wrestling
        else "hugging"
        if close
        else setting.pose
        if setting.pose != "standing"
        else "arms_out"
    )
    pair = [
        actor(
            canvas,
            Subject(kind, "", age=subject.age),
            replace(setting, pose=pose, colour=setting.colour if k else None),
        )
        for k, kind in enumerate((second, first))
    ]
    heights = (95.0 if second == "woman" else 100.0, 95.0 if first == "woman" else 100.0)
    one, other = (figure.resized(height * figure.tall) for figure, height in zip(pair, heights, strict=True))
    return joins.together(one.flipped(), other, overlap=0.7 if close else 0.3 if wrestling else 0.12)


def _someone(canvas: Canvas, drawing: Art, subject: Subject, setting: Setting) -> Figure:
    """A packed drawing of a whole person in a sport, or else anybody."""
    if people.is_whole(drawing) and setting.pose == "standing" and not (setting.bring or setting.wears):
        look = choose(setting.rng, "woman" if "woman" in drawing.name else "man", hair=subject.hair)
        return people.with_natural_skin(canvas, drawing, look)
    kind = (
        "woman" if drawing.name.startswith("woman") else "man" if drawing.name.startswith("man") else "person"
    )
    return actor(canvas, replace(subject, art=kind), setting)


def _is_nobody(name: str) -> bool:
    return any(nobody in name for nobody in _FACES_OF_NOBODY)


def _shows_person(drawing: Art) -> bool:
    return (
        drawing.group == "people-body"
        and (drawing.subgroup.startswith("person") or drawing.subgroup == "family")
        and (drawing.subgroup != "person-symbol" or drawing.name.startswith("family"))
        and not _is_nobody(drawing.name)
    )


def colour_of(subject: Subject) -> str | None:
    """The "#rrggbb" of the subject's colour, None for its natural one."""
    return NAMED.get(subject.colour) if subject.colour else None


def second_of(subject: Subject) -> str | None:
    """The "#rrggbb" of the first colour that the subject has besides its own."""
    return next((NAMED[name] for name in subject.also if name in NAMED), None)


def parts_of(subject: Subject) -> dict[str, str]:
    """The "#rrggbb" of each part that has a colour of its own."""
    return {part: NAMED[name] for part, name in subject.parts if name in NAMED}
