"""Patterns: the subjects, or ornaments where there are none, repeated so that the picture tiles."""

import math
import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from openimagen.engines.illustrator.canvas import Canvas
from openimagen.engines.illustrator.colour import mix, shade
from openimagen.engines.illustrator.layout.board import banner
from openimagen.engines.illustrator.layout.forms import ornaments
from openimagen.engines.illustrator.layout.forms.emblems import with_emblem
from openimagen.engines.illustrator.layout.forms.grouping import units_of
from openimagen.engines.illustrator.layout.forms.palette import Palette, palette_for
from openimagen.engines.illustrator.layout.layers import Layers
from openimagen.engines.illustrator.layout.unit import Unit
from openimagen.engines.illustrator.scene import Scene
from openimagen.engines.illustrator.shapes import circle, group, num, rect, rotate

_FLORAL_WORDS = ("flower", "floral", "botanical", "leaf", "leaves", "flor", "花", "꽃", "फूल")


# A repeat of more motifs than this would be coarser than the picture.
_MOST_MOTIFS = 8


@dataclass(frozen=True)
class _Spot:
    """A motif's place, in canvas units and degrees; `motif` counts through the motifs."""

    x: float
    y: float
    size: float
    turn: float
    motif: int


def compose(scene: Scene, canvas: Canvas) -> Layers:
    """A repeat in a grid, in half-drops or tossed, by seed; the picture's edges fit its opposite edges."""
    rng = canvas.stream("pattern")
    palette = palette_for(scene, rng)
    units = units_of(with_emblem(scene), canvas)
    ground = rect(0, 0, canvas.width, canvas.height, palette.paper)
    if units:
        motifs, order = [_centred(unit) for unit in units], _alternating(units)
    else:
        floral = any(word in scene.prompt.lower() for word in _FLORAL_WORDS) or rng.random() < 0.5
        kinds = rng.sample(ornaments.FLORAL if floral else ornaments.GEOMETRIC, 3)
        motifs, order = [kind(rng, palette) for kind in kinds], range(3)
    lay = rng.choice((_half_drop, _toss, _half_drop, _grid))
    spots = lay(canvas, rng, len(order))
    backing = _backing(rng, palette, spots) if lay is not _toss else ""
    filler = "".join(_filler(palette, spot) for spot in spots)
    figures = "".join(_repeated(canvas, motifs, order, spots))
    lettering = banner(canvas, scene.lettering) if scene.lettering else ""
    return Layers(ground + backing + filler, figures, lettering=lettering)


def _alternating(units: Sequence[Unit]) -> Sequence[int]:
    """An order in which each kind of unit comes as often as every other, however many there are of each."""
    kinds: dict[int, list[int]] = {}
    for k, unit in enumerate(units):
        kinds.setdefault(unit.subjects[0], []).append(k)
    rounds = max(len(kind) for kind in kinds.values())
    if rounds * len(kinds) > _MOST_MOTIFS:
        return range(len(units))
    return [kind[k % len(kind)] for k in range(rounds) for kind in kinds.values()]


def _centred(unit: Unit) -> str:
    """A unit's figure around (0, 0), within 50 units of it."""
    figure = unit.figure
    k = 96 / max(figure.height, figure.width)
    dx, dy = (figure.left - figure.right) / 2, figure.height / 2
    return group(figure.svg + figure.glow, transform=f"scale({k:.4f}) translate({dx:.2f} {dy:.2f})")


def _cells(canvas: Canvas, step: float, motifs: int) -> tuple[int, int, float, float]:
    """Columns and rows of about `step` that fill the canvas exactly, and their size.

    Their numbers are even, and so that the motifs come around: the next tile goes on where this one ends.
    """
    k = math.lcm(2, motifs)
    columns, rows = (max(k, k * round(side / step / k)) for side in (canvas.width, canvas.height))
    return columns, rows, canvas.width / columns, canvas.height / rows


def _grid(canvas: Canvas, rng: random.Random, motifs: int) -> list[_Spot]:
    columns, rows, wide, tall = _cells(canvas, rng.choice((165, 250)), motifs)
    return [
        _Spot((i + 0.5) * wide, (j + 0.5) * tall, min(wide, tall) * 0.76, 0, (i + j) if motifs > 1 else 0)
        for j in range(rows)
        for i in range(columns)
    ]


def _half_drop(canvas: Canvas, rng: random.Random, motifs: int) -> list[_Spot]:
    columns, rows, wide, tall = _cells(canvas, rng.choice((170, 250)), motifs)
    return [
        _Spot((i + 0.5) * wide, (j + 0.25 + 0.5 * (i % 2)) * tall, min(wide, tall) * 0.82, 0, i)
        for i in range(columns)
        for j in range(rows)
    ]


def _toss(canvas: Canvas, rng: random.Random, motifs: int) -> list[_Spot]:
    columns, rows, wide, tall = _cells(canvas, 195, motifs)
    return [
        _Spot(
            (i + 0.5 + (0.25 if j % 2 else -0.25) + rng.uniform(-0.12, 0.12)) * wide,
            (j + 0.5 + rng.uniform(-0.13, 0.13)) * tall,
            min(wide, tall) * rng.uniform(0.72, 0.92),
            rng.uniform(-28, 28),
            i + 2 * j,
        )
        for j in range(rows)
        for i in range(columns)
    ]


def _backing(rng: random.Random, palette: Palette, spots: Sequence[_Spot]) -> str:
    """Sometimes a plain disc behind each motif."""
    if rng.random() < 0.55:
        return ""
    tones = [mix(ink, palette.paper, 0.72) for ink in palette.inks[:2]]
    return "".join(circle(s.x, s.y, s.size * 0.6, tones[s.motif % len(tones)]) for s in spots)


def _filler(palette: Palette, spot: _Spot) -> str:
    """A dot or a little cross between the motifs, to the lower right of each."""
    x, y, ink = (
        spot.x + spot.size * 0.62,
        spot.y + spot.size * 0.6,
        palette.inks[spot.motif % len(palette.inks)],
    )
    if spot.motif % 2:
        return circle(x, y, spot.size * 0.045, ink)
    arm = spot.size * 0.06
    return "".join(
        group(
            rect(-arm, -arm * 0.28, arm * 2, arm * 0.56, shade(ink, 0.1), radius=arm * 0.25),
            transform=f"translate({num(x)} {num(y)}) {rotate(turn)}",
        )
        for turn in (0, 90)
    )


def _repeated(
    canvas: Canvas, motifs: Sequence[str], order: Sequence[int], spots: Sequence[_Spot]
) -> Iterator[str]:
    """Every motif once, and references to it; those that cross an edge come in again at the opposite one."""
    names: dict[int, str] = {}
    for spot in spots:
        motif = order[spot.motif % len(order)]
        for x in _wrapped(spot.x, spot.size, canvas.width):
            for y in _wrapped(spot.y, spot.size, canvas.height):
                where = f"translate({num(x)} {num(y)}) {rotate(spot.turn)} scale({spot.size / 100:.3f})"
                if motif in names:
                    yield f'<use xlink:href="#{names[motif]}" transform="{where}"/>'
                else:
                    names[motif] = canvas.new_id()
                    yield f'<g transform="{where}"><g id="{names[motif]}">{motifs[motif]}</g></g>'


def _wrapped(at: float, size: float, length: float) -> list[float]:
    reach = size * 0.75
    return [at + turn * length for turn in (0, -1, 1) if -reach < at + turn * length < length + reach]
