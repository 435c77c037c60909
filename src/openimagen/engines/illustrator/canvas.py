"""One SVG document under construction: its definitions, its random streams and the shapes all parts share.

Canvas units: the canvas is 1000 units high whatever its pixels; its width follows the aspect ratio. y grows
downwards. Everything that is drawn is a string of SVG elements in these units.
"""

import hashlib
import math
import random
from collections.abc import Sequence
from xml.sax.saxutils import escape

from openimagen.engines.illustrator.treatment import USUAL, Treatment, flattened

Point = tuple[float, float]
# (offset 0-1, colour) or (offset, colour, opacity)
Stop = tuple[float, str] | tuple[float, str, float]

UNITS_HIGH = 1000.0


class Canvas:
    """An SVG document of `width` x 1000 units; `definitions` collects gradients, filters and clips.

    `treatment` is what the picture's style asks of the drawing. `ids` begins the names of its definitions: a
    picture within a picture needs others.
    """

    def __init__(self, width: float, seed: int, treatment: Treatment = USUAL, ids: str = "z") -> None:
        self.width = width
        self.treatment = treatment
        self.height = UNITS_HIGH
        self.definitions: list[str] = []
        self._seed = seed
        self._ids = 0
        self._prefix = ids

    def stream(self, name: str) -> random.Random:
        """A random stream of its own for each part, so that changing one part leaves the others alone."""
        digest = hashlib.blake2b(f"{self._seed}:{name}".encode(), digest_size=8).digest()
        return random.Random(int.from_bytes(digest, "big"))

    def new_id(self) -> str:
        """An id that is unique in this document."""
        self._ids += 1
        return f"{self._prefix}{self._ids}"

    def define(self, element: str) -> None:
        """Add a finished element to <defs>."""
        self.definitions.append(element)

    def adopt(self, other: "Canvas") -> None:
        """Take over the definitions of a canvas for a picture within this one."""
        self.definitions += other.definitions

    def linear(
        self,
        stops: Sequence[Stop],
        x1: float = 0,
        y1: float = 0,
        x2: float = 0,
        y2: float = 1,
        absolute: bool = False,
    ) -> str:
        """A linear gradient as a paint. Coordinates are 0-1 of the shape, or canvas units if absolute."""
        return self._gradient("linearGradient", f'x1="{x1}" y1="{y1}" x2="{x2}" y2="{y2}"', stops, absolute)

    def radial(
        self,
        stops: Sequence[Stop],
        cx: float = 0.5,
        cy: float = 0.5,
        r: float = 0.5,
        absolute: bool = False,
    ) -> str:
        """A radial gradient as a paint. Coordinates are 0-1 of the shape, or canvas units if absolute."""
        return self._gradient("radialGradient", f'cx="{cx}" cy="{cy}" r="{r}"', stops, absolute)

    def clip(self, shape: str) -> str:
        """A clip path around a shape, to be used as clip-path="…"."""
        name = self.new_id()
        self.define(f'<clipPath id="{name}">{shape}</clipPath>')
        return f"url(#{name})"

    def ridge(
        self, rng: random.Random, y: float, amplitude: float, waves: int = 3, step: float = 20
    ) -> list[Point]:
        """A gently rolling line across the canvas, a little beyond both edges."""
        parts = [
            (rng.uniform(0, 2 * math.pi), rng.uniform(0.6, 1.4) * (k + 1) * 1.6, amplitude / (k + 1))
            for k in range(waves)
        ]
        points = []
        x = -2 * step
        while x <= self.width + 2 * step:
            rise = sum(a * math.sin(f * x / self.height * 3.1 + phase) for phase, f, a in parts)
            points.append((x, y + rise))
            x += step
        return points

    def land(self, points: Sequence[Point], fill: str) -> str:
        """Everything below a line of points, down to the canvas's lower edge."""
        line = " L".join(f"{x:.0f},{y:.1f}" for x, y in points)
        floor = self.height + 50
        return f'<path d="M{line} L{self.width + 50:.0f},{floor:.0f} L-50,{floor:.0f}Z" fill="{fill}"/>'

    def document(self, body: str, width_px: int, height_px: int) -> str:
        """The finished SVG, to be rendered at width_px x height_px."""
        svg = (
            '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" '
            f'viewBox="0 0 {self.width:g} {self.height:g}" width="{width_px}" height="{height_px}" '
            f'preserveAspectRatio="none"><defs>{"".join(self.definitions)}</defs>{body}</svg>'
        )
        return flattened(svg, self.treatment.bands) if self.treatment.flat else svg

    def _gradient(self, element: str, where: str, stops: Sequence[Stop], absolute: bool) -> str:
        name = self.new_id()
        units = ' gradientUnits="userSpaceOnUse"' if absolute else ""
        inner = "".join(
            f'<stop offset="{stop[0]:.3f}" stop-color="{stop[1]}"'
            + (f' stop-opacity="{stop[2]:.3f}"' if len(stop) == 3 else "")
            + "/>"
            for stop in stops
        )
        self.define(f'<{element} id="{name}" {where}{units}>{inner}</{element}>')
        return f"url(#{name})"


def path(points: Sequence[Point]) -> str:
    """The d attribute of a closed polygon."""
    return "M" + " L".join(f"{x:.1f},{y:.1f}" for x, y in points) + "Z"


def text(content: str) -> str:
    """Text from a prompt, safe inside an SVG element: escaped, without control characters."""
    return escape("".join(c for c in content if c.isprintable()), {'"': "&quot;", "'": "&apos;"})
