"""Opens the folder of a model: offline, safetensors only, known classes only, never code from the folder."""

import json
import struct
from collections.abc import Collection
from math import prod
from pathlib import Path
from typing import Any

import diffusers
import psutil
import torch
import transformers

from openimagen.engines.diffusers import speed
from openimagen.engines.diffusers.options import Options
from openimagen.errors import ImagenError, InvalidArgument

_INDEX = "model_index.json"
# All that a model_index.json may name, by library; what the families need and nothing else.
_CLASSES = {
    "diffusers": {
        "AutoencoderKL",
        "AutoencoderKLFlux2",
        "DDIMScheduler",
        "DPMSolverMultistepScheduler",
        "EulerAncestralDiscreteScheduler",
        "EulerDiscreteScheduler",
        "FlowMatchEulerDiscreteScheduler",
        "Flux2Transformer2DModel",
        "Lumina2Transformer2DModel",
        "UNet2DConditionModel",
        "ZImageTransformer2DModel",
    },
    "transformers": {
        "CLIPTextModel",
        "CLIPTextModelWithProjection",
        "CLIPTokenizer",
        "CLIPTokenizerFast",
        "Gemma2Model",
        "GemmaTokenizer",
        "GemmaTokenizerFast",
        "PreTrainedTokenizerFast",
        "Qwen2Tokenizer",
        "Qwen2TokenizerFast",
        "Qwen3ForCausalLM",
        "Qwen3Model",
        "TokenizersBackend",
    },
}
_WITHOUT_WEIGHTS = ("scheduler", "tokenizer", "tokenizer_2", "feature_extractor")
_DTYPES = {"float32": torch.float32, "bfloat16": torch.bfloat16, "float16": torch.float16}
# What older checkpoints call a class.
_FORMER_NAMES = {"Lumina2Text2ImgPipeline": "Lumina2Pipeline"}
_GIB = 2**30
_HALF = "fp16"


def load(options: Options, pipelines: Collection[str]) -> Any:
    """The pipeline of `options.folder` on its device, ready to run; `pipelines` are the classes it may have.

    Raises ImagenError FAILED_PRECONDITION with a sentence that says what to do.
    """
    folder = options.folder
    name, components = _read_index(folder, pipelines)
    device = find_device(options.device)
    dtype = _dtype(options.dtype, device)
    for holder, size in speed.bytes_needed(options, device, dtype):
        _check_memory(folder, components, holder, size)
    for library in (diffusers.utils.logging, transformers.utils.logging):
        library.set_verbosity_error()  # their warnings quote prompts
        library.disable_progress_bar()
    variants = {_variant(folder / part) for part in components} - {None}
    try:
        pipeline = getattr(diffusers, name).from_pretrained(
            folder,
            local_files_only=True,
            use_safetensors=True,
            dtype=dtype,
            variant=next(iter(variants), None),
        )
        pipeline = speed.place(pipeline, options, device)
    except (torch.OutOfMemoryError, MemoryError) as error:
        raise _failure(f"{folder} does not fit into the memory of {device}. {_LESS_MEMORY}") from error
    except Exception as error:  # a damaged file fails in safetensors, transformers or diffusers, in many ways
        raise _failure(f"{folder} cannot be loaded: {_first_line(error)}") from error
    for part in pipeline.components.values():
        if isinstance(part, torch.nn.Module):
            part.eval().requires_grad_(False)
    return pipeline


def _read_index(folder: Path, pipelines: Collection[str]) -> tuple[str, list[str]]:
    """The pipeline's class and the folders of its components, checked."""
    index = folder / _INDEX
    if not folder.is_dir():
        raise _failure(f"there is no folder {folder}; download a model in diffusers' format into it")
    if not index.is_file():
        raise _failure(f"{folder} has no {_INDEX}: it is not a model in diffusers' format")
    try:
        content = json.loads(index.read_text("utf-8"))
        name = _FORMER_NAMES.get(content["_class_name"], content["_class_name"])
        parts = {key: value for key, value in content.items() if not key.startswith("_")}
    except (OSError, ValueError, KeyError, AttributeError) as error:
        raise _failure(f"{index} cannot be read: {_first_line(error)}") from error
    if name not in pipelines:
        raise _failure(f"{folder} is a {name}; models that can be drawn with are {', '.join(pipelines)}")
    components = []
    for part, value in parts.items():
        if not isinstance(value, list) or value == [None, None]:
            continue  # a plain setting, or a part that it does not have
        library, cls = (*value, None, None)[:2]
        if cls not in _CLASSES.get(str(library), ()):
            raise _failure(
                f"{index} names {library}.{cls} for its {part}, which is not a class that is run here"
            )
        _check_component(folder / part, part)
        components.append(part)
    return name, components


