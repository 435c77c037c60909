"""Schools of abstract painting, each a way to fill the canvas with a palette."""

import math
import random

from openimagen.engines.illustrator.canvas import Canvas
from openimagen.engines.illustrator.colour import mix, shade
from openimagen.engines.illustrator.layout.forms.palette import Palette
from openimagen.engines.illustrator.shapes import (
    circle,
    ellipse,
    group,
    line,
    polygon,
    rect,
    rotate,
    shape,
    smooth_d,
    stroked,
)


def constructed(canvas: Canvas, rng: random.Random, palette: Palette) -> str:
    """Discs, half discs, bars and rings around a diagonal, as at the Bauhaus."""
    inks, parts = palette.inks, []
    lean = rng.choice((-1, 1)) * rng.uniform(26, 50)
    reach = math.hypot(canvas.width, canvas.height)
    sun = canvas.height * rng.uniform(0.2, 0.27)
    x, y = canvas.width * rng.uniform(0.36, 0.64), canvas.height * rng.uniform(0.36, 0.6)
    for k in range(5):
        wide = sun * rng.uniform(0.12, 0.7)
        beam = rect(-reach, -wide / 2, reach * 2, wide, inks[k % len(inks)], opacity=0.9)
        aside = (k - 2) * canvas.height * 0.24 + rng.gauss(0, 50)
        turn = rotate(lean + (90 if k == 4 else 0))
        parts.append(group(beam, transform=f"translate({x:.0f} {y + aside:.0f}) {turn}"))
    for _ in range(26):
        px, py = rng.uniform(-0.02, 1.02) * canvas.width, rng.uniform(-0.02, 1.02) * canvas.height
        near = 1 - min(1.0, math.hypot(px - x, py - y) / reach)
        parts.append(_element(rng, px, py, rng.uniform(30, 150) * near, rng.choice(inks), palette, lean))
    parts.append(circle(x, y, sun, inks[0]))
    parts.append(circle(x, y, sun * 0.62, "none", stroke=palette.paper, stroke_width=sun * 0.09))
    half = f"M{-sun * 0.52:.0f},0A{sun * 0.52:.0f},{sun * 0.52:.0f} 0 0 1 {sun * 0.52:.0f},0Z"
    ink = palette.dark if inks[0] != palette.dark else palette.light
    parts.append(group(shape(half, ink), transform=f"translate({x:.0f} {y:.0f}) {rotate(lean)}"))
    for offset in (-0.6, -0.5, 0.9):
        stroke = line(-reach, offset * sun, reach, offset * sun, palette.against(palette.paper), 3.4)
        parts.append(group(stroke, transform=f"translate({x:.0f} {y:.0f}) {rotate(lean + 90)}"))
    return "".join(parts)


def _element(
    rng: random.Random, x: float, y: float, r: float, ink: str, palette: Palette, lean: float
) -> str:
    kind = rng.choice(("disc", "half", "ring", "bar", "triangle", "dots", "square"))
    turned = f"translate({x:.0f} {y:.0f}) {rotate(lean + rng.choice((0, 90, 180, 270)))}"
    if kind == "disc":
        return circle(x, y, r * 0.7, ink, opacity=0.94)
    if kind == "ring":
        return circle(x, y, r * 0.8, "none", stroke=ink, stroke_width=r * 0.22)
    if kind == "dots":
        return "".join(
            circle(x + (i - 1.5) * r * 0.4, y + (j - 1.5) * r * 0.4, r * 0.11, palette.against(palette.paper))
            for i in range(4)
            for j in range(4)
        )
    drawing = {
        "half": shape(f"M{-r:.0f},0A{r:.0f},{r:.0f} 0 0 1 {r:.0f},0Z", ink),
        "bar": rect(-r * 1.7, -r * 0.13, r * 3.4, r * 0.26, ink),
        "triangle": polygon([(-r * 0.8, r * 0.6), (r * 0.8, r * 0.6), (0, -r * 0.8)], ink, opacity=0.94),
        "square": rect(-r * 0.7, -r * 0.7, r * 1.4, r * 1.4, ink, opacity=0.94),
    }[kind]
    return group(drawing, transform=turned)


def waves(canvas: Canvas, rng: random.Random, palette: Palette) -> str:
    """Bands that flow across, with a disc behind them."""
    inks = palette.inks
    sun_x, sun_y = canvas.width * rng.uniform(0.25, 0.75), canvas.height * rng.uniform(0.2, 0.32)
    parts = [circle(sun_x, sun_y, rng.uniform(100, 170), rng.choice(inks))]
    phase, swell, count = rng.uniform(0, 6), rng.uniform(55, 110), rng.randint(8, 12)
    for k in range(count):
        y = canvas.height * (0.2 + 0.9 * k / count)
        edge = [
            (x, y + swell * math.sin(x / 250 + phase + 0.55 * k) + 32 * math.sin(x / 101 + phase * 2 + k))
            for x in range(-60, int(canvas.width) + 120, 40)
        ]
        ink = inks[k % len(inks)]
        fill = canvas.linear([(0, shade(ink, 0.22)), (0.5, shade(ink, -0.14)), (1, ink)])
        parts.append(shape(f"{smooth_d(edge)}V{canvas.height + 40:.0f}H-60Z", fill))
        parts.append(stroked(smooth_d(edge), shade(ink, 0.5), 3, opacity=0.7))
    return "".join(parts)


