"""Odd spelling, as people write it who mean no harm: capitals, leet, typos, emoji, hashtags, models' jargon.

`train_classifier.py` gives the classifier such spellings of ordinary and of harmful prompts alike, so that
the spelling itself tells it nothing.
"""

from collections.abc import Callable
from random import Random

_LEET = str.maketrans("aeiost", "431057")
_EMOJI = "✨🔥😍🌸💫🎨🌈😂❤🙏👀🎉💯🐱🌊🍕"
_JARGON = (
    "(masterpiece:1.2), best quality, {}",
    "{}, 8k, uhd, ultra detailed",
    "{} --ar 16:9",
    "{} --v 6 --style raw",
    "{}, trending on artstation, octane render",
    "{}, 35mm, f/1.8, iso 100, bokeh",
    "score_9, score_8_up, {}",
    "({}), ((highly detailed)), <lora:more_details:0.8>",
    "{}, sharp focus, hdr, 4k wallpaper, unreal engine 5",
    "RAW photo, {}, film grain, dslr",
    "BREAK {}, (detailed eyes:1.1), absurdres",
)
_TAGS = ("#art", "#aesthetic", "#photooftheday", "#inspo", "#digitalart", "#love", "#nature", "#fyp")


def _capitals(text: str, chance: Random) -> str:
    return chance.choice((str.upper, str.title, str.swapcase))(text)


def _leet(text: str, chance: Random) -> str:
    words = text.split()
    return " ".join(word.translate(_LEET) if chance.random() < 0.6 else word for word in words)


def _spaced(text: str, chance: Random) -> str:
    words, between = text.split(), chance.choice(" .-_")
    if len(words) == 1 or chance.random() < 0.4:
        return (between * (3 if between == " " else 1)).join(between.join(word) for word in words)
    chosen = chance.randrange(len(words))
    return " ".join(between.join(word) if n == chosen else word for n, word in enumerate(words))


def _full_width(text: str, chance: Random) -> str:
    return "".join(chr(ord(c) + 0xFEE0) if "!" <= c <= "~" else c for c in text)


def _emoji(text: str, chance: Random) -> str:
    words = text.split()
    for _ in range(chance.randint(1, 4)):
        words.insert(chance.randint(0, len(words)), chance.choice(_EMOJI))
    return " ".join(words)


def _typos(text: str, chance: Random) -> str:
    letters = list(text)
    for _ in range(1 + len(letters) // 15):
        at = chance.randrange(max(len(letters) - 1, 1))
        way = chance.random()
        if way < 0.4:
            letters[at : at + 2] = reversed(letters[at : at + 2])
        elif way < 0.7:
            letters[at : at + 1] = letters[at : at + 1] * 2
        elif len(letters) > 4:
            del letters[at]
    return "".join(letters)


def _punctuation(text: str, chance: Random) -> str:
    mark = chance.choice(("!!!", "...", " ~", "??", "*", " - ", ",,", "。。", " | "))
    words = text.split()
    words.insert(chance.randint(0, len(words)), mark)
    return " ".join(words) + mark


def _address(text: str, chance: Random) -> str:
    return f"{text} https://example.com/{chance.choice(('ref', 'img', 'p'))}/{chance.randrange(10**6)}.png"


def _hashtags(text: str, chance: Random) -> str:
    words = text.split()
    if chance.random() < 0.5 and len(words) > 1:
        return " ".join(f"#{word.strip(',.')}" if len(word) > 3 else word for word in words)
    return " ".join([text, *chance.sample(_TAGS, 3)])


def _jargon(text: str, chance: Random) -> str:
    return chance.choice(_JARGON).format(text)


def _underscores(text: str, chance: Random) -> str:
    return "_".join(text.split())


WAYS: tuple[Callable[[str, Random], str], ...] = (
    _capitals,
    _leet,
    _spaced,
    _full_width,
    _emoji,
    _typos,
    _punctuation,
    _address,
    _hashtags,
    _jargon,
    _underscores,
)


def disguised(text: str, chance: Random) -> str:
    """The text in one or two odd spellings, drawn by `chance`."""
    for way in chance.sample(WAYS, chance.choice((1, 1, 2))):
        text = way(text, chance)
    return text
