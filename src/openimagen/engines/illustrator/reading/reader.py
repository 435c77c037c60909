"""The reader: a prompt in one of eight languages becomes a Scene. It never fails; it leaves words out."""

import re

from openimagen.engines.illustrator.groups import is_animate
from openimagen.engines.illustrator.reading.absent import leave_out_the_absent
from openimagen.engines.illustrator.reading.asked_for import leave_out_the_request
from openimagen.engines.illustrator.reading.chinese_numbers import CHINESE
from openimagen.engines.illustrator.reading.events import decorate, hold_events
from openimagen.engines.illustrator.reading.families import tell_families
from openimagen.engines.illustrator.reading.furnishing import furnish, serve
from openimagen.engines.illustrator.reading.grammar import take_in
from openimagen.engines.illustrator.reading.grammar_endings import finish, put_on, take_along
from openimagen.engines.illustrator.reading.grammar_hindi import settle
from openimagen.engines.illustrator.reading.grammar_likened import show_what_was_withheld
from openimagen.engines.illustrator.reading.grammar_sides import line_up
from openimagen.engines.illustrator.reading.language import detect_language, foreign, small_words
from openimagen.engines.illustrator.reading.lettering import take_lettering
from openimagen.engines.illustrator.reading.lexicon import Lexicon, lexicon
from openimagen.engines.illustrator.reading.noun_phrases import leave_out_modifiers
from openimagen.engines.illustrator.reading.part_colours import colour_the_parts
from openimagen.engines.illustrator.reading.romance_nouns import tell_company
from openimagen.engines.illustrator.reading.romanised import devanagari
from openimagen.engines.illustrator.reading.rooms import room_of
from openimagen.engines.illustrator.reading.segments import certain, segments
from openimagen.engines.illustrator.reading.sentence import HEAD_FIRST, Sentence, Thing
from openimagen.engines.illustrator.reading.tokens import Token, keywords, tokenize
from openimagen.engines.illustrator.reading.words import LANGUAGES
from openimagen.engines.illustrator.scene import Form, Place, Relation, Scene, Style, Subject

MOST_SUBJECTS = 12  # kinds of things in one picture
MOST_TOKENS = 1000
_SAMPLE = 40  # tokens that decide between two languages

# what other programs read in prompts: "<lora:name:1>", "--ar 16:9", the weight in "(cat:1.2)"
_MARKUP = re.compile(r"<[\w:.\- ]{1,80}>|--[a-z]+(?: [\w:.]+)?|:\d+(?:\.\d+)?(?=\s*[)\],]|$)|\bf/\d[\d.]*")
# what is pasted with the prompt of another program
_NEGATIVE = re.compile(
    r"\b(?:negative|neg)[ _]prompts?\s*[:：]|(?:负面|反向|負面|反向)(?:提示)?(?:词|詞|语|語)?\s*[:：]"
    r"|네거티브\s*프롬프트\s*[:：]|prompt negativo\s*:|नेगेटिव प्रॉम्प्ट\s*:",
    re.IGNORECASE,
)
# 左：猫、右：犬
_SIDES_TOLD = re.compile(r"(?<![^\s、,，。])([左右])側?\s*[:：]")
_KANA = re.compile("[\u3041-\u30ff]")

_INDOORS = frozenset({"bathtub", "bed", "bookshelf", "couch"})
_LETTERED = ("logo", "poster", "card")
_AGED = {"man": "old-man", "person": "older-person", "woman": "old-woman"}
_ABOARD = ("in", "on", "riding", "doing")
# of words for boats with sails
_SAILS: tuple[str, ...] = ("sail", "clipper", "catamaran", "junk", "vel", "jangada")
_SAILS += ("帆", "ヨット", "艇", "돛", "요트", "범선", "पाल", "सेल")
_MOONS = frozenset({"crescent-moon", "full-moon"})


def read(
    prompt: str, *, negative_prompt: str = "", language: str = "auto", style: Style | None = None
) -> Scene:
    """What a prompt asks for.

    `language` is "auto" or one of en, es, pt, zh, zh-TW, ja, ko, hi; anything else counts as "auto". What
    `negative_prompt` names is excluded and dropped from the subjects. `style` overrides the prompt's own.
    """
    asked, *forbidden_too = _NEGATIVE.split(prompt, maxsplit=1)
    negative_prompt = ", ".join([*([negative_prompt] if negative_prompt else []), *forbidden_too])
    if language == "ja" or _KANA.search(asked):
        asked = _SIDES_TOLD.sub(r"\1に", asked)
    rest, lettering = take_lettering(_MARKUP.sub(" ", asked))
    if language == "hi" or language not in LANGUAGES:
        rest = (devanagari(rest, 1) if language == "hi" else devanagari(rest)) or rest
    if language in CHINESE or (language not in LANGUAGES and detect_language(rest) in CHINESE):
        rest = keywords(rest)
    tokens = tokenize(rest)[:MOST_TOKENS]
    words = _lexicon(rest, tokens, language)
    sentence = Sentence(words.language)
    sentence.lettering = lettering
    found = segments(tokens, words)
    tell_families(found)
    if words.language == "en":
        found = leave_out_modifiers(leave_out_the_absent(leave_out_the_request(found)))
    elif words.language in HEAD_FIRST:
        found = tell_company(found)
    if language not in LANGUAGES and foreign(rest):
        found = [certain(segment) for segment in found]
    take_in(sentence, found)
    finish(sentence)
    settle(sentence)
    put_on(sentence)
    take_along(sentence)
    colour_the_parts(sentence)
    line_up(sentence)
    if negative_prompt:
        forbidden = tokenize(negative_prompt)[:MOST_TOKENS]
        negative = Sentence(words.language, forbidding=True)
        take_in(negative, segments(forbidden, _lexicon(negative_prompt, forbidden, language)))
        sentence.excluded |= negative.excluded
    decorate(sentence)
    if not (sentence.things or sentence.place or sentence.weather or sentence.events):
        show_what_was_withheld(sentence)
    hold_events(sentence)
    serve(sentence)
    furnish(sentence)
    return _scene(prompt, sentence, style)


