"""A garden: a cottage garden behind a picket fence, a formal one of hedges, or a Japanese one."""

from openimagen.engines.illustrator.backdrops import sky, weather
from openimagen.engines.illustrator.backdrops.backdrop import Backdrop
from openimagen.engines.illustrator.backdrops.scenery import (
    bridges,
    broadleaf,
    country,
    gardening,
    ground,
    houses,
    outdoor,
    plants,
    rocks,
    topiary,
    trees,
    waterside,
)
from openimagen.engines.illustrator.backdrops.scenery.perspective import View, footing
from openimagen.engines.illustrator.backdrops.seasons import BLOSSOM
from openimagen.engines.illustrator.backdrops.stage import Stage, leaning
from openimagen.engines.illustrator.colour import shade
from openimagen.engines.illustrator.shapes import ellipse, polygon

HORIZON = 545.0


def draw(stage: Stage) -> Backdrop:
    """One of three gardens, by the seed."""
    rng = stage.canvas.stream("garden")
    horizon = stage.horizon(HORIZON)
    lay_out, side = rng.choice((_cottage, _formal, _japanese)), -leaning(stage.canvas)
    behind = [sky.draw(stage, horizon), *lay_out(stage, horizon, side)]
    front = ("" if stage.snowy else gardening.border(stage, side)) + weather.over(stage, horizon)
    surface = ground.surface(stage)
    return Backdrop("".join(behind), front, stage.light, horizon, footing(horizon), surface, framed=True)


def _lawn(stage: Stage, horizon: float) -> list[str]:
    if stage.snowy:
        return ground.layers(stage, horizon - 14, ground.SNOW, 108, 5)
    tufts = plants.meadow(stage, horizon + 130, 995, 46, "#5c9a40")
    return [*ground.layers(stage, horizon - 14, ground.MEADOW, 108, 5), tufts]


def _cottage(stage: Stage, horizon: float, side: int) -> list[str]:
    """A house, fruit trees, a picket fence with roses, winding path, crowded beds."""
    rng, depth = stage.canvas.stream("cottage garden"), stage.depth(HORIZON)
    house_x = stage.width * (0.5 + 0.24 * side)
    pieces = [trees.row(stage, "garden far", horizon + 8, 130, 230, 13, haze=0.36, kind="leafy")]
    pieces += _lawn(stage, horizon)
    pieces.append(
        houses.cottage(
            stage,
            rng,
            house_x,
            horizon + 62 * depth,
            430,
            houses.MANNERS[rng.choice(("timbered", "stone", "painted"))],
            0.1,
        )
    )
    if stage.has("tree"):
        for share, tall in ((0.5 - 0.38 * side, 330), (0.5 - 0.16 * side, 230)):
            crown = country.leaf_of(stage, rng, 0.1)
            tree = broadleaf.leafy(
                stage, rng, stage.width * share, horizon + 70 * depth, tall, crown, haze=0.1
            )
            pieces.append(stage.part("tree", tree))
    pieces.append(
        country.lane(
            stage, horizon + 60 * depth, 0.5 + 0.22 * side, 0.5 - 0.12 * side, 84, ("#dccbb0", "#bfa98c")
        )
    )
    gap = (stage.width * (0.5 + 0.13 * side) - 46, stage.width * (0.5 + 0.13 * side) + 46)
    pieces.append(gardening.picket_fence(stage, horizon + 128 * depth, 64, gap))
    if not stage.depicts("rose"):
        pieces.append(gardening.rose_arch(stage, sum(gap) / 2, horizon + 132 * depth, 150))
    petals = rng.sample(plants.PETALS, 4)
    for share, wide in ((0.02, 300), (0.3, 190), (0.72, 210), (1.0, 300)):
        if abs(share - (0.5 + 0.1 * side)) > 0.12:
            pieces.append(
                country.flower_bed(
                    stage, rng, stage.width * share, horizon + 172 * depth, wide, 62, tuple(petals)
                )
            )
    return pieces


