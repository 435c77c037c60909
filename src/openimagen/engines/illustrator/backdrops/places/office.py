"""An office: a wide window over the town or the trees, desks with screens along both sides."""

from openimagen.engines.illustrator.backdrops.backdrop import Backdrop
from openimagen.engines.illustrator.backdrops.light import indoors
from openimagen.engines.illustrator.backdrops.scenery import (
    ceilinglamps,
    floors,
    furniture,
    interiors,
    officewalls,
    posters,
    schoolthings,
    screens,
    workplaces,
)
from openimagen.engines.illustrator.backdrops.scenery.interiors import METRE, Interior
from openimagen.engines.illustrator.backdrops.scenery.perspective import footing
from openimagen.engines.illustrator.backdrops.scenery.solids import hanging, wanted
from openimagen.engines.illustrator.backdrops.stage import Stage
from openimagen.engines.illustrator.colour import NAMED

HORIZON = 690.0
# Walls, the wall beside, desks, chairs, blinds.
PALETTES = (
    ("#eceae4", "#8fa9b8", "#d9b384", "#3f6f9f", "#dfe3e4"),
    ("#e6ebe6", "#7f9f8a", "#e2c79c", "#4f8f7a", "#e9e4d4"),
    ("#f1e6d8", "#c98a6a", "#b98a5c", "#c9694f", "#f0e4cc"),
    ("#e4e6ee", "#6f7aa3", "#e9e6e0", "#e0a23c", "#d9dce6"),
    ("#efe9e2", "#a3978a", "#8f6a4f", "#5a5f6a", "#e6ded0"),
)
CARPETS = (("#8f99a3", "#838d98"), ("#9aa396", "#8d978a"), ("#a8988a", "#9b8b7e"), ("#7f8aa3", "#748098"))
WOODS = ("#c0966a", "#a8805a", "#d0ac80")
# The near edges of the desks.
_ROWS = (1.84, 1.42)


def draw(stage: Stage) -> Backdrop:
    """The middle of the floor stays free for the subjects."""
    outside = stage
    stage = stage.lit(indoors(stage.light), indoors=True)
    rng = stage.canvas.stream("office")
    wall, accent, wood, cloth, blind = rng.choice(PALETTES)
    wall = NAMED.get(stage.scene.background or "", wall)
    horizon = stage.horizon(HORIZON)
    room = Interior(stage, horizon, 0.36 if stage.width > 1300 else 0.47 if stage.narrow else 0.42)
    town, panorama = rng.random() < 0.6, rng.random() < 0.6 and not hanging(stage)
    behind = [interiors.walls(room, wall, None)]
    behind.append(_on_wall(room, outside, stage.on(wood), town=town, panorama=panorama))
    if rng.random() < 0.6:
        behind.append(floors.squares(room, *rng.choice(CARPETS), 0.5))
    else:
        behind.append(floors.boards(room, rng.choice(WOODS)))
        behind.append(floors.carpet(room, accent, abs(room.beside) - _wide(stage) - 0.36 * METRE))
    behind.append(interiors.wall_beside(room, accent, None))
    if not panorama and not stage.depicts("window"):
        behind.append(interiors.windows_beside(room, outside, blind, town=town))
    behind.append(_desks(room, stage.on(wood), stage.on(cloth)))
    if not stage.depicts("lamp"):
        behind.append(ceilinglamps.strip_lights(room))
    source = None if stage.light.dark else (room.x(0.2), room.up(2.0))
    return Backdrop("".join(behind), "", stage.light, horizon, footing(horizon), "floor", source=source)


def _on_wall(room: Interior, outside: Stage, wood: str, *, town: bool, panorama: bool) -> str:
    """A window over half the wall, or boards; shelves and a plant at the far side."""
    stage = room.stage
    rng = stage.canvas.stream("office wall")
    wall = abs(room.x(1) - room.corner)
    board = rng.choice((officewalls.whiteboard, officewalls.pinboard))
    top = room.up(2.2) + room.hung
    pieces = []
    if panorama:
        ends = sorted((room.x(0.08 if wall > 1000 else 0.05), room.x(0.62)))
        box = (ends[0], room.up(2.6) + room.hung, ends[1], room.up(0.95))
        if not stage.depicts("window"):
            pieces.append(officewalls.window(stage, outside, box, town=town))
    else:
        wide = min(460.0, wall * 0.44)
        x = stage.width * 0.37 if hanging(stage) else room.x(0.36)
        if wanted(stage, "board", "sign", "whiteboard", "pinboard"):
            pieces.append(board(stage, x, top, wide, 200.0))
        if wall > 1000 and not hanging(stage):
            if wanted(stage, "wall-clock", "clock"):
                clock = room.x(0.36) - room.side * (wide / 2 + 80)
                pieces.append(posters.clock(stage, clock, top + 40, 36))
            if wall > 1300:
                pieces.append(schoolthings.posters_at(stage, room.x(0.665), top, 150))
    if wall > 1000:
        pieces.append(furniture.sideboard(stage, room.x(0.36), room.horizon + 8))
    if wanted(stage, "bookshelf") and not hanging(stage):
        wide = min(300.0, wall * 0.3)
        pieces.append(officewalls.shelves(stage, room.x(0.82), room.horizon + 6, wide, 392.0, wood))
    if wanted(stage, "potted-plant", "plant"):
        pieces.append(furniture.potted_plant(stage, room.x(0.63), room.horizon + 16, 230))
    return "".join(pieces)


def _desks(room: Interior, wood: str, cloth: str) -> str:
    """Desks at both sides from far to near, with what stands on them and a chair before each."""
    stage, view = room.stage, room.view
    if not wanted(stage, "desk"):
        return ""
    wide = _wide(stage)
    inwards = 0.0 if stage.narrow else 0.16 * METRE
    rng = stage.canvas.stream("desk lamps")
    lamp = stage.on(rng.choice(("#3f444c", "#c9594f", "#e0a84a", "#4f8f8a")))
    screen = rng.choice((screens.monitor, screens.monitor, screens.laptop))
    pieces = []
    for near in _ROWS:
        for side in (room.side, -room.side):
            x = side * (abs(room.beside) - wide / 2 - 14)
            rng = stage.canvas.stream(f"desk {near} {side}")
            pieces.append(workplaces.workstation(stage, view, x, near, wide, wood))
            if wanted(stage, "computer", "desktop-computer", "laptop"):
                pieces.append(screen(stage, view, x + side * 0.08 * wide, near + 0.14, rng))
            if wanted(stage, "lamp"):
                at = x - side * wide * 0.36
                pieces.append(screens.desk_lamp(stage, view, at, near + 0.12, lamp, side))
            if wanted(stage, "chair"):
                pieces.append(workplaces.swivel_chair(stage, view, x - side * inwards, near - 0.05, cloth))
    return "".join(pieces)


def _wide(stage: Stage) -> float:
    """How wide the desks are, in units at depth 1."""
    return (1.5 if stage.width > 1300 else 1.15 if stage.width > 700 else 0.84) * METRE
