"""Rules for how things stand to each other. See `grammar.Rule`."""

from dataclasses import replace
from typing import cast, get_args

from openimagen.engines.illustrator.groups import is_animate, is_clothing, is_eaten, is_person, members
from openimagen.engines.illustrator.reading.grammar_compounds import PLURAL
from openimagen.engines.illustrator.reading.grammar_objects import CONTAINERS, DEEDS, FURNITURE, MOST_PENDING
from openimagen.engines.illustrator.reading.segments import Segment
from openimagen.engines.illustrator.reading.sentence import Bond, Sentence, Thing
from openimagen.engines.illustrator.scene import Action, RelationKind

_AFTER_A_PRONOUN = ("comma", "end", "and", "before", "action", "deed")
_FIELD = 7  # flowers in a field of them
# a verb that another one follows: its subject is who was named, not who comes
_CONNECTIVE = ("て", "ながら", "고", "며", "면서")
# what shows something else: the statue of a fox is no fox
_SHOPS = frozenset({"cafe", "convenience-store", "department-store", "market-stall"})
_LIKENESSES = frozenset({"statue", "teddy-bear"})
_OPPOSITES = {"left": "right", "right": "left", "front": "behind", "behind": "front"}
_ACTIONS = frozenset(get_args(Action))


def bond_of(deed: str) -> Bond:
    """The relation of a relation word, or the one to the object of an action."""
    if deed in _ACTIONS:
        return Bond("doing", cast(Action, deed))
    return Bond(cast(RelationKind, deed))


def before(s: Sentence, segment: Segment) -> str | None:
    """A relation word before its object: "on the couch"."""
    bond = bond_of(segment.senses["before"])
    if bond.kind == "with" and s.head_final and s.pending and s.previous in ("after", "place"):
        return "after"  # 桌子下面有一只狗: there is a dog under the table
    if segment.is_thing and (s.awaits_noun() or not s.things or not s.noun_follows()):
        return None
    if s.negated and not s.forbidding:
        s.negated = False
    s.forget()
    s.link = bond
    after_comma = s.at > 0 and s.segments[s.at - 1].has("comma")
    if after_comma and s.topic and not s.head_final:
        s.group = list(s.topic)
    # "a man holding a balloon on a bench": it is the man who is on the bench
    elif s.shared and not (bond.kind == "with" and s.group[-1].art in CONTAINERS) and not _on_a_meal(s):
        s.group = list(s.shared[1])
    s.sources = _unplaced(s)
    if bond.kind in DEEDS:
        doer = s.last(is_animate)
        doer = rider_of(s, doer) or doer
        s.sources = list(s.group) if doer is None or doer in s.group else [doer]
    s.shared = None
    s.joined = ""
    return "before"


def rider_of(s: Sentence, mount: Thing | None) -> Thing | None:
    """The person who rides what was named last."""
    riders = (one for one, kind, two in s.relations if kind == "riding" and two is mount)
    return next((one for one in riders if is_person(one.art)), None)


def _on_a_meal(s: Sentence) -> bool:
    """True for "candles on a cake": whoever blows them out does not stand there."""
    following = s.peek()
    return following is not None and is_eaten(following.senses.get("noun", ""))


def _unplaced(s: Sentence) -> list[Thing]:
    """Of "a couch and a dog" those that stand nowhere yet, where the others do; else all."""
    placed = {id(thing) for one, kind, two in s.relations if kind not in DEEDS for thing in (one, two)}
    return [thing for thing in s.group if id(thing) not in placed] or list(s.group)


