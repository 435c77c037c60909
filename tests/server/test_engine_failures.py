"""Engines that fail: the caller gets a Status without inner details, and the next request is drawn."""

from collections.abc import Iterator

import pytest

from tests.calls import assert_alive, assert_status, predict
from tests.fakes import BrokenEngine, PoolEngine
from tests.servers import Address, in_thread


@pytest.fixture(scope="module")
def server() -> Iterator[Address]:
    with in_thread(PoolEngine(processes=1, time_limit=2)) as address:
        yield address


@pytest.mark.parametrize(
    ("prompt", "code", "message"),
    [
        (
            "sleep forever",
            "DEADLINE_EXCEEDED",
            "The image was not finished within 2 s (setting draw_timeout).",
        ),
        ("crash", "INTERNAL", "The drawing process ended before the image was finished."),
        ("raise", "INTERNAL", "The engine failed to draw this image."),
        ("eat memory", "INTERNAL", "The image needs more memory than a drawing process may use."),
    ],
)
def test_a_worker_that_fails(server: Address, prompt: str, code: str, message: str) -> None:
    reply = predict(server, prompt)
    assert_status(reply, code)
    assert reply.json["error"]["message"] == message
    assert_alive(server)


def test_one_of_several_images_fails(server: Address) -> None:
    assert_status(predict(server, "crash", sampleCount=4), "INTERNAL")
    assert_alive(server)


def test_a_worker_that_prints(server: Address) -> None:
    assert len(predict(server, "print", sampleCount=2).images) == 2
    assert_alive(server)


def test_a_bug_in_an_engine() -> None:
    with in_thread(BrokenEngine()) as server:
        reply = predict(server, "bug")
        assert_status(reply, "INTERNAL", "its log says how")
        assert b"secret detail" not in reply.body
        assert_status(predict(server, "unavailable"), "UNAVAILABLE", "The engine is not there.")
        assert_alive(server)
