"""Things out of focus, without blur filters: edges are built from a few faint layers."""

from openimagen.engines.illustrator.backdrops.stage import Stage
from openimagen.engines.illustrator.colour import mix, shade
from openimagen.engines.illustrator.shapes import circle, rect

LAYERS = 6


def soft_rect(
    x: float, y: float, width: float, height: float, fill: str, softness: float, opacity: float = 1
) -> str:
    """A rectangle whose edges fade over about 2 x softness units."""
    # Each layer lets through what is left for the others, so that together they reach `opacity`.
    each = 1 - (1 - min(opacity, 0.985)) ** (1 / LAYERS)
    layers = []
    for k in range(LAYERS):
        grow = softness * (1 - 2 * k / (LAYERS - 1))
        layers.append(
            rect(
                x - grow,
                y - grow,
                width + 2 * grow,
                height + 2 * grow,
                fill,
                radius=softness * 1.2 + max(grow, 0),
                opacity=each,
            )
        )
    return "".join(layers)


def window(stage: Stage, x: float) -> str:
    """A window with its middle at x, the sky in its panes."""
    if stage.depicts("window"):
        return ""
    zenith, horizon = stage.light.sky[0], stage.light.sky[-1]
    width, top, height = 300.0, 60.0, 400.0
    left = x - width / 2
    frame = stage.on("#f4efe6")
    glass = [mix(zenith, horizon, 0.45), mix(zenith, horizon, 0.8)]
    pieces = [soft_rect(left - 18, top - 18, width + 36, height + 36, frame, 14, 0.8)]
    for column in range(2):
        for row in range(2):
            pane_x, pane_y = left + column * (width / 2 + 6), top + row * (height / 2 + 6)
            pane = shade(glass[row], 0.25 if not stage.light.dark else 0.05)
            pieces.append(soft_rect(pane_x, pane_y, width / 2 - 6, height / 2 - 6, pane, 11, 0.95))
    green = stage.on("#7fae6a")
    pieces.append(soft_rect(left + 4, top + height - 90, width - 8, 86, green, 16, 0.55))
    return stage.part("window", "".join(pieces))


def shelf(stage: Stage, x: float, wood: str) -> str:
    """Two shelves with jars, books and a plant, their middle at x."""
    rng = stage.canvas.stream("shelf")
    width = 360.0
    left = x - width / 2
    pieces = []
    for y in (250.0, 460.0):
        cursor = left + rng.uniform(10, 40)
        while cursor < left + width - 50:
            wide, tall = rng.uniform(26, 62), rng.uniform(60, 130)
            colour = stage.on(
                rng.choice(("#c9594f", "#e0a84a", "#5f8f8a", "#e9dcc4", "#6f7fb0", "#8fae6a", "#d98a5a"))
            )
            pieces.append(soft_rect(cursor, y - tall, wide, tall, colour, 8, 0.75))
            cursor += wide + rng.uniform(10, 40)
        pieces.append(soft_rect(left, y, width, 18, stage.on(shade(wood, 0.1)), 7, 0.9))
    return "".join(pieces)


def bokeh(stage: Stage, bottom: float) -> str:
    """Soft discs of light above y = bottom."""
    rng = stage.canvas.stream("bokeh")
    warm = "#ffd98a" if stage.light.dark else "#fff6dc"
    strength = 0.3 if stage.light.dark else 0.16
    discs = []
    for _ in range(stage.count(18)):
        x, y, r = rng.uniform(0, stage.width), rng.uniform(20, bottom - 40), rng.uniform(16, 52)
        opacity = strength * rng.uniform(0.3, 1)
        discs.append(circle(x, y, r, warm, opacity=opacity))
        discs.append(circle(x, y, r * 0.93, warm, opacity=opacity * 0.5))
    return "".join(discs)
