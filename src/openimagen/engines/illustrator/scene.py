"""What was understood of a prompt: plain data between the reader, the backdrops and the layout."""

from dataclasses import dataclass
from typing import Literal

Place = Literal[
    "snow", "beach", "sea", "underwater", "forest", "mountain", "desert", "field", "city", "room",
    "table", "moon", "space", "cliff", "ice", "sky", "road", "studio",
]  # fmt: skip
Time = Literal["day", "dawn", "sunset", "night"]
Weather = Literal["rain", "snow", "fog", "cloudy", "aurora"]
# The first seven are the values of the API's sampleImageStyle.
Style = Literal[
    "photograph", "digital_art", "landscape", "sketch", "watercolor", "cyberpunk", "pop_art",
    "oil", "flat", "pixel", "noir",
]  # fmt: skip
RelationKind = Literal[
    "left", "right", "above", "below", "on", "in", "front", "behind", "next",
    "riding", "holding", "wearing", "with",
]  # fmt: skip


@dataclass(frozen=True)
class Subject:
    """One kind of thing to draw, `count` times.

    `art` names a drawing: a packed one ("fox", "red-apple": the names of the art library) or a prop that is
    drawn by code ("lighthouse", "couch"). `word` is what the prompt called it. `colour` is a name in
    `colour.NAMED` or None for its natural colours. `scale` is 1 for normal, below for small, above for big.
    """

    art: str
    word: str
    count: int = 1
    colour: str | None = None
    scale: float = 1.0
    pose: Literal["sleeping"] | None = None
    hair: str | None = None
    glasses: bool = False


@dataclass(frozen=True)
class Relation:
    """`subjects[subject]` stands in relation `kind` to `subjects[object]`: ("cat", "on", "couch")."""

    subject: int
    kind: RelationKind
    object: int


@dataclass(frozen=True)
class Scene:
    """A prompt as it was understood.

    Where the prompt says nothing, `place`, `time`, `weather` and `style` are None and the layout chooses.
    `background` is the colour name of a plain backdrop ("on a white background"). `excluded` holds the names
    of art and of backdrop parts ("tree", "cloud", "person") that must not appear. `left_out` are the words
    that could not be drawn; `replaced` are (word, what was drawn instead) pairs.
    """

    prompt: str
    subjects: tuple[Subject, ...] = ()
    relations: tuple[Relation, ...] = ()
    place: Place | None = None
    time: Time | None = None
    weather: Weather | None = None
    style: Style | None = None
    snowy: bool = False
    portrait: bool = False
    background: str | None = None
    lettering: str | None = None
    excluded: frozenset[str] = frozenset()
    left_out: tuple[str, ...] = ()
    replaced: tuple[tuple[str, str], ...] = ()
