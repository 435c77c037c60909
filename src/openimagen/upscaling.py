"""The task of enlarging an image: a complete, frozen value, as those in `tasks.py` are."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from openimagen.catalog import Model, Size
from openimagen.errors import ImagenError, InvalidArgument
from openimagen.tasks import MIME_TYPES, flag, one_of, storage_uri, whole_number

FACTORS = (2, 3, 4)
LARGEST_OUTPUT = 17_000_000  # pixels (spec B.7)
# What the vertexai SDK allows between the size that is asked for and a multiple of the longer side.
_TOLERANCE = 0.1
_SIZE_NAMES = {"1K": 1024, "2K": 2048, "4K": 4096}
_EFFECTIVE = frozenset(
    {
        "image",
        "gcs_uri",
        "factor",
        "sample_image_size",
        "mime_type",
        "compression_quality",
        "add_watermark",
        "include_rai_reason",
        "include_safety_attributes",
        "storage_uri",
        "labels",
    }
)


@dataclass(frozen=True)
class Upscaling:
    """A request to enlarge an image, complete but for what only the image can tell: `factor_for` its size.

    The image is either `image`, an encoded file, or lies at `gcs_uri`. Either `factor` (2, 3, 4) is given or
    `longer_side`, in pixels, that the result should have. `ignored` names parameters that have no effect.
    """

    model: Model
    image: bytes | None
    gcs_uri: str | None
    factor: int | None
    longer_side: int | None
    mime_type: str
    compression_quality: int
    add_watermark: bool
    include_rai_reason: bool
    include_safety_attributes: bool
    storage_uri: str | None
    labels: Mapping[str, str]
    ignored: tuple[str, ...] = ()

    def factor_for(self, size: Size) -> int:
        """What an image of this size is multiplied by.

        Raises InvalidArgument where `longer_side` is not a multiple that there is, or where the result would
        have more than 17 megapixels.
        """
        factor = self.factor or self._derived(max(size))
        width, height = size[0] * factor, size[1] * factor
        if width * height > LARGEST_OUTPUT:
            got = f"{size[0]} x {size[1]} pixels, x{factor} would be {width} x {height}"
            raise InvalidArgument("image", got, "results of at most 17 megapixels")
        return factor

    def _derived(self, longer: int) -> int:
        assert self.longer_side is not None
        for factor in FACTORS:
            if abs(self.longer_side / longer - factor) < _TOLERANCE:
                return factor
        allowed = f"2, 3 or 4 times the image's longer side, which has {longer} pixels"
        raise InvalidArgument("sample_image_size", str(self.longer_side), allowed)


def task(model: Model, **fields: Any) -> Upscaling:
    """A complete Upscaling; a field that is absent or None takes its default.

    Fields: `image` or `gcs_uri`; `factor` ("x2", "x3", "x4", or the number) or `sample_image_size` (pixels as
    text, or "1K", "2K", "4K"), where the factor wins; and the output's as for `tasks.generation`. Raises
    InvalidArgument, and ImagenError INVALID_ARGUMENT with the contract's own texts (spec D).
    """
    given = {name: value for name, value in fields.items() if value is not None}
    if not given.get("image") and not given.get("gcs_uri"):
        raise ImagenError("INVALID_ARGUMENT", "No uri or raw bytes are provided in media content.")
    if "factor" not in given and "sample_image_size" not in given:
        raise ImagenError("INVALID_ARGUMENT", "Image size 'IMAGE_SIZE_DEFAULT' is not supported.")
    return Upscaling(
        model=model,
        image=given.get("image"),
        gcs_uri=None if given.get("image") else storage_uri(given["gcs_uri"], "gcs_uri"),
        factor=_factor(given["factor"]) if "factor" in given else None,
        longer_side=_pixels(given["sample_image_size"]) if "factor" not in given else None,
        mime_type=one_of("mime_type", given.get("mime_type", "image/png"), MIME_TYPES),
        compression_quality=whole_number("compression_quality", given.get("compression_quality", 75), 0, 100),
        add_watermark=flag("add_watermark", given.get("add_watermark", model.watermark)),
        include_rai_reason=flag("include_rai_reason", given.get("include_rai_reason", False)),
        include_safety_attributes=flag(
            "include_safety_attributes", given.get("include_safety_attributes", False)
        ),
        storage_uri=storage_uri(given.get("storage_uri")),
        labels=given.get("labels", {}),
        ignored=tuple(sorted(name for name in given if _is_ignored(name, given[name]))),
    )


def _is_ignored(name: str, value: object) -> bool:
    """True for a wish that has no effect: one image is made, whatever the count."""
    return name not in _EFFECTIVE and value is not False and not (name == "count" and value == 1)


def _factor(value: object) -> int:
    text = value.lower() if isinstance(value, str) else f"x{value}"
    for factor in FACTORS:
        if text in (f"x{factor}", str(factor)):
            return factor
    raise InvalidArgument("factor", value, "x2, x3, x4")


def _pixels(value: object) -> int:
    if isinstance(value, str):
        value = _SIZE_NAMES.get(value.strip().upper(), value)
    if isinstance(value, str) and value.strip().isdecimal() and len(value) < 8:
        value = int(value)
    return whole_number("sample_image_size", value, 1, 2**16)
