"""Tiled floors."""

from itertools import pairwise

from openimagen.engines.illustrator.backdrops.scenery.perspective import View
from openimagen.engines.illustrator.backdrops.stage import Stage
from openimagen.engines.illustrator.colour import shade
from openimagen.engines.illustrator.shapes import polygon_d, rect, shape


def chequered(stage: Stage, horizon: float) -> str:
    """A chequered floor in perspective."""
    rng = stage.canvas.stream("floor tiles")
    pale, dark = rng.choice(
        (("#f3ece0", "#b9a48c"), ("#f6f3ec", "#7f8f98"), ("#f2e4d4", "#b5694f"), ("#f3f0e8", "#55565c"))
    )
    view = View((stage.width / 2, horizon - 130), stage.height - horizon + 130)
    fill = stage.downward(horizon, stage.height, (0, stage.on(shade(pale, -0.1))), (1, stage.on(pale)))
    step, squares = 150.0, ""
    reach = round(stage.width * 1.6 / step) + 2
    edges = [0.98 / 0.9**k for k in range(19)]
    for row, (near, far) in enumerate(pairwise(edges)):
        if view.at(0, 0, far)[1] < horizon - 30:
            break
        for k in range(-reach, reach):
            if (k + row) % 2:
                corners = view.floor(k * step, (k + 1) * step, near, far)
                if corners[0][0] < stage.width + 50 and corners[1][0] > -50:
                    squares += polygon_d(corners)
    clip = stage.canvas.clip(rect(0, horizon, stage.width, stage.height - horizon, "#000"))
    body = rect(0, horizon, stage.width, stage.height - horizon, fill) + shape(
        squares, stage.on(dark), opacity=0.85
    )
    return f'<g clip-path="{clip}">{body}</g>'
