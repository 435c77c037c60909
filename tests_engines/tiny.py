"""Tiny random-weight pipelines of the real classes, saved to disk: 2 to 4 MB each, built in a second or two.

The tokenizers have a byte for a token, so every language encodes, but not as the real ones do.
"""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import diffusers
import torch
import transformers
from tokenizers import Tokenizer, decoders, models, pre_tokenizers, processors

_QWEN_TOKENS = ("<|endoftext|>", "<|im_start|>", "<|im_end|>", "<think>", "</think>")
_CHAT = (
    "{% for message in messages %}<|im_start|>{{ message['role'] }}\n{{ message['content'] }}<|im_end|>\n"
    "{% endfor %}{% if add_generation_prompt %}<|im_start|>assistant\n{% endif %}"
)
_VAE_CHANNELS = (16, 16, 32, 32)
_LATENTS = 4


def z_image() -> Any:
    """A ZImagePipeline."""
    transformer = diffusers.ZImageTransformer2DModel(
        in_channels=_LATENTS,
        dim=64,
        n_layers=2,
        n_refiner_layers=1,
        n_heads=4,
        n_kv_heads=4,
        cap_feat_dim=32,
        axes_dims=[4, 6, 6],
        axes_lens=[1024, 512, 512],
    )
    tokenizer = _tokenizer(_QWEN_TOKENS, pad=_QWEN_TOKENS[0], eos=_QWEN_TOKENS[2])
    tokenizer.chat_template = _CHAT
    return diffusers.ZImagePipeline(
        scheduler=diffusers.FlowMatchEulerDiscreteScheduler(shift=3.0),
        vae=_vae(shift=0.1159, scale=0.3611),
        text_encoder=transformers.Qwen3Model(_qwen3(hidden=32, layers=3, tokens=len(tokenizer))),
        tokenizer=tokenizer,
        transformer=transformer,
    )


def klein(distilled: bool = True) -> Any:
    """A Flux2KleinPipeline. The text encoder has 27 layers, since the 9th, 18th and 27th are read."""
    width = 16
    tokenizer = _tokenizer(_QWEN_TOKENS, pad=_QWEN_TOKENS[0], eos=_QWEN_TOKENS[2])
    tokenizer.chat_template = _CHAT
    encoder = _qwen3(hidden=width, layers=27, tokens=len(tokenizer))
    return diffusers.Flux2KleinPipeline(
        scheduler=diffusers.FlowMatchEulerDiscreteScheduler(use_dynamic_shifting=True, shift=3.0),
        vae=diffusers.AutoencoderKLFlux2(
            latent_channels=_LATENTS,
            norm_num_groups=8,
            block_out_channels=_VAE_CHANNELS,
            layers_per_block=1,
            sample_size=64,
        ),
        text_encoder=transformers.Qwen3ForCausalLM(encoder),
        tokenizer=tokenizer,
        transformer=diffusers.Flux2Transformer2DModel(
            in_channels=4 * _LATENTS,
            num_layers=1,
            num_single_layers=2,
            attention_head_dim=16,
            num_attention_heads=4,
            joint_attention_dim=3 * width,
            timestep_guidance_channels=32,
            axes_dims_rope=(4, 4, 4, 4),
            guidance_embeds=False,
        ),
        is_distilled=distilled,
    )


def klein_base() -> Any:
    """The same, to be guided."""
    return klein(distilled=False)


def lumina_wide() -> Any:
    """A Lumina2Pipeline of the real width, which the converter of its original layout takes for granted."""
    return lumina(
        hidden_size=2304,
        num_layers=1,
        num_attention_heads=24,
        num_kv_heads=8,
        ffn_dim_multiplier=0.02,
        axes_dim_rope=(32, 32, 32),
    )


