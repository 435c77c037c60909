"""Kinds of pictures that are not scenes."""

import re
from collections import Counter
from typing import get_args

import numpy as np
import pytest
from PIL import Image

from openimagen.engines.illustrator.canvas import Canvas
from openimagen.engines.illustrator.figures.figure import Figure
from openimagen.engines.illustrator.layout.forms import COMPOSERS
from openimagen.engines.illustrator.layout.forms.emblems import EMBLEMS
from openimagen.engines.illustrator.layout.forms.lettering import parted
from openimagen.engines.illustrator.layout.forms.occasions import OCCASIONS, Occasion
from openimagen.engines.illustrator.layout.surfaces import SURFACES, with_lettering
from openimagen.engines.illustrator.picture import draw, paint
from openimagen.engines.illustrator.render import render
from openimagen.engines.illustrator.scene import Form, Place, Scene, Subject
from openimagen.engines.illustrator.treatment import flattened

DESIGNED: tuple[Form, ...] = ("abstract", "pattern", "logo", "poster", "card")
FORMS: tuple[Form, ...] = (*DESIGNED, "still_life", "portrait")


def test_every_form_has_a_composer() -> None:
    assert set(COMPOSERS) == set(get_args(Form))


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("size", [(64, 96), (96, 54)])
def test_forms_fill_every_shape_of_frame(form: Form, size: tuple[int, int]) -> None:
    for seed in range(4):
        pixels, _ = paint(Scene("", form=form), *size, seed)
        assert pixels.shape == (size[1], size[0], 3)
        assert pixels.std() > 3


@pytest.mark.parametrize("form", FORMS)
def test_forms_show_as_many_as_were_asked_for(form: Form) -> None:
    made = Scene("", (Subject("red-apple", "apples", 3), Subject("teapot", "teapot")), form=form)
    for seed in range(3):
        assert dict(draw(made, 96, 96, seed)[1].subjects) == {"red-apple": 3, "teapot": 1}


@pytest.mark.parametrize("form", FORMS)
def test_forms_letter_what_was_asked_for(form: Form) -> None:
    for seed in range(3):
        svg, _ = draw(Scene("", (Subject("owl", "owl"),), form=form, lettering="NIGHT"), 96, 96, seed)
        assert "NIGHT</text" in svg


@pytest.mark.parametrize("form", FORMS)
def test_the_same_seed_draws_the_same_and_another_does_not(form: Form) -> None:
    made = Scene("", (Subject("owl", "owl"),), form=form)
    assert draw(made, 96, 96, 1) == draw(made, 96, 96, 1)
    assert draw(made, 96, 96, 1)[0] != draw(made, 96, 96, 2)[0]


@pytest.mark.parametrize("form", ["abstract", "pattern", "logo", "poster"])
def test_designs_use_the_colours_that_are_named(form: Form) -> None:
    """What is coloured at all is purple or turquoise, or a shade of them."""
    for seed in range(4):
        pixels, _ = paint(Scene("", form=form, palette=("purple", "turquoise")), 96, 96, seed)
        hue, saturation, _ = np.moveaxis(np.asarray(Image.fromarray(pixels).convert("HSV")).astype(int), 2, 0)
        coloured = hue[saturation > 90]
        assert coloured.size > 200
        purple, turquoise = 191, 124
        near = np.minimum(np.abs(coloured - purple), np.abs(coloured - turquoise)) < 20
        assert near.mean() > 0.8


@pytest.mark.parametrize("seed", range(5))
@pytest.mark.parametrize("arts", [("owl",), ("owl", "tulip", "star")])
def test_a_pattern_goes_on_beyond_its_edges(seed: int, arts: tuple[str, ...]) -> None:
    """Between opposite edges lies no harder step than anywhere in the middle."""
    made = Scene("", tuple(Subject(art, art) for art in arts), form="pattern")
    pixels = render(draw(made, 384, 384, seed)[0], 384, 384).astype(int)
    for axis in (0, 1):
        steps = np.abs(np.diff(pixels, axis=axis)).mean(axis=(1 - axis, 2))
        seam = np.abs(pixels.take(0, axis) - pixels.take(-1, axis)).mean()
        assert seam <= steps.max() * 1.5 + 1


