"""HTTP calls as bytes, and what every reply must look like."""

import base64
import http.client
import io
import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any

import PIL.Image

from tests.fakes import HANG_SECONDS
from tests.servers import Address

GENERATE = "/v1/projects/p/locations/us-central1/publishers/google/models/imagen-3.0-generate-001:predict"
JSON_HEADERS = {"Content-Type": "application/json"}
PROMPT = "a red bicycle leaning against a brick wall"
# How the contract maps google.rpc.Code to HTTP.
HTTP = {
    "INVALID_ARGUMENT": 400,
    "FAILED_PRECONDITION": 400,
    "UNAUTHENTICATED": 401,
    "PERMISSION_DENIED": 403,
    "NOT_FOUND": 404,
    "RESOURCE_EXHAUSTED": 429,
    "INTERNAL": 500,
    "UNIMPLEMENTED": 501,
    "UNAVAILABLE": 503,
    "DEADLINE_EXCEEDED": 504,
}


@dataclass(frozen=True)
class Reply:
    """What a server answered."""

    http_status: int
    headers: Mapping[str, str]  # names in lower case
    body: bytes

    @cached_property
    def json(self) -> Any:
        return json.loads(self.body)

    @property
    def images(self) -> list[PIL.Image.Image]:
        """The predictions that are images, decoded to their last pixel, which proves that they can be."""
        return [decoded(entry) for entry in self.json.get("predictions", []) if "bytesBase64Encoded" in entry]


def opened(data: bytes) -> PIL.Image.Image:
    """The image of a file's bytes, decoded to its last pixel."""
    image = PIL.Image.open(io.BytesIO(data))
    image.load()
    return image


def decoded(prediction: Mapping[str, str]) -> PIL.Image.Image:
    """The image of a prediction; its MIME type must be the file's."""
    image = opened(base64.b64decode(prediction["bytesBase64Encoded"], validate=True))
    assert PIL.Image.MIME[image.format or ""] == prediction["mimeType"]
    return image


def send(
    server: Address,
    method: str,
    path: str,
    body: bytes | str | None = None,
    headers: Mapping[str, str] | None = None,
) -> Reply:
    """One request, its path and body exactly as given."""
    connection = http.client.HTTPConnection(server.host, server.port, timeout=HANG_SECONDS)
    try:
        content = body.encode() if isinstance(body, str) else body
        connection.request(method, path, content, dict(headers or {}))
        answer = connection.getresponse()
        lower = {name.lower(): value for name, value in answer.getheaders()}
        return Reply(answer.status, lower, answer.read())
    finally:
        connection.close()


def post(
    server: Address, body: object, path: str = GENERATE, headers: Mapping[str, str] | None = None
) -> Reply:
    """POST `body` (bytes and text as they are, anything else as JSON)."""
    content = body if isinstance(body, bytes | str) else json.dumps(body)
    return send(server, "POST", path, content, JSON_HEADERS | dict(headers or {}))


def predict(server: Address, prompt: str = PROMPT, path: str = GENERATE, **parameters: object) -> Reply:
    """Ask for one image, or for what the parameters say."""
    return post(server, call(prompt, **parameters), path)


def call(prompt: str = PROMPT, **parameters: object) -> dict[str, object]:
    """The body of a request for one image, or for what the parameters say."""
    return {"instances": [{"prompt": prompt}], "parameters": {"sampleCount": 1} | parameters}


def assert_status(reply: Reply, code: str, contains: str = "") -> None:
    """The reply is a well-formed google.rpc.Status of this canonical code."""
    assert_well_formed(reply)
    error = reply.json["error"]
    assert error["status"] == code, error
    assert contains in error["message"]


def assert_well_formed(reply: Reply) -> None:
    """The reply is a google.rpc.Status, of whatever code, that agrees with the HTTP status."""
    assert reply.http_status >= 400, reply.body[:300]
    assert reply.headers["content-type"].startswith("application/json")
    error = reply.json["error"]
    assert reply.json.keys() == {"error"}
    assert error.keys() <= {"code", "message", "status", "details"}
    assert error["code"] == reply.http_status == HTTP[error["status"]]
    assert isinstance(error["message"], str)
    assert error["message"]


def assert_alive(server: Address) -> None:
    """The server still draws."""
    reply = predict(server)
    assert reply.http_status == 200, reply.body
    assert len(reply.images) == 1
