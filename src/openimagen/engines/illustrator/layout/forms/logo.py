"""Logos: the subject on a badge in two or three colours, its lettering around or beneath it."""

import random

from openimagen.engines.illustrator.canvas import Canvas
from openimagen.engines.illustrator.colour import mix
from openimagen.engines.illustrator.layout.forms import ornaments
from openimagen.engines.illustrator.layout.forms.emblems import with_emblem
from openimagen.engines.illustrator.layout.forms.grouping import Box, drawn, grouped, units_of
from openimagen.engines.illustrator.layout.forms.lettering import Words, around, parted
from openimagen.engines.illustrator.layout.forms.palette import Palette, palette_for
from openimagen.engines.illustrator.layout.layers import Layers
from openimagen.engines.illustrator.scene import Scene
from openimagen.engines.illustrator.shapes import circle, group, polygon, rect, shape, trace, translate
from openimagen.engines.illustrator.typesetting import fit, lettered


def compose(scene: Scene, canvas: Canvas) -> Layers:
    """A badge in the middle of a plain sheet; a seal, a shield, a hexagon or a mark over a name, by seed."""
    rng = canvas.stream("logo")
    palette = palette_for(scene, rng)
    sheet = "#fbfaf7" if scene.background is None else palette.paper
    words = parted(scene.lettering) if scene.lettering else Words("")
    badge = rng.choice((_seal, _shield, _mark) if words.title else (_seal, _shield, _hexagon))
    size = min(canvas.width, canvas.height)
    behind, box, front = badge(canvas, rng, palette, words, size)
    units = units_of(with_emblem(scene), canvas)
    if units:
        figures = drawn(canvas, grouped(units, box))
    else:
        middle = translate((box[0] + box[2]) / 2, (box[1] + box[3]) / 2)
        emblem = rng.choice(ornaments.GEOMETRIC + ornaments.FLORAL)(rng, palette)
        figures = group(emblem, transform=f"{middle} scale({(box[3] - box[1]) / 100:.3f})")
    return Layers(rect(0, 0, canvas.width, canvas.height, sheet) + behind, figures, lettering=front)


def _seal(
    canvas: Canvas, rng: random.Random, palette: Palette, words: Words, size: float
) -> tuple[str, Box, str]:
    """A round seal; the lettering runs around it."""
    x, y, r = canvas.width / 2, canvas.height / 2, size * 0.42
    band, disc = palette.strong, _field(palette)
    inner = r * 0.68
    parts = [
        circle(x, y, r, band),
        circle(x, y, r * 0.955, "none", stroke=palette.light, stroke_width=r * 0.012),
        circle(x, y, inner, disc, stroke=palette.light, stroke_width=r * 0.03),
    ]
    front = ""
    if words.title:
        front += around(canvas, words.title, x, y, r * 0.755, r * 0.165, palette.light, below=False)
    if words.rest:
        front += around(canvas, words.rest, x, y, r * 0.755, r * 0.13, palette.light, below=True)
    else:
        for k in range(-1, 2):
            dot = translate(x + k * r * 0.15, y + r * (0.835 - 0.015 * abs(k)))
            star = ornaments.star(random.Random(1), Palette(palette.paper, (palette.light,)))
            front += group(star, transform=f"{dot} scale({r * 0.0013:.4f})")
    half = inner * 0.74
    return "".join(parts), (x - half, y - half, x + half, y + half * 0.9), front


