"""One way to get images for the SDK and the command line: in this process, or from a server."""

import atexit
import dataclasses
import os
import threading
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from typing import Any

from msgspec import structs

from openimagen import assembly, catalog, service, tasks, upscaling
from openimagen.cancellation import Cancellation
from openimagen.client import Client
from openimagen.config import Settings
from openimagen.engines.engine import Progress, no_progress
from openimagen.errors import not_found
from openimagen.findings import Report
from openimagen.storage import Storage
from openimagen.tasks import GenerationResult

_LARGEST_IMAGE = 100_000_000  # bytes
_lock = threading.Lock()
_services: dict[str, service.Service] = {}


def generate(
    settings: Settings,
    model_id: str,
    prompt: str,
    fields: Mapping[str, Any],
    progress: Progress = no_progress,
) -> GenerationResult:
    """Images of a prompt, from `settings.endpoint` if it is set, else drawn by this process's own workers.

    `fields` as for `tasks.generation`. Raises ImagenError.
    """
    if settings.endpoint:
        with _client(settings) as client:
            return client.generate(model_id, prompt, fields)
    task = tasks.generation(generation_model(model_id), prompt, **fields)
    result = _interruptible(_service(settings).generate, task, progress)
    if not task.ignored:
        return result
    names = ", ".join(sorted(task.ignored)).replace("_", " ")
    note = f"ignored, {task.model.id} does not have it: {names}"
    return dataclasses.replace(result, notes=(*result.notes, note))


def with_models_of(settings: Settings, model_id: str) -> Settings:
    """The settings with the one model that draws for an id, so that a single image loads no others."""
    if settings.endpoint:
        return settings  # the server there has models of its own
    mine = generation_model(model_id)
    own = {name: bound for name, bound in settings.models.items() if catalog.find(name) is mine}
    others = {name: bound for name, bound in settings.models.items() if name == "*"}
    return structs.replace(settings, models=own or others)


def reader(settings: Settings, prefix: str = "") -> Callable[[str], bytes]:
    """A function that reads images from storage, where the setting `storage` allows it and below `prefix`.

    It raises what `Storage.read` raises.
    """
    rules = [*settings.storage, f"{prefix}=read"] if prefix else settings.storage
    storage = Storage(rules)

    def read(uri: str) -> bytes:
        return storage.read(uri, _LARGEST_IMAGE, time.monotonic() + settings.storage_timeout)

    return read


def upscale(
    settings: Settings,
    model_id: str,
    data: bytes,
    fields: Mapping[str, Any],
    progress: Progress = no_progress,
) -> GenerationResult:
    """The enlarged image of a file, from `settings.endpoint` if it is set, else by this process.

    `fields` as for `upscaling.task`. Progress counts tiles, and only in this process. Raises ImagenError.
    """
    if settings.endpoint:
        with _client(settings) as client:
            return client.upscale(model_id, data, fields)
    task = upscaling.task(upscaling_model(model_id), image=data, **fields)
    return _interruptible(_service(settings).upscale, task, progress)


def verify(settings: Settings, model_id: str, data: bytes) -> bool | Report:
    """Whether `settings.endpoint` finds its watermark in an image file, or, without one, what is found here.

    Raises ImagenError: INVALID_ARGUMENT for a file that is no PNG, JPEG or WebP.
    """
    if settings.endpoint:
        with _client(settings) as client:
            return client.verify(model_id, data)
    return assembly.inspect(settings, data)


def verification_model(model_id: str) -> catalog.Model:
    """The verification model of an id; ImagenError NOT_FOUND for any other."""
    model = catalog.find(model_id)
    if model is None or model.kind != "verification":
        raise not_found(f"There is no verification model {model_id[:100]!r}; there is imageverification@001.")
    return model


def generation_model(model_id: str) -> catalog.Model:
    """The generation model of an id; ImagenError NOT_FOUND, which lists the ids, for any other."""
    model = catalog.find(model_id)
    if model is None or model.kind != "generation":
        known = ", ".join(model.id for model in catalog.generation_models())
        raise not_found(f"There is no generation model {model_id[:100]!r}; there are {known}.")
    return model


def upscaling_model(model_id: str) -> catalog.Model:
    """The model of an id that can upscale, which generation models can too; NOT_FOUND for any other."""
    model = catalog.find(model_id)
    return model if model is not None and model.kind == "upscale" else generation_model(model_id)


def _interruptible(
    make: Callable[..., GenerationResult], task: object, progress: Progress
) -> GenerationResult:
    """What the service makes; Ctrl-C ends what other threads and processes do for it too."""
    cancellation = Cancellation()
    try:
        return make(task, progress=progress, cancellation=cancellation)
    except KeyboardInterrupt:
        cancellation.cancel()
        raise


@contextmanager
def _client(settings: Settings) -> Iterator[Client]:
    client = Client(settings.endpoint, settings.api_keys[0] if settings.api_keys else None)
    try:
        yield client
    finally:
        client.close()


def _service(settings: Settings) -> service.Service:
    """The service of these settings in this process; started once and closed at exit."""
    key = repr(settings)
    with _lock:
        if key not in _services:
            _services[key] = assembly.create(settings)
            atexit.register(_services[key].close)
        return _services[key]


def _forget() -> None:
    """Leave the services to the process that this one was forked from: their threads are not here."""
    global _lock
    _lock = threading.Lock()
    for one in _services.values():
        atexit.unregister(one.close)
    _services.clear()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_forget)
