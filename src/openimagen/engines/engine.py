"""What the rest knows of an engine: it draws items, and it says what it can do."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Literal, Protocol

from openimagen.cancellation import Cancellation
from openimagen.tasks import Drawing, Item, Pixels

# A small picture of an unfinished image and the image's place in the request, made when called; None where
# the engine cannot tell yet.
Preview = Callable[[], tuple[int, Pixels] | None]


class Progress(Protocol):
    """Hears how far the work is; may be called from any thread, and should return at once."""

    def __call__(self, done: int, total: int, preview: Preview | None = None, /) -> None:
        """`done` of `total` parts: images, tiles, or the steps of all images together."""


def no_progress(done: int, total: int, preview: Preview | None = None, /) -> None:
    """The progress of a caller who does not want to know."""


@dataclass(frozen=True)
class Capabilities:
    """What an engine does with the parts of a request.

    `negative_prompt`: "real" (it acts), "emulated" or "ignored". `guidance` False: the scale has no effect.
    `steps` is the work per pixel that the gate counts with. `parallel` is how many requests it works on at
    once. `only_known_art`: it can only draw from art that was vetted, so pixel detectors may be skipped.
    `licence` is that of the weights or the art. `medium` says what the pictures are ("illustration").
    """

    languages: tuple[str, ...]
    negative_prompt: Literal["real", "emulated", "ignored"]
    guidance: bool
    licence: str
    medium: str
    parallel: int = 1
    steps: int = 1
    only_known_art: bool = False


class Engine(Protocol):
    """Something that draws."""

    @property
    def name(self) -> str:
        """The name that replies and the CLI show."""

    @property
    def capabilities(self) -> Capabilities:
        """What it can do."""

    def draw(self, items: Sequence[Item], progress: Progress, cancellation: Cancellation) -> list[Drawing]:
        """One Drawing for each item, in their order.

        Blocks. Raises Cancelled when the caller leaves, ImagenError DEADLINE_EXCEEDED when an image takes
        too long, INTERNAL when the engine fails; the engine works on after each of them.
        """

    def warm_up(self) -> None:
        """Load what the first image needs; may be skipped, the first image then takes longer.

        Raises ImagenError FAILED_PRECONDITION when the engine turns out to be unable to draw.
        """

    def close(self) -> None:
        """Give back processes and memory."""
