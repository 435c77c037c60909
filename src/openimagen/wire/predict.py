"""The request body of `:predict`, which the Vertex and the Gemini dialect share (spec B)."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

import msgspec

from openimagen import tasks, upscaling
from openimagen.catalog import Model
from openimagen.errors import ImagenError, InvalidArgument, unimplemented
from openimagen.tasks import Generation
from openimagen.upscaling import Upscaling
from openimagen.wire import fields, upscale
from openimagen.wire.status import BadPayload, unknown_name

FAILED = "Image generation failed with the following error: "
_TOP_LEVEL = ("instances", "parameters", "labels")

# API name: (the task's name, how its value is read)
_PARAMETERS: Mapping[str, tuple[str, Callable[[str, object], Any]]] = {
    "sampleCount": ("count", fields.integer),
    "seed": ("seed", fields.integer),
    "negativePrompt": ("negative_prompt", fields.text),
    "aspectRatio": ("aspect_ratio", fields.text),
    "sampleImageStyle": ("sample_image_style", fields.enum),
    "sampleImageSize": ("sample_image_size", fields.size_name),
    "guidanceScale": ("guidance_scale", fields.number),
    "language": ("language", fields.text),
    "enhancePrompt": ("enhance_prompt", fields.boolean),
    "addWatermark": ("add_watermark", fields.boolean),
    "personGeneration": ("person_generation", fields.enum),
    "safetySetting": ("safety_setting", fields.enum),
    "safetyFilterLevel": ("safety_setting", fields.enum),
    "includeRaiReason": ("include_rai_reason", fields.boolean),
    "includeSafetyAttributes": ("include_safety_attributes", fields.boolean),
    "storageUri": ("storage_uri", fields.text),
}
_OUTPUT_OPTIONS: Mapping[str, tuple[str, Callable[[str, object], Any]]] = {
    "mimeType": ("mime_type", fields.enum),
    "compressionQuality": ("compression_quality", fields.quality),
}
# The task's names for fields: the API's.
API_NAMES = {
    "prompt": "instances[0].prompt",
    "labels": "labels",
    **{task: api for api, (task, _) in _PARAMETERS.items() if api != "safetyFilterLevel"},
    **{task: f"outputOptions.{api}" for api, (task, _) in _OUTPUT_OPTIONS.items()},
    **upscale.API_NAMES,
}
# Known parameters of plain generation that never had an effect on it: not worth a note.
_SILENT = frozenset({"mode", "editConfig", "editMode", "outputOptions", "upscaleConfig", "model"})


@dataclass(frozen=True)
class Call:
    """A `:predict` body as named fields. `unknown` are keys that mean nothing here.

    `upscales` is True where an image is to be enlarged instead of drawn.
    """

    prompt: object
    fields: Mapping[str, Any]
    unknown: tuple[str, ...] = ()
    upscales: bool = False


def parse(body: bytes) -> object:
    """The JSON of a request body; BadPayload for anything else."""
    try:
        return msgspec.json.decode(body)
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        raise BadPayload(f"{error}.") from None
    except RecursionError:
        raise BadPayload("It is nested too deeply.") from None


def is_upscaling(content: object) -> bool:
    """True where a body asks to enlarge an image; its errors then begin as those of editing do."""
    parameters = content.get("parameters") if isinstance(content, dict) else None
    return isinstance(parameters, dict) and upscale.is_asked(_camel(parameters))


def read(content: object, upscales: bool = False) -> Call:
    """The fields of a call, with every tolerance of spec B.1; `upscales` says what it is read for.

    Raises InvalidArgument for wrong types, BadPayload for an unknown top-level key, and ImagenError
    UNIMPLEMENTED for editing.
    """
    if not isinstance(content, dict):
        raise BadPayload("The body must be a JSON object.")
    for key in content:
        if key not in _TOP_LEVEL:
            raise unknown_name(key)
    instance = _instance(content.get("instances"))
    parameters = _object("parameters", content.get("parameters"))
    found: dict[str, Any] = {}
    unknown = []
    if upscales:
        found = upscale.read(instance, _object("upscaleConfig", parameters.get("upscaleConfig")))
    else:
        _refuse_other_tasks(instance, parameters)
    for key, value in parameters.items():
        if value is None or key == "outputOptions":
            continue
        if key in _PARAMETERS:
            name, reader = _PARAMETERS[key]
            found[name] = reader(name, value)
        elif key not in _SILENT:
            unknown.append(key)
    for key, value in _object("outputOptions", parameters.get("outputOptions")).items():
        if value is not None and key in _OUTPUT_OPTIONS:
            name, reader = _OUTPUT_OPTIONS[key]
            found[name] = reader(name, value)
    if content.get("labels") is not None:
        found["labels"] = fields.labels("labels", content["labels"])
    return Call(instance.get("prompt"), found, tuple(unknown), upscales)


def write(prompt: str, given: Mapping[str, Any]) -> dict[str, object]:
    """The JSON of a call with these fields of the task: what a client sends. None means not given."""
    given = {name: value for name, value in given.items() if value is not None}
    parameters: dict[str, object] = {
        api: given[name] for name, api in API_NAMES.items() if name in given and api in _PARAMETERS
    }
    options = {api: given[name] for api, (name, _) in _OUTPUT_OPTIONS.items() if name in given}
    if options:
        parameters["outputOptions"] = options
    content: dict[str, object] = {"instances": [{"prompt": prompt}], "parameters": parameters}
    if "labels" in given:
        content["labels"] = given["labels"]
    return content


def generation(model: Model, call: Call) -> Generation:
    """The task of a call. Raises what `tasks.generation` raises."""
    return tasks.generation(model, call.prompt, **call.fields)


def upscaling_task(model: Model, call: Call) -> Upscaling:
    """The task of a call that upscales; its prompt has no effect. Raises what `upscaling.task` raises."""
    return upscaling.task(model, **call.fields)


def worded(error: ImagenError, upscales: bool = False) -> ImagenError:
    """An error of the task or the service in the API's words: its field names and its beginning."""
    beginning = upscale.FAILED if upscales else FAILED
    message = error.message
    if isinstance(error, InvalidArgument):
        message = error.describe(API_NAMES.get(error.field, error.field))
    elif isinstance(error, BadPayload) or error.code not in ("INVALID_ARGUMENT", "FAILED_PRECONDITION"):
        return error
    return ImagenError(error.code, beginning + message.removeprefix(beginning))


