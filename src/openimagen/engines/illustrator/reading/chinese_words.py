"""Where one Chinese word ends and the next begins: 小花瓶 is a small vase, no small flower."""

from collections.abc import Sequence

from openimagen.engines.illustrator.reading.lexicon import Lexicon, Match
from openimagen.engines.illustrator.reading.tokens import Token

_ADJECTIVES = ("size", "age", "colour")
# adjectives that change nothing of a drawing
_PLAIN = frozenset("新旧舊长長短圆圓破空")
_NOUNS = ("noun", "near", "group")


def adjective(tokens: Sequence[Token], start: int, words: Lexicon, match: Match | None) -> Match | None:
    """The single character at tokens[start] as an adjective of the noun behind it; None where it is none.

    `match` is the longest phrase from there. It gives way to a noun that begins one character later and
    reaches further, as far at least as `match` and what follows that.
    """
    alone = words.exact(tokens[start].text)
    described = any(sense in alone for sense in _ADJECTIVES) or tokens[start].text in _PLAIN
    if match is None or match.length < 2 or not described:
        return None
    noun = words.longest(tokens, start + 1)
    if noun is None or noun.length < 2 or not any(sense in noun.senses for sense in _NOUNS):
        return None
    end, reached = start + match.length, start + 1 + noun.length
    rest = words.longest(tokens, end)
    if reached <= end or reached < end + (rest.length if rest else 0):
        return None
    said = (*_ADJECTIVES, "stop")
    return Match({sense: value for sense, value in alone.items() if sense in said}, 1)
