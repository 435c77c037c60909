"""A farm: a barn with its silo, fields in rows, pastures with hay; or a mill among ripe corn."""

from openimagen.engines.illustrator.backdrops import sky, weather
from openimagen.engines.illustrator.backdrops.backdrop import Backdrop
from openimagen.engines.illustrator.backdrops.places import field
from openimagen.engines.illustrator.backdrops.scenery import (
    broadleaf,
    country,
    farmstead,
    ground,
    houses,
    mountains,
    plants,
    trees,
)
from openimagen.engines.illustrator.backdrops.scenery.perspective import View, footing
from openimagen.engines.illustrator.backdrops.stage import Stage, leaning
from openimagen.engines.illustrator.colour import shade
from openimagen.engines.illustrator.shapes import polygon, stroked, trace

HORIZON = 550.0
BARNS = ("#b8423a", "#a8493c", "#7f8f94", "#c9b48c", "#4f6f8a")


def draw(stage: Stage) -> Backdrop:
    """Buildings at one side of the middle, fields before them, a fence or bales near the viewer."""
    rng = stage.canvas.stream("farm")
    horizon = stage.horizon(HORIZON)
    kind, side = rng.choice(("crops", "wheat", "pasture")), -leaning(stage.canvas)
    behind = [sky.draw(stage, horizon), _far(stage, horizon)]
    behind.append(_buildings(stage, horizon, side))
    view = View((stage.width * (0.5 - 0.12 * side), horizon - 10), stage.height - horizon)
    if kind == "wheat":
        behind.append(_wheat(stage, horizon))
    else:
        behind += ground.layers(stage, horizon + 44, ground.SNOW if stage.snowy else ground.MEADOW, 92, 7)
    if kind == "crops":
        reach = stage.width * 2.4
        left, right = (-reach, 30.0) if side < 0 else (-30.0, reach)
        behind.append(
            country.crop_rows(stage, view, left, right, 0.8, 5.2, country.ploughed(stage), round(reach / 120))
        )
        behind.append(_verge(stage, view, 30.0 if side < 0 else -30.0, -side))
    elif kind == "pasture":
        behind.append(_hay(stage, horizon, side))
    if kind == "pasture" and not stage.snowy:
        behind.append(plants.flowers(stage, horizon + 190, 985, 20))
    if kind != "wheat":
        behind.append(country.lane(stage, horizon + 44, 0.5 + 0.2 * side, 0.5 - 0.2 * side, 84))
    if rng.random() < 0.5 and not stage.depicts("fence"):
        behind.append(field.fence(stage, horizon + 104 * stage.depth(HORIZON)))
    low = "" if stage.snowy else plants.fringe(stage, 80, "#b8913c" if kind == "wheat" else "#3c7a33", 30)
    surface = ground.surface(stage, "dry_grass" if kind == "wheat" else "grass")
    return Backdrop(
        "".join(behind), low + weather.over(stage, horizon), stage.light, horizon, footing(horizon), surface
    )


def _far(stage: Stage, horizon: float) -> str:
    """A patchwork of hills."""
    rng = stage.canvas.stream("farm far")
    back = mountains.far_range(stage, "farm", horizon + 6, rng.choice((70, 150)), stage.far("#8aa0b8", 0.6))
    patches = ("#a3cb74", "#d9c26a", "#8fb85c", "#c9b05a", "#7fae6a")
    for k in range(3):
        colour = "#dbe6f3" if stage.snowy else rng.choice(patches)
        tone, foot = stage.far(colour, 0.5 - 0.1 * k), stage.far(shade(colour, -0.1), 0.4 - 0.1 * k)
        back += ground.hill(stage, f"farm {k}", horizon - 34 + 26 * k, 24 - 6 * k, tone, foot)
        back += trees.row(
            stage,
            f"farm {k}",
            horizon - 26 + 26 * k,
            26 + 16 * k,
            44 + 20 * k,
            8,
            haze=0.46 - 0.1 * k,
            kind="leafy",
        )
    return back


