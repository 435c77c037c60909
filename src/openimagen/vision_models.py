"""The Python classes of the Imagen page: `ImageGenerationModel` and what it returns.

Drop-in for `vertexai.vision_models` (spec E). Images are drawn in this process, or by the server that the
setting `endpoint` (OPENIMAGEN_ENDPOINT) names.
"""

import io
import json
import pathlib
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

import PIL.Image

from openimagen import config, drawing, storage, tasks
from openimagen.errors import ImagenError, unimplemented
from openimagen.findings import ACCEPT, REJECT

__all__ = [
    "GeneratedImage",
    "Image",
    "ImageGenerationModel",
    "ImageGenerationResponse",
    "WatermarkVerificationModel",
    "WatermarkVerificationResponse",
]

_PARAMETERS_KEY = "google.cloud.vertexai.image_generation.image_generation_parameters"
_EXIF_USER_COMMENT = 0x9286


class Image:
    """An image file in memory, or in storage (`gcs_uri`) until somebody looks at it.

    Raises ValueError unless exactly one of the two is given. Whatever needs the bytes of an image in storage
    raises ImagenError where they cannot be had, PERMISSION_DENIED where no setting `storage` allows reading.
    """

    def __init__(self, image_bytes: bytes | None = None, gcs_uri: str | None = None) -> None:
        if bool(image_bytes) == bool(gcs_uri):
            raise ValueError("Either image_bytes or gcs_uri must be provided.")
        self._loaded_bytes = image_bytes
        self._gcs_uri = gcs_uri
        self._read: Callable[[str], bytes] | None = None

    @staticmethod
    def load_from_file(location: str | pathlib.Path) -> "Image":
        """An image from a file on disk (OSError where there is none), or from gs://, s3://, az://, file://."""
        if isinstance(location, str) and location.startswith(storage.SCHEMES):
            return Image(gcs_uri=location)
        return Image(pathlib.Path(location).read_bytes())

    @property
    def _image_bytes(self) -> bytes:
        if self._loaded_bytes is None:
            assert self._gcs_uri is not None
            read = self._read or drawing.reader(config.load())
            self._loaded_bytes = read(self._gcs_uri)
        return self._loaded_bytes

    @property
    def _pil_image(self) -> PIL.Image.Image:
        return PIL.Image.open(io.BytesIO(self._image_bytes))

    @property
    def _size(self) -> tuple[int, int]:
        return self._pil_image.size

    @property
    def _mime_type(self) -> str:
        return PIL.Image.MIME.get(self._pil_image.format or "", "image/jpeg")

    def show(self) -> None:
        """Show the image: in the notebook, or else in the system's viewer."""
        try:
            from IPython import get_ipython  # type: ignore[import-not-found, unused-ignore]
        except ImportError:
            notebook = False
        else:
            notebook = get_ipython() is not None  # type: ignore[no-untyped-call, unused-ignore]
        if notebook:
            from IPython.display import display  # type: ignore[import-not-found, unused-ignore]

            display(self._pil_image)  # type: ignore[no-untyped-call, unused-ignore]
        else:
            self._pil_image.show()

    def save(self, location: str | pathlib.Path) -> None:
        """Write the file as it is."""
        pathlib.Path(location).write_bytes(self._image_bytes)


class GeneratedImage(Image):
    """An image that a model drew, with the parameters that were asked for; `gcs_uri` where it was stored."""

    def __init__(
        self,
        image_bytes: bytes | None,
        generation_parameters: Mapping[str, Any],
        gcs_uri: str | None = None,
    ) -> None:
        super().__init__(image_bytes, gcs_uri)
        self._generation_parameters = dict(generation_parameters)

    @property
    def generation_parameters(self) -> dict[str, Any]:
        """What was asked for, by the SDK's names."""
        return self._generation_parameters

    @staticmethod
    def load_from_file(location: str | pathlib.Path) -> "GeneratedImage":
        """An image that `save` wrote, with its parameters. Raises ValueError where it has none."""
        data = Image.load_from_file(location)._image_bytes
        comment = PIL.Image.open(io.BytesIO(data)).getexif().get(_EXIF_USER_COMMENT)
        try:
            return GeneratedImage(data, json.loads(str(comment))[_PARAMETERS_KEY])
        except (ValueError, KeyError, TypeError) as error:
            raise ValueError(f"{location} holds no generation parameters.") from error

    def save(self, location: str | pathlib.Path, include_generation_parameters: bool = True) -> None:
        """Write the image in the format of the file's extension, with its parameters in the EXIF data.

        Without them the file is written as it came. Raises ValueError for an extension that is no format.
        """
        if not include_generation_parameters:
            super().save(location)
            return
        exif = PIL.Image.Exif()
        # in the first directory of tags, where the vertexai SDK writes and looks for it
        exif[_EXIF_USER_COMMENT] = json.dumps({_PARAMETERS_KEY: self._generation_parameters})
        self._pil_image.save(location, exif=exif)


