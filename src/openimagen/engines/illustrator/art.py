"""The packed drawings (Noto emoji): one SVG body per name, read from data/art.zip when it is needed."""

import json
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

_ARCHIVE = Path(__file__).parent / "data" / "art.zip"
_KEPT = 128  # drawings in memory; one is about 5 kB


@dataclass(frozen=True)
class Art:
    """One drawing.

    `body` is SVG without its root element, drawn in a view box of 0 0 `width` `height`; its ids start with
    the name, so two drawings can share a document. `box` (x0, y0, x1, y1) encloses the visible pixels and
    `foot` (x0, x1) is how wide they touch the ground, both in units of the view box. `group` and `subgroup`
    are CLDR's: "animals-nature", "animal-mammal".
    """

    name: str
    body: str
    width: float
    height: float
    box: tuple[float, float, float, float]
    foot: tuple[float, float]
    group: str
    subgroup: str


class ArtLibrary:
    """The drawings of one archive. Iterating gives their names in alphabetical order."""

    def __init__(self, archive: Path = _ARCHIVE) -> None:
        """Open `archive` and read its index. Raises OSError or zipfile.BadZipFile where it is no archive."""
        self._archive = zipfile.ZipFile(archive)
        self._index: dict[str, list[Any]] = json.loads(self._archive.read("index.json"))
        self.load = lru_cache(_KEPT)(self._load)

    def __contains__(self, name: object) -> bool:
        return name in self._index

    def __iter__(self) -> Iterator[str]:
        return iter(self._index)

    def __len__(self) -> int:
        return len(self._index)

    def names(self) -> tuple[str, ...]:
        """The names of all drawings, sorted."""
        return tuple(self._index)

    def group(self, name: str) -> str:
        """CLDR's group of a drawing, "" where there is none of that name."""
        return str(self._index[name][4]) if name in self._index else ""

    def subgroup(self, name: str) -> str:
        """CLDR's subgroup of a drawing, "" where there is none of that name."""
        return str(self._index[name][5]) if name in self._index else ""

    def emojis(self) -> dict[str, str]:
        """Emoji characters (without variation selectors) to the name of their drawing."""
        return {str(row[6]).replace("\ufe0f", ""): name for name, row in self._index.items()}

    def _load(self, name: str) -> Art | None:
        row = self._index.get(name)
        if row is None:
            return None
        width, height, (x0, y0, x1, y1), (left, right), group, subgroup, _ = row
        body = self._archive.read(f"{name}.svg").decode()
        return Art(name, body, width, height, (x0, y0, x1, y1), (left, right), group, subgroup)


@lru_cache(1)
def library() -> ArtLibrary:
    """The packed library, opened once per process."""
    return ArtLibrary()


def load(name: str) -> Art | None:
    """A packed drawing by its name, None where there is none."""
    return library().load(name)


def names() -> tuple[str, ...]:
    """The names of all packed drawings, sorted."""
    return library().names()
