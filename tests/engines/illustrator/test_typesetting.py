import re

import pytest

from openimagen.engines.illustrator.art import names
from openimagen.engines.illustrator.figures.sizes import metres
from openimagen.engines.illustrator.typesetting import ems, fit, lettered, unknown


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


@pytest.mark.parametrize(
    ("content", "font"),
    [
        ("OPEN", "DejaVu Serif"), ("开放", "Noto Sans CJK SC"), ("営業中", "Noto Sans CJK JP"),
        ("歡迎", "Noto Sans CJK TC"), ("한국어", "Noto Sans CJK KR"), ("नमस्ते", "Noto Sans Devanagari"),
    ],
)  # fmt: skip
def test_each_script_has_its_font(content, font):
    assert f'font-family="{font}"' in lettered(fit(content, 160, 46, 40), 0, 0, "#000000")


def test_syllables_of_hindi_are_placed_one_by_one():
    drawn = lettered(fit("मुबारक", 160, 46, 40), 0, 0, "#000000")
    assert re.findall(r">([^<>]+)</tspan>", drawn) == ["मु", "बा", "र", "क"]
    assert ems("बा") > ems("ब")


def test_long_words_of_chinese_break_into_lines():
    assert "".join(fit("新年快乐恭喜发财", 140, 120, 60).lines) == "新年快乐恭喜发财"
    assert len(fit("新年快乐恭喜发财", 140, 120, 60).lines) > 1


def test_no_words_make_no_lines():
    assert fit(" \x00 ", 100, 20, 20).lines == ()


@pytest.mark.parametrize(
    ("content", "known"),
    [("Ünïcödé", True), ("Привет", True), ("開店", True), ("नमस्ते", True), ("ሰላም", False)],
)
def test_which_scripts_can_be_lettered(content, known):
    assert (unknown(content) == "") is known


def test_big_animals_are_bigger():
    assert metres("elephant") > metres("dog") > metres("mouse")


def test_every_drawing_has_a_size():
    assert all(0 < metres(name) < 50 for name in names())
