"""The SDK of the Imagen page, in this process and against a server."""

import os
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from openimagen import images
from openimagen.errors import ImagenError
from openimagen.vision_models import (
    GeneratedImage,
    Image,
    ImageGenerationModel,
    WatermarkVerificationModel,
)
from tests.calls import opened
from tests.fakes import HANG_SECONDS
from tests.servers import Address

MODEL = "imagen-3.0-generate-001"


@pytest.fixture
def model(flat_server: Address, monkeypatch: pytest.MonkeyPatch) -> ImageGenerationModel:
    monkeypatch.setenv("OPENIMAGEN_ENDPOINT", flat_server.url)
    return ImageGenerationModel.from_pretrained(MODEL)


def test_in_this_process_and_on_the_server_the_same_seed_is_the_same_image(
    server: Address, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = {"prompt": "a cat", "seed": 11, "add_watermark": False}
    here = ImageGenerationModel.from_pretrained(MODEL).generate_images(**asked)
    monkeypatch.setenv("OPENIMAGEN_ENDPOINT", server.url)
    there = ImageGenerationModel.from_pretrained(MODEL).generate_images(**asked)
    assert opened(here[0]._image_bytes).tobytes() == opened(there[0]._image_bytes).tobytes()


def test_one_image_is_the_default(model: ImageGenerationModel) -> None:
    response = model.generate_images("a cat")
    assert len(response) == len(response.images) == len(list(response)) == 1
    assert response[0]._size == (1024, 1024)
    assert response[0]._mime_type == "image/png"


def test_every_option(model: ImageGenerationModel) -> None:
    response = model.generate_images(
        prompt="a cat",
        negative_prompt="dogs",
        number_of_images=2,
        aspect_ratio="16:9",
        guidance_scale=7.5,
        language="en",
        seed=1,
        add_watermark=False,
        safety_filter_level="BLOCK_SOME",
        person_generation="ALLOW_ADULT",
        output_mime_type="image/jpeg",
        compression_quality=50,
        labels={"k": "v"},
    )
    assert [(image._size, image._mime_type) for image in response] == [((1408, 768), "image/jpeg")] * 2
    parameters = response[1].generation_parameters
    assert parameters["prompt"] == "a cat"
    assert parameters["number_of_images_in_batch"] == 2
    assert parameters["index_of_image_in_batch"] == 1
    assert "the negative prompt has no effect on the flat-fake" in response.notes


@pytest.mark.parametrize("seed", [0, 1, 4294967295])
def test_a_seed_with_the_watermark_on_is_allowed_here(model: ImageGenerationModel, seed: int) -> None:
    first, second = (model.generate_images("a cat", seed=seed)[0]._image_bytes for _ in range(2))
    assert first == second


@pytest.mark.parametrize("name", ["", "imagen", "imagetext@001", "gemini-2.5-flash"])
def test_unknown_models(name: str) -> None:
    with pytest.raises(ImagenError, match=r"there are imagen-3\.0-generate-001, ") as raised:
        ImageGenerationModel.from_pretrained(name)
    assert raised.value.code == "NOT_FOUND"


@pytest.mark.parametrize(
    "arguments", [{"number_of_images": 0}, {"aspect_ratio": "2:1"}, {"seed": -1}, {"language": "xx"}]
)
def test_wrong_values_are_value_errors_without_a_server(arguments: dict[str, object]) -> None:
    with pytest.raises(ValueError, match=r"got .*; allowed: "):
        ImageGenerationModel.from_pretrained(MODEL).generate_images("a cat", **arguments)


@pytest.mark.parametrize("name", ["cat.png", "cat.jpg"])
def test_save_and_load(model: ImageGenerationModel, tmp_path: Path, name: str) -> None:
    image = model.generate_images("eine Katze für €5", seed=3)[0]
    image.save(tmp_path / name)
    loaded = GeneratedImage.load_from_file(tmp_path / name)
    assert loaded.generation_parameters == image.generation_parameters
    assert loaded._size == image._size


def test_save_without_parameters_keeps_the_bytes(model: ImageGenerationModel, tmp_path: Path) -> None:
    image = model.generate_images("a cat")[0]
    image.save(tmp_path / "cat.png", include_generation_parameters=False)
    assert (tmp_path / "cat.png").read_bytes() == image._image_bytes
    with pytest.raises(ValueError, match="holds no generation parameters"):
        GeneratedImage.load_from_file(tmp_path / "cat.png")


def test_a_plain_image(model: ImageGenerationModel, tmp_path: Path) -> None:
    data = model.generate_images("a cat")[0]._image_bytes
    Image(data).save(tmp_path / "cat.png")
    assert Image.load_from_file(tmp_path / "cat.png")._size == (1024, 1024)
    with pytest.raises(ValueError, match="image_bytes"):
        Image(b"")
    with pytest.raises(FileNotFoundError):
        Image.load_from_file(tmp_path / "dog.png")


def test_what_is_not_there_yet(model: ImageGenerationModel) -> None:
    with pytest.raises(ImagenError) as raised:
        model.edit_image(prompt="x")
    assert raised.value.code == "UNIMPLEMENTED"


@pytest.mark.parametrize("where", ["here", "server"])
def test_the_watermark_is_verified(
    where: str, server: Address, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    if where == "server":
        monkeypatch.setenv("OPENIMAGEN_ENDPOINT", server.url)
    (marked,) = ImageGenerationModel.from_pretrained(MODEL).generate_images("a cat")
    marked.save(tmp_path / "cat.jpg")
    model = WatermarkVerificationModel.from_pretrained("imageverification@001")
    for image, answer in (
        (Image.load_from_file(tmp_path / "cat.jpg"), "ACCEPT"),
        (Image(images.encode_png(np.full((300, 300, 3), 90, np.uint8))), "REJECT"),
    ):
        assert model.verify_image(image).watermark_verification_result == answer
    with pytest.raises(ImagenError, match="PNG, JPEG or WebP"):
        model.verify_image(Image(b"no image"))


def test_only_a_verification_model_verifies() -> None:
    with pytest.raises(ImagenError, match="imageverification@001"):
        WatermarkVerificationModel.from_pretrained(MODEL)


_FORKS = """
import os
from openimagen.vision_models import ImageGenerationModel
model = ImageGenerationModel.from_pretrained("imagegeneration@002")
before = model.generate_images("a cat", seed=1)[0]
child = os.fork()
assert model.generate_images("a cat", seed=1)[0]._size == before._size
if child:
    assert os.waitpid(child, 0)[1] == 0
    assert model.generate_images("a cat", seed=1)[0]._size == before._size
"""


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs os.fork")
def test_a_forked_process_draws_too(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", _FORKS], cwd=tmp_path, capture_output=True, timeout=HANG_SECONDS, check=False
    )
    assert done.returncode == 0, done.stderr
