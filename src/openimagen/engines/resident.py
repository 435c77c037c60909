"""Models that share a machine: at most so many are open at once, the others are opened when they are wanted.

To make room, the least recently used one that nobody draws with is closed. Where all are busy, one of them
takes nobody else in, so that it becomes free; but each is first used for at least as long as it took to open,
so that no more than half of the time goes into opening, however the requests are mixed.
"""

import logging
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass

from openimagen.cancellation import Cancellation
from openimagen.engines.engine import Capabilities, Engine, Progress
from openimagen.errors import ImagenError
from openimagen.tasks import Drawing, Item

log = logging.getLogger(__name__)
_CLOSING_SECONDS = 10.0
# How often a caller who waits looks whether a busy engine was used for long enough.
_LOOK_SECONDS = 1.0
_SHUTTING_DOWN = "The server is shutting down."


class Resident:
    """An Engine that is opened by `opener` when somebody draws with it; made by `Residents.add`."""

    def __init__(
        self,
        residents: "Residents",
        name: str,
        capabilities: Capabilities,
        opener: Callable[[], Engine],
    ) -> None:
        self.name = name
        self.capabilities = capabilities
        self.opener = opener
        self.engine: Engine | None = None
        self.loading: threading.Thread | None = None
        self.users = 0
        self.closed = False
        self.opened = 0.0
        self.seconds_to_open = 0.0
        self._residents = residents

    @property
    def loaded(self) -> bool:
        """True while it is open."""
        return self.engine is not None

    def load(self) -> None:
        """Open it in this thread. Raises what its opener raises."""
        self._residents.load(self)

    def draw(self, items: Sequence[Item], progress: Progress, cancellation: Cancellation) -> list[Drawing]:
        """One Drawing for each item (see `Engine.draw`), once it is open.

        Raises ImagenError UNAVAILABLE when it cannot be opened, DEADLINE_EXCEEDED when that takes too long.
        """
        with self._residents.hold(self, cancellation) as engine:
            return engine.draw(items, progress, cancellation)

    def warm_up(self) -> None:
        """Load what the first image needs, if it is open; else that is done when it is opened."""
        if self.engine:
            self.engine.warm_up()

    def close(self) -> None:
        """Fail those who wait for it, and close it for good."""
        self._residents.close(self)


@dataclass(eq=False)
class _Want:
    """A caller who waits for an engine."""

    resident: Resident
    engine: Engine | None = None
    error: ImagenError | None = None


