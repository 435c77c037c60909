"""The unmodified vertexai SDK (`ImageGenerationModel`) over its REST transport."""

from pathlib import Path

import numpy as np
import pytest
import vertexai
from google.api_core import exceptions
from google.oauth2.credentials import Credentials
from vertexai.preview.vision_models import (
    GeneratedImage,
    Image,
    ImageCaptioningModel,
    ImageGenerationModel,
    WatermarkVerificationModel,
)

from openimagen import images
from tests.calls import opened
from tests.clients.conftest import IMAGEN_3_SIZES, PROMPT
from tests.servers import Address
from tests.stores import GCS_BUCKET, Bucket

MODEL = "imagen-3.0-generate-001"


def point_at(server: Address) -> None:
    vertexai.init(
        project="my-project",
        location="us-central1",
        credentials=Credentials(token="anything"),
        api_endpoint=server.url,
        api_transport="rest",
    )


@pytest.fixture(autouse=True)
def _at_the_server(server: Address) -> None:
    point_at(server)


def test_one_png_is_the_sdks_default() -> None:
    images = ImageGenerationModel.from_pretrained(MODEL).generate_images(prompt=PROMPT)
    assert len(images.images) == 1
    image = opened(images[0]._image_bytes)
    assert (image.format, image.size) == ("PNG", (1024, 1024))
    assert images[0]._size == (1024, 1024)
    assert images[0]._mime_type == "image/png"


def test_every_option_together() -> None:
    images = ImageGenerationModel.from_pretrained(MODEL).generate_images(
        prompt=PROMPT,
        negative_prompt="people",
        number_of_images=2,
        aspect_ratio="16:9",
        guidance_scale=7.5,
        language="en",
        seed=42,
        add_watermark=False,
        safety_filter_level="block_some",
        person_generation="allow_adult",
    )
    assert [image._size for image in images] == [(1408, 768)] * 2
    assert images[0].generation_parameters["seed"] == 42


@pytest.mark.parametrize(("ratio", "size"), IMAGEN_3_SIZES.items())
def test_size_of_each_aspect_ratio(ratio: str, size: tuple[int, int]) -> None:
    model = ImageGenerationModel.from_pretrained("imagen-3.0-fast-generate-001")
    assert model.generate_images(prompt=PROMPT, aspect_ratio=ratio)[0]._size == size


@pytest.mark.parametrize(
    ("name", "size"),
    [
        ("imagegeneration@006", (1536, 1536)),
        ("imagegeneration@005", (1536, 1536)),
        ("imagegeneration@002", (1024, 1024)),
        ("imagegeneration", (1536, 1536)),
        ("imagen-3.0-generate-002", (1024, 1024)),
        ("imagen-4.0-ultra-generate-001", (1024, 1024)),
    ],
)
def test_from_pretrained(name: str, size: tuple[int, int]) -> None:
    assert ImageGenerationModel.from_pretrained(name).generate_images(prompt=PROMPT)[0]._size == size


def test_jpeg_by_the_sdks_inner_method() -> None:
    # the seed's page lists these options for generate_images; the shipped signature lacks them
    images = ImageGenerationModel.from_pretrained(MODEL)._generate_images(
        prompt=PROMPT, output_mime_type="image/jpeg", compression_quality=80
    )
    assert images[0]._mime_type == "image/jpeg"
    assert opened(images[0]._image_bytes).format == "JPEG"


def test_from_pretrained_of_an_unknown_model() -> None:
    with pytest.raises(exceptions.NotFound, match="imagen-9"):
        ImageGenerationModel.from_pretrained("imagen-9.0-generate-001")


def test_from_pretrained_of_another_kind_of_model() -> None:
    with pytest.raises(ValueError, match="imagetext@001"):
        ImageGenerationModel.from_pretrained("imagetext@001")


def test_a_naive_seed_is_a_bad_request() -> None:
    model = ImageGenerationModel.from_pretrained(MODEL)
    with pytest.raises(exceptions.BadRequest, match="Seed is not supported when watermark is enabled"):
        model.generate_images(prompt=PROMPT, seed=1)


def test_too_many_images_is_a_bad_request() -> None:
    model = ImageGenerationModel.from_pretrained(MODEL)
    with pytest.raises(exceptions.BadRequest, match="sampleCount: got 5"):
        model.generate_images(prompt=PROMPT, number_of_images=5)


def test_a_full_queue_is_too_many_requests(full_server: Address) -> None:
    point_at(full_server)
    model = ImageGenerationModel.from_pretrained(MODEL)
    with pytest.raises(exceptions.TooManyRequests, match="Quota exceeded"):
        model.generate_images(prompt=PROMPT)


def test_filtered_images_are_left_out(filtering_server: Address) -> None:
    point_at(filtering_server)
    model = ImageGenerationModel.from_pretrained(MODEL)
    assert len(model.generate_images(prompt=PROMPT, number_of_images=4).images) == 2
    assert len(model.generate_images(prompt=PROMPT, number_of_images=1).images) == 0


