import math

import pytest

from openimagen.engines.illustrator.art import load
from openimagen.engines.illustrator.colour import NAMED, oklab
from openimagen.engines.illustrator.figures.recolour import dominant_family, recolour, shift_family
from openimagen.engines.illustrator.figures.sprites import outline, shift_for
from openimagen.engines.illustrator.render import render_transparent


def family_after(name: str, colour: str):
    drawing = load(name)
    body = recolour(drawing.body, shift_for(name, NAMED[colour]))
    return dominant_family(render_transparent(body, drawing.box, (48, 48)))


def hue(colour: str) -> float:
    _, a, b = oklab(NAMED[colour])
    return math.degrees(math.atan2(b, a)) % 360


@pytest.mark.parametrize("name", ["automobile", "cat", "elephant", "turtle", "balloon", "tulip", "t-shirt"])
@pytest.mark.parametrize("colour", ["red", "green", "blue", "purple", "pink", "yellow"])
def test_hue_lands_near_the_target(name, colour):
    turn = (family_after(name, colour).hue - hue(colour) + 180) % 360 - 180
    assert abs(turn) < 41


@pytest.mark.parametrize("name", ["t-shirt", "cat", "balloon"])
@pytest.mark.parametrize("colour", ["black", "white", "gray"])
def test_colourless_targets_take_the_colour_away(name, colour):
    family = family_after(name, colour)
    assert family.chroma < 0.06
    assert abs(family.lightness - oklab(NAMED[colour])[0]) < 0.2


@pytest.mark.parametrize("colour", ["blue", "green", "black", "white"])
def test_shading_keeps_its_order(colour):
    shift = shift_family(outline("automobile"), NAMED[colour])
    shades = ["#7f1d1a", "#b02a24", "#d8342c", "#ef5a4e"]
    lightness = [oklab(shift(shade))[0] for shade in shades]
    assert lightness == sorted(lightness)


@pytest.mark.parametrize(
    ("name", "colour"),
    [
        ("strawberry", "red"),
        ("rose", "red"),
        ("frog", "green"),
        ("lemon", "yellow"),
        ("rabbit", "white"),
        ("carrot", "orange"),
    ],
)
def test_what_has_the_colour_stays(name, colour):
    drawing = load(name)
    assert recolour(drawing.body, shift_for(name, NAMED[colour])) == drawing.body


def test_a_house_gets_new_walls_and_keeps_its_door():
    drawing = load("house")
    body = recolour(drawing.body, shift_for("house", NAMED["blue"]))
    before, after = outline("house"), render_transparent(body, drawing.box, (48, 48))
    changed = (abs(before[..., :3].astype(int) - after[..., :3]).sum(axis=2) > 60) & (before[..., 3] > 180)
    assert 0.1 < changed.sum() / (before[..., 3] > 180).sum() < 0.7


@pytest.mark.parametrize("name", ["top-hat", "socks", "candle", "goose", "laptop", "mouse", "shield"])
@pytest.mark.parametrize("colour", ["red", "blue"])
def test_a_gray_drawing_is_coloured_and_not_only_its_trimming(name, colour):
    drawing = load(name)
    body = recolour(drawing.body, shift_for(name, NAMED[colour]))
    before, after = outline(name), render_transparent(body, drawing.box, (48, 48))
    changed = (abs(before[..., :3].astype(int) - after[..., :3]).sum(axis=2) > 60) & (before[..., 3] > 180)
    assert changed.sum() / (before[..., 3] > 180).sum() > 0.4


def test_the_pages_of_a_red_book_stay_white():
    drawing = load("open-book")
    shift = shift_for("open-book", NAMED["red"])
    after = render_transparent(recolour(drawing.body, shift), drawing.box, (48, 48))
    assert (after[..., :3].min(axis=2) > 200).mean() > 0.3


def test_pink_is_no_red():
    assert family_after("automobile", "pink").lightness > family_after("automobile", "red").lightness + 0.05
