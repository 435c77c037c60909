"""Several objects written together: all of them, or none that we know how to remove."""

import contextlib
import threading
import time
from collections.abc import Sequence
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from dataclasses import dataclass

from openimagen.cancellation import Cancellation
from openimagen.errors import Cancelled, ImagenError
from openimagen.storage import store
from openimagen.storage.store import Store

# What was written is removed within this time after a failure, if the store still answers.
_REMOVAL_SECONDS = 3.0


@dataclass(frozen=True)
class Part:
    """An object to be written: its path in the store, its bytes and their type."""

    path: str
    data: bytes
    mime_type: str


class Batch:
    """One call's objects on their way to one store (`where` in errors), by threads of `pool`."""

    def __init__(self, target: Store, where: str, parts: Sequence[Part], pool: ThreadPoolExecutor) -> None:
        self._store = target
        self._where = where
        self._parts = parts
        self._pool = pool
        self._lock = threading.Lock()
        self._given_up = False
        self._written: list[str] = []

    def run(self, deadline: float, cancellation: Cancellation) -> None:
        """Write all parts at once, until the deadline (of `time.monotonic()`) and not longer.

        Raises the first part's ImagenError, DEADLINE_EXCEEDED or Cancelled; by then the other parts are
        removed, or are going to be by the threads that still write them.
        """
        gone: Future[None] = Future()
        running = [self._pool.submit(self._write, part, deadline) for part in self._parts]
        try:
            with cancellation.on_cancel(lambda: gone.set_exception(Cancelled())):
                _wait_for_all(running, gone, deadline, self._where)
        except BaseException:
            for future in running:
                future.cancel()
            self._give_up()
            raise

    def _write(self, part: Part, deadline: float) -> None:
        try:
            self._store.write(part.path, part.data, part.mime_type, deadline)
        except Exception as error:
            # after any other error the store may have the object all the same
            if not (isinstance(error, ImagenError) and error.code in ("NOT_FOUND", "PERMISSION_DENIED")):
                self._keep_or_remove(part.path)
            raise
        self._keep_or_remove(part.path)

    def _keep_or_remove(self, path: str) -> None:
        with self._lock:
            if not self._given_up:
                self._written.append(path)
                return
        self._remove(path, time.monotonic() + _REMOVAL_SECONDS)

    def _give_up(self) -> None:
        with self._lock:
            self._given_up = True
            written = list(self._written)
        deadline = time.monotonic() + _REMOVAL_SECONDS
        wait([self._pool.submit(self._remove, path, deadline) for path in written], _REMOVAL_SECONDS)

    def _remove(self, path: str, deadline: float) -> None:
        with contextlib.suppress(ImagenError):
            self._store.remove(path, deadline)


def _wait_for_all(running: Sequence[Future[None]], gone: Future[None], deadline: float, where: str) -> None:
    """Wait for every future of `running`; the first failure, of `gone` too, is raised at once."""
    waiting: set[Future[None]] = set(running)
    while waiting:
        done, _ = wait({*waiting, gone}, max(deadline - time.monotonic(), 0), FIRST_COMPLETED)
        if not done:
            raise store.late(where)
        for future in done:
            future.result()
        waiting -= done
