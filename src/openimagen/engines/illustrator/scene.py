"""What was understood of a prompt: plain data between the reader, the backdrops and the layout."""

from dataclasses import dataclass
from typing import Literal

Place = Literal[
    "snow", "beach", "sea", "underwater", "forest", "mountain", "desert", "field", "city", "room",
    "table", "moon", "space", "cliff", "ice", "sky", "road", "studio",
    "jungle", "savanna", "lake", "river", "waterfall", "skyline", "village", "park", "garden", "farm",
    "kitchen", "library", "stage", "volcano", "island", "cafe", "classroom", "office",
]  # fmt: skip
# Places with walls that one lives or works in.
ROOMS: frozenset[Place] = frozenset({"room", "kitchen", "library", "cafe", "classroom", "office"})
# What the place "room" is for; None is a living room.
Room = Literal["bathroom", "bedroom", "laboratory", "ward"]
Time = Literal["day", "dawn", "sunset", "night"]
Season = Literal["spring", "summer", "autumn", "winter"]
Weather = Literal["rain", "snow", "fog", "cloudy", "aurora", "storm", "rainbow"]
# How the light and the palette feel.
Mood = Literal["calm", "cheerful", "cozy", "gloomy", "mysterious", "romantic", "dramatic"]
# Where the viewer stands: at eye level, near the ground looking up, above looking down, or close.
Camera = Literal["eye", "low", "high", "close"]
# What kind of picture it is.
Form = Literal["scene", "portrait", "still_life", "abstract", "pattern", "logo", "poster", "card"]
# The first seven are the values of the API's sampleImageStyle.
Style = Literal[
    "photograph", "digital_art", "landscape", "sketch", "watercolor", "cyberpunk", "pop_art",
    "oil", "flat", "pixel", "noir", "3d", "ink", "paper_cut", "vintage_poster", "line_art",
]  # fmt: skip
# "doing" leads to the object of the subject's action: ("girl", "doing", "book") with the action "reading".
RelationKind = Literal[
    "left", "right", "above", "below", "on", "in", "front", "behind", "next",
    "riding", "holding", "wearing", "with", "doing",
]  # fmt: skip
Action = Literal[
    "sleeping", "sitting", "walking", "running", "jumping", "dancing", "flying", "swimming", "eating",
    "drinking", "reading", "writing", "cooking", "painting", "playing_music", "playing_ball", "singing",
    "fighting", "hugging", "waving", "climbing", "driving", "fishing", "skating",
]  # fmt: skip
Age = Literal["baby", "child", "teenager", "adult", "old"]
Pattern = Literal["striped", "spotted", "checkered", "floral", "starry"]
Material = Literal["wood", "gold", "silver", "glass", "stone", "ice", "paper", "brick"]


@dataclass(frozen=True)
class Subject:
    """One kind of thing to draw, `count` times.

    `art` names a drawing: a packed one ("fox", "red-apple": the names of the art library) or a prop that is
    drawn by code ("lighthouse", "couch"). `word` is what the prompt called it. `colour` is a name in
    `colour.NAMED` or None for its natural colours. `scale` is 1 for normal, below for small, above for big.
    `hair` is a colour name; `age` is None where the word itself says it (an art name such as "girl").
    `role` is what a person is, or what an animal is dressed up as, in English and whatever the prompt's
    language ("knight", "nurse"), or None. `also` are the colours that the same thing has besides `colour`
    ("a black and white dog"), and `parts` are (part, colour name) pairs: ("roof", "red"), ("eyes", "green").
    """

    art: str
    word: str
    count: int = 1
    colour: str | None = None
    scale: float = 1.0
    action: Action | None = None
    pattern: Pattern | None = None
    material: Material | None = None
    age: Age | None = None
    hair: str | None = None
    beard: bool = False
    glasses: bool = False
    role: str | None = None
    also: tuple[str, ...] = ()
    parts: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True)
class Relation:
    """`subjects[subject]` stands in relation `kind` to `subjects[object]`: ("cat", "on", "couch")."""

    subject: int
    kind: RelationKind
    object: int


@dataclass(frozen=True)
class Scene:
    """A prompt as it was understood.

    Where the prompt says nothing, `place`, `room` (of the place "room"), `time`, `season`, `weather`, `mood`,
    `camera` and `style` are None and the layout chooses. `form` is "scene" unless the
    prompt asks for another kind of picture.
    `palette` are the colour names that it mentions, in order, whatever they belong to (an abstract picture is
    made of them). `background` is the colour name of a plain backdrop ("on a white background"). `excluded`
    holds the names of art and of backdrop parts ("tree", "cloud", "person") that must not appear. `left_out`
    are the words that could not be drawn; `replaced` are (word, what was drawn instead) pairs.
    """

    prompt: str
    subjects: tuple[Subject, ...] = ()
    relations: tuple[Relation, ...] = ()
    place: Place | None = None
    time: Time | None = None
    season: Season | None = None
    weather: Weather | None = None
    mood: Mood | None = None
    camera: Camera | None = None
    form: Form = "scene"
    style: Style | None = None
    palette: tuple[str, ...] = ()
    snowy: bool = False
    background: str | None = None
    lettering: str | None = None
    excluded: frozenset[str] = frozenset()
    left_out: tuple[str, ...] = ()
    replaced: tuple[tuple[str, str], ...] = ()
    room: Room | None = None

    @property
    def is_empty(self) -> bool:
        """True where nothing is to be drawn: such a picture is an abstract composition."""
        said = self.subjects or self.place or self.background or self.time or self.weather
        return self.form == "scene" and not said
