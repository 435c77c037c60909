"""Reads the words and the rules of `lists/`: data, one file for each language and one for the rules."""

import tomllib
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from importlib.resources.abc import Traversable
from typing import Any

from openimagen.safety.normalise import PAUSE, tokens
from openimagen.safety.phrases import Phrases

# What a rule may say instead of a number of words, as multiples of the language's own measure.
_MEASURES = {"near": -1, "far": -3}
LANGUAGES = ("en", "es", "pt", "zh", "zh-TW", "ja", "ko", "hi")


@dataclass(frozen=True)
class Rule:
    """Words of each list in `needs`, together in a prompt, mean `score` for `family` and `categories`.

    `within`: at most so many words apart, -1 for the language's own measure, -3 for three of them, None
    anywhere. `ordered`: the second follows the first, or precedes it where the language has its verb last.
    """

    needs: tuple[str, ...]
    score: float
    family: str | None = None
    categories: tuple[str, ...] = ()
    within: int | None = None
    ordered: bool = False


@dataclass(frozen=True)
class Lists:
    """All words, named "LANGUAGE.LIST", and all rules. `near` is each language's measure of nearness."""

    phrases: Phrases
    rules: tuple[Rule, ...]
    near: dict[str, int]
    verb_last: frozenset[str]


@cache
def load() -> Lists:
    """The lists; read once."""
    folder = files("openimagen.safety").joinpath("lists")
    phrases = Phrases()
    near = {}
    verb_last = set()
    for language in LANGUAGES:
        plain = _read(folder, language)
        near[language] = plain["near"]
        if plain.get("verb_last"):
            verb_last.add(language)
        for content in (plain, _read(folder, f"{language}-indirect")):
            for name, words in content["words"].items():
                for phrase in words.replace("\n", ",").split(","):
                    parts = _parts(phrase, endings=plain.get("endings", False))
                    if parts:
                        phrases.add(f"{language}.{name}", parts)
    return Lists(
        phrases, tuple(_rule(entry) for entry in _read(folder, "rules")["rule"]), near, frozenset(verb_last)
    )


def _read(folder: Traversable, name: str) -> dict[str, Any]:
    return tomllib.loads(folder.joinpath(f"{name}.toml").read_text("utf-8"))


def _rule(entry: dict[str, Any]) -> Rule:
    within = _MEASURES.get(str(entry.get("within")), entry.get("within"))
    given = {name: tuple(value) if isinstance(value, list) else value for name, value in entry.items()}
    return Rule(**(given | {"within": within}))


def _parts(phrase: str, endings: bool) -> list[str]:
    """The tokens of a listed phrase.

    `endings`: words go on with particles and endings, as Korean ones do, so each stands for every word with
    that start, unless a phrase begins with a single syllable.
    """
    parts: list[str] = []
    for word in phrase.split():
        found = [token for token in tokens(word.rstrip("*")) if token != PAUSE]
        goes_on = endings and not word.isascii() and (len(word) > 1 or bool(parts))
        if found and (word.endswith("*") or goes_on):
            found[-1] += "*"
        parts += found
    return parts
