"""Progress as server-sent events, over a real socket."""

import base64
import http.client
import json
from collections.abc import Iterator

import pytest

from openimagen.config import Settings
from openimagen.engines.step_batcher import StepBatcher
from tests import calls
from tests.fakes import HANG_SECONDS, BrokenEngine, FakeStepModel
from tests.servers import Address, in_thread
from tests.waiting import until

PATH = "/x-openimagen/v1/models/imagen-3.0-generate-001:predict"


def batcher(model: FakeStepModel) -> StepBatcher:
    return StepBatcher(model, max_batch=1, step_limit=HANG_SECONDS)


def events(reply: calls.Reply) -> list[tuple[str, dict]]:
    assert reply.http_status == 200, reply.body
    assert reply.headers["content-type"].startswith("text/event-stream")
    found = []
    for block in reply.body.decode().strip().split("\n\n"):
        if not block.startswith(":"):
            name, data = block.split("\n")
            found.append((name.removeprefix("event: "), json.loads(data.removeprefix("data: "))))
    return found


@pytest.fixture(scope="module")
def server() -> Iterator[Address]:
    with in_thread(batcher(FakeStepModel(steps=3)), Settings(previews=True)) as address:
        yield address


def test_progress_comes_first_and_then_what_predict_answers(server: Address) -> None:
    *progress, headers, result = events(calls.predict(server, path=PATH, seed=1, addWatermark=False))
    assert {name for name, _ in progress} == {"progress"}
    assert progress[-1][1]["total"] == 3
    assert headers == ("headers", {"x-openimagen-engine": "stepped-fake"})
    plain = calls.predict(server, seed=1, addWatermark=False)
    assert result == ("result", plain.json)


def test_errors_before_the_stream_begins_have_their_status(server: Address) -> None:
    calls.assert_status(calls.predict(server, path=PATH, sampleCount=9), "INVALID_ARGUMENT", "sampleCount")
    other = PATH.replace("imagen-3.0-generate-001", "imagen-9")
    calls.assert_status(calls.predict(server, path=other), "NOT_FOUND")
    upscaling = PATH.replace("imagen-3.0-generate-001", "imagen-4.0-upscale-preview")
    calls.assert_status(calls.predict(server, path=upscaling), "UNIMPLEMENTED", ":predict")
    with in_thread(BrokenEngine()) as broken:
        calls.assert_status(calls.predict(broken, "unavailable", path=PATH), "UNAVAILABLE")


def test_an_error_in_the_stream_is_an_event() -> None:
    model = FakeStepModel(held=True)
    with in_thread(batcher(model)) as server:
        connection = _ask(server, "raise")
        answer = connection.getresponse()
        assert answer.status == 200
        model.let_go(10)
        last = answer.read().decode().strip().split("\n\n")[-1]
        connection.close()
    name, data = last.split("\n")
    assert name == "event: error"
    status = json.loads(data.removeprefix("data: "))
    assert status["error"]["status"] == "INTERNAL"
    assert "secret" not in data


@pytest.mark.parametrize("previews", [True, False])
def test_previews_come_only_where_they_are_allowed(previews: bool) -> None:
    model = FakeStepModel(steps=3, held=True)
    with in_thread(batcher(model), Settings(previews=previews)) as server:
        connection = _ask(server)
        model.let_go()
        lines = iter(connection.getresponse().readline, b"")
        content = next(json.loads(line[6:]) for line in lines if b"done" in line and b'"done":0' not in line)
        assert ("preview" in content) is previews
        if previews:
            assert content["preview"]["index"] == 0
            assert calls.opened(base64.b64decode(content["preview"]["bytesBase64Encoded"])).size == (8, 8)
        model.let_go(10)
        connection.close()


def test_a_reader_who_disconnects_stops_the_work() -> None:
    model = FakeStepModel(steps=20, held=True)
    with in_thread(batcher(model)) as server:
        connection = _ask(server)
        model.let_go(2)
        connection.getresponse().readline()  # the stream has begun
        connection.close()
        until(lambda: calls.send(server, "GET", "/health").json["running"] == 0)
        model.let_go(100)
        assert calls.predict(server, "the next").http_status == 200
    assert model.calls[-1] == ["the next"]
    assert sum(call != ["the next"] for call in model.calls) < 20


def _ask(server: Address, prompt: str = "a fox") -> http.client.HTTPConnection:
    connection = http.client.HTTPConnection(server.host, server.port, timeout=HANG_SECONDS)
    connection.request("POST", PATH, json.dumps(calls.call(prompt)), calls.JSON_HEADERS)
    return connection
