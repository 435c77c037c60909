"""An image in overlapping tiles, so that the memory of a network does not grow with the image."""

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
import PIL.Image

from openimagen.tasks import Pixels

Span = tuple[int, int]  # from, to (not included), in pixels


@dataclass(frozen=True)
class Tile:
    """A part of an image. The network sees the window; of its output only the core is kept."""

    core_rows: Span
    core_columns: Span
    rows: Span
    columns: Span

    def window(self, image: Pixels) -> Pixels:
        """What the network sees, as a view (height, width, 3)."""
        return image[slice(*self.rows), slice(*self.columns)]

    def place(self, enlarged: Pixels, factor: int, target: Pixels) -> None:
        """Put the core of an enlarged window into the enlarged image."""
        top, bottom = (edge - self.rows[0] for edge in self.core_rows)
        left, right = (edge - self.columns[0] for edge in self.core_columns)
        rows, columns = (
            slice(first * factor, last * factor) for first, last in (self.core_rows, self.core_columns)
        )
        target[rows, columns] = enlarged[top * factor : bottom * factor, left * factor : right * factor]


def tiles(width: int, height: int, core: int, overlap: int) -> list[Tile]:
    """Tiles whose cores (at most `core` pixels wide and high, of even sizes) cover the image once.

    A window has at least `overlap` more pixels on each side, but ends at the image's edge: there the network
    sees what it would see of the whole image. All windows have one size, so that memory is used again.
    """
    return [
        Tile(core_rows, core_columns, rows, columns)
        for core_rows, rows in _parts(height, core, overlap)
        for core_columns, columns in _parts(width, core, overlap)
    ]


def to_factor(enlarged: Pixels, made: int, wanted: int) -> Pixels:
    """An enlarged window at another factor. Its edges are input pixels' edges, so the tiles still meet."""
    if made == wanted:
        return enlarged
    height, width, _ = enlarged.shape
    size = width * wanted // made, height * wanted // made
    return np.asarray(PIL.Image.fromarray(enlarged).resize(size, PIL.Image.Resampling.LANCZOS))


def _parts(length: int, core: int, overlap: int) -> Iterator[tuple[Span, Span]]:
    count = -(-length // core)
    window = min(length, -(-length // count) + 2 * overlap)
    for index in range(count):
        first, last = index * length // count, (index + 1) * length // count
        start = min(max(0, first - overlap), length - window)
        yield (first, last), (start, start + window)
