"""Animals that stand upright like people in a picture book: a face on a body in its coat, dressed or not."""

from dataclasses import replace

from openimagen.engines.illustrator.art import Art, load
from openimagen.engines.illustrator.canvas import Canvas
from openimagen.engines.illustrator.colour import shade
from openimagen.engines.illustrator.figures.bodies import COATS, Coat, recoated
from openimagen.engines.illustrator.figures.brows import BROWS
from openimagen.engines.illustrator.figures.eyes import with_eyes
from openimagen.engines.illustrator.figures.figure import Figure, with_own_ids
from openimagen.engines.illustrator.figures.looks import choose
from openimagen.engines.illustrator.figures.persons.actions import ACTIONS, pose_and_tool
from openimagen.engines.illustrator.figures.persons.costumes import costume, trade
from openimagen.engines.illustrator.figures.persons.hat_names import asked_of_hats
from openimagen.engines.illustrator.figures.persons.outfits import Outfit
from openimagen.engines.illustrator.figures.persons.person import Animal, person
from openimagen.engines.illustrator.figures.persons.poses import POSES
from openimagen.engines.illustrator.figures.persons.skeleton import Build
from openimagen.engines.illustrator.figures.persons.tools import using
from openimagen.engines.illustrator.figures.persons.trades import IN_HAND
from openimagen.engines.illustrator.figures.persons.wardrobe import wearing
from openimagen.engines.illustrator.figures.quadruped import FRAMES, Gait, quadruped
from openimagen.engines.illustrator.figures.recolour import recolour
from openimagen.engines.illustrator.figures.setting import Setting
from openimagen.engines.illustrator.figures.sprites import shift_for
from openimagen.engines.illustrator.figures.varieties import variety
from openimagen.engines.illustrator.scene import Subject
from openimagen.engines.illustrator.shapes import circle, group, shape, stroked

# The face of each animal that has one besides its whole body.
FACES: dict[str, str] = {
    "cat": "cat-face", "black-cat": "cat-face", "dog": "dog-face", "guide-dog": "dog-face",
    "rabbit": "rabbit-face",
    "mouse": "mouse-face", "rat": "mouse-face", "tiger": "tiger-face", "monkey": "monkey-face",
    "pig": "pig-face",
    "cow": "cow-face", "dragon-face": "dragon-face", "teddy-bear": "bear", "skeleton": "skull",
}  # fmt: skip
_MORE_COATS: dict[str, Coat] = {
    "cow-face": Coat("#f4efe9", "#fbd6c9", "#5a4038", "thin"),
    "robot": Coat("#90a4ae", "#b0bec5", "#d8524a"),
    "skull": Coat("#e9edf0", "#ffffff", "#e9edf0"),
}
# What never goes on four feet, and always wears the same.
_ON_TWO_FEET = ("robot", "skeleton")
_TINTS: dict[str, str] = {"black-cat": "#3d4148", "rat": "#8fa3ad"}
_BUILD = Build(15.5, 0, 25, 15.5, 14, 12.5, 11.5, 10.6, 10.4, 9.8, 1.25)
_CLOTHES: tuple[Outfit, ...] = (
    Outfit("tee", sleeves="short", bottom="tights"),
    Outfit("overall", "#e9e2d4", bottom_colour="#4a6da0"),
    Outfit("sweater", bottom="tights"),
    Outfit("tee", bottom="tights", extras=("stripes",)),
    Outfit("vest", bottom="tights", extras=("bow_tie",)),
    Outfit("plain", sleeves="short", hem="dress", bottom="tights", extras=("collar",)),
    Outfit("shirt", bottom_colour="#6b5440", extras=("collar", "scarf")),
)
_TIN = Outfit("armour", bottom="tights", boots=True, trim="#546e7a")
_LAST_SUIT = Outfit("suit", "#34303c", bottom_colour="#34303c", extras=("bow_tie",), trim="#a8323a")
# What is called by a colour that it does not have.
_CALLED_BY_COLOUR = frozenset({("fox", "red"), ("wolf", "gray")})
# What an animal does on its four feet, in the air or in the water.
_AS_AN_ANIMAL = frozenset(
    {"standing", "sleeping", "sitting", "walking", "running", "jumping", "flying", "swimming", "climbing"}
)
_AS_IN_NATURE = frozenset(
    {"eating", "drinking", "holding", "carrying", "hugging", "fighting", "kneeling", "playing_ball"}
)
# How often an animal has the tool of its trade in hand.
_OFTEN = 0.8
HANDY = (frozenset(POSES) | frozenset(ACTIONS)) - _AS_AN_ANIMAL


def coat_of(name: str) -> tuple[str, Coat] | None:
    """The face that an animal has and the coat that goes with it; None for those without a face."""
    face = FACES.get(name, name)
    coat = COATS.get(face) or _MORE_COATS.get(face)
    return (face, coat) if coat else None


