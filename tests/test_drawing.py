"""Images in this process: what Ctrl-C leaves behind."""

import signal
import threading
from concurrent.futures import ThreadPoolExecutor

import pytest

from openimagen import drawing
from openimagen.config import Settings
from openimagen.gate import Gate
from openimagen.service import Service
from tests.fakes import HANG_SECONDS, PoolEngine

MODEL = "imagen-3.0-generate-001"


def test_ctrl_c_ends_the_drawing_processes(monkeypatch: pytest.MonkeyPatch) -> None:
    engine = PoolEngine(processes=1, time_limit=2 * HANG_SECONDS)
    service = Service(engine, Gate(1, 100), queue_timeout=HANG_SECONDS)
    monkeypatch.setattr(drawing, "_service", lambda settings: service)
    main = threading.main_thread().ident
    pressed = threading.Timer(1.0, signal.pthread_kill, [main, signal.SIGINT])
    pressed.start()
    try:
        with pytest.raises(KeyboardInterrupt):
            drawing.generate(Settings(), MODEL, "sleep forever", {"count": 2})
        with ThreadPoolExecutor(1) as thread:
            # the one process is free again
            result = thread.submit(drawing.generate, Settings(), MODEL, "a cat", {"count": 1})
            assert result.result(HANG_SECONDS).images
    finally:
        pressed.cancel()
        service.close()
