"""`output_gcs_uri` of our own SDK and `-o gs://…` of the command line, with and without a server."""

import re
from pathlib import Path

import numpy as np
import pytest

from openimagen import cli, images
from openimagen.config import Settings
from openimagen.errors import ImagenError
from openimagen.service import Service
from openimagen.vision_models import GeneratedImage, Image, ImageGenerationModel
from tests.calls import opened
from tests.fakes import FlatEngine
from tests.servers import Address, in_thread
from tests.stores import GCS_BUCKET, Bucket

OUT = f"gs://{GCS_BUCKET}/out/"
MODEL = "imagen-3.0-generate-001"


@pytest.fixture
def model(storing_server: Address, monkeypatch: pytest.MonkeyPatch) -> ImageGenerationModel:
    """The SDK in front of a server that may write below OUT."""
    monkeypatch.setenv("OPENIMAGEN_ENDPOINT", storing_server.url)
    return ImageGenerationModel.from_pretrained(MODEL)


def test_images_on_a_server_are_loaded_when_they_are_used(model: ImageGenerationModel, gcs: Bucket) -> None:
    response = model.generate_images("a cat", number_of_images=2, output_gcs_uri=OUT)
    for index, image in enumerate(response):
        assert re.fullmatch(rf"{re.escape(OUT)}\d+/sample_{index}\.png", image._gcs_uri)
        assert image._loaded_bytes is None
        assert image._image_bytes == gcs.content(image._gcs_uri)
        assert image._size == (1024, 1024)
        assert image.generation_parameters["storage_uri"] == OUT


def test_an_enlarged_image_on_a_server_is_loaded_when_it_is_used(
    model: ImageGenerationModel, gcs: Bucket
) -> None:
    small = Image(images.encode_png(np.zeros((8, 8, 3), np.uint8)))
    large = model.upscale_image(small, upscale_factor="x2", output_gcs_uri=OUT)
    assert large._gcs_uri.startswith(OUT)
    assert large._loaded_bytes is None
    assert large._size == (16, 16)
    assert large._image_bytes == gcs.content(large._gcs_uri)


def test_a_stored_image_is_saved_and_its_parameters_read(model: ImageGenerationModel, tmp_path: Path) -> None:
    image = model.generate_images("a cat", output_gcs_uri=OUT)[0]
    image.save(tmp_path / "cat.png")
    assert GeneratedImage.load_from_file(tmp_path / "cat.png").generation_parameters["prompt"] == "a cat"


def test_a_server_that_names_another_place_is_not_obeyed(
    gcs: Bucket, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    (tmp_path / "secret.png").write_bytes(b"secret")
    elsewhere = f"file://{tmp_path}/secret.png"

    class LyingService(Service):
        """FAKE: stores the images, and names another file."""

        def _store(self, finished, uri, cancellation):
            stored = super()._store(finished, uri, cancellation)
            return tuple(
                image.__class__(b"", "image/png", (0, 0), 0, image.contents, uri=elsewhere)
                for image in stored
            )

    monkeypatch.setattr("tests.servers.Service", LyingService)
    with in_thread(FlatEngine(), Settings(storage=[f"{OUT}=write"])) as server:
        monkeypatch.setenv("OPENIMAGEN_ENDPOINT", server.url)
        image = ImageGenerationModel.from_pretrained(MODEL).generate_images("a cat", output_gcs_uri=OUT)[0]
        assert image._gcs_uri == elsewhere
        with pytest.raises(ImagenError, match="setting `storage`") as refusal:
            _ = image._image_bytes
        assert refusal.value.code == "PERMISSION_DENIED"


def test_in_this_process_the_setting_counts(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    model = ImageGenerationModel.from_pretrained(MODEL)
    with pytest.raises(ImagenError, match="setting `storage`"):
        model.generate_images("a cat", output_gcs_uri=f"file://{tmp_path}")
    monkeypatch.setenv("OPENIMAGEN_STORAGE", f"file://{tmp_path}=write")
    image = model.generate_images("a cat", output_gcs_uri=f"file://{tmp_path}")[0]
    assert Path(image._gcs_uri.removeprefix("file://")).read_bytes() == image._image_bytes


def test_an_image_by_its_uri_is_read_where_the_setting_allows(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    (tmp_path / "a.png").write_bytes(b"an image")
    uri = f"file://{tmp_path}/a.png"
    with pytest.raises(ImagenError, match="setting `storage`"):
        _ = Image(gcs_uri=uri)._image_bytes
    monkeypatch.setenv("OPENIMAGEN_STORAGE", f"file://{tmp_path}=read")
    assert Image.load_from_file(uri)._image_bytes == b"an image"


@pytest.mark.parametrize(
    "arguments", [{}, {"image_bytes": b"x", "gcs_uri": "gs://b/x"}, {"image_bytes": b""}]
)
def test_an_image_has_either_bytes_or_a_uri(arguments: dict[str, object]) -> None:
    with pytest.raises(ValueError, match="Either image_bytes or gcs_uri"):
        Image(**arguments)


def test_the_command_line_stores_on_a_server(
    storing_server: Address, gcs: Bucket, capsys: pytest.CaptureFixture[str]
) -> None:
    code = cli.main(
        ["generate", "a cat", "-n", "2", "-o", OUT, "--format", "jpeg", "--endpoint", storing_server.url]
    )
    uris = capsys.readouterr().out.split()
    assert code == 0
    assert [uri[-13:] for uri in uris] == ["/sample_0.jpg", "/sample_1.jpg"]
    assert [opened(gcs.content(uri)).format for uri in uris] == ["JPEG", "JPEG"]


def test_the_command_line_may_write_where_it_is_told_to(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.main(["generate", "a cat", "-o", f"file://{tmp_path}"]) == 0
    (uri,) = capsys.readouterr().out.split()
    assert opened(Path(uri.removeprefix("file://")).read_bytes()).size == (1024, 1024)


def test_the_command_line_names_a_folder_that_is_missing(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.main(["generate", "a cat", "-o", f"file://{tmp_path}/missing"]) == 2
    assert "missing does not exist" in capsys.readouterr().err
