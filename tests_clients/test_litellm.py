"""The unmodified LiteLLM against a live server."""

import base64
import os

import pytest

os.environ["LITELLM_LOCAL_MODEL_COST_MAP"] = "True"  # it would fetch a price list when it is imported

import litellm

from tests.calls import GENERATE, opened
from tests.clients.conftest import PROMPT
from tests.servers import Address, Program

SIZES = {
    "1024x1024": (1024, 1024),
    "1792x1024": (1408, 768),
    "1024x1792": (768, 1408),
    "1280x896": (1280, 896),
    "896x1280": (896, 1280),
}


def _vertex(server: Address) -> dict[str, str]:
    return {"model": "vertex_ai/imagen-3.0-generate-001", "api_base": f"{server.url}{GENERATE}"}


def _gemini(server: Address) -> dict[str, str]:
    return {"model": "gemini/imagen-4.0-generate-001", "api_base": f"{server.url}/v1beta", "api_key": "any"}


ways = pytest.mark.parametrize("way", [_vertex, _gemini])


@ways
@pytest.mark.parametrize(("asked", "size"), SIZES.items())
def test_sizes(way, asked: str, size: tuple[int, int], flat_server: Address) -> None:
    reply = litellm.image_generation(prompt=PROMPT, n=2, size=asked, **way(flat_server))
    images = [opened(base64.b64decode(entry.b64_json)) for entry in reply.data]
    assert [image.size for image in images] == [size] * 2


def test_imagen_s_own_parameters_pass_through(server: Program) -> None:
    calls = [
        litellm.image_generation(prompt=PROMPT, n=1, seed=7, addWatermark=False, **_vertex(server))
        for _ in range(2)
    ]
    first, second = (opened(base64.b64decode(call.data[0].b64_json)) for call in calls)
    assert first.tobytes() == second.tobytes()


@ways
def test_a_refused_prompt(way, server: Program) -> None:
    with pytest.raises(litellm.BadRequestError, match="Support codes: 61493863"):
        litellm.image_generation(prompt="a bloody corpse", **way(server))


@ways
def test_a_full_server(way, full_server: Address) -> None:
    with pytest.raises(litellm.RateLimitError):
        litellm.image_generation(prompt=PROMPT, max_retries=0, **way(full_server))


@ways
def test_filtered_images_are_left_out(way, filtering_server: Address) -> None:
    reply = litellm.image_generation(prompt=PROMPT, n=2, **way(filtering_server))
    assert [opened(base64.b64decode(entry.b64_json)).format for entry in reply.data] == ["PNG"]
