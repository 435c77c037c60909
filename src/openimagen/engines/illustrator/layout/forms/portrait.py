"""Portraits: one sitter, from the chest up, before a soft backdrop."""

from dataclasses import replace

from openimagen.engines.illustrator.art import load
from openimagen.engines.illustrator.backdrops import places
from openimagen.engines.illustrator.backdrops.backdrop import Light
from openimagen.engines.illustrator.backdrops.light import light_for
from openimagen.engines.illustrator.canvas import Canvas
from openimagen.engines.illustrator.colour import NAMED, shade
from openimagen.engines.illustrator.figures import bodies
from openimagen.engines.illustrator.figures.catalogue import PEOPLE, is_person, tagged
from openimagen.engines.illustrator.figures.figure import Figure
from openimagen.engines.illustrator.figures.looks import choose
from openimagen.engines.illustrator.figures.people import is_bust, with_natural_skin
from openimagen.engines.illustrator.figures.portrait import portrait
from openimagen.engines.illustrator.figures.sprites import sprite
from openimagen.engines.illustrator.layout import compose as scenes
from openimagen.engines.illustrator.layout.forms import softly
from openimagen.engines.illustrator.layout.layers import Layers
from openimagen.engines.illustrator.scene import Scene, Subject
from openimagen.engines.illustrator.shapes import group, rect

# Where the drawing's lower edge lies and how high it is drawn, as shares of the frame.
_PERSON, _BUST, _ANIMAL = (1.0, 0.87), (1.01, 0.84), (1.2, 1.08)
_GLASSES = ("glasses", "sunglasses")
_HATS = frozenset(
    {
        "top-hat",
        "crown",
        "womans-hat",
        "billed-cap",
        "graduation-cap",
        "rescue-workers-helmet",
        "military-helmet",
    }
)
_OLD: dict[str, str] = {"old-man": "man", "old-woman": "woman", "older-person": "man"}
# The animals that the library has as a face too, which tells more than the whole animal from the side.
_FACES: dict[str, str] = {
    "cat": "cat-face", "dog": "dog-face", "rabbit": "rabbit-face", "mouse": "mouse-face",
    "tiger": "tiger-face", "monkey": "monkey-face", "pig": "pig-face", "guide-dog": "dog-face",
}  # fmt: skip


def _is_close_up(scene: Scene) -> bool:
    """True for a portrait of one sitter, with nothing but a hat and glasses."""
    if scene.form != "portrait" or scene.lettering:
        return False
    sitters = [
        subject for subject in scene.subjects if subject.art not in _HATS and subject.art not in _GLASSES
    ]
    return not scene.subjects or (len(sitters) == 1 and sitters[0].count == 1 and _can_sit(sitters[0].art))


def compose(scene: Scene, canvas: Canvas) -> Layers:
    """The sitter, or a person where the prompt names none; a scene where there are several."""
    if not _is_close_up(scene):
        return scenes.compose(scene, canvas)
    sitter = next((s for s in scene.subjects if _can_sit(s.art)), Subject("person", "person"))
    place = scene.place or "studio"
    staged = replace(scene, place=place)
    light = light_for(staged, canvas)
    behind = _ground(scene, staged, canvas, light)
    figure, (base, share) = _sitter(canvas, scene, sitter)
    hats = _hats(canvas, scene, figure)
    share -= 0.13 if hats else 0
    k = min(canvas.height * share / figure.height, canvas.width * 0.98 / figure.width)
    # Where the frame's width is the limit the sitter still reaches the lower edge.
    y = canvas.height + (base - 1) * figure.height * k
    volume = canvas.volume(figure.height * 0.5, tint=light.tint, light_side=light.side)
    lit = group(tagged(figure, sitter).svg + hats, filter=volume)
    moved = f"translate({canvas.width / 2:.1f} {y:.1f}) scale({k:.4f})"
    return Layers(behind, group(lit, transform=moved))


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


def _can_sit(name: str) -> bool:
    return is_person(name) or name in bodies.COATS or name in _FACES


def _sitter(canvas: Canvas, scene: Scene, sitter: Subject) -> tuple[Figure, tuple[float, float]]:
    rng = canvas.stream("portrait")
    colour = NAMED.get(sitter.colour or "")
    face = load(_FACES.get(sitter.art, sitter.art))
    if face is not None and face.name in bodies.COATS:
        return bodies.sitting(canvas, face, colour), _ANIMAL
    kind = {"person": rng.choice(("woman", "man")), "child": rng.choice(("girl", "boy"))}.get(
        sitter.art, sitter.art
    )
    glasses = sitter.glasses or any(s.art in _GLASSES for s in scene.subjects)
    hair = sitter.hair or ("gray" if sitter.art in _OLD else None)
    look = choose(rng, _OLD.get(kind, kind), hair=hair, glasses=glasses, clothes=colour)
    if sitter.art in PEOPLE or sitter.art in _OLD or face is None:
        return portrait(canvas, look, rng), _PERSON
    if is_bust(face):
        return with_natural_skin(canvas, face, look), _BUST
    return sprite(canvas, face), (0.94, 0.8)


def _hats(canvas: Canvas, scene: Scene, figure: Figure) -> str:
    """The hats that the prompt names, on the head."""
    drawn = ""
    for subject in scene.subjects:
        art = load(subject.art) if subject.art in _HATS else None
        if art is not None:
            hat = sprite(canvas, art, NAMED.get(subject.colour or ""))
            sized = hat.resized(hat.height * figure.width * 0.52 / hat.width).tagged(subject.art)
            drawn += sized.moved(0, -figure.height * 0.84)[0]
    return drawn
