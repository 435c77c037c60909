"""A volcano: smoking over green land, erupting over lava fields, or rising from a lake of fire."""

import math

from openimagen.engines.illustrator.backdrops import sky, weather
from openimagen.engines.illustrator.backdrops.backdrop import Backdrop, Surface
from openimagen.engines.illustrator.backdrops.scenery import fire, ground, mountains, plants, rocks, trees
from openimagen.engines.illustrator.backdrops.scenery.perspective import footing
from openimagen.engines.illustrator.backdrops.stage import Stage, leaning
from openimagen.engines.illustrator.canvas import Point
from openimagen.engines.illustrator.colour import shade
from openimagen.engines.illustrator.shapes import ellipse, polygon, rect

HORIZON = 560.0


def draw(stage: Stage) -> Backdrop:
    """The cone stands off the middle, with its plume blown to the light's far side."""
    rng = stage.canvas.stream("volcano")
    horizon = stage.horizon(HORIZON)
    kind, side = rng.choice(("erupting", "smoking", "lava", "erupting")), -leaning(stage.canvas)
    if stage.light.dark and not stage.snowy:
        kind = "erupting" if kind == "smoking" else kind  # or nothing of it would be seen
    x = stage.width * (0.5 + side * rng.uniform(0.1, 0.2))
    height = horizon * rng.uniform(0.6, 0.7)
    active = kind != "smoking"
    behind = [sky.draw(stage, horizon), _gloom(stage, horizon, x, horizon - height) if active else ""]
    behind.append(mountains.far_range(stage, "volcano", horizon + 16, 150, stage.far("#7f8090", 0.5)))
    top: Point = (x, horizon + 14 - height)
    behind.append(fire.plume(stage, top[0], top[1], height, active))
    if active:
        behind.append(fire.fountain(stage, top[0], top[1], height * 0.36))
    behind.append(_cone(stage, x, horizon + 44, height + 28, active))
    behind += _land(stage, horizon, kind, side)
    surface: Surface = "rock" if active else ground.surface(stage)
    front = (
        fire.embers(stage) if active else "" if stage.snowy else plants.fringe(stage, 70, "#3c7a33")
    ) + weather.over(stage, horizon)
    return Backdrop("".join(behind), front, stage.light, horizon, footing(horizon), surface)


def _gloom(stage: Stage, horizon: float, x: float, top: float) -> str:
    """Ash that dims the upper sky, and the fire's glow on it."""
    ash = stage.on("#5a4a4e")
    veil = rect(0, 0, stage.width, horizon + 20, stage.downward(0, horizon, (0, ash, 0.62), (1, ash, 0.1)))
    glow = stage.canvas.radial([(0, "#ff8a3c", 0.6), (0.5, "#ff6a3c", 0.22), (1, "#ff6a3c", 0)])
    return veil + ellipse(x, top, 460, 330, glow)


