"""The unmodified langchain-google-vertexai against a live server."""

import base64

import pytest
from google.api_core import exceptions
from langchain_core.messages import HumanMessage
from langchain_google_vertexai.vision_models import VertexAIImageGeneratorChat

from tests.calls import opened
from tests.clients.conftest import PROMPT
from tests.clients.test_vertexai_sdk import point_at
from tests.servers import Address, Program

MODEL = "imagen-3.0-generate-001"


def _images(chat: VertexAIImageGeneratorChat, prompt: str) -> list[str]:
    generations = chat.generate([[HumanMessage(content=prompt)]]).generations[0]
    urls = [part["image_url"]["url"] for generation in generations for part in generation.message.content]
    return [url.partition(",")[2] for url in urls]


def test_images(server: Program) -> None:
    point_at(server)
    chat = VertexAIImageGeneratorChat(model_name=MODEL, project="any", number_of_results=2)
    images = [opened(base64.b64decode(data)) for data in _images(chat, PROMPT)]
    assert [image.size for image in images] == [(1024, 1024)] * 2


def test_options(server: Program) -> None:
    point_at(server)
    chat = VertexAIImageGeneratorChat(
        model_name=MODEL,
        project="any",
        number_of_results=1,
        negative_prompt="people",
        language="en",
        guidance_scale=7.5,
    )
    assert len(_images(chat, PROMPT)) == 1


def test_a_refused_prompt(server: Program) -> None:
    point_at(server)
    chat = VertexAIImageGeneratorChat(model_name=MODEL, project="any")
    with pytest.raises(exceptions.BadRequest, match="Support codes: 61493863"):
        chat.invoke("a bloody corpse")


def test_a_seed_beside_the_watermark(server: Program) -> None:
    point_at(server)
    chat = VertexAIImageGeneratorChat(model_name=MODEL, project="any", seed=7)
    with pytest.raises(exceptions.BadRequest, match="Seed is not supported"):
        chat.invoke(PROMPT)


def test_filtered_images_are_left_out(filtering_server: Address) -> None:
    point_at(filtering_server)
    chat = VertexAIImageGeneratorChat(model_name=MODEL, project="any", number_of_results=2)
    assert len(_images(chat, PROMPT)) == 1
