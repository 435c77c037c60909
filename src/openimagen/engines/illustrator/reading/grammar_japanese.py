"""What Japanese names only to tell of something else: likenesses, purposes, the first half of a name.

They stand after the noun: 羽のような, 猫型, 子供向け. See `grammar.Rule`.
"""

from itertools import takewhile

from openimagen.engines.illustrator.groups import (
    is_animate,
    is_ball,
    is_building,
    is_clothing,
    is_drawable,
    is_drink,
    is_instrument,
    is_person,
    is_plant,
    is_sky,
    is_vehicle,
    members,
)
from openimagen.engines.illustrator.reading.costumes import trade_of
from openimagen.engines.illustrator.reading.grammar_compounds import YOUNG
from openimagen.engines.illustrator.reading.grammar_objects import CONTAINERS, WHEELS
from openimagen.engines.illustrator.reading.segments import Segment
from openimagen.engines.illustrator.reading.sentence import Sentence, Thing

_PLACES = ("place", "snowy_place", "near_place")
_PARTS = frozenset({"door", "roof", "wheel", "window"})
# what somebody or something has or leaves, and is seen without
_LEFT_BEHIND = frozenset({"bone", "feather", "footprints", "key", "nest-with-eggs"})
_YOUNG = frozenset({"baby", "child"})
_BUNCH = 5  # flowers
# who has a trade may be called so besides
_ANYBODY = frozenset({"boy", "girl", "man", "old-man", "old-woman", "person", "woman"})
_GROWN_UP = {"boy": "man", "girl": "woman", "old-man": "man", "old-woman": "woman"}
_PLAYED_ON = frozenset({"playground-slide", "rocking-horse", "seesaw", "swing", "toy-blocks", "video-game"})
# where people work and food comes from, which need not be seen
_WORKPLACES = frozenset(
    {"cafe", "convenience-store", "factory", "hospital", "hotel", "office-building", "school"}
)
# what holds an animal, or is a picture of it
_SHOWN_IN = frozenset({
    "birdcage", "birdhouse", "doghouse", "fishbowl", "framed-picture", "glass-of-milk", "nest-with-eggs",
    "sign", "statue", "teddy-bear", "crystal-ball", "mirror", "raft", "family", "snow-globe",
})  # fmt: skip
_LEAVES = frozenset({"fallen-leaf", "leaf-fluttering-in-wind", "maple-leaf", "seedling"})
_TRADES = frozenset({
    "artist", "astronaut", "ballet-dancer", "construction-worker", "cook", "detective", "firefighter",
    "guard", "judge", "man-mage", "mechanic", "office-worker", "person-with-crown", "pilot",
    "police-officer", "prince", "princess", "scientist", "singer", "student", "superhero", "teacher",
    "technologist", "woman-mage",
})  # fmt: skip
_FAR = 6
_KATAKANA, _HAN = ("\u30a1", "\u30ff"), ("\u3400", "\u9fff")


def likened_after(s: Sentence, segment: Segment) -> str | None:
    """ライオンのような猫, 猫用のベッド, 海賊の格好をした犬: no lion, no cat, no pirate."""
    before = s.segments[s.at - 1] if s.at else None
    if before is None or s.negated:
        return None
    if before.has(*_PLACES) and s.previous == "place":  # 森のような香り
        if s.place in (before.senses.get(sense) for sense in _PLACES):
            s.place = None
        return ""
    if not before.is_thing or s.previous != "thing" or not s.group:
        return None
    said = s.group[-1]
    if is_clothing(said.art) and segment.has("after"):  # 浴衣姿の女性
        return None
    if said.art == "window" and segment.raw.startswith("から"):  # 窓から見える海
        return None
    if is_person(said.art) and said.role:
        _dress_up(s, said)
    if not s.again:
        leave_out(s, said)
    s.group = s.group[:-1]
    s.joined = ""
    return ""


def _dress_up(s: Sentence, said: Thing) -> None:
    """海賊の格好をした男の子: the boy looks like a pirate."""
    following = next((one for one in s.ahead(_FAR) if one.is_thing), None)
    if following is not None and is_person(_art(following)):
        following.senses = {**following.senses, "role": said.role}


