"""Puts a manifest into the files of one engine's images."""

from collections.abc import Callable

from openimagen.provenance import credentials
from openimagen.provenance.manifest import Manifests, Origin
from openimagen.tasks import Generation

# The file of an image of a task, signed.
Sign = Callable[[bytes, Generation], bytes]


def signer(given: str, folder: str, engine: str, *, trained: bool, with_prompt: bool) -> Sign:
    """Signs what `engine` drew; `trained` if it learnt from images.

    `given` and `folder` as for `credentials.load`. Raises ImagenError FAILED_PRECONDITION for credentials
    that cannot be used.
    """
    loaded = credentials.load(given, folder)
    assert loaded is not None  # it was made if there was none
    manifests = Manifests(loaded)

    def sign(data: bytes, task: Generation) -> bytes:
        prompt = task.prompt if with_prompt else None
        return manifests.sign(data, task.mime_type, Origin(engine, task.model.id, trained, prompt))

    return sign
