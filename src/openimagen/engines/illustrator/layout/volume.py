"""Makes flat drawings look lit: a soft dark edge away from the light and a bright one towards it.

Both come from a blurred, offset copy of the drawing's outline. A blur inside the document costs more than
the rest of the picture, so the outline of a big figure is rendered small, blurred here and laid over it as an
image; only small figures, for which that is not worth it, have it done by a filter.
"""

import base64
import io
import re
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageFilter

from openimagen.engines.illustrator.canvas import Canvas
from openimagen.engines.illustrator.colour import Rgb, parse
from openimagen.engines.illustrator.render import render_transparent
from openimagen.engines.illustrator.shapes import group

Box = tuple[float, float, float, float]
Plane = NDArray[np.float32]
Pixels = NDArray[np.uint8]

# The blur's deviation, as a share of the drawing's height.
_SPREAD = 0.05
# Below this area (square units) a filter is as quick as an image.
_SMALL = 24_000.0
# Pixels along the longer side of the outline that is blurred.
_OUTLINE_PX = 96
# The image's pixels in a deviation. resvg enlarges quickly only in blocks; these are too small to be seen.
_CELLS = 12
# Ends the names of these filters. None changes how far a figure covers what is behind it.
_SUFFIX = "lit"
_USED = re.compile(rf' filter="url\(#\w+{_SUFFIX}\)"')
_REFERENCE = re.compile(r"""(?:url\(#|href="#)([^)"]+)""")
_ID = re.compile(r'\bid="([^"]+)"')


@dataclass(frozen=True)
class Lighting:
    """The light on a drawing.

    `tint` multiplies its colours, then `haze` (0-1) mixes them with `haze_colour`. `side` is -1 where the
    light comes from the left.
    """

    tint: Rgb = (1.0, 1.0, 1.0)
    haze: float = 0.0
    haze_colour: str = "#ffffff"
    shade_colour: str = "#1b1446"
    light_colour: str = "#fff7e0"
    shade_opacity: float = 0.34
    light_opacity: float = 0.30
    side: int = -1


def lit(canvas: Canvas, drawing: str, box: Box, height: float, lighting: Lighting) -> str:
    """The drawing under this light, with as much light and shade as the picture's style wants.

    `box` (x0, y0, x1, y1) is where it is drawn, about, and `height` how high it counts as, both in its own
    units; those must be as big as the canvas's and not turned.
    """
    grade = _grade(lighting)
    depth = canvas.treatment.depth
    if not depth:
        steps, margin = _flat(canvas, height, grade), 0.08
    elif (box[2] - box[0]) * (box[3] - box[1]) < _SMALL:
        steps, margin = _filtered(height * _SPREAD, lighting, depth) + grade, 0.03
    else:
        return _overlaid(canvas, drawing, box, height, lighting, grade)
    if not steps:
        return drawing
    name = canvas.new_id() + _SUFFIX
    canvas.define(
        f'<filter id="{name}" x="{-margin:.0%}" y="{-margin:.0%}" width="{1 + 2 * margin:.0%}" '
        f'height="{1 + 2 * margin:.0%}" color-interpolation-filters="sRGB">{steps}</filter>'
    )
    return group(drawing, filter=f"url(#{name})")


def unlit(body: str) -> str:
    """A drawing without the light that `lit` gave it: its outline is the same, and rendered sooner."""
    return _USED.sub("", body)


def _grade(lighting: Lighting) -> str:
    haze, tint = lighting.haze, lighting.tint
    if not haze and tint == (1, 1, 1):
        return ""
    rows = ""
    for channel, share in enumerate(parse(lighting.haze_colour)):
        row = [0.0] * 5
        row[channel] = tint[channel] * (1 - haze)
        row[4] = share / 255 * haze
        rows += " ".join(f"{v:.3f}" for v in row) + " "
    return f'<feColorMatrix values="{rows}0 0 0 1 0"/>'


def _flat(canvas: Canvas, height: float, grade: str) -> str:
    """Without light and shade: the tint and haze, and a cut-out's shadow."""
    if not canvas.treatment.cut_out:
        return grade
    spread = height * 0.012
    return grade + (
        '<feOffset result="paper"/>'
        f'<feGaussianBlur in="SourceAlpha" stdDeviation="{spread:.2f}"/>'
        f'<feOffset dx="{spread:.2f}" dy="{spread * 1.4:.2f}"/>'
        '<feColorMatrix values="0 0 0 0 .06 0 0 0 0 .04 0 0 0 0 .12 0 0 0 .5 0"/>'
        '<feMerge><feMergeNode/><feMergeNode in="paper"/></feMerge>'
    )


def _filtered(spread: float, lighting: Lighting, depth: float) -> str:
    shade = _inverse(lighting.shade_colour, lighting.shade_opacity * depth)
    light = _inverse(lighting.light_colour, lighting.light_opacity * depth)
    # Few steps and a tight region: each step passes over all pixels of the region.
    return (
        f'<feGaussianBlur in="SourceAlpha" stdDeviation="{spread:.1f}" result="b"/>'
        f'<feOffset dx="{lighting.side * spread:.1f}" dy="{-spread * 1.3:.1f}"/>'
        f'<feColorMatrix values="{shade}"/>'
        '<feComposite in2="SourceGraphic" operator="atop" result="s"/>'
        f'<feOffset in="b" dx="{-lighting.side * spread * 0.8:.1f}" dy="{spread:.1f}"/>'
        f'<feColorMatrix values="{light}"/>'
        f'<feComposite in2="s" operator="atop"/>'
    )


