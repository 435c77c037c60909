"""Nouns that belong together: compounds, the young of a kind, and things of several colours."""

from collections.abc import Sequence
from dataclasses import replace

from openimagen.engines.illustrator.groups import (
    is_animate,
    is_clothing,
    is_drawable,
    is_eaten,
    is_instrument,
    is_person,
    is_plant,
    is_vehicle,
)
from openimagen.engines.illustrator.reading.costumes import COSTUMES, trade_of
from openimagen.engines.illustrator.reading.grammar_objects import MOST_PENDING, WHEELS
from openimagen.engines.illustrator.reading.inflection import is_gerund
from openimagen.engines.illustrator.reading.segments import Segment
from openimagen.engines.illustrator.reading.sentence import Bond, Sentence, Thing
from openimagen.engines.illustrator.scene import Age

_FOLKS = frozenset({
    "baby", "boy", "girl", "man", "man-in-tuxedo", "old-man", "old-woman", "prince", "princess", "woman",
    "woman-with-veil",
})  # fmt: skip
MOST = 12  # of one thing
PLURAL = 3  # "foxes" without a number
MANY = 7  # "a field of tulips"
FAMILY = 4  # "a family of penguins"
_KEEPERS = frozenset({"hunter", "surgeon", "vet", "veterinarian"})  # of animals
_RIDDEN = frozenset({"dragon", "horse", "unicorn"})
_GAMES = frozenset({"baseball", "basketball", "cricket-game", "soccer-ball", "tennis", "volleyball"})
_FLAVOURS = frozenset({"chocolate-bar", "cheese-wedge", "coconut", "egg"})
_FLAVOURED = frozenset(
    {"birthday-cake", "cookie", "cup-with-straw", "cupcake", "custard", "doughnut", "ice-cream", "pancakes"}
    | {"pie", "pizza", "sandwich", "shortcake", "soft-ice-cream", "tropical-drink", "teacup-without-handle"}
)
_DISHES = frozenset(
    {"bowl-with-spoon", "cooked-rice", "curry-rice", "falafel", "flatbread", "spaghetti", "steaming-bowl"}
)
_TOY = "teddy-bear"  # what toys and dolls are drawn as
YOUNG = 0.65  # a "baby panda" beside a panda


def family(s: Sentence, art: str) -> Thing | None:
    """ "a penguin family", "ペンギンの家族" are several penguins."""
    if art != "family" or not s.group or s.previous not in ("thing", "particle") or s.head_first:
        return None
    last = s.group[-1]
    if not is_animate(last.art) or is_person(last.art):
        return None
    last.count = max(last.count, FAMILY)
    s.replaced = [pair for pair in s.replaced if pair != (s.segments[s.at].raw, art)]
    return last


