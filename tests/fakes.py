"""Fakes: engines, screens and drawers that stand in for real ones, for tests of everything around them."""

import contextlib
import itertools
import os
import threading
from collections import deque
from collections.abc import Hashable, Sequence
from dataclasses import dataclass, replace

import numpy as np

from openimagen.cancellation import Cancellation
from openimagen.engines.engine import Capabilities, Progress
from openimagen.engines.workers import WorkerPool
from openimagen.errors import ImagenError
from openimagen.safety import Judgement
from openimagen.tasks import Contents, Drawing, Generation, Item, Pixels

# A test that waits longer than this hangs, and fails.
HANG_SECONDS = 60


def flat(item: Item) -> Drawing:
    """FAKE drawer: one colour, made from the item's seed."""
    width, height = item.size
    colour = np.frombuffer(item.seed.to_bytes(4, "big"), np.uint8)[1:]
    return Drawing(np.full((height, width, 3), colour, np.uint8))


def by_prompt(item: Item) -> Drawing:
    """FAKE drawer for worker processes: fails in the way that the prompt names, else draws one colour."""
    if item.prompt == "crash":
        os._exit(3)
    if item.prompt == "sleep forever":
        threading.Event().wait()
    if item.prompt == "raise":
        raise ValueError("a secret detail of the engine")
    if item.prompt == "eat memory":
        np.empty(2**40, np.uint8)
    if item.prompt == "print":
        print("this must not get between the frames")
    return Drawing(flat(item).pixels, Contents(notes=(f"process {os.getpid()}",)))


class FlatEngine:
    """FAKE engine: fills each image with one colour, at once."""

    name = "flat-fake"

    def __init__(self, parallel: int = 2) -> None:
        self.capabilities = Capabilities(
            languages=("en",),
            negative_prompt="ignored",
            guidance=False,
            licence="none",
            medium="one colour",
            parallel=parallel,
        )

    def draw(self, items: Sequence[Item], progress: Progress, cancellation: Cancellation) -> list[Drawing]:
        cancellation.raise_if_cancelled()
        return [flat(item) for item in items]

    def warm_up(self) -> None:
        pass

    def close(self) -> None:
        pass


class NoiseEngine(FlatEngine):
    """FAKE engine: fills each image with noise, so that its file is large."""

    name = "noise-fake"

    def draw(self, items: Sequence[Item], progress: Progress, cancellation: Cancellation) -> list[Drawing]:
        rng = np.random.default_rng(0)
        return [Drawing(rng.integers(0, 256, (*reversed(item.size), 3), np.uint8)) for item in items]


class HeldEngine(FlatEngine):
    """FAKE engine: each request stays in it until the test finishes it or its caller leaves."""

    name = "held-fake"

    def __init__(self, parallel: int = 1) -> None:
        super().__init__(parallel)
        self.started = threading.Semaphore(0)  # released as often as a request came in
        self.abandoned = threading.Semaphore(0)  # released as often as a caller left
        self.prompts: list[str] = []  # of the requests that came in, in order
        self._held: deque[threading.Event] = deque()

    def draw(self, items: Sequence[Item], progress: Progress, cancellation: Cancellation) -> list[Drawing]:
        finish = threading.Event()
        self.prompts.append(items[0].prompt)
        self._held.append(finish)
        self.started.release()
        with cancellation.on_cancel(finish.set):
            if not finish.wait(HANG_SECONDS):
                raise TimeoutError("nobody finished this request")
        if cancellation.cancelled:
            with contextlib.suppress(ValueError):  # the test may have finished it at the same moment
                self._held.remove(finish)
            self.abandoned.release()
        return super().draw(items, progress, cancellation)

    def finish_one(self) -> None:
        """Let the request that came in first be drawn."""
        self._held.popleft().set()

    def close(self) -> None:
        while self._held:
            self.finish_one()


class BrokenEngine(FlatEngine):
    """FAKE engine: raises what the prompt names."""

    name = "broken-fake"

    def draw(self, items: Sequence[Item], progress: Progress, cancellation: Cancellation) -> list[Drawing]:
        if items[0].prompt == "bug":
            raise KeyError("a secret detail of the engine")
        if items[0].prompt == "unavailable":
            raise ImagenError("UNAVAILABLE", "The engine is not there.")
        return super().draw(items, progress, cancellation)


