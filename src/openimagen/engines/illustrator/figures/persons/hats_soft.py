"""Hats of cloth, felt and straw, in the head's units."""

from openimagen.engines.illustrator.colour import shade
from openimagen.engines.illustrator.figures.persons.headwear import GOLD, Hat
from openimagen.engines.illustrator.shapes import circle, ellipse, polygon, rect, shape, stroked


def _toque(name: str, tone: str, d: float) -> str:
    return (
        shape("M-8,-8Q-15,-15 -9,-20Q-7,-26 0,-24Q8,-27 10,-20Q15,-15 8.4,-8Z", "#fbfaf6")
        + stroked("M-4,-10Q-5,-15 -4.4,-18M3.6,-10Q4.6,-15 4,-19", "#d9d5ca", 0.9)
        + shape("M-9.6,-6.4Q0,-9.4 9.6,-6.4L9,-11Q0,-13.6 -9,-11Z", "#f1eee6")
    )


def _wizard(name: str, tone: str, d: float) -> str:
    tone, band = tone or "#4a4fa3", GOLD if name == "wizard" else "#8a5fb0"
    return (
        shape("M-8.6,-7Q-5,-20 3,-33Q0,-21 8.6,-7Z", tone)
        + ellipse(0, -7, 15.5, 3.6, shade(tone, -0.15))
        + shape("M-8.6,-8Q0,-4.6 8.6,-8L7.4,-11.6Q0,-8.6 -7.2,-11.6Z", band)
        + circle(-1, -17, 1.1, "#f7dd8a") + circle(2.4, -22.5, 0.8, "#f7dd8a")
    )  # fmt: skip


def _straw(name: str, tone: str, d: float) -> str:
    brim, band = (shade(tone, -0.12), shade(tone, -0.4)) if tone else ("#d9b45c", "#b8433b")
    return (
        ellipse(0, -7, 16, 3.8, brim)
        + shape("M-8.6,-7.4Q-8.4,-16 0,-16Q8.4,-16 8.6,-7.4Q0,-4.8 -8.6,-7.4Z", tone or "#e8c978")
        + shape("M-8.7,-7.4Q0,-4.6 8.7,-7.4L8.6,-9.8Q0,-7.2 -8.6,-9.8Z", band)
    )


def _fedora(name: str, tone: str, d: float) -> str:
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


def _cap(name: str, tone: str, d: float) -> str:
    tone = tone or "#c8453c"
    if name == "beanie":
        return (
            shape("M-10,-4.6Q-11,-16 0,-16.4Q11,-16 10,-4.6Z", tone)
            + rect(-10.4, -8, 20.8, 4.2, shade(tone, 0.3), radius=2)
            + circle(0, -17, 2.6, "#f7f4ee")
        )
    return shape("M-10,-5Q-10.6,-15.6 0,-15.8Q10.6,-15.6 10,-5.4Q0,-8 -10,-5Z", tone) + shape(
        f"M{2 + d:.1f},-6.8Q{13 + d:.1f},-7.6 {15 + d:.1f},-3.6Q{8 + d:.1f},-5 {d:.1f},-4.6Z",
        shade(tone, -0.25),
    )


def _beret(name: str, tone: str, d: float) -> str:
    tone = tone or "#b8433b"
    return shape(
        "M-9.4,-6.4Q-15,-11 -8,-14.4Q2,-18 10,-12.4Q12.6,-9 9.4,-6.6Q0,-9.4 -9.4,-6.4Z", tone
    ) + stroked("M0,-15.6l0.8,-2.2", shade(tone, -0.25), 1.2, round_ends=True)


def _top_hat(name: str, tone: str, d: float) -> str:
    tone = tone or "#2b2a33"
    return (
        shape("M-8.6,-8Q-8,-20 -9,-25Q0,-27.6 9,-25Q8,-20 8.6,-8Z", tone)
        + shape("M-8.7,-8Q0,-5.4 8.7,-8L8.4,-11.6Q0,-9 -8.4,-11.6Z", "#b8333b")
        + ellipse(0, -8, 14.4, 3, shade(tone, 0.08))
    )


