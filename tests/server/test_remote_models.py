"""An image server behind Imagen ids: the whole program over one socket, the server behind it over another."""

import base64
import http.client
import json
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
import skimage.data
from starlette.responses import JSONResponse

from openimagen import images
from tests import calls
from tests.image_server import ImageServer, listening
from tests.servers import Address, Program
from tests.waiting import until

MODELS = "/v1/publishers/google/models/"
FAST = f"{MODELS}imagen-3.0-fast-generate-001:predict"
OLD = f"{MODELS}imagegeneration@002:predict"
NEW = f"{MODELS}imagen-4.0-generate-001:predict"


@pytest.fixture(scope="module")
def behind() -> Iterator[tuple[ImageServer, Address]]:
    server = ImageServer()
    with listening(server) as address:
        yield server, address


@pytest.fixture
def images_behind(behind: tuple[ImageServer, Address]) -> Iterator[ImageServer]:
    server, _ = behind
    server.asked.clear()
    server.headers.clear()
    server.left = 0
    yield server
    server.answer = None
    server.hold = False


@pytest.fixture(scope="module")
def front(behind: tuple[ImageServer, Address], tmp_path_factory: pytest.TempPathFactory) -> Iterator[Program]:
    """Two ids share one server; a third asks it in OpenAI's dialect."""
    home = tmp_path_factory.mktemp("home")
    url = f"{behind[1].url}/v1"
    server = f'url = "{url}", model ='
    turbo = f'{server} "some/turbo", dialect = "sglang", api_key_env = "KEY_BEHIND", parallel = 2'
    full = f'{server} "full", dialect = "vllm", negative_prompt = true, steps = 30, guidance = 4.0'
    openai = f'{server} "gpt-image", sizes = ["1024x1024", "1536x1024"]'
    (home / "openimagen.toml").write_text(
        f"""
        queue_megapixels = 0
        [models]
        "imagen-3.0-generate-001" = {{ {turbo} }}
        "imagen-3.0-fast-generate-001" = {{ {turbo} }}
        "imagegeneration@002" = {{ {full} }}
        "imagen-4.0-generate-001" = {{ {openai} }}
        """,
        "utf-8",
    )
    program = Program(home, environment={"KEY_BEHIND": "secret"})
    yield program
    program.stop()


def test_images_come_from_the_server_behind(front: Program, images_behind: ImageServer) -> None:
    reply = calls.predict(
        front, sampleCount=2, seed=7, aspectRatio="16:9", negativePrompt="rain", addWatermark=False
    )
    assert [image.size for image in reply.images] == [(1408, 768)] * 2
    assert reply.headers["x-openimagen-engine"] == "turbo"
    assert "the negative prompt has no effect on the turbo" in reply.headers["x-openimagen-notes"]
    assert {headers["authorization"] for headers in images_behind.headers} == {"Bearer secret"}
    assert len({asked["seed"] for asked in images_behind.asked}) == 2
    assert {asked["size"] for asked in images_behind.asked} == {"1408x768"}
    assert "negative_prompt" not in images_behind.asked[0]
    notes = calls.predict(front, language="hi").headers.get("x-openimagen-notes", "")
    assert "made for prompts" not in notes  # which languages it reads is not known here


def test_ids_share_a_server_and_the_rest_is_drawn_here(front: Program) -> None:
    assert calls.send(front, "GET", "/health").json["models"] == {
        "imagen-3.0-generate-001": "turbo",
        "imagen-3.0-fast-generate-001": "turbo",
        "imagegeneration@002": "full",
        "imagen-4.0-generate-001": "gpt-image",
    }
    other = calls.predict(front, path=f"{MODELS}imagegeneration@006:predict")
    assert other.headers["x-openimagen-engine"] == "illustrator"


