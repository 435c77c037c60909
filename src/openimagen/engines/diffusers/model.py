"""What every family of models is to the step batcher, apart from its three acts."""

import gc
from abc import ABC, abstractmethod
from collections import OrderedDict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

import torch

from openimagen.engines import fitting, wording
from openimagen.engines.diffusers import sampling, speed
from openimagen.engines.diffusers.options import Options
from openimagen.engines.diffusers.preview import LinearPreview
from openimagen.engines.diffusers.sampling import State
from openimagen.engines.engine import Capabilities
from openimagen.tasks import Contents, Drawing, Item, Pixels

_KEPT_PROMPTS = 16


@dataclass(frozen=True)
class Defaults:
    """How a checkpoint wants to be run. `guidance` is (low, default, high) in the model's own scale.

    `unguided` is the scale at and below which there is no guidance: the negative prompt then has no effect.
    """

    steps: int
    guidance: tuple[float, float, float]
    unguided: float
    resolution: int = 1024

    @property
    def guided(self) -> bool:
        """Whether there is guidance by default; a request cannot turn it on."""
        return self.guidance[1] > self.unguided

    def with_options(self, options: Options) -> "Defaults":
        """These, where the operator did not say otherwise."""
        low, default, high = self.guidance
        if options.guidance is not None:
            default = options.guidance
        return replace(
            self,
            steps=options.steps or self.steps,
            guidance=(min(low, default), default, max(high, default)),
            resolution=options.resolution or self.resolution,
        )


class DiffusionModel(ABC):
    """A family on a pipeline's components: `start`, `step` and what they need are its own.

    `longest_prompt` is the number of tokens that the text encoder reads; what comes after them is cut off.
    """

    name: str
    languages: tuple[str, ...]
    licence: str
    longest_prompt: int

    def __init__(self, pipeline: Any, options: Options) -> None:
        self.pipeline = pipeline
        self.device: torch.device = pipeline._execution_device  # `device` is the CPU while it is offloaded
        self.options = options
        # of the latents between two steps; diffusers' pipelines keep them in the model's own
        self.latents_type = speed.denoiser_of(pipeline).dtype if options.stock_rounding else torch.float32
        self.defaults = self.usual(pipeline.config, options).with_options(options)
        speed.tune(pipeline, options, self.defaults.resolution, self.defaults.steps)
        self.guided = self.defaults.guided
        self.capabilities = self.able(pipeline.config, options)
        self._preview = LinearPreview()
        self._encoded: OrderedDict[str, Any] = OrderedDict()

    @classmethod
    @abstractmethod
    def usual(cls, config: Mapping[str, Any], options: Options) -> Defaults:
        """How a checkpoint wants to be run; `config` is its model_index.json."""

    @classmethod
    def able(cls, config: Mapping[str, Any], options: Options) -> Capabilities:
        """What a checkpoint can do, told without loading it."""
        defaults = cls.usual(config, options).with_options(options)
        return Capabilities(
            languages=cls.languages,
            negative_prompt="real" if defaults.guided else "ignored",
            guidance=defaults.guided,
            licence=cls.licence,
            medium="image",
            steps=defaults.steps,
        )

    @abstractmethod
    def start(self, item: Item) -> State:
        """The state of an image before its first step (see `StepModel.start`)."""

    @abstractmethod
    def step(self, states: Sequence[State]) -> None:
        """One step of each (see `StepModel.step`)."""

    @abstractmethod
    def latents_of(self, latents: torch.Tensor) -> torch.Tensor:
        """What the decoder reads (1, channels, height, width), of latents as the denoiser has them."""

    @abstractmethod
    def encode(self, words: str) -> Any:
        """What the denoiser is told of a text."""

    def read(self, words: str) -> str:
        """The text as the text encoder reads it."""
        return words

    def decode(self, state: State) -> torch.Tensor:
        """The image (1, 3, height, width), float32 from 0 to 1."""
        vae, latents = self.pipeline.vae, state.latents
        with sampling.inference():
            if self.options.stock_rounding:
                return sampling.to_unit(vae.decode(self.latents_of(latents.to(vae.dtype))).sample)
            return sampling.to_unit(vae.decode(self.latents_of(latents).to(vae.dtype)).sample.float())

    def finish(self, state: State) -> Drawing:
        """The image at the size that was asked for, with a note where the model drew another."""
        pixels = sampling.to_pixels(self.decode(state))
        with sampling.inference():
            self._preview.learn(self.latents_of(state.latents)[0].float().cpu().numpy(), pixels)
        item = state.item
        prompt = state.words if item.enhance and state.words != item.prompt else ""
        return Drawing(
            fitting.fitted(pixels, item.size), Contents(notes=tuple(self._notes(state)), prompt=prompt)
        )

    def _notes(self, state: State) -> Iterator[str]:
        yield from fitting.notes(state.size, state.item.size)
        if len(self.pipeline.tokenizer(self.read(state.words))["input_ids"]) > self.longest_prompt:
            yield f"the {self.name} reads {self.longest_prompt} tokens: the end of the prompt was cut off"

    def preview(self, state: State) -> Pixels | None:
        """The image as last predicted, at the latents' size; None before an image was finished."""
        if state.estimate is None:
            return None
        latents, prediction, sigma = state.estimate
        with sampling.inference():
            clean = self.latents_of(latents - sigma * prediction)
            return self._preview.show(clean[0].float().cpu().numpy())

    def warm_up(self) -> None:
        """Take one step at the usual size and decode it; then the other kinds of steps that take longer once.

        These are shared ones where steps are shared, and another size where code is compiled for sizes.
        """
        side = self.defaults.resolution
        state = self._garden(side, side)
        self.step([state])
        self.decode(state)
        if self.options.compile:
            self.step([self._garden(2 * side, side)])
        if self.options.max_batch > 1:
            self.step([self._garden(side, side), self._garden(side, side, " in bloom" * 20)])

    def _garden(self, width: int, height: int, words: str = "") -> State:
        return self.start(Item("a garden" + words, "", (width, height), 0, "en", None, None))

    def close(self) -> None:
        """Give back the model's memory."""
        self._encoded.clear()
        self.pipeline = None
        gc.collect()  # parts of a pipeline refer to each other
        if self.device.type == "cuda":
            torch.cuda.empty_cache()

    def guidance_for(self, item: Item) -> float:
        """The scale to draw an item with, in the model's own units."""
        if not self.guided:
            return self.defaults.guidance[1]
        return wording.guidance(item.guidance_scale, *self.defaults.guidance)

    def told(self, words: str) -> Any:
        """`encode`, remembered: the images of a request share their words."""
        if words not in self._encoded:
            speed.make_room(self.pipeline)
            self._encoded[words] = self.encode(words)
            if len(self._encoded) > _KEPT_PROMPTS:
                self._encoded.popitem(last=False)
        self._encoded.move_to_end(words)
        return self._encoded[words]