def test_nothing_understood_gives_an_abstract_picture() -> None:
    schools = Counter(
        re.sub(r"[-0-9.#a-f]+", "", draw(Scene("whatever"), 64, 64, k)[0])[:400] for k in range(6)
    )
    assert len(schools) > 1


def test_lettering_is_parted_into_title_and_rest() -> None:
    assert parted("JAZZ NIGHT") == parted(" JAZZ NIGHT ")
    words = parted("Summer Fest - July 12, Central Park")
    assert (words.title, words.rest) == ("Summer Fest", "July 12, Central Park")
    assert parted("Rock-n-roll").rest == ""


@pytest.mark.parametrize("art", ["hot-beverage", "t-shirt", "convenience-store"])
def test_lettering_lands_on_the_thing_that_has_room_for_it(art: str) -> None:
    svg, _ = draw(Scene("", (Subject(art, art),), lettering="HELLO"), 96, 96, 1)
    assert svg.count("HELLO</text>") == 1
    tagged = svg[svg.index("data-subject") :]
    assert "HELLO" in tagged


def test_lettering_without_a_thing_to_bear_it_hangs_above() -> None:
    svg, _ = draw(Scene("", (Subject("cat", "cat"),), lettering="HELLO"), 96, 96, 1)
    assert "HELLO</text>" in svg.rpartition("data-subject")[2]


@pytest.mark.parametrize("place", EMBLEMS)
def test_a_logo_of_a_place_shows_what_stands_for_it(place: Place) -> None:
    _, contents = draw(Scene("", place=place, form="logo"), 64, 64, 1)
    assert dict(contents.subjects) == {EMBLEMS[place]: 1}


def test_lettering_stays_within_its_surface() -> None:
    figure = Figure("", left=50, right=50, height=100, foot=0)
    for art, surface in SURFACES.items():
        x0, y0, x1, y1 = surface.box
        assert 0 <= x0 < x1 <= 1
        assert 0 <= y0 < y1 <= 1
        assert with_lettering(figure, art, "x").faces == 0


def test_a_picture_within_a_picture_keeps_its_own_definitions() -> None:
    """A framed poster holds a scene of its own canvas: no id may be given twice."""
    for seed in range(4):
        made = Scene("", (Subject("owl", "owl"),), place="forest", form="poster", lettering="OWLS")
        ids = re.findall(r' id="([^"]+)"', draw(made, 96, 128, seed)[0])
        assert len(ids) == len(set(ids))


@pytest.mark.parametrize("occasion", OCCASIONS, ids=lambda occasion: occasion.words[0])
def test_a_card_for_an_occasion_shows_what_stands_for_it(occasion: Occasion) -> None:
    for word in occasion.words:
        _, contents = draw(Scene(f"A {word.title()} card", form="card"), 96, 96, 1)
        assert dict(contents.subjects) == {occasion.picture: 1}, word


def test_flattened_gradients_are_plain_colours_bands_or_edges() -> None:
    def gradient(attributes: str, *stops: tuple[float, str, float]) -> str:
        inner = "".join(f'<stop offset="{o}" stop-color="{c}" stop-opacity="{a}"/>' for o, c, a in stops)
        return f"<linearGradient{attributes}>{inner}</linearGradient>"

    plain = flattened(gradient(' id="a"', (0, "#000000", 1), (1, "#ffffff", 1)), 5)
    assert set(re.findall("#[0-9a-f]{6}", plain)) == {"#808080"}
    sky = gradient(' id="z1" gradientUnits="userSpaceOnUse"', (0, "#000000", 1), (1, "#ffffff", 1))
    assert len(set(re.findall("#[0-9a-f]{6}", flattened(sky, 5)))) == 5
    assert flattened(sky, 0) == sky
    fade = flattened(gradient(' id="z2"', (0, "#ff0000", 1), (1, "#ff0000", 0)), 5)
    assert set(re.findall('stop-opacity="([0-9.]+)"', fade)) == {"0.50", "0.00"}
    assert flattened("<path/>", 5) == "<path/>"


def test_a_style_treats_the_drawing_too() -> None:
    made = Scene("", (Subject("fox", "fox"),), place="snow")
    usual, _ = draw(made, 96, 96, 1)
    flat, _ = draw(Scene("", made.subjects, place="snow", style="flat"), 96, 96, 1)
    assert "feComposite" in usual
    assert "feComposite" not in flat
    assert Canvas(1000, 1).treatment.depth == 1
