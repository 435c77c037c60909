"""What a word or phrase means, in eight languages: hand-written tables first, then CLDR's emoji names."""

import json
import zipfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from functools import lru_cache
from pathlib import Path
from typing import Any

from openimagen.engines.illustrator.colour import NAMED
from openimagen.engines.illustrator.reading.agreement import AGREEING, variants
from openimagen.engines.illustrator.reading.inflection import Form, forms
from openimagen.engines.illustrator.reading.tokens import Token, tokenize, without_accents
from openimagen.engines.illustrator.reading.words import LANGUAGES
from openimagen.engines.illustrator.reading.words.table import split

_PACKED = Path(__file__).parent.parent / "data" / "words.zip"

# Field of `Words` to the sense that its words get.
_MAPPINGS = {
    "nouns": "noun", "near": "near", "groups": "group", "places": "place", "near_places": "near_place",
    "snowy_places": "snowy_place", "times": "time", "seasons": "season", "weathers": "weather",
    "moods": "mood", "cameras": "camera", "forms": "form", "styles": "style", "colours": "colour",
    "numbers": "number", "sizes": "size", "ages": "age", "patterns": "pattern", "materials": "material",
    "actions": "action", "deeds": "deed", "relations": "before", "relations_after": "after",
    "hair_colours": "hair_colour", "roles": "role", "players": "player", "foods": "food", "weapons": "weapon",
    "events": "event", "emblems": "withheld", "sides": "side", "asides": "aside", "agents": "agent",
    "coverings": "covering", "tints": "tint", "garments": "garment", "devices": "device", "doers": "doer",
    "parts": "part",
}  # fmt: skip
_LISTS = {
    "undrawable": "undrawable", "soil": "soil", "snowy": "snowy", "between": "between", "counters": "counter",
    "pairs": "pair", "hair": "hair", "beard": "beard", "glasses": "glasses", "background": "background",
    "conjunctions": "and", "of": "of", "genitive": "genitive", "definite": "definite",
    "possessive": "possessive", "pronouns": "pronoun", "likened": "likened",
    "likened_after": "likened_after", "measures": "measure", "young": "young",
    "kin": "kin", "playing": "playing", "says": "says", "named": "named", "without": "without",
    "instead": "instead", "without_after": "without_after", "stop": "stop",
    "details": "details", "adjectival": "adjectival",
    "crowded": "crowded", "purposes": "purpose", "plurals": "several",
}  # fmt: skip

_AFTER_NUMBERS = frozenset({"counter", "measure"})
# a word of these senses is no plural as well: "wings"
_NOT_NAMED = frozenset({"noun", "stop", "undrawable"})
_HEAD_FIRST = frozenset({"es", "pt"})
_OF, _OF_MANY = "का", "के"
_INFLECTED = frozenset({"es", "pt", "hi"})
_CHINESE = frozenset({"zh", "zh-TW"})  # their verbs are not told by endings
# CLDR's people who do something that `Words.actions` and `Words.deeds` name
_ACTIVE = (
    "-walking", "-running", "-dancing", "-swimming", "-climbing", "-surfing", "-biking", "-bouncing-ball",
    "-playing-handball", "-kneeling", "-standing", "-fencing", "-in-bed", "-rowing-boat", "-juggling",
)  # fmt: skip

_COLOURS = tuple(f"{colour}-" for colour in NAMED)

Senses = dict[str, Any]


@dataclass(slots=True)
class _Node:
    """A step of the phrase tree: the next words, and the senses of a phrase that ends here."""

    next: dict[str, "_Node"] = field(default_factory=dict)
    senses: Senses | None = None


@dataclass(frozen=True, slots=True)
class Match:
    """A phrase that was found: its senses (sense name to value), how many tokens it takes, plural or not.

    `tail` is a Korean particle that was cut off its last word.
    """

    senses: Senses
    length: int
    plural: bool = False
    tail: str = ""


