"""The raster finish: what turns a clean rendering into a painting, a photograph, a print."""

from collections.abc import Callable

import numpy as np
from PIL import Image

from openimagen.engines.illustrator.finish import drawn, lens, paint, screen
from openimagen.engines.illustrator.finish.tools import Pixels
from openimagen.engines.illustrator.scene import Style

Look = Callable[[Image.Image, np.random.Generator], Image.Image]

LOOKS: dict[Style, Look] = {
    "photograph": lens.photograph,
    "digital_art": lens.digital_art,
    "noir": lens.noir,
    "landscape": paint.landscape,
    "oil": paint.oil,
    "watercolor": paint.watercolor,
    "sketch": drawn.sketch,
    "pop_art": drawn.pop_art,
    "cyberpunk": screen.cyberpunk,
    "pixel": screen.pixel,
}


def finish(pixels: Pixels, style: Style | None, seed: int) -> Pixels:
    """The picture in a style; None is the house look, "flat" leaves the pixels alone.

    `pixels` and the result are uint8 (height, width, 3) RGB, each side 64 to 2816. The same pixels, style and
    seed (any integer) give the same result. Effects scale with the picture, so that every size looks alike.
    """
    if style == "flat":
        return pixels.copy()
    rng = np.random.default_rng(seed & 0xFFFF_FFFF_FFFF_FFFF)
    look = lens.house if style is None else LOOKS.get(style, lens.house)
    return np.asarray(look(Image.fromarray(pixels), rng))
