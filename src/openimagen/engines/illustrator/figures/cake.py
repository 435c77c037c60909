"""A cake in the colour of what it is made of, with as many candles as are asked for, or with cherries."""

from math import cos, pi, sin

from openimagen.engines.illustrator.canvas import Canvas
from openimagen.engines.illustrator.colour import mix, oklab, shade
from openimagen.engines.illustrator.figures.figure import Figure
from openimagen.engines.illustrator.shapes import circle, ellipse, rect, shape, stroked, trace

MOST_CANDLES = 24
_WAX = ("#5b8fd8", "#ef7f9f", "#f2b53a", "#6dbb7a", "#b07fd0")
_ICING, _SPONGE, _DISH = "#fdf3e2", "#eab874", "#e8edf2"
_HALF, _TOP, _FLAT = 46.0, -44.0, 13.0
_CANDLE = 24.0


def cake(canvas: Canvas, candles: int, colour: str | None = None, tag: str = "") -> Figure:
    """A round cake on a dish, 100 wide, its candles in one or two rows; `colour` is that of its icing.

    `tag` names the subject that each candle shows, where the prompt asked for them.
    """
    icing = colour or _ICING
    sponge = shade(mix(icing, "#4a2a18", 0.35), 0.05) if colour else _SPONGE
    dark = oklab(icing)[0] < 0.55
    side = canvas.linear([(0, shade(sponge, 0.2)), (0.5, sponge), (1, shade(sponge, -0.28))], x2=1, y2=0)
    gloss = canvas.linear([(0, shade(icing, 0.22)), (1, shade(icing, -0.16))])
    parts = [
        ellipse(0, -3, 58, 11, shade(_DISH, -0.2)), ellipse(0, -5, 58, 11, _DISH),
        shape(f"M{-_HALF},{_TOP}V-8A{_HALF},{_FLAT} 0 0 0 {_HALF},-8V{_TOP}Z", side),
        stroked(f"M{-_HALF},-24A{_HALF},{_FLAT} 0 0 0 {_HALF},-24", shade(icing, 0.1), 3.2),
        shape(_drips(), gloss),
        ellipse(0, _TOP, _HALF, _FLAT, shade(icing, 0.12)),
    ]  # fmt: skip
    parts += [_rosette(x, y, shade(icing, 0.5 if dark else -0.06)) for x, y in _rim(14)]
    stands = sorted(_stands(candles), key=lambda at: at[1])
    if not candles:
        parts += [_cherry(x, y) for x, y in _rim(7)] + [_cherry(0, _TOP)]
    lights = [_candle(x, y, _WAX[k % len(_WAX)]) + _flame(x, y - _CANDLE) for k, (x, y) in enumerate(stands)]
    parts += [f'<g data-subject="{tag}">{light}</g>' if tag else light for light in lights]
    height = 57.0 + (max(-y for _, y in stands) + _CANDLE + 12 - 57 if stands else 0.0)
    return Figure(
        "".join(parts), left=58, right=58, height=height, foot=100,
        anchors={"top": (0.0, _TOP)},
    )  # fmt: skip


def _drips() -> str:
    """Icing that runs down the side."""
    d = f"M{-_HALF},{_TOP}"
    steps = 8
    for k in range(steps):
        x0, x1 = (-_HALF + 2 * _HALF * n / steps for n in (k, k + 1))
        sag = _FLAT * (1 - ((x0 + x1) / 2 / _HALF) ** 2) ** 0.5
        low = _TOP + sag + (13, 8, 15, 9)[k % 4]
        d += trace("Q", x0 + 0.5, low, (x0 + x1) / 2, low, "Q", x1 - 0.5, low, x1, _TOP + sag * 0.8 + 3)
    return d + f"L{_HALF},{_TOP}Z"


def _rim(count: int) -> list[tuple[float, float]]:
    """Points around the top, those behind first."""
    around = [2 * pi * (k + 0.5) / count for k in range(count)]
    return sorted(((cos(a) * _HALF * 0.9, _TOP + sin(a) * _FLAT * 0.9) for a in around), key=lambda p: p[1])


def _rosette(x: float, y: float, colour: str) -> str:
    return circle(x, y - 1.4, 4.2, shade(colour, -0.1)) + circle(x - 0.6, y - 2.4, 3, shade(colour, 0.25))


def _cherry(x: float, y: float) -> str:
    return circle(x, y - 4.4, 4.6, "#c8283a") + circle(x - 1.5, y - 6, 1.3, "#ffb3b3")


def _stands(candles: int) -> list[tuple[float, float]]:
    """Where the candles stand: in one row, from seven on in two or three."""
    count = min(candles, MOST_CANDLES)
    rows = 1 if count <= 6 else 2 if count <= 14 else 3
    stands = []
    for row in range(rows):
        here = count // rows + (row < count % rows)
        reach = _HALF * (0.62 if rows > 1 and row != rows // 2 else 0.72)
        y = _TOP + (0.5 if rows == 1 else (row / (rows - 1) - 0.35) * _FLAT * 1.1)
        stands += [((k - (here - 1) / 2) * 2 * reach / max(here - 1, 2), y) for k in range(here)]
    return stands


def _candle(x: float, y: float, wax: str) -> str:
    stripes = "".join(f"M{x - 1.9:.1f},{y - 4 - 6 * k:.1f}l3.8,-2.6" for k in range(3))
    return (
        rect(x - 1.9, y - _CANDLE + 4, 3.8, _CANDLE - 3, wax, radius=1.2)
        + stroked(stripes, "#ffffff", 1.1, opacity=0.8)
        + stroked(f"M{x:.1f},{y - _CANDLE + 4:.1f}v-3", "#4a3a34", 0.8)
    )


def _flame(x: float, y: float) -> str:
    outer = f"M{x:.1f},{y - 11:.1f}q4.4,6 2.6,9.6q-2.6,3.4 -5.2,0q-1.8,-3.6 2.6,-9.6Z"
    inner = f"M{x:.1f},{y - 6:.1f}q2,3 1.2,4.6q-1.2,1.6 -2.4,0q-0.8,-1.6 1.2,-4.6Z"
    return circle(x, y - 4, 7, "#ffd35a", opacity=0.22) + shape(outer, "#ffa92e") + shape(inner, "#fff1a8")
