"""A blind judge's view of what counts as nonsense: the expectations of a prompt are never complete.

`write` mixes what was drawn and not allowed with twice as many subjects that were allowed and twice as many
of other prompts in the same language, shuffled: a judge who sees only prompts and names of drawings says of
each whether the prompt asks for it or plainly implies it. `counted` tells what the judge said of each kind.
"""

import json
import random
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

from scene_scores.report import Judged

_ITEMS, _KEY, _JUDGED = "items.json", "key.json", "judged.json"
_CONTROLS = 2  # of each kind for one that is to be judged
_MOST_TRIES = 100_000


def write(judged: Sequence[tuple[Judged, Sequence[str]]], folder: Path, seed: int = 23) -> None:
    """Write the items for the judge and the key to them; `judged` has each prompt and what was drawn."""
    rng = random.Random(seed)
    flagged, right, by_language = [], [], {}
    for one, drawn in judged:
        bad = [name.split(" (")[0] for name in one.score.nonsense]
        flagged += [(one, name, "flagged") for name in bad]
        right += [(one, name, "right") for name in drawn if name not in bad]
        by_language.setdefault(one.prompt.language, []).extend(drawn)
    items = flagged + rng.sample(right, min(len(right), _CONTROLS * len(flagged)))
    foreign = []
    for _ in range(_MOST_TRIES):
        if len(foreign) == _CONTROLS * len(flagged):
            break
        one, drawn = rng.choice(judged)
        name = rng.choice(by_language[one.prompt.language])
        if name not in drawn:
            foreign.append((one, name, "foreign"))
    items += foreign
    rng.shuffle(items)
    folder.mkdir(parents=True, exist_ok=True)
    shown = [
        {"id": k, "language": one.prompt.language, "prompt": one.prompt.text,
         "negative_prompt": one.prompt.negative, "drawn": name}
        for k, (one, name, _) in enumerate(items)
    ]  # fmt: skip
    (folder / _ITEMS).write_text(json.dumps(shown, ensure_ascii=False, indent=1), "utf-8")
    (folder / _KEY).write_text(json.dumps([kind for _, _, kind in items]), "utf-8")


def counted(folder: Path) -> str:
    """What the judge said: `judged.json` is a list of {"id": 0, "verdict": "yes" or "no"}."""
    key = json.loads((folder / _KEY).read_text("utf-8"))
    said = Counter(
        (key[one["id"]], one["verdict"]) for one in json.loads((folder / _JUDGED).read_text("utf-8"))
    )
    names = {"flagged": "counted as nonsense", "right": "allowed", "foreign": "of other prompts"}
    return "\n".join(
        f"{name}: {said[kind, 'yes']} of {sum(n for (k, _), n in said.items() if k == kind)} asked for"
        for kind, name in names.items()
    )
