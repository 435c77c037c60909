"""The life of a request, from admission to the finished files; the only module that knows every step."""

import logging
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from typing import Protocol

from openimagen import __version__, catalog, decoding, images, notes
from openimagen.cancellation import Cancellation
from openimagen.engines.engine import Engine, Progress, no_progress
from openimagen.engines.resident import Resident
from openimagen.errors import unimplemented
from openimagen.findings import Mark
from openimagen.gate import Gate
from openimagen.provenance import marks
from openimagen.provenance.keys import Key
from openimagen.safety import Judgement, NoScreens, Screens
from openimagen.storage import File, Storage
from openimagen.tasks import Contents, Drawing, Generation, GenerationResult, Image, Pixels
from openimagen.upscalers import picture
from openimagen.upscalers.upscaler import Upscaler
from openimagen.upscaling import Upscaling

log = logging.getLogger(__name__)
# What a search for a watermark weighs at the gate, in megapixel steps: it may take seconds.
_VERIFICATION_WORK = 2.0


class Signer(Protocol):
    """Puts signed manifests into files."""

    def drawn(self, data: bytes, task: Generation) -> bytes:
        """The file of an image that was drawn, signed."""

    def enlarged(self, data: bytes, task: Upscaling, original: bytes, upscaler: str, factor: int) -> bytes:
        """The file of an image that was enlarged by `factor` from the file `original`, signed."""


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


@dataclass(frozen=True, eq=False)
class Backend:
    """An engine with what stands around it: the gate in front, its images' screens and signer behind."""

    engine: Engine
    gate: Gate
    screens: Screens
    signer: Signer | None = None


