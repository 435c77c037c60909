"""Who may call: Host, Origin and content-type rules, and API keys in each of their places."""

from collections.abc import Iterator

import pytest

from openimagen.config import Settings
from tests.calls import GENERATE, JSON_HEADERS, assert_status, call, post, send
from tests.fakes import FlatEngine
from tests.servers import Address, in_thread

KEYS = ["first-key", "schlüssel"]


@pytest.fixture(scope="module")
def guarded() -> Iterator[Address]:
    with in_thread(FlatEngine(), Settings(api_keys=KEYS)) as address:
        yield address


@pytest.mark.parametrize(
    "host", ["127.0.0.1", "127.0.0.1:8080", "localhost", "LOCALHOST:1", "[::1]", "[::1]:8080", "127.3.2.1"]
)
def test_a_host_name_of_this_machine(flat_server: Address, host: str) -> None:
    assert send(flat_server, "GET", "/health", headers={"Host": host}).http_status == 200


@pytest.mark.parametrize(
    "host",
    [
        "evil.example",
        "evil.example:8080",
        "127.0.0.1.evil.example",
        "localhost.evil.example",
        "127.0.0.1@evil.example",
        "10.0.0.1",
        "[::1",
        "",
    ],
)
def test_another_host_name_is_refused(flat_server: Address, host: str) -> None:
    reply = post(flat_server, call(), headers={"Host": host})
    assert_status(reply, "PERMISSION_DENIED", "allowed_hosts")


def test_hosts_and_origins_that_the_operator_lists() -> None:
    settings = Settings(allowed_hosts=["Imagen.Example"], cors_origins=["https://app.example"])
    with in_thread(FlatEngine(), settings) as server:
        allowed = {"Host": "imagen.example:443", "Origin": "https://app.example"}
        reply = post(server, call(), headers=allowed)
        assert reply.http_status == 200
        assert reply.headers["access-control-allow-origin"] == "https://app.example"
        assert_status(post(server, call(), headers={"Host": "other.example"}), "PERMISSION_DENIED")
        other = allowed | {"Origin": "https://other.example"}
        assert_status(post(server, call(), headers=other), "PERMISSION_DENIED", "cors_origins")
        preflight = {
            "Access-Control-Request-Method": "POST",
            "Access-Control-Request-Headers": "content-type",
        }
        assert send(server, "OPTIONS", GENERATE, headers=allowed | preflight).http_status == 200
        assert send(server, "OPTIONS", GENERATE, headers=other | preflight).http_status == 400


@pytest.mark.parametrize("origin", ["https://evil.example", "http://localhost:3000", "null", ""])
def test_a_web_page_is_refused(flat_server: Address, origin: str) -> None:
    reply = post(flat_server, call(), headers={"Origin": origin})
    assert_status(reply, "PERMISSION_DENIED", "cors_origins")
    assert "access-control-allow-origin" not in reply.headers


@pytest.mark.parametrize(
    "kind", ["application/json", "application/json; charset=utf-8", "Application/JSON ;x=y"]
)
def test_json_content_types(flat_server: Address, kind: str) -> None:
    assert post(flat_server, call(), headers={"Content-Type": kind}).http_status == 200


@pytest.mark.parametrize(
    "kind",
    ["", "text/plain", "application/x-www-form-urlencoded", "multipart/form-data", "application/jsonp"],
)
def test_content_types_that_a_web_form_can_send(flat_server: Address, kind: str) -> None:
    assert_status(
        post(flat_server, call(), headers={"Content-Type": kind}), "INVALID_ARGUMENT", "Content-Type"
    )


def test_no_content_type(flat_server: Address) -> None:
    assert_status(send(flat_server, "POST", GENERATE, b"{}"), "INVALID_ARGUMENT", "Content-Type")


def test_compressed_bodies_are_not_read(flat_server: Address) -> None:
    reply = post(flat_server, b"\x1f\x8b\x08", headers={"Content-Encoding": "gzip"})
    assert_status(reply, "INVALID_ARGUMENT", "Content-Encoding")


@pytest.mark.parametrize(
    ("headers", "query"),
    [
        ({"Authorization": "Bearer first-key"}, ""),
        ({"Authorization": "bearer  first-key "}, ""),
        ({"x-goog-api-key": "first-key"}, ""),
        ({"x-goog-api-key": "schl\u00fcssel"}, ""),
        ({"x-goog-api-key": "schl\u00fcssel".encode().decode("latin-1")}, ""),
        ({"Authorization": "Bearer " + "schl\u00fcssel".encode().decode("latin-1")}, ""),
        ({}, "?key=first-key"),
        ({}, "?%24alt=json&key=first-key"),
        ({}, "?key=schl%C3%BCssel"),
    ],
)
def test_a_right_key(guarded: Address, headers: dict[str, str], query: str) -> None:
    assert post(guarded, call(), GENERATE + query, headers).http_status == 200


@pytest.mark.parametrize(
    ("headers", "query"),
    [
        ({"Authorization": "Bearer first-ke"}, ""),
        ({"Authorization": "Bearer first-key-and-more"}, ""),
        ({"Authorization": "Bearer wrong"}, "?key=first-key"),
        ({"x-goog-api-key": "FIRST-KEY"}, ""),
        ({"x-goog-api-key": "sch\u00fcssel"}, ""),
        ({}, "?key=wrong"),
        ({}, "?key=%ff%fe"),
        ({}, "?key=wrong&key=first-key"),
    ],
)
def test_a_wrong_key(guarded: Address, headers: dict[str, str], query: str) -> None:
    reply = post(guarded, call(), GENERATE + query, headers)
    assert_status(reply, "UNAUTHENTICATED", "invalid authentication credentials")


@pytest.mark.parametrize(
    ("headers", "query"),
    [({}, ""), ({"Authorization": "Bearer"}, ""), ({"Authorization": "Basic first-key"}, ""), ({}, "?key=")],
)
def test_no_key(guarded: Address, headers: dict[str, str], query: str) -> None:
    reply = post(guarded, call(), GENERATE + query, headers)
    assert_status(reply, "UNAUTHENTICATED", "missing required authentication credential")


def test_every_path_but_health_wants_a_key(guarded: Address) -> None:
    assert send(guarded, "GET", "/health").http_status == 200
    for method, path in (("GET", "/v1/publishers/google/models/imagegeneration@006"), ("GET", "/nothing")):
        assert_status(send(guarded, method, path, headers=JSON_HEADERS), "UNAUTHENTICATED")


@pytest.mark.parametrize("host", ["127.0.0.1/health?", "127.0.0.1/health#", "x@127.0.0.1/health?"])
def test_a_host_header_that_looks_like_an_open_path_opens_nothing(guarded: Address, host: str) -> None:
    reply = post(guarded, call(), headers={"Host": host})
    assert reply.json["error"]["status"] in ("UNAUTHENTICATED", "PERMISSION_DENIED")