def lumina(**changes: Any) -> Any:
    """A Lumina2Pipeline; `changes` are of its transformer's config."""
    special = ("<pad>", "<eos>", "<bos>")
    tokenizer = _tokenizer(special, pad="<pad>", eos="<eos>", bos="<bos>", length=256, begins=True)
    encoder = transformers.Gemma2Config(
        vocab_size=len(tokenizer),
        hidden_size=32,
        intermediate_size=64,
        num_hidden_layers=2,
        num_attention_heads=2,
        num_key_value_heads=1,
        head_dim=16,
        query_pre_attn_scalar=16,
        max_position_embeddings=512,
        sliding_window=512,
        pad_token_id=0,
        bos_token_id=2,
        eos_token_id=1,
    )
    return diffusers.Lumina2Pipeline(
        transformer=diffusers.Lumina2Transformer2DModel(
            **{
                "sample_size": 16,
                "in_channels": _LATENTS,
                "hidden_size": 48,
                "num_layers": 2,
                "num_refiner_layers": 1,
                "num_attention_heads": 4,
                "num_kv_heads": 2,
                "multiple_of": 16,
                "axes_dim_rope": (4, 4, 4),
                "axes_lens": (300, 512, 512),
                "cap_feat_dim": 32,
            }
            | changes
        ),
        scheduler=diffusers.FlowMatchEulerDiscreteScheduler(shift=6.0),
        vae=_vae(shift=0.1159, scale=0.3611),
        text_encoder=transformers.Gemma2Model(encoder),
        tokenizer=tokenizer,
    )


def sdxl(scheduler: Any = None, width: int = 32, second_width: int = 32) -> Any:
    """A StableDiffusionXLPipeline, by default with Euler's scheduler as the original's is set up."""
    special = ("<|startoftext|>", "<|endoftext|>")
    first, second = (
        _tokenizer(special, pad=pad, bos=special[0], eos=special[1], length=77, begins=True, ends=True)
        for pad in (special[1], "!")
    )
    encoder, encoder_2 = (
        transformers.CLIPTextConfig(
            vocab_size=len(first),
            hidden_size=hidden,
            intermediate_size=2 * hidden,
            num_hidden_layers=2,
            num_attention_heads=2,
            max_position_embeddings=77,
            projection_dim=hidden,
            bos_token_id=0,
            eos_token_id=1,
            pad_token_id=1,
        )
        for hidden in (width, second_width)
    )
    return diffusers.StableDiffusionXLPipeline(
        vae=_vae(shift=None, scale=0.13025, quant=True),
        text_encoder=transformers.CLIPTextModel(encoder),
        text_encoder_2=transformers.CLIPTextModelWithProjection(encoder_2),
        tokenizer=first,
        tokenizer_2=second,
        unet=diffusers.UNet2DConditionModel(
            sample_size=16,
            in_channels=_LATENTS,
            out_channels=_LATENTS,
            layers_per_block=1,
            block_out_channels=(16, 32, 32),
            down_block_types=("DownBlock2D", "CrossAttnDownBlock2D", "CrossAttnDownBlock2D"),
            up_block_types=("CrossAttnUpBlock2D", "CrossAttnUpBlock2D", "UpBlock2D"),
            attention_head_dim=(2, 4, 4),
            use_linear_projection=True,
            addition_embed_type="text_time",
            addition_time_embed_dim=8,
            norm_num_groups=8,
            transformer_layers_per_block=(1, 1, 2),
            projection_class_embeddings_input_dim=second_width + 6 * 8,
            cross_attention_dim=width + second_width,
        ),
        scheduler=scheduler
        or diffusers.EulerDiscreteScheduler(
            beta_start=0.00085,
            beta_end=0.012,
            beta_schedule="scaled_linear",
            timestep_spacing="leading",
            steps_offset=1,
        ),
        force_zeros_for_empty_prompt=True,
        add_watermarker=False,
    )


def sdxl_turbo() -> Any:
    """The same with the scheduler of the Turbo, which draws noise at every step."""
    return sdxl(
        diffusers.EulerAncestralDiscreteScheduler(
            beta_start=0.00085, beta_end=0.012, beta_schedule="scaled_linear", timestep_spacing="trailing"
        )
    )


