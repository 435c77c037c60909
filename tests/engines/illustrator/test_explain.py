"""What is told of a prompt: what was understood, what was not, and in which language."""

import pytest

from openimagen.engines.illustrator.reading.explain import explanation
from openimagen.engines.illustrator.reading.language import foreign


def told(prompt: str, negative_prompt: str = "") -> list[str]:
    return explanation(prompt, negative_prompt, "auto", None, as_json=False).splitlines()[1:]


def test_looks_and_relations_are_told() -> None:
    assert told("an elderly man with a beard reading a big book next to two striped cats") == [
        'subject 1: old-man (said "man"), old, reading, beard',
        "    reading open-book (subject 2)",
        "    next to cat (subject 3)",
        'subject 2: open-book (said "book"), big',
        'subject 3: 2 x cat (said "cats"), striped',
    ]


def test_all_colours_and_a_trade_are_told() -> None:
    assert told("a red and white lighthouse")[0] == "subject 1: lighthouse, red and white"
    assert told("a house with a red roof and a blue door") == ["subject 1: house, red roof, blue door"]
    assert told("a cat chef") == ["subject 1: cat, cook"]


def test_the_setting_is_told() -> None:
    assert told("abstract painting in blue and gold") == ["form: abstract", "colours: blue, golden"]
    assert told("a snowy forest in winter at night, cozy, seen from above") == [
        "place: forest", "time: night", "season: winter", "mood: cozy", "camera: high", "snow on the ground",
    ]  # fmt: skip


def test_excluded_groups_are_told_by_their_name() -> None:
    assert told("a house", "people, trees, foxes") == ["subject 1: house", "excluded: people, trees, fox"]


def test_a_prompt_of_which_nothing_is_understood() -> None:
    assert told("") == ["nothing that can be drawn was understood: an abstract composition"]


@pytest.mark.parametrize(
    ("prompt", "language"),
    [
        ("une fille avec un chat sur la plage", "French"),
        ("eine Katze auf einem Sofa", "German"),
        ("кошка на диване", "Cyrillic"),
        ("قطة على الأريكة", "Arabic"),
        ("a cat on a couch", None),
        ("un gato en el sofá", None),
        ("沙发上的猫", None),
        ("fox", None),
        ("", None),
    ],
)
def test_a_language_that_is_not_read_is_named(prompt: str, language: str | None) -> None:
    assert foreign(prompt) == language
