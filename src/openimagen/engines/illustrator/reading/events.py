"""What is usually seen at a festival, a wedding, a race …: for prompts that name no more than the event."""

from dataclasses import dataclass

from openimagen.engines.illustrator.groups import is_animate, is_person
from openimagen.engines.illustrator.reading.sentence import Bond, Sentence, Thing
from openimagen.engines.illustrator.scene import Action, Place, RelationKind

CROWD = 5  # people in "a busy street"
_FIGHTERS = 2


@dataclass(frozen=True)
class Event:
    """`who` are (art, role, how many), `what` are (art, how many), `place` where it is if none was said.

    `ties` are relations between them, by their art.
    """

    who: tuple[tuple[str, str | None, int], ...] = ()
    what: tuple[tuple[str, int], ...] = ()
    action: Action | None = None
    place: Place | None = None
    ties: tuple[tuple[str, RelationKind, str], ...] = ()


_Ties = tuple[tuple[str, RelationKind, str], ...]
_BALLOONS: _Ties = (("balloon", "above", "person"),)
_SONG: _Ties = (("singer", "holding", "microphone"), ("singer", "front", "drum-kit"))
_ON_THE_BLANKET: _Ties = (("person", "on", "picnic-blanket"),)
_VOWS: _Ties = (("woman-with-veil", "holding", "bouquet"), ("woman-with-veil", "next", "man-in-tuxedo"))

_ROCK: _Ties = (("singer", "holding", "microphone"), ("person", "holding", "guitar"))

EVENTS: dict[str, Event] = {
    "band": Event(
        (("singer", "singer", 1), ("person", None, 1)),
        (("microphone", 1), ("guitar", 1), ("drum-kit", 1)),
        ties=_ROCK,
    ),
    "battle": Event((("person-fencing", "knight", 1), ("person-fencing", "knight", 1)), action="fighting"),
    "birthday party": Event(
        (("person", None, 3),), (("birthday-cake", 1), ("balloon", 4)), None, "room", _BALLOONS
    ),
    "carnival": Event((("person", None, 4),), (("carousel", 1), ("balloon", 5))),
    "car race": Event(what=(("racing-car", 3),), place="road"),
    "concert": Event((("singer", "singer", 1),), (("microphone", 1), ("drum-kit", 1)), None, "stage", _SONG),
    "festival": Event((("person", None, 4),), (("market-stall", 1), ("balloon", 5), ("fireworks", 1))),
    "doll festival": Event(what=(("japanese-dolls", 1),)),
    "football match": Event((("person", "athlete", 4),), (("soccer-ball", 1),), "running", "field"),
    "market": Event((("person", None, 4),), (("market-stall", 3),), place="city"),
    "orchestra": Event((("person", None, 5),), (("violin", 2), ("cello", 1), ("trumpet", 1)), None, "stage"),
    "parade": Event((("person", None, 5),), (("balloon", 5),), "walking", "city"),
    "party": Event((("person", None, 4),), (("balloon", 4),), "dancing", "room", _BALLOONS),
    "picnic": Event((("person", None, 2),), (("picnic-blanket", 1),), "sitting", "park", _ON_THE_BLANKET),
    "race": Event((("person", "athlete", 4),), action="running", place="road"),
    "sea battle": Event(what=(("pirate-ship", 2),), place="sea"),
    "space battle": Event(what=(("rocket", 3),), place="space"),
    "star festival": Event(what=(("tanabata-tree", 1),)),
    "wedding": Event(
        (("woman-with-veil", "bride", 1), ("man-in-tuxedo", "groom", 1)), (("bouquet", 1),), ties=_VOWS
    ),
}


# what a card shows that tells nothing but its occasion, by parts of words
_ON_CARDS = {
    "birthday-cake": (
        "birthday",
        "cumplea",
        "aniversário",
        "生日",
        "誕生日",
        "バースデー",
        "생일",
        "생신",
        "जन्मदिन",
        "बर्थडे",
    ),
    "christmas-tree": (
        "christmas",
        "xmas",
        "navid",
        "natal",
        "圣诞",
        "聖誕",
        "クリスマス",
        "성탄",
        "크리스마스",
        "क्रिसमस",
    ),
    "fireworks": ("new year", "año nuevo", "ano novo", "新年", "年賀", "새해", "연하장", "नव वर्ष", "नए साल"),
    "red-heart": ("valentin", "san valent", "情人节", "情人節", "バレンタイン", "발렌타인", "वैलेंटाइन"),
    "wrapped-gift": ("baby", "bebé", "bebê"),
    "ring": ("wedding", "boda", "casamento", "婚礼", "婚禮", "結婚", "결혼", "청첩장", "शादी"),
    "graduation-cap": ("graduation", "graduación", "formatura", "毕业", "畢業", "卒業", "졸업"),
    "bouquet": (
        "thank",
        "get well",
        "get-well",
        "mother",
        "madre",
        "mãe",
        "感谢",
        "感謝",
        "母亲节",
        "母親節",
        "母の日",
        "감사",
        "어버이",
    ),
}


def decorate(s: Sentence) -> None:
    """A card for somebody that says nothing of what is on it shows its occasion."""
    if s.form != "card" or s.things or s.place or s.forbidding:
        return
    said = " ".join(segment.raw.casefold() for segment in s.segments)
    art = next((art for art, parts in _ON_CARDS.items() if any(part in said for part in parts)), None)
    if art is not None and art not in s.excluded:
        s.things.append(Thing(art, "card"))
        s.replaced.append(("card", art))


def hold_events(s: Sentence) -> None:
    """Add who and what belong to the events that were named, as far as the prompt does not say it itself.

    Who is named takes part: of "a battle between a knight and a dragon" both fight.
    """
    for word, name in s.events:
        event = EVENTS[name]
        if s.form == "card" and _others(s):  # 결혼식 청첩장에 쓸 꽃: the card is not the wedding
            continue
        s.place = s.place or event.place
        named = [thing for thing in s.things if is_animate(thing.art)]
        who = [] if named else [Thing(art, word, count, role=role) for art, role, count in event.who]
        # whoever is at a market need not be there, where the prompt says what is
        added = [thing for thing in who if thing.art != "person" or not _others(s)]
        for thing in named + added:
            thing.action = thing.action or event.action
        actors = named + added
        if event.action == "fighting" and len(actors) == _FIGHTERS:
            s.relations = [tie for tie in s.relations if not (tie[0] in actors and tie[2] in actors)]
            s.relate(actors[0], Bond("doing", "fighting"), actors[1])
        arts = {thing.art for thing in s.things}
        if not _others(s):
            added += [Thing(art, word, count) for art, count in event.what if art not in arts]
        added = [thing for thing in added if thing.art not in s.excluded]
        s.things += added
        for one, kind, other in event.ties:
            _tie(s, one, kind, other)
        if added:
            s.replaced.append((word, ", ".join(dict.fromkeys(thing.role or thing.art for thing in added))))
    if s.crowded and not any(is_person(thing.art) for thing in s.things):
        s.things.append(Thing("person", "people", CROWD))


def _others(s: Sentence) -> bool:
    """True where the prompt names things besides people and animals."""
    return any(not is_animate(thing.art) and thing.art != "picnic-blanket" for thing in s.things)


def _tie(s: Sentence, art: str, kind: RelationKind, other: str) -> None:
    first = next((thing for thing in s.things if thing.art == art), None)
    second = next((thing for thing in s.things if thing.art == other), None)
    busy = any(one is first and said in ("holding", "doing") for one, said, _ in s.relations)
    if first and second and not (busy and kind == "holding"):
        s.relate(first, Bond(kind), second)