def _check_component(folder: Path, part: str) -> None:
    if not folder.is_dir():
        raise _failure(f"the folder {folder} is missing: download the model again")
    if part in _WITHOUT_WEIGHTS:
        return
    if not (folder / "config.json").is_file():
        raise _failure(f"{folder} has no config.json: download the model again")
    if not list(folder.glob("*.safetensors")):
        raise _failure(
            f"{folder} has no .safetensors file; other formats are pickles, which execute code when loaded"
        )
    for listing in folder.glob("*.safetensors.index.json"):
        try:
            shards = set(json.loads(listing.read_text("utf-8"))["weight_map"].values())
        except (OSError, ValueError, KeyError, AttributeError, TypeError) as error:
            raise _failure(f"{listing} cannot be read: {_first_line(error)}") from error
        if missing := sorted(shard for shard in shards if not (folder / shard).is_file()):
            raise _failure(f"{folder} lacks {', '.join(missing)}: download the model again")


def find_device(name: str) -> torch.device:
    """The device of that name. Raises ImagenError for a name that is none, or one that is not here."""
    if name == "auto":
        return torch.device("cuda" if torch.cuda.is_available() else "cpu")
    try:
        device = torch.device(name)
    except RuntimeError:
        raise InvalidArgument("device", name, "auto, cpu, cuda, cuda:N or mps") from None
    available = {
        "cpu": True,
        "cuda": torch.cuda.is_available() and (device.index or 0) < torch.cuda.device_count(),
        "mps": torch.backends.mps.is_available(),
    }
    if device.type not in available:
        raise InvalidArgument("device", name, "auto, cpu, cuda, cuda:N or mps")
    if not available[device.type]:
        raise _failure(
            f'this machine, or this build of torch, has no device {name}; device = "cpu" always works'
        )
    return device


def _dtype(name: str, device: torch.device) -> torch.dtype:
    if name != "auto":
        if name not in _DTYPES:
            raise InvalidArgument("dtype", name, "auto, " + ", ".join(_DTYPES))
        return _DTYPES[name]
    if device.type == "cuda":
        return torch.bfloat16 if torch.cuda.is_bf16_supported() else torch.float16
    if device.type == "mps":
        return torch.float16
    able = torch.cpu.get_capabilities()  # elsewhere bfloat16 is slower than float32
    return torch.bfloat16 if able.get("avx512_bf16") or able.get("amx_bf16") else torch.float32


_LESS_MEMORY = 'Use a smaller model, or dtype = "bfloat16" where it is float32, or another device.'


def _check_memory(folder: Path, components: list[str], device: torch.device, size: int) -> None:
    """Refuse weights that cannot fit, before the system ends the process for it."""
    files = [file for part in components for file in _weights(folder / part)]
    needed = size * sum(_parameters(file) for file in files)
    if device.type == "cuda":
        free, _ = torch.cuda.mem_get_info(device)
    else:
        free = psutil.virtual_memory().available
    if needed > free:
        raise _failure(
            f"the weights in {folder} need {needed / _GIB:.1f} GiB, and {device} has "
            f"{free / _GIB:.1f} GiB free. {_LESS_MEMORY}"
        )


def _variant(folder: Path) -> str | None:
    """ "fp16" where a component's weights come in half precision alone, as some checkpoints do."""
    files = list(folder.glob("*.safetensors"))
    return _HALF if files and all(f".{_HALF}" in file.name for file in files) else None


def _weights(folder: Path) -> list[Path]:
    """The files of a component that are loaded: those in half precision only where there are no others."""
    half = _variant(folder) is not None
    return [file for file in folder.glob("*.safetensors") if (f".{_HALF}" in file.name) == half]


def _parameters(file: Path) -> int:
    """How many numbers a safetensors file holds, by its header."""
    try:
        with file.open("rb") as stream:
            (length,) = struct.unpack("<Q", stream.read(8))
            if length > 100_000_000:
                raise ValueError("its header is too long")
            header = json.loads(stream.read(length))
        return sum(prod(entry["shape"]) for name, entry in header.items() if name != "__metadata__")
    except (OSError, ValueError, KeyError, TypeError, AttributeError, struct.error) as error:
        raise _failure(f"{file} is damaged: download it again ({_first_line(error)})") from error


def _failure(sentence: str) -> ImagenError:
    return ImagenError("FAILED_PRECONDITION", f"Setting models: {sentence.rstrip('.')}.")


def _first_line(error: Exception) -> str:
    return (str(error).strip() or type(error).__name__).splitlines()[0][:300].rstrip(".:")
