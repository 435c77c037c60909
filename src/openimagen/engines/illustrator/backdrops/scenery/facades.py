"""House fronts that line a street in one-point perspective: shops below, floors of windows above."""

import random
from dataclasses import dataclass

from openimagen.engines.illustrator.backdrops.scenery import cityscape
from openimagen.engines.illustrator.backdrops.scenery.perspective import View
from openimagen.engines.illustrator.backdrops.stage import Stage
from openimagen.engines.illustrator.canvas import Point
from openimagen.engines.illustrator.colour import mix, shade
from openimagen.engines.illustrator.shapes import ellipse, polygon, polygon_d, shape, stroked

AWNINGS = ("#c9493f", "#2f7f6a", "#d9963a", "#3f6fa8", "#8a4f8f", "#5f8f4a")
GOODS = ("#e9b85a", "#d9695a", "#6fa3b8", "#f3ead6", "#8fb07a", "#e58fa8")


@dataclass(frozen=True)
class Street:
    """What its houses look like: walls, their floors, how high they rise, their roofs."""

    walls: tuple[str, ...]
    floors: tuple[int, int]
    floor_height: float
    gabled: bool
    frontage: tuple[float, float]


STREETS = {
    "old": Street(
        ("#e9c9a0", "#d98f6a", "#e8d8b8", "#c97a6a", "#b8c4a8", "#d9b0a0", "#a8bcc8"),
        (2, 4),
        150,
        True,
        (300, 430),
    ),
    "avenue": Street(
        ("#b9c4cf", "#c9b8a8", "#9fb0c0", "#d0c8bc", "#a8a4b4"), (5, 11), 215, False, (380, 560)
    ),
    "brick": Street(("#a85f4c", "#8f5648", "#b8715a", "#94625a", "#c48a70"), (2, 5), 230, False, (320, 460)),
}


def side_of(stage: Stage, view: View, x: float, manner: Street, near: float, far: float) -> str:
    """All houses on one side of the street at `x`, drawn from far to near; tagged "building"."""
    if not stage.has("building"):
        return ""
    rng = stage.canvas.stream(f"facades {x > 0}")
    houses, depth = [], near
    # Frontages are measured along the street in units of depth 1 to 2.
    while depth < far:
        long = rng.uniform(*manner.frontage) / 700
        houses.append(_house(stage, rng, view, x, manner, depth, min(far, depth + long)))
        depth += long
    return stage.part("building", "".join(reversed(houses)))


def _house(
    stage: Stage, rng: random.Random, view: View, x: float, manner: Street, near: float, far: float
) -> str:
    side = 1 if x > 0 else -1
    haze = min(0.62, 0.1 * (near - 0.7))
    wall = _lit(stage, rng.choice(manner.walls), haze)
    # The side of the street that faces the light is bright.
    wall = shade(wall, 0.06 if side != stage.light.side else -0.16)
    floors = rng.randint(*manner.floors)
    shop = 300.0
    high = shop + floors * manner.floor_height
    quad = view.quad(x, 0, high, near, far)
    top = min(quad[1][1], quad[2][1])
    pieces = [
        polygon(
            quad,
            stage.downward(top, view.vanishing[1], (0, shade(wall, 0.08)), (1, wall)),
            stroke=wall,
            stroke_width=1,
        )
    ]
    if manner.gabled:
        pieces.append(_gable(stage, rng, view, x, high, near, far, wall, haze))
    else:
        cornice = view.quad(x - side * 18, high - 22, high + 14, near, far)
        pieces.append(polygon(cornice, _lit(stage, "#ffffff", haze) if stage.snowy else shade(wall, 0.18)))
    pieces.append(_windows(stage, rng, view, x, shop, manner.floor_height, floors, near, far, wall, haze))
    pieces.append(_shop(stage, rng, view, x, side, shop, near, far, haze))
    if stage.light.key == "cyberpunk" and near < 4:
        pieces.append(_sign(stage, rng, view, x, side, shop, near, far))
    return "".join(pieces)


