"""What comes on top of clothes: ties, belts, aprons, scarfs, badges, in the torso's coordinates."""

from collections.abc import Callable

from openimagen.engines.illustrator.colour import shade
from openimagen.engines.illustrator.figures.persons.chest import Chest
from openimagen.engines.illustrator.shapes import circle, shape, stroked, trace


def _stripes(c: Chest) -> list[str]:
    parts: list[str] = []
    lines = "".join(
        (
            f"M{-c.shoulder + 1.5:.1f},{-c.torso + y:.1f}"
            f"Q{c.middle:.1f},{-c.torso + y + 2:.1f} {c.shoulder - 1:.1f},{-c.torso + y:.1f}"
        )
        for y in (6, 11, 16)
    )
    parts.append(stroked(lines, shade(c.worn.top, 0.55) if c.worn.top < "#c" else "#5b6fb5", 1.9))
    return parts


def _bands(c: Chest) -> list[str]:
    parts: list[str] = []
    parts.append(
        stroked(
            (
                f"M{-c.waist:.1f},{-c.torso * 0.36:.1f}Q{c.middle:.1f},{-c.torso * 0.3:.1f}"
                f" {c.waist:.1f},{-c.torso * 0.36:.1f}"
                f"M{-c.hip:.1f},-1.5Q0,1 {c.hip:.1f},-1.5"
            ),
            c.outfit.trim,
            1.8,
        )
    )
    return parts


def _tie(c: Chest) -> list[str]:
    parts: list[str] = []
    parts.append(
        shape(
            (
                f"M{c.middle - 1.2:.1f},{-c.torso + 0.4:.1f}h2.4l-0.5,2l1.4,{c.torso * 0.36:.1f}"
                "l-2.1,2.2l-2.1,-2.2"
                f"l1.4,{-c.torso * 0.36:.1f}Z"
            ),
            c.outfit.neck_colour or ("#b8433b" if c.worn.top < "#9" else "#3c5a8f"),
        )
    )
    return parts


def _bow_tie(c: Chest) -> list[str]:
    parts: list[str] = []
    parts.append(
        shape(
            (
                f"M{c.middle:.1f},{-c.torso + 1.4:.1f}l-3.4,-1.8v3.6Z"
                f"M{c.middle:.1f},{-c.torso + 1.4:.1f}l3.4,-1.8v3.6Z"
            ),
            c.outfit.trim if c.worn.top < "#5" else "#b8333b",
        )
    )
    return parts


def _buttons(c: Chest) -> list[str]:
    parts: list[str] = []
    parts += [circle(c.middle, -c.torso * share, 0.75, c.outfit.trim) for share in (0.76, 0.56, 0.36, 0.16)]
    return parts


def _badge(c: Chest) -> list[str]:
    parts: list[str] = []
    parts.append(shape(f"M{c.middle + 3.4:.1f},{-c.torso * 0.78:.1f}h3.2v1.8l-1.6,1.8l-1.6,-1.8Z", "#f2c93a"))
    return parts


def _emblem(c: Chest) -> list[str]:
    parts: list[str] = []
    parts.append(
        shape(
            (
                f"M{c.middle - 3.2:.1f},{-c.torso * 0.78:.1f}H{c.middle + 3.2:.1f}"
                f"L{c.middle + 2.6:.1f},{-c.torso * 0.58:.1f}"
                f"L{c.middle:.1f},{-c.torso * 0.46:.1f}L{c.middle - 2.6:.1f},{-c.torso * 0.58:.1f}Z"
            ),
            c.outfit.trim if c.outfit.top != "armour" else "#b33a3a",
        )
    )
    return parts


def _stethoscope(c: Chest) -> list[str]:
    parts: list[str] = []
    parts.append(
        stroked(
            (
                f"M{c.middle - 3.2:.1f},{-c.torso - 0.5:.1f}Q{c.middle - 4:.1f},{-c.torso * 0.6:.1f}"
                f" {c.middle:.1f},{-c.torso * 0.52:.1f}Q{c.middle + 4:.1f},{-c.torso * 0.6:.1f}"
                f" {c.middle + 3.2:.1f},{-c.torso - 0.5:.1f}M{c.middle:.1f},{-c.torso * 0.52:.1f}v3"
            ),
            "#3a4250",
            0.9,
        )
    )
    parts.append(circle(c.middle, -c.torso * 0.52 + 4, 1.3, "#cfd6dd"))
    return parts


def _stars(c: Chest) -> list[str]:
    parts: list[str] = []
    parts += [
        _star(px, py)
        for px, py in (
            (-c.waist * 0.5, -c.torso * 0.5),
            (c.waist * 0.6, -c.torso * 0.66),
            (c.waist * 0.3, -c.torso * 0.12),
        )
    ]
    return parts


def _sash(c: Chest) -> list[str]:
    parts: list[str] = []
    parts.append(
        stroked(
            f"M{-c.shoulder + 2:.1f},{-c.torso + 1:.1f}L{c.waist - 1:.1f},{-c.torso * 0.2:.1f}",
            c.outfit.trim,
            3,
        )
    )
    return parts


