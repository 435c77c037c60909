"""A checkpoint in one file: a denoiser's weights, or all of an SDXL's. Its configs come from a folder.

diffusers' converters know the layouts that the models' authors publish, and its own. They are given what they
expect: some take a prefix that the file has not, others stumble over one that it has.
"""

from collections.abc import Collection, Mapping
from pathlib import Path
from typing import Any

import diffusers
import safetensors.torch
import torch

from openimagen.engines.diffusers.files import Stored, failure

# The denoiser of each pipeline: the component's name and class.
_DENOISERS = {
    "ZImagePipeline": ("transformer", "ZImageTransformer2DModel"),
    "Flux2KleinPipeline": ("transformer", "Flux2Transformer2DModel"),
    "Lumina2Pipeline": ("transformer", "Lumina2Transformer2DModel"),
    "StableDiffusionXLPipeline": ("unet", "UNet2DConditionModel"),
}
# Whole checkpoints, ComfyUI's and LDM's, put this before the denoiser's names.
_PREFIX = "model.diffusion_model."
# What a whole SDXL has besides: its component's prefix in the file.
_REST_OF_SDXL = {
    "text_encoder": "conditioner.embedders.0.",
    "text_encoder_2": "conditioner.embedders.1.",
    "vae": "first_stage_model.",
}
# Names that tell of weights that mean nothing without their scales; diffusers would leave the scales out.
_SCALED = ("scaled_fp8", ".scale_weight", ".weight_scale", ".weight_scale_2", ".comfy_quant")


def components(names: Collection[str], pipeline: str) -> tuple[str, ...]:
    """The components of a pipeline that a file with tensors of these names brings along."""
    denoiser, _ = _DENOISERS[pipeline]
    return (denoiser, *_REST_OF_SDXL) if _is_whole_sdxl(names, pipeline) else (denoiser,)


def denoiser(pipeline: str) -> type:
    """The class of a pipeline's denoiser."""
    found: type = getattr(diffusers, _DENOISERS[pipeline][1])
    return found


def used(tensors: Mapping[str, Stored], pipeline: str) -> list[Stored]:
    """The tensors that are loaded, of those in a file."""
    prefixes = _prefixes(tensors, pipeline)
    return [tensor for name, tensor in tensors.items() if name.startswith(prefixes)]


def open_pipeline(
    file: Path, names: Collection[str], folder: Path, pipeline: str, dtype: torch.dtype, **options: Any
) -> Any:
    """The pipeline of a folder with the weights of a file.

    `names` are those of the file's tensors, `options` those of `from_pretrained` for the other components.
    Raises ImagenError FAILED_PRECONDITION, and what diffusers raises.
    """
    if scaled := next((name for name in names if name.endswith(_SCALED)), None):
        raise failure(
            f"{file} holds 8-bit numbers with scales of their own ({scaled}), which are not read here; take "
            "the file in bfloat16 or float16, or a GGUF"
        )
    cls = getattr(diffusers, pipeline)
    part, denoiser = _DENOISERS[pipeline]
    try:
        if _is_whole_sdxl(names, pipeline):
            return cls.from_single_file(str(file), config=str(folder), local_files_only=True, dtype=dtype)
        options[part] = _denoiser(file, folder, pipeline, dtype)
    except (NotImplementedError, KeyError) as error:  # weights that stayed empty, or were looked for
        raise failure(
            f"{file} lacks weights of a {denoiser} as {folder} describes it: it is of another model, or in a "
            "layout that diffusers does not convert"
        ) from error
    return cls.from_pretrained(folder, dtype=dtype, **options)


def _is_whole_sdxl(names: Collection[str], pipeline: str) -> bool:
    wanted = (_PREFIX, *_REST_OF_SDXL.values())
    return pipeline == "StableDiffusionXLPipeline" and all(
        any(name.startswith(prefix) for name in names) for prefix in wanted
    )


def _prefixes(names: Collection[str], pipeline: str) -> tuple[str, ...]:
    """What the names begin with that matter; "" where all do."""
    if _is_whole_sdxl(names, pipeline):
        return (_PREFIX, *_REST_OF_SDXL.values())
    return (_PREFIX,) if any(name.startswith(_PREFIX) for name in names) else ("",)


def _denoiser(file: Path, folder: Path, pipeline: str, dtype: torch.dtype) -> Any:
    part, name = _DENOISERS[pipeline]
    options: dict[str, Any] = {}
    if file.suffix.lower() == ".gguf":
        from diffusers.models.model_loading_utils import load_gguf_checkpoint

        weights = load_gguf_checkpoint(str(file))
        options["quantization_config"] = diffusers.GGUFQuantizationConfig(compute_dtype=dtype)
    else:
        weights = safetensors.torch.load_file(file)
    denoiser = getattr(diffusers, name).from_single_file(
        _named_as_expected(weights, pipeline),
        config=str(folder),
        subfolder=part,
        local_files_only=True,
        dtype=dtype,
        **options,
    )
    if options:
        _dequantize_odd_ones(denoiser, dtype)
    return denoiser


def _named_as_expected(weights: dict[str, Any], pipeline: str) -> dict[str, Any]:
    """The denoiser's tensors: with the prefix for the U-Net's converter, without it for the transformers'."""
    (prefix,) = _prefixes(weights, "")
    bare = {name[len(prefix) :]: tensor for name, tensor in weights.items() if name.startswith(prefix)}
    if pipeline == "StableDiffusionXLPipeline" and "input_blocks.0.0.weight" in bare:
        return {_PREFIX + name: tensor for name, tensor in bare.items()}
    return bare


def _dequantize_odd_ones(denoiser: Any, dtype: torch.dtype) -> None:
    """Quantized tensors outside of linear layers, which diffusers would use as the bytes that they are."""
    from diffusers.quantizers.gguf.utils import GGUFLinear, GGUFParameter, dequantize_gguf_tensor

    for module in denoiser.modules():
        for name, values in list(module._parameters.items()):
            in_place = isinstance(module, GGUFLinear) and name == "weight"
            if isinstance(values, GGUFParameter) and not in_place:
                plain = dequantize_gguf_tensor(values).to(dtype)
                module._parameters[name] = torch.nn.Parameter(plain, requires_grad=False)
