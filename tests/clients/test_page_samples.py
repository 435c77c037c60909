"""The Python samples of the Imagen page, with google's SDK against the server and with openimagen's own."""

import base64
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest
import vertexai
from google.auth.credentials import AnonymousCredentials
from vertexai.preview import vision_models as googles

from openimagen import vision_models as ours
from tests.calls import opened, predict
from tests.clients.conftest import PROMPT
from tests.servers import Address


@pytest.fixture(params=["googles", "ours against the server", "ours in this process"])
def vision_models(
    request: pytest.FixtureRequest, server: Address, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> Iterator[ModuleType]:
    """The module that a sample imports; samples write into an empty working folder."""
    monkeypatch.chdir(tmp_path)
    if request.param == "googles":
        vertexai.init(
            project="my-project",
            location="us-central1",
            credentials=AnonymousCredentials(),
            api_endpoint=server.url,
            api_transport="rest",
        )
        yield googles
        return
    if request.param == "ours against the server":
        monkeypatch.setenv("OPENIMAGEN_ENDPOINT", server.url)
    yield ours


def test_generate_an_image(vision_models: ModuleType, capsys: pytest.CaptureFixture[str]) -> None:
    output_file = "my-output.png"
    model = vision_models.ImageGenerationModel.from_pretrained("imagen-3.0-generate-001")

    images = model.generate_images(
        prompt=PROMPT,
        # Optional parameters
        number_of_images=1,
        language="en",
        # You can't use a seed value and watermark at the same time.
        # add_watermark=False,
        # seed=100,
        aspect_ratio="1:1",
        safety_filter_level="block_some",
        person_generation="allow_adult",
    )

    images[0].save(location=output_file, include_generation_parameters=False)

    # Optional. View the generated image in a notebook.
    # images[0].show()

    print(f"Created output image using {len(images[0]._image_bytes)} bytes")

    assert capsys.readouterr().out == f"Created output image using {Path(output_file).stat().st_size} bytes\n"
    assert opened(Path(output_file).read_bytes()).size == (1024, 1024)


def test_generate_with_a_seed(vision_models: ModuleType) -> None:
    model = vision_models.ImageGenerationModel.from_pretrained("imagen-3.0-fast-generate-001")
    response = model.generate_images(
        prompt=PROMPT, number_of_images=2, seed=100, add_watermark=False, aspect_ratio="4:3"
    )
    for index, image in enumerate(response):
        image.save(f"image-{index}.png")
    assert opened(Path("image-1.png").read_bytes()).size == (1280, 896)
    loaded = vision_models.GeneratedImage.load_from_file("image-1.png")
    assert loaded.generation_parameters["seed"] == 100
    assert loaded.generation_parameters["index_of_image_in_batch"] == 1


@pytest.mark.parametrize("name", ["image.png", "image.jpg"])
@pytest.mark.parametrize(("writer", "reader"), [(ours, googles), (googles, ours)])
def test_either_sdk_reads_what_the_other_saved(
    writer: ModuleType, reader: ModuleType, name: str, server: Address, tmp_path: Path
) -> None:
    drawn = predict(server, PROMPT).json["predictions"][0]["bytesBase64Encoded"]
    parameters = {"prompt": "ein Fräulein", "seed": 3}
    writer.GeneratedImage(base64.b64decode(drawn), parameters).save(str(tmp_path / name))
    assert reader.GeneratedImage.load_from_file(str(tmp_path / name)).generation_parameters == parameters
