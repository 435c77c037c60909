"""FLUX.2-klein: a 4B or 9B transformer distilled to four steps, a Qwen3 text encoder, flow matching.

Images of one size share a call; every text is padded to 512 tokens, which the transformer sees. Latents are
2x2 patches of the decoder's. The distilled ones are not guided; the base ones are, above a scale of 1.
"""

from collections.abc import Mapping, Sequence
from contextlib import nullcontext
from typing import Any

import numpy as np
import torch
from diffusers.pipelines.flux2.pipeline_flux2_klein import compute_empirical_mu

from openimagen.engines import wording
from openimagen.engines.diffusers import sampling, sizes
from openimagen.engines.diffusers.model import Defaults, DiffusionModel
from openimagen.engines.diffusers.options import Options
from openimagen.engines.diffusers.sampling import State
from openimagen.engines.diffusers.step_cache import StepCache
from openimagen.tasks import Item

DISTILLED = Defaults(steps=4, guidance=(1.0, 1.0, 1.0), unguided=1.0)
BASE = Defaults(steps=50, guidance=(1.5, 4.0, 7.0), unguided=1.0)


class Klein(DiffusionModel):
    """FLUX.2-klein; its model_index.json says whether it is distilled."""

    name = "flux.2-klein"
    languages = ("en",)
    longest_prompt = 512
    licence = "Apache-2.0 (4B), FLUX non-commercial (9B)"

    def __init__(self, pipeline: Any, options: Options) -> None:
        super().__init__(pipeline, options)
        self._cached = nullcontext if options.step_cache == "none" else StepCache(pipeline.transformer).of

    @classmethod
    def usual(cls, config: Mapping[str, Any], options: Options) -> Defaults:
        """What the checkpoint was made for, by its index."""
        return DISTILLED if config.get("is_distilled") else BASE

    def read(self, words: str) -> str:
        """The text as the question of a chat, as `encode_prompt` puts it."""
        return sampling.chat(self.pipeline.tokenizer, words, thinking=False)

    def encode(self, words: str) -> tuple[torch.Tensor, torch.Tensor]:
        """The text's embedding (1, 512, width) and the places of its tokens."""
        with sampling.inference():
            embedding, places = self.pipeline.encode_prompt([words])
            return embedding, places

    def start(self, item: Item) -> State:
        """Words and noise, and a scheduler of the image's own."""
        words, guidance = wording.worded(item), self.guidance_for(item)
        patch = self.pipeline.vae_scale_factor * 2
        width, height = size = sizes.native(item.size, self.defaults.resolution, patch)
        source = sampling.generator(item.seed)
        shape = (1, self.pipeline.transformer.config.in_channels, height // patch, width // patch)
        scheduler = sampling.scheduler_like(self.pipeline.scheduler)
        steps = self.defaults.steps
        mu = compute_empirical_mu((height // patch) * (width // patch), steps)
        scheduler.set_timesteps(sigmas=np.linspace(1.0, 1 / steps, steps), mu=mu)
        return State(
            item=item,
            words=words,
            size=size,
            latents=sampling.noise(shape, source, self.device, self.latents_type),
            prompt=self.told(words),
            negative=self.told(item.negative_prompt) if guidance > self.defaults.unguided else None,
            guidance=guidance,
            scheduler=scheduler,
            generator=source,
            key=size,
        )

    def step(self, states: Sequence[State]) -> None:
        """One call for all, which have one size."""
        pipeline, transformer = self.pipeline, self.pipeline.transformer
        rows = sampling.rows(states)
        with sampling.inference(), self._cached(states[0]):
            latents = torch.cat([state.latents for state, _ in rows])
            outputs = transformer(
                hidden_states=pipeline._pack_latents(latents).to(transformer.dtype),
                timestep=torch.tensor([state.time for state, _ in rows]).to(latents) / 1000,
                guidance=None,
                encoder_hidden_states=torch.cat([embedding for _, (embedding, _) in rows]),
                txt_ids=torch.cat([places for _, (_, places) in rows]),
                img_ids=pipeline._prepare_latent_ids(latents).to(self.device),
                return_dict=False,
            )[0]
            outputs = outputs.to(latents.dtype).permute(0, 2, 1).unflatten(2, latents.shape[2:]).split(1)
            for state, positive, negative in sampling.pairs(states, outputs):
                if negative is not None:
                    positive = negative + state.guidance * (positive - negative)
                sampling.advance(state, positive)

    def latents_of(self, latents: torch.Tensor) -> torch.Tensor:
        """Scaled and shifted back by the decoder's running statistics, and out of their patches."""
        norm = self.pipeline.vae.bn
        mean = norm.running_mean.view(1, -1, 1, 1).to(latents)
        variance = norm.running_var.view(1, -1, 1, 1).to(latents)
        scale = torch.sqrt(variance + self.pipeline.vae.config.batch_norm_eps)
        return self.pipeline._unpatchify_latents(latents * scale + mean)
