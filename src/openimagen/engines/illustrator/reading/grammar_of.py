"""The rule of "of": what holds, shows or wears what stands on its other side. See `grammar.Rule`."""

from openimagen.engines.illustrator.groups import (
    is_animate,
    is_clothing,
    is_drink,
    is_eaten,
    is_person,
    is_plant,
)
from openimagen.engines.illustrator.reading.furnishing import is_meal
from openimagen.engines.illustrator.reading.grammar_chinese import tells_where
from openimagen.engines.illustrator.reading.grammar_clauses import made_of_wood, tells_contents
from openimagen.engines.illustrator.reading.grammar_genitive import (
    is_a_flower,
    is_for_a_purpose,
    tells_the_kind,
)
from openimagen.engines.illustrator.reading.grammar_japanese import tells_of_the_next
from openimagen.engines.illustrator.reading.grammar_objects import CONTAINERS, DRESSED, MOST_PENDING
from openimagen.engines.illustrator.reading.inflection import is_gerund
from openimagen.engines.illustrator.reading.segments import Segment
from openimagen.engines.illustrator.reading.sentence import ADJECTIVES, Bond, Sentence
from openimagen.engines.illustrator.scene import ROOMS, RelationKind

# what is called by whose it is or what is done there: "quarto de bebê"
_INDOORS = ROOMS | {"stage", "studio"}
# seen themselves, not what is in them
_CASKS = frozenset({"barrel", "bucket", "package", "wooden-box"})
_HEAPED = frozenset({"books", "coin", "open-book", "package", "teddy-bear", "womans-clothes", "wrapped-gift"})
_HEAP = 5
# what shows something else: the statue of a fox is no fox
_LIKENESSES = frozenset({"statue", "teddy-bear"})
_OWNED = ("possessive", "definite", "number", "size", "age", "stop")


def of(s: Sentence, segment: Segment) -> str | None:
    """ "a basket of apples" holds them; 没有树的房子: only what stands before 的 is missing."""
    s.full = False
    if tells_where(s):
        return ""
    if s.kept and s.previous in ("thing", "place") and s.noun_follows():
        s.count, s.kept = s.kept, None
    if _is_a_heap(s, segment):
        return "before"
    if _tells_whose(s, segment):
        return s.previous
    if _shows_somebody(s):
        return "thing"
    if _is_of_a_kind(s, segment) or is_a_flower(s, segment):
        return "thing"
    if _is_of_what_is_not_drawn(s, segment):
        return "unknown"
    if is_for_a_purpose(s):
        return ""
    kind_of_it = tells_the_kind(s)
    if kind_of_it is not None:
        return kind_of_it
    if made_of_wood(s):
        return ""
    if _is_in_a_frame(s):
        return "thing"
    told = tells_of_the_next(s)
    if told is not None:
        return told
    holds = tells_contents(s)
    if holds is not None:
        return holds
    if s.head_final and s.negated and not s.forbidding and _is_denied(s):
        s.negated = False
    elif s.previous in ("thing", "particle") and s.group and _holds_what_comes(s):
        kind: RelationKind = "on" if s.group[-1].art == "plate" else "in"
        s.pending = [(Bond(kind), s.group[-1])]
        s.group = []
        return "contained"
    elif s.head_first and s.previous == "place" and s.segments[s.at - 1].has("undrawable"):
        return ""
    elif s.previous == "place" and not s.head_final:
        return "contained"  # "a field of tulips"
    elif _dresses(s):
        return "before" if s.head_first else ""
    elif s.head_final and s.previous == "thing" and _is_one_thing(s):
        return "thing"
    elif s.head_final:
        return "particle" if s.previous == "thing" else s.previous
    return ""


def _is_in_a_frame(s: Sentence) -> bool:
    """True for "a painting of a ship above a couch": the painting hangs there, and what it shows does not."""
    if s.head_final or s.negated or s.previous != "thing" or not s.group:
        return False
    if s.group[-1].art != "framed-picture" and s.group[-1].word.lower() not in ("poster", "posters"):
        return False
    return leave_out_what_is_shown(s)