def fields(canvas: Canvas, rng: random.Random, palette: Palette) -> str:
    """Two to four broad fields of colour with breathing edges, one above the other."""
    inks = rng.sample(palette.inks, min(len(palette.inks), rng.randint(2, 4)))
    ground = mix(rng.choice(palette.inks), palette.paper, 0.35)
    parts = [rect(0, 0, canvas.width, canvas.height, ground)]
    margin, gap = canvas.width * 0.075, canvas.height * 0.025
    weights = [rng.uniform(0.6, 1.8) for _ in inks]
    y, room = canvas.height * 0.06, canvas.height * 0.88 - gap * (len(inks) - 1)
    for ink, weight in zip(inks, weights, strict=True):
        tall = room * weight / sum(weights)
        # Thin glazes whose edges do not quite meet: soft without a blur.
        for k in range(9):
            spill = (8 - k) * 3.2
            edge = _wavering(
                rng, margin - spill, y - spill * 0.6, canvas.width - margin + spill, y + tall + spill * 0.6
            )
            parts.append(
                shape(smooth_d(edge, closed=True), shade(ink, rng.uniform(-0.1, 0.12)), opacity=0.24)
            )
        for _ in range(14):
            sy = y + tall * rng.uniform(0.05, 0.95)
            sx = margin + (canvas.width - 2 * margin) * rng.uniform(0, 0.5)
            run = (canvas.width - 2 * margin) * rng.uniform(0.2, 0.5)
            tone = shade(ink, rng.choice((-0.2, 0.22)))
            parts.append(
                line(
                    sx,
                    sy,
                    sx + run,
                    sy + rng.gauss(0, 6),
                    tone,
                    rng.uniform(3, 16),
                    opacity=0.13,
                    round_ends=True,
                )
            )
        y += tall + gap
    return "".join(parts)


def _wavering(rng: random.Random, x0: float, y0: float, x1: float, y1: float) -> list[tuple[float, float]]:
    """A rectangle's outline with an unsteady edge."""
    corners = [(x0, y0), (x1, y0), (x1, y1), (x0, y1)]
    points = []
    for k, (ax, ay) in enumerate(corners):
        bx, by = corners[(k + 1) % 4]
        for j in range(7):
            t = j / 7
            points.append((ax + (bx - ax) * t + rng.gauss(0, 3.5), ay + (by - ay) * t + rng.gauss(0, 3.5)))
    return points


def circles(canvas: Canvas, rng: random.Random, palette: Palette) -> str:
    """Concentric rings cut in quarters, on a grid."""
    step = canvas.height / rng.choice((3, 4, 5))
    columns, rows = math.ceil(canvas.width / step), math.ceil(canvas.height / step)
    left = (canvas.width - columns * step) / 2
    parts = []
    for i in range(columns):
        for j in range(rows):
            x, y = left + i * step, j * step
            ground, *rings = rng.sample((palette.paper, *palette.inks), min(5, len(palette.inks) + 1))
            parts.append(rect(x, y, step + 1, step + 1, ground))
            cell = []
            quarter = rng.random() < 0.45
            cx, cy = (
                (x + step * rng.choice((0, 1)), y + step * rng.choice((0, 1)))
                if quarter
                else (x + step / 2, y + step / 2)
            )
            reach = step if quarter else step * 0.47
            for k, ink in enumerate(rings):
                cell.append(circle(cx, cy, reach * (1 - k / len(rings)) * (1 if quarter else 0.98), ink))
            clip = canvas.clip(rect(x, y, step, step, "#000000"))
            parts.append(group(cell, clip=clip))
    return "".join(parts)


def mesh(canvas: Canvas, rng: random.Random, palette: Palette) -> str:
    """Clouds of colour that melt into each other, with a fine line drawing over them."""
    parts = [rect(0, 0, canvas.width, canvas.height, palette.inks[0])]
    for k in range(14):
        ink = palette.inks[k % len(palette.inks)] if k % 5 else shade(palette.paper, 0.1)
        x, y = rng.uniform(-0.05, 1.05) * canvas.width, rng.uniform(-0.05, 1.05) * canvas.height
        r = canvas.height * rng.uniform(0.24, 0.5)
        fog = canvas.radial([(0, ink, 1), (0.4, ink, 0.85), (1, ink, 0)])
        parts.append(ellipse(x, y, r * rng.uniform(0.9, 1.4), r, fog))
    phase = rng.uniform(0, 6)
    for k in range(16):
        y = canvas.height * (0.3 + 0.028 * k)
        wave = [
            (x, y + (90 - 3 * k) * math.sin(x / 260 + phase + k * 0.11) + 24 * math.sin(x / 90 + k * 0.2))
            for x in range(-40, int(canvas.width) + 80, 40)
        ]
        parts.append(stroked(smooth_d(wave), palette.light, 1.8, opacity=0.5))
    return "".join(parts)


