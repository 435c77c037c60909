"""Neck, shoulders and clothes of a portrait, below a head centred on (0, 0)."""

from openimagen.engines.illustrator.canvas import Canvas
from openimagen.engines.illustrator.colour import mix, shade
from openimagen.engines.illustrator.figures.persons.garments import marked
from openimagen.engines.illustrator.figures.persons.outfits import Outfit
from openimagen.engines.illustrator.figures.portraits.finery import necklace
from openimagen.engines.illustrator.figures.portraits.head import Head
from openimagen.engines.illustrator.shapes import circle, ellipse, group, shape, stroked

_FLOOR = 560
# How far the shoulders of a sitter in profile lie behind the chin.
_SHOULDERS_BACK = 38.0


def bust(canvas: Canvas, head: Head, outfit: Outfit, top: str, fabric: str | None = None) -> str:
    """The body from the neck down, dressed; `top` is the colour of its clothes, `fabric` a paint for them."""
    look = head.look
    shadow = mix(look.skin, "#8a3f22", 0.36)
    wide = {"baby": 215, "child": 245, "teenager": 300}.get(look.age, 320 if look.female else 372)
    neck = {"baby": 64, "child": 58, "teenager": 66}.get(look.age, 70 if look.female else 92)
    y = 268.0 if look.age not in ("baby", "child") else 236.0
    x = 22 * head.turn
    cloth = fabric or canvas.linear([(0, shade(top, 0.12)), (1, shade(top, -0.32))])
    throat = canvas.linear([(0, shadow), (0.55, look.skin), (1, look.skin)])
    body = (
        f"M-{wide},{_FLOOR}C-{wide - 6},{y + 120:.0f} -{wide - 90},{y + 58:.0f}"
        f" -{neck + 44},{y + 22:.0f}Q{x:.0f},{y + 90:.0f} {neck + 44},{y + 22:.0f}"
        f"C{wide - 90},{y + 58:.0f} {wide - 6},{y + 120:.0f} {wide},{_FLOOR}Z"
    )
    scoop = outfit.sleeves != "long" and look.female and outfit.top in ("plain", "tee")
    deep = y + (118 if scoop else 84)
    parts = []
    if "cape" in outfit.extras:
        tone = outfit.gloves or outfit.hem_colour or shade(top, -0.35)
        parts.append(
            shape(
                (
                    f"M-{wide + 46},{_FLOOR}C-{wide + 20},{y + 90:.0f} -190,{y - 20:.0f}"
                    f" 0,{y - 30:.0f}C190,{y - 20:.0f} {wide + 20},{y + 90:.0f} {wide + 46},{_FLOOR}"
                    "Z"
                ),
                tone,
            )
        )
    parts += [
        marked(outfit, "top", shape(body, cloth)),
        shape(
            f"M-{neck},60L-{neck + 4},{y - 14:.0f}Q-{neck + 20},{y + 14:.0f}"
                f" -{neck + 52},{y + 24:.0f}Q{x:.0f},{2 * deep - y - 20:.0f}"
                f" {neck + 52},{y + 24:.0f}"
            f"Q{neck + 20},{y + 14:.0f} {neck + 4},{y - 14:.0f}L{neck},60Z",
            throat,
        ),
        shape((f"M-{neck},120C-{neck - 20},{y - 20:.0f} {neck - 20},{y - 20:.0f} {neck},120"
            f"L{neck + 2},{y - 50:.0f}C{neck - 30},{y + 10:.0f} -{neck - 30},{y + 10:.0f}"
            f" -{neck + 2},{y - 50:.0f}Z"), shadow, opacity=0.6),
        marked(outfit, "top", _collar(outfit, top, neck, y, x, deep, wide)),
        stroked((f"M-{wide * 0.7:.0f},{_FLOOR}q-6,-80 14,-126M{wide * 0.7:.0f},{_FLOOR}q6,-80"
            " -14,-126"), shade(top, -0.42), 5, opacity=0.5),
    ]  # fmt: skip
    if "necklace" in outfit.extras and outfit.top in ("plain", "tee"):
        parts.append(necklace(canvas, neck, y, x, mix(top, "#7a2f8a", 0.5)))
    # The shoulders follow the head's turn.
    moved = f"translate({-_SHOULDERS_BACK * head.turn:.1f} 0) scale({1 - 0.07 * head.turn:.3f} 1)"
    return group(parts, transform=moved)


