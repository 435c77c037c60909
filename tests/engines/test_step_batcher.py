"""The step batcher, with a fake model whose steps the test lets go one by one."""

import http.client
import json
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager

import pytest

from openimagen.cancellation import Cancellation
from openimagen.engines.engine import Preview, Progress, no_progress
from openimagen.engines.step_batcher import StepBatcher
from openimagen.errors import Cancelled, ImagenError
from openimagen.tasks import Drawing, Item
from tests import calls
from tests.fakes import HANG_SECONDS, FakeStepModel, flat
from tests.servers import in_thread
from tests.waiting import until


def item(prompt: str, seed: int = 1, size: tuple[int, int] = (16, 16)) -> Item:
    return Item(prompt, "", size, seed, "auto", None, None)


class Bench:
    """A batcher and callers in threads of their own."""

    def __init__(self, model: FakeStepModel, batcher: StepBatcher, threads: ThreadPoolExecutor) -> None:
        self.model, self.batcher = model, batcher
        self._threads = threads

    def draw(
        self, *items: Item, progress: Progress = no_progress, cancellation: Cancellation | None = None
    ) -> Future[list[Drawing]]:
        """Ask, and come back when the batcher knows of it."""
        known = len(self.batcher._images)
        future = self._threads.submit(self.batcher.draw, items, progress, cancellation or Cancellation())
        if self.model._held:
            until(lambda: len(self.batcher._images) > known)
        return future

    def step(self, expected: list[str]) -> None:
        """Let the step that is held now go; it must be one of these prompts."""
        assert self.model.entered.acquire(timeout=HANG_SECONDS)
        assert self.model.calls[-1] == expected
        self.model.let_go()


@contextmanager
def bench(model: FakeStepModel, max_batch: int = 4, step_limit: float = HANG_SECONDS) -> Iterator[Bench]:
    batcher = StepBatcher(model, max_batch, step_limit)
    with ThreadPoolExecutor() as threads:
        try:
            yield Bench(model, batcher, threads)
        finally:
            model.let_go(100)
            model.unstuck.set()
            batcher.close()


def result(future: Future[list[Drawing]]) -> list[Drawing]:
    return future.result(HANG_SECONDS)


def error(future: Future[list[Drawing]]) -> ImagenError:
    found = future.exception(HANG_SECONDS)
    assert isinstance(found, ImagenError)
    return found


def test_a_newcomer_joins_at_the_next_step() -> None:
    with bench(FakeStepModel(steps=3, held=True)) as table:
        first = table.draw(item("a"))
        assert table.model.entered.acquire(timeout=HANG_SECONDS)
        second = table.draw(item("b"))
        table.model.let_go()
        table.step(["a", "b"])
        table.step(["a", "b"])
        result(first)
        table.step(["b"])
        result(second)
    assert table.model.finished == ["a", "b"]


def test_a_leaver_is_gone_at_the_next_step() -> None:
    leaving = Cancellation()
    with bench(FakeStepModel(steps=3, held=True)) as table:
        leaver, stays = table.draw(item("leaver"), cancellation=leaving), None
        assert table.model.entered.acquire(timeout=HANG_SECONDS)
        stays = table.draw(item("stays"))
        table.model.let_go()
        assert table.model.entered.acquire(timeout=HANG_SECONDS)
        leaving.cancel()
        with pytest.raises(Cancelled):
            leaver.result(HANG_SECONDS)  # at once, though the step they share is not over
        table.model.let_go()
        table.step(["stays"])
        table.step(["stays"])
        result(stays)
    assert table.model.finished == ["stays"]


def test_images_come_back_in_their_order_whatever_they_shared() -> None:
    items = [item("x", seed) for seed in range(7)]
    with bench(FakeStepModel(), max_batch=3) as table:
        futures = [table.draw(*items), table.draw(item("y", 99))]
        drawings = result(futures[0])
        result(futures[1])
    assert [(d.pixels == flat(i).pixels).all() for d, i in zip(drawings, items, strict=True)] == [True] * 7
    assert max(len(call) for call in table.model.calls) <= 3


