"""A street in a city: shop fronts and pavements that run to a far skyline."""

from openimagen.engines.illustrator.backdrops import sky, weather
from openimagen.engines.illustrator.backdrops.backdrop import Backdrop
from openimagen.engines.illustrator.backdrops.scenery import broadleaf, cityscape, facades, ground
from openimagen.engines.illustrator.backdrops.scenery.perspective import View, footing
from openimagen.engines.illustrator.backdrops.seasons import leaf
from openimagen.engines.illustrator.backdrops.stage import Stage
from openimagen.engines.illustrator.colour import mix, shade
from openimagen.engines.illustrator.shapes import (
    circle,
    ellipse,
    polygon,
    polygon_d,
    rect,
    shape,
    stroked,
    trace,
)

HORIZON = 585.0
# Half the roadway, and where the house fronts stand, at depth 1.
KERB, FRONT = 400.0, 620.0
FAR = 9.0


def draw(stage: Stage) -> Backdrop:
    """Old town, avenue or brick quarter; the street's end lies left or right of the middle."""
    rng = stage.canvas.stream("city")
    horizon = stage.horizon(HORIZON)
    manner = facades.STREETS[
        "avenue" if stage.light.key == "cyberpunk" else rng.choice(tuple(facades.STREETS))
    ]
    shift = rng.choice((-1, 1)) * rng.uniform(0.03, 0.13)
    view = View((stage.width * (0.5 + shift), horizon), stage.height - horizon)
    # Wide pictures look at a wider street, so that its fronts do not all lie in the middle.
    spread = max(0.8, min(1.5, stage.width / 1000))
    kerb, front = KERB * spread, FRONT * spread
    behind = [sky.draw(stage, horizon)]
    if stage.light.key == "cyberpunk":
        behind.append(neon_sun(stage, horizon))
    behind.append(cityscape.skyline(stage, horizon + 6, 250))
    behind.append(_roadway(stage, view, kerb, front))
    if stage.light.dark or stage.scene.weather in ("rain", "storm"):
        behind.append(reflections(stage, horizon + 60))
    for x in (-front, front):
        behind.append(facades.side_of(stage, view, x, manner, 0.62, FAR))
    behind.append(_furniture(stage, view, kerb))
    return Backdrop(
        "".join(behind),
        weather.over(stage, horizon),
        stage.light,
        horizon,
        footing(horizon),
        "road",
        framed=True,
    )


def _roadway(stage: Stage, view: View, kerb: float, front: float) -> str:
    neon = stage.light.key == "cyberpunk"
    top, bottom = ("#3a3568", "#141026") if neon else (stage.far("#9a9ca3", 0.2), stage.on("#62636c"))
    stone = "#4a3f80" if neon else stage.on("#eef2f8" if stage.snowy else "#cbc5ba")
    horizon = view.vanishing[1]
    pieces = [
        rect(
            0,
            horizon,
            stage.width,
            stage.height - horizon,
            stage.downward(horizon, 1000, (0, top), (1, bottom)),
        )
    ]
    joints = ""
    for side in (-1, 1):
        inner, outer = side * kerb, side * front * 1.6
        paving = view.floor(min(inner, outer), max(inner, outer), 0.6, FAR * 2)
        pieces.append(
            polygon(
                paving, stage.downward(horizon, 1000, (0, mix(stone, stage.light.haze, 0.35)), (1, stone))
            )
        )
        pieces.append(polygon(view.floor(inner - 7, inner + 7, 0.6, FAR * 2), shade(stone, 0.25)))
        pieces.append(
            polygon(view.floor(inner - side * 7, inner - side * 20, 0.6, FAR * 2), shade(stone, -0.45))
        )
        for k in range(1, 4):
            joints += trace(
                "M", *view.at(inner + side * 90 * k, 0, 0.6), "L", *view.at(inner + side * 90 * k, 0, FAR)
            )
        depth = 0.6
        while depth < 5:
            joints += trace("M", *view.at(inner, 0, depth), "L", *view.at(side * front, 0, depth))
            depth *= 1.1
    pieces.append(stroked(joints, shade(stone, -0.45), 1.6, opacity=0.3))
    paint = mix(stage.on("#f2ecd8"), bottom, 0.1)
    dashes, depth = "", 0.62
    crossing = stage.canvas.stream("crossing").random() < 0.5
    while depth < FAR:
        if not (crossing and 1.7 < depth < 2.6):
            dashes += polygon_d(view.floor(-9, 9, depth, depth + 0.24))
        depth += 0.48
    if crossing:
        x = -kerb * 0.9
        while x < kerb * 0.9:
            dashes += polygon_d(view.floor(x, x + kerb * 0.09, 1.95, 2.4))
            x += kerb * 0.18
    pieces.append(shape(dashes, paint, opacity=0.85))
    if stage.snowy:
        pieces.append(ground.drifts(stage, horizon + 70, 990, stage.on("#eef3fb"), 22, 0.7))
    return "".join(pieces)


