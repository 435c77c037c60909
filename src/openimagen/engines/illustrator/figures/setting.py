"""What a figure must know of the picture it will stand in."""

import random
from collections.abc import Mapping
from dataclasses import dataclass, field

from openimagen.engines.illustrator.backdrops.backdrop import Light
from openimagen.engines.illustrator.figures.figure import Figure
from openimagen.engines.illustrator.figures.persons.held import Bring
from openimagen.engines.illustrator.scene import Season


@dataclass(frozen=True)
class Setting:
    """The surroundings of one figure.

    `colour` is the "#rrggbb" that was asked for, or None for the natural one, `second` another one that the
    same thing has, and `parts` are those of its parts ("roof", "eyes"). `lit` says that lamps and
    windows shine. `pose` is "standing", an action of a scene or a pose of figures/persons/poses.py; `seated`
    says that there is a seat beneath, `afloat` that there is water all around. `bring` draws what is held in
    the hands, and `wears` are clothes (art name, "#rrggbb" or None) to put on. `holds` is
    who is seen inside, in place of a bowl's or a cage's own fish or bird. `rng` is the figure's own
    random stream. `season` is the one that shows where the figure stands. `candles` are
    those on a cake, None for as many as its drawing has. `hat` is
    the one of persons/hats.py that the prompt's word for a hat among what is worn names.
    """

    light: Light
    rng: random.Random
    colour: str | None = None
    second: str | None = None
    parts: Mapping[str, str] = field(default_factory=dict)
    lit: bool = False
    snowy: bool = False
    lettering: str | None = None
    pose: str = "standing"
    seated: bool = False
    afloat: bool = False
    bring: Bring | None = None
    wears: tuple[tuple[str, str | None], ...] = ()
    holds: tuple[Figure, ...] = ()
    season: Season | None = None
    candles: int | None = None
    hat: str = ""

    def paint(self, natural: str) -> str:
        """The asked colour, or else the natural one."""
        return self.colour or natural

    def trim(self, natural: str) -> str:
        """The second colour that was asked for, or else the natural one."""
        return self.second or natural

    def part(self, name: str, natural: str) -> str:
        """The colour of a part, or else its natural one."""
        return self.parts.get(name, natural)
