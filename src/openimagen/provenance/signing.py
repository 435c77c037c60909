"""Puts a manifest into the files that one engine and one upscaler make."""

from openimagen.provenance import credentials
from openimagen.provenance.manifest import Manifests
from openimagen.provenance.statements import Enlargement, Origin
from openimagen.tasks import Generation
from openimagen.upscaling import Upscaling


class Signer:
    """Signs with the operator's credentials, or with self-made ones.

    `given` and `folder` as for `credentials.load`; `engine` draws, and `trained` says that it learnt from
    images. Raises ImagenError FAILED_PRECONDITION for credentials that cannot be used.
    """

    def __init__(self, given: str, folder: str, engine: str, *, trained: bool, with_prompt: bool) -> None:
        loaded = credentials.load(given, folder)
        assert loaded is not None  # it was made if there was none
        self._manifests = Manifests(loaded)
        self._engine = engine
        self._trained = trained
        self._with_prompt = with_prompt

    def drawn(self, data: bytes, task: Generation) -> bytes:
        """The file of an image of the task, signed."""
        prompt = task.prompt if self._with_prompt else None
        origin = Origin(self._engine, task.model.id, self._trained, prompt)
        return self._manifests.sign(data, task.mime_type, origin)

    def enlarged(self, data: bytes, task: Upscaling, original: bytes, upscaler: str, factor: int) -> bytes:
        """The file of the enlarged image, signed; its manifest contains that of the original file, if any."""
        source = Enlargement(upscaler, task.model.id, factor, original)
        return self._manifests.sign(data, task.mime_type, source)
