"""What is decided on an image by what FAKE detectors see in it: no harmful image is at hand."""

from dataclasses import replace

import pytest

from openimagen import tasks
from openimagen.catalog import find
from openimagen.safety import ContractScreens
from openimagen.safety.detectors import Seen
from openimagen.tasks import Contents, Drawing, Generation, Pixels
from tests.fakes import flat

HARMLESS = Seen(sexual=0.04, graphic=0.03, faces=0, child=0.0)
CHILD, PERSON, SEXUAL, VIOLENT = "17301594", "39322892", "63429089", "56562880"
LEVELS = ("block_low_and_above", "block_medium_and_above", "block_only_high", "block_none")


class FakeDetectors:
    def __init__(self, **seen: float) -> None:
        self.seen = replace(HARMLESS, **seen)

    def look(self, pixels: Pixels) -> Seen:
        return self.seen


def task(**fields: object) -> Generation:
    model = find("imagen-3.0-generate-001")
    assert model is not None
    return tasks.generation(model, "a street", **fields)


NOTHING = Contents()


def code(
    asked: Generation, contents: Contents = NOTHING, *, people: bool = True, **seen: float
) -> str | None:
    screens = ContractScreens(screen_people=people, detectors=FakeDetectors(**seen))
    return screens.image(asked, Drawing(flat(asked.items()[0]).pixels, contents)).code


@pytest.mark.parametrize(("kind", "expected"), [("sexual", SEXUAL), ("graphic", VIOLENT)])
@pytest.mark.parametrize(("score", "blocked"), [(0.1, 0), (0.35, 1), (0.6, 2), (0.9, 3), (1.0, 3)])
def test_the_stricter_the_level_the_more_is_filtered(
    kind: str, expected: str, score: float, blocked: int
) -> None:
    codes = [code(task(safety_setting=level), **{kind: score}) for level in LEVELS]
    assert codes == [expected] * blocked + [None] * (4 - blocked)


@pytest.mark.parametrize("level", LEVELS)
@pytest.mark.parametrize("people", [True, False])
def test_a_child_in_a_sexual_image_is_filtered_whatever_the_settings(level: str, people: bool) -> None:
    asked = task(safety_setting=level, person_generation="allow_all")
    assert code(asked, people=people, sexual=0.25, faces=1, child=0.3) == CHILD


@pytest.mark.parametrize(
    ("setting", "seen", "expected"),
    [
        ("dont_allow", {"faces": 1}, PERSON),
        ("dont_allow", {}, None),
        ("allow_adult", {"faces": 2, "child": 0.1}, None),
        ("allow_adult", {"faces": 2, "child": 0.4}, CHILD),
        ("allow_all", {"faces": 2, "child": 0.9}, None),
    ],
)
def test_people_are_judged_by_the_pixels(setting: str, seen: dict[str, float], expected: str | None) -> None:
    assert code(task(person_generation=setting), **seen) == expected
    assert code(task(person_generation=setting), people=False, **seen) is None


def test_what_the_engine_says_counts_too() -> None:
    assert code(task(person_generation="dont_allow"), Contents(people=1)) == PERSON
    assert code(task(), Contents(people=1, children=1), faces=1) == CHILD


def test_scores_are_what_was_seen() -> None:
    asked = task()
    screens = ContractScreens(detectors=FakeDetectors(sexual=0.3, graphic=0.2))
    judgement = screens.image(asked, flat(asked.items()[0]))
    assert judgement.scores == {"Porn": 0.3, "Violence": 0.2}


def test_the_detectors_do_not_look_at_vetted_art() -> None:
    asked = task()
    screens = ContractScreens(known_art=True, detectors=FakeDetectors(sexual=1.0))
    judgement = screens.image(asked, flat(asked.items()[0]))
    assert (judgement.code, judgement.scores) == (None, {"Porn": 0.0, "Violence": 0.0})


@pytest.mark.parametrize(
    ("seen", "expected"),
    [
        ({"sexual": 0.7}, None),
        ({"sexual": 0.85}, SEXUAL),
        ({"graphic": 0.85}, VIOLENT),
        ({"faces": 1, "child": 0.9}, None),
        ({"faces": 1, "child": 0.9, "sexual": 0.3}, CHILD),
    ],
)
def test_an_image_to_be_enlarged(seen: dict[str, float], expected: str | None) -> None:
    pixels = flat(task().items()[0]).pixels
    assert ContractScreens(detectors=FakeDetectors(**seen)).original(pixels).code == expected
    assert ContractScreens().original(pixels).code is None
