"""How a style changes the drawing itself, before its pixels are finished."""

import re
from dataclasses import dataclass, replace

from openimagen.engines.illustrator.colour import mix, parse, to_hex
from openimagen.engines.illustrator.scene import Style


@dataclass(frozen=True)
class Treatment:
    """What a style asks of the drawing.

    `flat`: gradients become plain colours; those across the picture (a sky) fall into so many `bands`, or
    stay as they are where that is 0. `depth`: how strongly light and shade model the figures (0 not at all,
    1 as usual). `shadows`: figures throw shadows on the ground. `cut_out`: each figure throws a shadow on
    what is right behind it, like a piece of paper. `matte`: the style's look wants to know where the
    figures are.
    """

    flat: bool = False
    bands: int = 5
    depth: float = 1.0
    shadows: bool = True
    cut_out: bool = False
    matte: bool = False


USUAL = Treatment()
_PLAIN = Treatment(flat=True, depth=0, shadows=False)
TREATMENTS: dict[Style, Treatment] = {
    "flat": _PLAIN,
    "line_art": replace(_PLAIN, bands=1, matte=True),
    "vintage_poster": replace(_PLAIN, matte=True),
    "pop_art": replace(_PLAIN, bands=1),
    "pixel": Treatment(flat=True, depth=0.5, matte=True),
    "paper_cut": replace(_PLAIN, cut_out=True, matte=True),
    "3d": Treatment(flat=True, bands=0, depth=0, matte=True),
    "photograph": Treatment(depth=1.25, matte=True),
    "landscape": Treatment(matte=True),
    "oil": Treatment(matte=True),
    "noir": Treatment(matte=True),
    "cyberpunk": Treatment(matte=True),
}

_GRADIENT = re.compile(r"<((?:linear|radial)Gradient)([^>]*)>(.*?)</\1>", re.DOTALL)
_STOP = re.compile(r"<stop[^>]*>")
_OFFSET = re.compile(r'offset="([\d.]+)(%?)"')
_COLOUR = re.compile(r'stop-color[=:]"?\s*(#[0-9a-fA-F]{6}|#[0-9a-fA-F]{3})\b')
_OPACITY = re.compile(r'stop-opacity[=:]"?\s*([\d.]+)')
# Where along a fade its hard edge lies.
_FADE_END = 0.5

_Stops = list[tuple[float, str, float]]


def treatment_for(style: Style | None) -> Treatment:
    """The treatment of a style; the usual one where it asks for none."""
    return TREATMENTS.get(style, USUAL) if style else USUAL


def flattened(svg: str, bands: int) -> str:
    """The document with plain colours in place of its gradients.

    Gradients across the picture fall into so many `bands`, and fades to transparent end at a hard edge (or
    are left out with a single band); with 0 bands both stay. All others become their mean colour.
    """
    return _GRADIENT.sub(lambda gradient: _plain(gradient, bands), svg)


def _plain(gradient: re.Match[str], bands: int) -> str:
    element, attributes, inner = gradient.groups()
    stops = [_read(stop) for stop in _STOP.findall(inner)]
    fades = bool(stops) and min(opacity for _, _, opacity in stops) < 0.5
    across = "userSpaceOnUse" in attributes and "_" not in attributes
    if not stops or (bands == 0 and (fades or across)):
        return gradient.group(0)
    if fades:
        stops = _hard_edge(stops) if bands > 1 else [(0.0, stops[0][1], 0.0)]
    elif across:
        stops = _banded(stops, bands)
    else:
        stops = [(0.0, _mean(stops), sum(opacity for _, _, opacity in stops) / len(stops))]
    written = "".join(
        f'<stop offset="{offset:.3f}" stop-color="{colour}" stop-opacity="{opacity:.2f}"/>'
        for offset, colour, opacity in stops
    )
    return f"<{element}{attributes}>{written}</{element}>"


def _read(stop: str) -> tuple[float, str, float]:
    offset, colour, opacity = _OFFSET.search(stop), _COLOUR.search(stop), _OPACITY.search(stop)
    return (
        (float(offset.group(1)) / (100 if offset.group(2) else 1)) if offset else 0.0,
        colour.group(1) if colour else "#000000",
        float(opacity.group(1)) if opacity else 1.0,
    )


def _hard_edge(stops: _Stops) -> _Stops:
    """A fade as a shape with an edge where half of it is gone."""
    opacity = max(opacity for _, _, opacity in stops)
    colour = max(stops, key=lambda stop: stop[2])[1]
    outwards = stops[0][2] >= stops[-1][2]
    near, far = (opacity * 0.5, 0.0) if outwards else (0.0, opacity * 0.5)
    return [(0.0, colour, near), (_FADE_END, colour, near), (_FADE_END, colour, far), (1.0, colour, far)]


def _banded(stops: _Stops, count: int) -> _Stops:
    bands: _Stops = []
    for k in range(count):
        colour, opacity = _at(stops, (k + 0.5) / count)
        bands += [(k / count, colour, opacity), ((k + 1) / count, colour, opacity)]
    return bands


def _at(stops: _Stops, offset: float) -> tuple[str, float]:
    before = max((stop for stop in stops if stop[0] <= offset), key=lambda stop: stop[0], default=stops[0])
    after = min((stop for stop in stops if stop[0] > offset), key=lambda stop: stop[0], default=stops[-1])
    share = (offset - before[0]) / (after[0] - before[0]) if after[0] > before[0] else 0.0
    return mix(before[1], after[1], share), before[2] + (after[2] - before[2]) * share


def _mean(stops: _Stops) -> str:
    channels = zip(*(parse(_at(stops, offset)[0]) for offset in (0.2, 0.4, 0.6, 0.8)), strict=True)
    red, green, blue = (sum(channel) / 4 for channel in channels)
    return to_hex((red, green, blue))
