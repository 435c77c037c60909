"""Rock: faces of facets lit from one side, boulders, falling water over them."""

import random

from openimagen.engines.illustrator.backdrops.scenery.forms import billow
from openimagen.engines.illustrator.backdrops.stage import Stage
from openimagen.engines.illustrator.canvas import Point
from openimagen.engines.illustrator.colour import mix, shade
from openimagen.engines.illustrator.shapes import ellipse, group, polygon, shape, stroked, trace


def face(
    stage: Stage, name: str, outline: list[Point], colours: tuple[str, str], cell: float = 80, haze: float = 0
) -> str:
    """A rock face of facets inside an outline; `colours` at its top and foot; `cell` is a facet's size."""
    rng = stage.canvas.stream(f"rock {name}")
    left, right = min(x for x, _ in outline), max(x for x, _ in outline)
    top, foot = min(y for _, y in outline), max(y for _, y in outline)
    columns, rows = max(2, round((right - left) / cell)), max(2, round((foot - top) / cell))
    step_x, step_y = (right - left) / columns, (foot - top) / rows

    def corner(column: int, row: int) -> Point:
        return (
            left + step_x * (column + rng.uniform(-0.34, 0.34)),
            top + step_y * (row + rng.uniform(-0.34, 0.34)),
        )

    grid = [[corner(column, row) for column in range(-1, columns + 2)] for row in range(-1, rows + 2)]
    facets = []
    for row in range(rows + 2):
        depth = min(1.0, max(0.0, (row - 0.5) / rows))
        for column in range(columns + 2):
            a, b = grid[row][column], grid[row][column + 1]
            c, d = grid[row + 1][column + 1], grid[row + 1][column]
            tone = shade(mix(colours[0], colours[1], depth), rng.uniform(-0.09, 0.09))
            bright, dim = (
                stage.far(shade(tone, rng.uniform(0, 0.14)), haze),
                stage.far(shade(tone, rng.uniform(-0.22, -0.05)), haze),
            )
            if stage.light.side > 0:
                bright, dim = dim, bright
            facets.append(polygon([a, b, d], bright))
            facets.append(polygon([b, c, d], dim))
    # Under the facets the same rock, so that the sky does not shine through their seams.
    under = stage.downward(top, foot, (0, stage.far(colours[0], haze)), (1, stage.far(colours[1], haze)))
    body = polygon(outline, under)
    return body + group("".join(facets), clip=stage.canvas.clip(polygon(outline, "#000")))


def boulder(
    stage: Stage, rng: random.Random, x: float, y: float, size: float, colour: str, wet: bool = False
) -> str:
    """A boulder at (x, y), about 2 x size wide; a wet one stands in foam."""
    tone = stage.on(shade(colour, rng.uniform(-0.1, 0.1)))
    high = size * rng.uniform(0.75, 1.1)
    peak = (x + rng.uniform(-0.2, 0.2) * size, y - high)
    west = [(x - size, y), (x - size * 0.86, y - high * 0.45), (x - size * 0.45, y - high * 0.86)]
    east = [(x + size * 0.5, y - high * 0.8), (x + size * 0.9, y - high * 0.4), (x + size, y)]
    middle = (x + rng.uniform(-0.1, 0.1) * size, y - high * 0.3)
    dark = [peak, *east, (x, y), middle] if stage.light.side < 0 else [*west, peak, middle, (x, y)]
    parts = [ellipse(x, y, size * 1.12, size * 0.16, "#101030", opacity=0.22)]
    parts.append(polygon([*west, peak, *east], tone))
    parts.append(polygon(dark, shade(tone, -0.28)))
    lit = [west[2], peak, middle] if stage.light.side < 0 else [peak, east[0], middle]
    parts.append(polygon(lit, shade(tone, 0.2)))
    if stage.snowy:
        parts.append(
            stage.part(
                "snow",
                polygon(
                    [
                        west[1],
                        west[2],
                        peak,
                        east[0],
                        east[1],
                        (x + size * 0.4, y - high * 0.62),
                        (x, y - high * 0.55),
                        (x - size * 0.5, y - high * 0.6),
                    ],
                    stage.on("#f6faff"),
                ),
            )
        )
    if wet:
        parts.append(ellipse(x, y + 1, size * 1.15, size * 0.1, stage.on("#ffffff"), opacity=0.55))
    return "".join(parts)


