"""Scores a prompt: how likely it asks for each kind of harm, by words, their combinations and their senses.

The words and the rules are data, in `lists/`. All languages are always read: a prompt may mix them.
"""

import math
from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Protocol

from openimagen.safety.normalise import views
from openimagen.safety.phrases import Hit
from openimagen.safety.wordlists import Lists, Rule, load

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
    "block_low_and_above": 0.2,
    "block_medium_and_above": 0.5,
    "block_only_high": 0.8,
    "block_none": math.inf,
}
# Categories that a family stands for where no list says which; "dangerous" may be several.
_CATEGORIES_OF: Mapping[str, tuple[str, ...]] = {
    "child": ("Porn",),
    "sexual": ("Porn",),
    "violence": ("Violence",),
    "hate": ("Hate",),
    "toxic": ("Toxic",),
    "vulgar": ("Vulgarity",),
}
# What sexualises minors is refused from this score on, at every level.
_CHILD_THRESHOLD = 0.2
# No listed phrase has more words.
_LONGEST_PHRASE = 12


@dataclass(frozen=True)
class Verdict:
    """Scores from 0 to 1 of FAMILIES and CATEGORIES; and whether people, and children, are named."""

    families: Mapping[str, float]
    categories: Mapping[str, float]
    people: bool
    children: bool


class Scorer(Protocol):
    """What judges a prompt by something else than the lists (see `classifier.Classifier`)."""

    def meaning(self, prompt: str) -> Mapping[str, float]:
        """A score from 0 to 1 for each of FAMILIES."""


def judge(prompt: str, scorer: Scorer | None = None) -> Verdict:
    """The scores of a prompt in any of the eight languages, whatever its spelling hides.

    `scorer` can only raise what the lists say.
    """
    families = dict.fromkeys(FAMILIES, 0.0)
    categories = dict.fromkeys(CATEGORIES, 0.0)
    named: set[str] = set()
    lists = load()
    for view in views(prompt):
        words = _words(lists, view)
        named |= words.keys() & {"person", "child"}
        # what the rules of one name leave over, multiplied: two at 0.3 make 0.51
        left = dict.fromkeys((*families, *categories), 1.0)
        for rule in lists.rules:
            if _applies(rule, words, lists):
                for name in (*rule.categories, *filter(None, [rule.family])):
                    left[name] *= 1 - rule.score
        for scores in (families, categories):
            for name in scores:
                scores[name] = max(scores[name], round(1 - left[name], 3))
    verdict = Verdict(families, categories, people=bool(named), children="child" in named)
    return _joined(verdict, scorer.meaning(prompt)) if scorer else verdict


def _joined(verdict: Verdict, meaning: Mapping[str, float]) -> Verdict:
    """What lists and scorer say together."""
    families, categories = dict(verdict.families), dict(verdict.categories)
    for name, score in meaning.items():
        families[name] = max(families[name], score)
        for category in _CATEGORIES_OF.get(name, ()):
            categories[category] = max(categories[category], score)
    return replace(verdict, families=families, categories=categories)


def blocked(verdict: Verdict, level: str) -> tuple[str, ...]:
    """The families that a prompt is refused for at a safety level, the worst first."""
    refused = [
        name
        for name, score in verdict.families.items()
        if score >= (_CHILD_THRESHOLD if name == "child" else THRESHOLDS[level])
    ]
    return tuple(sorted(refused, key=lambda name: -verdict.families[name]))


def _words(lists: Lists, view: Sequence[str]) -> dict[str, list[Hit]]:
    """The listed words of a view by their list, without those that are part of an innocent phrase."""
    found = list(lists.phrases.find(view))
    innocent = [(hit.start, hit.end) for hit in found if hit.list == "innocent"]
    japanese = any("\u3041" <= token[0] <= "\u30ff" for token in view)
    words: dict[str, list[Hit]] = defaultdict(list)
    for hit in found:
        covered = any(start <= hit.start and hit.end <= end for start, end in innocent)
        if not covered and not _is_of_the_other(hit, view, "zh" if japanese else "ja"):
            words[hit.list].append(hit)
    return words


def _is_of_the_other(hit: Hit, view: Sequence[str], language: str) -> bool:
    """A single Han character of a language that the prompt is not in: 打 of 打つ, 女 of 女孩, 豚 of 海豚."""
    alone = hit.end - hit.start == 1 and len(view[hit.start]) == 1 and view[hit.start] >= "\u3400"
    return alone and hit.language.startswith(language)


def _applies(rule: Rule, words: Mapping[str, list[Hit]], lists: Lists) -> bool:
    found = [words.get(need) for need in rule.needs]
    if not all(found):
        return False
    if len(found) == 1:
        return True
    firsts, seconds = (hits or [] for hits in found)
    starts = [hit.start for hit in seconds]
    for first in firsts:
        limit = rule.within
        if limit is not None and limit < 0:
            limit *= -lists.near[first.language]
        low, high = 0, len(seconds)
        if limit is not None:
            low = bisect_left(starts, first.start - limit - _LONGEST_PHRASE)
            high = bisect_right(starts, first.end + limit)
        for second in seconds[low:high]:
            before, after = (first, second) if first.start <= second.start else (second, first)
            gap = after.start - before.end
            wrong_order = rule.ordered and (before is first) == (first.language in lists.verb_last)
            if gap >= 0 and (limit is None or gap <= limit) and not wrong_order:
                return True
    return False
