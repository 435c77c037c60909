import re

import pytest

from openimagen.engines.illustrator.art import names
from openimagen.engines.illustrator.figures.sizes import metres
from openimagen.engines.illustrator.typesetting import can_letter, ems, fit, lettered


@pytest.mark.parametrize(
    "content", ["OPEN", "HAPPY BIRTHDAY", "Grüße aus Köln", "a very long line of many short words"]
)
def test_lettering_fits_its_room(content):
    lines = fit(content, width=160, height=46, largest=40)
    assert " ".join(lines.lines) == content
    assert max(ems(line) for line in lines.lines) * lines.size <= 160.01
    assert len(lines.lines) * lines.size <= 60
    assert lines.size <= 40


def test_lettering_is_escaped():
    drawn = lettered(fit("<&\"'>", 100, 20, 20), 0, 0, "#000000")
    assert re.findall(r">([^<]*)</text>", drawn) == ["&lt;&amp;&quot;&apos;&gt;"]


def test_no_words_make_no_lines():
    assert fit(" \x00 ", 100, 20, 20).lines == ()


@pytest.mark.parametrize(
    ("content", "known"),
    [("Ünïcödé", True), ("Привет", True), ("開店", True), ("नमस्ते", True), ("ሰላም", False)],
)
def test_which_scripts_can_be_lettered(content, known):
    assert can_letter(content) is known


def test_big_animals_are_bigger():
    assert metres("elephant") > metres("dog") > metres("mouse")


def test_every_drawing_has_a_size():
    assert all(0 < metres(name) < 50 for name in names())
