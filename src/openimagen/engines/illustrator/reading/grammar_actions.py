"""Rules for what somebody does: verbs, their subjects and their objects. See `grammar.Rule`."""

from openimagen.engines.illustrator.groups import is_animate, is_drawable, is_eaten, is_person, is_vehicle
from openimagen.engines.illustrator.reading.grammar_clauses import leads_to_object
from openimagen.engines.illustrator.reading.grammar_relations import after, bond_of, rider_of
from openimagen.engines.illustrator.reading.grammar_things import art_of
from openimagen.engines.illustrator.reading.segments import Segment
from openimagen.engines.illustrator.reading.sentence import Bond, Sentence, Thing
from openimagen.engines.illustrator.scene import Action

# what one does without any object
_ALONE = frozenset({"sleeping", "sitting", "running", "jumping", "dancing", "swimming", "waving", "skating"})

# what somebody has does nothing by itself
_HAD = frozenset({"riding", "holding", "wearing", "with"})
# 护士给孩子打针: the nurse does it
_FOR = frozenset({"帮", "幫", "给", "給", "替"})
# what two do with each other
_MUTUAL = frozenset({"fighting", "hugging"})

# behind an object, in the languages whose verb comes last: "ドラゴンと戦う"
_OBJECT_MARKS = frozenset({"を", "と", "를", "을", "과", "와", "को", "से"})
_OF_A_NOUN_PHRASE = ("colour", "size", "age", "pattern", "material", "mood", "young")
# a verb of the kitchen and of the workshop: "making a sandcastle", "decorating a christmas tree"
_OF_ANYTHING = frozenset({"making", "decorating", "cutting", "slicing"})
_OF_MANY_ARTS = frozenset({"performing", "conducting"})
_CONNECTIVE = ("て", "고", "며", "면서")
_SUBJECT_MARKS = frozenset({"は", "が", "は、", "은", "는", "이", "가"})
_SEATED = frozenset({"앉아", "앉아서", "누워", "누워서", "서서", "기대어", "기대"})
_DONE_TO = frozenset({"에게", "한테", "을", "를", "와", "과", "랑"})
_WITH = frozenset({"と", "와", "과"})
_ROMPING = frozenset({"baby", "boy", "child", "girl"})


def action(s: Sentence, segment: Segment) -> str | None:
    """A verb: of the noun that follows ("a sleeping cat"), else of who was named, with or without object."""
    if s.negated:
        return s.previous
    if s.head_final and s.link is not None and s.segments[s.at - 1].raw == "在":
        s.link = None  # 猫在睡觉，狗在玩: the cat is no place
    if s.names(segment):
        return None
    deed: Action = segment.senses["action"]
    if deed == "playing_ball" and s.verb_last and s.previous == "place":
        deed = "running"  # 雪原で遊ぶ: no ball is there
    if s.joining and segment.raw in _SEATED and _has_an_object_ahead(s):
        return s.previous  # 소파에 앉아 고양이에게 밥을 주는 할머니: the cat does not sit
    if _is_found_there(s, deed):
        s.action = deed
        return "after"
    if deed == "cooking" and segment.raw.lower() in _OF_ANYTHING and (doers := who(s)):
        made = next(
            (one for one in s.ahead(6) if one.is_thing or one.has("end", "comma", "unknown", "and")), None
        )
        if made is None or not made.is_thing:
            return s.previous  # "making a joyful noise"
        if not is_eaten(art_of(made)[0] or ""):
            return _lead_to_object(s, Bond("next"), doers)
    if segment.raw.lower() in _OF_MANY_ARTS and _has_an_unknown_object(s):
        return s.previous  # "performing a routine"
    leads = leads_to_object(s, segment, bond_of(deed))
    if leads is not None:
        return leads
    if s.verb_last and deed not in _ALONE and _has_object_before(s, segment):
        return after(s, Segment(segment.raw, {"after": deed}))
    chases = segment.raw.lower().startswith("chas") and bool(who(s))
    if not chases and _describes_what_follows(s, segment, deed):
        s.action = deed
        # "a teapot pouring tea": no compound
        return "" if s.previous == "thing" and not s.head_final else s.previous
    doers = _do(s, deed)
    if not s.verb_last and (deed not in _ALONE or _chases(s, deed)) and s.object_follows():
        return _lead_to_object(s, bond_of(deed), doers)
    if deed == "sitting" and s.head_final and not s.verb_last and s.object_follows():  # 坐着雪橇
        return _lead_to_object(s, Bond("on"), doers)
    if deed in _MUTUAL and len(doers) == 2:
        s.relate(doers[0], bond_of(deed), doers[1])
    if not doers and s.previous == "thing" and not s.head_final:
        return ""  # "a teapot pouring tea" is two things
    if doers and s.verb_last and segment.raw.endswith(_CONNECTIVE):
        return "particle"  # 猫が寝て犬が走る: no compound
    return "thing" if doers else s.previous


