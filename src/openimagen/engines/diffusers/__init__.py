"""Open-weight models from a folder: diffusers' components in a loop of our own. docs/engines/open-weights.md.

`loading` opens a folder safely, `single_file` a checkpoint in one file; each family of models is one module,
which reads top to bottom: encode the prompt, noise, steps, decode. What they share: `sizes`, `sampling`,
`preview`, `model`; `speed` acts on what is loaded. Nothing here imports torch before a function is called.
"""

import importlib
import os
from dataclasses import replace
from functools import partial
from typing import Any

from openimagen.engines import step_batcher
from openimagen.engines.diffusers.options import Options
from openimagen.engines.engine import Capabilities, Engine
from openimagen.engines.step_batcher import StepBatcher
from openimagen.engines.threads import in_a_thread_that_ends
from openimagen.errors import ImagenError

__all__ = ["PIPELINES", "Options", "describe_model", "open_model"]

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
# How often an idle thread of GNU's OpenMP looks for work before it sleeps: with its own 300,000 the threads
# are in each other's way on a machine that does other things too, with none they sleep between two layers.
_LOOKS_FOR_WORK = "10000"


def open_model(options: Options) -> Engine:
    """The engine of a model, loaded.

    Raises ImagenError FAILED_PRECONDITION, with a sentence that says what to do, when the extra `diffusers`,
    a file or memory is missing, or when there is what may not be loaded.
    """
    _check_libraries()
    return in_a_thread_that_ends(partial(_opened, _with_batch(options)))


def _opened(options: Options) -> Engine:
    from openimagen.engines.diffusers import loading, speed

    pipeline = loading.load(options, PIPELINES)
    model = _family(type(pipeline).__name__)(pipeline, options)
    speed.try_out(model, options)
    return StepBatcher(model, options.max_batch, options.step_timeout)


def describe_model(options: Options) -> tuple[str, Capabilities]:
    """The name and the capabilities that the engine of `open_model` would have, without loading its weights.

    Raises what `open_model` raises, as far as the model's files and the size of the memory tell.
    """
    _check_libraries()
    from openimagen.engines.diffusers import loading, single_file, speed

    options = _with_batch(options)
    checked = loading.check(options, PIPELINES)
    family = _family(checked.pipeline)
    able: Capabilities = family.able(checked.config, options)
    speed.check_kind(single_file.denoiser(checked.pipeline), options, able.steps)
    return family.name, replace(able, parallel=step_batcher.parallel(options.max_batch))


def _family(pipeline: str) -> Any:
    module, name = _FAMILIES[pipeline]
    return getattr(importlib.import_module(f"openimagen.engines.diffusers.{module}"), name)


def _with_batch(options: Options) -> Options:
    """The options with the number of images that share a step, where they leave it to the device."""
    from openimagen.engines.diffusers import loading

    max_batch = options.max_batch or _MAX_BATCH.get(loading.device_of(options).type, 1)
    alone = options.deterministic or (options.step_cache != "none" and not options.max_batch)
    return replace(options, max_batch=1 if alone else max_batch)


def _check_libraries() -> None:
    if "OMP_WAIT_POLICY" not in os.environ:
        os.environ.setdefault("GOMP_SPINCOUNT", _LOOKS_FOR_WORK)  # read when torch is imported
    for library in ("torch", "diffusers", "transformers", "accelerate", "safetensors"):
        try:
            importlib.import_module(library)
        except (ImportError, OSError, RuntimeError) as error:  # the last two: builds that do not fit
            raise ImagenError(
                "FAILED_PRECONDITION",
                f"The setting models needs {library}: pip install 'openimagen[diffusers]' ({error}).",
            ) from error