def leave_out(s: Sentence, said: Thing) -> None:
    """Take a thing back that was named, and say so."""
    s.drop(said)
    s.pending = [(bond, other) for bond, other in s.pending if other is not said]
    s.topic = [thing for thing in s.topic if thing is not said]
    s.replaced = [pair for pair in s.replaced if pair != (said.word, said.art)]
    s.left_out.append(said.word)


def name_goes_on(s: Sentence, segment: Segment) -> None:
    """Leave out the thing whose name goes on with an unknown word: いちごシロップ is no strawberry."""
    if segment.senses["unknown"] != "han" or not s.verb_last or s.previous != "thing" or not s.group:
        return
    if not s.segments[s.at - 1].is_thing or s.group[-1] is not s.things[-1] or s.again:
        return
    if _is_noun(segment.raw) and not _is_inflected(s) and not _acts(s):
        leave_out(s, s.group.pop())


def _is_noun(word: str) -> bool:
    return all(_KATAKANA[0] <= c <= _KATAKANA[1] or _HAN[0] <= c <= _HAN[1] for c in word)


def _is_inflected(s: Sentence) -> bool:
    """True where unknown hiragana, an ending, follows the unknown characters: 犬舐める."""
    ahead = list(s.ahead(_FAR))
    at = next((at for at, one in enumerate(ahead) if not (one.has("unknown") and _is_noun(one.raw))), None)
    following = ahead[at] if at is not None else None
    if at is None or following is None or not "\u3041" <= following.raw[0] <= "\u309f":
        return False
    after = ahead[at + 1] if at + 1 < len(ahead) else None
    if following.raw in _STEMS and (after is None or after.has("of", "comma", "end") or after.raw in _MARKS):
        return False  # トンボ帰りの: a noun
    return following.has("unknown") or following.raw in _ENDINGS


def _acts(s: Sentence) -> bool:
    """True for a person or animal that something else was said of already, and for 女性講師, a woman."""
    last = s.group[-1]
    if is_animate(last.art) and (last.counted or last.colour is not None):
        return True
    name = "".join(one.raw for one in takewhile(lambda one: one.has("unknown"), s.segments[s.at :]))
    return is_person(last.art) and len(name) > 1


_STEMS = frozenset("いきしちにひみりぎじびえけせてねべめれげ")
_MARKS = frozenset({"を", "が", "で", "に", "は", "する", "した", "している"})
_ENDINGS = ("い", "る", "う", "っ", "ん", "した", "する", "して", "している", "され", "しい")


def tells_of_the_next(s: Sentence) -> str | None:
    """Leave out what stands before の only to tell of what stands behind it.

    赤い屋根の家: the roof belongs to the house. 車の鍵: there is a key and no car. 車掌の帽子をかぶった猫 and
    おばあちゃんの猫: the owner need not be there. Of パンダの王様 there is one.
    """
    spoken_of = s.previous == "thing" and bool(s.group) and not s.again
    if not s.verb_last or not s.compounds or s.negated or not spoken_of:
        return None
    said, ahead = s.group[-1], list(s.ahead(_FAR))
    if (
        s.segments[s.at - 1].senses.get("group") == "people"
        and ahead
        and ahead[0].senses.get("unknown") == "han"
    ):
        leave_out(s, s.group.pop())  # 人間の魂
        return ""
    if said.art in _WORKPLACES and ahead and ahead[0].has(*_PLACES):  # 学校の校庭
        leave_out(s, s.group.pop())
        return ""
    at = next((at for at, one in enumerate(ahead) if one.is_thing), None)
    if at is None:
        return None
    art = _art(ahead[at])
    if at == 0 and art == "convenience-store" and _is_animal(said.art):  # クマのパン屋さん
        ahead[0].senses = {"stop": ahead[0].raw}
        return "thing"
    if at == 0 and _is_the_same(s, said, ahead[0]):
        said.role = trade_of(ahead[0], _art(ahead[0])) or said.role
        said.word = f"{said.word} {ahead[0].raw}"
        ahead[0].senses = {"stop": ahead[0].raw}
        return "thing"
    worn = any(one.senses.get("after") == "wearing" for one in ahead[at + 1 : at + 3])
    goes_on = any(one.is_thing or one.has("unknown") for one in ahead[at + 1 : at + 2])  # 男性の自転車通勤
    if not (
        (said.art in _PARTS and (is_building(art) or is_vehicle(art)))
        or (at == 0 and _is_known_by_the_next(said.art, art))
        or (
            _is_an_owner(said)
            and ((at == 0 and _is_owned(art) and not goes_on) or (is_clothing(art) and worn))
        )
    ):
        return None
    leave_out(s, s.group.pop())
    return ""


