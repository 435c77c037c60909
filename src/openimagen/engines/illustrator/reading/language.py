"""Which of the eight languages a prompt is in: by its script, then by its small words."""

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
# What the reader does not know, to say so: by its script, or by its commonest words.
_OTHER_SCRIPTS = {
    "Cyrillic": re.compile(r"[\u0400-\u052f]+"),
    "Greek": re.compile(r"[\u0370-\u03ff]+"),
    "Hebrew": re.compile(r"[\u0590-\u05ff]+"),
    "Arabic": re.compile(r"[\u0600-\u06ff]+"),
    "Thai": re.compile(r"[\u0e00-\u0e7f]+"),
    "Bengali": re.compile(r"[\u0980-\u09ff]+"),
    "Tamil": re.compile(r"[\u0b80-\u0bff]+"),
}
_OTHER_SMALL = {
    "French": frozenset(
        [
            "un",
            "une",
            "le",
            "la",
            "les",
            "des",
            "du",
            "dans",
            "sur",
            "avec",
            "et",
            "sous",
            "à",
            "au",
            "aux",
            "est",
            "qui",
            "près",
            "très",
        ]
    ),
    "German": frozenset(
        [
            "ein",
            "eine",
            "einen",
            "einem",
            "einer",
            "der",
            "die",
            "das",
            "den",
            "dem",
            "und",
            "auf",
            "mit",
            "im",
            "am",
            "unter",
            "ist",
            "von",
        ]
    ),
    "Italian": frozenset(
        [
            "un",
            "uno",
            "una",
            "il",
            "lo",
            "gli",
            "di",
            "della",
            "del",
            "nel",
            "nella",
            "sul",
            "sulla",
            "con",
            "e",
            "che",
            "sotto",
            "è",
            "alla",
        ]
    ),
    "Dutch": frozenset(
        [
            "een",
            "het",
            "de",
            "op",
            "met",
            "en",
            "van",
            "onder",
            "naast",
            "voor",
            "achter",
            "bij",
            "is",
            "aan",
            "die",
        ]
    ),
    "Polish": frozenset(
        ["i", "w", "na", "z", "pod", "przy", "obok", "jest", "się", "nad", "przed", "do", "ze"]
    ),
    "Turkish": frozenset(["bir", "ve", "ile", "üzerinde", "altında", "yanında", "için", "çok", "bu"]),
    "Indonesian": frozenset(
        ["seorang", "seekor", "sebuah", "di", "dan", "dengan", "yang", "atas", "bawah", "dekat"]
    ),
    "Vietnamese": frozenset(
        ["một", "con", "người", "và", "trên", "dưới", "của", "với", "trong", "những", "cái"]
    ),
    "Swedish": frozenset(
        ["en", "ett", "och", "på", "med", "i", "under", "bredvid", "framför", "som", "är", "av"]
    ),
}


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


def foreign(text: str) -> str | None:
    """The name of a language or script that a text is in and that the reader does not know, else None."""
    for name, script in _OTHER_SCRIPTS.items():
        if len(script.findall(text)) > len(_LATIN.findall(text)):
            return name
    words = [word.lower() for word in _LATIN.findall(text)]
    known = max(sum(word in small for word in words) for small in _SMALL.values())
    scores = {name: sum(word in small for word in words) for name, small in _OTHER_SMALL.items()}
    best = max(scores, key=lambda name: scores[name])
    return best if scores[best] >= 2 and scores[best] > known else None


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
