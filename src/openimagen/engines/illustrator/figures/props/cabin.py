"""A log cabin with a smoking chimney, under snow in winter, its windows lit at night."""

from openimagen.engines.illustrator.canvas import Canvas
from openimagen.engines.illustrator.colour import shade
from openimagen.engines.illustrator.figures.figure import Figure
from openimagen.engines.illustrator.figures.setting import Setting
from openimagen.engines.illustrator.shapes import circle, ellipse, line, rect, shape, stroked

_WALL_TOP = -46
_LOGS = 7
_SNOW, _SNOW_SHADE = "#f4f9ff", "#aec3e4"
_FRAME = "#4a2a18"
_WARM = "#ffc56b"
# Windows as (x of the middle, y of the middle, size).
_WINDOWS = ((-36.0, -27.0, 17.0), (36.0, -27.0, 17.0), (0.0, -66.0, 13.0))


def cabin(canvas: Canvas, setting: Setting) -> Figure:
    """Wider than high: 130 to 100."""
    wood = setting.paint("#8a5a3a")
    parts = [
        _chimney(setting.snowy),
        _walls(canvas, wood),
        _door(setting.part("door", "#7a4527")),
        *(_window(x, y, size, "#a9d4ea", setting.snowy) for x, y, size in _WINDOWS),
        _roof(setting),
    ]
    if setting.snowy:
        parts.append(shape("M-80,4Q-62,-10 -36,0Q-12,5 16,1Q54,-10 80,4Q0,15 -80,4Z", "#f2f7ff"))
    glow = _smoke(canvas)
    if setting.lit:
        pane = canvas.radial([(0, "#fff4c0"), (1, "#ffb347")])
        halo = canvas.radial([(0, _WARM, 0.5), (1, _WARM, 0)])
        pool = canvas.radial([(0, _WARM, 0.55), (1, _WARM, 0)])
        glow += ellipse(0, 6, 85, 13, pool)
        for x, y, size in _WINDOWS:
            glow += _window(x, y, size, pane, snowy=False) + circle(x, y, size * 1.5, halo)
    return Figure("".join(parts), left=67, right=67, height=101, foot=116, glow=glow)


def _walls(canvas: Canvas, wood: str) -> str:
    log_height = -_WALL_TOP / _LOGS
    log = canvas.linear([(0, shade(wood, 0.18)), (0.5, wood), (1, shade(wood, -0.4))])
    rows = []
    for k in range(_LOGS):
        y = -log_height * (k + 1)
        rows.append(rect(-54, y, 108, log_height, log, radius=2.6))
        for x in (-54, 54):
            rows.append(circle(x, y + log_height / 2, 3.5, "#d2a06c"))
            rows.append(circle(x, y + log_height / 2, 1.9, "none", stroke=wood, stroke_width=0.7))
    rows.append(shape(f"M-50,{_WALL_TOP}L0,-93L50,{_WALL_TOP}Z", shade(wood, -0.12)))
    boards = "".join(
        f"M{-50 * (1 - k / 6):.1f},{_WALL_TOP - 47 * k / 6:.1f}H{50 * (1 - k / 6):.1f}" for k in range(1, 6)
    )
    rows.append(stroked(boards, shade(wood, -0.5), 0.7, opacity=0.6))
    return "".join(rows)


def _door(colour: str) -> str:
    return (
        rect(-11, -36, 22, 36, "#5b3420", radius=1)
        + rect(-8.4, -33.6, 16.8, 33.6, colour, radius=0.8)
        + line(0, -33, 0, 0, "#5b3420", 0.7)
        + circle(5.4, -17, 1.3, "#ffd98a")
    )


def _window(x: float, y: float, size: float, pane: str, snowy: bool) -> str:
    half = size / 2
    parts = (
        rect(x - half - 1.3, y - half - 1.3, size + 2.6, size + 2.6, _FRAME)
        + rect(x - half, y - half, size, size, pane)
        + stroked(f"M{x},{y - half}v{size}M{x - half},{y}h{size}", _FRAME, 1.3)
    )
    if snowy:
        parts += rect(x - half - 2.4, y + half + 0.6, size + 4.8, 2.7, "#f6faff", radius=1.3)
    return parts


def _roof(setting: Setting) -> str:
    asked = setting.parts.get("roof")
    colour, dark = (asked, shade(asked, -0.35)) if asked else ("#7b3f33", "#562a26")
    if setting.snowy and not asked:
        colour, dark = _SNOW, _SNOW_SHADE
    outline = "M-66,-43L0,-101L66,-43L62,-38L0,-91L-62,-38Z"
    side = "M0,-101L66,-43L62,-38L0,-91Z"
    return shape(outline, colour, stroke=colour, stroke_width=4) + shape(side, dark, opacity=0.8)


def _chimney(snowy: bool) -> str:
    brick = rect(22, -100, 13, 40, "#7b6660") + rect(31, -100, 4, 40, "#4a3c3c", opacity=0.5)
    cap = rect(20, -103, 17, 5, "#f6faff", radius=2.5) if snowy else rect(20.5, -102, 16, 3, "#5c4a46")
    return brick + cap


def _smoke(canvas: Canvas) -> str:
    puff = canvas.radial([(0, "#e4e8f4", 0.5), (0.6, "#e4e8f4", 0.28), (1, "#e4e8f4", 0)])
    sway = (0.0, 2.6, 3.4, 5.4, 9.4, 11.0, 12.6)
    return "".join(circle(28.5 + sway[k], -108 - 9.5 * k, 5 + 2.4 * k, puff) for k in range(7))
