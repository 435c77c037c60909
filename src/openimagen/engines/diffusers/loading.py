"""Opens a model: offline, safetensors or GGUF only, known classes only, never code from its folder."""

import json
from collections.abc import Collection
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import diffusers
import psutil
import torch
import transformers

from openimagen.engines.diffusers import files, single_file, speed
from openimagen.engines.diffusers.files import failure, first_line
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


@dataclass(frozen=True)
class Checked:
    """A model that was looked at but not loaded.

    `pipeline` is its class, `config` its model_index.json. `components` are those that its folder brings;
    `tensors` what its single file holds, if it has one.
    """

    pipeline: str
    config: dict[str, Any]
    components: tuple[str, ...]
    tensors: dict[str, files.Stored] = field(default_factory=dict)


def check(options: Options, pipelines: Collection[str]) -> Checked:
    """Whether a model can be loaded, by its files; `pipelines` are the classes it may have.

    Raises ImagenError FAILED_PRECONDITION with a sentence that says what to do.
    """
    folder = options.folder
    name, config, parts = _read_index(folder, pipelines)
    tensors = files.contents(options.file) if options.file else {}
    from_file = single_file.components(tensors, name) if options.file else ()
    for part in parts:
        _check_component(folder / part, part, with_weights=part not in from_file)
    if options.file and (lost := sorted(set(from_file) - set(parts))):
        raise failure(f"{folder / _INDEX} names no {lost[0]}, which {options.file} is for")
    device = device_of(options)
    speed.check(options, device)
    dtype = _dtype(options.dtype, device)
    checked = Checked(name, config, tuple(part for part in parts if part not in from_file), tensors)
    for holder, size in speed.bytes_needed(options, device, dtype):
        _check_memory(options, checked, holder, size, now=False)
    return checked


def load(options: Options, pipelines: Collection[str]) -> Any:
    """The pipeline of a model on its device, ready to run; `pipelines` are the classes it may have.

    Raises ImagenError FAILED_PRECONDITION with a sentence that says what to do.
    """
    checked = check(options, pipelines)
    device = device_of(options)
    dtype = _dtype(options.dtype, device)
    for holder, size in speed.bytes_needed(options, device, dtype):
        _check_memory(options, checked, holder, size, now=True)
    for library in (diffusers.utils.logging, transformers.utils.logging):
        library.set_verbosity_error()  # their warnings quote prompts
        library.disable_progress_bar()
    try:
        pipeline = speed.place(_opened(options, checked, dtype), options, device)
    except ImagenError:
        raise
    except (torch.OutOfMemoryError, MemoryError) as error:
        raise failure(f"{options.source} does not fit into the memory of {device}. {_LESS_MEMORY}") from error
    except Exception as error:  # a damaged file fails in safetensors, transformers or diffusers, in many ways
        raise failure(f"{options.source} cannot be loaded: {first_line(error)}") from error
    for part in pipeline.components.values():
        if isinstance(part, torch.nn.Module):
            part.eval().requires_grad_(False)
    return pipeline


def _opened(options: Options, checked: Checked, dtype: torch.dtype) -> Any:
    variants = {_variant(options.folder / part) for part in checked.components} - {None}
    how = {"local_files_only": True, "use_safetensors": True, "variant": next(iter(variants), None)}
    if options.file:
        return single_file.open_pipeline(
            options.file, checked.tensors, options.folder, checked.pipeline, dtype, **how
        )
    return getattr(diffusers, checked.pipeline).from_pretrained(options.folder, dtype=dtype, **how)


def _read_index(folder: Path, pipelines: Collection[str]) -> tuple[str, dict[str, Any], list[str]]:
    """The pipeline's class, its index and its components, whose classes are checked."""
    index = folder / _INDEX
    if not folder.is_dir():
        raise failure(f"there is no folder {folder}; download a model in diffusers' format into it")
    if not index.is_file():
        raise failure(f"{folder} has no {_INDEX}: it is not a model in diffusers' format")
    try:
        content = json.loads(index.read_text("utf-8"))
        name = _FORMER_NAMES.get(content["_class_name"], content["_class_name"])
        parts = {key: value for key, value in content.items() if not key.startswith("_")}
    except (OSError, ValueError, KeyError, AttributeError, TypeError) as error:
        raise failure(f"{index} cannot be read: {first_line(error)}") from error
    if name not in pipelines:
        raise failure(f"{folder} is a {name}; models that can be drawn with are {', '.join(pipelines)}")
    components = []
    for part, value in parts.items():
        if not isinstance(value, list) or value == [None, None]:
            continue  # a plain setting, or a part that it does not have
        library, cls = (*value, None, None)[:2]
        if cls not in _CLASSES.get(str(library), ()):
            raise failure(
                f"{index} names {library}.{cls} for its {part}, which is not a class that is run here"
            )
        components.append(part)
    return name, content, components


def _check_component(folder: Path, part: str, with_weights: bool) -> None:
    if not folder.is_dir():
        raise failure(f"the folder {folder} is missing: download the model again")
    if part in _WITHOUT_WEIGHTS:
        return
    if not (folder / "config.json").is_file():
        raise failure(f"{folder} has no config.json: download the model again")
    if not with_weights:
        return
    if not list(folder.glob("*.safetensors")):
        raise failure(
            f"{folder} has no .safetensors file; other formats are pickles, which execute code when loaded"
        )
    for listing in folder.glob("*.safetensors.index.json"):
        try:
            shards = set(json.loads(listing.read_text("utf-8"))["weight_map"].values())
        except (OSError, ValueError, KeyError, AttributeError, TypeError) as error:
            raise failure(f"{listing} cannot be read: {first_line(error)}") from error
        if missing := sorted(shard for shard in shards if not (folder / shard).is_file()):
            raise failure(f"{folder} lacks {', '.join(missing)}: download the model again")


def device_of(options: Options) -> torch.device:
    """Where a model runs. Raises InvalidArgument, and FAILED_PRECONDITION for what this machine has not."""
    name = options.device
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
        raise failure(
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


def _check_memory(options: Options, checked: Checked, device: torch.device, size: int, now: bool) -> None:
    """Refuse weights that do not fit into all memory, or into what is free `now`, at `size` bytes a number.

    It comes before the system ends the process for it.
    """
    loaded = single_file.used(checked.tensors, checked.pipeline)
    for part in checked.components:
        for file in _weights(options.folder / part):
            loaded += files.contents(file).values()
    needed = sum(tensor.size(size) for tensor in loaded)
    if device.type == "cuda":
        free, whole = torch.cuda.mem_get_info(device)
    else:
        free, whole = psutil.virtual_memory().available, psutil.virtual_memory().total
    if needed > (free if now else whole):
        has = f"{free / _GIB:.1f} GiB free" if now else f"{whole / _GIB:.1f} GiB in all"
        raise failure(
            f"the weights in {options.source} need {needed / _GIB:.1f} GiB, and {device} has {has}. "
            f"{_LESS_MEMORY}"
        )


def _variant(folder: Path) -> str | None:
    """ "fp16" where a component's weights come in half precision alone, as some checkpoints do."""
    files = list(folder.glob("*.safetensors"))
    return _HALF if files and all(f".{_HALF}" in file.name for file in files) else None


def _weights(folder: Path) -> list[Path]:
    """The files of a component that are loaded: those in half precision only where there are no others."""
    half = _variant(folder) is not None
    return [file for file in folder.glob("*.safetensors") if (f".{_HALF}" in file.name) == half]
