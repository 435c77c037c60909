"""Undoes what hides words: zero-width characters, homoglyphs, full width, leet, spacing, repeated letters.

The lists go through `tokens` as the prompts do, so both sides always agree on a spelling.
"""

import re
import unicodedata
from functools import cache, partial
from importlib.resources import files

# Characters that show nothing, besides those of the categories "format" and "control".
_BLANK = frozenset("\u034f\u115f\u1160\u3164\uffa0\u2800") | {chr(c) for c in range(0xFE00, 0xFE10)}
# A pause between words: phrases do not reach over it.
PAUSE = "|"

_HAN = "\u3005\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"
_HIRAGANA = "\u3041-\u309f"
_KATAKANA = "\u30a1-\u30fa\u30fc"
_MARKS = "\u0900-\u0903\u093a-\u094f\u0951-\u0957\u0962\u0963"  # Devanagari signs, which \w leaves out
_WORD = rf"\w{_MARKS}"
_TOKEN = re.compile(
    rf"[{_HAN}{_HIRAGANA}]|[{_KATAKANA}]+|[^\W{_HAN}{_HIRAGANA}{_KATAKANA}_]"
    rf"(?:[^\W{_HAN}{_HIRAGANA}{_KATAKANA}_]|[{_MARKS}])*|[,;:!?()\n。、।]"
)
_APOSTROPHE = re.compile(r"(?<=\w)['’ʼ`](?=\w)")
_INSIDE = re.compile(rf"(?<=[{_WORD}])[.\-_*·・~+^=|/\\]+(?=[{_WORD}])")
SPACED = re.compile(
    rf"(?<![{_WORD}])[^\W_][{_MARKS}]*(?:[\s.\-_*·・~+^=|/\\]{{1,3}}[^\W_][{_MARKS}]*(?![{_WORD}])){{2,}}"
)
_SEPARATORS = re.compile(r"[\s.\-_*·・~+^=|/\\]+")
REPEATED = re.compile(r"([^\W\d_])\1{2,}")
_LEET_WORD = re.compile(r"[\w@$!€|+]*[a-z][\w@$!€|+]*")
_LEET = str.maketrans("01345789@$!€+", "oieastbgasiet")
_LEET_L = _LEET | {ord("1"): ord("l"), ord("|"): ord("l")}

# Letters of other scripts, and small capitals, each with the Latin one that it looks like (lower case).
_LOOKALIKES = str.maketrans(
    "авекмнорстухіјѕԁԛԝһӏαβεικνορτυχγωɑɡıɩᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘʀꜱᴛᴜᴠᴡʏᴢøđłħæœ",
    "abekmhopctyxijsdqwhlabeikvoptuxywagiiabcdefghijklmnoprstuvwyzodlhao",
)


_LETTERS = re.compile(r"[^\W\d_]+")
# Basic letters and small capitals.
_LATIN = frozenset("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘʀꜱᴛᴜᴠᴡʏᴢ")


def views(text: str) -> tuple[tuple[str, ...], ...]:
    """The text as tokens, in each of the ways that it may be meant; the plain reading comes first.

    The others read leet as letters, join spaced-out words and drop signs inside words; a view that says
    nothing new is left out.
    """
    plain = _folded(text)
    found = [tokens(plain)]
    joined = _INSIDE.sub("", SPACED.sub(_join, plain))
    for table in (_LEET, _LEET_L):
        letters = _LEET_WORD.sub(partial(_unleet, table), joined)
        found.append(tokens(REPEATED.sub(r"\1", letters)))
    return tuple(dict.fromkeys(found))


def tokens(text: str) -> tuple[str, ...]:
    """The words of a text, folded; single characters for Han and hiragana, PAUSE where a clause ends."""
    found = _TOKEN.findall(REPEATED.sub(r"\1\1", _folded(text)))
    return tuple(PAUSE if token in ",;:!?()\n。、।" else token for token in found)


def _folded(text: str) -> str:
    """Lower case, without accents on Latin letters, invisible characters or look-alikes; simplified Han."""
    text = unicodedata.normalize("NFKC", text.translate(enclosed())).casefold()
    if not text.isascii():
        text = "".join(c for c in text if not invisible(c))
        text = _without_accents(unicodedata.normalize("NFD", text).translate(_LOOKALIKES))
        text = unicodedata.normalize("NFC", text).translate(_simplified())
    return _APOSTROPHE.sub("", text)


def _without_accents(text: str) -> str:
    kept = []
    latin = False
    for c in text:
        if unicodedata.combining(c):
            # the nukta of Devanagari is often left out in writing
            if not latin and c != "\u093c":
                kept.append(c)
        else:
            latin = c < "\u0250"
            kept.append(c)
    return "".join(kept)


def invisible(c: str) -> bool:
    """Whether the character shows nothing."""
    if c < "\u00ad":
        return False
    return unicodedata.category(c) in ("Cf", "Cc", "Co", "Cn") or c in _BLANK


def _join(match: re.Match[str]) -> str:
    """The letters as one word, and without a first or last one that may be a word by itself ("a n u d e")."""
    word = _SEPARATORS.sub("", match[0])
    return f"{word} {word[1:]} {word[:-1]} {word[1:-1]}"


def unleet(word: str) -> str:
    """A word of Latin letters with the digits and signs that stand for letters read as these."""
    return word.translate(_LEET)


def without_lookalikes(text: str) -> str:
    """The text with Latin letters for those that look like them, in words that have Latin ones too."""
    return text if text.isascii() else _LETTERS.sub(_latin, text)


def _latin(match: re.Match[str]) -> str:
    word = match[0]
    return word if _LATIN.isdisjoint(word) else word.lower().translate(_LOOKALIKES)


def _unleet(table: dict[int, int], match: re.Match[str]) -> str:
    word = match[0]
    if word.isalpha():
        return word
    end = len(word.rstrip("!"))
    return word[:end].translate(table) + word[end:]


@cache
def enclosed() -> dict[int, str]:
    """Squared, circled and flag letters, which NFKC leaves alone, as plain ones."""
    starts = (0x1F130, 0x1F150, 0x1F170, 0x1F1E6)
    return {start + i: chr(ord("a") + i) for start in starts for i in range(26)}


@cache
def _simplified() -> dict[int, str]:
    """Traditional Chinese characters to simplified ones; Japanese ones go along, on both sides."""
    pairs = files("openimagen.safety").joinpath("lists/han.txt").read_text("utf-8").split()
    return {ord(pair[0]): pair[1] for pair in pairs if len(pair) == 2}
