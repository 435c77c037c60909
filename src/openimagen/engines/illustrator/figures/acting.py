"""What a packed drawing of an animal can show of an action: a leap, a sway, sleep."""

from dataclasses import replace

from openimagen.engines.illustrator.figures.figure import Figure
from openimagen.engines.illustrator.figures.persons.limbs import turned
from openimagen.engines.illustrator.shapes import group, rotate, shape, stroked, trace, translate

_LEAP, _RISE_DEGREES, _SWAY_DEGREES = 0.22, 9.0, 7.0


def acting(figure: Figure, pose: str) -> Figure:
    """The figure doing what the pose says, as far as it can; it looks to the left.

    "flying" is for those that need wings to do it.
    """
    if pose == "jumping":
        return _lifted(_tilted(figure, _RISE_DEGREES), figure.height * _LEAP)
    if pose == "dancing":
        return _tilted(figure, _SWAY_DEGREES)
    if pose == "flying":
        return replace(figure, svg=_wing(figure, 0.1, -0.1) + figure.svg + _wing(figure, 0.0, 0.0))
    if pose == "sleeping":
        return replace(figure, svg=figure.svg + _snores(figure))
    return figure


def _tilted(figure: Figure, degrees: float) -> Figure:
    """Turned clockwise around its base."""
    return replace(
        figure,
        svg=group(figure.svg, transform=rotate(degrees)),
        anchors={name: turned(spot, degrees) for name, spot in figure.anchors.items()},
        height=figure.height + figure.left * 0.1,
        right=figure.right + figure.height * 0.1,
    )


def _lifted(figure: Figure, lift: float) -> Figure:
    return replace(
        figure,
        svg=group(figure.svg, transform=translate(0, -lift)),
        anchors={name: (x, y - lift) for name, (x, y) in figure.anchors.items()},
        height=figure.height + lift,
    )


def _wing(figure: Figure, right: float, down: float) -> str:
    """A wing on the back, aside by shares of the figure's height."""
    x, y = figure.anchor("seat")
    k = figure.height / 100
    feathers = (
        "M0,10C-6,-10 6,-34 34,-44C32,-34 36,-32 40,-34C38,-24 40,-22 44,-23"
        "C40,-10 38,-10 40,-9C30,6 14,14 0,10Z"
    )
    drawn = shape(feathers, "#fbfaf6") + stroked("M8,4Q18,-16 36,-22M10,8Q22,-2 36,-8", "#c9d3de", 1.6)
    at = translate(x + right * figure.height, y + down * figure.height + 6 * k)
    return group(drawn, transform=f"{at} scale({k:.3f})")


def _snores(figure: Figure) -> str:
    """Three letters z that rise from the head."""
    x, y = figure.anchor("head")
    unit = figure.height * 0.05
    letters = ""
    for k in range(3):
        size = unit * (1 + 0.45 * k)
        left, top = x - unit * (1.4 - 2.2 * k), y - unit * (0.4 + 2.0 * k) - size
        letters += trace("M", left, top, "h", size, "l", -size, size, "h", size)
    return stroked(letters, "#ffffff", unit * 0.42, opacity=0.92, round_ends=True)