def _shield(
    canvas: Canvas, rng: random.Random, palette: Palette, words: Words, size: float
) -> tuple[str, Box, str]:
    """A shield with the lettering on a ribbon across its lower part."""
    x, y, r = canvas.width / 2, canvas.height * 0.46, size * 0.36
    field = _field(palette)
    parts = [_shield_shape(x, y, r * 1.13, palette.strong), _shield_shape(x, y, r * 1.07, palette.light)]
    parts += [_shield_shape(x, y, r * 1.03, palette.strong), _shield_shape(x, y, r * 0.95, field)]
    front = ""
    box = (x - r * 0.62, y - r * 0.82, x + r * 0.62, y + r * 0.62)
    if words.title:
        ribbon_y, half = y + r * 0.72, r * 1.16
        tall = r * 0.36
        for side in (-1, 1):
            front += polygon(
                [
                    (x + side * half * 0.8, ribbon_y + tall * 0.25),
                    (x + side * half * 1.12, ribbon_y + tall * 0.25),
                    (x + side * half * 1.02, ribbon_y + tall * 0.75),
                    (x + side * half * 1.12, ribbon_y + tall * 1.25),
                    (x + side * half * 0.8, ribbon_y + tall * 1.25),
                ],
                mix(palette.accent, "#000000", 0.35),
            )
        front += rect(x - half * 0.9, ribbon_y, half * 1.8, tall, palette.accent)
        lines = fit(words.title, half * 1.66, tall * 0.86, tall * 0.72)
        front += lettered(lines, x, ribbon_y + tall / 2, palette.against(palette.accent))
        box = (x - r * 0.58, y - r * 0.82, x + r * 0.58, y + r * 0.58)
    if words.rest:
        small = fit(words.rest, canvas.width * 0.7, r * 0.2, r * 0.13)
        front += lettered(small, x, y + r * 1.31, palette.dark)
    return "".join(parts), box, front


def _field(palette: Palette) -> str:
    """A light ground for the emblem, of another colour than the badge's edge."""
    ink = palette.inks[1 % len(palette.inks)] if palette.strong == palette.accent else palette.accent
    return mix(ink, palette.light, 0.62)


def _shield_shape(x: float, y: float, r: float, fill: str) -> str:
    w = r * 0.86
    outline = trace(
        "M", x - w, y - r, "Q", x, y - r * 1.1, x + w, y - r, "V", y + r * 0.1,
        "C", x + w, y + r * 0.72, x + w * 0.35, y + r * 0.98, x, y + r * 1.14,
        "C", x - w * 0.35, y + r * 0.98, x - w, y + r * 0.72, x - w, y + r * 0.1, "Z",
    )  # fmt: skip
    return shape(outline, fill)


def _hexagon(
    canvas: Canvas, rng: random.Random, palette: Palette, words: Words, size: float
) -> tuple[str, Box, str]:
    """A hexagon with a double edge."""
    x, y, r = canvas.width / 2, canvas.height / 2, size * 0.42
    corners = [(0, -1), (0.866, -0.5), (0.866, 0.5), (0, 1), (-0.866, 0.5), (-0.866, -0.5)]
    layers = ((1, palette.dark), (0.93, palette.light), (0.89, mix(palette.accent, palette.light, 0.2)))
    parts = [polygon([(x + r * k * cx, y + r * k * cy) for cx, cy in corners], fill) for k, fill in layers]
    half = r * 0.6
    return "".join(parts), (x - half, y - half, x + half, y + half), ""


def _mark(
    canvas: Canvas, rng: random.Random, palette: Palette, words: Words, size: float
) -> tuple[str, Box, str]:
    """A disc with the name beneath it, and a smaller line beneath that."""
    x, r = canvas.width / 2, size * 0.27
    top = canvas.height * 0.37
    parts = [circle(x, top, r, mix(palette.accent, palette.light, 0.55))]
    title = fit(words.title, canvas.width * 0.84, canvas.height * 0.2, canvas.height * 0.13)
    front = lettered(title, x, canvas.height * 0.76, palette.dark)
    if words.rest:
        small = fit(words.rest, canvas.width * 0.7, canvas.height * 0.08, canvas.height * 0.045)
        front += lettered(small, x, canvas.height * 0.9, palette.accent)
    reach = r * 0.92
    return "".join(parts), (x - reach, top - reach, x + reach, top + reach * 0.85), front
