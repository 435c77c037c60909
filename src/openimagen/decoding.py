"""The one door for image files that come from outside: bytes to pixels, or a clear InvalidArgument.

PNG and JPEG are read, told by their content and not by a name; WebP too where `Limits` say so, since marked
images travel as WebP. Every other format is refused: the Imagen page takes no other, and each decoder is one
more thing to attack. The size in bytes is checked first, then the pixels that the header announces and the
scans of a JPEG, and only then is anything decoded.

Read correctly: 1, 2, 4, 8 and 16 bits, palettes, greyscale, transparency, CMYK and YCCK (to sRGB by the
file's own ICC profile), EXIF orientation. Refused: animations, truncated or damaged files, 16-bit colour
with a transparent colour.
"""

import contextlib
import io
import struct
from dataclasses import dataclass

import numpy as np
import PIL.Image
import PIL.ImageCms
import PIL.ImageOps
from numpy.typing import NDArray

from openimagen.errors import InvalidArgument

Channel = NDArray[np.uint8]  # (height, width)

MEGABYTE = 2**20
_FORMATS = {"PNG": "PNG", "JPEG": "JPEG", "WEBP": "WebP"}
_PNG_SIGNATURE = b"\x89PNG\r\n\x1a\n"
_JPEG_SIGNATURE = b"\xff\xd8\xff"
_OTHER_FORMATS = ((b"GIF8", "GIF"), (b"BM", "BMP"), (b"II*\0", "TIFF"), (b"MM\0*", "TIFF"))
# JPEG markers that begin a frame: SOF0 to SOF15 without DHT, JPG and DAC (ITU T.81, table B.1)
_FRAMES = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}
# A scan of some bytes makes the decoder pass over every pixel once. Encoders write ten scans or so; as many
# markers as this may lie in 10 MB of metadata by chance, and their scans would take about a second.
_MOST_SCANS = 500
_START_OF_SCAN = b"\xff\xda"
_LARGEST_PROFILE = 4 * MEGABYTE
_SIXTEEN_BITS = ("I", "I;16", "I;16B", "I;16L", "I;16N")


@dataclass(frozen=True)
class Limits:
    """What a file may be: `size` in bytes (the contract's 10 MB), `pixels` as width times height."""

    size: int = 10 * MEGABYTE
    pixels: int = 17_000_000
    webp: bool = False

    @property
    def formats(self) -> str:
        """The formats that are read, as a text."""
        return "a PNG, JPEG or WebP file" if self.webp else "a PNG or JPEG file"


# What may be sent to be looked at for a watermark.
VERIFIABLE = Limits(pixels=40_000_000, webp=True)


@dataclass(frozen=True)
class Header:
    """What a file says: "PNG", "JPEG" or "WEBP", and its (width, height) before any EXIF rotation."""

    format: str
    size: tuple[int, int]


@dataclass(frozen=True)
class DecodedImage:
    """An image, upright. `grey`: the file had one channel, so the three are equal; `icc`: its colour profile.

    `pixels` are uint8 (height, width, 3); `alpha` is uint8 (height, width), 255 opaque, or None.
    """

    pixels: NDArray[np.uint8]
    alpha: Channel | None = None
    grey: bool = False
    icc: bytes | None = None

    @property
    def size(self) -> tuple[int, int]:
        """(width, height) in pixels."""
        return self.pixels.shape[1], self.pixels.shape[0]


def read_header(data: bytes, limits: Limits | None = None) -> Header:
    """The header of a file within the limits; nothing is decoded. Raises InvalidArgument ("image")."""
    limits = limits or Limits()
    if len(data) > limits.size:
        raise InvalidArgument(
            "image", f"{len(data) / MEGABYTE:.1f} MB", f"at most {limits.size / MEGABYTE:g} MB"
        )
    if data.startswith(_PNG_SIGNATURE):
        header = Header("PNG", _png_size(data))
    elif data.startswith(_JPEG_SIGNATURE):
        header = Header("JPEG", _jpeg_size(data))
        if data.count(_START_OF_SCAN) > _MOST_SCANS:
            raise InvalidArgument("image", "a JPEG file of very many scans", f"at most {_MOST_SCANS} scans")
    elif limits.webp and _is_webp(data):
        header = Header("WEBP", _webp_size(data))
    else:
        named = "WebP" if _is_webp(data) else None
        named = next((name for start, name in _OTHER_FORMATS if data.startswith(start)), named)
        got = f"a {named} file" if named else "nothing" if not data else "a file of an unknown format"
        raise InvalidArgument("image", got, limits.formats)
    width, height = header.size
    if not width or not height:
        raise _damaged(header.format)
    if width * height > limits.pixels:
        raise InvalidArgument("image", f"{width} x {height} pixels", f"at most {limits.pixels:,} pixels")
    return header


def decode(data: bytes, limits: Limits | None = None) -> DecodedImage:
    """The image in a file. Raises InvalidArgument for the field "image" and for nothing else."""
    header = read_header(data, limits)
    try:
        return _decode(data, header)
    except InvalidArgument:
        raise
    except Exception as error:  # a decoder may raise anything on hostile bytes
        raise _damaged(header.format) from error


