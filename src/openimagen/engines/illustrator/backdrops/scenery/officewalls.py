"""What stands and hangs along an office's wall: a wide window, shelves of binders, boards with notes."""

import random

from openimagen.engines.illustrator.backdrops.scenery import outlook
from openimagen.engines.illustrator.backdrops.stage import Stage
from openimagen.engines.illustrator.colour import shade
from openimagen.engines.illustrator.shapes import circle, ellipse, line, polygon, rect, shape, stroked, trace

BINDERS = ("#c9594f", "#3f6f9f", "#5f8f6a", "#e0a84a", "#5a5f6a", "#8a6fa0", "#e9e4d8")
NOTES = ("#f6dc6a", "#f2a9b4", "#a9d6a4", "#a9cfe8", "#f4b878")


def window(stage: Stage, outside: Stage, box: tuple[float, float, float, float], *, town: bool) -> str:
    """A window of several panes over a box (left, top, right, bottom), its sill below; tagged "window"."""
    left, top, right, bottom = box
    frame = stage.on(stage.canvas.stream("frame").choice(("#f6f4ee", "#3f444c", "#b9946a")))
    clip = stage.canvas.clip(rect(left, top, right - left, bottom - top, "#000"))
    eye = bottom - (bottom - top) * 0.24
    sight = (
        outlook.town(outside, left, right, top, bottom)
        if town
        else outlook.trees(outside, left, right, top, bottom, eye)
    )
    pieces = [rect(left - 12, top - 12, right - left + 24, bottom - top + 24, frame, radius=3)]
    pieces.append(f'<g clip-path="{clip}">{sight}</g>')
    panes = max(2, round((right - left) / 170))
    bars = "".join(trace("M", left + (right - left) * k / panes, top, "V", bottom) for k in range(1, panes))
    pieces.append(stroked(bars + trace("M", left, top + (bottom - top) * 0.26, "H", right), frame, 8))
    sheen = ""
    for at in (0.12, 0.55):
        x = left + (right - left) * at
        sheen += trace(
            "M",
            x,
            bottom,
            "l",
            (bottom - top) * 0.5,
            top - bottom,
            "h",
            34,
            "l",
            (top - bottom) * 0.5,
            bottom - top,
            "z",
        )
    pieces.append(f'<g clip-path="{clip}">{shape(sheen, "#ffffff", opacity=0.09)}</g>')
    pieces.append(rect(left - 26, bottom + 10, right - left + 52, 14, stage.on("#efe9dd"), radius=2))
    pieces.append(rect(left - 26, bottom + 23, right - left + 52, 4, "#2a1a20", opacity=0.25))
    return stage.part("window", "".join(pieces))


def shelves(stage: Stage, x: float, foot: float, wide: float, high: float, wood: str) -> str:
    """A case of shelves with binders and boxes that stands at y = foot; the lit colour of its wood."""
    rng = stage.canvas.stream(f"binders {x:.0f}")
    left, top = x - wide / 2, foot - high
    pieces = [ellipse(x, foot, wide * 0.56, 9, "#2a1a20", opacity=0.25)]
    pieces.append(rect(left, top, wide, high, shade(wood, -0.45)))
    levels = max(3, round(high / 92))
    step = (high - 22) / levels
    for level in range(levels):
        base = top + 10 + step * (level + 1)
        pieces.append(_on_shelf(stage, rng, left + 14, left + wide - 14, base, step - 20))
        pieces.append(rect(left, base, wide, 9, wood))
        pieces.append(rect(left + 9, base + 9, wide - 18, 5, "#120a0c", opacity=0.25))
    for edge in (left, left + wide - 9):
        pieces.append(rect(edge, top, 9, high, shade(wood, 0.08)))
    pieces.append(rect(left - 4, top - 4, wide + 8, 12, shade(wood, 0.14), radius=2))
    pieces.append(rect(left, foot - 12, wide, 12, shade(wood, -0.2)))
    return stage.part("bookshelf", "".join(pieces))


def _on_shelf(stage: Stage, rng: random.Random, left: float, right: float, base: float, high: float) -> str:
    pieces, x = [], left
    tone = stage.on(rng.choice(BINDERS))
    while x < right - 22:
        if rng.random() < 0.14 and x < right - 70:
            box = stage.on(rng.choice(("#d9c4a0", "#c9b08a", "#8fa3b0")))
            pieces.append(rect(x + 3, base - high * 0.62, 58, high * 0.62, box, radius=2))
            pieces.append(rect(x + 22, base - high * 0.44, 20, 9, shade(box, 0.5), radius=2))
            x += 66
            continue
        if rng.random() < 0.3:
            tone = stage.on(rng.choice(BINDERS))
        tall = high * 0.9
        pieces.append(rect(x, base - tall, 19, tall, tone, radius=1.5))
        pieces.append(rect(x + 4, base - tall + 9, 11, tall * 0.3, "#fdf9f0", opacity=0.9))
        pieces.append(circle(x + 9.5, base - tall * 0.24, 4, shade(tone, -0.35)))
        x += 20.5 if rng.random() < 0.86 else 34
    return "".join(pieces)


