"""Soft grounds for portraits, where the prompt names neither a place nor a colour."""

import math
import random

from openimagen.engines.illustrator.backdrops.backdrop import Light
from openimagen.engines.illustrator.canvas import Canvas
from openimagen.engines.illustrator.colour import mix, shade
from openimagen.engines.illustrator.shapes import circle, ellipse, rect, smooth_d, stroked

# From the dark side to the lit one.
_TONES = (
    ("#2f4858", "#86a5a8"), ("#4a3f55", "#b9a0a8"), ("#3d4a3a", "#a9b894"), ("#5a4638", "#c9ab8a"),
    ("#33415e", "#a3b4cf"), ("#6a3f45", "#d9a79a"), ("#24505a", "#f0c9a0"), ("#5b3a6b", "#f2a48c"),
)  # fmt: skip


def draw(canvas: Canvas, light: Light) -> str:
    """A gradient, lights out of focus, or brushwork, in tones by seed."""
    rng = canvas.stream("soft ground")
    dark, lit = (light.on(tone) for tone in rng.choice(_TONES))
    near = 0.0 if light.side < 0 else 1.0
    sweep = canvas.linear([(0, lit), (0.5, mix(lit, dark, 0.55)), (1, dark)], x1=near, x2=1 - near)
    glow = canvas.radial([(0, shade(lit, 0.35), 0.75), (0.55, lit, 0.3), (1, lit, 0)])
    reach = canvas.height * 0.6
    ground = rect(0, 0, canvas.width, canvas.height, sweep)
    halo = ellipse(canvas.width / 2, canvas.height * 0.4, reach, reach, glow)
    over = rng.choice((_nothing, _lights, _brushwork))
    return ground + halo + over(canvas, rng, dark, lit)


def _nothing(canvas: Canvas, rng: random.Random, dark: str, lit: str) -> str:
    return ""


def _lights(canvas: Canvas, rng: random.Random, dark: str, lit: str) -> str:
    """Discs of light, as of lamps far behind the sitter."""
    parts = []
    for _ in range(round(30 * canvas.width / canvas.height)):
        x, y = rng.uniform(0, canvas.width), rng.uniform(0, canvas.height * 0.85)
        r, tone = rng.uniform(18, 74), mix(lit, rng.choice(("#ffe3b0", "#ffffff", "#ffc58a")), 0.6)
        parts.append(circle(x, y, r, tone, opacity=rng.uniform(0.1, 0.3)))
        parts.append(circle(x, y, r - 2, "none", stroke=tone, stroke_width=2, opacity=0.25))
    return "".join(parts)


def _brushwork(canvas: Canvas, rng: random.Random, dark: str, lit: str) -> str:
    """Broad crossing strokes, as in a painter's ground."""
    parts = []
    for _ in range(170):
        x, y = rng.uniform(-0.1, 1.1) * canvas.width, rng.uniform(-0.1, 1.1) * canvas.height
        far = math.hypot(x - canvas.width / 2, y - canvas.height * 0.4) / canvas.height
        tone = mix(lit, dark, min(1.0, far + rng.uniform(-0.3, 0.3)))
        angle, long = rng.gauss(-0.9, 0.5), rng.uniform(90, 240)
        dx, dy, bow = long * math.cos(angle), long * math.sin(angle), rng.gauss(0, 40)
        arc = [(x - dx / 2, y - dy / 2), (x + bow, y + bow * 0.4), (x + dx / 2, y + dy / 2)]
        parts.append(stroked(smooth_d(arc), tone, rng.uniform(40, 95), opacity=0.22, round_ends=True))
    return "".join(parts)
