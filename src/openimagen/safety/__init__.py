"""What may be asked and shown. `Screens` is what the service calls; `ContractScreens` does the work."""

from collections.abc import Mapping
from typing import Protocol

from openimagen.safety.reasons import meaning
from openimagen.safety.screens import ContractScreens
from openimagen.tasks import Drawing, Generation

__all__ = ["ContractScreens", "NoScreens", "Screens", "meaning"]


class Screens(Protocol):
    """Judges prompts and images; never edits an image."""

    def prompt(self, task: Generation) -> Mapping[str, float] | None:
        """The scores (0 to 1) of a prompt by the contract's categories, or None where it was not judged.

        Raises ImagenError INVALID_ARGUMENT with the contract's text for a prompt that is refused.
        """

    def image(self, task: Generation, drawing: Drawing) -> str | None:
        """The support code (spec C.4) of an image that may not be shown, or None."""

    def scores(self, task: Generation, drawing: Drawing) -> Mapping[str, float] | None:
        """The scores (0 to 1) of an image by the contract's categories, or None where it was not judged."""


class NoScreens:
    """Lets everything pass."""

    def prompt(self, task: Generation) -> None:
        """Refuses nothing."""

    def image(self, task: Generation, drawing: Drawing) -> None:
        """Filters nothing."""

    def scores(self, task: Generation, drawing: Drawing) -> None:
        """Judges nothing."""
