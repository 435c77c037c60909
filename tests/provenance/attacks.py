"""What happens to images on their way: the changes that the watermark must survive."""

import io
from collections.abc import Callable

import numpy as np
import PIL.Image
from PIL import ImageEnhance, ImageFilter

from openimagen.tasks import Pixels

Attack = Callable[[Pixels], Pixels]


def psnr(before: Pixels, after: Pixels) -> float:
    """How little two images differ: the peak signal-to-noise ratio, in dB."""
    return float(10 * np.log10(255**2 / np.mean((before.astype(float) - after) ** 2)))


def recoded(pixels: Pixels, file_format: str, quality: int) -> Pixels:
    file = io.BytesIO()
    PIL.Image.fromarray(pixels).save(file, file_format, quality=quality)
    return np.asarray(PIL.Image.open(file).convert("RGB"))


def resized(pixels: Pixels, scale: float) -> Pixels:
    image = PIL.Image.fromarray(pixels)
    size = (round(image.width * scale), round(image.height * scale))
    return np.asarray(image.resize(size, PIL.Image.Resampling.LANCZOS))


def cropped(pixels: Pixels, share: float) -> Pixels:
    """Without `share` of its area, and not from the middle."""
    height, width = pixels.shape[:2]
    side = (1 - share) ** 0.5
    top, left = int(height * (1 - side) * 0.4), int(width * (1 - side) * 0.6)
    return np.ascontiguousarray(pixels[top : top + int(height * side), left : left + int(width * side)])


def brightness(pixels: Pixels, factor: float) -> Pixels:
    return np.asarray(ImageEnhance.Brightness(PIL.Image.fromarray(pixels)).enhance(factor))


def contrast(pixels: Pixels, factor: float) -> Pixels:
    return np.asarray(ImageEnhance.Contrast(PIL.Image.fromarray(pixels)).enhance(factor))


def noisy(pixels: Pixels, sigma: float) -> Pixels:
    noise = np.random.default_rng(1).normal(0, sigma, pixels.shape)
    return np.clip(pixels + noise, 0, 255).astype(np.uint8)


def blurred(pixels: Pixels, sigma: float) -> Pixels:
    return np.asarray(PIL.Image.fromarray(pixels).filter(ImageFilter.GaussianBlur(sigma)))


def turned(pixels: Pixels, degrees: float) -> Pixels:
    return np.asarray(PIL.Image.fromarray(pixels).rotate(degrees, PIL.Image.Resampling.BICUBIC))


def together(pixels: Pixels) -> Pixels:
    return recoded(resized(cropped(pixels, 0.25), 0.6), "JPEG", 75)


ATTACKS: dict[str, Attack] = {
    "nothing": lambda pixels: pixels,
    "JPEG 90": lambda pixels: recoded(pixels, "JPEG", 90),
    "JPEG 75": lambda pixels: recoded(pixels, "JPEG", 75),
    "JPEG 50": lambda pixels: recoded(pixels, "JPEG", 50),
    "WebP 50": lambda pixels: recoded(pixels, "WEBP", 50),
    "resize 0.5": lambda pixels: resized(pixels, 0.5),
    "resize 0.7": lambda pixels: resized(pixels, 0.7),
    "resize 1.5": lambda pixels: resized(pixels, 1.5),
    "crop 10 %": lambda pixels: cropped(pixels, 0.10),
    "crop 25 %": lambda pixels: cropped(pixels, 0.25),
    "brightness -30 %": lambda pixels: brightness(pixels, 0.7),
    "brightness +30 %": lambda pixels: brightness(pixels, 1.3),
    "contrast -30 %": lambda pixels: contrast(pixels, 0.7),
    "contrast +30 %": lambda pixels: contrast(pixels, 1.3),
    "noise 10": lambda pixels: noisy(pixels, 10),
    "blur 1": lambda pixels: blurred(pixels, 1),
    "flip": lambda pixels: np.ascontiguousarray(pixels[:, ::-1]),
    "rotate +2": lambda pixels: turned(pixels, 2),
    "rotate -2": lambda pixels: turned(pixels, -2),
    "crop 25 %, resize 0.6, JPEG 75": together,
}
