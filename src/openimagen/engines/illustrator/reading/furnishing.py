"""Tables and meals, which are more or less than a thing, as the rest of the prompt tells."""

from openimagen.engines.illustrator.groups import is_animate, is_eaten, is_of_a_room
from openimagen.engines.illustrator.reading.sentence import Sentence, Thing

_TABLES = ("table", "desk", "picnic-table")
# Of furniture, what may stand on a table too.
_SMALL = ("lamp",)


# What is eaten then may be named one by one.
_MEALS = frozenset({
    "breakfast", "brunch", "lunch", "dinner", "supper", "meal", "feast", "buffet",
    "picnic lunch", "desayuno", "almuerzo", "cena", "comida", "merienda", "café da manhã", "almoço",
    "jantar", "refeição",
    "早餐", "午餐", "晚餐", "早饭", "午饭", "晚饭", "早飯",
    "午飯", "晚飯", "朝食", "昼食", "夕食", "朝ごはん", "昼ごはん",
    "晩ごはん", "朝ご飯", "昼ご飯", "晩ご飯", "ランチ", "ディナー", "モーニング",
    "아침", "아침 식사", "점심", "점심 식사", "저녁", "저녁 식사",
    "नाश्ता", "भोजन",
})  # fmt: skip


def is_meal(word: str) -> bool:
    """True for breakfast, in any language."""
    return word.casefold() in _MEALS


def serve(s: Sentence) -> None:
    """Leave a meal out where its dishes are named: "breakfast with pancakes and coffee"."""
    for meal in [thing for thing in s.things if is_meal(thing.word) and is_eaten(thing.art)]:
        if any(is_eaten(thing.art) for thing in s.things if thing is not meal):
            s.drop(meal)


def furnish(s: Sentence) -> None:
    """Put a table into the room, with what is said to be on it, where the table cannot be the place."""
    if s.place != "table" or s.form not in (None, "scene") or s.background or "table" in s.excluded:
        return
    if any(t.art in _TABLES for t in s.things) or not any(is_of_a_room(t.art) for t in s.things):
        return
    placed = [first for first, kind, _ in s.relations if kind in ("on", "in")]
    placed += [second for _, kind, second in s.relations if kind in ("holding", "wearing", "doing")]
    table = Thing("table", "table")
    for thing in s.things:
        lies = thing in s.on_table or not is_animate(thing.art)
        if lies and thing not in placed and (thing.art in _SMALL or not is_of_a_room(thing.art)):
            s.relations.append((thing, "on", table))
    s.things.append(table)
    s.place = "room"
