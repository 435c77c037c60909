"""Which of the eight languages a prompt is in, or which other one: by its script, then by its small words."""

import re
from functools import lru_cache
from typing import Literal

Language = Literal["en", "es", "pt", "zh", "zh-TW", "ja", "ko", "hi"]

_KANA = re.compile(r"[\u3040-\u30ff\uff66-\uff9f]")
_HAN = re.compile(r"[\u3400-\u9fff]")
_HANGUL = re.compile(r"[\uac00-\ud7af\u1100-\u11ff]")
_DEVANAGARI = re.compile(r"[\u0900-\u097f]")
_LATIN = re.compile(r"[a-zA-Z\u00c0-\u024f]+")

_SMALL_WORDS: dict[Language, str] = {
    "en": "a an the and no not without but just or of in on with at by is to from under over near next "
    "front behind that two three for wearing holding riding sitting",
    "es": "un una unos unas el la los las de del en con y sobre bajo al por junto dos tres cuatro cinco que "
    "lado sin muy su montando encima detrás delante",
    "pt": "um uma uns umas o a os as de do da dos das no na nos nas em com e sobre sob ao à pelo duas dois "
    "três quatro que lado sem muito seu não num numa atrás frente",
}
_SMALL = {language: frozenset(words.split()) for language, words in _SMALL_WORDS.items()}

_OTHER_SCRIPTS = {
    "Arabic script": re.compile(r"[\u0600-\u06ff]"),
    "Bengali script": re.compile(r"[\u0980-\u09ff]"),
    "Cyrillic script": re.compile(r"[\u0400-\u052f]"),
    "Greek": re.compile(r"[\u0370-\u03ff]"),
    "Hebrew": re.compile(r"[\u0590-\u05ff]"),
    "Tamil": re.compile(r"[\u0b80-\u0bff]"),
    "Telugu": re.compile(r"[\u0c00-\u0c7f]"),
    "Thai": re.compile(r"[\u0e00-\u0e7f]"),
}
_OTHER_SMALL_WORDS = {
    "Dutch": "de het een en van op met onder naast achter voor niet zonder twee drie",
    "French": "le la les un une des du et avec sur dans sous devant est sans deux trois qui au",
    "German": "der die das ein eine einen einem einer und mit auf unter neben vor hinter im am ist ohne zwei",
    "Indonesian": "yang di dan dengan sebuah seekor dua tiga atas bawah dalam tanpa",
    "Italian": "il lo la gli le un una uno di del della e con su sul sulla sotto nel nella senza due tre che",
    "Polish": "na w i z pod obok przed za nie bez dwa dwie trzy jest oraz nad",
    "Swedish": "en ett och med på under bredvid framför bakom utan två tre som i är",
    "Turkish": "bir ve ile üzerinde altında yanında önünde arkasında iki üç için olan içinde",
    "Vietnamese": "một và với trên dưới trong của cạnh không hai ba con chiếc đang người",
}
_OTHER_SMALL = {language: frozenset(words.split()) for language, words in _OTHER_SMALL_WORDS.items()}
_FEWEST = 2  # small words that make a language likely


def detect_language(text: str) -> Language:
    """The language that a text is most likely written in; English where nothing speaks for another."""
    if _KANA.search(text):
        return "ja"
    counts: dict[Language, int] = {
        "ko": len(_HANGUL.findall(text)),
        "hi": len(_DEVANAGARI.findall(text)),
        "zh": len(_HAN.findall(text)),
    }
    script = max(counts, key=lambda name: counts[name])
    if counts[script]:
        if script == "zh" and any(_is_traditional(character) for character in _HAN.findall(text)):
            return "zh-TW"
        return script
    scores = small_words(text)
    best = max(scores.values())
    # shared words ("a", "de") can tie: English first, then Spanish
    return next(language for language, score in scores.items() if score == best)


def other_language(text: str) -> str | None:
    """The English name of the language or script that a text seems to be in; None for one of the eight."""
    letters = sum(character.isalpha() for character in text)
    for script, letter in _OTHER_SCRIPTS.items():
        if 2 * len(letter.findall(text)) > letters:
            return script
    if _KANA.search(text) or _HAN.search(text) or _HANGUL.search(text) or _DEVANAGARI.search(text):
        return None
    words = [word.lower() for word in _LATIN.findall(text)]
    scores = {name: sum(word in small for word in words) for name, small in _OTHER_SMALL.items()}
    likeliest = max(scores, key=lambda name: scores[name])
    known = max(small_words(text).values())
    return likeliest if scores[likeliest] >= _FEWEST and scores[likeliest] > known else None


def small_words(text: str) -> dict[Language, int]:
    """How many of the commonest words of English, Spanish and Portuguese a text has."""
    words = [word.lower() for word in _LATIN.findall(text)]
    scores: dict[Language, int] = {}
    for language, small in _SMALL.items():
        scores[language] = sum(word in small for word in words)
    return scores


@lru_cache(4096)
def _is_traditional(character: str) -> bool:
    """True for characters that only the traditional script has: the old charsets of both tell."""
    try:
        character.encode("big5")
    except UnicodeEncodeError:
        return False
    try:
        character.encode("gb2312")
    except UnicodeEncodeError:
        return True
    return False
