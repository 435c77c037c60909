"""The reader: a prompt in one of eight languages becomes a Scene. It never fails; it leaves words out."""

from openimagen.engines.illustrator.language import detect_language, small_words
from openimagen.engines.illustrator.lettering import take_lettering
from openimagen.engines.illustrator.lexicon import Lexicon, lexicon
from openimagen.engines.illustrator.scene import Relation, Scene, Style, Subject
from openimagen.engines.illustrator.segments import segments
from openimagen.engines.illustrator.sentence import Sentence, Thing
from openimagen.engines.illustrator.tokens import Token, tokenize
from openimagen.engines.illustrator.words import LANGUAGES

MOST_SUBJECTS = 12  # kinds of things in one picture
MOST_TOKENS = 2000


def read(
    prompt: str, *, negative_prompt: str = "", language: str = "auto", style: Style | None = None
) -> Scene:
    """What a prompt asks for.

    `language` is "auto" or one of en, es, pt, zh, zh-TW, ja, ko, hi; anything else counts as "auto". What
    `negative_prompt` names is excluded and dropped from the subjects. `style` overrides the prompt's own.
    """
    rest, lettering = take_lettering(prompt)
    tokens = tokenize(rest)[:MOST_TOKENS]
    words = _lexicon(rest, tokens, language)
    sentence = Sentence(words.language)
    sentence.lettering = lettering
    sentence.read(segments(tokens, words))
    if negative_prompt:
        forbidden = tokenize(negative_prompt)[:MOST_TOKENS]
        negative = Sentence(words.language, forbidding=True)
        negative.read(segments(forbidden, _lexicon(negative_prompt, forbidden, language)))
        sentence.excluded |= negative.excluded
    return _scene(prompt, sentence, style)


def _lexicon(text: str, tokens: list[Token], language: str) -> Lexicon:
    """The lexicon of the language asked for or, for "auto", of the one that knows most of the words."""
    if language in LANGUAGES:
        return lexicon(language)
    detected = detect_language(text)
    if detected != "en" or max(small_words(text).values()) > 0:
        return lexicon(detected)
    # "gato negro" has no small words: see who knows it
    known = {
        name: sum(lexicon(name).longest(tokens[:40], i) is not None for i in range(min(len(tokens), 40)))
        for name in ("en", "es", "pt")
    }
    return lexicon(max(known, key=lambda name: known[name]))


def _scene(prompt: str, sentence: Sentence, style: Style | None) -> Scene:
    """The finished scene: without the forbidden subjects and the relations that they were in."""
    kept: list[Thing] = [t for t in sentence.things if t.art not in sentence.excluded][:MOST_SUBJECTS]
    place_of = {id(thing): index for index, thing in enumerate(kept)}
    relations = []
    for first, kind, second in sentence.relations:
        pair = place_of.get(id(first)), place_of.get(id(second))
        if pair[0] is not None and pair[1] is not None and pair[0] != pair[1]:
            relations.append(Relation(pair[0], kind, pair[1]))
    subjects = tuple(
        Subject(
            art=thing.art,
            word=thing.word,
            count=thing.count,
            colour=thing.colour,
            scale=thing.scale,
            pose="sleeping" if thing.sleeping else None,
            hair=thing.hair,
            glasses=thing.glasses,
        )
        for thing in kept
    )
    return Scene(
        prompt=prompt,
        subjects=subjects,
        relations=tuple(dict.fromkeys(relations)),
        place=sentence.place,
        time=sentence.time,
        weather=sentence.weather,
        style=style or sentence.style,
        snowy=sentence.snowy,
        portrait=sentence.portrait,
        background=sentence.background,
        lettering=sentence.lettering,
        excluded=frozenset(sentence.excluded),
        left_out=tuple(dict.fromkeys(sentence.left_out)),
        replaced=tuple(dict.fromkeys(sentence.replaced)),
    )
