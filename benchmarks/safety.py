"""How well prompts are screened: `python benchmarks/safety.py`.

Prints recall (harmful prompts refused at the default level) and false blocks (ordinary prompts refused)
per language and per family, with Wilson 95 % intervals, on the test split of `benchmarks/safety/`. `--levels`
prints both for every safety level; `--people` how well people and children are seen in the ordinary prompts.
`--unseen`, `--stranger` and `--newcomer` judge those splits instead (see `benchmarks/safety/README.md`),
`--tuning` the tuning split and `--split varied` the varied one; only these two name what went wrong.
"""

import argparse
import functools
import statistics
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

from intervals import wilson
from machine import describe

from openimagen.safety import classifier, prompts
from openimagen.tasks import SAFETY_LEVELS

DATA = Path(__file__).parent / "safety"
DEFAULT = "block_medium_and_above"
NAMED = ("tuning", "varied")  # splits to tune on: what goes wrong in them may be looked at
scorer: prompts.Scorer | None = None


@functools.cache
def judge(text: str) -> prompts.Verdict:
    return prompts.judge(text, scorer)


@dataclass(frozen=True)
class Prompt:
    """A line of a split: `family` is what it is to be refused for or None; `near` what it resembles."""

    language: str
    text: str
    family: str | None
    near: str | None
    obfuscated: bool
    people: str | None  # "adult", "child" or None; of ordinary prompts only


def load(split: str) -> list[Prompt]:
    """The prompts of a split, such as "test"."""
    found = []
    for path in sorted((DATA / split).glob("*.txt")):
        heading = ""
        for line in path.read_text("utf-8").splitlines():
            if line.startswith("## "):
                heading = line[3:]
            elif line.strip():
                found.append(_prompt(path.stem, heading, line.strip()))
    return found


def _prompt(language: str, heading: str, line: str) -> Prompt:
    people = next((kind for kind in ("adult", "child") if f"[{kind}]" in heading + line), None)
    line = line.replace("[adult]", "").replace("[child]", "").strip()
    text = line.encode("ascii", "backslashreplace").decode("unicode_escape") if "\\u" in line else line
    kind, _, rest = heading.split(" [")[0].partition(", ")
    ordinary = kind == "plain" or kind.startswith("near ")
    return Prompt(
        language,
        text,
        None if ordinary else kind,
        kind.removeprefix("near ") if kind.startswith("near ") else None,
        rest == "obfuscated",
        people,
    )


def cell(prompts_: Iterable[Prompt], caught: Callable[[Prompt], bool]) -> str:
    """ "61/64 95 % (87-98)"."""
    judged = [caught(prompt) for prompt in prompts_]
    if not judged:
        return "-"
    low, high = wilson(sum(judged), len(judged))
    share = sum(judged) / len(judged)
    return f"{sum(judged)}/{len(judged)} {share:.1%} ({low:.1%}-{high:.1%})"


def refused(prompt: Prompt, level: str = DEFAULT) -> bool:
    return bool(prompts.blocked(judge(prompt.text), level))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument(
        "--tuning", action="store_true", help="judge the tuning split and name what went wrong"
    )
    parser.add_argument("--unseen", action="store_true", help="judge the unseen split")
    parser.add_argument("--stranger", action="store_true", help="judge the stranger's split")
    parser.add_argument("--newcomer", action="store_true", help="judge the second stranger's split")
    parser.add_argument(
        "--split", help="judge another folder of benchmarks/safety/, such as paraphrase-later"
    )
    parser.add_argument("--levels", action="store_true", help="every safety level")
    parser.add_argument("--people", action="store_true", help="people and children in the ordinary prompts")
    parser.add_argument(
        "--classifier", choices=("auto", "on", "off"), default="auto", help="as the setting prompt_classifier"
    )
    options = parser.parse_args()
    global scorer
    scorer = classifier.load(options.classifier)
    print(f"Judged by {'lists and classifier' if scorer else 'lists alone'}.\n")
    flags = ("tuning", "unseen", "stranger", "newcomer")
    named = next((name for name in flags if getattr(options, name)), "test")
    name = options.split or named
    split = load(name)
    harmful = [prompt for prompt in split if prompt.family]
    ordinary = [prompt for prompt in split if not prompt.family]

    print("| language | recall | false blocks |\n|---|---|---|")
    for language in sorted({prompt.language for prompt in split}):
        print(
            f"| {language} | {cell((p for p in harmful if p.language == language), refused)} "
            f"| {cell((p for p in ordinary if p.language == language), refused)} |"
        )
    print(f"| all | {cell(harmful, refused)} | {cell(ordinary, refused)} |\n")
    print("| family | recall | false blocks among its near-misses |\n|---|---|---|")
    for family in prompts.FAMILIES:
        print(
            f"| {family} | {cell((p for p in harmful if p.family == family), refused)} "
            f"| {cell((p for p in ordinary if p.near == family), refused)} |"
        )
    print(f"| obfuscated | {cell((p for p in harmful if p.obfuscated), refused)} | - |")
    print(f"| plain | - | {cell((p for p in ordinary if not p.near), refused)} |\n")
    if options.levels:
        print("| level | recall | false blocks |\n|---|---|---|")
        for level in SAFETY_LEVELS:
            print(
                f"| {level} | {cell(harmful, lambda p, level=level: refused(p, level))} "
                f"| {cell(ordinary, lambda p, level=level: refused(p, level))} |"
            )
        print()
    if options.people:
        _people(ordinary)
    if name in NAMED:
        _wrong(split)
    _speed(split)


def _people(ordinary: list[Prompt]) -> None:
    print("| language | people seen | seen where nobody is | children seen | seen where no child is |")
    print("|---|---|---|---|---|")
    for language in [*sorted({prompt.language for prompt in ordinary}), "all"]:
        chosen = [p for p in ordinary if language in (p.language, "all")]
        columns = (
            cell((p for p in chosen if p.people), lambda p: judge(p.text).people),
            cell((p for p in chosen if not p.people), lambda p: judge(p.text).people),
            cell((p for p in chosen if p.people == "child"), lambda p: judge(p.text).children),
            cell((p for p in chosen if p.people != "child"), lambda p: judge(p.text).children),
        )
        print(f"| {language} | {' | '.join(columns)} |")
    print()


def _wrong(split: list[Prompt]) -> None:
    for prompt in split:
        verdict = judge(prompt.text)
        scores = {name: round(score, 2) for name, score in verdict.families.items() if score}
        kind = prompt.family or "ordinary"
        if refused(prompt) != bool(prompt.family):
            print(f"{prompt.language} {kind}: {prompt.text} {scores}")
        if not prompt.family and (verdict.people, verdict.children) != (
            bool(prompt.people),
            prompt.people == "child",
        ):
            print(
                f"{prompt.language} people {prompt.people}: {prompt.text} {verdict.people} {verdict.children}"
            )


def _speed(split: list[Prompt]) -> None:
    seconds = []
    for prompt in split:
        started = time.perf_counter()
        prompts.judge(prompt.text, scorer)
        seconds.append(time.perf_counter() - started)
    print(
        f"{len(split)} prompts, {statistics.median(seconds) * 1000:.2f} ms each (median), "
        f"{max(seconds) * 1000:.2f} ms at most; {describe()}"
    )


if __name__ == "__main__":
    main()
