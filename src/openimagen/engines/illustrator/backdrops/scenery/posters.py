"""What hangs on the walls of classrooms and offices: cards in a row, posters, a clock."""

import random

from openimagen.engines.illustrator.backdrops.scenery.glyphs import FIGURES, LETTERS, glyph
from openimagen.engines.illustrator.backdrops.stage import Stage
from openimagen.engines.illustrator.colour import shade
from openimagen.engines.illustrator.shapes import circle, ellipse, line, polygon, rect, shape, stroked, trace

CARDS = ("#fdf6e4", "#e6f2ea", "#fbe6dc", "#e4edf6", "#f6eccb")
INKS = ("#d9594f", "#3f7fb0", "#4f9a5a", "#d98a2e", "#8a5fae")
KINDS = ("letters", "leaves", "animals", "letters")


def row(stage: Stage, x: float, top: float, wide: float, kind: str) -> str:
    """Cards in a row around x, 66 units high: letters and figures, leaves, or animals; tagged "picture"."""
    rng = stage.canvas.stream("cards")
    count = max(3, int(wide / 84))
    step, high, card = wide / count, 66.0, min(62.0, wide / count - 14)
    pieces = [line(x - wide / 2, top + 3, x + wide / 2, top + 3, stage.on("#b9946a"), 3)]
    first = rng.randrange(3)
    for k in range(count):
        left = x - wide / 2 + step * (k + 0.5) - card / 2
        pieces.append(rect(left + 3, top + 4, card, high, "#2a1a20", opacity=0.14))
        pieces.append(rect(left, top, card, high, stage.on(CARDS[(k + first) % len(CARDS)]), radius=3))
        pieces.append(rect(left + card / 2 - 4, top - 4, 8, 12, stage.on("#c98a5a"), radius=2))
        ink, cx, cy = stage.on(INKS[(k + first) % len(INKS)]), left + card / 2, top + high * 0.54
        if kind == "letters":
            pieces.append(glyph((LETTERS + FIGURES)[k % 8], cx - 17, cy - 18, 34, ink, 5.5))
        elif kind == "leaves":
            pieces.append(
                _leaf(rng, cx, cy, stage.on(rng.choice(("#5f9a4a", "#d98a2e", "#c9594f", "#8fae4f"))))
            )
        else:
            pieces.append(_animal((k + first) % 4, cx, cy, ink))
    return stage.part("picture", "".join(pieces))


def _leaf(rng: random.Random, x: float, y: float, colour: str) -> str:
    wide = rng.choice((11.0, 15.0, 19.0))
    d = trace("M", x, y + 22, "C", x - wide * 1.5, y + 8, x - wide, y - 14, x, y - 22)
    d += trace("C", x + wide, y - 14, x + wide * 1.5, y + 8, x, y + 22, "Z")
    veins = trace("M", x, y + 26, "V", y - 14)
    for k in range(3):
        veins += trace("M", x, y + 12 - 9 * k, "l", -wide * 0.6, -6, "m", wide * 0.6, 6, "l", wide * 0.6, -6)
    return shape(d, colour) + stroked(veins, shade(colour, -0.3), 1.8)


def _animal(kind: int, x: float, y: float, colour: str) -> str:
    """A fish, a bird, a snail or a cat, as on a nursery's cards."""
    eye = "#2a2226"
    if kind == 0:
        tail = polygon([(x + 12, y), (x + 24, y - 11), (x + 24, y + 11)], shade(colour, -0.1))
        return tail + ellipse(x - 3, y, 19, 12, colour) + circle(x - 12, y - 3, 2.4, eye)
    if kind == 1:
        legs = stroked(trace("M", x - 4, y + 10, "v", 11, "M", x + 4, y + 10, "v", 11), eye, 2)
        beak = polygon([(x - 20, y - 10), (x - 29, y - 7), (x - 19, y - 5)], "#e0a030")
        wing = ellipse(x + 5, y + 1, 11, 7, shade(colour, -0.2))
        return (
            legs
            + beak
            + ellipse(x, y, 17, 12, colour)
            + circle(x - 13, y - 9, 8, colour)
            + wing
            + circle(x - 15, y - 10, 2, eye)
        )
    if kind == 2:
        body = trace(
            "M",
            x - 24,
            y + 16,
            "Q",
            x - 26,
            y - 8,
            x - 18,
            y - 8,
            "Q",
            x - 12,
            y - 6,
            x - 12,
            y + 6,
            "H",
            x + 24,
            "Q",
            x + 22,
            y + 16,
            x + 12,
            y + 16,
            "Z",
        )
        spiral = circle(x + 4, y - 2, 15, colour) + circle(
            x + 4, y - 2, 8, "none", stroke=shade(colour, -0.3), stroke_width=2.4
        )
        return shape(body, "#d9b98a") + spiral + circle(x - 19, y - 3, 2, eye)
    ears = polygon([(x - 16, y - 4), (x - 14, y - 22), (x - 2, y - 12)], colour) + polygon(
        [(x + 16, y - 4), (x + 14, y - 22), (x + 2, y - 12)], colour
    )
    return (
        ears
        + ellipse(x, y + 2, 17, 15, colour)
        + circle(x - 6, y, 2.4, eye)
        + circle(x + 6, y, 2.4, eye)
        + ellipse(x, y + 7, 3, 2, eye)
    )


