"""`mode: "upscale"` over HTTP: what is taken, what comes back, and what each refusal says."""

import base64
import io
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import numpy as np
import PIL.Image
import pytest

from openimagen import catalog, images
from openimagen.config import Settings
from tests.calls import Reply, assert_status, post
from tests.fakes import HeldEngine
from tests.servers import Address, in_thread

EDITING_FAILED = "Image editing failed with the following error: "
UPSCALER = "imagen-4.0-upscale-preview"


def png(width: int = 12, height: int = 8, **options: Any) -> bytes:
    y, x = np.mgrid[0:height, 0:width]
    pixels = np.stack([x * 255 // width, y * 255 // height, np.full_like(x, 90)], axis=2).astype(np.uint8)
    return images.encode_png(pixels, **options)


def body(data: bytes | str = b"", factor: str | None = "x2", **parameters: object) -> dict[str, Any]:
    encoded = data if isinstance(data, str) else base64.b64encode(data or png()).decode()
    config = {} if factor is None else {"upscaleConfig": {"upscaleFactor": factor}}
    return {
        "instances": [{"prompt": "", "image": {"bytesBase64Encoded": encoded}}],
        "parameters": {"mode": "upscale", "sampleCount": 1} | config | parameters,
    }


def upscale(server: Address, content: dict[str, Any], model: str = "imagegeneration@002") -> Reply:
    return post(server, content, f"/v1/projects/p/locations/l/publishers/google/models/{model}:predict")


def only_image(reply: Reply) -> PIL.Image.Image:
    assert reply.http_status == 200, reply.body
    assert reply.json.keys() == {"predictions"}
    (image,) = reply.images
    return image


def refused(reply: Reply, contains: str) -> None:
    assert_status(reply, "INVALID_ARGUMENT", contains)
    assert reply.json["error"]["message"].startswith(EDITING_FAILED)


@pytest.mark.parametrize("factor", [2, 3, 4])
def test_each_factor(flat_server: Address, factor: int) -> None:
    image = only_image(upscale(flat_server, body(factor=f"x{factor}"), UPSCALER))
    assert (image.format, image.mode, image.size) == ("PNG", "RGB", (12 * factor, 8 * factor))
    small = np.asarray(image.resize((12, 8), PIL.Image.Resampling.BOX)).astype(int)
    assert np.abs(small - np.asarray(PIL.Image.open(io.BytesIO(png())))).mean() < 4


@pytest.mark.parametrize("model", [model.id for model in catalog.generation_models()])
def test_every_generation_model_upscales(flat_server: Address, model: str) -> None:
    assert only_image(upscale(flat_server, body(), model)).size == (24, 16)


@pytest.mark.parametrize("path", ["/v1beta/models/{}:predict", "/v1beta/projects/p/models/{}:predict"])
def test_the_gemini_shapes(flat_server: Address, path: str) -> None:
    assert only_image(post(flat_server, body(), path.format("imagen-3.0-generate-002"))).size == (24, 16)


def test_the_upscaling_model_needs_no_mode(flat_server: Address) -> None:
    content = body()
    del content["parameters"]["mode"]
    assert only_image(upscale(flat_server, content, UPSCALER)).size == (24, 16)


@pytest.mark.parametrize("asked", ["64", 64, 64.0, "66", "63"])
def test_a_size_is_a_factor_of_the_longer_side(flat_server: Address, asked: object) -> None:
    content = body(png(32, 20), factor=None, sampleImageSize=asked)
    assert only_image(upscale(flat_server, content)).size == (64, 40)


def test_the_factor_wins_over_the_size(flat_server: Address) -> None:
    assert only_image(upscale(flat_server, body(factor="x3", sampleImageSize="4096"))).size == (36, 24)


def test_jpeg_with_a_quality(flat_server: Address) -> None:
    rough = images.encode_png(np.random.default_rng(0).integers(90, 160, (16, 16, 3), np.uint8))
    sizes = []
    for quality in (10, 95):
        options = {"mimeType": "image/jpeg", "compressionQuality": quality}
        reply = upscale(flat_server, body(rough, outputOptions=options))
        assert only_image(reply).format == "JPEG"
        sizes.append(len(reply.body))
    assert sizes[0] < sizes[1]


def test_alpha_and_greyscale_come_back(flat_server: Address) -> None:
    alpha = np.full((8, 12), 128, np.uint8)
    image = only_image(upscale(flat_server, body(png(alpha=alpha))))
    assert image.mode == "RGBA"
    assert np.asarray(image)[:, :, 3].max() == np.asarray(image)[:, :, 3].min() == 128
    assert only_image(upscale(flat_server, body(png(grey=True)))).mode == "L"
    options = {"mimeType": "image/jpeg"}
    reply = upscale(flat_server, body(png(alpha=alpha), outputOptions=options))
    assert only_image(reply).mode == "RGB"
    assert "white" in reply.headers["x-openimagen-notes"]


def test_an_exif_rotated_photo_comes_back_upright(flat_server: Address) -> None:
    exif = PIL.Image.Exif()
    exif[0x0112] = 6
    file = io.BytesIO()
    PIL.Image.open(io.BytesIO(png())).save(file, "JPEG", exif=exif)
    image = only_image(upscale(flat_server, body(file.getvalue())))
    assert image.size == (16, 24)
    assert 0x0112 not in image.getexif()


@pytest.mark.parametrize("change", [lambda t: t.rstrip("="), lambda t: "\n".join([t[:40], t[40:]])])
def test_base64_as_clients_write_it(flat_server: Address, change: Any) -> None:
    assert only_image(upscale(flat_server, body(change(base64.b64encode(png()).decode())))).size == (24, 16)
    assert only_image(upscale(flat_server, body(base64.urlsafe_b64encode(png()).decode()))).size == (24, 16)


def test_metadata_and_headers(flat_server: Address) -> None:
    reply = upscale(flat_server, body(sampleCount=4, negativePrompt="cars"))
    metadata = images.read_metadata(base64.b64decode(reply.json["predictions"][0]["bytesBase64Encoded"]))
    assert (metadata["engine"], metadata["upscaled"]) == ("span", 2)
    assert reply.headers["x-openimagen-engine"] == "span"
    assert "upscale;dur=" in reply.headers["server-timing"]
    assert reply.headers["x-openimagen-notes"] == (
        "ignored, upscaling does not have it: negativePrompt, sampleCount"
    )


def test_parameters_of_imagen_4_are_noted(flat_server: Address) -> None:
    content = body()
    config = {"enhanceInputImage": True, "imagePreservationFactor": 0.5, "enableFasterUpscaling": False}
    content["parameters"]["upscaleConfig"] |= config
    notes = upscale(flat_server, content, UPSCALER).headers["x-openimagen-notes"]
    assert "upscaleConfig.enhanceInputImage, upscaleConfig.imagePreservationFactor" in notes
    assert "Faster" not in notes


@pytest.mark.parametrize("image", [None, {}, {"bytesBase64Encoded": ""}, {"mimeType": "image/png"}])
def test_no_image(flat_server: Address, image: object) -> None:
    content = body()
    content["instances"][0]["image"] = image
    refused(upscale(flat_server, content), "No uri or raw bytes are provided in media content.")


def test_neither_factor_nor_size(flat_server: Address) -> None:
    refused(upscale(flat_server, body(factor=None)), "Image size 'IMAGE_SIZE_DEFAULT' is not supported.")


@pytest.mark.parametrize("factor", ["x1", "x8", "2.5", "four", 2.5, {"a": 1}, True])
def test_other_factors(flat_server: Address, factor: Any) -> None:
    refused(upscale(flat_server, body(factor=factor)), "upscaleConfig.upscaleFactor: got")


@pytest.mark.parametrize("asked", ["100", "2048", "12", "big", "-24", "0", "9" * 30])
def test_other_sizes(flat_server: Address, asked: str) -> None:
    refused(upscale(flat_server, body(factor=None, sampleImageSize=asked)), "sampleImageSize: got")


@pytest.mark.parametrize(
    ("content", "says"),
    [
        ("!!!not-base64!!!", "instances[0].image: got '!!!not-base64!!!'; allowed: a file in base64."),
        (b"no image", "allowed: a PNG or JPEG file"),
        (png()[:60], "a damaged PNG file"),
        (png() + b"\0" * 11_000_000, "at most 10 MB"),
    ],
)
def test_files_that_are_none(flat_server: Address, content: bytes | str, says: str) -> None:
    refused(upscale(flat_server, body(content)), says)


def test_more_than_17_megapixels(flat_server: Address) -> None:
    too_long = images.encode_png(np.zeros((1, 17_000_001, 3), np.uint8))
    too_wide = body(png(1031, 1031), factor="x4")
    refused(upscale(flat_server, too_wide), "1031 x 1031 pixels, x4 would be 4124 x 4124")
    refused(upscale(flat_server, body(too_long)), "at most 17,000,000 pixels")


@pytest.mark.parametrize("parameter", [{"gcsUri": "gs://bucket/image.png"}])
def test_storage_is_closed_by_default(flat_server: Address, parameter: dict[str, str]) -> None:
    content = body()
    content["instances"][0]["image"] = parameter
    assert_status(upscale(flat_server, content), "PERMISSION_DENIED", "storage")
    assert_status(upscale(flat_server, body(storageUri="gs://bucket/")), "PERMISSION_DENIED", "storage")


@pytest.mark.parametrize("prompt", [1, ["a"], {"a": 1}])
def test_a_prompt_that_is_no_text(flat_server: Address, prompt: object) -> None:
    content = body()
    content["instances"][0]["prompt"] = prompt
    refused(upscale(flat_server, content), "prompt: got")


def test_an_upscale_waits_at_the_gate_like_a_drawing() -> None:
    engine = HeldEngine(parallel=1)
    with in_thread(engine, Settings(queue_megapixels=0)) as server, ThreadPoolExecutor(1) as threads:
        drawing = threads.submit(post, server, {"instances": [{"prompt": "a"}], "parameters": {}})
        engine.started.acquire()
        assert_status(upscale(server, body()), "RESOURCE_EXHAUSTED", "base model: imagegeneration.")
        engine.finish_one()
        assert drawing.result().http_status == 200
        assert only_image(upscale(server, body())).size == (24, 16)


def test_what_cannot_be_upscaled_does_not_wait() -> None:
    engine = HeldEngine(parallel=1)
    with in_thread(engine, Settings(queue_megapixels=0)) as server, ThreadPoolExecutor(1) as threads:
        drawing = threads.submit(post, server, {"instances": [{"prompt": "a"}], "parameters": {}})
        engine.started.acquire()
        refused(upscale(server, body(b"no image")), "PNG or JPEG")
        engine.finish_one()
        assert drawing.result().http_status == 200
