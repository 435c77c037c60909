"""The hen: the art library has only its head."""

from openimagen.engines.illustrator.art import Art
from openimagen.engines.illustrator.canvas import Canvas
from openimagen.engines.illustrator.colour import shade
from openimagen.engines.illustrator.figures.figure import Figure, with_own_ids
from openimagen.engines.illustrator.figures.recolour import recolour
from openimagen.engines.illustrator.figures.sprites import shift_for
from openimagen.engines.illustrator.shapes import group, shape, stroked

_FEATHERS, _LEGS = "#f3f1ec", "#e59a2f"


def hen(canvas: Canvas, head: Art, colour: str | None = None) -> Figure:
    """A hen from the side, looking to the left, 100 high; `colour` is "#rrggbb"."""
    tone = colour or _FEATHERS
    face = recolour(head.body, shift_for(head.name, colour)) if colour else head.body
    plumage = canvas.linear([(0, shade(tone, 0.15)), (1, shade(tone, -0.22))])
    x0, y0, x1, y1 = head.box
    k = 44 / (x1 - x0)
    legs = "M-6,-20V-3l-8,2M-6,-3l5,2M10,-20V-3l-8,2M10,-3l5,2"
    parts = [
        stroked(legs, _LEGS, 3.4, round_ends=True),
        shape("M24,-52Q44,-84 60,-74Q52,-66 56,-58Q66,-60 64,-50Q54,-28 30,-26Z", shade(tone, -0.12)),
        shape("M-30,-64Q-40,-30 -18,-18Q8,-8 34,-24Q50,-40 40,-58Q14,-44 -4,-58Q-16,-70 -30,-64Z", plumage),
        shape("M-8,-44Q14,-52 34,-42Q28,-24 8,-24Q-8,-26 -8,-44Z", shade(tone, -0.16)),
        stroked("M4,-32q8,5 16,1M8,-38q9,4 18,0", shade(tone, -0.32), 1.6, round_ends=True),
        group(
            with_own_ids(canvas, face),
            transform=f"translate({-22 - (x0 + x1) / 2 * k:.2f} {-50 - y1 * k:.2f}) scale({k:.4f})",
        ),
    ]
    return Figure(
        "".join(parts), left=46, right=62, height=50 + (y1 - y0) * k, foot=40,
        anchors={"head": (-20, -96), "mouth": (-44, -76), "neck": (-22, -54), "seat": (10, -50)}, faces=-1,
    )  # fmt: skip
