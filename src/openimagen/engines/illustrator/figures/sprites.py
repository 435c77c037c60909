"""Packed art as figures, recoloured where asked."""

from collections.abc import Mapping
from functools import lru_cache
from types import MappingProxyType

import numpy as np
from numpy.typing import NDArray

from openimagen.engines.illustrator import art
from openimagen.engines.illustrator.art import Art
from openimagen.engines.illustrator.canvas import Canvas, Point
from openimagen.engines.illustrator.colour import NAMED, oklab, shade
from openimagen.engines.illustrator.figures import brows
from openimagen.engines.illustrator.figures.eyes import with_eyes
from openimagen.engines.illustrator.figures.figure import Figure, with_own_ids
from openimagen.engines.illustrator.figures.recolour import (
    Shift,
    recolour,
    shift_family,
    shift_modal,
    shift_pair,
)
from openimagen.engines.illustrator.render import render_transparent
from openimagen.engines.illustrator.shapes import group, rect

# Side of the small picture that colours and outlines are read from.
_SAMPLE_PX = 48
_WRITTEN_ON = frozenset(
    {"police-car", "taxi", "ambulance", "bus-stop", "stop-sign", "oncoming-taxi", "fire-engine"}
)
# The pages of books and the tyres of tractors keep their colours.
_BY_TRIMMING = frozenset({
    "bookmark-tabs", "memo", "open-book", "page-facing-up", "page-with-curl", "receipt", "tractor",
})  # fmt: skip
# Drawn in this colour, though their leaves or rinds cover more.
_OWN_COLOURS = {"carrot": ("orange",), "ear-of-corn": ("yellow", "golden"), "watermelon": ("green", "red")}
_BUILDINGS = frozenset({"place-building", "place-religious"})
# These hide parts of themselves outside of their view box.
_BEYOND_THE_BOX = frozenset({"crossed-swords", "gorilla", "package"})
# Where a hat sits, as shares of the drawing's box from its upper left corner, where the outline misleads:
# the animals look to the left and their ears, humps and tails reach higher than the brow.
_BROWS: dict[str, Point] = {
    "rabbit": (0.36, 0.30), "cat": (0.36, 0.10), "dog": (0.45, 0.06), "horse": (0.2, 0.1),
    "elephant": (0.34, 0.08), "cow": (0.2, 0.12), "pig": (0.2, 0.22), "tiger": (0.25, 0.08),
    "penguin": (0.36, 0.02), "duck": (0.3, 0.0), "turtle": (0.2, 0.3), "monkey": (0.42, 0.02),
    "snowman": (0.5, 0.12), "owl": (0.5, 0.08), "mouse": (0.3, 0.2),
}  # fmt: skip
# Where a rider sits, likewise; others carry their rider on the middle of the back.
_SADDLES: dict[str, Point] = {
    "horse": (0.56, 0.46), "elephant": (0.55, 0.16), "camel": (0.62, 0.25), "bicycle": (0.70, 0.07),
    "motorcycle": (0.66, 0.40), "motor-scooter": (0.6, 0.45), "turtle": (0.6, 0.15), "dragon": (0.55, 0.45),
    "unicorn": (0.55, 0.75), "donkey": (0.56, 0.42), "tiger": (0.6, 0.3), "whale": (0.4, 0.4),
    "skateboard": (0.5, 0.34), "kick-scooter": (0.45, 0.9), "fork-and-knife-with-plate": (0.5, 0.6),
    "motor-boat": (0.5, 0.5), "giraffe": (0.55, 0.6), "zebra": (0.56, 0.4), "llama": (0.6, 0.5),
    "ostrich": (0.5, 0.4), "sauropod": (0.6, 0.5), "chair": (0.5, 0.5), "seat": (0.55, 0.6),
    "couch-and-lamp": (0.4, 0.7), "bed": (0.55, 0.58), "ship": (0.14, 0.6), "sled": (0.5, 0.3),
    "manual-wheelchair": (0.52, 0.48), "motorized-wheelchair": (0.52, 0.5),
}  # fmt: skip
# The colours of the parts of buildings, the lit one and those in the shade.
_ROOF, _DOOR = ("#ed6c31", "#ab5832"), ("#d27857", "#ab5932")
_PARTS: dict[str, dict[str, tuple[str, ...]]] = {
    "house": {"roof": _ROOF, "door": _DOOR, "window": ("#a6cfd5",)},
    "house-with-garden": {"roof": _ROOF, "door": _DOOR, "window": ("#a6cfd5",)},
    "castle": {"roof": ("#a62714",), "door": ("#8f6d61", "#6e4d42")},
    "japanese-castle": {"roof": ("#546f7a", "#385661")},
    "church": {"door": ("#d05e53", "#ac5832"), "roof": ("#896159",)},
}  # fmt: skip


