"""Crowns, flowers and other ornaments of heads, in the head's units."""

from openimagen.engines.illustrator.colour import shade
from openimagen.engines.illustrator.figures.persons.headwear import GOLD, Hat
from openimagen.engines.illustrator.shapes import circle, ellipse, polygon, rect, shape, stroked


def _crown(name: str, tone: str, d: float) -> str:
    low, high = (-7.4, -17) if name == "crown" else (-8.6, -14.4)
    w = 9.6 if name == "crown" else 7
    points = (
        f"M{-w},{low}L{-w - 0.8},{high}L{-w * 0.5},{low - 4}L0,{high - 1.6}"
        f"L{w * 0.5},{low - 4}L{w + 0.8},{high}L{w},{low}Q0,{low - 2.6} {-w},{low}Z"
    )
    return (
        shape(points, tone or GOLD)
        + "".join(
            circle(x, low - 2.4 + abs(x) * 0.08, 1.1, c)
            for x, c in ((-5.4 + d, "#d8424a"), (d, "#3f8fd0"), (5.4 + d, "#d8424a"))
        )
        + "".join(
            circle(x, y, 1.1, "#f7dd8a") for x, y in ((-w - 0.8, high), (0, high - 1.6), (w + 0.8, high))
        )
    )


def _topknot(name: str, tone: str, d: float) -> str:
    return ellipse(-1 - d, -14, 2.6, 3.6, "#25202a") + rect(-2.4 - d, -11.8, 3, 1.6, "#b8333b")


def _kanzashi(name: str, tone: str, d: float) -> str:
    return ellipse(0, -13, 6.4, 4.4, "#25202a") + "".join(
        circle(x, y, 1.7, c)
        for x, y, c in ((6.6, -10, "#e8607f"), (8.4, -7.6, "#f6b3c4"), (5, -12.4, "#f6d35a"))
    )


def _flowers(name: str, tone: str, d: float) -> str:
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


def _halo(name: str, tone: str, d: float) -> str:
    return (
        f'<ellipse cx="{d * 0.4:.1f}" cy="-16" rx="8" ry="2.4" fill="none"'
        ' stroke="#f6d35a" stroke-width="1.7"/>'
    )


def _bun_band(name: str, tone: str, d: float) -> str:
    return stroked("M-8.6,-8.4Q0,-12.4 8.6,-8.4", "#f08fb0", 1.4)


def _veil(name: str, tone: str, d: float) -> str:
    return "".join(
        circle(x, y, 1.6, "#ffffff") for x, y in ((-7, -9), (-3.6, -11), (0, -11.6), (3.6, -11), (7, -9))
    )


def _clown(name: str, tone: str, d: float) -> str:
    return (
        polygon([(-6, -8), (1, -24), (8, -9)], "#7d46b8")
        + "".join(circle(s * 10.6, -2.4, 4.6, "#e8743a") for s in (-1, 1))
        + circle(1, -24, 2.2, "#f4c62f")
        + circle(d * 1.3 + 0.4, 2.4, 1.9, "#d8342c")
    )


def _bow_tie(name: str, tone: str, d: float) -> str:
    """Under the chin of who has no chest to sew one on."""
    tone = tone or "#b8333b"
    return shape("M0,13L-7.4,8.6Q-8.6,13 -7.4,17.4ZM0,13L7.4,8.6Q8.6,13 7.4,17.4Z", tone) + circle(
        0, 13, 2.2, shade(tone, -0.25)
    )


HATS: dict[str, Hat] = {
    "bow_tie": _bow_tie,
    "crown": _crown,
    "tiara": _crown,
    "topknot": _topknot,
    "kanzashi": _kanzashi,
    "flowers": _flowers,
    "halo": _halo,
    "bun_band": _bun_band,
    "veil": _veil,
    "clown": _clown,
}
