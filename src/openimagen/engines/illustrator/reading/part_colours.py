"""The colours of parts: "a house with a red roof and a blue door", "a cat with green eyes".

What has them is drawn with them; the part itself is nothing of its own.
"""

from collections.abc import Callable, Mapping, Sequence

from openimagen.engines.illustrator.colour import NAMED
from openimagen.engines.illustrator.groups import is_animate
from openimagen.engines.illustrator.reading.grammar_parts import is_house
from openimagen.engines.illustrator.reading.segments import Segment
from openimagen.engines.illustrator.reading.sentence import Sentence, Thing

_WORDS: Mapping[str, str] = {
    "eyes": "eye eyes ojo ojos olho olhos 眼睛 眼 双眼 目 瞳 눈 눈동자 आँख आँखें आँखों आंख आंखें आंखों",
    "roof": "roof roofs rooftop rooftops tejado techo tejados techos telhado teto 屋顶 屋頂 屋根 지붕 छत",
    "door": "door doors puerta puertas porta portas 门 門 大门 ドア 扉 문 दरवाज़ा दरवाजा दरवाज़े दरवाजे",
    "window": "window windows shutters ventana ventanas janela janelas 窗户 窗 窗戶 窓 창문 खिड़की खिड़कियाँ",
}  # fmt: skip
_PARTS = {word: part for part, words in _WORDS.items() for word in words.split()}
_HAVE: Mapping[str, Callable[[str], bool]] = {
    "eyes": is_animate, "roof": is_house, "door": is_house, "window": is_house,
}  # fmt: skip
_COMPOUNDS = {"eyed": "eyes", "roofed": "roof"}
_BETWEEN = ("stop", "size", "age", "of", "definite", "number", "possessive", "material", "copula")
# Segments between a part and its colour, and between it and what has it.
_NEAR, _FAR = 3, 9


def colour_the_parts(s: Sentence) -> None:
    """Gives the things their parts' colours, and takes these parts from what was left out."""
    for at, segment in enumerate(s.segments):
        _read_compound(s, at, segment)
        part = _PARTS.get(segment.raw.casefold().removesuffix("의").removesuffix("이"))
        if part is None:
            continue
        colour = _colour_at(s, at)
        owner = _owner(s, at, part) if colour else None
        if colour is None or owner is None or part in dict(owner.parts):
            continue
        owner.parts = (*owner.parts, (part, colour))
        if owner.colour == colour and not _is_said_of(s, at, colour):
            owner.colour = None
        if segment.raw in s.left_out:
            s.left_out.remove(segment.raw)


def _read_compound(s: Sentence, at: int, segment: Segment) -> None:
    """ "A blue-eyed cat", "a red-roofed house": its colour may be a segment of its own."""
    *said, last = segment.raw.casefold().split() or [""]
    part = _COMPOUNDS.get(last)
    if part is None:
        return
    before = s.segments[at - 1] if at else segment
    colour = said[0] if said and said[0] in NAMED else before.senses.get("colour") if not said else None
    behind = s.segments[at + 1 : at + 1 + _FAR]
    owner = next((t for one in behind for t in s.things if one.is_thing and _names(one, t)), None)
    if colour is None or owner is None or not _HAVE[part](owner.art):
        return
    owner.parts = (*owner.parts, (part, str(colour)))
    if not said and owner.colour == colour:
        owner.colour = None
    if segment.raw in s.left_out:
        s.left_out.remove(segment.raw)


def _colour_at(s: Sentence, at: int) -> str | None:
    """The colour said of the part: behind it in Spanish and Portuguese, before it elsewhere."""
    sides: tuple[Sequence[Segment], ...] = (
        s.segments[max(0, at - _NEAR) : at][::-1],
        s.segments[at + 1 : at + 1 + _NEAR],
    )
    for side in sides[::-1] if s.head_first else sides[:1]:
        for one in side:
            if one.has("colour"):
                return str(one.senses["colour"])
            if one.is_thing or not one.has(*_BETWEEN):
                break
    return None


def _owner(s: Sentence, at: int, part: str) -> Thing | None:
    """The nearest before it that can have the part; where it is said first, the nearest behind it."""
    before, behind = s.segments[max(0, at - _FAR) : at][::-1], s.segments[at + 1 : at + 1 + _FAR]
    sides = (behind, before) if s.head_final else (before,)
    for side in sides:
        for one in side:
            thing = next((thing for thing in s.things if one.is_thing and _names(one, thing)), None)
            if thing is not None:
                if _HAVE[part](thing.art):
                    return thing
                break
            if one.has("end"):
                break
    return None


def _names(segment: Segment, thing: Thing) -> bool:
    return thing.word == segment.raw or segment.raw in thing.word.split()


def _is_said_of(s: Sentence, at: int, colour: str) -> bool:
    """True where the colour is said elsewhere too: a red house with a red roof."""
    said = [k for k, one in enumerate(s.segments) if one.senses.get("colour") == colour]
    return any(abs(k - at) > _NEAR for k in said)
