"""Streets: the roadway with kerb and markings, lamps."""

from openimagen.engines.illustrator.backdrops.scenery import ground
from openimagen.engines.illustrator.backdrops.stage import Stage
from openimagen.engines.illustrator.colour import mix
from openimagen.engines.illustrator.shapes import circle, ellipse, polygon, rect, stroked, trace

ASPHALT, WET_ASPHALT = ("#9a9ca3", "#62636c"), ("#3a3568", "#141026")


def roadway(stage: Stage, kerb: float, *, snowy: bool = False, pavement: float = 20) -> str:
    """Asphalt from y = kerb to the lower edge, a pavement `pavement` units deep behind it."""
    rng = stage.canvas.stream("roadway")
    width = stage.width
    top, bottom = WET_ASPHALT if stage.light.key == "cyberpunk" else tuple(map(stage.on, ASPHALT))
    stone = stage.on("#eef2f8" if snowy else "#8a8698" if stage.light.key == "cyberpunk" else "#cfcac0")
    pieces = [
        rect(0, kerb, width, stage.height - kerb, stage.downward(kerb, stage.height, (0, top), (1, bottom))),
        rect(0, kerb - pavement, width, pavement + 10, stone),
        rect(0, kerb + 8, width, 11, mix(stone, "#3a3848", 0.35)),
    ]
    if pavement > 30:
        for k in range(round(width / 90) + 1):
            x = k * 90.0
            skew = (x - width / 2) * 0.12
            pieces.append(
                stroked(trace("M", x, kerb - pavement, "L", x + skew, kerb + 8), "#3a3848", 2, opacity=0.2)
            )
    for _ in range(stage.count(60)):
        x, y = rng.uniform(0, width), rng.uniform(kerb + 30, stage.height)
        pieces.append(
            ellipse(
                x,
                y,
                rng.uniform(1, 4),
                rng.uniform(0.6, 1.6),
                rng.choice(("#ffffff", "#20202c")),
                opacity=0.12,
            )
        )
    y, x = 925.0, rng.uniform(-110, 0)
    paint = stage.on("#f2e9c8")
    while x < width:
        dash = [(x, y), (x + 100, y), (x + 112, y + 16), (x + 6, y + 16)]
        pieces.append(polygon(dash, paint, opacity=0.9))
        x += 190
    if snowy:
        pieces.append(ground.drifts(stage, kerb + 30, 990, stage.on("#eef3fb"), 22, 0.7))
    return "".join(pieces)


def lamps(stage: Stage, foot: float, height: float) -> str:
    """Street lamps standing at y = foot, lit when it is dark."""
    rng = stage.canvas.stream("lamps")
    metal = stage.far("#4a5160", 0.12)
    lit = stage.light.dark
    glow = stage.canvas.radial([(0, "#ffe2a0", 0.75), (0.3, "#ffd98a", 0.28), (1, "#ffd98a", 0)])
    step = 440
    x = rng.uniform(40, 160)
    posts = []
    while x < stage.width:
        top = foot - height
        arm = trace("M", x, foot, "V", top + 20, "q", 0, -20, 20, -20, "h", 26)
        posts.append(stroked(arm, metal, 7))
        posts.append(rect(x - 7, foot - 26, 14, 28, metal, radius=3))
        if lit:
            posts.append(circle(x + 52, top + 8, 130, glow))
        posts.append(ellipse(x + 52, top + 4, 20, 8, "#fff3cf" if lit else stage.on("#e8e4d8")))
        posts.append(rect(x + 34, top - 5, 36, 8, metal, radius=4))
        x += step
    return stage.part("lamp", "".join(posts))