def _lit(stage: Stage, colour: str, haze: float) -> str:
    if stage.light.key == "cyberpunk":
        return mix(mix(colour, "#1c0f4c", 0.78), stage.light.haze, haze * 0.5)
    return stage.far(colour, haze)


def _gable(
    stage: Stage,
    rng: random.Random,
    view: View,
    x: float,
    high: float,
    near: float,
    far: float,
    wall: str,
    haze: float,
) -> str:
    middle, rise = (near + far) / 2, rng.uniform(150, 240)
    tiles = _lit(stage, "#f6faff" if stage.snowy else rng.choice(("#8a5448", "#6a5560", "#a0614c")), haze)
    side = 1 if x > 0 else -1
    if rng.random() < 0.5:
        outline = [view.at(x, high, near), view.at(x, high + rise, middle), view.at(x, high, far)]
        edge = "M" + "L".join(f"{px:.1f},{py:.1f}" for px, py in outline)
        return polygon(outline, wall) + stroked(edge, tiles, max(2.0, 16 / near), round_ends=True)
    back = x + side * 220
    outline = [
        view.at(x - side * 14, high - 8, near),
        view.at(back, high + rise, near),
        view.at(back, high + rise, far),
        view.at(x - side * 14, high - 8, far),
    ]
    return polygon(outline, tiles)