def leave_out_what_is_shown(s: Sentence) -> bool:
    """Make mere words of the next noun and what is said of it; False where none follows."""
    ahead = s.ahead(7)
    named = next((at for at, one in enumerate(ahead) if one.is_thing or not one.has(*ADJECTIVES)), None)
    if named is None or not (ahead[named].is_thing or ahead[named].has("place", "undrawable", "unknown")):
        return False
    s.left_out.append(ahead[named].raw)
    for one in ahead[: named + 1]:
        one.senses = {"stop": one.raw}
    for one in ahead[named + 1 :]:  # "a fishing boat"
        if not one.is_thing:
            break
        one.senses = {"stop": one.raw}
    return True


def _is_denied(s: Sentence) -> bool:
    """True right behind what is missing; "बिना चप्पू की नाव": also where nobody knows the word for it."""
    return s.previous in ("thing", "place") or (s.previous == "unknown" and not s.compounds)


def _holds_what_comes(s: Sentence) -> bool:
    """True for the basket of 篮子的苹果; 拿着篮子的女孩 is in none."""
    chinese = s.head_final and not s.verb_last
    had = chinese and any(other is s.group[-1] for _, other in s.pending)
    return s.group[-1].art in CONTAINERS and not had


def _is_one_thing(s: Sentence) -> bool:
    """True for いちごのケーキ and 狐の像: food of food, and what shows something."""
    following = s.ahead(1)
    if not following or not s.group:
        return False
    art = str(following[0].senses.get("noun", following[0].senses.get("near", "")))
    if is_meal(following[0].raw) and is_eaten(s.group[-1].art):  # 卵とパンの朝食: its dishes are seen
        following[0].senses = {"stop": following[0].raw}
        return True
    return art in _LIKENESSES or (is_eaten(art) and is_eaten(s.group[-1].art))


def _is_of_a_kind(s: Sentence, segment: Segment) -> bool:
    """ "pastel de piña", "puesto de helados": a bare noun tells what kind of thing it is."""
    following = list(s.ahead(3))
    if not (s.head_first and segment.raw == "de" and s.previous == "thing" and s.group and following):
        return False
    head, kind = s.group[-1].art, following[0]
    drawn = str(kind.senses.get("noun", ""))
    held = head in CONTAINERS and not (head in _CASKS and is_drink(drawn))
    if s.negated or held or not kind.is_thing or kind.has("place", "material"):
        return False
    if is_animate(head) and is_clothing(drawn):
        return False
    if head == "tent" and (is_eaten(drawn) or is_plant(drawn)):  # "barraca de milho"
        s.group[-1].art = "market-stall"
    if is_person(head) and (kind.plural or kind.has("colour")):  # "vendedor de globos"
        return False
    kind.senses = {"stop": kind.raw}
    s.group[-1].word += f" {segment.raw} {kind.raw}"
    more = following[1:]
    if len(more) == 2 and more[0].has("and") and more[1].is_thing and is_eaten(head):  # "… de jamón y queso"
        for one in more:
            one.senses = {"stop": one.raw}
    return True


def _tells_whose(s: Sentence, segment: Segment) -> bool:
    """ "La casa de mi abuela", "as botas de um soldado": whose it is need not be there."""
    if not s.head_first or s.negated or s.previous not in ("thing", "place", "") or not s.at:
        return False
    head, ahead = s.segments[s.at - 1], s.ahead(4)
    art = s.group[-1].art if s.previous == "thing" and s.group else ""
    where = head.has("place") or head.senses.get("event") == "wedding"  # a birthday's child is there
    if not (head.is_thing or where) or art in _LIKENESSES or art == "framed-picture":
        return False
    owner = next((at for at, one in enumerate(ahead) if one.is_thing or not one.has(*_OWNED)), None)
    if owner is None or ahead[owner].has("place", "event"):
        return False
    told = segment.raw.casefold() != "de" or any(
        one.has("possessive", "definite", "number") for one in ahead[:owner]
    )
    named = str(ahead[owner].senses.get("noun", ahead[owner].senses.get("near", "")))
    if (
        not (told and is_person(named))
        or ahead[owner].plural
        or (is_person(art) and not ahead[0].has("possessive"))
    ):
        return False
    s.left_out.append(ahead[owner].raw)
    for one in ahead[: owner + 1]:
        one.senses = {"stop": one.raw}
    return True


