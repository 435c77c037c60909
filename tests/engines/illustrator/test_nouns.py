"""COCO's classes and the most drawn everyday nouns, in eight languages: alone, coloured and counted.

`nouns.tsv` has a line for each: the art names that are fair, then the words in each language (several are
separated by "/"; Spanish and Portuguese ones start with their article). "place:lake" stands for a setting.
"""

import csv
from pathlib import Path

import pytest

from openimagen.engines.illustrator.art import library
from openimagen.engines.illustrator.groups import is_person
from openimagen.engines.illustrator.reading.reader import read
from openimagen.engines.illustrator.reading.words import LANGUAGES
from openimagen.engines.illustrator.scene import Scene

with (Path(__file__).parent / "nouns.tsv").open(encoding="utf-8", newline="") as _file:
    ROWS = list(csv.DictReader(_file, delimiter="\t", quoting=csv.QUOTE_NONE))

_ARTICLES = {"un": "o", "una": "a", "unos": "os", "unas": "as", "um": "o", "uma": "a"}
_RED = {"es": "roj", "pt": "vermelh"}
# nouns that are not counted, or always plural
_MASS = frozenset(
    {
        "arroz", "bacon", "bamboo", "beer", "blueberries", "boots", "bread", "cheese", "cherries",
        "chocolate",
        "coffee", "corn", "curry", "dice", "fireworks", "garlic", "glasses", "gloves", "grapes", "headphones",
        "honey", "rainbow", "waterfall",
        "jeans", "juice", "lavender", "lightning", "milk", "pancakes", "pasta", "popcorn", "ramen", "rice",
        "salad", "santa", "scissors", "skis", "sneakers", "socks", "spaghetti", "steak", "sunglasses",
        "sushi",
        "tea", "toy",
    }
)  # fmt: skip
_ENGLISH_PLURALS = {
    "sheep": "sheep", "deer": "deer", "fish": "fish", "jellyfish": "jellyfish", "moose": "moose",
    "shrimp": "shrimp", "squid": "squid", "mouse": "mice", "goose": "geese", "wolf": "wolves",
    "leaf": "leaves", "elf": "elves", "knife": "knives", "scarf": "scarves", "bookshelf": "bookshelves",
    "woman": "women", "man": "men", "child": "children", "snowman": "snowmen",
}  # fmt: skip
# masculine nouns in -ी and -ि, and feminine ones without it, keep their form
_HINDI_UNCHANGED = ("हाथी", "आदमी", "पक्षी", "यात्री", "पानी", "मोती", "दादा", "राजा", "टी")


# things of their own
_NOT_PAINTED = frozenset({"a red panda", "a red brick wall", "a red wine glass", "a red rainbow"})


@pytest.fixture(autouse=True)
def _every_art_counts_as_drawn(monkeypatch: pytest.MonkeyPatch) -> None:
    """What is read is tested here; that it can be drawn, in test_lexicon."""
    monkeypatch.setattr("openimagen.engines.illustrator.reading.grammar_things.is_drawable", lambda art: True)


def _words(row: dict[str, str], language: str) -> list[tuple[str, str]]:
    """(article or "", word) for each word of a cell."""
    first, _, rest = row[language].partition(" ")
    article, cell = (first, rest) if language in _RED and first in _ARTICLES else ("", row[language])
    return [(article, word) for word in cell.split("/")]


def _kind(row: dict[str, str]) -> str:
    art = row["art"].split()[0]
    if is_person(art):
        return "person"
    return "animal" if library().subgroup(art).startswith("animal-") else "thing"


def _red(language: str, article: str, word: str) -> str:
    if language == "en":
        return f"a red {word}"
    if language in _RED:
        return f"{article} {word} {_RED[language]}{_ARTICLES.get(article, 'o')}"
    return {"zh": "红色的", "zh-TW": "紅色的", "ja": "赤い", "ko": "빨간 ", "hi": "लाल "}[language] + word