def test_many_images_do_not_hold_up_a_single_one() -> None:
    with bench(FakeStepModel(steps=1, held=True), max_batch=2) as table:
        many = table.draw(*[item("many")] * 6)
        assert table.model.entered.acquire(timeout=HANG_SECONDS)
        single = table.draw(item("single"))
        table.model.let_go()
        assert table.model.entered.acquire(timeout=HANG_SECONDS)
        assert "single" in table.model.calls[1]
        table.model.let_go(10)
        result(single)
        result(many)


def test_what_cannot_be_mixed_takes_turns() -> None:
    with bench(FakeStepModel(steps=2, held=True)) as table:
        square = table.draw(item("square"))
        assert table.model.entered.acquire(timeout=HANG_SECONDS)
        wide = table.draw(item("wide", size=(32, 16)))
        table.model.let_go()
        table.step(["square"])
        table.step(["wide"])
        table.step(["wide"])
        result(square)
        result(wide)


def test_with_a_batch_of_one_no_step_is_shared() -> None:
    with bench(FakeStepModel(), max_batch=1) as table:
        for future in [table.draw(item(str(index))) for index in range(4)]:
            result(future)
    assert all(len(call) == 1 for call in table.model.calls)


def test_progress_counts_the_steps_of_all_images_and_offers_a_preview() -> None:
    heard: list[tuple[int, int]] = []
    seen: list[tuple[int, ...]] = []

    def progress(done: int, total: int, preview: Preview | None = None, /) -> None:
        heard.append((done, total))
        if preview and (found := preview()):
            seen.append((found[0], *found[1].shape))

    with bench(FakeStepModel(steps=3)) as table:
        result(table.draw(item("a"), item("b"), progress=progress))
    assert heard[0][1] == heard[-1][1] == 6
    assert heard[-1][0] == 6
    assert [done for done, _ in heard] == sorted(done for done, _ in heard)
    assert {(0, 8, 8, 3), (1, 8, 8, 3)} == set(seen)


def test_nothing_is_told_after_the_images_were_given() -> None:
    told_late: list[int] = []
    given = threading.Event()

    def progress(done: int, total: int, preview: Preview | None = None, /) -> None:
        if given.is_set():
            told_late.append(done)

    with bench(FakeStepModel()) as table:
        for _ in range(20):
            others = table.draw(item("another"))  # wakes everybody now and then
            table.batcher.draw([item("a")], progress, Cancellation())
            given.set()
            result(others)
            given.clear()
    assert told_late == []


def test_a_progress_that_raises_harms_nobody() -> None:
    def broken(done: int, total: int, preview: Preview | None = None, /) -> None:
        raise KeyError("the caller's own fault")

    with bench(FakeStepModel()) as table:
        result(table.draw(item("a"), progress=broken))


@pytest.mark.parametrize("fault", ["raise", "raise at the start", "raise at the end"])
def test_what_raises_fails_its_own_request_only(fault: str) -> None:
    with bench(FakeStepModel(steps=2, held=True)) as table:
        others = [table.draw(item("a"))]
        assert table.model.entered.acquire(timeout=HANG_SECONDS)
        broken = table.draw(item("fine so far"), item(fault))
        others.append(table.draw(item("b")))
        table.model.let_go(100)
        failure = error(broken)
        assert (failure.code, failure.message) == ("INTERNAL", "The engine failed to draw this image.")
        for other in others:
            result(other)
        table.batcher.draw([item("the next")], no_progress, Cancellation())


def test_an_image_too_large_for_memory_fails_alone() -> None:
    with bench(FakeStepModel(), max_batch=2) as table:
        broken, other = table.draw(item("too large")), table.draw(item("a"))
        assert error(broken).message == "The model ran out of memory on this image."
        result(other)


