"""Reads an image that somebody sent to be verified."""

import io
import struct

import numpy as np
import PIL.Image

from openimagen.errors import InvalidArgument
from openimagen.tasks import Pixels

_LARGEST_FILE = 10_000_000  # bytes
_LARGEST_IMAGE = 40_000_000  # pixels
_FORMATS = ("PNG", "JPEG", "WEBP")


def read(data: bytes) -> Pixels:
    """The pixels of a PNG, JPEG or WebP file.

    Raises InvalidArgument "image" for anything else, or too much.
    """
    if len(data) > _LARGEST_FILE:
        raise InvalidArgument("image", f"{len(data)} bytes", f"at most {_LARGEST_FILE} bytes")
    try:
        with PIL.Image.open(io.BytesIO(data), formats=_FORMATS) as opened:
            width, height = opened.size
            if width * height > _LARGEST_IMAGE:
                raise _too_many(f"{width} × {height} pixels")
            return np.asarray(opened.convert("RGB"))
    except InvalidArgument:
        raise
    except PIL.Image.DecompressionBombError:
        raise _too_many("far more pixels") from None
    except (OSError, ValueError, SyntaxError, EOFError, struct.error) as error:
        raise InvalidArgument("image", "a file that cannot be read", "PNG, JPEG or WebP") from error


def _too_many(got: str) -> InvalidArgument:
    return InvalidArgument("image", got, f"at most {_LARGEST_IMAGE} pixels")
