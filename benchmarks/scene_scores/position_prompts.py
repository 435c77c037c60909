"""Prompts that say where one thing is to another, made from `illustrator/positions.toml` by a seed."""

import random
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from scene_scores.prompts import DATA, LANGUAGES, Prompt, Wanted, WantedRelation

SEED = 20
# English is asked more, and in more ways.
_ENGLISH, _OTHER = 8, 1
_COLOURS = ("red", "blue", "green", "yellow", "white", "black", "purple", "big", "small", "old", "brown")
_INDOOR = frozenset({"small", "furniture", "wall", "top", "seat", "fruit", "holder"})
_TOGETHER = ("next", "left", "right", "front")


@dataclass(frozen=True)
class Case:
    """Things (concepts) that stand in one kind of relation, and the classes that they were taken from."""

    kind: str
    first: str
    second: str
    classes: tuple[str, str]


def position_prompts(number: int, seed: int = SEED) -> list[Prompt]:
    """So many prompts, English the first eight of every fifteen; the same ones for the same seed."""
    rng = random.Random(seed)
    languages = ["en"] * _ENGLISH + [name for name in LANGUAGES if name != "en"] * _OTHER
    made: dict[str, Prompt] = {}
    cases = {name: _cases(rng, 0 if name == "en" else LANGUAGES.index(name)) for name in LANGUAGES}
    while len(made) < number:
        language = languages[len(made) % len(languages)]
        case = next(cases[language])
        prompt = _english(rng, case) if language == "en" else _plain(rng, language, case)
        made.setdefault(prompt.text, prompt)
    return list(made.values())


@lru_cache(1)
def _table() -> dict[str, Any]:
    return tomllib.loads((DATA / "positions.toml").read_text("utf-8"))


def _cases(rng: random.Random, column: int) -> Iterator[Case]:
    """Without end; every kind of relation in turn."""
    table = _table()
    classes = {**table["classes"], **table["few"]}

    def known(name: str) -> list[str]:
        return [one for one in classes[name].split() if column < len(table["names"][one])]

    while True:
        for kind, pairs in table["pairs"].items():
            names = rng.choice(pairs).split()
            while not all(map(known, names)):
                names = rng.choice(pairs).split()
            first = rng.choice(known(names[0]))
            others = [one for one in known(names[1]) if one != first]
            if others:
                yield Case(kind, first, rng.choice(others), (names[0], names[1]))


def _plain(rng: random.Random, language: str, case: Case) -> Prompt:
    names, column = _table()["names"], LANGUAGES.index(language)
    phrase = rng.choice(_table()["phrases"][language][case.kind])
    text = phrase.format(a=names[case.first][column], b=names[case.second][column])
    return Prompt(language, text, "", (Wanted(case.first, 1), Wanted(case.second, 1)), (_told(case),))


def _told(case: Case) -> WantedRelation:
    return WantedRelation((case.first,), (case.kind,), (case.second,))


def _english(rng: random.Random, case: Case) -> Prompt:
    """The bare relation, or with colours, a number, a third thing, a place or a style."""
    table = _table()
    way = rng.choice(("bare", "bare", "looks", "number", "third", "both", "setting", "setting"))
    first, second = table["names"][case.first][0], table["names"][case.second][0]
    wanted, relations = [Wanted(case.first, 1), Wanted(case.second, 1)], [_told(case)]
    phrase = rng.choice(table["phrases"]["en"][case.kind])
    if way == "looks":
        first, second = (f"{rng.choice(_COLOURS)} {name}" for name in (first, second))
    text = _articles(phrase.format(a=first, b=second))
    if way == "number" and phrase.startswith("a {a}") and " is " not in phrase:
        count = rng.choice((2, 2, 3, 4))
        word = {2: "two", 3: "three", 4: "four"}[count]
        text = _articles(f"{word} {_plural(first)}{phrase.removeprefix('a {a}')}".format(b=second))
        wanted[0] = Wanted(case.first, count)
    elif way in ("third", "both"):
        third = rng.choice((table["classes"].get(case.classes[0]) or "cat dog vase").split())
        if third not in (case.first, case.second):
            wanted.append(Wanted(third, 1))
            name = table["names"][third][0]
            if way == "third":
                kind = rng.choice(_TOGETHER)
                words = {"next": "next to", "front": "in front of", "left": "to the left of",
                         "right": "to the right of"}[kind]  # fmt: skip
                text = _articles(f"{phrase} {words} a {{c}}".format(a=first, b=second, c=name))
                relations.append(WantedRelation((case.first, case.second), (kind,), (third,)))
            elif phrase.startswith("a {a} "):
                text = _articles(f"a {{c}} and {phrase}".format(a=first, b=second, c=name))
                relations.append(WantedRelation((third,), (case.kind,), (case.second,)))
            else:
                wanted.pop()
    elif way == "setting":
        indoors = not _INDOOR.isdisjoint(case.classes)
        text += ", " if rng.random() < 0.3 else " "
        text += rng.choice(table["settings"]["indoors" if indoors else "outdoors"])
    return Prompt("en", text, "", tuple(wanted), tuple(relations))


def _articles(text: str) -> str:
    words = text.split()
    return " ".join(
        "an" if (word == "a" and following[0] in "aeio") or (word, following) == ("a", "umbrella") else word
        for word, following in zip(words, [*words[1:], "-"], strict=True)
    )


def _plural(name: str) -> str:
    irregular = {"man": "men", "woman": "women", "mouse": "mice", "sheep": "sheep", "child": "children"}
    if name in irregular:
        return irregular[name]
    if name.endswith("y") and name[-2] not in "aeiou":
        return name[:-1] + "ies"
    if name.endswith("man"):
        return name[:-3] + "men"
    if name.endswith(("s", "x", "ch", "sh")) or name in ("tomato",):
        return name + "es"
    return name + "s"
