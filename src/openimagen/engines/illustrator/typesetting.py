"""Lettering: how wide it is, in how many lines it fits, and its SVG text."""

import json
from dataclasses import dataclass
from functools import cache
from importlib import resources

from openimagen.engines.illustrator.canvas import text

_FAMILY = "DejaVu Serif"
_LEADING = 1.12
# Of a capital letter, in ems: how much it stands above the baseline.
_CAPITAL = 0.73


@dataclass(frozen=True)
class Lines:
    """Lettering broken into lines; size and width (of the longest line) in the units of the drawing."""

    lines: tuple[str, ...]
    size: float
    width: float


def can_letter(content: str) -> bool:
    """True where the packed font has every character."""
    return all(c in _advances() for c in content if c.isprintable())


def ems(content: str) -> float:
    """The width of one line of lettering, in ems."""
    return sum(_advances().get(c, 0.7) for c in content)


def fit(content: str, width: float, height: float, largest: float) -> Lines:
    """The lettering as big as it fits into width x height, in one to four lines, no bigger than `largest`."""
    words = "".join(c if c.isprintable() else " " for c in content).split()
    best = Lines((), largest, 0)
    biggest = 0.0
    for count in range(1, min(4, len(words)) + 1):
        lines = _break(words, count)
        longest = max(ems(line) for line in lines) or 1
        size = min(largest, width / longest, height / (_LEADING * (len(lines) - 1) + _CAPITAL + 0.2))
        if size > biggest * 1.05:
            best, biggest = Lines(lines, size, longest * size), size
    return best


def lettered(lines: Lines, x: float, y: float, fill: str, extra: str = "") -> str:
    """The lines, centred on (x, y)."""
    first = y + lines.size * (_CAPITAL / 2 - _LEADING * (len(lines.lines) - 1) / 2)
    return "".join(
        f'<text x="{x:.2f}" y="{first + k * _LEADING * lines.size:.2f}" font-family="{_FAMILY}" '
        f'font-weight="bold" font-size="{lines.size:.2f}" text-anchor="middle" fill="{fill}"{extra}>'
        f"{text(line)}</text>"
        for k, line in enumerate(lines.lines)
    )


def carved(lines: Lines, x: float, y: float, fill: str, shadow: str) -> str:
    """The lines with a shadow beneath, as if cut out and nailed on."""
    drop = lines.size * 0.045
    return lettered(lines, x + drop, y + drop * 1.3, shadow, ' opacity="0.6"') + lettered(lines, x, y, fill)


def along_path(content: str, path_id: str, size: float, fill: str) -> str:
    """One line of lettering on the path with that id, around its middle."""
    return (
        f'<text font-family="{_FAMILY}" font-weight="bold" font-size="{size:.2f}" text-anchor="middle" '
        f'fill="{fill}"><textPath xlink:href="#{path_id}" startOffset="50%">{text(content)}</textPath></text>'
    )


def _break(words: list[str], count: int) -> tuple[str, ...]:
    """Into `count` lines of about the same width, greedily."""
    goal = ems(" ".join(words)) / count
    lines: list[str] = []
    rest = list(words)
    while rest and len(lines) < count - 1:
        line = rest.pop(0)
        while rest and abs(ems(f"{line} {rest[0]}") - goal) <= abs(ems(line) - goal):
            line = f"{line} {rest.pop(0)}"
        lines.append(line)
    if rest:
        lines.append(" ".join(rest))
    return tuple(lines)


@cache
def _advances() -> dict[str, float]:
    file = resources.files(__package__).joinpath("data/fonts/lettering.json")
    advances: dict[str, float] = json.loads(file.read_text(encoding="utf-8"))
    return advances
