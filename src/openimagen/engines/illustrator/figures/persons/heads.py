"""Heads: 20 units across, centred on (0, 0), looking to the viewer or turned to the right."""

from openimagen.engines.illustrator.canvas import Canvas
from openimagen.engines.illustrator.colour import mix, oklab, shade
from openimagen.engines.illustrator.figures.looks import Look
from openimagen.engines.illustrator.figures.persons.poses import Gaze, Mouth
from openimagen.engines.illustrator.shapes import circle, ellipse, group, shape, stroked, trace

_DARK = "#2a1d1c"


def shadow_of(skin: str) -> str:
    """The colour of a skin in the shade."""
    return mix(skin, "#8a3f22", 0.3)


def face(canvas: Canvas, look: Look, turn: float, gaze: Gaze = "open", mouth: Mouth = "smile") -> str:
    """Face and ears without hair; `turn` is 0 from the front and 1 turned as far as it goes."""
    skin, shadow = look.skin, shadow_of(look.skin)
    tone = canvas.radial(
        [(0, shade(skin, 0.16)), (0.7, skin), (1, mix(skin, shadow, 0.55))], cx=0.42, cy=0.4, r=0.7
    )
    aside = 3.1 * turn
    parts = [shape(_outline(look, turn), tone)]
    if turn < 0.45:
        parts.insert(0, ellipse(9.3, 1.4, 1.8, 2.6, shadow))
    blush = mix(skin, "#e0503f", 0.42)
    for side, narrow in ((-1, 1.0), (1, 1 - 0.35 * turn)):
        x = aside + side * 5.2 * (1 if side < 0 else 1 - 0.28 * turn)
        parts.append(ellipse(x, 4.1, 2.1 * narrow, 1.4, blush, opacity=0.42))
    for side in (-1, 1):
        parts.append(_eye(look, side, aside, turn, gaze))
    nose = 0.2 + aside * 1.25
    parts.append(
        stroked(
            trace("M", nose - 0.5, 1.5, "Q", nose + 1.5, 3.2, nose - 0.7, 3.5), shadow, 0.75, round_ends=True
        )
    )
    if look.age == "old":
        parts.append(_wrinkles(aside, shadow))
    parts.append(_beard(look, aside, turn) if look.beard else "")
    parts.append(_mouth(look, aside * 1.05, mouth))
    return "".join(parts)


def near_ear(look: Look, turn: float) -> str:
    """The ear that stays in sight when the head turns; it is drawn over the hair."""
    x, shadow = -9.3 + 4.6 * turn, shadow_of(look.skin)
    return ellipse(x, 1.4, 1.9, 2.7, look.skin) + stroked(
        trace("M", x - 0.6, 0.2, "q", 1.6, 0.8, 0.5, 2.6), shadow, 0.6, round_ends=True
    )


def glasses(turn: float) -> str:
    """Round glasses on the eyes."""
    aside, rim = 3.1 * turn, "#2a2530"
    near, far = aside - 3.9, aside + 3.9 * (1 - 0.24 * turn)
    lenses = "".join(
        f'<ellipse cx="{x:.1f}" cy="0.6" rx="{rx:.1f}" ry="3" fill="#e6f3f9" fill-opa'
        f'city="0.3" stroke="{rim}" '
        'stroke-width="0.8"/>'
        for x, rx in ((near, 3.0), (far, 3 - 0.7 * turn))
    )
    bridge = trace("M", near + 3, 0.4, "Q", (near + far) / 2, -0.7, far - 2.8, 0.4)
    return lenses + stroked(bridge + trace("M", near - 3, 0.2, "L", -9.2 + 3.6 * turn, 0), rim, 0.7)


def _outline(look: Look, turn: float) -> str:
    chin = 5.2 + 1.6 * look.jaw - (0.9 if look.female else 0)
    low, jaw = 10.5, 5.4
    if look.age in ("baby", "child"):
        chin, low, jaw = 6.4, 9.9, 5.8
    x = 0.9 * turn
    return (
        f"M-9.4,-1C-9.8,-13 9.8,-13 9.4,-1C9.5,{jaw - 1.2:.1f}"
        f" {x + chin + 1.4:.1f},{low:.1f} {x:.1f},{low:.1f}"
        f"C{x - chin - 1.4:.1f},{low:.1f} -9.5,{jaw - 1.2:.1f} -9.4,-1Z"
    )


