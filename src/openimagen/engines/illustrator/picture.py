"""Paints a scene: from what was understood of a prompt to pixels."""

import re
from collections import Counter
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from openimagen.engines.illustrator.canvas import UNITS_HIGH, Canvas
from openimagen.engines.illustrator.finish import finish
from openimagen.engines.illustrator.layout.compose import compose, drawable
from openimagen.engines.illustrator.render import render
from openimagen.engines.illustrator.scene import Scene

_TAG = re.compile(r'data-subject="([^"]+)"(?: data-people="(\d+),(\d+)")?')


@dataclass(frozen=True)
class Contents:
    """What a picture shows. `people` counts the children too; `subjects` are (art, count as drawn)."""

    people: int
    children: int
    subjects: tuple[tuple[str, int], ...]
    left_out: tuple[str, ...]
    replaced: tuple[tuple[str, str], ...]
    lettering: str | None


def paint(scene: Scene, width_px: int, height_px: int, seed: int) -> tuple[NDArray[np.uint8], Contents]:
    """The picture, uint8 (height_px, width_px, 3) RGB, and what it shows.

    The same arguments give the same bytes.
    """
    svg, contents = draw(scene, width_px, height_px, seed)
    return finish(render(svg, width_px, height_px), scene.style, seed), contents


def draw(scene: Scene, width_px: int, height_px: int, seed: int) -> tuple[str, Contents]:
    """The picture as an SVG document, before it is rendered and finished."""
    canvas = Canvas(UNITS_HIGH * width_px / height_px, seed)
    body = compose(scene, canvas)
    return canvas.document(body, width_px, height_px), _contents(drawable(scene), body)


def _contents(scene: Scene, body: str) -> Contents:
    tags = _TAG.findall(body)
    drawn = Counter(art for art, _, _ in tags)
    return Contents(
        people=sum(int(people or 0) for _, people, _ in tags),
        children=sum(int(children or 0) for _, _, children in tags),
        subjects=tuple(drawn.items()),
        left_out=scene.left_out,
        replaced=scene.replaced,
        lettering=scene.lettering,
    )
