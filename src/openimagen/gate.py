"""One admission gate in front of all engines: a few requests run, a bounded number wait, the rest hear 429.

Work is counted in megapixel steps, so that a 2048 x 2048 image weighs four times a 1024 x 1024 one. Callers
take turns: one who sends a hundred requests does not hold up one who sends a single request.
"""

import math
import threading
import time
from collections import OrderedDict, deque
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

from openimagen.cancellation import Cancellation
from openimagen.errors import Cancelled, ImagenError, Overloaded

LONGEST_RETRY_AFTER = 120
# However little work they bring: each holds a thread and its body.
_MOST_WAITING = 256


@dataclass(eq=False)
class _Ticket:
    work: float
    caller: str
    cancellation: Cancellation
    admitted: bool = False
    woken: threading.Event = field(default_factory=threading.Event)


class Gate:
    """Admits requests to the engines.

    `running` requests are inside at once; `queue_work` megapixel steps may wait, and 256 requests. A request
    that finds the queue empty may always wait, however large it is, unless `queue_work` is 0: then nobody
    waits.
    """

    def __init__(self, running: int, queue_work: float, clock: Callable[[], float] = time.monotonic) -> None:
        self._places = running
        self._queue_work = queue_work
        self._clock = clock
        self._lock = threading.RLock()
        self._queues: OrderedDict[str, deque[_Ticket]] = OrderedDict()
        self._inside = 0
        self._seconds_per_work = 0.5
        self._here: set[_Ticket] = set()
        self._draining = self._stopped = False

    @property
    def most(self) -> int:
        """How many requests may be here at once, inside and waiting."""
        return self._places + _MOST_WAITING

    @property
    def inside(self) -> int:
        """How many requests are being worked on."""
        return self._inside

    @property
    def waiting(self) -> int:
        """How many requests wait."""
        with self._lock:
            return sum(len(queue) for queue in self._queues.values())

    @property
    def draining(self) -> bool:
        """True once `drain` was called."""
        return self._draining

    def drain(self) -> None:
        """Let nobody else in; those who are in or wait are finished."""
        self._draining = True

    def stop(self) -> None:
        """Let nobody else in, and stop the work for those who are in or wait: they hear UNAVAILABLE."""
        with self._lock:
            self._draining = self._stopped = True
            here = list(self._here)
        for ticket in here:
            ticket.cancellation.cancel()

    @contextmanager
    def admit(self, work: float, caller: str, cancellation: Cancellation, timeout: float) -> Iterator[float]:
        """Wait for a place, and hold it inside the block; gives the seconds that were waited.

        Raises Overloaded at once when the queue is full, Cancelled when the caller leaves, ImagenError
        DEADLINE_EXCEEDED after `timeout` seconds of waiting and UNAVAILABLE while the server shuts down.
        """
        arrived = self._clock()
        ticket = self._enter(work, caller, cancellation)
        try:
            with cancellation.on_cancel(ticket.woken.set):
                ticket.woken.wait(timeout)
            cancellation.raise_if_cancelled()
            if not ticket.admitted:
                raise ImagenError(
                    "DEADLINE_EXCEEDED",
                    f"The request waited {timeout:g} s for its turn and is given up (setting queue_timeout).",
                )
            started = self._clock()
            yield started - arrived
            self._learn((self._clock() - started) / max(work, 1e-9))
        except Cancelled:
            if self._stopped:
                raise _shutting_down() from None
            raise
        finally:
            self._leave(ticket)

    def _enter(self, work: float, caller: str, cancellation: Cancellation) -> _Ticket:
        ticket = _Ticket(work, caller, cancellation)
        with self._lock:
            if self._draining:
                raise _shutting_down()
            if self._inside < self._places and not self._queues:
                self._here.add(ticket)
                self._let_in(ticket)
                return ticket
            queued = sum(t.work for queue in self._queues.values() for t in queue)
            too_much = queued + work > self._queue_work and (self._queues or not self._queue_work)
            if too_much or self.waiting >= _MOST_WAITING:
                raise Overloaded(
                    f"The queue is full: {self._inside} running, {self.waiting} waiting.",
                    retry_after=self._retry_after(queued),
                )
            self._here.add(ticket)
            self._queues.setdefault(caller, deque()).append(ticket)
        return ticket

    def _leave(self, ticket: _Ticket) -> None:
        with self._lock:
            self._here.discard(ticket)
            if ticket.admitted:
                self._inside -= 1
            else:
                queue = self._queues[ticket.caller]
                queue.remove(ticket)
                if not queue:
                    del self._queues[ticket.caller]
            while self._queues and self._inside < self._places:
                caller, queue = self._queues.popitem(last=False)
                self._let_in(queue.popleft())
                if queue:
                    self._queues[caller] = queue  # to the end of the round

    def _let_in(self, ticket: _Ticket) -> None:
        ticket.admitted = True
        self._inside += 1
        ticket.woken.set()

    def _learn(self, seconds_per_work: float) -> None:
        with self._lock:
            self._seconds_per_work += 0.2 * (seconds_per_work - self._seconds_per_work)

    def _retry_after(self, queued: float) -> int:
        seconds = math.ceil(queued * self._seconds_per_work / self._places)
        return max(1, min(LONGEST_RETRY_AFTER, seconds))


def _shutting_down() -> ImagenError:
    return ImagenError("UNAVAILABLE", "The server is shutting down.")
