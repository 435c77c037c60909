"""The assertion operations of the vectors; each raises AssertionError where a reply does not have it."""

import base64
import re
from collections import Counter
from collections.abc import Callable
from typing import Any

import PIL.Image

from tests.calls import Reply, opened
from tests.conformance.paths import find

Vector = dict[str, Any]
_TYPES = {"string": str, "number": int | float, "object": dict, "array": list}


def check(vector: Vector, reply: Reply, send_again: Callable[[], Reply]) -> None:
    """Everything that a vector expects of the reply to its request."""
    expected = vector["expect"]
    assert reply.http_status == expected["http_status"], reply.body[:500]
    for assertion in expected["assertions"]:
        operation = assertion["op"]
        if operation == "eq_http_status":
            assert _one(reply.json, assertion) == reply.http_status, assertion
        elif operation == "is_error_status":
            assert _one(reply.json, assertion) == expected["error_status"], assertion
        elif operation == "repeat_request_equal":
            _repeat(assertion, reply, send_again)
        else:
            holds(assertion, reply.json)


def holds(assertion: dict[str, Any], document: Any) -> None:
    """One assertion that looks at the body alone."""
    found = find(document, assertion["path"])
    value = assertion.get("value")
    match assertion["op"]:
        case "len_eq":
            assert len(_one(document, assertion)) == value, assertion
        case "len_le":
            assert len(_one(document, assertion)) <= value, assertion
        case "eq":
            assert _one(document, assertion) == value, assertion
        case "contains":
            assert value in _one(document, assertion), assertion
        case "starts_with":
            assert _one(document, assertion).startswith(value), assertion
        case "ends_with":
            assert _one(document, assertion).endswith(value), assertion
        case "matches":
            assert re.search(value, _one(document, assertion)), assertion
        case "non_empty_string":
            assert isinstance(_one(document, assertion), str), assertion
            assert _one(document, assertion), assertion
        case "absent":
            assert not found, assertion
        case "absent_or_empty":
            assert found in ([], [[]]), assertion
        case "all_eq":
            assert found, assertion
            assert all(inner == value for inner in found), assertion
        case "all_type":
            assert found, assertion
            assert all(isinstance(inner, _TYPES[value]) for inner in found), assertion
        case "all_in_range":
            assert found, assertion
            assert all(value[0] <= inner <= value[1] for inner in found), assertion
        case "same_length_as":
            other = _one(document, {"path": value})
            assert len(_one(document, assertion)) == len(other), assertion
        case "image":
            image = _decoded(_one(document, assertion))
            assert image.format == assertion["format"], assertion
            assert image.size == (assertion["width"], assertion["height"]), assertion
        case unknown:
            raise NotImplementedError(unknown)


def _one(document: Any, assertion: dict[str, Any]) -> Any:
    found = find(document, assertion["path"])
    assert len(found) == 1, f"{assertion}: {len(found)} values"
    return found[0]


def _decoded(text: str) -> PIL.Image.Image:
    return opened(base64.b64decode(text, validate=True))


def _repeat(assertion: dict[str, Any], reply: Reply, send_again: Callable[[], Reply]) -> None:
    assert assertion["compare"] == "decoded_pixels_as_multiset"
    pixels = [_pixels(assertion, reply)]
    pixels += [_pixels(assertion, send_again()) for _ in range(assertion["times"] - 1)]
    assert pixels[0], assertion
    assert all(other == pixels[0] for other in pixels), assertion


def _pixels(assertion: dict[str, Any], reply: Reply) -> Counter[bytes]:
    return Counter(_decoded(text).tobytes() for text in find(reply.json, assertion["path"]))
