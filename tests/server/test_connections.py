"""Callers who neither send nor read, who send no HTTP, and who are too many."""

import http.client
import json
import logging
import resource
import socket
import threading
import time
from concurrent.futures import ThreadPoolExecutor

import pytest

from openimagen.server import connections
from openimagen.server.connections import Connection
from tests.calls import GENERATE, JSON_HEADERS, assert_alive, call, predict, send
from tests.fakes import HANG_SECONDS, FlatEngine, HeldEngine, NoiseEngine
from tests.servers import Address, in_thread

HEAD = f"POST {GENERATE} HTTP/1.1\r\nHost: localhost\r\n".encode()


@pytest.fixture
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(connections, "PATIENCE_SECONDS", 0.2)


def connect(server: Address) -> socket.socket:
    return socket.create_connection((server.host, server.port), HANG_SECONDS)


def trickle(connection: socket.socket) -> None:
    """Send a byte now and then until the server has closed the connection; a hang otherwise."""
    give_up = time.monotonic() + HANG_SECONDS
    connection.settimeout(0.05)
    while time.monotonic() < give_up:
        try:
            connection.sendall(b"x")
            if connection.recv(1000) == b"":
                return
        except TimeoutError:
            pass
        except ConnectionError:
            return
    raise AssertionError("the server waits on")


@pytest.mark.usefixtures("impatient")
def test_who_says_nothing_is_not_waited_for() -> None:
    with in_thread(FlatEngine()) as server, connect(server) as connection:
        assert connection.recv(1) == b""


@pytest.mark.usefixtures("impatient")
@pytest.mark.parametrize(
    "begun",
    [
        pytest.param(b"", id="nothing"),
        pytest.param(HEAD + b"X: ", id="head"),
        # this one is answered with a 400 before its body has come
        pytest.param(HEAD + b"Content-Length: 10000000\r\n\r\n", id="body of a refused request"),
    ],
)
def test_who_trickles_is_not_waited_for(begun: bytes) -> None:
    with in_thread(FlatEngine()) as server:
        with connect(server) as connection:
            connection.sendall(begun)
            trickle(connection)
        assert_alive(server)


def test_an_answer_that_nobody_reads_is_dropped(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(connections, "PATIENCE_SECONDS", 0.2)
    dropped = threading.Event()
    lose_patience = Connection._lose_patience

    def watched(self: Connection) -> None:
        lose_patience(self)
        if self.transport.is_closing():
            dropped.set()

    monkeypatch.setattr(Connection, "_lose_patience", watched)
    with in_thread(NoiseEngine()) as server, socket.socket() as connection:
        connection.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
        connection.settimeout(HANG_SECONDS)
        connection.connect((server.host, server.port))
        body = json.dumps(call(sampleCount=4)).encode()
        connection.sendall(HEAD + b"Content-Type: application/json\r\nContent-Length: %d\r\n\r\n" % len(body))
        connection.sendall(body)
        assert dropped.wait(HANG_SECONDS)
        reply = http.client.HTTPResponse(connection)
        reply.begin()
        with pytest.raises((http.client.IncompleteRead, ConnectionError)):
            reply.read()


@pytest.mark.usefixtures("impatient")
def test_who_waits_for_the_server_keeps_his_connection() -> None:
    engine = HeldEngine()
    with in_thread(engine) as server, ThreadPoolExecutor(1) as thread:
        answer = thread.submit(predict, server)
        engine.started.acquire()
        time.sleep(1)
        engine.finish_one()
        assert answer.result().http_status == 200


@pytest.mark.usefixtures("impatient")
def test_who_reads_slowly_gets_all() -> None:
    with in_thread(NoiseEngine()) as server:
        connection = http.client.HTTPConnection(server.host, server.port, timeout=HANG_SECONDS)
        connection.request("POST", GENERATE, json.dumps(call(sampleCount=2)), JSON_HEADERS)
        reply = connection.getresponse()
        body = b""
        while part := reply.read(500_000):
            body += part
            time.sleep(0.05)
        connection.close()
    assert len(json.loads(body)["predictions"]) == 2


def test_what_is_no_http_after_an_answer_ends_the_connection(caplog: pytest.LogCaptureFixture) -> None:
    with in_thread(FlatEngine()) as server, connect(server) as connection:
        connection.sendall(HEAD + b"Transfer-Encoding: chunked\r\n\r\n")
        reply = http.client.HTTPResponse(connection)
        reply.begin()
        assert (reply.status, reply.read()[:1]) == (400, b"{")
        connection.sendall(b"this is no chunk\r\n")
        assert connection.recv(4096) == b""
        assert_alive(server)
    assert not [record for record in caplog.records if record.levelno >= logging.ERROR]


def test_what_is_no_http_is_answered_as_every_error_is() -> None:
    with in_thread(FlatEngine()) as server, connect(server) as connection:
        connection.sendall(b"GET /health\r\n\r\n")
        reply = http.client.HTTPResponse(connection)
        reply.begin()
        assert reply.status == 400
        assert json.loads(reply.read())["error"]["status"] == "INVALID_ARGUMENT"
        assert connection.recv(1) == b""


def test_too_many_connections(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(connections, "most_connections", lambda: 2)
    with in_thread(FlatEngine()) as server:
        with connect(server), connect(server):
            reply = send(server, "GET", "/health")
            assert reply.http_status == 429
            assert reply.headers["retry-after"].isdecimal()
            assert reply.json["error"]["status"] == "RESOURCE_EXHAUSTED"
        assert_alive(server)


@pytest.mark.parametrize("files", [200, 256, 1024, 20_000, resource.RLIM_INFINITY])
def test_callers_leave_files_for_other_things(files: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(resource, "getrlimit", lambda which: (files, files))
    taken = connections.most_connections() + 4 * connections.backlog()
    assert connections.most_connections() >= 64
    assert connections.most_connections() <= 4096
    assert files == resource.RLIM_INFINITY or files - taken >= 60


@pytest.mark.parametrize(
    ("soft", "hard", "set_to"),
    [
        (1024, 20_000, (16_384, 20_000)),
        (1024, 4096, (4096, 4096)),
        (20_000, 20_000, None),
        (1024, 1024, None),
    ],
)
def test_files_that_the_system_would_allow_are_asked_for(
    soft: int, hard: int, set_to: tuple[int, int] | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = []
    monkeypatch.setattr(resource, "getrlimit", lambda which: (soft, hard))
    monkeypatch.setattr(resource, "setrlimit", lambda which, limits: asked.append(limits))
    connections.ask_for_files()
    assert asked == ([set_to] if set_to else [])
