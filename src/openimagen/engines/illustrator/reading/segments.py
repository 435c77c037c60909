"""Tokens to segments: the longest known phrases of a prompt, and what lies between them."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import zip_longest
from typing import Any

from openimagen.engines.illustrator.art import library
from openimagen.engines.illustrator.groups import is_eaten
from openimagen.engines.illustrator.reading.lexicon import Lexicon, lexicon, nearest_kind
from openimagen.engines.illustrator.reading.tokens import Token

_PLURAL_MARKS = ("们", "們", "たち", "達")
_MEALS = ("eating", "cooking", "drinking")
_TABLEWARE = frozenset({"basket", "bowl", "cup", "fork", "fruit-bowl", "kitchen-knife", "plate", "table"})
# the languages whose words look like English ones by chance: "escolar" is a fish there
_LATIN = frozenset({"es", "pt"})
_HIGHEST_COUNT = 99  # a larger number is a year or a size, not a count


@dataclass(slots=True)
class Segment:
    """A stretch of the prompt: `raw` as written, and its senses (empty for unknown words)."""

    raw: str
    senses: dict[str, Any] = field(default_factory=dict)
    plural: bool = False

    def has(self, *names: str) -> bool:
        """True where one of the senses is among `names`."""
        return any(name in self.senses for name in names)

    @property
    def is_thing(self) -> bool:
        """True for words that may name a subject."""
        return self.has("noun", "near", "group", "kind")


def segments(tokens: Sequence[Token], words: Lexicon) -> list[Segment]:
    """The prompt, cut into the longest phrases that the lexicon (or the English one) knows."""
    found: list[Segment] = []
    english = lexicon("en") if words.language != "en" else None
    position = 0
    after_number = False
    while position < len(tokens):
        token = tokens[position]
        if token.kind in ("end", "comma"):
            found.append(Segment(token.raw, {token.kind: token.raw}))
            length = 1
        elif token.kind == "emoji":
            found.extend(_emoji(token))
            length = 1
        else:
            match = words.longest(tokens, position, after_number)
            if match is None and english is not None and token.text.isascii():
                match = english.longest(tokens, position, after_number)
            if match is not None:
                length = match.length
                found.append(Segment(_raw(tokens[position : position + length]), match.senses, match.plural))
                if match.tail:
                    tail = words.senses(match.tail)
                    found.append(Segment(match.tail, tail or {"stop": match.tail}))
            else:
                chance = words.language in _LATIN and not _beside_english(tokens, position, words, english)
                length, segment = _unknown(tokens, position, likeness=not chance)
                found.append(segment)
        after_number = found[-1].has("number") if found else False
        position += length
    _tell_plurals(found)
    _tell_food(found)
    return found


def certain(segment: Segment) -> Segment:
    """The segment of a prompt in another language: a likeness to an English word is mostly chance there."""
    if segment.has("kind", "near", "style", "stop"):
        return Segment(segment.raw, {"unknown": "word"})
    return segment


def _tell_plurals(found: Sequence[Segment]) -> None:
    """Of people, Chinese and Japanese may say that they are several: 孩子们, 子供たち."""
    for segment, following in zip_longest(found, found[1:]):
        marked = segment.raw.endswith(_PLURAL_MARKS) or (following and following.raw in _PLURAL_MARKS)
        segment.plural = segment.plural or (segment.is_thing and bool(marked))


def _tell_food(found: Sequence[Segment]) -> None:
    """Among food and tableware, a word that also names some food means that: 배 is a pear, or a boat."""
    doubtful = [segment for segment in found if segment.has("food")]
    if doubtful and any(_is_of_a_meal(segment) for segment in found if not segment.has("food")):
        for segment in doubtful:
            segment.senses = {"noun": segment.senses["food"]}


def _is_of_a_meal(segment: Segment) -> bool:
    if segment.senses.get("action", segment.senses.get("after")) in _MEALS:
        return True
    art = segment.senses.get("noun", "")
    return (
        (segment.has("group") and segment.senses["group"] in ("food", "fruit"))
        or is_eaten(art)
        or art in _TABLEWARE
    )


def _beside_english(tokens: Sequence[Token], position: int, words: Lexicon, english: Lexicon | None) -> bool:
    """True where the word before or after is English and none of the prompt's own language."""
    for near in (position - 1, position + 1):
        if 0 <= near < len(tokens) and tokens[near].text.isascii() and english is not None:
            alone = tokens[near : near + 1]
            if words.longest(alone, 0) is None and english.longest(alone, 0) is not None:
                return True
    return False


def _unknown(tokens: Sequence[Token], position: int, likeness: bool = True) -> tuple[int, Segment]:
    """A number in digits, an English noun of a known kind (with `likeness`), or a word to leave out."""
    token = tokens[position]
    if token.text.isdecimal():
        value = int(token.text) if len(token.text) <= 2 else _HIGHEST_COUNT + 1
        return 1, Segment(
            token.raw, {"number": value} if 0 < value <= _HIGHEST_COUNT else {"stop": token.raw}
        )
    if token.kind == "word" and likeness:
        kind = nearest_kind([t.text for t in tokens[position : position + 3] if t.kind == "word"])
        if kind is not None:
            art, length, plural = kind
            return length, Segment(_raw(tokens[position : position + length]), {"kind": art}, plural)
    return 1, Segment(token.raw, {"unknown": token.kind})


def _raw(tokens: Sequence[Token]) -> str:
    """The words as written, with spaces between those that had some."""
    text = ""
    for token in tokens:
        joined = token.kind == "han" or not text
        text += token.raw if joined else " " + token.raw
    return text


def _emoji(token: Token) -> list[Segment]:
    """The drawing of an emoji character, or of the characters that it is joined from."""
    known = _emojis()
    if token.text in known:
        return [Segment(token.raw, {"noun": known[token.text], "emoji": token.raw})]
    parts = [c for c in token.text if c != "\u200d"]
    drawn = [Segment(c, {"noun": known[c], "emoji": c}) for c in parts if c in known]
    return drawn[:1] or [Segment(token.raw, {"unknown": "emoji"})]


@lru_cache(1)
def _emojis() -> dict[str, str]:
    return library().emojis()
