"""A savanna: golden grass, umbrella thorns, a far mountain or rocks, a water hole now and then."""

from openimagen.engines.illustrator.backdrops import sky, weather
from openimagen.engines.illustrator.backdrops.backdrop import Backdrop
from openimagen.engines.illustrator.backdrops.scenery import broadleaf, ground, mountains, plants, rocks
from openimagen.engines.illustrator.backdrops.scenery.perspective import footing
from openimagen.engines.illustrator.backdrops.stage import Stage, leaning
from openimagen.engines.illustrator.colour import mix, shade
from openimagen.engines.illustrator.shapes import ellipse, polygon, rect, stroked, trace

HORIZON = 565.0
PALETTES = (
    (("#ecd28c", "#cfa757"), ("#dcb965", "#b98d42"), ("#c9a04c", "#94692f")),
    (("#e4d89a", "#b9b060"), ("#cfc473", "#98954a"), ("#b3ab58", "#77793a")),
    (("#f0c98a", "#d69c54"), ("#e0ac62", "#bd7f40"), ("#cb9147", "#95592c")),
)
GRASS = ("#c39a48", "#a39a4c", "#bd8440")


def draw(stage: Stage) -> Backdrop:
    """Wide flat land under a high sky."""
    rng = stage.canvas.stream("savanna")
    horizon = stage.horizon(HORIZON)
    kind, side = rng.choice(("mountain", "rocks", "water", "plain")), -leaning(stage.canvas)
    which = rng.randrange(len(PALETTES))
    behind = [sky.draw(stage, horizon), _glow(stage, horizon)]
    if kind == "mountain":
        behind.append(_great_mountain(stage, horizon, stage.width * (0.5 + 0.18 * side)))
    elif rng.random() < 0.7:
        behind.append(mountains.far_range(stage, "savanna", horizon + 12, 80, stage.far("#a08f9a", 0.6)))
    behind.append(_scrub(stage, horizon))
    behind += ground.layers(stage, horizon + 4, PALETTES[which], 92, 8)
    behind.append(_far_trees(stage, horizon))
    if kind == "water":
        behind.append(
            _water_hole(stage, stage.width * (0.5 - 0.2 * side), horizon + 104 * stage.depth(HORIZON))
        )
    if kind == "rocks":
        behind.append(_kopje(stage, stage.width * (0.5 + 0.33 * side), horizon + 84 * stage.depth(HORIZON)))
    behind.append(_near_tree(stage, horizon, side if kind != "rocks" else -side))
    behind.append(_grass(stage, horizon, GRASS[which]))
    front = plants.fringe(stage, 100, shade(GRASS[which], -0.12), 38) + weather.over(stage, horizon)
    return Backdrop("".join(behind), front, stage.light, horizon, footing(horizon), "dry_grass", framed=True)


def _glow(stage: Stage, horizon: float) -> str:
    """Warm dust over the horizon."""
    dust = mix("#ffd9a0", stage.light.haze, 0.4) if not stage.light.dark else stage.light.haze
    return rect(
        0,
        horizon - 150,
        stage.width,
        160,
        stage.downward(horizon - 150, horizon, (0, dust, 0), (1, dust, 0.55)),
    )


def _great_mountain(stage: Stage, horizon: float, x: float) -> str:
    """A broad far volcano with snow on its flat top, its foot lost in haze; tagged "mountain"."""
    rng = stage.canvas.stream("great mountain")
    half, height = max(430.0, stage.width * 0.42), 200.0
    rock = stage.far("#7f86a8", 0.5)
    base, top = horizon + 12, horizon + 12 - height
    outline = [
        (x - half, base),
        (x - half * 0.6, base - height * 0.3),
        (x - half * 0.3, base - height * 0.72),
        (x - half * 0.17, top),
    ]
    outline += [
        (x - half * 0.05, top + 8),
        (x + half * 0.08, top - 3),
        (x + half * 0.2, top + 6),
        (x + half * 0.36, base - height * 0.66),
        (x + half * 0.66, base - height * 0.28),
        (x + half, base),
    ]
    fill = stage.downward(top, base, (0, rock), (1, mix(rock, stage.light.haze, 0.92)))
    snow = [(x - half * 0.26, top + height * 0.2), *outline[3:7], (x + half * 0.3, top + height * 0.24)]
    for k in range(9):
        snow.append(
            (
                x + half * (0.27 - 0.055 * (k + 1)),
                top + height * ((0.36 if k % 2 else 0.2) + rng.uniform(-0.04, 0.04)),
            )
        )
    cap = stage.part("snow", polygon(snow, stage.far("#ffffff", 0.25)))
    return stage.part("mountain", polygon(outline, fill) + cap)


