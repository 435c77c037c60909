"""Files from outside become the right pixels, or an InvalidArgument."""

import random
import struct
import zlib
from pathlib import Path

import numpy as np
import PIL.Image
import PIL.ImageCms
import pytest

from openimagen import images
from openimagen.decoding import VERIFIABLE, DecodedImage, Limits, decode, read_header
from openimagen.errors import InvalidArgument
from tests.fuzz_decoding import check, mutated, samples, saved

HEIGHT, WIDTH = 20, 30


def coloured() -> np.ndarray:
    """Smooth colours, so that JPEG changes little."""
    y, x = np.mgrid[0:HEIGHT, 0:WIDTH]
    return np.stack([x * 8, y * 12, 200 - x * 3 - y * 4], axis=2).astype(np.uint8)


def chunk(kind: bytes, body: bytes) -> bytes:
    return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))


def png(header: bytes, rows: bytes, *more: bytes) -> bytes:
    parts = [chunk(b"IHDR", header), *more, chunk(b"IDAT", zlib.compress(rows)), chunk(b"IEND", b"")]
    return b"\x89PNG\r\n\x1a\n" + b"".join(parts)


def refusal(data: bytes, limits: Limits | None = None) -> str:
    with pytest.raises(InvalidArgument) as raised:
        decode(data, limits)
    assert raised.value.field == "image"
    return raised.value.message


def test_a_png_comes_back_to_the_last_bit() -> None:
    decoded = decode(images.encode_png(coloured()))
    assert (decoded.pixels == coloured()).all()
    assert decoded.pixels.dtype == np.uint8
    assert (decoded.alpha, decoded.grey, decoded.icc, decoded.size) == (None, False, None, (WIDTH, HEIGHT))


@pytest.mark.parametrize("progressive", [False, True])
def test_a_jpeg(progressive: bool) -> None:
    decoded = decode(saved(PIL.Image.fromarray(coloured()), "JPEG", quality=95, progressive=progressive))
    assert np.abs(decoded.pixels.astype(int) - coloured()).mean() < 3
    assert not decoded.grey


@pytest.mark.parametrize("kind", ["PNG", "JPEG"])
def test_greyscale(kind: str) -> None:
    grey = coloured()[:, :, 0]
    decoded = decode(saved(PIL.Image.fromarray(grey), kind))
    assert decoded.grey
    assert np.abs(decoded.pixels.astype(int) - grey[:, :, None]).max() <= (0 if kind == "PNG" else 12)


def test_one_bit() -> None:
    bits = coloured()[:, :, 0] > 100
    decoded = decode(saved(PIL.Image.fromarray(bits)))
    assert decoded.grey
    assert (decoded.pixels[:, :, 1] == np.where(bits, 255, 0)).all()


def test_alpha_in_colour_and_in_grey() -> None:
    alpha = np.arange(HEIGHT * WIDTH, dtype=np.uint16).reshape(HEIGHT, WIDTH).astype(np.uint8)
    for pixels, grey in ((coloured(), False), (coloured()[:, :, :1].repeat(3, axis=2), True)):
        decoded = decode(images.encode_png(pixels, alpha=alpha, grey=grey))
        assert decoded.alpha is not None
        assert (decoded.alpha == alpha).all()
        assert (decoded.pixels == pixels).all()
        assert decoded.grey is grey


