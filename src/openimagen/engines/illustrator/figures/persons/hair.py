"""Hair, in the head's units: what hangs behind the neck and what covers the skull."""

from openimagen.engines.illustrator.colour import shade
from openimagen.engines.illustrator.figures.looks import Look
from openimagen.engines.illustrator.shapes import circle, ellipse, shape, stroked, trace

_LONG = ("long", "wavy", "fringe")


def behind(look: Look, turn: float) -> str:
    """The hair that hangs behind face and neck."""
    dark, back = shade(look.hair, -0.2), -2.6 * turn
    if look.style in ("long", "fringe"):
        return shape(
            f"M{-6 + back * 0.5:.1f},-9Q{-13.8 + back:.1f},6 {-11 + back:.1f},21"
            f"Q{back:.1f},24.5 {10.4 + back * 2:.1f},20"
            f"Q{12.4 + back:.1f},8 9.8,-4Z",
            dark,
        )
    if look.style == "wavy":
        return shape(
            f"M{-6 + back * 0.5:.1f},-9Q{-15 + back:.1f},-2 {-12.4 + back:.1f},8"
            f"Q{-15.6 + back:.1f},14 {-12 + back:.1f},20"
            f"Q{-4 + back:.1f},24 {2 + back:.1f},20Q{8 + back:.1f},23 {11.6 + back:.1f},17.5"
            f"Q{14.4 + back:.1f},12 12,7"
            f"Q13,0 9.8,-5Z",
            dark,
        )
    if look.style == "bob":
        return shape(
            (
                f"M-10.6,-4Q{-13.6 + back:.1f},6 {-11.4 + back:.1f},12Q0,14.6"
                f" {10.8 + back * 0.6:.1f},11.6Q12.6,4 10.4,-4Z"
            ),
            dark,
        )
    if look.style in ("pigtails", "braids"):
        return _tails(look, back)
    if look.style == "curly" and look.female:
        ring = ((-10, -4), (-12.4, 2), (-12, 8.4), (-8, 12.4), (10, -4), (11.6, 2), (10.6, 8.4), (6.6, 12))
        return "".join(circle(x + back, y, 4.9, dark) for x, y in ring)
    if look.style == "bun":
        x = -5.5 * turn
        return circle(x, -12.8, 5, dark) + stroked(
            trace("M", x - 3, -14, "q", 3, -3, 6, 0), shade(look.hair, 0.2), 0.8
        )
    if look.style == "ponytail":
        x = -8 * turn - 4
        return shape(
            f"M{x + 3:.1f},-11Q{x - 9:.1f},-12 {x - 8:.1f},2Q{x - 8:.1f},10 {x - 4:.1f},15"
            f"Q{x - 1:.1f},8 {x - 1.5:.1f},1"
            f"Q{x - 2:.1f},-5 {x + 4:.1f},-6Z",
            dark,
        ) + circle(x + 1, -9, 1.8, shade(look.top, -0.1))
    return ""


def front(look: Look, turn: float, *, shine: bool = True) -> str:
    """The hair over the skull, with the hairline; `shine` adds a light line."""
    hair, light = look.hair, shade(look.hair, 0.22)
    d = 2.9 * turn
    if look.style == "bald":
        return stroked(
            trace("M", -4, -9.4, "q", 2.6, -1.8, 6, -1.2), "#ffffff", 0.9, opacity=0.45, round_ends=True
        )
    if look.style == "tuft":
        return stroked(
            (f"M{-1 + d:.1f},-11Q{-3 + d:.1f},-7 {1 + d:.1f},-6.6M{1 + d:.1f},-11"
                f"Q{4 + d:.1f},-9 {2.4 + d:.1f},-6.4"),
            hair, 1.5, round_ends=True,
        )  # fmt: skip
    if look.style == "receding":
        side = f"M{-10 + d * 0.4:.1f},3Q-12,-4 -8.6,-7.4Q{-8 + d:.1f},-2 {-7 + d:.1f},2Z"
        other = "" if turn > 0.6 else "M10,3Q12,-4 8.8,-7.4Q8.6,-2 8,2Z"
        return shape(side + other, hair)
    if look.style == "curly":
        curls = (
            (-9.4, -2.4), (-8.8, -7), (-5.4, -10.4), (-1, -11.8), (3.6, -11.2), (7.4, -8.4), (9.4, -4),
            (-3.2, -8.2), (2, -8.4), (-7 + d, -4.4),
        )  # fmt: skip
        return "".join(circle(x, y, 3.6, hair) for x, y in curls) + stroked(
            "M-5,-11.4Q-2.6,-13.6 0.6,-13", light, 0.8
        )
    gloss = f"M{-6.6 + d * 0.4:.1f},-7.4Q{-2.4 + d * 0.4:.1f},-10.2 {2.6 + d * 0.4:.1f},-9.6"
    cap = shape(_cap(look, d), hair)
    return cap + stroked(gloss, light, 1.0, opacity=0.75, round_ends=True) if shine else cap


