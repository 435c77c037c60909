"""Fields of flowers in rows that run to the horizon."""

from openimagen.engines.illustrator.backdrops.stage import Stage
from openimagen.engines.illustrator.colour import mix, shade
from openimagen.engines.illustrator.shapes import polygon, shape, trace

_ROWS, _BUNCHES = 15, 26
_LEAF = "#6f9060"


def rows(stage: Stage, far: float, near: float, bloom: str) -> str:
    """Rows of bunches between two heights, in the colour "#rrggbb" of their flowers, tagged "flower"."""
    rng = stage.canvas.stream("crops")
    x0 = stage.width * rng.uniform(0.38, 0.62)
    reach = max(stage.width, 1000) * 0.22
    pieces = []
    for k in sorted(range(-_ROWS, _ROWS + 1), key=lambda k: -abs(k)):
        feet = [x0 + k * reach * 0.045, x0 + (k + 0.5) * reach]
        half = [reach * 0.016, reach * 0.36]
        corners = [
            (feet[0] - half[0], far), (feet[0] + half[0], far), (feet[1] + half[1], near + 20),
            (feet[1] - half[1], near + 20),
        ]  # fmt: skip
        paint = stage.downward(far, near, (0, stage.far(mix(bloom, _LEAF, 0.3), 0.35)), (1, stage.on(_LEAF)))
        pieces.append(polygon(corners, paint))
    for n in range(_BUNCHES):
        depth = (n + 0.5) / _BUNCHES
        y = far + (near + 30 - far) * depth**2.1
        share = (y - far) / (near + 20 - far)
        size = reach * (0.016 + (0.36 - 0.016) * share) * 1.08
        haze = 0.4 * (1 - depth) ** 1.5
        low, mid, top = "", "", ""
        for k in range(-_ROWS, _ROWS + 1):
            x = x0 + k * reach * 0.045 + ((k + 0.5) * reach - k * reach * 0.045) * share
            if -size < x < stage.width + size:
                x += rng.uniform(-0.12, 0.12) * size
                low += _puff(x, y, size, 0.72)
                mid += _puff(x - size * 0.1, y - size * 0.34, size * 0.84, 0.66)
                top += _puff(x - size * 0.22, y - size * 0.55, size * 0.42, 0.6)
        pieces += [
            shape(low, stage.far(shade(bloom, -0.28), haze)), shape(mid, stage.far(bloom, haze)),
            shape(top, stage.far(shade(bloom, 0.28), haze)),
        ]  # fmt: skip
    return stage.part("flower", "".join(pieces))


def _puff(x: float, y: float, half: float, flat: float) -> str:
    """An ellipse as a path."""
    tall = half * flat
    arc = trace("A", half, tall, 0, 1, 1, x + half, y, "A", half, tall, 0, 1, 1, x - half, y, "Z")
    return trace("M", x - half, y) + arc
