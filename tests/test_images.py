"""Image files: exact PNGs, JPEGs of the right quality, metadata, and sizes of every kind."""

import io
import zlib
from pathlib import Path

import numpy as np
import PIL.Image
import pytest

from openimagen import images
from tests.calls import opened

METADATA = {"software": "openimagen", "seed": 4294967295, "prompt": "猫 “ünï”", "index": 0}


def noise(width: int, height: int) -> np.ndarray:
    return np.random.default_rng(width * height).integers(0, 256, (height, width, 3), np.uint8)


@pytest.mark.parametrize(
    "size", [(1, 1), (1, 2), (2, 1), (3, 1), (1, 100), (100, 1), (255, 257), (1024, 1024), (2016, 1134)]
)
@pytest.mark.parametrize("mime_type", ["image/png", "image/jpeg"])
def test_every_size_can_be_decoded(size: tuple[int, int], mime_type: str) -> None:
    image = opened(images.encode(noise(*size), mime_type))
    assert (image.size, image.mode) == (size, "RGB")
    assert PIL.Image.MIME[image.format or ""] == mime_type


@pytest.mark.parametrize(
    "pixels",
    [noise(37, 41), np.zeros((5, 7, 3), np.uint8), np.full((5, 7, 3), 255, np.uint8)],
    ids=["noise", "black", "white"],
)
def test_a_png_is_exact(pixels: np.ndarray) -> None:
    assert np.array_equal(np.asarray(opened(images.encode(pixels, "image/png"))), pixels)


def test_a_view_of_an_array_is_encoded_as_it_looks() -> None:
    pixels = noise(40, 30)
    for view in (pixels[::2, 1::3], pixels[:, ::-1], pixels.transpose(1, 0, 2), pixels[..., ::-1]):
        assert np.array_equal(np.asarray(opened(images.encode(view, "image/png"))), view)


def test_a_png_passes_pillows_checksums(tmp_path: Path) -> None:
    (tmp_path / "image.png").write_bytes(images.encode(noise(30, 20), "image/png", metadata=METADATA))
    with PIL.Image.open(tmp_path / "image.png") as image:
        image.verify()


def test_a_damaged_png_would_not_pass(tmp_path: Path) -> None:
    data = bytearray(images.encode(noise(30, 20), "image/png"))
    data[-20] ^= 1
    with pytest.raises((SyntaxError, zlib.error, OSError)), PIL.Image.open(io.BytesIO(bytes(data))) as image:
        image.verify()


def test_jpeg_quality_is_higher_for_higher_numbers() -> None:
    y, x = np.mgrid[0:200, 0:300]
    pixels = np.stack([x % 256, y, (x * y) % 256], 2).astype(np.uint8)
    files = [images.encode(pixels, "image/jpeg", quality) for quality in (0, 25, 50, 75, 90, 100)]
    sizes = [len(file) for file in files]
    assert sizes == sorted(sizes)
    assert len(set(sizes)) == len(sizes)
    errors = [np.abs(np.asarray(opened(file)).astype(int) - pixels).mean() for file in files]
    assert errors == sorted(errors, reverse=True)


def test_the_default_quality_is_75() -> None:
    pixels = noise(64, 64)
    assert images.encode(pixels, "image/jpeg") == images.encode(pixels, "image/jpeg", 75)


@pytest.mark.parametrize("mime_type", ["image/png", "image/jpeg"])
def test_metadata_is_read_back(mime_type: str) -> None:
    data = images.encode(noise(8, 8), mime_type, metadata=METADATA)
    assert images.read_metadata(data) == METADATA
    assert images.read_metadata(images.encode(noise(8, 8), mime_type)) == {}


@pytest.mark.parametrize("mime_type", ["image/png", "image/jpeg"])
def test_the_same_pixels_make_the_same_file(mime_type: str) -> None:
    assert images.encode(noise(50, 50), mime_type, metadata=METADATA) == images.encode(
        noise(50, 50), mime_type, metadata=METADATA
    )


def _foreign(**options: object) -> bytes:
    file = io.BytesIO()
    PIL.Image.new("RGB", (4, 4)).save(file, **options)
    return file.getvalue()


@pytest.mark.parametrize(
    "data",
    [b"", b"nonsense", _foreign(format="PNG"), _foreign(format="JPEG"), _foreign(format="GIF"),
     _foreign(format="PNG")[:30], _foreign(format="JPEG", comment=b"hello")],
    ids=["nothing", "nonsense", "png", "jpeg", "gif", "cut", "comment"],
)  # fmt: skip
def test_files_of_others_have_no_metadata(data: bytes) -> None:
    assert images.read_metadata(data) == {}
