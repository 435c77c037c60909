"""Worker processes by themselves, with the fake drawer `by_prompt`."""

import os
import select
import subprocess
import sys
import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import msgspec
import numpy as np
import pytest

from openimagen.cancellation import Cancellation
from openimagen.engines.engine import no_progress
from openimagen.engines.workers import WorkerPool, write_frame
from openimagen.errors import Cancelled, ImagenError
from openimagen.tasks import Drawing, Item
from tests.fakes import HANG_SECONDS, flat

DRAWER = "tests.fakes:by_prompt"
GIB = 2**30


def item(prompt: str = "a cat", seed: int = 1, size: tuple[int, int] = (30, 20)) -> Item:
    return Item(prompt, "", size, seed, "en", None, None)


@pytest.fixture(scope="module")
def pool() -> Iterator[WorkerPool]:
    workers = WorkerPool(DRAWER, count=2, time_limit=HANG_SECONDS, memory_limit=3 * GIB)
    yield workers
    workers.close()


def draw(pool: WorkerPool, *items: Item) -> list[Drawing]:
    return pool.draw(items, no_progress, Cancellation())


def process_of(drawing: Drawing) -> int:
    return int(drawing.contents.notes[0].removeprefix("process "))


def test_drawings_come_in_the_order_of_their_items(pool: WorkerPool) -> None:
    items = [item(seed=seed, size=(seed, 3)) for seed in (9, 1, 5, 3, 7)]
    for drawing, asked in zip(draw(pool, *items), items, strict=True):
        assert np.array_equal(drawing.pixels, flat(asked).pixels)


def test_a_process_draws_many_items(pool: WorkerPool) -> None:
    processes = {process_of(drawing) for drawing in draw(pool, *[item(seed=n) for n in range(20)])}
    assert 1 <= len(processes) <= 2
    assert os.getpid() not in processes


def test_progress_counts_to_the_end(pool: WorkerPool) -> None:
    seen: list[tuple[int, int]] = []
    pool.draw(
        [item(seed=n) for n in range(5)], lambda done, total: seen.append((done, total)), Cancellation()
    )
    assert seen == [(n, 5) for n in range(1, 6)]


def test_a_crash_fails_its_own_request_only(pool: WorkerPool) -> None:
    with ThreadPoolExecutor(2) as threads:
        healthy = threads.submit(draw, pool, *[item(seed=n) for n in range(4)])
        with pytest.raises(ImagenError) as raised:
            draw(pool, item("crash"))
        assert raised.value.code == "INTERNAL"
        assert len(healthy.result(HANG_SECONDS)) == 4
    assert len(draw(pool, item(), item())) == 2


@pytest.mark.parametrize(
    ("prompt", "message"),
    [
        ("raise", "The engine failed to draw this image."),
        ("eat memory", "The image needs more memory than a drawing process may use."),
    ],
)
def test_a_failure_does_not_cost_the_process(pool: WorkerPool, prompt: str, message: str) -> None:
    before = {process_of(drawing) for drawing in draw(pool, *[item(seed=n) for n in range(20)])}
    with pytest.raises(ImagenError) as raised:
        draw(pool, item(prompt))
    assert (raised.value.code, raised.value.message) == ("INTERNAL", message)
    assert process_of(draw(pool, item())[0]) in before


def test_a_stray_print_does_not_get_between_the_frames(pool: WorkerPool) -> None:
    (drawing,) = draw(pool, item("print"))
    assert np.array_equal(drawing.pixels, flat(item("print")).pixels)


def test_a_big_drawing(pool: WorkerPool) -> None:
    (drawing,) = draw(pool, item(size=(2816, 1536)))
    assert drawing.pixels.shape == (1536, 2816, 3)


def test_the_time_limit() -> None:
    pool = WorkerPool(DRAWER, count=1, time_limit=1, memory_limit=3 * GIB)
    pool.warm_up()
    with pytest.raises(ImagenError, match="not finished within 1 s") as raised:
        draw(pool, item("sleep forever"))
    assert raised.value.code == "DEADLINE_EXCEEDED"
    assert len(draw(pool, item())) == 1
    pool.close()


def test_a_caller_who_leaves_ends_the_drawing() -> None:
    pool = WorkerPool(DRAWER, count=1, time_limit=HANG_SECONDS * 2, memory_limit=3 * GIB)
    cancellation = Cancellation()
    started = threading.Event()

    def on_progress(done: int, total: int) -> None:
        started.set()  # the first is done, so the second is with the only process, or about to be

    with ThreadPoolExecutor(1) as threads:
        items = [item(), item("sleep forever"), item("sleep forever")]
        drawing = threads.submit(pool.draw, items, on_progress, cancellation)
        assert started.wait(HANG_SECONDS)
        cancellation.cancel()
        with pytest.raises(Cancelled):
            drawing.result(HANG_SECONDS)
    assert len(draw(pool, item())) == 1
    pool.close()


@pytest.mark.skipif(not hasattr(os, "pidfd_open"), reason="only Linux tells of the end of any process")
def test_closing_ends_the_processes() -> None:
    pool = WorkerPool(DRAWER, count=2, time_limit=HANG_SECONDS, memory_limit=3 * GIB)
    processes = {process_of(drawing) for drawing in draw(pool, *[item(seed=n) for n in range(20)])}
    watched = [os.pidfd_open(process) for process in processes]
    pool.close()
    for descriptor in watched:
        ended, _, _ = select.select([descriptor], [], [], HANG_SECONDS)
        assert ended, "a process lives on"
        os.close(descriptor)


def test_a_drawer_that_does_not_exist() -> None:
    pool = WorkerPool("tests.fakes:no_such_drawer", count=1, time_limit=HANG_SECONDS, memory_limit=3 * GIB)
    with pytest.raises(ImagenError) as raised:
        draw(pool, item())
    assert raised.value.code == "INTERNAL"
    pool.close()


def test_a_parent_who_goes_in_the_middle_gets_no_complaint(tmp_path: Path) -> None:
    """It answers into a pipe that nobody reads any more, and ends without a word."""
    command = [sys.executable, "-m", "openimagen.engines.worker", DRAWER, str(3 * GIB)]
    with (
        (tmp_path / "errors").open("wb") as errors,
        subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=errors) as worker,
    ):
        assert worker.stdin is not None
        assert worker.stdout is not None
        worker.stdout.close()
        write_frame(worker.stdin, msgspec.msgpack.encode(item(size=(1000, 1000))))
        worker.wait(HANG_SECONDS)
    assert (tmp_path / "errors").read_text() == ""
