"""What may be asked and shown. `Screens` is what the service calls; no screens exist yet."""

from typing import Protocol

from openimagen.tasks import Drawing, Generation


class Screens(Protocol):
    """Judges prompts and images; never edits an image."""

    def prompt(self, task: Generation) -> None:
        """Raise ImagenError INVALID_ARGUMENT with the contract's text for a prompt that is refused."""

    def image(self, task: Generation, drawing: Drawing) -> str | None:
        """The support code (spec C.4) of an image that may not be shown, or None."""


class NoScreens:
    """Lets everything pass. `docs/api/deviations.md` says so."""

    def prompt(self, task: Generation) -> None:
        """Refuses nothing."""

    def image(self, task: Generation, drawing: Drawing) -> str | None:
        """Filters nothing."""
        return None
