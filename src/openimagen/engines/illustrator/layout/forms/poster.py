"""Posters: a picture with its title set big, and what follows the title in smaller lines."""

from dataclasses import replace
from math import cos, pi, sin

from openimagen.engines.illustrator.canvas import Canvas
from openimagen.engines.illustrator.colour import shade
from openimagen.engines.illustrator.layout import compose as scenes
from openimagen.engines.illustrator.layout.forms import schools
from openimagen.engines.illustrator.layout.forms.grouping import drawn, grouped, units_of
from openimagen.engines.illustrator.layout.forms.lettering import Words, parted
from openimagen.engines.illustrator.layout.forms.palette import Palette, palette_for
from openimagen.engines.illustrator.layout.layers import Layers
from openimagen.engines.illustrator.scene import Scene
from openimagen.engines.illustrator.shapes import circle, group, polygon, rect, scale, translate
from openimagen.engines.illustrator.typesetting import Lines, carved, fit, lettered

_MARGIN = 0.05
# How much smaller the figures are beneath a title, and where they stand, as a share of the height.
_SMALLER, _STANDING = 0.76, 0.88


def compose(scene: Scene, canvas: Canvas) -> Layers:
    """A framed scene, or one to the edges; a subject before rays; an abstract ground: by content and seed."""
    rng = canvas.stream("poster")
    palette = palette_for(scene, rng)
    words = parted(scene.lettering) if scene.lettering else Words("")
    if not (scene.subjects or scene.place or scene.time or scene.weather):
        return _graphic(canvas, palette, words)
    layouts = [_burst, _burst, _full] if words.title else [_burst]
    if scene.place or scene.time or scene.weather:
        layouts = [_framed, _full] if words.title else [_framed]
    # On a cliff things stand high, where the title of a full picture is set.
    if scene.place == "cliff":
        layouts = [_framed]
    return rng.choice(layouts)(scene, canvas, palette, words)


def _full(scene: Scene, canvas: Canvas, palette: Palette, words: Words) -> Layers:
    """The scene to the edges of the sheet, the title over its upper part, the rest along its foot."""
    picture = scenes.compose(replace(scene, lettering=None), canvas)
    if not words.title:
        return picture
    # The figures make room for the title above them.
    low = translate(canvas.width * (1 - _SMALLER) / 2, canvas.height * _STANDING * (1 - _SMALLER))
    figures = group(picture.figures, transform=f"{low} {scale(_SMALLER)}")
    title = fit(words.title, canvas.width * 0.88, canvas.height * 0.25, canvas.height * 0.17)
    top = canvas.height * 0.06 + _tall(title) / 2
    ink = palette.dark
    fall = canvas.linear([(0, ink, 0.85), (0.55, ink, 0.5), (1, ink, 0)])
    front = rect(0, 0, canvas.width, top * 2.3, fall)
    front += carved(title, canvas.width / 2, top, palette.light, ink)
    if words.rest:
        rest = fit(words.rest, canvas.width * 0.86, canvas.height * 0.07, canvas.height * 0.04)
        rise = canvas.linear([(0, ink, 0), (1, ink, 0.85)])
        front += rect(0, canvas.height * 0.84, canvas.width, canvas.height * 0.16, rise)
        front += lettered(rest, canvas.width / 2, canvas.height * 0.94, palette.light)
    return Layers(picture.behind, figures, picture.front, front)


def _framed(scene: Scene, canvas: Canvas, palette: Palette, words: Words) -> Layers:
    """The scene in a frame of paper, the title on the paper beneath it."""
    margin = min(canvas.width, canvas.height) * _MARGIN
    title = fit(words.title, canvas.width - 3 * margin, canvas.height * 0.17, canvas.height * 0.15)
    rest = fit(words.rest, canvas.width - 4 * margin, canvas.height * 0.06, canvas.height * 0.04)
    band = _tall(title) * 1.35 + _tall(rest) * 1.6 if words.title else 0
    window_w, window_h = canvas.width - 2 * margin, canvas.height - 2 * margin - band
    # The picture is composed for the window's own shape, 1000 units high.
    inner = Canvas(
        1000 * window_w / window_h, canvas.stream("poster picture").getrandbits(63), canvas.treatment, "y"
    )
    picture = scenes.compose(replace(scene, lettering=None), inner)
    canvas.adopt(inner)
    k = window_h / 1000
    where = f"translate({margin:.2f} {margin:.2f}) scale({k:.5f})"
    clip = canvas.clip(rect(margin, margin, window_w, window_h, "#000000"))
    paper = rect(0, 0, canvas.width, canvas.height, palette.light)
    ink = palette.dark
    edge = rect(margin, margin, window_w, window_h, "none", stroke=ink, stroke_width=4)
    y = margin + window_h + (band - _tall(rest) * 1.3) / 2 + margin * 0.25
    text = lettered(title, canvas.width / 2, y, ink) if words.title else ""
    if words.rest:
        text += lettered(
            rest, canvas.width / 2, canvas.height - margin * 0.75 - _tall(rest) / 2, palette.accent
        )
    return Layers(
        paper + group(group(picture.behind, transform=where), clip=clip),
        group(group(picture.figures, transform=where), clip=clip),
        group(group(picture.front, transform=where), clip=clip) + edge,
        text,
    )