def _furniture(stage: Stage, view: View, kerb: float) -> str:
    """Lamps and street trees along both kerbs, far to near."""
    rng = stage.canvas.stream("street furniture")
    leafy = stage.has("tree") and rng.random() < 0.75
    glow = stage.canvas.radial([(0, "#ffe2a0", 0.7), (0.3, "#ffd98a", 0.26), (1, "#ffd98a", 0)])
    pieces = []
    for depth in (6.4, 5.2, 4.1, 3.1, 2.3, 1.6):
        for side in (-1, 1):
            x, y = view.at(side * (kerb + 46), 0, depth)
            haze = min(0.5, 0.08 * depth)
            if leafy:
                crown = stage.far(leaf(stage.scene, rng), haze)
                tree_x, tree_y = view.at(side * (kerb + 60), 0, depth * 1.12)
                pieces.append(
                    stage.part(
                        "tree", broadleaf.leafy(stage, rng, tree_x, tree_y, 430 / depth, crown, haze=haze)
                    )
                )
            pieces.append(_lamp(stage, x, y, 460 / depth, -side, haze, glow))
    return "".join(pieces)


def _lamp(stage: Stage, x: float, y: float, height: float, side: int, haze: float, glow: str) -> str:
    metal = stage.far("#3f4652", haze)
    top, reach = y - height, side * height * 0.16
    post = trace("M", x, y, "V", top + height * 0.06, "Q", x, top, x + reach * 0.5, top, "H", x + reach)
    pieces = [
        stroked(post, metal, max(1.6, height * 0.018)),
        rect(x - height * 0.016, y - height * 0.1, height * 0.032, height * 0.1, metal),
    ]
    lit = stage.light.dark or stage.light.key in ("sunset", "storm")
    if lit:
        pieces.append(circle(x + reach, top + height * 0.02, height * 0.3, glow))
    pieces.append(
        ellipse(
            x + reach,
            top + height * 0.016,
            height * 0.05,
            height * 0.02,
            "#fff3cf" if lit else stage.far("#e8e4d8", haze),
        )
    )
    return stage.part("lamp", "".join(pieces))


def neon_sun(stage: Stage, horizon: float) -> str:
    """The barred setting sun of neon pictures, tagged "sun"."""
    x, y, r = stage.width / 2, horizon * 0.5, 225.0
    glow = stage.canvas.radial([(0, "#ff5fa2", 0.55), (0.6, "#ff5fa2", 0.22), (1, "#ff5fa2", 0)])
    face = stage.downward(y - r, y + r, (0, "#ffe45c"), (0.5, "#ff5fa2"), (1, "#c01fa0"))
    clip = stage.canvas.clip(circle(x, y, r, "#000"))
    bars = "".join(rect(x - r, y + 18 + 40 * k, 2 * r, 4 + 3 * k, "#4c1280", opacity=0.9) for k in range(5))
    disc = circle(x, y, r * 1.7, glow) + circle(x, y, r, face) + f'<g clip-path="{clip}">{bars}</g>'
    return stage.part("sun", disc)


def reflections(stage: Stage, top: float) -> str:
    """Streaks of light on wet ground from y = top, as from windows and signs."""
    rng = stage.canvas.stream("reflections")
    colours = cityscape.NEON if stage.light.key == "cyberpunk" else cityscape.LAMPLIGHT
    most = 0.42 if stage.light.key == "cyberpunk" else 0.2
    streaks = []
    for _ in range(stage.count(26)):
        colour, reach = rng.choice(colours), rng.uniform(90, 240)
        paint = stage.downward(top, top + reach, (0, colour, 0), (0.2, colour, most), (1, colour, 0))
        streaks.append(rect(rng.uniform(0, stage.width), top, rng.uniform(6, 26), reach, paint))
    return "".join(streaks)
