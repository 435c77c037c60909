"""A torso to sew on."""

from dataclasses import dataclass

from openimagen.engines.illustrator.colour import shade
from openimagen.engines.illustrator.figures.persons.dress import Dress
from openimagen.engines.illustrator.figures.persons.outfits import Outfit
from openimagen.engines.illustrator.figures.persons.skeleton import Skeleton


@dataclass(frozen=True)
class Chest:
    """A torso to sew on: half widths, its length, and the x where its middle looks to."""

    worn: Dress
    skeleton: Skeleton
    shoulder: float
    waist: float
    hip: float
    torso: float
    middle: float

    @property
    def outfit(self) -> Outfit:
        """What is worn."""
        return self.worn.outfit

    @property
    def dark(self) -> str:
        """The cloth's colour in the shade."""
        return shade(self.worn.top, -0.25)
