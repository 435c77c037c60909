"""Heads of full-body people: 20 units across, centred on (0, 0)."""

from openimagen.engines.illustrator.canvas import Canvas
from openimagen.engines.illustrator.colour import mix, shade
from openimagen.engines.illustrator.figures.looks import Look
from openimagen.engines.illustrator.shapes import circle, ellipse, shape, stroked


def hair_behind(look: Look) -> str:
    """The hair that hangs behind the neck."""
    dark = shade(look.hair, -0.18)
    if look.style == "long":
        return shape("M-10.5,-3Q-13,10 -11.5,19Q0,23 11.5,19Q13,10 10.5,-3Z", dark)
    if look.style == "bob":
        return shape("M-11,-3Q-13,6 -10.5,11H10.5Q13,6 11,-3Z", dark)
    if look.style == "pigtails":
        return "".join(ellipse(side * 13, 6, 4, 8.5, dark) for side in (-1, 1))
    if look.style == "curly" and look.female:
        ring = ((-10, -2), (-12, 4), (-10.5, 10), (-6, 13), (10, -2), (12, 4), (10.5, 10), (6, 13))
        return "".join(circle(x, y, 4.6, dark) for x, y in ring)
    if look.style == "bun":
        return circle(0, -12.5, 5, dark)
    return ""


def head(canvas: Canvas, look: Look) -> str:
    """Face and front hair."""
    skin, blush = look.skin, mix(look.skin, "#e0503f", 0.4)
    shadow = mix(skin, "#8a3f22", 0.28)
    face = canvas.radial(
        [(0, shade(skin, 0.15)), (0.7, skin), (1, mix(skin, shadow, 0.5))], cx=0.42, cy=0.4, r=0.7
    )
    parts = [
        *(ellipse(side * 9.6, 1.2, 1.9, 2.6, shadow) for side in (-1, 1)),
        ellipse(0, 0, 9.7, 10.4, face),
        *(ellipse(side * 5.4, 4, 2, 1.3, blush, opacity=0.45) for side in (-1, 1)),
    ]
    for side in (-1, 1):
        x = side * 3.7
        parts.append(ellipse(x, 0.6, 1.25, 1.7, "#2a1d1c"))
        parts.append(circle(x - 0.4, 0, 0.45, "#ffffff"))
        brow = f"M{x - 1.8},-2.7Q{x},-3.9 {x + 1.8},-2.7"
        parts.append(stroked(brow, shade(look.hair, -0.3), 0.8, round_ends=True))
        if look.female:
            parts.append(stroked(f"M{x + side * 1},-0.6l{side * 1.2},-0.9", "#2a1d1c", 0.6, round_ends=True))
    parts.append(stroked("M-0.4,2.4Q0.6,3.4 -0.7,3.5", shadow, 0.7, round_ends=True))
    if look.beard:
        parts.append(
            shape(
                "M-9.4,1Q-8.5,12 0,12.2Q8.5,12 9.4,1Q7,5.6 3.4,4.8Q0,4.2 -3.4,4.8Q-7,5.6 -9.4,1Z", look.hair
            )
        )
    parts.append(
        stroked("M-2.7,5.9Q0,8.2 2.7,5.9", "#8a2f2a" if look.female else "#7a3a30", 0.95, round_ends=True)
    )
    parts.append(_front_hair(look))
    if look.glasses:
        rims = "".join(
            circle(x, 0.6, 3, "#d8ecf5", stroke="#2a2530", stroke_width=0.8, opacity=0.85).replace(
                ' fill="#d8ecf5"', ' fill="#d8ecf5" fill-opacity="0.2"'
            )
            for x in (-3.9, 3.9)
        )
        parts.append(
            rims + stroked("M-0.9,0.3Q0,-0.4 0.9,0.3M-6.9,0.2L-9.4,-0.3M6.9,0.2L9.4,-0.3", "#2a2530", 0.7)
        )
    return "".join(parts)


def _front_hair(look: Look) -> str:
    hair, light = look.hair, shade(look.hair, 0.22)
    if look.style == "curly":
        curls = (
            (-9, -3),
            (-8.4, -7.6),
            (-4.6, -10.6),
            (0, -11.4),
            (4.6, -10.6),
            (8.4, -7.6),
            (9, -3),
            (-2.4, -8.4),
            (3, -8.2),
        )
        return "".join(circle(x, y, 3.5, hair) for x, y in curls) + stroked(
            "M-5,-11Q-3,-12.6 -1,-12", light, 0.8
        )
    if look.style in ("short", "bun"):
        cap = "M-10.2,0Q-11.5,-11 -1,-12Q10.5,-12 10.2,0Q9.4,-4.5 7,-6Q1,-4.6 -4.6,-6.8Q-8.8,-5 -10.2,0Z"
    else:
        cap = (
            "M-10.4,3Q-13,-11.5 0,-12.2Q13,-11.5 10.4,3Q10,-3 6,-5.6Q3,-7.4 1,-8.6Q-3,-5 -7.4,-4"
            "Q-9.6,-2 -10.4,3Z"
        )
    return shape(cap, hair) + stroked(
        "M-6.5,-8.8Q-2.5,-11.2 2.5,-10.6", light, 0.9, opacity=0.7, round_ends=True
    )
