"""Wooden surfaces: table tops and floors of planks."""

from openimagen.engines.illustrator.backdrops.stage import Stage
from openimagen.engines.illustrator.colour import shade
from openimagen.engines.illustrator.shapes import ellipse, line, rect, stroked, trace


def table_top(stage: Stage, top: float, wood: str) -> str:
    """Planks that lie across the picture from y = top to the lower edge, wider towards the viewer."""
    rng = stage.canvas.stream("planks")
    width = stage.width
    dark, lit = stage.on(shade(wood, -0.65)), stage.on("#ffe0b0")
    pieces = []
    y, depth = top, 26.0
    while y < stage.height:
        low = min(stage.height, y + depth)
        far = 1 - (y - top) / (stage.height - top)
        colour = stage.on(shade(wood, rng.uniform(-0.10, 0.10) + 0.14 - 0.3 * far))
        pieces.append(rect(0, y, width, low - y + 1, colour))
        grain = ""
        for _ in range(stage.count(9)):
            x, length = rng.uniform(-0.1, 1) * width, rng.uniform(100, 400)
            grain_y = rng.uniform(y + depth * 0.15, y + depth * 0.85)
            grain += trace("M", x, grain_y, "q", length / 2, rng.uniform(-0.2, 0.2) * depth, length, 0)
        pieces.append(stroked(grain, dark, 1 + depth * 0.014, opacity=0.25))
        pieces.append(line(0, low, width, low, dark, 1 + depth * 0.02, opacity=0.6))
        pieces.append(line(0, low + 2, width, low + 2, lit, 1.5, opacity=0.25))
        y, depth = low, depth * 1.34
    sheen = stage.canvas.radial([(0, "#fff3d0", 0.30), (0.6, "#fff3d0", 0.1), (1, "#fff3d0", 0)])
    pieces.append(rect(0, top - 3, width, 7, "#2a1508", opacity=0.4))
    pieces.append(ellipse(width * (0.5 + 0.2 * stage.light.side), top + 110, width * 0.5, 150, sheen))
    return "".join(pieces)


def floor(stage: Stage, top: float, wood: str) -> str:
    """A plank floor in perspective from y = top to the lower edge."""
    rng = stage.canvas.stream("floorboards")
    width, height = stage.width, stage.height
    fill = stage.downward(top, height, (0, stage.on(shade(wood, -0.22))), (1, stage.on(shade(wood, 0.12))))
    pieces = [rect(0, top, width, height - top, fill)]
    dark = stage.on(shade(wood, -0.6))
    reach = round(width / 52) + 2
    for k in range(-reach, reach + 1):
        far_x, near_x = width / 2 + k * 52, width / 2 + k * 150
        pieces.append(line(far_x, top, near_x, height, dark, 2, opacity=0.32))
        along = rng.random() ** 1.5
        y = top + (height - top) * along
        x1 = far_x + (near_x - far_x) * along
        pieces.append(line(x1, y, x1 + 52 + 98 * along, y, dark, 1.6, opacity=0.3))
    return "".join(pieces)
