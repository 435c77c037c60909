"""Lumina-Image-2: a 2.6B transformer, a Gemma-2-2B text encoder, flow matching.

Images of one size share a call; texts are padded to 256 tokens, and masked. Time runs from 0 (noise) to 1
and the output is negated. Guidance is negative + scale x (prompt - negative), on above 1, brought back to the
length that the output for the prompt has, row by row of the latents.
"""

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
import torch

from openimagen.engines import wording
from openimagen.engines.diffusers import sampling, sizes
from openimagen.engines.diffusers.model import Defaults, DiffusionModel
from openimagen.engines.diffusers.options import Options
from openimagen.engines.diffusers.sampling import State
from openimagen.tasks import Item

BASE = Defaults(steps=50, guidance=(1.5, 4.0, 7.0), unguided=1.0)


class Lumina(DiffusionModel):
    """Lumina-Image-2."""

    name = "lumina-image-2"
    languages = ("en", "zh", "zh-TW")
    longest_prompt = 256
    licence = "Apache-2.0"

    @classmethod
    def usual(cls, config: Mapping[str, Any], options: Options) -> Defaults:
        """There is but one."""
        return BASE

    def read(self, words: str) -> str:
        """The text after the system prompt."""
        return f"{self.pipeline.system_prompt} <Prompt Start> {words}"

    def encode(self, words: str) -> tuple[torch.Tensor, torch.Tensor]:
        """A text's embedding (1, 256, width) and which of its tokens are text (1, 256)."""
        with sampling.inference():
            embedding, mask = self.pipeline._get_gemma_prompt_embeds([words])
            return embedding, mask

    def start(self, item: Item) -> State:
        """Words and noise, and a scheduler of its own; the system prompt comes before the prompt alone."""
        words, guidance = wording.worded(item), self.guidance_for(item)
        patch = self.pipeline.vae_scale_factor * 2
        width, height = size = sizes.native(item.size, self.defaults.resolution, patch)
        source = sampling.generator(item.seed)
        channels = self.pipeline.transformer.config.in_channels
        shape = (1, channels, 2 * (height // patch), 2 * (width // patch))
        scheduler = sampling.scheduler_like(self.pipeline.scheduler)
        # the stock pipeline gives the channels for the tokens; it matters only where the shift is dynamic
        mu = sampling.shift(scheduler.config, channels)
        scheduler.set_timesteps(sigmas=np.linspace(1.0, 1 / self.defaults.steps, self.defaults.steps), mu=mu)
        return State(
            item=item,
            words=words,
            size=size,
            latents=sampling.noise(shape, source, self.device, self.latents_type),
            prompt=self.told(self.read(words)),
            negative=self.told(item.negative_prompt) if guidance > self.defaults.unguided else None,
            guidance=guidance,
            scheduler=scheduler,
            generator=source,
            key=size,
        )

    def step(self, states: Sequence[State]) -> None:
        """One call for all, which have one size."""
        transformer = self.pipeline.transformer
        rows = sampling.rows(states)
        with sampling.inference():
            outputs = transformer(
                hidden_states=torch.cat([state.latents for state, _ in rows]).to(transformer.dtype),
                timestep=torch.tensor([1 - state.time / 1000 for state, _ in rows], device=self.device),
                encoder_hidden_states=torch.cat([embedding for _, (embedding, _) in rows]),
                encoder_attention_mask=torch.cat([mask for _, (_, mask) in rows]),
                return_dict=False,
            )[0]
            for state, positive, negative in sampling.pairs(states, outputs.to(self.latents_type).split(1)):
                if negative is not None:
                    positive = _guided(positive, negative, state.guidance)
                sampling.advance(state, -positive)

    def latents_of(self, latents: torch.Tensor) -> torch.Tensor:
        """Scaled and shifted back."""
        config = self.pipeline.vae.config
        return latents / config.scaling_factor + config.shift_factor


def _guided(positive: torch.Tensor, negative: torch.Tensor, scale: float) -> torch.Tensor:
    guided = negative + scale * (positive - negative)
    lengths = [torch.norm(values, dim=-1, keepdim=True) for values in (positive, guided)]
    return guided * (lengths[0] / lengths[1])
