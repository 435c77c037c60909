"""SVG elements as strings: rectangles, ellipses, paths, groups. All lengths in canvas units."""

from collections.abc import Iterable, Sequence
from itertools import pairwise

from openimagen.engines.illustrator.canvas import Point

NO_PAINT = "none"


def num(value: float, digits: int = 1) -> str:
    """A short decimal: at most `digits` places, no trailing zeros."""
    if digits == 1:
        # The usual case, by far: a drawing has some ten thousand numbers.
        written = f"{value:.1f}"
        if written[-1] != "0":
            return written
        return "0" if written == "-0.0" else written[:-2]
    written = f"{value:.{digits}f}"
    if "." in written:
        written = written.rstrip("0").rstrip(".")
    return "0" if written == "-0" else written


def rect(
    x: float,
    y: float,
    width: float,
    height: float,
    fill: str,
    *,
    radius: float = 0,
    opacity: float = 1,
    stroke: str | None = None,
    stroke_width: float = 0,
) -> str:
    """A rectangle with its upper left corner at (x, y); `radius` rounds the corners."""
    corner = f' rx="{num(radius)}"' if radius else ""
    return (
        f'<rect x="{num(x)}" y="{num(y)}" width="{num(max(width, 0))}" height="{num(max(height, 0))}"'
        f"{corner}{_paint(fill, opacity, stroke, stroke_width)}/>"
    )


def ellipse(
    cx: float,
    cy: float,
    rx: float,
    ry: float,
    fill: str,
    *,
    opacity: float = 1,
    stroke: str | None = None,
    stroke_width: float = 0,
) -> str:
    """An ellipse around (cx, cy)."""
    return (
        f'<ellipse cx="{num(cx)}" cy="{num(cy)}" rx="{num(rx)}" ry="{num(ry)}"'
        f"{_paint(fill, opacity, stroke, stroke_width)}/>"
    )


def circle(
    cx: float,
    cy: float,
    r: float,
    fill: str,
    *,
    opacity: float = 1,
    stroke: str | None = None,
    stroke_width: float = 0,
) -> str:
    """A circle around (cx, cy)."""
    return (
        f'<circle cx="{num(cx)}" cy="{num(cy)}" r="{num(r)}"{_paint(fill, opacity, stroke, stroke_width)}/>'
    )


def polygon(
    points: Sequence[Point],
    fill: str,
    *,
    opacity: float = 1,
    stroke: str | None = None,
    stroke_width: float = 0,
) -> str:
    """A closed shape with straight edges."""
    return shape(polygon_d(points), fill, opacity=opacity, stroke=stroke, stroke_width=stroke_width)


def shape(
    d: str,
    fill: str,
    *,
    opacity: float = 1,
    stroke: str | None = None,
    stroke_width: float = 0,
) -> str:
    """A path from its `d` attribute."""
    return f'<path d="{d}"{_paint(fill, opacity, stroke, stroke_width)}/>'


def stroked(d: str, colour: str, width: float, *, opacity: float = 1, round_ends: bool = False) -> str:
    """An unfilled path drawn with a pen of `width`."""
    ends = ' stroke-linecap="round" stroke-linejoin="round"' if round_ends else ""
    return f'<path d="{d}"{_paint(NO_PAINT, opacity, colour, width)}{ends}/>'


def line(
    x1: float,
    y1: float,
    x2: float,
    y2: float,
    colour: str,
    width: float,
    *,
    opacity: float = 1,
    round_ends: bool = False,
) -> str:
    """A straight stroke from (x1, y1) to (x2, y2)."""
    d = f"M{num(x1)},{num(y1)}L{num(x2)},{num(y2)}"
    return stroked(d, colour, width, opacity=opacity, round_ends=round_ends)


def group(
    content: str | Iterable[str],
    *,
    transform: str = "",
    opacity: float = 1,
    filter: str = "",  # noqa: A002 - the attribute's name in SVG
    clip: str = "",
    fill: str = "",
    part: str = "",
) -> str:
    """A <g>. `filter` and `clip` are paints like "url(#z1)"; `part` names what is drawn, as data-part."""
    inner = content if isinstance(content, str) else "".join(content)
    if not inner:
        return ""
    attributes = ""
    if part:
        attributes += f' data-part="{part}"'
    if transform:
        attributes += f' transform="{transform}"'
    if opacity < 1:
        attributes += f' opacity="{num(opacity, 2)}"'
    if filter:
        attributes += f' filter="{filter}"'
    if clip:
        attributes += f' clip-path="{clip}"'
    if fill:
        attributes += f' fill="{fill}"'
    return f"<g{attributes}>{inner}</g>"


def translate(x: float, y: float) -> str:
    """A transform that moves by (x, y)."""
    return f"translate({num(x)} {num(y)})"


def rotate(degrees: float, cx: float = 0, cy: float = 0) -> str:
    """A transform that turns clockwise around (cx, cy)."""
    return f"rotate({num(degrees)} {num(cx)} {num(cy)})"


def scale(x: float, y: float | None = None) -> str:
    """A transform that scales; the same both ways if only one factor is given."""
    return f"scale({num(x, 4)} {num(x if y is None else y, 4)})"


def trace(*steps: str | float) -> str:
    """The d attribute of a path from its commands and numbers: trace("M", x, y, "q", dx, dy, w, 0, "Z")."""
    pieces = []
    previous_number = False
    for step in steps:
        if isinstance(step, str):
            pieces.append(step)
            previous_number = False
            continue
        if previous_number:
            pieces.append(",")
        pieces.append(num(step))
        previous_number = True
    return "".join(pieces)


def polygon_d(points: Sequence[Point]) -> str:
    """The d attribute of a closed polygon."""
    return "M" + "L".join(_pair(p) for p in points) + "Z"


def smooth_d(points: Sequence[Point], closed: bool = False) -> str:
    """The d attribute of a smooth curve: through the first and last point, rounding the ones between.

    A closed curve rounds every point.
    """
    if closed:
        ring = [*points, points[0]]
        start = _middle(ring[0], ring[1])
        pieces = [f"M{_pair(start)}"]
        for here, following in zip(ring[1:], [*ring[2:], ring[1]], strict=True):
            pieces.append(f"Q{_pair(here)} {_pair(_middle(here, following))}")
        return "".join(pieces) + "Z"
    pieces = [f"M{_pair(points[0])}"]
    for here, following in pairwise(points[1:-1]):
        pieces.append(f"Q{_pair(here)} {_pair(_middle(here, following))}")
    pieces.append(f"Q{_pair(points[-2])} {_pair(points[-1])}")
    return "".join(pieces)


def _middle(a: Point, b: Point) -> Point:
    return (a[0] + b[0]) / 2, (a[1] + b[1]) / 2


def _pair(point: Point) -> str:
    return f"{num(point[0])},{num(point[1])}"


def _paint(fill: str, opacity: float, stroke: str | None, stroke_width: float) -> str:
    attributes = f' fill="{fill}"' if fill else ""
    if opacity < 1:
        # The renderer gives every element with `opacity` a layer of its own: four times slower.
        kind = "opacity" if stroke and fill != NO_PAINT else "stroke-opacity" if stroke else "fill-opacity"
        attributes += f' {kind}="{num(opacity, 2)}"'
    if stroke:
        attributes += f' stroke="{stroke}" stroke-width="{num(stroke_width)}"'
    return attributes
