"""A jungle: trunks, great leaves and lianas around a clearing; a ruin, a stream or a far fall in it."""

from openimagen.engines.illustrator.backdrops import sky, weather
from openimagen.engines.illustrator.backdrops.backdrop import Backdrop
from openimagen.engines.illustrator.backdrops.places.forest import sunbeams
from openimagen.engines.illustrator.backdrops.scenery import ground, plants, rocks, ruins, tropics, waterside
from openimagen.engines.illustrator.backdrops.scenery.perspective import footing
from openimagen.engines.illustrator.backdrops.stage import Stage, leaning
from openimagen.engines.illustrator.colour import mix
from openimagen.engines.illustrator.shapes import ellipse, polygon, rect

HORIZON = 590.0
FLOOR = (("#7fae55", "#4f8a42"), ("#5f9a48", "#3a7338"), ("#4a8a40", "#2a5a2e"))
PETALS = ("#ff5f6f", "#ff8f3f", "#ffd23f", "#e05fc0", "#ffffff")


def draw(stage: Stage) -> Backdrop:
    """Walls of leaves in three depths with mist between them."""
    rng = stage.canvas.stream("jungle")
    horizon = stage.horizon(HORIZON)
    feature = rng.choice(("ruin", "stream", "fall", "clearing"))
    side = -leaning(stage.canvas)
    behind = [sky.draw(stage, horizon), _wall(stage, horizon, 0)]
    far_x = stage.width * (0.5 + 0.2 * side)
    if feature == "fall":
        edge = stage.width * (0.5 + 0.6 * side)
        wall = [(edge, horizon + 20), (edge, horizon - 400), (far_x - 40 * side, horizon - 350)]
        wall += [(far_x - 96 * side, horizon - 310), (far_x - 120 * side, horizon - 140)]
        wall.append((far_x - 165 * side, horizon + 20))
        behind.append(rocks.face(stage, "jungle", wall, ("#8f9088", "#5a6058"), 66, 0.4))
        behind.append(rocks.fall(stage, "jungle", far_x, horizon - 330, horizon + 16, 74, 1.2, 0.2))
    elif feature == "ruin":
        behind.append(ruins.temple(stage, far_x, horizon + 34, 400, 0.3))
    behind.append(_wall(stage, horizon, 1, opening=0.0 if feature == "clearing" else 0.72))
    behind += ground.layers(stage, horizon + 22, FLOOR, 90, 14)
    behind.append(_wall(stage, horizon, 2))
    if stage.light.key in ("day", "dawn"):
        behind.append(sunbeams(stage))
    if feature in ("stream", "fall"):
        behind.append(_stream(stage, horizon, far_x, side, pool=feature == "fall"))
    behind.append(ground.sunlit(stage, horizon + 110, 960, "#c9e07d", 6))
    behind.append(_undergrowth(stage, horizon))
    behind.append(plants.meadow(stage, horizon + 110, 995, 70, "#3f8f40"))
    front = tropics.hanging(stage, rng, 7) + tropics.corner_leaves(stage, side) + weather.over(stage, horizon)
    return Backdrop("".join(behind), front, stage.light, horizon, footing(horizon), "grass", framed=True)