class PoolEngine(FlatEngine):
    """FAKE engine in front of the real worker processes, which run the drawer `by_prompt`."""

    name = "pool-fake"

    def __init__(self, processes: int, time_limit: float, memory_limit: int = 3 * 2**30) -> None:
        super().__init__(parallel=processes)
        self._pool = WorkerPool("tests.fakes:by_prompt", processes, time_limit, memory_limit)

    def draw(self, items: Sequence[Item], progress: Progress, cancellation: Cancellation) -> list[Drawing]:
        return self._pool.draw(items, progress, cancellation)

    def warm_up(self) -> None:
        self._pool.warm_up()

    def close(self) -> None:
        self._pool.close()


class PeopledEngine(FlatEngine):
    """FAKE engine: says that its images hold what was given, in turn."""

    name = "peopled-fake"

    def __init__(self, *contents: Contents) -> None:
        super().__init__()
        self._contents = contents

    def draw(self, items: Sequence[Item], progress: Progress, cancellation: Cancellation) -> list[Drawing]:
        drawings = super().draw(items, progress, cancellation)
        held = itertools.cycle(self._contents)
        return [
            replace(drawing, contents=contents) for drawing, contents in zip(drawings, held, strict=False)
        ]


class FilterScreens:
    """FAKE screens: refuses the prompt "refused", filters images by a repeating pattern of support codes."""

    refusal = (
        "The prompt could not be submitted. This prompt contains sensitive words that violate Google's "
        "Responsible AI practices. Try rephrasing the prompt. If you think this was an error, send feedback."
    )

    def __init__(self, *codes: str | None) -> None:
        self._codes = itertools.cycle(codes)

    def prompt(self, task: Generation) -> None:
        if task.prompt == "refused":
            raise ImagenError("INVALID_ARGUMENT", self.refusal)

    def image(self, task: Generation, drawing: Drawing) -> Judgement:
        return Judgement(next(self._codes))

    def original(self, pixels: Pixels) -> Judgement:
        return Judgement(next(self._codes))


@dataclass
class FakeState:
    """Where a fake image is; as a State."""

    item: Item
    steps: int
    key: Hashable
    step: int = 0


class FakeStepModel:
    """FAKE model of steps: one colour by the item's seed, after `steps` steps; fails as the prompt says.

    `calls` has the prompts of every step. With `held`, each step waits until the test lets it go.
    """

    name = "stepped-fake"

    def __init__(self, steps: int = 3, held: bool = False, memory: int = 100) -> None:
        self.capabilities = replace(FlatEngine().capabilities, steps=steps)
        self.calls: list[list[str]] = []
        self.finished: list[str] = []
        self.closed = False
        self.entered = threading.Semaphore(0)  # released as often as a held step began
        self._go = threading.Semaphore(0)
        self._held = held
        self._memory = memory  # images that fit into one step
        self.unstuck = threading.Event()  # ends what hangs

    def start(self, item: Item) -> FakeState:
        if item.prompt == "raise at the start":
            raise ValueError("a secret detail of the engine")
        return FakeState(item, self.capabilities.steps, item.size)

    def step(self, states: Sequence[FakeState]) -> None:
        prompts = [state.item.prompt for state in states]
        self.calls.append(prompts)
        if self._held:
            self.entered.release()
            if not self._go.acquire(timeout=HANG_SECONDS):
                raise TimeoutError("nobody let this step go")
        if "raise" in prompts:
            raise ValueError("a secret detail of the engine")
        if "too large" in prompts or len(states) > self._memory:
            raise MemoryError
        if "hang" in prompts:
            self.unstuck.wait(HANG_SECONDS)
        for state in states:
            state.step += 1

    def finish(self, state: FakeState) -> Drawing:
        if state.item.prompt == "raise at the end":
            raise ValueError("a secret detail of the engine")
        self.finished.append(state.item.prompt)
        return flat(state.item)

    def preview(self, state: FakeState) -> Pixels | None:
        return flat(replace(state.item, size=(8, 8))).pixels

    def let_go(self, steps: int = 1) -> None:
        """Let held steps end."""
        self._go.release(steps)

    def warm_up(self) -> None:
        pass

    def close(self) -> None:
        self.closed = True
