"""A café: a counter with its machine, a chalkboard, a shop window, small tables along the wall."""

from openimagen.engines.illustrator.backdrops.backdrop import Backdrop
from openimagen.engines.illustrator.backdrops.light import indoors
from openimagen.engines.illustrator.backdrops.scenery import coffee, furniture, tiling, woodwork
from openimagen.engines.illustrator.backdrops.scenery.perspective import footing
from openimagen.engines.illustrator.backdrops.stage import Stage
from openimagen.engines.illustrator.colour import NAMED, mix, shade
from openimagen.engines.illustrator.shapes import ellipse, rect, stroked, trace

HORIZON = 690.0
WIDE = 1300.0
# Wall, panelling, counter's front, its slab, seats, lamps.
PALETTES = (
    ("#e9d3b4", "#6f8f86", "#8a5a3c", "#e6dccb", "#c9694f", "#3f4a48"),
    ("#f1e4d2", "#a9573f", "#4f6f6a", "#d9b98a", "#d9a94e", "#a9573f"),
    ("#cfd9d2", "#4a5a66", "#a8754c", "#f3efe6", "#6f8f86", "#d9a94e"),
    ("#f3d9c4", "#8f5a4a", "#6a4a3a", "#c9a06a", "#5f7f9a", "#3a3634"),
)


def draw(stage: Stage) -> Backdrop:
    """The middle of the floor stays free for the subjects."""
    stage = stage.lit(indoors(stage.light), indoors=True)
    rng = stage.canvas.stream("cafe")
    horizon = stage.horizon(HORIZON)
    wall, panels, front, slab, seat, lamp = rng.choice(PALETTES)
    wall = NAMED.get(stage.scene.background or "", wall)
    floor = (
        tiling.chequered(stage, horizon) if rng.random() < 0.4 else woodwork.floor(stage, horizon, "#a8754c")
    )
    behind = [_wall(stage, wall, panels, horizon, bricks=rng.random() < 0.4), floor]
    behind += [_window_side(stage, horizon, panels, seat), _counter_side(stage, horizon, front, slab)]
    behind.append(_in_the_middle(stage, horizon, seat))
    if not stage.depicts("lamp"):
        behind.append(coffee.lamps(stage, _lamp_places(stage), 84, lamp))
    side = stage.light.side
    source = None if not stage.light.dark else (stage.width / 2, 120.0)
    window = (stage.width * (0.5 + 0.27 * side), horizon - 330)
    return Backdrop(
        "".join(behind), "", stage.light, horizon, footing(horizon), "floor", source=source or window
    )


def _lamp_places(stage: Stage) -> tuple[float, ...]:
    shares = (
        (0.3, 0.7) if stage.narrow else (0.2, 0.5, 0.8) if stage.width < WIDE else (0.14, 0.38, 0.62, 0.86)
    )
    return tuple(stage.width * share for share in shares)


def _wall(stage: Stage, wall: str, panels: str, horizon: float, *, bricks: bool) -> str:
    """Plaster or bricks over a panelled lower part, brighter where the light comes in."""
    base, lit = stage.on(shade(wall, -0.06)), stage.on(shade(wall, 0.36))
    x, width = stage.width * (0.5 + 0.25 * stage.light.side), stage.width
    pieces = [rect(0, 0, width, stage.height, base)]
    if bricks:
        courses = ""
        for row in range(int(horizon / 30) + 1):
            courses += trace("M", 0, row * 30, "H", width)
            at = 34.0 * (row % 2)
            while at < width:
                courses += trace("M", at, row * 30, "v", 30)
                at += 68
        pieces.append(stroked(courses, stage.on(shade(wall, -0.2)), 2.4, opacity=0.5))
    glow = stage.canvas.radial([(0, lit, 0.9), (0.55, mix(lit, base, 0.5), 0.5), (1, base, 0)])
    pieces.append(ellipse(x, 260, max(560, width * 0.62), 520, glow))
    paint = stage.on(panels)
    rail = horizon - 150
    pieces.append(rect(0, rail, width, horizon - rail, paint))
    grooves = "".join(trace("M", k * 44, rail, "V", horizon) for k in range(int(width / 44) + 1))
    pieces.append(stroked(grooves, shade(paint, -0.25), 2, opacity=0.6))
    pieces.append(rect(0, rail - 8, width, 14, shade(paint, 0.16)))
    pieces.append(rect(0, horizon - 20, width, 20, shade(paint, -0.18)))
    return "".join(pieces)


def _window_side(stage: Stage, horizon: float, frame: str, seat: str) -> str:
    """The shop window on the light's side, with one or two small tables before it."""
    side, width = stage.light.side, stage.width
    wide = min(0.42 * width, 560.0)
    x = width * (0.5 + 0.27 * side)
    top = horizon - 490
    pieces = []
    if not stage.depicts("window"):
        pieces.append(coffee.window(stage, x, top, wide, horizon - 176 - top, frame))
    shares = (0.36,) if width < WIDE else (0.2, 0.4)
    if stage.canvas.stream("plant").random() < 0.5:
        corner = width * (0.5 + 0.46 * side)
        pieces.append(furniture.potted_plant(stage, corner, horizon + 34, 250))
    if not stage.depicts("table", "chair") and not stage.narrow:
        pieces += [
            coffee.table(stage, width * (0.5 + share * side), horizon + 62, horizon, seat) for share in shares
        ]
    return "".join(pieces)


def _counter_side(stage: Stage, horizon: float, front: str, slab: str) -> str:
    """The counter on the other side, a chalkboard and shelves behind it."""
    side, width = stage.light.side, stage.width
    reach = min(0.43 * width, 640.0)
    left, right = (0.0, reach) if side > 0 else (width - reach, width)
    inner = 40 if side > 0 else -40  # what hangs on the wall keeps to the counter's outer end
    middle = (left + right) / 2 - inner * 0.5
    wide = reach * 0.62
    if stage.canvas.stream("over the counter").random() < 0.7 or stage.narrow:
        pieces = [coffee.board(stage, middle, max(36.0, horizon - 520), wide, 150)]
    else:
        pieces = [furniture.pictures(stage, middle, horizon - 440)]
    pieces.append(coffee.shelves(stage, middle - wide / 2, middle + wide / 2, (horizon - 286,)))
    outer = (left - 60, right) if side > 0 else (left, right + 60)
    pieces.append(coffee.counter(stage, *outer, horizon + 44, front, slab))
    return "".join(pieces)


def _in_the_middle(stage: Stage, horizon: float, seat: str) -> str:
    """Tables in the middle of the floor, where no subject will stand."""
    if stage.scene.subjects:
        return ""
    side, deep = stage.light.side, stage.height - horizon
    spots = ((0.0, 0.6),) if stage.narrow else ((-0.2, 0.4), (0.16, 0.76))
    return "".join(
        coffee.table(stage, stage.width * (0.5 + share * side), horizon + down * deep, horizon, seat)
        for share, down in spots
    )
