"""Bodies that no client should send: each gets a well-formed error, and the server works on."""

import json
import socket

import pytest

from openimagen.config import Settings
from tests.calls import GENERATE, assert_alive, assert_status, call, post, send
from tests.fakes import HANG_SECONDS, FlatEngine
from tests.servers import Address, in_thread

DEEP = 100_000


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b" ",
        b"{",
        b'{"instances": [}',
        b"nonsense",
        b"{'instances': []}",
        b'{"instances": []} more',
        b'{"instances": [{"prompt": "\xff\xfe"}]}',
        b'{"instances": [{"prompt": "\\ud800"}]}',
        b'{"instances": [{"prompt": "a\x00b"}]}',
        b"\xef\xbb\xbf{}",
        b"\x00",
        '{"instances": []}'.encode("utf-16"),
        b"[" * DEEP,
        b"[" * DEEP + b"]" * DEEP,
        b'{"a":' * DEEP + b"1" + b"}" * DEEP,
        b'{"instances": [{"prompt": "a", "x": ' + b"[" * DEEP + b"]" * DEEP + b"}]}",
        b'{"parameters": {"seed": 1e999999}}',
        b'{"parameters": {"seed": NaN}}',
        b'{"parameters": {"seed": ' + b"9" * 10_000 + b"}}",
    ],
    ids=lambda body: repr(body[:40]),
)
def test_not_json(flat_server: Address, body: bytes) -> None:
    reply = post(flat_server, body)
    assert_status(reply, "INVALID_ARGUMENT", "Invalid JSON payload received.")
    assert len(reply.body) < 2000
    assert_alive(flat_server)


@pytest.mark.parametrize("body", [b"null", b"[]", b"1", b'"text"', b"true", b"[" + b"1," * 1000 + b"1]"])
def test_json_but_no_object(flat_server: Address, body: bytes) -> None:
    assert_status(post(flat_server, body), "INVALID_ARGUMENT", "must be a JSON object")
    assert_alive(flat_server)


@pytest.mark.parametrize(
    "name", ["foo", "prompt", "Instances", "parameters ", "", "a" * 10_000, '"', "\n", "é", "\u2028"]
)
def test_unknown_name_at_the_top(flat_server: Address, name: str) -> None:
    reply = post(flat_server, call() | {name: 1})
    assert_status(reply, "INVALID_ARGUMENT", f'Unknown name "{name[:90]}')
    (detail,) = reply.json["error"]["details"]
    assert detail["@type"] == "type.googleapis.com/google.rpc.BadRequest"
    assert detail["fieldViolations"] == [{"description": reply.json["error"]["message"]}]
    assert len(reply.body) < 2000


@pytest.mark.parametrize(
    "instances",
    [None, [], {}, "a cat", 1, True, ["a cat"], [None], [[{"prompt": "cat"}]], [{"prompt": "a"}] * 2,
     [{}], [{"prompt": None}], [{"prompt": ""}], [{"prompt": " \n"}], [{"prompt": 1}], [{"prompt": ["a"]}],
     [{"prompt": {"text": "a"}}], [{"prompt": True}], [{"Prompt": "cat"}]],
    ids=repr,
)  # fmt: skip
def test_no_prompt(flat_server: Address, instances: object) -> None:
    reply = post(flat_server, {"instances": instances})
    assert_status(reply, "INVALID_ARGUMENT", "Image generation failed with the following error: instances")


def test_no_instances(flat_server: Address) -> None:
    assert_status(post(flat_server, {"parameters": {}}), "INVALID_ARGUMENT", "instances: got nothing")


@pytest.mark.parametrize("parameters", [[], "text", 1, True])
def test_parameters_that_are_no_object(flat_server: Address, parameters: object) -> None:
    reply = post(flat_server, call() | {"parameters": parameters})
    assert_status(reply, "INVALID_ARGUMENT", "parameters: got")


@pytest.mark.parametrize("megabytes", [17, 20])
def test_a_body_over_the_limit(flat_server: Address, megabytes: int) -> None:
    body = json.dumps(call("x" * megabytes * 10**6))
    assert_status(post(flat_server, body), "INVALID_ARGUMENT", "exceeds the limit: 16000000 bytes")
    assert_alive(flat_server)


def test_a_body_far_over_the_limit_is_answered_before_its_end() -> None:
    head = "Host: localhost\r\nContent-Type: application/json\r\nContent-Length: 10000000000\r\n\r\n"
    with (
        in_thread(FlatEngine(), Settings(max_body_megabytes=0.01)) as server,
        socket.create_connection((server.host, server.port), HANG_SECONDS) as connection,
    ):
        connection.sendall(f"POST {GENERATE} HTTP/1.1\r\n{head}".encode() + b"x" * 100_000)
        answer = connection.recv(100)
        assert answer.startswith(b"HTTP/1.1 400 ")
        while more := connection.recv(4096):  # to the end: the server closes, rather than read on
            answer += more
        assert b"connection: close" in answer.lower()
        assert answer.endswith(b'"status":"INVALID_ARGUMENT"}}')


def test_a_caller_who_hangs_up_within_the_body(flat_server: Address) -> None:
    with socket.create_connection((flat_server.host, flat_server.port), HANG_SECONDS) as connection:
        head = "Host: localhost\r\nContent-Type: application/json\r\nContent-Length: 1000\r\n\r\n{"
        connection.sendall(f"POST {GENERATE} HTTP/1.1\r\n{head}".encode())
    assert_alive(flat_server)


def test_bytes_that_are_not_http(flat_server: Address) -> None:
    with socket.create_connection((flat_server.host, flat_server.port), HANG_SECONDS) as connection:
        connection.sendall(b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03 a TLS greeting\r\n\r\n")
        assert connection.recv(100).startswith(b"HTTP/1.1 400 ")
    assert_alive(flat_server)


def test_a_get_with_a_body(flat_server: Address) -> None:
    assert_status(send(flat_server, "GET", GENERATE, b"{" * 1000), "NOT_FOUND")
    assert_alive(flat_server)
