"""What verification finds in an image file: the watermark, the manifest."""

from dataclasses import dataclass
from datetime import date

# The answers of imageverification@001.
ACCEPT, REJECT = "ACCEPT", "REJECT"


@dataclass(frozen=True)
class Mark:
    """A watermark that was found.

    `key` is the name of its key. `day` (UTC) and `model` are None where it could only be seen, not read;
    `model` is also None for a model that is not among those asked about. `chance` bounds the probability that
    an image without a mark looks so. The image is seen at `scale` and turned by `degrees` against the marked
    one.
    """

    key: str
    day: date | None
    model: str | None
    chance: float
    scale: float
    degrees: float


@dataclass(frozen=True)
class Manifest:
    """A manifest that was found in a file.

    `intact` is False where the file was changed after it was signed; `trusted` is True for a signature by
    this server's own credentials. `signer` is the name in the certificate; the rest is what the statement
    says. `source` is an IPTC digital source type, `enlarged` the factor ("2") where the image was made from
    another; one of the two is "". `original` is what the manifest of that other image said then.
    """

    intact: bool
    trusted: bool
    signer: str
    generator: str
    engine: str
    model: str
    when: str
    source: str
    enlarged: str
    original: "Manifest | None" = None


@dataclass(frozen=True)
class Report:
    """The watermark and the manifest of a file, each None where there is none."""

    mark: Mark | None
    manifest: Manifest | None

    @property
    def ours(self) -> bool:
        """True if the watermark, or an unchanged manifest by this server's own credentials, was found."""
        return self.mark is not None or (self.manifest is not None and self.manifest.trusted)
