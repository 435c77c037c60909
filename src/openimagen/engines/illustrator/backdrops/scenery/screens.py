"""What stands on the desks of an office: screens, laptops, lamps."""

import random

from openimagen.engines.illustrator.backdrops.scenery.interiors import METRE
from openimagen.engines.illustrator.backdrops.scenery.perspective import View
from openimagen.engines.illustrator.backdrops.scenery.solids import METAL, block
from openimagen.engines.illustrator.backdrops.stage import Stage
from openimagen.engines.illustrator.colour import shade
from openimagen.engines.illustrator.shapes import ellipse, rect, shape, stroked, trace


def monitor(stage: Stage, view: View, x: float, depth: float, rng: random.Random) -> str:
    """A screen on its stand on an office desk, at a depth, with a picture on it; tagged "computer"."""
    unit = METRE / depth
    cx, y = view.at(x, 0.74 * METRE, depth)
    dark, wide, high = stage.on("#2f3238"), 0.56 * unit, 0.34 * unit
    top, left = y - 0.12 * unit - high, cx - wide / 2
    pieces = [ellipse(cx, y, 0.13 * unit, 0.022 * unit, stage.on(METAL))]
    pieces.append(
        rect(cx - 0.022 * unit, y - 0.14 * unit, 0.044 * unit, 0.14 * unit, stage.on(shade(METAL, -0.15)))
    )
    pieces.append(rect(left, top, wide, high, dark, radius=5))
    rim = 0.016 * unit
    page = rng.choice(("#eaf2f8", "#22344a", "#f6f2e6", "#2b2f3f"))
    page = page if stage.light.dark else stage.on(page)
    inside = (left + rim, top + rim, wide - 2 * rim, high - 2.4 * rim)
    pieces.append(rect(*inside, page))
    pieces.append(_page(rng, *inside))
    if stage.light.dark:
        glow = stage.canvas.radial([(0, "#cfe4ff", 0.34), (1, "#cfe4ff", 0)])
        pieces.append(ellipse(cx, top + high / 2, wide * 1.1, high * 1.3, glow))
    return stage.part("computer", "".join(pieces))


def laptop(stage: Stage, view: View, x: float, depth: float, rng: random.Random) -> str:
    """A laptop open towards the viewer on an office desk, at a depth; tagged "computer"."""
    unit = METRE / depth
    cx, y = view.at(x, 0.74 * METRE, depth)
    shell, wide, high = stage.on(rng.choice(("#c9ced4", "#4a4e56", "#d9d2c4"))), 0.42 * unit, 0.27 * unit
    left, top, rim = cx - wide / 2, y - high, 0.012 * unit
    page = rng.choice(("#eaf2f8", "#22344a", "#f6f2e6"))
    page = page if stage.light.dark else stage.on(page)
    pieces = [block(view, x, 0.42 * METRE, (0.74, 0.752), (depth - 0.1, depth), shade(shell, -0.1))]
    pieces.append(rect(left, top, wide, high, shell, radius=4))
    inside = (left + rim, top + rim, wide - 2 * rim, high - 2.2 * rim)
    pieces.append(rect(*inside, page))
    pieces.append(_page(rng, *inside))
    return stage.part("computer", "".join(pieces))


def _page(rng: random.Random, x: float, y: float, wide: float, high: float) -> str:
    """What a screen shows: bars, a curve or lines of many colours."""
    inks, kind = ("#4f9ad8", "#e98a4a", "#6fc08a", "#d9596f", "#e9c44a"), rng.randrange(3)
    pieces = [rect(x, y, wide, high * 0.12, inks[kind], opacity=0.85)]
    if kind == 0:
        for k in range(5):
            tall = high * rng.uniform(0.2, 0.62)
            pieces.append(
                rect(x + wide * (0.12 + 0.16 * k), y + high * 0.9 - tall, wide * 0.1, tall, inks[k])
            )
    elif kind == 1:
        d = trace("M", x + wide * 0.08, y + high * 0.8)
        for k in range(5):
            d += trace("L", x + wide * (0.24 + 0.17 * k), y + high * rng.uniform(0.3, 0.78))
        pieces.append(stroked(d, inks[3], 2.6, round_ends=True))
        pieces.append(rect(x + wide * 0.08, y + high * 0.88, wide * 0.84, 2, "#8a94a0"))
    else:
        for k in range(6):
            long = wide * rng.uniform(0.2, 0.7)
            pieces.append(
                rect(
                    x + wide * (0.08 + 0.06 * (k % 3)),
                    y + high * (0.22 + 0.12 * k),
                    long,
                    high * 0.055,
                    inks[k % 5],
                    radius=2,
                )
            )
    return "".join(pieces)


def desk_lamp(stage: Stage, view: View, x: float, depth: float, colour: str, turn: int) -> str:
    """A lamp with a jointed arm on an office desk, its head turned left (-1) or right; lit colour."""
    unit = METRE / depth
    cx, y = view.at(x, 0.74 * METRE, depth)
    elbow, head = (cx - turn * 0.08 * unit, y - 0.22 * unit), (cx + turn * 0.08 * unit, y - 0.42 * unit)
    arm = trace("M", cx, y - 0.02 * unit, "L", *elbow, "L", *head)
    pieces = []
    if stage.light.dark:
        glow = stage.canvas.radial([(0, "#ffe2a0", 0.7), (0.4, "#ffd08a", 0.24), (1, "#ffd08a", 0)])
        pieces.append(
            ellipse(head[0] + turn * 0.08 * unit, head[1] + 0.2 * unit, 0.5 * unit, 0.42 * unit, glow)
        )
    pieces += [
        ellipse(cx, y, 0.09 * unit, 0.022 * unit, colour),
        stroked(arm, stage.on(METAL), 0.022 * unit, round_ends=True),
    ]
    bell = trace(
        "M",
        head[0] - turn * 0.05 * unit,
        head[1] - 0.03 * unit,
        "L",
        head[0] + turn * 0.03 * unit,
        head[1] - 0.06 * unit,
    )
    bell += trace(
        "L",
        head[0] + turn * 0.17 * unit,
        head[1] + 0.05 * unit,
        "L",
        head[0] + turn * 0.01 * unit,
        head[1] + 0.12 * unit,
        "Z",
    )
    return stage.part("lamp", "".join(pieces) + shape(bell, colour))