def _mortarboard(name: str, tone: str, d: float) -> str:
    return (
        shape("M-9,-6Q-9.4,-13 0,-13.4Q9.4,-13 9,-6Q0,-9 -9,-6Z", "#23242c")
        + polygon([(-15, -14), (1, -18.6), (15, -13.4), (-1, -9.4)], "#2f3140")
        + stroked("M0,-14Q9,-13 11,-11V-4", GOLD, 1)
    )


def _nurse(name: str, tone: str, d: float) -> str:
    return shape("M-8,-8.6L-9.6,-14.6Q0,-17.4 9.6,-14.6L8,-8.6Q0,-11 -8,-8.6Z", "#fbfbf8") + shape(
        f"M{d - 0.9:.1f},-15v-0h1.8v1.4h1.4v1.8h-1.4v1.4h-1.8v-1.4h-1.4v-1.8h1.4Z", "#d8424a"
    )


def _elf(name: str, tone: str, d: float) -> str:
    tone = tone or "#4f8f4a"
    return (
        shape("M-9.6,-6Q-8,-16 6,-21Q13,-22 16,-16Q9,-17 9.6,-6Q0,-9 -9.6,-6Z", tone)
        + circle(16, -15.4, 1.8, "#f4d35a")
        + "".join(
            shape(f"M{s * 8.8},0Q{s * 14},-4 {s * 15.4},-5Q{s * 13},2.6 {s * 9},3.6Z", "#f0c49c")
            for s in (-1,)
        )
    )


def _santa(name: str, tone: str, d: float) -> str:
    return (
        shape("M-9.8,-6Q-8,-17 4,-19Q14,-18 15,-8Q10,-14 9.6,-6Z", "#c8322e")
        + rect(-11, -8.4, 22, 4.6, "#fbfaf7", radius=2.3)
        + circle(15, -7, 2.8, "#fbfaf7")
    )


def _party(name: str, tone: str, d: float) -> str:
    tone = tone or "#e0559a"
    dots = ((-3.6, -11, "#f6d35a"), (2.6, -13, "#ffffff"), (-0.6, -18, "#5fc0e0"), (4.6, -9.4, "#5fc0e0"))
    return (
        shape("M-8,-7Q0,-4 8,-7L0.6,-27Z", tone)
        + "".join(circle(x, y, 1.3, colour) for x, y, colour in dots)
        + circle(0.6, -27, 2.6, "#f6d35a")
    )


def _sombrero(name: str, tone: str, d: float) -> str:
    tone = tone or "#d9a24a"
    return (
        shape("M-25,-11Q-20,-2 0,-2.6Q20,-2 25,-11Q14,-7 0,-7.4Q-14,-7 -25,-11Z", tone)
        + shape("M-8,-7Q-7,-19 0,-20Q7,-19 8,-7Q0,-4.8 -8,-7Z", shade(tone, 0.08))
        + stroked("M-7.8,-8.6Q0,-6.2 7.8,-8.6", "#c8423a", 2.2)
        + stroked("M-23.6,-10Q-15,-4.8 0,-5Q15,-4.8 23.6,-10", "#4f8f5a", 1.2)
    )


HATS: dict[str, Hat] = {
    "party": _party,
    "sombrero": _sombrero,
    "toque": _toque,
    "wizard": _wizard,
    "witch": _wizard,
    "straw": _straw,
    "fedora": _fedora,
    "cowboy": _fedora,
    "safari": _fedora,
    "cap": _cap,
    "beanie": _cap,
    "beret": _beret,
    "top_hat": _top_hat,
    "mortarboard": _mortarboard,
    "nurse": _nurse,
    "elf": _elf,
    "santa": _santa,
}
