"""Fitted kitchens: a run of cupboards with a counter, stove, sink, refrigerator, and what stands on them."""

import random

from openimagen.engines.illustrator.backdrops.scenery import furniture, kitchen_appliances, kitchenware
from openimagen.engines.illustrator.backdrops.stage import Stage
from openimagen.engines.illustrator.colour import mix, shade
from openimagen.engines.illustrator.shapes import ellipse, rect, stroked, trace

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
            pieces.append(kitchen_appliances.sink(self.metal, (window + 0.5) * module, self.top - 14))
        if not stage.depicts("oven"):
            pieces.append(
                kitchen_appliances.stove(
                    stage, self.rng, self.metal, stove * module, module, self.top - 14, HIGH + 4
                )
            )
        if not stage.depicts("refrigerator"):
            pieces.append(kitchen_appliances.fridge(stage, self.rng, fridge * module, module, self.foot))
        for k in range(count):
            if k not in (stove, fridge, window):
                pieces.append(
                    kitchenware.on_counter(stage, self.rng, self.counter, (k + 0.5) * module, self.top - 14)
                )
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
                pieces.append(kitchen_appliances.hood(self.stage, self.metal, x, module, bottom))
            elif shelves:
                pieces.append(kitchenware.shelves(self.stage, self.rng, self.counter, x, module, bottom))
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


def rug(stage: Stage, x: float, y: float, colour: str) -> str:
    """An oval mat on the floor around (x, y), tagged "rug"."""
    reach = min(stage.width * 0.36, 460)
    tone = stage.on(mix(colour, "#f3e2c8", 0.35))
    rings = [ellipse(x, y + 4, reach, 62, "#2a1a20", opacity=0.2), ellipse(x, y, reach, 60, tone)]
    for share, lighter in ((0.84, 0.3), (0.66, -0.05), (0.46, 0.3)):
        rings.append(ellipse(x, y, reach * share, 60 * share, shade(tone, lighter)))
    return stage.part("rug", "".join(rings))
