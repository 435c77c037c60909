"""What a place gives to the layout: the picture behind and in front of the subjects, and its light."""

from dataclasses import dataclass, field
from typing import Literal

from openimagen.engines.illustrator.canvas import Point
from openimagen.engines.illustrator.colour import Rgb, tinted

Surface = Literal[
    "snow", "grass", "dry_grass", "sand", "water", "ice", "wood", "rock", "floor", "road", "none"
]  # fmt: skip


@dataclass(frozen=True)
class Light:
    """The light of a scene.

    `key` names it ("day", "dawn", "sunset", "night", "cloudy", "rain", "fog", "cyberpunk", "space"). `tint`
    multiplies the colours of lit things (0-1 each). `sky` runs from the zenith to the horizon; `haze` is the
    colour that distance fades into. `side` is -1 for light from the left, +1 from the right.
    """

    key: str
    tint: Rgb
    sky: tuple[str, ...]
    haze: str
    side: int

    def on(self, colour: str) -> str:
        """A colour as it looks in this light."""
        return tinted(colour, self.tint)

    @property
    def dark(self) -> bool:
        """True where lamps and windows would be lit."""
        return self.key in ("night", "cyberpunk", "space")


@dataclass(frozen=True)
class Backdrop:
    """A place, drawn. y coordinates are canvas units.

    `horizon`: where ground meets sky; perspective scale vanishes there. `ground`: where the main subject's
    feet stand. `surface` decides what overlaps feet (snow mound, grass, foam). `floating`: subjects hover
    around the middle and cast no shadow (space, sky, underwater). `spots`: named places for a subject's base
    ("cliff-top"). `source`: where the sun, the moon or the lamp stands in the picture, if one does: shadows
    point away from it; outdoors the layout asks the sky. `framed`: the place draws things near the viewer at
    the picture's edges by itself.
    """

    behind: str
    front: str
    light: Light
    horizon: float
    ground: float
    surface: Surface = "none"
    floating: bool = False
    spots: dict[str, Point] = field(default_factory=dict)
    source: Point | None = None
    framed: bool = False
