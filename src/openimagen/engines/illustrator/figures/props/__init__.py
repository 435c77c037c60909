"""The drawings that are made by code, by name.

Each takes the canvas and a Setting and returns a Figure. They are drawn 100 units high, more or less: the
layout gives them their size.
"""

from collections.abc import Callable

from openimagen.engines.illustrator.canvas import Canvas
from openimagen.engines.illustrator.figures.figure import Figure
from openimagen.engines.illustrator.figures.props.astronaut import astronaut
from openimagen.engines.illustrator.figures.props.bridge import bridge
from openimagen.engines.illustrator.figures.props.cabin import cabin
from openimagen.engines.illustrator.figures.props.furniture import bookshelf, couch, lamp, table
from openimagen.engines.illustrator.figures.props.hot_air_balloon import hot_air_balloon
from openimagen.engines.illustrator.figures.props.lighthouse import lighthouse
from openimagen.engines.illustrator.figures.props.sign import sign
from openimagen.engines.illustrator.figures.props.vase import vase
from openimagen.engines.illustrator.figures.props.window import window
from openimagen.engines.illustrator.figures.setting import Setting

PROPS: dict[str, Callable[[Canvas, Setting], Figure]] = {
    "astronaut": astronaut,
    "bookshelf": bookshelf,
    "bridge": bridge,
    "cabin": cabin,
    "couch": couch,
    "hot-air-balloon": hot_air_balloon,
    "lamp": lamp,
    "lighthouse": lighthouse,
    "sign": sign,
    "table": table,
    "vase": vase,
    "window": window,
}