class Lexicon:
    """The phrases of one language."""

    def __init__(self, language: str) -> None:
        """Build the phrase tree of a language of `words.LANGUAGES`; KeyError for another."""
        self.language = language
        self._root = _Node()
        self._plain: list[tuple[list[str], str, object]] = []
        table = LANGUAGES[language]
        # the last part of a word to the senses of the whole
        self.heads: dict[str, Senses] = {
            ending: {sense: value}
            for sense, field in (("near", table.heads), ("near_place", table.place_heads))
            for value, endings in field.items()
            for ending in split(endings)
        }
        for name, sense in _MAPPINGS.items():
            for value, phrases in getattr(table, name).items():
                for phrase in split(phrases):
                    self._add(phrase, sense, value)
        for name, sense in _LISTS.items():
            for phrase in split(getattr(table, name)):
                self._add(phrase, sense, phrase)
        for phrases in (*table.roles.values(), *table.players.values()):
            self._draw_alike(split(phrases))
        for words, sense, value in self._plain:  # "papa" is a potato before it is "papá"
            self._insert(words, sense, value, weak=True)
        if language in _INFLECTED:
            self._tell_plurals([phrase for phrases in table.nouns.values() for phrase in split(phrases)])
        for phrase, art in _packed(language).items():
            words = phrase.split()
            # "woman walking" and "歩く女" are women who walk, "赤い本" a book that is red
            active = len(words) > 1 and self.language not in _CHINESE and art.endswith(_ACTIVE)
            # 金发女孩: the hair is told by its own word
            haired = self.language in _CHINESE and art.endswith("-hair")
            # 활짝 웃는 ("grinning") is said of somebody, 활짝 웃는 얼굴 is a face
            adjective = language == "ko" and "face" in art and words[-1] != "얼굴"
            timed = art.endswith(("oclock", "-thirty"))
            # "menina e menino" are two children, and no family with them
            paired = art.startswith("family-") and self._filed(words[:1]).get("noun") != "family"
            if not (active or haired or adjective or timed or paired or self._is_coloured(words, art)):
                self._insert(words, "noun", art, weak=True)

    def _tell_plurals(self, phrases: Sequence[str]) -> None:
        """Mark the phrases that are the plural of another one, or of their head, for the same drawing."""
        for phrase in phrases:
            words = [token.text for token in tokenize(phrase)]
            senses = self._filed(words)
            head = 0 if self.language in _HEAD_FIRST else len(words) - 1
            for form in forms(words[head], self.language) if words else ():
                for single in ([*words[:head], form.text, *words[head + 1 :]], [form.text]):
                    noun = self._filed(single).get("noun")
                    if form.plural and noun is not None and noun == senses.get("noun"):
                        senses["several"] = phrase

    def _draw_alike(self, phrases: Sequence[str]) -> None:
        """Give the words of one role that have no drawing the drawing of those that have one."""
        drawn = {phrase: self.senses(phrase) for phrase in phrases}
        arts = [senses.get("noun") or senses.get("near") for senses in drawn.values()]
        for phrase, art in zip(phrases, arts, strict=True):
            if art is None:
                self._add(phrase, "noun", next(filter(None, arts), "person"))

    def _is_coloured(self, words: Sequence[str], art: str) -> bool:
        """True for a colour and a noun that has a drawing of its own; "blue-book" shows its colour itself."""
        if art.startswith(_COLOURS):
            return False
        for cut in range(1, len(words)):
            for colour, noun in ((words[:cut], words[cut:]), (words[cut:], words[:cut])):
                if "colour" in self._filed(colour) and "noun" in self._filed(noun):
                    return True
        return False

    def _filed(self, words: Sequence[str]) -> Senses:
        node: _Node | None = self._root
        for word in words:
            node = node.next.get(word) if node else None
        return (node.senses if node else None) or {}

    def longest(self, tokens: Sequence[Token], start: int, after_number: bool = False) -> Match | None:
        """The longest phrase from tokens[start]. Counters ("匹") count only directly after a number."""
        return self._longest(self._root, tokens, start, start, after_number)

    def _longest(
        self, node: _Node, tokens: Sequence[Token], start: int, position: int, after_number: bool
    ) -> Match | None:
        if position == len(tokens):
            return None
        best = None
        for form in self._steps(node, tokens[position].text):
            found = node.next[form.text]
            senses = _fitting(found.senses, after_number)
            plural = form.plural or (senses is not None and "several" in senses)
            match = Match(senses, position - start + 1, plural, form.tail) if senses else None
            if found.next and not form.tail:
                longer = self._longest(found, tokens, start, position + 1, after_number)
                if longer and "action" in longer.senses and tokens[position].text.endswith("ings"):
                    longer = None  # "paintings on a wall"
                if longer and form.plural and self.language in _HEAD_FIRST:  # "tazas de café"
                    longer = replace(longer, plural=True)
                match = longer or match
            if match and (best is None or match.length > best.length):
                best = match
            elif match and best and match.plural and self.language == "en":
                best = _or_plural(best, match)
        return best

    def _steps(self, node: _Node, word: str) -> Iterator[Form]:
        """The ways on from a node: the word itself, then the dictionary forms it may have."""
        if word in node.next:
            yield Form(word, False)
        for form in forms(word, self.language):
            if form.text in node.next:
                yield form

    def senses(self, phrase: str) -> Senses:
        """The senses of a phrase that is in the lexicon as it stands, else nothing."""
        tokens = tokenize(phrase)
        match = self.longest(tokens, 0)
        return match.senses if match and match.length == len(tokens) else {}

    def exact(self, word: str) -> Senses:
        """The senses of one word as it stands in the tables, without looking for its dictionary form."""
        return self._filed([word])

    def single_words(self) -> Iterator[str]:
        """The words that mean something by themselves."""
        return (word for word, node in self._root.next.items() if node.senses)

    def _add(self, phrase: str, sense: str, value: object) -> None:
        words = [token.text for token in tokenize(phrase) if token.kind in ("word", "han", "and", "comma")]
        self._insert(words, sense, value)
        others = list(variants(words, self.language)) if sense in AGREEING else []
        if sense in ("noun", "near") and _OF in words:  # ऊन का गोला: "ऊन के गोले से" too
            others.append([_OF_MANY if word == _OF else word for word in words])
        self._plain += [(other, sense, value) for other in others]
        if self.language in ("es", "pt"):
            for form in (words, *others):
                plain = [without_accents(word) for word in form]
                if plain != form:
                    self._plain.append((plain, sense, value))

    def _insert(self, words: Sequence[str], sense: str, value: object, weak: bool = False) -> None:
        """File a phrase. A weak one gives way to any phrase of the same words."""
        if not words:
            return
        node = self._root
        for word in words:
            node = node.next.setdefault(word, _Node())
        if node.senses is None:
            node.senses = {}
        elif weak:
            return
        node.senses.setdefault(sense, value)


