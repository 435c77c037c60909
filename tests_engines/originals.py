"""Checkpoints in the layouts that their authors publish: the way back from what diffusers makes of them.

Each takes the weights of a component by diffusers' names and gives them by the original ones.
"""

import re
from collections.abc import Mapping
from typing import Any

import torch

Weights = dict[str, torch.Tensor]
PREFIX = "model.diffusion_model."


def z_image(weights: Weights) -> Weights:
    """A ZImageTransformer2DModel's."""
    return _renamed(
        _fused(weights, r"(.*\.attention)\.to_([qkv])\.weight", "{}.qkv.weight"),
        {
            r"^all_final_layer\.2-1\.": "final_layer.",
            r"^all_x_embedder\.2-1\.": "x_embedder.",
            r"\.attention\.to_out\.0\.": ".attention.out.",
            r"\.attention\.norm_([qk])\.": r".attention.\1_norm.",
        },
    )


def klein(weights: Weights) -> Weights:
    """A Flux2Transformer2DModel's."""
    fused = _fused(weights, r"(.*\.attn)\.to_([qkv])\.weight", "{}.image_qkv.weight")
    fused = _fused(fused, r"(.*\.attn)\.add_([qkv])_proj\.weight", "{}.text_qkv.weight")
    out = "norm_out.linear.weight"
    scale, shift = fused.pop(out).chunk(2)
    named = _renamed(
        fused,
        {
            r"^x_embedder\.": "img_in.",
            r"^context_embedder\.": "txt_in.",
            r"^time_guidance_embed\.timestep_embedder\.linear_1\.": "time_in.in_layer.",
            r"^time_guidance_embed\.timestep_embedder\.linear_2\.": "time_in.out_layer.",
            r"^(double_stream_modulation_\w+|single_stream_modulation)\.linear\.": r"\1.lin.",
            r"^proj_out\.": "final_layer.linear.",
            r"^transformer_blocks\.": "double_blocks.",
            r"^single_transformer_blocks\.": "single_blocks.",
            r"(double\S+)\.attn\.image_qkv\.": r"\1.img_attn.qkv.",
            r"(double\S+)\.attn\.text_qkv\.": r"\1.txt_attn.qkv.",
            r"(double\S+)\.attn\.norm_q\.weight": r"\1.img_attn.norm.query_norm.scale",
            r"(double\S+)\.attn\.norm_k\.weight": r"\1.img_attn.norm.key_norm.scale",
            r"(double\S+)\.attn\.norm_added_q\.weight": r"\1.txt_attn.norm.query_norm.scale",
            r"(double\S+)\.attn\.norm_added_k\.weight": r"\1.txt_attn.norm.key_norm.scale",
            r"(double\S+)\.attn\.to_out\.0\.": r"\1.img_attn.proj.",
            r"(double\S+)\.attn\.to_add_out\.": r"\1.txt_attn.proj.",
            r"(double\S+)\.ff\.linear_in\.": r"\1.img_mlp.0.",
            r"(double\S+)\.ff\.linear_out\.": r"\1.img_mlp.2.",
            r"(double\S+)\.ff_context\.linear_in\.": r"\1.txt_mlp.0.",
            r"(double\S+)\.ff_context\.linear_out\.": r"\1.txt_mlp.2.",
            r"(single_blocks\S+)\.attn\.to_qkv_mlp_proj\.": r"\1.linear1.",
            r"(single_blocks\S+)\.attn\.to_out\.": r"\1.linear2.",
            r"(single_blocks\S+)\.attn\.norm_q\.weight": r"\1.norm.query_norm.scale",
            r"(single_blocks\S+)\.attn\.norm_k\.weight": r"\1.norm.key_norm.scale",
        },
    )
    return named | {"final_layer.adaLN_modulation.1.weight": torch.cat([shift, scale])}


def lumina(weights: Weights) -> Weights:
    """A Lumina2Transformer2DModel's."""
    return _renamed(
        _fused(weights, r"(.*\.attn)\.to_([qkv])\.weight", "{}.qkv.weight"),
        {
            r"^time_caption_embed\.caption_embedder\.": "cap_embedder.",
            r"^time_caption_embed\.timestep_embedder\.linear_1\.": "t_embedder.mlp.0.",
            r"^time_caption_embed\.timestep_embedder\.linear_2\.": "t_embedder.mlp.2.",
            r"^norm_out\.linear_1\.": "final_layer.adaLN_modulation.1.",
            r"^norm_out\.linear_2\.": "final_layer.linear.",
            r"^(context_refiner\.\d+)\.norm1\.": r"\1.attention_norm1.",
            r"\.norm1\.linear\.": ".adaLN_modulation.1.",
            r"\.norm1\.norm\.": ".attention_norm1.",
            r"\.norm2\.": ".attention_norm2.",
            r"\.attn\.norm_([qk])\.": r".attention.\1_norm.",
            r"\.attn\.to_out\.0\.": ".attention.out.",
            r"\.attn\.": ".attention.",
            r"\.feed_forward\.linear_(\d)\.": r".feed_forward.w\1.",
        },
    )


