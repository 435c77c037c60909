"""Finds many phrases in a row of tokens at once."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field


@dataclass
class _Node:
    exact: "dict[str, _Node]" = field(default_factory=dict)
    prefix: "dict[str, _Node]" = field(default_factory=dict)
    names: tuple[str, ...] = ()


@dataclass(frozen=True)
class Hit:
    """A phrase of list `name` at tokens[start:end]."""

    name: str
    start: int
    end: int
    words: tuple[str, ...]


class Phrases:
    """A set of phrases, each under a name. A word that ends in "*" stands for every word with that start."""

    def __init__(self) -> None:
        self._root = _Node()

    def add(self, name: str, words: Sequence[str]) -> None:
        """Add a phrase as tokens ("cut*", "throat")."""
        node = self._root
        for word in words:
            table, key = (node.prefix, word[:-1]) if word.endswith("*") else (node.exact, word)
            node = table.setdefault(key, _Node())
        if name not in node.names:
            node.names = (*node.names, name)

    def find(self, tokens: Sequence[str]) -> Iterator[Hit]:
        """Every phrase that stands in the tokens, overlapping ones too."""
        for start in range(len(tokens)):
            yield from self._from(self._root, tokens, start, start)

    def _from(self, node: _Node, tokens: Sequence[str], start: int, at: int) -> Iterator[Hit]:
        for name in node.names:
            yield Hit(name, start, at, tuple(tokens[start:at]))
        if at == len(tokens):
            return
        token = tokens[at]
        if token in node.exact:
            yield from self._from(node.exact[token], tokens, start, at + 1)
        if node.prefix:
            for length in range(1, len(token) + 1):
                if token[:length] in node.prefix:
                    yield from self._from(node.prefix[token[:length]], tokens, start, at + 1)
