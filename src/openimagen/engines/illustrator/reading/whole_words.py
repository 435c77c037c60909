"""Chinese and Japanese words that are not made of the smaller words that they are written with.

马上 ("at once") is neither a horse nor on top, 電池 (a battery) no pond. `tools/build_whole_words.py` makes
the list, of words that the tables would take apart.
"""

import zipfile
from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from openimagen.engines.illustrator.groups import is_animate, is_eaten, is_instrument, is_person, is_plant
from openimagen.engines.illustrator.reading.inflection import Form, forms
from openimagen.engines.illustrator.reading.lexicon import Lexicon
from openimagen.engines.illustrator.reading.tokens import Token

if TYPE_CHECKING:
    from openimagen.engines.illustrator.reading.segments import Segment

_PACKED = Path(__file__).parent.parent / "data" / "whole_words.zip"
LONGEST = 8  # characters
LANGUAGES = frozenset({"zh", "zh-TW", "ja"})
_SURE = 3  # characters of a word in katakana that is found in a longer one
# after these, a single character is a word: 一只狗, 红色的花
_OF_A_NOUN_PHRASE = (
    "number", "counter", "of", "colour", "size", "age", "pattern", "material", "before", "action", "deed",
    "possessive", "definite",
)  # fmt: skip
_DRAWN = ("noun", "near", "group", "kind", "place", "near_place", "weather", "season", "event")
_ENDS = ("comma", "end", "of", "and", "after")


# clothes by their last character, whatever comes before it
_ENDINGS = frozenset({"裤", "褲", "袜", "襪", "靴", "衫"})
# 热气球升上天空: what the balloon does, and no part of its name
_MOVES = frozenset("升登踏爬跃躍飘飄漂驶駛落坠墜降滑冲衝流洒灑照射")
# what follows a colour in a name rather than in a noun phrase
_OF_NAMES = frozenset("木岩島城松石柳本川山田野谷橋沢井崎")
# colours that other words end in
_OF_MONEY = frozenset("金銀茶")
# what a Chinese verb may end in: 拦下, 遇上
_OF_VERBS = frozenset({"上", "下"})


class Whole(NamedTuple):
    """How many characters a word has, and whether it is a noun."""

    length: int
    noun: bool


def whole_word(tokens: Sequence[Token], start: int, words: Lexicon) -> Whole | None:
    """The longest word of the list that begins at tokens[start], None where there is none."""
    if words.language not in LANGUAGES or tokens[start].kind != "han":
        return None
    known = _words(words.language)
    text = ""
    katakana = _katakana_word(tokens, start, words)
    found = Whole(katakana, True) if katakana else None
    for length, token in enumerate(tokens[start : start + LONGEST], 1):
        if token.kind != "han":
            break
        text += token.text
        if text in known:
            found = Whole(length, known[text])
    return found


def _katakana_word(tokens: Sequence[Token], start: int, words: Lexicon) -> int:
    """How many characters of a word in katakana are to be kept together: 0 where the tables know its parts.

    バスタオル (a bath towel) is no bus, while アイス and コーヒー are all that there is in アイスコーヒー.
    A part of two characters is chance, unless it comes last: there is no バー, a bar, in バーバラ.
    """
    if not _is_katakana(tokens[start]) or (start and _is_katakana(tokens[start - 1])):
        return 0
    end = start
    while end < len(tokens) and _is_katakana(tokens[end]):
        end += 1
    position = start
    while position < end:
        match = words.longest(tokens, position)
        if match is None or (match.length < _SURE and not start < position == end - match.length):
            return end - start
        position += match.length
    return 0


def _is_katakana(token: Token) -> bool:
    return "\u30a1" <= token.text <= "\u30ff" and token.text != "・"


@lru_cache(4)
def _words(language: str) -> dict[str, bool]:
    """The words of a language, and whether each is a noun."""
    with zipfile.ZipFile(_PACKED) as archive:
        nouns, others = (
            archive.read(f"{kind}-{language}.txt").decode().split("\n") for kind in ("nouns", "others")
        )
    return {**dict.fromkeys(others, False), **dict.fromkeys(nouns, True)}


