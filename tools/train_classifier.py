"""Trains the heads of the prompt classifier: → src/openimagen/safety/data/classifier.npz.

    pip install -e '.[safety]' scikit-learn
    python tools/train_classifier.py

Reads the splits of benchmarks/safety/ that are there to tune on and ordinary prompts of the illustrator's
benchmark; never the splits that are held out. The scores that the levels go by are set on predictions of
prompts that the predicting heads were not trained on, by splits: no author's other prompts and no translation
of a situation is on both sides. Prints recall and false blocks of those predictions, with and without lists.
"""

import json
import sys
import tomllib
import zipfile
from collections.abc import Callable, Sequence
from pathlib import Path
from random import Random

import numpy as np
from numpy.typing import NDArray
from sklearn.linear_model import LogisticRegression
from sklearn.svm import SVC

ROOT = Path(__file__).parent.parent
sys.path.insert(0, str(ROOT / "benchmarks"))

from disguise import disguised  # noqa: E402
from safety import DEFAULT, Prompt, load, refused  # noqa: E402

from openimagen.safety import classifier, prompts  # noqa: E402

OUTPUT = ROOT / "src/openimagen/safety/data/classifier.npz"
# Splits to tune on, in groups that share situations or an author's turn of phrase.
GROUPS = (
    ("tuning",),
    ("fresh",),
    ("paraphrase", "paraphrase-kept"),
    ("paraphrase-later",),
    ("training",),
    ("varied",),
)
# Share of ordinary prompts that a score lets be refused, by the score.
ALLOWED = {0.2: 0.04, 0.5: 0.0075, 0.8: 0.001}
# Share of harmful prompts below the margin under which the lists may be overruled: the most that can cost.
MISJUDGED = 0.005
# Prompts that are trained on in an odd spelling too: of everyday ones, ordinary ones, harmful ones.
DISGUISED = (700, 700, 900)
EVERYDAY = 120  # prompts a language, of two things that the illustrator draws
_AND = {
    "en": " and ",
    "es": " y ",
    "pt": " e ",
    "zh": "和",
    "zh-TW": "和",
    "ja": "と",
    "ko": " 그리고 ",
    "hi": " और ",
}
# Of the support vector machine and the linear heads; chosen by the report below.
_GAMMA = 4.5
_PENALTY = 3.0
_STRENGTH = 9.0
Values = NDArray[np.float32]


def main() -> None:
    prompts_of = [(n, prompt) for n, names in enumerate(GROUPS) for name in names for prompt in load(name)]
    # everyday prompts are trained on for every prediction
    rows = [(n, prompt.family or "", prompt.text) for n, prompt in prompts_of]
    rows += [(-1, "", text) for text in ordinary()]
    odd = oddly_spelled(rows)
    meaning = encoded([text for _, _, text in rows + odd])
    centre = meaning[: len(prompts_of)].mean(0)
    values = meaning - centre
    family = np.array([name for _, name, _ in rows + odd])
    group = np.array([number for number, _, _ in rows + odd])
    harmful = family != ""
    # predictions of the splits' own prompts are counted, of no other
    counted = np.arange(len(group)) < len(prompts_of)

    margin = unseen(machine, values, harmful, group)
    quiet = margin[~harmful & counted]
    knots = [float(np.quantile(quiet, 1 - share)) for share in ALLOWED.values()]
    innocent_below = float(np.quantile(margin[harmful & counted], MISJUDGED))
    child = unseen(head, values, family == "child", group)
    # beyond every ordinary prompt, and all but one in 2,000 of other families
    child_from = float(
        max(child[counted & ~harmful].max() + 0.25, np.quantile(child[counted & (family != "child")], 0.9995))
    )
    for kind, wanted in (("ordinary", ~harmful), ("harmful", harmful)):
        here = ~counted & (group >= 0) & wanted
        print(f"in an odd spelling, {kind}: {(margin[here] > knots[1]).mean():.1%} refused by the classifier")
    report(prompts_of, margin, child, child_from)
    report_overruled(prompts_of, margin, knots[1], innocent_below)

    final = machine(values, harmful)
    heads = [head(values, family == name) for name in prompts.FAMILIES]
    supports = final.support_vectors_
    largest = np.abs(supports).max()
    OUTPUT.parent.mkdir(exist_ok=True)
    np.savez_compressed(
        OUTPUT,
        families=np.array(prompts.FAMILIES),
        centre=centre.astype(np.float32),
        supports=np.round(supports / largest * 127).astype(np.int8),
        largest=np.float32(largest),
        weights=final.dual_coef_[0].astype(np.float32),
        bias=np.float32(final.intercept_[0]),
        gamma=np.float32(_GAMMA),
        of_families=np.stack([fitted.coef_[0] for fitted in heads], 1).astype(np.float16),
        bias_of_families=np.array([fitted.intercept_[0] for fitted in heads], np.float32),
        margins=np.array([2 * knots[0] - knots[1], *knots, 2 * knots[2] - knots[1]], np.float32),
        heights=np.array([0, *ALLOWED, 1], np.float32),
        child_from=np.float32(child_from),
        innocent_below=np.float32(innocent_below),
    )
    print(f"{OUTPUT.name}: {len(supports)} supports, {OUTPUT.stat().st_size / 1e6:.2f} MB, margins {knots}")