def _burst(scene: Scene, canvas: Canvas, palette: Palette, words: Words) -> Layers:
    """The subject before a sun with rays, the title above it and the rest below."""
    rng = canvas.stream("burst")
    ground, disc = (
        rng.sample(palette.inks[:4], 2) if len(palette.inks) > 1 else (palette.paper, palette.inks[0])
    )
    middle, reach = canvas.height * (0.58 if words.title else 0.52), canvas.width + canvas.height
    rays = _rays(canvas.width / 2, middle, reach, shade(ground, 0.16))
    sun = circle(canvas.width / 2, middle, min(canvas.width * 0.42, canvas.height * 0.3), disc)
    title = fit(words.title, canvas.width * 0.86, canvas.height * 0.24, canvas.height * 0.16)
    box = (
        canvas.width * 0.1,
        canvas.height * (0.3 if words.title else 0.12),
        canvas.width * 0.9,
        canvas.height * 0.86,
    )
    figures = drawn(canvas, grouped(units_of(scene, canvas), box))
    front = ""
    if words.title:
        front += lettered(title, canvas.width / 2, canvas.height * 0.16, palette.against(ground))
    if words.rest:
        bar = canvas.height * 0.085
        front += rect(0, canvas.height - bar, canvas.width, bar, palette.dark)
        rest = fit(words.rest, canvas.width * 0.86, bar * 0.7, bar * 0.5)
        front += lettered(rest, canvas.width / 2, canvas.height - bar / 2, palette.light)
    edge = min(canvas.width, canvas.height) * 0.022
    front += rect(
        edge,
        edge,
        canvas.width - 2 * edge,
        canvas.height - 2 * edge,
        "none",
        stroke=palette.light,
        stroke_width=edge * 0.35,
    )
    return Layers(rect(0, 0, canvas.width, canvas.height, ground) + rays + sun, figures, lettering=front)


def _graphic(canvas: Canvas, palette: Palette, words: Words) -> Layers:
    """No subject: an abstract ground, the title on a panel."""
    rng = canvas.stream("graphic poster")
    school = rng.choice((schools.constructed, schools.circles, schools.waves, schools.mosaic))
    ground = rect(0, 0, canvas.width, canvas.height, palette.paper) + school(canvas, rng, palette)
    if not words.title:
        return Layers(ground)
    title = fit(words.title, canvas.width * 0.78, canvas.height * 0.26, canvas.height * 0.2)
    rest = fit(words.rest, canvas.width * 0.74, canvas.height * 0.08, canvas.height * 0.045)
    panel_h = _tall(title) + _tall(rest) * 1.5 + canvas.height * 0.09
    top = canvas.height * 0.9 - panel_h
    panel = rect(canvas.width * 0.06, top, canvas.width * 0.88, panel_h, palette.dark)
    y = top + canvas.height * 0.04 + _tall(title) / 2
    text = lettered(title, canvas.width / 2, y, palette.light)
    if words.rest:
        text += lettered(
            rest, canvas.width / 2, top + panel_h - canvas.height * 0.025 - _tall(rest) / 2, palette.accent
        )
    return Layers(ground, lettering=panel + text)


def _rays(x: float, y: float, reach: float, colour: str) -> str:
    wedge = pi / 14
    return "".join(
        polygon(
            [
                (x, y),
                *((x + reach * cos(a), y + reach * sin(a)) for a in (2 * k * wedge, (2 * k + 1) * wedge)),
            ],
            colour,
        )
        for k in range(14)
    )


def _tall(lines: Lines) -> float:
    """The height of set lines, in canvas units; 0 where there are none."""
    return lines.size * (1.12 * len(lines.lines)) if lines.lines else 0.0
