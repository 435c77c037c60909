"""What makes a room a bedroom, a bathroom, a laboratory or a ward."""

from collections.abc import Callable, Mapping

from openimagen.engines.illustrator.backdrops.stage import Stage
from openimagen.engines.illustrator.colour import shade
from openimagen.engines.illustrator.scene import Room
from openimagen.engines.illustrator.shapes import circle, ellipse, line, polygon, rect, shape, stroked, trace

_SHADOW = "#2a1a20"


def furnished(stage: Stage, base: float) -> str:
    """The furniture of the scene's kind of room, along the wall whose foot is at y = base."""
    return _ROOMS[stage.scene.room](stage, base) if stage.scene.room else ""


def _bedroom(stage: Stage, base: float) -> str:
    if stage.depicts("bed"):
        return ""
    rng = stage.canvas.stream("bedroom")
    blanket = stage.on(rng.choice(("#7f93b8", "#c98a8f", "#8fa883", "#d9b36a", "#9a86b0")))
    return stage.part("bed", _bed(stage, base + 60, stage.on("#9a6a45"), blanket, nightstand=True))


def _ward(stage: Stage, base: float) -> str:
    if stage.depicts("bed"):
        return ""
    metal, foot = stage.on("#b9c4cc"), base + 60
    bed = _bed(stage, foot, metal, stage.on("#a9cfd6"), nightstand=False)
    x = stage.width / 2 + 250 * _size(stage)
    tall = foot - 330
    drip = line(x, tall, x, foot, metal, 6) + line(x - 28, tall, x + 28, tall, metal, 6, round_ends=True)
    drip += stroked(f"M{x - 34:.0f},{foot:.0f}L{x:.0f},{foot - 16:.0f}L{x + 34:.0f},{foot:.0f}", metal, 6)
    drip += rect(x - 40, tall + 6, 26, 46, stage.on("#d8eef4"), radius=8)
    sign = stage.width * (0.5 - 0.02 * stage.light.side)
    cross = rect(sign - 34, 250, 68, 68, stage.on("#f7fafb"), radius=10)
    cross += rect(sign - 8, 262, 16, 44, stage.on("#d8424a")) + rect(
        sign - 22, 276, 44, 16, stage.on("#d8424a")
    )
    return cross + stage.part("bed", bed + drip)


def _size(stage: Stage) -> float:
    """How big furniture is: smaller in an upright picture."""
    return min(1.2, stage.width / 830)


def _bed(stage: Stage, foot: float, frame: str, blanket: str, *, nightstand: bool) -> str:
    """A bed from the side, its head away from the window."""
    k, side = _size(stage), stage.light.side
    half, x = 235 * k, stage.width / 2
    head = x - side * half

    def at(share: float) -> float:
        return head + side * 2 * half * share

    def box(a: float, top: float, b: float, low: float, paint: str, radius: float = 0) -> str:
        left, right = sorted((at(a), at(b)))
        return rect(left, foot - top * k, right - left, (top - low) * k, paint, radius=radius)

    linen = stage.on("#f7f3ea")
    parts = [
        ellipse(x, foot, half * 1.05, 12 * k, _SHADOW, opacity=0.3),
        box(-0.02, 190, 0.05, 0, frame, 10 * k),
        box(0.96, 108, 1.01, 0, frame, 8 * k),
        box(0.02, 62, 0.98, 26, shade(frame, -0.18), 4),
        box(0.03, 104, 0.97, 54, linen, 14 * k),
        box(0.05, 136, 0.24, 92, shade(linen, 0.02), 18 * k),
        box(0.09, 126, 0.27, 88, shade(linen, -0.06), 16 * k),
        box(0.3, 114, 0.975, 40, blanket, 16 * k),
        box(0.3, 116, 0.39, 40, shade(blanket, 0.3), 12 * k),
    ]
    if nightstand:
        wood = shade(frame, 0.1)
        parts += [
            box(-0.3, 92, -0.08, 0, wood, 5),
            box(-0.28, 80, -0.1, 52, shade(wood, 0.14), 4),
            circle(at(-0.19), foot - 66 * k, 4 * k, shade(wood, -0.4)),
        ]
        parts.append(_table_lamp(stage, at(-0.19), foot - 92 * k, 92 * k))
    return "".join(parts)


def _table_lamp(stage: Stage, x: float, foot: float, tall: float) -> str:
    cloth = "#ffe9b8" if stage.light.dark else stage.on("#f1e4c8")
    hood = [
        (x - tall * 0.2, foot - tall),
        (x + tall * 0.2, foot - tall),
        (x + tall * 0.36, foot - tall * 0.5),
        (x - tall * 0.36, foot - tall * 0.5),
    ]
    stand = ellipse(x, foot - tall * 0.2, tall * 0.16, tall * 0.22, stage.on("#5f8a9a"))
    return stage.part("lamp", stand + polygon(hood, cloth))


