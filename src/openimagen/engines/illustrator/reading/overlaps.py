"""Japanese phrases that share a character: 夏の日本 is 夏の and 日本, not 夏の日 and 本, a book."""

from collections.abc import Sequence

from openimagen.engines.illustrator.reading.lexicon import Lexicon, Match
from openimagen.engines.illustrator.reading.tokens import Token


def unshared(tokens: Sequence[Token], start: int, words: Lexicon, match: Match, after_number: bool) -> Match:
    """The match at tokens[start], or a shorter one where what is left is then better understood.

    That is where the next phrase reaches farther, or as far without a remainder of one character.
    """
    if match.length == 1 or words.language != "ja":
        return match
    end = start + match.length
    following = words.longest(tokens, end) if end < len(tokens) else None
    reached = end + (following.length if following else 0)
    if following is not None and following.length > 1:
        return match
    for shared in range(end - 1, start, -1):
        crossing = words.longest(tokens, shared)
        if crossing is None or shared + crossing.length <= end or shared + crossing.length < reached:
            continue
        if not _is_named(crossing, tokens[shared : shared + crossing.length]):
            continue
        shorter = words.longest(tokens[:shared], start, after_number)
        if shorter is not None and start + shorter.length == shared:
            return shorter
    return match


def _is_named(match: Match, said: Sequence[Token]) -> bool:
    """True for a noun, or a word that begins with two Chinese characters; particles begin anywhere."""
    noun = any(sense in match.senses for sense in ("noun", "near", "group"))
    return noun or (len(said) > 1 and all(token.text >= "\u3400" for token in said[:2]))
