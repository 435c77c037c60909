"""What those hear whose requests are here when the server is told to stop."""

import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager

import pytest
import uvicorn

from openimagen.config import Settings
from openimagen.gate import Gate
from openimagen.server import app
from openimagen.service import Service
from tests.calls import assert_status, predict, send
from tests.fakes import HANG_SECONDS, HeldEngine
from tests.servers import Address
from tests.waiting import until


@contextmanager
def serving(engine: HeldEngine) -> Iterator[tuple[Address, app._Server]]:
    """The program's own server, which the test tells to stop."""
    service = Service(engine, Gate(running=1, queue_work=100), queue_timeout=HANG_SECONDS)
    settings = Settings(port=0)
    asgi = app.build(settings, service)
    config = uvicorn.Config(asgi, port=0, log_level="critical", timeout_graceful_shutdown=int(HANG_SECONDS))
    server = app._Server(config, settings, service)
    thread = threading.Thread(target=server.run, daemon=True)
    thread.start()
    until(lambda: server.started)
    try:
        yield Address("127.0.0.1", server.servers[0].sockets[0].getsockname()[1]), server
    finally:
        server.should_exit = True
        thread.join(HANG_SECONDS)
        assert not thread.is_alive()


def test_who_is_here_when_the_time_is_over_hears_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(app, "_SHUTDOWN_SECONDS", 0.2)
    engine = HeldEngine()
    with ThreadPoolExecutor(2) as threads:
        with serving(engine) as (address, server):
            answers = [threads.submit(predict, address) for _ in range(2)]
            until(lambda: send(address, "GET", "/health").json["waiting"] == 1)
            server.should_exit = True
        for answer in answers:
            assert_status(answer.result(), "UNAVAILABLE", "shutting down")
    assert engine.abandoned.acquire(timeout=HANG_SECONDS)


def test_who_is_here_before_that_gets_his_images() -> None:
    engine = HeldEngine()
    with ThreadPoolExecutor(2) as threads, serving(engine) as (address, server):
        answers = [threads.submit(predict, address) for _ in range(2)]
        until(lambda: send(address, "GET", "/health").json["waiting"] == 1)
        server.should_exit = True
        for _ in answers:
            assert engine.started.acquire(timeout=HANG_SECONDS)
            engine.finish_one()
        assert [answer.result().http_status for answer in answers] == [200, 200]