def unet(model: Any) -> Weights:
    """A UNet2DConditionModel's, without the prefix."""
    places = {
        "conv_in": "input_blocks.0.0",
        "conv_norm_out": "out.0",
        "conv_out": "out.2",
        "time_embedding.linear_1": "time_embed.0",
        "time_embedding.linear_2": "time_embed.2",
        "add_embedding.linear_1": "label_emb.0.0",
        "add_embedding.linear_2": "label_emb.0.2",
        "mid_block.resnets.0": "middle_block.0",
        "mid_block.attentions.0": "middle_block.1",
        "mid_block.resnets.1": "middle_block.2",
    }
    number = 1
    for index, block in enumerate(model.down_blocks):
        for layer in range(len(block.resnets)):
            places[f"down_blocks.{index}.resnets.{layer}"] = f"input_blocks.{number}.0"
            places[f"down_blocks.{index}.attentions.{layer}"] = f"input_blocks.{number}.1"
            number += 1
        if block.downsamplers:
            places[f"down_blocks.{index}.downsamplers.0.conv"] = f"input_blocks.{number}.0.op"
            number += 1
    number = 0
    for index, block in enumerate(model.up_blocks):
        attends = hasattr(block, "attentions")
        for layer in range(len(block.resnets)):
            places[f"up_blocks.{index}.resnets.{layer}"] = f"output_blocks.{number}.0"
            places[f"up_blocks.{index}.attentions.{layer}"] = f"output_blocks.{number}.1"
            number += 1
        place = f"output_blocks.{number - 1}.{2 if attends else 1}.conv"
        places[f"up_blocks.{index}.upsamplers.0.conv"] = place
    return _resnets_renamed(
        _moved(model.state_dict(), places),
        {
            "norm1": "in_layers.0",
            "conv1": "in_layers.2",
            "norm2": "out_layers.0",
            "conv2": "out_layers.3",
            "time_emb_proj": "emb_layers.1",
            "conv_shortcut": "skip_connection",
        },
    )


def whole_sdxl(pipeline: Any) -> Weights:
    """A StableDiffusionXLPipeline's, all in one."""
    parts = {
        PREFIX: unet(pipeline.unet),
        "first_stage_model.": _vae(pipeline.vae),
        "conditioner.embedders.0.transformer.text_model.": pipeline.text_encoder.state_dict(),
        "conditioner.embedders.1.model.": _open_clip(pipeline.text_encoder_2.state_dict()),
    }
    return {prefix + name: values for prefix, part in parts.items() for name, values in part.items()}


def _vae(model: Any) -> Weights:
    places = {}
    for half in ("encoder", "decoder"):
        places[f"{half}.conv_norm_out"] = f"{half}.norm_out"
        places[f"{half}.mid_block.resnets.0"] = f"{half}.mid.block_1"
        places[f"{half}.mid_block.attentions.0"] = f"{half}.mid.attn_1"
        places[f"{half}.mid_block.resnets.1"] = f"{half}.mid.block_2"
    last = len(model.decoder.up_blocks) - 1
    for index in range(last + 1):
        places[f"encoder.down_blocks.{index}.resnets"] = f"encoder.down.{index}.block"
        places[f"encoder.down_blocks.{index}.downsamplers.0"] = f"encoder.down.{index}.downsample"
        places[f"decoder.up_blocks.{index}.resnets"] = f"decoder.up.{last - index}.block"
        places[f"decoder.up_blocks.{index}.upsamplers.0"] = f"decoder.up.{last - index}.upsample"
    moved = _resnets_renamed(_moved(model.state_dict(), places), {"conv_shortcut": "nin_shortcut"})
    found = {}
    for name, values in moved.items():
        if ".attn_1." in name:
            name = name.replace("group_norm", "norm").replace("to_out.0", "proj_out")
            name = re.sub(r"to_([qkv])", r"\1", name)
            values = values[:, :, None, None] if values.ndim == 2 else values
        found[name] = values
    return found


def _open_clip(weights: Weights) -> Weights:
    bare = {name.removeprefix("text_model."): values for name, values in weights.items()}
    projection = bare.pop("text_projection.weight")
    for kind in ("weight", "bias"):
        pattern = rf"(encoder\.layers\.\d+\.self_attn)\.([qkv])_proj\.{kind}"
        bare = _fused(bare, pattern, "{}.in_proj_" + kind)
    named = _renamed(
        bare,
        {
            r"^embeddings\.token_embedding\.": "token_embedding.",
            r"^embeddings\.position_embedding\.weight": "positional_embedding",
            r"^final_layer_norm\.": "ln_final.",
            r"^encoder\.layers\.": "transformer.resblocks.",
            r"\.self_attn\.": ".attn.",
            r"\.layer_norm(\d)\.": r".ln_\1.",
            r"\.mlp\.fc1\.": ".mlp.c_fc.",
            r"\.mlp\.fc2\.": ".mlp.c_proj.",
        },
    )
    return named | {"text_projection": projection.T.contiguous()}


def _renamed(weights: Weights, patterns: Mapping[str, str]) -> Weights:
    found = {}
    for name, values in weights.items():
        for pattern, replacement in patterns.items():
            name = re.sub(pattern, replacement, name)
        found[name] = values
    return found


def _moved(weights: Weights, places: Mapping[str, str]) -> Weights:
    """The weights with the longest beginning of each name that is a place's replaced."""
    found = {}
    for name, values in weights.items():
        start = max((old for old in places if name.startswith(f"{old}.")), key=len, default=None)
        found[places[start] + name[len(start) :] if start else name] = values
    return found


def _resnets_renamed(weights: Weights, names: Mapping[str, str]) -> Weights:
    """The parts of residual blocks by their other names; those of attention keep theirs."""
    found = {}
    for name, values in weights.items():
        *path, part, kind = name.split(".")
        if "transformer_blocks" not in path:
            part = names.get(part, part)
        found[".".join([*path, part, kind])] = values
    return found


def _fused(weights: Weights, pattern: str, fused_name: str) -> Weights:
    """The weights with the three that `pattern` finds, by their place and one of q, k, v, in one."""
    found, triples = {}, {}
    for name, values in weights.items():
        if match := re.fullmatch(pattern, name):
            triples.setdefault(match[1], {})[match[2]] = values
        else:
            found[name] = values
    for place, parts in triples.items():
        found[fused_name.format(place)] = torch.cat([parts[letter] for letter in "qkv"])
    return found
