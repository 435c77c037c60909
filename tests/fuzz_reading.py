"""Feeds random words of the tables to the reader: `python -m tests.fuzz_reading [--seconds N] [--seed N]`.

Each prompt must end in a scene that agrees with itself. Prints the seed; a failing prompt is printed.
"""

import argparse
import random
import sys
import time
from collections.abc import Iterator
from dataclasses import fields

from openimagen.engines.illustrator.reading.lexicon import split
from openimagen.engines.illustrator.reading.reader import read
from openimagen.engines.illustrator.reading.words import LANGUAGES
from openimagen.engines.illustrator.scene import Scene

SPACED = ("en", "es", "pt", "ko", "hi")
# What stands between words: ends, brackets, quotes, particles, and characters that no table has.
GLUE = (
    *(" ", "\n", ", ", " - ", ". ", "'", '"', "(", ")", ":1.3", "—", "、", "。", "「", "」", " 3 ", "1"),
    *(" of ", " in ", " and ", " with ", " without ", " de ", " do ", " y ", " e ", " में ", " का ", " की "),
    *(
        "的",
        "の",
        "を",
        "が",
        "に",
        "は",
        "의",
        "와",
        "에",
        "를",
        "은",
        "㐀",
        "가",
        "\u200b",
        "\u0301",
        "🐈",
        "é",
    ),
)


def vocabulary(language: str) -> list[str]:
    """Every phrase in the tables of a language."""
    table = LANGUAGES[language]
    found: list[str] = []
    for field in fields(table):
        value = getattr(table, field.name)
        for phrases in value.values() if isinstance(value, dict) else [value]:
            if isinstance(phrases, str):
                found += split(phrases)
    return found


def prompts(rng: random.Random) -> Iterator[tuple[str, str]]:
    """Prompts without end, each with the language in which it is to be read."""
    words = {language: vocabulary(language) for language in LANGUAGES}
    names = list(words)
    while True:
        language = rng.choice(names)
        usual = " " if language in SPACED else ""
        pieces = []
        for _ in range(rng.randint(1, 12)):
            pieces.append(rng.choice(words[language if rng.random() < 0.85 else rng.choice(names)]))
            pieces.append(usual if rng.random() < 0.6 else rng.choice(GLUE))
        yield "".join(pieces), rng.choice((language, language, "auto"))


def check(scene: Scene) -> None:
    """Raise AssertionError where a scene does not agree with itself."""
    count = len(scene.subjects)
    assert all(subject.count >= 1 for subject in scene.subjects)
    assert all(0 <= r.subject < count and 0 <= r.object < count for r in scene.relations)


def main() -> int:
    parser = argparse.ArgumentParser(description="Feed random words of the tables to the reader.")
    parser.add_argument("--seconds", type=float, default=60)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    print(f"seed {options.seed}, {options.seconds:g} s", flush=True)
    tried, deadline = 0, time.monotonic() + options.seconds
    for prompt, language in prompts(random.Random(options.seed)):
        try:
            check(read(prompt, language=language))
        except BaseException:
            print(f"failed on prompt {tried} ({language}): {prompt!r}", file=sys.stderr)
            raise
        tried += 1
        if time.monotonic() > deadline:
            break
    print(f"{tried} prompts, all of them read")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