def _cap(look: Look, d: float) -> str:
    if look.style == "buzz":
        return (
            f"M-9.8,1C-11,-12.4 11,-12.4 9.9,-1C9,-5 {6 + d:.1f},-7 {1 + d:.1f},-7"
            f"Q{-5 + d:.1f},-7 {-6.6 + d:.1f},-4L{-7.4 + d:.1f},1.6Z"
        )
    top = "M-10.3,2C-13.4,-14.4 13,-15 10.3,-0.6"
    if look.style == "short":
        return (
            f"{top}C9.4,-4.4 {7 + d:.1f},-6 {3 + d:.1f},-5.4C{-1 + d:.1f},-4.8"
            f" {-4.4 + d:.1f},-7 {-6.4 + d:.1f},-3.4L{-7.3 + d:.1f},2"
            f"Q{-8.6 + d * 0.6:.1f},3.4 -10.3,2Z"
        )
    if look.style == "parted":
        return (
            f"{top}C9.8,-4 {8 + d * 0.7:.1f},-5.6 {5.6 + d:.1f},-6.8C{1 + d:.1f},-4"
            f" {-4.6 + d:.1f},-4 {-6.8 + d:.1f},-2.6L{-7.5 + d:.1f},2.4"
            f"Q{-8.8 + d * 0.6:.1f},3.6 -10.3,2Z"
        )
    if look.style == "spiky":
        return (
            "M-10.3,2C-12,-4 -11.4,-8 -10.6,-9.4L-7.6,-9.6L-8,-13.2L-3.6,-11.8L-2,-15.4"
            "L1.4,-12.4L5.4,-14.8L6.4,-11.2"
            f"L10.4,-11L9.6,-7.6Q11,-4 10.3,-0.6L{7.6 + d * 0.5:.1f},-5L{5 + d:.1f},-3.6"
            f"L{2.4 + d:.1f},-6L{-1 + d:.1f},-3.6L{-3 + d:.1f},-6.2L{-6 + d:.1f},-2.6"
            f"L{-7.4 + d:.1f},2Q{-8.6 + d * 0.6:.1f},3.4 -10.3,2Z"
        )
    if look.style in ("fringe", "bob"):
        return (
            f"M-10.7,6.4C-14,-18 14,-18.4 10.7,5Q{9.6:.1f},0 {8.9:.1f},-2.4Q{2 + d:.1f},-4.8"
            f" {-7 + d:.1f},-2.2Q{-7.4 + d:.1f},3 {-8 + d * 0.8:.1f},7Z"
        )
    if look.style in ("bun", "ponytail"):
        return (
            f"{top}C9.6,-4.6 {6 + d:.1f},-8.4 {2 + d:.1f},-8.4Q{-5 + d:.1f},-8"
            f" {-7.2 + d:.1f},-1L{-8 + d:.1f},2.2Q-9,3 -10.3,2Z"
        )
    # Parted in the middle or at the side, falling past the temples.
    low, drop = (9.0, 9.0) if look.style in _LONG else (4.0, 2.0)
    apex = -15.6 - low / 3
    return (
        f"M-10.8,{low:.1f}C-14.4,{apex:.1f} 14,{apex - 0.6:.1f} 10.8,{low - 1:.1f}"
        f"Q9.4,3 9,-1.6Q{5.6 + d * 0.7:.1f},-4 {2.2 + d:.1f},-8.8"
        f"Q{-1.6 + d:.1f},-4 {-7 + d:.1f},-1.8Q{-7.4 + d:.1f},4 {-8.4 + d:.1f},{low - 1:.1f}"
        f"Q{-8.6 + d * 0.7:.1f},{low + drop * 0.7:.1f} -11,{low + drop:.1f}Z"
    )


def _tails(look: Look, back: float) -> str:
    dark, band = shade(look.hair, -0.12), shade(look.top, -0.05)
    parts = []
    for side in (-1, 1):
        x = side * 11.2 + back * (0.4 if side > 0 else 0.8)
        if look.style == "pigtails":
            parts.append(
                shape(
                    trace(
                        "M",
                        x,
                        -3,
                        "q",
                        side * 6,
                        2,
                        side * 3.4,
                        12,
                        "q",
                        -side * 5.4,
                        -1,
                        -side * 5,
                        -11,
                        "Z",
                    ),
                    dark,
                )
            )
        else:
            parts += [
                ellipse(x + side * 0.5, 3 + 4.4 * k, 2.7 - 0.2 * k, 2.9, shade(dark, 0.06 * (k % 2)))
                for k in range(4)
            ]
            parts.append(circle(x + side * 0.4, 18.4, 1.6, band))
        parts.append(circle(x - side * 0.6, -2.6, 1.8, band))
    return "".join(parts)
