"""What sits on heads, in the head's units: 20 across, the brow at y = -5."""

from openimagen.engines.illustrator.colour import shade
from openimagen.engines.illustrator.shapes import circle, ellipse, polygon, rect, shape, stroked

_GOLD = "#e9bb42"


def hat(name: str, colour: str, turn: float) -> str:
    """A hat by its name; `turn` as for the face."""
    d = 2.2 * turn
    tone, dark = colour, shade(colour, -0.25) if colour else ""
    if name == "toque":
        return (
            shape("M-8,-8Q-15,-15 -9,-20Q-7,-26 0,-24Q8,-27 10,-20Q15,-15 8.4,-8Z", "#fbfaf6")
            + stroked("M-4,-10Q-5,-15 -4.4,-18M3.6,-10Q4.6,-15 4,-19", "#d9d5ca", 0.9)
            + shape("M-9.6,-6.4Q0,-9.4 9.6,-6.4L9,-11Q0,-13.6 -9,-11Z", "#f1eee6")
        )
    if name in ("crown", "tiara"):
        low, high = (-7.4, -17) if name == "crown" else (-8.6, -14.4)
        w = 9.6 if name == "crown" else 7
        points = (
            f"M{-w},{low}L{-w - 0.8},{high}L{-w * 0.5},{low - 4}L0,{high - 1.6}"
            f"L{w * 0.5},{low - 4}L{w + 0.8},{high}L{w},{low}Q0,{low - 2.6} {-w},{low}Z"
        )
        return (
            shape(points, _GOLD)
            + "".join(
                circle(x, low - 2.4 + abs(x) * 0.08, 1.1, c)
                for x, c in ((-5.4 + d, "#d8424a"), (d, "#3f8fd0"), (5.4 + d, "#d8424a"))
            )
            + "".join(
                circle(x, y, 1.1, "#f7dd8a") for x, y in ((-w - 0.8, high), (0, high - 1.6), (w + 0.8, high))
            )
        )
    if name in ("wizard", "witch"):
        tone, band = tone or "#4a4fa3", _GOLD if name == "wizard" else "#8a5fb0"
        return (
            shape("M-8.6,-7Q-5,-20 3,-33Q0,-21 8.6,-7Z", tone)
            + ellipse(0, -7, 15.5, 3.6, shade(tone, -0.15))
            + shape("M-8.6,-8Q0,-4.6 8.6,-8L7.4,-11.6Q0,-8.6 -7.2,-11.6Z", band)
            + circle(-1, -17, 1.1, "#f7dd8a") + circle(2.4, -22.5, 0.8, "#f7dd8a")
        )  # fmt: skip
    if name == "straw":
        return (
            ellipse(0, -7, 16, 3.8, "#d9b45c")
            + shape("M-8.6,-7.4Q-8.4,-16 0,-16Q8.4,-16 8.6,-7.4Q0,-4.8 -8.6,-7.4Z", "#e8c978")
            + shape("M-8.7,-7.4Q0,-4.6 8.7,-7.4L8.6,-9.8Q0,-7.2 -8.6,-9.8Z", "#b8433b")
        )
    if name in ("fedora", "cowboy", "safari"):
        tone = tone or {"fedora": "#8a6a44", "cowboy": "#8a5a34", "safari": "#d2bd8c"}[name]
        brim = (
            "M-16,-9Q-13,-4.4 0,-5.4Q13,-4.4 16,-9Q9,-7.6 0,-8Q-9,-7.6 -16,-9Z"
            if name == "cowboy"
            else "M-14,-6Q0,-3.4 14,-6Q10,-9 0,-9Q-10,-9 -14,-6Z"
        )
        return (
            shape("M-9,-7Q-9.6,-17 -4,-16.4Q0,-14 4,-16.4Q9.6,-17 9,-7Q0,-4.6 -9,-7Z", tone)
            + shape("M-9.1,-7.2Q0,-4.8 9.1,-7.2L9.2,-9.8Q0,-7.4 -9.2,-9.8Z", shade(tone, -0.4))
            + shape(brim, shade(tone, -0.08))
        )
    if name in ("peaked", "sailor"):
        tone = "#f7f5ef" if name == "sailor" else tone or "#2f3f6b"
        top = "M-9.6,-8Q-14,-14.6 0,-16.4Q14,-14.6 9.6,-8Q0,-10.8 -9.6,-8Z"
        band = shape("M-9.7,-6Q0,-9 9.7,-6V-9Q0,-12 -9.7,-9Z", "#22283c" if name == "peaked" else "#2f4a7a")
        peak = (
            shape(
                f"M{-8 + d:.1f},-6.4Q{d * 1.5:.1f},-1.6 {8.6 + d:.1f},-6.2Q{d:.1f},-9 {-8 + d:.1f},-6.4Z",
                "#1d1f2a",
            )
            if name == "peaked"
            else ""
        )
        return shape(top, tone) + band + peak + circle(d, -11.2, 1.5, _GOLD)
    if name == "fire_helmet":
        return (
            shape("M-10.4,-5Q-11.6,-17 0,-17.4Q11.6,-17 10.4,-5Z", "#d8392f")
            + shape("M-14,-4.2Q0,-8.6 14,-4.2Q13,-6.6 10,-7.6H-10Q-13,-6.6 -14,-4.2Z", "#b02a24")
            + shape(f"M{d - 2.6:.1f},-8h5.2v-4.6l-2.6,-2l-2.6,2Z", _GOLD)
            + stroked("M0,-17.2Q3,-14 3.4,-9", "#f07a6a", 0.9, opacity=0.7)
        )
    if name == "hard_hat":
        tone = tone or "#f2c230"
        return (
            shape("M-10.2,-6Q-10.8,-16.6 0,-16.8Q10.8,-16.6 10.2,-6Z", tone)
            + shape(
                f"M-11.4,-5.2Q{d:.1f},-8.4 {12 + d:.1f},-5.2Q11,-7.6 9.6,-8H-9.6Q-11,-7.6 -11.4,-5.2Z",
                shade(tone, -0.15),
            )
            + stroked("M-2.4,-16.6V-8.6M2.4,-16.6V-8.6", shade(tone, 0.4), 1.2)
        )
    if name in ("cap", "beanie"):
        tone = tone or "#c8453c"
        if name == "beanie":
            return (
                shape("M-10,-4.6Q-11,-16 0,-16.4Q11,-16 10,-4.6Z", tone)
                + rect(-10.4, -8, 20.8, 4.2, shade(tone, 0.3), radius=2)
                + circle(0, -17, 2.6, "#f7f4ee")
            )
        return shape("M-10,-5Q-10.6,-15.6 0,-15.8Q10.6,-15.6 10,-5.4Q0,-8 -10,-5Z", tone) + shape(
            f"M{2 + d:.1f},-6.8Q{13 + d:.1f},-7.6 {15 + d:.1f},-3.6Q{8 + d:.1f},-5 {d:.1f},-4.6Z",
            dark or shade(tone, -0.25),
        )
    if name == "beret":
        tone = tone or "#b8433b"
        return shape(
            "M-9.4,-6.4Q-15,-11 -8,-14.4Q2,-18 10,-12.4Q12.6,-9 9.4,-6.6Q0,-9.4 -9.4,-6.4Z", tone
        ) + stroked("M0,-15.6l0.8,-2.2", shade(tone, -0.25), 1.2, round_ends=True)
    if name == "top_hat":
        tone = tone or "#2b2a33"
        return (
            shape("M-8.6,-8Q-8,-20 -9,-25Q0,-27.6 9,-25Q8,-20 8.6,-8Z", tone)
            + shape("M-8.7,-8Q0,-5.4 8.7,-8L8.4,-11.6Q0,-9 -8.4,-11.6Z", "#b8333b")
            + ellipse(0, -8, 14.4, 3, shade(tone, 0.08))
        )
    if name == "mortarboard":
        return (
            shape("M-9,-6Q-9.4,-13 0,-13.4Q9.4,-13 9,-6Q0,-9 -9,-6Z", "#23242c")
            + polygon([(-15, -14), (1, -18.6), (15, -13.4), (-1, -9.4)], "#2f3140")
            + stroked("M0,-14Q9,-13 11,-11V-4", _GOLD, 1)
        )
    if name == "bearskin":
        return shape("M-10,-4Q-12,-26 0,-27Q12,-26 10,-4Q0,-8 -10,-4Z", "#23222a") + stroked(
            "M-5,-22Q-6,-14 -5,-9M3,-24Q4,-15 3.4,-10", "#4a4854", 0.9
        )
    if name == "nurse":
        return shape("M-8,-8.6L-9.6,-14.6Q0,-17.4 9.6,-14.6L8,-8.6Q0,-11 -8,-8.6Z", "#fbfbf8") + shape(
            f"M{d - 0.9:.1f},-15v-0h1.8v1.4h1.4v1.8h-1.4v1.4h-1.8v-1.4h-1.4v-1.8h1.4Z", "#d8424a"
        )
    if name == "goggles":
        return stroked("M-9.8,-6Q0,-9.4 9.8,-6", "#4a4f5c", 1.4) + "".join(
            circle(x + d, -7.2, 2.7, "#cfe6ee", stroke="#5a606e", stroke_width=0.9) for x in (-3.4, 3.4)
        )
    if name == "ninja":
        return (
            shape("M-10.6,-2.4Q-12,-14 0,-13.8Q12,-14 10.6,-2.4Q0,-5.4 -10.6,-2.4Z", "#2b2d38")
            + shape("M-9.8,3Q0,5.4 9.8,3Q9.4,10.8 0,11Q-9.4,10.8 -9.8,3Z", "#2b2d38")
            + shape("M-10.4,-5.6Q0,-8.6 10.4,-5.6V-8.4Q0,-11.4 -10.4,-8.4Z", "#b8333b")
            + stroked("M-10,-7Q-15,-6 -16,-2M-10,-7Q-14,-9 -17,-7", "#b8333b", 1.5)
        )
    if name == "topknot":
        return ellipse(-1 - d, -14, 2.6, 3.6, "#25202a") + rect(-2.4 - d, -11.8, 3, 1.6, "#b8333b")
    if name == "kanzashi":
        return ellipse(0, -13, 6.4, 4.4, "#25202a") + "".join(
            circle(x, y, 1.7, c)
            for x, y, c in ((6.6, -10, "#e8607f"), (8.4, -7.6, "#f6b3c4"), (5, -12.4, "#f6d35a"))
        )
    if name == "helm":
        return (
            shape(
                (
                    "M-10.8,10Q-12.6,-13.6 0,-13.8Q12.6,-13.6 10.8,10Q9,12 7.6,11L7.4,-1.8Q0,-4.4"
                    " -7.2,-1.8L-7.4,11Q-9,12 -10.8,10Z"
                ),
                "#b9c1cc",
            )
            + stroked("M0,-13.6V-4M-10.6,-3.6Q0,-7.6 10.6,-3.6", "#8f98a6", 1)
            + shape("M-1,-13Q-5,-22 -13,-19Q-10,-17 -9,-13Q-5,-16 -1,-13Z", "#c8323a")
        )
    if name == "tricorne":
        return (
            shape("M-15,-7Q-12,-15 -5,-13Q0,-19 5,-13Q12,-15 15,-7Q7,-10.4 0,-6Q-7,-10.4 -15,-7Z", "#2f2a33")
            + stroked("M-14.4,-7.2Q-7,-10.8 0,-6.4Q7,-10.8 14.4,-7.2", _GOLD, 0.9)
            + circle(d * 0.6, -11, 1.8, "#f4f1ea")
            + stroked(f"M{d * 0.6 - 2:.1f},-8.4l4,1.4m0,-1.4l-4,1.4", "#f4f1ea", 0.8)
        )
    if name == "horned":
        return (
            shape("M-10.2,-5Q-10.6,-15.6 0,-15.8Q10.6,-15.6 10.2,-5Q0,-8 -10.2,-5Z", "#9aa3ae")
            + "".join(
                shape(f"M{s * 9},-10Q{s * 16},-11 {s * 15},-19Q{s * 19},-8 {s * 10},-6Z", "#f1e6cc")
                for s in (-1, 1)
            )
            + stroked("M-10.2,-6Q0,-9 10.2,-6", "#7a5a34", 2)
        )
    if name == "mask":
        tone = tone or "#c8322e"
        return (
            f'<path fill-rule="evenodd" fill="{tone}" d="M-9.4,-1.6Q0,-4.6 9.6,-1.6Q9.8,3.2'
            f" 6,3.4Q{1.6 + d:.1f},3.4 {d:.1f},2Q{-1.6 + d:.1f},3.6 -5,3.6Q-9.6,3.2"
            f" -9.4,-1.6ZM{-6 + 1.4 * d:.1f},0.7a2.1,1.7 0 1 0 4.2,0a2.1,1.7 0 1 0 -4.2,0Z"
            f'M{1.6 + 1.2 * d:.1f},0.7a2.1,1.7 0 1 0 4.2,0a2.1,1.7 0 1 0 -4.2,0Z"/>'
        )
    if name == "elf":
        tone = tone or "#4f8f4a"
        return (
            shape("M-9.6,-6Q-8,-16 6,-21Q13,-22 16,-16Q9,-17 9.6,-6Q0,-9 -9.6,-6Z", tone)
            + circle(16, -15.4, 1.8, "#f4d35a")
            + "".join(
                shape(f"M{s * 8.8},0Q{s * 14},-4 {s * 15.4},-5Q{s * 13},2.6 {s * 9},3.6Z", "#f0c49c")
                for s in (-1,)
            )
        )
    if name == "santa":
        return (
            shape("M-9.8,-6Q-8,-17 4,-19Q14,-18 15,-8Q10,-14 9.6,-6Z", "#c8322e")
            + rect(-11, -8.4, 22, 4.6, "#fbfaf7", radius=2.3)
            + circle(15, -7, 2.8, "#fbfaf7")
        )
    if name == "flowers":
        return "".join(
            circle(x + d * 0.4, y, 2.1, c) + circle(x + d * 0.4, y, 0.8, "#f6d35a")
            for x, y, c in (
                (-8, -7, "#f08fb0"),
                (-4, -9.8, "#ffffff"),
                (0.6, -10.8, "#f08fb0"),
                (5, -9.6, "#ffffff"),
                (8.4, -6.6, "#f08fb0"),
            )
        )
    if name == "halo":
        return (
            f'<ellipse cx="{d * 0.4:.1f}" cy="-16" rx="8" ry="2.4" fill="none"'
            ' stroke="#f6d35a" stroke-width="1.7"/>'
        )
    if name == "bun_band":
        return stroked("M-8.6,-8.4Q0,-12.4 8.6,-8.4", "#f08fb0", 1.4)
    if name == "veil":
        return "".join(
            circle(x, y, 1.6, "#ffffff") for x, y in ((-7, -9), (-3.6, -11), (0, -11.6), (3.6, -11), (7, -9))
        )
    if name == "clown":
        return (
            polygon([(-6, -8), (1, -24), (8, -9)], "#7d46b8")
            + "".join(circle(s * 10.6, -2.4, 4.6, "#e8743a") for s in (-1, 1))
            + circle(1, -24, 2.2, "#f4c62f")
            + circle(d * 1.3 + 0.4, 2.4, 1.9, "#d8342c")
        )
    return ""


def covers_hair(name: str) -> bool:
    """True for hats that hide the hair on the skull."""
    return name in (
        "toque",
        "straw",
        "fedora",
        "cowboy",
        "safari",
        "peaked",
        "fire_helmet",
        "hard_hat",
        "cap",
        "beanie",
        "bearskin",
        "ninja",
        "helm",
        "tricorne",
        "horned",
        "santa",
        "wizard",
        "witch",
        "elf",
        "sailor",
        "beret",
        "top_hat",
        "mortarboard",
    )
