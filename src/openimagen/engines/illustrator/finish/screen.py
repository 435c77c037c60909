"""Looks of the screen: cyberpunk and pixel art."""

import numpy as np
from PIL import Image, ImageChops, ImageEnhance

from openimagen.engines.illustrator.finish.tools import Size, bloom, curve, exposed, grain, unit, vignette

# The colours that shadows, middle tones and lights become, by brightness 0-255.
NEON_RAMP = (
    (0, (6, 3, 26)),
    (64, (40, 10, 92)),
    (128, (150, 18, 150)),
    (190, (255, 60, 170)),
    (228, (90, 200, 255)),
    (255, (236, 248, 255)),
)
BLOCKS = 120


def cyberpunk(picture: Image.Image, rng: np.random.Generator) -> Image.Image:
    """Neon: magenta and cyan grade, glow, colour fringes, scan lines."""
    s = unit(picture.size)
    # Dusk falls on any picture before it is coloured; what is dark already is lifted to it.
    dusk = exposed(picture, 0.30, 0.40)
    level = curve(dusk, 0.4).convert("L")
    neon = Image.merge("RGB", [level.point(channel) for channel in _ramp()])
    toned = Image.blend(ImageEnhance.Color(dusk).enhance(1.5), neon, 0.55)
    toned = bloom(curve(toned, 0.5), 18 * s, 0.9, 130)
    shift = max(1, round(2.2 * s))
    red, green, blue = toned.split()
    fringed = Image.merge(
        "RGB", (ImageChops.offset(red, shift, 0), green, ImageChops.offset(blue, -shift, 0))
    )
    lined = ImageChops.multiply(fringed, _scan_lines(picture.size, s))
    return grain(vignette(lined, 0.45), rng, 5)


def pixel(picture: Image.Image, rng: np.random.Generator) -> Image.Image:
    """Pixel art: about 120 blocks along the shorter side, 32 colours."""
    block = max(2.0, min(picture.size) / BLOCKS)
    grid = tuple(max(8, round(side / block)) for side in picture.size)
    vivid = ImageEnhance.Contrast(ImageEnhance.Color(picture).enhance(1.25)).enhance(1.08)
    small = vivid.resize((grid[0], grid[1]), Image.Resampling.BOX)
    coloured = small.quantize(32, method=Image.Quantize.MEDIANCUT, kmeans=2, dither=Image.Dither.NONE)
    return coloured.convert("RGB").resize(picture.size, Image.Resampling.NEAREST)


def _ramp() -> list[list[int]]:
    """For each channel, the level that each brightness becomes."""
    positions = [position for position, _ in NEON_RAMP]
    return [
        [
            round(float(v))
            for v in np.interp(range(256), positions, [colour[channel] for _, colour in NEON_RAMP])
        ]
        for channel in range(3)
    ]


def _scan_lines(size: Size, s: float) -> Image.Image:
    pitch = max(2, round(4 * s))
    rows = np.where(np.arange(size[1]) % pitch < pitch / 2, 255, 214).astype(np.uint8)
    lines = Image.fromarray(rows[:, None]).resize(size, Image.Resampling.NEAREST)
    return Image.merge("RGB", (lines, lines, lines))