def _inverse(colour: str, opacity: float) -> str:
    """The values of a colour matrix that fills what is not covered with a colour of this opacity."""
    red, green, blue = (channel / 255 for channel in parse(colour))
    return f"0 0 0 0 {red:.3f} 0 0 0 0 {green:.3f} 0 0 0 0 {blue:.3f} 0 0 0 {-opacity} {opacity}"


def _overlaid(canvas: Canvas, drawing: str, box: Box, height: float, lighting: Lighting, grade: str) -> str:
    spread = height * _SPREAD
    outline, region = _whole_outline(canvas, drawing, box)
    x0, y0, x1, y1 = region
    overlay = _overlay(outline, region, spread, lighting, canvas.treatment.depth)
    name = canvas.new_id() + _SUFFIX
    canvas.define(
        f'<filter id="{name}" filterUnits="userSpaceOnUse" x="{x0:.2f}" y="{y0:.2f}" width="{x1 - x0:.2f}" '
        f'height="{y1 - y0:.2f}" color-interpolation-filters="sRGB">'
        f'<feImage xlink:href="{_data(overlay)}" preserveAspectRatio="none" image-rendering="optimizeSpeed"/>'
        f'<feComposite in2="SourceGraphic" operator="atop"/>{grade}</filter>'
    )
    return group(drawing, filter=f"url(#{name})")


def _whole_outline(canvas: Canvas, drawing: str, box: Box) -> tuple[Pixels, Box]:
    """The outline even of what reaches beyond its box, as a tail may."""
    longer = max(box[2] - box[0], box[3] - box[1])
    for reach in (0.06 * longer, 0.4 * longer, 2.0 * longer):
        wider = (box[0] - reach, box[1] - reach, box[2] + reach, box[3] + reach)
        outline, region = _outline(canvas, drawing, wider)
        if all(abs(region[k] - wider[k]) > 1e-9 for k in range(4)):
            break
    return outline, region


def _outline(canvas: Canvas, drawing: str, box: Box) -> tuple[Pixels, Box]:
    """How far a drawing covers each cell of a grid (0-255), and the box of the grid, tight around it."""
    width, height = box[2] - box[0], box[3] - box[1]
    cell = max(width, height) / _OUTLINE_PX
    columns, rows = max(1, round(width / cell)), max(1, round(height / cell))
    body = f"<defs>{''.join(_needed(canvas, drawing))}</defs>{drawing}"
    cover = render_transparent(body, box, (columns, rows))[..., 3]
    seen_x, seen_y = np.flatnonzero(cover.any(axis=0)), np.flatnonzero(cover.any(axis=1))
    if not seen_x.size:
        return cover, box
    left, right = max(0, int(seen_x[0]) - 1), min(columns, int(seen_x[-1]) + 2)
    top, bottom = max(0, int(seen_y[0]) - 1), min(rows, int(seen_y[-1]) + 2)
    across, down = width / columns, height / rows
    region = (
        box[0] + left * across, box[1] + top * down, box[0] + right * across, box[1] + bottom * down
    )  # fmt: skip
    return np.ascontiguousarray(cover[top:bottom, left:right]), region


def _needed(canvas: Canvas, drawing: str) -> list[str]:
    """The definitions that a drawing refers to, directly or not."""
    named = {name: element for element in canvas.definitions for name in _ID.findall(element)}
    found: dict[str, None] = {}
    names = _REFERENCE.findall(drawing)
    while names:
        element = named.get(names.pop())
        if element is not None and element not in found:
            found[element] = None
            names += _REFERENCE.findall(element)
    return list(found)


def _overlay(outline: Pixels, region: Box, spread: float, lighting: Lighting, depth: float) -> Image.Image:
    """The light above the shade, as "RGBA"."""
    cell = (region[3] - region[1]) / outline.shape[0]
    margin = int(3 * spread / cell) + 2
    around = Image.fromarray(np.pad(outline, margin))
    soft = around.filter(ImageFilter.GaussianBlur(spread / cell))
    # Offset while being enlarged: a window that is moved the other way.
    size = tuple(max(1, round((region[k + 2] - region[k]) / spread * _CELLS)) for k in (0, 1))

    def uncovered(dx: float, dy: float) -> Plane:
        left, top = margin - dx * spread / cell, margin - dy * spread / cell
        window = (left, top, left + outline.shape[1], top + outline.shape[0])
        part = soft.resize((size[0], size[1]), Image.Resampling.BILINEAR, box=window)
        free: Plane = 1 - np.asarray(part, np.float32) / np.float32(255)
        return free

    shade = uncovered(lighting.side, -1.3) * np.float32(lighting.shade_opacity * depth)
    light = uncovered(-lighting.side * 0.8, 1.0) * np.float32(lighting.light_opacity * depth)
    under = shade * (1 - light)
    cover = light + under
    share = _level(light / np.maximum(cover, np.float32(1 / 255)))
    colours = zip(parse(lighting.shade_colour), parse(lighting.light_colour), strict=True)
    bands = [share.point([dark + (bright - dark) * v // 255 for v in range(256)]) for dark, bright in colours]
    return Image.merge("RGBA", [*bands, _level(cover)])


def _level(share: Plane) -> Image.Image:
    return Image.fromarray((share * np.float32(255) + np.float32(0.5)).astype(np.uint8))


def _data(image: Image.Image) -> str:
    file = io.BytesIO()
    image.save(file, "PNG", compress_level=1)
    return f"data:image/png;base64,{base64.b64encode(file.getvalue()).decode()}"
