"""Puts the service together from the settings."""

from openimagen import bindings, catalog, decoding
from openimagen.config import Settings
from openimagen.engines.engine import Engine
from openimagen.engines.illustrator import Illustrator
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
    upscaler = _upscaler(settings)  # first: what may be wrong with it is said before anything starts
    detectors = Detectors() if settings.screen_images else None
    meaning = classifier.load(settings.prompt_classifier if settings.screen_prompts else "off")
    opened = {
        binding: _backend(settings, bindings.open_engine(settings, binding), detectors, meaning)
        for binding in dict.fromkeys(bound.values())
    }
    default = _backend(settings, Illustrator(settings.processes, settings.draw_timeout), detectors, meaning)
    return Service(
        default.engine,
        default.gate,
        settings.queue_timeout,
        default.screens,
        storage=Storage(settings.storage),
        storage_timeout=settings.storage_timeout,
        upscaler=upscaler,
        watermark_keys=keys.load(settings.watermark_keys, settings.state_folder),
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
