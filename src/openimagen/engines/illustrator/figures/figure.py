"""A figure: one drawn thing, ready to be placed."""

import re
from dataclasses import dataclass, field, replace

from openimagen.engines.illustrator.canvas import Canvas, Point
from openimagen.engines.illustrator.shapes import group, scale, translate


@dataclass(frozen=True)
class Figure:
    """A drawing in units of its own, with its base centre at (0, 0) and y downwards.

    `left`, `right` and `height` say how far it reaches from there (all positive); `foot` is the width of what
    touches the ground: 0 for what brings its own ground or hangs. `svg` is lit by the scene; `glow` (lamps,
    lit windows) shines by itself and is drawn over it. `anchors` are points for other figures: "head" (where
    a hat sits), "neck", "hand", "hips" (what sits down), "seat" (where a rider or a sitter sits), "top"
    (where things stand on it), "mouth" (where flowers enter a vase). `faces` is -1 for a thing that looks to
    the left, +1 to the right, 0 for neither and for what must not be mirrored. `tall` is its height as a
    share of the height that its kind has standing: a sitter's is about 0.7.
    """

    svg: str
    left: float
    right: float
    height: float
    foot: float
    glow: str = ""
    anchors: dict[str, Point] = field(default_factory=dict)
    faces: int = 0
    tall: float = 1.0

    @property
    def width(self) -> float:
        """The full width."""
        return self.left + self.right

    def anchor(self, name: str) -> Point:
        """The named anchor, or the middle of the upper edge."""
        return self.anchors.get(name, (0.0, -self.height))

    def resized(self, height: float) -> "Figure":
        """The same figure in units that make it `height` high."""
        k = height / self.height
        return Figure(
            group(self.svg, transform=scale(k)),
            self.left * k,
            self.right * k,
            height,
            self.foot * k,
            group(self.glow, transform=scale(k)),
            {name: (x * k, y * k) for name, (x, y) in self.anchors.items()},
            self.faces,
            self.tall,
        )

    def flipped(self) -> "Figure":
        """Its mirror image."""
        return Figure(
            group(self.svg, transform=scale(-1, 1)),
            self.right,
            self.left,
            self.height,
            self.foot,
            group(self.glow, transform=scale(-1, 1)),
            {name: (-x, y) for name, (x, y) in self.anchors.items()},
            -self.faces,
            self.tall,
        )

    def tagged(self, name: str, people: int = 0, children: int = 0) -> "Figure":
        """Marked as one drawn subject, so that what was drawn can be counted in the SVG.

        `people` is how many people it shows and `children` how many of them are children.
        """
        heads = f' data-people="{people},{children}"' if people else ""
        glow = self.glow and f'<g data-glow="{name}">{self.glow}</g>'
        return replace(self, svg=f'<g data-subject="{name}"{heads}>{self.svg}</g>', glow=glow)

    def dressed(self, name: str) -> "Figure":
        """Marked as wearing a garment; as a whole where no part of the drawing shows just that."""
        return self if f'data-subject="{name}"' in self.svg else self.tagged(name)

    def moved(self, x: float, y: float) -> tuple[str, str]:
        """The svg and the glow, moved by (x, y)."""
        return group(self.svg, transform=translate(x, y)), group(self.glow, transform=translate(x, y))


def with_own_ids(canvas: Canvas, body: str) -> str:
    """A drawing whose ids clash with nothing else in the document."""
    prefix = canvas.new_id() + "_"
    body = re.sub(r'\bid="([^"]+)"', rf'id="{prefix}\1"', body)
    body = re.sub(r"url\(#([^)]+)\)", rf"url(#{prefix}\1)", body)
    return re.sub(r'href="#([^"]+)"', rf'href="#{prefix}\1"', body)
