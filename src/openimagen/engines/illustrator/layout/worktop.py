"""A table before the viewer in a room, for small things that nobody puts on the floor."""

from dataclasses import replace

from openimagen.engines.illustrator.backdrops.backdrop import Backdrop
from openimagen.engines.illustrator.backdrops.scenery import woodwork
from openimagen.engines.illustrator.backdrops.stage import Stage
from openimagen.engines.illustrator.canvas import Canvas
from openimagen.engines.illustrator.layout.defaults import usually_on_tables
from openimagen.engines.illustrator.scene import ROOMS, Scene
from openimagen.engines.illustrator.shapes import rect

_WOODS = ("#b9855a", "#a87448", "#c99a6a", "#8f6242")
# Where the table's far edge is and where things stand on it, in canvas units.
_EDGE, _GROUND = 690.0, 850.0


def with_worktop(canvas: Canvas, scene: Scene, backdrop: Backdrop) -> Backdrop:
    """The backdrop, with a table in front where all subjects belong on one."""
    if scene.place not in ROOMS or not usually_on_tables(scene):
        return backdrop
    stage = Stage(canvas, scene, backdrop.light, indoors=True)
    wood = canvas.stream("worktop").choice(_WOODS)
    shadow = rect(
        0,
        _EDGE - 40,
        stage.width,
        40,
        stage.downward(_EDGE - 40, _EDGE, (0, "#1a1010", 0), (1, "#1a1010", 0.3)),
    )
    top = woodwork.table_top(stage, _EDGE, wood)
    return replace(
        backdrop,
        behind=backdrop.behind + backdrop.front + shadow + top,
        front="",
        horizon=_EDGE - 40,
        ground=stage.feet(_GROUND),
        surface="wood",
        spots={},
    )