def compound(s: Sentence, art: str, segment: Segment) -> Thing | None:
    """Two nouns in a row are one thing: "golden retriever puppy", "barco pirata"."""
    if s.previous != "thing" or not s.group or s.count is not None or (s.colour and not s.head_first):
        return None
    if segment.has("emoji") or s.segments[s.at - 1].has("emoji"):
        return None
    if s.head_first and is_gerund(s.segments[s.at - 1].raw):
        return None  # "um menino soprando bolhas"
    first = s.group[-1]
    if not s.compounds and first.art != art:
        return _of_a_game(s, first, art, segment)
    if s.head_final and not s.verb_last and {first.art, art} <= _FOLKS and first.art != art:
        s.joined = "and"  # 新娘新郎, 爸爸妈妈: two people
        return None
    if is_instrument(first.art) and is_person(art) and not s.head_first:
        return _player(s, first, art, segment)
    if first.art in WHEELS and is_person(art) and s.head_final:  # 滑板少年
        s.pending, s.group = [*s.pending, (Bond("riding"), first)][-MOST_PENDING:], []
        return None
    if (segment.has("young") or art == "baby") and is_animate(first.art) and not is_person(first.art):
        first.scale = min(first.scale, YOUNG)
    elif is_animate(first.art) and not s.head_first and _is_that_animal(s, first, art, segment):
        s.replaced = [pair for pair in s.replaced if pair != (segment.raw, art)]
        first.role = trade_of(segment, art) or first.role
        return _counted(first, segment)
    elif (
        first.word.lower() != "toy" and _is_in_costume(first.art, segment) and not s.head_first
    ):  # a "raccoon king" is a raccoon
        first.role = trade_of(segment, art)
        return _counted(first, segment)
    elif art == _TOY and not segment.has("noun") and not s.head_first:  # a toy robot looks like one
        s.replaced = [pair for pair in s.replaced if pair != (segment.raw, art)]
    elif first.art in ("man", "woman") and is_person(art):  # "woman firefighter", "mujer policía"
        own = f"{first.art}-{art}"
        s.replaced = [pair for pair in s.replaced if pair != (segment.raw, art)]
        first.art = own if is_drawable(own) else first.art if art in ("man", "person", "woman") else art
    elif not s.head_first:
        if first.art == "baby" and art != "baby":
            first.scale = min(first.scale, YOUNG)
        elif first.art != art:
            _unsay(s, first, segment.raw, art)
        if first.art in COSTUMES and _wears_costumes(art):  # a "chef cat"
            first.role = first.role or first.art
        first.art = art
        _put_on(s, first)
    elif first.art != art:
        if not segment.has("noun", "group"):
            s.replaced = [pair for pair in s.replaced if pair != (segment.raw, art)]
        if _wears_costumes(first.art):  # "gato chef"
            first.role = trade_of(segment, art) or first.role
    first.word = f"{first.word} {segment.raw}"
    return _counted(first, segment)


def _is_that_animal(s: Sentence, first: Thing, art: str, segment: Segment) -> bool:
    """True for a "pirate captain" and, in Chinese, 狐狸侦探: a fox. 狗主人 is somebody who has a dog."""
    animal = s.head_final and not s.verb_last and not is_person(first.art) and is_person(art)
    animal = animal and first.art not in _RIDDEN
    return not segment.raw.endswith("主人") and (animal or art == "person")


def _wears_costumes(animal: str) -> bool:
    return is_animate(animal) and not is_person(animal) and animal not in _RIDDEN


def _is_in_costume(animal: str, trade: Segment) -> bool:
    """True for an animal or a robot and what it is dressed up as; a dragon knight fights one."""
    if not _wears_costumes(animal):
        return False
    if not _KEEPERS.isdisjoint(trade.raw.casefold().split()):
        return False
    return trade.senses.get("noun") in COSTUMES or trade.senses.get("role") in COSTUMES


def _of_a_game(s: Sentence, game: Thing, art: str, head: Segment) -> Thing | None:
    """Hindi: of "बेसबॉल स्टेडियम" the stadium is seen, of "चॉकलेट केक" the cake, of "खिलौना कार" the car."""
    at_once = s.segments[s.at - 1].is_thing and game is s.things[-1] and not game.counted
    flavoured = art in _FLAVOURED and (is_plant(game.art) or game.art in _FLAVOURS)
    dish = art in _DISHES and is_eaten(game.art)
    # a ball is no game: "लाल गेंद कुर्सी पर"
    played = game.art in _GAMES and game.colour is None and not game.word.startswith("गेंद")
    toy = game.art == _TOY and (game.word, _TOY) in s.replaced
    gear = is_vehicle(game.art) and is_clothing(art)  # बाइक हेलमेट
    if not at_once or is_animate(art) or not (played or flavoured or dish or toy or gear):
        return None
    _unsay(s, game, head.raw, art)
    game.art, game.word = art, f"{game.word} {head.raw}"
    return _counted(game, head)


