"""Rules for where and when a scene is, and what goes on there. See `grammar.Rule`."""

from collections.abc import Sequence
from itertools import takewhile
from typing import cast

from openimagen.engines.illustrator.groups import is_animate, is_building, is_eaten, is_plant, is_sky, members
from openimagen.engines.illustrator.reading.grammar_compounds import MANY
from openimagen.engines.illustrator.reading.grammar_likened import only_likened
from openimagen.engines.illustrator.reading.grammar_objects import CONTAINERS, FURNITURE
from openimagen.engines.illustrator.reading.grammar_relations import after
from openimagen.engines.illustrator.reading.grammar_things import thing
from openimagen.engines.illustrator.reading.segments import Segment
from openimagen.engines.illustrator.reading.sentence import Bond, Sentence
from openimagen.engines.illustrator.scene import (
    ROOMS,
    Place,
    Season,
    Time,
    Weather,
)

_TWO = 2
_PREPOSITIONS = frozenset({"above", "among", "at", "beneath", "by", "in", "on", "through", "under"})
_INDOORS = ROOMS | {"stage"}
# counters of what stands or lies in the land
_STANDING = frozenset({"座", "片", "条", "條", "个", "個", "块", "塊", "道", "处", "處", "つ", "つの", "곳"})
_OF_FLOWERS = frozenset({"farm", "field", "garden"})
_SEEN_OF_WEATHER = {"cloudy": "clouds", "rainbow": "rainbow", "snow": "snow", "storm": "lightning"}
_SEEN = frozenset({"volcano", "waterfall"})
_GROWING = ("field", "farm", "garden")
_OF_RAINBOWS = frozenset({"behind", "front", "above", "below", "left", "right", "next"})
PLACE_SENSES = ("place", "snowy_place", "near_place")
_GROUP_OF_PLACE = {"mountain": "mountains", "snow": "snow"}


def time_or_weather(s: Sentence, segment: Segment) -> str | None:
    """Time of day and weather: the first of each. "A red winter coat" stays a red coat."""
    if s.names(segment):
        return None
    if segment.senses.get("weather") == "rainbow" and not s.negated and _is_somewhere(s):
        s.weather = s.weather or "rainbow"
        return thing(s, Segment(segment.raw, {"noun": "rainbow"}))
    modifier = s.modifies()
    if not modifier:
        s.link = None
        s.forget()
    if s.negated:
        seen = _SEEN_OF_WEATHER.get(segment.senses.get("weather", ""), "")
        s.excluded |= members(seen) or ({seen} if seen else set())
        return ""
    if segment.has("time") and s.time is None:
        s.time = cast(Time, segment.senses["time"])
    if segment.has("weather") and s.weather is None:
        s.weather = cast(Weather, segment.senses["weather"])
    return s.before_noun() if modifier else "place"


def _is_somewhere(s: Sentence) -> bool:
    """True for "a rainbow behind a barn", "a barn in front of a rainbow": it is one of the things."""
    following = s.ahead(1)
    spatial = s.link is not None and s.link.kind in _OF_RAINBOWS
    leads = bool(following) and following[0].senses.get("before") in _OF_RAINBOWS
    behind_it = s.link == Bond("with") and bool(following) and following[0].has("aside", "before")
    waits = s.head_final and any(bond.kind in _OF_RAINBOWS for bond, _ in s.pending)
    return spatial or leads or behind_it or waits


