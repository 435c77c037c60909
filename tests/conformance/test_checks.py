"""The harness itself: every operation can fail."""

import base64
from typing import Any

import numpy as np
import pytest

from openimagen import images
from tests.calls import Reply
from tests.conformance.checks import check, holds
from tests.conformance.paths import find

_DOCUMENT = {
    "text": "abc",
    "empty": "",
    "list": [1, 2, 3],
    "texts": ["a", "b"],
    "entries": [{"kind": "x", "n": 1}, {"kind": "y", "n": 2}, {"n": 3}],
    "image": base64.b64encode(images.encode_png(np.zeros((2, 3, 3), np.uint8))).decode(),
}


@pytest.mark.parametrize(
    ("path", "found"),
    [
        ("$", [_DOCUMENT]),
        ("$.text", ["abc"]),
        ("$.nothing", []),
        ("$.text.deeper", []),
        ("$.list[1]", [2]),
        ("$.list[9]", []),
        ("$.list[*]", [1, 2, 3]),
        ("$.entries[*].kind", ["x", "y"]),
        ("$.entries[?kind]", [_DOCUMENT["entries"][:2]]),
        ("$.entries[?kind=='y'][0].n", [2]),
        ("$.entries[?kind=='z']", [[]]),
    ],
)
def test_path(path: str, found: list[Any]) -> None:
    assert find(_DOCUMENT, path) == found


_PNG_3_BY_2 = {"format": "PNG", "width": 3, "height": 2}
_PAIRS: list[tuple[str, str, dict[str, Any], dict[str, Any]]] = [
    # operation, path, what makes it hold, what makes it fail
    ("len_eq", "$.list", {"value": 3}, {"value": 4}),
    ("len_le", "$.list", {"value": 3}, {"value": 2}),
    ("eq", "$.text", {"value": "abc"}, {"value": "ab"}),
    ("contains", "$.text", {"value": "b"}, {"value": "d"}),
    ("starts_with", "$.text", {"value": "ab"}, {"value": "b"}),
    ("ends_with", "$.text", {"value": "bc"}, {"value": "b"}),
    ("matches", "$.text", {"value": "^a.c$"}, {"value": "^a$"}),
    ("non_empty_string", "$.text", {}, {"path": "$.empty"}),
    ("non_empty_string", "$.text", {}, {"path": "$.list"}),
    ("absent", "$.nothing", {}, {"path": "$.text"}),
    ("absent_or_empty", "$.nothing", {}, {"path": "$.list"}),
    ("all_eq", "$.entries[?kind=='x'][0].n", {"value": 1}, {"value": 2}),
    ("all_eq", "$.list[0]", {"value": 1}, {"path": "$.nothing[*]", "value": 1}),
    ("all_type", "$.texts[*]", {"value": "string"}, {"path": "$.list[*]", "value": "string"}),
    ("all_in_range", "$.list[*]", {"value": [1, 3]}, {"value": [1, 2]}),
    ("same_length_as", "$.list", {"value": "$.entries"}, {"value": "$.texts"}),
    ("image", "$.image", _PNG_3_BY_2, _PNG_3_BY_2 | {"width": 2}),
    ("image", "$.image", _PNG_3_BY_2, _PNG_3_BY_2 | {"format": "JPEG"}),
]  # fmt: skip


@pytest.mark.parametrize(("operation", "path", "good", "bad"), _PAIRS)
def test_operation_holds_and_fails(
    operation: str, path: str, good: dict[str, Any], bad: dict[str, Any]
) -> None:
    holds({"op": operation, "path": path} | good, _DOCUMENT)
    with pytest.raises(AssertionError):
        holds({"op": operation, "path": path} | bad, _DOCUMENT)


def _error(code: int, status: str) -> Reply:
    return Reply(400, {}, f'{{"error": {{"code": {code}, "status": "{status}"}}}}'.encode())


@pytest.mark.parametrize(
    "reply",
    [_error(500, "INVALID_ARGUMENT"), _error(400, "NOT_FOUND"), Reply(404, {}, b"{}"), Reply(200, {}, b"{}")],
)
def test_a_wrong_error_fails(reply: Reply) -> None:
    assertions = [
        {"path": "$.error.code", "op": "eq_http_status"},
        {"path": "$.error.status", "op": "is_error_status"},
    ]
    expect = {"http_status": 400, "error_status": "INVALID_ARGUMENT", "assertions": assertions}
    check({"expect": expect}, _error(400, "INVALID_ARGUMENT"), lambda: reply)
    with pytest.raises(AssertionError):
        check({"expect": expect}, reply, lambda: reply)


def test_other_pixels_on_repetition_fail() -> None:
    def reply(*shades: int) -> Reply:
        files = [images.encode_png(np.full((2, 2, 3), shade, np.uint8)) for shade in shades]
        texts = ", ".join(f'"{base64.b64encode(file).decode()}"' for file in files)
        return Reply(200, {}, f"[{texts}]".encode())

    repeat = {
        "op": "repeat_request_equal",
        "path": "$[*]",
        "times": 2,
        "compare": "decoded_pixels_as_multiset",
    }
    vector = {"expect": {"http_status": 200, "assertions": [repeat]}}
    check(vector, reply(1, 2), lambda: reply(2, 1))
    with pytest.raises(AssertionError):
        check(vector, reply(1, 2), lambda: reply(1, 1))