def beast(canvas: Canvas, subject: Subject, setting: Setting) -> Figure:
    """The animal on its hind legs, 95 high or so and looking to the left. KeyError where it has no face."""
    rng = setting.rng
    drawing, body, coat = _coloured(subject, setting)
    face = drawing.name
    x0, y0, x1, y1 = drawing.box
    k = 25.5 / max(x1 - x0, (y1 - y0) * 0.9)
    head = group(
        with_own_ids(canvas, body),
        transform=f"scale(-1 1) translate({-(x0 + x1) / 2 * k:.2f} {10.5 - y1 * k:.2f}) scale({k:.4f})",
    )
    brow = BROWS.get(face, BROWS["bear"])
    brow_at = (0.0, 10.5 - (y1 - y0) * (1 - brow.y) * k, brow.wide * (x1 - x0) * k)
    look = choose(rng, "boy", clothes=None)
    bare = Outfit("fur", coat.fur, bottom="tights", hem_colour=coat.belly)
    # Who is asked to wear one thing wears nothing else.
    # What animals do by themselves they do in their fur.
    wild = setting.pose in _AS_IN_NATURE or (setting.pose == "dancing" and rng.random() < 0.5)
    dressed = not setting.wears and not wild
    outfit = rng.choice((*_CLOTHES, bare)) if dressed else bare
    uniform = costume(subject.role) if subject.role else None
    if uniform is not None:
        outfit = uniform
    elif subject.art in _ON_TWO_FEET:
        outfit = replace(_TIN, colour=coat.fur) if face == "robot" else _LAST_SUIT
    limbs = coat.limbs if face != "panda" else "#2a2a30"
    outfit = replace(outfit, gloves=outfit.gloves or limbs, shoes=outfit.shoes if outfit.boots else limbs)
    if outfit.bottom == "tights" and uniform is None:
        outfit = replace(outfit, bottom_colour=coat.limbs if face == "panda" else coat.fur)
    if face == "panda" and outfit.top == "fur":
        outfit = replace(outfit, sleeves="none")
    skin = limbs if face == "panda" else coat.fur
    look = replace(look, skin=skin, dress=False, beard=False)
    for name, tone in setting.wears:
        outfit, look = wearing(outfit, look, name, tone)
    if setting.hat:
        outfit = replace(outfit, hat=setting.hat, hat_colour=asked_of_hats(setting.wears))
    pose, tool = pose_and_tool(setting.pose, "child", rng, seated=setting.seated)
    at_work = IN_HAND.get(trade(subject.role or ""))
    if at_work and setting.pose == "standing" and not setting.seated and rng.random() < _OFTEN:
        tool, pose = at_work[0], POSES[at_work[1]]
    pose = replace(pose, turn=min(pose.turn, 0.55))
    bring = setting.bring or (using(tool) if tool else None)
    return person(canvas, look, outfit, pose, bring=bring, animal=Animal(_BUILD, head, _tail(coat), brow_at))


def upright(name: str, setting: Setting, role: str | None = None) -> bool:
    """True for what is drawn on the skeleton in that pose: who uses hands, and what has but two feet.

    Who has a trade has its clothes on, unless asleep or in the water.
    """
    if coat_of(name) is None:
        return False
    busy = setting.pose in HANDY or bool(setting.bring or setting.wears)
    if role and costume(role) and setting.pose not in ("sleeping", "swimming"):
        return True
    return busy or (name in _ON_TWO_FEET and setting.pose not in ("standing", "sleeping"))


def walks(name: str) -> bool:
    """True for animals that can be drawn from the side on their feet."""
    return FACES.get(name, name) in FRAMES and coat_of(name) is not None


def on_all_fours(canvas: Canvas, subject: Subject, setting: Setting, gait: Gait) -> Figure:
    """The animal from the side on its feet. KeyError where it has no face."""
    drawing, body, coat = _coloured(subject, setting)
    return quadruped(canvas, drawing, body, coat, gait)


def _coloured(subject: Subject, setting: Setting) -> tuple[Art, str, Coat]:
    """The face of an animal, its SVG in the colours of this copy, and the coat that goes with it."""
    known = coat_of(subject.art)
    drawing = load(known[0]) if known else None
    if known is None or drawing is None:
        raise KeyError(subject.art)
    face, coat = known
    by_nature = (face, subject.colour) in _CALLED_BY_COLOUR
    colour = (None if by_nature else setting.colour) or _TINTS.get(subject.art) or variety(face, setting.rng)
    body, eyes = drawing.body, setting.parts.get("eyes")
    if colour:
        shift = shift_for(face, colour, setting.second)
        body, coat = recolour(body, shift), recoated(coat, shift, setting.second)
    return drawing, with_eyes(drawing, body, eyes) if eyes else body, coat


def _tail(coat: Coat) -> str:
    fur = shade(coat.fur, -0.1)
    if coat.tail == "bushy":
        return shape(
            "M-4,-2C-20,4 -34,-6 -32,-24C-31,-34 -24,-36 -22,-30C-20,-20 -14,-14 -3,-12Z", fur
        ) + shape("M-32,-22C-32,-34 -24,-37 -22,-30C-25,-31 -28,-28 -32,-22Z", coat.belly)
    if coat.tail == "thin":
        return stroked("M-6,0C-20,4 -28,-6 -24,-20", fur, 3.6, round_ends=True)
    return circle(-10, 0, 4.6, fur) if coat.tail == "short" else ""
