"""One figure from a base and others placed on it or behind it."""

from collections.abc import Sequence

from openimagen.engines.illustrator.canvas import Point
from openimagen.engines.illustrator.figures.figure import Figure


def row(guests: list[Figure], x: float, y: float, room: float) -> list[tuple[Figure, Point]]:
    """The guests side by side around x, made smaller where there is not room enough."""
    wide = sum(guest.width for guest in guests) or 1
    k = min(1.0, room / wide)
    sized = [guest.resized(guest.height * k) for guest in guests]
    at = x - wide * k / 2
    placed = []
    for guest in sized:
        placed.append((guest, (at + guest.left, y)))
        at += guest.width
    return placed


def within(guests: Sequence[Figure], box: tuple[float, float, float, float], *, afloat: bool = False) -> str:
    """The guests in rows that fill a box (x0, y0, x1, y1), standing on its lower edge or `afloat` in it."""
    x0, y0, x1, y1 = box
    rows = 1 + (len(guests) - 1) // 4
    in_row = -(-len(guests) // rows)
    wide, high = (x1 - x0) / in_row, (y1 - y0) / rows
    room = high * (1 if in_row == 1 else 0.75)
    parts: list[str] = []
    for k, guest in enumerate(guests):
        sized = guest.resized(min(room, 0.96 * wide * guest.height / guest.width))
        x = x0 + (k % in_row + 0.5) * wide + (sized.left - sized.right) / 2
        lift = (high - sized.height) * (0.5 if in_row == 1 else 0.15 + 0.7 * (k % 2)) if afloat else 0.0
        y = y0 + (k // in_row + 1) * high - lift
        parts += sized.moved(x, y)
    return "".join(parts)


def over(base: Figure, placed: list[tuple[Figure, Point]]) -> Figure:
    """The base with the others before it, each at its point."""
    return join(base, placed, in_front=True)


def join(
    base: Figure, placed: list[tuple[Figure, Point]], behind_first: str = "", in_front: bool = False
) -> Figure:
    """The base with the others, each at its point, behind it or in front; `behind_first` is behind all."""
    moved = [figure.moved(*at) for figure, at in placed]
    others, glows = "".join(svg for svg, _ in moved), "".join(glow for _, glow in moved)
    svg = base.svg + others if in_front else behind_first + others + base.svg
    return Figure(
        svg,
        left=max([base.left, *(figure.left - x for figure, (x, _) in placed)]),
        right=max([base.right, *(figure.right + x for figure, (x, _) in placed)]),
        height=max([base.height, *(figure.height - y for figure, (_, y) in placed)]),
        foot=base.foot,
        glow=base.glow + glows,
        anchors=base.anchors,
        faces=base.faces,
        tall=base.tall,
    )
