"""What the real clients show of refused prompts, filtered images and safety attributes."""

from collections.abc import Iterator

import pytest
from google.api_core import exceptions
from google.genai import errors, types
from vertexai.preview.vision_models import ImageGenerationModel

from openimagen.errors import ImagenError
from openimagen.safety import ContractScreens
from openimagen.safety.prompts import CATEGORIES
from openimagen.tasks import Contents
from openimagen.vision_models import ImageGenerationModel as OurModel
from tests.clients.conftest import PROMPT
from tests.clients.test_google_genai import MODEL, with_credentials
from tests.clients.test_vertexai_sdk import point_at
from tests.fakes import PeopledEngine
from tests.servers import Address, in_thread

CHILD, ADULT = Contents(people=1, children=1), Contents(people=1)
BLOODY = "a bloody corpse"


@pytest.fixture(scope="module")
def screened() -> Iterator[Address]:
    """A server of a fake engine whose every second image holds a child, with the real screens."""
    with in_thread(PeopledEngine(CHILD, ADULT), screens=ContractScreens(known_art=True)) as address:
        yield address


def test_genai_shows_the_reason_beside_the_images(screened: Address) -> None:
    config = types.GenerateImagesConfig(number_of_images=4, include_rai_reason=True)
    client = with_credentials(screened)
    response = client.models.generate_images(model=MODEL, prompt=PROMPT, config=config)
    reasons = [generated.rai_filtered_reason for generated in response.generated_images]
    assert reasons[:2] == [None, None]
    assert reasons[2].startswith("Your current safety filter threshold filtered out 2 generated images.")
    assert reasons[2].endswith("Support codes: 17301594")


def test_genai_shows_the_attributes_of_images_and_prompt(screened: Address) -> None:
    config = types.GenerateImagesConfig(number_of_images=2, include_safety_attributes=True)
    client = with_credentials(screened)
    response = client.models.generate_images(model=MODEL, prompt="a church after the war", config=config)
    (generated,) = response.generated_images
    assert generated.safety_attributes.categories == ["Porn", "Violence"]
    assert generated.safety_attributes.scores == [0.0, 0.0]
    prompt = response.positive_prompt_safety_attributes
    assert prompt.content_type == "Positive Prompt"
    assert tuple(prompt.categories) == CATEGORIES
    assert dict(zip(prompt.categories, prompt.scores, strict=True))["War & Conflict"] == 0.4


def test_genai_gets_no_images_when_all_are_filtered(screened: Address) -> None:
    client = with_credentials(screened)
    one = types.GenerateImagesConfig(number_of_images=1)
    assert not client.models.generate_images(model=MODEL, prompt=PROMPT, config=one).generated_images
    asked = types.GenerateImagesConfig(number_of_images=1, include_rai_reason=True)
    (generated,) = client.models.generate_images(model=MODEL, prompt=PROMPT, config=asked).generated_images
    assert generated.rai_filtered_reason.startswith("Unable to show generated images.")
    assert generated.image is None or not generated.image.image_bytes


def test_genai_raises_for_a_refused_prompt(screened: Address) -> None:
    client = with_credentials(screened)
    with pytest.raises(errors.ClientError) as raised:
        client.models.generate_images(model=MODEL, prompt=BLOODY)
    assert (raised.value.code, raised.value.status) == (400, "INVALID_ARGUMENT")
    assert raised.value.message.endswith("Support codes: 61493863")


def test_genai_raises_for_allow_all(screened: Address) -> None:
    config = types.GenerateImagesConfig(number_of_images=1, person_generation="ALLOW_ALL")
    client = with_credentials(screened)
    with pytest.raises(errors.ClientError) as raised:
        client.models.generate_images(model=MODEL, prompt=PROMPT, config=config)
    assert (raised.value.code, raised.value.status) == (400, "FAILED_PRECONDITION")


def test_vertexai_leaves_filtered_images_out_without_crashing(screened: Address) -> None:
    point_at(screened)
    model = ImageGenerationModel.from_pretrained(MODEL)
    assert len(model.generate_images(prompt=PROMPT, number_of_images=4).images) == 2
    assert model.generate_images(prompt=PROMPT, number_of_images=1).images == []


def test_vertexai_raises_for_a_refused_prompt(screened: Address) -> None:
    point_at(screened)
    model = ImageGenerationModel.from_pretrained(MODEL)
    with pytest.raises(exceptions.BadRequest, match="Support codes: 61493863"):
        model.generate_images(prompt=BLOODY)
    with pytest.raises(exceptions.BadRequest, match="person/face generation"):
        model.generate_images(prompt="a child with a kite")
    assert model.generate_images(prompt="a naked eye view of the stars", number_of_images=2).images


def test_our_own_classes_over_http(screened: Address, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OPENIMAGEN_ENDPOINT", screened.url)
    model = OurModel.from_pretrained(MODEL)
    assert len(model.generate_images(PROMPT, number_of_images=4, include_safety_attributes=True)) == 2
    with pytest.raises(ImagenError, match="could not be submitted"):
        model.generate_images(BLOODY)