class ImageGenerationResponse:
    """The images of one call. `notes` are sentences about what was not drawn as asked."""

    def __init__(self, images: list[GeneratedImage], notes: tuple[str, ...] = ()) -> None:
        self.images = images
        self.notes = notes

    def __iter__(self) -> Iterator[GeneratedImage]:
        return iter(self.images)

    def __getitem__(self, index: int) -> GeneratedImage:
        return self.images[index]

    def __len__(self) -> int:
        return len(self.images)


class ImageGenerationModel:
    """Draws images from a prompt: `ImageGenerationModel.from_pretrained("imagen-3.0-generate-001")`."""

    def __init__(self, model_id: str) -> None:
        drawing.upscaling_model(model_id)
        self._model_id = model_id

    @classmethod
    def from_pretrained(cls, model_name: str) -> "ImageGenerationModel":
        """The model of that name. Raises ImagenError NOT_FOUND, which lists the names, for an unknown one."""
        return cls(model_name)

    def generate_images(
        self,
        prompt: str,
        *,
        negative_prompt: str | None = None,
        number_of_images: int = 1,
        aspect_ratio: str | None = None,
        guidance_scale: float | None = None,
        language: str | None = None,
        seed: int | None = None,
        output_gcs_uri: str | None = None,
        add_watermark: bool | None = True,
        safety_filter_level: str | None = None,
        person_generation: str | None = None,
        output_mime_type: str | None = None,
        compression_quality: int | None = None,
        sample_image_style: str | None = None,
        sample_image_size: str | None = None,
        enhance_prompt: bool | None = None,
        include_rai_reason: bool | None = None,
        include_safety_attributes: bool | None = None,
        labels: Mapping[str, str] | None = None,
    ) -> ImageGenerationResponse:
        """Images of a prompt. None means the model's default.

        `number_of_images` is 1 to 4 (8 on imagegeneration@002), `aspect_ratio` one of "1:1", "3:4", "4:3",
        "9:16", "16:9" as far as the model has them, `seed` 0 to 4294967295, `compression_quality` (JPEG) 0 to
        100, `output_mime_type` "image/png" or "image/jpeg". With `output_gcs_uri` ("gs://bucket/folder/") the
        images are stored there and loaded when they are used. A parameter that the model does not have is
        ignored. Raises ImagenError: INVALID_ARGUMENT (a ValueError too) for a value that is not allowed.
        """
        settings = config.load()
        result = drawing.generate(
            settings,
            self._model_id,
            prompt,
            {
                "negative_prompt": negative_prompt,
                "count": number_of_images,
                "aspect_ratio": aspect_ratio,
                "guidance_scale": guidance_scale,
                "language": language,
                "seed": seed,
                "storage_uri": output_gcs_uri,
                "add_watermark": add_watermark,
                "safety_setting": _lower(safety_filter_level),
                "person_generation": _lower(person_generation),
                "mime_type": output_mime_type,
                "compression_quality": compression_quality,
                "sample_image_style": sample_image_style,
                "sample_image_size": sample_image_size,
                "enhance_prompt": enhance_prompt,
                "include_rai_reason": include_rai_reason,
                "include_safety_attributes": include_safety_attributes,
                "labels": labels,
            },
        )
        asked = {
            "prompt": prompt,
            "negative_prompt": negative_prompt,
            "number_of_images_in_batch": number_of_images,
            "guidance_scale": guidance_scale,
            "language": language,
            "seed": seed,
            "storage_uri": output_gcs_uri,
            "add_watermark": add_watermark,
            "safety_filter_level": safety_filter_level,
            "person_generation": person_generation,
            "mime_type": output_mime_type,
            "compression_quality": compression_quality,
        }
        parameters = {name: value for name, value in asked.items() if value is not None}
        read = _reader(settings, output_gcs_uri)
        images = [
            _generated(image, parameters | {"index_of_image_in_batch": image.index}, read)
            for image in result.images
        ]
        return ImageGenerationResponse(images, result.notes)

    def edit_image(self, **arguments: Any) -> ImageGenerationResponse:
        """Raises ImagenError UNIMPLEMENTED: images cannot be edited yet."""
        raise unimplemented("edit_image: openimagen cannot edit images yet.")

    def upscale_image(
        self,
        image: Image,
        new_size: int | None = 2048,
        upscale_factor: str | None = None,
        output_mime_type: str | None = "image/png",
        output_compression_quality: int | None = None,
        output_gcs_uri: str | None = None,
    ) -> GeneratedImage:
        """The image at "x2", "x3" or "x4" its size, or with a longer side of about `new_size` pixels.

        `upscale_factor` wins; `new_size` must be about 2, 3 or 4 times the image's longer side. The result
        has exactly the factor times the width and height, and at most 17 megapixels. Raises ImagenError
        INVALID_ARGUMENT (a ValueError too) for anything else, and for a file that is no PNG or JPEG of at
        most 10 MB; FAILED_PRECONDITION for an image that may not be shown. With `output_gcs_uri` it is stored
        there, and loaded when it is used.
        """
        if not new_size and not upscale_factor:
            raise ValueError("Either new_size or upscale_factor must be provided.")
        settings = config.load()
        result = drawing.upscale(
            settings,
            self._model_id,
            image._image_bytes,
            {
                "factor": upscale_factor,
                "sample_image_size": None if upscale_factor else str(new_size),
                "mime_type": output_mime_type,
                "compression_quality": output_compression_quality,
                "storage_uri": output_gcs_uri,
            },
        )
        if not result.images:
            raise ImagenError("FAILED_PRECONDITION", "; ".join(result.notes))
        upscaled = result.images[0]
        longer_side = max(upscaled.size)  # 0: a server stored it, and did not tell
        parameters = {"upscaled_image_size": longer_side} if longer_side else {}
        return _generated(upscaled, parameters, _reader(settings, output_gcs_uri))