class Residents:
    """Engines of which at most `limit` are open; callers wait at most `patience` seconds for one."""

    def __init__(self, limit: int, patience: float) -> None:
        self._limit = limit
        self._patience = patience
        self._all: list[Resident] = []  # the least recently used first
        self._queue: list[_Want] = []
        self._changed = threading.Condition()

    def add(self, name: str, capabilities: Capabilities, opener: Callable[[], Engine]) -> Resident:
        """An engine that `opener` opens, which will have this name and these capabilities."""
        resident = Resident(self, name, capabilities, opener)
        self._all.append(resident)
        return resident

    def load(self, resident: Resident) -> None:
        """Open one in this thread."""
        started = time.monotonic()
        engine = resident.opener()
        with self._changed:
            self._opened(resident, engine, started)

    @contextmanager
    def hold(self, resident: Resident, cancellation: Cancellation) -> Iterator[Engine]:
        """Inside the block, the resident's engine is open."""
        want = _Want(resident)
        with cancellation.on_cancel(self._wake), self._changed:
            self._queue.append(want)
            try:
                self._wait(want, cancellation)
            finally:
                if want in self._queue:
                    self._queue.remove(want)
                    self._settle()
        assert want.engine is not None
        try:
            yield want.engine
        finally:
            want.engine = None
            with self._changed:
                resident.users -= 1
                self._settle()

    def close(self, resident: Resident) -> None:
        """Close one for good."""
        with self._changed:
            resident.closed = True
            engine, resident.engine = resident.engine, None
            self._fail(resident, _SHUTTING_DOWN)
            thread = resident.loading
        if engine:
            engine.close()
        if thread:
            thread.join(_CLOSING_SECONDS)

    def _wait(self, want: _Want, cancellation: Cancellation) -> None:
        give_up = time.monotonic() + self._patience
        while True:
            self._settle()
            if want.engine:
                return
            if want.error:
                raise want.error
            cancellation.raise_if_cancelled()
            if want.resident.closed:
                raise ImagenError("UNAVAILABLE", _SHUTTING_DOWN)
            left = give_up - time.monotonic()
            if left <= 0:
                raise ImagenError(
                    "DEADLINE_EXCEEDED",
                    f"The request waited {self._patience:g} s for the {want.resident.name} to be loaded "
                    "and was given up.",
                )
            self._changed.wait(min(left, _LOOK_SECONDS))

    def _settle(self) -> None:
        """Give engines to those who wait, and begin to open what is missing, as far as there is room."""
        leaver = self._leaver()
        for want in list(self._queue):
            if want.resident.engine and want.resident is not leaver:
                self._give(want)
        while missing := self._missing():
            leaver = self._leaver()
            if self._full and (leaver is None or leaver.users):
                return
            self._begin(missing, leaver)

    def _missing(self) -> Resident | None:
        """What somebody waits for that is not even being opened."""
        wanted = (want.resident for want in self._queue)
        return next((one for one in wanted if not (one.engine or one.loading or one.closed)), None)

    @property
    def _full(self) -> bool:
        return sum(bool(one.engine or one.loading) for one in self._all) >= self._limit

    def _leaver(self) -> Resident | None:
        """The engine that makes room, or takes in nobody else until it can, because another is missing."""
        if not self._missing() or not self._full:
            return None
        wanted = {want.resident for want in self._queue}
        opened = [one for one in self._all if one.engine]
        idle = (one for one in opened if not one.users and (one not in wanted or self._served(one)))
        return next(idle, None) or next(filter(self._served, opened), None)

    def _served(self, resident: Resident) -> bool:
        return time.monotonic() - resident.opened >= resident.seconds_to_open

    def _give(self, want: _Want) -> None:
        self._queue.remove(want)
        self._all.remove(want.resident)
        self._all.append(want.resident)
        want.resident.users += 1
        want.engine = want.resident.engine
        self._changed.notify_all()

    def _begin(self, resident: Resident, victim: Resident | None) -> None:
        """Open one in a thread of its own, which its callers may leave, after closing another."""
        old = None
        if victim:
            old, victim.engine = victim.engine, None
            log.info("%s makes room for %s", victim.name, resident.name)
        resident.loading = threading.Thread(
            target=self._open,
            args=(resident, [old] if old else []),
            name=f"opens {resident.name}",
            daemon=True,
        )
        resident.loading.start()

    def _open(self, resident: Resident, old: list[Engine]) -> None:
        started = time.monotonic()
        while old:
            _closed(old.pop())
        engine = None
        try:
            engine = resident.opener()
            engine.warm_up()
        except Exception as error:
            log.error("the %s could not be loaded: %s", resident.name, error)
            if engine:
                _closed(engine)
            engine = None
        with self._changed:
            resident.loading = None
            if engine and not resident.closed:
                self._opened(resident, engine, started)
                engine = None
            elif not engine:
                self._fail(resident, _not_loaded(resident))
            self._settle()
        if engine:
            _closed(engine)

    def _opened(self, resident: Resident, engine: Engine, started: float) -> None:
        resident.engine = engine
        resident.opened = time.monotonic()
        resident.seconds_to_open = resident.opened - started
        for want in [want for want in self._queue if want.resident is resident]:
            self._give(want)

    def _fail(self, resident: Resident, why: str) -> None:
        for want in [want for want in self._queue if want.resident is resident]:
            self._queue.remove(want)
            want.error = ImagenError("UNAVAILABLE", why)
        self._changed.notify_all()

    def _wake(self) -> None:
        with self._changed:
            self._changed.notify_all()


def _not_loaded(resident: Resident) -> str:
    return (
        f"The {resident.name} could not be loaded; the server's log says why. The next request tries again."
    )


def _closed(engine: Engine) -> None:
    try:
        engine.close()
    except Exception:
        log.exception("an engine could not be closed")
