"""What makes a model faster or smaller: settings of their own, all off unless asked for.

Each is refused where it does nothing or cannot work. What each costs: docs/engines/open-weights.md.
"""

import os
import re
import shutil
import sys
import sysconfig
from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path
from typing import Any, Protocol

import torch
from diffusers.hooks import apply_layerwise_casting
from diffusers.hooks.layerwise_casting import DEFAULT_SKIP_MODULES_PATTERN
from diffusers.models import attention_dispatch

from openimagen.engines.diffusers import step_cache
from openimagen.engines.diffusers.options import Options
from openimagen.errors import ImagenError, InvalidArgument

# Attention backends by diffusers' names, less those that it downloads; the first ones run on every device.
ATTENTION_ANYWHERE = ("native", "flex", "_native_math")
ATTENTION_ON_CUDA = (
    "_native_cudnn", "_native_efficient", "_native_flash", "flash", "flash_varlen", "_flash_3",
    "_flash_varlen_3", "sage", "sage_varlen", "xformers",
)  # fmt: skip
_ALLOWED = {
    "attention": ("auto", *ATTENTION_ANYWHERE, *ATTENTION_ON_CUDA),
    "offload": ("none", "model", "group"),
    "quantization": ("none", "float8", "int8"),
    "step_cache": ("none", "taylorseer"),
}


def check(options: Options, device: torch.device) -> None:
    """Refuse what cannot work with these options on this device, before a model is loaded.

    Raises InvalidArgument, or ImagenError FAILED_PRECONDITION.
    """
    for name, allowed in _ALLOWED.items():
        if getattr(options, name) not in allowed:
            raise InvalidArgument(name, getattr(options, name), ", ".join(allowed))
    if options.attention in ATTENTION_ON_CUDA and device.type != "cuda":
        raise _refused("attention", f"{options.attention} works on cuda alone, and this is {device}")
    if options.offload != "none" and device.type == "cpu":
        raise _refused("offload", "it moves weights between a GPU and the CPU, and this model is on the CPU")
    if options.compile:
        _check_compiler(device)
    if options.quantization != "none" and options.file and options.file.suffix.lower() == ".gguf":
        raise _refused("quantization", f"{options.file} is quantized already")
    if options.quantization == "int8" and find_spec("torchao") is None:
        raise _refused("quantization", "int8 needs the library torchao: pip install torchao")
    if options.step_cache != "none" and options.max_batch > 1:
        raise _refused("step_cache", f"it needs max_batch = 1, and that is {options.max_batch}")
    if options.step_cache != "none" and options.compile:
        raise _refused("step_cache", "it does not go together with compile")
    if options.offload == "group" and (options.compile or options.quantization != "none"):
        raise _refused("offload", "group does not go together with compile and quantization; model does")


def check_kind(kind: type, options: Options, steps: int) -> None:
    """Refuse what has no place in a class of denoisers, for images of so many `steps`; raises as `check`."""
    name = kind.__name__
    if options.compile and not getattr(kind, "_repeated_blocks", None):
        raise _refused("compile", f"diffusers names no blocks of a {name}")
    if options.attention != "auto":
        # the classes that compute attention are in the denoiser's own module where they ask for a backend
        parts = vars(sys.modules[kind.__module__]).values()
        if not any(isinstance(part, type) and hasattr(part, "_attention_backend") for part in parts):
            raise _refused("attention", f"a {name} does not ask for a backend")
    if options.step_cache != "none":
        if not hasattr(kind, "enable_cache"):
            raise _refused("step_cache", f"diffusers has none for a {name}")
        if steps < step_cache.FEWEST_STEPS:
            raise _refused(
                "step_cache",
                f"it needs {step_cache.FEWEST_STEPS} steps or more, and this model takes {steps}",
            )


def place(pipeline: Any, options: Options, device: torch.device) -> Any:
    """The pipeline on its device, quantized and offloaded as asked."""
    if options.quantization != "none":
        for part in _networks(pipeline):
            quantize(part, options.quantization)
    if options.offload == "none":
        return pipeline.to(device)
    offload(pipeline, options.offload, device)
    return pipeline


def tune(pipeline: Any, options: Options, resolution: int, steps: int) -> None:
    """Set up how the parts of a placed pipeline compute; `resolution` in pixels, `steps` those of an image.

    Raises ImagenError FAILED_PRECONDITION where this pipeline has no place for a setting.
    """
    denoiser, vae = denoiser_of(pipeline), pipeline.vae
    check_kind(type(denoiser), options, steps)
    if vae.device.type == "cpu" and vae.dtype == torch.bfloat16 and not options.stock_rounding:
        vae.to(memory_format=torch.channels_last)  # convolutions take half the time, and round otherwise
    if options.attention != "auto":
        set_attention(denoiser, options.attention)
    if options.vae_tiling:
        tile(vae, resolution)
    if options.step_cache != "none":
        step_cache.enable(denoiser)
    if options.compile:  # last: it compiles what the others have made of the blocks
        denoiser.compile_repeated_blocks()


def denoiser_of(pipeline: Any) -> Any:
    """The network that takes the steps."""
    return pipeline.components.get("transformer") or pipeline.unet