def _or_plural(verb: Match, noun: Match) -> Match:
    """ "Pilots" is a verb or several pilots: the grammar decides."""
    named: Senses = {sense: noun.senses[sense] for sense in ("noun", "near") if sense in noun.senses}
    if verb.plural or noun.length < verb.length or not named or not _NOT_NAMED.isdisjoint(verb.senses):
        return verb
    return replace(verb, senses={**named, **verb.senses}, plural=True)


def _fitting(senses: Senses | None, after_number: bool) -> Senses | None:
    """The senses without the counter; directly after a number, the counter ("세 개": three) and the noun.

    A measure ("歳") likewise is one after a number alone, and nothing else there.
    """
    if not senses or _AFTER_NUMBERS.isdisjoint(senses):
        return senses
    if not after_number:
        return {name: value for name, value in senses.items() if name not in _AFTER_NUMBERS}
    if "measure" in senses:
        return {"measure": senses["measure"]}
    return {name: value for name, value in senses.items() if name in ("counter", "noun")}


@lru_cache(8)
def lexicon(language: str) -> Lexicon:
    """The lexicon of a language, built once per process."""
    return Lexicon(language)


@lru_cache(1)
def _kinds() -> dict[str, str]:
    return _packed("kinds")


def nearest_kind(words: Sequence[str]) -> tuple[str, int, bool] | None:
    """An English noun's nearest drawn kind: (art, words taken, plural), or None where there is none."""
    for length in range(min(3, len(words)), 0, -1):
        phrase = " ".join(words[:length])
        if phrase in _kinds():
            return _kinds()[phrase], length, False
        for form in forms(words[length - 1], "en"):
            phrase = " ".join([*words[: length - 1], form.text])
            if phrase in _kinds():
                return _kinds()[phrase], length, form.plural
    return None


def _packed(name: str) -> dict[str, str]:
    with zipfile.ZipFile(_PACKED) as archive:
        table: dict[str, str] = json.loads(archive.read(f"{name}.json"))
    return table
