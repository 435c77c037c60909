"""The cut of a top: lapels, collars, necklines, in the torso's coordinates."""

from collections.abc import Callable

from openimagen.engines.illustrator.colour import shade
from openimagen.engines.illustrator.figures.persons.chest import Chest
from openimagen.engines.illustrator.figures.persons.garments import marked
from openimagen.engines.illustrator.figures.persons.outfits import Piece
from openimagen.engines.illustrator.figures.persons.trimmings import TRIMMINGS
from openimagen.engines.illustrator.shapes import circle, ellipse, shape, stroked

# Extras that a prompt can name.
NAMED: dict[str, Piece] = {"scarf": "scarf", "tie": "tie", "backpack": "backpack"}


def sewn_on(c: Chest) -> str:
    """All that belongs to the outfit's top, then its extras in the order of the table."""
    open_front = c.outfit.top in ("jacket", "suit", "kimono") or c.outfit.hem == "long"
    if open_front:
        parts = _lapels(c)
    elif c.outfit.top == "shirt" or "collar" in c.outfit.extras:
        parts = _collar(c)
    else:
        parts = _neckline(c) if c.outfit.top in ("tee", "sweater", "plain") else []
    if c.outfit.top in _TOPS:
        parts += _TOPS[c.outfit.top](c)
    for name, draw in TRIMMINGS.items():
        if name in c.outfit.extras:
            drawn = draw(c)
            parts += [marked(c.outfit, NAMED[name], "".join(drawn))] if name in NAMED else drawn
    return "".join(parts)


def _lapels(c: Chest) -> list[str]:
    parts: list[str] = []
    under = c.outfit.trim if c.outfit.hem != "long" else c.worn.top
    deep = -c.torso * (0.42 if c.outfit.top == "suit" else 0.5)
    if c.outfit.hem == "long":
        coat = (
            f"M{-c.shoulder:.1f},{-c.torso + 3:.1f}Q{-c.shoulder * 0.8:.1f},{-c.torso - 1:.1f}"
            f" {c.middle - 2.6:.1f},{-c.torso - 1:.1f}L{c.middle - 1.6:.1f},2H{-c.hip:.1f}"
            f"L{-c.waist:.1f},{-c.torso * 0.36:.1f}Z"
        )
        other = (
            f"M{c.shoulder:.1f},{-c.torso + 3:.1f}Q{c.shoulder * 0.8:.1f},{-c.torso - 1:.1f}"
            f" {c.middle + 2.6:.1f},{-c.torso - 1:.1f}"
            f"L{c.middle + 2.2:.1f},2H{c.hip:.1f}L{c.waist:.1f},{-c.torso * 0.36:.1f}Z"
        )
        parts.append(shape(coat + other, c.outfit.hem_colour or c.worn.hem))
    else:
        parts.append(
            shape(
                (
                    f"M{c.middle - 3.4:.1f},{-c.torso - 0.8:.1f}L{c.middle:.1f},{deep:.1f}"
                    f"L{c.middle + 3.4:.1f},{-c.torso - 0.8:.1f}"
                    f"Q{c.middle:.1f},{-c.torso + 1.4:.1f} {c.middle - 3.4:.1f},{-c.torso - 0.8:.1f}Z"
                ),
                under,
            )
        )
        parts.append(
            stroked(
                (
                    f"M{c.middle - 3.6:.1f},{-c.torso - 0.6:.1f}L{c.middle:.1f},{deep:.1f}"
                    f"L{c.middle + 3.6:.1f},{-c.torso - 0.6:.1f}"
                    f"M{c.middle:.1f},{deep:.1f}V1"
                ),
                c.dark,
                0.8,
            )
        )
    return parts


