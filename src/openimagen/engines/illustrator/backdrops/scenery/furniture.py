"""Furniture for the walls of a room: window, pictures, shelf, plant, lamp."""

from openimagen.engines.illustrator.backdrops import weather
from openimagen.engines.illustrator.backdrops.scenery import forms
from openimagen.engines.illustrator.backdrops.stage import Stage
from openimagen.engines.illustrator.colour import mix, shade
from openimagen.engines.illustrator.shapes import circle, ellipse, group, line, polygon, rect, shape, trace


def along_wall(stage: Stage) -> str:
    """What hangs on the wall: a window on the light's side, pictures or a shelf on the other."""
    rng = stage.canvas.stream("wall")
    lit_side, far_side = _sides(stage)
    pieces = []
    if not stage.depicts("window"):
        pieces.append(window(stage, lit_side, 130))
    if rng.random() < 0.5:
        pieces.append(pictures(stage, far_side, 300))
    else:
        pieces.append(shelf(stage, far_side, 330))
    return "".join(pieces)


def standing(stage: Stage, base: float) -> str:
    """What stands on the floor by the wall: a plant or a sideboard, often a lamp, always one at night."""
    rng = stage.canvas.stream("standing")
    far_side = _sides(stage)[1]
    outwards = 1 if far_side > stage.width / 2 else -1
    pieces = []
    if rng.random() < 0.55:
        pieces.append(potted_plant(stage, far_side + 60 * outwards, base + 46, rng.uniform(210, 280)))
    else:
        pieces.append(sideboard(stage, far_side + 10 * outwards, base + 34))
    if stage.light.dark or rng.random() < 0.6:
        pieces.append(floor_lamp(stage, lamp_x(stage), base + 30, 400))
    return "".join(pieces)


def lamp_x(stage: Stage) -> float:
    """Where the floor lamp stands: beside the window, towards the middle of the room."""
    return _sides(stage)[0] - 204 * stage.light.side


def _sides(stage: Stage) -> tuple[float, float]:
    near = stage.light.side
    return stage.width * (0.5 + 0.30 * near), stage.width * (0.5 - 0.32 * near)


