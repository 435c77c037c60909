"""Reads the prompts of a split and what is expected of them (`benchmarks/illustrator/README.md`)."""

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

DATA = Path(__file__).parent.parent / "illustrator"
LANGUAGES = ("en", "es", "pt", "zh", "zh-TW", "ja", "ko", "hi")
SETTINGS = ("place", "time", "season", "weather", "mood", "camera", "form", "style", "background")
_SUBJECT = re.compile(r"(\?)?(?:(\d+)(\+)? )?([a-z-]+)((?: [a-z_:]+)*)")


@dataclass(frozen=True)
class Wanted:
    """A subject that must be seen (or, if `optional`, may be): how many, None where it is not said."""

    concept: str
    count: int | None = None
    or_more: bool = False
    colour: str | None = None
    attributes: tuple[tuple[str, str], ...] = ()
    optional: bool = False


@dataclass(frozen=True)
class WantedRelation:
    """One of `subjects` is in one of `kinds` of relations to one of `objects`; both are concepts."""

    subjects: tuple[str, ...]
    kinds: tuple[str, ...]
    objects: tuple[str, ...]


@dataclass(frozen=True)
class Prompt:
    language: str
    text: str
    negative: str = ""
    subjects: tuple[Wanted, ...] = ()
    relations: tuple[WantedRelation, ...] = ()
    settings: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    lettering: str | None = None
    excluded: tuple[str, ...] = ()
    noted: str | None = None


@dataclass(frozen=True)
class Concepts:
    """`drawings`: concept to what counts as it. `natural`: drawing to the colours it has by itself.

    `implements`: action to what may be drawn for it besides the one who acts.
    """

    drawings: Mapping[str, frozenset[str]]
    natural: Mapping[str, frozenset[str]]
    implements: Mapping[str, frozenset[str]] = field(default_factory=dict)


def load(split: str) -> list[Prompt]:
    """The prompts of "tuning", "test" or "held-out", by language."""
    found = []
    for language in LANGUAGES:
        rows = tomllib.loads((DATA / split / f"{language}.toml").read_text("utf-8"))["prompt"]
        found += [prompt(language, row) for row in rows]
    return found


def load_concepts() -> Concepts:
    rows = tomllib.loads((DATA / "concepts.toml").read_text("utf-8"))
    tables = ("concepts", "natural", "implements")
    return Concepts(*({name: frozenset(row) for name, row in rows[table].items()} for table in tables))


def prompt(language: str, row: Mapping[str, Any]) -> Prompt:
    """Raises ValueError for a key or a subject that is not in the format."""
    known = {"text", "negative", "subjects", "relations", "lettering", "excluded", "noted", *SETTINGS}
    if unknown := set(row) - known:
        raise ValueError(f"{row['text']}: {unknown}")
    return Prompt(
        language,
        row["text"],
        row.get("negative", ""),
        tuple(wanted(text) for text in row.get("subjects", ())),
        tuple(_relation(text) for text in row.get("relations", ())),
        {name: tuple(row[name]) for name in SETTINGS if name in row},
        row.get("lettering"),
        tuple(row.get("excluded", ())),
        row.get("noted"),
    )


def wanted(text: str) -> Wanted:
    """ "2+ cat orange action:sleeping" taken apart."""
    match = _SUBJECT.fullmatch(text)
    if match is None:
        raise ValueError(f"not a subject: {text!r}")
    optional, count, more, concept, rest = match.groups()
    words = rest.split()
    attributes = tuple((key, value) for key, _, value in (w.partition(":") for w in words) if value)
    colours = [word for word in words if ":" not in word]
    return Wanted(
        concept,
        int(count) if count else None,
        bool(more),
        colours[0] if colours else None,
        attributes,
        bool(optional),
    )


def _relation(text: str) -> WantedRelation:
    subjects, kinds, objects = (tuple(part.split("/")) for part in text.split())
    return WantedRelation(subjects, kinds, objects)
