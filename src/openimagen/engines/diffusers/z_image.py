"""Z-Image and Z-Image-Turbo: a 6B transformer, a Qwen3 text encoder, flow matching.

Images of any sizes and prompts of any lengths share a call: the transformer takes lists. Its time runs from 0
(noise) to 1, and its output is negated. Guidance is prompt + scale x (prompt - negative), on above 0.
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

BASE = Defaults(steps=30, guidance=(1.0, 4.0, 7.0), unguided=0.0)
TURBO = Defaults(steps=9, guidance=(0.0, 0.0, 0.0), unguided=0.0)


class ZImage(DiffusionModel):
    """Z-Image; the folder of a distilled one has "turbo" in its path."""

    name = "z-image"
    languages = ("en", "zh", "zh-TW")
    longest_prompt = 512
    licence = "Apache-2.0"

    @classmethod
    def usual(cls, config: Mapping[str, Any], options: Options) -> Defaults:
        """What the checkpoint was made for, by its name."""
        return TURBO if options.says("turbo") else BASE

    def read(self, words: str) -> str:
        """The text as the question of a chat, as `encode_prompt` puts it."""
        return sampling.chat(self.pipeline.tokenizer, words, thinking=True)

    def encode(self, words: str) -> torch.Tensor:
        """The text's embedding (tokens, width), as long as the text."""
        with sampling.inference():
            return self.pipeline.encode_prompt([words], do_classifier_free_guidance=False)[0][0]

    def start(self, item: Item) -> State:
        """Words and noise, and a scheduler of the image's own."""
        words, guidance = wording.worded(item), self.guidance_for(item)
        patch = self.pipeline.vae_scale_factor * 2
        width, height = size = sizes.native(item.size, self.defaults.resolution, patch)
        source = sampling.generator(item.seed)
        shape = (1, self.pipeline.transformer.in_channels, 2 * (height // patch), 2 * (width // patch))
        scheduler = sampling.scheduler_like(self.pipeline.scheduler)
        # mu matters only to a scheduler that shifts by the image's size
        mu = sampling.shift(scheduler.config, (height // patch) * (width // patch))
        scheduler.set_timesteps(sigmas=np.linspace(1.0, 1 / self.defaults.steps, self.defaults.steps), mu=mu)
        return State(
            item=item,
            words=words,
            size=size,
            latents=sampling.noise(shape, source, self.device),
            prompt=self.told(words),
            negative=self.told(item.negative_prompt) if guidance > self.defaults.unguided else None,
            guidance=guidance,
            scheduler=scheduler,
            generator=source,
        )

    def step(self, states: Sequence[State]) -> None:
        """One call for all, whatever their sizes and times."""
        transformer = self.pipeline.transformer
        rows = sampling.rows(states)
        with sampling.inference():
            outputs = transformer(
                [state.latents[0].to(transformer.dtype).unsqueeze(1) for state, _ in rows],
                torch.tensor([(1000 - state.time) / 1000 for state, _ in rows], device=self.device),
                [words for _, words in rows],
                return_dict=False,
            )[0]
            outputs = [output.float().squeeze(1)[None] for output in outputs]
            for state, positive, negative in sampling.pairs(states, outputs):
                if negative is not None:
                    positive = positive + state.guidance * (positive - negative)
                sampling.advance(state, -positive)

    def latents_of(self, latents: torch.Tensor) -> torch.Tensor:
        """Scaled and shifted back."""
        config = self.pipeline.vae.config
        return latents / config.scaling_factor + config.shift_factor
