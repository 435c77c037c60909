"""Lit solids that props are built of. The light comes from the upper left; lengths are a prop's own units."""

from collections.abc import Sequence

from openimagen.engines.illustrator.canvas import Canvas, Point
from openimagen.engines.illustrator.colour import shade
from openimagen.engines.illustrator.figures.setting import Setting
from openimagen.engines.illustrator.shapes import (
    circle,
    ellipse,
    polygon,
    rect,
    shape,
    smooth_d,
    stroked,
    trace,
)

SNOW, SNOW_SHADE = "#f4f9ff", "#b9cbe6"
WARM = "#ffc56b"
# (x, y, width, height) with the upper left corner at (x, y).
Box = tuple[float, float, float, float]


def down(canvas: Canvas, colour: str, light: float = 0.22, dark: float = -0.28) -> str:
    """The paint of a flat front: lighter above than below."""
    return canvas.linear([(0, shade(colour, light)), (1, shade(colour, dark))])


def across(canvas: Canvas, colour: str, light: float = 0.35, dark: float = -0.45) -> str:
    """The paint of a round, upright body."""
    return canvas.linear(
        [
            (0, shade(colour, dark * 0.4)),
            (0.28, shade(colour, light)),
            (0.58, colour),
            (1, shade(colour, dark)),
        ],
        x2=1,
        y2=0,
    )


def round_paint(canvas: Canvas, colour: str, light: float = 0.5, dark: float = -0.42) -> str:
    """The paint of a ball."""
    stops = [(0.0, shade(colour, light)), (0.45, colour), (1.0, shade(colour, dark))]
    return canvas.radial(stops, cx=0.36, cy=0.3, r=0.75)


def ball(canvas: Canvas, x: float, y: float, rx: float, colour: str, ry: float | None = None) -> str:
    """A ball or an egg around (x, y)."""
    return ellipse(x, y, rx, rx if ry is None else ry, round_paint(canvas, colour))


def turned(
    canvas: Canvas,
    profile: Sequence[Point],
    colour: str,
    *,
    x: float = 0,
    flat: float = 0.16,
    sharp: bool = False,
    paint: str = "",
) -> str:
    """What is turned around an upright axis at `x`: `profile` is (radius, y) from the top down.

    `flat` is how round the lower edge looks: its height over its width. `sharp` keeps the corners.
    """
    outline = profile_d(profile, x=x, flat=flat, sharp=sharp)
    return shape(outline, paint or across(canvas, colour))


def profile_d(profile: Sequence[Point], *, x: float = 0, flat: float = 0.16, sharp: bool = False) -> str:
    """The outline of a turned body, as the d attribute of a path."""
    left = [(x - r, y) for r, y in profile]
    right = [(x + r, y) for r, y in reversed(profile)]
    radius, base = profile[-1]
    if sharp:
        sides = ["M" + "L".join(f"{px:.1f},{py:.1f}" for px, py in side) for side in (left, right)]
    else:
        sides = [smooth_d(left), smooth_d(right)]
    bottom = trace("A", radius, radius * flat, " 0 0 0 ", x + radius, base)
    return f"{sides[0]}{bottom}L{sides[1][1:]}Z"


def cylinder(
    canvas: Canvas,
    x: float,
    base: float,
    radius: float,
    height: float,
    colour: str,
    *,
    top: float | None = None,
    flat: float = 0.18,
    inside: str = "",
) -> str:
    """A can around `x`, as wide as `top` above; `inside` is the colour of its opening, else it is closed."""
    upper = radius if top is None else top
    body = turned(canvas, [(upper, base - height), (radius, base)], colour, flat=flat, sharp=True, x=x)
    return body + ellipse(x, base - height, upper, upper * flat, inside or shade(colour, 0.3))


def block(
    canvas: Canvas, x: float, y: float, width: float, height: float, colour: str, depth: Point = (8, -5)
) -> str:
    """A box with its front's upper left corner at (x, y), seen a little from above and from the right.

    `depth` leads from a front corner to the one behind it.
    """
    dx, dy = depth
    right = x + width
    return (
        polygon([(x, y), (x + dx, y + dy), (right + dx, y + dy), (right, y)], shade(colour, 0.32))
        + polygon(
            [(right, y), (right + dx, y + dy), (right + dx, y + height + dy), (right, y + height)],
            shade(colour, -0.42),
        )
        + rect(x, y, width, height, down(canvas, colour, 0.12, -0.18))
    )


def rods(d: str, width: float, colour: str) -> str:
    """Round bars along a path: dark below, a bright edge above."""
    return (
        stroked(d, shade(colour, -0.4), width, round_ends=True)
        + stroked(d, colour, width * 0.66, round_ends=True)
        + stroked(d, shade(colour, 0.4), width * 0.22, opacity=0.8, round_ends=True)
    )


def halo(canvas: Canvas, x: float, y: float, r: float, colour: str = WARM, strength: float = 0.6) -> str:
    """The light around a lamp."""
    return circle(
        x, y, r, canvas.radial([(0, colour, strength), (0.35, colour, strength * 0.4), (1, colour, 0)])
    )


