"""A library: an aisle between high shelves, or a reading room with a wall of books."""

from openimagen.engines.illustrator.backdrops.backdrop import Backdrop
from openimagen.engines.illustrator.backdrops.light import indoors
from openimagen.engines.illustrator.backdrops.scenery import books, woodwork
from openimagen.engines.illustrator.backdrops.scenery.perspective import View, footing
from openimagen.engines.illustrator.backdrops.stage import Stage
from openimagen.engines.illustrator.colour import mix, shade
from openimagen.engines.illustrator.shapes import circle, ellipse, polygon, rect, shape, stroked, trace

HORIZON = 560.0
WOODS = ("#7a4f34", "#5f4030", "#94643f", "#6a4a44")
CARPETS = ("#8a3f45", "#3f5f6a", "#5a4a7a", "#4f6a4a")


def draw(stage: Stage) -> Backdrop:
    """Books to the ceiling, lamplight, a carpet down the middle."""
    stage = stage.lit(indoors(stage.light), indoors=True)
    rng = stage.canvas.stream("library")
    wood, carpet = rng.choice(WOODS), rng.choice(CARPETS)
    if rng.random() < 0.55:
        return _aisle(stage, wood, carpet)
    return _reading_room(stage, wood, carpet)


def _aisle(stage: Stage, wood: str, carpet: str) -> Backdrop:
    horizon = stage.horizon(HORIZON)
    width = stage.width
    shift = stage.canvas.stream("aisle").uniform(-0.06, 0.06)
    view = View((width * (0.5 + shift), horizon), stage.height - horizon)
    side, far = max(560.0, width * 0.5), 3.6
    back = view.quad(-side, 0, 2200, far, far)[0]
    pieces = [rect(0, 0, width, stage.height, stage.on(shade(wood, -0.45)))]
    pieces.append(_ceiling(stage, view, side, far, wood))
    pieces.append(_floor(stage, view, side, far, wood, carpet))
    left, right = back[0], view.at(side, 0, far)[0]
    pieces.append(_end(stage, left, right, view.at(0, 0, far)[1], view.at(0, 1560, far)[1], wood))
    for x in (-side, side):
        pieces.append(books.aisle_side(stage, view, x, 1560, 0.5, far, wood))
    pieces.append(_lamps(stage, view, side))
    return Backdrop("".join(pieces), "", stage.light, horizon, footing(horizon), "floor")


def _ceiling(stage: Stage, view: View, side: float, far: float, wood: str) -> str:
    colour = stage.on("#e9dcc4")
    ceiling = [
        view.at(-side * 2, 1560, 0.5),
        view.at(side * 2, 1560, 0.5),
        view.at(side, 1560, far),
        view.at(-side, 1560, far),
    ]
    beams = ""
    depth = 0.6
    while depth < far:
        beams += trace("M", *view.at(-side, 1555, depth), "L", *view.at(side, 1555, depth))
        depth *= 1.25
    return polygon(
        ceiling, stage.downward(0, view.vanishing[1], (0, shade(colour, -0.3)), (1, colour))
    ) + stroked(beams, stage.on(wood), 12)


def _floor(stage: Stage, view: View, side: float, far: float, wood: str, carpet: str) -> str:
    top = view.at(0, 0, far)[1]
    boards = stage.downward(
        top, stage.height, (0, stage.on(shade(wood, 0.1))), (1, stage.on(shade(wood, 0.3)))
    )
    pieces = [rect(0, top, stage.width, stage.height - top, boards)]
    seams = ""
    for k in range(-10, 11):
        seams += trace("M", *view.at(k * side / 6, 0, far), "L", *view.at(k * side / 6, 0, 0.7))
    pieces.append(stroked(seams, stage.on(shade(wood, -0.4)), 2, opacity=0.4))
    lane, edge = stage.on(carpet), stage.on("#e0b65c")
    half = side * 0.52
    pieces.append(
        polygon(
            view.floor(-half, half, 0.8, far), stage.downward(top, 1000, (0, shade(lane, -0.25)), (1, lane))
        )
    )
    for x in (-half * 0.88, half * 0.8):
        pieces.append(polygon(view.floor(x, x + half * 0.08, 0.8, far), edge, opacity=0.8))
    return "".join(pieces[:2]) + stage.part("rug", "".join(pieces[2:]))


