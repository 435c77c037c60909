"""Things that stand in parks and gardens: benches, lanterns, fountains, arches; boughs overhead."""

import math
import random

from openimagen.engines.illustrator.backdrops import seasons
from openimagen.engines.illustrator.backdrops.scenery import broadleaf
from openimagen.engines.illustrator.backdrops.scenery.forms import billow
from openimagen.engines.illustrator.backdrops.stage import Stage
from openimagen.engines.illustrator.colour import mix, shade
from openimagen.engines.illustrator.shapes import circle, ellipse, polygon, rect, shape, stroked, trace


def bench(stage: Stage, x: float, y: float, width: float, haze: float = 0) -> str:
    """A wooden bench with iron sides standing at (x, y), tagged "bench"."""
    if stage.depicts("bench"):
        return ""
    wood, iron = stage.far("#a8754c", haze), stage.far("#3f4450", haze)
    half, seat = width / 2, y - width * 0.24
    pieces = [ellipse(x, y, half * 1.1, width * 0.035, "#14102a", opacity=0.22)]
    for side in (-1, 1):
        leg = trace(
            "M",
            x + side * half * 0.86,
            y,
            "V",
            seat,
            "M",
            x + side * half * 0.9,
            seat + width * 0.04,
            "V",
            seat - width * 0.26,
        )
        leg += trace(
            "M",
            x + side * half * 0.86,
            seat - width * 0.1,
            "q",
            side * width * 0.04,
            0,
            side * width * 0.05,
            width * 0.12,
        )
        pieces.append(stroked(leg, iron, max(1.5, width * 0.03), round_ends=True))
    for k in range(3):
        pieces.append(
            rect(
                x - half,
                seat - width * (0.26 - 0.075 * k),
                width,
                width * 0.055,
                shade(wood, 0.08 - 0.05 * k),
                radius=2,
            )
        )
    pieces.append(rect(x - half, seat - width * 0.02, width, width * 0.045, shade(wood, 0.16), radius=2))
    pieces.append(rect(x - half, seat + width * 0.028, width, width * 0.04, shade(wood, -0.12), radius=2))
    if stage.snowy:
        pieces.append(
            rect(
                x - half,
                seat - width * 0.05,
                width,
                width * 0.045,
                stage.far("#f6faff", haze),
                radius=width * 0.02,
            )
        )
    return stage.part("bench", "".join(pieces))


def lantern(stage: Stage, x: float, y: float, height: float, haze: float = 0) -> str:
    """A park lantern on an iron post, lit in the dark, tagged "lamp"."""
    iron = stage.far("#39424a", haze)
    lit = stage.light.dark or stage.light.key in ("sunset", "storm", "rain")
    top, wide = y - height, height * 0.05
    pieces = [stroked(trace("M", x, y, "V", top + height * 0.16), iron, max(1.6, height * 0.024))]
    pieces.append(
        polygon(
            [
                (x - wide * 0.9, y),
                (x - wide * 0.4, y - height * 0.12),
                (x + wide * 0.4, y - height * 0.12),
                (x + wide * 0.9, y),
            ],
            iron,
        )
    )
    if lit:
        glow = stage.canvas.radial([(0, "#ffe2a0", 0.75), (0.3, "#ffd98a", 0.28), (1, "#ffd98a", 0)])
        pieces.append(circle(x, top + height * 0.09, height * 0.42, glow))
    glass = "#fff0c0" if lit else stage.far("#e9eef0", haze)
    pieces.append(
        polygon(
            [
                (x - wide * 0.6, top + height * 0.16),
                (x - wide, top + height * 0.04),
                (x + wide, top + height * 0.04),
                (x + wide * 0.6, top + height * 0.16),
            ],
            glass,
            stroke=iron,
            stroke_width=max(1.0, height * 0.008),
        )
    )
    cap = stage.far("#f6faff", haze) if stage.snowy else iron
    pieces.append(
        polygon(
            [
                (x - wide * 1.25, top + height * 0.045),
                (x, top - height * 0.02),
                (x + wide * 1.25, top + height * 0.045),
            ],
            cap,
        )
    )
    return stage.part("lamp", "".join(pieces))


