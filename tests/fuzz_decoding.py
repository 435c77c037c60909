"""Feeds mutated image files to the decoder: `python -m tests.fuzz_decoding [--seconds N] [--seed N]`.

Each file must end in a DecodedImage that agrees with its own header, or in an InvalidArgument for the field
"image"; nothing else. Prints the seed; a failing file is written to fuzz-failure.bin.
"""

import argparse
import io
import random
import struct
import sys
import time
import warnings
import zlib
from pathlib import Path
from typing import Any

import numpy as np
import PIL.Image

from openimagen.decoding import Limits, decode, read_header
from openimagen.errors import InvalidArgument

LIMITS = Limits(size=2**20, pixels=2**20, webp=True)
SLOWEST_SECONDS = 20  # a guard against hanging, far above what a shared machine needs
INTERESTING = (0, 1, 2, 0x7F, 0x80, 0xFF)


def samples() -> list[bytes]:
    """Small files of every kind that the decoder reads."""
    rng = np.random.default_rng(0)
    pixels = rng.integers(0, 256, (24, 31, 4), np.uint8)
    pixels[:12] = np.linspace(0, 255, 31).astype(np.uint8)[None, :, None]
    colour = PIL.Image.fromarray(pixels[:, :, :3])
    exif = PIL.Image.Exif()
    exif[0x0112] = 6
    palette = colour.quantize(16)
    sixteen = PIL.Image.fromarray(pixels[:, :, 0].astype(np.uint16) * 257)
    files = []
    for image, options in (
        (colour, {}),
        (colour, {"exif": exif, "icc_profile": b"\0" * 16 + b"RGB " + b"\0" * 300}),
        (PIL.Image.fromarray(pixels), {}),
        (colour.convert("L"), {"transparency": 7}),
        (colour.convert("LA"), {}),
        (colour.convert("1"), {}),
        (palette, {"transparency": 3}),
        (sixteen, {}),
        (colour, {"save_all": True, "append_images": [colour.transpose(PIL.Image.Transpose.ROTATE_180)]}),
    ):
        files.append(saved(image, "PNG", **options))
    files += [saved(colour, "WEBP", lossless=lossless) for lossless in (True, False)]
    for image, options in (
        (colour, {"exif": exif}),
        (colour, {"progressive": True}),
        (colour.convert("L"), {"icc_profile": b"\0" * 16 + b"GRAY" + b"\0" * 300}),
        (colour.convert("CMYK"), {"icc_profile": b"\0" * 16 + b"CMYK" + b"\0" * 300}),
    ):
        files.append(saved(image, "JPEG", **options))
    return files


def mutated(data: bytes, rng: random.Random) -> bytes:
    """One to eight changes; a PNG's checksums are made right half of the time, so that they get through."""
    content = bytearray(data)
    for _ in range(rng.randint(1, 8)):
        at = rng.randrange(len(content)) if content else 0
        match rng.randrange(7):
            case 0:
                content[at : at + 1] = bytes([rng.randrange(256)])
            case 1:
                content[at : at + 1] = bytes([rng.choice(INTERESTING)])
            case 2:
                content[at : at + 4] = struct.pack(">I", rng.choice((0, 1, 2**31 - 1, 2**32 - 1, 65535)))
            case 3:
                del content[at : at + rng.randint(1, 40)]
            case 4:
                content[at:at] = rng.randbytes(rng.randint(1, 40))
            case 5:
                content[at:at] = content[at : at + rng.randint(1, 400)]
            case _:
                del content[rng.randrange(len(content) + 1) :]
    return _with_checksums(bytes(content)) if rng.random() < 0.5 else bytes(content)


def _with_checksums(data: bytes) -> bytes:
    """A PNG whose chunks, as far as they can be followed, have right checksums; anything else as it is."""
    if not data.startswith(b"\x89PNG\r\n\x1a\n"):
        return data
    content = bytearray(data)
    at = 8
    while at + 12 <= len(content):
        end = at + 8 + int.from_bytes(content[at : at + 4], "big")
        if end + 4 > len(content):
            break
        content[end : end + 4] = struct.pack(">I", zlib.crc32(content[at + 4 : end]))
        at = end + 4
    return bytes(content)


def check(data: bytes) -> bool:
    """Decode one file; True where it was an image. Raises for every other end."""
    started = time.monotonic()
    try:
        decoded = decode(data, LIMITS)
    except InvalidArgument as error:
        if error.field != "image":
            raise
        return False
    finally:
        assert time.monotonic() - started < SLOWEST_SECONDS, "it took too long"
    assert sorted(decoded.size) == sorted(read_header(data, LIMITS).size)
    height, width, channels = decoded.pixels.shape
    assert (channels, decoded.pixels.dtype) == (3, np.uint8)
    assert decoded.alpha is None or (decoded.alpha.shape, decoded.alpha.dtype) == ((height, width), np.uint8)
    return True


def main() -> int:
    parser = argparse.ArgumentParser(description="Feed mutated image files to the decoder.")
    parser.add_argument("--seconds", type=float, default=60)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    warnings.simplefilter("ignore")  # Pillow remarks on damaged files
    print(f"seed {options.seed}, {options.seconds:g} s", flush=True)
    files = samples()
    rng = random.Random(options.seed)
    tried = images = 0
    deadline = time.monotonic() + options.seconds
    while time.monotonic() < deadline:
        data = mutated(rng.choice(files), rng)
        try:
            images += check(data)
        except BaseException:
            Path("fuzz-failure.bin").write_bytes(data)
            print(f"failed on file {tried}, now in fuzz-failure.bin", file=sys.stderr)
            raise
        tried += 1
    print(f"{tried} files: {images} images, {tried - images} refused, nothing else")
    return 0


def saved(image: PIL.Image.Image, kind: str = "PNG", **options: Any) -> bytes:
    """The file of an image."""
    file = io.BytesIO()
    image.save(file, kind, **options)
    return file.getvalue()


if __name__ == "__main__":
    raise SystemExit(main())
