"""The program of a worker process: `python -P -m openimagen.engines.worker MODULE:FUNCTION LIMIT`.

It reads items from standard input and writes drawings to standard output (see `workers.py` for the frames),
until its parent closes the pipe.
"""

import importlib
import logging
import os
import sys
from collections.abc import Callable
from typing import IO, cast

import msgspec

from openimagen.engines.workers import Header, read_frame, write_frame
from openimagen.tasks import Drawing, Item

log = logging.getLogger("openimagen.worker")


def main() -> None:
    """Draw until the parent goes."""
    drawer, memory_limit = sys.argv[1], int(sys.argv[2])
    _limit_memory(memory_limit)
    commands = sys.stdin.buffer
    answers = os.fdopen(os.dup(sys.stdout.fileno()), "wb")
    os.dup2(sys.stderr.fileno(), sys.stdout.fileno())  # a stray print must not get between the frames
    module, _, name = drawer.partition(":")
    draw = cast(Callable[[Item], Drawing], getattr(importlib.import_module(module), name))
    while True:
        try:
            item = msgspec.msgpack.decode(read_frame(commands), type=Item)
        except EOFError:
            return
        try:
            _answer(draw, item, answers)
        except BrokenPipeError:  # the parent went while this was drawn
            os._exit(0)  # an ordinary end would try to write again


def _answer(draw: Callable[[Item], Drawing], item: Item, answers: IO[bytes]) -> None:
    try:
        drawing = draw(item)
    except MemoryError:
        write_frame(answers, _failure("The image needs more memory than a drawing process may use."))
    except Exception:
        log.exception("drawing failed")
        write_frame(answers, _failure("The engine failed to draw this image."))
    else:
        height, width, channels = drawing.pixels.shape
        header = Header((height, width, channels), drawing.contents)
        write_frame(answers, msgspec.msgpack.encode(header))
        write_frame(answers, drawing.pixels.data.cast("B"))


def _failure(message: str) -> bytes:
    return msgspec.msgpack.encode(Header(error=message))


def _limit_memory(limit: int) -> None:
    try:
        import resource
    except ImportError:  # not a POSIX system
        return
    resource.setrlimit(resource.RLIMIT_AS, (limit, limit))


if __name__ == "__main__":
    main()
