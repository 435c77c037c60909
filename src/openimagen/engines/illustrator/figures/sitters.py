"""Who sits for a portrait: a person in the clothes of a role, or an animal."""

import random
from dataclasses import replace

from openimagen.engines.illustrator.art import load
from openimagen.engines.illustrator.backdrops.backdrop import Light
from openimagen.engines.illustrator.canvas import Canvas
from openimagen.engines.illustrator.figures import bodies
from openimagen.engines.illustrator.figures.catalogue import draw, is_person, parts_of, second_of, tagged
from openimagen.engines.illustrator.figures.figure import Figure
from openimagen.engines.illustrator.figures.persons import beasts
from openimagen.engines.illustrator.figures.persons.actor import look_of
from openimagen.engines.illustrator.figures.persons.casting import cast
from openimagen.engines.illustrator.figures.persons.fabric import fabric
from openimagen.engines.illustrator.figures.persons.hat_names import asked_of_hats
from openimagen.engines.illustrator.figures.persons.outfits import everyday
from openimagen.engines.illustrator.figures.persons.roles import ROLES
from openimagen.engines.illustrator.figures.persons.wardrobe import can_wear, wearing
from openimagen.engines.illustrator.figures.portrait import portrait
from openimagen.engines.illustrator.figures.portraits.finery import adorned, is_finery, putting_on
from openimagen.engines.illustrator.figures.setting import Setting
from openimagen.engines.illustrator.scene import Mood, Subject

# Where the drawing's lower edge lies and how high it is drawn, as shares of the frame.
Crop = tuple[float, float]
_PERSON, _SITTING, _UPRIGHT, _WHOLE = (1.14, 1.16), (1.2, 1.08), (1.42, 1.56), (1.42, 1.34)
Clothes = tuple[tuple[str, str | None], ...]


def can_sit(name: str) -> bool:
    """True for what a portrait can show from the chest up."""
    return is_person(name) or beasts.coat_of(name) is not None


def wearable(name: str) -> bool:
    """True for what a sitter wears in a portrait."""
    return can_wear(name) or is_finery(name)


def sitter(
    canvas: Canvas,
    subject: Subject,
    light: Light,
    rng: random.Random,
    *,
    colour: str | None = None,
    wears: Clothes = (),
    mood: Mood | None = None,
    hat: str = "",
) -> tuple[Figure, Crop]:
    """The sitter, tagged, and how it is cropped; `colour` is "#rrggbb", `wears` and `hat` as in a Setting."""
    setting = Setting(
        light=light, rng=rng, colour=colour, second=second_of(subject), parts=parts_of(subject),
        pose="standing", wears=wears,
        hat=hat,
    )  # fmt: skip
    if beasts.coat_of(subject.art):
        setting = replace(setting, wears=tuple(worn for worn in wears if can_wear(worn[0])))
        figure, crop = _animal(canvas, subject, setting)
        return tagged(figure, subject), crop
    if subject.art == "astronaut" or not is_person(subject.art):
        whole = draw(canvas, subject, setting)
        if whole is not None:
            return whole, _WHOLE
    part = cast(subject, rng)
    look = look_of(part, subject, setting)
    outfit = ROLES[part.role] if part.role else replace(everyday(look, rng), colour="")
    if not part.role and not wears and not look.beard:
        outfit, look = adorned(outfit, look, rng)
    for name, tone in wears:
        if is_finery(name):
            outfit = putting_on(outfit, name)
        else:
            outfit, look = wearing(outfit, look, name, tone)
    if hat:
        outfit = replace(outfit, hat=hat, hat_colour=asked_of_hats(wears))
    if colour:
        outfit = replace(outfit, colour=colour)
    cloth = fabric(canvas, subject.pattern, outfit.colour or look.top, 10) if subject.pattern else None
    figure = portrait(canvas, look, rng, outfit=outfit, mood=mood, fabric=cloth)
    return tagged(figure, subject), _PERSON


def _animal(canvas: Canvas, subject: Subject, setting: Setting) -> tuple[Figure, Crop]:
    """An animal as it sits, or dressed like a gentleman where it wears something or the seed says so."""
    known = beasts.coat_of(subject.art)
    face = load(known[0]) if known else None
    if (
        face is None
        or face.name not in bodies.COATS
        or setting.wears
        or subject.role
        or setting.rng.random() < 0.4
    ):
        return beasts.beast(canvas, subject, replace(setting, pose="relaxed")), _UPRIGHT
    eyes = setting.parts.get("eyes")
    return bodies.sitting(canvas, face, setting.colour, setting.second, eyes), _SITTING