def _scrub(stage: Stage, horizon: float) -> str:
    """A hazy line of bushes along the horizon, tagged "tree"."""
    rng = stage.canvas.stream("scrub")
    bushes = []
    colour = stage.far("#8f9256", 0.5)
    for _ in range(stage.count(30)):
        x = rng.uniform(-20, stage.width + 20)
        bushes.append(
            plants.bush(
                stage, rng, x, horizon + 12, rng.uniform(26, 70), shade(colour, rng.uniform(-0.08, 0.08))
            )
        )
    return stage.part("tree", "".join(bushes))


def _far_trees(stage: Stage, horizon: float) -> str:
    rng = stage.canvas.stream("far acacias")
    found = []
    for _ in range(stage.count(7)):
        near = rng.random() ** 1.6
        x, y = rng.uniform(0, stage.width), horizon + 16 + 66 * near
        found.append((y, broadleaf.acacia(stage, rng, x, y, 60 + 110 * near, 0.46 - 0.26 * near)))
    return "".join(tree for _, tree in sorted(found))


def _near_tree(stage: Stage, horizon: float, side: int) -> str:
    rng = stage.canvas.stream("near acacia")
    x, y = (
        stage.width * (0.5 + rng.uniform(0.3, 0.4) * side),
        horizon + rng.uniform(96, 130) * stage.depth(HORIZON),
    )
    shadow = stage.part("tree", ellipse(x - stage.light.side * 50, y + 4, 170, 12, "#2a1a10", opacity=0.22))
    return shadow + broadleaf.acacia(stage, rng, x, y, rng.uniform(360, 440), 0.04)


def _water_hole(stage: Stage, x: float, y: float) -> str:
    half = max(200.0, stage.width * 0.24)
    mud, water = stage.on("#9a7448"), stage.on("#8fb4c4")
    rng = stage.canvas.stream("water hole")
    pieces = [
        ellipse(x, y, half * 1.1, 44, mud),
        ellipse(
            x,
            y + 2,
            half,
            36,
            stage.downward(y - 36, y + 36, (0, mix(stage.light.haze, water, 0.4)), (1, water)),
        ),
    ]
    for _ in range(10):
        pieces.append(
            ellipse(
                x + rng.uniform(-0.6, 0.6) * half,
                y + rng.uniform(-20, 26),
                rng.uniform(16, 70),
                1.7,
                "#ffffff",
                opacity=0.35,
            )
        )
    return "".join(pieces)


def _kopje(stage: Stage, x: float, y: float) -> str:
    """A heap of great round rocks, tagged "rock"."""
    rng = stage.canvas.stream("kopje")
    heap = []
    for dx, dy, size in (
        (0.2, -96, 84),
        (-0.9, -34, 76),
        (0.95, -26, 88),
        (-0.2, -40, 104),
        (-1.5, 6, 58),
        (1.7, 8, 62),
        (0.4, 10, 92),
        (-0.6, 14, 70),
    ):
        heap.append(rocks.boulder(stage, rng, x + dx * 100, y + dy, size, "#b08a68"))
    return stage.part("rock", "".join(heap))


def _grass(stage: Stage, horizon: float, colour: str) -> str:
    """Long dry grass, denser and taller towards the viewer, tagged "grass"."""
    rng = stage.canvas.stream("dry grass")
    pieces = []
    for row in range(7):
        near = row / 6
        y = horizon + 50 + (995 - horizon - 50) * near**1.2
        blades = ""
        for _ in range(stage.count(46)):
            x, tall, lean = (
                rng.uniform(0, stage.width),
                (10 + 30 * near) * rng.uniform(0.6, 1.3),
                rng.uniform(-8, 12),
            )
            foot = y + rng.uniform(-18, 18)
            blades += trace("M", x, foot, "q", lean * 0.2, -tall * 0.7, lean, -tall)
        tone = stage.far(shade(colour, rng.uniform(-0.16, 0.2)), 0.25 * (1 - near))
        pieces.append(stroked(blades, tone, 1.4 + 1.6 * near, opacity=0.9))
    return stage.part("grass", "".join(pieces))
