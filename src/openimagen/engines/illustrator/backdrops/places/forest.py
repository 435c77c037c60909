"""A clearing in a forest, in leaf or under snow."""

from openimagen.engines.illustrator.backdrops import sky, weather
from openimagen.engines.illustrator.backdrops.backdrop import Backdrop
from openimagen.engines.illustrator.backdrops.places import winter
from openimagen.engines.illustrator.backdrops.scenery import ground, plants, trees
from openimagen.engines.illustrator.backdrops.stage import Stage
from openimagen.engines.illustrator.colour import mix, shade
from openimagen.engines.illustrator.shapes import polygon, rect, shape, trace

HORIZON, GROUND = 585.0, 865.0
# haze, lowest and highest tree, trees per 1000 units of width
ROWS = ((0.66, 170, 260, 26), (0.46, 210, 330, 17), (0.24, 300, 430, 11))


def draw(stage: Stage) -> Backdrop:
    """Three rows of trees around a clearing, framed by near trunks."""
    horizon = stage.horizon(HORIZON)
    snowy = stage.snowy
    # Only broad-leaved trees blossom and turn.
    kinds = (
        ("mixed", "leafy") if stage.season in ("spring", "autumn") else ("pine", "mixed", "leafy", "mixed")
    )
    kind = "pine" if snowy else stage.canvas.stream("forest").choice(kinds)
    behind = [sky.draw(stage, horizon)]
    for k, (haze, low, high, density) in enumerate(ROWS):
        y = horizon + 4 + 34 * stage.depth(HORIZON) * k
        floor = stage.far("#dbe6f3" if snowy else "#6f9a55", 0.5 - 0.15 * k)
        behind.append(ground.hill(stage, f"row {k}", y - 8, 9, floor, floor))
        gap = (stage.width * 0.26, stage.width * 0.74) if k == 2 else None
        behind.append(
            trees.row(
                stage, f"row {k}", y + 4, low, high, density, haze=haze, kind=kind, snow=0.8 * snowy, gap=gap
            )
        )
        haze_colour = stage.light.haze
        mist = stage.downward(y - 170, y + 20, (0, haze_colour, 0), (1, haze_colour, (0.45, 0.34, 0.1)[k]))
        behind.append(rect(0, y - 170, stage.width, 190, mist))
    if stage.light.key in ("day", "dawn"):
        behind.append(sunbeams(stage))
    if snowy:
        behind.append(winter.snowfield(stage, horizon))
        front = frame(stage, snowy=True) + winter.in_front(stage)
        return Backdrop("".join(behind), front, stage.light, horizon, GROUND, "snow", framed=True)
    behind += ground.layers(stage, horizon + 60, ground.WOODLAND, 90 * stage.depth(HORIZON), 15)
    behind.append(ground.sunlit(stage, horizon + 110, 960, "#c9db7d", 6))
    behind.append(undergrowth(stage))
    behind.append(plants.meadow(stage, horizon + 90, 995, 90, "#4f8a3c"))
    behind.append(plants.flowers(stage, horizon + 150, 985, 12))
    front = frame(stage, snowy=False) + plants.fringe(stage, 90, "#2f6330") + weather.over(stage, horizon)
    return Backdrop("".join(behind), front, stage.light, horizon, GROUND, "grass", framed=True)


def sunbeams(stage: Stage) -> str:
    """Shafts of light that fall through the crowns from the light's side."""
    rng = stage.canvas.stream("sunbeams")
    side = stage.light.side
    beams = []
    for _ in range(stage.count(5)):
        top = rng.uniform(0.05, 0.95) * stage.width
        width = rng.uniform(26, 70)
        drift = -side * rng.uniform(180, 300)
        paint = stage.downward(60, 760, (0, "#fff7d0", 0), (0.3, "#fff7d0", 0.36), (1, "#fff7d0", 0))
        beams.append(
            polygon([(top, 60), (top + width, 60), (top + width * 2 + drift, 770), (top + drift, 770)], paint)
        )
    return stage.part("sun", "".join(beams))


def undergrowth(stage: Stage) -> str:
    """Bushes at the clearing's rim, away from the middle."""
    horizon = stage.horizon(HORIZON)
    rng = stage.canvas.stream("undergrowth")
    bushes = []
    for _ in range(stage.count(9)):
        along = rng.choice((rng.uniform(-0.02, 0.26), rng.uniform(0.74, 1.02)))
        y = horizon + rng.uniform(70, 120)
        colour = stage.far(shade("#4d8548", rng.uniform(-0.15, 0.1)), 0.14)
        bushes.append((y, plants.bush(stage, rng, along * stage.width, y, rng.uniform(70, 130), colour)))
    return "".join(bush for _, bush in sorted(bushes))


def frame(stage: Stage, *, snowy: bool) -> str:
    """A near tree at each side of the picture, mostly outside it."""
    if not stage.has("tree"):
        return ""
    rng = stage.canvas.stream("frame")
    green = stage.on("#23483d" if snowy else "#26543a")
    pieces = []
    for side in (0, 1):
        x = side * stage.width + rng.uniform(-24, 14) * (1 if side else -1)
        if snowy or rng.random() < 0.4:
            height = rng.uniform(620, 800)
            pieces.append(trees.pine(stage, rng, x, 1030, height, green, snow=0.9 * snowy, tiers=7))
        else:
            pieces.append(_trunk(stage, x, rng.uniform(56, 84)))
    return stage.part("tree", "".join(pieces))


def _trunk(stage: Stage, x: float, width: float) -> str:
    bark = stage.on("#4a3a34")
    lit = mix(bark, stage.on("#a3876a"), 0.45)
    paint = stage.canvas.linear(
        [(0, lit if stage.light.side < 0 else bark), (1, bark if stage.light.side < 0 else lit)], x2=1, y2=0
    )
    half = width / 2
    d = (
        trace("M", x - half * 1.9, 1010)
        + trace("Q", x - half, 940, x - half, 800)
        + trace("L", x - half * 0.8, -10)
        + trace("H", x + half * 0.8)
        + trace("L", x + half, 800)
        + trace("Q", x + half, 940, x + half * 1.9, 1010, "Z")
    )
    return shape(d, paint)