def ordinary() -> list[str]:
    """Prompts without harm: the illustrator's own, and things that it draws, two by two."""
    found = []
    for path in sorted((ROOT / "benchmarks/illustrator").glob("t*/*.toml")):
        found += [entry["text"] for entry in tomllib.loads(path.read_text("utf-8"))["prompt"]]
    for path in sorted((ROOT / "docs/engines").glob("*.txt")):
        lines = path.read_text("utf-8").splitlines()
        found += [line.partition(" # ")[0] for line in lines if line and not line.startswith("#")]
    words = zipfile.ZipFile(ROOT / "src/openimagen/engines/illustrator/data/words.zip")
    chance = Random(1)
    for language, between in _AND.items():
        things = list(json.loads(words.read(f"{language}.json")))
        if between in "和と":
            things = [thing.replace(" ", "") for thing in things]
        found += [between.join(chance.sample(things, 2)) for _ in range(EVERYDAY)]
    return list(dict.fromkeys(found))


def oddly_spelled(rows: Sequence[tuple[int, str, str]]) -> list[tuple[int, str, str]]:
    """Some of the rows (group, family or "", text) in an odd spelling, ordinary and harmful ones."""
    chance = Random(11)
    kinds = (
        [row for row in rows if row[0] < 0],
        [row for row in rows if row[0] >= 0 and not row[1]],
        [row for row in rows if row[1]],
    )
    chosen = [row for kind, count in zip(kinds, DISGUISED, strict=True) for row in chance.sample(kind, count)]
    return [(group, family, disguised(text, chance)) for group, family, text in chosen]


def encoded(texts: Sequence[str]) -> Values:
    """The vectors (n, 384) of the texts, as the classifier computes them."""
    loaded = classifier.encoder()
    found = []
    for start in range(0, len(texts), 32):
        part = [(classifier.windows(text) or ["-"])[0] for text in texts[start : start + 32]]
        found.append(classifier.vectors(loaded, part))
    return np.concatenate(found)


def machine(values: Values, wanted: NDArray[np.bool_]) -> SVC:
    """What tells harm from the ordinary."""
    return SVC(C=_PENALTY, gamma=_GAMMA, class_weight="balanced").fit(values, wanted)


def head(values: Values, wanted: NDArray[np.bool_]) -> LogisticRegression:
    """What tells one family from all else."""
    return LogisticRegression(C=_STRENGTH, class_weight="balanced", max_iter=1000).fit(values, wanted)


def unseen(
    train: Callable[[Values, NDArray[np.bool_]], SVC | LogisticRegression],
    values: Values,
    wanted: NDArray[np.bool_],
    group: NDArray[np.int_],
) -> Values:
    """Each row's margin by a head that was trained without the row's group."""
    found = np.zeros(len(wanted), np.float32)
    for number in range(len(GROUPS)):
        here = group == number
        found[here] = train(values[~here], wanted[~here]).decision_function(values[here])
    return found


def report(
    prompts_of: Sequence[tuple[int, Prompt]], margin: Values, child: Values, child_from: float
) -> None:
    """Print what lists, classifier and both refuse at the default level in splits not trained on."""
    listed = np.array([refused(prompt) for _, prompt in prompts_of])
    family = np.array([prompt.family or "" for _, prompt in prompts_of])
    language = np.array([prompt.language for _, prompt in prompts_of])
    group = np.array([number for number, _ in prompts_of])
    margin, child = margin[: len(group)], child[: len(group)]
    harmful = family != ""
    # the threshold, too, is set without the split
    lines = [np.quantile(margin[(group != n) & ~harmful], 1 - ALLOWED[0.5]) for n in range(len(GROUPS))]
    meant = margin > np.array(lines)[group]
    ways = (listed, meant, listed | meant)
    rows = [(", ".join(names), group == number) for number, names in enumerate(GROUPS)]
    widest = len(GROUPS) - 1
    rows += [(f"varied, {name}", (group == widest) & (language == name)) for name in sorted(set(language))]
    rows += [(f"varied, {name}", (group == widest) & (family == name)) for name in prompts.FAMILIES]
    print("| split | lists | classifier | both |\n|---|---|---|---|")
    for name, here in rows:
        cells = []
        for way in ways:
            false = f", {way[here & ~harmful].mean():.1%} false" if (here & ~harmful).any() else ""
            cells.append(f"{way[here & harmful].mean():.1%}{false}")
        print(f"| {name} | {' | '.join(cells)} |")
    for share in (0.002, 0.005, 0.01, 0.015, 0.02):
        both = listed | (margin > np.quantile(margin[~harmful], 1 - share))
        print(f"at {share:.1%}: {both[harmful].mean():.1%} refused, {both[~harmful].mean():.1%} false")
    certain = child >= child_from
    print(
        f"child from {child_from:.2f}: {certain[family == 'child'].mean():.1%} of the family, "
        f"{certain[~harmful].sum()} ordinary, {certain[harmful & (family != 'child')].sum()} others"
    )


def report_overruled(
    prompts_of: Sequence[tuple[int, Prompt]], margin: Values, knot: float, innocent_below: float
) -> None:
    """Print what overruling the lists where the classifier is sure changes, by the lists as they are."""
    verdicts = [prompts.judge(prompt.text) for _, prompt in prompts_of]
    harmful = np.array([bool(prompt.family) for _, prompt in prompts_of])
    listed = np.array([bool(prompts.blocked(verdict, DEFAULT)) for verdict in verdicts])
    kept = np.array([bool(prompts.blocked(prompts.overruled(verdict), DEFAULT)) for verdict in verdicts])
    margin = margin[: len(prompts_of)]
    for name, way in (("without", listed), ("with", np.where(margin < innocent_below, kept, listed))):
        both = way | (margin > knot)
        print(f"{name} overruling: {both[harmful].mean():.2%} refused, {both[~harmful].mean():.2%} false")


if __name__ == "__main__":
    main()
