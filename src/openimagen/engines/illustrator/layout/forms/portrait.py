"""Portraits: one sitter, from the chest up, before a soft backdrop."""

from dataclasses import replace

from openimagen.engines.illustrator.backdrops import places
from openimagen.engines.illustrator.backdrops.backdrop import Light
from openimagen.engines.illustrator.backdrops.light import light_for
from openimagen.engines.illustrator.canvas import Canvas
from openimagen.engines.illustrator.colour import shade
from openimagen.engines.illustrator.figures import sitters
from openimagen.engines.illustrator.figures.catalogue import colour_of
from openimagen.engines.illustrator.figures.persons.hat_names import hat_told
from openimagen.engines.illustrator.layout import compose as scenes
from openimagen.engines.illustrator.layout.forms import softly
from openimagen.engines.illustrator.layout.layers import Layers
from openimagen.engines.illustrator.layout.volume import Lighting, lit
from openimagen.engines.illustrator.scene import Scene, Subject
from openimagen.engines.illustrator.shapes import group, rect

# How wide the shoulders are at most, as a share of the frame's width.
_WIDEST = 1.12


def _is_close_up(scene: Scene) -> bool:
    """True for a portrait of one sitter, with nothing but clothes."""
    if scene.form != "portrait" or scene.lettering:
        return False
    shown = [subject for subject in scene.subjects if not sitters.wearable(subject.art)]
    return not scene.subjects or (len(shown) == 1 and shown[0].count == 1 and sitters.can_sit(shown[0].art))


def compose(scene: Scene, canvas: Canvas) -> Layers:
    """The sitter, or a person where the prompt names none; a scene where there are several."""
    if not _is_close_up(scene):
        return scenes.compose(scene, canvas)
    sitter = next((s for s in scene.subjects if sitters.can_sit(s.art)), Subject("person", "person"))
    place = scene.place or "studio"
    staged = replace(scene, place=place)
    light = light_for(staged, canvas)
    behind = _ground(scene, staged, canvas, light)
    worn = [subject for subject in scene.subjects if subject is not sitter]
    figure, (base, share) = sitters.sitter(
        canvas, sitter, light, canvas.stream("portrait"), colour=colour_of(sitter), mood=scene.mood,
        hat=next(filter(None, (hat_told(subject.art, subject.word) for subject in worn)), ""),
        wears=tuple((subject.art, colour_of(subject)) for subject in worn),
    )  # fmt: skip
    for subject in worn:
        figure = figure.dressed(subject.art)
    k = min(canvas.height * share / figure.height, canvas.width * _WIDEST / figure.width)
    # Where the frame's width is the limit the sitter still reaches the lower edge.
    y = canvas.height + (base - 1) * figure.height * k
    x, tall = canvas.width / 2, figure.height * k
    moved = group(figure.svg, transform=f"translate({x:.1f} {y:.1f}) scale({k:.4f})")
    box = (x - figure.left * k, y - tall, x + figure.right * k, y)
    return Layers(behind, lit(canvas, moved, box, tall * 0.5, Lighting(tint=light.tint, side=light.side)))


def _ground(scene: Scene, staged: Scene, canvas: Canvas, light: Light) -> str:
    """The place out of focus; a studio, or a soft ground, where none is named."""
    if not scene.place and not scene.background and canvas.stream("ground").random() < 0.65:
        return softly.draw(canvas, light)
    backdrop = places.draw(canvas, staged, staged.place or "studio", light)
    behind = backdrop.behind + backdrop.front
    if not scene.place:
        return behind
    # The blur thins out at the frame's edges; a plain ground shows through there.
    ground = canvas.linear([(0, light.sky[0]), (0.6, light.haze), (1, shade(light.haze, -0.4))])
    return rect(0, 0, canvas.width, canvas.height, ground) + group(behind, filter=_out_of_focus(canvas))


def _out_of_focus(canvas: Canvas) -> str:
    """A blur of the whole frame and no more: its cost grows with its region."""
    name = canvas.new_id()
    canvas.define(
        f'<filter id="{name}" filterUnits="userSpaceOnUse" x="0" y="0" width="{canvas.width:g}" '
        f'height="{canvas.height:g}" color-interpolation-filters="sRGB">'
        '<feGaussianBlur stdDeviation="7"/></filter>'
    )
    return f"url(#{name})"