def whiteboard(stage: Stage, x: float, top: float, wide: float, high: float) -> str:
    """A whiteboard with a chart, arrows and a few notes around x; tagged "whiteboard"."""
    rng = stage.canvas.stream("whiteboard")
    left, inks = x - wide / 2, [stage.on(c) for c in ("#3f6fc0", "#d9504a", "#3f9a5f", "#4a4e56")]
    pieces = [rect(left + 5, top + 7, wide, high, "#2a1a20", opacity=0.15)]
    pieces.append(rect(left - 8, top - 8, wide + 16, high + 16, stage.on("#b4b9be"), radius=5))
    pieces.append(rect(left, top, wide, high, stage.on("#fcfcfa")))
    cx, base = left + wide * 0.1, top + high * 0.8
    axes = trace("M", cx, top + high * 0.22, "V", base, "H", cx + wide * 0.4)
    curve = trace("M", cx + 4, base - 8)
    for k in range(1, 6):
        curve += trace("L", cx + wide * 0.075 * k, base - high * 0.1 * k * rng.uniform(0.7, 1.15))
    pieces.append(
        stroked(axes, inks[3], 2.6, round_ends=True) + stroked(curve, inks[1], 3.4, round_ends=True)
    )
    for k in range(3):
        y = top + high * (0.22 + 0.24 * k)
        pieces.append(
            rect(
                left + wide * 0.6,
                y - 9,
                wide * 0.12,
                20,
                "none",
                stroke=inks[k % 3],
                stroke_width=2.6,
                radius=3,
            )
        )
        scrawl = trace("M", left + wide * 0.76, y)
        for _ in range(rng.randint(3, 5)):
            scrawl += trace("q", wide * 0.018, -10, wide * 0.036, 0)
        pieces.append(stroked(scrawl, inks[3], 2.4, round_ends=True))
        if k:
            pieces.append(
                line(left + wide * 0.66, y - 9 - high * 0.24 + 20, left + wide * 0.66, y - 10, inks[0], 2.4)
            )
    pieces.append(_stuck(stage, rng, left + wide * 0.3, top + high * 0.12, 3))
    pieces.append(rect(left + wide * 0.2, top + high + 6, wide * 0.6, 8, stage.on("#a4a9ae"), radius=2))
    for k in range(3):
        pieces.append(rect(left + wide * (0.3 + 0.1 * k), top + high + 1, 24, 6, inks[k], radius=3))
    return stage.part("whiteboard", "".join(pieces))


def pinboard(stage: Stage, x: float, top: float, wide: float, high: float) -> str:
    """A board of cork with notes, a photograph and charts around x; tagged "pinboard"."""
    rng = stage.canvas.stream("pinboard")
    left = x - wide / 2
    pieces = [rect(left + 5, top + 7, wide, high, "#2a1a20", opacity=0.15)]
    pieces.append(rect(left - 9, top - 9, wide + 18, high + 18, stage.on("#a8784f"), radius=3))
    pieces.append(rect(left, top, wide, high, stage.on("#d9b07c")))
    ink, paper = stage.on("#4a4e56"), stage.on("#fdfaf2")
    columns = max(2, int(wide / 96))
    for k in range(columns):
        for row in range(2):
            cx, cy = left + wide * (k + 0.5) / columns + rng.uniform(-6, 6), top + high * (0.28 + 0.46 * row)
            if (k + row) % 2:
                pieces.append(_stuck(stage, rng, cx - 34, cy - 30, 2))
                continue
            pieces.append(rect(cx - 34, cy - high * 0.19, 70, high * 0.38, paper))
            tones = [stage.on(tone) for tone in rng.sample(BINDERS[:4], 3)]
            if rng.random() < 0.5:
                for n, tone in enumerate(tones):
                    tall = high * rng.uniform(0.1, 0.26)
                    pieces.append(rect(cx - 24 + 18 * n, cy + high * 0.13 - tall, 12, tall, tone))
            else:
                for n in range(4):
                    pieces.append(
                        rect(
                            cx - 26,
                            cy - high * 0.11 + high * 0.07 * n,
                            rng.uniform(28, 52),
                            3,
                            ink,
                            opacity=0.5,
                        )
                    )
            pieces.append(circle(cx, cy - high * 0.17, 4, tones[0]))
    return stage.part("pinboard", "".join(pieces))


def _stuck(stage: Stage, rng: random.Random, x: float, y: float, count: int) -> str:
    """Small sheets of many colours."""
    pieces = []
    for k in range(count):
        tone = stage.on(rng.choice(NOTES))
        left, top = x + 36 * k, y + rng.uniform(-4, 8)
        lean = rng.uniform(-3, 3)
        pieces.append(
            polygon(
                [
                    (left, top),
                    (left + 30, top + lean),
                    (left + 30 - lean, top + 30 + lean),
                    (left - lean, top + 30),
                ],
                tone,
            )
        )
        pieces.append(
            line(left + 6, top + 11, left + 22, top + 11 + lean * 0.6, shade(tone, -0.4), 2, opacity=0.6)
        )
        pieces.append(
            line(left + 6, top + 18, left + 18, top + 18 + lean * 0.5, shade(tone, -0.4), 2, opacity=0.6)
        )
    return "".join(pieces)
