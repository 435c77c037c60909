"""The parts of a `:predict` body that ask for an enlarged image (spec B.7)."""

from collections.abc import Mapping
from typing import Any

import pybase64

from openimagen.errors import InvalidArgument
from openimagen.wire import fields

FAILED = "Image editing failed with the following error: "
API_NAMES: Mapping[str, str] = {
    "image": "instances[0].image",
    "gcs_uri": "instances[0].image.gcsUri",
    "factor": "upscaleConfig.upscaleFactor",
    "enhance_input_image": "upscaleConfig.enhanceInputImage",
    "image_preservation_factor": "upscaleConfig.imagePreservationFactor",
    "enable_faster_upscaling": "upscaleConfig.enableFasterUpscaling",
}


def is_asked(parameters: Mapping[str, object]) -> bool:
    """True for `mode: "upscale"`, and where an upscaleConfig says something."""
    mode = parameters.get("mode")
    if isinstance(mode, str) and mode.strip().lower() == "upscale":
        return True
    return fields.is_empty(mode) and not fields.is_empty(parameters.get("upscaleConfig"))


def read(instance: Mapping[str, object], config: Mapping[str, object]) -> dict[str, Any]:
    """The fields of `upscaling.task` that an instance and an upscaleConfig hold, None where they do not.

    Raises InvalidArgument for wrong types and for base64 that is none. The prompt is read and has no effect.
    """
    if instance.get("prompt") is not None:
        fields.text("prompt", instance["prompt"])
    image = instance.get("image")
    if fields.is_empty(image):
        image = {}
    if not isinstance(image, Mapping):
        raise InvalidArgument("image", image, "an object with bytesBase64Encoded or gcsUri")
    image = {fields.camel_case(key): value for key, value in image.items()}
    found: dict[str, Any] = {
        "image": fields.file("image", image.get("bytesBase64Encoded")),
        "gcs_uri": image.get("gcsUri") or None,
        "factor": config.get("upscaleFactor") or None,
    }
    for name, key, reader in (
        ("enhance_input_image", "enhanceInputImage", fields.boolean),
        ("image_preservation_factor", "imagePreservationFactor", fields.number),
        ("enable_faster_upscaling", "enableFasterUpscaling", fields.boolean),
    ):
        if config.get(key) is not None:
            found[name] = reader(name, config[key])
    return found


def write(content: Mapping[str, Any], data: bytes, factor: object) -> dict[str, object]:
    """The JSON of a call that `predict.write` began, with an image, the mode and, if given, the factor."""
    parameters = content["parameters"] | {"mode": "upscale"}
    if factor is not None:
        parameters["upscaleConfig"] = {"upscaleFactor": factor}
    image = {"bytesBase64Encoded": pybase64.b64encode(data).decode()}
    return {**content, "instances": [{"prompt": "", "image": image}], "parameters": parameters}
