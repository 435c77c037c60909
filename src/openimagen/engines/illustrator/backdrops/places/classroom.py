"""A classroom: a board with chalk on it, windows beside, rows of small desks left and right."""

from openimagen.engines.illustrator.backdrops.backdrop import Backdrop
from openimagen.engines.illustrator.backdrops.light import indoors
from openimagen.engines.illustrator.backdrops.scenery import (
    ceilinglamps,
    chalkboard,
    desks,
    floors,
    furniture,
    interiors,
    lowshelves,
    posters,
    schoolthings,
)
from openimagen.engines.illustrator.backdrops.scenery.interiors import METRE, WALL, Interior
from openimagen.engines.illustrator.backdrops.scenery.perspective import footing
from openimagen.engines.illustrator.backdrops.scenery.solids import hanging, wanted
from openimagen.engines.illustrator.backdrops.stage import Stage
from openimagen.engines.illustrator.colour import NAMED

HORIZON = 690.0
# Walls, the strip below, desks, chairs, blinds.
PALETTES = (
    ("#f6e8c8", "#d9b98a", "#d9a566", "#4f86b0", "#e9dcc0"),
    ("#e2ecda", "#9dbd9a", "#e0b87c", "#d9694f", "#f0d79a"),
    ("#dbe8ef", "#8fb0c6", "#d8a870", "#e0a83c", "#f4f1e6"),
    ("#f7e0cf", "#d9a084", "#e2c08c", "#4f9a86", "#f2e6cf"),
    ("#ece4f0", "#b3a4c9", "#dcb480", "#6a7fb8", "#f3e3c4"),
    ("#efeee8", "#c4c2b4", "#cf9a62", "#5f9a5a", "#b9d3c4"),
)
SLATES = ("#2f604c", "#2f604c", "#2b3336", "#35566a")
WOODS = ("#b98a5c", "#a8784f", "#c89f6e")
TILES = (("#e9dfcb", "#cdbb9c"), ("#e4e8e4", "#b4c2bc"), ("#efe6d6", "#d3b193"))
# The near edges of the pupils' desks.
_ROWS = (1.86, 1.6, 1.35)


def draw(stage: Stage) -> Backdrop:
    """The middle of the floor stays free for the subjects."""
    outside = stage
    stage = stage.lit(indoors(stage.light), indoors=True)
    rng = stage.canvas.stream("classroom")
    wall, dado, wood, seat, blind = rng.choice(PALETTES)
    wall = NAMED.get(stage.scene.background or "", wall)
    horizon = stage.horizon(HORIZON)
    room = Interior(stage, horizon, 0.36 if stage.width < 1300 else 0.31)
    behind = [interiors.walls(room, wall, dado)]
    behind.append(_on_wall(room, rng.choice(SLATES)))
    if rng.random() < 0.6:
        behind.append(floors.boards(room, rng.choice(WOODS)))
    else:
        behind.append(floors.squares(room, *rng.choice(TILES), 0.6))
    behind.append(interiors.wall_beside(room, wall, dado))
    if not stage.depicts("window"):
        behind.append(interiors.windows_beside(room, outside, blind))
    behind.append(_in_the_corner(room, stage.on(wood)))
    behind.append(_furniture(room, stage.on(wood), stage.on(seat)))
    if not stage.depicts("lamp"):
        behind.append(ceilinglamps.hanging_lamps(room, dado))
    source = None if stage.light.dark else (room.corner, room.up(2.0))
    return Backdrop("".join(behind), "", stage.light, horizon, footing(horizon), "floor", source=source)


def _on_wall(room: Interior, slate: str) -> str:
    """The board, the row of cards over it, and what hangs beside."""
    stage = room.stage
    rng = stage.canvas.stream("on the wall")
    wall = abs(room.x(1) - room.corner)
    wide, x = min(640.0, wall * 0.66), room.x(0.47)
    if hanging(stage):
        # The layout hangs a single thing in the middle, others on the right.
        alone = len(stage.scene.subjects) == 1
        wide = min(640.0, wall * 0.34 if alone else stage.width * 0.4)
        x = room.x(0.8) if alone else stage.width * 0.37
        if room.side < 0:
            x = max(x, room.corner + wide / 2 + 30)
    top, high = room.up(2.12) + room.hung, 214.0
    pieces = []
    if wanted(stage, "blackboard", "chalkboard", "board", "sign"):
        pieces.append(chalkboard.board(stage, x, top, wide, high, slate))
    row = top - 92
    pieces.append(posters.row(stage, x, row, wide * 0.92, rng.choice(posters.KINDS)))
    if not hanging(stage):
        pieces.append(_beside_board(room, x, top, wide))
    if wanted(stage, "wall-clock", "clock"):
        far = room.x(0.88) if wall < 900 else x + (wide / 2 + 70) * -room.side
        pieces.append(posters.clock(stage, far, row + 24, 34))
    return "".join(pieces)


def _beside_board(room: Interior, x: float, top: float, wide: float) -> str:
    """A map on one side of a board around x where there is room, posters on the other."""
    ends = sorted((room.corner, room.x(1.0)))
    kinds = [schoolthings.world_map, schoolthings.posters_at]
    room.stage.canvas.stream("beside the board").shuffle(kinds)
    pieces = []
    for edge, kind in zip(ends, kinds, strict=True):
        gap = abs(x - edge) - wide / 2
        if gap > 200:
            pieces.append(kind(room.stage, (edge + x + (wide if edge > x else -wide) / 2) / 2, top, gap - 60))
    return "".join(pieces)


def _in_the_corner(room: Interior, wood: str) -> str:
    """Low shelves or a plant beside the windows, or nothing."""
    stage = room.stage
    kind = stage.canvas.stream("corner").choice(("shelves", "shelves", "plant", "nothing"))
    foot, wall = room.horizon + 10, abs(room.x(1) - room.corner)
    if kind == "shelves" and wanted(stage, "bookshelf"):
        wide = min(330.0, wall * 0.26)
        return lowshelves.pigeonholes(stage, room.corner - room.side * (wide / 2 + 16), foot, wide, wood)
    if kind == "plant" and wanted(stage, "potted-plant", "plant"):
        return furniture.potted_plant(stage, room.x(0.1), foot, 220)
    return ""


def _furniture(room: Interior, wood: str, seat: str) -> str:
    """The teacher's desk at the far side, and the pupils' from far to near."""
    stage, view = room.stage, room.view
    if not wanted(stage, "desk"):
        return ""
    pitch = 0.93 * METRE
    outer = abs(room.beside) - (0.42 if stage.width > 700 else 0.36) * METRE
    columns = [outer - k * pitch for k in range(2 if stage.width > 1500 else 1)]
    away = -room.side
    desk = away * (outer - 0.2 * METRE)
    pieces = [desks.teachers_desk(stage, view, desk, WALL - 0.2, wood)]
    pieces.append(schoolthings.on_teachers_desk(stage, view, desk, WALL - 0.2))
    for near in _ROWS:
        for x in columns:
            for side in (room.side, away):
                if side == room.side or near != _ROWS[0]:
                    pieces.append(desks.pupils_place(stage, view, side * x, near, wood, seat))
    return "".join(pieces)
