"""Portraits: one sitter, from the chest up, before a soft backdrop."""

from dataclasses import replace

from openimagen.engines.illustrator.backdrops import places
from openimagen.engines.illustrator.backdrops.backdrop import Light
from openimagen.engines.illustrator.backdrops.light import light_for
from openimagen.engines.illustrator.canvas import Canvas
from openimagen.engines.illustrator.colour import shade
from openimagen.engines.illustrator.figures import sitters
from openimagen.engines.illustrator.figures.catalogue import colour_of
from openimagen.engines.illustrator.figures.figure import Figure
from openimagen.engines.illustrator.layout import compose as scenes
from openimagen.engines.illustrator.layout.forms import softly
from openimagen.engines.illustrator.layout.layers import Layers
from openimagen.engines.illustrator.scene import Scene, Subject
from openimagen.engines.illustrator.shapes import group, rect

_GLOW, _SHADE = "#fff7e0", "#1b1446"
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
        wears=tuple((subject.art, colour_of(subject)) for subject in worn),
    )  # fmt: skip
    for subject in worn:
        figure = figure.tagged(subject.art)
    k = min(canvas.height * share / figure.height, canvas.width * _WIDEST / figure.width)
    # Where the frame's width is the limit the sitter still reaches the lower edge.
    y = canvas.height + (base - 1) * figure.height * k
    moved = f"translate({canvas.width / 2:.1f} {y:.1f}) scale({k:.4f})"
    return Layers(behind, _lit(canvas, figure, moved, light))


def _lit(canvas: Canvas, figure: Figure, moved: str, light: Light) -> str:
    """The sitter in the light from one side; a gradient costs half of what the blurs of `volume` do."""
    depth = canvas.treatment.depth
    if not depth or light.tint != (1, 1, 1):
        volume = canvas.volume(figure.height * 0.5, tint=light.tint, light_side=light.side)
        return group(group(figure.svg, filter=volume), transform=moved)
    name, mask = canvas.new_id(), canvas.new_id()
    canvas.define(
        f'<mask id="{mask}" mask-type="alpha" maskUnits="userSpaceOnUse" x="0" y="0" '
        f'width="{canvas.width:g}" height="{canvas.height:g}"><use xlink:href="#{name}"/></mask>'
    )
    near = 0.0 if light.side < 0 else 1.0
    bright, dark = 0.3 * depth, 0.45 * depth
    stops = [(0, _GLOW, bright), (0.4, _GLOW, 0.0), (0.55, _SHADE, 0.0), (1, _SHADE, dark)]
    sweep = canvas.linear(stops, x1=near, y1=0.2, x2=1 - near, y2=0.5)
    shaded = f'<g mask="url(#{mask})">{rect(0, 0, canvas.width, canvas.height, sweep)}</g>'
    return f'<g id="{name}">{group(figure.svg, transform=moved)}</g>{shaded}'


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
