"""Lettering that has nothing to stand on: a ribbon, a cloth or neon tubes high in the picture."""

from openimagen.engines.illustrator.canvas import Canvas
from openimagen.engines.illustrator.colour import shade
from openimagen.engines.illustrator.shapes import line, polygon, rect, shape, trace
from openimagen.engines.illustrator.typesetting import Lines, carved, fit, lettered

_RIBBONS = (("#b8443c", "#7c2a2a"), ("#2f5f8a", "#1d3d5c"), ("#3f7a4f", "#275034"), ("#7a4f8a", "#4e305c"))
_TUBES = (("#ff4fb0", "#38e8ff"), ("#38e8ff", "#ff4fb0"), ("#ffb23f", "#ff4f6a"), ("#6bff9e", "#4fa8ff"))
_TOP = 46.0


def banner(canvas: Canvas, content: str, *, dark: bool = False) -> str:
    """The lettering near the upper edge and inside the frame; where it is dark it shines."""
    rng = canvas.stream("banner")
    lines = fit(content, canvas.width * 0.66, 130, 96)
    colour, deep = rng.choice(_RIBBONS)
    if dark:
        return _neon(canvas, lines, *rng.choice(_TUBES))
    return rng.choice((_ribbon, _ribbon, _cloth))(canvas, lines, colour, deep)


def _tall(lines: Lines) -> float:
    return lines.size * (1.12 * len(lines.lines) + 0.55)


def _ribbon(canvas: Canvas, lines: Lines, colour: str, dark: str) -> str:
    """A ribbon with forked ends."""
    half = min(canvas.width * 0.41, lines.width / 2 + 50)
    tall, x, tail = _tall(lines), canvas.width / 2, min(52.0, canvas.width * 0.055)
    parts = []
    for side in (-1, 1):
        edge = x + side * half
        steps = ((-30, 0.24), (tail, 0.24), (tail * 0.45, 0.72), (tail, 1.2), (-30, 1.2))
        parts.append(polygon([(edge + side * out, _TOP + tall * down) for out, down in steps], dark))
    face = canvas.linear([(0, colour), (1, dark)], y2=2.2)
    parts.append(rect(x - half, _TOP, half * 2, tall, face, radius=4))
    parts.append(_seam(x, half, tall))
    parts.append(carved(lines, x, _TOP + tall / 2, "#fff6df", "#1c0f14"))
    return "".join(parts)


def _cloth(canvas: Canvas, lines: Lines, colour: str, dark: str) -> str:
    """A cloth that hangs from two cords, its lower edge in scallops."""
    half = min(canvas.width * 0.43, lines.width / 2 + 44)
    tall, x = _tall(lines), canvas.width / 2
    cords = "".join(line(x + k * half * 0.86, -5, x + k * half * 0.86, _TOP + 6, dark, 5) for k in (-1, 1))
    step = half * 2 / max(4, round(half / 32))
    hem: list[str | float] = []
    for _ in range(round(half * 2 / step)):
        hem += ["q", -step / 2, 26, -step, 0]
    outline = trace("M", x - half, _TOP, "H", x + half, "V", _TOP + tall, *hem, "Z")
    folds = canvas.linear(
        [(k / 8, shade(colour, 0.12) if k % 2 else shade(colour, -0.16)) for k in range(9)], x2=1, y2=0
    )
    words = carved(lines, x, _TOP + tall / 2, "#fff6df", "#1c0f14")
    return cords + shape(outline, folds) + rect(x - half, _TOP, half * 2, 9, dark) + words


def _neon(canvas: Canvas, lines: Lines, colour: str, other: str) -> str:
    """Letters of glowing tubes in a frame of tubes."""
    half, tall, x = min(canvas.width * 0.44, lines.width / 2 + 46), _tall(lines), canvas.width / 2
    y = _TOP + tall / 2
    parts = []
    for wide, opacity in ((26, 0.10), (15, 0.20), (7, 0.9)):
        glow = f' stroke="{colour}" stroke-width="{wide * 0.9:g}" stroke-opacity="{min(opacity, 0.6):g}"'
        parts += [_tube(x, half, tall, other, wide, opacity), lettered(lines, x, y, "none", glow)]
    parts += [_tube(x, half, tall, shade(other, 0.7), 2.5, 1), lettered(lines, x, y, shade(colour, 0.75))]
    return "".join(parts)


def _tube(x: float, half: float, tall: float, colour: str, wide: float, opacity: float) -> str:
    return rect(
        x - half, _TOP, half * 2, tall, "none", radius=26, stroke=colour, stroke_width=wide, opacity=opacity
    )


def _seam(x: float, half: float, tall: float) -> str:
    return rect(
        x - half + 8, _TOP + 7, half * 2 - 16, tall - 14, "none", radius=3, stroke="#fff3d6", stroke_width=2.5
    )
