"""Word forms: the dictionary forms that an inflected word may have."""

from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple


class Form(NamedTuple):
    """A possible dictionary form, whether the word was a plural of it, and a particle that was cut off."""

    text: str
    plural: bool
    tail: str = ""


_ENGLISH_IRREGULAR = {
    "men": "man", "women": "woman", "children": "child", "mice": "mouse", "geese": "goose", "feet": "foot",
    "teeth": "tooth", "oxen": "ox", "wolves": "wolf", "knives": "knife", "leaves": "leaf", "loaves": "loaf",
    "elves": "elf", "dwarves": "dwarf", "thieves": "thief", "calves": "calf", "scarves": "scarf",
    "wives": "wife", "shelves": "shelf", "bookshelves": "bookshelf", "hooves": "hoof", "halves": "half",
    "firemen": "fireman", "policemen": "policeman", "snowmen": "snowman", "fishermen": "fisherman",
    "businessmen": "businessman", "gentlemen": "gentleman", "octopi": "octopus", "fungi": "fungus",
}  # fmt: skip
_SPANISH_IRREGULAR = {
    "peces": ("pez",), "luces": ("luz",), "cruces": ("cruz",), "leones": ("león",), "aviones": ("avión",),
    "ratones": ("ratón",), "dragones": ("dragón",), "camiones": ("camión",), "delfines": ("delfín",),
    "tiburones": ("tiburón",), "limones": ("limón",), "corazones": ("corazón",), "balones": ("balón",),
    "jarrones": ("jarrón",), "sillones": ("sillón",), "jóvenes": ("joven",), "tulipanes": ("tulipán",),
}  # fmt: skip
_GERUNDS = ("ando", "endo", "indo", "ándose", "éndose", "ándola", "éndola", "ándolo", "éndolo")
_NO_GERUNDS = frozenset({
    "atuendo", "bando", "blando", "comando", "cuando", "estupendo", "horrendo", "lindo", "mando", "quando",
    "tremendo",
})  # fmt: skip
# Longest first, so that "에서는" is not cut as "는" only.
_KOREAN_PARTICLES = (
    "으로부터", "에서는", "에서의", "이라는", "들에게", "들이랑", "들처럼", "에서", "에게", "으로", "까지",
    "부터", "처럼", "같이", "보다", "만큼", "라는", "이랑", "하고", "들이", "들을", "들로",
    "들도", "들만", "들에", "들은", "들의", "들과", "이고", "이며", "이다", "과", "와",
    "랑", "이", "가", "은", "는", "을", "를", "의", "에", "도", "로",
    "만", "들", "인",
)  # fmt: skip


@lru_cache(4096)
def forms(word: str, language: str) -> tuple[Form, ...]:
    """Dictionary forms to try for a word that is not one itself, the likeliest first."""
    finder = {"en": _english, "es": _spanish, "pt": _portuguese, "ko": _korean, "hi": _hindi}.get(language)
    return tuple(finder(word)) if finder and len(word) > 1 else ()


def is_gerund(words: str) -> bool:
    """True for what ends in a Spanish or Portuguese "leyendo", "abrindo": a verb whose object follows."""
    last = words.casefold().rpartition(" ")[2]
    return last.endswith(_GERUNDS) and last not in _NO_GERUNDS


def _english(word: str) -> Iterator[Form]:
    if word in _ENGLISH_IRREGULAR:
        yield Form(_ENGLISH_IRREGULAR[word], True)
    if len(word) < 3 or not word.endswith("s") or word.endswith("ss"):
        return
    if word.endswith("ies"):
        yield Form(word[:-3] + "y", True)
    yield Form(word[:-1], True)
    if word.endswith("es"):
        yield Form(word[:-2], True)


def _spanish(word: str) -> Iterator[Form]:
    for singular in _SPANISH_IRREGULAR.get(word, ()):
        yield Form(singular, True)
    if not word.endswith("s") or len(word) < 3:
        return
    yield Form(word[:-1], True)
    if word.endswith("ces"):
        yield Form(word[:-3] + "z", True)
    if word.endswith("ones"):
        yield Form(word[:-4] + "ón", True)
    if word.endswith("es"):
        yield Form(word[:-2], True)


def _portuguese(word: str) -> Iterator[Form]:
    if not word.endswith("s") or len(word) < 3:
        return
    for ending, singulars in _PORTUGUESE_PLURALS:
        if word.endswith(ending):
            for singular in singulars:
                yield Form(word[: -len(ending)] + singular, True)
    yield Form(word[:-1], True)
    if word.endswith("es"):
        yield Form(word[:-2], True)


_PORTUGUESE_PLURALS: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("ões", ("ão",)),
    ("ães", ("ão",)),
    ("ãos", ("ão",)),
    ("ais", ("al",)),
    ("éis", ("el",)),
    ("óis", ("ol",)),
    ("sóis", ("sol",)),
    ("uis", ("ul",)),
    ("is", ("il",)),
    ("ns", ("m",)),
)


def _korean(word: str) -> Iterator[Form]:
    for particle in _KOREAN_PARTICLES:
        if len(word) > len(particle) and word.endswith(particle):
            yield Form(word[: -len(particle)], particle.startswith("들"), particle)


def _hindi(word: str) -> Iterator[Form]:
    for ending, replacements, plural in _HINDI_ENDINGS:
        if word.endswith(ending) and len(word) > len(ending) + 1:
            for replacement in replacements:
                yield Form(word[: -len(ending)] + replacement, plural)


_HINDI_ENDINGS: tuple[tuple[str, tuple[str, ...], bool], ...] = (
    ("ियों", ("ी", "ि"), True),
    ("ियां", ("ी", "िया"), True),
    ("ुओं", ("ू",), True),
    ("ओं", ("", "ा"), True),
    ("ों", ("", "ा"), True),
    ("ें", ("",), True),
    ("एं", ("",), True),
    # one form serves the plural and the singular before a postposition: the number word decides
    ("े", ("ा",), False),
)
