"""Rooms in one-point perspective: a wall behind, a wall with windows beside it, floor, ceiling and lamps."""

from dataclasses import dataclass

from openimagen.engines.illustrator.backdrops.scenery import outlook
from openimagen.engines.illustrator.backdrops.scenery.perspective import View
from openimagen.engines.illustrator.backdrops.stage import Stage
from openimagen.engines.illustrator.colour import mix, shade
from openimagen.engines.illustrator.shapes import (
    ellipse,
    polygon,
    polygon_d,
    rect,
    shape,
    stroked,
    trace,
)

# The depth of the wall behind, where the picture's lower edge is at depth 1.
WALL = 2.2
# A metre at depth 1 in canvas units, across and upwards; and how much of the depth a metre takes.
METRE, DEEP = 430.0, 0.253
# In metres above the floor.
CEILING, _RAIL = 3.4, 0.92


@dataclass(frozen=True)
class Interior:
    """A room whose floor meets the wall behind at y = `horizon`.

    The wall beside stands on the light's side, `reach` of the picture's width from the middle at its far end.
    """

    stage: Stage
    horizon: float
    reach: float

    @property
    def view(self) -> View:
        """The perspective in which the wall behind is as big whatever the camera."""
        eye = (WALL * self.horizon - self.stage.height) / (WALL - 1)
        return View((self.stage.width / 2, eye), self.stage.height - eye)

    @property
    def side(self) -> int:
        """The side of the windows: -1 left, +1 right."""
        return self.stage.light.side

    @property
    def beside(self) -> float:
        """Where the wall beside stands, in units from the middle at depth 1."""
        return self.side * self.reach * self.stage.width * WALL

    @property
    def corner(self) -> float:
        """The x at which the two walls meet."""
        return self.stage.width * (0.5 + self.side * self.reach)

    def x(self, share: float) -> float:
        """A place on the wall behind: 0 at the corner with the windows, 1 at the picture's other edge."""
        edge = 0.0 if self.side > 0 else self.stage.width
        return self.corner + (edge - self.corner) * share

    def up(self, metres: float) -> float:
        """The y of a height on the wall behind."""
        return self.horizon - metres * METRE / WALL

    @property
    def hung(self) -> float:
        """How far what hangs on the wall sinks where the camera sees little of it."""
        return max(0.0, -self.up(2.75)) + 24 if self.up(2.75) < 24 else 0.0


def walls(room: Interior, wall: str, dado: str | None) -> str:
    """Both walls and the ceiling, with a darker strip and a rail below; the colours are not yet lit."""
    stage, view = room.stage, room.view
    base, lit = stage.on(shade(wall, -0.06)), stage.on(shade(wall, 0.4))
    glow = stage.canvas.radial([(0, lit, 0.95), (0.55, mix(lit, base, 0.5), 0.5), (1, base, 0)])
    pieces = [rect(0, 0, stage.width, stage.height, base)]
    pieces.append(ellipse(room.corner, 240, max(560, stage.width * 0.62), 520, glow))
    if dado:
        pieces.append(rect(0, room.up(_RAIL), stage.width, room.horizon - room.up(_RAIL) + 2, stage.on(dado)))
        pieces.append(rect(0, room.up(_RAIL), stage.width, 8, stage.on(shade(dado, -0.25))))
    pieces.append(rect(0, room.horizon - 18, stage.width, 20, stage.on("#fbf6ee")))
    ceiling = stage.on("#fbf8f0")
    edge = stage.width * 2 * -room.side
    corners = [view.at(room.beside * 1.0, CEILING * METRE, d) for d in (0.5, WALL)]
    corners += [view.at(edge, CEILING * METRE, d) for d in (WALL, 0.5)]
    pieces.append(
        polygon(corners, stage.downward(0, room.up(CEILING), (0, shade(ceiling, -0.16)), (1, ceiling)))
    )
    return "".join(pieces)


def wall_beside(room: Interior, wall: str, dado: str | None) -> str:
    """The wall on the light's side, to be drawn over the floor's edge."""
    stage, view, x = room.stage, room.view, room.beside
    tone = stage.on(shade(wall, -0.13))
    fill = stage.canvas.linear(
        [(0, shade(tone, -0.12)), (1, tone)],
        x1=0.0 if room.side < 0 else 1.0,
        y1=0,
        x2=1.0 if room.side < 0 else 0.0,
        y2=0,
    )
    pieces = [polygon(view.quad(x, 0, CEILING * METRE, 0.5, WALL), fill)]
    if dado:
        low = stage.on(shade(dado, -0.14))
        pieces.append(polygon(view.quad(x, 0, _RAIL * METRE, 0.5, WALL), low))
        rail = view.quad(x, (_RAIL - 0.05) * METRE, _RAIL * METRE, 0.5, WALL)
        pieces.append(polygon(rail, shade(low, -0.2)))
    pieces.append(polygon(view.quad(x, 0, 0.1 * METRE, 0.5, WALL), stage.on("#e6ded2")))
    return "".join(pieces)


def windows_beside(room: Interior, outside: Stage, blind: str, *, town: bool = False) -> str:
    """Tall windows in the wall beside, with blinds, and the light that falls through them on the floor."""
    stage, view, x = room.stage, room.view, room.beside
    frame, low, high = stage.on("#fdf9f2"), 1.0 * METRE, 2.95 * METRE
    panes, frames, bars, blinds, sills, patches = [], "", "", "", "", ""
    far = WALL - 0.06
    while far > 1.0:
        near = far - 0.24
        panes.append(view.quad(x, low, high, near, far))
        frames += polygon_d(view.quad(x, low - 20, high + 20, near - 0.014, far + 0.014))
        middle = (near + far) / 2
        bars += trace("M", *view.at(x, low, middle), "L", *view.at(x, high, middle))
        for share in (0.36, 0.7):
            y = low + (high - low) * share
            bars += trace("M", *view.at(x, y, near), "L", *view.at(x, y, far))
        blinds += polygon_d(view.quad(x, high - 0.42 * METRE, high + 6, near, far))
        sills += polygon_d(view.quad(x, low - 36, low - 14, near - 0.03, far + 0.03))
        patches += _patch(view, x, room.side, near, far)
        far -= 0.33
    clip = stage.canvas.clip(shape("".join(polygon_d(pane) for pane in panes), "#000"))
    xs = [p[0] for pane in panes for p in pane]
    ys = [p[1] for pane in panes for p in pane]
    left, right = max(min(xs), -40.0), min(max(xs), stage.width + 40.0)
    top, bottom = max(min(ys), -60.0), max(ys)
    if town:
        sight = outlook.town(outside, left, right, top, bottom)
    else:
        sight = outlook.trees(outside, left, right, top, bottom, view.vanishing[1])
    drawn = shape(frames, frame) + f'<g clip-path="{clip}">{sight}</g>' + stroked(bars, frame, 5)
    drawn += shape(blinds, stage.on(blind)) + shape(sills, stage.on("#efe6d8"))
    if not stage.light.dark and stage.light.key not in ("rain", "storm", "fog", "cloudy"):
        drawn += shape(patches, mix("#fff6dc", stage.light.sky[-1], 0.4), opacity=0.24)
    return stage.part("window", drawn)


def _patch(view: View, x: float, side: int, near: float, far: float) -> str:
    """Where a window's light lies on the floor."""
    inner, outer = x - side * 0.5 * METRE, x - side * 1.75 * METRE
    ends = (
        view.at(inner, 0, near),
        view.at(inner, 0, far),
        view.at(outer, 0, far - 0.3),
        view.at(outer, 0, near - 0.3),
    )
    return polygon_d(ends)
