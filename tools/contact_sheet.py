"""Renders prompts to one picture, each with its prompt beneath.

Usage: python tools/contact_sheet.py prompts.txt sheet.jpg [--size 300] [--columns 4] [--seeds 1] [--ratios] …
prompts.txt has one prompt a line; empty lines and lines that start with # are skipped. Behind " # " may stand
a caption to print instead of the prompt, for scripts that the caption font lacks. With --seeds 4 each prompt
is drawn with four seeds; with --ratios it is drawn in each aspect ratio, all of one height.
"""

import argparse
import hashlib
import io
import textwrap
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import get_args

from PIL import Image, ImageDraw, ImageFont

from openimagen.engines.illustrator.picture import paint
from openimagen.engines.illustrator.reading.reader import read
from openimagen.engines.illustrator.scene import Style

_CAPTION_PX, _GAP_PX = 34, 4
_REDUCED = 2
_RATIOS = ((9, 16), (3, 4), (1, 1), (4, 3), (16, 9))


@dataclass(frozen=True)
class Cell:
    """One picture to draw, in pixels, and what to print beneath it."""

    prompt: str
    caption: str
    seed: int
    width: int
    height: int


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("prompts", type=Path)
    parser.add_argument("sheet", type=Path)
    parser.add_argument("--size", type=int, default=300, help="height of each picture, in pixels")
    parser.add_argument("--columns", type=int, default=4)
    parser.add_argument("--seeds", type=int, default=1, help="how many seeds of each prompt")
    parser.add_argument("--seed", type=int, help="the first seed; without one each prompt has its own")
    parser.add_argument(
        "--style", choices=get_args(Style), help="one style for all, whatever the prompts say"
    )
    parser.add_argument("--ratios", action="store_true", help="each prompt in each aspect ratio")
    parser.add_argument("--kilobytes", type=int, default=440, help="the file's greatest size")
    options = parser.parse_args()
    lines = options.prompts.read_text(encoding="utf-8").splitlines()
    prompts = [line.strip() for line in lines if line.strip() and not line.startswith("#")]
    first = seed_of if options.seed is None else lambda _: options.seed
    shapes = [(w * options.size // h, f" ({w}:{h})") for w, h in _RATIOS] if options.ratios else []
    cells = [
        Cell(prompt, (caption or prompt) + name, first(prompt) + seed, width, options.size)
        for prompt, _, caption in (line.partition(" # ") for line in prompts)
        for seed in range(options.seeds)
        for width, name in shapes or [(options.size, "")]
    ]
    columns = len(shapes) or options.columns
    rows = [cells[k : k + columns] for k in range(0, len(cells), columns)]
    options.sheet.write_bytes(jpeg(sheet(rows, options.style), options.kilobytes))


def sheet(rows: list[list[Cell]], style: Style | None = None) -> Image.Image:
    """The cells in rows, all of a row's of one height; `style` where not the prompts' own."""
    wide = max(sum(cell.width + _GAP_PX for cell in row) for row in rows) - _GAP_PX
    image = Image.new("RGB", (wide, sum(row[0].height + _CAPTION_PX for row in rows)), "white")
    pen, font = ImageDraw.Draw(image), ImageFont.load_default(13)
    for cell, x, y in _places(rows):
        # Drawn bigger and reduced, so that textures look as they do at full size.
        size = (cell.width * _REDUCED, cell.height * _REDUCED)
        pixels, _ = paint(read(cell.prompt, style=style), *size, cell.seed)
        image.paste(Image.fromarray(pixels).reduce(_REDUCED), (x, y))
        lines = textwrap.wrap(cell.caption, max(12, cell.width // 7))[:2]
        where = (x + 3, y + cell.height + 2)
        pen.multiline_text(where, "\n".join(lines), fill="#222222", font=font, spacing=1)
    return image


def _places(rows: list[list[Cell]]) -> Iterator[tuple[Cell, int, int]]:
    y = 0
    for row in rows:
        x = 0
        for cell in row:
            yield cell, x, y
            x += cell.width + _GAP_PX
        y += row[0].height + _CAPTION_PX


def jpeg(image: Image.Image, kilobytes: int) -> bytes:
    """The picture as a JPEG of at most that size, in the best quality that allows it."""
    for quality in range(90, 40, -4):
        file = io.BytesIO()
        image.save(file, "JPEG", quality=quality, optimize=True, progressive=True)
        if file.tell() <= kilobytes * 1024:
            break
    return file.getvalue()


def seed_of(prompt: str) -> int:
    """A seed of each prompt's own, so that a sheet shows different skies."""
    return int.from_bytes(hashlib.blake2b(prompt.encode(), digest_size=3).digest(), "big")


if __name__ == "__main__":
    main()
