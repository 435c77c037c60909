"""The gate as callers see it: 429 when full, turns, deadlines, and the places of callers who left."""

import base64
import http.client
import json
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor

import numpy as np
import pytest

from openimagen.config import Settings
from openimagen.images import encode_png
from tests.calls import GENERATE, JSON_HEADERS, assert_alive, assert_status, call, post, predict, send
from tests.fakes import HANG_SECONDS, HeldEngine
from tests.servers import Address, in_thread
from tests.waiting import until

VERIFY = "/v1/projects/p/locations/us-central1/publishers/google/models/imageverification@001:predict"


@pytest.fixture
def engine() -> HeldEngine:
    return HeldEngine(parallel=1)


@pytest.fixture
def server(engine: HeldEngine) -> Iterator[Address]:
    with in_thread(engine) as address:
        yield address


@pytest.fixture
def threads() -> Iterator[ThreadPoolExecutor]:
    with ThreadPoolExecutor(8) as pool:
        yield pool


def health(server: Address, name: str) -> int:
    return int(send(server, "GET", "/health").json[name])


def open_call(server: Address, prompt: str) -> http.client.HTTPConnection:
    """A request whose answer nobody waits for."""
    connection = http.client.HTTPConnection(server.host, server.port, timeout=HANG_SECONDS)
    connection.request("POST", GENERATE, json.dumps(call(prompt)), JSON_HEADERS)
    return connection


def test_a_full_queue_answers_429_at_once(engine: HeldEngine, threads: ThreadPoolExecutor) -> None:
    with in_thread(engine, Settings(queue_megapixels=0)) as server:
        inside = threads.submit(predict, server)
        engine.started.acquire()
        # it answers while the other one is still inside, so it did not wait for him
        reply = predict(server)
        assert_status(reply, "RESOURCE_EXHAUSTED", "1 running, 0 waiting")
        assert reply.headers["retry-after"].isdecimal()
        assert int(reply.headers["retry-after"]) >= 1
        engine.finish_one()
        assert inside.result().http_status == 200


def test_the_queue_is_bounded_in_megapixels(engine: HeldEngine, threads: ThreadPoolExecutor) -> None:
    with in_thread(engine, Settings(queue_megapixels=5)) as server:
        inside = threads.submit(predict, server)
        engine.started.acquire()
        waiting = threads.submit(predict, server, sampleCount=3)
        until(lambda: health(server, "waiting") == 1)
        assert_status(predict(server, sampleCount=2), "RESOURCE_EXHAUSTED")
        small = threads.submit(predict, server, sampleCount=1)
        until(lambda: health(server, "waiting") == 2)
        for _ in range(2):
            engine.finish_one()
            engine.started.acquire()
        engine.finish_one()
        assert [len(reply.result().images) for reply in (inside, waiting, small)] == [1, 3, 1]


def test_a_caller_who_leaves_stops_his_drawing(
    engine: HeldEngine, server: Address, threads: ThreadPoolExecutor
) -> None:
    leaver = open_call(server, "leaver")
    engine.started.acquire()
    leaver.close()
    assert engine.abandoned.acquire(timeout=HANG_SECONDS)
    follower = threads.submit(predict, server, "follower")
    engine.started.acquire()
    assert engine.prompts == ["leaver", "follower"]
    engine.finish_one()
    assert follower.result().http_status == 200


def test_a_caller_who_leaves_the_queue_frees_his_place(
    engine: HeldEngine, server: Address, threads: ThreadPoolExecutor
) -> None:
    inside = threads.submit(predict, server, "inside")
    engine.started.acquire()
    leaver = open_call(server, "leaver")
    until(lambda: health(server, "waiting") == 1)
    leaver.close()
    until(lambda: health(server, "waiting") == 0)
    engine.finish_one()
    assert inside.result().http_status == 200
    assert engine.prompts == ["inside"]


def test_who_waits_for_a_verification_and_leaves_frees_his_place(
    engine: HeldEngine, server: Address, threads: ThreadPoolExecutor
) -> None:
    inside = threads.submit(predict, server, "inside")
    engine.started.acquire()
    leaver = http.client.HTTPConnection(server.host, server.port, timeout=HANG_SECONDS)
    image = {"bytesBase64Encoded": base64.b64encode(encode_png(np.zeros((8, 8, 3), np.uint8))).decode()}
    leaver.request("POST", VERIFY, json.dumps({"instances": [{"image": image}]}), JSON_HEADERS)
    until(lambda: health(server, "waiting") == 1)
    leaver.close()
    until(lambda: health(server, "waiting") == 0)
    engine.finish_one()
    assert inside.result().http_status == 200


def test_large_bodies_are_bounded_together(engine: HeldEngine) -> None:
    large = call("large", x="a" * 99_000)
    with in_thread(engine, Settings(max_body_megabytes=0.1)) as server, ThreadPoolExecutor(40) as many:
        here = lambda: health(server, "running") + health(server, "waiting")  # noqa: E731
        kept = []
        for _ in range(40):
            asked = many.submit(post, server, large)
            until(lambda asked=asked: asked.done() or here() > len(kept))
            if asked.done():
                break
            kept.append(asked)
        assert_status(asked.result(), "RESOURCE_EXHAUSTED", "large requests")
        assert asked.result().headers["retry-after"].isdecimal()
        assert len(kept) >= 32
        kept.append(many.submit(predict, server, "a small one may wait with them"))
        until(lambda: here() == len(kept))
        for _ in kept:
            engine.started.acquire()
            engine.finish_one()
        assert {answer.result().http_status for answer in kept} == {200}
        again = many.submit(post, server, large)
        engine.started.acquire()
        engine.finish_one()
        assert again.result().http_status == 200


def test_callers_take_turns(engine: HeldEngine, server: Address, threads: ThreadPoolExecutor) -> None:
    replies = []
    for waiting, (caller, prompt) in enumerate([("A", "a1"), ("A", "a2"), ("A", "a3"), ("B", "b1")]):
        replies.append(threads.submit(post, server, call(prompt), headers={"x-goog-api-key": caller}))
        until(lambda waiting=waiting: health(server, "running") + health(server, "waiting") == waiting + 1)
    for _ in replies:
        engine.started.acquire()
        engine.finish_one()
    assert [reply.result().http_status for reply in replies] == [200] * 4
    assert engine.prompts == ["a1", "a2", "b1", "a3"]


def test_who_waits_too_long_is_told_so(engine: HeldEngine, threads: ThreadPoolExecutor) -> None:
    with in_thread(engine, Settings(queue_timeout=0.05)) as server:
        inside = threads.submit(predict, server)
        engine.started.acquire()
        assert_status(predict(server), "DEADLINE_EXCEEDED", "waited 0.05 s for its turn")
        engine.finish_one()
        assert inside.result().http_status == 200


def test_one_connection_is_used_again_after_an_error(server: Address, engine: HeldEngine) -> None:
    connection = http.client.HTTPConnection(server.host, server.port, timeout=HANG_SECONDS)
    for body in ("{", json.dumps(call(sampleCount=0)), "{"):
        connection.request("POST", GENERATE, body, JSON_HEADERS)
        answer = connection.getresponse()
        assert answer.status == 400
        assert json.loads(answer.read())["error"]["status"] == "INVALID_ARGUMENT"
    connection.close()
    engine.close()
    assert engine.prompts == []


def test_many_at_once_are_all_answered(flat_server: Address, threads: ThreadPoolExecutor) -> None:
    replies = [threads.submit(predict, flat_server, f"cat {number}") for number in range(40)]
    assert [reply.result().http_status for reply in replies] == [200] * 40
    assert_alive(flat_server)
