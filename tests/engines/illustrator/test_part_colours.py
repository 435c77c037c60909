"""Several colours of one thing, and the colours of its parts: what is read, and what is drawn."""

import random

import numpy as np
import pytest

from openimagen.engines.illustrator.art import load
from openimagen.engines.illustrator.backdrops.backdrop import Light
from openimagen.engines.illustrator.canvas import Canvas
from openimagen.engines.illustrator.colour import NAMED
from openimagen.engines.illustrator.figures.catalogue import draw, parts_of, second_of
from openimagen.engines.illustrator.figures.eyes import eyes_of
from openimagen.engines.illustrator.figures.setting import Setting
from openimagen.engines.illustrator.reading.reader import read
from openimagen.engines.illustrator.render import render_transparent
from openimagen.engines.illustrator.scene import Subject

DAY = Light("day", (1, 1, 1), ("#3f8fdc", "#e3f3fb"), "#e3f3fb", -1)


def pixels_of(subject):
    """A drawn subject's RGBA."""
    canvas = Canvas(1000, 1)
    colour = NAMED[subject.colour] if subject.colour else None
    setting = Setting(
        light=DAY, rng=random.Random(7), colour=colour, second=second_of(subject), parts=parts_of(subject)
    )
    figure = draw(canvas, subject, setting)
    box = (-figure.left, -figure.height, figure.right, 0)
    return render_transparent(f"<defs>{''.join(canvas.definitions)}</defs>{figure.svg}", box, (96, 96))


def share(pixels, test):
    """How much of a drawing has channels (red, green, blue) that pass a test."""
    solid = pixels[pixels[..., 3] > 200][:, :3].astype(int)
    return np.mean(test(*solid.T))


def is_white(r, g, b):
    return (np.minimum(np.minimum(r, g), b) > 185) & (np.maximum(np.maximum(r, g), b) - np.minimum(r, b) < 40)


def is_black(r, g, b):
    return np.maximum(np.maximum(r, g), b) < 95


def is_blue(r, g, b):
    return (b > r + 50) & (b > g + 20)


def is_red(r, g, b):
    return (r > g + 70) & (r > b + 70)


def is_green(r, g, b):
    return (g > r + 30) & (g > b + 10)


def is_yellow(r, g, b):
    return (r > b + 70) & (g > b + 70)


@pytest.mark.parametrize(
    ("prompt", "parts"),
    [
        ("a house with a red roof and a blue door", {"roof": "red", "door": "blue"}),
        ("a cat with green eyes", {"eyes": "green"}),
        ("a blue-eyed cat", {"eyes": "blue"}),
        ("a red-roofed house", {"roof": "red"}),
        ("una casa con techo rojo y puerta azul", {"roof": "red", "door": "blue"}),
        ("um gato de olhos azuis", {"eyes": "blue"}),
        ("绿眼睛的猫", {"eyes": "green"}),
        ("赤い屋根の家", {"roof": "red"}),
        ("हरी आँखों वाली बिल्ली", {"eyes": "green"}),
        ("a red house with a door", {}),
        ("a cat and a blue door", {}),
    ],
)
def test_parts_have_their_colours(prompt, parts):
    scene = read(prompt)
    assert dict(scene.subjects[0].parts) == parts


def test_a_part_that_is_drawn_is_not_left_out():
    assert read("a house with a red roof and a blue door").left_out == ()
    assert read("a red house with a yellow roof").subjects[0].colour == "red"
    assert read("a red-roofed house").subjects[0].colour is None


@pytest.mark.parametrize(
    ("prompt", "colour", "also"),
    [
        ("a red and white lighthouse", "red", ("white",)),
        ("a black and white dog", "black", ("white",)),
        ("a red car", "red", ()),
    ],
)
def test_one_thing_of_two_colours_has_both(prompt, colour, also):
    subject = read(prompt).subjects[0]
    assert (subject.count, subject.colour, subject.also) == (1, colour, also)


@pytest.mark.parametrize("name", ["dog", "cat", "rabbit", "horse", "cow", "bear", "fox"])
def test_a_black_and_white_animal_is_both(name):
    pixels = pixels_of(Subject(name, name, colour="black", also=("white",)))
    assert share(pixels, is_black) > 0.25
    assert share(pixels, is_white) > 0.03


@pytest.mark.parametrize("name", ["lighthouse", "hot-air-balloon", "parrot", "bus", "sailboat"])
def test_things_of_two_colours_show_both(name):
    pixels = pixels_of(Subject(name, name, colour="blue", also=("yellow",)))
    assert share(pixels, is_blue) > 0.08
    assert share(pixels, is_yellow) > 0.04
    once = pixels_of(Subject(name, name, colour="blue"))
    assert share(once, is_yellow) < share(pixels, is_yellow)


@pytest.mark.parametrize("name", ["house", "house-with-garden", "castle", "cottage", "barn", "cabin"])
def test_roofs_and_doors_take_colours(name):
    plain = pixels_of(Subject(name, name))
    roofed = pixels_of(Subject(name, name, parts=(("roof", "blue"),)))
    assert share(roofed, is_blue) > share(plain, is_blue) + 0.03
    door = pixels_of(Subject(name, name, parts=(("door", "blue"),)))
    assert share(door, is_blue) > share(plain, is_blue) + 0.005


@pytest.mark.parametrize("name", ["cat", "black-cat", "dog", "owl", "fox", "wolf", "rabbit", "girl", "man"])
def test_eyes_take_colours(name):
    plain = pixels_of(Subject(name, name))
    eyed = pixels_of(Subject(name, name, parts=(("eyes", "green"),)))
    assert share(eyed, is_green) > share(plain, is_green)


@pytest.mark.parametrize("name", ["cat-face", "dog-face", "fox", "bear", "owl", "lion", "rabbit-face"])
def test_a_face_has_two_eyes_side_by_side(name):
    left, right = eyes_of(name)
    x0, y0, x1, y1 = load(name).box
    assert abs(left.y - right.y) < 0.08 * (y1 - y0)
    assert abs((left.x + right.x) / 2 - (x0 + x1) / 2) < 0.1 * (x1 - x0)
    assert abs(left.x - right.x) > 0.15 * (x1 - x0)
