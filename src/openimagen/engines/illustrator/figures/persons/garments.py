"""Marks which parts of a drawing are a garment that the prompt named, so that it is a subject of its own."""

from openimagen.engines.illustrator.figures.persons.outfits import Outfit, Piece


def marked(outfit: Outfit, piece: Piece, svg: str) -> str:
    """A part of the drawing, marked with the garment that it shows, if the prompt named that."""
    name = dict(outfit.named).get(piece)
    return f'<g data-glow="{name}">{svg}</g>' if name and svg else svg


def counted(outfit: Outfit, svg: str) -> str:
    """A whole drawing, in which of each marked garment the first part counts as the subject."""
    for name in dict.fromkeys(name for _, name in outfit.named):
        svg = svg.replace(f'data-glow="{name}"', f'data-subject="{name}"', 1)
    return svg
