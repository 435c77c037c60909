"""Everything that a file tells about where it comes from."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from openimagen.provenance import manifest, marks, picture
from openimagen.provenance.credentials import Credentials
from openimagen.provenance.keys import Key
from openimagen.provenance.manifest import Manifest
from openimagen.provenance.marks import Mark


@dataclass(frozen=True)
class Report:
    """The watermark and the manifest of a file, each None where there is none."""

    mark: Mark | None
    manifest: Manifest | None

    @property
    def ours(self) -> bool:
        """True if the watermark, or an unchanged manifest by this server's own credentials, was found."""
        return self.mark is not None or (self.manifest is not None and self.manifest.trusted)


def verify(
    data: bytes, keys: Sequence[Key], credentials: Credentials | None, models: Iterable[str]
) -> Report:
    """What is found in a PNG, JPEG or WebP file. Raises InvalidArgument "image" for another one."""
    return Report(marks.find(picture.read(data), keys, models), manifest.read(data, credentials))
