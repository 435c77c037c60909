"""Pixels to files: PNG and JPEG, with the parameters that made the image in their metadata.

Sizes are (width, height) in pixels; pixel arrays are uint8 (height, width, 3), RGB. Files become pixels in
`decoding.py`.
"""

import io
import struct
import zlib
from collections.abc import Mapping

import msgspec
import numpy as np
import PIL.Image
from isal import isal_zlib

from openimagen.decoding import Channel
from openimagen.tasks import Pixels

EXTENSIONS = {"image/png": "png", "image/jpeg": "jpg"}
_PNG_SIGNATURE = b"\x89PNG\r\n\x1a\n"
_EXIF_USER_COMMENT = 0x9286
_EXIF_IFD = 0x8769
_ASCII = b"ASCII\0\0\0"


def encode(
    pixels: Pixels,
    mime_type: str,
    quality: int = 75,
    metadata: Mapping[str, object] | None = None,
    *,
    alpha: Channel | None = None,
    grey: bool = False,
    icc: bytes | None = None,
) -> bytes:
    """An image file of `mime_type` ("image/png" or "image/jpeg").

    `quality` (0-100, higher is better) is for JPEG. `metadata` is kept as JSON: in a PNG as the text chunk
    "openimagen", in a JPEG as the EXIF user comment. `alpha` is uint8 (height, width); a JPEG has none, so
    there the image lies on white. `grey` writes one channel, the first; `icc` is a colour profile to keep.
    """
    note = msgspec.json.encode(metadata).decode() if metadata else None
    if mime_type == "image/png":
        return encode_png(pixels, note, alpha=alpha, grey=grey, icc=icc)
    if alpha is not None:
        pixels = _on_white(pixels, alpha)
    return encode_jpeg(pixels[:, :, 0] if grey else pixels, quality, note, icc)


def encode_png(
    pixels: Pixels,
    note: str | None = None,
    *,
    alpha: Channel | None = None,
    grey: bool = False,
    icc: bytes | None = None,
) -> bytes:
    """A PNG with the Up filter on every row, deflated at the fastest level (PNG specification, section 9)."""
    height, width, _ = pixels.shape
    channels = [pixels[:, :, :1] if grey else pixels] + ([] if alpha is None else [alpha[:, :, None]])
    flat = (channels[0] if alpha is None else np.concatenate(channels, axis=2)).reshape(height, -1)
    rows = np.empty((height, 1 + flat.shape[1]), np.uint8)
    rows[:, 0] = 2  # the Up filter
    rows[0, 1:] = flat[0]
    np.subtract(flat[1:], flat[:-1], out=rows[1:, 1:])
    colour_type = (0 if grey else 2) + (0 if alpha is None else 4)
    header = struct.pack(">IIBBBBB", width, height, 8, colour_type, 0, 0, 0)
    profile = _chunk(b"iCCP", b"icc\0\0" + zlib.compress(icc)) if icc else b""
    text = _chunk(b"iTXt", b"openimagen\0\0\0\0\0" + note.encode()) if note else b""
    return b"".join(
        (
            _PNG_SIGNATURE,
            _chunk(b"IHDR", header),
            profile,
            text,
            _chunk(b"IDAT", isal_zlib.compress(rows.data, 1)),
            _chunk(b"IEND", b""),
        )
    )


def encode_jpeg(
    pixels: Pixels | Channel, quality: int, note: str | None = None, icc: bytes | None = None
) -> bytes:
    """A baseline JPEG of `quality` 0-100, in colour or, from an array (height, width), in grey."""
    exif = PIL.Image.Exif()
    if note:
        exif.get_ifd(_EXIF_IFD)[_EXIF_USER_COMMENT] = _ASCII + note.encode()
    file = io.BytesIO()
    PIL.Image.fromarray(pixels).save(file, "JPEG", quality=quality, exif=exif, icc_profile=icc)
    return file.getvalue()


def _on_white(pixels: Pixels, alpha: Channel) -> Pixels:
    share = alpha[:, :, None].astype(np.uint16)
    return ((pixels * share + 255 * (255 - share) + 127) // 255).astype(np.uint8)


def read_metadata(data: bytes) -> dict[str, object]:
    """The metadata that `encode` kept in a file; {} where there is none."""
    try:
        with PIL.Image.open(io.BytesIO(data)) as opened:
            note = str(opened.info.get("openimagen", "")).encode()
            comment = opened.getexif().get_ifd(_EXIF_IFD).get(_EXIF_USER_COMMENT)
        if not note and isinstance(comment, bytes):
            note = comment.removeprefix(_ASCII)
        return msgspec.json.decode(note, type=dict[str, object]) if note else {}
    except (OSError, msgspec.DecodeError):
        return {}


def _chunk(kind: bytes, body: bytes) -> bytes:
    checksum = zlib.crc32(body, zlib.crc32(kind))
    return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", checksum)
