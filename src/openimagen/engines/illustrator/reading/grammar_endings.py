"""What is settled at the end of a prompt: boards, shops, twins, colours of clothes."""

from openimagen.engines.illustrator.groups import is_drawable, is_person
from openimagen.engines.illustrator.reading.sentence import Sentence

_RIDES = {"person-surfing": "surfboard", "person-biking": "bicycle", "skier": "skis"}
# drawings that there are several of, each of another colour
_COLOURED = {"white-circle": "circle", "white-large-square": "square"}


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
    for wearer, kind, worn in list(s.relations):
        plain = worn.art == "womans-clothes" and (worn.word, worn.art) not in s.replaced
        if kind == "wearing" and plain and is_person(wearer.art):
            wearer.colour = wearer.colour or worn.colour
            wearer.pattern = wearer.pattern or worn.pattern
            s.drop(worn)