def _is_a_heap(s: Sentence, segment: Segment) -> bool:
    """ "Pirámide de naranjas", "montanha de roupa": a heap of what is named, no pyramid and no mountain."""
    following = s.ahead(1)
    if not (s.head_first and segment.raw == "de" and following and s.at) or s.negated:
        return False
    head, kind = s.segments[s.at - 1], following[0]
    art = str(kind.senses.get("noun", kind.senses.get("near", "")))
    small = is_eaten(art) or is_clothing(art) or art in _HEAPED or kind.has("group")
    if not (kind.is_thing and small) or kind.has("place", "material"):
        return False
    if s.previous == "thing" and s.group and s.group[-1].art in ("pyramid", "tower"):
        s.drop(s.group.pop())
    elif not (head.has("place") and head.raw.casefold().startswith(("montañ", "montanh")) and s.things == []):
        return False
    else:
        s.place = None
    s.count = None if kind.senses.get("group") == "fruit" else _HEAP
    return True


def _shows_somebody(s: Sentence) -> bool:
    """ "Estatua de un león": the lion is of stone, and no other statue is there."""
    if not (s.head_first and s.group and s.group[-1].art == "statue") or s.negated:
        return False
    shown = next((one for one in s.ahead(3) if not one.has("number", "definite", "size", "stop", "of")), None)
    art = str(shown.senses.get("noun", shown.senses.get("near", ""))) if shown else ""
    if shown is None or not is_animate(art):
        return False
    statue = s.group[-1]
    statue.art, statue.word = art, f"{statue.word} {shown.raw}"
    statue.material, statue.role = statue.material or "stone", shown.senses.get("role")
    for one in s.ahead(3):
        one.senses = {"stop": one.raw}
        if one is shown:
            break
    return True


def _is_of_what_is_not_drawn(s: Sentence, segment: Segment) -> bool:
    """ "cara de gato", "pista de tenis", "quarto de bebê": the bare noun tells what kind of thing that is."""
    following = s.ahead(1)
    if not s.head_first or segment.raw != "de" or s.negated or not following or not s.at:
        return False
    head, kind = s.segments[s.at - 1], following[0]
    if not kind.is_thing or kind.has("place") or s.previous == "thing":
        return False
    art = str(kind.senses.get("noun", kind.senses.get("near", "")))
    poured = is_drink(art) and head.has("unknown")  # "garrafão de suco"
    if is_clothing(art) or poured:  # "motoboy de capacete"
        return False
    if head.has("undrawable") and is_person(art):  # "rosto de mulher"
        return False
    if head.has("place") and s.previous == "place":
        called = head.senses["place"] in _INDOORS and (not kind.plural or is_animate(art))
        called = (called and head.raw.casefold() != "interior") or is_person(art)  # "una aldea de pescadores"
        taught = head.raw.casefold().startswith(("clas", "aula"))  # "clase de yoga"
        grown = kind.plural or is_plant(art) or is_eaten(art) or is_animate(art) or kind.has("group")
        return ((called and not taught) or is_drink(art) or not grown) and _silence(kind)
    if not head.has("unknown", "undrawable") or is_gerund(head.raw):
        return False
    if s.left_out and s.left_out[-1] == head.raw:
        s.left_out[-1] = f"{head.raw} {segment.raw} {kind.raw}"
    return _silence(kind)


def _silence(segment: Segment) -> bool:
    segment.senses = {"stop": segment.raw}
    return True


def _dresses(s: Sentence) -> bool:
    """ "niño de camiseta", "シャツの男の子": clothes and who has them on."""
    following = s.peek()
    if s.head_final:  # 穿着校服的红发男孩
        following = next((one for one in s.ahead(6) if one.is_thing or not one.has(*ADJECTIVES)), None)
    if s.previous not in ("thing", "particle") or not s.group or following is None:
        return False
    last, other = s.group[-1], following.senses.get("noun", following.senses.get("near", ""))
    if following.senses.get("group") == "people":  # 浴衣の人々
        other = "person"
    if s.head_first and is_animate(last.art) and is_clothing(other):
        s.link, s.sources = Bond("wearing"), [last]
        return True
    dressed = is_person(other) or is_animate(other) or (s.verb_last and other in DRESSED)
    if s.head_final and is_clothing(last.art) and dressed:  # 赤い帽子の猫
        had = [other for bond, other in s.pending if bond.kind == "holding"]
        worn = [(Bond("wearing"), one) for one in s.group if is_clothing(one.art) and one not in had]
        s.pending = [*s.pending, *worn][-MOST_PENDING:]
        s.group = []
        return True
    return False
