"""Desks and chairs of an office in perspective, seen by who sits at them."""

from openimagen.engines.illustrator.backdrops.scenery.interiors import METRE
from openimagen.engines.illustrator.backdrops.scenery.perspective import View
from openimagen.engines.illustrator.backdrops.scenery.solids import METAL, block, legs, shadow
from openimagen.engines.illustrator.backdrops.stage import Stage
from openimagen.engines.illustrator.colour import shade
from openimagen.engines.illustrator.shapes import ellipse, line, rect, shape, stroked, trace


def workstation(stage: Stage, view: View, x: float, near: float, wide: float, top: str) -> str:
    """An office desk: a wide board on two frames, a pedestal of drawers under one end."""
    far, metal = near + 0.2, stage.on("#5a6068")
    ends = (x - wide * 0.46, x + wide * 0.46)
    pieces = [shadow(view, x, wide, near, far)]
    pieces.append(legs(view, ends, 0.7, (near + 0.012, far - 0.012), metal, 17))
    outer = x + (wide * 0.3 if x > 0 else -wide * 0.3)
    case = stage.on("#e9e7e2")
    pieces.append(block(view, outer, 0.4 * METRE, (0.03, 0.68), (near + 0.03, far - 0.02), case))
    for k in range(3):
        (a, y), (b, low) = (
            view.at(outer - 75, (0.64 - 0.2 * k) * METRE, near + 0.03),
            view.at(outer + 75, (0.47 - 0.2 * k) * METRE, near + 0.03),
        )
        pieces.append(
            rect(a, y, b - a, low - y, shade(case, 0.3), radius=2, stroke=shade(case, -0.2), stroke_width=1.4)
        )
        pieces.append(rect((a + b) / 2 - 9, y + (low - y) * 0.3, 18, 3.5, metal, radius=2))
    pieces.append(block(view, x, wide, (0.7, 0.74), (near, far), top))
    return stage.part("desk", "".join(pieces))


def swivel_chair(stage: Stage, view: View, x: float, depth: float, cloth: str) -> str:
    """An office chair seen from behind, on five castors at a depth; the lit colour of its cloth."""
    cx, foot = view.at(x, 0, depth)
    unit = METRE / depth
    dark = stage.on("#3a3d44")
    pieces = [ellipse(cx, foot, 0.33 * unit, 0.07 * unit, "#2a1a20", opacity=0.24)]
    hub = foot - 0.09 * unit
    for dx, dy in ((-0.22, -0.05), (0.22, -0.05), (-0.3, 0.0), (0.3, 0.0), (0.0, 0.03)):
        end = foot + dy * unit - 0.03 * unit
        pieces.append(line(cx, hub, cx + dx * unit, end, dark, 0.04 * unit, round_ends=True))
        pieces.append(ellipse(cx + dx * unit, end + 0.025 * unit, 0.03 * unit, 0.03 * unit, "#23252b"))
    pieces.append(rect(cx - 0.03 * unit, foot - 0.44 * unit, 0.06 * unit, 0.36 * unit, stage.on(METAL)))
    for side in (-1, 1):
        arm = trace(
            "M", cx + side * 0.2 * unit, foot - 0.46 * unit, "h", side * 0.09 * unit, "v", -0.2 * unit
        )
        pieces.append(stroked(arm, dark, 0.04 * unit, round_ends=True))
        pieces.append(
            rect(
                cx + side * 0.29 * unit - 0.045 * unit,
                foot - 0.69 * unit,
                0.09 * unit,
                0.05 * unit,
                dark,
                radius=3,
            )
        )
    seat_top = foot - 0.52 * unit
    pieces.append(
        rect(cx - 0.25 * unit, seat_top, 0.5 * unit, 0.1 * unit, shade(cloth, -0.22), radius=0.05 * unit)
    )
    pieces.append(rect(cx - 0.03 * unit, foot - 0.66 * unit, 0.06 * unit, 0.2 * unit, dark))
    top, low = foot - 1.08 * unit, foot - 0.6 * unit
    back = trace(
        "M", cx - 0.2 * unit, low, "Q", cx - 0.27 * unit, (top + low) / 2, cx - 0.21 * unit, top + 0.06 * unit
    )
    back += trace("Q", cx - 0.2 * unit, top, cx - 0.13 * unit, top, "H", cx + 0.13 * unit)
    back += trace("Q", cx + 0.2 * unit, top, cx + 0.21 * unit, top + 0.06 * unit)
    back += trace(
        "Q",
        cx + 0.27 * unit,
        (top + low) / 2,
        cx + 0.2 * unit,
        low,
        "Q",
        cx,
        low + 0.06 * unit,
        cx - 0.2 * unit,
        low,
        "Z",
    )
    pieces.append(shape(back, cloth))
    pieces.append(
        stroked(
            trace("M", cx - 0.15 * unit, top + 0.1 * unit, "H", cx + 0.15 * unit),
            shade(cloth, 0.3),
            0.02 * unit,
            round_ends=True,
        )
    )
    return stage.part("chair", "".join(pieces))