def _lexicon(text: str, tokens: list[Token], language: str) -> Lexicon:
    """The lexicon of the language asked for or, for "auto", of the one that knows most of the words."""
    if language in LANGUAGES:
        return lexicon(language)
    detected = detect_language(text)
    if detected not in ("en", "es", "pt"):
        return lexicon(detected)
    # "gato negro" has no small words and "no dogs" has those of two languages: see who knows the rest
    scores = small_words(text)
    close = [name for name, score in scores.items() if score >= max(scores.values()) - 1]
    if len(close) == 1:
        return lexicon(detected)
    sample = tokens[:_SAMPLE]
    return max(
        map(lexicon, close),
        key=lambda words: sum(words.longest(sample, start) is not None for start in range(len(sample))),
    )


def _implied_place(things: list[Thing], sentence: Sentence) -> Place | None:
    """Furniture stands in a room and a still life on a table, where nothing else was asked for."""
    if sentence.form == "still_life" and not sentence.background:
        return "table"
    if sentence.background or not any(thing.art in _INDOORS for thing in things):
        return None
    return "room"


def _form(things: list[Thing], sentence: Sentence) -> Form:
    """A portrait is of somebody; anything else that is called one is a scene."""
    if sentence.form == "portrait" and not any(is_animate(thing.art) for thing in things):
        return "scene"
    return sentence.form or "scene"


def _aged(thing: Thing) -> str:
    return _AGED.get(thing.art, thing.art) if thing.age == "old" else thing.art


def _rowed(thing: Thing) -> str:
    """The drawing of a boat that somebody is in: an open one, unless sails were spoken of."""
    sails = any(part in thing.word.casefold() for part in _SAILS)
    return "rowing-boat" if thing.art == "sailboat" and not sails else _aged(thing)


def _scene(prompt: str, sentence: Sentence, style: Style | None) -> Scene:
    """The finished scene: without the forbidden subjects and the relations that they were in."""
    kept: list[Thing] = [t for t in sentence.things if t.art not in sentence.excluded][:MOST_SUBJECTS]
    place_of = {id(thing): index for index, thing in enumerate(kept)}
    relations = []
    for first, kind, second in sentence.relations:
        pair = place_of.get(id(first)), place_of.get(id(second))
        if pair[0] is not None and pair[1] is not None and pair[0] != pair[1]:
            relations.append(Relation(pair[0], kind, pair[1]))
    manned = {id(other) for one, kind, other in sentence.relations if kind in _ABOARD and is_animate(one.art)}
    subjects = tuple(
        Subject(
            art=_rowed(thing) if id(thing) in manned else _aged(thing),
            word=thing.word,
            count=thing.count,
            # a red apple is red by itself
            colour=None if thing.art.startswith(f"{thing.colour}-") else thing.colour,
            scale=thing.scale,
            action=thing.action,
            pattern=thing.pattern,
            material=thing.material,
            age=thing.age,
            hair=thing.hair,
            beard=thing.beard,
            glasses=thing.glasses,
            role=thing.role,
            also=tuple(name for name in dict.fromkeys(thing.colours) if name != thing.colour),
            parts=tuple(dict(thing.parts).items()),
        )
        for thing in kept
    )
    return Scene(
        prompt=prompt,
        subjects=subjects,
        relations=tuple(dict.fromkeys(relations)),
        place=sentence.place or _implied_place(kept, sentence),
        room=room_of(sentence.segments) if sentence.place == "room" else None,
        time=sentence.time or ("night" if any(thing.art in _MOONS for thing in kept) else None),
        season=sentence.season,
        weather=sentence.weather,
        mood=sentence.mood,
        camera=sentence.camera,
        style=style or sentence.style,
        palette=tuple(dict.fromkeys(sentence.palette)),
        snowy=sentence.snowy,
        form=_form(kept, sentence),
        background=sentence.background,
        lettering=sentence.lettering or (sentence.name if sentence.form in _LETTERED else None),
        excluded=frozenset(sentence.excluded),
        left_out=tuple(dict.fromkeys(sentence.left_out)),
        replaced=tuple(dict.fromkeys(sentence.replaced)),
    )
