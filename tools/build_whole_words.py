"""Pack data/whole_words.zip: Chinese and Japanese words that the reader must not take apart.

    pip install jieba opencc-python-reimplemented; apt-get install mecab-ipadic
    python build_whole_words.py

Of jieba's dictionary (MIT) and mecab-ipadic's (NAIST's licence) it keeps the commoner words that the tables
would read as several smaller ones, and whether each is a noun. Traditional characters are made by OpenCC
(Apache-2.0). Run it again when a table has changed much; a word that a table has since been given stays in
the list without harm.
"""

import csv
import re
import zipfile
from collections.abc import Iterator
from pathlib import Path

import jieba
from emoji_sources import DATA, EPOCH
from opencc import OpenCC

from openimagen.engines.illustrator.reading.lexicon import Lexicon, lexicon
from openimagen.engines.illustrator.reading.tokens import tokenize

IPADIC = Path("/usr/share/mecab/dic/ipadic")
HAN = re.compile(r"[\u3400-\u9fff]{2,6}")
JAPANESE = re.compile(r"[\u3005\u3040-\u30ff\u3400-\u9fff]{2,8}")
DRAWN = (
    "noun", "near", "group", "place", "near_place", "snowy_place", "weather", "season", "event", "action",
    "deed", "role", "time",
)  # fmt: skip
VERBS = {"action", "deed", "playing", "before", "after", "stop"}
DESCRIBING = ("colour", "size", "age", "material", "pattern", "number", "hair_colour")
# jieba's parts of speech: numbers, measures, directions, places and states are made of their parts
COMPOSED = ("m", "q", "f", "s", "z")
NAMES = ("nr", "ns", "nt", "nz")
WHERE = {*"上里裡中下边邊前后後旁内內外顶頂", "上面", "下面", "里面", "裡面", "旁边", "旁邊"}
ADVERBS = {"马上", "馬上", "书中", "门下", "門下", "海外", "门外", "手下", "心里", "心中"}
LEAST = {"": 6, "names": 50}  # times in jieba's corpus
# ipadic's files, the highest cost of a word to be common enough, and the forms of verbs that matter
JAPANESE_FILES = {
    "Noun.csv": 9999, "Noun.verbal.csv": 6000, "Noun.adjv.csv": 6000, "Noun.adverbal.csv": 9000,
    "Noun.place.csv": 7500, "Noun.name.csv": 7000, "Noun.proper.csv": 5500, "Adverb.csv": 9000,
    "Adj.csv": 9000, "Verb.csv": 9999, "Conjunction.csv": 9000, "Adnominal.csv": 9000,
}  # fmt: skip
FORMS = ("*", "基本形", "連用形", "連用タ接続", "連用テ接続", "未然形", "仮定形")
# an adjective and a noun, or two nouns of which the last is the head: their parts are what they mean
TAKEN_APART = set((Path(__file__).parent / "taken_apart.txt").read_text(encoding="utf-8").split())


def pieces(word: str, words: Lexicon) -> list[tuple[str, dict[str, object]]]:
    """The longest phrases that the tables find in a word, from left to right, with their senses."""
    tokens = tokenize(word)
    found: list[tuple[str, dict[str, object]]] = []
    position = 0
    while position < len(tokens):
        match = words.longest(tokens, position)
        length = match.length if match else 1
        raw = "".join(token.raw for token in tokens[position : position + length])
        found.append((raw, match.senses if match else {}))
        position += length
    return found


def is_broken(word: str, words: Lexicon) -> bool:
    """True where the tables would take a word for smaller ones that it does not mean."""
    found = pieces(word, words)
    if word in TAKEN_APART or len(found) == 1 or _is_where(word, found[0][1]):
        return False
    if "number" in found[0][1] and "counter" in found[1][1]:
        return False
    drawn = [(raw, senses) for raw, senses in found if any(sense in senses for sense in DRAWN)]
    if not drawn:
        return False
    unknown = any(not senses for _, senses in found)
    single = any(is_short(raw) and not senses.keys() <= VERBS for raw, senses in drawn)
    described = all(any(sense in senses for sense in DESCRIBING) for _, senses in found[:-1])
    if not unknown and len(word) > 2 and described and len(found[-1][0]) > 1:
        return False
    return unknown or single


def is_short(raw: str) -> bool:
    """True for one character, or two of hiragana, which mean little by themselves."""
    return len(raw) == 1 or (len(raw) == 2 and all("\u3041" <= character <= "\u309f" for character in raw))


def _is_where(word: str, senses: dict[str, object]) -> bool:
    """True for 床上 ("on the bed"); 马上 ("at once") has nothing to do with horses."""
    return word[1:] in WHERE and word not in ADVERBS and ("noun" in senses or "place" in senses)


def chinese(words: Lexicon, traditional: bool) -> Iterator[tuple[str, bool]]:
    """Words of jieba's dictionary that are broken, and whether each is a noun."""
    convert = OpenCC("s2tw").convert if traditional else str
    for line in (Path(jieba.__file__).parent / "dict.txt").read_text(encoding="utf-8").splitlines():
        word, times, part = line.split()
        least = LEAST["names" if part.startswith(NAMES) else ""]
        if not HAN.fullmatch(word) or int(times) < least or part.startswith(COMPOSED) or word in TAKEN_APART:
            continue
        word = convert(word)
        if is_broken(word, words):
            yield word, part in ("n", "nz", "nrt", "ns")


def japanese(words: Lexicon) -> Iterator[tuple[str, bool]]:
    """Words of ipadic that are broken, and whether each is a noun."""
    for name, highest in JAPANESE_FILES.items():
        with (IPADIC / name).open(encoding="euc_jp") as file:
            for word, _, _, cost, *features in csv.reader(file):
                common = int(cost) <= highest and features[5] in FORMS
                if common and JAPANESE.fullmatch(word) and is_broken(word, words):
                    yield word, name == "Noun.csv"


def main() -> None:
    """Write data/whole_words.zip and say how many words there are."""
    found = {
        "zh": chinese(lexicon("zh"), traditional=False),
        "zh-TW": chinese(lexicon("zh-TW"), traditional=True),
        "ja": japanese(lexicon("ja")),
    }
    path = DATA / "whole_words.zip"
    with zipfile.ZipFile(path, "w") as archive:
        for language, pairs in found.items():
            kinds = dict(sorted(pairs))
            for name, wanted in (("nouns", True), ("others", False)):
                listed = "\n".join(word for word, noun in kinds.items() if noun is wanted)
                entry = zipfile.ZipInfo(f"{name}-{language}.txt", EPOCH)
                archive.writestr(entry, listed, zipfile.ZIP_DEFLATED, 9)
                print(f"{language:6}{name:8}{listed.count(chr(10)) + 1:7} words")
    print(f"{path.stat().st_size / 1024:.0f} KB")


if __name__ == "__main__":
    main()