def _windows(
    stage: Stage,
    rng: random.Random,
    view: View,
    x: float,
    shop: float,
    step: float,
    floors: int,
    near: float,
    far: float,
    wall: str,
    haze: float,
) -> str:
    """Windows in two colours, each in one path."""
    columns = max(2, round((far - near) * 5.6))
    dark = stage.light.dark or stage.light.key in ("sunset", "rain", "storm")
    glow = cityscape.LAMPLIGHT[0]
    if stage.light.key == "cyberpunk":
        glow = rng.choice(cityscape.NEON)
    glass = _lit(stage, "#5a6f88", haze)
    if not stage.light.dark:
        glass = mix(glass, stage.light.sky[len(stage.light.sky) // 2], 0.3)
    unlit = frames = bright = sills = ""
    for floor in range(floors):
        low = shop + step * floor + step * 0.24
        for column in range(columns):
            a = near + (far - near) * (column + 0.22) / columns
            b = near + (far - near) * (column + 0.78) / columns
            pane = polygon_d(view.quad(x, low, low + step * 0.56, a, b))
            frames += polygon_d(
                view.quad(x, low - step * 0.05, low + step * 0.61, a - (b - a) * 0.1, b + (b - a) * 0.1)
            )
            sills += polygon_d(
                view.quad(x, low - step * 0.1, low - step * 0.03, a - (b - a) * 0.16, b + (b - a) * 0.16)
            )
            if dark and rng.random() < (0.5 if stage.light.dark else 0.25):
                bright += pane
            else:
                unlit += pane
    pieces = (
        [shape(frames, shade(wall, 0.22)), shape(unlit, glass)]
        if unlit
        else [shape(frames, shade(wall, 0.22))]
    )
    if bright:
        pieces.append(shape(bright, mix(glow, stage.light.haze, haze * 0.5)))
    return "".join(pieces) + shape(sills, shade(wall, -0.22))


def _shop(
    stage: Stage,
    rng: random.Random,
    view: View,
    x: float,
    side: int,
    high: float,
    near: float,
    far: float,
    haze: float,
) -> str:
    """A shop front: a painted frame, a window with goods, a door, a sign board, an awning."""
    paint = _lit(stage, rng.choice(("#2f4f5f", "#6a3a34", "#3f5f4a", "#4a4460", "#7a5a3a", "#2f3a4a")), haze)
    lit = stage.light.dark or stage.light.key in ("sunset", "rain", "storm", "fog")
    glass = mix("#ffdf9a" if lit else stage.on("#a8c0cc"), stage.light.haze, haze)
    span = far - near
    pieces = [polygon(view.quad(x, 0, high, near, far), paint)]
    door = near + span * (0.06 if rng.random() < 0.5 else 0.76)
    panes = (
        [(0.08, 0.46), (0.52, 0.92)]
        if rng.random() < 0.4
        else [(0.3, 0.92)]
        if door < near + span / 2
        else [(0.08, 0.7)]
    )
    for a, b in panes:
        pieces.append(polygon(view.quad(x, 46, 212, near + span * a, near + span * b), glass))
        if near < 3.2:
            goods = dict.fromkeys(GOODS, "")
            for k in range(5):
                t = near + span * (a + (b - a) * (k + 0.2) / 5)
                goods[rng.choice(GOODS)] += polygon_d(
                    view.quad(x, 48, 48 + rng.uniform(34, 100), t, t + span * (b - a) * 0.11)
                )
            pieces += [
                shape(d, mix(stage.on(colour), stage.light.haze, haze), opacity=0.85)
                for colour, d in goods.items()
                if d
            ]
    pieces.append(polygon(view.quad(x, 4, 206, door, door + span * 0.16), shade(paint, -0.3)))
    pieces.append(polygon(view.quad(x, 74, 190, door + span * 0.03, door + span * 0.13), glass, opacity=0.8))
    pieces.append(
        polygon(view.quad(x - side * 6, 236, 286, near + span * 0.05, near + span * 0.95), shade(paint, 0.3))
    )
    marks = "".join(
        polygon_d(
            view.quad(
                x - side * 7,
                249,
                273,
                near + span * (0.24 + 0.075 * k),
                near + span * (0.24 + 0.075 * k + 0.045),
            )
        )
        for k in range(7)
    )
    pieces.append(shape(marks, mix("#fff3d0", stage.light.haze, haze)))
    if rng.random() < 0.7:
        pieces.append(_awning(stage, rng, view, x, side, near + span * 0.06, far - span * 0.06, haze))
    return "".join(pieces)


def _awning(
    stage: Stage, rng: random.Random, view: View, x: float, side: int, near: float, far: float, haze: float
) -> str:
    colour, white = _lit(stage, rng.choice(AWNINGS), haze), _lit(stage, "#f9f2e6", haze)
    out, stripes = x - side * 100, 8

    def slope(a: float, b: float) -> list[Point]:
        return [view.at(x, 246, a), view.at(out, 182, a), view.at(out, 182, b), view.at(x, 246, b)]

    pieces = [polygon(slope(near, far), colour)]
    pale, hem = "", ""
    for k in range(stripes):
        a, b = near + (far - near) * k / stripes, near + (far - near) * (k + 1) / stripes
        if k % 2:
            pale += polygon_d(slope(a, b))
        hem += polygon_d([view.at(out, 182, a), view.at(out, 158, (a + b) / 2), view.at(out, 182, b)])
    return "".join(pieces) + shape(pale, white) + shape(hem, shade(colour, -0.15))


def _sign(
    stage: Stage, rng: random.Random, view: View, x: float, side: int, shop: float, near: float, far: float
) -> str:
    """An upright neon sign that stands out over the pavement."""
    colour = rng.choice(cityscape.NEON)
    depth, low = near + (far - near) * rng.uniform(0.2, 0.7), shop + rng.uniform(20, 90)
    out, tall = x - side * 74, rng.uniform(160, 330)
    board = [
        view.at(x, low, depth),
        view.at(x, low + tall, depth),
        view.at(out, low + tall, depth),
        view.at(out, low, depth),
    ]
    cx, cy = sum(p[0] for p in board) / 4, sum(p[1] for p in board) / 4
    glow = stage.canvas.radial([(0, colour, 0.7), (0.5, colour, 0.22), (1, colour, 0)])
    marks = ""
    count = max(2, round(tall / 62))
    for k in range(count):
        up = low + tall * (k + 0.3) / count
        marks += polygon_d(
            [
                view.at(x - side * 18, up, depth),
                view.at(x - side * 18, up + 26, depth),
                view.at(x - side * 56, up + 26, depth),
                view.at(x - side * 56, up, depth),
            ]
        )
    halo = ellipse(cx, cy, abs(board[0][0] - board[2][0]) * 2.2, tall / depth * 0.8, glow)
    return (
        halo
        + polygon(board, "#140a2c", stroke=colour, stroke_width=max(1.5, 4 / depth))
        + stroked(marks, colour, max(1.2, 4 / depth))
    )
