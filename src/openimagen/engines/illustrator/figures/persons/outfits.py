"""What people wear, by what they are."""

import random
from dataclasses import dataclass, replace
from typing import Literal

from openimagen.engines.illustrator.figures.looks import Look

Top = Literal[
    "tee", "shirt", "sweater", "jacket", "suit", "overall", "armour", "vest", "kimono", "plain", "fur"
]
Sleeves = Literal["none", "short", "long"]
Hem = Literal["none", "tutu", "skirt", "dress", "coat", "long", "gown"]


@dataclass(frozen=True)
class Outfit:
    """Clothes. A colour is "#rrggbb", or "" for the one that the look has.

    `hem` is what hangs from the waist: a skirt to the thigh or the knee, a coat, a long coat, a gown to the
    ankles. `extras` are "apron", "belt", "cape", "tie", "bow_tie", "scarf", "buttons", "badge", "sash",
    "stripes", "stethoscope", "bands", "emblem", "fur", "wings", "quiver".
    """

    top: Top = "tee"
    colour: str = ""
    sleeves: Sleeves = "long"
    bottom: Literal["trousers", "shorts", "bare", "tights"] = "trousers"
    bottom_colour: str = ""
    hem: Hem = "none"
    hem_colour: str = ""
    trim: str = "#f4efe6"
    shoes: str = ""
    boots: bool = False
    gloves: str = ""
    hat: str = ""
    hat_colour: str = ""
    extras: tuple[str, ...] = ()
    female: bool | None = None
    beard: bool = False