def kind_of(word: str, words: Lexicon) -> dict[str, Any]:
    """The senses of a word nobody knows by its ending: 吉他手 is a person, 樱桃树 a tree; else empty.

    Of two characters, the second must be a word of the same meaning, and no person: 国家 (a country) and
    动人 ("moving") are nobody.
    """
    for start in range(max(1, len(word) - LONGEST), len(word)):
        senses = words.heads.get(word[start:])
        if senses and not _is_part_of_katakana(word, start):
            own = words.senses(word[start:])
            fair = (
                len(word) > 2
                or word[start:] in _ENDINGS
                or any(art != "person" and art in own.values() for art in senses.values())
            )
            return senses if fair else {}
    return _kind_in_katakana(word, words)


def _kind_in_katakana(word: str, words: Lexicon) -> dict[str, Any]:
    """The senses of レッサーパンダ (a red panda) by the animal, plant or food that it ends in.

    Of other things the ending is too often chance: インストラクター (an instructor) is no tractor.
    """
    for start in range(max(2, len(word) - LONGEST), len(word) - 2):
        senses = words.senses(word[start:])
        noun = senses.get("noun") or senses.get("near", "")
        if noun and min(word[start - 1 :]) >= "\u30a1":
            living = is_animate(noun) and not is_person(noun)
            return {"near": noun} if living or is_plant(noun) or is_eaten(noun) else {}
    return {}


def _is_part_of_katakana(word: str, start: int) -> bool:
    """True where a word in katakana happens to end like another: トランプ (cards) is no lamp."""
    joined = "\u30a1" <= word[start - 1] <= "\u30ff" and "\u30a1" <= word[start] <= "\u30ff"
    return joined and (start < 2 or len(word) - start < 3)


def kind_of_korean(word: str, words: Lexicon) -> tuple[dict[str, Any], str]:
    """The senses of 딸기케이크를 ("a strawberry cake") by the noun that it ends in, and its particle."""
    for form in (Form(word, False), *forms(word, "ko")):
        text = form.text
        for start in range(1, len(text) - 1) if len(text) > 2 else ():
            ending = text[start:]
            known = words.exact(ending) if len(ending) > 2 else {}
            near = known.get("near", "")  # 해리포터 is no reporter
            noun = known.get("noun") or (near if near and not is_person(near) else None)
            senses = words.heads.get(ending) or ({"near": noun} if noun else {})
            if senses:
                return senses, form.tail
        if len(text) > 2 and text[-1] in words.heads:
            return words.heads[text[-1]], form.tail
    return {}, ""


def keep_whole(found: Sequence["Segment"], words: Lexicon) -> list["Segment"]:
    """Join what a known character was split off from: of 樂團手 nothing is known, and so nothing drawn."""
    kept: list[Segment] = []
    for position, segment in enumerate(found):
        following = found[position + 1] if position + 1 < len(found) else None
        before = kept[-1] if kept else None
        if words.language == "ja":
            if before and _is_name(before, segment):  # 山本, 黒木: neither a book nor a tree
                raw = before.raw + segment.raw
                kept[-1] = replace(before, raw=raw, senses=kind_of(raw, words) or {"unknown": "han"})
                continue
            if _is_chance(segment, before, following):
                segment = replace(segment, senses={"unknown": "han"})
        split_off = _is_split_off(segment) and not _is_unknown(following)
        if before and _is_unknown(before) and not _is_inflected(before) and split_off:
            kind = kind_of(before.raw + segment.raw, words)
            if kind or segment.is_thing:
                kept[-1] = replace(before, raw=before.raw + segment.raw, senses=kind or before.senses)
                continue
        if before and _is_unknown(before) and _is_unknown(segment) and not _is_unknown(following):
            kind = kind_of(before.raw + segment.raw, words) if segment.raw in _ENDINGS else {}
            if kind:  # 西裤 are trousers
                kept[-1] = replace(before, raw=before.raw + segment.raw, senses=kind)
                continue
        if before and _is_unknown(before) and segment.raw in _OF_MONEY and min(before.raw) >= "\u3400":
            kept[-1] = replace(before, raw=before.raw + segment.raw)  # 貯金: nothing is golden
            continue
        if before and _is_unknown(before) and segment.raw in _OF_VERBS and _is_number(following):
            kept[-1] = replace(before, raw=before.raw + segment.raw)  # 拦下一辆车: nothing is below it
            continue
        if before and _is_inanimate(before) and segment.has("undrawable") and segment.raw in words.heads:
            kept[-1] = replace(before, raw=before.raw + segment.raw, senses=_made_of(before, segment, words))
            continue
        if before and _is_unknown(segment) and _is_its_tail(before, segment, following):
            raw = before.raw + segment.raw
            kept[-1] = replace(before, raw=raw, senses=kind_of(raw, words) or segment.senses)
            continue
        if _is_unknown(following) and _is_split_off(segment) and _is_beginning(segment, before):
            segment = replace(segment, senses={"unknown": "han"})
        kept.append(segment)
    return kept


