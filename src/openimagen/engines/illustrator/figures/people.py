"""People as packed drawings: with skin of natural colours instead of yellow."""

from openimagen.engines.illustrator.art import Art
from openimagen.engines.illustrator.canvas import Canvas
from openimagen.engines.illustrator.colour import mix, oklab, shade
from openimagen.engines.illustrator.figures.figure import Figure, with_own_ids
from openimagen.engines.illustrator.figures.looks import Look
from openimagen.engines.illustrator.figures.recolour import Shift, recolour
from openimagen.engines.illustrator.figures.sprites import standing

# The yellows of emoji skin, lit and shaded.
_SKIN = frozenset({"#ffca28", "#ffca26", "#fdcb27", "#fec926"})
_SKIN_SHADE = frozenset(
    {"#e59502", "#e59600", "#e59700", "#f09e00", "#f0a007", "#f5a813", "#f3ae07", "#ffb300", "#eda600"}
    | {"#e89d07", "#e89e07", "#f8ab17"}
)
# Of hair and features.
_BROWNS = frozenset(
    {"#543930", "#6d4c41", "#795548", "#62453b", "#785446", "#6d4c3f", "#543a30", "#886456", "#4e342e"}
)


def with_natural_skin(canvas: Canvas, drawing: Art, look: Look) -> Figure:
    """A packed drawing of a whole person, with skin of a natural colour."""
    return standing(drawing, with_own_ids(canvas, recolour(drawing.body, _natural_skin(look.skin))))


def is_whole(drawing: Art) -> bool:
    """True where the drawing shows a person down to the feet."""
    x0, y0, x1, y1 = drawing.box
    return drawing.subgroup in ("person-sport", "family", "person-resting") or (y1 - y0) > 1.45 * (x1 - x0)


def _natural_skin(skin: str) -> Shift:
    dark_skinned = oklab(skin)[0] < 0.62

    def shift(colour: str) -> str:
        known = colour.lower()
        if known in _SKIN:
            return skin
        if known in _SKIN_SHADE:
            return mix(skin, "#6e2f1c", 0.32)
        return shade(known, -0.5) if dark_skinned and known in _BROWNS else colour

    return shift
