"""The gate by itself: places, the bounded queue, turns, cancellation, deadlines, draining."""

import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor

import pytest

from openimagen.cancellation import Cancellation
from openimagen.errors import Cancelled, ImagenError, Overloaded
from openimagen.gate import LONGEST_RETRY_AFTER, Gate
from tests.fakes import HANG_SECONDS
from tests.waiting import until


class Visitor:
    """Someone who stays inside the gate until told to leave."""

    def __init__(self, gate: Gate, threads: ThreadPoolExecutor, order: list[str], name: str) -> None:
        self.leave = threading.Event()
        self.cancellation = Cancellation()
        self._gate, self._order, self._name = gate, order, name
        self.visit = threads.submit(self._visit)

    def _visit(self) -> None:
        with self._gate.admit(1, self._name[0], self.cancellation, HANG_SECONDS):
            self._order.append(self._name)
            assert self.leave.wait(HANG_SECONDS)


@pytest.fixture
def threads() -> Iterator[ThreadPoolExecutor]:
    with ThreadPoolExecutor(16) as pool:
        yield pool


def admitted(
    gate: Gate,
    work: float = 1,
    caller: str = "a",
    timeout: float = HANG_SECONDS,
    cancellation: Cancellation | None = None,
) -> None:
    with gate.admit(work, caller, cancellation or Cancellation(), timeout):
        pass


def test_nobody_waits_before_an_empty_gate() -> None:
    gate = Gate(running=2, queue_work=0)
    with gate.admit(1e9, "a", Cancellation(), 1), gate.admit(1e9, "a", Cancellation(), 1):
        assert (gate.inside, gate.waiting) == (2, 0)
    assert (gate.inside, gate.waiting) == (0, 0)


def test_a_full_gate_without_a_queue() -> None:
    gate = Gate(running=1, queue_work=0)
    with gate.admit(1, "a", Cancellation(), 1), pytest.raises(Overloaded) as raised:
        admitted(gate)
    assert raised.value.code == "RESOURCE_EXHAUSTED"
    assert raised.value.retry_after == 1
    admitted(gate)


def test_the_queue_is_bounded_in_work(threads: ThreadPoolExecutor) -> None:
    gate = Gate(running=1, queue_work=4)
    with gate.admit(1, "a", Cancellation(), 1):
        waiting = [threads.submit(admitted, gate, 3)]
        until(lambda: gate.waiting == 1)
        with pytest.raises(Overloaded, match="1 running, 1 waiting"):
            admitted(gate, 2)
        waiting.append(threads.submit(admitted, gate, 1))
        until(lambda: gate.waiting == 2)
    for visit in waiting:
        visit.result(HANG_SECONDS)


def test_a_request_larger_than_the_queue_may_wait_alone(threads: ThreadPoolExecutor) -> None:
    gate = Gate(running=1, queue_work=4)
    with gate.admit(1, "a", Cancellation(), 1):
        large = threads.submit(admitted, gate, 100)
        until(lambda: gate.waiting == 1)
        with pytest.raises(Overloaded):
            admitted(gate, 0.1)
    large.result(HANG_SECONDS)


def test_requests_of_hardly_any_work_are_counted_too() -> None:
    gate = Gate(running=1, queue_work=100)
    with gate.admit(1, "a", Cancellation(), 1), ThreadPoolExecutor(gate.most) as many:
        stay = [Cancellation() for _ in range(gate.most - 1)]
        waiting = [many.submit(admitted, gate, 1e-6, cancellation=cancellation) for cancellation in stay]
        until(lambda: gate.waiting == len(stay))
        with pytest.raises(Overloaded):
            admitted(gate, 1e-6)
        for cancellation in stay:
            cancellation.cancel()
        for visit in waiting:
            with pytest.raises(Cancelled):
                visit.result(HANG_SECONDS)


def test_callers_take_turns(threads: ThreadPoolExecutor) -> None:
    gate, order = Gate(running=1, queue_work=100), []
    visitors = []
    for number, name in enumerate(["a1", "a2", "a3", "a4", "b1", "b2", "c1"]):
        visitors.append(Visitor(gate, threads, order, name))
        until(lambda number=number: gate.inside + gate.waiting == number + 1)
    for visitor in visitors:
        visitor.leave.set()
    for visitor in visitors:
        visitor.visit.result(HANG_SECONDS)
    assert order == ["a1", "a2", "b1", "c1", "a3", "b2", "a4"]


def test_who_comes_to_a_queue_does_not_pass_it(threads: ThreadPoolExecutor) -> None:
    gate, order = Gate(running=2, queue_work=100), []
    visitors = [Visitor(gate, threads, order, name) for name in ("a1", "a2")]
    until(lambda: gate.inside == 2)
    visitors.append(Visitor(gate, threads, order, "a3"))
    until(lambda: gate.waiting == 1)
    visitors[0].leave.set()
    until(lambda: gate.waiting == 0)
    assert gate.inside == 2
    assert order[2] == "a3"
    for visitor in visitors:
        visitor.leave.set()
        visitor.visit.result(HANG_SECONDS)


