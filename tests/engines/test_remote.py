"""The remote engine against a real HTTP server on this machine that speaks the OpenAI images API."""

import base64
import json
import socket
import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import numpy as np
import pytest
from starlette.responses import JSONResponse, Response

from openimagen import images
from openimagen.cancellation import Cancellation
from openimagen.engines.engine import no_progress
from openimagen.engines.remote import Dialect, Remote, Server, exchange
from openimagen.errors import Cancelled, ImagenError, Overloaded
from openimagen.tasks import Item
from tests.image_server import ImageServer, listening
from tests.servers import Address
from tests.waiting import until


@pytest.fixture
def server() -> ImageServer:
    return ImageServer()


@pytest.fixture
def address(server: ImageServer) -> Iterator[Address]:
    with listening(server) as address:
        yield address


@pytest.fixture
def engine(address: Address) -> Iterator[Remote]:
    remote = connected(address)
    yield remote
    remote.close()


def connected(address: Address, dialect: Dialect = "sglang", **options: Any) -> Remote:
    return Remote(Server(f"{address.url}/v1", "some/model", dialect, **options))


def item(seed: int = 1, **fields: Any) -> Item:
    given = {
        "prompt": "a fox",
        "negative_prompt": "",
        "size": (64, 48),
        "seed": seed,
        "language": "auto",
        "style": None,
        "guidance_scale": None,
    }
    return Item(**given | fields)


def draw(engine: Remote, *items: Item, cancellation: Cancellation | None = None) -> list[np.ndarray]:
    drawings = engine.draw(items, no_progress, cancellation or Cancellation())
    return [drawing.pixels for drawing in drawings]


def test_each_image_is_asked_for_with_its_own_seed(engine: Remote, server: ImageServer) -> None:
    drawn = draw(engine, *(item(seed) for seed in (7, 8, 9, 10)))
    assert [pixels[0, 0, 0] for pixels in drawn] == [7, 8, 9, 10]
    assert {pixels.shape for pixels in drawn} == {(48, 64, 3)}
    assert sorted(asked["seed"] for asked in server.asked) == [7, 8, 9, 10]
    first = next(asked for asked in server.asked if asked["seed"] == 7)
    assert first == {
        "model": "some/model",
        "prompt": "a fox",
        "n": 1,
        "size": "64x48",
        "response_format": "b64_json",
        "output_format": "png",
        "seed": 7,
        "generator_device": "cpu",
    }


def test_what_openai_itself_takes(address: Address, server: ImageServer) -> None:
    engine = connected(address, "openai", api_key="secret", negative_prompt=True)
    draw(engine, item(negative_prompt="rain", guidance_scale=7.0))
    engine.close()
    assert server.asked[0].keys() == {"model", "prompt", "n", "size", "response_format"}
    assert server.headers[0]["authorization"] == "Bearer secret"
    assert (engine.capabilities.negative_prompt, engine.capabilities.guidance) == ("ignored", False)


@pytest.mark.parametrize("real", [True, False])
def test_the_negative_prompt_is_sent_where_it_acts(address: Address, server: ImageServer, real: bool) -> None:
    engine = connected(address, "vllm", negative_prompt=real, guidance=4.0)
    draw(engine, item(negative_prompt="rain"))
    engine.close()
    asked = server.asked[0]
    assert ("negative_prompt" in asked, "true_cfg_scale" in asked) == (real, real)
    assert engine.capabilities.negative_prompt == ("real" if real else "ignored")


@pytest.mark.parametrize(
    ("usual", "scale", "sent"),
    [
        (4.0, None, 4.0),
        (4.0, 0, 1.0),
        (4.0, 15, 4.0),
        (4.0, 500, 7.0),
        (15.0, 30, 20.0),
        (50.0, None, 20.0),
        (0.0, 30, 0.0),
    ],
)
def test_guidance_comes_to_the_models_own_scale(usual: float, scale: float | None, sent: float) -> None:
    asked = exchange.request(Server("", "", "vllm", guidance=usual), item(guidance_scale=scale), "a fox")
    assert json.loads(asked)["guidance_scale"] == sent


