"""Renders the props that are drawn by code: by day, in a colour, in snow, and at night with lamps lit.

Usage: python tools/prop_sheet.py sheet.png [NAME …] [--size 200]
Without names, every prop once, by day.
"""

import argparse
import random
from pathlib import Path

import numpy as np
from PIL import Image, ImageDraw, ImageFont

from openimagen.engines.illustrator.backdrops.backdrop import Light
from openimagen.engines.illustrator.canvas import Canvas
from openimagen.engines.illustrator.figures.props import PROPS
from openimagen.engines.illustrator.figures.setting import Setting
from openimagen.engines.illustrator.layout.volume import Lighting, lit
from openimagen.engines.illustrator.render import render_transparent

_DAY = Light("day", (1, 1, 1), ("#3f8fdc", "#e3f3fb"), "#e3f3fb", -1)
_NIGHT = Light("night", (0.58, 0.66, 0.92), ("#0c0f36", "#6661ad"), "#6661ad", -1)
_DAY_GROUND, _NIGHT_GROUND = "#cfdccb", "#1b2440"
_CAPTION_PX, _COLUMNS = 16, 15
# The longer side of a prop, in a canvas's units.
_UNITS = 860
# Light, seed and what else the setting says.
_VIEWS: tuple[tuple[Light, int, dict[str, object]], ...] = (
    (_DAY, 1, {}),
    (_DAY, 2, {"lettering": "HELLO"}),
    (_DAY, 1, {"colour": "#7d46b8"}),
    (_DAY, 1, {"snowy": True}),
    (_NIGHT, 1, {"lit": True}),
)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("sheet", type=Path)
    parser.add_argument("names", nargs="*", metavar="NAME", help="art names such as windmill")
    parser.add_argument("--size", type=int, default=200, help="width and height of each picture, in pixels")
    options = parser.parse_args()
    views = _VIEWS if options.names else _VIEWS[:1]
    cells = [(name, view) for name in options.names or sorted(PROPS) for view in views]
    sheet(cells, options.size, len(views) if options.names else _COLUMNS).save(options.sheet, quality=84)


def sheet(
    cells: list[tuple[str, tuple[Light, int, dict[str, object]]]], size: int, columns: int
) -> Image.Image:
    """The props in the views, from left to right and from top to bottom."""
    rows = -(-len(cells) // columns)
    image = Image.new("RGB", (columns * size, rows * (size + _CAPTION_PX)), "white")
    pen, font = ImageDraw.Draw(image), ImageFont.load_default(12)
    for k, (name, (light, seed, changes)) in enumerate(cells):
        x, y = k % columns * size, k // columns * (size + _CAPTION_PX)
        ground = _NIGHT_GROUND if light.dark else _DAY_GROUND
        pen.rectangle((x, y, x + size, y + size), fill=ground)
        picture = Image.fromarray(prop(name, light, seed, size, changes))
        image.paste(picture, (x, y), picture)
        pen.text((x + 4, y + size), name, fill="#222222", font=font)
    return image


def prop(name: str, light: Light, seed: int, size: int, changes: dict[str, object]) -> np.ndarray:
    """One prop as the layout would light it, as RGBA pixels."""
    canvas = Canvas(1000, seed)
    drawn = PROPS[name](canvas, Setting(light=light, rng=random.Random(seed), **changes))
    figure = drawn.resized(_UNITS * drawn.height / max(drawn.width, drawn.height))
    side = 1.16 * _UNITS
    middle, low = (figure.right - figure.left) / 2, side * 0.06
    box = (-figure.left, -figure.height, figure.right, 0.0)
    modelled = lit(canvas, figure.svg, box, figure.height, Lighting(tint=light.tint, side=light.side))
    body = f"<defs>{''.join(canvas.definitions)}</defs>{modelled}{figure.glow}"
    return render_transparent(body, (middle - side / 2, low - side, middle + side / 2, low), (size, size))


if __name__ == "__main__":
    main()