def _reader(settings: config.Settings, output_gcs_uri: str | None) -> Callable[[str], bytes] | None:
    """What the caller had stored there he may read there."""
    return drawing.reader(settings, output_gcs_uri) if output_gcs_uri else None


def _generated(
    image: tasks.Image, parameters: Mapping[str, Any], read: Callable[[str], bytes] | None
) -> GeneratedImage:
    if image.uri is None:
        return GeneratedImage(image.data, parameters)
    generated = GeneratedImage(None, parameters, image.uri)
    generated._loaded_bytes = image.data or None
    generated._read = read
    return generated


@dataclass(frozen=True)
class WatermarkVerificationResponse:
    """`watermark_verification_result` is "ACCEPT" if the watermark was found, else "REJECT"."""

    watermark_verification_result: str


class WatermarkVerificationModel:
    """Looks for the watermark: `WatermarkVerificationModel.from_pretrained("imageverification@001")`."""

    def __init__(self, model_id: str) -> None:
        self._model_id = drawing.verification_model(model_id).id

    @classmethod
    def from_pretrained(cls, model_name: str) -> "WatermarkVerificationModel":
        """The model of that name. Raises ImagenError NOT_FOUND for an unknown one."""
        return cls(model_name)

    def verify_image(self, image: Image) -> WatermarkVerificationResponse:
        """Whether an image carries the watermark of the server, or of this machine where none is set.

        Raises ImagenError: INVALID_ARGUMENT (a ValueError too) for a file that is no PNG, JPEG or WebP.
        """
        found = drawing.verify(config.load(), self._model_id, image._image_bytes)
        accepted = found if isinstance(found, bool) else found.mark is not None
        return WatermarkVerificationResponse(ACCEPT if accepted else REJECT)


def _lower(value: str | None) -> str | None:
    return value.lower() if isinstance(value, str) else value
