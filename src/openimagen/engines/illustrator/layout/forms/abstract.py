"""Abstract compositions: what is shown when a prompt asks for one, or when nothing of it was understood."""

from openimagen.engines.illustrator.canvas import Canvas
from openimagen.engines.illustrator.colour import shade
from openimagen.engines.illustrator.layout.board import banner
from openimagen.engines.illustrator.layout.forms import schools
from openimagen.engines.illustrator.layout.forms.grouping import drawn, grouped, units_of
from openimagen.engines.illustrator.layout.forms.palette import palette_for
from openimagen.engines.illustrator.layout.layers import Layers
from openimagen.engines.illustrator.scene import Scene
from openimagen.engines.illustrator.shapes import rect


def compose(scene: Scene, canvas: Canvas) -> Layers:
    """A picture of shapes in the school that the seed chooses; subjects stand in its middle."""
    rng = canvas.stream("abstract")
    palette = palette_for(scene, rng)
    draw = rng.choice(schools.CALM if scene.mood == "calm" else schools.SCHOOLS)
    sheet = canvas.linear([(0, shade(palette.paper, 0.15)), (1, shade(palette.paper, -0.06))])
    ground = rect(0, 0, canvas.width, canvas.height, sheet)
    room = canvas.width * 0.14, canvas.height * 0.16, canvas.width * 0.86, canvas.height * 0.9
    figures = drawn(canvas, grouped(units_of(scene, canvas), room))
    lettering = banner(canvas, scene.lettering) if scene.lettering else ""
    return Layers(ground + draw(canvas, rng, palette), figures, lettering=lettering)
