"""Clipped trees: cones, balls in pots, pines in clouds. (x, y) is the foot."""

import random

from openimagen.engines.illustrator.backdrops.scenery.forms import billow
from openimagen.engines.illustrator.backdrops.stage import Stage
from openimagen.engines.illustrator.colour import shade
from openimagen.engines.illustrator.shapes import circle, ellipse, polygon, rect, shape, stroked, trace


def cone(stage: Stage, x: float, y: float, height: float, haze: float) -> str:
    """A tree clipped to a cone, tagged "tree"."""
    green = stage.far("#35754d", haze)
    half = height * 0.27
    lit = stage.canvas.linear(_stops(stage, green), x2=1, y2=0)
    pieces = [ellipse(x, y, half * 1.1, half * 0.2, "#14102a", opacity=0.22)]
    body = trace(
        "M",
        x,
        y - height,
        "Q",
        x + half * 0.8,
        y - height * 0.3,
        x + half,
        y - height * 0.06,
        "Q",
        x,
        y + height * 0.04,
        x - half,
        y - height * 0.06,
        "Q",
        x - half * 0.8,
        y - height * 0.3,
        x,
        y - height,
        "Z",
    )
    pieces.append(shape(body, lit))
    if stage.snowy:
        pieces.append(
            stage.part(
                "snow",
                polygon(
                    [
                        (x, y - height),
                        (x + half * 0.5, y - height * 0.52),
                        (x, y - height * 0.6),
                        (x - half * 0.5, y - height * 0.5),
                    ],
                    stage.far("#f6faff", haze),
                ),
            )
        )
    return stage.part("tree", "".join(pieces))


def ball(stage: Stage, x: float, y: float, height: float, haze: float) -> str:
    """A box tree clipped to a ball in a pot, tagged "tree"."""
    green, clay = stage.far("#418458", haze), stage.far("#c07a54", haze)
    radius = height * 0.26
    glow = stage.canvas.radial(
        [(0, shade(green, 0.24)), (0.6, green), (1, shade(green, -0.34))],
        0.5 + 0.2 * stage.light.side,
        0.3,
        0.72,
    )
    pot = [
        (x - radius * 0.6, y - height * 0.3),
        (x + radius * 0.6, y - height * 0.3),
        (x + radius * 0.44, y),
        (x - radius * 0.44, y),
    ]
    pieces = [ellipse(x, y, radius * 0.8, radius * 0.16, "#14102a", opacity=0.22), polygon(pot, clay)]
    pieces.append(rect(x - radius * 0.68, y - height * 0.33, radius * 1.36, height * 0.05, shade(clay, 0.12)))
    pieces.append(circle(x, y - height * 0.32 - radius * 0.86, radius, glow))
    if stage.snowy:
        top = y - height * 0.32 - radius * 0.86
        cap = trace(
            "M",
            x - radius * 0.86,
            top - radius * 0.5,
            "Q",
            x,
            top - radius * 1.5,
            x + radius * 0.86,
            top - radius * 0.5,
            "Q",
            x,
            top - radius * 0.2,
            x - radius * 0.86,
            top - radius * 0.5,
            "Z",
        )
        pieces.append(stage.part("snow", shape(cap, stage.far("#f6faff", haze))))
    return stage.part("tree", "".join(pieces))


def _stops(stage: Stage, green: str) -> list[tuple[float, str]]:
    stops = [shade(green, 0.2), green, shade(green, -0.36)]
    return [(k / 2, colour) for k, colour in enumerate(stops if stage.light.side < 0 else stops[::-1])]


def cloud_pine(stage: Stage, rng: random.Random, x: float, y: float, height: float, haze: float) -> str:
    """A pine clipped to flat clouds on a bent trunk, tagged "tree"."""
    bark, green = stage.far("#5f4636", haze), stage.far("#3f7a52", haze)
    lean = rng.choice((-1, 1))
    trunk = trace(
        "M",
        x,
        y,
        "C",
        x - lean * height * 0.12,
        y - height * 0.3,
        x + lean * height * 0.2,
        y - height * 0.5,
        x,
        y - height * 0.9,
    )
    limbs, pads = "", []
    for up, out, wide in (
        (0.38, -0.34, 0.24),
        (0.5, 0.36, 0.26),
        (0.66, -0.26, 0.22),
        (0.76, 0.24, 0.2),
        (0.94, 0.0, 0.24),
    ):
        px, py = x + lean * out * height, y - height * up
        limbs += trace(
            "M", x + lean * height * 0.05, py + height * 0.08, "Q", (x + px) / 2, py + height * 0.07, px, py
        )
        reach = wide * height
        pads.append(shape(billow(rng, px, py, reach, reach * 0.3, 11), shade(green, -0.24)))
        pads.append(
            shape(
                billow(rng, px + stage.light.side * 4, py - reach * 0.1, reach * 0.84, reach * 0.2, 10), green
            )
        )
        if stage.snowy:
            pads.append(
                stage.part(
                    "snow",
                    shape(
                        billow(rng, px, py - reach * 0.18, reach * 0.74, reach * 0.12, 10),
                        stage.far("#f6faff", haze),
                    ),
                )
            )
    content = (
        stroked(trunk, bark, height * 0.055, round_ends=True)
        + stroked(limbs, bark, height * 0.022)
        + "".join(pads)
    )
    return stage.part("tree", content)
