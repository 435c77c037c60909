"""Images to mark: photographs that scikit-image packs, and flat and pale illustrations drawn here."""

import numpy as np
import PIL.Image
import skimage.data
from PIL import ImageDraw

from openimagen.tasks import Pixels

PHOTOGRAPHS = ("astronaut", "chelsea", "coffee", "hubble_deep_field", "rocket", "retina", "motorcycle")
TEXTURES = ("brick", "grass", "gravel")
FLAT = ("flat", "flowers", "night")
PALE = ("pale", "on white", "mist")
NAMES = PHOTOGRAPHS + TEXTURES + FLAT + PALE

# background, darkest and lightest colour of the shapes, how many
_SHAPES = {
    "flat": ((140, 190, 230), 40, 250, 14),
    "flowers": ((60, 140, 80), 90, 255, 60),
    "night": ((12, 14, 40), 0, 120, 30),
    "pale": ((250, 248, 240), 225, 255, 14),
    "on white": ((255, 255, 255), 40, 250, 6),
}


def picture(name: str, side: int = 1024) -> Pixels:
    """A square image of `side` pixels."""
    if name in _SHAPES:
        return _shapes(name, side)
    if name == "mist":
        rows, columns = np.mgrid[0:side, 0:side] / side
        level = 248 - 14 * rows - 6 * columns
        return np.stack([level, level + 2, level + 5], axis=2).astype(np.uint8)
    pixels = skimage.data.stereo_motorcycle()[0] if name == "motorcycle" else getattr(skimage.data, name)()
    image = PIL.Image.fromarray(pixels).convert("RGB")
    short = min(image.size)
    left, top = (image.width - short) // 2, (image.height - short) // 2
    square = image.crop((left, top, left + short, top + short))
    return np.asarray(square.resize((side, side), PIL.Image.Resampling.LANCZOS))


def _shapes(name: str, side: int) -> Pixels:
    background, darkest, lightest, count = _SHAPES[name]
    random = np.random.default_rng(len(name))
    image = PIL.Image.new("RGB", (1024, 1024), background)
    draw = ImageDraw.Draw(image)
    for _ in range(count):
        x, y, width, height = (int(v) for v in random.integers(0, 900, 4))
        colour = tuple(int(v) for v in random.integers(darkest, lightest + 1, 3))
        shape = draw.ellipse if random.random() < 0.5 else draw.rectangle
        shape([x, y, x + width // 3 + 30, y + height // 3 + 30], fill=colour)
    return np.asarray(image.resize((side, side), PIL.Image.Resampling.LANCZOS))
