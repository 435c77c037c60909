"""Scores a prompt: how likely it asks for each kind of harm, by words, their combinations and their senses.

The words and the rules are data, in `lists/`. All languages are always read: a prompt may mix them.
"""

import math
import tomllib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache, lru_cache
from importlib.resources import files
from itertools import product

from openimagen.safety.normalise import PAUSE, tokens, views
from openimagen.safety.phrases import Hit, Phrases

LANGUAGES = ("en", "es", "pt", "zh", "zh-TW", "ja", "ko", "hi")
# The twelve safety attributes of the contract (spec B.4), in its order.
CATEGORIES = (
    "Death, Harm & Tragedy",
    "Firearms & Weapons",
    "Hate",
    "Health",
    "Illicit Drugs",
    "Politics",
    "Porn",
    "Religion & Belief",
    "Toxic",
    "Violence",
    "Vulgarity",
    "War & Conflict",
)
# What a prompt may be refused for: the families of the support codes (spec C.4) that words can show.
FAMILIES = ("child", "sexual", "violence", "hate", "dangerous", "toxic", "vulgar", "personal")
# A family is refused from this score on. Set on the tuning split (docs/responsible/safety.md).
THRESHOLDS: Mapping[str, float] = {
    "block_low_and_above": 0.25,
    "block_medium_and_above": 0.5,
    "block_only_high": 0.8,
    "block_none": math.inf,
}
_ALWAYS = "child"
_ALWAYS_FROM = 0.5
_PEOPLE = ("person", "child")


@dataclass(frozen=True)
class Verdict:
    """Scores from 0 to 1 of the families and of the contract's categories; and the people who are named."""

    families: Mapping[str, float]
    categories: Mapping[str, float]
    people: bool
    children: bool


@dataclass(frozen=True)
class _Rule:
    needs: tuple[str, ...]
    family: str | None
    categories: tuple[str, ...]
    score: float
    within: int | str | None
    ordered: bool


@dataclass(frozen=True)
class _Lists:
    phrases: Phrases = field(default_factory=Phrases)
    rules: list[_Rule] = field(default_factory=list)
    near: dict[str, int] = field(default_factory=dict)
    verb_last: set[str] = field(default_factory=set)


@lru_cache(maxsize=256)
def judge(prompt: str) -> Verdict:
    """The scores of a prompt in any of LANGUAGES, whatever its spelling hides."""
    families = dict.fromkeys(FAMILIES, 0.0)
    categories = dict.fromkeys(CATEGORIES, 0.0)
    named = set()
    for view in views(prompt):
        hits = _hits(view)
        named |= {_list_name(hit) for hit in hits} & set(_PEOPLE)
        passing: dict[str, float] = dict.fromkeys((*families, *categories), 1.0)
        for rule in _lists().rules:
            if any(True for _ in _matches(rule, hits)):
                for name in (*rule.categories, *filter(None, [rule.family])):
                    passing[name] *= 1 - rule.score
        for scores in (families, categories):
            for name in scores:
                scores[name] = max(scores[name], 1 - passing[name])
    return Verdict(families, categories, people=bool(named), children="child" in named)


def blocked(verdict: Verdict, level: str) -> tuple[str, ...]:
    """The families that a prompt is refused for at a safety level, the worst first.

    What sexualises minors is refused at every level.
    """
    refused = [
        name
        for name, score in verdict.families.items()
        if score >= (_ALWAYS_FROM if name == _ALWAYS else THRESHOLDS[level])
    ]
    return tuple(sorted(refused, key=lambda name: -verdict.families[name]))


def _hits(view: Sequence[str]) -> list[Hit]:
    """The words of the lists, without those that are part of an innocent phrase."""
    japanese = any("\u3041" <= token[0] <= "\u30ff" for token in view)
    found = [hit for hit in _lists().phrases.find(view) if not (japanese and _chinese_sign(hit))]
    innocent = [hit for hit in found if _list_name(hit) == "innocent"]
    covered = {place for hit in innocent for place in range(hit.start, hit.end)}
    return [
        hit for hit in found if _list_name(hit) != "innocent" and not covered & set(range(hit.start, hit.end))
    ]


def _chinese_sign(hit: Hit) -> bool:
    """A single character of the Chinese lists, which in Japanese may mean anything (打 in 打つ)."""
    return hit.name.startswith("zh") and len(hit.words) == 1 and len(hit.words[0]) == 1


def _matches(rule: _Rule, hits: list[Hit]) -> Iterator[tuple[Hit, ...]]:
    by_need = [[hit for hit in hits if _list_name(hit) == need] for need in rule.needs]
    if len(by_need) == 1:
        yield from ((hit,) for hit in by_need[0])
        return
    for first, second in product(*by_need):
        if _stand(rule, first, second):
            yield first, second


def _stand(rule: _Rule, first: Hit, second: Hit) -> bool:
    """Whether two words stand to each other as the rule wants."""
    before, after = (first, second) if first.start <= second.start else (second, first)
    if before.end > after.start:
        return False
    language = first.name.partition(".")[0]
    if rule.ordered and (before is first) == (language in _lists().verb_last):
        return False
    if rule.within is None:
        return True
    limit = _lists().near[language] if isinstance(rule.within, str) else rule.within
    return after.start - before.end <= limit


def _list_name(hit: Hit) -> str:
    return hit.name.partition(".")[2]


@cache
def _lists() -> _Lists:
    lists = _Lists()
    folder = files("openimagen.safety").joinpath("lists")
    for rule in tomllib.loads(folder.joinpath("rules.toml").read_text("utf-8"))["rule"]:
        lists.rules.append(
            _Rule(
                tuple(rule["needs"]),
                rule.get("family"),
                tuple(rule.get("categories", ())),
                rule["score"],
                rule.get("within"),
                rule.get("ordered", False),
            )
        )
    for language in LANGUAGES:
        content = tomllib.loads(folder.joinpath(f"{language}.toml").read_text("utf-8"))
        lists.near[language] = content["near"]
        if content.get("verb_last"):
            lists.verb_last.add(language)
        for name, words in content["words"].items():
            for phrase in words.replace("\n", ",").split(","):
                parts = _parts(phrase, all_prefixes=content.get("prefixes", False))
                if parts:
                    lists.phrases.add(f"{language}.{name}", parts)
    return lists


def _parts(phrase: str, all_prefixes: bool) -> list[str]:
    """The tokens of a listed phrase. `all_prefixes`: Korean words go on with particles and endings, so each
    stands for every word with that start, unless a phrase begins with a single syllable."""
    parts: list[str] = []
    for word in phrase.split():
        found = [token for token in tokens(word.rstrip("*")) if token != PAUSE]
        goes_on = all_prefixes and not word.isascii() and (len(word) > 1 or bool(parts))
        if found and (word.endswith("*") or goes_on):
            found[-1] += "*"
        parts += found
    return parts
