"""Floors of rooms in perspective: boards, squares of linoleum or carpet."""

from openimagen.engines.illustrator.backdrops.scenery.interiors import DEEP, METRE, WALL, Interior
from openimagen.engines.illustrator.colour import mix, shade
from openimagen.engines.illustrator.shapes import polygon, polygon_d, rect, shape, stroked, trace


def boards(room: Interior, wood: str) -> str:
    """A floor of boards that run away from the viewer; the colour is not yet lit."""
    stage, view = room.stage, room.view
    rng = stage.canvas.stream("boards")
    pieces = [_ground(room, shade(wood, -0.2), shade(wood, 0.12))]
    pitch, seams = 92.0, ""
    reach = round(stage.width * 0.5 * WALL / pitch) + 2
    for k in range(-reach, reach + 1):
        seams += trace("M", *view.at(k * pitch, 0, WALL), "L", *view.at(k * pitch, 0, 0.98))
        for _ in range(2):
            depth = 1 / rng.uniform(1 / WALL, 1.0)
            seams += trace("M", *view.at(k * pitch, 0, depth), "L", *view.at(k * pitch + pitch, 0, depth))
    pieces.append(stroked(seams, stage.on(shade(wood, -0.55)), 2, opacity=0.32))
    return "".join(pieces)


def squares(room: Interior, pale: str, dark: str, size: float) -> str:
    """A floor of squares of two colours, `size` metres wide: linoleum, carpet tiles."""
    stage, view = room.stage, room.view
    step, deep = size * METRE, size * DEEP
    reach, d = round(stage.width * 0.5 * WALL / step) + 2, ""
    for row in range(round((WALL - 0.9) / deep) + 1):
        far = WALL - row * deep
        for k in range(-reach, reach):
            if (k + row) % 2:
                d += polygon_d(view.floor(k * step, (k + 1) * step, max(far - deep, 0.6), far))
    return _ground(room, shade(pale, -0.12), pale) + shape(d, stage.on(dark), opacity=0.8)


def carpet(room: Interior, colour: str, half: float) -> str:
    """A carpet with a border in the middle of the floor, 2 x `half` units wide at depth 1; tagged "rug"."""
    stage, view = room.stage, room.view
    if half < 300 or stage.depicts("rug", "carpet"):
        return ""
    near, far, tone = 1.08, 1.78, stage.on(mix(colour, "#efe4d4", 0.25))
    pieces = [polygon(view.floor(-half - 6, half + 6, near - 0.012, far), "#2a1a20", opacity=0.2)]
    for inset, lighter in ((0.0, 0.0), (0.07, 0.42), (0.1, 0.06)):
        edge = half * (1 - inset)
        depth = (far - near) * inset * 0.6
        pieces.append(polygon(view.floor(-edge, edge, near + depth, far - depth), shade(tone, lighter)))
    return stage.part("rug", "".join(pieces))


def _ground(room: Interior, far: str, near: str) -> str:
    stage = room.stage
    fill = stage.downward(room.horizon, stage.height, (0, stage.on(far)), (1, stage.on(near)))
    pieces = [rect(0, room.horizon, stage.width, stage.height - room.horizon, fill)]
    shadow = stage.downward(room.horizon, room.horizon + 34, (0, "#2a1a20", 0.3), (1, "#2a1a20", 0))
    return "".join(pieces) + rect(0, room.horizon, stage.width, 34, shadow)
