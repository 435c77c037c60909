"""Makes an Engine of a model that works in steps: the images on their way share each step.

One thread drives the model. Before every step it drops the images whose caller has left, takes in those that
have come, and steps together what the model can mix, so nobody waits for another's image to be finished. It
has no queue of its own: the images here belong to requests that the gate has let in.
"""

import logging
import threading
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from functools import partial
from typing import Any, Generic

from openimagen.cancellation import Cancellation
from openimagen.engines.engine import Preview, Progress
from openimagen.engines.step_model import S, StepModel
from openimagen.engines.threads import in_a_thread_that_ends
from openimagen.errors import ImagenError
from openimagen.tasks import Drawing, Item, Pixels

log = logging.getLogger(__name__)
_CLOSING_SECONDS = 10.0


@dataclass(eq=False)
class _Image(Generic[S]):
    """`turn` is when it was last stepped; `alone` after a step failed that it shared.

    `finished` becomes the `drawing` once its progress was told, so that nobody hears of it afterwards.
    """

    request: "_Request[S]"
    index: int
    item: Item
    state: S | None = None
    finished: Drawing | None = None
    drawing: Drawing | None = None
    turn: int = 0
    alone: bool = False
    steps_done: int = 0
    preview: Preview | None = None


@dataclass(eq=False)
class _Request(Generic[S]):
    progress: Progress
    cancellation: Cancellation
    images: list[_Image[S]] = field(default_factory=list)
    steps: int = 0  # of all images together, known once one is begun
    error: ImagenError | None = None

    @property
    def over(self) -> bool:
        """True when nobody needs anything more for it."""
        drawn = all(image.drawing for image in self.images)
        return drawn or self.error is not None or self.cancellation.cancelled


@dataclass(frozen=True)
class _Job(Generic[S]):
    """One call of the model, for some images."""

    images: Sequence[_Image[S]]
    call: Callable[[], None]


