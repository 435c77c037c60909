"""What a picture shows: its scene as the layout took it, and where its subjects are, from its pixels."""

import re
import xml.etree.ElementTree as ET
from collections import Counter
from dataclasses import dataclass, field, replace

import numpy as np
from numpy.typing import NDArray

from openimagen.engines.illustrator.layout.compose import drawable
from openimagen.engines.illustrator.layout.defaults import default_place, suited
from openimagen.engines.illustrator.picture import draw
from openimagen.engines.illustrator.render import render
from openimagen.engines.illustrator.scene import Scene

SIZE_PX = 256
# A pixel changes if a channel does by more than this (0-255); grain and rounding stay below.
CHANGE = 12
_PART = re.compile(r'data-part="([^"]+)"')
_HREF = "{http://www.w3.org/1999/xlink}href"

Mask = NDArray[np.bool_]


@dataclass(frozen=True)
class Drawn:
    """`scene` as drawn, `counts` of its art, the tagged `parts` of its backdrop, `masks` of its art.

    `place` is the one that was drawn, where a backdrop was. `masks` is empty where nothing was rendered,
    and so is `svg`, the picture.
    """

    scene: Scene
    counts: dict[str, int]
    parts: frozenset[str] = frozenset()
    place: str | None = None
    masks: dict[str, Mask] = field(default_factory=dict)
    svg: str = ""


def look_at(scene: Scene, seed: int, *, pixels: bool) -> Drawn:
    """Draws the scene; with `pixels` it is rendered with and without each of its subjects."""
    svg, contents = draw(scene, SIZE_PX, SIZE_PX, seed)
    kept = drawable(scene)
    staged = bool(kept.subjects or kept.place or kept.background or kept.time or kept.weather)
    place = (suited(kept, kept.place) if kept.place else default_place(kept)) if staged else None
    return Drawn(
        replace(kept, left_out=contents.left_out, replaced=contents.replaced, lettering=contents.lettering),
        dict(contents.subjects),
        frozenset(_PART.findall(svg)),
        place,
        masks(svg) if pixels else {},
        svg if pixels else "",
    )


def masks(svg: str) -> dict[str, Mask]:
    """Of each tagged subject the pixels that change when all its copies are hidden, shadows aside."""
    root = ET.fromstring(svg)
    _drop_copies(root)
    names = Counter(name for element in root.iter() for name in _names(element))
    whole = _pixels(root)
    return {name: np.abs(whole - _without(root, name)).max(axis=2) > CHANGE for name in names}


def part_mask(svg: str, names: frozenset[str]) -> Mask:
    """The pixels that change when the backdrop's parts of these names are hidden."""
    root = ET.fromstring(svg)
    whole = _pixels(root)
    for element in root.iter():
        if element.get("data-part") in names:
            element.set("visibility", "hidden")
    return np.abs(whole - _pixels(root)).max(axis=2) > CHANGE


def _names(element: ET.Element) -> list[str]:
    return [value for key in ("data-subject", "data-glow") if (value := element.get(key))]


def _drop_copies(root: ET.Element) -> None:
    """Removes shadows and reflections: the copies of a subject that stand outside it."""
    for parent in root.iter():
        if _names(parent):
            continue
        for child in list(parent):
            if child.tag.endswith("}use") and _is_figure(root, child.get(_HREF, "")):
                parent.remove(child)


def _is_figure(root: ET.Element, reference: str) -> bool:
    target = root.find(f".//*[@id='{reference.removeprefix('#')}']")
    return target is not None and any(_names(element) for element in target.iter())


def _without(root: ET.Element, name: str) -> NDArray[np.int16]:
    touched = [element for element in root.iter() if _names(element)]
    for element in touched:
        element.set("visibility", "hidden" if name in _names(element) else "visible")
    pixels = _pixels(root)
    for element in touched:
        del element.attrib["visibility"]
    return pixels


def _pixels(root: ET.Element) -> NDArray[np.int16]:
    return render(ET.tostring(root, "unicode"), SIZE_PX, SIZE_PX).astype(np.int16)