def _buildings(stage: Stage, horizon: float, side: int) -> str:
    rng = stage.canvas.stream("farm buildings")
    x, y = stage.width * (0.5 + 0.27 * side), horizon + 48 * stage.depth(HORIZON)
    shade_tree = ""
    if stage.has("tree"):
        crown = country.leaf_of(stage, rng, 0.14)
        shade_tree = stage.part("tree", broadleaf.leafy(stage, rng, x - side * 230, y, 240, crown, haze=0.14))
    manner = houses.MANNERS[rng.choice(("painted", "stone", "timbered"))]
    house = houses.cottage(stage, rng, stage.width * (0.5 - 0.3 * side), y - 16, 210, manner, 0.2)
    if rng.random() < 0.35 and not stage.depicts("windmill"):
        return shade_tree + house + farmstead.windmill(stage, rng, x, y, 400, 0.12)
    barn = "" if stage.depicts("barn") else farmstead.barn(stage, x, y, 340, 0.1, rng.choice(BARNS))
    return house + shade_tree + barn


def _wheat(stage: Stage, horizon: float) -> str:
    """A field of corn up to the viewer: ears in bands, deeper gold with nearness."""
    if stage.snowy:
        return "".join(ground.layers(stage, horizon + 44, ground.SNOW, 92, 9))
    rng = stage.canvas.stream("wheat")
    gold = {"spring": ("#a9d06a", "#7bb04e"), "winter": ("#a89878", "#8a7a5e")}.get(
        stage.season or "", ("#ecd079", "#c9993c")
    )
    pieces = [ground.hill(stage, "wheat", horizon + 52, 7, stage.far(gold[0], 0.3), stage.on(gold[1]), 420)]
    for row in range(9):
        near = row / 8
        y = horizon + 70 + (1000 - horizon - 70) * near**1.25
        stalks = ears = ""
        for _ in range(stage.count(80 - 34 * near)):
            x, tall, lean = (
                rng.uniform(0, stage.width),
                (14 + 46 * near) * rng.uniform(0.7, 1.2),
                rng.uniform(-5, 9),
            )
            foot = y + rng.uniform(-16, 16)
            stalks += trace("M", x, foot, "q", 0, -tall * 0.6, lean, -tall)
            ears += trace("M", x + lean * 0.9, foot - tall * 0.92, "l", lean * 0.4, -tall * 0.28)
        tone = stage.far(shade(gold[1], rng.uniform(-0.12, 0.08)), 0.22 * (1 - near))
        pieces.append(stroked(stalks, tone, 1.2 + 1.4 * near, opacity=0.85))
        pieces.append(
            stroked(
                ears,
                stage.far(shade(gold[0], 0.1), 0.2 * (1 - near)),
                2.2 + 3.4 * near,
                opacity=0.95,
                round_ends=True,
            )
        )
    return pieces[0] + stage.part("grass", "".join(pieces[1:]))


def _verge(stage: Stage, view: View, x: float, side: int) -> str:
    """The grassy edge between the crops and the lane."""
    green = stage.on("#e6eef8" if stage.snowy else "#6fa548")
    return polygon(view.floor(min(x, x + side * 60), max(x, x + side * 60), 0.8, 5.2), green)


def _hay(stage: Stage, horizon: float, side: int) -> str:
    rng = stage.canvas.stream("hay")
    if stage.depicts("hay-bale"):
        return ""
    bales = []
    for share, down, size in (
        (0.38, 96, 62),
        (0.24, 88, 52),
        (-0.06, 74, 36),
        (0.1, 66, 28),
        (0.44, 190, 122),
    ):
        x = stage.width * (0.5 - share * side) + rng.uniform(-24, 24)
        bales.append((down, country.hay_bale(stage, x, horizon + down, size, 0.22 if down < 100 else 0.04)))
    return "".join(bale for _, bale in sorted(bales))
