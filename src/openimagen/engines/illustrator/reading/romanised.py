"""Hindi in Latin letters ("ek lal gaadi"): the commonest words, put back into their own script."""

import re
from functools import lru_cache

from openimagen.engines.illustrator.reading.lexicon import lexicon, nearest_kind
from openimagen.engines.illustrator.reading.tokens import normalized
from openimagen.engines.illustrator.reading.words.hi_latin import SHARED, SPELLINGS

_WORD = re.compile(r"[A-Za-z\u0101\u012b\u016b']+")
_FEWEST = 2  # words of Hindi in a prompt that is taken for Hindi

# how words sound, as far as both scripts tell: vowels that are spelt in many ways are left out
_SOUNDS = (
    ("chh", "c"), ("ch", "c"), ("sh", "s"), ("ph", "f"), ("zh", "z"), ("aa", "a"), ("ee", "i"), ("oo", "u"),
    ("ai", "e"), ("ay", "e"), ("au", "o"), ("w", "v"), ("x", "ks"), ("q", "k"), ("a", ""),
)  # fmt: skip
_LETTERS = {
    letter: sound
    for sound, letters in {
        "k": "क", "kh": "ख", "g": "ग", "gh": "घ", "n": "ङञणनं", "c": "चछ", "j": "ज", "jh": "झ", "t": "टत",
        "th": "ठथ", "d": "डद", "dh": "ढध", "p": "प", "f": "फ", "b": "ब", "bh": "भ", "m": "म", "y": "य",
        "r": "र", "l": "ल", "v": "व", "s": "शषस", "h": "ह", "i": "इईिी", "u": "उऊुू", "e": "एऐेैॅ",
        "o": "ओऔोौॉऑ", "ri": "ृ",
    }.items()
    for letter in letters
}  # fmt: skip
_SHORTEST_SOUND = 3
# Latin ending and the one of the dictionary form, the same in Devanagari
_FORMS = (
    ("iyaan", "i", "ी", "ियाँ"), ("iyan", "i", "ी", "ियाँ"), ("iyon", "i", "ी", "ियों"),
    ("iyo", "i", "ी", "ियों"), ("on", "a", "ा", "ों"), ("on", "", "", "ों"), ("o", "a", "ा", "ों"),
    ("o", "", "", "ों"), ("ein", "", "", "ें"), ("en", "", "", "ें"), ("e", "a", "ा", "े"),
)  # fmt: skip
_DOUBLED = re.compile(r"(.)\1+")


@lru_cache(1)
def _scripts() -> dict[str, str]:
    return {spelt: word for word, ways in SPELLINGS.items() for spelt in ways.split()}


def _sound(spelt: str) -> str:
    """What a Latin spelling sounds like: "gubbare" is "gubr"."""
    for letters, sound in _SOUNDS:
        spelt = spelt.replace(letters, sound)
    return _ending(spelt)


def _sound_of(word: str) -> str:
    """The same of a word in Devanagari: "गुब्बारे" is "gubr"."""
    return _ending("".join(_LETTERS.get(letter, "") for letter in normalized(word)))


def _ending(sound: str) -> str:
    return _DOUBLED.sub(r"\1", sound.replace("m", "n")).removesuffix("e")


@lru_cache(1)
def _sounds() -> dict[str, str]:
    """The words of one sound, where there is only one of at least four letters."""
    found: dict[str, set[str]] = {}
    for word in lexicon("hi").single_words():
        found.setdefault(_sound_of(word), set()).add(word)
    return {
        sound: word for sound, (word, *more) in found.items() if len(sound) >= _SHORTEST_SOUND and not more
    }


def _by_sound(word: str) -> str | None:
    """The word in Devanagari that a Latin spelling, which is no English word, sounds like."""
    if len(word) <= _SHORTEST_SOUND or lexicon("en").exact(word) or nearest_kind([word]):
        return None
    return _inflected(word) or _sounds().get(_sound(word))


def _inflected(word: str) -> str | None:
    """The plural or oblique form of a word whose dictionary form is known: "ladkiyon"."""
    for ending, single, last, form in _FORMS:
        if word.endswith(ending):
            known = _scripts().get(word.removesuffix(ending) + single, "")
            if known and known.endswith(last):
                return known.removesuffix(last) + form
    return None


def devanagari(text: str, fewest: int = _FEWEST) -> str | None:
    """A prompt in romanised Hindi with the words that are known in Devanagari; None for any other prompt.

    At least half of its words are known, and at least `fewest` are words of no other language.
    """
    words = [word.lower() for word in _WORD.findall(text)]
    known = [word for word in words if word in _scripts()]
    certain = {word for word in known if word not in SHARED}
    if len(certain) < fewest:
        return None
    foreign = sum(word not in _scripts() and bool(lexicon("en").exact(word)) for word in words)
    if 2 * len(known) < len(words) - foreign:
        return None
    return _WORD.sub(lambda match: _written(match[0]), text)


def _written(word: str) -> str:
    lower = word.lower()
    return _scripts().get(lower) or _by_sound(lower) or word
