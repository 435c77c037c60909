"""The shape of one language's words. Every value is a comma-separated list of words or phrases.

To teach the reader a word, add it to the list of the language's module; nothing needs to be built again.
Words are written as in running text, lower case; plurals and case endings are found by the reader.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from typing import Any, Literal, TypeVar

from openimagen.engines.illustrator.scene import (
    Action,
    Age,
    Camera,
    Form,
    Material,
    Mood,
    Pattern,
    Place,
    RelationKind,
    Season,
    Style,
    Time,
    Weather,
)

Phrases = str
_Key = TypeVar("_Key", bound=str)
Contains = Literal["contains", "shows", "inside"]


@dataclass(frozen=True)
class Words:
    """The words of one language.

    `nouns` (art name to words) are exact; `near` are drawn as something similar, which the scene reports.
    `undrawable` are known words without any drawing. `groups` are general words ("people"): an art name, a
    CLDR subgroup prefix or a backdrop part stands for each in `groups.py`. `near_places` are places that are
    drawn as their kind, which the scene reports ("Paris" is a city).

    `actions` are verbs as prompts have them ("reading", "看", "読んでいる"); the reader finds who does it and
    what it is done to. The key of `deeds` is a verb and its object in one, an action or a relation and an art
    name: "riding surfboard" for "surfing", "reading open-book" for "看书".

    `roles` (the English name that `figures.persons.roles` knows, "knight") tell what a person is; who has no
    other drawing in `nouns` or `near` is drawn as a person. `players` are people by the instrument that they
    have ("drum-kit": "鼓手"). `foods` are what a word names among food and tableware where it is something
    else elsewhere (배: a pear, or a boat), `weapons` what it names beside other arms and those who bear them
    (창: a spear, or a window), `garments` what it names where somebody has it on ("mono": overalls, or a
    monkey), `devices` what it names beside a computer or an
    easel ("ratón", "paleta") and `doers` who it names where several are
    counted or something is done ("vaqueros": cowboys, or jeans). `parts` (of a "vehicle", an "animal") are no
    things of their own beside what they belong to, whatever they name elsewhere ("faros":
    lighthouses). `heads` and `place_heads` are the
    last parts of Chinese, Japanese and Korean words that tell what an unknown word is a kind of (手 of
    吉他手). `events` (a name in
    `reading.events`) stand for what is usually seen at them. `emblems` ("dove": "peace") stand for what
    cannot be seen, in pictures of nothing else. `crowded` are said of places full of people, and
    `sides` ("left", "middle", "right") of what stands at that side of the picture.
    `soil` are words for the Earth (listed elsewhere) that are what one digs in where nothing is in space.
    `adjectival` are nouns (listed elsewhere) that are adjectives behind another noun ("portátil"). After a
    word of `details` ("such as"), what a general word stands for is named; after one of `purposes`, what a
    logo or a poster is for need not be in it.

    `plurals` are nouns (listed elsewhere) that are several by themselves ("gemelos"); `agents` are nouns
    (listed elsewhere) for people who do something ("swimmer"), unless they are said to do something else.

    `asides` ("to its left") are relations whose object is what was spoken of before.

    `playing` are verbs whose object tells whether it is music or a ball. `young` are nouns for young animals
    ("puppy"), `kin` those that mean the same kind of animal again ("a bear and its mother").

    `tints` (a colour to "olive, salmon") are names of things that are colours beside clothes and furniture.
    `coverings` ("fur", "petals") are what an "animal" or a "plant" is covered with: their colour is its own.

    `ages`, `patterns` and `materials` describe a noun, as `colours` and `sizes` do. `beard` are words for one
    and for somebody who has one.

    `relations` stand before their object ("on the couch"), `relations_after` behind it. `between` takes two
    objects, before or behind them as is usual in the language; "contains" ("full of") is "in" the
    other way round, "shows" ("with a picture of") is "on"; "inside" ("coming
    out of") is "in", even of a hat. `counters` follow a number ("two cups of",
    "两只"). What follows a word of `likened` ("made of", "shaped like") is not there itself, in Korean what
    stands before it, nor is what stands before a word of `likened_after` ("のような", "जैसा"). A
    number before a word of `measures` ("歳") counts nothing. What follows `says` is lettering, what follows
    `named` a name. `instead` ("but") ends what `without` began. `stop` are words that need no drawing of
    their own.
    """

    nouns: Mapping[str, Phrases]
    near: Mapping[str, Phrases] = field(default_factory=dict)
    roles: Mapping[str, Phrases] = field(default_factory=dict)
    players: Mapping[str, Phrases] = field(default_factory=dict)
    foods: Mapping[str, Phrases] = field(default_factory=dict)
    weapons: Mapping[str, Phrases] = field(default_factory=dict)
    garments: Mapping[str, Phrases] = field(default_factory=dict)
    devices: Mapping[str, Phrases] = field(default_factory=dict)
    doers: Mapping[str, Phrases] = field(default_factory=dict)
    parts: Mapping[Literal["vehicle", "animal"], Phrases] = field(default_factory=dict)
    heads: Mapping[str, Phrases] = field(default_factory=dict)
    place_heads: Mapping[Place, Phrases] = field(default_factory=dict)
    emblems: Mapping[str, Phrases] = field(default_factory=dict)
    events: Mapping[str, Phrases] = field(default_factory=dict)
    sides: Mapping[str, Phrases] = field(default_factory=dict)
    crowded: Phrases = ""
    details: Phrases = ""
    adjectival: Phrases = ""
    purposes: Phrases = ""
    agents: Mapping[Action, Phrases] = field(default_factory=dict)
    plurals: Phrases = ""
    asides: Mapping[RelationKind, Phrases] = field(default_factory=dict)
    undrawable: Phrases = ""
    soil: Phrases = ""
    groups: Mapping[str, Phrases] = field(default_factory=dict)
    places: Mapping[Place, Phrases] = field(default_factory=dict)
    near_places: Mapping[Place, Phrases] = field(default_factory=dict)
    snowy_places: Mapping[Place, Phrases] = field(default_factory=dict)
    snowy: Phrases = ""
    times: Mapping[Time, Phrases] = field(default_factory=dict)
    seasons: Mapping[Season, Phrases] = field(default_factory=dict)
    weathers: Mapping[Weather, Phrases] = field(default_factory=dict)
    moods: Mapping[Mood, Phrases] = field(default_factory=dict)
    cameras: Mapping[Camera, Phrases] = field(default_factory=dict)
    forms: Mapping[Form, Phrases] = field(default_factory=dict)
    styles: Mapping[Style, Phrases] = field(default_factory=dict)
    colours: Mapping[str, Phrases] = field(default_factory=dict)
    numbers: Mapping[int, Phrases] = field(default_factory=dict)
    sizes: Mapping[float, Phrases] = field(default_factory=dict)
    ages: Mapping[Age, Phrases] = field(default_factory=dict)
    patterns: Mapping[Pattern, Phrases] = field(default_factory=dict)
    materials: Mapping[Material, Phrases] = field(default_factory=dict)
    actions: Mapping[Action, Phrases] = field(default_factory=dict)
    deeds: Mapping[str, Phrases] = field(default_factory=dict)
    relations: Mapping[RelationKind | Contains, Phrases] = field(default_factory=dict)
    relations_after: Mapping[RelationKind | Contains, Phrases] = field(default_factory=dict)
    between: Phrases = ""
    counters: Phrases = ""
    pairs: Phrases = ""
    tints: Mapping[str, Phrases] = field(default_factory=dict)
    coverings: Mapping[Literal["animal", "plant"], Phrases] = field(default_factory=dict)
    hair: Phrases = ""
    hair_colours: Mapping[str, Phrases] = field(default_factory=dict)
    young: Phrases = ""
    kin: Phrases = ""
    playing: Phrases = ""
    beard: Phrases = ""
    glasses: Phrases = ""
    background: Phrases = ""
    conjunctions: Phrases = ""
    of: Phrases = ""
    genitive: Phrases = ""
    definite: Phrases = ""
    possessive: Phrases = ""
    pronouns: Phrases = ""
    likened: Phrases = ""
    likened_after: Phrases = ""
    measures: Phrases = ""
    says: Phrases = ""
    named: Phrases = ""
    without: Phrases = ""
    without_after: Phrases = ""
    instead: Phrases = ""
    stop: Phrases = ""


def split(phrases: Phrases) -> list[str]:
    """The words and phrases of a comma-separated list."""
    return [phrase.strip() for phrase in phrases.split(",") if phrase.strip()]


def joined(*parts: Mapping[_Key, Phrases]) -> dict[_Key, Phrases]:
    """One mapping of several: a key that two of them have gets the words of both."""
    whole: dict[_Key, Phrases] = {}
    for part in parts:
        for key, phrases in part.items():
            whole[key] = f"{whole[key]}, {phrases}" if key in whole else phrases
    return whole


def merged(*tables: Words) -> Words:
    """One table of several: of a phrase that two of them have, the first decides."""
    whole: dict[str, Any] = {}
    for part in fields(Words):
        values = [getattr(table, part.name) for table in tables]
        texts = all(isinstance(value, str) for value in values)
        whole[part.name] = ", ".join(filter(None, values)) if texts else joined(*values)
    return Words(**whole)


def combined(table: Phrases) -> Phrases:
    """Of lines "a/b: x, y" each of a and b with each of x and y behind it: "a x, a y, b x, b y"."""
    phrases = []
    for line in table.strip().splitlines():
        heads, _, tails = line.partition(":")
        phrases += [f"{head.strip()} {tail}" for head in heads.split("/") for tail in split(tails)]
    return ", ".join(phrases)
