"""Pack the words: data/words.zip, one JSON table per language from CLDR, and WordNet's nouns for English.

Run it after build_art.py. `<language>.json` maps a CLDR label or tag to a drawing; `kinds.json` maps an
English noun that has no drawing to the nearest drawn kind. The hand-written tables under words/ come first
at run time, so what they hold is left out here.
"""

import json
import re
import zipfile
from collections import defaultdict
from collections.abc import Iterator

from emoji_sources import DATA, EPOCH, LANGUAGES, Emoji, emojis, read_json
from kinds import DENIED_ANCHORS, DENIED_NOUNS, DENIED_WORDS, KINDS, THINGS_IN_ING
from wordnet import WordNet

from openimagen.engines.illustrator.reading.inflection import forms
from openimagen.engines.illustrator.reading.tokens import tokenize
from openimagen.engines.illustrator.reading.words import LANGUAGES as TABLES
from openimagen.engines.illustrator.reading.words.table import split

MOST_DRAWINGS = 4  # a tag of more drawings than this is a theme ("party"), not a thing
TAGGED_GROUPS = {"animals-nature", "food-drink", "travel-places", "activities", "objects"}
UNTAGGED = {
    "time", "place-map", "sky-weather", "event", "money", "office", "mail", "light-video", "lock", "sound",
    "place-religious",
}  # fmt: skip
MOODS = {
    "face-smiling", "face-affection", "face-tongue", "face-hand", "face-neutral-skeptical", "face-sleepy",
    "face-unwell", "face-concerned", "face-negative", "person-gesture", "emotion", "hand-fingers-open",
    "hand-fingers-partial", "hand-single-finger", "hand-fingers-closed", "award-medal",
}  # fmt: skip
# a label "fox face" also names the fox
FACE = re.compile(
    r"^(?:cara de|rosto de|cabeza de|cabeça de) (?P<a>.+)$"
    r"|^(?P<b>.+?)(?:の顔| 얼굴|脸|頭|臉| का चेहरा| जैसा चेहरा)$"
)
# drawings that several of a thing, or another thing, must not turn into ("two hearts", "bone")
UNNAMED = {
    "two-hearts", "x-ray", "link", "men-holding-hands", "women-holding-hands", "people-holding-hands",
    "red-envelope", "black-cat", "diamond-suit", "heart-suit", "club-suit", "spade-suit",
    # pictures in a frame, of what the scene itself can be
    "bridge-at-night", "cityscape", "cityscape-at-dusk", "foggy", "milky-way", "moon-viewing-ceremony",
    "national-park", "night-with-stars", "sunrise", "sunrise-over-mountains", "sunset",
}  # fmt: skip
DRAWN_FILES = ("animal", "artifact", "food", "person", "plant", "object")
GROUP_FILES = {
    "people-body": ("person",),
    "animals-nature": ("animal", "plant"),
    "food-drink": ("food", "plant"),
    "travel-places": ("artifact",),
    "activities": ("artifact",),
    "objects": ("artifact",),
}
FARTHEST = {"animal": 7, "plant": 6, "food": 5, "person": 4, "artifact": 4, "object": 2}
CJK = {"zh", "zh-TW", "ja"}


def spelled(phrase: str) -> str:
    """A phrase as the lexicon keys it: normalised tokens joined by spaces."""
    return " ".join(token.text for token in tokenize(phrase) if token.kind in ("word", "han"))


def names(label: str) -> Iterator[str]:
    """The words that a CLDR label stands for."""
    for part in re.split(r"[,，、]", label):
        yield part.replace(":", " ").replace("：", "")
        face = FACE.match(part.strip())
        if face:
            yield face["a"] or face["b"]


def cldr(language: str, chosen: dict[str, Emoji], wordnet: WordNet) -> dict[str, str]:
    """Label or tag to drawing. Labels win over tags, whole animals over their faces."""
    own = hand_written(language)
    attributes = hand_written(language, "colours", "places", "weathers", "numbers")
    colours = hand_written(language, "colours")
    labels: dict[str, list[tuple[int, int, str]]] = defaultdict(list)
    tags: dict[str, list[tuple[int, int, str]]] = defaultdict(list)
    for entry in read_json("emojibase-data", LANGUAGES[language], "data.json"):
        emoji = chosen.get(entry["hexcode"])
        if emoji is None or emoji.art in UNNAMED:
            continue
        rank = (int(emoji.art.endswith("face")), emoji.order, emoji.art)
        for name in names(entry["label"]):
            # one word of a mood or gesture ("crazy", "shrug") is an adjective or a verb
            if emoji.subgroup not in MOODS or spelled(name).count(" ") >= (3 if language in CJK else 1):
                labels[spelled(name)].append(rank)
        # in other languages nothing tells a noun from a theme: "fantasía" is a tag of the phoenix
        if language == "en" and emoji.group in TAGGED_GROUPS and emoji.subgroup not in UNTAGGED:
            for tag in entry.get("tags") or ():
                tags[spelled(tag)].append(rank)
    table = {}
    for phrase, ranks in tags.items():
        if len(ranks) <= MOST_DRAWINGS and is_thing(phrase, wordnet):
            table[phrase] = min(ranks)[2]
    for phrase, ranks in labels.items():
        if " " in phrase or language != "en" or wordnet.chiefly_noun(phrase):
            table[phrase] = min(ranks)[2]
    too_short = 1 if language in CJK or language == "ko" else 2
    return {
        phrase: art
        for phrase, art in sorted(table.items())
        if phrase not in own
        and phrase not in DENIED_WORDS
        and len(phrase) > too_short
        and not (language not in CJK and describes(phrase, own, attributes))
        and not (language != "en" and is_coloured(language, phrase, colours))
        # "कुत्ते" is a form of a hand-written word
        and own.isdisjoint(form.text for form in forms(phrase, language))
    }


