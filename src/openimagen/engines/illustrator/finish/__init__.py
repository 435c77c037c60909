"""The raster finish: what turns a clean rendering into a painting, a photograph, a print."""

from collections.abc import Callable

import numpy as np
from PIL import Image

from openimagen.engines.illustrator.finish import drawn, lens, paint, printed, screen, solid
from openimagen.engines.illustrator.finish.tools import BILINEAR, Matte, Pixels, grey
from openimagen.engines.illustrator.scene import Style

Look = Callable[[Image.Image, np.random.Generator], Image.Image]
FigureLook = Callable[[Image.Image, np.random.Generator, Matte], Image.Image]

LOOKS: dict[Style, Look] = {
    "digital_art": lens.digital_art,
    "watercolor": paint.watercolor,
    "sketch": drawn.sketch,
    "ink": drawn.ink,
    "pop_art": printed.pop_art,
}
# Looks that treat the figures and their surroundings differently.
FIGURE_LOOKS: dict[Style, FigureLook] = {
    "photograph": lens.photograph,
    "noir": lens.noir,
    "landscape": paint.landscape,
    "oil": paint.oil,
    "cyberpunk": screen.cyberpunk,
    "pixel": screen.pixel,
    "line_art": drawn.line_art,
    "paper_cut": printed.paper_cut,
    "vintage_poster": printed.vintage_poster,
    "3d": solid.clay,
}


def finish(pixels: Pixels, style: Style | None, seed: int, matte: Pixels | None = None) -> Pixels:
    """The picture in a style; None is the house look, "flat" leaves the pixels alone.

    `pixels` and the result are uint8 (height, width, 3) RGB, each side 64 to 2816. `matte` is where the
    figures are, uint8 (h, w) of any size, 255 on them; without one they are taken to be in the middle. The
    same arguments (seed: any integer) give the same result. Effects scale with the picture, so that every
    size looks alike.
    """
    if style == "flat":
        return pixels.copy()
    rng = np.random.default_rng(seed & 0xFFFF_FFFF_FFFF_FFFF)
    picture = Image.fromarray(pixels)
    if style is None:
        return np.asarray(lens.house(picture, rng))
    if style in LOOKS:
        return np.asarray(LOOKS[style](picture, rng))
    figures = _solid(Image.fromarray(matte)) if matte is not None else _in_the_middle()
    return np.asarray(FIGURE_LOOKS[style](picture, rng, figures.resize(picture.size, BILINEAR)))


def _solid(matte: Image.Image) -> Image.Image:
    """Without the shadows that the figures throw, which cover little."""
    return matte.point([min(255, max(0, (v - 150) * 3)) for v in range(256)])


def _in_the_middle() -> Image.Image:
    rows, columns = np.mgrid[0:64, 0:64].astype(np.float32) / 63
    return grey((0.36 - np.hypot(columns - 0.5, rows - 0.58)) * 1800)
