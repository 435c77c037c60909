"""Bridges in the middle distance, seen from the side. (x, y) is the middle of the waterline under them."""

from openimagen.engines.illustrator.backdrops.stage import Stage
from openimagen.engines.illustrator.colour import shade
from openimagen.engines.illustrator.shapes import rect, shape, stroked, trace


def stone(stage: Stage, x: float, y: float, span: float, haze: float) -> str:
    """A humped bridge of two or three arches, tagged "bridge"."""
    rng = stage.canvas.stream("stone bridge")
    grey = stage.far(rng.choice(("#a89c8c", "#9a9a9c", "#b8a488")), haze)
    half, high, arches = span * 0.78, span * 0.36, rng.choice((2, 3, 3))
    left = x - half
    outline = trace(
        "M",
        left,
        y + 6,
        "L",
        left,
        y - high * 0.5,
        "Q",
        x,
        y - high * 1.35,
        x + half,
        y - high * 0.5,
        "L",
        x + half,
        y + 6,
        "Z",
    )
    holes = rings = ""
    pitch = span / arches
    for k in range(arches):
        ax = x + (k - (arches - 1) / 2) * pitch
        wide = pitch * 0.4
        rise = high * (0.74 if arches == 2 else (0.58, 0.8, 0.58)[k])
        arch = trace(
            "M",
            ax - wide,
            y + 7,
            "V",
            y - rise + wide * 0.9,
            "A",
            wide,
            wide * 0.9,
            0,
            0,
            1,
            ax + wide,
            y - rise + wide * 0.9,
            "V",
            y + 7,
        )
        holes += arch + "Z"
        rings += trace(
            "M",
            ax - wide,
            y,
            "V",
            y - rise + wide * 0.9,
            "A",
            wide,
            wide * 0.9,
            0,
            0,
            1,
            ax + wide,
            y - rise + wide * 0.9,
            "V",
            y,
        )
    lit = stage.downward(y - high, y, (0, shade(grey, 0.14)), (1, shade(grey, -0.2)))
    body = f'<path d="{outline}{holes}" fill-rule="evenodd" fill="{lit}"/>'
    joints = ""
    for _ in range(40):
        jx, jy = x + rng.uniform(-0.95, 0.95) * half, y - rng.uniform(0.05, 0.78) * high
        joints += trace("M", jx, jy, "h", span * 0.04)
    clip = stage.canvas.clip(f'<path d="{outline}{holes}" clip-rule="evenodd"/>')
    deck = trace("M", left - 8, y - high * 0.5, "Q", x, y - high * 1.38, x + half + 8, y - high * 0.5)
    ring = shade(grey, 0.2)
    return stage.part(
        "bridge",
        _shadow(x, y, half, high)
        + body
        + f'<g clip-path="{clip}">{stroked(joints, shade(grey, -0.35), 1.8, opacity=0.6)}</g>'
        + stroked(rings, ring, span * 0.018)
        + stroked(deck, stage.far("#f6faff", haze) if stage.snowy else shade(grey, 0.26), span * 0.034),
    )


def wooden(stage: Stage, x: float, y: float, span: float, haze: float, paint: str = "#9a7048") -> str:
    """An arched footbridge with rails, tagged "bridge"."""
    wood = stage.far(paint, haze)
    half, high = span * 0.66, span * 0.2

    def deck(lift: float) -> str:
        return trace("M", x - half, y - lift, "Q", x, y - high * 1.9 - lift, x + half, y - lift)

    posts = ""
    for k in range(9):
        t = k / 8
        px = x - half + 2 * half * t
        py = y - 2 * t * (1 - t) * high * 1.9
        posts += trace("M", px, py, "v", -span * 0.17)
    supports = "".join(
        rect(px - span * 0.018, y - high * 0.85, span * 0.036, high * 0.9, shade(wood, -0.35))
        for px in (x - half * 0.45, x + half * 0.45)
    )
    pieces = [_shadow(x, y, half, high), supports]
    pieces.append(stroked(deck(span * 0.02), shade(wood, -0.35), span * 0.07))
    pieces.append(
        stroked(
            deck(span * 0.055), stage.far("#f6faff", haze) if stage.snowy else shade(wood, 0.16), span * 0.03
        )
    )
    pieces.append(stroked(posts, shade(wood, -0.1), span * 0.022))
    pieces.append(
        stroked(deck(span * 0.165), wood, span * 0.026) + stroked(deck(span * 0.105), wood, span * 0.014)
    )
    return stage.part("bridge", "".join(pieces))


def _shadow(x: float, y: float, half: float, high: float) -> str:
    """The bridge's dim image on the water before it."""
    d = trace("M", x - half * 0.92, y + 4, "Q", x, y + high * 1.1, x + half * 0.92, y + 4, "Z")
    return shape(d, "#0a1c30", opacity=0.2)
