"""Rules for how things stand to each other. See `grammar.Rule`."""

from dataclasses import replace
from itertools import product
from typing import cast, get_args

from openimagen.engines.illustrator.groups import is_animate, is_clothing, is_eaten, is_person
from openimagen.engines.illustrator.reading.grammar_chinese import (
    are_worn_by_each,
    describes_what_comes,
    stands_beside,
    whoever_does_it,
)
from openimagen.engines.illustrator.reading.grammar_clauses import (
    clothes_follow,
    goes_with,
    is_of_the_last,
    leads_to_object,
)
from openimagen.engines.illustrator.reading.grammar_compounds import share_out
from openimagen.engines.illustrator.reading.grammar_free import (
    acts_from_there,
    clause,
    clause_ahead,
    is_where_one_does_it,
    without_a_place,
)
from openimagen.engines.illustrator.reading.grammar_genitive import WHOSE, is_half_a_name, is_part_of_the_next
from openimagen.engines.illustrator.reading.grammar_hindi import done_in_hindi, hand_on
from openimagen.engines.illustrator.reading.grammar_objects import (
    CONTAINERS,
    DEEDS,
    FURNITURE,
    MOST_PENDING,
    TOOLS,
)
from openimagen.engines.illustrator.reading.segments import Segment
from openimagen.engines.illustrator.reading.sentence import Bond, Sentence, Thing
from openimagen.engines.illustrator.scene import Action, RelationKind

# in the verb of 装满草莓的篮子
_FULL = ("满", "滿")
# a verb that another one follows: its subject is who was named, not who comes
_CONNECTIVE = ("て", "ながら", "고", "며", "면서")
# what somebody does who then does something else there
_POSTURES = frozenset({"앉아", "앉아서", "누워", "누워서", "서서", "엎드려", "기대어", "기대"})
_TOPIC_MARKS = frozenset({"が", "は", "가", "이", "는", "은"})
_OPPOSITES = {
    "left": "right", "right": "left", "front": "behind", "behind": "front", "on": "below", "below": "on",
}  # fmt: skip
# said of what was named before the comma: 車の後ろに自転車、前に犬
_BARE = frozenset({"前に", "前には", "後ろに", "後ろには", "上に", "上には", "下に", "下には"})
_AFOOT = frozenset({"walking", "running", "jumping", "sleeping"})
_LAIN_ON = frozenset({
    "armchair", "bed", "bench", "birthday-cake", "branch", "chair", "couch", "deciduous-tree", "plate",
    "roof", "rug", "shortcake", "stool", "swing", "table",
})  # fmt: skip
_VAGUE = frozenset({"に", "で", "에", "에서"})
_OF_A_BODY = ("등에", "어깨에")
_AROUND = frozenset({"围着", "圍著", "跟着", "跟著"})
_OWNING = frozenset({"with", "wearing", "holding"})
_ACTIONS = frozenset(get_args(Action))


def bond_of(deed: str) -> Bond:
    """The relation of a relation word, or the one to the object of an action."""
    if deed in _ACTIONS:
        return Bond("doing", cast(Action, deed))
    return Bond(cast(RelationKind, deed))


