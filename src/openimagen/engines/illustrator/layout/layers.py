"""A composed picture, before it becomes a document."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Layers:
    """The SVG body of a picture from far to near; the figures are what it is a picture of."""

    behind: str
    figures: str = ""
    front: str = ""
    lettering: str = ""

    @property
    def body(self) -> str:
        """All of it."""
        return self.behind + self.figures + self.front + self.lettering

    @property
    def subject(self) -> str:
        """What the eye should find: the figures and the lettering."""
        return self.figures + self.lettering
