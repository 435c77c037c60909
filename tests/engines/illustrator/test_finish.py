from itertools import combinations
from typing import get_args

import numpy as np
import pytest
from backdrop_rendering import backdrop_svg, pixels_of
from numpy.typing import NDArray
from PIL import Image

from openimagen.engines.illustrator.finish import finish
from openimagen.engines.illustrator.scene import Scene, Style

STYLES: tuple[Style | None, ...] = (None, *get_args(Style))


@pytest.fixture(scope="module")
def picture() -> NDArray[np.uint8]:
    return pixels_of(backdrop_svg(Scene(prompt="", place="mountain"), (192, 192)))


@pytest.fixture(scope="module")
def finished(picture: NDArray[np.uint8]) -> dict[Style | None, NDArray[np.uint8]]:
    return {style: finish(picture, style, 3) for style in STYLES}


def difference(a: NDArray[np.uint8], b: NDArray[np.uint8]) -> float:
    return float(np.abs(a.astype(int) - b.astype(int)).mean())


@pytest.mark.parametrize("style", STYLES)
@pytest.mark.parametrize("size", [(64, 64), (64, 200), (333, 187)])
def test_any_size_keeps_shape_and_type(style: Style | None, size: tuple[int, int]) -> None:
    pixels = np.random.default_rng(0).integers(0, 256, (size[1], size[0], 3), dtype=np.uint8)
    before = pixels.copy()
    result = finish(pixels, style, 1)
    assert result.shape == pixels.shape
    assert result.dtype == np.uint8
    assert np.array_equal(pixels, before)


@pytest.mark.parametrize("style", STYLES)
def test_the_same_input_gives_the_same_result(style: Style | None, picture: NDArray[np.uint8]) -> None:
    assert np.array_equal(finish(picture, style, 9), finish(picture, style, 9))


@pytest.mark.parametrize(
    "style",
    [
        None,
        "photograph",
        "sketch",
        "watercolor",
        "oil",
        "landscape",
        "noir",
        "ink",
        "paper_cut",
        "vintage_poster",
    ],
)
def test_the_seed_moves_the_texture(style: Style | None, picture: NDArray[np.uint8]) -> None:
    assert not np.array_equal(finish(picture, style, 1), finish(picture, style, 2))


@pytest.mark.parametrize("seed", [-1, 0, 2**63, 2**70])
def test_any_integer_is_a_seed(seed: int, picture: NDArray[np.uint8]) -> None:
    assert finish(picture, None, seed).shape == picture.shape


def test_flat_leaves_the_pixels_alone(picture: NDArray[np.uint8]) -> None:
    result = finish(picture, "flat", 1)
    assert np.array_equal(result, picture)
    assert result is not picture


def test_every_style_changes_the_picture(
    picture: NDArray[np.uint8], finished: dict[Style | None, NDArray[np.uint8]]
) -> None:
    for style, result in finished.items():
        if style is None:
            assert 1 < difference(result, picture) < 25
        elif style != "flat":
            assert difference(result, picture) > 6, style


def test_styles_differ_from_each_other(finished: dict[Style | None, NDArray[np.uint8]]) -> None:
    for one, other in combinations(finished, 2):
        assert difference(finished[one], finished[other]) > 3.5, (one, other)


def test_characters_of_the_styles(finished: dict[Style | None, NDArray[np.uint8]]) -> None:
    noir = finished["noir"].astype(int)
    assert np.abs(noir - noir.mean(axis=-1, keepdims=True)).max() <= 1
    assert len(np.unique(finished["pixel"].reshape(-1, 3), axis=0)) <= 32
    paper = finished["sketch"][:4, :4].mean()
    assert paper > 225
    assert finished["watercolor"][:4, :4].mean() > 225
    lines = finished["line_art"]
    assert (lines.max(axis=-1) == lines.min(axis=-1)).all()
    assert ((lines < 20) | (lines > 235)).mean() > 0.9


def test_the_matte_says_what_stays_sharp(picture: NDArray[np.uint8]) -> None:
    """In a photograph the figures are in focus, wherever they are."""
    left = np.zeros(picture.shape[:2], np.uint8)
    left[:, :96] = 255
    there = finish(picture, "photograph", 3, left).astype(int)
    elsewhere = finish(picture, "photograph", 3, left[:, ::-1].copy()).astype(int)

    def detail(pixels: NDArray[np.int64]) -> float:
        return float(np.abs(np.diff(pixels, axis=0)).mean())

    assert detail(there[:96, :90]) > detail(elsewhere[:96, :90])
    assert detail(there[:96, 102:]) < detail(elsewhere[:96, 102:])


@pytest.mark.parametrize("style", STYLES)
def test_sizes_look_alike(style: Style | None) -> None:
    svg = Scene(prompt="", place="field")
    small = finish(pixels_of(backdrop_svg(svg, (256, 256))), style, 4)
    large = finish(pixels_of(backdrop_svg(svg, (512, 512))), style, 4)
    tiny = (32, 32)
    a, b = (np.asarray(Image.fromarray(p).resize(tiny, Image.Resampling.BOX)) for p in (small, large))
    assert difference(a, b) < 14