def test_guidance_and_steps_are_the_servers_where_nothing_is_said(
    address: Address, server: ImageServer
) -> None:
    for options in ({}, {"guidance": 0.0}, {"steps": 9, "guidance": 4.0}):
        engine = connected(address, **options)
        draw(engine, item(guidance_scale=20.0))
        engine.close()
        assert engine.capabilities.guidance == (options.get("guidance") == 4.0)
    assert [asked.get("guidance_scale") for asked in server.asked] == [None, 0.0, 5.0]
    assert [asked.get("num_inference_steps") for asked in server.asked] == [None, None, 9]


@pytest.mark.parametrize(
    ("asked", "sent"),
    [
        ((1024, 1024), (1024, 1024)),
        ((2048, 2048), (1024, 1024)),
        ((512, 512), (512, 512)),
        ((1408, 768), (1536, 1024)),
        ((896, 1280), (1024, 1536)),
    ],
)
def test_a_server_that_draws_some_sizes(asked: tuple[int, int], sent: tuple[int, int]) -> None:
    sizes = ((512, 512), (1024, 1024), (1536, 1024), (1024, 1536))
    assert Server("", "", sizes=sizes).size_for(asked) == sent


@pytest.mark.parametrize(
    ("model", "name"), [("some/model", "model"), ("a b/ü", "remote"), ("Z-Image-Turbo", "Z-Image-Turbo")]
)
def test_it_goes_by_its_models_name(model: str, name: str) -> None:
    assert Server("", model).name == name


def test_another_size_is_fitted(engine: Remote, server: ImageServer) -> None:
    wide = np.zeros((50, 200, 3), np.uint8)
    wide[:, 75:125] = 255
    encoded = base64.b64encode(images.encode_png(wide)).decode()
    server.answer = JSONResponse({"data": [{"b64_json": encoded}]})
    (drawing,) = engine.draw([item(size=(80, 80))], no_progress, Cancellation())
    assert drawing.pixels.shape == (80, 80, 3)
    assert drawing.pixels.mean() > 240
    assert drawing.contents.notes == ("drawn at 200x50, then resized to 80x80",)


def test_progress_counts_images(engine: Remote) -> None:
    seen: list[tuple[int, int]] = []
    engine.draw([item(seed) for seed in range(3)], lambda *at: seen.append(at), Cancellation())
    assert seen == [(1, 3), (2, 3), (3, 3)]


def test_no_more_at_once_than_allowed(address: Address, server: ImageServer) -> None:
    engine = connected(address, parallel=2)
    with ThreadPoolExecutor(3) as callers:
        list(callers.map(lambda k: draw(engine, item(k), item(k + 10), item(k + 20)), range(3)))
    engine.close()
    assert len(server.asked) == 9
    assert server.most == 2


def test_a_caller_who_leaves_is_told_to_the_server(engine: Remote, server: ImageServer) -> None:
    server.hold = True
    cancellation = Cancellation()
    with ThreadPoolExecutor(1) as caller:
        drawing = caller.submit(draw, engine, item(1), item(2), cancellation=cancellation)
        until(lambda: server.working == 2)
        cancellation.cancel()
        with pytest.raises(Cancelled):
            drawing.result()
    until(lambda: server.left == 2)
    server.hold = False
    assert len(draw(engine, item())) == 1


def test_one_who_left_before_asks_for_nothing(engine: Remote, server: ImageServer) -> None:
    cancellation = Cancellation()
    cancellation.cancel()
    with pytest.raises(Cancelled):
        draw(engine, item(), cancellation=cancellation)
    assert server.asked == []


def test_a_server_that_takes_too_long(address: Address, server: ImageServer) -> None:
    server.hold = True
    engine = connected(address, timeout=0.2)
    with pytest.raises(ImagenError, match=r"within 0\.2 s") as raised:
        draw(engine, item())
    assert raised.value.code == "DEADLINE_EXCEEDED"
    assert len(server.asked) == 1  # not asked again: it may be working
    until(lambda: server.left == 1)
    engine.close()


