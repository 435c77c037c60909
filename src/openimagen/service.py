"""The life of a request, from admission to the encoded images; the only module that knows every step."""

import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace

from openimagen import __version__, decoding, images
from openimagen.cancellation import Cancellation
from openimagen.config import Settings
from openimagen.engines.engine import Engine, Progress, no_progress
from openimagen.engines.illustrator import Illustrator
from openimagen.gate import Gate
from openimagen.safety import NoScreens, Screens
from openimagen.storage import File, Storage
from openimagen.tasks import Contents, Drawing, Generation, GenerationResult, Image
from openimagen.upscalers import picture
from openimagen.upscalers.span import Span
from openimagen.upscalers.upscaler import Upscaler
from openimagen.upscaling import Upscaling

# Prompts of fewer words are reported as the enhanced prompt (spec B.5.4).
_ENHANCED_BELOW_WORDS = 30


@dataclass
class Timings:
    """Seconds that each step of one request took, by the step's name."""

    seconds: dict[str, float] = field(default_factory=dict)

    @contextmanager
    def step(self, name: str) -> Iterator[None]:
        """Measure a block."""
        started = time.perf_counter()
        try:
            yield
        finally:
            self.seconds[name] = time.perf_counter() - started


class Service:
    """Draws what is asked, in front of one engine. Blocking, and safe to call from many threads."""

    def __init__(
        self,
        engine: Engine,
        gate: Gate,
        queue_timeout: float,
        screens: Screens | None = None,
        storage: Storage | None = None,
        storage_timeout: float = 30.0,
        upscaler: Upscaler | None = None,
    ) -> None:
        self.engine = engine
        self.upscaler = upscaler or Span(threads=1, time_limit=queue_timeout)
        self.gate = gate
        self._queue_timeout = queue_timeout
        self._screens = screens or NoScreens()
        self._storage = storage or Storage()
        self._storage_timeout = storage_timeout

    def generate(
        self,
        task: Generation,
        *,
        caller: str = "",
        progress: Progress = no_progress,
        cancellation: Cancellation | None = None,
        timings: Timings | None = None,
    ) -> GenerationResult:
        """The images of a Generation. `caller` is who takes turns with the others at the gate.

        Raises what `Gate.admit`, `Screens.prompt`, `Engine.draw` and `Storage.write_all` raise.
        """
        cancellation = cancellation or Cancellation()
        timings = timings or Timings()
        items = task.items()
        work = sum(item.pixels for item in items) * self.engine.capabilities.steps / 1e6
        if task.storage_uri:
            self._storage.check_write(task.storage_uri)

        # 1 admit it
        with self.gate.admit(work, caller, cancellation, self._queue_timeout) as waited:
            timings.seconds["wait"] = waited
            # 2 screen the prompt
            self._screens.prompt(task)
            # 3 draw the images
            with timings.step("draw"):
                drawings = self.engine.draw(items, progress, cancellation)
            # 4 screen the images
            codes = [self._screens.image(task, drawing) for drawing in drawings]
            # 5 mark them: no watermark exists yet
            # 6 encode them
            with timings.step("encode"):
                finished = tuple(
                    self._encode(task, index, drawing)
                    for index, drawing in enumerate(drawings)
                    if codes[index] is None
                )
        # 7 store them if asked; a slow store holds no place at the engine
        if task.storage_uri:
            with timings.step("store"):
                finished = self._store(finished, task.storage_uri, cancellation)
        return GenerationResult(
            images=finished,
            filtered=tuple(code for code in codes if code is not None),
            engine=self.engine.name,
            seed=task.seed,
            enhanced_prompt=_enhanced_prompt(task),
            notes=self._notes(task, drawings),
        )

    def upscale(
        self,
        task: Upscaling,
        *,
        caller: str = "",
        progress: Progress = no_progress,
        cancellation: Cancellation | None = None,
        timings: Timings | None = None,
    ) -> GenerationResult:
        """The enlarged image of an Upscaling, as the only image of the result.

        Raises what `decoding.decode`, `Upscaling.factor_for`, `Gate.admit`, `Upscaler.upscale` and `Storage`
        raise.
        """
        cancellation = cancellation or Cancellation()
        timings = timings or Timings()
        if task.storage_uri:
            self._storage.check_write(task.storage_uri)
        data = self._source(task)
        size = decoding.read_header(data).size
        factor = task.factor_for(size)
        work = size[0] * size[1] * factor**2 / 1e6 * self.upscaler.work(factor)

        # 1 admit it
        with self.gate.admit(work, caller, cancellation, self._queue_timeout) as waited:
            timings.seconds["wait"] = waited
            # 2 decode the image; no screen looks at it yet
            with timings.step("decode"):
                original = decoding.decode(data)
            # 3 enlarge it
            with timings.step("upscale"):
                enlarged = picture.enlarge(self.upscaler, original, factor, progress, cancellation)
            # 4 mark it: no watermark exists yet
            # 5 encode it
            metadata = {
                "software": f"openimagen {__version__}",
                "engine": self.upscaler.name,
                "model": task.model.id,
                "upscaled": factor,
            }
            with timings.step("encode"):
                encoded = images.encode(
                    enlarged.pixels,
                    task.mime_type,
                    task.compression_quality,
                    metadata,
                    alpha=enlarged.alpha,
                    grey=enlarged.grey,
                    icc=enlarged.icc,
                )
        finished: tuple[Image, ...] = (Image(encoded, task.mime_type, enlarged.size, 0, Contents()),)
        # 6 store it if asked
        if task.storage_uri:
            with timings.step("store"):
                finished = self._store(finished, task.storage_uri, cancellation)
        flattened = original.alpha is not None and task.mime_type == "image/jpeg"
        notes = ("transparent parts lie on white: JPEG has no transparency",) if flattened else ()
        return GenerationResult(finished, self.upscaler.name, notes=notes)

    def close(self) -> None:
        """Let nobody else in and end the engine and the upscaler."""
        self.gate.drain()
        self.engine.close()
        self.upscaler.close()
        self._storage.close()

    def _source(self, task: Upscaling) -> bytes:
        """The file that is to be enlarged."""
        if task.image is not None:
            return task.image
        assert task.gcs_uri is not None
        return self._storage.read(
            task.gcs_uri, decoding.Limits().size, time.monotonic() + self._storage_timeout
        )

    def _store(self, finished: tuple[Image, ...], uri: str, cancellation: Cancellation) -> tuple[Image, ...]:
        """The images with the URIs where all of them are now."""
        files = [
            File(f"sample_{image.index}.{images.EXTENSIONS[image.mime_type]}", image.data, image.mime_type)
            for image in finished
        ]
        deadline = time.monotonic() + self._storage_timeout
        uris = self._storage.write_all(uri, files, deadline, cancellation)
        return tuple(replace(image, uri=uri) for image, uri in zip(finished, uris, strict=True))

    def _encode(self, task: Generation, index: int, drawing: Drawing) -> Image:
        metadata = {
            "software": f"openimagen {__version__}",
            "engine": self.engine.name,
            "model": task.model.id,
            "seed": task.seed,
            "index": index,
        }
        data = images.encode(drawing.pixels, task.mime_type, task.compression_quality, metadata)
        return Image(data, task.mime_type, task.size, index, drawing.contents)

    def _notes(self, task: Generation, drawings: list[Drawing]) -> tuple[str, ...]:
        notes = _contents_notes([drawing.contents for drawing in drawings])
        if task.guidance_scale is not None and not self.engine.capabilities.guidance:
            notes.append(f"guidance scale has no effect on the {self.engine.name}")
        if task.negative_prompt and self.engine.capabilities.negative_prompt == "ignored":
            notes.append(f"the negative prompt has no effect on the {self.engine.name}")
        if task.safety_given:
            notes.append("safety and person settings do not act yet")
        return tuple(notes)


