"""Where a hat sits on the animals of the art library, measured on their drawings."""

from dataclasses import replace
from math import atan2, degrees, hypot
from typing import NamedTuple

from openimagen.engines.illustrator.art import Art
from openimagen.engines.illustrator.canvas import Point
from openimagen.engines.illustrator.figures.figure import Figure
from openimagen.engines.illustrator.figures.persons import hats
from openimagen.engines.illustrator.figures.persons.limbs import turned
from openimagen.engines.illustrator.shapes import group, rotate, translate

# How wide a hat is drawn where the head is 1 wide, and where its rim lies and how wide it is in its units.
_FIT, _RIM, _RIM_WIDE = 1.12, 6.5, 20.0
# How far up a hat reaches in its units, where that is more than most.
_TALL = {
    "toque": 26.0, "wizard": 33.0, "witch": 33.0, "bearskin": 27.0, "party": 29.0, "top_hat": 26.0,
    "clown": 26.0,
}  # fmt: skip


class Brow(NamedTuple):
    """The line between skull and hat: its middle and width, as shares of the drawing's box, and its turn.

    `x` and `y` count from the upper left corner, `wide` is a share of the width, `turn` is in degrees
    clockwise.
    """

    x: float
    y: float
    wide: float
    turn: float = 0.0


BROWS: dict[str, Brow] = {
    # faces, from the front
    "bear": Brow(0.5, 0.16, 0.74), "boar": Brow(0.44, 0.24, 0.42, -12), "cat-face": Brow(0.5, 0.24, 0.6),
    "cow-face": Brow(0.5, 0.12, 0.5), "dog-face": Brow(0.5, 0.08, 0.6), "dragon-face": Brow(0.5, 0.24, 0.4),
    "fox": Brow(0.5, 0.3, 0.56), "frog": Brow(0.5, 0.14, 0.5), "hamster": Brow(0.5, 0.22, 0.6),
    "koala": Brow(0.5, 0.16, 0.66), "lion": Brow(0.5, 0.2, 0.6), "monkey-face": Brow(0.5, 0.14, 0.7),
    "moose": Brow(0.5, 0.32, 0.36), "mouse-face": Brow(0.5, 0.3, 0.56), "panda": Brow(0.5, 0.15, 0.64),
    "pig-face": Brow(0.5, 0.14, 0.66), "polar-bear": Brow(0.5, 0.16, 0.66),
    "rabbit-face": Brow(0.5, 0.5, 0.5), "tiger-face": Brow(0.5, 0.14, 0.6), "wolf": Brow(0.5, 0.22, 0.5),
    "robot": Brow(0.5, 0.3, 0.56), "skull": Brow(0.5, 0.12, 0.8),
    # whole animals, most of which look to the left
    "baby-chick": Brow(0.28, 0.06, 0.34), "badger": Brow(0.2, 0.08, 0.24, -8), "bat": Brow(0.505, 0.24, 0.19),
    "beaver": Brow(0.24, 0.06, 0.32, -6), "bird": Brow(0.25, 0.08, 0.32), "bison": Brow(0.26, 0.12, 0.34),
    "camel": Brow(0.24, 0.04, 0.24, -4), "cat": Brow(0.34, 0.16, 0.34), "chipmunk": Brow(0.2, 0.2, 0.3, -8),
    "cow": Brow(0.2, 0.12, 0.2), "crab": Brow(0.5, 0.34, 0.32), "crocodile": Brow(0.4, 0.73, 0.3),
    "deer": Brow(0.29, 0.24, 0.2), "dog": Brow(0.4, 0.1, 0.36), "dolphin": Brow(0.3, 0.06, 0.42, -12),
    "donkey": Brow(0.2, 0.6, 0.14, -30), "dove": Brow(0.24, 0.38, 0.16, -5), "dragon": Brow(0.3, 0.13, 0.26),
    "duck": Brow(0.37, 0.04, 0.26), "eagle": Brow(0.22, 0.42, 0.2, -8), "elephant": Brow(0.27, 0.07, 0.3, -8),
    "ewe": Brow(0.3, 0.12, 0.42), "fish": Brow(0.3, 0.17, 0.34, -20), "flamingo": Brow(0.31, 0.03, 0.22),
    "giraffe": Brow(0.24, 0.09, 0.2), "goat": Brow(0.3, 0.2, 0.32), "goose": Brow(0.27, 0.02, 0.2),
    "gorilla": Brow(0.25, 0.08, 0.28, -5), "hedgehog": Brow(0.24, 0.26, 0.3, -18),
    "hippopotamus": Brow(0.25, 0.13, 0.3), "honeybee": Brow(0.25, 0.3, 0.36),
    "horse": Brow(0.17, 0.13, 0.18, -22), "kangaroo": Brow(0.16, 0.2, 0.14), "leopard": Brow(0.2, 0.07, 0.26),
    "llama": Brow(0.17, 0.16, 0.18, -5), "lobster": Brow(0.5, 0.36, 0.26), "mammoth": Brow(0.3, 0.06, 0.3),
    "octopus": Brow(0.55, 0.14, 0.46, 8), "orangutan": Brow(0.55, 0.21, 0.3), "otter": Brow(0.22, 0.05, 0.26),
    "owl": Brow(0.5, 0.15, 0.62), "ox": Brow(0.18, 0.15, 0.2), "parrot": Brow(0.24, 0.06, 0.36),
    "peacock": Brow(0.46, 0.22, 0.12), "penguin": Brow(0.42, 0.05, 0.36), "poodle": Brow(0.3, 0.06, 0.28),
    "raccoon": Brow(0.2, 0.24, 0.2, -6), "ram": Brow(0.37, 0.1, 0.28),
    "rhinoceros": Brow(0.3, 0.16, 0.24, -15),
    "rooster": Brow(0.33, 0.17, 0.26), "sauropod": Brow(0.22, 0.04, 0.2), "seal": Brow(0.28, 0.07, 0.34),
    "shark": Brow(0.28, 0.18, 0.34, -22), "skunk": Brow(0.18, 0.57, 0.2, -5), "sloth": Brow(0.2, 0.25, 0.34),
    "snail": Brow(0.27, 0.4, 0.3), "snake": Brow(0.38, 0.06, 0.4), "spider": Brow(0.5, 0.06, 0.28),
    "swan": Brow(0.19, 0.05, 0.2), "t-rex": Brow(0.2, 0.04, 0.2, -4), "turkey": Brow(0.18, 0.05, 0.16),
    "turtle": Brow(0.22, 0.22, 0.34), "two-hump-camel": Brow(0.22, 0.05, 0.26),
    "whale": Brow(0.38, 0.37, 0.4, -4), "zebra": Brow(0.2, 0.12, 0.2, -18), "mouse": Brow(0.3, 0.24, 0.26),
    "pig": Brow(0.2, 0.24, 0.26), "rabbit": Brow(0.36, 0.32, 0.3), "tiger": Brow(0.25, 0.1, 0.3),
    "monkey": Brow(0.42, 0.05, 0.34),
}  # fmt: skip


