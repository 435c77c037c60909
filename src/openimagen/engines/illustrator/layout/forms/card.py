"""Greeting cards: a bordered sheet with ornaments for the occasion, a picture, and the lettering as given."""

import random
from collections.abc import Sequence
from dataclasses import replace

from openimagen.engines.illustrator.canvas import Canvas
from openimagen.engines.illustrator.colour import mix, shade
from openimagen.engines.illustrator.layout.forms import borders, ornaments
from openimagen.engines.illustrator.layout.forms.emblems import with_emblem
from openimagen.engines.illustrator.layout.forms.grouping import Box, drawn, grouped, units_of
from openimagen.engines.illustrator.layout.forms.occasions import OCCASIONS
from openimagen.engines.illustrator.layout.forms.palette import Palette, palette_for
from openimagen.engines.illustrator.layout.layers import Layers
from openimagen.engines.illustrator.scene import Scene, Subject
from openimagen.engines.illustrator.shapes import circle, ellipse, group, rect, stroked, trace, translate
from openimagen.engines.illustrator.typesetting import fit, lettered

_FLOWERS = (ornaments.flower, ornaments.leaf, ornaments.sprig)
_BORDERS = {"frame": borders.frame, "garland": borders.garland, "bunting": borders.bunting}


def compose(scene: Scene, canvas: Canvas) -> Layers:
    """A card for the occasion that the prompt or its lettering names, or for any occasion."""
    rng = canvas.stream("card")
    scene = with_emblem(scene)
    said = f"{scene.prompt} {scene.lettering or ''}".lower()
    occasion = next((o for o in OCCASIONS if any(word in said for word in o.words)), None)
    asked = bool(scene.palette or scene.background)
    palette = palette_for(scene, rng) if asked or not occasion else rng.choice(occasion.palettes)
    kinds = occasion.ornaments if occasion else _FLOWERS
    border = occasion.border if occasion and rng.random() < 0.7 else rng.choice(("frame", "garland"))
    drawing, inside, top = _BORDERS[border or "frame"](canvas, rng, palette, kinds)
    box, lettering = _lettering(scene, canvas, palette, inside, top * 1.25)
    subjects = scene.subjects or ((Subject(occasion.picture, occasion.picture),) if occasion else ())
    if subjects:
        figures = drawn(canvas, grouped(units_of(replace(scene, subjects=subjects), canvas), box))
    else:
        figures = _posy(rng, palette, kinds, box)
    x, y, r = (box[0] + box[2]) / 2, (box[1] + box[3]) / 2, (box[3] - box[1]) * 0.52
    disc = circle(x, y, r, mix(palette.accent, palette.paper, 0.82))
    sheet = rect(0, 0, canvas.width, canvas.height, palette.paper)
    return Layers(sheet + disc + drawing, figures, lettering=lettering)


def _lettering(scene: Scene, canvas: Canvas, palette: Palette, inside: float, top: float) -> tuple[Box, str]:
    """The lettering in the lower part, and the box that is left for the picture."""
    left, right = inside * 1.4, canvas.width - inside * 1.4
    if not scene.lettering:
        return (left, top, right, canvas.height - inside * 1.3), ""
    room = canvas.height - top - 1.8 * inside
    lines = fit(scene.lettering, canvas.width - 2.6 * inside, room * 0.32, room * 0.2)
    y = canvas.height - inside * 1.25 - room * 0.17
    words = lettered(lines, canvas.width / 2, y, palette.against(palette.paper))
    words += _flourish(canvas.width / 2, y - room * 0.2, room * 0.2, palette.accent)
    return (left, top, right, y - room * 0.24), words


def _flourish(x: float, y: float, reach: float, ink: str) -> str:
    """A line with a curl to either side of a dot."""
    parts = [circle(x, y, reach * 0.05, ink)]
    for side in (-1, 1):
        out = side * reach
        curl = trace(
            "M", x + out * 0.12, y,
            "C", x + out * 0.5, y - reach * 0.22, x + out * 0.6, y + reach * 0.22, x + out, y,
        )  # fmt: skip
        parts.append(stroked(curl, ink, reach * 0.03, round_ends=True))
    return "".join(parts)


def _posy(rng: random.Random, palette: Palette, kinds: Sequence[ornaments.Ornament], box: Box) -> str:
    """A bunch of flowers where the card has no other picture."""
    x, base, tall = (box[0] + box[2]) / 2, box[3], box[3] - box[1]
    knot = base - tall * 0.2
    stems, heads = [], []
    for k in range(9):
        lean = (k - 4) / 4
        at_x = x + lean * tall * 0.36
        at_y = box[1] + tall * (0.2 + 0.16 * abs(lean) + (0.13 if k % 2 else 0))
        stem = trace("M", x - lean * tall * 0.07, base, "Q", x + lean * tall * 0.05, knot, at_x, at_y)
        stems.append(stroked(stem, "#5f8f5a", tall * 0.012, round_ends=True))
        kind = ornaments.flower if k % 2 == 0 else kinds[k % len(kinds)]
        size = tall * rng.uniform(0.0026, 0.0034)
        heads.append(group(kind(rng, palette), transform=f"{translate(at_x, at_y)} scale({size:.4f})"))
    bow = ellipse(x, knot, tall * 0.035, tall * 0.03, shade(palette.accent, -0.2))
    for side in (-1, 1):
        bow += ellipse(x + side * tall * 0.075, knot, tall * 0.065, tall * 0.04, palette.accent)
    return "".join(stems + heads) + bow
