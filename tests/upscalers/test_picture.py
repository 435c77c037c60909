"""Pictures keep their transparency and greyscale when they grow."""

import numpy as np
import pytest

from openimagen.cancellation import Cancellation
from openimagen.decoding import DecodedImage
from openimagen.engines.engine import no_progress
from openimagen.tasks import Pixels
from openimagen.upscalers.picture import colour_under_alpha, enlarge
from openimagen.upscalers.span import Span


@pytest.fixture(scope="module")
def upscaler() -> Span:
    return Span(threads=1, time_limit=600)


def disc(size: int) -> tuple[Pixels, np.ndarray]:
    """A red disc; what the file hides around it is green."""
    y, x = np.mgrid[0:size, 0:size] - (size - 1) / 2
    alpha = np.where(x**2 + y**2 < (size / 3) ** 2, 255, 0).astype(np.uint8)
    pixels = np.where(alpha[:, :, None] > 0, (200, 20, 20), (0, 255, 0)).astype(np.uint8)
    return pixels, alpha


def test_hidden_colour_does_not_show_at_the_edge(upscaler: Span) -> None:
    pixels, alpha = disc(24)
    enlarged = enlarge(upscaler, DecodedImage(pixels, alpha), 4, no_progress, Cancellation())
    assert enlarged.alpha is not None
    assert enlarged.alpha.shape == (96, 96)
    assert enlarged.alpha[48, 48] == 255
    assert enlarged.alpha[2, 2] == 0
    visible = enlarged.pixels[enlarged.alpha > 0].astype(int)
    assert (np.abs(visible - (200, 20, 20)) < 40).all()


def test_hidden_pixels_get_the_colour_beside_them_and_visible_ones_stay() -> None:
    pixels, alpha = disc(31)
    filled = colour_under_alpha(pixels, alpha)
    assert (filled[alpha > 0] == pixels[alpha > 0]).all()
    assert (np.abs(filled[alpha == 0].astype(int) - (200, 20, 20)) <= 1).all()


@pytest.mark.parametrize("level", [0, 255])
def test_wholly_hidden_or_visible_pixels_stay(level: int) -> None:
    pixels, _ = disc(9)
    assert (colour_under_alpha(pixels, np.full((9, 9), level, np.uint8)) == pixels).all()


def test_grey_stays_grey_and_a_profile_stays(upscaler: Span) -> None:
    ramp = np.linspace(0, 255, 20).astype(np.uint8)[None, :, None].repeat(20, axis=0).repeat(3, axis=2)
    enlarged = enlarge(upscaler, DecodedImage(ramp, None, True, b"profile"), 2, no_progress, Cancellation())
    assert enlarged.grey
    assert enlarged.icc == b"profile"
    assert (np.ptp(enlarged.pixels, axis=2) == 0).all()
    assert np.abs(enlarged.pixels[20, ::2, 0].astype(int) - ramp[10, :, 0]).max() < 12