def fountain(stage: Stage, x: float, y: float, half: float) -> str:
    """A round fountain of two basins with a jet, its lower basin around (x, y), tagged "fountain"."""
    if stage.depicts("fountain"):
        return ""
    stone, water = stage.on("#cfc8bc"), stage.on("#7fc0d8")
    white = mix(stage.on("#ffffff"), stage.light.haze, 0.1)
    deep = half * 0.3
    pieces = [ellipse(x, y + deep * 0.5, half * 1.12, deep * 1.1, "#14102a", opacity=0.2)]
    pieces.append(
        shape(
            trace(
                "M",
                x - half,
                y,
                "A",
                half,
                deep,
                0,
                0,
                0,
                x + half,
                y,
                "L",
                x + half * 0.94,
                y + deep * 0.5,
                "A",
                half * 0.94,
                deep,
                0,
                0,
                1,
                x - half * 0.94,
                y + deep * 0.5,
                "Z",
            ),
            shade(stone, -0.25),
        )
    )
    pieces.append(
        ellipse(x, y, half, deep, shade(stone, 0.15)) + ellipse(x, y + 2, half * 0.9, deep * 0.84, water)
    )
    pieces.append(
        polygon(
            [
                (x - half * 0.13, y),
                (x - half * 0.07, y - half * 0.62),
                (x + half * 0.07, y - half * 0.62),
                (x + half * 0.13, y),
            ],
            stone,
        )
    )
    bowl_y, bowl = y - half * 0.62, half * 0.46
    pieces.append(
        shape(
            trace("M", x - bowl, bowl_y, "A", bowl, bowl * 0.62, 0, 0, 0, x + bowl, bowl_y, "Z"),
            shade(stone, -0.12),
        )
    )
    pieces.append(
        ellipse(x, bowl_y, bowl, bowl * 0.22, shade(stone, 0.2))
        + ellipse(x, bowl_y, bowl * 0.86, bowl * 0.16, water)
    )
    jets = ""
    if stage.season != "winter" and not stage.snowy:
        for reach, rise in ((0.3, 0.5), (0.2, 0.66), (0.1, 0.78)):
            for side in (-1, 1):
                jets += trace(
                    "M",
                    x,
                    bowl_y - half * 0.06,
                    "C",
                    x + side * half * reach * 0.3,
                    bowl_y - half * rise,
                    x + side * half * reach,
                    bowl_y - half * rise * 0.9,
                    x + side * half * reach * 1.2,
                    bowl_y,
                )
        for k in range(9):
            lip = x + bowl * (k - 4) / 4.2
            jets += trace(
                "M",
                lip,
                bowl_y + bowl * 0.1,
                "Q",
                lip + (k - 4) * half * 0.02,
                bowl_y + half * 0.2,
                lip + (k - 4) * half * 0.03,
                y - 2,
            )
        pieces.append(stroked(jets, white, max(1.6, half * 0.022), opacity=0.75, round_ends=True))
    else:
        pieces.append(
            stage.part("snow", ellipse(x, bowl_y - bowl * 0.08, bowl * 0.84, bowl * 0.2, stage.on("#f6faff")))
        )
        pieces.append(stage.part("snow", ellipse(x, y - 2, half * 0.88, deep * 0.8, stage.on("#eaf1fa"))))
    return stage.part("fountain", "".join(pieces))


def boughs(stage: Stage, rng: random.Random, side: int) -> str:
    """Boughs that hang into an upper corner (side -1 left, 1 right), bare in winter; tagged "tree"."""
    edge = stage.width * (0.5 + 0.5 * side)
    bark = stage.on(broadleaf.BARK)
    branch = trace("M", edge + side * 30, 150, "Q", edge - side * 90, 90, edge - side * 260, 120)
    branch += trace("M", edge - side * 60, 112, "Q", edge - side * 120, 150, edge - side * 170, 220)
    pieces = [stroked(branch, bark, 9, round_ends=True)]
    if stage.season == "winter":
        return stage.part("tree", "".join(pieces) + _bare_twigs(stage, rng, edge, side, bark))
    colour = seasons.leaf(stage.scene, rng)
    for _ in range(17):
        along = rng.random()
        x = edge - side * (280 * along - 30)
        y = 20 + 150 * (1 - along) * rng.random() + 100 * rng.random()
        reach = rng.uniform(34, 66) * (1.15 - 0.4 * along)
        tone = stage.on(shade(colour, rng.uniform(-0.42, -0.08)))
        pieces.append(shape(billow(rng, x, y, reach, reach * 0.72, 10), tone))
    loose = ""
    for _ in range(26):
        x, y, turn = edge - side * rng.uniform(-10, 330), rng.uniform(60, 250), rng.uniform(0, 6.28)
        dx, dy = math.cos(turn) * 17, math.sin(turn) * 17
        loose += trace(
            "M",
            x,
            y,
            "q",
            dx * 0.5 - dy * 0.4,
            dy * 0.5 + dx * 0.4,
            dx,
            dy,
            "q",
            -dx * 0.5 + dy * 0.4,
            -dy * 0.5 - dx * 0.4,
            -dx,
            -dy,
            "Z",
        )
    return stage.part("tree", "".join(pieces) + shape(loose, stage.on(shade(colour, -0.15))))


def _bare_twigs(stage: Stage, rng: random.Random, edge: float, side: int, bark: str) -> str:
    """Thin twigs along a bough, each forked once, with snow on the flat ones."""
    thin = fine = snow = ""
    for k in range(13):
        along = 0.1 + 0.9 * k / 12
        x, y = edge - side * 260 * along, 112 - 26 * math.sin(math.pi * along)
        turn = rng.choice((-1, 1)) * rng.uniform(0.5, 1.1)
        reach = rng.uniform(40, 85) * (1.15 - 0.5 * along)
        end_x, end_y = x - side * math.cos(turn) * reach, y + math.sin(turn) * reach
        thin += trace("M", x, y, "Q", (x + end_x) / 2 - side * 8, (y + end_y) / 2 - 5, end_x, end_y)
        for fork in (-0.5, 0.4):
            fine += trace("M", (x + end_x) / 2, (y + end_y) / 2)
            fine += trace(
                "l", -side * math.cos(turn + fork) * reach * 0.5, math.sin(turn + fork) * reach * 0.5
            )
        snow += trace("M", x + side * 9, y - 7, "q", -side * 9, -7, -side * 20, 0)
    pieces = stroked(thin, bark, 4.5, round_ends=True) + stroked(fine, bark, 2.4, round_ends=True)
    if stage.snowy:
        pieces += stage.part("snow", stroked(snow, stage.on("#f6faff"), 6, round_ends=True))
    return pieces
