"""Paints a scene: from what was understood of a prompt to pixels."""

import re
from collections import Counter
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from openimagen.engines.illustrator.canvas import UNITS_HIGH, Canvas
from openimagen.engines.illustrator.finish import finish
from openimagen.engines.illustrator.layout import forms
from openimagen.engines.illustrator.layout.compose import drawable
from openimagen.engines.illustrator.layout.layers import Layers
from openimagen.engines.illustrator.layout.volume import unlit
from openimagen.engines.illustrator.render import render, render_alpha
from openimagen.engines.illustrator.scene import Scene, Style
from openimagen.engines.illustrator.treatment import treatment_for
from openimagen.tasks import Contents

# What is designed, not seen: without a style of its own its colours stay plain, and it gets no vignette.
_PLAIN_FORMS = ("logo", "pattern")
_CLEAN_FORMS = ("abstract", "card", "poster")
_TAG = re.compile(r'data-subject="([^"]+)"(?: data-people="(\d+),(\d+)")?')


def paint(scene: Scene, width_px: int, height_px: int, seed: int) -> tuple[NDArray[np.uint8], Contents]:
    """The picture, uint8 (height_px, width_px, 3) RGB, and what it shows.

    The same arguments give the same bytes.
    """
    scene = styled(scene)
    canvas, layers = composed(scene, width_px, height_px, seed)
    pixels = render(canvas.document(layers.body, width_px, height_px), width_px, height_px)
    figures = matte(canvas, layers, width_px, height_px) if canvas.treatment.matte else None
    return finish(pixels, look(scene), seed, figures), _contents(drawable(scene), layers.body)


def draw(scene: Scene, width_px: int, height_px: int, seed: int) -> tuple[str, Contents]:
    """The picture as an SVG document, before it is rendered and finished."""
    scene = styled(scene)
    canvas, layers = composed(scene, width_px, height_px, seed)
    return canvas.document(layers.body, width_px, height_px), _contents(drawable(scene), layers.body)


def styled(scene: Scene) -> Scene:
    """The scene in the style that suits its form, where the prompt asks for none."""
    return replace(scene, style="flat") if scene.style is None and scene.form in _PLAIN_FORMS else scene


def composed(scene: Scene, width_px: int, height_px: int, seed: int) -> tuple[Canvas, Layers]:
    """A styled scene laid out, before it is one document."""
    canvas = Canvas(UNITS_HIGH * width_px / height_px, seed, treatment_for(scene.style))
    return canvas, forms.compose(scene, canvas)


def look(scene: Scene) -> Style | None:
    """The finish of a scene: what is designed, not seen, gets none unless the prompt asks for one."""
    return "flat" if scene.style is None and scene.form in _CLEAN_FORMS else scene.style


def matte(canvas: Canvas, layers: Layers, width_px: int, height_px: int) -> NDArray[np.uint8]:
    """Where figures and lettering are: uint8 (height, width), 255 on them, at half the picture's size."""
    width, height = (max(1, side // 2) for side in (width_px, height_px))
    return render_alpha(canvas.document(unlit(layers.subject), width, height))


def _contents(scene: Scene, body: str) -> Contents:
    tags = _TAG.findall(body)
    drawn = Counter(art for art, _, _ in tags)
    return Contents(
        people=sum(int(people or 0) for _, people, _ in tags),
        children=sum(int(children or 0) for _, _, children in tags),
        subjects=tuple(drawn.items()),
        left_out=scene.left_out,
        replaced=scene.replaced,
        lettering=scene.lettering or "",
    )
