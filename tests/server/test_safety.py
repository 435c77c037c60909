"""Refused prompts, filtered images and safety attributes, over HTTP with the real screens."""

from collections.abc import Callable, Iterator

import pytest

from openimagen.config import Settings
from openimagen.safety import ContractScreens
from openimagen.safety.prompts import CATEGORIES
from openimagen.tasks import Contents
from tests.calls import GENERATE, PROMPT, assert_status, post, predict
from tests.fakes import FlatEngine, PeopledEngine
from tests.servers import Address, Program, in_thread

GEMINI = "/v1beta/models/imagen-4.0-generate-001:predict"
FIREBASE = "/v1beta/projects/p/models/imagen-4.0-generate-001:predict"
CHILD, ADULT = Contents(people=1, children=1), Contents(people=1)
BLOODY = "a bloody corpse"


def in_project(project: str, model: str = "imagen-3.0-generate-001") -> str:
    return f"/v1/projects/{project}/locations/us-central1/publishers/google/models/{model}:predict"


@pytest.fixture(scope="module")
def screened() -> Iterator[Address]:
    """A server of a fake engine whose every second image holds a child."""
    with in_thread(
        PeopledEngine(CHILD, ADULT),
        Settings(allow_all_projects=["listed"]),
        ContractScreens(known_art=True),
    ) as address:
        yield address


def test_a_refused_prompt(screened: Address) -> None:
    reply = predict(screened, BLOODY)
    assert_status(reply, "INVALID_ARGUMENT")
    assert reply.json["error"]["message"] == (
        "Image generation failed with the following error: The prompt could not be submitted. Your current "
        "safety filter threshold prohibited one or more words in this prompt. If you think this was an "
        "error, send feedback. Support codes: 61493863"
    )
    for level in ("block_none", "BLOCK_FEWEST"):
        assert predict(screened, "a bloody nose", safetySetting=level, sampleCount=2).http_status == 200


def test_some_filtered_is_said_in_one_sentence(screened: Address) -> None:
    reply = predict(screened, sampleCount=4, includeRaiReason=True)
    assert len(reply.images) == 2
    assert len(reply.json["predictions"]) == 3
    assert reply.json["predictions"][-1] == {
        "raiFilteredReason": "Your current safety filter threshold filtered out 2 generated images. You will "
        "not be charged for blocked images. Try rephrasing the prompt. If you think this was an error, send "
        "feedback. Support codes: 17301594"
    }


def test_older_models_say_a_code_for_each(screened: Address) -> None:
    path = in_project("p", "imagegeneration@006")
    entries = predict(screened, path=path, sampleCount=4, includeRaiReason=True).json["predictions"]
    assert [entry.get("raiFilteredReason") for entry in entries] == [None, None, "17301594", "17301594"]
    every = predict(screened, path=path, sampleCount=1, includeRaiReason=True).json["predictions"]
    assert [entry["raiFilteredReason"][:32] for entry in every] == ["Unable to show generated images."]


def test_nothing_is_said_unasked(screened: Address) -> None:
    assert [*predict(screened, sampleCount=4).json["predictions"][0]] == ["mimeType", "bytesBase64Encoded"]
    assert len(predict(screened, sampleCount=4).json["predictions"]) == 2
    reply = predict(screened, sampleCount=1)
    assert (reply.http_status, reply.json) == (200, {})
    assert "1 of 1 images filtered, 17301594: a child is in it" in reply.headers["x-openimagen-notes"]


def test_safety_attributes(screened: Address) -> None:
    entries = predict(
        screened, "a church after the war", sampleCount=4, includeSafetyAttributes=True, includeRaiReason=True
    ).json["predictions"]
    for image in entries[:2]:
        assert image["safetyAttributes"] == {"categories": ["Porn", "Violence"], "scores": [0.0, 0.0]}
    assert entries[2].keys() == {"raiFilteredReason"}
    assert entries[3]["contentType"] == "Positive Prompt"
    attributes = entries[3]["safetyAttributes"]
    assert tuple(attributes["categories"]) == CATEGORIES
    scores = dict(zip(CATEGORIES, attributes["scores"], strict=True))
    assert (scores["Religion & Belief"], scores["War & Conflict"], scores["Porn"]) == (0.4, 0.4, 0.0)
    assert all(score == round(score, 1) for score in scores.values())
    assert len(entries) == 4


