"""The subjects of a designed picture: drawn as in a scene, and set into a box instead of a landscape."""

from collections.abc import Sequence
from dataclasses import replace

from openimagen.engines.illustrator.backdrops.backdrop import Backdrop, Light
from openimagen.engines.illustrator.backdrops.light import light_of
from openimagen.engines.illustrator.backdrops.stage import Stage
from openimagen.engines.illustrator.canvas import Canvas
from openimagen.engines.illustrator.layout.placed import Placed, aspect, relative
from openimagen.engines.illustrator.layout.placing import Placer
from openimagen.engines.illustrator.layout.unit import Unit
from openimagen.engines.illustrator.layout.units import build
from openimagen.engines.illustrator.layout.workshop import Workshop
from openimagen.engines.illustrator.scene import Scene

# (x0, y0, x1, y1) in canvas units
Box = tuple[float, float, float, float]

_STEP_BACK = 0.5
# Another row must make the units this much bigger.
_WORTH_A_ROW = 1.15
# On a sheet a mouse and a house are drawn nearly alike.
_SIZE_POWER = 0.2


def units_of(scene: Scene, canvas: Canvas) -> list[Unit]:
    """Every subject as often as it was asked for, in the light of day; riders on their mounts and so on.

    The lettering is left to the form.
    """
    return build(Workshop(canvas, replace(scene, lettering=None), _nowhere(canvas), snowy=False), "studio")


def grouped(units: Sequence[Unit], box: Box) -> list[Placed]:
    """The units on a common ground line, or in up to three rows if that lets them be bigger; far to near."""
    if not units:
        return []
    hero = max(units, key=lambda unit: unit.metres)
    best = _in_rows(units, hero, box, 1)
    for rows in range(2, min(3, (len(units) + 1) // 2) + 1):
        way = _in_rows(units, hero, box, rows)
        if way[0] > best[0] * _WORTH_A_ROW:
            best = way
    return best[1]


def _in_rows(units: Sequence[Unit], hero: Unit, box: Box, rows: int) -> tuple[float, list[Placed]]:
    """How big the hero is in so many rows, and everyone's place."""
    x0, y0, x1, y1 = box
    parted = [units[k::rows] for k in range(rows)]
    tall = [max(relative(unit, hero, _SIZE_POWER) for unit in row) for row in parted]
    wide = max(sum(aspect(unit) * relative(unit, hero, _SIZE_POWER) for unit in row) for row in parted)
    deep = max(tall) + _STEP_BACK * sum(tall[1:])
    scale = min((x1 - x0) * 0.96 / wide, (y1 - y0) / deep)
    ground = (y0 + y1 + deep * scale) / 2
    placed: list[Placed] = []
    for row, most in zip(parted, tall, strict=True):
        placed += _line(row, hero, (x0 + x1) / 2, ground, scale, x1 - x0)
        ground -= most * scale * _STEP_BACK
    return scale, placed[::-1]


def drawn(canvas: Canvas, placed: Sequence[Placed]) -> str:
    """The SVG of placed units, far to near, with no ground and no shadows on it."""
    placer = Placer(Stage(canvas, Scene(""), _daylight(canvas)), _nowhere(canvas), len(placed))
    return "".join(placer.draw(one) for one in placed)


def _line(
    row: Sequence[Unit], hero: Unit, middle: float, y: float, scale: float, room: float
) -> list[Placed]:
    heights = [relative(unit, hero, _SIZE_POWER) * scale for unit in row]
    widths = [aspect(unit) * height for unit, height in zip(row, heights, strict=True)]
    gap = min((room - sum(widths)) / max(1, len(row)), scale * 0.08)
    x = middle - (sum(widths) + gap * (len(row) - 1)) / 2
    placed = []
    for unit, height, width in zip(row, heights, widths, strict=True):
        placed.append(Placed(unit, x + unit.figure.left / unit.figure.width * width, y, height))
        x += width + gap
    return placed


def _nowhere(canvas: Canvas) -> Backdrop:
    return Backdrop("", "", _daylight(canvas), 0, 0, floating=True)


def _daylight(canvas: Canvas) -> Light:
    return light_of("day", canvas)
