"""Draws a subject that is a person: cast, dressed, posed, with what is held."""

import random
from dataclasses import replace

from openimagen.engines.illustrator.canvas import Canvas
from openimagen.engines.illustrator.figures.figure import Figure
from openimagen.engines.illustrator.figures.looks import Look, choose
from openimagen.engines.illustrator.figures.persons.actions import pose_and_tool
from openimagen.engines.illustrator.figures.persons.casting import Part, cast
from openimagen.engines.illustrator.figures.persons.fabric import fabric
from openimagen.engines.illustrator.figures.persons.hat_names import asked_of_hats
from openimagen.engines.illustrator.figures.persons.outfits import Outfit, everyday
from openimagen.engines.illustrator.figures.persons.person import person
from openimagen.engines.illustrator.figures.persons.poses import POSES, Pose
from openimagen.engines.illustrator.figures.persons.roles import ROLES
from openimagen.engines.illustrator.figures.persons.tools import using
from openimagen.engines.illustrator.figures.persons.trades import BANDS, IN_HAND, INSTRUMENTS
from openimagen.engines.illustrator.figures.persons.wardrobe import wearing
from openimagen.engines.illustrator.figures.setting import Setting
from openimagen.engines.illustrator.scene import Subject

_GREEN_SKIN = "#a9bf8f"
# How often someone has the tool of the trade in hand.
_OFTEN = 0.8


def actor(canvas: Canvas, subject: Subject, setting: Setting) -> Figure:
    """The person, standing about 100 high and looking to the left."""
    rng = setting.rng
    part = cast(subject, rng)
    look = look_of(part, subject, setting)
    swims = "swimming" in (setting.pose, part.pose) or "surfing" in (setting.pose, part.pose)
    outfit = ROLES[part.role or "swimmer"] if part.role or swims else everyday(look, rng, setting.snowy)
    for name, colour in setting.wears:
        outfit, look = wearing(outfit, look, name, colour)
    if setting.hat:
        outfit = replace(outfit, hat=setting.hat, hat_colour=asked_of_hats(setting.wears))
    wanted = part.pose if part.pose and setting.pose == "standing" else setting.pose
    pose, tool = pose_and_tool(wanted, look.age, rng, seated=setting.seated)
    tool = part.tool or tool if wanted == part.pose else tool
    if setting.pose == "standing" and not (setting.bring or setting.seated or setting.afloat or tool):
        tool, pose = _of_the_trade(part, subject, rng) or (tool, pose)
    elif setting.pose == "playing_music" and not setting.bring and subject.count > 1:
        tool, pose = _instrument(rng)
    if setting.afloat and not pose.lift and tool != "surfboard" and setting.pose != "surfing":
        pose = replace(pose, sunk=0.4 if pose.roll else 0.3)
    bring = setting.bring or (using(tool) if tool else None)
    asked = setting.colour
    cloth = asked or outfit.colour or look.top
    return person(
        canvas, look, outfit, pose,
        asked=asked,
        fabric=fabric(canvas, subject.pattern, cloth) if subject.pattern else None,
        bring=bring,
    )  # fmt: skip


def _of_the_trade(part: Part, subject: Subject, rng: random.Random) -> tuple[str, Pose] | None:
    """What someone of a trade mostly has in hand, and how; None for others."""
    word = subject.word.lower()
    if word in BANDS:
        return _instrument(rng)
    known = next((IN_HAND[name] for name in (word, part.role or "") if name in IN_HAND), None)
    if known is None or rng.random() > _OFTEN:
        return None
    return known[0], POSES[known[1]]


def _instrument(rng: random.Random) -> tuple[str, Pose]:
    tool, pose = rng.choice(INSTRUMENTS)
    return tool, POSES[pose]


def look_of(part: Part, subject: Subject, setting: Setting) -> Look:
    """The face, hair and colours of a person; all that the prompt leaves open comes from the seed."""
    role = ROLES.get(part.role or "", Outfit())
    look = choose(
        setting.rng, part.kind, hair=part.hair, glasses=subject.glasses, clothes=None, age=part.age,
        beard=part.beard or (role.beard and part.kind == "man"),
    )  # fmt: skip
    if part.style:
        look = replace(look, style=part.style)  # type: ignore[arg-type]
    if part.role in ("mage", "santa-claus"):
        look = replace(look, hair="#eceae4" if not part.hair else look.hair)
    if part.role == "king" and look.age == "adult" and not part.hair and setting.rng.random() < 0.4:
        look = replace(look, hair="#b9b5ae")
    if part.role == "zombie":
        look = replace(look, skin=_GREEN_SKIN)
    if "eyes" in setting.parts:
        look = replace(look, eyes=setting.parts["eyes"])
    if part.role == "ballet-dancer":
        look = replace(look, style="bun")
    return look
