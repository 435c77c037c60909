"""A composed picture, before it becomes a document."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Layers:
    """The SVG body of a picture in three parts, from far to near; the figures are what it is a picture of."""

    behind: str
    figures: str = ""
    front: str = ""

    @property
    def body(self) -> str:
        """All of it."""
        return self.behind + self.figures + self.front
