"""The life of a request, from admission to the encoded images; the only module that knows every step."""

import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

from openimagen import __version__, images
from openimagen.cancellation import Cancellation
from openimagen.config import Settings
from openimagen.engines.engine import Engine, Progress, no_progress
from openimagen.engines.illustrator import Illustrator
from openimagen.errors import unimplemented
from openimagen.gate import Gate
from openimagen.safety import ContractScreens, NoScreens, Screens, meaning
from openimagen.tasks import Contents, Drawing, Generation, GenerationResult, Image

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
        self, engine: Engine, gate: Gate, queue_timeout: float, screens: Screens | None = None
    ) -> None:
        self.engine = engine
        self.gate = gate
        self._queue_timeout = queue_timeout
        self._screens = screens or NoScreens()

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

        Raises what `Gate.admit`, `Screens.prompt` and `Engine.draw` raise, and ImagenError UNIMPLEMENTED for
        a storage_uri.
        """
        cancellation = cancellation or Cancellation()
        timings = timings or Timings()
        items = task.items()
        work = sum(item.pixels for item in items) * self.engine.capabilities.steps / 1e6
        if task.storage_uri:
            raise unimplemented("This server cannot write images to storage yet; leave the storage URI out.")

        # 1 admit it
        with self.gate.admit(work, caller, cancellation, self._queue_timeout) as waited:
            timings.seconds["wait"] = waited
            # 2 screen the prompt
            prompt_scores = self._screens.prompt(task)
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
            # 7 store them: refused above until there is storage
        return GenerationResult(
            images=finished,
            filtered=tuple(code for code in codes if code is not None),
            engine=self.engine.name,
            seed=task.seed,
            enhanced_prompt=_enhanced_prompt(task),
            prompt_scores=prompt_scores,
            notes=self._notes(task, drawings, codes),
        )

    def close(self) -> None:
        """Let nobody else in and end the engine."""
        self.gate.drain()
        self.engine.close()

    def _encode(self, task: Generation, index: int, drawing: Drawing) -> Image:
        metadata = {
            "software": f"openimagen {__version__}",
            "engine": self.engine.name,
            "model": task.model.id,
            "seed": task.seed,
            "index": index,
        }
        data = images.encode(drawing.pixels, task.mime_type, task.compression_quality, metadata)
        scores = self._screens.scores(task, drawing)
        return Image(data, task.mime_type, task.size, index, drawing.contents, scores)

    def _notes(self, task: Generation, drawings: list[Drawing], codes: list[str | None]) -> tuple[str, ...]:
        notes = _contents_notes([drawing.contents for drawing in drawings])
        if task.guidance_scale is not None and not self.engine.capabilities.guidance:
            notes.append(f"guidance scale has no effect on the {self.engine.name}")
        if task.negative_prompt and self.engine.capabilities.negative_prompt == "ignored":
            notes.append(f"the negative prompt has no effect on the {self.engine.name}")
        for code in dict.fromkeys(filter(None, codes)):
            notes.append(f"{codes.count(code)} of {task.count} images filtered, {code}: {meaning(code)}")
        return tuple(notes)


def create(settings: Settings) -> Service:
    """The service that these settings ask for, with the illustrator as its engine."""
    processes = settings.processes
    engine = Illustrator(processes, settings.draw_timeout)
    gate = Gate(engine.capabilities.parallel, settings.queue_megapixels)
    screens = ContractScreens(
        engine.capabilities.only_known_art, settings.screen_prompts, settings.screen_people
    )
    return Service(engine, gate, settings.queue_timeout, screens)


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