@pytest.mark.parametrize(
    ("answer", "code", "contains"),
    [
        (
            JSONResponse({"error": {"code": "moderation_blocked", "message": "Not this."}}, 400),
            "INVALID_ARGUMENT",
            "Not this",
        ),
        (JSONResponse({"detail": "size must be a multiple of 16"}, 422), "INTERNAL", "multiple of 16"),
        (JSONResponse({}, 401), "INTERNAL", "key"),
        (JSONResponse({}, 404), "INTERNAL", "some/model"),
        (Response("<html>", 503), "UNAVAILABLE", "not ready"),
        (JSONResponse([], 504), "DEADLINE_EXCEEDED", "time"),
        (Response(b"\xff", 500), "INTERNAL", "failed"),
        (Response("", 302, {"location": "http://127.0.0.1:9/"}), "INTERNAL", "failed"),
        (JSONResponse({"data": []}), "INTERNAL", "no image"),
        (JSONResponse({"data": [{"url": "http://example.com/a.png"}]}), "INTERNAL", "b64_json"),
        (JSONResponse({"data": [{"b64_json": "AAAA"}]}), "INTERNAL", "no image"),
        (Response("not json"), "INTERNAL", "no image"),
    ],
    ids=lambda value: str(value) if isinstance(value, str) else "",
)
def test_errors(engine: Remote, server: ImageServer, answer: Response, code: str, contains: str) -> None:
    server.answer = answer
    with pytest.raises(ImagenError, match=contains) as raised:
        draw(engine, item())
    assert raised.value.code == code
    server.answer = None
    assert len(draw(engine, item())) == 1


def test_a_full_server(engine: Remote, server: ImageServer) -> None:
    server.answer = JSONResponse({"error": {"message": "busy"}}, 429, {"retry-after": "7"})
    with pytest.raises(Overloaded) as raised:
        draw(engine, item())
    assert raised.value.retry_after == 7


def test_no_server() -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port = listener.getsockname()[1]
    engine = connected(Address("127.0.0.1", port))
    with pytest.raises(ImagenError, match="cannot be reached") as raised:
        draw(engine, item())
    assert raised.value.code == "UNAVAILABLE"
    assert "127.0.0.1" not in raised.value.message
    engine.close()


@pytest.mark.parametrize("dialect", ["sglang", "openai"])
def test_a_connection_that_was_closed_meanwhile(dialect: Dialect) -> None:
    """A server that drops its first connection: a seeded image is asked for again, others not."""
    encoded = base64.b64encode(images.encode_png(np.zeros((48, 64, 3), np.uint8))).decode()
    body = b'{"data":[{"b64_json":"%s"}]}' % encoded.encode()
    accepted = 0

    def serve(listener: socket.socket) -> None:
        nonlocal accepted
        while True:
            try:
                connection, _ = listener.accept()
            except OSError:
                return
            accepted += 1
            with connection:
                connection.recv(65536)
                if accepted > 1:
                    connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n%s" % (len(body), body))

    with socket.create_server(("127.0.0.1", 0)) as listener:
        thread = threading.Thread(target=serve, args=(listener,), daemon=True)
        thread.start()
        engine = connected(Address("127.0.0.1", listener.getsockname()[1]), dialect)
        if dialect == "sglang":
            assert len(draw(engine, item())) == 1
        else:
            with pytest.raises(ImagenError, match="cannot be reached"):
                draw(engine, item())
            assert accepted == 1
        engine.close()
        listener.shutdown(socket.SHUT_RDWR)


def test_closing_ends_what_is_under_way(address: Address, server: ImageServer) -> None:
    server.hold = True
    engine = connected(address)
    with ThreadPoolExecutor(1) as caller:
        drawing = caller.submit(draw, engine, item())
        until(lambda: server.working == 1)
        engine.close()
        with pytest.raises(Cancelled):
            drawing.result()
    engine.close()  # twice is fine