def _instance(instances: object) -> dict[str, object]:
    if isinstance(instances, list):
        if len(instances) != 1:
            raise InvalidArgument("instances", f"{len(instances)} instances", "exactly one")
        instances = instances[0]
    if not isinstance(instances, dict):
        raise InvalidArgument("instances", instances, "one object with a prompt, alone or in a list")
    return _camel(instances)


def _object(name: str, value: object) -> dict[str, object]:
    if value is None:
        return {}
    if not isinstance(value, dict):
        raise InvalidArgument(name, value, "an object")
    return _camel(value)


def _camel(value: Mapping[str, object]) -> dict[str, object]:
    """The keys in lowerCamelCase; where a client sends both forms, that one wins."""
    return {fields.camel_case(key): inner for key, inner in value.items()} | {
        key: inner for key, inner in value.items() if fields.camel_case(key) == key
    }


def _refuse_other_tasks(instance: Mapping[str, object], parameters: Mapping[str, object]) -> None:
    mode = parameters.get("mode")
    if not fields.is_empty(mode):
        raise InvalidArgument("mode", mode, "upscale, or nothing")
    for name in ("image", "mask", "referenceImages"):
        if not fields.is_empty(instance.get(name)):
            raise unimplemented(f"This server cannot edit images yet (instances[0].{name}).")
    for name in ("editConfig", "editMode"):
        if not fields.is_empty(parameters.get(name)):
            raise unimplemented(f"This server cannot edit images yet (parameters.{name}).")
