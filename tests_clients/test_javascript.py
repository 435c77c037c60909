"""The unmodified JavaScript clients against a live server."""

import base64
import io
from collections.abc import Iterator

import PIL.Image
import pytest

from openimagen.config import Settings
from tests.clients.conftest import PROMPT
from tests.fakes import FilterScreens, FlatEngine
from tests.servers import Address, Program, in_thread
from tests.stores import GCS_BUCKET, Bucket
from tests_clients.programs import ask

MODEL = "imagen-3.0-generate-002"
# each client's words for two JPEGs of 16:9, as far as it has words for them
_GENAI = {
    "numberOfImages": 2,
    "aspectRatio": "16:9",
    "safetyFilterLevel": "BLOCK_LOW_AND_ABOVE",
    "personGeneration": "ALLOW_ADULT",
    "outputMimeType": "image/jpeg",
    "outputCompressionQuality": 80,
    "includeRaiReason": True,
}
_GENAI_VERTEX = _GENAI | {
    "negativePrompt": "people",
    "seed": 42,
    "addWatermark": False,
    "labels": {"team": "a"},
}
_AI_SDK = {"n": 2, "aspectRatio": "16:9"}
_AI_SDK_VERTEX = _AI_SDK | {
    "seed": 42,
    "providerOptions": {
        "vertex": {
            "negativePrompt": "people",
            "personGeneration": "allow_adult",
            "safetySetting": "block_medium_and_above",
            "addWatermark": False,
            "sampleImageSize": "1K",
        }
    },
}
_FIREBASE = {
    "generationConfig": {
        "numberOfImages": 2,
        "aspectRatio": "16:9",
        "negativePrompt": "people",
        "imageFormat": {"mimeType": "image/jpeg", "compressionQuality": 80},
        "addWatermark": False,
    },
    "safetySettings": {
        "safetyFilterLevel": "block_medium_and_above",
        "personFilterLevel": "allow_adult",
    },
}
_PARAMETERS = {"sampleCount": 2, "aspectRatio": "16:9", "outputOptions": {"mimeType": "image/jpeg"}}
EVERY_OPTION = {
    "genai vertex": (_GENAI_VERTEX, "JPEG"),
    "genai express": (_GENAI_VERTEX, "JPEG"),
    "genai developer": (_GENAI, "JPEG"),
    "ai_sdk vertex": (_AI_SDK_VERTEX, "PNG"),
    "ai_sdk express": (_AI_SDK_VERTEX, "PNG"),
    "ai_sdk developer": (_AI_SDK, "PNG"),
    "firebase vertex": (_FIREBASE, "JPEG"),
    "firebase developer": (_FIREBASE, "JPEG"),
    "genkit": ({"numberOfImages": 2, "aspectRatio": "16:9", "personGeneration": "allow_adult"}, "PNG"),
    "aiplatform": (_PARAMETERS, "JPEG"),
}
# what a client shows in place of an HTTP status
_SHOWN = {
    "genkit": {400: "INVALID_ARGUMENT", 401: "UNKNOWN", 404: "UNKNOWN", 429: "RESOURCE_EXHAUSTED"},
}
clients = pytest.mark.parametrize("client", EVERY_OPTION)


def _shown(client: str, http_status: int) -> str:
    return _SHOWN.get(client, {}).get(http_status, str(http_status))


@pytest.fixture(scope="module")
def guarded_server() -> Iterator[Address]:
    """A server (of a fake engine) with an API key."""
    with in_thread(FlatEngine(), Settings(api_keys=["the-key-of-this-server"])) as address:
        yield address


@pytest.fixture
def all_filtered() -> Iterator[Address]:
    """A server (of fake screens) that filters every image."""
    with in_thread(FlatEngine(), screens=FilterScreens("56562880")) as address:
        yield address


@clients
def test_every_option(client: str, flat_server: Address) -> None:
    config, kind = EVERY_OPTION[client]
    answer = ask(client, flat_server, MODEL, PROMPT, config=config)
    assert [(image.format, image.size) for image in answer.decoded] == [(kind, (1408, 768))] * 2
    assert {image["mimeType"] for image in answer.images} == {f"image/{kind.lower()}"}


