"""What an upscaler is to the rest of openimagen."""

from typing import Protocol

from openimagen.cancellation import Cancellation
from openimagen.engines.engine import Progress
from openimagen.tasks import Pixels


class Upscaler(Protocol):
    """Something that enlarges images. Safe to call from many threads."""

    @property
    def name(self) -> str:
        """The name that replies and the CLI show."""

    @property
    def factors(self) -> tuple[int, ...]:
        """What it can multiply width and height by."""

    def work(self, factor: int) -> float:
        """What one output megapixel weighs at the gate, in the megapixels that an engine's steps count.

        Raises InvalidArgument "factor" for one that is not among `factors`.
        """

    def upscale(self, pixels: Pixels, factor: int, progress: Progress, cancellation: Cancellation) -> Pixels:
        """Pixels of exactly `factor` times the width and height; progress counts tiles.

        Blocks. Raises Cancelled within a tile's time when the caller leaves, ImagenError DEADLINE_EXCEEDED
        when the image takes too long, INTERNAL when the network fails.
        """

    def close(self) -> None:
        """Give back threads and memory."""
