"""What is settled at the end of a prompt: boards, shops, twins, colours of clothes."""

from itertools import dropwhile

from openimagen.engines.illustrator.groups import is_clothing, is_drawable, is_person
from openimagen.engines.illustrator.reading.sentence import Bond, Sentence, Thing

_RIDES = {"person-surfing": "surfboard", "person-biking": "bicycle", "skier": "skis"}
# drawings that there are several of, each of another colour
_COLOURED = {"white-circle": "circle", "white-large-square": "square"}

_OF_CLOTHES = ("colour", "pattern", "material", "size", "mood")


def take_along(s: Sentence) -> None:
    """Leave out the board that the drawing of a surfer has already, where only the verb named it."""
    for rider, kind, board in list(s.relations):
        if kind == "riding" and board.art == "snowboarder" and not is_person(rider.art):
            board.art = "snowboard"  # "a snowboarding penguin"
        if kind == "riding" and board.implied and _RIDES.get(rider.art) == board.art:
            s.drop(board)


def finish(s: Sentence) -> None:
    """What waits for the end: a "swimmer" swims unless said otherwise, and twins look alike."""
    if any(not one.purpose for one in s.things):
        for shop in [one for one in s.things if one.purpose]:
            s.left_out.append(shop.word)
            s.drop(shop)
    for agent, action in s.agents:
        agent.action = agent.action or action
    for thing in s.things:
        form = _COLOURED.get(thing.art)
        if form and is_drawable(f"{thing.colour}-{form}"):
            thing.art = f"{thing.colour}-{form}"
    for first, other in s.twins:
        other.art, other.word, other.role = first.art, first.word, first.role
        other.colour, other.scale = first.colour, first.scale
        other.pattern, other.material = first.pattern, first.material


def put_on(s: Sentence) -> None:
    """Colour whoever wears plain "red clothes": that is how people are drawn in them."""
    people = [thing for thing in s.things if is_person(thing.art)]
    for worn in s.things if len(people) == 1 else ():
        if _is_a_tag(s, worn) and s.things.index(worn) < s.things.index(people[0]):
            s.relate(people[0], Bond("wearing"), worn)
    for wearer, kind, worn in list(s.relations):
        plain = worn.art == "womans-clothes" and (worn.word, worn.art) not in s.replaced
        if kind == "wearing" and plain and is_person(wearer.art):
            wearer.colour = wearer.colour or worn.colour
            wearer.pattern = wearer.pattern or worn.pattern
            s.drop(worn)


def _is_a_tag(s: Sentence, worn: Thing) -> bool:
    """True for the dress of "blue dress, 1girl, garden": nothing else is said of it."""
    if not is_clothing(worn.art) or worn.counted or any(worn in (one, two) for one, _, two in s.relations):
        return False
    at = next((at for at, one in enumerate(s.segments) if one.raw == worn.word), None)
    if at is None or at + 1 >= len(s.segments) or not s.segments[at + 1].has("comma"):
        return False
    said = dropwhile(lambda one: one.has(*_OF_CLOTHES), reversed(s.segments[:at]))
    return next((one.has("comma", "end") for one in said), True)
