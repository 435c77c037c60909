"""Hats and costumes that a word names: on people, on animals, in portraits."""

import pytest

from openimagen.engines.illustrator.canvas import Canvas
from openimagen.engines.illustrator.figures.persons import hats
from openimagen.engines.illustrator.figures.persons.hat_names import hat_told, role_told
from openimagen.engines.illustrator.layout.forms import compose
from openimagen.engines.illustrator.reading.reader import read


@pytest.mark.parametrize(
    ("word", "kind"),
    [
        ("chef hat", "toque"),
        ("cowboy hat", "cowboy"),
        ("witch hat", "witch"),
        ("santa hat", "santa"),
        ("party hat", "party"),
        ("beret", "beret"),
        ("sombrero de bruja", "witch"),
        ("海賊の帽子", "tricorne"),
        ("top hat", ""),
        ("hat", ""),
    ],
)
def test_a_word_names_a_hat(word, kind):
    assert hat_told("top-hat", word) == kind
    assert hat_told("crown", word) == ""
    assert kind == "" or hats.hat(kind, "", 0)


def test_a_sombrero_is_one_where_the_word_is_not_just_a_hat():
    assert hat_told("womans-hat", "sombrero") == "sombrero"
    assert hat_told("top-hat", "sombrero") == ""


@pytest.mark.parametrize(
    ("art", "word", "role"),
    [
        ("coat", "space suit", "astronaut"),
        ("womans-clothes", "superhero costume", "superhero"),
        ("coat", "winter coat", ""),
        ("necktie", "pirate costume", ""),
    ],
)
def test_a_word_names_a_costume(art, word, role):
    assert role_told(art, word) == role


@pytest.mark.parametrize("wearer", ["cat", "bear", "penguin", "elephant", "boy", "rabbit", "fox"])
def test_who_wears_a_chef_hat_wears_no_top_hat(wearer):
    body = compose(read(f"a {wearer} wearing a chef hat"), Canvas(1000, 1)).body
    assert hats.hat("toque", "", 0) in body
    assert body.count('data-subject="top-hat"') == 1


def test_an_animal_with_a_hat_wears_it():
    body = compose(read("a dog with a police hat"), Canvas(1000, 1)).body
    assert hats.hat("peaked", "", 0) in body


def test_a_hat_has_the_colour_asked_for_and_else_its_own():
    red = compose(read("a girl wearing a red beret"), Canvas(1000, 1)).body
    own = compose(read("a girl wearing a beret"), Canvas(1000, 1)).body
    assert hats.hat("beret", "", 0) in own
    assert hats.hat("beret", "", 0) not in red


def test_a_portrait_wears_the_hat():
    body = compose(read("a portrait of a man with a cowboy hat"), Canvas(1000, 1)).body
    assert "M-16,-9Q-13,-4.4" in body  # the brim of a cowboy's hat


def test_a_costume_dresses_up():
    body = compose(read("a dog in a superhero costume"), Canvas(1000, 1)).body
    assert body.count("data-subject=") == 2  # the dog and the costume, which is no thing beside it
    assert 'data-subject="womans-clothes"' in body


@pytest.mark.parametrize("prompt", ["two cats wearing party hats", "two boys wearing party hats"])
def test_there_are_no_more_hats_than_heads(prompt):
    body = compose(read(prompt), Canvas(1000, 1)).body
    assert body.count('data-subject="top-hat"') == 2
    assert hats.hat("party", "", 0) in body
