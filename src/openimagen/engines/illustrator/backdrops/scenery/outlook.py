"""What is seen through a window: trees by the ground, or the towers of a town."""

from openimagen.engines.illustrator.backdrops import weather
from openimagen.engines.illustrator.backdrops.scenery import cityscape, forms
from openimagen.engines.illustrator.backdrops.stage import Stage
from openimagen.engines.illustrator.colour import mix, shade
from openimagen.engines.illustrator.shapes import circle, ellipse, rect, shape

_GREENS = ("#6a9a52", "#5b8f5a", "#7fa858", "#4f8a58")


def trees(outside: Stage, left: float, right: float, top: float, bottom: float, eye: float) -> str:
    """Sky, clouds, and crowns about the eye's height, over a rectangle that the window clips.

    `outside` is the stage in the light of the open air; `eye` the y of the far edge of the ground.
    """
    rng = outside.canvas.stream("trees outside")
    wide, land = right - left, min(max(eye + 10, top + (bottom - top) * 0.34), bottom - 60)
    pieces = [_sky(outside, left, right, top, bottom)]
    meadow, verge = ("#e6edf5", "#f3f6fa") if outside.snowy else ("#8fbf66", "#6fa050")
    pieces.append(rect(left, land, wide, max(0.0, bottom - land), outside.far(meadow, 0.2)))
    crowns = ""
    for row, haze in enumerate((0.45, 0.18)):
        x = left - 20
        while x < right + 40:
            size = rng.uniform(34, 58) * (1 + 0.5 * row)
            tone = outside.far(rng.choice(_GREENS), haze)
            if outside.snowy:
                tone = mix(tone, outside.far("#f3f6fa", haze), 0.6)
            foot = land + 6 + 34 * row
            crowns += rect(x - 4, foot - size * 0.8, 8, size * 0.85, outside.far("#7a5a44", haze))
            crowns += shape(forms.billow(rng, x, foot - size * 1.35, size * 0.72, size * 0.86, 9), tone)
            x += size * rng.uniform(1.3, 2.3)
    pieces.append(outside.part("tree", crowns))
    pieces.append(shape(forms.lens_d(left - 40, bottom + 6, wide + 80, 70), outside.far(verge, 0.05)))
    pieces.append(weather.on_panes(outside, left, top, wide, bottom - top))
    return "".join(pieces)


def town(outside: Stage, left: float, right: float, top: float, bottom: float) -> str:
    """Sky and two rows of towers over a rectangle that the window clips."""
    rng = outside.canvas.stream("town outside")
    walls = cityscape.WALLS.get(outside.light.key) or rng.choice(cityscape.DAY_WALLS)
    pieces, towers = [_sky(outside, left, right, top, bottom)], ""
    for row, share in enumerate((0.86, 0.52)):
        wall = walls[row + 1] if outside.light.dark else outside.on(walls[row])
        wall = mix(wall, outside.light.haze, (0.4, 0.08)[row])
        x = left - 30
        while x < right + 20:
            wide = rng.uniform(46, 84)
            high = (bottom - top) * share * rng.uniform(0.5, 1.0)
            tone = shade(wall, rng.uniform(-0.07, 0.09))
            towers += cityscape.tower(outside, rng, x, bottom + 10, wide, high, tone, row)
            x += wide * rng.uniform(0.95, 1.3)
    pieces.append(outside.part("building", towers))
    pieces.append(weather.on_panes(outside, left, top, right - left, bottom - top))
    return "".join(pieces)


def _sky(outside: Stage, left: float, right: float, top: float, bottom: float) -> str:
    colours = outside.light.sky
    fill = outside.downward(top, bottom, (0, colours[0]), (0.6, colours[len(colours) // 2]), (1, colours[-1]))
    pieces = [rect(left, top, right - left, bottom - top, fill)]
    x = left + (right - left) * 0.34
    y = top + (bottom - top) * 0.26
    if outside.light.key == "night":
        pieces.append(outside.part("moon", circle(x, y, 20, "#fdf8e4")))
    elif outside.light.key == "sunset":
        sun = ellipse(x, y + 60, 70, 70, "#ffe9b0", opacity=0.35) + circle(x, y + 60, 26, "#fff3cf")
        pieces.append(outside.part("sun", sun))
    elif not outside.light.dark:
        dull = outside.light.key in ("cloudy", "rain", "storm", "fog")
        tone = mix("#ffffff", outside.light.sky[0], 0.45 if dull else 0.0)
        clouds = ""
        for across, down, long in ((0.08, 0.2, 100), (0.46, 0.34, 130), (0.76, 0.16, 90)):
            at = (left + (right - left) * across, top + (bottom - top) * down)
            clouds += shape(forms.lens_d(*at, long, 0.42 * long), tone, opacity=0.85)
        pieces.append(outside.part("cloud", clouds))
    return "".join(pieces)