_GOLD = "#e6b53c"
ROLES: dict[str, Outfit] = {
    "cook": Outfit("jacket", "#f6f4ee", bottom_colour="#4a4d58", trim="#d9d4c8", hat="toque",
        extras=("apron", "scarf")),
    "farmer": Outfit("overall", "#c9524a", bottom_colour="#4a6da0", hat="straw", boots=True, shoes="#6b4a30"),
    "firefighter": Outfit("jacket", "#c8452f", bottom_colour="#8f3026", trim="#f2d64b", hat="fire_helmet",
        boots=True, shoes="#2f2a2e", extras=("bands",)),
    "police-officer": Outfit("shirt", "#3d5a94", bottom_colour="#2b3656", trim="#2b3656", hat="peaked",
        extras=("badge", "belt", "tie"), shoes="#22222a"),
    "guard": Outfit("jacket", "#c33a34", bottom_colour="#23242c", trim="#f2efe6", hat="bearskin",
        extras=("belt", "buttons"), boots=True, shoes="#1f1f26"),
    "health-worker": Outfit("shirt", "#8fc7d4", bottom_colour="#5f8fa8", hem="long", hem_colour="#f7f7f4",
        extras=("stethoscope",), shoes="#e9e6e0"),
    "nurse": Outfit("shirt", "#8fc7d4", sleeves="short", bottom_colour="#8fc7d4", hat="nurse",
        shoes="#f2f0ea", extras=("stethoscope",)),
    "scientist": Outfit("shirt", "#7fa7c9", bottom_colour="#4d5468", hem="long", hem_colour="#f7f7f4",
        extras=("tie",), hat="goggles"),
    "teacher": Outfit("jacket", "#7a5a46", bottom_colour="#4b4a54", trim="#e9dfcf", extras=("tie",)),
    "student": Outfit("sweater", "", bottom_colour="#3f4b68", trim="#f4efe6", extras=("backpack",)),
    "artist": Outfit("shirt", "#5f86b5", bottom_colour="#6b5440", hat="beret", hat_colour="#b8433b",
        extras=("apron", "scarf"), trim="#efe3cc"),
    "judge": Outfit("plain", "#2f2c36", hem="gown", extras=("bow_tie",), trim="#f7f4ec",
        bottom_colour="#2f2c36"),
    "construction-worker": Outfit("vest", "#e98a2c", sleeves="long", bottom_colour="#4d6288",
        hat="hard_hat", hat_colour="#f2c230", boots=True, shoes="#7a5636", extras=("bands",), trim="#f2e24b"),
    "factory-worker": Outfit("overall", "#cfd6dd", bottom_colour="#4f6c96", hat="hard_hat",
        hat_colour="#f2c230", gloves="#c9a86a"),
    "mechanic": Outfit("overall", "#8fa7bf", bottom_colour="#3f5f8f", hat="cap", hat_colour="#3f5f8f",
        gloves="#4a4a52"),
    "pilot": Outfit("suit", "#2c3a5e", bottom_colour="#2c3a5e", hat="peaked", extras=("tie", "badge"),
        trim="#f5f3ee"),
    "detective": Outfit("jacket", "#b58e5c", bottom_colour="#5a5048", hem="coat", hat="fedora",
        hat_colour="#8a6a44", extras=("belt", "tie")),
    "office-worker": Outfit("suit", "#45506b", bottom_colour="#45506b", extras=("tie",), trim="#f6f4ef"),
    "technologist": Outfit("sweater", "", bottom_colour="#3f4b68", trim="#2f3a52"),
    "singer": Outfit("jacket", "#6c3f9c", bottom_colour="#2a2733", trim="#f0c94a", boots=True,
        shoes="#22202a"),
    "ninja": Outfit("kimono", "#2b2d38", bottom_colour="#2b2d38", trim="#1d1e26", hat="ninja",
        extras=("belt",), boots=True, shoes="#1d1e26"),
    "samurai": Outfit("kimono", "#3c4a6e", bottom_colour="#6a2f33", hem="long", hem_colour="#6a2f33",
        hat="topknot", extras=("belt",), trim="#e9dfcc", female=False),
    "geisha": Outfit("kimono", "#c9445a", hem="gown", hat="kanzashi", extras=("sash",), trim="#f4e6d8",
        female=True),
    "king": Outfit("plain", "#8f2f3c", hem="gown", hat="crown", extras=("cape", "fur", "belt"), trim=_GOLD,
        hem_colour="#7a2734", female=False, beard=True),
    "queen": Outfit("plain", "#5c3f94", hem="gown", hat="crown", extras=("cape", "fur", "belt"), trim=_GOLD,
        female=True),
    "prince": Outfit("jacket", "#3b5fae", bottom="tights", bottom_colour="#ece6da", hat="crown",
        extras=("belt", "cape", "sash"), trim=_GOLD, boots=True, shoes="#5b3a2c", female=False),
    "princess": Outfit("plain", "#ef8fb7", sleeves="short", hem="gown", hat="tiara", extras=("belt",),
        trim="#fbe3ee", female=True, bottom="bare"),
    "mage": Outfit("plain", "#4a4fa3", hem="gown", hat="wizard", extras=("belt", "stars", "cape"),
        trim=_GOLD, beard=True),
    "witch": Outfit("plain", "#3f3350", hem="gown", hat="witch", extras=("belt", "cape"), trim="#8a5fb0",
        female=True),
    "knight": Outfit("armour", "#b9c1cc", bottom_colour="#9aa3b0", hem="skirt", hem_colour="#b33a3a",
        hat="helm", gloves="#8f98a6", boots=True, shoes="#8f98a6", trim="#7d8694", extras=("emblem", "belt")),
    "pirate": Outfit("jacket", "#6a2f33", bottom_colour="#3a3540", hem="coat", hat="tricorne",
        extras=("belt", "stripes"), boots=True, shoes="#3a2a22", trim=_GOLD, beard=True),
    "viking": Outfit("vest", "#7a5a3c", sleeves="long", bottom_colour="#5a4a3c", hem="skirt", hat="horned",
        extras=("belt", "fur", "cape"), boots=True, shoes="#5a4030", beard=True),
    "cowboy": Outfit("vest", "#8a5a34", bottom_colour="#4a628f", hat="cowboy", extras=("belt", "scarf"),
        boots=True, shoes="#7a4a2a", trim="#c8423a"),
    "superhero": Outfit("plain", "#2f62c8", bottom="tights", bottom_colour="#2f62c8", hat="mask",
        hat_colour="#c8322e", extras=("cape", "belt", "emblem"), trim="#f2c93a", gloves="#c8322e",
    boots=True, shoes="#c8322e"),
    "supervillain": Outfit("plain", "#5b3a8a", bottom="tights", bottom_colour="#2f2a3a", hat="mask",
        hat_colour="#2f2a3a", extras=("cape", "belt"), trim="#7fc24a", gloves="#2f2a3a", boots=True,
    shoes="#2f2a3a"),
    "vampire": Outfit("suit", "#2a2630", bottom_colour="#2a2630", extras=("cape", "bow_tie"), trim="#f4f0ea"),
    "elf": Outfit("plain", "#4f8f4a", hem="skirt", bottom="tights", bottom_colour="#7a5a3c", hat="elf",
        extras=("belt",), trim="#d9c98a", boots=True, shoes="#6b4a30"),
    "fairy": Outfit("plain", "#8fd19e", sleeves="none", hem="tutu", bottom="bare", hat="flowers",
        extras=("wings",), trim="#f4f0c0", female=True),
    "angel": Outfit("plain", "#f7f4ec", hem="gown", hat="halo", extras=("wings",), trim=_GOLD),
    "santa-claus": Outfit("jacket", "#c8322e", bottom_colour="#c8322e", hem="skirt", hat="santa",
        extras=("belt", "fur"), trim="#f8f6f2", boots=True, shoes="#26222a", beard=True, female=False),
    "mrs-claus": Outfit("jacket", "#c8322e", hem="dress", hat="santa", extras=("apron", "fur"),
        trim="#f8f6f2", female=True, boots=True, shoes="#26222a"),
    "ballet-dancer": Outfit("plain", "#f3a8c4", sleeves="none", bottom="tights", bottom_colour="#f9dfe6",
        hem="tutu", shoes="#f08fb0", hat="bun_band", female=True),
    "bride": Outfit("plain", "#fbf9f5", sleeves="short", hem="gown", hat="veil", trim="#f1ebe0",
        female=True, bottom="bare"),
    "groom": Outfit("suit", "#2f3140", bottom_colour="#2f3140", extras=("bow_tie",), trim="#f8f6f2"),
    "explorer": Outfit("shirt", "#c9a86a", sleeves="short", bottom="shorts", bottom_colour="#a4824e",
        hat="safari", extras=("belt", "scarf", "backpack"), boots=True, shoes="#6b4a30"),
    "sailor": Outfit("shirt", "#f4f2ec", bottom_colour="#2f4a7a", hat="sailor", extras=("scarf",),
        trim="#2f4a7a"),
    "monk": Outfit("plain", "#d98a2f", hem="gown", extras=("sash",), trim="#b8662a", sleeves="none"),
    "clown": Outfit("jacket", "#f2c230", bottom_colour="#4fa06a", extras=("bow_tie", "buttons"),
        trim="#d8453c", hat="clown", shoes="#d8453c"),
    "athlete": Outfit("vest", "", sleeves="none", bottom="shorts", extras=("stripes",), shoes="#f2efe9"),
    "swimmer": Outfit("plain", "", sleeves="none", bottom="bare", shoes="bare"),
    "skier": Outfit("jacket", "", bottom_colour="#3a4766", hat="beanie", extras=("scarf",),
        gloves="#3a3f52", boots=True, shoes="#3a3f52"),
    "waiter": Outfit(
        "vest", "#2b2d38", bottom_colour="#2b2d38", extras=("bow_tie",), trim="#2b2d38", shoes="#22222a"
    ),
    "magician": Outfit(
        "suit", "#2a2630", bottom_colour="#2a2630", hat="top_hat", extras=("cape", "bow_tie"), trim="#f4f0ea",
        hem_colour="#a8323a",
    ),
    "zombie": Outfit("shirt", "#6f7f8a", sleeves="short", bottom_colour="#4a4a44", extras=("collar",),
        shoes="bare"),
}  # fmt: skip
# Other names of the same clothes.
_ALIKE: dict[str, str] = {
    "person-with-crown": "king", "wizard": "mage", "sorcerer": "mage", "chef": "cook", "baker": "cook",
    "doctor": "health-worker", "warrior": "knight", "gladiator": "knight", "swordsman": "knight",
    "ballerina": "ballet-dancer", "lumberjack": "explorer", "hunter": "explorer", "fisherman": "farmer",
    "policeman": "police-officer", "fireman": "firefighter", "emperor": "king", "monarch": "king",
    "person-in-tuxedo": "groom", "person-with-veil": "bride", "mx-claus": "santa-claus",
    "businessman": "office-worker", "painter": "artist", "gardener": "farmer", "person-fencing": "knight",
    "baby-angel": "angel", "adventurer": "explorer", "hiker": "explorer", "witches": "witch",
    "cowgirl": "cowboy", "samurai warrior": "samurai", "ronin": "samurai", "shogun": "samurai",
    "barbarian": "viking", "spartan": "knight", "paladin": "knight", "templar": "knight",
    "crusader": "knight",
    "medieval knight": "knight", "armored knight": "knight", "swordswoman": "knight", "nun": "monk",
    "priest": "monk", "buddhist monk": "monk", "bishop": "monk", "sea captain": "sailor",
    "ship captain": "sailor", "pirate captain": "pirate", "waitress": "waiter", "bartender": "waiter",
    "barista": "waiter", "butler": "waiter", "basketball player": "athlete", "soccer player": "athlete",
    "football player": "athlete", "tennis player": "athlete", "runner": "athlete", "gymnast": "athlete",
    "jester": "clown", "geisha woman": "geisha", "conjurer": "magician", "ringmaster": "magician",
    "musketeer": "pirate", "shepherd": "monk", "druid": "mage", "soldier": "guard", "pharaoh": "king",
    "empress": "queen", "duchess": "princess", "count": "prince", "duke": "prince", "lord": "prince",
}  # fmt: skip
_GENDERS = (("woman-", True), ("man-", False))


