"""A caller's connection: uvicorn's own, but one who neither sends nor reads is not waited for without end."""

import asyncio
import contextlib
from typing import Any

import h11
from uvicorn.protocols.http.h11_impl import H11Protocol

from openimagen.errors import ImagenError, Overloaded
from openimagen.server.replies import error_response

# For the head of a request from the last answer on, and for any part of an answer to be read.
PATIENCE_SECONDS = 30.0
# Of an answer that is longer than this, so many bytes at least should be read in that time.
_LEAST_READ = 2**15
_RETRY_AFTER_SECONDS = 5
# Each may hold 128 KB of what came and was not read yet.
_MOST = 4096
# Files that the process needs besides its callers' connections: pipes, storage, images.
_OTHER_FILES = 256
_FEWEST = 64
_LONGEST_BACKLOG = 2048
_WANTED_FILES = 2**14
_UNBOUNDED = 2**20


class Connection(H11Protocol):
    """Closes when its caller has had the turn for `PATIENCE_SECONDS`, and answers what is no HTTP with a 400.

    Beyond `most_connections()` callers it is closed with a 429.
    """

    _timer: asyncio.TimerHandle | None = None
    _unread = 0

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        """Wait for a request, or refuse the caller."""
        super().connection_made(transport)
        if len(self.connections) > most_connections():
            full = f"There are {len(self.connections)} connections already."
            self._refuse(Overloaded(full, _RETRY_AFTER_SECONDS))
        self._watch()

    def connection_lost(self, exc: Exception | None) -> None:
        """Nobody is waited for."""
        super().connection_lost(exc)
        self._stop_waiting()

    def data_received(self, data: bytes) -> None:
        """Read on; with a whole head it is the server's turn."""
        if not self.transport.is_closing():
            super().data_received(data)
            self._watch()

    def on_response_complete(self) -> None:
        """It is the caller's turn."""
        super().on_response_complete()
        self._watch()

    def pause_writing(self) -> None:
        """The caller should read."""
        super().pause_writing()
        self._watch()

    def resume_writing(self) -> None:
        """The caller has read."""
        super().resume_writing()
        self._watch()

    def send_400_response(self, msg: str) -> None:
        """Answer what is no HTTP; within or after an answer there is nothing to be said."""
        if self.conn.our_state in (h11.IDLE, h11.SEND_RESPONSE):
            self._refuse(ImagenError("INVALID_ARGUMENT", msg))
        else:
            self.transport.close()

    def _refuse(self, error: ImagenError) -> None:
        reply = error_response(error, close=True)
        events: list[Any] = [
            h11.Response(status_code=reply.status_code, headers=reply.raw_headers),
            h11.Data(data=bytes(reply.body)),
            h11.EndOfMessage(),
        ]
        for event in events:
            self.transport.write(self.conn.send(event) or b"")
        self.transport.close()

    def _watch(self) -> None:
        """Begin to wait for the caller where it is his turn, else stop that."""
        answered = self.cycle is None or self.cycle.response_complete
        if not (answered or self.flow.write_paused):
            self._stop_waiting()
        elif self._timer is None:
            self._unread = self.transport.get_write_buffer_size()
            self._timer = self.loop.call_later(PATIENCE_SECONDS, self._lose_patience)

    def _stop_waiting(self) -> None:
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None

    def _lose_patience(self) -> None:
        self._timer = None
        unread = self.transport.get_write_buffer_size()
        if unread <= self._unread - min(_LEAST_READ, self._unread or 1):
            self._watch()  # he reads, if slowly
        else:
            self.transport.abort()


def most_connections() -> int:
    """How many callers there may be at once: as many as there are files for, and at most 4096."""
    return max(_FEWEST, min(_MOST, _files() - _OTHER_FILES))


def backlog() -> int:
    """How many callers may be let in at a time; several times as many are in before they are counted."""
    return max(1, min(_LONGEST_BACKLOG, (_files() - most_connections()) // 8))


def ask_for_files() -> None:
    """Let the process open as many files as it needs, where the system's softer limit is lower than that."""
    with contextlib.suppress(ImportError, ValueError, OSError):
        import resource

        soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
        wanted = _WANTED_FILES if hard == resource.RLIM_INFINITY else min(hard, _WANTED_FILES)
        if 0 < soft < wanted:
            resource.setrlimit(resource.RLIMIT_NOFILE, (wanted, hard))


def _files() -> int:
    """How many files the process may have open."""
    try:
        import resource
    except ImportError:  # not a POSIX system
        return _UNBOUNDED
    files = resource.getrlimit(resource.RLIMIT_NOFILE)[0]
    return files if files > 0 else _UNBOUNDED