def clock(stage: Stage, x: float, y: float, radius: float) -> str:
    """A round clock on the wall, tagged "clock"."""
    rng = stage.canvas.stream("clock")
    rim = stage.on(rng.choice(("#3f4450", "#c9594f", "#b98a5c", "#3f7fa0")))
    pieces = [circle(x + 3, y + 5, radius, "#2a1a20", opacity=0.2), circle(x, y, radius, rim)]
    pieces.append(circle(x, y, radius * 0.82, stage.on("#fdfaf2")))
    ticks = ""
    for dx, dy in (
        (0, -1),
        (1, 0),
        (0, 1),
        (-1, 0),
        (0.5, -0.866),
        (0.866, -0.5),
        (0.866, 0.5),
        (0.5, 0.866),
        (-0.5, 0.866),
        (-0.866, 0.5),
        (-0.866, -0.5),
        (-0.5, -0.866),
    ):
        ticks += trace(
            "M",
            x + dx * radius * 0.64,
            y + dy * radius * 0.64,
            "L",
            x + dx * radius * 0.74,
            y + dy * radius * 0.74,
        )
    dark = stage.on("#33343a")
    pieces.append(stroked(ticks, dark, 2))
    hour, minute = (
        rng.choice(((-0.36, -0.2), (-0.2, -0.36), (0.26, 0.3))),
        rng.choice(((0, -0.58), (0.56, 0.1), (-0.4, 0.4))),
    )
    pieces.append(line(x, y, x + hour[0] * radius, y + hour[1] * radius, dark, 4, round_ends=True))
    pieces.append(line(x, y, x + minute[0] * radius, y + minute[1] * radius, dark, 2.6, round_ends=True))
    return stage.part("clock", "".join(pieces) + circle(x, y, 3, rim))


def poster(stage: Stage, rng: random.Random, x: float, top: float) -> str:
    """A sheet with a sun and hills, bars, or a plant and its roots."""
    paper, ink, second = stage.on(rng.choice(CARDS)), *(stage.on(tone) for tone in rng.sample(INKS, 2))
    pieces = [
        rect(x - 43, top + 5, 94, 128, "#2a1a20", opacity=0.14),
        rect(x - 46, top, 94, 128, paper, radius=2),
    ]
    kind = rng.randrange(3)
    if kind == 0:
        pieces += [
            rect(x - 32 + 17 * k, top + 96 - h, 12, h, ink if k % 2 else second)
            for k, h in enumerate((30, 52, 40, 66))
        ]
        pieces.append(rect(x - 36, top + 97, 76, 3, stage.on("#5a5650")))
    elif kind == 1:
        pieces += [
            ellipse(x, top + 64, 30 - 9 * k, 30 - 9 * k, (ink, shade(second, 0.4), second)[k])
            for k in range(3)
        ]
        pieces.append(ellipse(x, top + 64, 44, 11, "none", stroke=stage.on("#5a5650"), stroke_width=2.4))
    else:
        green = stage.on("#5f9a4a")
        pieces.append(stroked(trace("M", x, top + 92, "V", top + 40), green, 4))
        pieces.append(
            ellipse(x - 14, top + 66, 14, 7, green)
            + ellipse(x + 14, top + 58, 14, 7, green)
            + circle(x, top + 36, 14, ink)
        )
        pieces.append(rect(x - 36, top + 92, 76, 22, stage.on("#9a6f4c"), radius=2))
    pieces.append(rect(x - 32, top + 12, 66, 6, second, opacity=0.7, radius=3))
    return "".join(pieces) + circle(x, top + 5, 4, stage.on("#c9493f"))