def _end(stage: Stage, left: float, right: float, foot: float, top: float, wood: str) -> str:
    """The far wall with a tall arched window."""
    middle, wall = (left + right) / 2, stage.on(mix(wood, "#e9d9bc", 0.75))
    pieces = [
        rect(
            left - 2,
            top,
            right - left + 4,
            foot - top + 2,
            stage.downward(top, foot, (0, wall), (1, shade(wall, -0.15))),
        )
    ]
    half, low = min((right - left) * 0.3, 95.0), foot - (foot - top) * 0.24
    high = low - half * 2.6
    sky = stage.light.sky
    arch = trace(
        "M", middle - half, low, "V", high, "A", half, half, 0, 0, 1, middle + half, high, "V", low, "Z"
    )
    pane = stage.downward(high - half, low, (0, sky[0]), (0.6, sky[len(sky) // 2]), (1, sky[-1]))
    frame = stage.on("#f6efe0")
    bars = trace(
        "M",
        middle,
        high - half,
        "V",
        low,
        "M",
        middle - half * 0.5,
        high - half * 0.86,
        "V",
        low,
        "M",
        middle + half * 0.5,
        high - half * 0.86,
        "V",
        low,
    )
    for k in range(4):
        bars += trace("M", middle - half, low - half * 0.65 * (k + 1), "h", half * 2)
    glow = stage.canvas.radial([(0, "#fff6d8", 0.7), (0.5, "#fff0c0", 0.25), (1, "#fff0c0", 0)])
    if not stage.depicts("window"):
        moon = (
            stage.part("moon", circle(middle + half * 0.3, high, half * 0.18, "#fdf8e4"))
            if stage.light.key == "night"
            else ""
        )
        window = shape(arch, pane) + moon + stroked(bars, frame, 3) + stroked(arch, frame, 7)
        pieces.append(stage.part("window", window))
        if not stage.light.dark:
            pieces.append(ellipse(middle, (high + low) / 2, half * 3.4, half * 3, glow))
    return "".join(pieces)


def _lamps(stage: Stage, view: View, side: float) -> str:
    """Globes that hang down the aisle, tagged "lamp"."""
    lit = stage.light.dark or stage.scene.weather in ("rain", "storm")
    glow = stage.canvas.radial([(0, "#ffe2a0", 0.8), (0.3, "#ffd08a", 0.3), (1, "#ffd08a", 0)])
    pieces = []
    for depth in (3.0, 2.2, 1.55):
        for at in (-0.4, 0.4):
            x, y = view.at(side * at, 1130, depth)
            top = view.at(0, 1555, depth)[1]
            size = 52 / depth
            pieces.append(rect(x - 1.5, top, 3, max(0.0, y - top), stage.on("#b8893c")))
            if lit:
                pieces.append(circle(x, y, size * 5, glow))
            pieces.append(circle(x, y, size, "#fff0c8" if lit else stage.on("#f6ead0")))
            pieces.append(rect(x - size * 0.5, y - size * 1.15, size, size * 0.3, stage.on("#b8893c")))
    return stage.part("lamp", "".join(pieces))


def _reading_room(stage: Stage, wood: str, carpet: str) -> Backdrop:
    """A wall of shelves seen from the front."""
    rng = stage.canvas.stream("reading room")
    horizon = stage.horizon(690.0)
    width, middle = stage.width, stage.width * (0.5 + rng.choice((-1, 0, 1)) * 0.16)
    base = stage.on(shade(wood, -0.35))
    pieces = [rect(0, 0, width, stage.height, base)]
    pieces.append(books.wall(stage, wood, horizon - 60, middle))
    feature = books.fireplace if rng.random() < 0.5 and not stage.depicts("fireplace") else books.bay_window
    pieces.append(feature(stage, middle, horizon, wood))
    pieces.append(rect(0, horizon - 60, width, 60, stage.on(shade(wood, -0.1))))
    panels = "".join(
        trace("M", x, horizon - 48, "h", 96, "v", 34, "h", -96, "z") for x in range(12, round(width), 120)
    )
    pieces.append(stroked(panels, stage.on(shade(wood, -0.4)), 2))
    if feature is books.fireplace:
        pieces.append(books.hearth(stage, middle, horizon))
    pieces.append(woodwork.floor(stage, horizon, shade(wood, 0.2)))
    if not stage.depicts("ladder"):
        pieces.append(
            books.ladder(stage, width * (0.2 if middle >= width / 2 else 0.8), horizon + 20, 70, wood)
        )
    pieces.append(_oval(stage, carpet, footing(horizon)))
    pieces.append(_chandelier(stage))
    return Backdrop("".join(pieces), "", stage.light, horizon, footing(horizon), "floor")


def _oval(stage: Stage, carpet: str, y: float) -> str:
    x, reach, tone = stage.width / 2, min(stage.width * 0.44, 600), stage.on(carpet)
    rings = [ellipse(x, y + 5, reach, 76, "#1a0f14", opacity=0.3), ellipse(x, y, reach, 74, tone)]
    rings.append(ellipse(x, y, reach * 0.9, 65, "none", stroke=stage.on("#e0b65c"), stroke_width=5))
    rings.append(ellipse(x, y, reach * 0.7, 49, shade(tone, 0.14)))
    return stage.part("rug", "".join(rings))


def _chandelier(stage: Stage) -> str:
    if stage.depicts("chandelier", "lamp"):
        return ""
    x, y, brass = stage.width / 2, 118.0, stage.on("#b8893c")
    glow = stage.canvas.radial([(0, "#ffe2a0", 0.6), (0.35, "#ffd08a", 0.22), (1, "#ffd08a", 0)])
    arms = "".join(trace("M", x, y - 20, "Q", x + dx * 0.5, y + 34, x + dx, y) for dx in (-110, -60, 60, 110))
    pieces = [ellipse(x, y, 420, 300, glow), rect(x - 2, 0, 4, y, brass), stroked(arms, brass, 5)]
    for dx in (-110, -60, 0, 60, 110):
        pieces.append(rect(x + dx - 4, y - 30, 8, 30, "#fbf3df") + ellipse(x + dx, y - 38, 5, 10, "#ffd98a"))
    return stage.part("lamp", "".join(pieces))
