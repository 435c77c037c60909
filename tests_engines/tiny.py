"""Tiny random-weight pipelines of the real classes, saved to disk: 2 to 4 MB each, built in a second or two.

The tokenizers have a byte for a token, so every language encodes, but not as the real ones do.
"""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import diffusers
import torch
import transformers
from tokenizers import Tokenizer, decoders, models, pre_tokenizers

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


def _tokenizer(special: Sequence[str], pad: str, eos: str, bos: str | None = None, length: int = 512) -> Any:
    letters = sorted(pre_tokenizers.ByteLevel.alphabet())
    vocabulary = {token: index for index, token in enumerate([*special, *letters])}
    tokenizer = Tokenizer(models.BPE(vocab=vocabulary, merges=[]))
    tokenizer.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=False)
    tokenizer.decoder = decoders.ByteLevel()
    tokenizer.add_special_tokens(list(special))
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
