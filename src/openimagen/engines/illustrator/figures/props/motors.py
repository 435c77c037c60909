"""Things with engines that stand on the ground; they look to the left."""

from openimagen.engines.illustrator.canvas import Canvas
from openimagen.engines.illustrator.colour import shade
from openimagen.engines.illustrator.figures.figure import Figure
from openimagen.engines.illustrator.figures.props.solids import (
    across,
    ball,
    down,
    halo,
    rods,
    round_paint,
    snow_cap,
    windows,
)
from openimagen.engines.illustrator.figures.setting import Setting
from openimagen.engines.illustrator.shapes import (
    circle,
    polygon,
    rect,
    shape,
    stroked,
)
from openimagen.engines.illustrator.typesetting import fit, lettered

_TYRE, _STEEL = "#2b2f38", "#b9c2cc"


def tyre(canvas: Canvas, x: float, y: float, r: float, hub: str = _STEEL) -> str:
    """A rubber tyre with its hub."""
    return (
        circle(x, y, r, _TYRE)
        + circle(x, y, r * 0.6, round_paint(canvas, hub))
        + circle(x, y, r * 0.2, "#59606e")
    )


def _headlight(canvas: Canvas, setting: Setting, x: float, y: float) -> str:
    """What a headlight throws ahead at night."""
    if not setting.lit:
        return ""
    beam = canvas.linear([(0, "#fff6c8", 0), (1, "#fff6c8", 0.55)], x2=1, y2=0)
    return polygon([(x, y - 2), (x - 90, y - 8), (x - 90, y + 26), (x, y + 3)], beam) + halo(canvas, x, y, 12)


def excavator(canvas: Canvas, setting: Setting) -> Figure:
    """A digger with its arm to the left, wider than high."""
    paint = setting.paint("#f2b52a")
    panes, glow = windows(canvas, setting, [(-2, -82, 22, 24)], "#4a505c", radius=3, bars=False)
    parts = [
        rect(-42, -24, 112, 24, _TYRE, radius=12),
        *(circle(x, -12, 8, round_paint(canvas, "#6b7480")) for x in (-30, -6, 18, 42, 58)),
        stroked("M-30,-23H58", "#59606e", 2),
        rect(-20, -32, 64, 9, shade(paint, -0.5)),
        shape("M-16,-30V-54H62Q76,-54 76,-42V-30Z", down(canvas, paint, 0.25, -0.25)),
        stroked("M40,-48H66M40,-43H66M40,-38H66", shade(paint, -0.4), 1.6),
        shape("M-10,-54V-82Q-10,-90 -2,-90H20Q27,-90 27,-82V-54Z", down(canvas, paint, 0.2, -0.1)),
        panes,
        shape("M-26,-44L-64,-104L-50,-112L-8,-56Z", down(canvas, paint, 0.3, -0.2)),
        rods("M-20,-62L-46,-88", 4, _STEEL),
        shape("M-66,-112L-46,-108L-86,-36L-98,-42Z", down(canvas, paint, 0.1, -0.3)),
        rods("M-50,-96L-78,-72", 3.4, _STEEL),
        shape(
            "M-104,-46L-78,-36Q-72,-14 -96,-10L-118,-20Q-96,-22 -104,-46Z",
            down(canvas, "#59606e", 0.25, -0.3),
        ),
        stroked("M-118,-20l-3,5M-110,-16l-2,6M-102,-12l-1,6", "#3a4150", 3),
        *(circle(x, y, 4, round_paint(canvas, "#6b7480")) for x, y in ((-56, -107), (-90, -42), (-16, -52))),
        rods("M54,-54V-66", 3, "#59606e"),
    ]
    return Figure(
        "".join(parts),
        left=121,
        right=76,
        height=113,
        foot=110,
        glow=glow,
        anchors={"seat": (30, -54)},
        faces=-1,
    )


def double_decker_bus(canvas: Canvas, setting: Setting) -> Figure:
    """A bus of two floors, wider than high; what it says on its side can be chosen."""
    paint = setting.paint("#d0282c")
    lines = fit(setting.lettering or "", width=104, height=9, largest=9)
    upper = [(x, -90, 17, 19) for x in (-46, -26, -6, 14, 34, 52)]
    lower = [(x, -50, 17, 20) for x in (-26, -6, 14, 34)]
    panes, glow = windows(
        canvas,
        setting,
        [*upper, *lower, (-68, -50, 12, 24), (-68, -90, 12, 19)],
        shade(paint, -0.4),
        radius=2,
        bars=False,
    )
    parts = [
        shape("M-74,-8V-92Q-74,-102 -62,-102H66Q78,-102 78,-92V-8Z", down(canvas, paint, 0.2, -0.2)),
        rect(-74, -66, 152, 11, shade(paint, 0.75)),
        lettered(lines, 6, -60.5, shade(paint, -0.2))
        if lines.lines
        else stroked("M-50,-60.5H60", shade(paint, -0.1), 1.4),
        rect(-50, -52, 18, 44, shade(paint, -0.35), radius=1.5),
        rect(-48, -50, 14, 41, "#9fc4d8"),
        stroked("M-41,-50V-9", shade(paint, -0.35), 1.4),
        panes,
        rect(56, -52, 16, 22, "#9fc4d8", radius=2),
        stroked("M-68,-98Q0,-103 66,-99", "#ffffff", 2.4, opacity=0.5, round_ends=True),
        rect(-76, -14, 156, 7, "#2f343f", radius=2),
        circle(-72, -22, 4, round_paint(canvas, "#fff3b0")),
        circle(76, -22, 3, "#ff8a5a"),
        *(
            shape(f"M{x - 16},-8A16,16 0 0 1 {x + 16},-8Z", "#20242c") + tyre(canvas, x, -11, 12)
            for x in (-56, 50)
        ),
    ]
    if setting.snowy:
        parts.append(snow_cap(-66, 70, -99, 6))
    return Figure(
        "".join(parts),
        left=77,
        right=81,
        height=103,
        foot=140,
        glow=glow + _headlight(canvas, setting, -74, -22),
    )