def _collar(outfit: Outfit, top: str, neck: float, y: float, x: float, deep: float, wide: float) -> str:
    light, dark, extras = shade(top, 0.3), shade(top, -0.3), outfit.extras
    rim = f"M-{neck + 52},{y + 22:.0f}Q{x:.0f},{2 * deep - y - 22:.0f} {neck + 52},{y + 22:.0f}"
    parts = []
    if outfit.hem == "long" or outfit.top in ("jacket", "suit"):
        under = outfit.trim if outfit.hem != "long" else top
        coat = (outfit.hem_colour or top) if outfit.hem == "long" else top
        parts.append(
            shape(
                (
                    f"M-{neck + 20},{y + 10:.0f}L{x:.0f},{_FLOOR}L{neck + 20},{y + 10:.0f}"
                    f"Q{x:.0f},{y + 90:.0f} -{neck + 20},{y + 10:.0f}Z"
                ),
                under,
            )
        )
        if outfit.hem == "long":
            for side in (-1, 1):
                parts.append(
                    shape(
                        (
                            f"M{side * (neck + 30):.0f},{y + 14:.0f}C{side * (wide - 90):.0f},{y + 58:.0f}"
                            f" {side * (wide - 6):.0f},{y + 120:.0f} {side * wide:.0f},{_FLOOR}"
                            f"H{side * 60 + x:.0f}Z"
                        ),
                        coat,
                    )
                )
        for side in (-1, 1):
            parts.append(
                shape(
                    (
                        f"M{side * (neck + 24):.0f},{y - 4:.0f}L{side * (neck + 74):.0f},{y + 40:.0f}"
                        f"L{side * (neck + 40):.0f},{y + 112:.0f}L{side * 14 + x:.0f},{_FLOOR - 40:.0f}"
                        f"L{side * (neck - 4):.0f},{y + 60:.0f}Z"
                    ),
                    shade(coat, 0.14),
                )
            )
    elif outfit.top == "shirt" or "collar" in extras:
        for side in (-1, 1):
            parts.append(
                shape(
                    (
                        f"M{side * (neck + 2):.0f},{y - 24:.0f}L{side * (neck + 62):.0f},{y + 26:.0f}"
                        f"L{side * 40 + x:.0f},{y + 96:.0f}L{x:.0f},{y + 52:.0f}Z"
                    ),
                    light,
                )
            )
        parts.append(stroked(f"M{x:.0f},{y + 60:.0f}V{_FLOOR}", dark, 4, opacity=0.6))
        parts += [circle(x, y + 120 + 74 * k, 8, shade(top, 0.6)) for k in range(3)]
    elif outfit.top == "sweater":
        parts.append(
            shape(
                (
                    f"M-{neck + 12},{y - 52:.0f}Q{x:.0f},{y + 6:.0f} {neck + 12},{y - 52:.0f}"
                    f"L{neck + 34},{y + 30:.0f}Q{x:.0f},{y + 96:.0f} -{neck + 34},{y + 30:.0f}Z"
                ),
                light,
            )
        )
        parts.append(
            stroked(
                "".join(f"M{dx + x * 0.5:.0f},{y - 30 - abs(dx) * 0.18:.0f}v66" for dx in range(-70, 80, 28)),
                top,
                5,
                opacity=0.5,
            )
        )
    elif outfit.top == "armour":
        parts += [ellipse(side * (wide - 88), y + 128, 120, 84, shade(top, 0.16)) for side in (-1, 1)]
        parts.append(stroked(rim + f"M{x:.0f},{y + 120:.0f}V{_FLOOR}", dark, 12))
    elif outfit.top == "overall":
        parts.append(stroked(rim, light, 14))
        parts += [
            shape(
                (
                    f"M{side * (neck + 66):.0f},{y + 24:.0f}L{side * (neck + 118):.0f},{y + 48:.0f}"
                    f"L{side * (neck + 70):.0f},{_FLOOR}H{side * (neck + 10):.0f}Z"
                ),
                outfit.bottom_colour or "#4a6da0",
            )
            for side in (-1, 1)
        ]
    else:
        parts.append(stroked(rim, light if outfit.hem not in ("gown",) else outfit.trim, 14))
    if "fur" in extras:
        parts.append(
            stroked(
                (
                    f"M-{wide - 70},{y + 96:.0f}Q-{neck + 90},{y + 20:.0f} -{neck + 20},{y + 12:.0f}"
                    f"Q{x:.0f},{y + 150:.0f} {neck + 20},{y + 12:.0f}Q{neck + 90},{y + 20:.0f}"
                    f" {wide - 70},{y + 96:.0f}"
                ),
                "#fbf8f2",
                60,
                round_ends=True,
            )
        )
        parts += [
            circle(dx, y + 62 + (18 if abs(dx) < 90 else 0), 8, "#3a3236")
            for dx in (-200, -110, 20, 120, 210)
        ]
    if "tie" in extras:
        tone = outfit.neck_colour or ("#b8433b" if top < "#9" else "#3c5a8f")
        tie = shape(
            (
                f"M{x - 24:.0f},{y + 46:.0f}h48l-12,38l34,{_FLOOR - y - 90:.0f}h-92"
                f"l34,{-(_FLOOR - y - 90):.0f}Z"
            ),
            tone,
        )
        parts.append(marked(outfit, "tie", tie))
    if "bow_tie" in extras:
        tone = outfit.trim if top < "#5" else "#b8333b"
        parts.append(
            shape(f"M{x:.0f},{y + 52:.0f}l-70,-36v72ZM{x:.0f},{y + 52:.0f}l70,-36v72Z", tone)
            + circle(x, y + 52, 16, shade(tone, -0.2))
        )
    if "scarf" in extras:
        tone = outfit.neck_colour or ("#d8453c" if outfit.trim > "#d" else outfit.trim)
        scarf = stroked(
            f"M-{neck + 30},{y - 10:.0f}Q{x:.0f},{y + 86:.0f} {neck + 30},{y - 10:.0f}",
            tone,
            76,
            round_ends=True,
        ) + stroked(f"M{neck:.0f},{y + 30:.0f}q30,90 10,190", shade(tone, -0.12), 66)
        parts.append(marked(outfit, "scarf", scarf))
    if "stethoscope" in extras:
        parts.append(
            stroked(
                (
                    f"M-{neck + 6},{y - 10:.0f}Q-{neck + 30},{y + 130:.0f} {x:.0f},{y + 170:.0f}"
                    f"Q{neck + 30},{y + 130:.0f} {neck + 6},{y - 10:.0f}M{x:.0f},{y + 170:.0f}v60"
                ),
                "#3a4250",
                13,
            )
        )
        parts.append(circle(x, y + 244, 22, "#cfd6dd"))
    if "badge" in extras:
        parts.append(shape(f"M{neck + 70},{y + 130:.0f}h56v30l-28,34l-28,-34Z", "#f2c93a"))
    if "sash" in extras:
        parts.append(stroked(f"M-{wide - 120},{y + 60:.0f}L{neck + 80},{_FLOOR}", outfit.trim, 60))
    if "stripes" in extras:
        parts.append(
            stroked(
                "".join(
                    (
                        f"M-{wide - 60 + 12 * k},{y + 130 + 70 * k:.0f}Q{x:.0f},{y + 200 + 70 * k:.0f}"
                        f" {wide - 60 + 12 * k},{y + 130 + 70 * k:.0f}"
                    )
                    for k in range(3)
                ),
                shade(top, 0.5),
                26,
                opacity=0.8,
            )
        )
    return "".join(parts)