def window(stage: Stage, x: float, top: float) -> str:
    """A curtained window with its middle at x; outside it is as the light says."""
    width, height = 240.0, 300.0
    left = x - width / 2
    colours = stage.light.sky
    pane = stage.downward(
        top, top + height, (0, colours[0]), (0.6, colours[len(colours) // 2]), (1, colours[-1])
    )
    frame, edge = stage.on("#fdf9f2"), stage.on("#cbbfae")
    pieces = [
        rect(left - 14, top - 14, width + 28, height + 28, frame, radius=4),
        rect(left, top, width, height, pane),
    ]
    hills = trace("M", left, top + height, "v", -70, "q", 60, -46, 120, -8, "t", 120, -12, "v", 90, "z")
    pieces.append(shape(hills, stage.far("#86b55f", 0.15)))
    if stage.light.key == "night":
        pieces.append(stage.part("moon", circle(left + 60, top + 70, 22, "#fdf8e4")))
    elif not stage.light.dark:
        pieces.append(
            stage.part("cloud", shape(forms.lens_d(left + 110, top + 86, 110, 46), "#ffffff", opacity=0.9))
        )
    pieces.append(weather.on_panes(stage, left, top, width, height))
    pieces += [rect(x - 5, top, 10, height, frame), rect(left, top + height * 0.45, width, 10, frame)]
    pieces.append(rect(left - 30, top + height + 12, width + 60, 18, frame, radius=3))
    pieces.append(rect(left - 30, top + height + 28, width + 60, 5, edge))
    cloth = stage.on(
        stage.canvas.stream("curtain").choice(("#c9594f", "#5f8f9a", "#d9a85a", "#8a7fb0", "#e9dcc4"))
    )
    for side in (-1, 1):
        pieces.append(_curtain(stage, x, side, top - 46, width, height + 96, cloth))
    rail = line(left - 70, top - 44, left + width + 70, top - 44, stage.on("#7a5636"), 9, round_ends=True)
    return stage.part("window", "".join(pieces) + rail)


def _curtain(stage: Stage, x: float, side: int, top: float, width: float, height: float, cloth: str) -> str:
    outer, inner = x + side * (width / 2 + 56), x + side * (width / 2 - 46)
    tie_x, tie_y = x + side * (width / 2 + 24), top + height * 0.62
    d = (
        trace("M", outer, top)
        + trace("L", inner, top)
        + trace("Q", inner + side * 6, top + height * 0.4, tie_x - side * 14, tie_y)
        + trace("Q", tie_x - side * 4, top + height * 0.8, tie_x - side * 26, top + height)
        + trace("L", outer, top + height, "Z")
    )
    folds = "".join(
        line(
            outer - side * (20 + 24 * k),
            top + 6,
            outer - side * (12 + 11 * k),
            top + height - 4,
            shade(cloth, -0.3),
            4,
            opacity=0.45,
        )
        for k in range(3)
    )
    return (
        shape(d, stage.downward(top, top + height, (0, shade(cloth, 0.08)), (1, shade(cloth, -0.12)))) + folds
    )


def pictures(stage: Stage, x: float, middle: float) -> str:
    """Two or three framed pictures around (x, middle)."""
    rng = stage.canvas.stream("pictures")
    hung = []
    for dx, dy, wide, tall in ((-64, -20, 104, 140), (62, -50, 92, 82), (60, 62, 88, 98)):
        left, top = x + dx - wide / 2, middle + dy - tall / 2
        frame = stage.on(rng.choice(("#7a5636", "#3f3a3c", "#d9b35a", "#f4efe6")))
        sky_colour = stage.on(rng.choice(("#a7cfe0", "#f3d9a0", "#e8b7c4", "#b9d3a8")))
        land = stage.on(rng.choice(("#6a9a6a", "#c98a5a", "#6f7fb0")))
        hung.append(rect(left + 4, top + 6, wide, tall, "#2a1a20", opacity=0.18))
        hung.append(rect(left, top, wide, tall, frame, radius=2))
        hung.append(rect(left + 8, top + 8, wide - 16, tall - 16, sky_colour))
        hung.append(
            circle(left + wide * rng.uniform(0.3, 0.7), top + tall * 0.38, wide * 0.13, stage.on("#fff3d0"))
        )
        low = top + tall - 8
        hill = [(left + 8, low), (left + 8, low - tall * 0.25), (left + wide * 0.4, low - tall * 0.42)]
        hung.append(polygon([*hill, (left + wide - 8, low - tall * 0.15), (left + wide - 8, low)], land))
    return stage.part("picture", "".join(hung))


def shelf(stage: Stage, x: float, y: float) -> str:
    """A wall shelf with books and a small plant; y is the board."""
    rng = stage.canvas.stream("bookshelf")
    wood = stage.on("#9a6a45")
    pieces = [
        rect(x - 130, y, 260, 14, wood, radius=2),
        rect(x - 130, y + 14, 260, 8, "#2a1a20", opacity=0.15),
    ]
    cursor = x - 118
    while cursor < x + 40:
        wide, tall = rng.uniform(14, 26), rng.uniform(62, 100)
        colour = stage.on(rng.choice(("#c9594f", "#5f8f8a", "#e0a84a", "#6f7fb0", "#8fae6a", "#b56f8a")))
        pieces.append(rect(cursor, y - tall, wide, tall, colour, radius=2))
        pieces.append(rect(cursor, y - tall + 12, wide, 6, "#ffffff", opacity=0.4))
        cursor += wide + 2
    pieces.append(_leaves(stage, x + 90, y - 34, 46))
    pieces.append(
        polygon([(x + 68, y - 36), (x + 112, y - 36), (x + 106, y), (x + 74, y)], stage.on("#e6d9c8"))
    )
    return "".join(pieces)


def potted_plant(stage: Stage, x: float, foot: float, height: float) -> str:
    """A leafy plant in a pot that stands at (x, foot)."""
    pot = stage.on("#c9744f")
    top = foot - height * 0.3
    pieces = [
        ellipse(x, foot, height * 0.2, height * 0.035, "#2a1a20", opacity=0.3),
        _leaves(stage, x, top + 6, height * 0.62),
    ]
    body = [
        (x - height * 0.15, top),
        (x + height * 0.15, top),
        (x + height * 0.115, foot),
        (x - height * 0.115, foot),
    ]
    pieces.append(polygon(body, pot))
    pieces.append(rect(x - height * 0.17, top - 6, height * 0.34, height * 0.075, shade(pot, 0.1), radius=4))
    return stage.part("plant", "".join(pieces))


def _leaves(stage: Stage, x: float, y: float, size: float) -> str:
    rng = stage.canvas.stream(f"leaves {x:.0f}")
    leaves = []
    for k in range(11):
        lean = (k - 5) / 5 + rng.uniform(-0.1, 0.1)
        tip_x, tip_y = x + lean * size * 0.8, y - size * (1.15 - 0.75 * abs(lean)) * rng.uniform(0.85, 1.1)
        bulge = size * 0.15
        d = (
            trace("M", x, y)
            + trace("Q", (x + tip_x) / 2 - bulge, (y + tip_y) / 2 - bulge, tip_x, tip_y)
            + trace("Q", (x + tip_x) / 2 + bulge, (y + tip_y) / 2 + bulge * 0.6, x, y, "Z")
        )
        leaves.append(shape(d, stage.on(rng.choice(("#4f8f4a", "#3f7f4a", "#6aa650")))))
    return "".join(leaves)


def seats(stage: Stage, base: float) -> str:
    """A sofa with its cushions against the middle of the wall, or an armchair beside it; tagged "couch"."""
    rng = stage.canvas.stream("seats")
    cloth = stage.on(rng.choice(("#6f8f9a", "#b56f5a", "#8a9a6a", "#c9a85a", "#7f7fa8", "#d9cbb8")))
    cushion = stage.on(rng.choice(("#e9c46a", "#d97f6a", "#f1e6d2", "#6fa0a0")))
    near = stage.light.side
    x = stage.width * (0.5 - 0.02 * near)
    return stage.part("couch", _sofa(stage, x, base + 52, min(540.0, stage.width * 0.5), cloth, cushion))


def _sofa(stage: Stage, x: float, foot: float, width: float, cloth: str, cushion: str) -> str:
    """A sofa seen from the front, its feet at (x, foot)."""
    k = width / 430
    left, tall = x - width / 2, 168 * k
    lit, dark = shade(cloth, 0.14), shade(cloth, -0.22)
    back = stage.downward(foot - tall, foot - 40 * k, (0, lit), (1, cloth))
    pieces = [ellipse(x, foot + 2, width * 0.53, 12 * k, "#2a1a20", opacity=0.3)]
    pieces += [rect(at, foot - 16 * k, 14 * k, 16 * k, stage.on("#5a3d2a")) for at in
               (left + 26 * k, left + width - 40 * k)]  # fmt: skip
    pieces.append(rect(left + 20 * k, foot - tall, width - 40 * k, 120 * k, back, radius=22 * k))
    half = (width - 96 * k) / 2
    for n in (0, 1):
        seat = left + 48 * k + n * half
        pieces.append(
            rect(seat, foot - tall + 14 * k, half - 3 * k, 84 * k, shade(cloth, 0.06), radius=14 * k)
        )
        pieces.append(rect(seat, foot - 80 * k, half - 3 * k, 34 * k, lit, radius=11 * k))
    pieces.append(rect(left + 34 * k, foot - 50 * k, width - 68 * k, 36 * k, dark, radius=8 * k))
    for at in (left, left + width - 54 * k):
        pieces.append(rect(at, foot - 112 * k, 54 * k, 98 * k, cloth, radius=20 * k))
        pieces.append(rect(at + 5 * k, foot - 108 * k, 44 * k, 22 * k, lit, radius=11 * k))
    for n, turn in ((-1, -9), (1, 8)):
        at = x + n * (width / 2 - 88 * k)
        pillow = rect(at - 27 * k, foot - 128 * k, 54 * k, 52 * k, cushion, radius=10 * k)
        pieces.append(group(pillow, transform=f"rotate({turn} {at:.1f} {foot - 100 * k:.1f})"))
    return "".join(pieces)


def floor_lamp(stage: Stage, x: float, foot: float, height: float) -> str:
    """A standing lamp at (x, foot), lit when it is dark."""
    metal = stage.on("#5a5048")
    shade_colour = "#ffe9b8" if stage.light.dark else stage.on("#f1e4c8")
    top = foot - height
    cloth = [(x - 34, top), (x + 34, top), (x + 58, top + 84), (x - 58, top + 84)]
    lamp = line(x, top + 80, x, foot, metal, 7) + ellipse(x, foot, 42, 9, metal)
    return stage.part(
        "lamp",
        lamp
        + polygon(
            cloth, stage.downward(top, top + 84, (0, shade_colour), (1, mix(shade_colour, "#c98a4a", 0.25)))
        ),
    )


def sideboard(stage: Stage, x: float, foot: float) -> str:
    """A low cabinet with drawers and a vase on it, its middle at x."""
    rng = stage.canvas.stream("sideboard")
    wood = stage.on(rng.choice(("#a8754c", "#8a5f46", "#e6ddcf", "#7f8f86")))
    width, height = 250.0, 150.0
    left, top = x - width / 2, foot - height
    dark = shade(wood, -0.35)
    pieces = [ellipse(x, foot, width * 0.54, 9, "#2a1a20", opacity=0.28)]
    pieces += [rect(left + inset, foot - 26, 12, 26, dark) for inset in (14, width - 26)]
    pieces.append(rect(left, top, width, height - 20, wood, radius=4))
    pieces.append(rect(left - 6, top - 8, width + 12, 14, shade(wood, 0.14), radius=3))
    for column in range(2):
        for row in range(2):
            drawer_x, drawer_y = left + 10 + column * (width / 2 - 4), top + 16 + row * 56
            pieces.append(rect(drawer_x, drawer_y, width / 2 - 16, 48, shade(wood, 0.07), radius=3))
            pieces.append(circle(drawer_x + width / 4 - 8, drawer_y + 24, 4.5, dark))
    vase = stage.on(rng.choice(("#4f7fa8", "#c9744f", "#7a9a6a", "#d9b35a")))
    pieces.append(stage.part("plant", _leaves(stage, x - 62, top - 58, 62)))
    pieces.append(ellipse(x - 62, top - 32, 25, 27, vase) + rect(x - 73, top - 66, 22, 20, vase))
    return "".join(pieces)
