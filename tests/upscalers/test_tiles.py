"""Tiles cover an image once, and their windows do not grow with it."""

import numpy as np
import pytest

from openimagen.upscalers.tiles import tiles


@pytest.mark.parametrize(
    "size", [(1, 1), (7, 300), (128, 128), (129, 128), (256, 257), (1000, 31), (2001, 999)]
)
def test_cores_cover_each_pixel_once_and_windows_have_their_overlap(size: tuple[int, int]) -> None:
    width, height = size
    seen = np.zeros((height, width), np.uint8)
    shapes = set()
    for tile in tiles(width, height, core=128, overlap=16):
        seen[slice(*tile.core_rows), slice(*tile.core_columns)] += 1
        shapes.add((tile.rows[1] - tile.rows[0], tile.columns[1] - tile.columns[0]))
        for core, window, length in (
            (tile.core_rows, tile.rows, height),
            (tile.core_columns, tile.columns, width),
        ):
            assert 0 <= window[0] <= max(0, core[0] - 16)
            assert min(length, core[1] + 16) <= window[1] <= length
    assert (seen == 1).all()
    assert len(shapes) == 1
    assert max(shapes.pop()) <= 128 + 2 * 16


@pytest.mark.parametrize("factor", [2, 3, 4])
def test_an_image_put_together_from_its_tiles(factor: int) -> None:
    image = np.random.default_rng(0).integers(0, 256, (150, 70, 3), np.uint8)
    target = np.zeros((150 * factor, 70 * factor, 3), np.uint8)
    for tile in tiles(70, 150, core=32, overlap=5):
        window = tile.window(image)
        tile.place(window.repeat(factor, axis=0).repeat(factor, axis=1), factor, target)
    assert (target == image.repeat(factor, axis=0).repeat(factor, axis=1)).all()