class Service:
    """Does what is asked, in front of the engines. Blocking, and safe to call from many threads.

    `engine` draws for every model that `bound` does not give to another. The first of `watermark_keys` marks,
    all of them verify. What is not given is not done: no upscaler, no screens, no storage, no mark, no
    signature. Timeouts are in seconds.
    """

    def __init__(
        self,
        engine: Engine,
        gate: Gate,
        queue_timeout: float,
        screens: Screens | None = None,
        storage: Storage | None = None,
        storage_timeout: float = 30.0,
        upscaler: Upscaler | None = None,
        watermark_keys: Sequence[Key] = (),
        signer: Signer | None = None,
        bound: Mapping[str, Backend] | None = None,
    ) -> None:
        self.engine = engine
        self.upscaler = upscaler
        self.gate = gate
        self.bound: Mapping[str, Backend] = bound or {}
        self._queue_timeout = queue_timeout
        self._screens = screens or NoScreens()
        self._default = Backend(engine, gate, self._screens, signer)
        self._storage = storage or Storage()
        self._storage_timeout = storage_timeout
        self._watermark_keys = watermark_keys
        self._signer = signer

    @property
    def backends(self) -> list[Backend]:
        """Each engine once, with what stands around it; the first draws for the models that are not bound."""
        return list(dict.fromkeys([self._default, *self.bound.values()]))

    @property
    def loaded(self) -> list[str]:
        """The ids whose model is in memory, of those that have one of their own."""
        engines = {model: backend.engine for model, backend in self.bound.items()}
        return [model for model, one in engines.items() if not isinstance(one, Resident) or one.loaded]

    def warm_up(self) -> None:
        """Load what the first images need.

        Raises what `Engine.warm_up` raises, and UNIMPLEMENTED where a store that is listed needs a library.
        """
        self._storage.check_libraries()
        for backend in self.backends:
            started = time.perf_counter()
            log.info("warming up the %s", backend.engine.name)
            backend.engine.warm_up()
            log.info("the %s is ready after %.1f s", backend.engine.name, time.perf_counter() - started)

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
        backend = self.bound.get(task.model.id, self._default)
        engine = backend.engine
        work = sum(item.pixels for item in items) * engine.capabilities.steps / 1e6
        if task.storage_uri:
            self._storage.check_write(task.storage_uri)

        # 1 admit it
        with backend.gate.admit(work, caller, cancellation, self._queue_timeout) as waited:
            timings.seconds["wait"] = waited
            # 2 screen the prompt
            prompt_scores = backend.screens.prompt(task)
            # 3 draw the images
            with timings.step("draw"):
                drawings = engine.draw(items, progress, cancellation)
            # 4 screen the images
            with timings.step("screen"):
                judgements = [backend.screens.image(task, drawing) for drawing in drawings]
            codes = [judgement.code for judgement in judgements]
            shown = [index for index, code in enumerate(codes) if code is None]
            # 5 mark them
            with timings.step("mark"):
                marked = [self._mark(task, drawings[index].pixels) for index in shown]
            # 6 encode them
            with timings.step("encode"):
                finished = tuple(
                    _encode(backend, task, index, pixels, drawings[index], judgements[index])
                    for index, pixels in zip(shown, marked, strict=True)
                )
        # 7 store them if asked; a slow store holds no place at the engine
        if task.storage_uri:
            with timings.step("store"):
                finished = self._store(finished, task.storage_uri, cancellation)
        return GenerationResult(
            images=finished,
            filtered=tuple(code for code in codes if code is not None),
            engine=engine.name,
            seed=task.seed,
            enhanced_prompt=notes.enhanced_prompt(task, drawings),
            prompt_scores=prompt_scores,
            notes=notes.of_generation(task, drawings, codes, engine),
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
        """The enlarged image of an Upscaling, as the only image of the result, unless it is filtered.

        Raises what `decoding.decode`, `Upscaling.factor_for`, `Gate.admit`, `Upscaler.upscale` and `Storage`
        raise, and ImagenError UNIMPLEMENTED without an upscaler.
        """
        upscaler = self.upscaler
        if upscaler is None:
            raise unimplemented("This server has no upscaler.")
        cancellation = cancellation or Cancellation()
        timings = timings or Timings()
        if task.storage_uri:
            self._storage.check_write(task.storage_uri)
        data = self._source(task)
        size = decoding.read_header(data).size
        factor = task.factor_for(size)
        work = size[0] * size[1] * factor**2 / 1e6 * upscaler.work(factor)

        # 1 admit it
        with self.gate.admit(work, caller, cancellation, self._queue_timeout) as waited:
            timings.seconds["wait"] = waited
            # 2 decode the image and screen it
            with timings.step("decode"):
                original = decoding.decode(data)
            with timings.step("screen"):
                judgement = self._screens.original(original.pixels)
            if judgement.code:
                return GenerationResult(
                    (), upscaler.name, filtered=(judgement.code,), notes=notes.of_original(judgement.code)
                )
            # 3 enlarge it
            with timings.step("upscale"):
                enlarged = picture.enlarge(upscaler, original, factor, progress, cancellation)
            # 4 mark it
            with timings.step("mark"):
                enlarged = replace(enlarged, pixels=self._mark(task, enlarged.pixels))
            # 5 encode it
            with timings.step("encode"):
                encoded = _encode_enlarged(task, enlarged, upscaler.name, factor)
                if self._signer:
                    encoded = self._signer.enlarged(encoded, task, data, upscaler.name, factor)
        image = Image(encoded, task.mime_type, enlarged.size, 0, Contents(), judgement.scores)
        finished: tuple[Image, ...] = (image,)
        # 6 store it if asked
        if task.storage_uri:
            with timings.step("store"):
                finished = self._store(finished, task.storage_uri, cancellation)
        flattened = original.alpha is not None and task.mime_type == "image/jpeg"
        return GenerationResult(finished, upscaler.name, notes=(notes.FLATTENED,) if flattened else ())

    def verify(
        self, image: bytes | str, *, caller: str = "", cancellation: Cancellation | None = None
    ) -> Mark | None:
        """The watermark of this service in a PNG, JPEG or WebP file, or in the one at a URI, or None.

        Raises InvalidArgument "image" for another file, and what `Storage.read` and `Gate.admit` raise.
        """
        cancellation = cancellation or Cancellation()
        data = self._stored(image, decoding.VERIFIABLE) if isinstance(image, str) else image
        with self.gate.admit(_VERIFICATION_WORK, caller, cancellation, self._queue_timeout):
            return marks.find(
                decoding.decode(data, decoding.VERIFIABLE).pixels, self._watermark_keys, catalog.MODELS
            )

    def drain(self) -> None:
        """Let nobody else in; those who are here are finished."""
        for backend in self.backends:
            backend.gate.drain()

    def stop(self) -> None:
        """Let nobody else in, and stop the work for those who are here."""
        for backend in self.backends:
            backend.gate.stop()

    def close(self) -> None:
        """Stop all work, and end the engines and the upscaler."""
        self.stop()
        for backend in self.backends:
            backend.engine.close()
        if self.upscaler:
            self.upscaler.close()
        self._storage.close()

    def _source(self, task: Upscaling) -> bytes:
        """The file that is to be enlarged."""
        if task.image is not None:
            return task.image
        assert task.gcs_uri is not None
        return self._stored(task.gcs_uri, decoding.Limits())

    def _stored(self, uri: str, limits: decoding.Limits) -> bytes:
        deadline = time.monotonic() + self._storage_timeout
        return self._storage.read(uri, limits.size, deadline)

    def _mark(self, task: Generation | Upscaling, pixels: Pixels) -> Pixels:
        if not (task.add_watermark and self._watermark_keys):
            return pixels
        return marks.add(pixels, self._watermark_keys[0], task.model.id)

    def _store(self, finished: tuple[Image, ...], uri: str, cancellation: Cancellation) -> tuple[Image, ...]:
        """The images with the URIs where all of them are now."""
        files = [
            File(f"sample_{image.index}.{images.EXTENSIONS[image.mime_type]}", image.data, image.mime_type)
            for image in finished
        ]
        deadline = time.monotonic() + self._storage_timeout
        uris = self._storage.write_all(uri, files, deadline, cancellation)
        return tuple(replace(image, uri=uri) for image, uri in zip(finished, uris, strict=True))


def _encode(
    backend: Backend, task: Generation, index: int, pixels: Pixels, drawing: Drawing, judgement: Judgement
) -> Image:
    metadata = {
        "software": f"openimagen {__version__}",
        "engine": backend.engine.name,
        "model": task.model.id,
        "seed": task.seed,
        "index": index,
    }
    data = images.encode(pixels, task.mime_type, task.compression_quality, metadata)
    if backend.signer:
        data = backend.signer.drawn(data, task)
    return Image(data, task.mime_type, task.size, index, drawing.contents, judgement.scores)


def _encode_enlarged(task: Upscaling, enlarged: decoding.DecodedImage, upscaler: str, factor: int) -> bytes:
    metadata = {
        "software": f"openimagen {__version__}",
        "engine": upscaler,
        "model": task.model.id,
        "upscaled": factor,
    }
    return images.encode(
        enlarged.pixels,
        task.mime_type,
        task.compression_quality,
        metadata,
        alpha=enlarged.alpha,
        grey=enlarged.grey,
        icc=enlarged.icc,
    )
