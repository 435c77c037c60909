"""Stable Diffusion XL, and its Turbo and Lightning kin: a 2.6B U-Net and two CLIP text encoders.

Images of one size share a call; texts have 77 tokens, and longer ones are cut off. The schedule is the
checkpoint's own, whatever its class. Guidance is negative + scale x (prompt - negative), on above 1; without
a negative prompt, the negative is zeros where the checkpoint says so.
"""

from collections.abc import Mapping, Sequence
from typing import Any

import torch

from openimagen.engines import wording
from openimagen.engines.diffusers import sampling, sizes
from openimagen.engines.diffusers.model import Defaults, DiffusionModel
from openimagen.engines.diffusers.options import Options
from openimagen.engines.diffusers.sampling import State
from openimagen.tasks import Item

BASE = Defaults(steps=30, guidance=(2.0, 5.0, 10.0), unguided=1.0)
TURBO = Defaults(steps=4, guidance=(0.0, 0.0, 0.0), unguided=1.0, resolution=512)
LIGHTNING = Defaults(steps=4, guidance=(0.0, 0.0, 0.0), unguided=1.0)
# Three halvings of the decoder's latents in the U-Net need sides that are multiples of this many pixels.
_MULTIPLE = 32


class SDXL(DiffusionModel):
    """SDXL; the folder of a distilled one has "turbo" or "lightning" in its path."""

    name = "sdxl"
    languages = ("en",)
    longest_prompt = 77
    licence = "OpenRAIL++-M (check the card of a distilled one)"

    def __init__(self, pipeline: Any, options: Options) -> None:
        super().__init__(pipeline, options)
        if options.file and options.says("lightning"):
            # the file comes without a scheduler, and was distilled for these timesteps
            scheduler = pipeline.scheduler
            pipeline.scheduler = type(scheduler).from_config(scheduler.config, timestep_spacing="trailing")

    @classmethod
    def usual(cls, config: Mapping[str, Any], options: Options) -> Defaults:
        """What the checkpoint was made for, by its name."""
        return TURBO if options.says("turbo") else LIGHTNING if options.says("lightning") else BASE

    def encode(self, words: str) -> tuple[torch.Tensor, torch.Tensor]:
        """The text's embedding (1, 77, width) and its summary (1, width)."""
        with sampling.inference():
            embedding, _, summary, _ = self.pipeline.encode_prompt(words, do_classifier_free_guidance=False)
            return embedding, summary

    def start(self, item: Item) -> State:
        """Words and noise, and a scheduler of the image's own."""
        words, guidance = wording.worded(item), self.guidance_for(item)
        width, height = size = sizes.native(item.size, self.defaults.resolution, _MULTIPLE)
        source = sampling.generator(item.seed)
        factor = self.pipeline.vae_scale_factor
        shape = (1, self.pipeline.unet.config.in_channels, height // factor, width // factor)
        scheduler = sampling.scheduler_like(self.pipeline.scheduler)
        scheduler.set_timesteps(self.defaults.steps)
        noise = sampling.noise(shape, source, self.device, self.latents_type)
        return State(
            item=item,
            words=words,
            size=size,
            latents=noise * float(scheduler.init_noise_sigma),
            prompt=self.told(words),
            negative=self._negative(item) if guidance > self.defaults.unguided else None,
            guidance=guidance,
            scheduler=scheduler,
            generator=source,
            key=size,
        )

    def _negative(self, item: Item) -> tuple[torch.Tensor, torch.Tensor]:
        if item.negative_prompt or not self.pipeline.config.force_zeros_for_empty_prompt:
            found: tuple[torch.Tensor, torch.Tensor] = self.told(item.negative_prompt)
            return found
        embedding, summary = self.told("")
        return torch.zeros_like(embedding), torch.zeros_like(summary)

    def step(self, states: Sequence[State]) -> None:
        """One call for all, which have one size; the noise of each is scaled by its own schedule."""
        unet = self.pipeline.unet
        rows = sampling.rows(states)
        with sampling.inference():
            seen = [
                state.scheduler.scale_model_input(state.latents, state.scheduler.timesteps[state.step])
                for state, _ in rows
            ]
            # its size, where it was cut out of a larger picture, and the size that is wanted
            shapes = [(*state.size[::-1], 0, 0, *state.size[::-1]) for state, _ in rows]
            outputs = unet(
                torch.cat(seen).to(unet.dtype),
                torch.tensor([state.time for state, _ in rows], device=self.device),
                encoder_hidden_states=torch.cat([embedding for _, (embedding, _) in rows]),
                added_cond_kwargs={
                    "text_embeds": torch.cat([summary for _, (_, summary) in rows]),
                    "time_ids": torch.tensor(shapes, dtype=unet.dtype, device=self.device),
                },
                return_dict=False,
            )[0]
            for state, positive, negative in sampling.pairs(states, outputs.to(self.latents_type).split(1)):
                if negative is not None:
                    positive = negative + state.guidance * (positive - negative)
                sampling.advance(state, positive)

    def latents_of(self, latents: torch.Tensor) -> torch.Tensor:
        """Scaled back, and where the checkpoint has them, by its means and deviations."""
        config = self.pipeline.vae.config
        mean, deviation = config.get("latents_mean"), config.get("latents_std")
        if mean is None or deviation is None:
            return latents / config.scaling_factor
        means, deviations = (
            torch.tensor(values).to(latents).view(1, -1, 1, 1) for values in (mean, deviation)
        )
        return latents * deviations / config.scaling_factor + means
