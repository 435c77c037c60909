"""Renders prompts to one picture, each with its prompt beneath.

Usage: python tools/contact_sheet.py prompts.txt sheet.jpg [--size 384] [--columns 4] [--seed 0]
prompts.txt has one prompt a line; empty lines and lines that start with # are skipped. Behind " # " may stand
a caption to print instead of the prompt, for scripts that the caption font lacks.
"""

import argparse
import hashlib
import textwrap
from pathlib import Path

from PIL import Image, ImageDraw, ImageFont

from openimagen.engines.illustrator.picture import paint
from openimagen.engines.illustrator.reading.reader import read

_CAPTION_PX = 34


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("prompts", type=Path)
    parser.add_argument("sheet", type=Path)
    parser.add_argument("--size", type=int, default=384, help="width and height of each picture, in pixels")
    parser.add_argument("--columns", type=int, default=4)
    parser.add_argument("--seed", type=int, default=0)
    options = parser.parse_args()
    lines = options.prompts.read_text(encoding="utf-8").splitlines()
    prompts = [line.strip() for line in lines if line.strip() and not line.startswith("#")]
    sheet(prompts, options.size, options.columns, options.seed).save(options.sheet, quality=88)


def sheet(prompts: list[str], size: int, columns: int, seed: int) -> Image.Image:
    rows = -(-len(prompts) // columns)
    image = Image.new("RGB", (columns * size, rows * (size + _CAPTION_PX)), "white")
    pen, font = ImageDraw.Draw(image), ImageFont.load_default(13)
    for k, line in enumerate(prompts):
        x, y = k % columns * size, k // columns * (size + _CAPTION_PX)
        prompt, _, caption = line.partition(" # ")
        image.paste(Image.fromarray(paint(read(prompt), size, size, seed_of(prompt, seed))[0]), (x, y))
        lines = textwrap.wrap(caption or prompt, size // 7)[:2]
        pen.multiline_text((x + 5, y + size + 2), "\n".join(lines), fill="#222222", font=font, spacing=1)
    return image


def seed_of(prompt: str, seed: int) -> int:
    """A seed of each prompt's own, so that a sheet shows different skies."""
    return seed + int.from_bytes(hashlib.blake2b(prompt.encode(), digest_size=3).digest(), "big")


if __name__ == "__main__":
    main()
