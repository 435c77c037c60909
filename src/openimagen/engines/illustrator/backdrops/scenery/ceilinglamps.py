"""Lamps that hang from the ceilings of rooms in perspective."""

from openimagen.engines.illustrator.backdrops.scenery.interiors import CEILING, METRE, WALL, Interior
from openimagen.engines.illustrator.shapes import circle, ellipse, polygon, rect


def hanging_lamps(room: Interior, colour: str) -> str:
    """Globes of glass that hang from the ceiling in two rows, lit where it is dark, tagged "lamp"."""
    stage = room.stage
    lit = stage.light.dark or stage.scene.weather in ("rain", "storm")
    glow = stage.canvas.radial([(0, "#ffe9b8", 0.75), (0.3, "#ffd999", 0.26), (1, "#ffd999", 0)])
    pieces = []
    # From above only two are seen, at the picture's edges, and mostly their light.
    above = room.up(CEILING) < -60
    for size, drop, spread in ((29.0, 44.0, 0.49),) if above else ((20.0, 74.0, 0.2), (29.0, 108.0, 0.31)):
        for side in (-1, 1):
            x = stage.width * (0.5 + side * spread)
            pieces.append(rect(x - 1.5, 0, 3, drop - size, stage.on("#5a5650")))
            if lit:
                pieces.append(circle(x, drop, size * 7, glow))
            pieces.append(circle(x, drop, size, "#fff4d4" if lit else stage.on("#fbf6ea")))
            pieces.append(
                rect(x - size * 0.45, drop - size * 1.2, size * 0.9, size * 0.36, stage.on(colour), radius=3)
            )
    return stage.part("lamp", "".join(pieces))


def strip_lights(room: Interior) -> str:
    """Two bars of light under the ceiling that run into the depth, lit where it is dark; tagged "lamp"."""
    stage, view = room.stage, room.view
    lit = stage.light.dark or stage.scene.weather in ("rain", "storm")
    tube, case = "#fffaf0" if lit else stage.on("#f7f5ee"), stage.on("#b9bcc0")
    pieces = []
    for side in (-1, 1):
        x, half, high = side * 0.25 * stage.width, 0.11 * METRE, 2.78 * METRE
        near, far = 0.9, WALL - 0.16
        ends = [view.at(x - half, high, near), view.at(x + half, high, near)]
        ends += [view.at(x + half, high, far), view.at(x - half, high, far)]
        for depth in (1.3, far - 0.06):
            foot, top = view.at(x, high, depth), view.at(x, CEILING * METRE, depth)
            pieces.append(rect(foot[0] - 1, top[1], 2, max(0.0, foot[1] - top[1]), stage.on("#8a8d92")))
        if lit:
            glow = stage.canvas.radial([(0, "#fff3d6", 0.5), (0.5, "#ffeec4", 0.16), (1, "#ffeec4", 0)])
            cx, cy = view.at(x, high, 1.7)
            pieces.append(ellipse(cx, max(cy, 10.0), 330, 220, glow))
        pieces.append(polygon(view.quad(x - side * half, high, high + 34, near, far), case))
        pieces.append(polygon(ends, tube))
    return stage.part("lamp", "".join(pieces))