def place(s: Sentence, segment: Segment) -> str | None:
    """A place, unless the word is used for a thing there ("a table and four chairs")."""
    name = str(next(segment.senses[sense] for sense in PLACE_SENSES if sense in segment.senses))
    if s.negated:
        s.excluded |= members(segment.senses.get("group") or _GROUP_OF_PLACE.get(name, ""))
        return "place"
    if s.likened:
        return only_likened(s, segment)
    if segment.raw == "空" and _is_empty(s):
        return ""
    if segment.raw == "山" and _is_heap(s):
        s.group[-1].count = max(s.group[-1].count, MANY)
        return "thing"
    if name == "table" and s.head_final and s.colour and (not segment.has("noun") or _is_where(s, segment)):
        thing(s, Segment(segment.raw, {"noun": name}))  # "茶色いテーブルの上"
        return after(s, Segment(segment.raw, {"after": "on"}))
    if name == "table" and s.head_final and s.place in _INDOORS and not segment.has("noun"):
        thing(s, Segment(segment.raw, {"noun": name}))  # 在办公室讨论，桌上有电脑
        return after(s, Segment(segment.raw, {"after": "on"}))
    if segment.has("noun") and (_is_described(s) or not _is_where(s, segment)):
        if name == "underwater":
            s.place = s.place or "underwater"
        return None  # "on a brown table": its colour must show
    if name in _OF_FLOWERS and _is_of_flowers(s):  # ひまわり畑, 向日葵花田: many of them
        s.group[-1].count, name = MANY, "field"
    following = s.ahead(1)
    if (
        following
        and following[0].has("place")
        and not (s.head_first or s.head_final)
        and not _leads(following[0])
    ):
        return s.before_noun()  # "a desert highway" is a road
    if name in _SEEN and segment.has("noun") and s.place not in (None, name) and not s.compounds:
        return None  # छोटे शहर के पास ज्वालामुखी
    frozen = name in ("snow", "ice") and not s.compounds and bool(s.joined)
    if frozen and s.group and is_eaten(s.group[-1].art):  # जूस और बर्फ
        return "thing"
    if s.previous == "owner" and s.group:
        s.drop(s.group.pop())
    if s.link is not None and s.link.action == "drinking":  # "bebiendo agua"
        s.link = None
        s.forget()
        return "place"
    if s.previous == "contained" or _is_poured(s):  # "a glass of water"
        s.forget()
        return "place" if s.head_first and s.at > 1 and s.segments[s.at - 2].has("place") else "thing"
    if s.link and s.link.kind in ("front", "behind") and name in _INDOORS:
        name = "city"
    if name == "table" and s.link and s.link.kind == "on":
        s.on_table += s.sources
    if name == "ice" and s.modifies():
        return s.before_noun()  # "an ice bucket"
    if s.place and segment.has("place") and not s.compounds:  # कश्मीर की डल झील
        named = [word for word, art in s.replaced if art == s.place]
        s.place = None if named else s.place
    if s.place is None:
        s.place = cast(Place, name)
        if segment.has("near_place"):
            s.replaced.append((segment.raw, name))
    if name in _GROWING and s.previous == "thing" and not s.head_first and _grows(s):
        s.group[-1].count = MANY  # "a sunflower field"
    s.snowy = s.snowy or segment.has("snowy_place") or (name == "snow" and s.place != "snow")
    if s.modifies():  # "two mountain goats"
        return s.before_noun()
    s.link = None
    s.forget()
    return "place"


def _is_empty(s: Sentence) -> bool:
    """True for 空のグラス: it is not in the sky."""
    following = s.ahead(2)
    if len(following) < _TWO or not following[0].has("of"):
        return False
    art = str(following[1].senses.get("noun", following[1].senses.get("near", "")))
    return art in CONTAINERS or art in FURNITURE or art.endswith("-glass")


def _is_heap(s: Sentence) -> bool:
    """True for 本の山: what is no plant, animal or building lies on a heap."""
    if not s.verb_last or s.previous not in ("thing", "particle") or not s.group:
        return False
    heaped = s.group[-1].art
    of = s.at > 0 and s.segments[s.at - 1].raw == "の"
    return of and not (is_plant(heaped) or is_animate(heaped) or is_building(heaped) or is_sky(heaped))


def _grows(s: Sentence) -> bool:
    """True for a plant that nobody counted, named right before a field."""
    last = s.group[-1] if s.group else None
    return last is not None and last.count == 1 and is_plant(last.art) and s.link is None


def _is_described(s: Sentence) -> bool:
    """True for "on a yellow table": what has looks of its own is seen, except in a still life."""
    if s.form == "still_life":
        return False
    following = s.ahead(1)
    after = s.head_first and bool(following) and following[0].has("colour", "material", "pattern")
    says = next(
        (at for at, one in enumerate(s.ahead(4)) if not one.has("stop", "of") or one.has("colour")), None
    )
    if says is not None and s.ahead(4)[says].has("colour"):  # "the table is black"
        ends = s.ahead(says + 2)[says + 1 :]
        after = after or not ends or ends[0].has("comma", "end", "stop", "of", "and")
    return after or any((s.colour, s.material, s.pattern))