def ends(drawing: Art, x: float, y: float, k: float = 1.0, at: Point = (0.0, 0.0)) -> dict[str, Point]:
    """The ends of the brow as anchors "brow" and "brow2"; empty where nobody has measured the drawing.

    The drawing is `k` times its size, with (x, y) of its view box `at` that point of the figure.
    """
    brow = BROWS.get(drawing.name)
    if brow is None:
        return {}
    x0, y0, x1, y1 = drawing.box
    left, up = x0 + brow.x * (x1 - x0) - x, y0 + brow.y * (y1 - y0) - y
    dx, dy = turned((brow.wide * (x1 - x0) / 2, 0.0), brow.turn)
    return {
        "brow": (at[0] + k * (left - dx), at[1] + k * (up - dy)),
        "brow2": (at[0] + k * (left + dx), at[1] + k * (up + dy)),
    }


def hatted(figure: Figure, hat: str, colour: str = "", tag: str = "") -> Figure:
    """The figure with a hat of persons/hats.py on its brow, or a glass helmet around its head.

    The figure itself where nobody has measured it or there is no such hat. `tag` names the subject that the
    hat shows, where the prompt asked for it.
    """
    if "brow" not in figure.anchors or not hats.hat(hat, colour, 0):
        return figure
    (x0, y0), (x1, y1) = sorted((figure.anchors["brow"], figure.anchors["brow2"]))
    turn = degrees(atan2(y1 - y0, x1 - x0))
    k = _FIT * hypot(x1 - x0, y1 - y0) / _RIM_WIDE
    place = f"{translate((x0 + x1) / 2, (y0 + y1) / 2)} {rotate(turn)} scale({k:.4f}) {translate(0, _RIM)}"
    drawn = group(hats.hat(hat, colour, 0), transform=place)
    height = max(figure.height, (_TALL.get(hat, 18.0) - _RIM) * k - (y0 + y1) / 2)
    return replace(
        figure,
        svg=figure.svg + (f'<g data-subject="{tag}">{drawn}</g>' if tag else drawn),
        height=height,
        tall=figure.tall * height / figure.height,
    )