def test_a_caller_who_leaves_the_queue(threads: ThreadPoolExecutor) -> None:
    gate, order = Gate(running=1, queue_work=100), []
    inside = Visitor(gate, threads, order, "a1")
    until(lambda: gate.inside == 1)
    leaver, follower = (Visitor(gate, threads, order, name) for name in ("b1", "c1"))
    until(lambda: gate.waiting == 2)
    leaver.cancellation.cancel()
    with pytest.raises(Cancelled):
        leaver.visit.result(HANG_SECONDS)
    assert gate.waiting == 1
    inside.leave.set()
    follower.leave.set()
    follower.visit.result(HANG_SECONDS)
    assert "b1" not in order
    assert (gate.inside, gate.waiting) == (0, 0)


def test_a_caller_who_left_before_he_came() -> None:
    gate = Gate(running=1, queue_work=0)
    cancellation = Cancellation()
    cancellation.cancel()
    with pytest.raises(Cancelled), gate.admit(1, "a", cancellation, 1):
        pytest.fail("he was let in")
    assert gate.inside == 0


def test_waiting_too_long() -> None:
    gate = Gate(running=1, queue_work=10)
    with gate.admit(1, "a", Cancellation(), 1):
        with pytest.raises(ImagenError, match=r"waited 0\.01 s") as raised:
            admitted(gate, timeout=0.01)
        assert raised.value.code == "DEADLINE_EXCEEDED"
        assert gate.waiting == 0
    admitted(gate)


def test_a_failure_inside_gives_the_place_back() -> None:
    gate = Gate(running=1, queue_work=0)
    with pytest.raises(KeyError), gate.admit(1, "a", Cancellation(), 1):
        raise KeyError
    admitted(gate)


def test_draining_lets_nobody_in_and_those_who_wait_finish(threads: ThreadPoolExecutor) -> None:
    gate = Gate(running=1, queue_work=10)
    with gate.admit(1, "a", Cancellation(), 1):
        waiting = threads.submit(admitted, gate)
        until(lambda: gate.waiting == 1)
        gate.drain()
        assert gate.draining
        with pytest.raises(ImagenError) as raised:
            admitted(gate)
        assert raised.value.code == "UNAVAILABLE"
    waiting.result(HANG_SECONDS)


def test_retry_after_grows_with_the_queue_and_learns(threads: ThreadPoolExecutor) -> None:
    now = [0.0]
    gate = Gate(running=1, queue_work=100, clock=lambda: now[0])

    def retry_after() -> int:
        """With one inside, and 100 units of work that wait."""
        with gate.admit(1, "a", Cancellation(), 1):
            waiting = threads.submit(admitted, gate, 100)
            until(lambda: gate.waiting == 1)
            with pytest.raises(Overloaded) as raised:
                admitted(gate)
        waiting.result(HANG_SECONDS)
        return raised.value.retry_after

    first = retry_after()
    assert 1 < first <= LONGEST_RETRY_AFTER
    for _ in range(50):
        with gate.admit(1, "a", Cancellation(), 1):
            now[0] += 100
    assert retry_after() == LONGEST_RETRY_AFTER
    for _ in range(100):
        admitted(gate)
    assert retry_after() < first


def test_the_seconds_that_were_waited(threads: ThreadPoolExecutor) -> None:
    now = [10.0]
    gate = Gate(running=1, queue_work=100, clock=lambda: now[0])
    waited: list[float] = []

    def wait() -> None:
        with gate.admit(1, "b", Cancellation(), HANG_SECONDS) as seconds:
            waited.append(seconds)

    with gate.admit(1, "a", Cancellation(), 1) as seconds:
        assert seconds == 0
        visit = threads.submit(wait)
        until(lambda: gate.waiting == 1)
        now[0] += 7
    visit.result(HANG_SECONDS)
    assert waited == [7]


def test_those_who_are_here_when_it_stops(threads: ThreadPoolExecutor) -> None:
    gate, order = Gate(running=1, queue_work=100), []
    inside = Visitor(gate, threads, order, "a1")
    until(lambda: gate.inside == 1)
    waiting = Visitor(gate, threads, order, "b1")
    until(lambda: gate.waiting == 1)
    gate.stop()
    with pytest.raises(ImagenError) as told:
        waiting.visit.result(HANG_SECONDS)
    assert told.value.code == "UNAVAILABLE"
    assert inside.cancellation.cancelled
    inside.leave.set()
    inside.visit.result(HANG_SECONDS)
    assert (gate.inside, gate.waiting) == (0, 0)
    with pytest.raises(ImagenError, match="shutting down"):
        admitted(gate)