def sprite(
    canvas: Canvas,
    drawing: Art,
    colour: str | None = None,
    second: str | None = None,
    parts: Mapping[str, str] = MappingProxyType({}),
) -> Figure:
    """A packed drawing as a figure in its own units (128 high or so).

    `colour`, `second` and those of its `parts` are "#rrggbb".
    """
    plain = _recoloured(drawing.name, colour, second) if colour else drawing.body
    body = with_own_ids(canvas, with_parts(drawing, plain, parts) if parts else plain)
    if drawing.name in _BEYOND_THE_BOX:
        body = group(body, clip=canvas.clip(rect(0, 0, drawing.width, drawing.height, "#000000")))
    return standing(drawing, body)


@lru_cache(maxsize=64)
def _recoloured(name: str, colour: str, second: str | None = None) -> str:
    return recolour(find(name).body, shift_for(name, colour, second))


def with_parts(drawing: Art, body: str, parts: Mapping[str, str]) -> str:
    """The body of a packed drawing with its parts in colours of their own, those that are known."""
    for part, colour in parts.items():
        if part == "eyes":
            body = with_eyes(drawing, body, colour)
        elif shades := _PARTS.get(drawing.name, {}).get(part):
            light = max(oklab(old)[0] for old in shades)
            for old in shades:
                body = body.replace(old, shade(colour, 1.2 * (oklab(old)[0] - light)))
    return body


def standing(drawing: Art, body: str) -> Figure:
    """A drawing's body as a figure that stands on the middle of its foot."""
    x0, y0, x1, y1 = drawing.box
    foot = drawing.foot[1] - drawing.foot[0]
    centre = sum(drawing.foot) / 2 if foot > 0.3 * (x1 - x0) else (x0 + x1) / 2
    return Figure(
        group(body, transform=f"translate({-centre:.2f} {-y1:.2f})"),
        left=centre - x0,
        right=x1 - centre,
        height=y1 - y0,
        foot=max(foot, 0.25 * (x1 - x0)),
        anchors={
            "head": _spot(drawing, _BROWS.get(drawing.name) or _highest(drawing.name), centre),
            "seat": _spot(drawing, _SADDLES.get(drawing.name) or (0.5, _back(drawing.name)), centre),
            "hand": (-0.42 * (x1 - x0), -0.46 * (y1 - y0)),
            "top": _spot(drawing, (0.5, _back(drawing.name)), centre),
            **brows.ends(drawing, centre, y1),
        },
        faces=-1 if _looks_left(drawing) else 0,
    )


def _looks_left(drawing: Art) -> bool:
    """True for what may be mirrored: animals and vehicles, but nothing with writing on it."""
    return drawing.name not in _WRITTEN_ON and drawing.subgroup.startswith(("animal", "transport", "person"))


@lru_cache(maxsize=256)
def shift_for(name: str, colour: str, second: str | None = None) -> Shift:
    """What moves the colours of a packed drawing to "#rrggbb", or to two of them."""
    if second and find(name).subgroup not in _BUILDINGS:
        return shift_pair(outline(name), colour, second)
    if any(colour == NAMED[own] for own in _OWN_COLOURS.get(name, ())):
        return lambda shade: shade
    pixels = outline(name)
    if find(name).subgroup in _BUILDINGS:
        return shift_modal(pixels, colour)
    return shift_family(pixels, colour, trimming=name in _BY_TRIMMING)


def find(name: str) -> Art:
    """A packed drawing that must exist."""
    drawing = art.load(name)
    if drawing is None:
        raise KeyError(name)
    return drawing


@lru_cache(maxsize=256)
def outline(name: str) -> NDArray[np.uint8]:
    """A small picture of a packed drawing, its box stretched to a square: uint8 (48, 48, 4) RGBA."""
    drawing = find(name)
    return render_transparent(drawing.body, drawing.box, (_SAMPLE_PX, _SAMPLE_PX))


def _spot(drawing: Art, share: Point, centre: float) -> Point:
    x0, y0, x1, y1 = drawing.box
    return x0 + share[0] * (x1 - x0) - centre, (share[1] - 1) * (y1 - y0)


@lru_cache(maxsize=256)
def _highest(name: str) -> Point:
    """The middle of the uppermost part."""
    solid = outline(name)[..., 3] > 128
    columns = np.nonzero(solid[: _SAMPLE_PX // 8].any(axis=0))[0]
    return (float(columns.mean()) / _SAMPLE_PX if columns.size else 0.5), 0.03


@lru_cache(maxsize=256)
def _back(name: str) -> float:
    """How far down the outline begins in the middle, as a share of the height."""
    solid = outline(name)[:, _SAMPLE_PX * 2 // 5 : _SAMPLE_PX * 3 // 5, 3] > 128
    rows = np.nonzero(solid.any(axis=1))[0]
    return float(rows[0]) / _SAMPLE_PX if rows.size else 0.0
