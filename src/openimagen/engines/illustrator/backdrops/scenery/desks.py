"""Desks and chairs of a classroom in perspective, seen by who looks the way the pupils do."""

import random

from openimagen.engines.illustrator.backdrops.scenery.interiors import METRE
from openimagen.engines.illustrator.backdrops.scenery.perspective import View
from openimagen.engines.illustrator.backdrops.scenery.solids import METAL, block, legs, shadow, wanted
from openimagen.engines.illustrator.backdrops.stage import Stage
from openimagen.engines.illustrator.colour import shade
from openimagen.engines.illustrator.shapes import rect


def pupils_place(stage: Stage, view: View, x: float, near: float, wood: str, seat: str) -> str:
    """A small desk, its near edge at a depth, with a chair drawn up to it; colours are lit."""
    rng = stage.canvas.stream(f"pupil {x:.0f} {near:.2f}")
    far, wide, metal = near + 0.115, 0.66 * METRE, stage.on(METAL)
    ends = (x - wide * 0.43, x + wide * 0.43)
    pieces = [shadow(view, x, wide, near, far)]
    pieces.append(legs(view, ends, 0.5, (near + 0.01, far - 0.01), metal, 13))
    pieces.append(block(view, x, wide * 0.9, (0.5, 0.62), (near + 0.012, far - 0.01), shade(wood, -0.32)))
    pieces.append(block(view, x, wide, (0.62, 0.665), (near, far), wood))
    pieces.append(_on_desk(stage, rng, view, x, 0.665, near, far))
    drawn = stage.part("desk", "".join(pieces))
    return drawn + (school_chair(stage, view, x, near, seat) if wanted(stage, "chair") else "")


def _on_desk(
    stage: Stage, rng: random.Random, view: View, x: float, high: float, near: float, far: float
) -> str:
    """A book, a sheet or nothing."""
    if rng.random() < 0.25:
        return ""
    colour = stage.on(rng.choice(("#fdfbf4", "#d9594f", "#4f86b8", "#e9b84a", "#6fa860")))
    left = x + rng.uniform(-90, 10)
    deep = far - near
    return block(
        view,
        left + 45,
        84,
        (high, high + rng.choice((0.006, 0.03))),
        (near + deep * 0.3, near + deep * 0.85),
        colour,
    )


def school_chair(stage: Stage, view: View, x: float, desk: float, seat: str) -> str:
    """A chair of tubes and bent wood, seen from behind, its seat half under a desk that begins at a depth."""
    near, far, half, metal = desk - 0.1, desk + 0.015, 0.19 * METRE, stage.on(shade(METAL, -0.12))
    pieces = [shadow(view, x, half * 2, near, far)]
    pieces.append(legs(view, (x - half, x + half), 0.4, (far,), shade(metal, -0.2), 11))
    pieces.append(block(view, x, half * 2.1, (0.385, 0.42), (near, far), seat))
    pieces.append(legs(view, (x - half, x + half), 0.74, (near,), metal, 12))
    (left, top), (right, low) = (
        view.at(x - half * 1.12, 0.8 * METRE, near),
        view.at(x + half * 1.12, 0.55 * METRE, near),
    )
    pieces.append(rect(left, top, right - left, low - top, seat, radius=(low - top) * 0.3))
    pieces.append(
        rect(
            left + 3, top + 2, right - left - 6, (low - top) * 0.22, shade(seat, 0.28), radius=3, opacity=0.7
        )
    )
    return stage.part("chair", "".join(pieces))


def teachers_desk(stage: Stage, view: View, x: float, near: float, wood: str) -> str:
    """A desk with a panelled front towards the viewer, its near edge at a depth; the lit colour."""
    wide, far, dark = 1.36 * METRE, near + 0.16, shade(wood, -0.3)
    pieces = [shadow(view, x, wide, near - 0.02, far)]
    pieces.append(block(view, x, wide * 0.95, (0.03, 0.72), (near + 0.01, far), wood))
    (left, top), (right, low) = (
        view.at(x - wide * 0.475, 0.66 * METRE, near),
        view.at(x + wide * 0.475, 0.1 * METRE, near),
    )
    third = (right - left) / 3
    for k in range(3):
        pieces.append(
            rect(
                left + k * third + 8,
                top,
                third - 16,
                low - top,
                shade(wood, 0.07),
                radius=3,
                stroke=dark,
                stroke_width=2,
            )
        )
    pieces.append(block(view, x, wide, (0.72, 0.77), (near, far), shade(wood, 0.05)))
    return stage.part("desk", "".join(pieces))
