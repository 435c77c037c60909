"""Animals with a trade: what is read, and the clothes or the hat that show it."""

import random

import pytest

from openimagen.engines.illustrator.backdrops.backdrop import Light
from openimagen.engines.illustrator.canvas import Canvas
from openimagen.engines.illustrator.figures.brows import BROWS
from openimagen.engines.illustrator.figures.catalogue import draw
from openimagen.engines.illustrator.figures.persons import hats
from openimagen.engines.illustrator.figures.persons.costumes import costume, sign
from openimagen.engines.illustrator.figures.setting import Setting
from openimagen.engines.illustrator.figures.sprites import outline
from openimagen.engines.illustrator.layout.defaults import default_place
from openimagen.engines.illustrator.reading.costumes import COSTUMES
from openimagen.engines.illustrator.reading.reader import read
from openimagen.engines.illustrator.scene import Scene, Subject

DAY = Light("day", (1, 1, 1), ("#3f8fdc", "#e3f3fb"), "#e3f3fb", -1)


def drawn(name, role=None):
    """An animal, always with the same seed."""
    subject = Subject(name, name, role=role)
    return draw(Canvas(1000, 1), subject, Setting(light=DAY, rng=random.Random(7)))


@pytest.mark.parametrize(
    ("prompt", "animal", "role"),
    [
        ("a cat chef", "cat", "cook"),
        ("a chef cat", "cat", "cook"),
        ("a dog astronaut in space", "dog", "astronaut"),
        ("a fox pirate", "fox", "pirate"),
        ("a bear firefighter", "bear", "firefighter"),
        ("a cat dressed as a wizard", "cat", "man-mage"),
        ("un perro astronauta", "dog", "astronaut"),
        ("一只猫厨师", "cat", "cook"),
        ("猫のシェフ", "cat", "cook"),
        ("요리사 고양이", "cat", "cook"),
        ("बिल्ली शेफ", "cat", "cook"),
    ],
)
def test_an_animal_with_a_trade_is_that_animal_with_that_role(prompt, animal, role):
    assert [(subject.art, subject.role) for subject in read(prompt).subjects] == [(animal, role)]


def test_who_keeps_animals_is_no_animal():
    assert [subject.role for subject in read("a fox and a farmer").subjects if subject.art == "fox"] == [None]


@pytest.mark.parametrize("animal", ["cat", "fox", "bear", "rabbit", "robot", "frog"])
@pytest.mark.parametrize("role", ["cook", "pirate", "firefighter", "astronaut", "king"])
def test_animals_with_a_face_put_on_the_hat(animal, role):
    bare, dressed = drawn(animal), drawn(animal, role)
    hat = hats.hat(costume(role).hat, "", 0)
    assert hat in dressed.svg
    assert hat not in bare.svg


@pytest.mark.parametrize("animal", ["elephant", "penguin", "owl", "duck", "horse", "giraffe", "hedgehog"])
@pytest.mark.parametrize("role", ["cook", "teacher", "health-worker", "waiter", "astronaut"])
def test_other_animals_wear_a_sign_of_the_trade(animal, role):
    bare, dressed = drawn(animal), drawn(animal, role)
    assert hats.hat(*sign(role), 0) in dressed.svg
    assert dressed.svg != bare.svg
    assert dressed.height >= bare.height


@pytest.mark.parametrize("role", sorted(COSTUMES - {"zombie"}))
def test_every_trade_shows(role):
    assert costume(role) is not None
    assert drawn("cat", role).svg != drawn("cat").svg


@pytest.mark.parametrize("name", sorted(BROWS))
def test_hats_sit_on_heads(name):
    """Under the brow there is head, not sky."""
    brow = BROWS[name]
    solid = outline(name)[..., 3] > 128
    half = brow.wide * 48 / 2
    x, y = brow.x * 48, brow.y * 48
    below = solid[int(y) : int(y) + 8, max(0, int(x - half / 2)) : int(x + half / 2) + 1]
    assert below.mean() > 0.45


@pytest.mark.parametrize(
    ("subjects", "place"),
    [
        ((Subject("cat", "cat", role="cook"),), "kitchen"),
        ((Subject("bear", "bear", role="firefighter"),), "city"),
        ((Subject("teacher", "teacher"),), "classroom"),
        ((Subject("ewe", "sheep", role="astronaut"),), "moon"),
        ((Subject("farmer", "farmer"), Subject("igloo", "igloo")), "snow"),
        ((Subject("bear", "bear"),), "forest"),
    ],
)
def test_who_works_is_where_the_work_is(subjects, place):
    assert default_place(Scene("", subjects)) == place