def _eye(look: Look, side: int, aside: float, turn: float, gaze: Gaze) -> str:
    far = side > 0
    x = aside + side * 3.8 * (1 - 0.24 * turn if far else 1)
    wide = 1 - (0.3 * turn if far else 0)
    big = 1.2 if look.child else 1.0
    light_brow = look.hair if oklab(look.hair)[0] < 0.6 else shade(look.hair, -0.3)
    brow = stroked(
        trace("M", x - 1.9 * wide, -3, "Q", x, -4.3, x + 1.9 * wide, -3), light_brow,
        0.75 if look.female or look.child else 1.0, round_ends=True,
    )  # fmt: skip
    if gaze == "closed":
        lid = trace("M", x - 1.8 * wide, 0.6, "q", 1.8 * wide, 1.9, 3.6 * wide, 0)
        return brow + stroked(lid, _DARK, 0.85, round_ends=True)
    if gaze == "down":
        lid = trace("M", x - 1.8 * wide, 0.9, "q", 1.8 * wide, 1.5, 3.6 * wide, 0)
        pupil = ellipse(x, 1.7, 1.0 * wide * big, 0.6, _DARK)
        return brow + pupil + stroked(lid, _DARK, 0.7, round_ends=True)
    parts = ellipse(x, 0.6, 1.3 * wide * big, 1.75 * big, _DARK)
    if look.eyes:
        parts = ellipse(x, 0.6, 1.7 * wide * big, 2.1 * big, shade(look.eyes, -0.5))
        parts += ellipse(x, 0.6, 1.4 * wide * big, 1.8 * big, shade(look.eyes, 0.1))
        parts += ellipse(x, 0.6, 0.7 * wide * big, 1.1 * big, _DARK)
    parts += circle(x - 0.4, -0.1, 0.5 * big, "#ffffff")
    if look.female:
        lash = trace("M", x + side * 0.9 * wide, -0.7, "l", side * 1.3 * wide, -0.9)
        parts += stroked(lash, _DARK, 0.6, round_ends=True)
    return brow + parts


def _mouth(look: Look, x: float, mouth: Mouth) -> str:
    lip = "#a23c3a" if look.female and not look.child else "#7d3a30"
    if mouth == "open":
        lips = trace("M", x - 3, 5.3, "q", 3, 0.9, 6, 0, "q", -0.6, 3.7, -3, 3.7, "q", -2.4, 0, -3, -3.7, "Z")
        teeth = trace("M", x - 2.6, 5.5, "q", 2.6, 0.8, 5.2, 0, "l", -0.3, 1, "q", -2.3, 0.5, -4.6, 0, "Z")
        return shape(lips, "#7a2a2c") + shape(teeth, "#ffffff")
    if mouth == "round":
        return ellipse(x, 6.6, 1.3, 1.7, "#7a2a2c")
    bend = {"smile": 2.4, "sad": -1.8}.get(mouth, 0.5)
    start = 5.8 if mouth != "sad" else 7.2
    half = 2.8 if mouth != "line" else 1.9
    return stroked(trace("M", x - half, start, "q", half, bend, 2 * half, 0), lip, 0.95, round_ends=True)


def _wrinkles(aside: float, shadow: str) -> str:
    lines = "".join(
        trace(
            "M",
            aside + side * 6.4,
            0.2,
            "l",
            side * 1.3,
            -0.7,
            "M",
            aside + side * 6.4,
            1.2,
            "l",
            side * 1.4,
            0.2,
        )
        + trace("M", aside + side * 3.3, 3.9, "q", side * 1.1, 1, side * 0.9, 2.3)
        for side in (-1, 1)
    )
    return stroked(lines + trace("M", aside - 3, -6, "q", 3, -0.8, 6, 0), shadow, 0.45, round_ends=True)


def _beard(look: Look, aside: float, turn: float) -> str:
    x = aside * 0.9
    near = -9.5 + 3.4 * turn
    return group(
        shape(
            f"M{near:.1f},1Q{near + 0.6:.1f},12.6 {x:.1f},13Q8.6,12.4 9.5,1"
            f"Q{x + 6.6:.1f},5.4 {x + 3.4:.1f},4.6"
            f"Q{x:.1f},3.8 {x - 3.4:.1f},4.6Q{x - 6.6:.1f},5.6 {near:.1f},1Z",
            look.hair,
        )
        + stroked(
            trace("M", x - 3, 10.2, "q", 1, 1.4, 2.4, 1.2, "m", 2, 0, "q", 1.2, 0, 2, -1.4),
            shade(look.hair, 0.25),
            0.6,
        )
    )