def _two(language: str, word: str, kind: str) -> str | None:
    """ "two X", None where the noun is not counted."""
    if language in ("en", "es", "pt"):
        if _MASS & set(word.split()):
            return None
        return {"en": "two ", "es": "dos ", "pt": "dois "}[language] + _plural(language, word)
    if language == "hi":
        return f"दो {_hindi_plural(word)}"
    counter = {
        "zh": {"person": "个", "animal": "只", "thing": "个"},
        "zh-TW": {"person": "個", "animal": "隻", "thing": "個"},
        "ja": {"person": "人の", "animal": "匹の", "thing": "つの"},
        "ko": {"person": "명", "animal": "마리", "thing": "개"},
    }[language][kind]
    return {"zh": "两{1}{0}", "zh-TW": "兩{1}{0}", "ja": "2{1}{0}", "ko": "{0} 두 {1}"}[language].format(
        word, counter
    )


def _plural(language: str, word: str) -> str:
    """The plural: of the last word in English, of the first in Spanish and Portuguese."""
    words = word.split()
    if language == "en":
        head = words.index("of") - 1 if "of" in words else len(words) - 1
        words[head] = _ENGLISH_PLURALS.get(words[head], _regular(words[head]))
    else:
        words[0] = _spanish(words[0]) if language == "es" else _portuguese(words[0])
    return " ".join(words)


def _regular(word: str) -> str:
    if word.endswith("man"):
        return word[:-3] + "men"
    if word.endswith("y") and word[-2] not in "aeo":
        return word[:-1] + "ies"
    return word + ("es" if word.endswith(("s", "x", "ch", "sh", "tomato", "potato")) else "s")


def _spanish(word: str) -> str:
    for accented, plain in zip("áéíóú", "aeiou", strict=True):
        if word.endswith((accented + "n", accented + "s")):
            return word[:-2] + plain + word[-1] + "es"
    if word.endswith("z"):
        return word[:-1] + "ces"
    if word.endswith(("s", "x")):
        return word
    return word + ("s" if word[-1] in "aeiouáéíóú" else "es")


def _portuguese(word: str) -> str:
    for ending, plural in (
        ("ão", "ões"), ("m", "ns"), ("al", "ais"), ("el", "éis"), ("ol", "óis"), ("il", "is"), ("r", "res"),
        ("z", "zes"), ("ês", "eses"),
    ):  # fmt: skip
        if word.endswith(ending):
            return word[: -len(ending)] + plural
    return word if word.endswith(("s", "x")) else word + "s"


def _hindi_plural(word: str) -> str:
    if word.endswith(_HINDI_UNCHANGED):
        return word
    for ending, plural in (("िया", "ियाँ"), ("ा", "े"), ("ी", "ियाँ")):
        if word.endswith(ending):
            return word[: -len(ending)] + plural
    return word


def _fair(row: dict[str, str], scene: Scene) -> bool:
    """True where the scene shows one of the row's arts, or its setting, and nothing else."""
    wanted = row["art"].split()
    if scene.left_out:
        return False
    if not scene.subjects:
        return f"place:{scene.place}" in wanted or f"weather:{scene.weather}" in wanted
    return [subject.art for subject in scene.subjects] in [[art] for art in wanted]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_bare_noun(language: str) -> None:
    wrong = [
        (word, row["art"], scene.subjects, scene.place, scene.left_out)
        for row in ROWS
        for _, word in _words(row, language)
        if not _fair(row, scene := read(word, language=language))
    ]
    assert wrong == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_red_one(language: str) -> None:
    wrong = []
    for row in ROWS:
        for article, word in _words(row, language):
            scene = read(phrase := _red(language, article, word), language=language)
            if phrase in _NOT_PAINTED or row["art"].startswith(("place:", "weather:")) or scene.place:
                continue
            colours = {subject.colour for subject in scene.subjects}
            if not _fair(row, scene) or (colours != {"red"} and not row["art"].startswith("red-")):
                wrong.append((phrase, row["art"], scene.subjects, scene.left_out))
    assert wrong == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_two_of_them(language: str) -> None:
    wrong = []
    for row in ROWS:
        for article, word in _words(row, language):
            phrase = _two(language, word, _kind(row))
            countable = language not in _RED or article in ("un", "una", "um", "uma")
            if phrase is None or not countable or row["art"].startswith(("place:", "weather:")):
                continue
            scene = read(phrase, language=language)
            if not _fair(row, scene) or any(subject.count != 2 for subject in scene.subjects):
                wrong.append((phrase, row["art"], scene.subjects, scene.place, scene.left_out))
    assert wrong == []