def _player(s: Sentence, instrument: Thing, art: str, head: Segment) -> Thing:
    """A "trumpet player" and the trumpet; as many of both."""
    player = Thing(art, f"{instrument.word} {head.raw}", instrument.count, action="playing_music")
    player.count = _counted(player, head).count
    instrument.count = player.count
    instrument.counted = player.counted = True
    s.things.insert(s.things.index(instrument), player)
    s.relations = [
        (player if one is instrument else one, kind, player if two is instrument else two)
        for one, kind, two in s.relations
    ]
    s.relations.append((player, "doing", instrument))
    s.group = [player if thing is instrument else thing for thing in s.group]
    s.topic = [player if thing is instrument else thing for thing in s.topic]
    s.replaced = [pair for pair in s.replaced if pair != (head.raw, art)]
    return player


def _counted(first: Thing, head: Segment) -> Thing:
    if not first.counted and not head.plural:  # a "pet rabbit" is one
        first.count = 1
    if head.plural and first.count == 1 and not first.counted:
        first.count = PLURAL
    return first


def _unsay(s: Sentence, first: Thing, head: str, art: str) -> None:
    """A thing turns out to be the first half of a compound ("robot cat"): its head alone is seen."""
    for word, drawn in ((first.word, first.art), (head, art)):
        if (word, drawn) in s.replaced:
            s.replaced.remove((word, drawn))
    if not (is_eaten(first.art) and is_eaten(art)):  # a chocolate cake is a cake
        s.replaced.append((f"{first.word} {head}", art))


def _put_on(s: Sentence, worn: Thing) -> None:
    """ "A man in a bear suit": nobody was in a bear."""
    if is_clothing(worn.art):
        s.relations = [
            (one, "wearing" if two is worn and kind == "in" and is_animate(one.art) else kind, two)
            for one, kind, two in s.relations
        ]


def repeat(s: Sentence, named: Thing, colour: str, number: int = 1) -> None:
    """ "A red and a blue cup": one more of the thing, in the colour that was said first."""
    other = replace(named, colour=colour, count=min(number, MOST))
    s.things.insert(s.things.index(named), other)
    s.group.append(other)
    s.relations += [
        (other if one is named else one, kind, other if two is named else two)
        for one, kind, two in s.relations
        if named in (one, two)
    ]


def share_out(s: Sentence, first: Thing, colours: list[str]) -> None:
    """ "six red and blue balloons": three of each."""
    total = max(first.count, len(colours)) if first.counted else 2 * len(colours)
    share, rest = divmod(total, len(colours))
    first.count = share + (rest > 0)
    for number, colour in enumerate(colours[1:], 1):
        split_off(s, first, replace(first, colour=colour, count=share + (number < rest)))


def share_unevenly(s: Sentence, first: Thing, shares: Sequence[tuple[int, str]]) -> None:
    """ "Three cups, two red and one blue": so many of each, and the rest as they are."""
    rest = first.count - sum(number for number, _ in shares)
    first.count, first.colour = shares[0]
    for number, colour in shares[1:]:
        split_off(s, first, replace(first, colour=colour, count=number))
    if rest:
        split_off(s, first, replace(first, colour=None, count=rest))


def split_off(s: Sentence, first: Thing, other: Thing) -> None:
    """Add some of the same things, which have the same relations."""
    s.things.append(other)
    s.group.append(other)
    for one, kind, two in list(s.relations):
        if first in (one, two):
            s.relations.append((other if one is first else one, kind, other if two is first else two))


def share_more(s: Sentence, colour: str) -> None:
    """ "globos rojos, verdes y azules": a further colour of what is named, in equal shares."""
    last = s.group[-1]
    kin = [thing for thing in s.group if (thing.art, thing.word) == (last.art, last.word)]
    for thing in kin[1:]:
        s.drop(thing)
    s.group = [thing for thing in s.group if thing not in kin[1:]]
    first = kin[0]
    first.count = sum(thing.count for thing in kin)
    share_out(s, first, [*(thing.colour for thing in kin if thing.colour), colour])


def grow(thing: Thing, age: Age | None) -> None:
    """Give a person an age; of animals only the young look different."""
    if is_person(thing.art):
        thing.age = age or thing.age
    elif age == "baby" or age == "child":
        thing.scale = min(thing.scale, YOUNG)
