"""A living room: wall, floor, rug, and hints of furniture along the wall."""

from openimagen.engines.illustrator.backdrops.backdrop import Backdrop
from openimagen.engines.illustrator.backdrops.light import indoors
from openimagen.engines.illustrator.backdrops.scenery import furnishings, furniture, woodwork
from openimagen.engines.illustrator.backdrops.stage import Stage
from openimagen.engines.illustrator.colour import NAMED, mix, shade
from openimagen.engines.illustrator.shapes import ellipse, group, rect, translate

HORIZON, GROUND = 700.0, 915.0
WIDE = 1300.0
# With these a room is furnished.
_FURNISHING = frozenset({
    "armchair", "bathtub", "bed", "bookshelf", "cello", "chair", "christmas-tree", "couch", "couch-and-lamp",
    "curtain", "desk", "door", "dresser", "drum-kit", "fireplace", "grandfather-clock", "kitchen-sink",
    "oven", "piano", "refrigerator", "rocking-chair", "seat", "shower", "table", "television", "throne",
    "toilet", "wardrobe", "washing-machine",
})  # fmt: skip
_WITH_RUGS = (None, "bedroom", "bathroom")
WALLS = ("#e9c9a6", "#cfd9c4", "#c4d3dc", "#e8cfc4", "#d9c8dc", "#b9cfc4", "#e6d9b0")
RUGS = ("#b7525a", "#4f7f8a", "#c98a4a", "#6a6fa0", "#7f9a6a")


def draw(stage: Stage) -> Backdrop:
    """The middle of the wall stays free for the subjects."""
    horizon = stage.horizon(HORIZON)
    stage = stage.lit(indoors(stage.light), indoors=True)
    rng = stage.canvas.stream("room")
    wall = NAMED.get(stage.scene.background or "", rng.choice(WALLS))
    # What hangs on the wall rises and sinks with the floor's edge.
    hung = translate(0, 0.75 * (horizon - HORIZON))
    on_wall = furniture.along_wall(stage) + _more_on_wall(stage)
    behind = [_wall(stage, wall), group(on_wall, transform=hung)]
    behind.append(woodwork.floor(stage, horizon, rng.choice(("#b9835a", "#a8754c", "#c89a6c"))))
    if stage.scene.room != "bathroom":
        behind.append(furniture.standing(stage, horizon))
    if stage.scene.room:
        behind.append(furnishings.furnished(stage, horizon))
    elif _has_seats(stage):
        behind.append(furniture.seats(stage, horizon))
    rug = rng.choice(RUGS)
    behind.append(_rug(stage, rug) if stage.scene.room in _WITH_RUGS else "")
    if stage.light.dark:
        behind.append(_lamplight(stage))
    window = stage.width * (0.5 + 0.3 * stage.light.side)
    light = (furniture.lamp_x(stage), horizon - 310) if stage.light.dark else (window, horizon - 400)
    return Backdrop("".join(behind), "", stage.light, horizon, GROUND, "floor", source=light)


def _has_seats(stage: Stage) -> bool:
    """True for a room that would be empty, and for every second one whose wall is free."""
    subjects = stage.scene.subjects
    if any(subject.art in _FURNISHING for subject in subjects):
        return False
    return not subjects or stage.canvas.stream("seats in the room").random() < 0.5


def _more_on_wall(stage: Stage) -> str:
    """In a wide picture the middle of the wall needs something too."""
    if stage.width < WIDE:
        return ""
    side = stage.light.side
    rng = stage.canvas.stream("more on the wall")
    middle = stage.width * (0.5 - 0.04 * side)
    return (
        furniture.shelf(stage, middle, 330) if rng.random() < 0.5 else furniture.pictures(stage, middle, 300)
    )


def _wall(stage: Stage, wall: str) -> str:
    horizon = stage.horizon(HORIZON)
    rng = stage.canvas.stream("wallpaper")
    width = stage.width
    base, lit = stage.on(shade(wall, -0.08)), stage.on(shade(wall, 0.34))
    x = width * (0.5 + 0.25 * stage.light.side)
    glow = stage.canvas.radial([(0, lit, 0.95), (0.55, mix(lit, base, 0.5), 0.5), (1, base, 0)])
    pieces = [rect(0, 0, width, stage.height, base), ellipse(x, 240, max(560, width * 0.62), 520, glow)]
    pattern = rng.choice(("stripes", "panels", "plain", "stripes"))
    if pattern == "stripes":
        step = rng.choice((40, 56))
        pieces += [
            rect(k * step, 0, step * 0.32, horizon, "#ffffff", opacity=0.13)
            for k in range(int(width / step) + 1)
        ]
    elif pattern == "panels":
        rail = horizon - 260
        pieces.append(rect(0, rail, width, horizon - rail, stage.on(shade(wall, 0.42)), opacity=0.75))
        pieces.append(rect(0, rail, width, 10, stage.on("#fbf6ee")))
        for k in range(int(width / 150) + 1):
            pieces.append(
                rect(
                    k * 150 + 16,
                    rail + 34,
                    118,
                    horizon - rail - 92,
                    "none",
                    stroke=stage.on(shade(wall, -0.12)),
                    stroke_width=3,
                    opacity=0.6,
                )
            )
    pieces.append(rect(0, horizon - 32, width, 32, stage.on("#fbf6ee")))
    pieces.append(rect(0, horizon - 4, width, 6, "#5a3a28", opacity=0.4))
    return "".join(pieces)


def _rug(stage: Stage, colour: str) -> str:
    x, y, depth = stage.width / 2, stage.feet(GROUND) - 10, stage.depth(HORIZON)
    reach = min(stage.width * 0.45, 620)
    cream = stage.on("#f3d9b5")
    rings = [
        ellipse(x, y + 5, reach, 82 * depth, "#2a1a20", opacity=0.25),
        ellipse(x, y, reach, 80 * depth, stage.on(colour)),
    ]
    rings.append(ellipse(x, y, reach * 0.92, 70 * depth, "none", stroke=cream, stroke_width=6))
    rings.append(ellipse(x, y, reach * 0.78, 56 * depth, stage.on(shade(colour, 0.12))))
    rings.append(ellipse(x, y, reach * 0.78, 56 * depth, "none", stroke=cream, stroke_width=3))
    return stage.part("rug", "".join(rings))


def _lamplight(stage: Stage) -> str:
    x = furniture.lamp_x(stage)
    glow = stage.canvas.radial([(0, "#ffd98a", 0.62), (0.35, "#ffc46b", 0.26), (1, "#ffc46b", 0)])
    return ellipse(x, stage.horizon(HORIZON) - 310, 420, 400, glow)
