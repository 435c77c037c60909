"""A stone bridge of arches."""

from openimagen.engines.illustrator.canvas import Canvas
from openimagen.engines.illustrator.colour import shade
from openimagen.engines.illustrator.figures.figure import Figure
from openimagen.engines.illustrator.figures.setting import Setting
from openimagen.engines.illustrator.shapes import group, rect, shape, stroked

# The deck rises to the middle; three openings, the middle one biggest, as (x of the middle, width, height).
_DECK = "M-170,-40Q-85,-92 0,-94Q85,-92 170,-40"
_ARCHES = ((-88.0, 62.0, 40.0), (0.0, 84.0, 66.0), (88.0, 62.0, 40.0))


def bridge(canvas: Canvas, setting: Setting) -> Figure:
    """Three and a half times as wide as high."""
    stone = setting.paint("#a39a8e")
    openings = "".join(_opening(x, width, height) for x, width, height in _ARCHES)
    wall = f"{_DECK}L178,4H-178Z{openings}"
    lit = canvas.linear([(0, shade(stone, 0.18)), (1, shade(stone, -0.3))])
    body = f'<path d="{wall}" fill-rule="evenodd" fill="{lit}"/>'
    clip = canvas.clip(f'<path d="{wall}" clip-rule="evenodd"/>')
    parts = [
        _river(canvas, setting),
        *(shape(_vault(x, width, height), shade(stone, -0.62)) for x, width, height in _ARCHES),
        body,
        group(_masonry(setting, stone), clip=clip),
        *(_ring(x, width, height, stone) for x, width, height in _ARCHES),
        stroked(_DECK, shade(stone, 0.34), 7),
        stroked("M-170,-35Q-85,-87 0,-89Q85,-87 170,-35", shade(stone, -0.45), 1.6, opacity=0.7),
    ]
    return Figure(
        "".join(parts), left=178, right=178, height=98, foot=0, anchors={"top": (0, -94), "seat": (0, -94)}
    )


def _river(canvas: Canvas, setting: Setting) -> str:
    """Water that comes through the arches and widens towards the viewer."""
    water = canvas.linear([(0, "#9fd0e6"), (0.3, "#5fa8cf"), (0.75, "#4a93c2"), (1, "#4a93c2", 0)])
    bed = (
        "M-116,-14Q-60,-26 0,-27Q60,-26 116,-14C128,-2 150,10 214,34Q160,66 0,64Q-160,66 -214,34"
        "C-150,10 -128,-2 -116,-14Z"
    )
    ripples = ""
    for k in range(14):
        y = setting.rng.uniform(2, 44)
        half = 100 + y * 1.6
        x, length = setting.rng.uniform(-half, half * 0.8), setting.rng.uniform(10, 34)
        ripples += f"M{x:.1f},{y:.1f}q{length / 2:.1f},{-1.6 if k % 2 else 1.6} {length:.1f},0"
    return shape(bed, water) + stroked(ripples, "#e6f5fb", 1.2, opacity=0.65, round_ends=True)


def _opening(x: float, width: float, height: float) -> str:
    half = width / 2
    return f"M{x - half},5V{-height + half:.1f}A{half},{half} 0 0 1 {x + half},{-height + half:.1f}V5Z"


def _vault(x: float, width: float, height: float) -> str:
    """The inside of an arch that is seen on the shaded side: a sickle."""
    half, spring = width / 2, -height + width / 2
    return (
        f"M{x + half},5V{spring:.1f}A{half},{half} 0 0 0 {x - half},{spring:.1f}"
        f"A{half + 4},{half - 5} 0 0 1 {x + half - 8},{spring + 3:.1f}V5Z"
    )


def _ring(x: float, width: float, height: float, stone: str) -> str:
    half, spring = width / 2 + 2.5, -height + width / 2
    d = f"M{x - half},{spring:.1f}A{half},{half} 0 0 1 {x + half},{spring:.1f}"
    joints = (
        f'<path d="{d}" fill="none" stroke="{shade(stone, -0.4)}" stroke-width="5" stroke-dasharray="1 6"/>'
    )
    return stroked(d, shade(stone, 0.22), 5) + joints


def _masonry(setting: Setting, stone: str) -> str:
    stones = []
    for row in range(11):
        y, x = -98 + row * 9.4, -180 + setting.rng.uniform(-12, 0)
        while x < 180:
            width = setting.rng.uniform(12, 22)
            tone = shade(stone, setting.rng.uniform(-0.2, 0.22))
            stones.append(rect(x + 0.6, y + 0.6, width - 1.2, 8.2, tone, radius=1.6, opacity=0.55))
            x += width
    return "".join(stones)
