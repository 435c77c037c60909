"""Tokens to segments: the longest known phrases of a prompt, and what lies between them."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from functools import lru_cache
from typing import Any

from openimagen.engines.illustrator.art import library
from openimagen.engines.illustrator.reading.chinese_nouns import tell_nouns
from openimagen.engines.illustrator.reading.chinese_numbers import CHINESE, numeral
from openimagen.engines.illustrator.reading.chinese_words import adjective, verb
from openimagen.engines.illustrator.reading.doubtful_senses import (
    is_a_dress,
    tell_costumes,
    tell_food,
    tell_plurals,
    tell_weapons,
)
from openimagen.engines.illustrator.reading.hindi_nouns import tell_nouns as tell_hindi_nouns
from openimagen.engines.illustrator.reading.japanese_nouns import tell_nouns as tell_japanese_nouns
from openimagen.engines.illustrator.reading.korean import without_likenesses
from openimagen.engines.illustrator.reading.korean_absent import leave_out_the_absent
from openimagen.engines.illustrator.reading.korean_senses import tell_senses
from openimagen.engines.illustrator.reading.lexicon import Lexicon, Match, lexicon, nearest_kind
from openimagen.engines.illustrator.reading.lines import unwrapped
from openimagen.engines.illustrator.reading.overlaps import unshared
from openimagen.engines.illustrator.reading.tokens import Token
from openimagen.engines.illustrator.reading.whole_words import (
    LANGUAGES,
    LONGEST,
    keep_whole,
    kind_of,
    kind_of_korean,
    whole_word,
)

_OF_A_NOUN = ("number", "definite", "possessive", "colour", "size")
_NAMES = ("noun", "near", "group", "undrawable", "deed", "before", "number", "material")
# the languages whose words look like English ones by chance: "escolar" is a fish there
_LATIN = frozenset({"es", "pt"})
_PREFIXES = frozenset(
    {"anti", "auto", "ex", "mega", "micro", "mini", "não", "pós", "pré", "recém", "semi", "super", "vice"}
)
_HIGHEST_COUNT = 99  # a larger number is a year or a size, not a count


@dataclass(slots=True)
class Segment:
    """A stretch of the prompt: `raw` as written, and its senses (empty for unknown words).

    `mark` is what its last token has: the hyphen or the apostrophe behind it.
    """

    raw: str
    senses: dict[str, Any] = field(default_factory=dict)
    plural: bool = False
    mark: str = ""
    # an unknown word that is a noun
    named: bool = False
    # a Korean particle that was cut off the word before
    cut: bool = False

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
        if found and words.language in _LATIN and _is_tail(tokens, position):
            found[-1] = replace(found[-1], raw=f"{found[-1].raw}-{token.raw}")
            length = 1
        elif token.kind in ("end", "comma"):
            found.append(Segment(token.raw, {token.kind: token.text}))
            length = 1
        elif token.kind == "emoji":
            found.extend(_emoji(token))
            length = 1
        else:
            match = words.longest(tokens, position, after_number)
            if match is not None:
                match = unshared(tokens, position, words, match, after_number)
            said = numeral(tokens, position, words) if words.language in CHINESE else None
            if said is not None and said.length > (match.length if match else 0):
                found.append(Segment(_raw(tokens[position : position + said.length]), said.senses))
                position += said.length
                after_number = found[-1].has("number")
                continue
            chinese = words.language in CHINESE
            described = adjective(tokens, position, words, match) if chinese else None
            match = described or (verb(tokens, position, words, match) if chinese else None) or match
            if match is None and english is not None and token.text.isascii():
                match = english.longest(tokens, position, after_number)
                if match is not None and words.language in _LATIN and _is_of_a_name(tokens, position, match):
                    match = None
            if match is not None and match.length > 1:
                match = _without_the_next_noun(tokens, position, words, match)
                match = _noun_of(found, tokens, position, words, match)
                if is_a_dress(found, _raw(tokens[position : position + match.length])):
                    match = words.longest(tokens[: position + 1], position)
            if match is not None and "counter" in match.senses and words.language == "ja":
                match = _without_of(tokens, position, words, match)
            # 一本书, not 本书 ("this book")
            counted = match is not None and (
                described is not None or "counter" in match.senses or _counts(tokens, position, words, match)
            )
            whole = None if counted or _joins(found, match) else whole_word(tokens, position, words)
            if whole is not None and not _is_taken_apart(tokens, position, words, match, whole.length):
                length = whole.length
                raw = _raw(tokens[position : position + length])
                kind = kind_of(raw, words) if whole.noun else {}
                found.append(Segment(raw, kind or {"unknown": "han"}, named=whole.noun and not kind))
            elif match is not None:
                length = match.length
                raw = _raw(tokens[position : position + length]).removesuffix(match.tail)
                found.append(Segment(raw, match.senses, match.plural))
                if match.tail:
                    tail = words.senses(match.tail)
                    found.append(Segment(match.tail, tail or {"stop": match.tail}, cut=True))
            else:
                chance = words.language in _LATIN and not _beside_english(tokens, position, words, english)
                named = chance or (words.language in _LATIN and token.raw.istitle())
                length, segment = _unknown(tokens, position, likeness=not named)
                found += _of_a_kind(segment, words) if words.language == "ko" else [segment]
        after_number = bool(found) and (found[-1].has("number") or found[-1].raw.isdecimal())
        position += length
        if found:
            found[-1].mark = tokens[position - 1].mark
    found = unwrapped(found, words.language)
    if words.language in LANGUAGES:
        found = keep_whole(found, words)
    if words.language in CHINESE:
        tell_nouns(found)
    elif words.language == "ko":
        leave_out_the_absent(found)
        found = without_likenesses(tell_senses(found))
    elif words.language == "ja":
        tell_japanese_nouns(found)
    elif words.language == "hi":
        found = tell_hindi_nouns(found)
    tell_plurals(found)
    if words.language in _LATIN:
        tell_costumes(found)
    tell_food(found)
    tell_weapons(found)
    return found


def _is_tail(tokens: Sequence[Token], position: int) -> bool:
    """True for the second half of "espaço-tempo", "sofá-cama": its first half is the head, if anything."""
    before = tokens[position - 1]
    return position > 0 and before.kind == "word" and before.mark == "-" and before.text not in _PREFIXES


def _is_of_a_name(tokens: Sequence[Token], position: int, match: Match) -> bool:
    """True for an English word within a Spanish or Portuguese prompt's "Abbey Road", "Salvation Army"."""
    if match.length > 1 or not tokens[position].raw.istitle():
        return False
    return any(
        0 <= near < len(tokens) and tokens[near].raw.istitle() for near in (position - 1, position + 1)
    )