def _is_known_by_the_next(said: str, art: str) -> bool:
    """True for 車の鍵, 蓮の葉, 電車の窓, ハートの風船, 緑茶のペットボトル."""
    return (
        art in _LEFT_BEHIND
        or said == art
        or (art in _LEAVES and (is_plant(said) or said in members("trees")) and said not in _LEAVES)
        or (art == "window" and is_vehicle(said))
        or (_is_animal(said) and bool(art) and _is_mere_ware(art))
        or (said in _WORKPLACES and not is_building(art) and not is_plant(art) and not is_vehicle(art))
        or (art in ("keyboard", "computer-mouse") and said in ("desktop-computer", "laptop"))
        or (said in ("red-heart", "star") and bool(art) and not is_animate(art) and not is_sky(art))
        or (art in ("bottle", "wine-bottle", "canned-food") and is_drink(said))
    )


def _is_mere_ware(art: str) -> bool:
    """True for what is shaped like an animal, or for one: 象の滑り台, 犬のベッド."""
    return not (is_animate(art) or is_sky(art) or is_plant(art) or art in CONTAINERS or art in _SHOWN_IN)


def _is_the_same(s: Sentence, said: Thing, head: Segment) -> bool:
    """True for パンダの王様, アザラシの赤ちゃん, 警察官の女性, バラの花束: both nouns name one thing."""
    art = _art(head)
    if _is_animal(said.art) and art in _YOUNG and not s.awaits_noun():
        said.scale = min(said.scale, YOUNG)
        return True
    if said.art in members("flowers") and art == "bouquet":
        said.count = said.count if said.counted else _BUNCH
        return True
    if (is_plant(said.art) or said.art == "cactus") and art == "potted-plant":  # サボテンの鉢植え
        return True
    if said.art == "child" and art in ("boy", "girl"):  # 小学生の女の子
        said.art = art
        return True
    if is_person(said.art) and art in _ANYBODY and _has_a_trade(s, said):
        trade = said.art.removeprefix("woman-").removeprefix("man-")
        gendered = f"{_GROWN_UP.get(art, art)}-{trade}"
        said.art = gendered if is_drawable(gendered) else art if said.art in _ANYBODY else said.art
        return True
    return _is_animal(said.art) and is_person(art) and (head.has("role") or art in _TRADES)


def _has_a_trade(s: Sentence, said: Thing) -> bool:
    known_by_it = said.role is not None or (said.word, said.art) in s.replaced
    return known_by_it or said.art in _TRADES or said.art.endswith(("-worker", "farmer"))


def _is_an_owner(said: Thing) -> bool:
    return is_person(said.art) and not said.counted


def _is_owned(art: str) -> bool:
    """True for the cat of おばあさんの猫 and the shield of 騎士の盾; games and music are what people do."""
    if _is_animal(art):
        return True
    done = is_ball(art) or is_instrument(art) or is_clothing(art) or art in WHEELS or art in _PLAYED_ON
    return (
        bool(art)
        and not done
        and not is_plant(art)
        and art != "bouquet"
        and (_is_mere_ware(art) or art in CONTAINERS)
    )


def _is_animal(art: str) -> bool:
    return is_animate(art) and not is_person(art)


def _art(segment: Segment | None) -> str:
    """The drawing of a noun; of a general word, whether people are meant."""
    if segment is None:
        return ""
    if segment.senses.get("group") == "people":
        return "person"
    return str(segment.senses.get("noun", segment.senses.get("near", "")))
