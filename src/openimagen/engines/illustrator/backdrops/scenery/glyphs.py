"""Letters and figures as pen strokes, for posters and boards: no font's."""

from openimagen.engines.illustrator.shapes import stroked

# On a square of side 1.
LETTERS = (
    "M.15,.95L.5,.05L.85,.95M.3,.62L.7,.62",
    "M.25,.05V.95M.25,.05Q.8,.05 .75,.28Q.7,.48 .25,.48Q.85,.5 .82,.74Q.78,.95 .25,.95",
    "M.82,.2Q.5,-.1 .25,.25Q.05,.6 .3,.85Q.55,1.08 .84,.78",
    "M.25,.05V.95M.25,.05Q.88,.08 .88,.5Q.88,.92 .25,.95",
)
FIGURES = (
    "M.3,.22L.55,.05V.95M.28,.95H.8",
    "M.22,.25Q.3,.05 .52,.05Q.85,.08 .76,.36Q.7,.5 .22,.95H.84",
    "M.25,.12Q.8,-.08 .74,.28Q.68,.46 .44,.47Q.84,.48 .78,.76Q.68,1.05 .22,.86",
    "M.64,.95V.05L.18,.66H.84",
)


def glyph(d: str, x: float, y: float, size: float, colour: str, pen: float, opacity: float = 1) -> str:
    """One of them with its upper left corner at (x, y)."""
    drawn = stroked(d, colour, 1, opacity=opacity, round_ends=True)
    width = f'stroke-width="{pen / size:.3f}"'
    placed = f'<path transform="translate({x:.1f} {y:.1f}) scale({size:.1f})" '
    return drawn.replace('stroke-width="1"', width, 1).replace("<path ", placed, 1)