def role_of(name: str, word: str = "") -> tuple[str, bool | None] | None:
    """The role that a drawing's name or the prompt's word names, and whether it names a woman or a man."""
    for known in (word.lower().rstrip(), name):
        female: bool | None = None
        for prefix, value in _GENDERS:
            if known.startswith(prefix):
                known, female = known.removeprefix(prefix), value
        known = {"in-tuxedo": "groom", "with-veil": "bride"}.get(known, known)
        known = _ALIKE.get(known, known)
        if known in ROLES:
            return known, female
    return None


def everyday(look: Look, rng: random.Random, cold: bool = False) -> Outfit:
    """Clothes for someone of no profession; `cold` asks for a coat, a scarf and a woollen hat."""
    if cold:
        hat = rng.choice(("beanie", "beanie", ""))
        warm = Outfit(
            "jacket",
            hat=hat,
            hat_colour=look.bottom,
            extras=("scarf",),
            trim="#d8453c",
            gloves=look.bottom,
            boots=True,
        )
        return replace(warm, hem="coat") if look.female else warm
    if look.age == "baby":
        return Outfit("plain", bottom_colour=look.top, shoes=look.top)
    if look.dress:
        hem: Hem = "gown" if look.age == "adult" and rng.random() < 0.15 else "dress"
        sleeves: tuple[Sleeves, ...] = ("short", "long", "none")
        return Outfit(
            "plain",
            sleeves=rng.choice(sleeves),
            bottom="tights" if rng.random() < 0.25 else "bare",
            hem=hem,
            extras=rng.choice(((), ("belt",), ("collar",))),
        )
    choices: tuple[Outfit, ...] = (
        Outfit("tee", sleeves="short"),
        Outfit("shirt", extras=("collar", "buttons")),
        Outfit("sweater"),
        Outfit("jacket", trim="#f1ece2"),
        Outfit("tee", sleeves="short", extras=("stripes",)),
    )
    if look.age in ("child", "teenager"):
        choices += (
            Outfit("tee", sleeves="short", bottom="shorts"),
            Outfit("overall", bottom_colour="#4a6da0", sleeves="short"),
        )
    if look.female:
        choices += (
            Outfit("tee", sleeves="short", hem="skirt", bottom="bare"),
            Outfit("sweater", hem="skirt", bottom="tights"),
        )
    if look.age == "old":
        choices = (
            Outfit("sweater", extras=("collar",)),
            Outfit("shirt", extras=("collar", "buttons")),
            Outfit("jacket", trim="#efe7d8"),
        )
    if look.female and look.hair and look.age == "old":
        choices += (Outfit("sweater", hem="dress", bottom="tights"),)
    outfit = rng.choice(choices)
    if outfit.hem != "none":
        return replace(outfit, hem_colour=look.bottom)
    return outfit


