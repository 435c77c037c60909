"""What a mark says."""

from datetime import date

import pytest

from openimagen import catalog
from openimagen.provenance import marks
from openimagen.provenance.keys import Key
from tests.provenance.pictures import picture

KEY, OTHER = Key(b"the key of these tests"), Key(b"another key of these tests")


@pytest.mark.parametrize("day", [date(2026, 11, 22), date(2020, 1, 1), date(2199, 6, 6)])
def test_day_model_and_key(day: date) -> None:
    marked = marks.add(picture("coffee", 256), KEY, "imagen-3.0-generate-001", lambda: day)
    found = marks.find(marked, [OTHER, KEY], catalog.MODELS)
    assert found is not None
    assert (found.day, found.model, found.key) == (day, "imagen-3.0-generate-001", KEY.name)


@pytest.mark.parametrize(
    ("clock", "said"), [(date(1999, 1, 1), date(2020, 1, 1)), (date(2300, 1, 1), date(2199, 6, 6))]
)
def test_a_clock_that_is_far_off_does_no_harm(clock: date, said: date) -> None:
    found = marks.find(marks.add(picture("coffee", 256), KEY, "m", lambda: clock), [KEY], ())
    assert found is not None
    assert found.day == said


def test_a_model_that_is_not_known_here() -> None:
    found = marks.find(marks.add(picture("coffee", 256), KEY, "of another version"), [KEY], catalog.MODELS)
    assert found is not None
    assert found.model is None


def test_the_models_numbers_differ() -> None:
    assert len({marks._number(model) for model in catalog.MODELS}) == len(catalog.MODELS)


def test_another_key_finds_nothing() -> None:
    assert marks.find(marks.add(picture("coffee", 256), KEY, "m"), [OTHER], ()) is None
