"""What has been read of a prompt so far: things, attributes that wait for their noun, open relations."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import NamedTuple, cast

from openimagen.engines.illustrator.groups import is_person, is_sky
from openimagen.engines.illustrator.reading.segments import Segment
from openimagen.engines.illustrator.reading.words.table import Contains
from openimagen.engines.illustrator.scene import (
    Action,
    Age,
    Camera,
    Form,
    Material,
    Mood,
    Pattern,
    Place,
    RelationKind,
    Season,
    Style,
    Time,
    Weather,
)

# in these languages the first noun of a compound is its head and adjectives follow their noun
HEAD_FIRST = frozenset({"es", "pt"})
# in these, what says more about a noun stands before it: "the sofa-on cat"
HEAD_FINAL = frozenset({"zh", "zh-TW", "ja", "ko", "hi"})
# and in these, the verb stands behind its object
VERB_LAST = frozenset({"ja", "ko", "hi"})
ADJECTIVES = (
    "stop", "of", "definite", "colour", "size", "snowy", "number", "hair_colour", "counter", "age",
    "pattern", "material", "mood", "action", "possessive", "beard", "style",
)  # fmt: skip
# "赤、青、緑の三つの風船"
_AMONG_COLOURS = (
    "colour", "and", "comma", "stop", "size", "pattern", "material", "of", "number", "counter",
)  # fmt: skip
# the moon that a wolf howls at still hangs in the sky, so only these place it
_ALOFT = frozenset({"above", "below", "left", "right", "riding", "holding", "wearing"})


@dataclass(eq=False, slots=True)
class Thing:
    """A subject while the prompt is still being read; the fields are those of `scene.Subject`."""

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
    # where in the picture: "left", "middle" or "right"
    side: str | None = None
    # named by its verb only ("surfing"): a later "surfboard" is the same thing
    implied: bool = False
    # what it has of a colour of its own: ("roof", "red")
    parts: tuple[tuple[str, str], ...] = ()
    # said of one thing, whose number may follow: "빨강, 파랑 풍선 두 개"
    colours: tuple[str, ...] = ()
    # a number said how many
    counted: bool = False
    # a general word ("animals"), which may be told in detail
    general: bool = False
    # what the picture is for ("a poster for a bakery")
    purpose: bool = False


class Bond(NamedTuple):
    """A relation and, where a verb made it, the action of its subject."""

    kind: RelationKind | Contains
    action: Action | None = None


class Sentence:
    """The state of reading.

    The first block is the result. With `forbidding`, everything that is named is excluded: that is how a
    negative prompt is read.
    """

    def __init__(self, language: str, forbidding: bool = False) -> None:
        self.things: list[Thing] = []
        # named only to say what something is like; seen where nothing else would be
        self.withheld: list[Thing] = []
        self.relations: list[tuple[Thing, RelationKind, Thing]] = []
        self.place: Place | None = None
        self.time: Time | None = None
        self.season: Season | None = None
        self.weather: Weather | None = None
        self.mood: Mood | None = None
        self.camera: Camera | None = None
        self.form: Form | None = None
        self.style: Style | None = None
        self.palette: list[str] = []
        # what was said to be on the table that is the place
        self.on_table: list[Thing] = []
        self.snowy = False
        self.background: str | None = None
        self.lettering: str | None = None
        self.excluded: set[str] = set()
        self.left_out: list[str] = []
        self.replaced: list[tuple[str, str]] = []
        # what goes on, as (word, name in `events`), and whether many people are there
        self.events: list[tuple[str, str]] = []
        self.crowded = False

        self.head_first = language in HEAD_FIRST
        self.head_final = language in HEAD_FINAL
        self.verb_last = language in VERB_LAST
        # Korean: a verb before "A and B" tells of A, and what a whole has may stand beside it in a list
        self.joining = language == "ko"
        # Hindi puts subject and object side by side: "boy kite flying"
        self.compounds = language != "hi"
        self.forbidding = forbidding
        self.negated = forbidding
        self.segments: Sequence[Segment] = ()
        self.at = 0
        # what the segment before was: "thing", "particle", "place", "after", "before", "background" or ""
        self.previous = ""

        # said, but waiting for its noun
        self.count: int | None = None
        self.colour: str | None = None
        self.scale: float | None = None
        self.colours: list[str] = []
        # "a red and a blue cup": the colours whose noun is named later, and of how many
        self.spared: list[tuple[str, int]] = []
        self.paired = False
        self.definite = False
        self.possessive = False
        self.likened = False
        # after the "for" of a logo or poster
        self.for_whom = False
        # what comes is many: 装满草莓
        self.full = False
        # the rest of several, of which some were told apart: "two cats, the black one"
        self.split: Thing | None = None
        # the last thing had been named before
        self.again = False
        # said before a clause that describes the noun: 三个穿制服的学生
        self.kept: int | None = None
        self.action: Action | None = None
        self.pattern: Pattern | None = None
        self.material: Material | None = None
        self.age: Age | None = None
        self.hair: str | None = None
        self.beard = False
        self.glasses = False
        self.wants_hair_colour = False
        self.side: str | None = None
        # the last thing whose side was said before it
        self.side_first: Thing | None = None

        # with what something is done: 双眼鏡で
        self.tool: Thing | None = None

        # a relation that stands before its object, and who it starts from
        self.link: Bond | None = None
        self.sources: list[Thing] = []
        # the relation of 牵着穿裙子的女孩, whose object is told about before it is named
        self.suspended: tuple[Bond, list[Thing]] | None = None
        self.between = False
        # who is called by what they do ("swimmer")
        self.agents: list[tuple[Thing, Action]] = []
        # both of "between two dogs": the second gets the looks of the first
        self.twins: list[tuple[Thing, Thing]] = []
        self.name: str | None = None
        # relations whose object is known and whose subject is still to come
        self.pending: list[tuple[Bond, Thing]] = []
        # of those, what another verb goes on from: its subject comes last
        self.going_on: list[Thing] = []
        # those that the last thing was given; who is joined to it by "and" has them too
        self.given: list[tuple[Bond, Thing]] = []
        # they were said before it: "on the table lies a cat"
        self.inverted = False
        # what the clause is about: a relation after a comma starts from it
        self.topic: list[Thing] = []
        # and what the clause before was about
        self.earlier: list[Thing] = []
        # things joined by "and", and the relation that all of them are objects of
        self.group: list[Thing] = []
        self.joined = ""  # by "and" or "comma"
        # the last thing was the object of a relation
        self.linked = False
        self.shared: tuple[Bond, list[Thing]] | None = None

    def forget(self) -> None:
        """Adjectives and numbers that found no noun are void."""
        self.count = self.colour = self.scale = None
        self.pattern = self.material = self.age = None
        self.definite = self.possessive = self.likened = self.for_whom = False
        self.colours = []
        self.paired = False

    def relate(self, first: Thing, bond: Bond, second: Thing) -> None:
        """Note a relation, unless it would tie the sky to the ground or a thing to itself."""
        if bond.action and first.action not in (None, bond.action):
            bond = Bond("holding")  # who drinks and reads is shown drinking, with a book
        first.action = first.action or bond.action
        if second.art == "wall-clock" and bond.kind in ("wearing", "with") and is_person(first.art):
            second.art, bond = "watch", Bond("wearing")  # on the wrist
        if bond.kind in ("contains", "shows"):
            first, bond, second = second, Bond("in" if bond.kind == "contains" else "on"), first
        elif bond.kind == "inside":
            bond = Bond("in")
        if first is not second and (bond.kind in _ALOFT or not is_sky(second.art)):
            self.relations.append((first, cast(RelationKind, bond.kind), second))

    def drop(self, thing: Thing) -> None:
        """Take a thing back, with its relations."""
        self.things = [t for t in self.things if t is not thing]
        self.relations = [r for r in self.relations if thing is not r[0] and thing is not r[2]]
        self.pending = [(bond, other) for bond, other in self.pending if other is not thing]

    def last(self, wanted: Callable[[str], bool]) -> Thing | None:
        """The latest thing whose art is wanted."""
        return next((thing for thing in reversed(self.things) if wanted(thing.art)), None)

    def ahead(self, number: int) -> Sequence[Segment]:
        """Up to `number` segments after this one."""
        return self.segments[self.at + 1 : self.at + 1 + number]

    def peek(self) -> Segment | None:
        """The next segment that is more than a particle."""
        return next((s for s in self.ahead(3) if s.is_thing or not s.has("stop", "of", "definite")), None)

    def next_has(self, sense: str) -> bool:
        """True where the next segment that matters has a sense."""
        following = self.peek()
        return following is not None and following.has(sense)

    def next_is_thing(self) -> bool:
        """True where the next segment that matters names a thing."""
        following = self.peek()
        return following is not None and following.is_thing

    def awaits_noun(self) -> bool:
        """True inside a noun phrase: something was said of a noun that is still to come."""
        said = (self.count, self.colour, self.scale, self.pattern, self.material, self.age)
        return self.definite or any(said)

    def object_follows(self, determined: bool = False) -> bool:
        """True where a noun comes next; `determined`: with "a", "the" or "two" before it."""
        following = self.ahead(1)
        if following and following[0].has("of"):  # "fishing from a pier"
            return False
        if determined and not (following and following[0].has("number", "definite", "possessive")):
            return False
        return self.noun_follows()

    def colours_go_on(self) -> bool:
        """True inside "red, blue and green balloons"."""
        following = self.ahead(8)
        if not (following and any(s.has("colour") for s in following[:2])):
            return False
        for segment in following:
            if segment.is_thing and not segment.has("colour"):
                return True
            if not segment.has(*_AMONG_COLOURS):
                return False
        return False

    def described_follows(self) -> bool:
        """True where 的 comes next, and behind it the thing that was described."""
        ahead = self.ahead(5)
        if not ahead or not ahead[0].has("of"):
            return False
        following = next((one for one in ahead if one.is_thing or not one.has(*ADJECTIVES)), None)
        return following is not None and following.is_thing and not following.has("place")

    def names(self, segment: Segment) -> bool:
        """True for "a blender": a word of several senses that closes a noun phrase is its noun."""
        expected = self.awaits_noun() or self.link is not None or self.previous == "contained"
        return segment.is_thing and expected and not self.noun_follows()

    def before_noun(self) -> str:
        """What `previous` is after the first half of a compound."""
        return "before" if self.previous == "before" else ""

    def modifies(self) -> bool:
        """True for the first half of a compound whose head is a thing: "mountain goat"."""
        following = self.ahead(1)
        return bool(following) and following[0].is_thing and not (self.head_first or self.head_final)

    def noun_follows(self, place_too: bool = True) -> bool:
        """True where a noun comes next, with at most adjectives and particles before it."""
        for segment in self.ahead(6):
            if self.head_first and segment.has("before"):  # "sobre": on, before it is an envelope
                return False
            if segment.is_thing and (place_too or not segment.has("place")):
                return True
            if segment.has("place", "snowy_place", "unknown", "undrawable"):
                return place_too
            if segment.has("comma", "end") or not segment.has(*ADJECTIVES, "measure"):
                return False
        return False