def _leads(place: Segment) -> bool:
    """True for "in the sky": a place with its own preposition."""
    return place.raw.split(" ")[0].lower() in _PREPOSITIONS


def _is_of_flowers(s: Sentence) -> bool:
    """True where the noun right before a place is one flower, in a language that puts it there."""
    at_once = s.head_final and s.previous == "thing" and s.segments[s.at - 1].is_thing
    return at_once and bool(s.group) and s.group[-1].count == 1 and s.group[-1].art in members("flowers")


def _is_where(s: Sentence, segment: Segment) -> bool:
    """True for "on the table"; false for "a table"."""
    if segment.senses.get("place") == "table" and _is_furniture(s):
        return False
    following = s.peek()
    if following is not None and following.has("after"):
        return following.senses["after"] in ("on", "in", "above")
    if segment.senses.get("noun") == "coral" and s.link and s.link.kind != "in":  # "above a coral reef"
        return False
    if s.link and s.link.kind in ("on", "in", "next", "above"):
        return True
    if s.link and s.link.kind in ("below", "behind", "front", "left", "right"):
        return False
    if s.head_final and (
        s.next_has("number") or s.next_has("and") or any(o.has("and") for o in s.ahead(1))
    ):  # "테이블 두 개", 桌子和椅子
        return False
    return s.count is None and not s.definite


def _is_furniture(s: Sentence) -> bool:
    """True for a table that things are beside or over, that has a colour, or that somebody is at."""
    coloured = s.colour is not None or (s.head_first and any(one.has("colour") for one in s.ahead(1)))
    beside = s.link is not None and s.link.kind in ("next", "above")
    waited_for = s.head_final and bool(s.pending) and not any(one.has("after") for one in s.ahead(2))
    return coloured or beside or waited_for


def snowy(s: Sentence, segment: Segment) -> str | None:
    """Snow lies on whatever place it is."""
    s.snowy = s.snowy or not s.negated
    return s.previous


def season(s: Sentence, segment: Segment) -> str | None:
    """The first season that is named."""
    if not s.negated:
        s.season = s.season or cast(Season, segment.senses["season"])
        if segment.has("time"):  # 夏夜
            s.time = s.time or cast(Time, segment.senses["time"])
    if s.modifies():
        return s.before_noun()
    s.link = None
    s.forget()
    return "place"


def event(s: Sentence, segment: Segment) -> str | None:
    """What goes on ("a wedding"); "a wedding dress" is a dress, and "on a picnic" names a blanket as well."""
    if s.negated or _is_of_a_thing(s):
        return None
    s.events.append((segment.raw, segment.senses["event"]))
    if segment.has("noun", "mood", *PLACE_SENSES):
        return None
    s.link = None
    s.forget()
    return "place"


def _is_of_a_thing(s: Sentence) -> bool:
    """True for the event that a thing is for: "wedding cake", "pastel de boda"."""
    following = s.ahead(1)
    if following and following[0].is_thing and not s.head_first:
        return True
    return s.head_first and s.at > 1 and _is_noun_of(s.segments[s.at - 2 : s.at])


def _is_noun_of(before: Sequence[Segment]) -> bool:
    """True for "pastel de …", and for "salón de …", whatever is known of it; not for "foto de …"."""
    noun = before[0].is_thing or before[0].has("place", "near_place", "unknown", "undrawable", "form")
    return noun and before[1].has("of")


def _is_poured(s: Sentence) -> bool:
    """True after a counter of a vessel ("물 한 잔의"); 一座山 is a mountain."""
    before = s.segments[s.at - 1] if s.at else None
    return before is not None and before.has("counter") and before.senses["counter"] not in _STANDING


def crowded(s: Sentence, segment: Segment) -> str | None:
    """ "A busy street": said of a place or an event, it means people; "a busy bee" is alone."""
    if not s.negated:
        following = takewhile(lambda ahead: not (ahead.is_thing or ahead.has("comma", "end")), s.ahead(4))
        where = ("event", *PLACE_SENSES)
        first = next((ahead for ahead in s.ahead(2) if ahead.has(*where)), None)
        s.crowded |= s.previous == "place" or first is not None or any(one.has(*where) for one in following)
    return s.previous
