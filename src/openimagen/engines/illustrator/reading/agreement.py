"""The other forms of a listed phrase: contractions ("em cima do"), and gender ("posada en", "पर रखी")."""

from collections.abc import Iterator, Sequence

# senses whose phrases are given in one form: relations, verbs, and what says of a thing how it is
AGREEING = frozenset({"before", "after", "action", "deed", "likened", "likened_after", "says", "with"})
_CONTRACTIONS: dict[str, dict[str, tuple[str, ...]]] = {
    "es": {"de": ("del",), "a": ("al",)},
    "pt": {
        "de": ("do", "da", "dum", "duma"),
        "a": ("ao", "à"),
        "em": ("no", "na", "num", "numa"),
        "por": ("pelo", "pela"),
    },
}
_PARTICIPLES = ("ado", "ido")  # "pousado", "escondido"
_HINDI_MASCULINE = "\u093e"  # the long a of रखा
_HINDI_OTHERS = ("\u0940", "\u0947")  # रखी, रखे


def variants(words: Sequence[str], language: str) -> Iterator[list[str]]:
    """The forms of a phrase besides itself; plurals are found when a prompt is read."""
    if language == "hi":
        if words and words[-1].endswith(_HINDI_MASCULINE):
            yield from ([*words[:-1], words[-1][:-1] + other] for other in _HINDI_OTHERS)
        return
    contractions = _CONTRACTIONS.get(language)
    if contractions is None or not words:
        return
    firsts = [words[0]]
    if words[0].endswith(_PARTICIPLES):
        firsts.append(words[0][:-1] + "a")
    lasts = [words[-1], *contractions.get(words[-1], ())] if len(words) > 1 else []
    for first in firsts:
        if len(words) == 1:
            yield [first]
        for last in lasts:
            yield [first, *words[1:-1], last]