def _formal(stage: Stage, horizon: float, side: int) -> list[str]:
    """Hedges in perspective, clipped cones and balls, a gravel walk to a fountain."""
    rng = stage.canvas.stream("formal garden")
    view = View((stage.width / 2, horizon), stage.height - horizon)
    pieces = [trees.row(stage, "garden far", horizon + 8, 100, 180, 15, haze=0.45, kind="leafy")]
    if stage.has("tree"):
        for share in (0.06, 0.17, 0.83, 0.94):
            green = stage.far("#3a7350", 0.3)
            tree = broadleaf.poplar(
                stage, rng, stage.width * share, horizon + 14, rng.uniform(200, 260), green
            )
            pieces.append(stage.part("tree", tree))
    pieces.append(country.hedge(stage, "back", horizon + 16, 52, "#448060", 0.3))
    pieces += _lawn(stage, horizon)
    gravel = stage.on("#eaf0f8" if stage.snowy else rng.choice(("#e6d9bc", "#dcd0c4")))
    pieces.append(
        polygon(
            view.floor(-300, 300, 0.8, 9),
            stage.downward(horizon, 1000, (0, shade(gravel, -0.08)), (1, gravel)),
        )
    )
    pieces.append(polygon(view.floor(-stage.width * 4, stage.width * 4, 3.3, 4.3), gravel))
    petals = tuple(rng.sample(plants.PETALS, 3))
    for depth in (6.2, 4.9, 2.7, 1.9):
        haze = min(0.4, 0.07 * depth)
        for at in (-1, 1):
            x, y = view.at(at * 560, 0, depth)
            bed = country.flower_bed(stage, rng, x + at * 150 / depth, y, 560 / depth, 88 / depth, petals)
            pieces.append(bed)
            for far in (380.0, 980.0):
                bx, by = view.at(at * far, 0, depth * 0.95)
                form = topiary.cone if (far < 500) == (depth in (6.2, 2.7)) else topiary.ball
                pieces.append(form(stage, bx, by, 300 / depth, haze))
    pieces.insert(-12, outdoor.fountain(stage, stage.width / 2, view.at(0, 0, 3.8)[1], 118))
    return pieces


def _japanese(stage: Stage, horizon: float, side: int) -> list[str]:
    """A pond under a red bridge, maples and clipped pines, a stone lantern, raked gravel."""
    rng = stage.canvas.stream("japanese garden")
    pieces = [
        trees.row(
            stage, "garden far", horizon + 8, 120, 220, 15, haze=0.45, kind="mixed", snow=0.8 * stage.snowy
        )
    ]
    pieces.append(country.hedge(stage, "back", horizon + 20, 60, "#5f8f50", 0.3))
    pieces += _lawn(stage, horizon)
    x, y, half = stage.width * (0.5 + 0.12 * side), horizon + 122, max(320.0, stage.width * 0.38)
    water, stone = stage.on("#5f9fa8"), stage.on("#9a9690")
    pieces.append(ellipse(x, y, half * 1.04, 66, stone))
    pieces.append(
        ellipse(x, y + 3, half, 60, stage.downward(y - 60, y + 60, (0, shade(water, 0.35)), (1, water)))
    )
    clip = stage.canvas.clip(ellipse(x, y + 3, half, 60, "#000"))
    pieces.append(f'<g clip-path="{clip}">{waterside.ripples(stage, y - 50, y + 60, 40)}</g>')
    pieces.append(waterside.lilies(stage, rng, x - side * half * 0.6, y + 24, 130, 9))
    if not stage.depicts("bridge"):
        pieces.append(bridges.wooden(stage, x + side * half * 0.2, y - 20, 300, 0.06, "#c8473a"))
    for k in range(15):
        share = k / 14
        bx = x - half * 1.02 + share * half * 2.04
        by = y + 62 * (1 - (2 * share - 1) ** 2) ** 0.5
        if rng.random() < 0.75:
            pieces.append(rocks.boulder(stage, rng, bx, by + 8, rng.uniform(16, 38), "#8d8b88"))
    if stage.has("tree"):
        at = stage.width * (0.5 - 0.36 * side)
        maple = {"spring": BLOSSOM[0], "summer": "#5f9a48", "autumn": "#c8352e"}.get(
            stage.season or "", rng.choice(("#c8453a", "#d9682e", "#b83a4a", BLOSSOM[2]))
        )
        tree = broadleaf.leafy(stage, rng, at, horizon + 74, 330, stage.far(maple, 0.06), haze=0.06)
        cloud = topiary.cloud_pine(stage, rng, stage.width * (0.5 + 0.4 * side), horizon + 92, 300, 0.08)
        pieces.append(stage.part("tree", tree) + cloud)
    pieces.append(gardening.stone_lantern(stage, stage.width * (0.5 - 0.27 * side), horizon + 176, 150))
    for k in range(6):
        sx = stage.width * (0.5 - side * (0.3 - 0.09 * k))
        pieces.append(ellipse(sx, horizon + 236 + 13 * k, 46, 11, shade(stone, -0.2)))
        pieces.append(ellipse(sx, horizon + 233 + 13 * k, 45, 10, shade(stone, 0.12)))
    return pieces
