"""The vectors, and what they leave to the harness: placeholders and fixtures."""

import base64
import functools
import json
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np

from openimagen import images
from tests.calls import Reply, send
from tests.conformance.checks import Vector
from tests.servers import Address

VECTORS: dict[str, Vector] = {
    vector["id"]: vector
    for vector in json.loads(Path(__file__).with_name("vectors.json").read_text("utf-8"))["vectors"]
}
TOKEN = "vector-token"
_VALUES = {
    "project": "some-project",
    "location": "us-central1",
    "token": TOKEN,
    "api_key": TOKEN,
    "bucket": "some-bucket",
}
_PLACEHOLDER = re.compile(r"\{(fixture:)?([\w-]+)\}")


def send_vector(server: Address, vector: Vector) -> Reply:
    """The request of a vector, with its placeholders filled in."""
    vector = filled_in(vector, server)
    body = vector["body"]
    content = body if body is None or isinstance(body, str) else json.dumps(body)
    return send(server, vector["method"], vector["path"], content, vector["headers"])


def filled_in(value: Any, server: Address) -> Any:
    """A vector, or a part of one, without placeholders."""
    if isinstance(value, dict):
        return {key: filled_in(inner, server) for key, inner in value.items()}
    if isinstance(value, list):
        return [filled_in(inner, server) for inner in value]
    if not isinstance(value, str):
        return value
    if value.startswith("{fixture:raw:"):
        return value.removeprefix("{fixture:raw:").removesuffix("}")

    def replacement(match: re.Match[str]) -> str:
        is_fixture, name = match.groups()
        return _FIXTURES[name](server) if is_fixture else _VALUES[name]

    return _PLACEHOLDER.sub(replacement, value)


@functools.cache
def _png(width: int, height: int) -> str:
    """An image with colour in every part, in base64."""
    y, x = np.mgrid[0:height, 0:width]
    pixels = np.stack([x * 255 // width, y * 255 // height, (x + y) % 256], axis=2).astype(np.uint8)
    return base64.b64encode(images.encode_png(pixels)).decode()


def _first_image_of_gen_001(server: Address) -> str:
    return str(send_vector(server, VECTORS["gen-001"]).json["predictions"][0]["bytesBase64Encoded"])


_FIXTURES: dict[str, Callable[[Address], str]] = {
    "prompt_of_600_tokens": lambda server: "bicycle " * 600,
    "png_512x512_b64": lambda server: _png(512, 512),
    "png_1024x1024_b64": lambda server: _png(1024, 1024),
    "png_2048x2048_b64": lambda server: _png(2048, 2048),
    "output_of_gen-001_prediction_0": _first_image_of_gen_001,
    # What these two say does not matter: a fake engine decides what is in their drawings.
    "prompt_whose_outputs_are_all_filtered": lambda server: "a bowl of fruit",
    "prompt_with_2_of_4_outputs_filtered": lambda server: "a bowl of fruit",
    "blocked_prompt": lambda server: "a man stabbing his neighbour",
}
