"""An outfit in its colours: what the drawing of clothes starts from."""

from dataclasses import dataclass

from openimagen.engines.illustrator.canvas import Canvas
from openimagen.engines.illustrator.colour import shade
from openimagen.engines.illustrator.figures.looks import Look
from openimagen.engines.illustrator.figures.persons.outfits import Outfit


@dataclass(frozen=True)
class Dress:
    """The colours that a person's clothes have in the end: paints and plain colours of the same."""

    outfit: Outfit
    look: Look
    top: str
    top_paint: str
    bottom: str
    hem: str
    hem_paint: str
    shoes: str


def dress(canvas: Canvas, look: Look, outfit: Outfit, asked: str | None, fabric: str | None) -> Dress:
    """The outfit in its colours; `asked` ("#rrggbb") colours what is seen most, `fabric` is a paint."""
    top = asked or outfit.colour or look.top
    whole = outfit.hem in ("dress", "gown", "tutu") and not outfit.hem_colour
    bottom = outfit.bottom_colour or look.bottom
    if asked and outfit.top == "overall":
        top, bottom = outfit.colour or look.top, asked
    hem = top if whole or not outfit.hem_colour else outfit.hem_colour
    if asked and outfit.bottom_colour and outfit.bottom_colour == outfit.colour:
        bottom = asked
    if outfit.hem == "coat":
        hem = top
    return Dress(
        outfit, look, top,
        fabric or canvas.linear([(0, shade(top, 0.1)), (1, shade(top, -0.16))]),
        bottom, hem,
        fabric if fabric and hem == top else canvas.linear([(0, hem), (1, shade(hem, -0.22))]),
        look.skin if outfit.shoes == "bare" else outfit.shoes or look.shoes,
    )  # fmt: skip
