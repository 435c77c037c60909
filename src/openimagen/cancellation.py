"""How a caller who has left stops the work that was done for him."""

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from openimagen.errors import Cancelled


class Cancellation:
    """A switch, thrown once from any thread. Work asks `raise_if_cancelled` or registers a callback."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._cancelled = False
        self._callbacks: list[Callable[[], None]] = []

    @property
    def cancelled(self) -> bool:
        """True once `cancel` was called."""
        return self._cancelled

    def cancel(self) -> None:
        """Throw the switch: run the callbacks that are registered now."""
        with self._lock:
            self._cancelled = True
            callbacks, self._callbacks = self._callbacks, []
        for callback in callbacks:
            callback()

    def raise_if_cancelled(self) -> None:
        """Raise Cancelled once the switch was thrown."""
        if self._cancelled:
            raise Cancelled

    @contextmanager
    def on_cancel(self, callback: Callable[[], None]) -> Iterator[None]:
        """Inside the block, `callback` runs when the switch is thrown (at once if it was already)."""
        with self._lock:
            late = self._cancelled
            if not late:
                self._callbacks.append(callback)
        if late:
            callback()
        try:
            yield
        finally:
            with self._lock:
                if callback in self._callbacks:
                    self._callbacks.remove(callback)