def ice_cream_van(canvas: Canvas, setting: Setting) -> Figure:
    """A van with a hatch, an awning and a giant cone on its roof; a little wider than high."""
    paint = setting.paint(setting.rng.choice(("#8fd0e0", "#f7b6c8", "#b9e0a8")))
    lines = fit(setting.lettering or "ICE CREAM", width=58, height=11, largest=10)
    panes, glow = windows(canvas, setting, [(-16, -58, 50, 22)], "#ffffff", radius=2, bars=False)
    scoops = (("#f7b6c8", 36, -104), ("#fff3d8", 46, -106), ("#8a5a3a", 41, -113))
    parts = [
        polygon([(31, -98), (51, -98), (41, -72)], across(canvas, "#dba45c")),
        stroked("M33,-95L44,-82M38,-97L46.6,-86M49,-95L38,-82M44,-97L35.4,-86", "#a8743a", 0.9),
        *(ball(canvas, x, y, 9, tone) for tone, x, y in scoops),
        ball(canvas, 41, -122, 3.4, "#d8342c"),
        shape("M-70,-12V-40Q-66,-64 -50,-68L-44,-74H62Q68,-74 68,-68V-12Z", down(canvas, paint, 0.35, -0.1)),
        shape("M-72,-12V-30H68V-12Z", down(canvas, "#fdf8ee", 0.1, -0.1)),
        shape(
            "M-64,-42Q-60,-60 -48,-63H-28V-42Z",
            down(canvas, "#7fa8c4", 0.4, -0.1),
            stroke="#ffffff",
            stroke_width=2,
        ),
        panes,
        ball(canvas, -6, -42, 5, "#f7b6c8"),
        ball(canvas, 8, -42, 5, "#f2d27a"),
        rect(-18, -37, 54, 4, "#e8edf0", radius=1),
        *(
            polygon(
                [(-18 + 9 * k, -66), (-9 + 9 * k, -66), (-10 + 9.6 * k, -56), (-19.6 + 9.6 * k, -56)],
                "#e85f7a" if k % 2 else "#fffaf2",
            )
            for k in range(6)
        ),
        lettered(lines, -1, -21, shade("#e85f7a", -0.15)),
        circle(-68, -25, 4.4, round_paint(canvas, "#fff3b0")),
        rect(-76, -14, 146, 6, "#8d97a5", radius=2),
        *(
            shape(f"M{x - 15},-8A15,15 0 0 1 {x + 15},-8Z", "#59606e") + tyre(canvas, x, -11, 11)
            for x in (-44, 42)
        ),
    ]
    return Figure(
        "".join(parts),
        left=76,
        right=71,
        height=125,
        foot=130,
        glow=glow + _headlight(canvas, setting, -72, -25),
    )


def metro(canvas: Canvas, setting: Setting) -> Figure:
    """An underground train, its front to the left; wider than high."""
    paint = setting.paint(setting.rng.choice(("#d8443c", "#3f6fb5", "#e8a62e", "#3f9a6a")))
    side = [(x, -72, 20, 26) for x in (2, 68, 134)]
    panes, glow = windows(canvas, setting, [*side, (-62, -74, 34, 32)], "#59606e", radius=3, bars=False)
    parts = [
        shape("M-70,-10V-84Q-68,-100 -46,-100H-20V-10Z", down(canvas, "#e2e7eb", 0.2, -0.15)),
        shape("M-20,-100H160V-10H-20Z", down(canvas, "#d3dae0", 0.35, -0.25)),
        shape("M-20,-100H160V-92H-20Z", shade("#d3dae0", -0.25)),
        shape("M-70,-36H160V-22H-70Z", down(canvas, paint, 0.15, -0.15)),
        *(
            rect(
                x, -80, 30, 66, down(canvas, "#c3ccd4", 0.2, -0.2), radius=2, stroke="#8d97a5", stroke_width=1
            )
            + stroked(f"M{x + 15},-80V-14", "#8d97a5", 1)
            + rect(x + 3, -74, 10, 26, "#9fc4d8", radius=1.5)
            + rect(x + 17, -74, 10, 26, "#9fc4d8", radius=1.5)
            for x in (30, 96)
        ),
        panes,
        stroked("M-20,-98V-12", "#8d97a5", 1.4),
        rect(-58, -92, 26, 9, "#20242c", radius=2),
        stroked("M-53,-87.5h16", "#ffb52e", 3),
        *(circle(x, -16, 4.4, round_paint(canvas, "#fff3b0")) for x in (-60, -30)),
        rect(-72, -11, 232, 6, "#3a414d", radius=1),
        *(circle(x, -5, 5, "#20242c") for x in (-46, -30, 40, 56, 120, 136)),
    ]
    return Figure(
        "".join(parts),
        left=72,
        right=160,
        height=100,
        foot=220,
        glow=glow + _headlight(canvas, setting, -62, -16),
    )
