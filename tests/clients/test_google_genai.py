"""The unmodified google-genai package in Vertex mode, with credentials and with an API key (express mode)."""

import asyncio
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from google import genai
from google.genai import errors, types
from google.oauth2.credentials import Credentials

from openimagen import images
from tests.calls import opened
from tests.clients.conftest import IMAGEN_3_SIZES, PROMPT
from tests.servers import Address
from tests.stores import GCS_BUCKET, Bucket

MODEL = "imagen-3.0-generate-001"


def with_credentials(server: Address) -> genai.Client:
    return genai.Client(
        vertexai=True,
        project="my-project",
        location="us-central1",
        credentials=Credentials(token="anything"),
        http_options=types.HttpOptions(base_url=server.url),
    )


def with_api_key(server: Address) -> genai.Client:
    return genai.Client(
        vertexai=True, api_key="anything", http_options=types.HttpOptions(base_url=server.url)
    )


@pytest.fixture(scope="module")
def vertex_client(server: Address) -> genai.Client:
    return with_credentials(server)


@pytest.fixture(scope="module", params=[with_credentials, with_api_key])
def client(request: pytest.FixtureRequest, server: Address) -> genai.Client:
    return request.param(server)


def test_without_a_config_four_pngs_come(client: genai.Client) -> None:
    response = client.models.generate_images(model=MODEL, prompt=PROMPT)
    assert len(response.generated_images) == 4
    for generated in response.generated_images:
        image = opened(generated.image.image_bytes)
        assert (image.format, image.size) == ("PNG", (1024, 1024))
        assert generated.image.mime_type == "image/png"
        assert generated.rai_filtered_reason is None


def test_every_option_together(client: genai.Client) -> None:
    config = types.GenerateImagesConfig(
        negative_prompt="people",
        number_of_images=2,
        aspect_ratio="16:9",
        guidance_scale=7.5,
        seed=42,
        safety_filter_level="BLOCK_MEDIUM_AND_ABOVE",
        person_generation="ALLOW_ADULT",
        include_rai_reason=True,
        language="en",
        output_mime_type="image/jpeg",
        output_compression_quality=80,
        add_watermark=False,
        enhance_prompt=False,
        labels={"team": "tests"},
    )
    response = client.models.generate_images(model=MODEL, prompt=PROMPT, config=config)
    assert len(response.generated_images) == 2
    for generated in response.generated_images:
        image = opened(generated.image.image_bytes)
        assert (image.format, image.size) == ("JPEG", (1408, 768))
        assert generated.image.mime_type == "image/jpeg"
        assert generated.enhanced_prompt is None


@pytest.mark.parametrize(("ratio", "size"), IMAGEN_3_SIZES.items())
def test_size_of_each_aspect_ratio(vertex_client: genai.Client, ratio: str, size: tuple[int, int]) -> None:
    config = types.GenerateImagesConfig(number_of_images=1, aspect_ratio=ratio)
    response = vertex_client.models.generate_images(model=MODEL, prompt=PROMPT, config=config)
    assert opened(response.generated_images[0].image.image_bytes).size == size


def test_a_seed_repeats_its_images(vertex_client: genai.Client) -> None:
    config = types.GenerateImagesConfig(number_of_images=2, seed=7, add_watermark=False)
    first, second = (
        vertex_client.models.generate_images(model=MODEL, prompt=PROMPT, config=config) for _ in range(2)
    )
    files = [[opened(g.image.image_bytes).tobytes() for g in r.generated_images] for r in (first, second)]
    assert files[0] == files[1]
    assert files[0][0] != files[0][1]


def test_the_enhanced_prompt_of_generate_002(vertex_client: genai.Client) -> None:
    config = types.GenerateImagesConfig(number_of_images=1)
    response = vertex_client.models.generate_images(
        model="imagen-3.0-generate-002", prompt=PROMPT, config=config
    )
    assert response.generated_images[0].enhanced_prompt


def test_two_k_of_imagen_4(vertex_client: genai.Client) -> None:
    config = types.GenerateImagesConfig(number_of_images=1, image_size="2K", aspect_ratio="9:16")
    response = vertex_client.models.generate_images(
        model="imagen-4.0-generate-001", prompt=PROMPT, config=config
    )
    assert opened(response.generated_images[0].image.image_bytes).size == (1536, 2816)


def test_an_image_saves_itself(vertex_client: genai.Client, tmp_path: Path) -> None:
    config = types.GenerateImagesConfig(number_of_images=1)
    response = vertex_client.models.generate_images(model=MODEL, prompt=PROMPT, config=config)
    response.generated_images[0].image.save(str(tmp_path / "cat.png"))
    assert opened((tmp_path / "cat.png").read_bytes()).size == (1024, 1024)


def test_the_async_client(server: Address) -> None:
    async def generate() -> types.GenerateImagesResponse:
        config = types.GenerateImagesConfig(number_of_images=1)
        async with with_credentials(server).aio as client:
            return await client.models.generate_images(model=MODEL, prompt=PROMPT, config=config)

    assert opened(asyncio.run(generate()).generated_images[0].image.image_bytes).size == (1024, 1024)


