"""Worker processes for engines whose library holds the GIL or is bound to a thread.

Each worker is started once, draws one item at a time, and is killed and replaced when an item takes too long,
needs too much memory, or loses its caller. Plain subprocesses rather than `multiprocessing`: that one would
import the caller's main script again, which breaks scripts without a `__main__` guard.

A frame on a pipe is a length (4 bytes, big-endian) and that many bytes. A worker reads frames with a msgpack
Item and answers with a msgpack header frame, then, if it went well, a frame of raw pixels.
"""

import logging
import os
import queue
import subprocess
import sys
import threading
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from typing import IO

import msgspec
import numpy as np

from openimagen.cancellation import Cancellation
from openimagen.engines.engine import Progress
from openimagen.errors import Cancelled, ImagenError
from openimagen.tasks import Contents, Drawing, Item

log = logging.getLogger(__name__)
_LENGTH_BYTES = 4
# glibc gives every freed array back to the system, and clearing fresh pages for the next takes longer than
# the arithmetic. So it keeps up to 128 MB; other C libraries ignore this.
_ALLOCATION = {"MALLOC_MMAP_THRESHOLD_": str(32 * 2**20), "MALLOC_TRIM_THRESHOLD_": str(128 * 2**20)}


class Header(msgspec.Struct):
    """A worker's answer before the pixels; `error` is set instead of the rest when drawing failed."""

    shape: tuple[int, int, int] = (0, 0, 0)
    contents: Contents = Contents()
    error: str = ""


class WorkerPool:
    """`count` processes that draw with `drawer` ("package.module:function", Item -> Drawing).

    `time_limit` is in seconds for one image, `memory_limit` in bytes for one process (where the system can
    limit it).
    """

    def __init__(self, drawer: str, count: int, time_limit: float, memory_limit: int) -> None:
        # -P: the working directory is no place to import from, it may hold a random.py
        self._command = [sys.executable, "-P", "-m", "openimagen.engines.worker", drawer, str(memory_limit)]
        self._time_limit = time_limit
        self._idle: queue.SimpleQueue[_Worker | None] = queue.SimpleQueue()
        for _ in range(count):
            self._idle.put(None)  # a place; its process starts with its first item
        self._threads = ThreadPoolExecutor(count, thread_name_prefix="openimagen-draw")
        self._count = count
        self._busy: set[_Worker] = set()
        self._closed = False

    def warm_up(self) -> None:
        """Start every process that is not running."""
        places = [self._idle.get() for _ in range(self._count)]
        for worker in places:
            self._idle.put(worker if worker and worker.alive else _Worker(self._command))

    def draw(self, items: Sequence[Item], progress: Progress, cancellation: Cancellation) -> list[Drawing]:
        """Draw all items, side by side as far as there are processes. Raises as `Engine.draw` says."""
        done = 0
        lock = threading.Lock()

        def draw_one(item: Item) -> Drawing:
            nonlocal done
            drawing = self._draw_one(item, cancellation)
            with lock:
                done += 1
                progress(done, len(items))
            return drawing

        futures = [self._threads.submit(draw_one, item) for item in items]
        try:
            return [future.result() for future in futures]
        finally:
            for future in futures:
                future.cancel()

    def close(self) -> None:
        """End all processes; the pool cannot be used afterwards."""
        self._closed = True
        self._threads.shutdown(wait=False, cancel_futures=True)
        for busy in list(self._busy):
            busy.kill()
        while not self._idle.empty():
            idle = self._idle.get()
            if idle:
                idle.kill()

    def _draw_one(self, item: Item, cancellation: Cancellation) -> Drawing:
        cancellation.raise_if_cancelled()
        worker = self._idle.get()
        try:
            if self._closed:
                raise Cancelled
            if worker is None or not worker.alive:
                worker = _Worker(self._command)
            self._busy.add(worker)
            timer = threading.Timer(self._time_limit, worker.time_out)
            timer.start()
            try:
                with cancellation.on_cancel(worker.kill):
                    return worker.draw(item)
            except EOFError:
                cancellation.raise_if_cancelled()
                raise self._lost(worker) from None
            finally:
                timer.cancel()
        finally:
            if worker:
                self._busy.discard(worker)
                if self._closed:
                    worker.kill()
            self._idle.put(worker if worker and worker.alive else None)

    def _lost(self, worker: "_Worker") -> ImagenError:
        if worker.timed_out:
            return ImagenError(
                "DEADLINE_EXCEEDED",
                f"The image was not finished within {self._time_limit:g} s (setting draw_timeout).",
            )
        log.error("a drawing process ended with exit code %s", worker.exit_code())
        return ImagenError("INTERNAL", "The drawing process ended before the image was finished.")


class _Worker:
    """One process and the two pipes to it."""

    def __init__(self, command: list[str]) -> None:
        # a session of its own, so that Ctrl-C reaches the parent alone, which then ends its workers
        self._process = subprocess.Popen(
            command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            start_new_session=True,
            env=worker_environment(),
        )
        self._alive = True
        self.timed_out = False

    @property
    def alive(self) -> bool:
        return self._alive and self._process.poll() is None

    def time_out(self) -> None:
        self.timed_out = True
        self.kill()

    def kill(self) -> None:
        self._alive = False
        self._process.kill()

    def exit_code(self) -> int | None:
        try:
            return self._process.wait(1)
        except subprocess.TimeoutExpired:
            return None

    def draw(self, item: Item) -> Drawing:
        """Raises EOFError when the process ends first, ImagenError INTERNAL when drawing failed in it."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        try:
            write_frame(self._process.stdin, msgspec.msgpack.encode(item))
            header = msgspec.msgpack.decode(read_frame(self._process.stdout), type=Header)
            if header.error:
                raise ImagenError("INTERNAL", header.error)
            pixels = np.frombuffer(read_frame(self._process.stdout), np.uint8).reshape(header.shape)
        except (EOFError, OSError) as lost:
            self.kill()
            raise EOFError from lost
        return Drawing(pixels, header.contents)


def worker_environment() -> dict[str, str]:
    """The environment variables of a worker process; the caller's own settings win."""
    return {**_ALLOCATION, **os.environ}


def write_frame(pipe: IO[bytes], body: bytes | memoryview) -> None:
    """Send one frame."""
    pipe.write(len(body).to_bytes(_LENGTH_BYTES, "big"))
    pipe.write(body)
    pipe.flush()


def read_frame(pipe: IO[bytes]) -> bytes:
    """Read one frame; EOFError when the other side is gone."""
    length = int.from_bytes(_exactly(pipe, _LENGTH_BYTES), "big")
    return _exactly(pipe, length)


def _exactly(pipe: IO[bytes], length: int) -> bytes:
    body = pipe.read(length)
    if len(body) < length:
        raise EOFError
    return body
