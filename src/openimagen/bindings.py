"""Which model is behind each Imagen id, and how its engine is opened."""

import os
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from openimagen import catalog
from openimagen.checkpoints import known, pulled
from openimagen.config import SPEED, Binding, Settings
from openimagen.engines import diffusers, remote, wording
from openimagen.engines.engine import Capabilities, Engine
from openimagen.errors import ImagenError, InvalidArgument

_PICKLES = (".bin", ".ckpt", ".pkl", ".pt", ".pth")
_FILES = (".safetensors", ".gguf", *_PICKLES)


def bindings(settings: Settings) -> Mapping[str, Binding]:
    """The binding of each id that has one. Raises InvalidArgument for an id that is none."""
    given = {name: _binding(name, value) for name, value in settings.models.items()}
    ids = [model.id for model in catalog.generation_models()]
    found = dict.fromkeys(ids, given["*"]) if "*" in given else {}
    for name, binding in given.items():
        model = catalog.find(name)
        if name != "*" and (model is None or model.kind != "generation"):
            raise InvalidArgument("models", name, "*, " + ", ".join(ids))
        if model:
            found[model.id] = binding
    _check_speed(settings, found)
    return found


def open_engine(settings: Settings, binding: Binding) -> Engine:
    """The engine of a binding. A server is not asked yet: it may come up later than this one.

    Raises ImagenError FAILED_PRECONDITION, with a sentence that says what to do, when something is missing.
    """
    if binding.url:
        return remote.Remote(_server(binding), wording.worded)
    return diffusers.open_model(_options(settings, binding))


def describe(settings: Settings, binding: Binding) -> tuple[str, Capabilities]:
    """The name and capabilities that the engine of a model on this machine has, without loading it.

    Raises what `open_engine` raises, as far as its files tell.
    """
    return diffusers.describe_model(_options(settings, binding))


def _options(settings: Settings, binding: Binding) -> diffusers.Options:
    folder, file = _place(settings, binding)
    return diffusers.Options(
        folder,
        file=file,
        steps=binding.steps,
        guidance=binding.guidance,
        resolution=binding.resolution,
        device=settings.device,
        dtype=settings.dtype,
        max_batch=settings.max_batch,
        deterministic=settings.deterministic,
        step_timeout=settings.step_timeout,
        stock_rounding=binding.stock_rounding,
        **_speed(settings, binding),
    )


def _check_speed(settings: Settings, found: Mapping[str, Binding]) -> None:
    """Refuse what is to make models faster or smaller where no model is on this machine."""
    if any(binding.path for binding in found.values()):
        return
    defaults = Settings()
    for name in SPEED:
        if getattr(settings, name) != getattr(defaults, name):
            raise ImagenError(
                "FAILED_PRECONDITION",
                f"Setting {name}: no model is bound to an id that it could act on; see the setting models.",
            )


def _speed(settings: Settings, binding: Binding) -> dict[str, Any]:
    """What makes this model faster or smaller: its own word, else that for all."""
    own = {name: getattr(binding, name) for name in SPEED}
    return {name: getattr(settings, name) if value is None else value for name, value in own.items()}


def _binding(name: str, value: str | Binding) -> Binding:
    if isinstance(value, Binding):
        return value
    if value.startswith(("http://", "https://")):
        raise InvalidArgument("models", value, f'"{name}" = {{url = "…/v1", model = "…"}} in openimagen.toml')
    if not value:
        raise InvalidArgument("models", name, "ID=FOLDER or ID=NAME")
    return Binding(path=value)


def _server(binding: Binding) -> remote.Server:
    variable = binding.api_key_env
    key = os.environ.get(variable, "") if variable else ""
    if variable and not key:
        raise ImagenError(
            "FAILED_PRECONDITION",
            f"Setting models: the environment variable {variable}, which should hold the key for "
            f"{binding.url}, is not set.",
        )
    if not (key.isascii() and key.isprintable()):
        raise ImagenError("FAILED_PRECONDITION", f"Setting models: the key in {variable} is not plain text.")
    sizes = [size.split("x") for size in binding.sizes]
    return remote.Server(
        binding.url,
        binding.model,
        binding.dialect,
        api_key=key,
        negative_prompt=binding.negative_prompt,
        timeout=binding.timeout,
        parallel=binding.parallel,
        sizes=tuple((int(width), int(height)) for width, height in sizes),
        steps=binding.steps,
        guidance=binding.guidance,
    )


def _place(settings: Settings, binding: Binding) -> tuple[Path, Path | None]:
    """The folder of a model, and the single file that its weights are in, if they are."""
    path = Path(binding.path).expanduser()
    if not (path.is_file() or path.suffix.lower() in _FILES):
        if binding.config:
            raise ImagenError(
                "INVALID_ARGUMENT",
                f"Setting models: `config` belongs to a single file, and {binding.path} is none.",
            )
        return _folder(settings, binding.path), None
    if path.suffix.lower() in _PICKLES:
        raise ImagenError(
            "FAILED_PRECONDITION",
            f"Setting models: {path} is a pickle, which executes code when it is loaded; take a "
            ".safetensors or .gguf file.",
        )
    if not binding.config:
        raise ImagenError(
            "FAILED_PRECONDITION",
            f'Setting models: {path} is a single file, and needs {{path = "{path}", config = "FOLDER"}} in '
            "openimagen.toml: the folder or the name of the model in diffusers' format that has the configs "
            "and the other components.",
        )
    return _folder(settings, binding.config), path


def _folder(settings: Settings, path: str) -> Path:
    """The folder of a model that is named by a folder, or by what `openimagen pull` was given."""
    folder = Path(path).expanduser()
    if folder.is_dir():
        return folder
    if there := pulled.folder(settings.state_folder, path):
        return there
    if known.find(path):
        raise ImagenError(
            "FAILED_PRECONDITION",
            f"Setting models: {path} is not on this machine; get it with `openimagen pull {path}`.",
        )
    if path == folder.name:  # a bare word
        raise InvalidArgument("models", path, "a folder, or one of " + ", ".join(known.MODELS))
    return folder