def _has_an_object_ahead(s: Sentence) -> bool:
    """True where what comes next is done to, and whoever does it comes behind that."""
    ahead = s.ahead(8)
    at = next((at for at, one in enumerate(ahead) if one.is_thing), None)
    if at is None or at + 1 >= len(ahead) or ahead[at + 1].raw not in _DONE_TO:
        return False
    return any(one.is_thing and is_animate(art_of(one)[0] or "") for one in ahead[at + 2 :])


def playing(s: Sentence, segment: Segment) -> str | None:
    """A verb for music and games: its object tells which it is; without one, the young and animals romp."""
    if s.negated:
        return s.previous
    if s.verb_last or not s.object_follows():
        doers = [doer for doer in who(s) if doer.art in _ROMPING or not is_person(doer.art)]
        for doer in doers:
            doer.action = doer.action or "running"
        return "thing" if doers else s.previous
    return _lead_to_object(s, Bond("holding", "playing_music"), who(s))


def _has_an_unknown_object(s: Sentence) -> bool:
    """True for the routine of "performing a perfect routine"."""
    following = next((one for one in s.ahead(4) if not one.has("number", "definite", "stop", "size")), None)
    determined = bool(s.ahead(1)) and s.ahead(1)[0].has("number", "definite", "possessive")
    return determined and following is not None and following.has("unknown")


def _chases(s: Sentence, deed: Action) -> bool:
    """True where "running" may have an object: "chasing a mouse"."""
    return deed == "running" and not s.head_final


def _do(s: Sentence, deed: Action) -> list[Thing]:
    """Note the action of those who do it, and make them what is spoken of."""
    doers = who(s)
    if deed == "flying" and s.group and is_vehicle(s.group[-1].art):
        doers = s.group[-1:]
    elif deed == "flying" and s.verb_last and s.previous == "after" and s.relations:
        flown = s.relations[-1][0]  # 헬리콥터가 빌딩 위를 날고 있다
        doers = [flown] if is_vehicle(flown.art) else doers
    for doer in doers:
        if not (deed == "hugging" and doer.art.endswith("-holding-hands")):
            doer.action = doer.action or deed
    if doers:
        s.group = doers
    return doers


def _lead_to_object(s: Sentence, bond: Bond, doers: list[Thing]) -> str:
    s.forget()
    s.link, s.sources = bond, doers
    s.shared, s.joined = None, ""
    return "before"


def deed(s: Sentence, segment: Segment) -> str | None:
    """A verb with its object in it ("surfing"): the object is drawn without having been named."""
    if s.negated:
        return s.previous
    verb, art = segment.senses["deed"].split()
    if s.head_final and s.link is not None and s.segments[s.at - 1].raw == "在":
        s.link = None  # 奶奶在织毛衣
    if not is_drawable(art):
        return s.previous
    if s.head_first and verb == "holding" and s.object_follows(determined=True):
        return _lead_to_object(s, Bond("holding"), who(s))  # "tejiendo una bufanda": no yarn
    implied = Thing(art, segment.raw, implied=True)
    if s.verb_last:  # 노란 우산을 쓴 소년: it is the umbrella that is yellow
        implied.colour, implied.pattern, implied.material = s.colour, s.pattern, s.material
        implied.scale, implied.count = s.scale or 1.0, s.count or 1
        s.forget()
    elif verb == "holding" and s.group and segment.raw.lower().endswith("kites"):
        implied.count = s.group[-1].count  # "kids flying kites": each has one
    doers = who(s)
    if segment.is_thing and (not doers or s.link is not None) and not s.noun_follows():
        return None
    has_it = any(r[0] in doers and r[2].art == art and r[1] in _HAD for r in s.relations)
    if has_it and not (s.head_final and s.noun_follows()):
        return "thing"  # "holding a camera and taking photos"
    if doers and not (s.head_final and s.noun_follows()):
        s.things.append(implied)
        for doer in doers:
            s.relate(doer, bond_of(verb), implied)
        s.group = doers
        return "thing"
    alone = art in segment.raw.split() or (s.head_final and not s.verb_last)  # 端午节包粽子
    if not doers and alone and not s.noun_follows():
        s.group = [implied]  # "kite flying above the beach"
        s.things.append(implied)
        s.topic = s.topic or [implied]
        implied.implied = False
        return "thing"
    if s.noun_follows():
        if s.head_final and not s.verb_last and s.link is not None and s.sources:
            s.suspended, s.link = (s.link, list(s.sources)), None  # 推着坐轮椅的病人
        s.things.append(implied)
        s.pending.append((bond_of(verb), implied))
        s.group = []
    return s.previous