def splashes(canvas: Canvas, rng: random.Random, palette: Palette) -> str:
    """Thrown paint: sweeping strokes of a loaded brush, blots with drips, threads and spatter."""
    inks, parts = palette.inks, []
    for k in range(9):
        parts.append(_sweep(canvas, rng, inks[k % len(inks)]))
    for k in range(7):
        x, y = rng.uniform(0.1, 0.9) * canvas.width, rng.uniform(0.12, 0.8) * canvas.height
        parts.append(_blot(rng, x, y, rng.uniform(26, 92), inks[(k * 2 + 1) % len(inks)]))
    for k in range(7):
        points = [
            (rng.uniform(-0.1, 1.1) * canvas.width, rng.uniform(-0.1, 1.1) * canvas.height) for _ in range(7)
        ]
        ink = palette.dark if k % 3 == 0 else inks[k % len(inks)]
        parts.append(stroked(smooth_d(points), ink, rng.uniform(1.5, 5), opacity=0.85, round_ends=True))
    return "".join(parts)


def _sweep(canvas: Canvas, rng: random.Random, ink: str) -> str:
    """One broad stroke, made of many hairs that run dry at different lengths."""
    x0, y0 = rng.uniform(-0.2, 0.6) * canvas.width, rng.uniform(0.0, 1.0) * canvas.height
    x1, y1 = x0 + canvas.width * rng.uniform(0.5, 0.9), y0 + rng.gauss(0, 240)
    bow, wide, hairs = rng.gauss(0, 260), rng.uniform(70, 190), ""
    for k in range(26):
        off, end = (k / 25 - 0.5) * wide, rng.uniform(0.78, 1.0)
        start = (x0 + rng.gauss(0, 9), y0 + off)
        middle = ((x0 + x1) / 2, (y0 + y1) / 2 + bow + off)
        stop = (x0 + (x1 - x0) * end, y0 + (y1 - y0) * end + off)
        tone, thick = shade(ink, rng.uniform(-0.14, 0.2)), wide / 17 * rng.uniform(0.7, 1.5)
        hairs += stroked(smooth_d([start, middle, stop]), tone, thick, opacity=0.92, round_ends=True)
    return hairs


def _blot(rng: random.Random, x: float, y: float, r: float, ink: str) -> str:
    """A round blot with fingers, drops thrown from it, and one or two runs."""
    parts = [circle(x, y, r, ink)]
    for _ in range(13):
        angle, far, thick = rng.uniform(0, 2 * math.pi), r * rng.uniform(1.1, 2.1), r * rng.uniform(0.05, 0.2)
        tip = (x + far * math.cos(angle), y + far * math.sin(angle))
        parts.append(line(x, y, *tip, ink, thick, round_ends=True))
        parts.append(circle(*tip, thick * rng.uniform(0.7, 1.3), ink))
    for _ in range(18):
        angle, far = rng.uniform(0, 2 * math.pi), r * rng.uniform(1.6, 4)
        drop = r * rng.uniform(0.02, 0.1)
        parts.append(circle(x + far * math.cos(angle), y + far * math.sin(angle), drop, ink))
    for _ in range(2 if r > 55 else 0):
        at, run = x + rng.uniform(-0.5, 0.5) * r, r * rng.uniform(1.3, 3)
        parts.append(line(at, y, at, y + run, ink, r * 0.09, round_ends=True))
    return "".join(parts)


def mosaic(canvas: Canvas, rng: random.Random, palette: Palette) -> str:
    """Triangles on a jittered grid, coloured by a slow drift."""
    inks, step, parts = palette.inks, rng.uniform(85, 140), []
    columns, rows = int(canvas.width / step) + 2, int(canvas.height / step) + 2
    jitter = step * 0.3
    points = {
        (i, j): (
            i * step - step / 2 + rng.uniform(-jitter, jitter),
            j * step - step / 2 + rng.uniform(-jitter, jitter),
        )
        for i in range(columns + 1)
        for j in range(rows + 1)
    }
    for i in range(columns):
        for j in range(rows):
            a, b, c, d = points[i, j], points[i + 1, j], points[i + 1, j + 1], points[i, j + 1]
            for corners in ((a, b, c), (a, c, d)):
                drift = (i / columns + j / rows) / 2 * len(inks) + rng.uniform(-0.7, 0.7)
                tone = shade(inks[int(drift) % len(inks)], rng.uniform(-0.2, 0.25))
                parts.append(polygon(list(corners), tone, stroke=tone, stroke_width=1.2))
    return "".join(parts)


SCHOOLS = (constructed, waves, fields, circles, mesh, splashes, mosaic)
CALM = (waves, fields, mesh)
