"""The packed drawings: complete, well-formed and measured."""

import io
from xml.etree import ElementTree

import numpy as np
import pytest
import resvg
from PIL import Image

from openimagen.engines.illustrator.art import Art, library, load, names


def rendered(art: Art, pixels: int = 128) -> np.ndarray:
    svg = (
        '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" '
        f'viewBox="0 0 {art.width} {art.height}" width="{pixels}" height="{pixels}">{art.body}</svg>'
    )
    tree = resvg.usvg.Tree.from_str(svg, resvg.usvg.Options.default())
    return np.asarray(Image.open(io.BytesIO(resvg.render(tree, (1, 0, 0, 0, 1, 0)))).convert("RGBA"))


def test_a_drawing_has_what_the_layout_needs() -> None:
    fox = load("fox")
    assert fox is not None
    assert (fox.name, fox.group, fox.subgroup) == ("fox", "animals-nature", "animal-mammal")
    assert (fox.width, fox.height) == (128, 128)
    assert load("no-such-drawing") is None
    assert "fox" in library()
    assert "no-such-drawing" not in library()


def test_names_are_sorted_and_without_variants() -> None:
    assert list(names()) == sorted(names())
    assert len(names()) > 1300
    assert not [n for n in names() if "skin-tone" in n or "facing-right" in n or n.startswith("flag-for-")]


@pytest.mark.parametrize("name", ["fox", "sailboat", "red-apple", "woman-farmer", "t-rex", "sunflower"])
def test_box_and_foot_are_the_visible_pixels(name: str) -> None:
    art = load(name)
    assert art is not None
    visible = rendered(art)[..., 3] > 20
    rows, columns = np.flatnonzero(visible.any(axis=1)), np.flatnonzero(visible.any(axis=0))
    measured = (columns[0], rows[0], columns[-1] + 1, rows[-1] + 1)
    assert np.abs(np.subtract(art.box, measured)).max() <= 1.5
    assert art.box[0] - 1 <= art.foot[0] < art.foot[1] <= art.box[2] + 1


def test_every_drawing_is_well_formed_and_its_ids_are_its_own() -> None:
    owner: dict[str, str] = {}
    for name in names():
        art = library().load(name)
        assert art is not None
        root = ElementTree.fromstring(f'<g xmlns:xlink="http://www.w3.org/1999/xlink">{art.body}</g>')
        x0, y0, x1, y1 = art.box
        assert 0 <= x0 < x1 <= art.width, name
        assert 0 <= y0 < y1 <= art.height, name
        for element in root.iter():
            identifier = element.get("id")
            if identifier:
                assert owner.setdefault(identifier, name) == name
        for reference in art.body.split("url(#")[1:]:
            assert f'id="{reference.split(")")[0]}"' in art.body, name


def test_emoji_characters_name_their_drawing() -> None:
    emojis = library().emojis()
    assert emojis["🦊"] == "fox"
    assert emojis["☀"] == "sun"
