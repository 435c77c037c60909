"""What the illustrator's tests share: scenes drawn small."""

import io

import numpy as np
import resvg
from numpy.typing import NDArray
from PIL import Image

from openimagen.engines.illustrator.backdrops import places
from openimagen.engines.illustrator.backdrops.backdrop import Backdrop
from openimagen.engines.illustrator.backdrops.light import light_for
from openimagen.engines.illustrator.canvas import Canvas
from openimagen.engines.illustrator.scene import Scene

SIZES = {"square": (128, 128), "tall": (90, 160), "wide": (160, 90)}


def backdrop_svg(scene: Scene, size: tuple[int, int] = (128, 128), seed: int = 7) -> str:
    """The SVG of a scene's place, without subjects; size in pixels (width, height)."""
    assert scene.place is not None
    canvas = Canvas(1000 * size[0] / size[1], seed)
    backdrop = places.draw(canvas, scene, scene.place, light_for(scene, canvas))
    return canvas.document(backdrop.behind + backdrop.front, *size)


def pixels_of(svg: str, mode: str = "RGB") -> NDArray[np.uint8]:
    """The rendered SVG as uint8 (height, width, channels of the mode)."""
    tree = resvg.usvg.Tree.from_str(svg, resvg.usvg.Options.default())
    png = bytes(resvg.render(tree, (1, 0, 0, 0, 1, 0)))
    return np.asarray(Image.open(io.BytesIO(png)).convert(mode))


def backdrop_of(scene: Scene, width: float = 1000, seed: int = 7) -> Backdrop:
    """A scene's place as the layout gets it; `width` in canvas units."""
    assert scene.place is not None
    canvas = Canvas(width, seed)
    return places.draw(canvas, scene, scene.place, light_for(scene, canvas))