def between(s: Sentence, segment: Segment) -> str | None:
    """Between two things, which follow or, in head-final languages, came before."""
    if not s.head_final:
        before(s, Segment(segment.raw, {"before": "right"}))
        s.between = True
        return "before"
    if len(s.group) == 1 and s.group[0].count > 1:  # पेड़ों के बीच: some of them at either side
        other = replace(s.group[0], count=s.group[0].count // 2)
        s.group[0].count -= other.count
        s.things.append(other)
        s.group.append(other)
    if len(s.group) < 2:
        return s.previous
    left, right = s.group[-2:]
    s.group = [left]
    # 猫在两只狗之间: "at" came before the dogs
    vague = [one for one, kind, two in s.relations if kind == "in" and two in (left, right)]
    s.relations = [r for r in s.relations if not (r[1] == "in" and r[2] in (left, right))]
    waits = not vague and s.noun_follows(place_too=False)
    subjects = vague or ([] if waits else _without_a_place(s, Bond("left")))
    for bond, target in ((Bond("right"), left), (Bond("left"), right)):
        for subject in subjects:
            s.relate(subject, bond, target)
        if not subjects:
            s.pending.append((bond, target))
    s.group = subjects
    return "after"


def after(s: Sentence, segment: Segment) -> str | None:
    """A relation word after its object: "ソファの上". Its subject may stand before both, or come yet."""
    bond = bond_of(segment.senses["after"])
    at_once = s.previous == "after" and s.segments[s.at - 1].has("after")
    if at_once and bond.kind == "next" and s.pending and s.pending[-1][0].kind == "in":
        s.pending[-1] = (bond, s.pending[-1][1])  # 꽃에 물을 주는: beside the flower, not in it
    if s.previous in ("after", "place", "unknown", "background") or not s.group:
        return s.previous
    target = opposite(s, bond.kind) or s.group[-1]
    if bond.kind == "above" and not s.compounds and target.art in FURNITURE:
        bond = Bond("on")  # मेज़ के ऊपर किताब: the book lies on the table
    # 猫在沙发上: "at" came before the sofa, "on" comes after it
    vague = [r for r in s.relations if r[2] is target and r[1] in ("in", "on", "riding")]
    s.pending = [
        (bond, other) for bond, other in s.pending if other is not target or bond.kind not in ("in", "on")
    ]
    if vague:
        kind = cast(RelationKind, bond.kind)
        s.relations = [(r[0], kind, r[2]) if r in vague else r for r in s.relations]
        return "after"
    if bond.kind in DEEDS:
        # "the tree-under book-reading girl": the book is not under the tree, the girl is
        moved = [(Bond(r[1]), r[2]) for r in s.relations if r[0] is target]
        s.pending = (s.pending + moved)[-MOST_PENDING:]
        s.relations = [r for r in s.relations if r[0] is not target]
    subjects = _without_a_place(s, bond)
    goes_on = bond.kind in DEEDS and segment.raw.endswith(_CONNECTIVE)
    if subjects and (goes_on or not s.noun_follows(place_too=False)):
        for subject in subjects:
            s.relate(subject, bond, target)
    else:
        worn = [one for one in s.group[:-1] if bond.kind == "wearing" and is_clothing(one.art)]
        s.pending += [(bond, one) for one in (*worn[: MOST_PENDING - 1], target)]
        s.group = []
    return "after"


def opposite(s: Sentence, kind: str) -> Thing | None:
    """What both sides are of: the desk of 机の左にランプ、右に花瓶."""
    if kind not in _OPPOSITES or not s.at or not s.segments[s.at - 1].has("comma", "and"):
        return None
    return next((other for _, said, other in reversed(s.relations) if said == _OPPOSITES[kind]), None)


def _without_a_place(s: Sentence, bond: Bond) -> list[Thing]:
    """The things before the current group that stand nowhere yet and are not held or worn, at most two."""
    placed = {id(r[2] if r[1] in DEEDS else r[0]) for r in s.relations}
    start = s.things.index(s.group[0])
    free = [thing for thing in s.things[:start] if id(thing) not in placed][-2:]
    return [thing for thing in free if is_animate(thing.art)] if bond.kind in DEEDS else free


def pronoun(s: Sentence, segment: Segment) -> str | None:
    """ "A giraffe behind it": the object is what was spoken of before."""
    following = s.ahead(1)
    ends = not following or following[0].has(*_AFTER_A_PRONOUN)
    if s.link is None or (segment.has("possessive") and not ends):
        return None
    sources, meant = _spoken_of(s)
    if s.link.kind not in ("in", "on"):  # "a bottle with a sunflower to its left": not in it
        s.relations = [r for r in s.relations if not (r[0] in sources and r[1] == "in" and r[2] in meant)]
    for source in sources if meant else ():
        for other in meant:
            s.relate(source, s.link, other)
        s.group = sources
    s.link = None
    return "thing"


def _spoken_of(s: Sentence) -> tuple[list[Thing], list[Thing]]:
    """Who a relation to a pronoun starts from, and whom the pronoun means."""
    last = s.things[-1:]
    things = [thing for thing in s.things if thing not in last and not is_animate(thing.art)]
    holds = s.link is not None and s.link.kind in ("on", "in", "below")
    if holds and things and all(is_animate(thing.art) for thing in (*last, *s.topic[-1:])):
        return last, things[-1:]  # "a dog under a table and a cat on it"
    if len(s.sources) > 1 and last[0] in s.sources:  # "a train and a house behind it"
        return last, [thing for thing in s.sources if thing is not last[0]][-1:]
    if len(s.sources) > 1:  # "a cat and a dog with a house behind them"
        return last, list(s.sources)
    meant = s.topic[-1:]
    sources = [thing for thing in s.sources if thing not in meant] or last
    if not meant or sources == meant:
        meant = [thing for thing in s.things if thing not in sources][-1:]
    return sources, meant


def aside(s: Sentence, segment: Segment) -> str | None:
    """ "A tower with a house to its left", "a table with a cat underneath": a relation to what has it."""
    following = s.ahead(1)
    with_it = s.shared is not None and s.shared[0].kind == "with"
    adverb = with_it and (not following or following[0].has("comma", "end", "and"))
    on_somebody = segment.senses["aside"] == "on" and len(segment.raw.split()) == len(("on", "its", "back"))
    if segment.has("before") and not adverb:
        return None
    if not s.things or is_clothing(s.things[-1].art):  # "a man with a hat on his head"
        return s.previous
    owner = next((thing for thing in reversed(s.things[:-1]) if is_animate(thing.art)), None)
    if on_somebody and owner:
        s.relate(s.things[-1], Bond("on"), owner)  # "a dog with a cat on its back"
        return "thing"
    before(s, Segment(segment.raw, {"before": segment.senses["aside"]}))
    return pronoun(s, Segment(segment.raw, {"pronoun": segment.raw}))


def conjunction(s: Sentence, segment: Segment) -> str | None:
    """ "and" joins the next thing to the last ones; in "red and blue balloons" it joins colours."""
    if s.colour and s.colours_go_on():
        return s.previous
    if s.head_final and s.link and s.previous == "before":  # 骑士在与龙战斗: 在 is "just now"
        s.link = None
    s.joined = "and"
    return ""


def of(s: Sentence, segment: Segment) -> str | None:
    """ "a basket of apples" holds them; 没有树的房子: only what stands before 的 is missing."""
    if _is_of_a_kind(s, segment) or _is_a_flower(s, segment):
        return "thing"
    if _tells_the_kind(s):
        return ""
    if s.head_final and s.negated and not s.forbidding and s.previous in ("thing", "place"):
        s.negated = False
    elif s.previous in ("thing", "particle") and s.group and s.group[-1].art in CONTAINERS:
        kind: RelationKind = "on" if s.group[-1].art == "plate" else "in"
        s.pending = [(Bond(kind), s.group[-1])]
        s.group = []
        return "contained"
    elif s.previous == "place" and not s.head_final:
        return "contained"  # "a field of tulips"
    elif _dresses(s):
        return "before" if s.head_first else ""
    elif s.head_final and s.previous == "thing" and _is_one_thing(s):
        return "thing"
    elif s.head_final:
        return "particle" if s.previous == "thing" else s.previous
    return ""


def _is_one_thing(s: Sentence) -> bool:
    """True for いちごのケーキ and 狐の像: food of food, and what shows something."""
    following = s.ahead(1)
    if not following or not s.group:
        return False
    art = str(following[0].senses.get("noun", following[0].senses.get("near", "")))
    return art in _LIKENESSES or (is_eaten(art) and is_eaten(s.group[-1].art))


def _is_of_a_kind(s: Sentence, segment: Segment) -> bool:
    """ "pastel de piña", "puesto de helados": a bare noun tells what kind of thing it is."""
    following = list(s.ahead(3))
    if not (s.head_first and segment.raw == "de" and s.previous == "thing" and s.group and following):
        return False
    head, kind = s.group[-1].art, following[0]
    if s.negated or head in CONTAINERS or not kind.is_thing or kind.has("place", "material"):
        return False
    drawn = str(kind.senses.get("noun", ""))
    if is_animate(head) and is_clothing(drawn):
        return False
    if is_person(head) and (kind.plural or kind.has("colour")):  # "vendedor de globos"
        return False
    kind.senses = {"stop": kind.raw}
    s.group[-1].word += f" {segment.raw} {kind.raw}"
    more = following[1:]
    if len(more) == 2 and more[0].has("and") and more[1].is_thing and is_eaten(head):  # "… de jamón y queso"
        for one in more:
            one.senses = {"stop": one.raw}
    return True


def _is_a_flower(s: Sentence, segment: Segment) -> bool:
    """ "गुलाब का फूल" is a rose."""
    following = list(s.ahead(1))
    if s.compounds or s.previous != "thing" or not s.group or not following or s.negated:
        return False
    if s.group[-1].art not in members("plants"):
        return False
    if following[0].has("place"):  # a field of sunflowers
        s.group[-1].count = max(s.group[-1].count, _FIELD)
        return False
    if following[0].senses.get("noun") == "bouquet":
        s.group[-1].art = "bouquet"
    elif following[0].senses.get("noun") not in ("blossom", "deciduous-tree"):
        return False
    s.group[-1].count = max(s.group[-1].count, PLURAL if following[0].plural else 1)
    following[0].senses = {"stop": following[0].raw}
    return True


def _tells_the_kind(s: Sentence) -> bool:
    """Hindi: of "सेब का रस" the juice is seen, of "राजा का महल" the palace; "फलों की टोकरी" holds fruit."""
    if s.compounds or s.negated or s.previous != "thing" or not s.group:
        return False
    following = next((one for one in s.ahead(4) if not one.has("colour", "size", "number", "age")), None)
    if following is None or not following.is_thing:
        return False
    at_once = following is s.ahead(1)[0]
    said, head = s.group[-1], str(following.senses.get("noun", following.senses.get("near", "")))
    placed = any(one is said for one, _, _ in s.relations)
    if at_once and placed and not said.counted and head in _SHOPS:  # पेड़ के नीचे चाय की दुकान
        said.art, said.word, said.count = head, f"{said.word} {following.raw}", 1
        following.senses = {"stop": following.raw}
        return True
    if said.counted or said is not s.things[-1] or any(said in (one, two) for one, _, two in s.relations):
        return False
    if head in CONTAINERS:
        s.pending = [*s.pending, (Bond("contains"), said)][-MOST_PENDING:]
        s.group = []
        return True
    if not (is_eaten(said.art) or head in _SHOPS or (is_animate(said.art) and not is_animate(head))):
        return False
    s.drop(s.group.pop())
    return True


def _dresses(s: Sentence) -> bool:
    """ "niño de camiseta", "シャツの男の子": clothes and who has them on."""
    following = s.peek()
    if s.previous not in ("thing", "particle") or not s.group or following is None:
        return False
    last, other = s.group[-1], following.senses.get("noun", "")
    if s.head_first and is_animate(last.art) and is_clothing(other):
        s.link, s.sources = Bond("wearing"), [last]
        return True
    if s.head_final and is_clothing(last.art) and is_person(other):
        worn = [(Bond("wearing"), named) for named in s.group if is_clothing(named.art)]
        s.pending = [*s.pending, *worn][-MOST_PENDING:]
        s.group = []
        return True
    return False