def _cone(stage: Stage, x: float, base: float, height: float, active: bool) -> str:
    """The mountain with its crater and, if active, streams of lava; tagged "mountain"."""
    if not stage.has("mountain"):
        return ""
    rng = stage.canvas.stream("cone")
    half, lip = height * 1.25, height * 0.16
    top = base - height

    def slope(side: int) -> list[Point]:
        points = []
        for k in range(13):
            t = k / 12
            # Concave, steeper towards the crater.
            out = lip + (half - lip) * (1 - t) ** 1.75
            points.append((x + side * (out + rng.uniform(-5, 5)), base - height * t))
        return points

    west, east = slope(-1), slope(1)
    dents = [
        (x + lip * dx, top + height * dy)
        for dx, dy in ((-0.5, 0.035), (-0.1, 0.05), (0.35, 0.03), (0.7, 0.045))
    ]
    rock = "#5d4f58" if active else "#6f6f86"
    lit, foot = stage.far(shade(rock, 0.1), 0.16), stage.far(shade(rock, 0.05) if active else "#6f9a78", 0.42)
    outline = [*west, *dents, *east[::-1]]
    pieces = [polygon(outline, stage.downward(top, base, (0, lit), (0.55, stage.far(rock, 0.24)), (1, foot)))]
    for k in range(9):
        share = (k - 4) / 4.4
        start, end = x + lip * share, x + half * share * 0.8
        ridge = [(start, top + height * 0.04)]
        for step in range(1, 6):
            t = step / 5
            ridge.append((start + (end - start) * t**1.7 + rng.uniform(-9, 9), top + height * t))
        dark = -stage.light.side * half * 0.06
        pieces.append(
            polygon(
                [*ridge, (ridge[-1][0] + dark, base), (ridge[2][0] + dark * 0.5, ridge[2][1])],
                "#120a1e",
                opacity=0.22,
            )
        )
    if not active and stage.has("snow"):
        cap = (
            [p for p in west if p[1] < top + height * 0.3]
            + dents
            + [p for p in east[::-1] if p[1] < top + height * 0.3]
        )
        left, right = cap[0], cap[-1]
        teeth = [
            (right[0] + (left[0] - right[0]) * k / 8, right[1] + height * (0.1 if k % 2 else -0.02))
            for k in range(1, 8)
        ]
        pieces.append(stage.part("snow", polygon([*cap, *teeth], stage.far("#f6faff", 0.1))))
    if active:
        for k in range(3):
            pieces.append(
                fire.lava_stream(
                    stage,
                    f"{k}",
                    x + lip * (k - 1) * 0.55,
                    top + height * 0.04,
                    x + (k - 1) * half * 0.42,
                    base - height * (0.02, 0.0, 0.12)[k],
                    15,
                )
            )
    return stage.part("mountain", "".join(pieces))


def _land(stage: Stage, horizon: float, kind: str, side: int) -> list[str]:
    if kind == "smoking":
        colours = ground.SNOW if stage.snowy else ground.MEADOW
        pieces = [
            trees.row(
                stage, "volcano", horizon + 24, 60, 120, 22, haze=0.36, kind="mixed", snow=0.8 * stage.snowy
            )
        ]
        pieces += ground.layers(stage, horizon + 6, colours, 94, 12)
        if not stage.snowy:
            pieces += [
                plants.meadow(stage, horizon + 90, 995, 90, "#5c9a40"),
                plants.flowers(stage, horizon + 140, 985, 24),
            ]
        return [*pieces, ground.stones(stage, horizon + 90, 990, "#6a6068", 7)]
    pieces = []
    tones = (("#6a5560", "#4a3a44"), ("#564650", "#3a2e38"), ("#473a42", "#2a222a"))
    for k, (top, bottom) in enumerate(tones):
        y = horizon + (12, 100, 190)[k]
        pieces.append(
            ground.hill(
                stage,
                f"lava field {k}",
                y,
                12,
                stage.far(top, 0.3 - 0.12 * k),
                stage.far(bottom, 0.12 - 0.05 * k),
            )
        )
        if k < 2 or kind == "lava":
            pieces.append(fire.cracks(stage, f"{k}", y + 16, y + 90, 9 + 3 * k))
    if kind == "lava":
        pieces.append(_pool(stage, horizon, side))
    rng = stage.canvas.stream("lava rocks")
    stones = []
    for _ in range(stage.count(11)):
        share = rng.choice((rng.uniform(-0.02, 0.28), rng.uniform(0.72, 1.02)))
        near = rng.random()
        y = horizon + 60 + 330 * near
        stones.append((y, rocks.boulder(stage, rng, share * stage.width, y, 16 + 58 * near, "#574a54")))
    return pieces + [stone for _, stone in sorted(stones)]


def _pool(stage: Stage, horizon: float, side: int) -> str:
    """A lake of lava at one side of the middle distance."""
    x, y, half = stage.width * (0.5 - 0.3 * side), horizon + 120, max(210.0, stage.width * 0.26)
    rng = stage.canvas.stream("lava pool")
    ring = [
        (x + math.cos(a) * half * rng.uniform(0.9, 1.08), y + math.sin(a) * 44 * rng.uniform(0.9, 1.1))
        for a in (math.tau * k / 22 for k in range(22))
    ]
    return fire.pool(stage, ring, x, y, half)