def test_seed_with_watermark_is_a_client_error(client: genai.Client) -> None:
    with pytest.raises(errors.ClientError) as raised:
        client.models.generate_images(
            model=MODEL, prompt=PROMPT, config=types.GenerateImagesConfig(seed=1, number_of_images=1)
        )
    assert (raised.value.code, raised.value.status) == (400, "INVALID_ARGUMENT")
    assert raised.value.message == (
        "Image generation failed with the following error: Seed is not supported when watermark is enabled."
    )


def test_an_unknown_model_is_a_client_error(client: genai.Client) -> None:
    with pytest.raises(errors.ClientError) as raised:
        client.models.generate_images(model="imagen-9.0-generate-001", prompt=PROMPT)
    assert (raised.value.code, raised.value.status) == (404, "NOT_FOUND")
    assert "publishers/google/models/imagen-9.0-generate-001` not found" in raised.value.message


def test_a_full_queue_is_a_client_error(full_server: Address) -> None:
    client = with_credentials(full_server)
    with pytest.raises(errors.ClientError) as raised:
        client.models.generate_images(model=MODEL, prompt=PROMPT)
    assert (raised.value.code, raised.value.status) == (429, "RESOURCE_EXHAUSTED")


@pytest.mark.parametrize("factor", [2, 3, 4])
@pytest.mark.parametrize("model", [MODEL, "imagen-4.0-upscale-preview"])
def test_an_upscale(client: genai.Client, model: str, factor: int) -> None:
    data = images.encode_png(np.full((20, 30, 3), 100, np.uint8))
    reply = client.models.upscale_image(
        model=model,
        image=types.Image(image_bytes=data, mime_type="image/png"),
        upscale_factor=f"x{factor}",
        config=types.UpscaleImageConfig(output_mime_type="image/jpeg", output_compression_quality=90),
    )
    image = reply.generated_images[0].image
    assert opened(image.image_bytes).size == (30 * factor, 20 * factor)
    assert image.mime_type == "image/jpeg"


def test_an_upscale_of_what_is_no_image_is_a_client_error(client: genai.Client) -> None:
    image = types.Image(image_bytes=b"anything", mime_type="image/png")
    with pytest.raises(errors.ClientError) as raised:
        client.models.upscale_image(model=MODEL, image=image, upscale_factor="x2")
    assert (raised.value.code, raised.value.status) == (400, "INVALID_ARGUMENT")
    assert raised.value.message.startswith("Image editing failed with the following error: ")


def test_filtered_images_with_and_without_reasons(filtering_server: Address) -> None:
    client = with_credentials(filtering_server)
    config = types.GenerateImagesConfig(number_of_images=4, include_rai_reason=True)
    with_reason = client.models.generate_images(model=MODEL, prompt=PROMPT, config=config)
    reasons = [generated.rai_filtered_reason for generated in with_reason.generated_images]
    assert reasons[:2] == [None, None]
    assert "filtered out 2 generated images" in reasons[2]

    without = client.models.generate_images(
        model=MODEL, prompt=PROMPT, config=types.GenerateImagesConfig(number_of_images=4)
    )
    assert len(without.generated_images) == 2


@pytest.mark.parametrize("connect", [with_credentials, with_api_key])
def test_stored_images_come_as_uris(
    connect: Callable[[Address], genai.Client], storing_server: Address, gcs: Bucket
) -> None:
    out = f"gs://{GCS_BUCKET}/out/genai/"
    config = types.GenerateImagesConfig(number_of_images=2, output_gcs_uri=out, output_mime_type="image/jpeg")
    client = connect(storing_server)
    response = client.models.generate_images(model=MODEL, prompt=PROMPT, config=config)
    stored = [generated.image for generated in response.generated_images]
    assert [image.image_bytes for image in stored] == [None, None]
    assert [image.mime_type for image in stored] == ["image/jpeg"] * 2
    assert [opened(gcs.content(image.gcs_uri)).format for image in stored] == ["JPEG"] * 2


def test_storage_that_is_not_allowed_is_a_client_error(storing_server: Address) -> None:
    config = types.GenerateImagesConfig(output_gcs_uri="gs://another-bucket/out")
    client = with_api_key(storing_server)
    with pytest.raises(errors.ClientError, match="setting `storage`") as refusal:
        client.models.generate_images(model=MODEL, prompt=PROMPT, config=config)
    assert (refusal.value.code, refusal.value.status) == (403, "PERMISSION_DENIED")


def test_the_models_are_listed(client: genai.Client) -> None:
    names = [str(model.name).rpartition("/")[2] for model in client.models.list()]
    assert "imagen-4.0-generate-001" in names
    found = client.models.get(model="imagen-4.0-generate-001")
    assert str(found.name).endswith("models/imagen-4.0-generate-001")


def test_the_developer_api_lists_its_models(server: Address) -> None:
    client = genai.Client(
        vertexai=False, api_key="anything", http_options=types.HttpOptions(base_url=server.url)
    )
    assert "models/imagen-4.0-generate-001" in [model.name for model in client.models.list()]
    assert client.models.get(model="imagen-4.0-generate-001").input_token_limit == 480
