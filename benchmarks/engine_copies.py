"""Random-weight copies of open-weight models, for benchmarks.

Small ones have some 30 million parameters in the denoiser; "full" ones are of the published models' size, and
are built on the device that they will run on.
"""

from pathlib import Path
from typing import Any

import diffusers
import torch
import transformers

from tests_engines import tiny

FAMILIES = ("z-image", "klein", "sdxl")


def save(family: str, full: bool, folder: Path, device: str) -> int:
    """Write a copy into a folder; gives the denoiser's number of parameters."""
    build = {"z-image": z_image, "klein": klein, "sdxl": sdxl}[family]
    torch.manual_seed(0)
    if full:
        torch.set_default_dtype(torch.bfloat16)
        with torch.device(device):
            pipeline = build(full)
        pipeline.to(device=device, dtype=torch.bfloat16)
        torch.set_default_dtype(torch.float32)
    else:
        pipeline = build(full)
    pipeline.save_pretrained(folder, safe_serialization=True)
    denoiser = pipeline.unet if family == "sdxl" else pipeline.transformer
    return sum(values.numel() for values in denoiser.parameters())


def z_image(full: bool) -> Any:
    if full:
        transformer = diffusers.ZImageTransformer2DModel()  # the class's defaults are the model's
        encoder = transformers.Qwen3Model(_qwen3_4b())
    else:
        transformer = diffusers.ZImageTransformer2DModel(
            dim=384,
            n_layers=12,
            n_refiner_layers=1,
            n_heads=6,
            n_kv_heads=6,
            cap_feat_dim=64,
            axes_dims=[16, 24, 24],
            axes_lens=[1024, 512, 512],
        )
        encoder = transformers.Qwen3Model(_qwen3_small(3))
    parts = {"transformer": transformer, "text_encoder": encoder}
    return _with(tiny.z_image(), vae=_vae(full, 16, shift=0.1159, scale=0.3611), **parts)


def klein(full: bool) -> Any:
    latents = 32 if full else 16
    heads, width, blocks, single, axis = (24, 128, 5, 20, 32) if full else (6, 64, 2, 10, 16)
    encoder = _qwen3_4b() if full else _qwen3_small(27)
    return _with(
        tiny.klein(),
        transformer=diffusers.Flux2Transformer2DModel(
            in_channels=4 * latents,
            num_layers=blocks,
            num_single_layers=single,
            attention_head_dim=width,
            num_attention_heads=heads,
            joint_attention_dim=3 * encoder.hidden_size,
            axes_dims_rope=(axis,) * 4,
            guidance_embeds=False,
        ),
        text_encoder=transformers.Qwen3ForCausalLM(encoder),
        vae=diffusers.AutoencoderKLFlux2(
            latent_channels=latents, block_out_channels=_channels(full), layers_per_block=2 if full else 1
        ),
    )


def sdxl(full: bool) -> Any:
    first, second = (768, 1280) if full else (64, 64)
    channels = (320, 640, 1280) if full else (96, 192, 384)
    return _with(
        tiny.sdxl(),
        unet=diffusers.UNet2DConditionModel(
            sample_size=128,
            block_out_channels=channels,
            layers_per_block=2 if full else 1,
            down_block_types=("DownBlock2D", "CrossAttnDownBlock2D", "CrossAttnDownBlock2D"),
            up_block_types=("CrossAttnUpBlock2D", "CrossAttnUpBlock2D", "UpBlock2D"),
            attention_head_dim=(5, 10, 20) if full else (3, 6, 12),
            use_linear_projection=True,
            addition_embed_type="text_time",
            addition_time_embed_dim=256,
            transformer_layers_per_block=(1, 2, 10) if full else (1, 1, 2),
            projection_class_embeddings_input_dim=second + 6 * 256,
            cross_attention_dim=first + second,
        ),
        text_encoder=transformers.CLIPTextModel(_clip(first, 12 if full else 2)),
        text_encoder_2=transformers.CLIPTextModelWithProjection(_clip(second, 32 if full else 2)),
        vae=_vae(full, 4, shift=None, scale=0.13025, quant=True),
    )


def _with(pipeline: Any, **parts: Any) -> Any:
    """A pipeline of larger parts, with a tiny one's tokenizers and scheduler."""
    return type(pipeline)(**pipeline.components | parts, **_settings(pipeline))


def _settings(pipeline: Any) -> dict[str, Any]:
    return {
        name: value
        for name, value in pipeline.config.items()
        if name in ("is_distilled", "force_zeros_for_empty_prompt")
    }


def _channels(full: bool) -> tuple[int, ...]:
    return (128, 256, 512, 512) if full else (32, 64, 128, 128)


def _vae(full: bool, latents: int, shift: float | None, scale: float, quant: bool = False) -> Any:
    channels = _channels(full)
    return diffusers.AutoencoderKL(
        latent_channels=latents,
        block_out_channels=channels,
        layers_per_block=2 if full else 1,
        down_block_types=("DownEncoderBlock2D",) * len(channels),
        up_block_types=("UpDecoderBlock2D",) * len(channels),
        scaling_factor=scale,
        shift_factor=shift,
        use_quant_conv=quant,
        use_post_quant_conv=quant,
        force_upcast=False,
        sample_size=1024,
    )


def _qwen3_4b() -> Any:
    return transformers.Qwen3Config(
        vocab_size=151936,
        hidden_size=2560,
        intermediate_size=9728,
        num_hidden_layers=36,
        num_attention_heads=32,
        num_key_value_heads=8,
        head_dim=128,
        tie_word_embeddings=True,
    )


def _qwen3_small(layers: int) -> Any:
    return transformers.Qwen3Config(
        vocab_size=300,
        hidden_size=64,
        intermediate_size=128,
        num_hidden_layers=layers,
        num_attention_heads=2,
        num_key_value_heads=2,
        head_dim=32,
        tie_word_embeddings=True,
    )


def _clip(width: int, layers: int) -> Any:
    return transformers.CLIPTextConfig(
        hidden_size=width,
        intermediate_size=4 * width,
        num_hidden_layers=layers,
        num_attention_heads=width // 64 if width > 64 else 2,
        projection_dim=width,
        bos_token_id=0,
        eos_token_id=1,
        pad_token_id=1,
    )
