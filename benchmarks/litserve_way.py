"""diffusers' pipeline behind LitServe, for `engines.py --litserve`.

LitServe (Apache-2.0; 0.2.19 was tried) is in no environment here: `pip install litserve` into that of `make
test-engines`. The model runs in a process of its own, `litserve_server.py`.
"""

import http.client
import json
import socket
import subprocess
import sys
import time
from collections.abc import Callable
from importlib.util import find_spec
from pathlib import Path
from typing import Any

NAME = "LitServe"
_SERVER = Path(__file__).with_name("litserve_server.py")
_START_SECONDS = 600


def installed() -> bool:
    return find_spec("litserve") is not None


def opened(options: Any, way: str, dtype: str, folder: str) -> tuple[Callable[[int], None], Any, Any]:
    """How an image is drawn, how long a place stays taken whose caller left, and how to end it all."""
    import psutil

    with socket.create_server(("127.0.0.1", 0)) as listener:
        port = listener.getsockname()[1]
    arguments = [port, folder, dtype, options.device, options.family, options.side, options.steps]
    process = subprocess.Popen(
        [sys.executable, str(_SERVER), *map(str, arguments)], stdin=subprocess.DEVNULL, stdout=sys.stderr
    )

    def draw(number: int) -> None:
        _ask(port, number).getresponse().read()

    def left() -> float:
        """The caller of an image leaves in its middle; how much longer the next one then waits than alone."""
        started = time.perf_counter()
        draw(0)
        alone = time.perf_counter() - started
        leaver = _ask(port, 0)
        time.sleep(alone / 2)
        gone = time.perf_counter()
        leaver.close()
        draw(1)
        return max(0.0, time.perf_counter() - gone - alone)

    def close() -> None:
        family = [*psutil.Process(process.pid).children(recursive=True), process]
        for member in family:
            member.terminate()
        for member in family:
            try:
                member.wait(10)
            except (psutil.TimeoutExpired, subprocess.TimeoutExpired):
                member.kill()

    _wait_until_it_draws(process, port)
    return draw, left, close


def _ask(port: int, number: int) -> http.client.HTTPConnection:
    connection = http.client.HTTPConnection("127.0.0.1", port)
    connection.request(
        "POST", "/predict", json.dumps({"number": number}), {"Content-Type": "application/json"}
    )
    return connection


def _wait_until_it_draws(process: "subprocess.Popen[bytes]", port: int) -> None:
    give_up = time.monotonic() + _START_SECONDS
    while True:
        if process.poll() is not None:
            raise SystemExit(f"LitServe ended with {process.returncode}")
        try:
            answer = _ask(port, 0).getresponse()
            content = answer.read()
            if answer.status == 200:
                return
            if answer.status != 503:
                raise SystemExit(f"LitServe answered {answer.status}: {content[:300]!r}")
        except ConnectionError:
            if time.monotonic() > give_up:
                raise SystemExit(f"LitServe did not come up within {_START_SECONDS} s") from None
        time.sleep(0.5)
