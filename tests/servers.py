"""Live servers for the tests: the program itself as a subprocess, or a fake engine behind the real app."""

import os
import socket
import subprocess
import sys
import threading
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import uvicorn

from openimagen.config import Settings
from openimagen.engines.engine import Engine
from openimagen.gate import Gate
from openimagen.provenance.keys import Key
from openimagen.safety import Screens
from openimagen.server.app import build
from openimagen.server.connections import Connection
from openimagen.service import Service
from openimagen.storage import Storage
from openimagen.upscalers.span import Span
from tests.fakes import HANG_SECONDS

_LISTENS = "openimagen listens on "


@dataclass
class Address:
    """Where a server listens."""

    host: str
    port: int

    @property
    def url(self) -> str:
        return f"http://{self.host}:{self.port}"


class Program(Address):
    """`python -m openimagen serve --port 0 FLAGS` in `folder`, which also gets its log."""

    def __init__(self, folder: Path, *flags: str, environment: Mapping[str, str] | None = None) -> None:
        self._log = folder / "server.log"
        with self._log.open("wb") as log:
            self._process = subprocess.Popen(
                [sys.executable, "-m", "openimagen", "serve", "--port", "0", *flags],
                stdout=subprocess.PIPE,
                stderr=log,
                text=True,
                cwd=folder,
                env=os.environ | dict(environment or {}),
            )
        assert self._process.stdout is not None
        hang_guard = threading.Timer(HANG_SECONDS, self._process.kill)
        hang_guard.start()
        said = self._process.stdout.readline().strip()
        hang_guard.cancel()
        assert said.startswith(_LISTENS), f"it said {said!r}, and its log: {self.log()}"
        host, _, port = said.partition("://")[2].rpartition(":")
        super().__init__(host, int(port))

    def log(self) -> str:
        """What it wrote to standard error so far."""
        return self._log.read_text("utf-8")

    def stop(self) -> int:
        """End it in the ordinary way; gives its exit code."""
        self._process.terminate()
        try:
            return self._process.wait(HANG_SECONDS)
        finally:
            self._process.kill()
            assert self._process.stdout is not None
            self._process.stdout.close()


@contextmanager
def in_thread(
    engine: Engine,
    settings: Settings | None = None,
    screens: Screens | None = None,
    watermark_keys: Sequence[Key] = (),
) -> Iterator[Address]:
    """The app with an engine of the test's own, on a free port, in a thread of this process."""
    settings = settings or Settings()
    gate = Gate(engine.capabilities.parallel, settings.queue_megapixels)
    storage = Storage(settings.storage)
    service = Service(
        engine,
        gate,
        settings.queue_timeout,
        screens,
        storage,
        settings.storage_timeout,
        upscaler=Span(threads=1, time_limit=settings.upscale_timeout),
        watermark_keys=watermark_keys,
    )
    app = build(settings, service)
    config = uvicorn.Config(app, http=Connection, ws="none", log_level="critical", access_log=False)
    server = uvicorn.Server(config)
    # the socket listens before the server starts, so a first request just waits for it
    with socket.create_server(("127.0.0.1", 0)) as listener:
        thread = threading.Thread(target=server.run, kwargs={"sockets": [listener]}, daemon=True)
        thread.start()
        try:
            yield Address("127.0.0.1", listener.getsockname()[1])
        finally:
            engine.close()
            server.should_exit = True
            thread.join(HANG_SECONDS)
            assert not thread.is_alive(), "the server did not stop"