def before(s: Sentence, segment: Segment) -> str | None:
    """A relation word before its object: "on the couch"."""
    bond = bond_of(segment.senses["before"])
    s.full = any(mark in segment.raw for mark in _FULL)
    there = bond.kind == "with" or segment.raw in _AROUND
    if there and s.head_final and s.pending and s.previous in ("after", "place"):
        return "after"  # 桌子下面有一只狗: there is a dog under the table
    if segment.is_thing and (s.awaits_noun() or not s.things or not s.noun_follows()):
        return None
    if s.negated and not s.forbidding:
        s.negated = False
    if s.head_final and not s.verb_last and s.at and s.segments[s.at - 1].has("counter", "number"):
        s.kept = s.count
    s.forget()
    s.definite = segment.raw.endswith(" the")  # "looking at the"
    described = describes_what_comes(s, bond.kind)
    s.link = bond
    anew = s.at > 0 and (s.segments[s.at - 1].has("comma") or s.segments[s.at - 1].raw == "while")
    if anew and s.topic and not s.head_final:
        s.group = list(s.topic)
    # "a man holding a balloon on a bench": it is the man who is on the bench
    elif (
        s.shared
        and s.group
        and not (bond.kind in ("with", "contains") and s.group[-1].art in CONTAINERS)
        and not _on_a_meal(s)
        and not (bond.kind == "in" and s.ahead(1) and s.ahead(1)[0].has("possessive"))
    ):  # "a bicycle with flowers in its basket": the flowers are in it
        s.group = list(s.shared[1])
    s.sources = s.group[-1:] if is_of_the_last(s, bond.kind) else _unplaced(s)
    if bond.kind in DEEDS:
        doer = s.last(is_animate)
        doer = rider_of(s, doer) or doer
        s.sources = list(s.group) if doer is None or doer in s.group else [doer]
        if anew and doer in s.sources and not s.head_final:  # "1boy, window, holding a book"
            s.sources = [one for one in s.sources if is_animate(one.art)]
        if doer is None and s.head_final and s.group and is_clothing(s.group[-1].art):
            s.sources = []  # 戴帽子、骑自行车的男孩: no hat rides
    elif (doer := whoever_does_it(s, bond.kind)) is not None:
        s.sources = [doer]
    if described:
        s.sources = []
    if bond.kind in ("wearing", "holding"):  # 系着领结、戴着帽子的狗: the tie has no hat on
        s.sources = [source for source in s.sources if not is_clothing(source.art)]
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
    if s.previous == "place" and s.verb_last:
        return "place"  # मैदान के बीच
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
    if left.art == right.art and s.compounds and not left.counted:  # 建物と建物の間
        left.count = right.count = 1
    s.group = [left]
    # 猫在两只狗之间: "at" came before the dogs
    vague = [one for one, kind, two in s.relations if kind == "in" and two in (left, right)]
    s.relations = [r for r in s.relations if not (r[1] == "in" and r[2] in (left, right))]
    waits = not vague and s.noun_follows(place_too=False)
    subjects = vague or ([] if waits else without_a_place(s, Bond("left")))
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
    if s.negated and not s.forbidding and not s.compounds and bond.kind in _OWNING:
        s.negated = False  # बिना खिड़की वाला घर: only the window is missing
        return ""
    owned = s.previous == "particle" and s.segments[s.at - 1].raw == "의"  # 용의 등에 탄 소녀
    if segment.raw.startswith(_OF_A_BODY) and not (s.previous == "thing" or owned):
        return s.previous  # 소년이 등에 멘 가방: his own
    at_once = s.previous == "after" and s.segments[s.at - 1].has("after")
    if at_once and bond.kind == "next" and s.pending and s.pending[-1][0].kind == "in":
        s.pending[-1] = (bond, s.pending[-1][1])  # 꽃에 물을 주는: beside the flower, not in it
    if at_once and bond.kind == "shows" and s.pending and s.pending[-1][0].kind == "in":
        s.pending[-1] = (Bond("on"), s.pending[-1][1])  # 벽돌담에 그려진 로봇
    if segment.raw in WHOSE and is_half_a_name(s):
        return ""
    if s.previous in ("after", "place", "unknown", "background") or not s.group:
        if s.at and s.segments[s.at - 1].has("colour"):
            s.forget()  # 蓝色门前: the blue door is not drawn
        if s.previous == "unknown" and s.link == Bond("in") and s.head_final and not s.verb_last:
            s.link = None  # 在铁板上煎蛋: on what is not drawn
        return s.previous
    if s.link == Bond("in") and s.previous == "before" and s.sources and stands_beside(s, bond):
        return "place"
    if segment.raw in _BARE and opposite(s, bond.kind) is None:
        return s.previous
    if _is_beside_the_topic(s, bond):
        s.pending.append((bond, opposite(s, bond.kind) or s.topic[-1]))
        s.group = []
        return "after"
    leads = leads_to_object(s, segment, bond) if bond.kind in DEEDS else None
    if leads is not None:
        return leads
    if segment.raw in WHOSE and s.segments[s.at - 1].has("hair"):  # चट्टान पर काले बालों वाली लड़की
        return s.previous
    target = opposite(s, bond.kind) or s.group[-1]
    if segment.raw == "をして" and not is_clothing(target.art):
        return s.previous
    if s.verb_last and bond.action in ("walking", "running"):  # 桜並木を歩く
        bond = Bond("next", bond.action)
    if segment.raw in WHOSE and is_part_of_the_next(s, target):
        s.left_out.append(target.word)
        s.drop(s.group.pop())
        return ""
    does = False
    if bond.action and not s.compounds:
        bond, does = done_in_hindi(bond, target), True
    if bond.kind == "in" and s.verb_last and segment.raw in _VAGUE:
        if is_clothing(target.art) and clothes_follow(s):
            s.joined = "and"  # 黄色い帽子に赤いコート
            return ""
        bond = Bond("on") if s.compounds and target.art in _LAIN_ON else bond  # ソファに寝ている
        bond = (
            Bond("next") if is_animate(target.art) or target.art == "sign" else bond
        )  # 女の子に花を渡す: not in her
        bond = Bond("holding") if target.art == "microphone" else bond  # 마이크에 대고 노래하는
        if segment.raw == "で" and target.art in TOOLS:  # 双眼鏡でクジラを見る
            bond, s.tool = Bond("holding"), target
    aloft = segment.raw.startswith("の上")
    if aloft and any(one.senses.get("action") == "flying" for one in clause_ahead(s)):
        bond = Bond("above")  # 家の上に浮かんでいる
    if segment.raw == "の上を" and any(one.senses.get("action") in _AFOOT for one in s.ahead(1)):
        bond = Bond("on")  # 屋根の上を歩く
    if bond.kind == "above" and not s.compounds and target.art in FURNITURE:
        bond = Bond("on")  # मेज़ के ऊपर किताब: the book lies on the table
    # 猫在沙发上: "at" came before the sofa, "on" comes after it
    # of what was named before, only what was said just now is vague
    just_now = s.sources if s.linked else ()
    vague = [r for r in s.relations if r[2] is target and r[1] in ("in", "on", "riding") and r[0] in just_now]
    s.pending = [
        (bond, other) for bond, other in s.pending if other is not target or bond.kind not in ("in", "on")
    ]
    if vague:
        kind = cast(RelationKind, bond.kind)
        s.relations = [(r[0], kind, r[2]) if r in vague else r for r in s.relations]
        return "after"
    subjects = without_a_place(s, bond)
    goes_on = bond.kind in DEEDS and segment.raw.endswith(_CONNECTIVE)
    if subjects and s.verb_last and any(one.raw in _TOPIC_MARKS for one in clause(s)):
        # 개는 소파 위에서 자고 고양이는…: the dog is there
        goes_on = goes_on or any(one.raw.endswith(_CONNECTIVE) for one in s.ahead(1))
        goes_on = goes_on or (bond.kind not in DEEDS and acts_from_there(s, segment))
    if not s.compounds and bond.kind == "in" and is_clothing(target.art) and not s.pending:
        goes_on = any(is_person(one.art) for one in subjects)  # लड़की लाल साड़ी में फूल बेच रही है
        bond = Bond("wearing") if goes_on else bond
    at_once = bool(subjects) and (goes_on or not s.noun_follows(place_too=False))
    owned = segment.raw in WHOSE and bool(s.relations)
    if at_once and not s.compounds and (bond.kind in DEEDS or owned or does):
        hand_on(s, target, subjects)
    elif bond.kind in DEEDS or owned or does or is_where_one_does_it(s, segment):
        # "the tree-under book-reading girl": the book is not under the tree, the girl is
        moved = [(Bond(r[1]), r[2]) for r in s.relations if r[0] is target]
        s.relations = [r for r in s.relations if r[0] is not target]
        s.pending = (s.pending + moved)[-MOST_PENDING:]
    if at_once:
        more = [
            one for one in s.group[:-1] if not s.compounds and bond.kind == "wearing" and goes_with(bond, one)
        ]
        for subject, other in product(subjects, (*more, target)):
            s.relate(subject, bond, other)
        if bond.kind == "wearing" and are_worn_by_each(s, target, target.colours):
            target.count, target.counted = len(target.colours), True
            share_out(s, target, list(target.colours))
    else:
        worn = [one for one in s.group[:-1] if goes_with(bond, one) and target.art != "umbrella"]
        s.pending += [(bond, one) for one in (*worn[: MOST_PENDING - 1], target)]
        if goes_on or _sits_there_and_looks(s):
            s.going_on = [*s.going_on, *worn, target][-MOST_PENDING:]
        s.group = []
    return "after"