def test_style_negative_prompt_guidance_and_steps_reach_it(
    front: Program, images_behind: ImageServer
) -> None:
    reply = calls.predict(
        front,
        "a fox",
        path=OLD,
        sampleImageStyle="sketch",
        negativePrompt="rain",
        guidanceScale=30,
    )
    (asked,) = images_behind.asked
    assert asked["prompt"] == "a fox, pencil sketch on paper, hand-drawn lines, hatching"
    assert asked["negative_prompt"] == "rain"
    assert (asked["guidance_scale"], asked["num_inference_steps"], asked["model"]) == (7.0, 30, "full")
    assert "the full" not in reply.headers.get("x-openimagen-notes", "")


def test_a_short_prompt_is_enhanced_and_the_size_one_that_it_has(
    front: Program, images_behind: ImageServer
) -> None:
    reply = calls.predict(front, "a fox", path=NEW, aspectRatio="16:9")
    assert images_behind.asked[0]["prompt"] == "a fox, highly detailed, well composed, good lighting"
    assert images_behind.asked[0]["size"] == "1536x1024"
    assert reply.json["predictions"][0]["prompt"] == images_behind.asked[0]["prompt"]
    assert reply.images[0].size == (1408, 768)
    assert "drawn at 1536x1024, then resized to 1408x768" in reply.headers["x-openimagen-notes"]


def test_429_from_behind_is_429_with_its_retry_after(front: Program, images_behind: ImageServer) -> None:
    images_behind.answer = JSONResponse({"error": {"message": "busy"}}, 429, {"retry-after": "7"})
    reply = calls.predict(front)
    calls.assert_status(reply, "RESOURCE_EXHAUSTED", "full")
    assert reply.headers["retry-after"] == "7"


def test_a_prompt_that_it_refuses(front: Program, images_behind: ImageServer) -> None:
    images_behind.answer = JSONResponse({"error": {"code": "content_filter", "message": "Not this."}}, 400)
    calls.assert_status(calls.predict(front), "INVALID_ARGUMENT", "Not this.")


def test_a_caller_who_leaves_frees_the_place_there_and_here(
    front: Program, images_behind: ImageServer
) -> None:
    images_behind.hold = True
    connections = [http.client.HTTPConnection(front.host, front.port) for _ in range(2)]
    for connection in connections:
        connection.request("POST", FAST, json.dumps(calls.call()), calls.JSON_HEADERS)
    until(lambda: images_behind.working == 2)
    calls.assert_status(calls.predict(front), "RESOURCE_EXHAUSTED")  # both places are taken, and nobody waits
    for connection in connections:
        connection.close()
    until(lambda: images_behind.left == 2)
    images_behind.hold = False
    until(lambda: calls.send(front, "GET", "/health").json["running"] == 0)
    assert calls.predict(front).http_status == 200


def test_the_detectors_look_at_its_images(front: Program, images_behind: ImageServer) -> None:
    face = np.ascontiguousarray(skimage.data.astronaut()[:, :, :3])
    encoded = base64.b64encode(images.encode_png(face)).decode()
    images_behind.answer = JSONResponse({"data": [{"b64_json": encoded}]})
    reply = calls.predict(front, personGeneration="dont_allow", includeRaiReason=True)
    assert reply.images == []
    assert "raiFilteredReason" in reply.json["predictions"][0]
    assert len(calls.predict(front, personGeneration="allow_adult").images) == 1


def test_a_prompt_that_is_refused_here_never_reaches_it(front: Program, images_behind: ImageServer) -> None:
    calls.assert_status(calls.predict(front, "a bloody corpse"), "INVALID_ARGUMENT")
    assert images_behind.asked == []


def test_the_key_is_told_to_nobody(front: Program, images_behind: ImageServer, tmp_path: Path) -> None:
    images_behind.answer = JSONResponse({"detail": "bad key"}, 401)
    reply = calls.predict(front)
    calls.assert_status(reply, "INTERNAL", "does not accept this server's key")
    assert "secret" not in front.log()
