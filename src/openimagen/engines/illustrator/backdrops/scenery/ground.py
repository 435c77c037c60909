"""Ground: rolling land in layers, snow, drifts, stones."""

from openimagen.engines.illustrator.backdrops.backdrop import Surface
from openimagen.engines.illustrator.backdrops.scenery.forms import lens_d
from openimagen.engines.illustrator.backdrops.stage import Stage
from openimagen.engines.illustrator.colour import mix, shade
from openimagen.engines.illustrator.shapes import ellipse, polygon, shape

MEADOW = (("#a9d06a", "#7bb04e"), ("#8fc257", "#5f9a44"), ("#7ab54e", "#4a8639"))
WOODLAND = (("#8bb763", "#5f9149"), ("#729f4f", "#466f38"), ("#5d8c45", "#355a2d"))
SNOW = (("#f7fbff", "#cfdcf0"), ("#f7fbff", "#c4d4ec"), ("#f9fcff", "#b9cce8"))


def surface(stage: Stage, usual: Surface = "grass") -> Surface:
    """What lies under the feet here: snow where it lies, else the usual."""
    return "snow" if stage.snowy else usual


def hill(stage: Stage, name: str, y: float, roll: float, top: str, bottom: str, depth: float = 300) -> str:
    """Land below a rolling line around y; `roll` is how far it rises and falls. Colours already lit."""
    line = stage.canvas.ridge(stage.canvas.stream(f"hill {name}"), y, roll, 2, 25)
    return stage.canvas.land(line, stage.downward(y - roll, y + depth, (0, top), (1, bottom)))


def layers(
    stage: Stage, horizon: float, colours: tuple[tuple[str, str], ...], step: float, roll: float
) -> list[str]:
    """Hills from the horizon towards the viewer, one for each pair of colours, `step` units apart."""
    hills = []
    for k, (top, bottom) in enumerate(colours):
        far = 0.32 * (1 - k / max(1, len(colours) - 1)) + 0.04
        y = horizon + step * (0.25 + k)
        hills.append(
            hill(stage, str(k), y, roll * (0.8 + 0.3 * k), stage.far(top, far), stage.far(bottom, far * 0.6))
        )
    return hills


def drifts(
    stage: Stage, top: float, bottom: float, colour: str, density: float, opacity: float = 0.32
) -> str:
    """Flat shadows that give an even ground its relief: snow drifts, sand ripples."""
    rng = stage.canvas.stream(f"drifts {top:.0f}")
    marks = []
    for _ in range(stage.count(density)):
        near = rng.random()
        y = top + (bottom - top) * near
        width = rng.uniform(50, 230) * (0.35 + near)
        x = rng.uniform(-0.1, 1) * stage.width
        marks.append(shape(lens_d(x, y, width, width * 0.07), colour, opacity=opacity * rng.uniform(0.5, 1)))
    return "".join(marks)


def stones(stage: Stage, top: float, bottom: float, colour: str, density: float) -> str:
    """Stones with a lit and a shaded side, larger towards the viewer."""
    rng = stage.canvas.stream(f"stones {top:.0f}")
    rocks = []
    for y in sorted(rng.uniform(top, bottom) for _ in range(stage.count(density))):
        size = (8 + 26 * (y - top) / (bottom - top)) * rng.uniform(0.5, 1.3)
        x = rng.uniform(0, stage.width)
        tone = stage.on(shade(colour, rng.uniform(-0.12, 0.12)))
        outline = [(x - size, y), (x - size * 0.7, y - size * 0.5), (x - size * 0.1, y - size * 0.8)]
        outline += [(x + size * 0.6, y - size * 0.55), (x + size, y)]
        side = outline[2:] if stage.light.side < 0 else outline[:3]
        rocks.append(ellipse(x, y, size * 1.15, size * 0.18, "#101030", opacity=0.2))
        rocks.append(polygon(outline, tone) + polygon([*side, (x, y)], shade(tone, -0.25)))
    return "".join(rocks)


def sunlit(stage: Stage, top: float, bottom: float, colour: str, density: float = 5) -> str:
    """Soft patches of light on the land."""
    rng = stage.canvas.stream(f"sunlit {top:.0f}")
    lit = mix(stage.on(colour), stage.light.haze, 0.25)
    glow = stage.canvas.radial([(0, lit, 0.6), (0.6, lit, 0.25), (1, lit, 0)])
    patches = []
    for _ in range(stage.count(density)):
        y = rng.uniform(top, bottom)
        reach = rng.uniform(90, 240)
        patches.append(ellipse(rng.uniform(0, stage.width), y, reach, reach * 0.18, glow))
    return "".join(patches)
