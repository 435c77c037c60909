"""Our own HTTP client: what it makes of every kind of answer."""

import contextlib
import json
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer

import pytest

from openimagen.client import Client
from openimagen.config import Settings
from openimagen.errors import ImagenError
from tests.fakes import FilterScreens, FlatEngine
from tests.servers import Address, in_thread

MODEL = "imagen-3.0-generate-001"


class Canned(HTTPServer):
    """A server that is no openimagen: it always gives one answer."""

    def __init__(self, status: int, body: bytes) -> None:
        class Handler(BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                self.rfile.read(int(self.headers["Content-Length"]))
                self.send_response(status)
                self.send_header("Content-Length", str(len(body)))
                self.end_headers()
                self.wfile.write(body)

            def log_message(self, *arguments: object) -> None:
                pass

        super().__init__(("127.0.0.1", 0), Handler)


@pytest.fixture
def canned(request: pytest.FixtureRequest) -> Iterator[str]:
    with Canned(*request.param) as server:
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()
        thread.join()


def generate(url: str, model: str = MODEL, **fields: object):
    client = Client(url)
    try:
        return client.generate(model, "a cat", fields)
    finally:
        client.close()


def test_images_and_what_is_known_of_them(flat_server: Address) -> None:
    result = generate(flat_server.url, count=2, seed=5, negative_prompt="dogs", mime_type="image/jpeg")
    assert [(image.index, image.size, image.mime_type) for image in result.images] == [
        (0, (1024, 1024), "image/jpeg"),
        (1, (1024, 1024), "image/jpeg"),
    ]
    assert (result.engine, result.seed) == ("flat-fake", 5)
    assert result.notes == ("the negative prompt has no effect on the flat-fake",)


def test_a_model_with_an_at_sign_and_a_slash_at_the_end(flat_server: Address) -> None:
    assert len(generate(f"{flat_server.url}/", "imagegeneration@002", count=8).images) == 8


def test_the_enhanced_prompt(flat_server: Address) -> None:
    assert generate(flat_server.url, "imagen-3.0-generate-002", count=1).enhanced_prompt == "a cat"


def test_filtered_images() -> None:
    with in_thread(FlatEngine(), screens=FilterScreens("56562880")) as server:
        result = generate(server.url, count=2, include_rai_reason=True)
        assert result.images == ()
        assert "56562880" in result.filtered[0]
        assert generate(server.url, count=2).images == ()


@pytest.mark.parametrize(
    ("model", "fields", "code", "message"),
    [
        (MODEL, {"count": 9}, "INVALID_ARGUMENT", "sampleCount: got 9"),
        ("imagen-9", {}, "NOT_FOUND", "imagen-9` not found"),
        ("../x", {}, "NOT_FOUND", "at /"),
        ("imagetext@001", {}, "UNIMPLEMENTED", "imagetext@001"),
    ],
)
def test_the_servers_errors(
    flat_server: Address, model: str, fields: dict[str, object], code: str, message: str
) -> None:
    with pytest.raises(ImagenError, match=message) as raised:
        generate(flat_server.url, model, **fields)
    assert raised.value.code == code


def test_a_wrong_key() -> None:
    with in_thread(FlatEngine(), Settings(api_keys=["right"])) as server:
        with pytest.raises(ImagenError) as raised:
            generate(server.url)
        assert raised.value.code == "UNAUTHENTICATED"


def _reply(**content: object) -> tuple[int, bytes]:
    return 200, json.dumps(content).encode()


@pytest.mark.parametrize(
    "canned",
    [
        (200, b""),
        (200, b"<html>"),
        (200, b"[]"),
        (200, b"\xff"),
        _reply(predictions=5),
        _reply(predictions=[{"bytesBase64Encoded": "AAAA", "mimeType": "image/png"}]),
        _reply(predictions=[{"bytesBase64Encoded": "?", "mimeType": "image/png"}]),
        _reply(predictions=[{"bytesBase64Encoded": 5}]),
    ],
    indirect=True,
    ids=repr,
)
def test_an_answer_that_is_no_imagen_reply(canned: str) -> None:
    with pytest.raises(ImagenError, match="not an Imagen reply") as raised:
        generate(canned)
    assert raised.value.code == "INTERNAL"


@pytest.mark.parametrize(
    "canned", [(500, b""), (502, b"<html>"), (500, b'{"error": 1}'), (500, b"[]")], indirect=True
)
def test_an_error_without_a_reason(canned: str) -> None:
    with pytest.raises(ImagenError, match=r"answered 50\d without a reason") as raised:
        generate(canned)
    assert raised.value.code == "INTERNAL"


@pytest.mark.parametrize("canned", [(200, b"{}")], indirect=True)
def test_an_empty_reply_has_no_images(canned: str) -> None:
    assert generate(canned).images == ()


@pytest.mark.parametrize(
    "url", ["http://127.0.0.1:1", "nonsense", "http://", "ftp://127.0.0.1", "http://[::1"]
)
def test_no_server(url: str) -> None:
    with pytest.raises(ImagenError, match=r"No answer from .*[^.]\.$") as raised:
        generate(url)
    assert raised.value.code == "UNAVAILABLE"


@pytest.mark.parametrize(
    ("key", "right"), [("schl\u00fcssel", True), ("\u043a\u043b\u044e\u0447", False), ("\udcff", False)]
)
def test_a_key_beyond_ascii(key: str, right: bool) -> None:
    with in_thread(FlatEngine(), Settings(api_keys=["schl\u00fcssel"])) as server:
        client = Client(server.url, key)
        try:
            refused = contextlib.nullcontext() if right else pytest.raises(ImagenError, match="credentials")
            with refused:
                assert client.generate(MODEL, "a cat", {}).images
        finally:
            client.close()