def fall(
    stage: Stage,
    name: str,
    x: float,
    top: float,
    foot: float,
    width: float,
    widen: float = 1.2,
    haze: float = 0,
) -> str:
    """A waterfall from y = top to y = foot, `width` wide at its top around x, spray at its foot."""
    rng = stage.canvas.stream(f"fall {name}")
    blue, white = stage.far("#bfe3f2", haze), stage.far("#ffffff", haze)
    half = width / 2
    body = trace("M", x - half, top, "Q", x, top - width * 0.05, x + half, top)
    body += trace(
        "C",
        x + half * 1.05,
        top + (foot - top) * 0.3,
        x + half * widen,
        top + (foot - top) * 0.6,
        x + half * widen,
        foot,
    )
    body += trace(
        "L",
        x - half * widen,
        foot,
        "C",
        x - half * widen,
        top + (foot - top) * 0.6,
        x - half * 1.05,
        top + (foot - top) * 0.3,
        x - half,
        top,
        "Z",
    )
    paint = stage.downward(
        top, foot, (0, mix(blue, white, 0.5)), (0.25, blue), (0.8, mix(blue, white, 0.4)), (1, white)
    )
    light, dark = "", ""
    for _ in range(max(8, round(width / 6))):
        share = rng.uniform(-0.94, 0.94)
        start, end = rng.uniform(0, 0.5), rng.uniform(0.6, 1)
        y1, y2 = top + (foot - top) * start, top + (foot - top) * end
        streak = trace(
            "M",
            x + half * share,
            y1,
            "Q",
            x + half * share * 1.04,
            (y1 + y2) / 2,
            x + half * share * widen,
            y2,
        )
        if rng.random() < 0.66:
            light += streak
        else:
            dark += streak
    thin = max(2.0, width * 0.03)
    pieces = [
        shape(body, paint),
        stroked(dark, stage.far("#6fb0cf", haze), thin, opacity=0.5),
        stroked(light, white, thin, opacity=0.8),
    ]
    pieces.append(spray(stage, rng, x, foot, half * widen, haze))
    return stage.part("waterfall", "".join(pieces))


def spray(stage: Stage, rng: random.Random, x: float, y: float, half: float, haze: float) -> str:
    """Foam and mist where water strikes water."""
    white = stage.far("#ffffff", haze)
    mist = stage.canvas.radial([(0, white, 0.75), (0.5, white, 0.3), (1, white, 0)])
    pieces = [ellipse(x, y - half * 0.12, half * 1.9, half * 0.75, mist)]
    for _ in range(5):
        at = x + rng.uniform(-1, 1) * half
        size = half * rng.uniform(0.16, 0.32) + 6
        pieces.append(shape(billow(rng, at, y + size * 0.1, size * 1.5, size * 0.55, 9), white, opacity=0.7))
    return "".join(pieces)


def crag_stack(
    stage: Stage,
    name: str,
    x: float,
    y: float,
    width: float,
    height: float,
    colours: tuple[str, str],
    haze: float,
) -> str:
    """A pillar of rock with a green top that rises from y, for cliffs and islets."""
    rng = stage.canvas.stream(f"stack {name}")
    half = width / 2
    west = [(x - half * rng.uniform(0.72, 1.1), y - height * up) for up in (0.0, 0.22, 0.46, 0.7, 0.9)]
    east = [(x + half * rng.uniform(0.72, 1.1), y - height * up) for up in (0.86, 0.62, 0.4, 0.2, 0.0)]
    top = (x + half * rng.uniform(-0.3, 0.3), y - height)
    rock = face(stage, name, [*west, top, *east], colours, max(24.0, width / 4), haze)
    green = stage.far("#6a9a4a", haze)
    crown = ""
    for dx, lift in ((-0.5, 0.88), (0.46, 0.86), (-0.15, 0.97), (0.22, 0.93)):
        reach = half * rng.uniform(0.3, 0.46)
        at_x, at_y = x + dx * half, y - height * lift
        crown += shape(billow(rng, at_x, at_y, reach, reach * 0.5, 9), shade(green, -0.22))
        lit_x = at_x + stage.light.side * reach * 0.15
        crown += shape(billow(rng, lit_x, at_y - reach * 0.14, reach * 0.8, reach * 0.34, 8), green)
    return rock + crown


def pool_shine(stage: Stage, x: float, y: float, reach: float) -> str:
    """A pale sheen on water below a fall."""
    white = stage.on("#ffffff")
    glow = stage.canvas.radial([(0, white, 0.5), (0.6, white, 0.16), (1, white, 0)])
    return ellipse(x, y, reach, reach * 0.2, glow)