def sdxl_dpm() -> Any:
    """The same with a scheduler that remembers earlier steps."""
    return sdxl(
        diffusers.DPMSolverMultistepScheduler(
            beta_start=0.00085, beta_end=0.012, beta_schedule="scaled_linear", use_karras_sigmas=True
        )
    )


def sdxl_ddim() -> Any:
    """The same with a scheduler that has no sigmas."""
    return sdxl(
        diffusers.DDIMScheduler(
            beta_start=0.00085,
            beta_end=0.012,
            beta_schedule="scaled_linear",
            clip_sample=False,
            steps_offset=1,
        )
    )


def save(pipeline: Any, folder: Path) -> Path:
    """Give every parameter a random value that matters, and write the pipeline as checkpoints are written."""
    _wake(pipeline)
    pipeline.save_pretrained(folder, safe_serialization=True)
    return folder


def _wake(pipeline: Any) -> None:
    """Redraw all weights: as classes first make them, gates and pads are zero and much has no effect."""
    source = torch.Generator().manual_seed(0)
    for _, part in sorted(pipeline.components.items()):
        if not isinstance(part, torch.nn.Module):
            continue
        for name, values in part.named_parameters():
            if values.ndim >= 2:
                scale = 0.7 / max(1, values[0].numel()) ** 0.5
                values.data.copy_(torch.randn(values.shape, generator=source) * scale)
            elif "norm" in name and name.endswith("weight"):
                values.data.fill_(1.0)
            else:
                values.data.copy_(torch.randn(values.shape, generator=source) * 0.02)


def _tokenizer(
    special: Sequence[str],
    pad: str,
    eos: str,
    bos: str | None = None,
    length: int = 512,
    begins: bool = False,
    ends: bool = False,
) -> Any:
    letters = sorted(pre_tokenizers.ByteLevel.alphabet())
    vocabulary = {token: index for index, token in enumerate([*special, *letters])}
    tokenizer = Tokenizer(models.BPE(vocab=vocabulary, merges=[]))
    tokenizer.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=False)
    tokenizer.decoder = decoders.ByteLevel()
    tokenizer.add_special_tokens(list(special))
    if begins:
        tokenizer.post_processor = processors.TemplateProcessing(
            single=f"{bos} $A {eos}" if ends else f"{bos} $A",
            special_tokens=[(token, vocabulary[token]) for token in (bos, eos) if token],
        )
    return transformers.PreTrainedTokenizerFast(
        tokenizer_object=tokenizer, pad_token=pad, eos_token=eos, bos_token=bos, model_max_length=length
    )


def _vae(shift: float | None, scale: float, quant: bool = False) -> Any:
    return diffusers.AutoencoderKL(
        in_channels=3,
        out_channels=3,
        latent_channels=_LATENTS,
        norm_num_groups=8,
        block_out_channels=_VAE_CHANNELS,
        layers_per_block=1,
        down_block_types=("DownEncoderBlock2D",) * len(_VAE_CHANNELS),
        up_block_types=("UpDecoderBlock2D",) * len(_VAE_CHANNELS),
        scaling_factor=scale,
        shift_factor=shift,
        use_quant_conv=quant,
        use_post_quant_conv=quant,
        force_upcast=False,
        sample_size=64,
    )


def _qwen3(hidden: int, layers: int, tokens: int) -> Any:
    return transformers.Qwen3Config(
        vocab_size=tokens,
        hidden_size=hidden,
        intermediate_size=hidden * 2,
        num_hidden_layers=layers,
        num_attention_heads=2,
        num_key_value_heads=2,
        head_dim=hidden // 2,
        max_position_embeddings=1024,
        tie_word_embeddings=True,
        pad_token_id=0,
        bos_token_id=1,
        eos_token_id=2,
    )
