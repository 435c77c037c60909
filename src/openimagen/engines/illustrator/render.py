"""SVG text to pixels, with resvg and no fonts but our own."""

import io
import threading
from importlib import resources

import numpy as np
import resvg
from numpy.typing import NDArray
from PIL import Image

from openimagen.engines.illustrator.typesetting import FAMILIES

_IDENTITY = (1.0, 0.0, 0.0, 0.0, 1.0, 0.0)
_local = threading.local()


def render(svg: str, width_px: int, height_px: int) -> NDArray[np.uint8]:
    """The SVG document as uint8 (height_px, width_px, 3) RGB.

    The document's own width and height must be those pixels (`Canvas.document` writes them).
    """
    pixels = _decode(svg, "RGB")
    if pixels.shape[:2] != (height_px, width_px):
        raise ValueError(f"the document is {pixels.shape[1]}x{pixels.shape[0]}, not {width_px}x{height_px}")
    return pixels


def render_transparent(
    body: str, box: tuple[float, float, float, float], size_px: tuple[int, int]
) -> NDArray[np.uint8]:
    """A drawing without a backdrop: box = (x0, y0, x1, y1) as uint8 (height, width, 4) RGBA, stretched."""
    x0, y0, x1, y1 = box
    return _decode(
        '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" '
        f'viewBox="{x0} {y0} {x1 - x0} {y1 - y0}" width="{size_px[0]}" height="{size_px[1]}" '
        f'preserveAspectRatio="none">{body}</svg>',
        "RGBA",
    )


def render_alpha(svg: str) -> NDArray[np.uint8]:
    """How far a document without a backdrop covers each pixel: uint8 (height, width), 255 for all of it."""
    return np.ascontiguousarray(_decode(svg, "RGBA")[..., 3])


def _decode(svg: str, mode: str) -> NDArray[np.uint8]:
    tree = resvg.usvg.Tree.from_str(svg, _options(svg))
    with Image.open(io.BytesIO(resvg.render(tree, _IDENTITY))) as image:
        return np.asarray(image.convert(mode))


def _options(svg: str) -> resvg.usvg.Options:
    """With the fonts that a document names. One per thread: the binding refuses to share its objects."""
    options = getattr(_local, "options", None)
    if options is None:
        options = resvg.usvg.Options.default()
        options.font_family = next(iter(FAMILIES))
        _local.options, _local.fonts = options, set()
    for family, file in FAMILIES.items():
        if family not in _local.fonts and f'font-family="{family}"' in svg:
            options.load_font_data(resources.files(__package__).joinpath("data/fonts", file).read_bytes())
            _local.fonts.add(family)
    return options
