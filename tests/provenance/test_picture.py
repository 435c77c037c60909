"""Files that are sent to be verified are read with care."""

import io

import numpy as np
import PIL.Image
import pytest

from openimagen import images
from openimagen.errors import InvalidArgument
from openimagen.provenance import picture


def file(image: PIL.Image.Image, file_format: str) -> bytes:
    written = io.BytesIO()
    image.save(written, file_format)
    return written.getvalue()


@pytest.mark.parametrize("file_format", ["PNG", "JPEG", "WEBP"])
@pytest.mark.parametrize("mode", ["RGB", "L", "RGBA", "P", "CMYK"])
def test_formats_and_modes(file_format: str, mode: str) -> None:
    if mode in ("RGBA", "P", "CMYK") and file_format == {"RGBA": "JPEG", "P": "JPEG", "CMYK": "PNG"}[mode]:
        return
    if (mode, file_format) == ("CMYK", "WEBP"):
        return
    pixels = picture.read(file(PIL.Image.new(mode, (31, 17)), file_format))
    assert (pixels.shape, pixels.dtype) == ((17, 31, 3), np.uint8)


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"anything",
        b"\x89PNG\r\n\x1a\n",
        images.encode_png(np.zeros((64, 64, 3), np.uint8))[:60],
        file(PIL.Image.new("RGB", (8, 8)), "JPEG")[:100],
        file(PIL.Image.new("RGB", (8, 8)), "BMP"),
        file(PIL.Image.new("RGB", (8, 8)), "TIFF"),
        b"%!PS-Adobe-3.0 EPSF-3.0\n%%BoundingBox: 0 0 9 9\n",
    ],
    ids=["empty", "text", "start of a PNG", "half a PNG", "half a JPEG", "BMP", "TIFF", "EPS"],
)
def test_what_cannot_be_read(data: bytes) -> None:
    with pytest.raises(InvalidArgument, match="PNG, JPEG or WebP"):
        picture.read(data)


def test_a_file_that_is_too_large() -> None:
    with pytest.raises(InvalidArgument, match="at most 10000000 bytes"):
        picture.read(b"\x89PNG\r\n\x1a\n" + b"\0" * 10_000_000)


@pytest.mark.parametrize("size", [(20_000, 3_000), (30_000, 30_000)])
def test_a_small_file_with_too_many_pixels(size: tuple[int, int]) -> None:
    width, height = size
    bomb = file(PIL.Image.new("1", (width, height)), "PNG")
    assert len(bomb) < 10_000_000
    with pytest.raises(InvalidArgument, match="pixels"):
        picture.read(bomb)