def create(settings: Settings) -> Service:
    """The service that these settings ask for, with the illustrator and SPAN."""
    processes = settings.processes
    engine = Illustrator(processes, settings.draw_timeout)
    gate = Gate(engine.capabilities.parallel, settings.queue_megapixels)
    storage = Storage(settings.storage)
    upscaler = Span(processes, settings.upscale_timeout)
    return Service(
        engine,
        gate,
        settings.queue_timeout,
        storage=storage,
        storage_timeout=settings.storage_timeout,
        upscaler=upscaler,
    )


def _contents_notes(contents: list[Contents]) -> list[str]:
    """What the caller should know of the drawings, each thing once."""
    notes = list(dict.fromkeys(note for drawn in contents for note in drawn.notes))
    left_out = dict.fromkeys(word for drawn in contents for word in drawn.left_out)
    replaced = dict.fromkeys(pair for drawn in contents for pair in drawn.replaced)
    if replaced:
        notes.append("drawn as the nearest kind: " + ", ".join(f"{a} as {b}" for a, b in replaced))
    if left_out:
        notes.append("left out: " + ", ".join(left_out))
    return notes


def _enhanced_prompt(task: Generation) -> str | None:
    if not task.model.enhances or not task.enhance_prompt:
        return None
    return task.prompt if len(task.prompt.split()) < _ENHANCED_BELOW_WORDS else None
