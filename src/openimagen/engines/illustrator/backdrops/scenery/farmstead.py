"""Barns, silos and windmills. (x, y) is always the middle of the foot."""

import random

from openimagen.engines.illustrator.backdrops.scenery.houses import LIT
from openimagen.engines.illustrator.backdrops.stage import Stage
from openimagen.engines.illustrator.canvas import Point
from openimagen.engines.illustrator.colour import shade
from openimagen.engines.illustrator.shapes import ellipse, line, polygon, rect, shape, stroked, trace


def barn(stage: Stage, x: float, y: float, width: float, haze: float = 0, paint: str = "#b8423a") -> str:
    """A barn with a gambrel roof, white trim and a silo behind it, tagged "building"."""
    red, white = stage.far(paint, haze), stage.far("#f6f1e8", haze)
    roof = stage.far("#f6faff" if stage.snowy else "#6b6470", haze)
    turn = -stage.light.side
    front, long, high = width * 0.46, width * 0.62, width * 0.34
    start = x - turn * (front + long) / 2

    def at(u: float, up: float) -> Point:
        return start + turn * u, y - up

    profile = [
        (0.0, high),
        (front * 0.17, high * 1.5),
        (front * 0.5, high * 1.82),
        (front * 0.83, high * 1.5),
        (front, high),
    ]
    pieces = [silo(stage, at(front + long * 0.98, 0)[0], y - width * 0.01, width * 0.66, haze)]
    pieces.append(
        polygon(
            [at(front, 0), at(front, high), at(front + long, high), at(front + long, 0)], shade(red, -0.24)
        )
    )
    pieces.append(polygon([at(0, 0), *(at(u, up) for u, up in profile), at(front, 0)], red))
    boards = "".join(
        trace("M", *at(front * k / 9, 0), "L", *at(front * k / 9, high * 0.98)) for k in range(1, 9)
    )
    pieces.append(stroked(boards, shade(red, -0.3), 1.2, opacity=0.5))
    (u2, p2), (u3, p3), (u4, p4) = profile[2:]
    pieces.append(
        polygon(
            [at(u3, p3), at(u4 + 6, p4 - 4), at(front + long + 6, p4 - 4), at(u3 + long, p3)],
            shade(roof, -0.2),
        )
    )
    pieces.append(polygon([at(u2, p2), at(u3, p3), at(u3 + long, p3), at(u2 + long, p2)], roof))
    pieces.append(
        stroked(
            "M" + "L".join(f"{px:.1f},{py:.1f}" for px, py in (at(u, up) for u, up in profile)),
            white,
            width * 0.018,
        )
    )
    door_w, door_h = front * 0.4, high * 0.72
    left = min(at(front * 0.3, 0)[0], at(front * 0.7, 0)[0])
    door = rect(left, y - door_h, door_w, door_h, shade(red, -0.12), stroke=white, stroke_width=width * 0.014)
    braces = trace(
        "M", left, y - door_h, "l", door_w, door_h, "M", left + door_w, y - door_h, "l", -door_w, door_h
    )
    hatch_x, hatch_y = at(front * 0.5, high * 1.5)
    hatch = rect(
        hatch_x - front * 0.09,
        hatch_y,
        front * 0.18,
        high * 0.3,
        LIT if stage.light.dark else shade(red, -0.5),
        stroke=white,
        stroke_width=width * 0.012,
    )
    pieces += [door, stroked(braces, white, width * 0.012), hatch]
    for k in range(3):
        wx, wy = at(front + long * (k + 0.5) / 3, high * 0.66)
        pieces.append(
            rect(
                wx - width * 0.03,
                wy,
                width * 0.06,
                high * 0.26,
                LIT if stage.light.dark else stage.far("#54687c", haze),
                stroke=white,
                stroke_width=width * 0.01,
            )
        )
    return stage.part("building", "".join(pieces))


def silo(stage: Stage, x: float, y: float, height: float, haze: float = 0) -> str:
    """A round grain silo with a domed cap."""
    metal = stage.far("#c3c8cc", haze)
    half = height * 0.15
    lit, dim = shade(metal, 0.25), shade(metal, -0.35)
    stops = (
        [(0.0, lit), (0.4, metal), (1.0, dim)]
        if stage.light.side < 0
        else [(0.0, dim), (0.6, metal), (1.0, lit)]
    )
    body = rect(x - half, y - height * 0.84, half * 2, height * 0.84, stage.canvas.linear(stops, x2=1, y2=0))
    cap_colour = stage.far("#f6faff" if stage.snowy else "#8f979e", haze)
    cap = shape(
        trace(
            "M",
            x - half,
            y - height * 0.84,
            "A",
            half,
            half * 1.05,
            0,
            0,
            1,
            x + half,
            y - height * 0.84,
            "Z",
        ),
        cap_colour,
    )
    rings = "".join(trace("M", x - half, y - height * (0.1 + 0.12 * k), "h", half * 2) for k in range(6))
    return body + stroked(rings, dim, 1.4, opacity=0.6) + cap


def windmill(stage: Stage, rng: random.Random, x: float, y: float, height: float, haze: float = 0) -> str:
    """A tower mill with four sails, tagged "building"."""
    wall, cap = stage.far("#efe6d4", haze), stage.far("#7a5448", haze)
    foot, neck, top = height * 0.17, height * 0.1, y - height * 0.62
    body = [(x - foot, y), (x - neck, top), (x + neck, top), (x + foot, y)]
    pieces = [polygon(body, wall)]
    shadow = [(x, y), (x, top), (x - stage.light.side * neck, top), (x - stage.light.side * foot, y)]
    pieces.append(polygon(shadow, "#14102a", opacity=0.14))
    pieces.append(
        shape(
            trace(
                "M",
                x - neck * 1.15,
                top,
                "Q",
                x - neck,
                top - height * 0.14,
                x,
                top - height * 0.15,
                "Q",
                x + neck,
                top - height * 0.14,
                x + neck * 1.15,
                top,
                "Z",
            ),
            cap,
        )
    )
    glass = LIT if stage.light.dark else stage.far("#54687c", haze)
    pieces += [
        rect(x - height * 0.02, y - height * up, height * 0.04, height * 0.06, glass) for up in (0.3, 0.46)
    ]
    pieces.append(rect(x - height * 0.035, y - height * 0.13, height * 0.07, height * 0.13, cap))
    hub_y, reach, turn = top - height * 0.06, height * 0.42, rng.uniform(10, 80)
    wood, cloth = stage.far("#5c4030", haze), stage.far("#f3ead6", haze)
    blade = line(0, 0, 0, -reach, wood, height * 0.016) + rect(
        height * 0.008, -reach, height * 0.075, reach * 0.78, cloth, opacity=0.92
    )
    grid = "".join(
        trace("M", height * 0.008, -reach + reach * 0.13 * k, "h", height * 0.075) for k in range(7)
    )
    blade += stroked(grid, wood, max(0.8, height * 0.004))
    for k in range(4):
        pieces.append(
            f'<g transform="translate({x:.1f} {hub_y:.1f}) rotate({turn + 90 * k:.1f})">{blade}</g>'
        )
    pieces.append(ellipse(x, hub_y, height * 0.022, height * 0.022, wood))
    return stage.part("building", "".join(pieces))