def _bathroom(stage: Stage, base: float) -> str:
    rng = stage.canvas.stream("bathroom")
    tile = stage.on(rng.choice(("#9cc4cc", "#a8cbb8", "#c9b8d0", "#b5c7dd")))
    rail = base - 250
    parts = [
        rect(0, rail, stage.width, base - rail, tile),
        rect(0, rail - 10, stage.width, 14, shade(tile, 0.35)),
    ]
    grout = "".join(f"M0,{y:.0f}H{stage.width:.0f}" for y in _steps(rail, base, 50))
    grout += "".join(f"M{x:.0f},{rail:.0f}V{base:.0f}" for x in _steps(0, stage.width, 50))
    parts.append(stroked(grout, shade(tile, 0.35), 2.5, opacity=0.7))
    k, x, foot = _size(stage), stage.width * (0.5 + 0.08 * stage.light.side), base + 70
    white = stage.on("#fbfaf6")
    if not stage.depicts("bathtub"):
        tub = trace(
            "M", x - 200 * k, foot - 130 * k, "Q", x - 190 * k, foot - 18 * k, x - 120 * k, foot - 18 * k
        )
        tub += trace("H", x + 120 * k, "Q", x + 190 * k, foot - 18 * k, x + 200 * k, foot - 130 * k, "Z")
        tap = trace("M", x + 168 * k, foot - 130 * k, "v", -52 * k)
        tap += trace("q", 0, -18 * k, -26 * k, -18 * k)
        parts += [
            ellipse(x, foot, 190 * k, 12 * k, _SHADOW, opacity=0.3),
            *(ellipse(x + at * k, foot - 10 * k, 16 * k, 12 * k, stage.on("#c9a85a")) for at in (-110, 110)),
            stroked(tap, stage.on("#c9a85a"), 8 * k, round_ends=True),
            shape(tub, white),
            rect(x - 214 * k, foot - 142 * k, 428 * k, 20 * k, shade(white, -0.08), radius=10 * k),
        ]
        parts += [
            circle(x + (at - 120) * k, foot - (146 + at % 17) * k, (16 + at % 11) * k, white, opacity=0.92)
            for at in range(0, 250, 26)
        ]
    return stage.part("bathtub", "".join(parts))


def _steps(start: float, end: float, step: float) -> list[float]:
    return [start + step * n for n in range(int((end - start) / step) + 1)]


def _laboratory(stage: Stage, base: float) -> str:
    rng = stage.canvas.stream("laboratory")
    k, x, foot = _size(stage), stage.width / 2, base + 64
    white, steel, top = stage.on("#eef2f4"), stage.on("#8d9aa6"), foot - 160 * k
    doors = (-312, -153, 6, 165)
    parts = [
        ellipse(x, foot, 340 * k, 12 * k, _SHADOW, opacity=0.28),
        rect(x - 320 * k, top, 640 * k, 156 * k, white, radius=4),
        *(rect(x + at * k, top + 18 * k, 148 * k, 128 * k, shade(white, -0.07), radius=4) for at in doors),
        *(rect(x + (at + 62) * k, top + 30 * k, 24 * k, 6 * k, steel, radius=3) for at in doors),
        rect(x - 336 * k, top - 14 * k, 672 * k, 20 * k, steel, radius=4),
    ]  # fmt: skip
    for at in (-270, -190, -60, 60, 150):
        liquid = stage.on(rng.choice(("#5fc0d8", "#7fcf6a", "#d86aa8", "#f0b43c", "#9a7fe0")))
        parts.append(_flask(x + at * k, top - 14 * k, rng.uniform(62, 92) * k, liquid))
    # A microscope.
    mx, my, dark = x + 250 * k, top - 14 * k, stage.on("#4a5462")
    parts += [
        rect(mx - 44 * k, my - 12 * k, 88 * k, 12 * k, dark, radius=5),
        stroked(trace("M", mx + 26 * k, my - 8 * k, "q", 34 * k, -60 * k, -18 * k, -92 * k), dark, 14 * k),
        rect(mx - 34 * k, my - 48 * k, 58 * k, 8 * k, steel),
        line(mx - 12 * k, my - 56 * k, mx + 12 * k, my - 128 * k, steel, 20 * k),
        line(mx + 10 * k, my - 124 * k, mx + 18 * k, my - 148 * k, dark, 14 * k),
    ]
    return stage.part("desk", "".join(parts))


def _flask(x: float, foot: float, tall: float, liquid: str) -> str:
    """A conical flask, half full."""
    half = tall * 0.36
    neck = foot - tall * 0.62
    outline = trace("M", x - half * 0.3, foot - tall, "V", neck, "L", x - half, foot - 4, "Q", x - half, foot)
    outline += trace(" ", x - half + 6, foot, "H", x + half - 6, "Q", x + half, foot, x + half, foot - 4)
    outline += trace("L", x + half * 0.3, neck, "V", foot - tall)
    fill = trace("M", x - half * 0.68, foot - tall * 0.32, "H", x + half * 0.68, "L", x + half, foot - 3)
    fill += trace("H", x - half, "Z")
    glass = shape(outline, "#ffffff", opacity=0.35) + shape(fill, liquid, opacity=0.9)
    return glass + stroked(outline, "#b8cbd6", max(1.5, tall * 0.03))


_ROOMS: Mapping[Room, Callable[[Stage, float], str]] = {
    "bathroom": _bathroom,
    "bedroom": _bedroom,
    "laboratory": _laboratory,
    "ward": _ward,
}