def _is_found_there(s: Sentence, deed: Action) -> bool:
    """True for the verb of 鱼缸旁边蹲着一只猫: whoever does it is named next, and where was said before."""
    if not s.head_final or s.verb_last or s.previous != "after" or not s.pending:
        return False
    return deed in ("sitting", "sleeping", "swimming", "flying") and s.object_follows()


def who(s: Sentence) -> list[Thing]:
    """Who does it: all of the last group, or the last person or animal that was named."""
    if s.at and s.segments[s.at - 1].has("comma") and s.topic and is_animate(s.topic[-1].art):
        return [thing for thing in s.topic if is_animate(thing.art)]
    rider = rider_of(s, s.group[-1] if len(s.group) == 1 else None)
    if rider is not None:
        return [rider]  # "a knight on a white horse fighting a dragon"
    if s.head_final and not s.verb_last and s.topic and is_animate(s.topic[-1].art) and s.group:
        # 牧童骑着水牛吹笛子: it is the boy who plays
        helped = s.at > 1 and s.segments[s.at - 2].raw in _FOR
        had = {id(two) for one, kind, two in s.relations if one in s.topic and (helped or kind in _HAD)}
        if id(s.group[-1]) in had:
            return [thing for thing in s.topic if is_animate(thing.art)]
    beside = s.relations[-1] if s.verb_last and s.previous == "after" and s.relations else None
    if beside and beside[2] in s.group and is_animate(beside[0].art):  # बिल्ली के पीछे दौड़ता: not the cat
        return [beside[0]]
    if s.group and is_animate(s.group[-1].art):
        return [thing for thing in s.group if is_animate(thing.art)]
    doer = s.last(is_animate)
    return [doer] if doer else []


def _has_object_before(s: Sentence, segment: Segment) -> bool:
    """True for "本を読む": what was named last is no doer, or somebody else is there to do it."""
    if not s.group:
        return False
    if _are_two_told_apart(s):
        return False
    if _is_marked_object(s, segment):
        s.joined = ""  # "と" was no "and"
        return True
    if s.previous not in ("thing", "particle"):
        return False
    if s.segments[s.at - 1].raw in _SUBJECT_MARKS and is_animate(s.group[-1].art):
        return False  # お父さんは本を読み、お母さんは料理をしている
    somebody = any(is_animate(thing.art) for thing in s.things if thing not in s.group)
    return somebody or not is_animate(s.group[-1].art)


def _are_two_told_apart(s: Sentence) -> bool:
    """True for 기타 치는 소년과 노래하는 소녀: each does one thing."""
    if s.segments[s.at - 1].raw not in _WITH or not is_animate(s.group[-1].art) or not s.noun_follows():
        return False
    first = s.group[-1]
    return first.action is not None or any(one is first for one, kind, _ in s.relations if kind == "doing")


def _is_marked_object(s: Sentence, segment: Segment) -> bool:
    """True where the verb or the particle before it marks the thing before as its object: "से लड़ता"."""
    particle, _, verb = segment.raw.partition(" ")
    if verb and particle in _OBJECT_MARKS:
        return s.at > 0 and s.segments[s.at - 1].is_thing
    return s.at > 1 and s.segments[s.at - 1].raw in _OBJECT_MARKS and s.segments[s.at - 2].is_thing


def _describes_what_follows(s: Sentence, segment: Segment, deed: Action) -> bool:
    """True for "a sleeping cat" and "走る犬"; false for "a girl reading books"."""
    if not s.noun_follows(place_too=False):
        return False
    if s.verb_last:  # 개는 자고 고양이는 …: it is the dog that sleeps
        subject = s.previous == "particle" and bool(s.group) and is_animate(s.group[-1].art)
        return not (subject and segment.raw.endswith(_CONNECTIVE))
    if s.head_final:  # 奔跑的狗, while 兔子吃胡萝卜 has its object behind the verb
        return s.ahead(1)[0].has("of")
    if s.head_first:
        return False
    if not s.ahead(1)[0].has(*_OF_A_NOUN_PHRASE) and not s.ahead(1)[0].is_thing:
        return False
    return s.awaits_noun() or ((deed in _ALONE or not who(s)) and not s.object_follows(determined=True))
