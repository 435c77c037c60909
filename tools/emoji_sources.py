"""Where the drawings and their CLDR names come from: the npm packages that tools/package.json pins."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

INPUTS = Path(__file__).parent / "node_modules"
EPOCH = (1980, 1, 1, 0, 0, 0)  # the zip format's first date, so that two runs give the same bytes
DATA = Path(__file__).parents[1] / "src" / "openimagen" / "engines" / "illustrator" / "data"

LANGUAGES = {
    "en": "en",
    "es": "es",
    "pt": "pt",
    "zh": "zh",
    "zh-TW": "zh-hant",
    "ja": "ja",
    "ko": "ko",
    "hi": "hi",
}

# Whole groups that hold things one can draw; of the symbols and flags only the subgroups and names below.
GROUPS = {
    "smileys-emotion", "people-body", "animals-nature", "food-drink", "travel-places", "activities",
    "objects",
}  # fmt: skip
SUBGROUPS = {"geometric", "religion"}
SINGLES = {
    "chequered-flag", "cross-mark", "check-mark", "fleur-de-lis", "female-sign", "infinity", "male-sign",
    "musical-note", "pirate-flag", "recycling-symbol", "trident-emblem", "triangular-flag",
}  # fmt: skip


@dataclass(frozen=True)
class Emoji:
    """One emoji that has a drawing: `art` is its iconify name; the rest is CLDR's, `order` too."""

    art: str
    characters: str
    hexcode: str
    group: str
    subgroup: str
    order: int


def read_json(*parts: str) -> Any:
    """One JSON file of an installed npm package."""
    path = INPUTS.joinpath(*parts)
    if not path.exists():
        raise SystemExit(f"{path} is missing: run `npm install --no-package-lock` in tools/ first")
    return json.loads(path.read_text(encoding="utf-8"))


def emojis() -> Iterator[Emoji]:
    """Every emoji that is packed, in CLDR order."""
    names: dict[str, str] = read_json("@iconify-json", "noto", "chars.json")
    kinds = read_json("emojibase-data", "meta", "groups.json")
    for entry in sorted(read_json("emojibase-data", "en", "data.json"), key=lambda e: e.get("order", 0)):
        if "group" not in entry:
            continue
        code = entry["hexcode"].lower()
        art = names.get(code) or names.get(code.replace("-fe0f", ""))
        group = kinds["groups"][str(entry["group"])]
        subgroup = kinds["subgroups"][str(entry["subgroup"])]
        wanted = group in GROUPS or subgroup in SUBGROUPS or art in SINGLES
        # a drawing that faces right is its twin mirrored, which the layout does itself
        if art and wanted and not art.endswith("-facing-right"):
            yield Emoji(art, entry["emoji"], entry["hexcode"], group, subgroup, entry["order"])
