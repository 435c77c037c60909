"""What a café has: a counter with its machine and pastries, a board, small tables, lamps, a shop window."""

from openimagen.engines.illustrator.backdrops import weather
from openimagen.engines.illustrator.backdrops.stage import Stage
from openimagen.engines.illustrator.colour import mix, shade
from openimagen.engines.illustrator.shapes import circle, ellipse, line, polygon, rect, shape, stroked, trace

COUNTER = 200.0  # its height above the floor
_METAL, _DARK = "#c3c9ce", "#2a1a20"


def window(stage: Stage, x: float, top: float, width: float, height: float, frame: str) -> str:
    """A shop window with its middle at x: the other side of the street in the light and weather outside."""
    left, low = x - width / 2, top + height
    sky = stage.light.sky
    pane = stage.downward(top, low, (0, sky[0]), (0.6, sky[len(sky) // 2]), (1, sky[-1]))
    view = [rect(left, top, width, height, pane), _street(stage, left, low, width, height)]
    view.append(weather.on_panes(stage, left, top, width, height))
    clip = stage.canvas.clip(rect(left, top, width, height, "#000"))
    wood = stage.on(frame)
    pieces = [rect(left - 16, top - 16, width + 32, height + 32, wood, radius=4)]
    pieces.append(f'<g clip-path="{clip}">{"".join(view)}</g>')
    bars = max(1, round(width / 170))
    pieces += [rect(left + k * width / (bars + 1) - 5, top, 10, height, wood) for k in range(1, bars + 1)]
    pieces.append(rect(left, top + height * 0.26, width, 9, wood))
    pieces.append(rect(left - 34, low + 12, width + 68, 20, shade(wood, 0.12), radius=3))
    return stage.part("window", "".join(pieces))


def _street(stage: Stage, left: float, low: float, width: float, height: float) -> str:
    """House fronts across the street, lit in the dark, and two round trees."""
    rng = stage.canvas.stream("across the street")
    pieces, x = [], left - 20.0
    while x < left + width:
        wide, tall = rng.uniform(90, 150), height * rng.uniform(0.42, 0.66)
        wall = stage.far(rng.choice(("#c98a6a", "#d9b98a", "#a8b0b8", "#b88a8a", "#9aa88a")), 0.25)
        pieces.append(rect(x, low - tall, wide, tall, wall))
        pane = "#ffd98a" if stage.light.dark else shade(wall, 0.3)
        pieces += [
            rect(x + 16 + column * (wide - 54), low - tall + 22 + row * 58, 22, 32, pane, opacity=0.85)
            for row in range(2)
            for column in range(2)
        ]
        x += wide + 2
    green = stage.far("#5f8f4f", 0.1)
    for share in (0.16, 0.86):
        trunk = left + width * share
        pieces.append(stage.part("tree", rect(trunk - 5, low - 90, 10, 90, stage.far("#6a4a34", 0.1))))
        pieces.append(stage.part("tree", circle(trunk, low - 122, 54, green)))
    return "".join(pieces)


def counter(stage: Stage, left: float, right: float, foot: float, front: str, slab: str) -> str:
    """A counter from x = left to right with its feet at y = foot; what stands on it leaves room."""
    rng = stage.canvas.stream("counter")
    top, width = foot - COUNTER, right - left
    wood = stage.on(front)
    pieces = [ellipse((left + right) / 2, foot + 2, width * 0.53, 11, _DARK, opacity=0.3)]
    pieces.append(rect(left, top, width, COUNTER, wood))
    boards = max(3, round(width / 46))
    grooves = "".join(trace("M", left + k * width / boards, top, "v", COUNTER) for k in range(1, boards))
    pieces.append(stroked(grooves, shade(wood, -0.28), 2.4, opacity=0.7))
    pieces.append(rect(left, foot - 18, width, 18, shade(wood, -0.5)))
    pieces.append(rect(left - 10, top - 16, width + 20, 20, stage.on(slab), radius=3))
    pieces.append(rect(left - 10, top + 4, width + 20, 7, _DARK, opacity=0.28))
    stands = [_machine, _pastries] if rng.random() < 0.5 else [_pastries, _machine]
    if width < 330:
        stands = [_machine]
    for k, stand in enumerate(stands):
        pieces.append(stand(stage, left + width * (k + 0.5) / len(stands), top - 16))
    return stage.part("counter", "".join(pieces))


def _machine(stage: Stage, x: float, foot: float) -> str:
    """An espresso machine with cups on its top."""
    metal = stage.on(_METAL)
    body = stage.on(
        stage.canvas.stream("espresso machine").choice(("#b5463f", "#3f4a55", "#d9d4c8", "#4f7f7a"))
    )
    pieces = [
        rect(x + dx - 9, foot - 128 - 16 * row, 19, 15, stage.on("#f6f1e8"), radius=4)
        for row, columns in enumerate(((-52, -30, -8, 16, 40), (-41, -19, 5)))
        for dx in columns
    ]
    pieces.append(rect(x - 74, foot - 114, 148, 62, body, radius=8))
    pieces.append(rect(x - 74, foot - 62, 148, 10, metal))
    pieces.append(rect(x - 66, foot - 54, 132, 42, shade(metal, -0.45)))
    pieces.append(rect(x - 78, foot - 14, 156, 14, metal, radius=3))
    for dx in (-32, 32):
        pieces.append(rect(x + dx - 12, foot - 56, 24, 12, metal, radius=3))
        pieces.append(rect(x + dx - 3, foot - 46, 6, 12, stage.on("#4a3a34")))
        pieces.append(rect(x + dx - 10, foot - 29, 20, 15, stage.on("#f6f1e8"), radius=4))
    pieces.append(circle(x, foot - 86, 13, stage.on("#f3efe6"), stroke=metal, stroke_width=4))
    return "".join(pieces)


def _pastries(stage: Stage, x: float, foot: float) -> str:
    """A glass case with two shelves of croissants, buns and cakes."""
    rng = stage.canvas.stream("pastries")
    width, height = 170.0, 122.0
    left, top = x - width / 2, foot - height
    pieces = [rect(left, top, width, height, stage.on("#fbf2dc"), radius=6)]
    for shelf in (foot - 8, foot - 62):
        pieces.append(rect(left, shelf, width, 6, stage.on(_METAL)))
        for k in range(4):
            pieces.append(_pastry(stage, left + 26 + 39 * k, shelf, rng.randrange(3)))
    pieces.append(rect(left, top, width, height, "#dff0f6", radius=6, opacity=0.22))
    shine = [(left + 14, top + 6), (left + 44, top + 6), (left + 20, foot - 8), (left + 4, foot - 8)]
    pieces.append(polygon(shine, "#ffffff", opacity=0.25))
    pieces.append(rect(left - 4, top - 6, width + 8, 10, stage.on("#6a4a34"), radius=3))
    return "".join(pieces)


def _pastry(stage: Stage, x: float, y: float, kind: int) -> str:
    crust = stage.on("#d99a4a")
    if kind == 0:
        moon = trace("M", x - 16, y, "Q", x, y - 34, x + 16, y, "Q", x, y - 12, x - 16, y, "Z")
        return shape(moon, crust, stroke=shade(crust, -0.3), stroke_width=1.4)
    if kind == 1:
        return ellipse(x, y - 9, 15, 10, crust) + ellipse(x, y - 13, 10, 4, shade(crust, 0.3))
    cake = stage.on("#f3d3c0")
    return (
        rect(x - 13, y - 26, 26, 26, cake, radius=2)
        + rect(x - 13, y - 15, 26, 4, stage.on("#c9594f"))
        + circle(x, y - 29, 4, stage.on("#c9393f"))
    )


def board(stage: Stage, x: float, top: float, width: float, height: float) -> str:
    """A chalkboard with the day's offers: lines of chalk, no letters."""
    rng = stage.canvas.stream("chalkboard")
    left = x - width / 2
    pieces = [rect(left - 9, top - 9, width + 18, height + 18, stage.on("#7a5636"), radius=4)]
    pieces.append(rect(left, top, width, height, stage.on("#33403c")))
    chalk = stage.on("#f3f0e6")
    pieces.append(line(left + width * 0.28, top + 20, left + width * 0.72, top + 20, chalk, 6, opacity=0.85))
    y = top + 44
    while y < top + height - 12:
        scrawl = trace("M", left + 18, y)
        for _ in range(round(width * rng.uniform(0.028, 0.05))):
            scrawl += trace("q", 3.5, rng.choice((-6, -4, 5)), 7, 0)
        pieces.append(stroked(scrawl, chalk, 2.2, opacity=0.75))
        pieces.append(line(left + width - 42, y, left + width - 18, y, chalk, 3, opacity=0.75))
        y += 25
    return stage.part("board", "".join(pieces))


def shelves(stage: Stage, left: float, right: float, ys: tuple[float, ...]) -> str:
    """Boards on the wall at these heights, with jars, cups and bottles."""
    rng = stage.canvas.stream("jars")
    pieces = []
    for y in ys:
        pieces.append(rect(left, y, right - left, 11, stage.on("#8a5f46"), radius=2))
        pieces.append(rect(left, y + 11, right - left, 6, _DARK, opacity=0.15))
        x = left + 16.0
        while x < right - 30:
            wide = rng.uniform(20, 34)
            colour = stage.on(rng.choice(("#c98a4a", "#8f5a3a", "#e9e2d2", "#7f9a86", "#d9b35a", "#a8b9c4")))
            tall = rng.uniform(26, 62)
            pieces.append(rect(x, y - tall, wide, tall, colour, radius=5))
            pieces.append(rect(x + 3, y - tall - 7, wide - 6, 8, stage.on("#5a4034"), radius=2))
            x += wide + rng.uniform(5, 18)
    return stage.part("shelf", "".join(pieces))


def table(stage: Stage, x: float, foot: float, horizon: float, seat: str) -> str:
    """A small round table at (x, foot) between two chairs, a cup on it; nearer ones are bigger."""
    size = 0.42 * (foot - horizon + 233)
    wood, iron = stage.on("#8a5a3c"), stage.on("#35302e")
    top, reach = foot - size, size * 0.56
    shadow = ellipse(x, foot + 2, reach * 1.9, size * 0.075, _DARK, opacity=0.25)
    chairs = "".join(_chair(stage, x + side * reach * 1.35, foot, size, side, seat) for side in (-1, 1))
    pieces = [
        rect(x - size * 0.04, top, size * 0.08, size, iron),
        ellipse(x, foot, reach * 0.5, size * 0.06, iron),
    ]
    pieces.append(ellipse(x, top + 5, reach, size * 0.11, shade(wood, -0.35)))
    pieces.append(ellipse(x, top, reach, size * 0.105, wood))
    pieces.append(ellipse(x, top - 2, reach * 0.8, size * 0.07, shade(wood, 0.16), opacity=0.6))
    cup = stage.on("#f6f1e8")
    pieces.append(
        ellipse(x, top - 1, 21, 5, shade(cup, -0.12)) + rect(x - 12, top - 20, 24, 18, cup, radius=5)
    )
    pieces.append(ellipse(x, top - 20, 12, 3.5, stage.on("#5a3420")))
    return shadow + stage.part("chair", chairs) + stage.part("table", "".join(pieces))


def _chair(stage: Stage, x: float, foot: float, size: float, side: int, seat: str) -> str:
    """A bentwood chair that looks at the table; `side` is where it stands beside it."""
    wood, cushion = stage.on("#5a3a28"), stage.on(seat)
    level, half = foot - size * 0.62, size * 0.24
    back = x + side * half
    legs = "".join(
        line(x + dx, level, x + dx * 1.15, foot, wood, size * 0.05, round_ends=True)
        for dx in (-half * 0.85, half * 0.85)
    )
    bow = trace("M", back - side * 4, level, "C", back + side * size * 0.11, level - size * 0.3,
                back + side * size * 0.13,
                level - size * 0.56, back + side * 4, level - size * 0.62)  # fmt: skip
    rest = trace("M", back - side * size * 0.11, level, "C", back, level - size * 0.2, back + side * 4,
                 level - size * 0.4, back + side * 4, level - size * 0.62)  # fmt: skip
    return (
        legs
        + stroked(bow, wood, size * 0.056, round_ends=True)
        + stroked(rest, wood, size * 0.032, round_ends=True)
        + ellipse(x, level, half * 1.15, size * 0.05, cushion)
    )


def lamps(stage: Stage, xs: tuple[float, ...], drop: float, colour: str) -> str:
    """Globes that hang from the ceiling; they glow in the dark and on gray days."""
    lit = (
        stage.light.dark
        or stage.scene.weather in ("rain", "storm", "snow", "cloudy")
        or stage.scene.mood == "cozy"
    )
    pieces = []
    for k, x in enumerate(xs):
        low = drop + (24 if k % 2 else 0)
        pieces.append(rect(x - 1.5, 0, 3, low, stage.on("#35302e")))
        if lit:
            glow = stage.canvas.radial([(0, "#ffe2a0", 0.66), (0.35, "#ffd08a", 0.24), (1, "#ffd08a", 0)])
            pieces.append(ellipse(x, low + 30, 210, 190, glow))
        bell = trace("M", x - 38, low + 24, "Q", x - 34, low - 10, x, low - 12)
        bell += trace("Q", x + 34, low - 10, x + 38, low + 24, "Z")
        pieces.append(circle(x, low + 32, 27, "#fff0c8" if lit else mix(stage.on("#fff6e0"), "#cfc6b4", 0.3)))
        pieces.append(shape(bell, stage.on(colour)))
    return stage.part("lamp", "".join(pieces))