def _without_the_next_noun(tokens: Sequence[Token], position: int, words: Lexicon, match: Match) -> Match:
    """ "blue" of "blue water bottle": no blue water, where its last words begin a longer noun."""
    end = position + match.length
    if words.language != "en" or any(sense in match.senses for sense in _NAMES):
        return match
    for start in range(position + 1, end):
        noun = words.longest(tokens, start)
        if noun is not None and "noun" in noun.senses and start + noun.length > end:
            return words.longest(tokens[:start], position) or match
    return match


def _noun_of(
    found: Sequence[Segment], tokens: Sequence[Token], position: int, words: Lexicon, match: Match
) -> Match:
    """ "painting" of "a painting on the wall": after an article, the first word of a verb may be a noun."""
    if words.language != "en" or not (found and found[-1].has(*_OF_A_NOUN) and "action" in match.senses):
        return match
    noun = words.longest(tokens[: position + 1], position)
    return noun if noun is not None and ("noun" in noun.senses or "near" in noun.senses) else match


def _counts(tokens: Sequence[Token], position: int, words: Lexicon, match: Match) -> bool:
    """True for 三本 and 五枚: a number and what it counts by, whatever else they are a word for."""
    if "number" not in match.senses or words.language != "ja":
        return False
    counter = words.longest(tokens, position + match.length, after_number=True)
    return counter is not None and "counter" in counter.senses


def _joins(found: Sequence[Segment], match: Match | None) -> bool:
    """True for と after a noun: はさみとくし has no とくし."""
    return match is not None and "and" in match.senses and bool(found) and found[-1].is_thing


def _without_of(tokens: Sequence[Token], position: int, words: Lexicon, counter: Match) -> Match:
    """The counter of 猫二匹の隣: 匹, where の begins a relation."""
    end = position + counter.length
    if counter.length == 1 or tokens[end - 1].text != "の":
        return counter
    relation = words.longest(tokens, end - 1)
    if relation is None or relation.length == 1 or "after" not in relation.senses:
        return counter
    return words.longest(tokens[: end - 1], position, after_number=True) or counter


def _is_taken_apart(
    tokens: Sequence[Token], start: int, words: Lexicon, match: Match | None, length: int
) -> bool:
    """True where the tables know as much as the list of whole words, or where its word ends within theirs.

    公园中山羊: not 中山 (Zhongshan), as 中 leaves 山羊, a goat.
    """
    if match is None:
        return False
    if match.length >= length:
        return True
    rest = words.longest(tokens[: start + length + LONGEST], start + match.length)
    return rest is not None and rest.length > 1 and match.length + rest.length > length


def certain(segment: Segment) -> Segment:
    """The segment of a prompt in another language: a likeness to an English word is mostly chance there."""
    if segment.has("kind", "near", "style", "stop"):
        return Segment(segment.raw, {"unknown": "word"})
    return segment


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


def _of_a_kind(segment: Segment, words: Lexicon) -> list[Segment]:
    """An unknown Korean word as what it ends in, and its particle; or as it is."""
    flower, field, rest = segment.raw.partition("밭")
    if field and len(rest) < 3 and words.exact(flower):  # 해바라기밭: sunflowers, and where they stand
        return [Segment(flower, words.exact(flower)), Segment(field, {"place": "field"})]
    senses, tail = kind_of_korean(segment.raw, words) if segment.has("unknown") else ({}, "")
    if not senses:
        return [segment]
    particle = [Segment(tail, words.senses(tail) or {"stop": tail}, cut=True)] if tail else []
    return [Segment(segment.raw.removesuffix(tail), senses), *particle]


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
