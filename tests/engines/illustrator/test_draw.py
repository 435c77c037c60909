"""From an item to a drawing, as a worker process does it."""

import numpy as np
import pytest

from openimagen.engines.illustrator.draw import draw
from openimagen.tasks import Item


def item(prompt: str, **more: object) -> Item:
    given = {"negative_prompt": "", "seed": 1, "language": "auto", "style": None, "guidance_scale": None}
    return Item(prompt=prompt, size=(160, 120), **(given | more))


def test_the_pixels_have_the_items_size() -> None:
    drawing = draw(item("a red fox in the snow"))
    assert (drawing.pixels.shape, drawing.pixels.dtype) == ((120, 160, 3), np.uint8)


@pytest.mark.parametrize("prompt", ["a family in a park", "una familia en el parque"])
def test_a_family_is_two_adults_where_children_may_not_be_drawn(prompt: str) -> None:
    assert draw(item(prompt)).contents.children == 1
    contents = draw(item(prompt, children=False)).contents
    assert (contents.people, contents.children) == (2, 0)
    assert [drawn for _, drawn in contents.replaced] == ["two adults"]


@pytest.mark.parametrize("prompt", ["a birthday party", "a crowded beach", "a street market", "a wedding"])
def test_nobody_comes_along_where_people_may_not_be_drawn(prompt: str) -> None:
    assert draw(item(prompt)).contents.people > 0
    assert draw(item(prompt, people=False)).contents.people == 0


def test_a_child_by_name_is_left_to_the_screens() -> None:
    contents = draw(item("a child on the beach", children=False)).contents
    assert (contents.people, contents.children) == (1, 1)


def test_a_photograph_is_an_illustration() -> None:
    assert draw(item("a photo of a cat")).contents.notes == ("an illustration, not a photograph",)


def test_a_language_that_nobody_reads_is_named() -> None:
    contents = draw(item("ein roter Fuchs im Schnee und ein Haus")).contents
    assert "the prompt looks like German, which the illustrator does not read" in contents.notes
    assert "roter" in contents.left_out


@pytest.mark.parametrize("prompt", ["красная машина", "قطة على الأريكة", "...", "4k, masterpiece"])
def test_nothing_understood_is_an_abstract_picture_and_said_so(prompt: str) -> None:
    drawing = draw(item(prompt))
    assert "nothing that can be drawn was understood: an abstract composition" in drawing.contents.notes
    assert drawing.pixels.std() > 10


def test_what_is_in_the_drawing_is_told() -> None:
    contents = draw(
        item('two foxes, an old man and a boy beside a sign that says "OPEN", philosophy')
    ).contents
    assert dict(contents.subjects) == {"fox": 2, "old-man": 1, "boy": 1, "sign": 1}
    assert (contents.people, contents.children, contents.lettering) == (2, 1, "OPEN")
    assert contents.left_out == ("philosophy",)