def _sits_there_and_looks(s: Sentence) -> bool:
    """True for 소파에 앉아 그림을 보는 소녀: the girl is there, not the picture."""
    at_once = any(one.raw in _POSTURES for one in s.ahead(1))
    return s.joining and at_once and any(one.senses.get("after") == "next" for one in s.ahead(8))


def _is_beside_the_topic(s: Sentence, bond: Bond) -> bool:
    """True for 奶茶放在桌上，旁边有一盘饺子: beside the tea, which is still on the table."""
    after_comma = s.at > 0 and s.segments[s.at - 1].has("comma")
    chinese = s.head_final and not s.verb_last
    return chinese and after_comma and bool(s.topic) and bond.kind not in ("in", "on")


def opposite(s: Sentence, kind: str) -> Thing | None:
    """What both sides are of: the desk of 机の左にランプ、右に花瓶."""
    if kind not in _OPPOSITES or not s.at or not s.segments[s.at - 1].has("comma", "and"):
        return None
    return next((other for _, said, other in reversed(s.relations) if said == _OPPOSITES[kind]), None)


def conjunction(s: Sentence, segment: Segment) -> str | None:
    """ "and" joins the next thing to the last ones; in "red and blue balloons" it joins colours."""
    if s.colour and s.colours_go_on():
        return s.previous
    if s.head_final and s.link and s.previous == "before":  # 骑士在与龙战斗: 在 is "just now"
        s.link = None
    s.joined = "and"
    return ""
