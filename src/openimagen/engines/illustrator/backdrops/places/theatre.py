"""A stage: a theatre with curtains and a painted scene, or a concert with beams of light."""

from openimagen.engines.illustrator.backdrops.backdrop import Backdrop, Light
from openimagen.engines.illustrator.backdrops.scenery import backcloths, limelight
from openimagen.engines.illustrator.backdrops.scenery.perspective import View, footing
from openimagen.engines.illustrator.backdrops.stage import Stage
from openimagen.engines.illustrator.colour import mix, shade
from openimagen.engines.illustrator.shapes import ellipse, polygon, rect, stroked, trace

HORIZON = 665.0
VELVETS = ("#a3202e", "#7a1f4a", "#22477a", "#1f6a55")
CONCERTS = (
    ("#120a2a", "#3a1470", ("#ff4fa0", "#4fd0ff", "#ffd24f")),
    ("#06142e", "#0f3f7a", ("#4fd0ff", "#8b6bff", "#ffffff")),
    ("#240a12", "#7a1a2c", ("#ff8f3f", "#ffd24f", "#ff4f5f")),
    ("#04201c", "#0f5a4a", ("#5fffb0", "#4fd0ff", "#f6ff6f")),
)


def draw(stage: Stage) -> Backdrop:
    """The boards, what closes them behind, spots on the middle, the audience's heads in front."""
    rng = stage.canvas.stream("theatre")
    horizon = stage.horizon(HORIZON)
    # Stage light is the same by day and by night.
    light = Light("day", (1.0, 0.96, 0.92), stage.light.sky, "#2a1a30", stage.light.side)
    stage = stage.lit(light, indoors=True)
    concert = rng.random() < 0.5
    behind = _concert(stage, horizon) if concert else _theatre(stage, horizon)
    front = limelight.audience(stage, raised=concert)
    return Backdrop("".join(behind), front, stage.light, horizon, footing(horizon), "floor")


def _boards(stage: Stage, horizon: float, near: str, far: str) -> str:
    """The floor of planks that run to the back, brightest under the spots."""
    view = View((stage.width / 2, horizon - 240), stage.height - horizon + 240)
    pieces = [
        rect(
            0,
            horizon,
            stage.width,
            stage.height - horizon,
            stage.downward(horizon, stage.height, (0, far), (1, near)),
        )
    ]
    depth = view.depth_of(horizon)
    seams = ""
    for k in range(-22, 23):
        seams += trace("M", *view.at(k * 78.0, 0, depth), "L", *view.at(k * 78.0, 0, 0.98))
    pieces.append(stroked(seams, shade(near, -0.5), 2, opacity=0.5))
    return "".join(pieces)


def _theatre(stage: Stage, horizon: float) -> list[str]:
    """Curtains at both sides and above; a painted backcloth or plain velvet behind."""
    rng = stage.canvas.stream("curtains")
    velvet = rng.choice(VELVETS)
    scene = rng.choice((backcloths.painted_wood, backcloths.painted_hall, backcloths.painted_night, None))
    pieces = [rect(0, 0, stage.width, stage.height, shade(velvet, -0.5))]
    if scene:
        pieces.append(scene(stage, horizon))
    else:
        pieces.append(limelight.drape(stage, "back", 0, stage.width, 0, horizon, shade(velvet, -0.35)))
    pieces.append(
        rect(
            0, 0, stage.width, horizon, stage.downward(0, horizon, (0, "#0a0510", 0.5), (1, "#0a0510", 0.05))
        )
    )
    pieces.append(_boards(stage, horizon, "#b98252", "#7a5236"))
    pieces.append(_pool(stage, horizon, "#ffe9b8"))
    for at, reach in ((0.32, 110), (0.68, 110), (0.5, 150)):
        pieces.append(
            limelight.beam(
                stage,
                stage.width * (0.5 + (at - 0.5) * 1.9),
                -20,
                stage.width * (0.5 + (at - 0.5) * 0.5),
                footing(horizon),
                reach,
                "#fff0c8",
                0.26,
            )
        )
    wide = max(120.0, stage.width * 0.17)
    pieces.append(limelight.swag(stage, -20, wide, horizon + 40, velvet, 1))
    pieces.append(limelight.swag(stage, stage.width + 20, wide, horizon + 40, velvet, -1))
    pieces.append(limelight.valance(stage, 128, velvet))
    return pieces


def _concert(stage: Stage, horizon: float) -> list[str]:
    """A dark hall, a wall of light, trusses with lamps, loudspeakers at the sides, coloured beams."""
    rng = stage.canvas.stream("concert")
    dark, mid, lamps = rng.choice(CONCERTS)
    pieces = [rect(0, 0, stage.width, stage.height, stage.downward(0, horizon, (0, dark), (1, mid)))]
    pieces.append(limelight.screens(stage, horizon, lamps))
    pieces.append(_boards(stage, horizon, mix("#4a4250", mid, 0.3), mix("#241c2c", mid, 0.3)))
    pieces.append(_pool(stage, horizon, mix(lamps[0], "#ffffff", 0.4)))
    count = max(5, round(stage.width / 170))
    for k in range(count):
        x = stage.width * (k + 0.5) / count
        aim = stage.width * (0.5 + (0.5 - (k + 0.5) / count) * rng.uniform(-0.5, 0.9))
        pieces.append(
            limelight.beam(
                stage,
                x,
                92,
                aim,
                rng.uniform(horizon, footing(horizon)),
                rng.uniform(60, 110),
                lamps[k % 3],
                0.4,
            )
        )
    pieces.append(limelight.truss(stage, 56, lamps))
    for side in (-1, 1):
        pieces.append(limelight.speakers(stage.width * (0.5 + 0.44 * side), horizon + 46))
    smoke = mix(mid, "#ffffff", 0.4)
    pieces.append(
        rect(
            0,
            horizon - 70,
            stage.width,
            140,
            stage.downward(horizon - 70, horizon + 70, (0, smoke, 0), (0.5, smoke, 0.34), (1, smoke, 0)),
        )
    )
    return pieces


def _pool(stage: Stage, horizon: float, colour: str) -> str:
    """The spot lights' pool on the floor, where the subject stands."""
    y = footing(horizon)
    glow = stage.canvas.radial([(0, colour, 0.75), (0.55, colour, 0.45), (0.8, colour, 0.12), (1, colour, 0)])
    back = polygon(
        [(0, horizon - 2), (stage.width, horizon - 2), (stage.width, horizon + 3), (0, horizon + 3)],
        "#0a0510",
        opacity=0.5,
    )
    return back + ellipse(stage.width / 2, y, min(stage.width * 0.46, 560), 96, glow)