def test_when_memory_runs_out_fewer_share_a_step() -> None:
    with bench(FakeStepModel(steps=4, memory=2)) as table:
        result(table.draw(*[item("a")] * 4))
        assert sum(len(call) > 2 for call in table.model.calls) == 1
        assert any(len(call) == 2 for call in table.model.calls)
        result(table.draw(*[item("b")] * 4))
    assert not [call for call in table.model.calls if len(call) > 2 and "b" in call]


def test_what_hangs_is_given_up_and_the_next_is_drawn() -> None:
    with bench(FakeStepModel(), max_batch=1, step_limit=0.2) as table:
        failure = error(table.draw(item("hang")))
        assert failure.code == "DEADLINE_EXCEEDED"
        assert "0.2 s" in failure.message
        result(table.draw(item("the next")))
        table.model.unstuck.set()  # the lost thread comes back, and must not do anything more
        result(table.draw(item("one more")))
    assert table.model.finished == ["the next", "one more"]


def test_closing_fails_what_is_drawn_and_what_comes_later() -> None:
    model = FakeStepModel(held=True)
    with bench(model) as table:
        drawn = table.draw(item("a"))
        assert model.entered.acquire(timeout=HANG_SECONDS)
        closing = threading.Thread(target=table.batcher.close)
        closing.start()
        assert error(drawn).code == "UNAVAILABLE"
        model.let_go(100)
        closing.join(HANG_SECONDS)
        assert model.closed
        with pytest.raises(ImagenError, match="shutting down"):
            table.batcher.draw([item("b")], no_progress, Cancellation())


@pytest.mark.parametrize(
    ("raised", "said"),
    [
        (MemoryError(), "The stepped-fake cannot take its first step: memory runs out."),
        (ValueError("no kernel.\nmore"), "The stepped-fake cannot take its first step: no kernel."),
        (KeyError(), "The stepped-fake cannot take its first step: KeyError."),
        (ImagenError("FAILED_PRECONDITION", "A sentence."), "A sentence."),
    ],
)
def test_a_model_that_fails_while_it_warms_up(
    raised: Exception, said: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    model = FakeStepModel()

    def fail() -> None:
        raise raised

    monkeypatch.setattr(model, "warm_up", fail)
    with pytest.raises(ImagenError) as caught:
        StepBatcher(model, 1, HANG_SECONDS).warm_up()
    assert (caught.value.code, caught.value.message) == ("FAILED_PRECONDITION", said)


def test_the_thread_that_warms_a_model_up_is_gone_afterwards(monkeypatch: pytest.MonkeyPatch) -> None:
    model = FakeStepModel()
    threads: list[threading.Thread] = []
    monkeypatch.setattr(model, "warm_up", lambda: threads.append(threading.current_thread()))
    StepBatcher(model, 1, HANG_SECONDS).warm_up()
    assert not threads[0].is_alive()


def _ask(port: int, prompt: str) -> http.client.HTTPConnection:
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=HANG_SECONDS)
    connection.request("POST", calls.GENERATE, json.dumps(calls.call(prompt)), calls.JSON_HEADERS)
    return connection


def test_a_caller_who_disconnects_frees_the_place_within_one_step() -> None:
    model = FakeStepModel(steps=20, held=True)
    with in_thread(StepBatcher(model, max_batch=1, step_limit=HANG_SECONDS)) as server:

        def health(name: str) -> Callable[[], int]:
            return lambda: calls.send(server, "GET", "/health").json[name]

        leaver = _ask(server.port, "leaver")
        for _ in range(3):
            assert model.entered.acquire(timeout=HANG_SECONDS)
            model.let_go()
        assert model.entered.acquire(timeout=HANG_SECONDS)  # in its fourth step
        stays = _ask(server.port, "stays")
        until(lambda: health("running")() == 2)
        leaver.close()
        until(lambda: health("running")() == 1)  # at the gate, the place is free though the step is not over
        model.let_go(100)
        assert stays.getresponse().status == 200
        stays.close()
    assert model.calls == [["leaver"]] * 4 + [["stays"]] * 20