def describes(phrase: str, own: set[str], attributes: set[str]) -> bool:
    """True for "red dragon", which is a dragon and a colour, not a tile of mahjong."""
    words = phrase.split()
    return len(words) > 1 and own.issuperset(words) and not attributes.isdisjoint(words)


def is_coloured(language: str, phrase: str, colours: set[str]) -> bool:
    """True for "赤い丸" or "libro azul": the reader colours the noun itself."""
    if language in ("es", "pt"):
        return any(phrase.endswith(f" {colour}") for colour in colours)
    # one character ("红") often belongs to a compound: "红薯" is the sweet potato
    full = colours if language not in CJK else {colour for colour in colours if " " in colour}
    return any(phrase.startswith(f"{colour} ") for colour in full)


def is_action(word: str) -> bool:
    """True for "landing" or "painted": actions, which a picture shows by what does them."""
    last = word.rsplit(" ", 1)[-1]
    return last.endswith(("ing", "ed")) and last not in THINGS_IN_ING


def is_thing(tag: str, wordnet: WordNet) -> bool:
    """False for English tags that are verbs, adjectives or themes, as far as one can tell."""
    if is_action(tag):
        return False
    first = wordnet.senses.get(tag, [""])[0]
    return bool(first) and wordnet.synsets[first].file in DRAWN_FILES and wordnet.chiefly_noun(tag)


def hand_written(language: str, *fields: str) -> set[str]:
    """Every phrase of a language's module (or of some of its fields), as the lexicon keys it."""
    found: set[str] = set()
    table = vars(TABLES[language])
    for value in [table[name] for name in fields or table]:
        for phrases in [value] if isinstance(value, str) else value.values():
            found.update(spelled(phrase) for phrase in split(phrases))
    return found


def anchors(english: dict[str, str], chosen: dict[str, Emoji], wordnet: WordNet) -> dict[str, str]:
    """WordNet senses that have a drawing of their own, or that KINDS gives one."""
    groups = {emoji.art: emoji.group for emoji in chosen.values()}
    found: dict[str, str] = {}
    # tags are too loose to build on: "piece" is one of the puzzle piece's
    words = {phrase: art for phrase, art in english.items() if phrase == art.replace("-", " ")}
    for art, phrases in TABLES["en"].nouns.items():
        words |= dict.fromkeys(reversed(split(phrases)), art)
    for word, art in sorted(words.items()):
        if word in DENIED_ANCHORS:
            continue
        sense = wordnet.first(word, *GROUP_FILES.get(groups.get(art, ""), ()))
        # only where the drawing is the word's main sense: "star" the celebrity is no star
        if sense and sense in wordnet.senses[word][:2]:
            found.setdefault(sense, art)
    for kind, art in KINDS.items():
        word, file = kind.split("/")
        sense = wordnet.first(word, file)
        if sense:
            found[sense] = art
    return found


def kinds(english: dict[str, str], chosen: dict[str, Emoji], wordnet: WordNet) -> dict[str, str]:
    """English nouns without a drawing to the nearest kind that has one."""
    drawn = anchors(english, chosen, wordnet)
    known = hand_written("en") | set(english)
    table = {}
    for noun, senses in wordnet.senses.items():
        first = pictured(senses, wordnet)
        file = wordnet.synsets[first].file
        if not re.fullmatch(r"[a-z]{3,}(?: [a-z]+){0,2}", noun) or file not in DRAWN_FILES:
            continue
        if noun in known or noun in DENIED_NOUNS or is_action(noun) or not wordnet.chiefly_noun(noun):
            continue
        # a proper name ("Darwin" the person) says nothing about the picture
        if noun not in wordnet.synsets[first].words:
            continue
        art = nearest(first, drawn, wordnet, FARTHEST[file])
        if art:
            table[noun] = art
    return dict(sorted(table.items()))


def pictured(senses: list[str], wordnet: WordNet) -> str:
    """The sense that a picture shows: the living trout before the dish, the berry before its bush."""
    files = {wordnet.synsets[offset].file: offset for offset in reversed(senses[:3])}
    first = wordnet.synsets[senses[0]].file
    if first == "food" and "animal" in files:
        return files["animal"]
    if first == "plant" and "food" in files:
        return files["food"]
    return senses[0]


def nearest(sense: str, drawn: dict[str, str], wordnet: WordNet, farthest: int) -> str | None:
    """The drawing of the closest hypernym, at most `farthest` steps up."""
    front = [sense]
    for _ in range(farthest + 1):
        for offset in front:
            if offset in drawn:
                return drawn[offset]
        front = [up for offset in front for up in wordnet.synsets[offset].hypernyms]
    return None


def main() -> None:
    """Write data/words.zip and say how big each table is."""
    chosen = {emoji.hexcode: emoji for emoji in emojis()}
    wordnet = WordNet()
    tables = {language: cldr(language, chosen, wordnet) for language in LANGUAGES}
    tables["kinds"] = kinds(tables["en"], chosen, wordnet)
    path = DATA / "words.zip"
    with zipfile.ZipFile(path, "w") as archive:
        for name, table in tables.items():
            text = json.dumps(table, ensure_ascii=False, separators=(",", ":"))
            archive.writestr(zipfile.ZipInfo(f"{name}.json", EPOCH), text, zipfile.ZIP_DEFLATED, 9)
            print(f"{name}: {len(table)} phrases")
    print(f"{path.name}: {path.stat().st_size / 1e3:.0f} kB")


if __name__ == "__main__":
    main()
