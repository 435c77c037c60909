"""A railway: ballast, sleepers and two rails that cross the picture."""

from openimagen.engines.illustrator.backdrops.scenery import ground
from openimagen.engines.illustrator.backdrops.stage import Stage
from openimagen.engines.illustrator.colour import shade
from openimagen.engines.illustrator.shapes import polygon, rect, stroked

TRAINS = (
    "locomotive", "train", "railway-car", "high-speed-train", "bullet-train", "metro", "station", "tram-car",
    "tram", "light-rail", "mountain-railway",
)  # fmt: skip
# Half the gauge as the viewer sees it, and the distance of the sleepers, in canvas units.
_HALF_GAUGE, _STEP = 26.0, 62.0


def track(stage: Stage, bank: float, wheels: float) -> str:
    """Land from y = bank to the lower edge with a track on it, whose nearer rail lies at y = wheels."""
    rng = stage.canvas.stream("railway")
    snowy = stage.snowy
    low, high = ("#c9d6ea", "#f2f6fc") if snowy else ("#4f8a3a", "#8fbe5a")
    land = stage.downward(bank, stage.height, (0, stage.on(high)), (1, stage.on(low)))
    stone, wood = stage.on("#a89c8c"), stage.on("#6b4a32")
    far, width = wheels - 2 * _HALF_GAUGE, stage.width
    bed = [(-20, far - 30), (width + 20, far - 30), (width + 20, wheels + 58), (-20, wheels + 58)]
    paint = stage.downward(far - 30, wheels + 58, (0, shade(stone, 0.15)), (1, shade(stone, -0.25)))
    pebbles: dict[str, str] = {shade(stone, 0.4): "", shade(stone, -0.4): ""}
    for tone in pebbles:
        for _ in range(stage.count(110)):
            x, y = rng.uniform(0, width), rng.uniform(far - 24, wheels + 54)
            pebbles[tone] += f"M{x:.0f},{y:.0f}h{rng.uniform(2, 6):.0f}"
    sleepers = "".join(
        f"M{x - 12:.0f},{far - 12:.0f}h26l6,{2 * _HALF_GAUGE + 32:.0f}h-34Z"
        for x in range(-10, round(width) + 40, round(_STEP))
    )
    parts = [
        rect(0, bank, width, stage.height - bank, land),
        polygon(bed, paint),
        *(stroked(d, tone, 3, opacity=0.7, round_ends=True) for tone, d in pebbles.items()),
        f'<path d="{sleepers}" fill="{wood}"/>',
    ]
    for y, thick in ((far, 7.0), (wheels, 9.0)):
        parts.append(rect(0, y - thick * 0.4, width, thick * 1.5, stage.on("#5b4f4a")))
        parts.append(rect(0, y - thick * 0.4, width, thick * 0.55, stage.on("#d3d8de")))
    if snowy:
        parts.append(ground.drifts(stage, wheels + 60, 990, stage.on("#eef3fb"), 12, 0.7))
    return "".join(parts)
