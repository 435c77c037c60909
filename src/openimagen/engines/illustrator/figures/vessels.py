"""What is in a basket, a bowl or a box: a heap that rises over its rim, the near side in front of it."""

from dataclasses import dataclass, replace

from openimagen.engines.illustrator.canvas import Canvas, Point
from openimagen.engines.illustrator.figures.figure import Figure
from openimagen.engines.illustrator.shapes import group, polygon, shape, stroked, trace


@dataclass(frozen=True)
class Opening:
    """An ellipse: its middle and its half axes as shares of the drawing's box from the upper left corner."""

    x: float
    y: float
    rx: float
    ry: float


OPENINGS: dict[str, Opening] = {
    "basket": Opening(0.5, 0.33, 0.42, 0.09),
    "bucket": Opening(0.57, 0.09, 0.38, 0.07),
    "empty-nest": Opening(0.5, 0.34, 0.27, 0.18),
    "bowl": Opening(0.5, 0.2, 0.47, 0.155),
    "bowl-with-spoon": Opening(0.5, 0.34, 0.46, 0.09),
    "teacup-without-handle": Opening(0.5, 0.39, 0.44, 0.11),
    "hot-beverage": Opening(0.46, 0.4, 0.3, 0.12),
    "cup": Opening(0.39, 0.21, 0.35, 0.08),
    "barrel": Opening(0.5, 0.06, 0.36, 0.05),
    "cauldron": Opening(0.5, 0.26, 0.34, 0.07),
    "wooden-box": Opening(0.5, 0.075, 0.41, 0.05),
    "package": Opening(0.5, 0.25, 0.36, 0.07),
}
_INSIDE = "#4a3626"
_CARD, _CARD_LIT, _CARD_DARK = "#c8965c", "#dcb27c", "#a5743f"
# How much of a thing the near side hides, and how much the next row back rises, as shares of its height.
_SUNK, _SUNK_ALONE, _RISE, _OVERLAP = 0.2, 0.3, 0.5, 0.82
# What is so much wider than high lies, and how wide it is drawn where the opening is 1 wide.
_LYING, _SEEN_LYING = 1.35, 1.08


def filled(canvas: Canvas, guests: list[Figure], host: Figure, name: str) -> Figure:
    """The guests heaped in the opening of a host, which OPENINGS must have by its art's name."""
    host = _opened(host, name)
    opening = OPENINGS[name]
    x, y = -host.left + opening.x * host.width, -host.height * (1 - opening.y)
    rx, ry = opening.rx * host.width, opening.ry * host.height
    rows = _rows(guests)
    wide = max(sum(guest.width for guest in row) * _OVERLAP for row in rows)
    k = min(1.0, 2 * rx * (1.1 if len(guests) == 1 else 1.0) / wide)
    lies = len(guests) == 1 and guests[0].width > _LYING * guests[0].height
    if lies:  # or the rim would hide it
        k = 2 * rx * _SEEN_LYING / guests[0].width
    sunk = _SUNK_ALONE if len(guests) == 1 and not lies else _SUNK
    placed: list[tuple[Figure, Point]] = []
    for depth, row in enumerate(reversed(rows)):
        sized = [guest.resized(guest.height * k) for guest in row]
        tall = max(guest.height for guest in sized)
        rise = (len(rows) - 1 - depth) * _RISE * tall
        placed += _line(sized, x, y + ry * (1 - 0.5 * (len(rows) - 1 - depth)) + sunk * tall - rise)
    moved = [figure.moved(*at) for figure, at in placed]
    # Nothing shows below the near edge of the rim.
    far = 4 * host.width
    edge = f"A{rx:.1f},{ry:.1f} 0 0 1 {x - rx:.1f},{y:.1f}"
    seen = f"M{-far:.1f},{-far:.1f}H{far:.1f}V{y:.1f}H{x + rx:.1f}{edge}H{-far:.1f}Z"
    clip = canvas.clip(f'<path d="{seen}"/>')
    return replace(
        host,
        svg=host.svg + group("".join(svg for svg, _ in moved), clip=clip),
        glow=host.glow + "".join(glow for _, glow in moved),
        left=max([host.left, *(figure.left - at for figure, (at, _) in placed)]),
        right=max([host.right, *(figure.right + at for figure, (at, _) in placed)]),
        height=max([host.height, *(figure.height - at for figure, (_, at) in placed)]),
    )


def _rows(guests: list[Figure]) -> list[list[Figure]]:
    """From the front to the back, the front row longest."""
    count = len(guests)
    if count <= 2:
        return [guests]
    sizes = [-(-count // 2), count // 2] if count < 7 else [-(-count // 3) + 1, count // 3]
    if sum(sizes) < count:
        sizes.append(count - sum(sizes))
    rows, start = [], 0
    for size in sizes:
        rows.append(guests[start : start + size])
        start += size
    return rows


def _line(guests: list[Figure], x: float, y: float) -> list[tuple[Figure, Point]]:
    """Side by side around x, each hiding a little of the one before."""
    steps = [guest.width * _OVERLAP for guest in guests]
    at, placed = x - sum(steps) / 2, []
    for guest, step in zip(guests, steps, strict=True):
        placed.append((guest, (at + step / 2 + (guest.left - guest.right) / 2, y)))
        at += step
    return placed


def _opened(host: Figure, name: str) -> Figure:
    """The host with its lid off."""
    if name == "wooden-box":
        hollow = polygon([(-43, -86), (39, -86), (52, -95.5), (-31, -95.5)], _INSIDE)
        return replace(host, svg=host.svg + hollow)
    if name == "package":
        return _carton()
    return host


def _carton() -> Figure:
    """An open box of cardboard, 130 wide and 100 high, its flaps folded out; tagged as a package."""
    parts = [
        polygon([(-47, -80), (47, -80), (40, -69), (-40, -69)], _INSIDE),
        polygon([(-47, -82), (47, -82), (52, -98), (-52, -98)], _CARD_DARK),
        polygon([(-47, -82), (47, -82), (50, -68), (-50, -68)], _INSIDE),
        polygon([(-47, -82), (-50, -68), (-68, -76), (-62, -90)], _CARD_LIT),
        polygon([(47, -82), (50, -68), (68, -76), (62, -90)], _CARD_DARK),
        polygon([(-50, -69), (50, -69), (47, 0), (-47, 0)], _CARD),
        polygon([(-50, -69), (50, -69), (54, -54), (-54, -54)], _CARD_LIT),
        stroked("M-54,-54H54", _CARD_DARK, 1.6),
        shape(trace("M", -9, -54, "H", 9, "V", -34, "H", -9, "Z"), "#e6cda4", opacity=0.8),
        stroked("M-34,-10v-16M-39,-20l5,-7l5,7M-22,-10v-16M-27,-20l5,-7l5,7", "#7a5228", 2.2),
    ]
    return Figure("".join(parts), left=66, right=66, height=98, foot=92).tagged("package")