def _wall(stage: Stage, horizon: float, depth: int, opening: float = 0.0) -> str:
    """Crowns and trunks at one of three depths, with the mist before them; tagged "tree".

    `opening` is the share of the width in the middle where no crowns hide what lies behind.
    """
    floor = stage.far("#6f9f5a", (0.6, 0.36, 0.12)[depth])
    land = (
        ground.hill(stage, f"jungle {depth}", horizon + (-8, 14, 60)[depth], 8, floor, floor)
        if depth < 2
        else ""
    )
    if not stage.has("tree"):
        return land
    rng = stage.canvas.stream(f"jungle wall {depth}")
    haze = (0.6, 0.36, 0.12)[depth]
    base = horizon + (10, 36, 80)[depth]
    pieces = [land]
    for _ in range(stage.count((9, 6, 4)[depth])):
        share = rng.uniform(0, 1)
        if depth == 2:
            share = rng.choice((rng.uniform(-0.03, 0.2), rng.uniform(0.8, 1.03)))
        width = (16, 30, 58)[depth] * rng.uniform(0.7, 1.2)
        pieces.append(tropics.trunk(stage, rng, share * stage.width, base, width, haze))
    for row in range(2 if depth else 1):
        x = -60.0
        while x < stage.width + 60:
            reach = (80, 96, 110)[depth] * rng.uniform(0.8, 1.3)
            edge = min(1.0, abs(x / stage.width - 0.5) * 2)
            open_here = edge < (0.62 if depth == 2 else opening)
            if not open_here:
                y = base - 40 - rng.uniform(0, 60) - row * (0 if depth == 0 else 60 * edge)
                y -= (190, 70, 0)[depth] * edge**2 * rng.uniform(0.5, 1.1)
                pieces.append(tropics.crown(stage, rng, x, y, reach, haze, 0.08 * depth))
            x += reach * rng.uniform(0.8, 1.2)
    if depth == 0:
        pieces.append(_canopy(stage, horizon))
    haze_colour = stage.light.haze
    mist = stage.downward(base - 180, base + 10, (0, haze_colour, 0), (1, haze_colour, (0.5, 0.3, 0)[depth]))
    return stage.part("tree", "".join(pieces)) + (
        rect(0, base - 180, stage.width, 190, mist) if depth < 2 else ""
    )


def _canopy(stage: Stage, horizon: float) -> str:
    """Far crowns that close the upper sky at the sides."""
    rng = stage.canvas.stream("canopy")
    crowns = []
    for _ in range(stage.count(13)):
        share = rng.choice((rng.uniform(-0.05, 0.2), rng.uniform(0.8, 1.05)))
        y = rng.uniform(40, horizon * 0.6)
        crowns.append(tropics.crown(stage, rng, share * stage.width, y, rng.uniform(80, 140), 0.45))
    return "".join(crowns)


def _undergrowth(stage: Stage, horizon: float) -> str:
    rng = stage.canvas.stream("jungle undergrowth")
    grown = []
    for _ in range(stage.count(11)):
        share = rng.choice((rng.uniform(-0.03, 0.27), rng.uniform(0.73, 1.03)))
        near = rng.random()
        x, y = share * stage.width, horizon + 60 + 190 * near
        draw_one = tropics.fern if rng.random() < 0.5 else tropics.clump
        plant = draw_one(stage, rng, x, y, 60 + 90 * near, 0.22 * (1 - near))
        if rng.random() < 0.5:
            petal = rng.choice(PETALS)
            plant += stage.part(
                "flower",
                "".join(
                    tropics.blossom(
                        stage, x + rng.uniform(-40, 40), y - rng.uniform(10, 60), 8 + 8 * near, petal
                    )
                    for _ in range(3)
                ),
            )
        grown.append((y, plant))
    return stage.part("plant", "".join(plant for _, plant in sorted(grown)))


def _stream(stage: Stage, horizon: float, far_x: float, side: int, *, pool: bool) -> str:
    """A stream from the far end of the clearing, or a pool there, to the lower corner on one side."""
    left, right = [], []
    for k in range(13):
        t = k / 12
        y = horizon + 16 + (1010 - horizon) * t**1.4
        x = far_x + (stage.width * (0.5 + 0.46 * side) - far_x) * t**1.5
        half = (14 if pool else 3) + 150 * t**1.5
        left.append((x - half, y))
        right.append((x + half, y))
    water, pale = stage.on("#4f9fa8"), mix(stage.on("#9fd6d6"), stage.light.haze, 0.3)
    source = ellipse(far_x, horizon + 18, 90, 13, pale) if pool else ""
    edge = polygon(
        [(x - 8, y - 3) for x, y in left] + [(x + 8, y - 3) for x, y in right[::-1]], stage.on("#4a4a34")
    )
    body = [*left, *right[::-1]]
    clip = stage.canvas.clip(polygon(body, "#000"))
    fill = polygon(body, stage.downward(horizon, 1000, (0, pale), (1, water)))
    return (
        edge + source + fill + f'<g clip-path="{clip}">{waterside.ripples(stage, horizon + 20, 1000, 40)}</g>'
    )
