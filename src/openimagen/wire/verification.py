"""The body of `imageverification@001:predict`, and of its twin among the Gemini paths (spec B.8)."""

import msgspec
import pybase64

from openimagen import tasks
from openimagen.errors import ImagenError, InvalidArgument
from openimagen.findings import ACCEPT, REJECT
from openimagen.wire import fields
from openimagen.wire.status import BadPayload

_IMAGE = "instances[0].image"


def read(content: object) -> bytes | str:
    """The image of a call: a file, or the URI where it is stored. Parameters mean nothing here.

    Raises BadPayload and InvalidArgument.
    """
    if not isinstance(content, dict):
        raise BadPayload("The body must be a JSON object.")
    instances = content.get("instances")
    if isinstance(instances, list):
        if len(instances) != 1:
            raise InvalidArgument("instances", f"{len(instances)} instances", "exactly one")
        instances = instances[0]
    image = instances.get("image") if isinstance(instances, dict) else None
    if not isinstance(image, dict):
        raise InvalidArgument(_IMAGE, image, "an object with bytesBase64Encoded or gcsUri")
    named = {fields.camel_case(key): value for key, value in image.items()}
    data = fields.file(f"{_IMAGE}.bytesBase64Encoded", named.get("bytesBase64Encoded"))
    uri = tasks.storage_uri(named.get("gcsUri") or None, f"{_IMAGE}.gcsUri")
    if not data and not uri:
        raise InvalidArgument(_IMAGE, image, "an object with bytesBase64Encoded or gcsUri")
    return data or uri or ""


def write(data: bytes) -> dict[str, object]:
    """The JSON of a call for this image file: what a client sends."""
    image = {"bytesBase64Encoded": pybase64.b64encode(data).decode()}
    return {"instances": [{"image": image}], "parameters": {}}


def reply(found: bool) -> bytes:
    """The JSON body that says whether the watermark was found."""
    return msgspec.json.encode({"predictions": [{"decision": ACCEPT if found else REJECT}]})


def worded(error: ImagenError) -> ImagenError:
    """An error of the service in the API's words."""
    if isinstance(error, InvalidArgument) and error.field == "image":
        return ImagenError(error.code, error.describe(_IMAGE))
    return error