@pytest.mark.parametrize("name", ["image.png", "image.jpg"])
def test_save_and_load_with_the_parameters(tmp_path: Path, name: str) -> None:
    model = ImageGenerationModel.from_pretrained(MODEL)
    images = model.generate_images(prompt=PROMPT, seed=5, add_watermark=False)
    images[0].save(str(tmp_path / name))
    loaded = GeneratedImage.load_from_file(str(tmp_path / name))
    assert loaded.generation_parameters["prompt"] == PROMPT
    assert loaded.generation_parameters["seed"] == 5
    assert loaded._size == (1024, 1024)


def test_save_without_the_parameters_keeps_the_bytes(tmp_path: Path) -> None:
    images = ImageGenerationModel.from_pretrained(MODEL).generate_images(prompt=PROMPT)
    images[0].save(str(tmp_path / "image.png"), include_generation_parameters=False)
    assert (tmp_path / "image.png").read_bytes() == images[0]._image_bytes


def small(size: int) -> Image:
    return Image(images.encode_png(np.full((size, size, 3), 100, np.uint8)))


def test_upscaling_by_a_factor() -> None:
    model = ImageGenerationModel.from_pretrained("imagegeneration@002")
    upscaled = model.upscale_image(image=small(40), upscale_factor="x4", output_mime_type="image/jpeg")
    image = opened(upscaled._image_bytes)
    assert (image.format, image.size) == ("JPEG", (160, 160))


def test_upscaling_to_a_size_is_the_sdks_default() -> None:
    model = ImageGenerationModel.from_pretrained("imagegeneration@002")
    upscaled = model.upscale_image(image=small(512), new_size=2048)
    image = opened(upscaled._image_bytes)
    assert (image.format, image.size) == ("PNG", (2048, 2048))


def test_upscaling_a_damaged_image() -> None:
    model = ImageGenerationModel.from_pretrained("imagegeneration@002")
    image = Image(small(40)._image_bytes[:70])
    with pytest.raises(exceptions.BadRequest, match="Image editing failed with the following error"):
        model.upscale_image(image=image, upscale_factor="x2")


def test_editing_is_not_implemented_yet() -> None:
    model = ImageGenerationModel.from_pretrained("imagegeneration@006")
    image = model.generate_images(prompt=PROMPT)[0]
    with pytest.raises(exceptions.MethodNotImplemented, match="edit"):
        model.edit_image(prompt="a dog", base_image=Image(image._image_bytes))


def test_captioning_is_not_implemented_yet() -> None:
    model = ImageCaptioningModel.from_pretrained("imagetext@001")
    with pytest.raises(exceptions.MethodNotImplemented, match="imagetext@001"):
        model.get_captions(image=Image(b"anything"))


def test_the_watermark_survives_the_sdks_own_files(tmp_path: Path) -> None:
    images = ImageGenerationModel.from_pretrained(MODEL).generate_images(prompt=PROMPT)
    verification = WatermarkVerificationModel.from_pretrained("imageverification@001")
    for name in ("image.png", "image.jpg"):
        images[0].save(str(tmp_path / name))
        answer = verification.verify_image(Image.load_from_file(str(tmp_path / name)))
        assert answer.watermark_verification_result == "ACCEPT"


def test_no_watermark_is_found_where_none_was_asked_for() -> None:
    model = ImageGenerationModel.from_pretrained(MODEL)
    images = model.generate_images(prompt=PROMPT, add_watermark=False)
    verification = WatermarkVerificationModel.from_pretrained("imageverification@001")
    assert verification.verify_image(images[0]).watermark_verification_result == "REJECT"


def test_what_is_no_image_cannot_be_verified() -> None:
    model = WatermarkVerificationModel.from_pretrained("imageverification@001")
    with pytest.raises(exceptions.BadRequest, match=r"instances\[0\].image"):
        model.verify_image(Image(b"anything"))


def test_stored_images_are_read_from_the_bucket(storing_server: Address, gcs: Bucket) -> None:
    point_at(storing_server)
    out = f"gs://{GCS_BUCKET}/out/vertexai"
    images = ImageGenerationModel.from_pretrained(MODEL).generate_images(
        prompt=PROMPT, number_of_images=2, output_gcs_uri=out
    )
    assert [image._gcs_uri.startswith(f"{out}/") for image in images] == [True, True]
    assert [image._mime_type for image in images] == ["image/png"] * 2
    assert [opened(image._image_bytes).size for image in images] == [(1024, 1024)] * 2


def test_storage_that_is_not_allowed_is_forbidden(storing_server: Address, gcs: Bucket) -> None:
    point_at(storing_server)
    model = ImageGenerationModel.from_pretrained(MODEL)
    with pytest.raises(exceptions.Forbidden, match="setting `storage`"):
        model.generate_images(prompt=PROMPT, output_gcs_uri=f"gs://{GCS_BUCKET}/elsewhere")
