"""Lettering: how wide it is, in how many lines it fits, and its SVG text."""

import json
import re
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib import resources

from openimagen.engines.illustrator.canvas import text

# In the order of choice: what no earlier one has every character of is set in a later one.
FAMILIES = {
    "DejaVu Serif": "lettering.ttf",
    "Noto Sans CJK SC": "noto-sc.otf",
    "Noto Sans CJK JP": "noto-jp.otf",
    "Noto Sans CJK TC": "noto-tc.otf",
    "Noto Sans CJK KR": "noto-kr.otf",
    "Noto Sans Devanagari": "noto-hi.ttf",
}
_LEADING = 1.12
# Of a capital letter, in ems: how much it stands above the baseline.
_CAPITAL = 0.73
# A syllable is a stem of consonants and its signs. Widths are known of pairs, half forms and signs.
_DEVANAGARI = "Noto Sans Devanagari"
_CONSONANT = "[\u0915-\u0939\u0958-\u095f]"
_SIGN = "[\u0900-\u0903\u093a-\u093c\u093e-\u094f\u0955-\u0957\u0962\u0963]"
_SYLLABLE = re.compile(f"(?:{_CONSONANT}\u093c?\u094d)*{_CONSONANT}{_SIGN}*|[\u0904-\u0914]{_SIGN}*|.")
_PARTS = re.compile(
    f"{_CONSONANT}\u094d(?={_CONSONANT}\u094d{_CONSONANT})|{_CONSONANT}\u094d{_CONSONANT}|{_CONSONANT}\u094d|."
)
# Of a word without spaces, in characters; a longer one is broken where its script allows that.
_LONGEST_UNBROKEN = 4


@dataclass(frozen=True)
class Lines:
    """Lettering broken into lines; size and width (of the longest line) in the units of the drawing."""

    lines: tuple[str, ...]
    size: float
    width: float


def unknown(content: str) -> str:
    """The characters that the best font for a text lacks: they cannot be lettered."""
    known = _advances()[family(content)]
    return "".join(dict.fromkeys(c for c in content if c.isprintable() and c not in known))


@lru_cache(256)
def family(content: str) -> str:
    """The first font with every character of a text, else the one with the most of them."""
    characters = {c for c in content if c.isprintable()}
    return max(FAMILIES, key=lambda name: len(characters & _advances()[name].keys()))


def ems(content: str) -> float:
    """The width of one line of lettering, in ems."""
    return _ems_in(content, family(content))


def _ems_in(content: str, font: str) -> float:
    widths = _advances()[font]
    return sum(widths.get(part, 0.7) for part in _PARTS.findall(content))


def fit(content: str, width: float, height: float, largest: float) -> Lines:
    """The lettering as big as it fits into width x height, in one to four lines, no bigger than `largest`."""
    words = "".join(c if c.isprintable() else " " for c in content).split()
    space = " "
    if len(words) == 1 and len(content) > _LONGEST_UNBROKEN and family(content).startswith("Noto Sans CJK"):
        words, space = list(words[0]), ""  # lines may break between any two characters
    best = Lines((), largest, 0)
    biggest = 0.0
    for count in range(1, min(4, len(words)) + 1):
        lines = _break(words, count, space)
        longest = max(ems(line) for line in lines) or 1
        size = min(largest, width / longest, height / (_LEADING * (len(lines) - 1) + _CAPITAL + 0.2))
        if size > biggest * 1.05:
            best, biggest = Lines(lines, size, longest * size), size
    return best


def lettered(lines: Lines, x: float, y: float, fill: str, extra: str = "") -> str:
    """The lines, centred on (x, y)."""
    first = y + lines.size * (_CAPITAL / 2 - _LEADING * (len(lines.lines) - 1) / 2)
    font = family("".join(lines.lines))
    return "".join(
        f'<text y="{first + k * _LEADING * lines.size:.2f}" font-family="{font}" '
        f'font-weight="bold" font-size="{lines.size:.2f}" fill="{fill}"{extra}'
        f"{_set(line, font, x, lines.size)}</text>"
        for k, line in enumerate(lines.lines)
    )


def _set(line: str, font: str, x: float, size: float) -> str:
    """The rest of a text element: the line centred on x. resvg crowds syllables that it places itself."""
    if font != _DEVANAGARI:
        return f' x="{x:.2f}" text-anchor="middle">{text(line)}'
    left = x - ems(line) * size / 2
    placed = ">"
    for syllable in _SYLLABLE.findall(line):
        placed += f'<tspan x="{left:.2f}">{text(syllable)}</tspan>'
        left += _ems_in(syllable, font) * size
    return placed


def carved(lines: Lines, x: float, y: float, fill: str, shadow: str) -> str:
    """The lines with a shadow beneath, as if cut out and nailed on."""
    drop = lines.size * 0.045
    return lettered(lines, x + drop, y + drop * 1.3, shadow, ' opacity="0.6"') + lettered(lines, x, y, fill)


def along_path(content: str, path_id: str, size: float, fill: str) -> str:
    """One line of lettering on the path with that id, around its middle."""
    font = family(content)
    left = -_ems_in(content, font) * size / 2
    parts = [(left, content)]
    if font == _DEVANAGARI:
        parts = []
        for syllable in _SYLLABLE.findall(content):
            parts.append((left, syllable))
            left += _ems_in(syllable, font) * size
    return "".join(
        f'<text x="{x:.2f}" font-family="{font}" font-weight="bold" font-size="{size:.2f}" fill="{fill}">'
        f'<textPath xlink:href="#{path_id}" startOffset="50%">{text(part)}</textPath></text>'
        for x, part in parts
    )


def _break(words: list[str], count: int, space: str) -> tuple[str, ...]:
    """Into `count` lines of about the same width, greedily; `space` joins the words of a line."""
    goal = ems(space.join(words)) / count
    lines: list[str] = []
    rest = list(words)
    while rest and len(lines) < count - 1:
        line = rest.pop(0)
        while rest and abs(ems(f"{line}{space}{rest[0]}") - goal) <= abs(ems(line) - goal):
            line = f"{line}{space}{rest.pop(0)}"
        lines.append(line)
    if rest:
        lines.append(space.join(rest))
    return tuple(lines)


@cache
def _advances() -> dict[str, dict[str, float]]:
    """The width in ems of every character of every family."""
    file = resources.files(__package__).joinpath("data/fonts/lettering.json")
    packed = json.loads(file.read_text(encoding="utf-8"))
    return {name: dict.fromkeys(widths.pop("wide"), 1.0) | widths for name, widths in packed.items()}