def test_a_palette_with_and_without_transparency() -> None:
    indices = PIL.Image.fromarray((coloured()[:, :, 0] // 100).astype(np.uint8), "P")
    indices.putpalette([255, 0, 0, 0, 255, 0, 0, 0, 255])
    plain = decode(saved(indices))
    assert plain.alpha is None
    colours = {tuple(colour) for colour in plain.pixels.reshape(-1, 3)}
    assert colours == {(255, 0, 0), (0, 255, 0), (0, 0, 255)}
    transparent = decode(saved(indices, transparency=1))
    assert transparent.alpha is not None
    assert ((transparent.alpha == 0) == (np.asarray(indices) == 1)).all()


def test_sixteen_bits_keep_their_brightness() -> None:
    levels = np.linspace(0, 65535, HEIGHT * WIDTH).astype(np.uint16).reshape(HEIGHT, WIDTH)
    grey = decode(saved(PIL.Image.fromarray(levels)))
    assert grey.grey
    assert np.abs(grey.pixels[:, :, 0] - levels / 257.0).max() <= 0.51
    rows = b"".join(b"\0" + np.stack([row] * 3, axis=1).astype(">u2").tobytes() for row in levels)
    colour = decode(png(struct.pack(">IIBBBBB", WIDTH, HEIGHT, 16, 2, 0, 0, 0), rows))
    assert np.abs(colour.pixels - levels[:, :, None] / 257.0).max() <= 1


def test_sixteen_bits_with_a_transparent_level() -> None:
    levels = np.arange(HEIGHT * WIDTH, dtype=np.uint16).reshape(HEIGHT, WIDTH) * 50
    rows = b"".join(b"\0" + row.astype(">u2").tobytes() for row in levels)
    header = struct.pack(">IIBBBBB", WIDTH, HEIGHT, 16, 0, 0, 0, 0)
    decoded = decode(png(header, rows, chunk(b"tRNS", struct.pack(">H", 500))))
    assert decoded.alpha is not None
    assert ((decoded.alpha == 0) == (levels == 500)).all()
    rows = b"".join(b"\0" + np.stack([row] * 3, axis=1).astype(">u2").tobytes() for row in levels)
    header = struct.pack(">IIBBBBB", WIDTH, HEIGHT, 16, 2, 0, 0, 0)
    assert "16-bit colour" in refusal(png(header, rows, chunk(b"tRNS", struct.pack(">3H", 500, 500, 500))))


def test_cmyk() -> None:
    cmyk = PIL.Image.fromarray(coloured()).convert("CMYK")
    decoded = decode(saved(cmyk, "JPEG", quality=95))
    assert np.abs(decoded.pixels.astype(int) - coloured()).mean() < 4
    # a profile that is none must not stop it
    broken = decode(saved(cmyk, "JPEG", quality=95, icc_profile=b"\0" * 16 + b"CMYK" + b"\0" * 200))
    assert np.abs(broken.pixels.astype(int) - decoded.pixels).max() <= 1
    assert broken.icc is None


@pytest.mark.parametrize("orientation", range(1, 9))
@pytest.mark.parametrize("kind", ["PNG", "JPEG"])
def test_exif_orientation(orientation: int, kind: str) -> None:
    exif = PIL.Image.Exif()
    exif[0x0112] = orientation
    corner = np.zeros((16, 32, 3), np.uint8)
    corner[:8, :8] = 255
    decoded = decode(saved(PIL.Image.fromarray(corner), kind, exif=exif))
    assert decoded.size == ((32, 16) if orientation < 5 else (16, 32))
    # where EXIF says that the stored top left corner belongs
    bottom, right = {1: (0, 0), 2: (0, 1), 3: (1, 1), 4: (1, 0), 5: (0, 0), 6: (0, 1), 7: (1, 1), 8: (1, 0)}[
        orientation
    ]
    assert decoded.pixels[-4 if bottom else 4, -4 if right else 4].min() > 200
    assert decoded.pixels[4 if bottom else -4, 4 if right else -4].max() < 50


def test_damaged_exif_is_no_reason_to_refuse() -> None:
    data = saved(PIL.Image.fromarray(coloured()), "JPEG", exif=b"Exif\0\0MM\0*\xff\xff\xff\xff")
    assert decode(data).size == (WIDTH, HEIGHT)


def test_colour_profiles_are_kept_where_they_fit() -> None:
    srgb = PIL.ImageCms.ImageCmsProfile(PIL.ImageCms.createProfile("sRGB")).tobytes()
    for kind in ("PNG", "JPEG"):
        assert decode(saved(PIL.Image.fromarray(coloured()), kind, icc_profile=srgb)).icc == srgb
        assert decode(saved(PIL.Image.fromarray(coloured()[:, :, 0]), kind, icc_profile=srgb)).icc is None


@pytest.mark.parametrize("mime_type", ["image/png", "image/jpeg"])
def test_profiles_and_greyscale_are_written(mime_type: str) -> None:
    srgb = PIL.ImageCms.ImageCmsProfile(PIL.ImageCms.createProfile("sRGB")).tobytes()
    assert decode(images.encode(coloured(), mime_type, 90, icc=srgb)).icc == srgb
    grey = decode(images.encode(coloured()[:, :, :1].repeat(3, axis=2), mime_type, 95, grey=True))
    assert grey.grey
    assert np.abs(grey.pixels[:, :, 0].astype(int) - coloured()[:, :, 0]).mean() < 3


def test_jpeg_lays_transparent_parts_on_white() -> None:
    alpha = np.zeros((16, 16), np.uint8)
    alpha[:, 8:] = 128
    data = images.encode(np.zeros((16, 16, 3), np.uint8), "image/jpeg", 100, alpha=alpha)
    pixels = decode(data).pixels
    assert pixels[8, 2].min() > 250
    assert abs(int(pixels[8, 13, 0]) - 127) < 4


@pytest.mark.parametrize("kind", ["GIF", "WEBP", "BMP", "TIFF"])
def test_other_formats_are_refused_by_name(kind: str) -> None:
    named = {"WEBP": "WebP"}.get(kind, kind)
    assert f"a {named} file" in refusal(saved(PIL.Image.fromarray(coloured()), kind))


@pytest.mark.parametrize("data", [b"", b"anything", b"%PDF-1.7", b"\x89PNG", b"<svg/>"])
def test_what_is_no_image_is_refused(data: bytes) -> None:
    assert "allowed: a PNG or JPEG file" in refusal(data)


def test_an_animation_is_refused() -> None:
    frames = [PIL.Image.fromarray(coloured()), PIL.Image.fromarray(255 - coloured())]
    assert "animated" in refusal(saved(frames[0], save_all=True, append_images=frames[1:]))


def test_more_bytes_than_the_limit() -> None:
    data = images.encode_png(coloured())
    assert "at most 10 MB" in refusal(data + b"\0" * (10 * 2**20))
    assert decode(data, Limits(size=len(data))).size == (WIDTH, HEIGHT)
    refusal(data, Limits(size=len(data) - 1))


@pytest.mark.parametrize("size", [(2**31 - 1, 2**31 - 1), (100_000, 100_000), (17_000_001, 1)])
def test_a_bomb_is_refused_by_its_header(size: tuple[int, int]) -> None:
    bomb = png(struct.pack(">IIBBBBB", *size, 8, 0, 0, 0, 0), b"\0" * 10_000_000)
    assert f"{size[0]} x {size[1]} pixels" in refusal(bomb)
    assert "pixels" in refusal(images.encode_png(coloured()), Limits(pixels=HEIGHT * WIDTH - 1))


def test_text_that_inflates_is_bounded() -> None:
    bomb = chunk(b"zTXt", b"key\0\0" + zlib.compress(b"\0" * 50_000_000))
    rows = b"\0" * (3 * 4)
    assert "damaged" in refusal(png(struct.pack(">IIBBBBB", 3, 3, 8, 0, 0, 0, 0), rows, bomb))


def test_a_jpeg_that_claims_65535_pixels_a_side() -> None:
    data = bytearray(saved(PIL.Image.fromarray(coloured()), "JPEG"))
    frame = data.index(b"\xff\xc0")
    data[frame + 5 : frame + 9] = b"\xff\xff\xff\xff"
    assert "65535 x 65535 pixels" in refusal(bytes(data))


def test_a_progressive_jpeg_of_very_many_scans() -> None:
    plain = saved(PIL.Image.new("L", (64, 64), 90), "JPEG", progressive=True)
    last = plain[plain.rindex(b"\xff\xda") : -2]
    assert decode(plain[:-2] + 100 * last + plain[-2:]).size == (64, 64)
    assert "scans" in refusal(plain[:-2] + 1000 * last + plain[-2:])


@pytest.mark.parametrize("size", [(0, 5), (5, 0)])
def test_an_empty_image(size: tuple[int, int]) -> None:
    assert "damaged PNG" in refusal(png(struct.pack(">IIBBBBB", *size, 8, 2, 0, 0, 0), b"\0"))


@pytest.mark.parametrize("kind", ["PNG", "JPEG"])
def test_a_file_that_stops_early(kind: str) -> None:
    rng = np.random.default_rng(1)
    data = saved(PIL.Image.fromarray(rng.integers(0, 256, (40, 40, 3), np.uint8)), kind)
    for share in (0.02, 0.1, 0.3, 0.5, 0.7, 0.9):
        assert f"damaged {kind}" in refusal(data[: int(len(data) * share)])


def test_a_broken_chunk() -> None:
    data = bytearray(images.encode_png(coloured()))
    data[data.index(b"IDAT") + 30] ^= 0xFF
    assert "damaged PNG" in refusal(bytes(data))


def test_the_header_alone() -> None:
    header = read_header(images.encode_png(coloured())[:40])
    assert (header.format, header.size) == ("PNG", (WIDTH, HEIGHT))
    header = read_header(saved(PIL.Image.fromarray(coloured()), "JPEG"))
    assert (header.format, header.size) == ("JPEG", (WIDTH, HEIGHT))


def test_mutated_files_end_in_an_image_or_a_refusal() -> None:
    rng = random.Random(7)
    ends = [check(mutated(rng.choice(samples()), rng)) for _ in range(400)]
    assert set(ends) == {True, False}


def test_a_file_is_judged_by_content_and_not_by_name(tmp_path: Path) -> None:
    misnamed = tmp_path / "image.png"
    misnamed.write_bytes(saved(PIL.Image.fromarray(coloured()), "JPEG"))
    assert isinstance(decode(misnamed.read_bytes()), DecodedImage)


@pytest.mark.parametrize("lossless", [True, False])
@pytest.mark.parametrize("mode", ["RGB", "RGBA"])
def test_webp_where_it_is_allowed(lossless: bool, mode: str) -> None:
    data = saved(PIL.Image.fromarray(coloured()).convert(mode), "WEBP", lossless=lossless, quality=95)
    decoded = decode(data, VERIFIABLE)
    assert decoded.size == (WIDTH, HEIGHT)
    assert np.abs(decoded.pixels.astype(int) - coloured()).mean() < (0.1 if lossless else 12)
    assert read_header(data, VERIFIABLE).format == "WEBP"
    assert "a WebP file" in refusal(data)


@pytest.mark.parametrize("size", [1, 13, 20, 29, 40, -5])
def test_a_truncated_webp(size: int) -> None:
    data = saved(PIL.Image.fromarray(coloured()), "WEBP", quality=95)[:size]
    assert "WebP" in refusal(data, VERIFIABLE)


def test_an_animated_webp() -> None:
    frames = [PIL.Image.new("RGB", (9, 9), colour) for colour in ("red", "blue")]
    data = saved(frames[0], "WEBP", save_all=True, append_images=frames[1:])
    assert "animated" in refusal(data, VERIFIABLE)


def test_a_webp_that_announces_too_much() -> None:
    header = b"VP8X" + (10).to_bytes(4, "little") + bytes(4) + b"\xff\xff\x00" * 2
    data = b"RIFF" + (len(header) + 4).to_bytes(4, "little") + b"WEBP" + header
    assert "65536 x 65536 pixels" in refusal(data, VERIFIABLE)