@pytest.mark.parametrize("client", ["genai vertex", "ai_sdk express"])
def test_a_seed_repeats_its_images(client: str, server: Program) -> None:
    config = EVERY_OPTION[client][0]
    first, second = (ask(client, server, MODEL, PROMPT, config=config).decoded for _ in range(2))
    assert [image.tobytes() for image in first] == [image.tobytes() for image in second]
    assert first[0].tobytes() != first[1].tobytes()


@clients
def test_a_refused_prompt_is_a_400_that_says_why(client: str, server: Program) -> None:
    thrown = ask(client, server, MODEL, "a bloody corpse").thrown
    assert thrown["status"] == _shown(client, 400)
    assert "Support codes: 61493863" in thrown["message"]


@clients
def test_an_unknown_model_is_a_404(client: str, flat_server: Address) -> None:
    thrown = ask(client, flat_server, "imagen-17.0-generate-001", PROMPT).thrown
    assert thrown["status"] == _shown(client, 404)
    assert "imagen-17.0-generate-001" in thrown["message"]


@clients
def test_a_full_server_is_a_429(client: str, full_server: Address) -> None:
    once = {"maxRetries": 0} if client.startswith("ai_sdk") else {}
    thrown = ask(client, full_server, MODEL, PROMPT, config=once).thrown
    assert thrown["status"] == _shown(client, 429)


@clients
def test_keys(client: str, guarded_server: Address) -> None:
    assert ask(client, guarded_server, MODEL, PROMPT, key="the-key-of-this-server").decoded
    thrown = ask(client, guarded_server, MODEL, PROMPT, key="another").thrown
    assert thrown["status"] == _shown(client, 401)


@clients
def test_filtered_images_are_left_out(client: str, filtering_server: Address) -> None:
    config, kind = EVERY_OPTION[client]
    answer = ask(client, filtering_server, MODEL, PROMPT, config=config)
    assert [image.format for image in answer.decoded] == [kind]
    tells = client.startswith(("genai", "firebase"))
    assert [reason.rpartition(" ")[2] for reason in answer.reasons] == ["56562880"] * tells


@pytest.mark.parametrize("client", ["genai vertex", "genai developer", "aiplatform"])
def test_no_image_is_left(client: str, all_filtered: Address) -> None:
    answer = ask(client, all_filtered, MODEL, PROMPT)
    assert answer.decoded == []


@pytest.mark.parametrize("client", ["firebase vertex", "firebase developer"])
def test_firebase_tells_why_no_image_is_left(client: str, all_filtered: Address) -> None:
    answer = ask(client, all_filtered, MODEL, PROMPT)
    assert answer.decoded == []
    (reason,) = answer.reasons
    assert reason.endswith("Support codes: 56562880")


@pytest.mark.parametrize("client", ["ai_sdk express", "ai_sdk developer"])
def test_the_ai_sdk_throws_when_no_image_is_left(client: str, all_filtered: Address) -> None:
    assert ask(client, all_filtered, MODEL, PROMPT).thrown["name"] == "AI_NoImageGeneratedError"


def test_the_ai_sdk_splits_many_images_into_calls(flat_server: Address) -> None:
    assert len(ask("ai_sdk express", flat_server, MODEL, PROMPT, config={"n": 6}).decoded) == 6


def test_genai_upscales(server: Program) -> None:
    original = PIL.Image.linear_gradient("L").resize((64, 48)).convert("RGB")
    file = io.BytesIO()
    original.save(file, "PNG")
    data = base64.b64encode(file.getvalue()).decode()
    answer = ask("genai vertex", server, "imagen-3.0-generate-001", "", image=data, upscaleFactor="x2")
    assert [image.size for image in answer.decoded] == [(128, 96)]


def test_genai_gets_addresses_of_stored_images(storing_server: Address, gcs: Bucket) -> None:
    folder = f"gs://{GCS_BUCKET}/out/js"
    answer = ask(
        "genai vertex", storing_server, MODEL, PROMPT, config={"numberOfImages": 1, "outputGcsUri": folder}
    )
    (image,) = answer.images
    assert image["uri"].startswith(folder)
    assert "data" not in image