# Clothes that have drawings of their own, as changes of an outfit; "{}" stands for their colour.
_WORN: dict[str, dict[str, str]] = {
    "crown": {"hat": "crown"}, "top-hat": {"hat": "top_hat", "hat_colour": "{}"},
    "billed-cap": {"hat": "cap", "hat_colour": "{}"}, "womans-hat": {"hat": "straw"},
    "rescue-workers-helmet": {"hat": "hard_hat", "hat_colour": "{}"},
    "military-helmet": {"hat": "hard_hat", "hat_colour": "#5f6f4a"}, "graduation-cap": {"hat": "mortarboard"},
    "t-shirt": {"top": "tee", "sleeves": "short", "colour": "{}", "hem": "none"},
    "womans-clothes": {"top": "shirt", "colour": "{}"}, "coat": {"top": "jacket", "hem": "coat",
    "sleeves": "long", "colour": "{}"},
    "lab-coat": {"hem": "long", "hem_colour": "#f7f7f4", "sleeves": "long"},
    "dress": {"top": "plain", "hem": "dress", "bottom": "bare", "colour": "{}", "hem_colour": ""},
    "jeans": {"bottom": "trousers", "bottom_colour": "{}", "hem": "none"},
    "shorts": {"bottom": "shorts", "bottom_colour": "{}", "hem": "none"},
    "kimono": {"top": "kimono", "hem": "gown", "colour": "{}", "sleeves": "long", "hem_colour": ""},
    "sari": {"top": "plain", "hem": "gown", "colour": "{}", "hem_colour": ""},
    "safety-vest": {"top": "vest", "colour": "#e98a2c"}, "running-shirt": {"top": "tee", "sleeves": "none",
    "colour": "{}"},
    "gloves": {"gloves": "{}"}, "hiking-boot": {"boots": "1", "shoes": "{}"}, "womans-boot": {"boots": "1",
    "shoes": "{}"},
    "running-shoe": {"shoes": "{}"}, "mans-shoe": {"shoes": "{}"}, "high-heeled-shoe": {"shoes": "{}"},
    "scarf": {"+": "scarf", "trim": "{}"}, "necktie": {"+": "tie"}, "backpack": {"+": "backpack"},
    "glasses": {}, "goggles": {"hat": "goggles"}, "one-piece-swimsuit": {"top": "plain", "sleeves": "none",
    "bottom": "bare", "colour": "{}", "hem": "none"},
    "ballet-shoes": {"shoes": "#f08fb0"},
}  # fmt: skip
_NATURAL: dict[str, str] = {
    "jeans": "#4a6da0", "scarf": "#d8453c", "top-hat": "#2b2a33", "billed-cap": "#3f7fbf",
    "gloves": "#8a3f34",
    "hiking-boot": "#7a5636", "womans-boot": "#7a3f34", "rescue-workers-helmet": "#f2c230",
    "high-heeled-shoe": "#c8323a", "running-shoe": "#e9e6df", "mans-shoe": "#4a3326", "dress": "#4f8fc0",
    "coat": "#8a5a3c", "kimono": "#c9445a", "sari": "#d8568f",
}  # fmt: skip


def can_wear(name: str) -> bool:
    """True for clothes that are drawn as part of a person."""
    return name in _WORN


def wearing(outfit: Outfit, look: Look, name: str, colour: str | None) -> tuple[Outfit, Look]:
    """The outfit with one more piece of clothing, "#rrggbb" or of its natural colour."""
    changes: dict[str, object] = {}
    for field, value in _WORN[name].items():
        if field == "+":
            changes["extras"] = (*outfit.extras, value)
        elif field == "boots":
            changes["boots"] = True
        else:
            changes[field] = (colour or _NATURAL.get(name, "")) if value == "{}" else value
    if name == "glasses":
        look = replace(look, glasses=True)
    return replace(outfit, **changes), look  # type: ignore[arg-type]
