"""Where an engine computes."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import TypeVar

T = TypeVar("T")


def in_a_thread_that_ends(call: Callable[[], T]) -> T:
    """What `call` gives or raises, called in a thread that is gone afterwards.

    GNU's OpenMP keeps a team of threads for every thread that computed. Once they are more than the cores,
    none of them waits for its next piece of work, and each piece has to wake threads that sleep. So what is
    computed once, before the steps, is computed here, and the steps' own team stays the only one.
    """
    with ThreadPoolExecutor(1) as thread:
        return thread.submit(call).result()
