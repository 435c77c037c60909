"""What is named only to tell of something else: likenesses, purposes, the first half of an unknown name.

Japanese says them after the noun: 羽のような, 猫型, 子供向け. See `grammar.Rule`.
"""

from openimagen.engines.illustrator.groups import is_animate, is_building, is_clothing, is_person, is_vehicle
from openimagen.engines.illustrator.reading.segments import Segment
from openimagen.engines.illustrator.reading.sentence import Sentence, Thing

_PLACES = ("place", "snowy_place", "near_place")
_PARTS = frozenset({"door", "roof", "window"})
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
    following = next((one for one in s.ahead(_FAR) if not (one.has("unknown") and _is_noun(one.raw))), None)
    if following is None or not "\u3041" <= following.raw[0] <= "\u309f":
        return False
    return following.has("unknown") or following.raw in _ENDINGS


def _acts(s: Sentence) -> bool:
    """True for a person or animal that something else was said of already."""
    last = s.group[-1]
    return is_animate(last.art) and (last.counted or last.colour is not None)


_ENDINGS = ("い", "る", "う", "っ", "ん", "した", "する", "して", "している", "され", "しい")


def is_part_of_the_next(s: Sentence) -> bool:
    """Leave out the roof of 赤い屋根の家: it belongs to the house."""
    if not s.verb_last or s.negated or s.previous != "thing" or not s.group:
        return False
    part, whole = s.group[-1], _art(next((one for one in s.ahead(_FAR) if one.is_thing), None))
    if part.art not in _PARTS or not (is_building(whole) or is_vehicle(whole)) or s.again:
        return False
    leave_out(s, s.group.pop())
    return True


def owns_the_next(s: Sentence) -> bool:
    """Leave out the owner of 車掌の帽子をかぶった猫 and of おばあちゃんの猫: nobody else need be there."""
    if not s.verb_last or s.negated or s.previous != "thing" or not s.group:
        return False
    owner, ahead = s.group[-1], list(s.ahead(_FAR))
    had = next((at for at, one in enumerate(ahead) if one.is_thing), None)
    if had is None or not is_person(owner.art) or owner is not s.things[-1] or owner.counted or s.again:
        return False
    art = _art(ahead[had])
    worn = any(one.senses.get("after") == "wearing" for one in ahead[had + 1 : had + 3])
    animal = had == 0 and is_animate(art) and not is_person(art)
    if not (animal or (is_clothing(art) and worn)):
        return False
    leave_out(s, s.group.pop())
    return True


def _art(segment: Segment | None) -> str:
    return str(segment.senses.get("noun", segment.senses.get("near", ""))) if segment else ""
