"""A tropical island: an islet with palms, a lagoon below green peaks, or the island seen from the water."""

from openimagen.engines.illustrator.backdrops import sky, weather
from openimagen.engines.illustrator.backdrops.backdrop import Backdrop
from openimagen.engines.illustrator.backdrops.places.coast import birds
from openimagen.engines.illustrator.backdrops.scenery import (
    beachside,
    islands,
    rocks,
    trees,
    tropics,
    water,
    waterside,
)
from openimagen.engines.illustrator.backdrops.scenery.perspective import footing
from openimagen.engines.illustrator.backdrops.stage import Stage, leaning
from openimagen.engines.illustrator.canvas import Point
from openimagen.engines.illustrator.colour import mix, shade
from openimagen.engines.illustrator.shapes import polygon, shape, smooth_d, stroked

HORIZON = 500.0
SANDS = (("#fbeac4", "#e8c68c"), ("#fdf3dc", "#ecd3a4"), ("#f6dfae", "#dcb276"))


def draw(stage: Stage) -> Backdrop:
    """Sand under the feet with the sea on both sides of it; what floats lies before a far island."""
    rng = stage.canvas.stream("tropical island")
    horizon = stage.horizon(HORIZON)
    kind, side = rng.choice(("islet", "lagoon", "stacks")), -leaning(stage.canvas)
    behind = [sky.draw(stage, horizon)]
    afloat = waterside.on_water(stage)
    far_x = stage.width * (0.5 - 0.22 * side)
    scenery = []
    if kind == "stacks":
        for k, (dx, wide, high) in enumerate(((-0.1, 90, 190), (0.04, 130, 270), (0.17, 80, 150))):
            x = far_x + dx * stage.width
            scenery.append(
                rocks.crag_stack(
                    stage, f"{k}", x, horizon + 6, wide, high, ("#b0a898", "#7a7068"), 0.3 - 0.05 * k
                )
            )
        scenery = [stage.part("mountain", "".join(scenery))]
    elif kind == "lagoon" or afloat:
        scenery.append(islands.green_peaks(stage, far_x, horizon + 6, max(620.0, stage.width * 0.62), 250))
    else:
        scenery.append(islands.low(stage, far_x, horizon + 4, 260))
    behind.append(water.sea(stage, horizon, water.TROPICAL))
    behind.append(waterside.mirror(stage, "".join(scenery), horizon + 5, 0.28) if scenery else "")
    behind.append(_shallows(stage, horizon))
    behind.append(birds(stage, horizon))
    ground_y = footing(horizon)
    if afloat:
        return Backdrop(
            "".join(behind),
            weather.over(stage, horizon),
            stage.light,
            horizon,
            ground_y,
            "water",
            framed=True,
        )
    behind.append(_sand(stage, ground_y, side, rng.choice(SANDS)))
    behind.append(_palms(stage, ground_y, side))
    if not stage.depicts("shell", "spiral-shell", "starfish"):
        behind.append(beachside.shells(stage))
    front = tropics.corner_leaves(stage, -side) if rng.random() < 0.4 else ""
    return Backdrop(
        "".join(behind),
        front + weather.over(stage, horizon),
        stage.light,
        horizon,
        ground_y,
        "sand",
        framed=True,
    )


def _shallows(stage: Stage, horizon: float) -> str:
    """Pale turquoise over the sandbanks."""
    rng = stage.canvas.stream("shallows")
    pale = stage.on("#8fe6dc")
    glow = stage.canvas.radial([(0, pale, 0.6), (0.6, pale, 0.3), (1, pale, 0)])
    patches = []
    for _ in range(stage.count(6)):
        x, y = rng.uniform(0, stage.width), horizon + rng.uniform(90, 260)
        patches.append(
            f'<ellipse cx="{x:.0f}" cy="{y:.0f}" rx="{rng.uniform(140, 300):.0f}" ry="26" fill="{glow}"/>'
        )
    return "".join(patches)


def _outline(stage: Stage, ground_y: float, side: int) -> list[Point]:
    """The islet's shore from left to right: higher on the side of the palms, ending in the water."""
    middle = stage.width * (0.5 + 0.06 * side)
    half = max(stage.width * 0.56, 470)
    points = []
    for k in range(-10, 11):
        t = k / 10
        lift = (1 - t * t) ** 0.6 if abs(t) < 1 else 0.0
        lean = 26 * side * t
        points.append((middle + t * half, ground_y + 118 - lift * 215 - lean))
    return points


def _sand(stage: Stage, ground_y: float, side: int, colours: tuple[str, str]) -> str:
    shore = _outline(stage, ground_y, side)
    low = [(shore[-1][0] + 50, 1030.0), (shore[0][0] - 50, 1030.0)]
    dry, near = stage.on(colours[0]), stage.on(colours[1])
    wet = mix(near, stage.on("#a8875c"), 0.5)
    pieces = []
    for grow, colour, opacity in ((30, stage.on("#8fe6dc"), 0.5), (13, "", 0.9), (0, wet, 1.0)):
        line = [(x + (x - stage.width / 2) * grow / 600, y - grow) for x, y in shore]
        fill = colour or stage.on("#ffffff")
        pieces.append(
            shape(
                smooth_d(line) + "L" + "L".join(f"{x:.0f},{y:.0f}" for x, y in low) + "Z",
                fill,
                opacity=opacity,
            )
        )
    inner = [(x, y + 13) for x, y in shore]
    fill = stage.downward(ground_y - 90, 1000, (0, dry), (1, near))
    pieces.append(shape(smooth_d(inner) + "L" + "L".join(f"{x:.0f},{y:.0f}" for x, y in low) + "Z", fill))
    rng = stage.canvas.stream("islet sand")
    marks = ""
    for _ in range(stage.count(26)):
        x, y, wide = (
            rng.uniform(0.1, 0.9) * stage.width,
            rng.uniform(ground_y - 40, 990),
            rng.uniform(40, 160),
        )
        marks += f"M{x:.0f},{y:.0f}q{wide / 2:.0f},{-wide * 0.06:.0f} {wide:.0f},0"
    return "".join(pieces) + stroked(marks, stage.on(shade(colours[1], -0.12)), 3, opacity=0.4)


def _palms(stage: Stage, ground_y: float, side: int) -> str:
    """Two or three palms of one root at the palms' side, with leaves at their feet."""
    rng = stage.canvas.stream("islet palms")
    if stage.depicts("palm-tree", "palm"):
        return ""
    x = stage.width * (0.5 + 0.35 * side)
    y = ground_y - 66
    pieces = [
        polygon(
            [(x - 90, y + 16), (x, y - 2), (x + 100, y + 18), (x, y + 26)], stage.on("#7f9a4c"), opacity=0.5
        )
    ]
    for dx, lean, height in (
        (-34, -side, rng.uniform(460, 560)),
        (26, side, rng.uniform(340, 430)),
        (0, -side, rng.uniform(260, 330)),
    ):
        pieces.append(trees.palm(stage, rng, x + dx, y + 10, height, lean))
    plants = "".join(
        tropics.clump(stage, rng, x + dx, y + 22, size) for dx, size in ((-60, 60), (58, 74), (6, 52))
    )
    pieces.append(stage.part("plant", plants))
    if rng.random() < 0.6:
        pieces.append(rocks.boulder(stage, rng, x - side * 130, y + 30, 34, "#9a9088"))
    return "".join(pieces)