def _is_name(first: "Segment", second: "Segment") -> bool:
    """True for two characters in a row that would be drawn, each for itself, and for 白石 or 黒川."""
    if not (len(first.raw) == len(second.raw) == 1 and min(first.raw, second.raw) >= "\u3400"):
        return False
    if first.has("colour"):
        return second.raw in _OF_NAMES
    return _is_thing_or_place(first) and _is_thing_or_place(second) and not second.has("counter", "number")


def _is_thing_or_place(segment: "Segment") -> bool:
    return segment.has("noun", "near", "place") and not segment.has("number", "counter", "size", "age")


def _is_chance(segment: "Segment", before: "Segment | None", following: "Segment | None") -> bool:
    """True for the くし, a comb, of くしゃみ, and the とり of なとり: within unknown hiragana."""
    if len(segment.raw) > _SURE or not segment.is_thing or not _is_hiragana(segment.raw):
        return False
    within = before is not None and _is_unknown_hiragana(before) and len(before.raw) < _SURE
    return within or _is_unknown_hiragana(following)


def _is_unknown_hiragana(segment: "Segment | None") -> bool:
    return segment is not None and _is_unknown(segment) and _is_hiragana(segment.raw)


def _is_hiragana(word: str) -> bool:
    return min(word) >= "\u3041" and max(word) <= "\u309f"


def _made_of(thing: "Segment", head: "Segment", words: Lexicon) -> dict[str, Any]:
    """The senses of 贝斯手, a person with a bass."""
    art = str(thing.senses.get("noun", thing.senses.get("near")))
    senses = words.heads[head.raw]
    return {"noun": "person", "player": art} if "person" in senses.values() and is_instrument(art) else senses


def _is_unknown(segment: "Segment | None") -> bool:
    return segment is not None and segment.senses.get("unknown") == "han"


def _is_inflected(segment: "Segment") -> bool:
    """True for a Japanese verb or adjective: of 吠える狼 the wolf is a word."""
    return "\u3041" <= segment.raw[-1] <= "\u309f"


def _is_number(segment: "Segment | None") -> bool:
    return segment is not None and segment.has("number")


def _is_split_off(segment: "Segment") -> bool:
    """True for a single character that would be drawn."""
    return len(segment.raw) == 1 and segment.has(*_DRAWN)


def _is_beginning(segment: "Segment", before: "Segment | None") -> bool:
    """True for a character that rather begins an unknown word than is one; cats and dogs may do something."""
    if before is not None and before.has(*_OF_A_NOUN_PHRASE):
        return False
    return not is_animate(segment.senses.get("noun", ""))


def _is_its_tail(before: "Segment", segment: "Segment", following: "Segment | None") -> bool:
    """True for the last character of 钢琴键 ("piano key"), before whose noun nothing is said of a doer."""
    if len(segment.raw) > 1 or segment.raw in _MOVES or not _is_inanimate(before):
        return False
    return following is None or following.has(*_ENDS)


def _is_inanimate(segment: "Segment") -> bool:
    """True for a word of two characters or more that names a thing, not an animal or a person."""
    art = segment.senses.get("noun", segment.senses.get("near"))
    return art is not None and len(segment.raw) > 1 and not is_animate(art)
