"""A plain studio backdrop: one colour, softly lit, with a floor that curves up into the wall."""

from openimagen.engines.illustrator.backdrops.backdrop import Backdrop
from openimagen.engines.illustrator.backdrops.light import indoors
from openimagen.engines.illustrator.backdrops.stage import Stage
from openimagen.engines.illustrator.colour import NAMED, mix, shade
from openimagen.engines.illustrator.shapes import circle, ellipse, polygon, rect

HORIZON, GROUND = 660.0, 825.0
PASTELS = ("#f2b9a0", "#a7cfe0", "#f3d9a0", "#b9c7a8", "#cbb7dd", "#e8b7c4", "#9fc9bd", "#d8c3a5")


def draw(stage: Stage) -> Backdrop:
    """In the scene's background colour, or a pastel with a soft disc behind the subject."""
    horizon = stage.horizon(HORIZON)
    stage = stage.lit(indoors(stage.light), indoors=True)
    rng = stage.canvas.stream("studio")
    asked = stage.scene.background
    colour = NAMED.get(asked or "", rng.choice(PASTELS))
    if asked is None:
        colour = stage.on(colour)
    plain = asked in ("white", "black")
    contrast = 0.14 if plain else 1.0
    far, floor = shade(colour, -0.13 * contrast), shade(colour, -0.12 * contrast)
    reach = max(stage.width, stage.height) * 0.62
    x = stage.width * (0.5 + 0.12 * stage.light.side)
    lit = shade(colour, 0.45 * contrast)
    glow = stage.canvas.radial([(0, lit), (0.5, mix(lit, far, 0.45), 0.7), (1, far, 0)])
    sweep = stage.downward(
        horizon - 40, stage.height, (0, floor, 0), (0.3, floor, 0.8), (1, shade(colour, 0.1 * contrast), 0.9)
    )
    behind = [rect(0, 0, stage.width, stage.height, far), ellipse(x, 340, reach, reach * 0.85, glow)]
    behind.append(rect(0, horizon - 40, stage.width, stage.height - horizon + 40, sweep))
    if not plain:
        behind.append(_accent(stage, shade(colour, 0.4)))
    return Backdrop("".join(behind), "", stage.light, horizon, GROUND, "floor")


def _accent(stage: Stage, colour: str) -> str:
    """A quiet shape behind the subject: a disc, an arch, two discs or a slanting band."""
    horizon = stage.horizon(HORIZON)
    rng = stage.canvas.stream("accent")
    middle, reach = stage.width / 2, min(360.0, stage.width * 0.42)
    kind = rng.choice(("disc", "disc", "arch", "discs", "band"))
    if kind == "arch":
        width = reach * 1.6
        return rect(middle - width / 2, 110, width, horizon - 110, colour, radius=width / 2, opacity=0.45)
    if kind == "discs":
        side = stage.light.side
        far = circle(middle + side * reach * 0.5, 330, reach * 0.62, colour, opacity=0.35)
        return far + circle(middle - side * reach * 0.25, 470, reach * 0.8, colour, opacity=0.42)
    if kind == "band":
        lean = rng.choice((-1, 1)) * 260
        top = [(middle - 250 + lean, 0), (middle + 250 + lean, 0)]
        foot = [(middle + 250 - lean, horizon), (middle - 250 - lean, horizon)]
        return polygon([*top, *foot], colour, opacity=0.3)
    return circle(middle, 440, reach, colour, opacity=0.5)
