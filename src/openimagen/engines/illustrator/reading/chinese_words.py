"""Where one Chinese word ends and the next begins: 小花瓶 is a small vase, no small flower."""

from collections.abc import Sequence

from openimagen.engines.illustrator.reading.lexicon import Lexicon, Match
from openimagen.engines.illustrator.reading.tokens import Token

_ADJECTIVES = ("size", "age", "colour")
# adjectives that change nothing of a drawing
_PLAIN = frozenset("新旧舊长長短圆圓破空")
_VERBS = ("deed", "action", "before", "stop")
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


def verb(tokens: Sequence[Token], start: int, words: Lexicon, match: Match | None) -> Match | None:
    """The verb or number alone where a longer noun is behind it; None elsewhere.

    吃面包 is bread, no noodles, and 一堆书包 are no books.
    """
    if match is None or match.length < 2:
        return None
    end = start + match.length
    for position in range(start + 1, end):
        noun = words.longest(tokens, position)
        if noun is None or position + noun.length <= end or noun.length < 2:
            continue
        if any(sense in noun.senses for sense in _NOUNS):
            alone = words.longest(tokens[:position], start)
            if alone is None or start + alone.length != position:
                return None
            said = any(sense in match.senses for sense in _VERBS) or "number" in alone.senses
            return alone if said else None
    return None
