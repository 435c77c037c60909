"""Puts the service together from the settings."""

from collections.abc import Sequence
from functools import partial

from openimagen import bindings, catalog, decoding
from openimagen.config import Binding, Settings
from openimagen.engines.engine import Engine
from openimagen.engines.illustrator import Illustrator
from openimagen.engines.resident import Residents
from openimagen.findings import Report
from openimagen.gate import Gate
from openimagen.provenance import keys, marks
from openimagen.safety import ContractScreens, classifier
from openimagen.safety.detectors import Detectors
from openimagen.service import Backend, Service, Signer
from openimagen.storage import Storage
from openimagen.upscalers.span import Span
from openimagen.upscalers.upscaler import Upscaler


def create(settings: Settings) -> Service:
    """The service of these settings: the illustrator and the models bound to ids, SPAN or a checkpoint.

    Raises ImagenError where a setting names what is not there.
    """
    bound = bindings.bindings(settings)
    # what may be wrong with these is said at once, and not after minutes of loading models
    upscaler = _upscaler(settings)
    storage = Storage(settings.storage)
    watermark_keys = keys.load(settings.watermark_keys, settings.state_folder)
    detectors = Detectors() if settings.screen_images else None
    meaning = classifier.load(settings.prompt_classifier if settings.screen_prompts else "off")
    default = _backend(settings, Illustrator(settings.processes, settings.draw_timeout), detectors, meaning)
    opened = {
        binding: _backend(settings, engine, detectors, meaning)
        for binding, engine in _engines(settings, list(dict.fromkeys(bound.values()))).items()
    }
    return Service(
        default.engine,
        default.gate,
        settings.queue_timeout,
        default.screens,
        storage=storage,
        storage_timeout=settings.storage_timeout,
        upscaler=upscaler,
        watermark_keys=watermark_keys,
        signer=default.signer,
        bound={model: opened[binding] for model, binding in bound.items()},
    )


def inspect(settings: Settings, data: bytes) -> Report:
    """Everything that a PNG, JPEG or WebP file tells here about where it comes from; starts no engine.

    Raises InvalidArgument "image" for another file.
    """
    from openimagen.provenance import credentials, manifest  # slow to import, and only wanted here

    known = keys.load(settings.watermark_keys, settings.state_folder, create=False)
    signing = credentials.load(settings.manifest_credentials, settings.state_folder, create=False)
    pixels = decoding.decode(data, decoding.VERIFIABLE).pixels
    return Report(marks.find(pixels, known, catalog.MODELS), manifest.read(data, signing))


def _backend(
    settings: Settings, engine: Engine, detectors: Detectors | None, meaning: classifier.Classifier | None
) -> Backend:
    able = engine.capabilities
    return Backend(
        engine,
        # the gate counts in megapixel steps
        Gate(able.parallel, settings.queue_megapixels * able.steps),
        ContractScreens(
            able.only_known_art, settings.screen_prompts, settings.screen_people, detectors, meaning
        ),
        _signer(settings, engine) if settings.manifests else None,
    )


def _engines(settings: Settings, wanted: Sequence[Binding]) -> dict[Binding, Engine]:
    """The engine of each binding; those that there is no room for are looked at, and opened on demand."""
    local = [binding for binding in wanted if binding.path]
    limit = settings.max_loaded_models or len(local)
    if len(local) <= limit:
        return {binding: bindings.open_engine(settings, binding) for binding in wanted}
    residents = Residents(limit, settings.queue_timeout)
    shared = {
        binding: residents.add(
            *bindings.describe(settings, binding), partial(bindings.open_engine, settings, binding)
        )
        for binding in local
    }
    for binding in local[:limit]:
        shared[binding].load()
    return {binding: shared.get(binding) or bindings.open_engine(settings, binding) for binding in wanted}


def _upscaler(settings: Settings) -> Upscaler:
    if not settings.upscaler:
        return Span(settings.processes, settings.upscale_timeout)
    from openimagen.upscalers.checkpoint import Checkpoint

    return Checkpoint(settings.upscaler, settings.processes, settings.upscale_timeout)


def _signer(settings: Settings, engine: Engine) -> Signer:
    from openimagen.provenance import signing  # slow to import, and not always wanted

    return signing.Signer(
        settings.manifest_credentials,
        settings.state_folder,
        engine.name,
        trained=not engine.capabilities.only_known_art,
        with_prompt=settings.manifest_prompt,
    )