def quantize(network: torch.nn.Module, how: str) -> None:
    """Keep the weights of linear (float8: and convolution) layers in 8 bits, and compute as before.

    What is small and matters much (embeddings, norms, a language model's output) stays as it is.
    """
    if how == "float8":
        apply_layerwise_casting(
            network,
            storage_dtype=torch.float8_e4m3fn,
            compute_dtype=network.dtype,
            skip_modules_pattern=_kept(network),
            skip_modules_classes=(torch.nn.Embedding,),
        )
        return
    from torchao.quantization import Int8WeightOnlyConfig, quantize_

    def linear(module: torch.nn.Module, name: str) -> bool:
        return isinstance(module, torch.nn.Linear) and not any(
            re.search(kept, name) for kept in _kept(network)
        )

    quantize_(network, Int8WeightOnlyConfig(), filter_fn=linear)


def offload(pipeline: Any, how: str, device: torch.device) -> None:
    """Leave the weights in the CPU's memory; move a part ("model") or a layer ("group") when it is used."""
    if how == "model":
        pipeline.enable_model_cpu_offload(device=device)
    else:
        pipeline.enable_group_offload(device, offload_type="leaf_level")


def make_room(pipeline: Any) -> None:
    """Move everything that `offload` "model" has brought in back, before a text encoder comes in.

    diffusers' chain of hooks only moves what comes before a part, which is right where no two images overlap.
    """
    for hook in getattr(pipeline, "_all_hooks", ()):
        hook.offload()


def set_attention(denoiser: Any, backend: str) -> None:
    """Let this network, and no other one in the process, compute attention by a backend."""
    registry = attention_dispatch._AttentionBackendRegistry
    before, _ = registry.get_active_backend()
    try:
        denoiser.set_attention_backend(backend)
    except (RuntimeError, ValueError, ImportError) as error:
        raise _refused("attention", str(error).splitlines()[0].rstrip(".")) from error
    finally:
        registry.set_active_backend(before)  # which it also sets for all others


def tile(vae: Any, resolution: int) -> None:
    """Decode in overlapping squares of half the side `resolution` (pixels), whatever the checkpoint says."""
    vae.enable_tiling()
    vae.tile_sample_min_size = resolution // 2
    vae.tile_latent_min_size = vae.tile_sample_min_size // 2 ** (len(vae.config.block_out_channels) - 1)


def bytes_needed(
    options: Options, device: torch.device, dtype: torch.dtype
) -> Iterator[tuple[torch.device, int]]:
    """The devices that have to hold all weights, each with the bytes of a number there."""
    cpu = torch.device("cpu")
    if options.offload != "none" or options.quantization != "none" or device.type == "cpu":
        yield cpu, dtype.itemsize
    if options.offload == "none" and device.type != "cpu":
        yield device, dtype.itemsize if options.quantization == "none" else 1


def try_out(model: "WarmsUp", options: Options) -> None:
    """Take the steps at once that show whether settings work which fail only there.

    Raises ImagenError FAILED_PRECONDITION where they do not.
    """
    doubtful = [name for name in ("attention", "compile") if getattr(options, name) not in ("auto", False)]
    if not doubtful:
        return
    try:
        model.warm_up()
    except Exception as error:  # of whatever library computes the attention, or compiles
        reason = (str(error).strip() or type(error).__name__).splitlines()[0][:300].rstrip(".:")
        raise _refused(" or ".join(doubtful), f"a step with it failed: {reason}") from error


class WarmsUp(Protocol):
    """A model, as far as `try_out` knows it."""

    def warm_up(self) -> None:
        """Take the first steps."""


def _networks(pipeline: Any) -> Iterator[Any]:
    """The parts of a pipeline that hold nearly all of its weights; the decoder is small, and sensitive."""
    for name, part in pipeline.components.items():
        if isinstance(part, torch.nn.Module) and name != "vae":
            yield part


def _kept(network: Any) -> tuple[str, ...]:
    """Patterns of the names of layers that quantization leaves alone."""
    own = getattr(network, "_skip_layerwise_casting_patterns", None) or ()
    return (*DEFAULT_SKIP_MODULES_PATTERN, *own, "lm_head")


def _check_compiler(device: torch.device) -> None:
    if device.type == "cuda":
        if find_spec("triton") is None:
            raise _refused("compile", "it needs the library triton, which comes with torch for CUDA on Linux")
        return
    if device.type != "cpu":
        raise _refused("compile", f"it works on cpu and cuda, not on {device}")
    compiler = os.environ.get("CXX") or (
        "clang++" if sys.platform == "darwin" else "g++"
    )  # as torch chooses it
    if not shutil.which(compiler):
        raise _refused("compile", f"it needs a C++ compiler, and {compiler} is not on this machine")
    if not (Path(sysconfig.get_path("include")) / "Python.h").is_file():
        raise _refused("compile", "it needs Python.h, which a package such as python3-dev brings")


def _refused(setting: str, reason: str) -> ImagenError:
    return ImagenError("FAILED_PRECONDITION", f"Setting {setting}: {reason}.")
