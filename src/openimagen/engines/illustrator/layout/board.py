"""Lettering that has no sign to stand on: a ribbon across the upper part of the picture."""

from openimagen.engines.illustrator.canvas import Canvas
from openimagen.engines.illustrator.shapes import polygon, rect
from openimagen.engines.illustrator.typesetting import carved, fit

_RIBBONS = (("#b8443c", "#7c2a2a"), ("#2f5f8a", "#1d3d5c"), ("#3f7a4f", "#275034"), ("#7a4f8a", "#4e305c"))


def banner(canvas: Canvas, content: str) -> str:
    """A ribbon with the lettering, near the upper edge and inside the frame."""
    colour, dark = canvas.stream("banner").choice(_RIBBONS)
    lines = fit(content, canvas.width * 0.66, 130, 96)
    half = min(canvas.width * 0.41, lines.width / 2 + 50)
    tall = lines.size * (1.12 * len(lines.lines) + 0.55)
    x, top = canvas.width / 2, 46.0
    tail = min(52.0, canvas.width * 0.055)
    parts = []
    for side in (-1, 1):
        edge = x + side * half
        parts.append(
            polygon(
                [
                    (edge - side * 30, top + tall * 0.24),
                    (edge + side * tail, top + tall * 0.24),
                    (edge + side * tail * 0.45, top + tall * 0.72),
                    (edge + side * tail, top + tall * 1.2),
                    (edge - side * 30, top + tall * 1.2),
                ],
                dark,
            )
        )
    face = canvas.linear([(0, colour), (1, dark)], y2=2.2)
    parts.append(rect(x - half, top, half * 2, tall, face, radius=4))
    parts.append(
        rect(
            x - half + 8,
            top + 7,
            half * 2 - 16,
            tall - 14,
            "none",
            radius=3,
            stroke="#fff3d6",
            stroke_width=2.5,
        )
    )
    parts.append(carved(lines, x, top + tall / 2, "#fff6df", "#1c0f14"))
    return "".join(parts)
