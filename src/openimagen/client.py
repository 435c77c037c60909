"""The HTTP client that the SDK and the command line use against a server."""

import io
from collections.abc import Mapping
from typing import Any
from urllib.parse import quote, unquote

import httpx2
import msgspec
import PIL.Image
import pybase64

from openimagen import __version__, images
from openimagen.errors import ImagenError
from openimagen.findings import ACCEPT
from openimagen.tasks import Contents, GenerationResult, Image
from openimagen.wire import predict, status, upscale, verification, vertex

_CONNECT_SECONDS, _ANSWER_SECONDS = 5.0, 600.0
_CODES = {http: code for code, http in reversed(status.HTTP.items())}


class Client:
    """Calls an openimagen server at `endpoint` ("http://127.0.0.1:8080"), with `api_key` if it wants one."""

    def __init__(self, endpoint: str, api_key: str | None = None) -> None:
        self._endpoint = endpoint.rstrip("/")
        headers = [(vertex.CLIENT_HEADER.encode(), __version__.encode())]
        if api_key:
            headers.append((b"x-goog-api-key", api_key.encode(errors="surrogateescape")))
        timeout = httpx2.Timeout(_ANSWER_SECONDS, connect=_CONNECT_SECONDS)
        self._http = httpx2.Client(headers=headers, timeout=timeout)

    def generate(self, model_id: str, prompt: str, fields: Mapping[str, Any]) -> GenerationResult:
        """The images of a prompt; `fields` as for `tasks.generation`, None meaning not given.

        Raises ImagenError with the server's code and message, UNAVAILABLE where no server answers.
        """
        return _result(self._predict(model_id, predict.write(prompt, fields)))

    def upscale(self, model_id: str, data: bytes, fields: Mapping[str, Any]) -> GenerationResult:
        """The enlarged image of a file; `fields` as for `upscaling.task`. Raises as `generate` does."""
        call = upscale.write(predict.write("", fields), data, fields.get("factor"))
        return _result(self._predict(model_id, call))

    def verify(self, model_id: str, data: bytes) -> bool:
        """True if the server finds its watermark in an image file. Raises as `generate` does."""
        reply = self._predict(model_id, verification.write(data))
        try:
            return bool(msgspec.json.decode(reply.content)["predictions"][0]["decision"] == ACCEPT)
        except (KeyError, IndexError, TypeError, msgspec.DecodeError):
            raise ImagenError("INTERNAL", "The server's answer is not a verification.") from None

    def close(self) -> None:
        """Close the connections."""
        self._http.close()

    def _predict(self, model_id: str, call: Mapping[str, object]) -> httpx2.Response:
        url = f"{self._endpoint}/v1/publishers/google/models/{quote(model_id, safe='@')}:predict"
        try:
            content = msgspec.json.encode(call)
        except UnicodeEncodeError:  # lone surrogates: bytes of the command line that are no text
            raise ImagenError("INVALID_ARGUMENT", "The request holds text that is not UTF-8.") from None
        try:
            reply = self._http.post(url, content=content, headers={"Content-Type": "application/json"})
        except httpx2.TimeoutException:
            raise ImagenError("DEADLINE_EXCEEDED", f"{self._endpoint} did not answer in time.") from None
        except (httpx2.HTTPError, httpx2.InvalidURL) as error:
            reason = str(error).rstrip(".")
            raise ImagenError("UNAVAILABLE", f"No answer from {self._endpoint}: {reason}.") from None
        if reply.status_code != 200:
            raise _error(reply)
        return reply


def _result(reply: httpx2.Response) -> GenerationResult:
    notes = unquote(reply.headers.get("x-openimagen-notes", ""))
    try:
        predictions = msgspec.json.decode(reply.content).get("predictions", [])
        shown = [entry for entry in predictions if "bytesBase64Encoded" in entry or "gcsUri" in entry]
        finished = tuple(_image(entry, index) for index, entry in enumerate(shown))
        return GenerationResult(
            images=finished,
            seed=_seed(finished),
            engine=reply.headers.get("x-openimagen-engine", ""),
            filtered=tuple(
                entry["raiFilteredReason"] for entry in predictions if "raiFilteredReason" in entry
            ),
            enhanced_prompt=shown[0].get("prompt") if shown else None,
            notes=tuple(notes.split("; ")) if notes else (),
        )
    except (AttributeError, KeyError, TypeError, ValueError, OSError, msgspec.DecodeError):
        raise ImagenError("INTERNAL", "The server's answer is not an Imagen reply.") from None


def _image(entry: Mapping[str, str], index: int) -> Image:
    if "gcsUri" in entry:
        return Image(b"", entry["mimeType"], (0, 0), index, Contents(), uri=entry["gcsUri"])
    data = pybase64.b64decode(entry["bytesBase64Encoded"])
    with PIL.Image.open(io.BytesIO(data)) as opened:
        size = opened.size
    return Image(data, entry["mimeType"], size, index, Contents())


def _seed(finished: tuple[Image, ...]) -> int | None:
    seed = images.read_metadata(finished[0].data).get("seed") if finished else None
    return seed if isinstance(seed, int) else None


def _error(reply: httpx2.Response) -> ImagenError:
    code = _CODES.get(reply.status_code, "INTERNAL")
    try:
        error = msgspec.json.decode(reply.content)["error"]
        return ImagenError(error["status"] if error["status"] in status.HTTP else code, error["message"])
    except (KeyError, TypeError, ValueError, msgspec.DecodeError):
        return ImagenError(code, f"The server answered {reply.status_code} without a reason.")
