"""The network that ships: its sizes, its quality, its seams, and how it stops."""

from collections.abc import Iterator

import numpy as np
import PIL.Image
import pytest

from openimagen.cancellation import Cancellation
from openimagen.engines.engine import no_progress
from openimagen.errors import Cancelled, ImagenError
from openimagen.tasks import Pixels
from openimagen.upscalers import span
from openimagen.upscalers.span import Span


@pytest.fixture(scope="module")
def upscaler() -> Iterator[Span]:
    upscaler = Span(threads=2, time_limit=600)
    yield upscaler
    upscaler.close()


def shapes(size: int) -> Pixels:
    """Discs, bars and a gradient, drawn large and reduced: sharp edges as photographs have them."""
    y, x = np.mgrid[0 : 8 * size, 0 : 8 * size] / 8
    pixels = np.stack([x * 255 / size, y * 255 / size, 128 + 0 * x], axis=2)
    pixels[(x - size / 3) ** 2 + (y - size / 2) ** 2 < (size / 4) ** 2] = (240, 40, 30)
    pixels[(x > size * 0.6) & ((x // 12 + y // 40) % 2 == 0)] = (20, 30, 90)
    large = PIL.Image.fromarray(pixels.astype(np.uint8))
    return np.asarray(large.reduce(8))


def upscaled(upscaler: Span, pixels: Pixels, factor: int) -> Pixels:
    return upscaler.upscale(pixels, factor, no_progress, Cancellation())


def psnr(image: Pixels, other: Pixels) -> float:
    error = np.mean((image.astype(float) - other) ** 2)
    return float(10 * np.log10(255**2 / error))


@pytest.mark.parametrize("factor", [2, 3, 4])
@pytest.mark.parametrize("size", [(1, 1), (2, 5), (33, 17)])
def test_the_result_has_exactly_the_factor_times_the_size(
    upscaler: Span, factor: int, size: tuple[int, int]
) -> None:
    width, height = size
    result = upscaled(upscaler, np.full((height, width, 3), 100, np.uint8), factor)
    assert result.shape == (height * factor, width * factor, 3)
    assert result.dtype == np.uint8
    assert np.abs(result.astype(int) - 100).max() <= 12


@pytest.mark.parametrize("factor", [2, 3, 4])
def test_it_is_better_than_lanczos(upscaler: Span, factor: int) -> None:
    original = PIL.Image.fromarray(shapes(96))
    small = original.resize((96 // factor, 96 // factor), PIL.Image.Resampling.BICUBIC)
    lanczos = np.asarray(small.resize((96, 96), PIL.Image.Resampling.LANCZOS))
    result = upscaled(upscaler, np.asarray(small), factor)
    assert psnr(result, np.asarray(original)) > psnr(lanczos, np.asarray(original)) + 1


@pytest.mark.parametrize("factor", [2, 3, 4])
def test_tiles_differ_from_the_whole_by_one_level_at_most(
    upscaler: Span, factor: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    pixels = shapes(120)
    whole = upscaled(upscaler, pixels, factor)  # one tile
    monkeypatch.setattr(span, "CORE", 40)
    counted: list[int] = []
    tiled = upscaler.upscale(pixels, factor, lambda done, total: counted.append(total), Cancellation())
    assert counted == [9] * 9
    assert np.abs(tiled.astype(int) - whole).max() <= 1


def test_progress_counts_to_the_number_of_tiles(upscaler: Span, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(span, "CORE", 16)
    seen: list[tuple[int, int]] = []
    upscaler.upscale(shapes(32), 2, lambda done, total: seen.append((done, total)), Cancellation())
    assert seen == [(1, 4), (2, 4), (3, 4), (4, 4)]


def test_it_stops_within_a_tile_when_the_caller_leaves(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(span, "CORE", 16)
    upscaler = Span(threads=1, time_limit=600)
    cancellation = Cancellation()
    ran = []
    run = span._Network.run

    def counted(network: span._Network, window: Pixels) -> Pixels:
        ran.append(window.shape)
        if len(ran) == 3:
            cancellation.cancel()
        return run(network, window)

    monkeypatch.setattr(span._Network, "run", counted)
    with pytest.raises(Cancelled):
        upscaler.upscale(shapes(96), 2, no_progress, cancellation)
    upscaler.close()
    assert len(ran) == 3


def test_an_image_that_takes_too_long() -> None:
    upscaler = Span(threads=1, time_limit=-1)
    with pytest.raises(ImagenError) as raised:
        upscaled(upscaler, shapes(16), 2)
    assert raised.value.code == "DEADLINE_EXCEEDED"
    upscaler.close()


def test_an_exception_of_the_callers_progress_leaves_it_usable(upscaler: Span) -> None:
    def fail(done: int, total: int) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        upscaler.upscale(shapes(16), 2, fail, Cancellation())
    assert upscaled(upscaler, shapes(16), 2).shape == (32, 32, 3)


def test_two_requests_at_once_do_not_mix(upscaler: Span) -> None:
    from concurrent.futures import ThreadPoolExecutor

    inputs = [shapes(40), 255 - shapes(40)]
    alone = [upscaled(upscaler, pixels, 2) for pixels in inputs]
    with ThreadPoolExecutor(4) as threads:
        together = list(threads.map(lambda i: upscaled(upscaler, inputs[i % 2], 2), range(8)))
    assert all((together[i] == alone[i % 2]).all() for i in range(8))