class StepBatcher(Generic[S]):
    """An Engine that draws with `model`, up to `max_batch` images (at least 1) in one step.

    With `max_batch` 1 no bit of an image depends on what else is drawn. `step_limit` is in seconds for one
    call of the model: one that takes longer is given up and fails its own requests with DEADLINE_EXCEEDED. A
    step that raises is repeated with each of its images alone, so only those fail that cannot be drawn. When
    memory runs out in a shared step, later ones are shared by half as many.
    """

    def __init__(self, model: StepModel[S], max_batch: int, step_limit: float) -> None:
        self._model = model
        self._max_batch = max_batch
        self._step_limit = step_limit
        self.capabilities = replace(model.capabilities, parallel=parallel(max_batch))
        self._changed = threading.Condition()
        self._images: list[_Image[S]] = []  # unfinished, in the order they came
        self._turn = 0
        self._job: _Job[S] | None = None
        self._deadline = 0.0  # of the job
        self._thread: threading.Thread | None = None
        self._closed = False

    @property
    def name(self) -> str:
        """The model's name."""
        return self._model.name

    def warm_up(self) -> None:
        """Do what makes the first step slow (see `Engine.warm_up`)."""
        if (error := in_a_thread_that_ends(partial(_outcome, self._model.warm_up))) is None:
            return
        if isinstance(error, ImagenError):
            raise error
        memory = isinstance(error, MemoryError)
        reason = "memory runs out" if memory else (str(error).splitlines() or [""])[0] or type(error).__name__
        raise ImagenError(
            "FAILED_PRECONDITION", f"The {self.name} cannot take its first step: {reason.rstrip('.')}."
        ) from error

    def draw(self, items: Sequence[Item], progress: Progress, cancellation: Cancellation) -> list[Drawing]:
        """One Drawing for each item (see `Engine.draw`). Progress counts steps.

        Raises UNAVAILABLE when the batcher is closed.
        """
        request: _Request[S] = _Request(progress, cancellation)
        request.images = [_Image(request, index, item) for index, item in enumerate(items)]
        with self._changed:
            if self._closed:
                raise _closed()
            self._images += request.images
            if self._thread is None:
                self._begin()
            self._changed.notify_all()
        with cancellation.on_cancel(self._wake), self._changed:
            while not request.over:
                self._changed.wait(self._patience())
                self._give_up_hung_job()
        cancellation.raise_if_cancelled()
        if request.error:
            raise request.error
        return [image.drawing for image in request.images if image.drawing]

    def close(self) -> None:
        """Fail what is being drawn, end the thread and give back the model's memory."""
        with self._changed:
            if self._closed:
                return
            self._closed = True
            for image in self._images:
                image.request.error = image.request.error or _closed()
            self._images = []
            thread = self._thread
            self._changed.notify_all()
        if thread:
            thread.join(min(self._step_limit, _CLOSING_SECONDS))
        self._model.close()

    def _begin(self) -> None:
        self._thread = threading.Thread(target=self._run, name=f"steps of {self.name}", daemon=True)
        self._thread.start()

    def _wake(self) -> None:
        with self._changed:
            self._changed.notify_all()

    def _run(self) -> None:
        """The thread: one call of the model after another, until it is closed or given up."""
        while True:
            with self._changed:
                while not (self._closed or self._given_up) and (job := self._next()) is None:
                    self._changed.wait()
                if self._closed or self._given_up:
                    return
                assert job is not None
                self._job, self._deadline = job, time.monotonic() + self._step_limit
            error = _outcome(job.call)
            with self._changed:
                if self._given_up:
                    return
                self._job = None
                if error:
                    self._failed(job, error)
                else:
                    self._done(job)
            if not error:
                _report(job)
            error = None  # its traceback holds memory
            with self._changed:
                for image in job.images:
                    image.drawing = image.finished
                self._changed.notify_all()

    @property
    def _given_up(self) -> bool:
        """True in a thread that hung and was replaced."""
        return self._thread is not threading.current_thread()

    def _next(self) -> _Job[S] | None:
        """What to do now: finish an image, else take one in, else take a step."""
        self._images = [image for image in self._images if not (image.request.over or image.drawing)]
        begun = [(image, image.state) for image in self._images if image.state]
        for image, state in begun:
            if state.step >= state.steps:
                return _Job([image], partial(self._finish, image, state))
        waiting = [image for image in self._images if not image.state]
        if waiting and len(begun) < self._max_batch:
            # whoever has the fewest on their way is next, so many images do not hold up a single one
            begun_of = [image.request for image, _ in begun].count
            image = min(waiting, key=lambda image: begun_of(image.request))
            return _Job([image], partial(self._start, image))
        if not begun:
            return None
        begun.sort(key=lambda pair: pair[0].turn)
        leader, first = begun[0]
        size = 1 if leader.alone else self._max_batch
        batch = [pair for pair in begun if pair[1].key == first.key and pair[0].alone == leader.alone][:size]
        states = [state for _, state in batch]
        return _Job([image for image, _ in batch], partial(self._model.step, states))

    def _start(self, image: _Image[S]) -> None:
        image.state = self._model.start(image.item)

    def _finish(self, image: _Image[S], state: S) -> None:
        image.finished = self._model.finish(state)
        image.state = image.preview = None

    def _failed(self, job: _Job[S], error: Exception) -> None:
        """Try each image of a shared step alone; fail the request of a single one."""
        if len(job.images) == 1:
            job.images[0].request.error = _status(error)
            return
        for image in job.images:
            image.alone = True
        if isinstance(error, MemoryError):
            self._max_batch = max(1, len(job.images) // 2)
            log.warning("memory ran out with %d images in a step; now %d", len(job.images), self._max_batch)
        else:
            log.warning("a step shared by %d images failed; each is tried alone", len(job.images))

    def _done(self, job: _Job[S]) -> None:
        self._turn += 1
        for image in job.images:
            image.turn, image.alone = self._turn, False
            if image.state:
                image.steps_done = image.state.step
                image.request.steps = image.state.steps * len(image.request.images)
                image.preview = partial(self._preview, image.index, image.state)

    def _preview(self, index: int, state: S) -> tuple[int, Pixels] | None:
        pixels = self._model.preview(state)
        return None if pixels is None else (index, pixels)

    def _patience(self) -> float:
        """How long a caller may sleep before it must look whether the model hangs, in seconds."""
        return max(0.0, self._deadline - time.monotonic()) if self._job else self._step_limit

    def _give_up_hung_job(self) -> None:
        """Once a call of the model is late, fail its requests and go on with the others in a new thread.

        A thread cannot be ended from outside: should the call ever return, its thread ends by itself.
        """
        if self._job is None or time.monotonic() < self._deadline:
            return
        log.error("the model did not come back within %g s and was given up", self._step_limit)
        for image in self._job.images:
            image.request.error = ImagenError(
                "DEADLINE_EXCEEDED", f"The model did not finish a step within {self._step_limit:g} s."
            )
        self._job = None
        self._begin()
        self._changed.notify_all()


def parallel(max_batch: int) -> int:
    """How many requests a batcher works on: the images of one are screened while others are drawn."""
    return max_batch + 1


def _report(job: _Job[S]) -> None:
    """Tell the callers how far their images are."""
    for image in job.images:
        request = image.request
        if request.cancellation.cancelled or request.error:
            continue
        done = sum(other.steps_done for other in request.images)
        try:
            request.progress(done, request.steps, image.preview)
        except Exception:  # the caller's own fault, which must not stop the others
            log.exception("a progress callback failed")


def _outcome(call: Callable[[], Any]) -> Exception | None:
    try:
        call()
    except MemoryError:
        return MemoryError()  # without the traceback, which holds what filled the memory
    except Exception as error:
        return error
    return None


def _status(error: Exception) -> ImagenError:
    """What the caller hears of a model's failure."""
    if isinstance(error, ImagenError):
        return error
    if isinstance(error, MemoryError):
        return ImagenError("INTERNAL", "The model ran out of memory on this image.")
    log.error("the model failed", exc_info=error)
    return ImagenError("INTERNAL", "The engine failed to draw this image.")


def _closed() -> ImagenError:
    return ImagenError("UNAVAILABLE", "The server is shutting down.")
