"""Tables of scores: by measure and by language, with intervals."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from intervals import wilson

from scene_scores.prompts import LANGUAGES, Prompt
from scene_scores.scoring import MEASURES, Score

# The measures that have a column of their own for each language.
_COLUMNS = ("subject", "count", "colour", "position", "binding", "excluded", "visible")


@dataclass(frozen=True)
class Judged:
    """A prompt with its score; the time that reading it took, in milliseconds."""

    prompt: Prompt
    score: Score
    read_ms: float


def summary(judged: Sequence[Judged]) -> dict[str, dict[str, tuple[int, int]]]:
    """(right, of) by language ("all" too) and measure; "nonsense" is (objects, images)."""
    table: dict[str, dict[str, tuple[int, int]]] = {}
    for language in (*LANGUAGES, "all"):
        chosen = [one for one in judged if language in (one.prompt.language, "all")]
        verdicts: dict[str, list[bool]] = defaultdict(list)
        for one in chosen:
            for measure, found in one.score.verdicts.items():
                verdicts[measure] += found
        row = {m: (sum(verdicts[m]), len(verdicts[m])) for m in MEASURES if verdicts[m]}
        row["nonsense"] = sum(len(one.score.nonsense) for one in chosen), len(chosen)
        table[language] = row
    return table


def share(right: int, of: int) -> str:
    """ "61/64 95.3 % (87-98)"."""
    if not of:
        return "-"
    low, high = wilson(right, of)
    return f"{right}/{of} {right / of:.1%} ({low:.0%}-{high:.0%})"


def markdown(judged: Sequence[Judged]) -> str:
    table = summary(judged)
    lines = ["| measure | right |", "|---|---|"]
    lines += [f"| {m} | {share(*table['all'][m])} |" for m in MEASURES if m in table["all"]]
    lines += ["", f"| language | {' | '.join(_COLUMNS)} | nonsense in 100 images |"]
    lines.append("|---" * (len(_COLUMNS) + 2) + "|")
    for language, row in table.items():
        objects, images = row["nonsense"]
        if images:
            cells = " | ".join(share(*row.get(m, (0, 0))) for m in _COLUMNS)
            lines.append(f"| {language} | {cells} | {100 * objects / images:.1f} |")
    times = sorted(one.read_ms for one in judged)
    lines += ["", f"Reading a prompt: {_at(times, 0.5):.2f} ms (median), {_at(times, 0.95):.2f} ms (p95)."]
    return "\n".join(lines)


def _at(values: Sequence[float], quantile: float) -> float:
    return values[min(len(values) - 1, int(quantile * len(values)))]


def worst(judged: Iterable[Judged], number: int) -> list[Judged]:
    """Those with most that went wrong, the worst first."""
    bad = [one for one in judged if one.score.badness]
    return sorted(bad, key=lambda one: -one.score.badness)[:number]


def described(one: Judged) -> str:
    """A prompt and what went wrong, as lines."""
    nonsense = [f"nonsense: {name}" for name in one.score.nonsense]
    return "\n".join(
        [f"[{one.prompt.language}] {one.prompt.text}", *(f"    {w}" for w in one.score.wrong + nonsense)]
    )


def by_measure(judged: Iterable[Judged]) -> str:
    """Everything that went wrong, one line each, sorted by measure and language."""
    found: dict[str, list[str]] = defaultdict(list)
    for one in judged:
        for text in one.score.wrong:
            measure, _, what = text.partition(": ")
            found[measure].append(f"[{one.prompt.language}] {what}  <- {one.prompt.text}")
        for name in one.score.nonsense:
            found["nonsense"].append(f"[{one.prompt.language}] {name}  <- {one.prompt.text}")
    return "\n\n".join(
        f"## {measure} ({len(lines)})\n" + "\n".join(lines) for measure, lines in found.items()
    )
