"""Who a subject is: its kind, age, role and hair, read from its name and attributes."""

import random
import re
from dataclasses import dataclass

from openimagen.engines.illustrator.figures.persons.roles import ROLES, role_of
from openimagen.engines.illustrator.scene import Age, Subject

# Drawn as women, men or children of no profession.
PLAIN = frozenset(
    {
        "woman",
        "man",
        "girl",
        "boy",
        "person",
        "child",
        "baby",
        "old-man",
        "old-woman",
        "older-person",
        "teenager",
    }
)
CHILDREN = frozenset({"girl", "boy", "child", "baby", "baby-angel", "teenager"})
# The poses that the names of packed drawings stand for.
_BY_NAME: dict[str, str] = {
    "walking": "walking", "running": "running", "standing": "relaxed", "kneeling": "kneeling",
    "dancing": "dancing",
    "climbing": "climbing", "raising-hand": "waving", "tipping-hand": "presenting", "shrugging": "arms_out",
    "surfing": "surfing", "swimming": "swimming", "in-lotus-position": "sitting_floor", "bowing": "kneeling",
    "gesturing-ok": "cheering", "gesturing-no": "arms_out", "pouting": "hand_on_hip", "frowning": "relaxed",
    "facepalming": "relaxed", "ballet-dancer": "ballet", "bouncing-ball": "kicking", "juggling": "cheering",
    "with-white-cane": "walking", "getting-haircut": "sitting", "getting-massage": "sitting",
    "fencing": "fighting",
}  # fmt: skip
_TOOL_BY_NAME = {
    "surfing": "surfboard",
    "bouncing-ball": "ball",
    "fencing": "sword",
    "getting-haircut": "stool",
    "getting-massage": "stool",
}
_HAIR: dict[str, str | None] = {
    "red-hair": "red",
    "blond-hair": "blond",
    "white-hair": "white",
    "curly-hair": None,
    "bald": None,
    "beard": None,
}
_OF_WOMEN, _OF_MEN = {"female", "woman", "lady"}, {"male", "man", "gentleman"}
_TEENAGERS = ("teenager", "teenagers", "teen", "teens", "adolescent", "adolescents")
_PREFIX = re.compile(r"^(woman|man|person|women|men|people|deaf|mx|girl|boy)-")


@dataclass(frozen=True)
class Part:
    """One person to be drawn. `pose` and `tool` are what the name says by itself."""

    kind: str
    age: Age
    role: str | None = None
    hair: str | None = None
    style: str | None = None
    beard: bool = False
    pose: str | None = None
    tool: str | None = None


def is_cast(name: str) -> bool:
    """True for the names of people that are drawn on the skeleton."""
    return name in PLAIN or role_of(name) is not None or _trait(name) in {**_BY_NAME, **_HAIR}


def cast(subject: Subject, rng: random.Random) -> Part:
    """The person that a subject asks for; the seed decides what it leaves open (never for a child)."""
    name, word = subject.art, subject.role or subject.word
    found = (
        role_of(name, word)
        if name not in ("girl", "boy", "baby", "child", "baby-angel")
        else role_of("", word)
    )
    if name == "baby-angel":
        found = ("angel", None)
    female: bool | None = None
    role = None
    if found:
        role, female = found
        female = ROLES[role].female if female is None else female
    if (
        name in ("woman", "girl", "old-woman")
        or name.startswith(("woman-", "women-", "deaf-woman"))
        or word.lower() in ("queen", "empress", "waitress", "actress")
    ):
        female = True
    elif name in ("man", "boy", "old-man") or name.startswith(("man-", "men-", "deaf-man")):
        female = False
    said = set(subject.word.lower().split())
    if female is None and said & _OF_WOMEN:
        female = True
    elif female is None and said & _OF_MEN:
        female = False
    if role == "king" and female:
        role = "queen"
    if female is None:
        female = rng.random() < 0.5
    age = age_shown(subject)
    kind = (
        "baby"
        if age == "baby"
        else ("girl" if female else "boy")
        if age == "child"
        else ("woman" if female else "man")
    )
    trait = _trait(name)
    style = {"curly-hair": "curly", "bald": "bald"}.get(trait)
    return Part(
        kind, age, role,
        hair=subject.hair or _HAIR.get(trait), style=style, beard=subject.beard or trait == "beard",
        pose=_BY_NAME.get(trait), tool=_TOOL_BY_NAME.get(trait),
    )  # fmt: skip


def age_shown(subject: Subject) -> Age:
    """The age that a subject is drawn at: as asked, or as its word or its drawing's name tells."""
    if subject.age is None and subject.word.lower() in _TEENAGERS:
        return "teenager"
    return subject.age or age_of(subject.art)


def age_of(name: str) -> Age:
    """The age that a drawing's name tells."""
    if name in ("girl", "boy", "child"):
        return "child"
    if name in ("baby", "baby-angel"):
        return "baby"
    if name == "teenager":
        return "teenager"
    return "old" if name in ("old-man", "old-woman", "older-person", "mrs-claus", "santa-claus") else "adult"


def _trait(name: str) -> str:
    return _PREFIX.sub("", name.removeprefix("deaf-")) if not name.startswith("deaf-") else "standing"


def is_child(subject: Subject) -> bool:
    """True for whom the picture shows as a minor: babies, children and teenagers."""
    if subject.age is not None:
        return subject.age in ("baby", "child", "teenager")
    return subject.art in CHILDREN
