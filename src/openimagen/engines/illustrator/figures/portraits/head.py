"""How one large face is built: 368 across, centred on (0, 0), turned to the right."""

from dataclasses import dataclass
from typing import Literal

from openimagen.engines.illustrator.colour import mix
from openimagen.engines.illustrator.figures.looks import Look

Expression = Literal["smile", "laugh", "calm", "sad", "surprised"]


@dataclass(frozen=True)
class Head:
    """How one face is built: `turn` 0-1, the widths of cheeks, jaw and chin, and what it expresses.

    `big` makes eyes bigger and `low` moves all features down, as children have them.
    """

    look: Look
    turn: float
    cheek: float
    jaw: float
    chin: float
    length: float
    iris: str
    expression: Expression
    nose: float
    big: float = 1.0
    low: float = 0.0

    def x(self, x: float) -> float:
        """Where a feature at x of a face seen from the front is after the turn."""
        return x * (1 - 0.2 * self.turn if x > 0 else 1 - 0.03 * self.turn) + 60 * self.turn

    @property
    def shadow(self) -> str:
        """The colour of the skin in the shade."""
        return mix(self.look.skin, "#8a3f22", 0.32)
