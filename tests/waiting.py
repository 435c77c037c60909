"""How a test waits for what a server tells of itself only when asked."""

import time
from collections.abc import Callable

from tests.fakes import HANG_SECONDS


def until(condition: Callable[[], bool]) -> None:
    """Ask until it is so."""
    give_up = time.monotonic() + HANG_SECONDS
    while not condition():
        assert time.monotonic() < give_up, "it never came about"
        time.sleep(0.005)
