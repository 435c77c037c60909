"""Fitted kitchens: a run of cupboards with a counter, stove, sink, refrigerator, and what stands on them."""

import random
from collections.abc import Callable

from openimagen.engines.illustrator.backdrops.scenery import furniture
from openimagen.engines.illustrator.backdrops.stage import Stage
from openimagen.engines.illustrator.colour import mix, shade
from openimagen.engines.illustrator.shapes import circle, ellipse, line, rect, shape, stroked, trace

HIGH = 196.0  # of the counter above the floor
MODULE = 150.0


class Run:
    """Cupboards from wall to wall in modules; their feet stand at y = `foot`. Colours are not yet lit."""

    def __init__(self, stage: Stage, doors: str, counter: str, tiles: str, foot: float) -> None:
        self.stage, self.foot = stage, foot
        self.rng: random.Random = stage.canvas.stream("cabinetry")
        self.doors, self.counter, self.tiles = stage.on(doors), stage.on(counter), stage.on(tiles)
        self.metal = stage.on("#c9ced2")
        self.top = foot - HIGH

    def draw(self) -> str:
        """The whole run, with a window over the sink."""
        stage, width = self.stage, self.stage.width
        count = max(4, round(width / MODULE))
        module = width / count
        window = (count - 1) // 2 if self.rng.random() < 0.5 else count // 2
        stove = window + self.rng.choice((-2, 2) if count > 4 else (-1, 2))
        stove = max(0, min(count - 1, stove))
        fridge = 0 if stove > window else count - 1
        pieces = [self._splash(width)]
        pieces.append(ellipse(width / 2, self.foot + 2, width * 0.6, 12, "#2a1a20", opacity=0.22))
        for k in range(count):
            if k not in (stove, fridge):
                pieces.append(self._cupboard(k * module, module, drawers=self.rng.random() < 0.4))
        pieces.append(rect(0, self.foot - 16, width, 16, shade(self.doors, -0.5)))
        pieces.append(rect(-4, self.top - 14, width + 8, 18, self.counter))
        pieces.append(rect(-4, self.top + 3, width + 8, 6, shade(self.counter, -0.4), opacity=0.7))
        pieces.append(self._upper(count, module, window, stove, fridge))
        if not stage.depicts("window"):
            pieces.append(furniture.window(stage, (window + 0.5) * module, self.top - 470))
        if not stage.depicts("kitchen-sink"):
            pieces.append(self._sink((window + 0.5) * module))
        if not stage.depicts("oven"):
            pieces.append(self._stove(stove * module, module))
        if not stage.depicts("refrigerator"):
            pieces.append(self._fridge(fridge * module, module))
        for k in range(count):
            if k not in (stove, fridge, window):
                pieces.append(self._on_counter((k + 0.5) * module))
        return "".join(pieces)

    def _splash(self, width: float) -> str:
        """The tiled strip over the counter."""
        high = 150.0
        joints = "".join(trace("M", 0, self.top - 14 - 30 * k, "H", width) for k in range(1, 5))
        for row in range(5):
            x = 26.0 * (row % 2)
            while x < width:
                joints += trace("M", x, self.top - 14 - 30 * row, "v", -30)
                x += 52
        back = rect(0, self.top - 14 - high, width, high, self.tiles)
        return back + stroked(joints, shade(self.tiles, -0.2), 1.6, opacity=0.6)

    def _cupboard(self, x: float, width: float, *, drawers: bool) -> str:
        body, edge = self.doors, shade(self.doors, -0.3)
        pieces = [rect(x, self.top, width, HIGH - 14, body, stroke=edge, stroke_width=2)]
        if drawers:
            for k, (up, tall) in enumerate(((14, 40), (62, 54), (124, 50))):
                pieces.append(self._panel(x + 10, self.top + up, width - 20, tall))
                pieces.append(
                    rect(
                        x + width / 2 - 18,
                        self.top + up + tall / 2 - 3,
                        36,
                        6,
                        self.metal if k else shade(self.metal, 0.1),
                        radius=3,
                    )
                )
            return "".join(pieces)
        half = width / 2
        for k in range(2):
            pieces.append(self._panel(x + 8 + k * (half - 4), self.top + 14, half - 12, HIGH - 46))
            pieces.append(rect(x + half - 14 + 22 * k, self.top + 40, 6, 34, self.metal, radius=3))
        return "".join(pieces)

    def _panel(self, x: float, y: float, width: float, height: float) -> str:
        lit, dim = shade(self.doors, 0.12), shade(self.doors, -0.22)
        frame = rect(x, y, width, height, shade(self.doors, 0.05), radius=3, stroke=dim, stroke_width=1.6)
        inner = rect(
            x + 9,
            y + 9,
            max(width - 18, 2),
            max(height - 18, 2),
            self.doors,
            radius=2,
            stroke=lit,
            stroke_width=1.6,
        )
        return frame + inner if height > 46 else frame

    def _upper(self, count: int, module: float, window: int, stove: int, fridge: int) -> str:
        """Wall cupboards or open shelves beside the window; a hood over the stove."""
        shelves, pieces = self.rng.random() < 0.45, []
        bottom, high = self.top - 176, 250.0
        for k in range(count):
            if abs(k - window) < 1.4 or k == fridge:
                continue
            x = k * module
            if k == stove:
                pieces.append(self._hood(x, module, bottom))
            elif shelves:
                pieces.append(self._shelves(x, module, bottom))
            else:
                pieces.append(
                    rect(
                        x,
                        bottom - high,
                        module,
                        high,
                        self.doors,
                        stroke=shade(self.doors, -0.3),
                        stroke_width=2,
                    )
                )
                for half in range(2):
                    pieces.append(
                        self._panel(
                            x + 8 + half * (module / 2 - 4), bottom - high + 12, module / 2 - 12, high - 24
                        )
                    )
                    pieces.append(
                        rect(x + module / 2 - 14 + 22 * half, bottom - 58, 6, 32, self.metal, radius=3)
                    )
                pieces.append(rect(x, bottom, module, 8, "#2a1a20", opacity=0.16))
        return "".join(pieces)

    def _shelves(self, x: float, width: float, bottom: float) -> str:
        wood, pieces = self.counter, []
        for level in range(2):
            y = bottom - 10 - 118 * level
            pieces.append(rect(x + 4, y, width - 8, 10, wood))
            pieces.append(rect(x + 4, y + 10, width - 8, 6, "#2a1a20", opacity=0.15))
            cursor = x + 12
            while cursor < x + width - 34:
                wide, tall = self.rng.uniform(20, 34), self.rng.uniform(34, 78)
                cursor += self._crockery(pieces, cursor, y, wide, tall) + self.rng.uniform(3, 10)
        return "".join(pieces)

    def _crockery(self, pieces: list[str], x: float, y: float, wide: float, tall: float) -> float:
        """One thing on a shelf, added to the pieces; returns its width."""
        colour = self.stage.on(
            self.rng.choice(("#f6f1e6", "#5f8f9a", "#e0a84a", "#c9594f", "#8fae6a", "#d9c4a0"))
        )
        kind = self.rng.random()
        if kind < 0.35:  # a jar with a lid
            pieces.append(rect(x, y - tall, wide, tall, colour, radius=5, opacity=0.92))
            pieces.append(rect(x - 1, y - tall - 7, wide + 2, 10, self.counter, radius=3))
        elif kind < 0.7:  # a stack of plates or bowls
            for k in range(4):
                pieces.append(
                    ellipse(x + wide / 2, y - 5 - 8 * k, wide / 2 + 3, 5, shade(colour, 0.06 * k - 0.1))
                )
        else:  # a cup
            low = min(tall, 34.0)
            pieces.append(
                circle(x + wide - 2, y - low * 0.55, low * 0.24, "none", stroke=colour, stroke_width=4)
            )
            pieces.append(rect(x, y - low, wide * 0.86, low, colour, radius=4))
        return wide

    def _hood(self, x: float, width: float, bottom: float) -> str:
        middle = x + width / 2
        body = trace(
            "M",
            x + 4,
            bottom,
            "L",
            x + 4,
            bottom - 22,
            "L",
            middle - 34,
            bottom - 96,
            "V",
            0,
            "h",
            68,
            "V",
            bottom - 96,
            "L",
            x + width - 4,
            bottom - 22,
            "V",
            bottom,
            "Z",
        )
        lit = self.stage.canvas.linear(
            [(0, shade(self.metal, 0.25)), (0.5, self.metal), (1, shade(self.metal, -0.3))], x2=1, y2=0
        )
        return shape(body, lit) + rect(x + 4, bottom - 22, width - 8, 6, shade(self.metal, -0.2))

    def _stove(self, x: float, width: float) -> str:
        """An oven with a hob; a pot on it."""
        steel, dark = self.metal, self.stage.on("#3a3d44")
        top = self.top - 14
        pieces = [
            rect(x + 3, top, width - 6, HIGH + 4, steel, radius=4, stroke=shade(steel, -0.4), stroke_width=2)
        ]
        pieces.append(rect(x + 3, top, width - 6, 12, dark, radius=3))
        for k in range(4):
            pieces.append(
                circle(x + width * (0.2 + 0.2 * k), top + 32, 8, dark)
                + line(x + width * (0.2 + 0.2 * k), top + 32, x + width * (0.2 + 0.2 * k), top + 25, steel, 2)
            )
        glass = "#ffb35c" if self.stage.light.dark else shade(dark, 0.1)
        pieces.append(
            rect(x + 18, top + 62, width - 36, 84, dark, radius=5)
            + rect(x + 26, top + 70, width - 52, 68, glass, radius=4, opacity=0.75)
        )
        pieces.append(rect(x + 22, top + 50, width - 44, 7, shade(steel, -0.35), radius=3))
        if not self.stage.depicts("cooking-pot", "pot", "kettle", "shallow-pan-of-food"):
            px, colour = (
                x + width * 0.34,
                self.stage.on(self.rng.choice(("#c9493f", "#3f6f8a", "#d9963a", "#5f5f66"))),
            )
            pieces.append(
                rect(px - 32, top - 44, 64, 46, colour, radius=8)
                + ellipse(px, top - 44, 34, 7, shade(colour, 0.25))
            )
            pieces.append(line(px - 44, top - 32, px + 44, top - 32, shade(colour, -0.3), 6, round_ends=True))
            steam = trace(
                "M",
                px - 12,
                top - 60,
                "q",
                -10,
                -18,
                0,
                -34,
                "t",
                0,
                -34,
                "M",
                px + 12,
                top - 58,
                "q",
                10,
                -18,
                0,
                -34,
                "t",
                0,
                -30,
            )
            pieces.append(stroked(steam, "#ffffff", 4, opacity=0.4, round_ends=True))
        return "".join(pieces)

    def _fridge(self, x: float, width: float) -> str:
        colour = self.stage.on(self.rng.choice(("#eef0f0", "#c9ced2", "#a8cfc8", "#f3d9c0")))
        wide, high = width * 1.06, 470.0
        left, top = (x if x < 1 else x - width * 0.06), self.foot - high
        lit = self.stage.canvas.linear(
            [(0, shade(colour, 0.2)), (1, shade(colour, -0.18))]
            if self.stage.light.side < 0
            else [(0, shade(colour, -0.18)), (1, shade(colour, 0.2))],
            x2=1,
            y2=0,
        )
        pieces = [
            rect(left + 4, top, wide - 8, high, lit, radius=14, stroke=shade(colour, -0.35), stroke_width=2)
        ]
        pieces.append(rect(left + 4, top + 170, wide - 8, 5, shade(colour, -0.35)))
        handle = left + (wide - 30 if x < 1 else 22)
        pieces += [
            rect(handle, top + up, 9, long, shade(colour, -0.45), radius=4)
            for up, long in ((84, 66), (196, 96))
        ]
        notes = ("#ffd94d", "#ff9db0", "#8fd0e0", "#b8e08a")
        for k in range(4):
            nx, ny = left + wide * self.rng.uniform(0.25, 0.6), top + self.rng.uniform(26, 130)
            pieces.append(rect(nx, ny, 22, 22, self.stage.on(notes[k]), radius=1))
        return "".join(pieces)

    def _sink(self, x: float) -> str:
        y, steel = self.top - 14, self.metal
        tap = trace("M", x, y, "v", -56, "q", 0, -24, 22, -24, "q", 20, 0, 20, 24, "v", 8)
        basin = rect(x - 64, y - 3, 128, 10, shade(steel, -0.15), radius=5)
        return (
            basin + stroked(tap, shade(steel, -0.12), 9, round_ends=True) + circle(x - 30, y - 10, 8, steel)
        )

    def _on_counter(self, x: float) -> str:
        """A thing or two on the counter: a bowl of fruit, a board, jars, a plant, a kettle."""
        y = self.top - 14
        things: tuple[Callable[[float, float], str], ...] = (
            self._fruit,
            self._jars,
            self._plant,
            self._board,
        )
        return self.rng.choice(things)(x + self.rng.uniform(-22, 22), y)

    def _fruit(self, x: float, y: float) -> str:
        if self.stage.depicts("fruit-bowl", "red-apple", "tangerine", "orange", "lemon", "banana"):
            return ""
        fruit = "".join(
            circle(x + dx, y - 38 + dy, 14, self.stage.on(colour))
            for dx, dy, colour in (
                (-22, 2, "#e0483c"),
                (22, 2, "#f0a030"),
                (0, -2, "#8fbf3f"),
                (-10, -16, "#f0c030"),
                (12, -16, "#e0483c"),
            )
        )
        bowl = trace(
            "M", x - 46, y - 38, "Q", x - 40, y, x - 14, y, "h", 28, "Q", x + 40, y, x + 46, y - 38, "Z"
        )
        return (
            fruit
            + shape(bowl, self.stage.on("#f3ead8"))
            + ellipse(x, y - 37, 46, 4, self.stage.on("#d9cbb2"), opacity=0.6)
        )

    def _jars(self, x: float, y: float) -> str:
        pieces = []
        for k, tall in enumerate((74, 60, 48)):
            left = x - 56 + 38 * k
            inside = self.stage.on(("#e9d2a0", "#8a5a3c", "#d9694f")[k])
            pieces.append(
                rect(left, y - tall, 32, tall, mix(self.stage.on("#eef6f8"), inside, 0.2), radius=5)
            )
            pieces.append(rect(left + 3, y - tall * 0.66, 26, tall * 0.63, inside, radius=4))
            pieces.append(rect(left - 1, y - tall - 9, 34, 11, self.counter, radius=3))
        return "".join(pieces)

    def _plant(self, x: float, y: float) -> str:
        return furniture.potted_plant(self.stage, x, y, 116)

    def _board(self, x: float, y: float) -> str:
        wood = self.stage.on("#c9965c")
        loaf = self.stage.on("#c98a45")
        board = rect(x - 60, y - 9, 120, 9, wood, radius=3)
        bread = trace("M", x - 44, y - 9, "C", x - 58, y - 50, x + 50, y - 56, x + 44, y - 9, "Z")
        cuts = "".join(trace("M", x - 20 + 20 * k, y - 40, "q", 6, 6, 4, 16) for k in range(3))
        return board + shape(bread, loaf) + stroked(cuts, shade(loaf, 0.4), 4, round_ends=True)


def rug(stage: Stage, x: float, y: float, colour: str) -> str:
    """An oval mat on the floor around (x, y), tagged "rug"."""
    reach = min(stage.width * 0.36, 460)
    tone = stage.on(mix(colour, "#f3e2c8", 0.35))
    rings = [ellipse(x, y + 4, reach, 62, "#2a1a20", opacity=0.2), ellipse(x, y, reach, 60, tone)]
    for share, lighter in ((0.84, 0.3), (0.66, -0.05), (0.46, 0.3)):
        rings.append(ellipse(x, y, reach * share, 60 * share, shade(tone, lighter)))
    return stage.part("rug", "".join(rings))
