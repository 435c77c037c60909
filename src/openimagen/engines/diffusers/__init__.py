"""Open-weight models from a folder: diffusers' components in a loop of our own. docs/engines/open-weights.md.

`loading` opens a folder safely; each family of models is one module, which reads top to bottom: encode the
prompt, noise, steps, decode. What they share: `sizes`, `sampling`, `preview`, `model`; `speed` acts
on what is loaded. Nothing here imports torch before `open_model` is called.
"""

import importlib
from dataclasses import replace
from typing import Any

from openimagen.engines.diffusers.options import Options
from openimagen.engines.engine import Engine
from openimagen.engines.step_batcher import StepBatcher
from openimagen.errors import ImagenError

__all__ = ["PIPELINES", "Options", "open_model"]

# The module and class that draws with each pipeline class that a model_index.json may name.
_FAMILIES = {
    "ZImagePipeline": ("z_image", "ZImage"),
    "Flux2KleinPipeline": ("klein", "Klein"),
    "Lumina2Pipeline": ("lumina", "Lumina"),
    "StableDiffusionXLPipeline": ("sdxl", "SDXL"),
}
PIPELINES = tuple(_FAMILIES)
# One image fills the cores of a CPU; batches gain nothing there.
_MAX_BATCH = {"cpu": 1, "cuda": 4, "mps": 1}


def open_model(options: Options) -> Engine:
    """The engine of the model in `options.folder`, loaded.

    Raises ImagenError FAILED_PRECONDITION, with a sentence that says what to do, when the extra `diffusers`,
    a file or memory is missing, or when the folder holds what may not be loaded.
    """
    _check_libraries()
    from openimagen.engines.diffusers import loading, speed

    device = loading.find_device(options.device)
    options = replace(options, device=str(device), max_batch=_max_batch(options, device.type))
    speed.check(options, device)
    pipeline = loading.load(options, PIPELINES)
    module, name = _FAMILIES[type(pipeline).__name__]
    family: Any = getattr(importlib.import_module(f"openimagen.engines.diffusers.{module}"), name)
    model = family(pipeline, options)
    speed.try_out(model, options)
    return StepBatcher(model, options.max_batch, options.step_timeout)


def _max_batch(options: Options, device: str) -> int:
    if options.deterministic or (options.step_cache != "none" and not options.max_batch):
        return 1
    return options.max_batch or _MAX_BATCH.get(device, 1)


def _check_libraries() -> None:
    for library in ("torch", "diffusers", "transformers", "accelerate", "safetensors"):
        try:
            importlib.import_module(library)
        except (
            ImportError,
            OSError,
            RuntimeError,
        ) as error:  # the last two: builds that do not fit each other
            raise ImagenError(
                "FAILED_PRECONDITION",
                f"The setting models needs {library}: pip install 'openimagen[diffusers]' ({error}).",
            ) from error