def _decode(data: bytes, header: Header) -> DecodedImage:
    with PIL.Image.open(io.BytesIO(data), formats=[header.format]) as opened:
        if opened.size != header.size:
            raise _damaged(header.format)
        if header.format != "JPEG" and getattr(opened, "is_animated", False):
            raise InvalidArgument("image", "an animated image", "a still image")
        opened.load()
        image = _upright(opened)
    icc = image.info.get("icc_profile")
    grey = image.mode in ("1", "L", "LA", *_SIXTEEN_BITS)
    if image.mode == "CMYK":
        return DecodedImage(np.asarray(_from_cmyk(image, icc)))
    image = _eight_bits(image)
    if not image.has_transparency_data:
        alpha = None
        pixels = np.asarray(image.convert("RGB"))
    else:
        four = np.asarray(image.convert("RGBA"))
        alpha = np.ascontiguousarray(four[:, :, 3])
        pixels = np.ascontiguousarray(four[:, :, :3])
    return DecodedImage(pixels, alpha, grey, icc if _fits(icc, grey) else None)


def _upright(image: PIL.Image.Image) -> PIL.Image.Image:
    with contextlib.suppress(Exception):  # damaged EXIF data is no reason to refuse the image
        return PIL.ImageOps.exif_transpose(image)
    return image


def _eight_bits(image: PIL.Image.Image) -> PIL.Image.Image:
    """Pillow reads 16-bit colour as 8 bits itself, and 16-bit grey as numbers that `convert` would clip."""
    transparent = image.info.get("transparency")
    if image.mode in _SIXTEEN_BITS:
        levels = np.asarray(image).astype(np.uint32)
        eight = PIL.Image.fromarray(((levels * 255 + 32767) // 65535).astype(np.uint8))
        if not isinstance(transparent, int):
            return eight
        return PIL.Image.merge("LA", (eight, PIL.Image.fromarray(np.uint8(255) * (levels != transparent))))
    if isinstance(transparent, tuple) and max(transparent) > 255:
        raise InvalidArgument(
            "image", "16-bit colour with a transparent colour", "an alpha channel, or 8 bits"
        )
    return image


def _from_cmyk(image: PIL.Image.Image, icc: bytes | None) -> PIL.Image.Image:
    if icc and len(icc) <= _LARGEST_PROFILE and icc[16:20] == b"CMYK":
        with contextlib.suppress(PIL.ImageCms.PyCMSError, OSError, ValueError):
            profile = PIL.ImageCms.ImageCmsProfile(io.BytesIO(icc))
            converted = PIL.ImageCms.profileToProfile(
                image, profile, PIL.ImageCms.createProfile("sRGB"), outputMode="RGB"
            )
            if converted is not None:
                return converted
    return image.convert("RGB")


def _fits(icc: bytes | None, grey: bool) -> bool:
    """True for a profile that speaks of the channels that the image has (ICC.1, section 7.2: the header)."""
    wanted = b"GRAY" if grey else b"RGB "
    return icc is not None and len(icc) <= _LARGEST_PROFILE and icc[16:20] == wanted


def _png_size(data: bytes) -> tuple[int, int]:
    if data[12:16] != b"IHDR" or len(data) < 24:
        raise _damaged("PNG")
    width, height = struct.unpack(">II", data[16:24])
    return width, height


def _jpeg_size(data: bytes) -> tuple[int, int]:
    """The size in the first frame header: walks over the segments before it (ITU T.81, section B.1.1.4)."""
    position = 2
    while position + 9 <= len(data) and data[position] == 0xFF:
        marker = data[position + 1]
        if marker == 0xFF:  # a fill byte
            position += 1
        elif marker in _FRAMES:
            height, width = struct.unpack(">HH", data[position + 5 : position + 9])
            return width, height
        else:
            position += 2 + max(2, int.from_bytes(data[position + 2 : position + 4], "big"))
    raise _damaged("JPEG")


def _is_webp(data: bytes) -> bool:
    return data[:4] == b"RIFF" and data[8:12] == b"WEBP"


def _webp_size(data: bytes) -> tuple[int, int]:
    """(width, height) of the first chunk: VP8X, VP8L or VP8 (RFC 9649, section 2)."""
    kind, number = data[12:16], int.from_bytes
    if len(data) < 30:
        raise _damaged("WEBP")
    if kind == b"VP8X":
        return 1 + number(data[24:27], "little"), 1 + number(data[27:30], "little")
    if kind == b"VP8L":
        bits = number(data[21:25], "little")
        return 1 + (bits & 0x3FFF), 1 + (bits >> 14 & 0x3FFF)
    if kind == b"VP8 ":
        return number(data[26:28], "little") & 0x3FFF, number(data[28:30], "little") & 0x3FFF
    raise _damaged("WEBP")


def _damaged(kind: str) -> InvalidArgument:
    return InvalidArgument("image", f"a damaged {_FORMATS[kind]} file", f"a whole {_FORMATS[kind]} file")
