"""Kinds of pictures: each form that a prompt may ask for has a composer, one module each.

A composer takes the scene and the canvas and returns the picture's layers. What has none is a scene.
"""

from collections.abc import Callable

from openimagen.engines.illustrator.canvas import Canvas
from openimagen.engines.illustrator.layout import compose as scenes
from openimagen.engines.illustrator.layout.forms import (
    abstract,
    card,
    logo,
    pattern,
    portrait,
    poster,
    still_life,
)
from openimagen.engines.illustrator.layout.layers import Layers
from openimagen.engines.illustrator.scene import Form, Scene

COMPOSERS: dict[Form, Callable[[Scene, Canvas], Layers]] = {
    "abstract": abstract.compose,
    "card": card.compose,
    "logo": logo.compose,
    "pattern": pattern.compose,
    "portrait": portrait.compose,
    "poster": poster.compose,
    "scene": scenes.compose,
    "still_life": still_life.compose,
}


def compose(scene: Scene, canvas: Canvas) -> Layers:
    """The picture in the form that the scene asks for; an abstract one where there is nothing to draw.

    The canvas gets its definitions. Every drawn subject is a group with data-subject="its art".
    """
    scene = scenes.drawable(scene)
    if scene.is_empty:
        return abstract.compose(scene, canvas)
    return COMPOSERS[scene.form](scene, canvas)
