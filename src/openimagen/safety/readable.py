"""A prompt as the classifier reads it: without disguise, and without what tells nothing of the picture.

Gentler than `normalise`, whose views only have to meet listed words: what is left here is still a sentence.
"""

import re
import unicodedata

from openimagen.safety.normalise import REPEATED, SPACED, enclosed, invisible, unleet, without_lookalikes

_ADDRESS = re.compile(r"\b(?:https?://|www\.)\S+", re.IGNORECASE)
# "--ar 16:9 --v 6", "<lora:add_detail:0.8>"
_FLAG = re.compile(r"(?<!\S)--?[a-z]+(?:[ =](?=[\d.:]*\d)[\d.:]+)?(?!\S)|<\w+:[^<>]*>", re.IGNORECASE)
# "(masterpiece:1.2)", "((soft light))"
_WEIGHT = re.compile(
    r"(?<![(\[{])[(\[{]{1,4}([^()\[\]{}]{0,300}):\s?\d+(?:\.\d+)?[)\]}]{1,4}"
    r"|(?<![(\[{])[(\[{]{2,4}([^()\[\]{}]{0,300})[)\]}]{2,4}"
)
_SIGNS = re.compile(r"[#*_~^|=<>\\]+")
_PAUSES = re.compile(r"([,.;:!?。、!?])(?:\s*[,.;:!?。、!?])+")
_GAP = re.compile(r"\s{2,}")
_BETWEEN = re.compile(r"[\s.\-_*·・~+^=|/\\]+")
_LEET = re.compile(r"(?<![\w.,:@$])[a-z0-9@$!]*[a-z][a-z0-9@$!]*(?<!!)(?![\w.:]\d)", re.IGNORECASE)
# Digits that are meant: "8k", "35mm", "1920s", "1girl", "f8", "gt40".
_MEANT = re.compile(r"\d+[a-z]+|[a-z]{1,4}\d+|[a-z]+|\d+x\d+", re.IGNORECASE)


def readable(text: str) -> str:
    """The text as plain words in one line; empty if nothing in it can be read."""
    text = _ADDRESS.sub(" ", _composed(text))
    text = _FLAG.sub(" ", text)
    text = _WEIGHT.sub(lambda found: found[1] or found[2] or "", text)
    text = SPACED.sub(_joined, text)
    text = _SIGNS.sub(" ", text)
    text = _PAUSES.sub(r"\1", text)
    text = without_lookalikes(text)
    text = _LEET.sub(_letters, text)
    text = REPEATED.sub(r"\1", text)
    return " ".join(text.lower().split())


def leaves_out(text: str) -> bool:
    """Whether `readable` leaves out words: addresses and flags may hold any."""
    text = _composed(text)
    return bool(_ADDRESS.search(text) or _FLAG.search(text))


def _composed(text: str) -> str:
    text = unicodedata.normalize("NFKC", text.translate(enclosed()))
    return "".join(c for c in text if c.isspace() or not (invisible(c) or unicodedata.category(c)[0] == "C"))


def _joined(match: re.Match[str]) -> str:
    """Spaced-out letters as words: a wider gap than a single space parts them."""
    return " ".join(_BETWEEN.sub("", word) for word in _GAP.split(match[0]))


def _letters(match: re.Match[str]) -> str:
    word = match[0]
    return word if _MEANT.fullmatch(word) else unleet(word.lower())
