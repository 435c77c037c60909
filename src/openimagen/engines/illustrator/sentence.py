"""The grammar of prompts: from segments to things, their attributes and how they stand to each other."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, cast

from openimagen.engines.illustrator.groups import (
    GROUPS,
    excluded_by,
    is_animate,
    is_clothing,
    is_drawable,
    is_person,
    is_sky,
    members,
)
from openimagen.engines.illustrator.lettering import is_capitals
from openimagen.engines.illustrator.scene import Place, RelationKind, Style, Time, Weather
from openimagen.engines.illustrator.segments import Segment

MOST = 12  # of one thing
PLURAL = 3  # "foxes" without a number
# in these languages the first noun of a compound is its head and adjectives follow their noun
HEAD_FIRST = frozenset({"es", "pt"})
CONTAINERS = frozenset({"basket", "vase", "package", "bucket", "jar", "pot-of-food", "shopping-cart"})
# in these, what says more about a noun stands before it: "the sofa-on cat"
HEAD_FINAL = frozenset({"zh", "zh-TW", "ja", "ko", "hi"})
FURNITURE = frozenset({"bed", "chair", "couch", "table"})
# who does it is the last person or animal, not the last thing: "an astronaut on the moon riding a horse"
DEEDS = frozenset({"riding", "holding", "wearing"})
# one verb, several objects: "holding a balloon and a kite"
SHARED = frozenset({"holding", "wearing", "with"})
_TRANSPARENT = ("stop", "of", "definite")
_ADJECTIVES = (*_TRANSPARENT, "colour", "size", "snowy", "sleeping", "number", "hair_colour", "counter")
_PLACE_PARTS = {"mountain": "mountains", "snow": "snow"}


@dataclass(eq=False, slots=True)
class Thing:
    """A subject while the prompt is still being read."""

    art: str
    word: str
    count: int = 1
    colour: str | None = None
    scale: float = 1.0
    sleeping: bool = False
    hair: str | None = None
    glasses: bool = False


class Sentence:
    """Reads segments from left to right and collects what they say.

    With `forbidding`, everything that is named is excluded: that is how a negative prompt is read.
    """

    def __init__(self, language: str, forbidding: bool = False) -> None:
        self.things: list[Thing] = []
        self.relations: list[tuple[Thing, RelationKind, Thing]] = []
        self.place: Place | None = None
        self.time: Time | None = None
        self.weather: Weather | None = None
        self.style: Style | None = None
        self.snowy = False
        self.portrait = False
        self.background: str | None = None
        self.lettering: str | None = None
        self.excluded: set[str] = set()
        self.left_out: list[str] = []
        self.replaced: list[tuple[str, str]] = []

        self._head_first = language in HEAD_FIRST
        self._head_final = language in HEAD_FINAL
        self._forbidding = forbidding
        self._negated = forbidding
        self._segments: Sequence[Segment] = ()
        self._at = 0
        # said, waiting for its noun
        self._count: int | None = None
        self._colour: str | None = None
        self._scale: float | None = None
        self._sleeping = False
        self._definite = False
        self._hair: str | None = None
        self._spectacles = False
        self._wants_hair_colour = False
        # a relation before its object, with who it starts from; and one after its object
        self._link: RelationKind | None = None
        self._from: list[Thing] = []
        self._pending: tuple[RelationKind, list[Thing]] | None = None
        # the things that "and" has joined, and the relation that brought the last one
        self._group: list[Thing] = []
        self._joined = False
        self._shared: tuple[RelationKind, list[Thing]] | None = None
        # what the previous segment was: "thing", "place", "after" or ""
        self._previous = ""

    def read(self, segments: Sequence[Segment]) -> None:
        """Take in all segments."""
        self._segments = segments
        for self._at, segment in enumerate(segments):
            self._previous = self._take(segment) or ""

    # ---- one segment -------------------------------------------------------------------------------------

    def _take(self, segment: Segment) -> str | None:
        if segment.has("unknown"):
            return self._unknown(segment)
        for sense, handle in _HANDLERS:
            if segment.has(sense):
                done, previous = handle(self, segment)
                if done:
                    return previous
        return None

    def _unknown(self, segment: Segment) -> str | None:
        self._forget()
        if self._forbidding:
            return None
        together = segment.senses["unknown"] == "han" and self._previous == "unknown" and self.left_out
        if together:
            self.left_out[-1] += segment.raw
        else:
            self.left_out.append(segment.raw)
        return "unknown"

    def _punctuation(self, segment: Segment) -> tuple[bool, str | None]:
        self._forget()
        if self._negated and not self._forbidding and not self._list_goes_on():
            self._negated = False
        self._shared = None
        self._joined = segment.has("comma")
        if _ends(segment):
            self._link, self._pending = None, None
            self._group = []
        return True, None

    def _list_goes_on(self) -> bool:
        """True inside "without trees, people or cars": only things follow until an "or"."""
        for segment in self._segments[self._at + 1 : self._at + 12]:
            if segment.has("and"):
                return True
            if not (segment.is_thing or segment.has("comma", "place")):
                return False
        return False

    def _without(self, segment: Segment) -> tuple[bool, str | None]:
        self._negated = True
        self._link = None
        return True, None

    def _without_after(self, segment: Segment) -> tuple[bool, str | None]:
        for thing in self._group:
            self.excluded |= excluded_by(thing.art)
            self._drop(thing)
        self._group = []
        return True, None

    def _number(self, segment: Segment) -> tuple[bool, str | None]:
        if self._counts_what_went_before():
            self._group[-1].count = min(segment.senses["number"], MOST)
        elif not (self._count and self._count > 1 and segment.senses["number"] == 1):
            self._count = segment.senses["number"]
        return True, None

    def _counts_what_went_before(self) -> bool:
        """True for "고양이 두 마리": the number follows its noun and no other noun follows at once."""
        if not self._head_final or not self._group or self._previous not in ("thing", "particle"):
            return False
        after = self._segments[self._at + 1 : self._at + 3]
        if after and after[0].has("counter"):
            if after[0].senses["counter"].endswith(("の", "의")):
                return False
            after = after[1:]
        return not after or not (after[0].is_thing or after[0].has("colour", "size"))

    def _style(self, segment: Segment) -> tuple[bool, str | None]:
        style = segment.senses["style"]
        following = self._peek()
        # "a black and white cat" is no film
        if style == "noir" and following is not None and following.is_thing:
            return True, None
        if not self._negated and self.style is None:
            self.style = cast(Style, style)
        return True, None

    def _setting(self, segment: Segment) -> tuple[bool, str | None]:
        """Time of day and weather."""
        self._link = None
        self._forget()
        if self._negated:
            return True, None
        if segment.has("time") and self.time is None:
            self.time = cast(Time, segment.senses["time"])
        if segment.has("weather") and self.weather is None:
            self.weather = cast(Weather, segment.senses["weather"])
        return True, "place"

    def _colour_word(self, segment: Segment) -> tuple[bool, str | None]:
        colour = segment.senses["colour"]
        following = self._peek()
        if following is not None and following.has("background"):
            self._colour = colour
            return True, None
        if self._wants_hair_colour and not (following and following.is_thing):
            self._set_hair(colour)
            return True, "thing"
        if self._head_first and self._previous == "background":
            self.background = colour
            return True, None
        # "orange" alone is the fruit, "una rosa" the flower
        named = segment.is_thing and not self._followed_by_thing()
        if self._head_first:
            if named and self._previous != "thing":
                return False, None
            if self._previous == "thing" and self._group:
                self._paint(colour)
                return True, "thing"
            if self._previous == "place":
                return True, "place"
        elif named and self._previous != "is":
            return False, None
        elif not self._followed_by_thing() and not self._followed_by_hair() and self._group:
            # "the car is red"
            if self._previous in ("thing", "particle"):
                self._paint(colour)
            return True, "thing"
        self._colour = self._colour or colour
        return True, None

    def _paint(self, colour: str) -> None:
        thing = self._group[-1]
        thing.colour = thing.colour or colour

    def _size(self, segment: Segment) -> tuple[bool, str | None]:
        if self._head_first and self._previous == "thing" and self._group and not self._count:
            self._group[-1].scale = segment.senses["size"]
            return True, "thing"
        self._scale = segment.senses["size"]
        return True, None

    def _sleeps(self, segment: Segment) -> tuple[bool, str | None]:
        sleeper = self._last(is_animate)
        if self._followed_by_thing() or sleeper is None:
            self._sleeping = True
        else:
            sleeper.sleeping = True
        return True, self._previous

    def _hair_word(self, segment: Segment) -> tuple[bool, str | None]:
        self._link = None
        if self._colour:
            self._set_hair(self._colour)
            self._colour = None
        else:
            self._wants_hair_colour = True
        return True, "thing"

    def _hair_colour(self, segment: Segment) -> tuple[bool, str | None]:
        colour = segment.senses["hair_colour"]
        following = self._peek()
        if following is not None and following.has("hair"):
            self._colour = colour
        elif self._wants_hair_colour or self._head_first:
            self._set_hair(colour)
        elif following is not None and following.is_thing:
            self._hair = colour if segment.raw.lower() != "dark" else None
        elif segment.has("stop") or segment.raw.lower() == "dark":
            return True, None
        else:
            self._set_hair(colour)
        return True, "thing"

    def _set_hair(self, colour: str) -> None:
        self._wants_hair_colour = False
        person = self._last(is_person)
        following = self._peek()
        if person is None or (following is not None and following.is_thing and not self._head_first):
            self._hair = colour
        else:
            person.hair = colour

    def _glasses(self, segment: Segment) -> tuple[bool, str | None]:
        """Glasses are part of a person; anyone else wears them as a thing."""
        if self._negated:
            return False, None
        person = self._last(is_person)
        if person is not None and (self._link or not self._head_final):
            person.glasses = True
        elif self._head_final and self._person_follows():
            self._spectacles = True
        else:
            return False, None
        self._link = None
        return True, None

    def _person_follows(self) -> bool:
        following = (s for s in self._segments[self._at + 1 : self._at + 8] if s.is_thing)
        art = next((self._art_of(segment)[0] for segment in following), None)
        return art is not None and is_person(art)

    def _background(self, segment: Segment) -> tuple[bool, str | None]:
        if self._colour and not self._negated:
            self.background = self._colour
        self._forget()
        self._link = None
        return True, "background"

    def _place(self, segment: Segment) -> tuple[bool, str | None]:
        name = segment.senses.get("place") or segment.senses.get("snowy_place")
        if self._negated:
            self.excluded |= members(segment.senses.get("group") or _PLACE_PARTS.get(str(name), ""))
            return True, "place"
        following = self._peek()
        if segment.is_thing and not self._place_rather_than_thing(following):
            return False, None
        if self.place is None:
            self.place = cast(Place, name)
        if segment.has("snowy_place"):
            self.snowy = True
        if name == "snow" and self.place != "snow":
            self.snowy = True
        self._link = None
        self._forget()
        return True, "place"

    def _place_rather_than_thing(self, following: Segment | None) -> bool:
        """ "on the table" is a place; "a table and four chairs" are things."""
        if self._link in ("on", "in", "next", "above") or self._count is None and not self._definite:
            return True
        return following is not None and following.has("after")

    def _snowy(self, segment: Segment) -> tuple[bool, str | None]:
        if not self._negated:
            self.snowy = True
        return True, self._previous

    def _portrait(self, segment: Segment) -> tuple[bool, str | None]:
        self.portrait = self.portrait or not self._negated
        self._forget()
        return True, None

    def _says(self, segment: Segment) -> tuple[bool, str | None]:
        if segment.has("before") and self._followed_by_thing():
            return False, None
        if self.lettering is None and not self._negated:
            words = []
            for ahead in self._segments[self._at + 1 : self._at + 6]:
                if not is_capitals(ahead.raw):
                    break
                words.append(ahead.raw)
                ahead.senses = {"stop": ahead.raw}
            self.lettering = " ".join(words) or None
        return True, None

    def _before(self, segment: Segment) -> tuple[bool, str | None]:
        kind = cast(RelationKind, segment.senses["before"])
        if self._negated and not self._forbidding:
            self._negated = False
        self._forget()
        self._link = kind
        # "a man holding a balloon on a bench": it is the man who is on the bench
        self._from = list(self._shared[1] if self._shared else self._group)
        if kind in DEEDS:
            doer = self._last(is_animate)
            self._from = self._group if doer is None or doer in self._group else [doer]
        self._shared = None
        self._joined = False
        return True, "before"

    def _after(self, segment: Segment) -> tuple[bool, str | None]:
        kind = cast(RelationKind, segment.senses["after"])
        if self._previous in ("after", "place") or not self._group:
            return True, self._previous
        objects = self._group
        related = [r for r in self.relations if r[2] is objects[-1] and r[1] == "in"]
        if related:
            # 猫在沙发上: "at" came before the sofa, "on" after it
            self.relations = [
                (a, kind, b) if (a, k, b) in related else (a, k, b) for a, k, b in self.relations
            ]
            return True, "after"
        start = self.things.index(objects[0]) if objects[0] in self.things else 0
        earlier = self.things[:start]
        linked = {id(r[0]) for r in self.relations}
        free = [thing for thing in earlier if id(thing) not in linked][-2:]
        if kind in DEEDS:
            free = [thing for thing in free if is_animate(thing.art)]
        if free and not self._followed_by_thing(place_too=False):
            for thing in free:
                self._relate(thing, kind, objects[-1])
        else:
            self._pending = (kind, list(objects))
            self._group = []
        return True, "after"

    def _conjunction(self, segment: Segment) -> tuple[bool, str | None]:
        self._joined = True
        return True, "and"

    def _definite_word(self, segment: Segment) -> tuple[bool, str | None]:
        self._definite = True
        return True, self._previous if self._previous == "before" else None

    def _of(self, segment: Segment) -> tuple[bool, str | None]:
        if (
            self._negated
            and not self._forbidding
            and self._head_final
            and self._previous in ("thing", "place")
        ):
            # 没有树的房子: only what stands before 的 is missing
            self._negated = False
            return True, None
        if self._previous == "thing" and self._group and self._group[-1].art in CONTAINERS:
            self._pending = ("in", [self._group[-1]])
            self._group = []
        return True, "of"

    def _undrawable(self, segment: Segment) -> tuple[bool, str | None]:
        if not self._forbidding and not self._negated:
            self.left_out.append(segment.raw)
        self._forget()
        self._link = None
        return True, "place"

    def _nothing(self, segment: Segment) -> tuple[bool, str | None]:
        keeps = self._previous in ("thing", "place", "after", "background")
        return True, (
            "particle" if self._previous == "thing" and not self._head_first else self._previous
        ) if (keeps) else self._previous

    # ---- things ------------------------------------------------------------------------------------------

    def _thing(self, segment: Segment) -> tuple[bool, str | None]:
        art, plural = self._art_of(segment)
        if self._negated:
            group = segment.senses.get("group")
            self.excluded |= members(group) if group else excluded_by(art) if art else frozenset()
            self._forget()
            return True, "thing"
        if art is None or not is_drawable(art):
            self.left_out.append(segment.raw)
            self._forget()
            return True, None
        if segment.has("near", "kind"):
            self.replaced.append((segment.raw, art))
        thing = self._compound(art, segment) or self._again(art) or self._new(art, segment, plural)
        self._describe(thing)
        return True, "thing"

    def _art_of(self, segment: Segment) -> tuple[str | None, bool]:
        senses = segment.senses
        for sense in ("noun", "near", "kind"):
            if sense in senses:
                return senses[sense], segment.plural
        return GROUPS[senses["group"]].drawn, True

    def _compound(self, art: str, segment: Segment) -> Thing | None:
        """Two nouns in a row are one thing: "golden retriever puppy", "barco pirata"."""
        if self._previous != "thing" or not self._group or segment.has("emoji") or self._count is not None:
            return None
        first = self._group[-1]
        if self._segments[self._at - 1].has("emoji") or (self._colour and not self._head_first):
            return None
        if is_clothing(art) and is_animate(first.art):
            return None
        if not self._head_first:
            if first.art == "baby" and art != "baby":
                first.scale = min(first.scale, 0.65)
            elif first.art != art:
                self._unsay(first)
            first.art = art
        elif first.art != art and segment.has("near", "kind"):
            self.replaced.pop()
        first.word = f"{first.word} {segment.raw}"
        if segment.plural and first.count == 1:
            first.count = PLURAL
        return first

    def _unsay(self, thing: Thing) -> None:
        """A thing turns out to be the first half of a compound ("robot cat"): it will not be seen."""
        if (thing.word, thing.art) in self.replaced:
            self.replaced.remove((thing.word, thing.art))
        self.left_out.append(thing.word)

    def _again(self, art: str) -> Thing | None:
        """ "the cat" after "a cat" is the same cat."""
        if not self._definite or self._count not in (None, 1):
            return None
        return next((t for t in self.things if t.art == art and self._colour in (None, t.colour)), None)

    def _new(self, art: str, segment: Segment, plural: bool) -> Thing:
        count = self._count or (PLURAL if plural else 1)
        thing = Thing(art, segment.raw, min(count, MOST))
        place = len(self.things)
        if self._pending and self._link is None:
            # "the sofa-on cat": the cat is what the picture is about
            place = min(self.things.index(other) for other in self._pending[1])
        self.things.insert(place, thing)
        if self._link is not None:
            kind = self._link
            if is_clothing(art) and kind in ("in", "with") and self._from and is_animate(self._from[-1].art):
                kind = "wearing"
            if kind == "in" and art in FURNITURE:
                kind = "on"
            for source in self._from:
                self._relate(source, kind, thing)
            if not self._from:
                self._pending = (kind, [thing])
            self._shared = (kind, self._from) if kind in SHARED else None
            self._group = [thing]
        elif self._joined and self._shared:
            for source in self._shared[1]:
                self._relate(source, self._shared[0], thing)
            self._group.append(thing)
        elif self._pending:
            for other in self._pending[1]:
                self._relate(thing, self._pending[0], other)
            self._pending = None
            self._group = [thing]
        elif self._joined:
            self._group.append(thing)
        else:
            self._group = [thing]
        self._link, self._joined = None, False
        return thing

    def _describe(self, thing: Thing) -> None:
        thing.colour = self._colour or thing.colour
        thing.scale = self._scale or thing.scale
        thing.sleeping = thing.sleeping or (self._sleeping and is_animate(thing.art))
        if self._hair and is_person(thing.art):
            thing.hair, self._hair = self._hair, None
        if self._spectacles and is_person(thing.art):
            thing.glasses, self._spectacles = True, False
        if self._sleeping and thing.sleeping:
            self._sleeping = False
        self._forget()

    def _relate(self, first: Thing, kind: RelationKind, second: Thing) -> None:
        # the moon that a wolf howls at still hangs in the sky
        aloft = is_sky(second.art) and kind not in (
            "above",
            "below",
            "riding",
            "holding",
            "wearing",
            "left",
            "right",
        )
        if first is not second and not aloft:
            self.relations.append((first, kind, second))

    def _drop(self, thing: Thing) -> None:
        self.things = [t for t in self.things if t is not thing]
        self.relations = [r for r in self.relations if thing is not r[0] and thing is not r[2]]

    # ---- looking around ----------------------------------------------------------------------------------

    def _forget(self) -> None:
        """Adjectives and numbers that found no noun are void."""
        self._count = self._colour = self._scale = None
        self._definite = False

    def _peek(self) -> Segment | None:
        following = self._segments[self._at + 1 : self._at + 4]
        return next((s for s in following if not s.has(*_TRANSPARENT) or s.is_thing), None)

    def _followed_by_thing(self, place_too: bool = True) -> bool:
        """True where a noun comes next, with at most adjectives and particles before it."""
        for segment in self._segments[self._at + 1 : self._at + 7]:
            if segment.is_thing and (place_too or not segment.has("place")):
                return True
            if segment.has("place", "snowy_place", "unknown", "undrawable"):
                return place_too
            if not segment.has(*_ADJECTIVES) or segment.has("comma") or _ends(segment):
                return False
        return False

    def _followed_by_hair(self) -> bool:
        following = self._peek()
        return following is not None and following.has("hair")

    def _last(self, wanted: Callable[[str], bool]) -> Thing | None:
        return next((thing for thing in reversed(self.things) if wanted(thing.art)), None)


def _ends(segment: Segment) -> bool:
    """True for the end of a sentence, which is told from a stop word by what it is."""
    return segment.has("stop") and segment.raw in ".;!?。；！？।\n"


# The first sense that a segment has decides, unless its handler passes it on.
_HANDLERS: tuple[tuple[str, Callable[[Sentence, Segment], tuple[bool, Any]]], ...] = (
    ("comma", Sentence._punctuation),
    ("emoji", Sentence._thing),
    ("without", Sentence._without),
    ("without_after", Sentence._without_after),
    ("number", Sentence._number),
    ("style", Sentence._style),
    ("glasses", Sentence._glasses),
    ("hair", Sentence._hair_word),
    ("background", Sentence._background),
    ("colour", Sentence._colour_word),
    ("hair_colour", Sentence._hair_colour),
    ("place", Sentence._place),
    ("snowy_place", Sentence._place),
    ("size", Sentence._size),
    ("sleeping", Sentence._sleeps),
    ("portrait", Sentence._portrait),
    ("time", Sentence._setting),
    ("weather", Sentence._setting),
    ("snowy", Sentence._snowy),
    ("says", Sentence._says),
    ("before", Sentence._before),
    ("noun", Sentence._thing),
    ("near", Sentence._thing),
    ("kind", Sentence._thing),
    ("group", Sentence._thing),
    ("after", Sentence._after),
    ("undrawable", Sentence._undrawable),
    ("and", Sentence._conjunction),
    ("of", Sentence._of),
    ("definite", Sentence._definite_word),
    ("counter", Sentence._nothing),
    ("stop", Sentence._nothing),
)
