"""What may be asked and shown. `Screens` is what the service calls; `ContractScreens` does the work."""

from collections.abc import Mapping
from typing import Protocol

from openimagen.safety.images import Judgement
from openimagen.safety.reasons import meaning
from openimagen.safety.screens import ContractScreens
from openimagen.tasks import Drawing, Generation, Pixels

__all__ = ["ContractScreens", "Judgement", "NoScreens", "Screens", "meaning"]


class Screens(Protocol):
    """Judges prompts and images; never edits an image."""

    def prompt(self, task: Generation) -> Mapping[str, float] | None:
        """The scores (0 to 1) of a prompt by the contract's categories, or None where it was not judged.

        Raises ImagenError INVALID_ARGUMENT with the contract's text for a prompt that is refused.
        """

    def image(self, task: Generation, drawing: Drawing) -> Judgement:
        """What is decided on a drawing: its scores, and the support code if it may not be shown."""

    def original(self, pixels: Pixels) -> Judgement:
        """What is decided on an image that is to be enlarged."""


class NoScreens:
    """Lets everything pass."""

    def prompt(self, task: Generation) -> None:
        """Refuses nothing."""

    def image(self, task: Generation, drawing: Drawing) -> Judgement:
        """Filters nothing."""
        return Judgement()

    def original(self, pixels: Pixels) -> Judgement:
        """Filters nothing."""
        return Judgement()
