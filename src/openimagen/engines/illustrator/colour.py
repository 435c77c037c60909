"""Colours as "#rrggbb" strings: mixing, OKLab, and the named colours that prompts use."""

import math

Rgb = tuple[float, float, float]
Lab = tuple[float, float, float]

NAMED: dict[str, str] = {
    "red": "#d8342c",
    "orange": "#f08a24",
    "yellow": "#f4c62f",
    "green": "#3fa34d",
    "blue": "#2f6fd6",
    "purple": "#7d46b8",
    "pink": "#f07fae",
    "brown": "#7f5233",
    "black": "#2b2b31",
    "white": "#f7f7f5",
    "gray": "#8c9098",
    "golden": "#e0a82e",
    "turquoise": "#2bb6b0",
}
_DARK, _LIGHT = "#140a28", "#ffffff"


def parse(colour: str) -> Rgb:
    """The red, green and blue of "#rrggbb" or "#rgb", each 0-255."""
    digits = colour.removeprefix("#")
    if len(digits) == 3:
        digits = "".join(d * 2 for d in digits)
    return int(digits[0:2], 16), int(digits[2:4], 16), int(digits[4:6], 16)


def to_hex(rgb: Rgb) -> str:
    """ "#rrggbb" of red, green and blue, rounded and clipped to 0-255."""
    return "#" + "".join(f"{max(0, min(255, round(v))):02x}" for v in rgb)


def mix(a: str, b: str, amount: float) -> str:
    """`a` at amount 0, `b` at amount 1."""
    (r1, g1, b1), (r2, g2, b2) = parse(a), parse(b)
    keep = 1 - amount
    return to_hex((r1 * keep + r2 * amount, g1 * keep + g2 * amount, b1 * keep + b2 * amount))


def shade(colour: str, amount: float) -> str:
    """Towards white for a positive amount, towards a dark violet for a negative one (-1 to 1)."""
    return mix(colour, _DARK, -amount) if amount < 0 else mix(colour, _LIGHT, amount)


def tinted(colour: str, tint: Rgb) -> str:
    """The colour under a coloured light: each channel times the tint's (0-1)."""
    r, g, b = parse(colour)
    return to_hex((r * tint[0], g * tint[1], b * tint[2]))


def oklab(colour: str) -> Lab:
    """OKLab lightness (0-1), a and b of an sRGB colour (Björn Ottosson, 2020)."""
    r, g, b = (_linear(v / 255) for v in parse(colour))
    long = math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b)
    medium = math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b)
    short = math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b)
    return (
        0.2104542553 * long + 0.7936177850 * medium - 0.0040720468 * short,
        1.9779984951 * long - 2.4285922050 * medium + 0.4505937099 * short,
        0.0259040371 * long + 0.7827717662 * medium - 0.8086757660 * short,
    )


def from_oklab(lab: Lab) -> str:
    """The sRGB colour nearest to an OKLab one (out-of-gamut channels are clipped)."""
    lightness, a, b = lab
    long = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3
    medium = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3
    short = (lightness - 0.0894841775 * a - 1.2914855480 * b) ** 3
    return to_hex(
        (
            255 * _gamma(4.0767416621 * long - 3.3077115913 * medium + 0.2309699292 * short),
            255 * _gamma(-1.2684380046 * long + 2.6097574011 * medium - 0.3413193965 * short),
            255 * _gamma(-0.0041960863 * long - 0.7034186147 * medium + 1.7076147010 * short),
        )
    )


def _linear(v: float) -> float:
    return float(v / 12.92 if v <= 0.04045 else ((v + 0.055) / 1.055) ** 2.4)


def _gamma(v: float) -> float:
    return float(12.92 * v if v <= 0.0031308 else 1.055 * max(v, 0.0) ** (1 / 2.4) - 0.055)
