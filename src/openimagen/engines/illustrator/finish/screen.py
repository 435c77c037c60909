"""Looks of the screen: cyberpunk and pixel art."""

import numpy as np
from PIL import Image, ImageChops, ImageEnhance, ImageFilter

from openimagen.engines.illustrator.finish.tools import (
    BILINEAR,
    Matte,
    Size,
    bloom,
    blurred,
    contours,
    curve,
    exposed,
    grain,
    unit,
    vignette,
)

# The colours that shadows, middle tones and lights of the surroundings become, by brightness 0-255.
NIGHT_RAMP = (
    (0, (5, 4, 20)),
    (90, (26, 14, 74)),
    (160, (92, 26, 140)),
    (215, (190, 60, 190)),
    (255, (250, 190, 250)),
)
_MAGENTA, _CYAN = (255, 40, 170), (30, 220, 255)
# Blocks along the shorter side: 8 pixels each in a picture of 1024.
BLOCKS = 128
_COLOURS = 28
_OUTLINE = (34, 24, 44)


def cyberpunk(picture: Image.Image, rng: np.random.Generator, matte: Matte) -> Image.Image:
    """Neon at night: surroundings fall back into violet, edges glow, the figures keep their own colours."""
    size = picture.size
    s = unit(size)
    dusk = exposed(picture, 0.16, 0.27)
    ramp = Image.merge("RGB", [dusk.convert("L").point(channel) for channel in _ramp()])
    around = Image.blend(ImageEnhance.Color(dusk).enhance(1.4), ramp, 0.62)
    subject = ImageEnhance.Color(curve(_between(picture, matte), 0.5)).enhance(1.15)
    figures = matte.filter(ImageFilter.GaussianBlur(1.2 * s))
    scene = Image.composite(subject, around, figures)
    neon = _neon(size)
    lines = contours(picture, 34, 1.6 * s)
    faint = lines.point([round(v * 0.42) for v in range(256)])
    rim = ImageChops.difference(figures, blurred(matte, 7 * s)).point([min(255, v * 2) for v in range(256)])
    light = ImageChops.lighter(ImageChops.multiply(faint, ImageChops.invert(figures)), rim)
    glowing = ImageChops.multiply(neon, Image.merge("RGB", [light] * 3))
    lit = ImageChops.screen(scene, glowing)
    lit = ImageChops.screen(
        lit, blurred(glowing, 14 * s).point([min(255, round(v * 1.5)) for v in range(256)] * 3)
    )
    lined = ImageChops.multiply(bloom(lit, 20 * s, 0.45, 150), _scan_lines(size, s))
    return grain(vignette(lined, 0.45), rng, 5)


def pixel(picture: Image.Image, rng: np.random.Generator, matte: Matte) -> Image.Image:
    """Pixel art: 128 blocks along the shorter side, 28 colours, a dark outline around the figures."""
    block = max(2.0, min(picture.size) / BLOCKS)
    columns, rows = (max(8, round(side / block)) for side in picture.size)
    vivid = ImageEnhance.Contrast(ImageEnhance.Color(picture).enhance(1.25)).enhance(1.08)
    coloured = _blocks(vivid, columns, rows)
    coloured = coloured.quantize(palette=_palette(vivid, columns, rows), dither=Image.Dither.NONE).convert(
        "RGB"
    )
    outline = _outline(matte, columns, rows)
    coloured.paste(_OUTLINE, mask=outline)
    return coloured.resize(picture.size, Image.Resampling.NEAREST)


def _blocks(picture: Image.Image, columns: int, rows: int) -> Image.Image:
    """One pixel a block: its mean, or its dark part where that is small and strong, such as an eye."""
    quarters = picture.resize((columns * 4, rows * 4), Image.Resampling.BOX)
    mean = quarters.reduce(4)
    dark = quarters.filter(ImageFilter.MinFilter(3)).resize((columns, rows), Image.Resampling.NEAREST)
    strong = ImageChops.difference(mean, dark).convert("L").point([255 if v > 62 else 0 for v in range(256)])
    deep = dark.convert("L").point([255 if v < 64 else 0 for v in range(256)])
    return Image.composite(dark, mean, ImageChops.multiply(strong, deep))


def _palette(picture: Image.Image, columns: int, rows: int) -> Image.Image:
    """The picture's commonest colours, and nearly black and white.

    They are chosen from single pixels: means would bring in the colours that mix along edges.
    """
    clean = picture.resize((columns, rows), Image.Resampling.NEAREST)
    chosen = clean.quantize(_COLOURS - 2, method=Image.Quantize.MEDIANCUT, kmeans=2).getpalette() or []
    palette = Image.new("P", (1, 1))
    palette.putpalette([*chosen[: 3 * (_COLOURS - 2)], *_OUTLINE, 250, 250, 246])
    return palette


def _outline(matte: Matte, columns: int, rows: int) -> Image.Image:
    """The blocks right around the figures; blades of grass and the like are too thin to be outlined."""
    fine = matte.resize((columns * 2, rows * 2), Image.Resampling.BOX).point([0] * 110 + [255] * 146)
    solid = fine.filter(ImageFilter.MinFilter(3)).filter(ImageFilter.MaxFilter(3))
    figures = solid.reduce(2).point([0] * 110 + [255] * 146)
    return ImageChops.subtract(figures.filter(ImageFilter.MaxFilter(3)), figures)


def _between(picture: Image.Image, matte: Matte) -> Image.Image:
    """The picture exposed so that the figures are of a middling brightness."""
    weights = np.asarray(matte.reduce(max(1, min(matte.size) // 64)), np.float32) + 1
    levels = np.asarray(
        picture.convert("L").resize((weights.shape[1], weights.shape[0]), BILINEAR), np.float32
    )
    mean = float((levels * weights).sum() / weights.sum()) / 255
    gain = min(1.5, max(0.62, 0.44 / max(mean, 0.05)))
    return picture.point([min(255, round(v * gain)) for v in range(256)] * 3)


def _neon(size: Size) -> Image.Image:
    """Magenta from the left to cyan on the right."""
    share = np.linspace(0, 1, 64, dtype=np.float32)[None, :, None]
    share = share * share * (3 - 2 * share)
    colours = np.asarray(_MAGENTA, np.float32) * (1 - share) + np.asarray(_CYAN, np.float32) * share
    return Image.fromarray(np.repeat(colours, 8, axis=0).astype(np.uint8)).resize(size, BILINEAR)


def _ramp() -> list[list[int]]:
    """For each channel, the level that each brightness becomes."""
    positions = [position for position, _ in NIGHT_RAMP]
    return [
        [
            round(float(v))
            for v in np.interp(range(256), positions, [colour[channel] for _, colour in NIGHT_RAMP])
        ]
        for channel in range(3)
    ]


def _scan_lines(size: Size, s: float) -> Image.Image:
    pitch = max(2, round(4 * s))
    rows = np.where(np.arange(size[1]) % pitch < pitch / 2, 255, 224).astype(np.uint8)
    lines = Image.fromarray(rows[:, None]).resize(size, Image.Resampling.NEAREST)
    return Image.merge("RGB", (lines, lines, lines))
