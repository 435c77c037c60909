"""A grassy headland high above the sea; the spot "cliff-top" is on it."""

from openimagen.engines.illustrator import sky, weather
from openimagen.engines.illustrator.backdrop import Backdrop
from openimagen.engines.illustrator.canvas import Point
from openimagen.engines.illustrator.colour import shade
from openimagen.engines.illustrator.places.coast import birds, island
from openimagen.engines.illustrator.scenery import plants, water
from openimagen.engines.illustrator.shapes import polygon
from openimagen.engines.illustrator.stage import Stage

HORIZON = 585.0
# From the right edge over the top to the brow, then down the face: share of the width, y.
BROW = ((1.06, 498), (0.86, 494), (0.70, 508), (0.55, 530), (0.44, 548), (0.385, 578))
FACE = ((0.40, 640), (0.36, 700), (0.375, 770), (0.30, 840), (0.275, 920), (0.19, 1030))
TURF = (
    (0.43, 590),
    (0.50, 575),
    (0.56, 592),
    (0.62, 570),
    (0.70, 582),
    (0.78, 556),
    (0.86, 566),
    (1.06, 548),
)


def draw(stage: Stage) -> Backdrop:
    """The headland at one side, open sea at the other."""
    rng = stage.canvas.stream("cliff")
    # The sun should stand over the water, so the rock is on the far side of it.
    mirrored = stage.light.side > 0
    place = _Side(stage.width, mirrored)
    behind = [sky.draw(stage, HORIZON)]
    if rng.random() < 0.4:
        behind.append(island(stage, HORIZON))
    behind.append(water.sea(stage, HORIZON))
    behind.append(birds(stage, HORIZON))
    behind.append(_rock(stage, place))
    behind.append(_turf(stage, place))
    left, right = sorted((place.x(0.05), place.x(0.36)))
    behind.append(water.foam(stage, "cliff", left, right, 880, 985, 13))
    top = (place.x(0.64), 545.0)
    return Backdrop(
        "".join(behind),
        weather.over(stage, HORIZON),
        stage.light,
        HORIZON,
        top[1],
        "grass",
        spots={"cliff-top": top},
    )


class _Side:
    """Turns a share of the width into x, mirrored if the headland is at the left."""

    def __init__(self, width: float, mirrored: bool) -> None:
        self.width, self.mirrored = width, mirrored

    def x(self, share: float) -> float:
        return self.width * (1 - share if self.mirrored else share)

    def points(self, shares: tuple[Point, ...]) -> list[Point]:
        return [(self.x(share), y) for share, y in shares]


def _rock(stage: Stage, place: _Side) -> str:
    rng = stage.canvas.stream("rock")
    outline = place.points((*BROW, *FACE, (1.06, 1030)))
    fill = stage.downward(
        500, 1000, (0, stage.far("#a07f6a", 0.06)), (0.5, stage.on("#75594f")), (1, stage.on("#45353f"))
    )
    pieces = [polygon(outline, fill)]
    slabs = []
    for _ in range(round(42 * max(0.7, stage.width / 1000))):
        y = rng.uniform(600, 1000)
        rim = _face_at(y)
        share = rim + 0.02 + (1.0 - rim) * rng.random() ** 1.3
        slabs.append((y, share, rng.uniform(26, 84), rng.uniform(26, 78)))
    for y, share, width, height in sorted(slabs):
        x = place.x(share)
        step = width if not place.mirrored else -width
        tone = rng.choice(("#b89480", "#2e2435", "#6f5449", "#c7a890"))
        corners = [
            (x, y),
            (x + step, y - height * 0.25),
            (x + step * 1.15, y + height * 0.7),
            (x + step * 0.2, y + height),
        ]
        pieces.append(polygon(corners, stage.on(tone), opacity=rng.uniform(0.18, 0.42)))
    lit = place.points((*FACE[:5], (0.31, 920), (0.345, 838), (0.415, 770), (0.40, 700), (0.43, 640)))
    pieces.append(polygon(lit, stage.on("#ffd9b0"), opacity=0.3))
    for k in range(6):
        y = 975 - 8 * k
        x = place.x(0.17 + 0.035 * k)
        size = 22 + 5 * k
        boulder = [
            (x - size, y + 16),
            (x - size * 0.6, y - size * 0.5),
            (x + size * 0.3, y - size * 0.65),
            (x + size, y + 16),
        ]
        pieces.append(polygon(boulder, stage.on(shade("#5a4650", 0.04 * k))))
    return "".join(pieces)


def _face_at(y: float) -> float:
    """Where the cliff's face is at a height, as a share of the width."""
    for (share, low), (following, high) in zip(FACE, FACE[1:], strict=False):
        if low <= y <= high:
            return share + (following - share) * (y - low) / (high - low)
    return FACE[0][0]


def _turf(stage: Stage, place: _Side) -> str:
    rng = stage.canvas.stream("turf")
    fill = stage.downward(490, 600, (0, stage.on("#9cca62")), (1, stage.on("#4f7f3f")))
    tufts = []
    for _ in range(stage.count(80)):
        share = rng.uniform(0.42, 1.02)
        y = _brow_at(share) + rng.uniform(6, 40)
        tufts.append(
            plants.tuft(
                rng,
                place.x(share),
                y,
                rng.uniform(8, 19),
                stage.on(shade("#6fa24a", rng.uniform(-0.2, 0.2))),
                4,
            )
        )
    green = polygon(place.points((*BROW, *TURF)), fill)
    return green + stage.part("grass", "".join(tufts))


def _brow_at(share: float) -> float:
    """The height of the cliff's top at a share of the width."""
    for (right, y_right), (left, y_left) in zip(BROW, BROW[1:], strict=False):
        if left <= share <= right:
            return y_left + (y_right - y_left) * (share - left) / (right - left)
    return BROW[-1][1]