def flame(canvas: Canvas, x: float, y: float, height: float) -> str:
    """A flame that stands on (x, y), a third as wide as high."""
    paint = canvas.linear([(0, "#ff7a1f"), (0.55, "#ffb01f"), (1, "#fff3b0")])
    return "".join(
        shape(
            trace("M", x, y, "C", x - k * 0.3, y, x - k * 0.22, y - k * 0.45, x + k * 0.04, y - k)
            + trace("C", x + k * 0.05, y - k * 0.6, x + k * 0.34, y - k * 0.1, x, y, "Z"),
            fill,
        )
        for k, fill in ((height, paint), (height * 0.5, "#fff6c9"))
    )


def windows(
    canvas: Canvas,
    setting: Setting,
    boxes: Sequence[Box],
    frame: str,
    *,
    radius: float = 0.6,
    bars: bool = True,
) -> tuple[str, str]:
    """Panes in their frames, and their glow, which is empty unless the setting is lit."""
    glass = canvas.linear([(0, "#6f9fc4"), (0.5, "#a9d4ea"), (1, "#5a86ad")], x2=1)
    warm = canvas.radial([(0, "#fff4c0"), (1, "#ffb347")], r=0.8) if setting.lit else ""
    panes, lights = "", ""
    for x, y, width, height in boxes:
        edge = max(0.6, min(width, height) * 0.1)
        cross = (
            trace("M", x + width / 2, y, "v", height, "M", x, y + height * 0.45, "h", width) if bars else ""
        )
        lines = stroked(cross, frame, edge * 0.8) if bars else ""
        panes += rect(x - edge, y - edge, width + 2 * edge, height + 2 * edge, frame, radius=radius + edge)
        panes += rect(x, y, width, height, glass, radius=radius) + lines
        if warm:
            lights += rect(x, y, width, height, warm, radius=radius) + lines
            lights += halo(canvas, x + width / 2, y + height / 2, max(width, height) * 1.3, strength=0.35)
    return panes, lights


def snow_cap(x0: float, x1: float, y: float, thick: float = 4) -> str:
    """Snow that lies on a level edge from x0 to x1."""
    waves = max(2, round((x1 - x0) / (thick * 3)))
    step = (x1 - x0) / waves
    hem = "".join(trace("q", -step / 2, thick * (1.3 if k % 2 else 0.7), -step, 0) for k in range(waves))
    top = trace("M", x0, y, "Q", x0, y - thick, x0 + thick, y - thick, "H", x1 - thick)
    return shape(f"{top}{trace('Q', x1, y - thick, x1, y)}{hem}Z", SNOW)


def panel(x: float, y: float, width: float, height: float, colour: str, *, radius: float = 1) -> str:
    """A sunken panel of a door: dark above, light below."""
    return (
        rect(x, y, width, height, shade(colour, -0.35), radius=radius)
        + rect(x + 0.8, y + 1, width - 1.2, height - 1.4, shade(colour, 0.2), radius=radius)
        + rect(x + 0.8, y + 1, width - 2, height - 2.2, shade(colour, -0.06), radius=radius)
    )


def shaded_rows(
    setting: Setting, stone: str, rows: Sequence[tuple[float, float, float]], height: float, length: float
) -> str:
    """Some stones of other tones on a wall's courses: rows of (x0, x1, y of the upper edge)."""
    stones = []
    for x0, x1, y in rows:
        x = x0 - setting.rng.uniform(0, length)
        while x < x1:
            wide = length * setting.rng.uniform(0.6, 1.2)
            if setting.rng.random() < 0.34:
                tone = shade(stone, setting.rng.choice((-0.3, -0.2, 0.25, 0.35)))
                stones.append(
                    rect(x, y + 0.4, wide - 0.8, height - 0.8, tone, radius=height * 0.18, opacity=0.4)
                )
            x += wide
    return "".join(stones)


def grain(setting: Setting, box: Box, count: int, length: tuple[float, float], bend: float = 4) -> str:
    """The d attribute of wavy strokes strewn over a box: bark, straw. `length` is (shortest, longest)."""
    x, y, width, height = box
    strokes, rng = "", setting.rng
    for _ in range(count):
        long, rise = rng.uniform(*length), rng.uniform(-bend, bend)
        start = (x + rng.uniform(0, width), y + rng.uniform(0, height))
        strokes += trace("M", *start, "q", long / 2, rise, long, 0)
    return strokes


def roof_colours(setting: Setting, natural: str) -> tuple[str, str]:
    """The colours of a roof's lit and shaded side."""
    asked = setting.parts.get("roof") or setting.second
    if setting.snowy and not asked:
        return SNOW, SNOW_SHADE
    return shade(asked or natural, 0.08), shade(asked or natural, -0.35)


def dashed(d: str, colour: str, width: float, dashes: str) -> str:
    """An unfilled path in dashes; `dashes` are the lengths of a dash and a gap: "6 3"."""
    return f'<path d="{d}" fill="none" stroke="{colour}" stroke-width="{width}" stroke-dasharray="{dashes}"/>'
