"""Text to tokens: words, single Chinese or Japanese characters, emoji and punctuation."""

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache

# Devanagari vowel signs are not \w in Python, so the block is named; hyphens and apostrophes separate.
_HAN_KANA = r"\u3005\u3007\u3040-\u30ff\u31f0-\u31ff\u3400-\u9fff\uf900-\ufaff\uff66-\uff9f"
_EMOJI_BASE = (
    r"[\u203c\u2049\u2122\u2139\u2190-\u21ff\u2300-\u23ff\u25a0-\u27bf\u2934\u2935\u2b00-\u2bff\u3030\u303d"
    r"\U0001f000-\U0001f3fa\U0001f400-\U0001faff]"
)
_EMOJI_EXTRA = r"[\ufe0e\ufe0f\u20e3\U0001f3fb-\U0001f3ff\U000e0020-\U000e007f]"
_TOKEN = re.compile(
    rf"(?P<emoji>{_EMOJI_BASE}{_EMOJI_EXTRA}*(?:\u200d{_EMOJI_BASE}{_EMOJI_EXTRA}*)*)"
    rf"|(?P<han>[{_HAN_KANA}])"
    rf"|(?P<word>(?:(?![{_HAN_KANA}])[\w\u0900-\u0963\u0966-\u097f\u0300-\u036f])+)"
    r"|(?P<end>[.;!?。；！？।\n])"
    r"|(?P<comma>[,:()\[\]，、：（）—–|/…])"
    r"|(?P<and>&)"
)
_MARKS = {"-": "-", "\u2010": "-", "\u2011": "-", "'": "'", "\u2019": "'"}
_NUKTA = str.maketrans({"\u093c": None, "\u0901": "\u0902"})
_EMOJI_IGNORED = re.compile(r"[\ufe0e\ufe0f\U0001f3fb-\U0001f3ff]")


@dataclass(frozen=True, slots=True)
class Token:
    """One token: `text` normalised, `raw` as written; `kind` is emoji, han, word, end, comma or and.

    `mark` is the hyphen or the apostrophe right behind it, or "".
    """

    text: str
    raw: str
    kind: str
    mark: str = ""


_BETWEEN_HAN = re.compile(r"(?<=[\u3400-\u9fff])[ \u3000]+(?=[\u3400-\u9fff])")
_SMALL_WORDS = frozenset("的在上里裡是和与與着著了有坐把被只隻个個一")


def keywords(text: str) -> str:
    """Chinese text with commas for the spaces of 猫 沙发 阳光; 一只 猫 在 沙发 上 is a sentence."""
    pieces = _BETWEEN_HAN.split(text)
    if len(pieces) < 2 or any(piece in _SMALL_WORDS for piece in pieces):
        return text
    return "，".join(pieces)


def tokenize(text: str) -> list[Token]:
    """The tokens of a text in order. Never fails; characters of no kind are dropped."""
    tokens = []
    for match in _TOKEN.finditer(text):
        kind = str(match.lastgroup)
        raw = match[0].strip() or "."  # a line's end is a sentence's
        if kind == "emoji":
            tokens.append(Token(_EMOJI_IGNORED.sub("", raw), raw, kind))
        else:
            following = text[match.end() : match.end() + 1]
            tokens.append(Token(normalized(match[0]), raw, kind, _MARKS.get(following, "")))
    return tokens


@lru_cache(4096)
def normalized(word: str) -> str:
    """Lower case, compatibility forms folded, and Hindi spelling variants that people mix made the same."""
    if word.isascii():
        return word.lower()
    folded = unicodedata.normalize("NFKC", word.lower())
    if "\u0900" <= folded[0] <= "\u097f":
        folded = unicodedata.normalize("NFC", unicodedata.normalize("NFD", folded).translate(_NUKTA))
    return folded


@lru_cache(4096)
def without_accents(word: str) -> str:
    """The word with its Latin accents removed: "arbol" for "árbol"."""
    if word.isascii():
        return word
    return "".join(c for c in unicodedata.normalize("NFD", word) if not "\u0300" <= c <= "\u036f")
