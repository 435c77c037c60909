"""Finds many phrases in a row of tokens at once."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field


@dataclass(frozen=True)
class Hit:
    """A phrase at tokens[start:end], which the list `list` of `language` holds."""

    language: str
    list: str
    start: int
    end: int


@dataclass
class _Node:
    exact: "dict[str, _Node]" = field(default_factory=dict)
    prefix: "dict[str, _Node]" = field(default_factory=dict)
    names: tuple[tuple[str, str], ...] = ()


class Phrases:
    """Phrases of named lists. A word that ends in "*" stands for every word with that start."""

    def __init__(self) -> None:
        self._root = _Node()

    def add(self, name: str, words: Sequence[str]) -> None:
        """Add a phrase as tokens ("cut*", "throat") to a list ("en.gore")."""
        node = self._root
        for word in words:
            table, key = (node.prefix, word[:-1]) if word.endswith("*") else (node.exact, word)
            node = table.setdefault(key, _Node())
        language, _, list_name = name.partition(".")
        if (language, list_name) not in node.names:
            node.names = (*node.names, (language, list_name))

    def find(self, tokens: Sequence[str]) -> Iterator[Hit]:
        """Every phrase that stands in the tokens by its start, overlapping ones too."""
        for start in range(len(tokens)):
            yield from self._from(self._root, tokens, start, start)

    def _from(self, node: _Node, tokens: Sequence[str], start: int, at: int) -> Iterator[Hit]:
        for language, list_name in node.names:
            yield Hit(language, list_name, start, at)
        if at == len(tokens):
            return
        token = tokens[at]
        if token in node.exact:
            yield from self._from(node.exact[token], tokens, start, at + 1)
        if node.prefix:
            for length in range(1, len(token) + 1):
                if token[:length] in node.prefix:
                    yield from self._from(node.prefix[token[:length]], tokens, start, at + 1)