def test_an_engine_that_can_draw_anything_has_no_image_scores() -> None:
    with in_thread(FlatEngine(), screens=ContractScreens()) as server:
        entries = predict(server, includeSafetyAttributes=True).json["predictions"]
    assert "safetyAttributes" not in entries[0]
    assert entries[1]["contentType"] == "Positive Prompt"


@pytest.mark.parametrize(
    ("path", "parameters", "code", "contains"),
    [
        (in_project("stranger"), {}, "FAILED_PRECONDITION", "'Allow (All ages)' option"),
        ("/v1/publishers/google/models/imagen-3.0-generate-001:predict", {}, "FAILED_PRECONDITION", "'Allow"),
        (GEMINI, {}, "INVALID_ARGUMENT", "allow_all for personGeneration is currently not supported."),
        (FIREBASE, {}, "INVALID_ARGUMENT", "allow_all for personGeneration is currently not supported."),
    ],
)
def test_allow_all_is_for_listed_projects(
    screened: Address, path: str, parameters: dict[str, object], code: str, contains: str
) -> None:
    assert_status(predict(screened, path=path, personGeneration="ALLOW_ALL"), code, contains)


def test_a_listed_project_gets_children(screened: Address) -> None:
    path = in_project("listed")
    reply = predict(screened, "a child with a kite", path, sampleCount=4, personGeneration="allow_all")
    assert len(reply.images) == 4
    assert_status(
        predict(screened, "a child with a kite", path), "INVALID_ARGUMENT", "person/face generation"
    )


def test_a_model_without_the_parameter_ignores_allow_all(screened: Address) -> None:
    path = in_project("stranger", "imagegeneration@005")
    reply = predict(screened, path=path, personGeneration="allow_all", sampleCount=2)
    assert len(reply.images) == 1


def test_dont_allow(screened: Address) -> None:
    assert_status(
        predict(screened, "a farmer", personGeneration="dont_allow"),
        "INVALID_ARGUMENT",
        "person/face generation",
    )
    reply = predict(screened, "a street", personGeneration="dont_allow", sampleCount=2, includeRaiReason=True)
    assert reply.json["predictions"][0]["raiFilteredReason"].endswith(" Support codes: 39322892")


def test_gemini_paths_screen_at_their_one_level(screened: Address) -> None:
    weapon = {"prompt": "a rifle on a wall", "sampleCount": 2}
    assert predict(screened, **weapon).http_status == 200
    assert_status(predict(screened, path=GEMINI, **weapon), "INVALID_ARGUMENT", "safety filter threshold")
    firebase = predict(screened, path=FIREBASE, safetyFilterLevel="block_only_high", **weapon)
    assert firebase.http_status == 200
    reply = predict(screened, path=GEMINI, sampleCount=1, includeRaiReason=True)
    assert reply.json["predictions"][0]["raiFilteredReason"].startswith("Unable to show generated images.")


def test_a_refused_prompt_is_not_logged(start_server: Callable[..., Program]) -> None:
    program = start_server("--verbose")
    assert_status(predict(program, f"{BLOODY} zyzzyva"), "INVALID_ARGUMENT")
    assert_status(post(program, {"instances": [{"prompt": "zyzzyva a fake passport"}]}), "INVALID_ARGUMENT")
    log = program.log()
    assert GENERATE in log
    assert "zyzzyva" not in log
    assert "corpse" not in log


def test_the_settings_turn_parts_off(start_server: Callable[..., Program]) -> None:
    program = start_server(OPENIMAGEN_SCREEN_PROMPTS="false", OPENIMAGEN_SCREEN_PEOPLE="false")
    assert predict(program, f"{PROMPT} and a rifle, blood").http_status == 200
    assert len(predict(program, "a child with a balloon").images) == 1
    assert_status(predict(program, "a sexualised minor"), "INVALID_ARGUMENT", "sensitive words")