def _belt(c: Chest) -> list[str]:
    parts: list[str] = []
    tone = c.outfit.trim if c.outfit.hem in ("gown", "dress") or c.outfit.top == "plain" else "#4a3326"
    parts.append(
        stroked(
            (
                f"M{-c.waist - 0.2:.1f},{-c.torso * 0.3:.1f}Q0,{-c.torso * 0.24:.1f}"
                f" {c.waist + 0.4:.1f},{-c.torso * 0.3:.1f}"
            ),
            tone,
            2.2,
        )
    )
    parts.append(shape(f"M{c.middle - 1.7:.1f},{-c.torso * 0.32:.1f}h3.4v3h-3.4Z", "#e6b53c"))
    return parts


def _apron(c: Chest) -> list[str]:
    parts: list[str] = []
    cloth = "#f8f5ee" if c.worn.top < "#e" else "#e9e2d4"
    parts.append(
        shape(
            (
                f"M{c.middle - 4.6:.1f},{-c.torso * 0.68:.1f}H{c.middle + 4.6:.1f}"
                f"L{c.waist + 0.3:.1f},{-c.torso * 0.34:.1f}"
                f"L{c.hip + 0.3:.1f},9Q{c.middle:.1f},12 {-c.hip * 0.86:.1f},9"
                f"L{-c.waist + 0.6:.1f},{-c.torso * 0.34:.1f}Z"
            ),
            cloth,
        )
    )
    parts.append(stroked(f"M{-c.waist:.1f},{-c.torso * 0.34:.1f}H{c.waist:.1f}", shade(cloth, -0.12), 0.8))
    return parts


def _fur_collar(c: Chest) -> list[str]:
    parts: list[str] = []
    parts.append(
        stroked(
            (
                f"M{-c.shoulder * 0.86:.1f},{-c.torso + 1.6:.1f}"
                f"Q{c.middle:.1f},{-c.torso * 0.74:.1f}"
                f" {c.shoulder * 0.86:.1f},{-c.torso + 1.6:.1f}"
            ),
            "#fbf8f2",
            4,
            round_ends=True,
        )
    )
    return parts


def _scarf(c: Chest) -> list[str]:
    parts: list[str] = []
    tone = c.outfit.neck_colour or ("#d8453c" if c.outfit.trim > "#d" else c.outfit.trim)
    end = f"M-3.4,{-c.torso + 1:.1f}Q-5.4,{-c.torso * 0.7:.1f} -4.8,{-c.torso * 0.36:.1f}"
    parts.append(stroked(end, shade(tone, -0.14), 5))
    low = 4.5 if c.skeleton.build.neck < 1 else 0.0
    wide = 4.6 + low * 0.8
    around = f"M{-wide:.1f},{-c.torso - 0.8 + low:.1f}q{wide:.1f},4.4 {2 * wide:.1f},0"
    parts.append(stroked(around, tone, 5.6, round_ends=True))
    return parts


def _backpack(c: Chest) -> list[str]:
    parts: list[str] = []
    parts.append(
        stroked(
            (
                f"M{-c.shoulder * 0.6:.1f},{-c.torso:.1f}Q{-c.shoulder * 0.75:.1f},{-c.torso * 0.6:.1f}"
                f" {-c.waist * 0.95:.1f},{-c.torso * 0.3:.1f}M{c.shoulder * 0.5:.1f},{-c.torso:.1f}"
                f"Q{c.shoulder * 0.7:.1f},{-c.torso * 0.6:.1f} {c.waist * 0.95:.1f},{-c.torso * 0.3:.1f}"
            ),
            shade(c.outfit.pack_colour, -0.2) if c.outfit.pack_colour else "#8a5a34",
            1.8,
        )
    )
    return parts


def _star(x: float, y: float) -> str:
    return shape(
        trace(
            "M",
            x,
            y - 1.8,
            "l",
            0.6,
            1.2,
            "l",
            1.3,
            0.2,
            "l",
            -0.9,
            0.9,
            "l",
            0.2,
            1.3,
            "l",
            -1.2,
            -0.6,
            "l",
            -1.2,
            0.6,
            "l",
            0.2,
            -1.3,
            "l",
            -0.9,
            -0.9,
            "l",
            1.3,
            -0.2,
            "Z",
        ),
        "#f4d35a",
    )


# In the order in which they lie on each other.
TRIMMINGS: dict[str, Callable[[Chest], list[str]]] = {
    "stripes": _stripes,
    "bands": _bands,
    "tie": _tie,
    "bow_tie": _bow_tie,
    "buttons": _buttons,
    "badge": _badge,
    "emblem": _emblem,
    "stethoscope": _stethoscope,
    "stars": _stars,
    "sash": _sash,
    "belt": _belt,
    "apron": _apron,
    "fur": _fur_collar,
    "scarf": _scarf,
    "backpack": _backpack,
}
