"""What every family does alike: an image's state, its noise, a step of its own scheduler, its pixels."""

import inspect
from collections.abc import Hashable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

import numpy as np
import torch

from openimagen.catalog import Size
from openimagen.errors import ImagenError
from openimagen.tasks import Item, Pixels


@dataclass(eq=False)
class State:
    """One image on its way. `size` is what it is drawn at; `latents` is (1, channels, height, width).

    Latents, and all that is computed with them between two calls of the model, are of one type: float32, or
    the model's own where the stock pipeline's rounding is wanted.

    `prompt` and `negative` are what the family's text encoder made of the words; `negative` is None where
    nothing is guided. `scheduler` and `generator` belong to this image alone. `estimate` is (latents, last
    prediction, sigma) after the last step, for the preview.
    """

    item: Item
    words: str
    size: Size
    latents: torch.Tensor
    prompt: Any
    negative: Any
    guidance: float
    scheduler: Any
    generator: torch.Generator
    key: Hashable = ()
    step: int = 0
    estimate: tuple[torch.Tensor, torch.Tensor, float] | None = None

    @property
    def steps(self) -> int:
        """How many there are in all."""
        return len(self.scheduler.timesteps)

    @property
    def time(self) -> float:
        """The scheduler's timestep of the next step."""
        return float(self.scheduler.timesteps[self.step])


def generator(seed: int) -> torch.Generator:
    """The generator of an image: torch's Mersenne Twister on the CPU, seeded with the item's seed.

    The same whatever the device, so that the noise is, too. It is what `torch.Generator("cpu")` gives a
    stock diffusers pipeline.
    """
    return torch.Generator("cpu").manual_seed(seed)


def noise(
    shape: Sequence[int], source: torch.Generator, device: torch.device, dtype: torch.dtype = torch.float32
) -> torch.Tensor:
    """Normal noise, drawn on the CPU. Of another type it is other noise."""
    return torch.randn(tuple(shape), generator=source, dtype=dtype).to(device)


def scheduler_like(shared: Any) -> Any:
    """A scheduler of one's own, since a scheduler keeps the state of the image it works for."""
    return type(shared).from_config(shared.config)


def rows(states: Sequence[State]) -> list[tuple[State, Any]]:
    """The rows of one call: each state with its prompt, then each guided one with its negative."""
    guided = [(state, state.negative) for state in states if state.negative is not None]
    return [(state, state.prompt) for state in states] + guided


def pairs(
    states: Sequence[State], outputs: Sequence[torch.Tensor]
) -> Iterator[tuple[State, torch.Tensor, torch.Tensor | None]]:
    """Each state with the outputs for its prompt and its negative, which come in the order of `rows`."""
    negatives = iter(outputs[len(states) :])
    for state, positive in zip(states, outputs, strict=False):
        yield state, positive, next(negatives) if state.negative is not None else None


def advance(state: State, prediction: torch.Tensor) -> None:
    """Take a step with what the model predicted (as the scheduler wants it), in the type of the latents."""
    prediction = prediction.to(state.latents.dtype)
    time = state.scheduler.timesteps[state.step]
    take = state.scheduler.step
    own = {"generator": state.generator} if "generator" in inspect.signature(take).parameters else {}
    state.latents = take(prediction, time, state.latents, return_dict=False, **own)[0]
    state.step += 1
    if _foretells(state.scheduler):
        state.estimate = (state.latents, prediction, float(state.scheduler.sigmas[state.step]))


def chat(tokenizer: Any, words: str, thinking: bool) -> str:
    """A text as the question of a chat, in the format of the tokenizer's own template."""
    question = [{"role": "user", "content": words}]
    return str(
        tokenizer.apply_chat_template(
            question, tokenize=False, add_generation_prompt=True, enable_thinking=thinking
        )
    )


def _foretells(scheduler: Any) -> bool:
    """True where latents less sigma times the prediction are the finished image, as predicted."""
    eulers = type(scheduler).__name__.startswith(("Euler", "FlowMatchEuler"))
    return eulers and scheduler.config.get("prediction_type", "epsilon") == "epsilon"


def to_pixels(image: torch.Tensor) -> Pixels:
    """Pixels of a decoded image (1, 3, height, width) of values from 0 to 1.

    Raises ImagenError INTERNAL where the values are no numbers, as after an overflow in float16.
    """
    if not bool(torch.isfinite(image).all()):
        raise ImagenError("INTERNAL", "The model gave no numbers for this image.")
    levels = (image[0] * 255).round().clamp(0, 255).to(torch.uint8)
    return np.ascontiguousarray(levels.permute(1, 2, 0).cpu().numpy())


def to_unit(image: torch.Tensor) -> torch.Tensor:
    """A decoded image, from -1 to 1, brought to 0 to 1 in its own type and cut off there; float32."""
    return (image / 2 + 0.5).clamp(0, 1).float()


@contextmanager
def inference() -> Iterator[None]:
    """No gradients inside, and MemoryError for torch's several ways to say that memory ran out."""
    try:
        with torch.inference_mode():
            yield
    except torch.OutOfMemoryError as error:
        raise MemoryError from error
    except RuntimeError as error:
        if "can't allocate memory" in str(error) or "not enough memory" in str(error):
            raise MemoryError from error
        raise


def shift(config: Any, tokens: int) -> float:
    """How far a flow-matching scheduler moves its sigmas towards noise for an image of so many tokens.

    A straight line through the (tokens, shift) pairs of its configuration.
    """
    first, last = config.get("base_image_seq_len", 256), config.get("max_image_seq_len", 4096)
    low, high = config.get("base_shift", 0.5), config.get("max_shift", 1.15)
    return float(low + (high - low) * (tokens - first) / (last - first))