def _collar(c: Chest) -> list[str]:
    parts: list[str] = []
    parts.append(
        shape(
            (
                f"M{c.middle * 0.5 - 3:.1f},{-c.torso - 1.4:.1f}L{c.middle - 3.6:.1f},{-c.torso + 2.6:.1f}"
                f"L{c.middle:.1f},{-c.torso + 1:.1f}L{c.middle + 3.6:.1f},{-c.torso + 2.6:.1f}"
                f"L{c.middle * 0.5 + 3:.1f},{-c.torso - 1.4:.1f}Q{c.middle:.1f},{-c.torso + 1:.1f}"
                f" {c.middle * 0.5 - 3:.1f},{-c.torso - 1.4:.1f}Z"
            ),
            shade(c.worn.top, 0.32),
        )
    )
    return parts


def _neckline(c: Chest) -> list[str]:
    parts: list[str] = []
    parts.append(
        stroked(
            f"M-3,{-c.torso - 1:.1f}Q{c.middle * 0.5:.1f},{-c.torso + 2.2:.1f} 3,{-c.torso - 1:.1f}",
            shade(c.worn.top, -0.2),
            1 if c.outfit.top != "sweater" else 1.8,
        )
    )
    return parts


def _fur(c: Chest) -> list[str]:
    parts: list[str] = []
    parts.append(ellipse(c.middle, -c.torso * 0.42, c.waist * 0.72, c.torso * 0.44, c.outfit.hem_colour))
    return parts


def _sweater(c: Chest) -> list[str]:
    parts: list[str] = []
    parts.append(stroked(f"M{-c.hip + 0.6:.1f},0Q0,3 {c.hip - 0.6:.1f},0", shade(c.worn.top, -0.2), 2))
    return parts


def _overall(c: Chest) -> list[str]:
    parts: list[str] = []
    parts.append(
        shape(
            (
                f"M{c.middle * 0.6 - 5:.1f},{-c.torso * 0.72:.1f}H{c.middle * 0.6 + 5:.1f}"
                f"L{c.hip - 0.4:.1f},2H{-c.hip + 0.4:.1f}Z"
            ),
            c.worn.bottom,
        )
    )
    parts.append(
        stroked(
            (
                f"M{c.middle * 0.6 - 4.4:.1f},{-c.torso * 0.7:.1f}L{-c.shoulder * 0.62:.1f},{-c.torso:.1f}"
                f"M{c.middle * 0.6 + 4.4:.1f},{-c.torso * 0.7:.1f}L{c.shoulder * 0.62:.1f},{-c.torso:.1f}"
            ),
            c.worn.bottom,
            2.2,
        )
    )
    parts += [circle(c.middle * 0.6 + s * 4, -c.torso * 0.69, 0.9, "#f0cf5a") for s in (-1, 1)]
    return parts


def _vest(c: Chest) -> list[str]:
    parts: list[str] = []
    parts.append(
        shape(
            (
                f"M{c.middle - 3:.1f},{-c.torso - 1:.1f}L{c.middle - 1.4:.1f},1.6H{c.middle + 1.6:.1f}"
                f"L{c.middle + 3:.1f},{-c.torso - 1:.1f}Q{c.middle:.1f},{-c.torso + 1.4:.1f}"
                f" {c.middle - 3:.1f},{-c.torso - 1:.1f}Z"
            ),
            "#f2efe8",
        )
    )
    return parts


def _armour(c: Chest) -> list[str]:
    parts: list[str] = []
    parts.append(
        stroked(
            (
                f"M{-c.shoulder + 2:.1f},{-c.torso * 0.55:.1f}Q{c.middle:.1f},{-c.torso * 0.42:.1f}"
                f" {c.shoulder - 1:.1f},{-c.torso * 0.55:.1f}M{c.middle:.1f},{-c.torso + 2:.1f}"
                f"V{-c.torso * 0.46:.1f}"
            ),
            c.dark,
            0.9,
        )
    )
    parts += [
        ellipse(s * (c.shoulder - 1.4), -c.torso + 3, 4.4, 3.6, shade(c.worn.top, 0.2)) for s in (-1, 1)
    ]
    return parts


_TOPS: dict[str, Callable[[Chest], list[str]]] = {
    "fur": _fur,
    "sweater": _sweater,
    "overall": _overall,
    "vest": _vest,
    "armour": _armour,
}
